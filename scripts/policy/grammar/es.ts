import type { Frames } from "./frames";

export const es: Frames = {
  data: `tu teléfono
tu celular
su número de celular
un teléfono de contacto
tu WhatsApp
otro número
un número alternativo
tu mail
su correo electrónico
una casilla de correo
tu Gmail
tu dirección
su domicilio completo
la calle y el número
la altura de la calle
el piso y el depto
las entrecalles
tu DNI
su RUT
su RFC
tu CUIT
su cédula
tu número de documento
una foto de su INE
la constancia fiscal
tu Instagram
tu usuario de Telegram
su perfil de Facebook
tu CBU
tu alias
su CLABE
su número de cuenta
los últimos cuatro de la tarjeta
el titular de la tarjeta
el comprobante de la transferencia
tu nombre completo
tu nombre y apellido
sus apellidos
tu fecha de nacimiento
el nombre de quien recibe
la razón social
tu contraseña
el código que te llegó por SMS
tus datos
tus datos de contacto
sus datos de facturación
tu ubicación
un pin de Google Maps
un vecino de referencia`,
  safe: `el código postal
la patente
el número de chasis
el talle
el color
la medida
el modelo del auto
tu talle
tu localidad
su ciudad
tu barrio
la comuna
el número de compra
el número de serie
el IMEI
el voltaje
una foto de la falla
un video del ruido
el largo y el ancho
tu altura y tu peso
el número de calzado
el nombre para bordar
el texto a grabar
la cantidad
el número de pieza
el diámetro del caño
el año y el motor
la edad del nene
el número de guía
el modelo de tu celular
la compañía de tu línea
la marca de tu teléfono
una foto de la etiqueta de la pieza
el lote que figura en la tapa
el ancho de la puerta
tu ID de jugador
el aroma
el lado, izquierdo o derecho
la fecha del cumpleaños para la torta
la frase de la tarjeta`,
  nouns: `teléfono
celular
correo electrónico
dirección
DNI
RUT
cédula
nombre
apellido
WhatsApp
Instagram
tarjeta
cuenta
documento
contactos
redes sociales
código QR
mail`,
  purposes: `la factura
coordinar la entrega
el envío
el despacho
la garantía
avisarte cuando llegue
el reembolso
la guía
que el flete te encuentre
la devolución del dinero
el turno
cargar el pedido
responderte bien
confirmar el stock`,
  things: `funda
soporte
cartel
agenda
libro
tarjetero
porta documentos
llavero
parlante
reloj
impresora
cerradura
alarma
portero eléctrico
camioneta
bomba de dirección
sistema de gestión
mesa
lámpara
taladro
zapatilla
colchón`,
  channels: `WhatsApp
mail
teléfono
Instagram
Telegram
Facebook
mensaje de texto`,
  asks: `¿Me pasás {D}?
Pasame {D} por favor
Necesito {D} para {P}
Te pido {D} para {P}
Mandame {D} y lo dejo listo
¿Cuál es {D}?
Nos falta {D}
Me falta {D} para {P}
Dejame {D} así avanzamos
Quedamos a la espera de {D}
¿Podrías indicarnos {D}?
Para {P} hace falta {D}
Para {P}: {D}
{D}, por favor
¿Nos regala {D}?
Por favor confirmame {D}
Anotame {D} acá abajo
Sin {D} no podemos seguir
Con {D} ya puedo armar todo
No aparece {D} en la etiqueta, ¿me lo aclarás?
Solo me resta {D} y sale hoy
¿Será que me comparte {D}?
Si me dice {D} le ayudo enseguida
Lo único que preciso es {D}
Cuando puedas, {D}
Estaría necesitando {D}
Le agradezco me indique {D}
¿Recordás {D}?
Quisiera saber {D}
Decime {D} y te respondo en el momento`,
  requests: `¿Tenés {C}?
¿Te puedo escribir por {C}?
¿Te mando el catálogo por {C}?
¿Preferís que te hable por {C} para {P}?
¿{D} sigue siendo el mismo?
¿Está bien {D} que figura en la compra?
¿A qué {N} te aviso?
¿Por dónde te contactamos para {P}?
¿Dónde vivís exactamente?
Completá: {N}, {N} y {N}
{N}: ____ {N}: ____
{N} / {N} / {N}, por favor
No pedimos claves, pero sí {D}
No hace falta {D}, solo {D}
¿Qué {N} pongo en la guía?
¿Me confirmás si {D} es correcto?
Escribí {D} con letras, separado, así no lo borran
¿{N}?
Pasame {D}, es solo para {P}`,
  refusals: `No hace falta que nos mandes {D}
No compartas {D} por este chat
{D} ya figura en tu compra, no tenés que mandar nada
No podemos pedirte {D}
Nunca te vamos a pedir {D}
Para cambiar {D} entrá a tu cuenta de Mercado Libre
Vi que escribiste {D}, no hacía falta
Por tu seguridad borrá {D} del mensaje
{D} lo cargás vos en la plataforma al pagar
Al retirar mostrás el documento y listo
El correo ve {D} en la etiqueta, nosotros no
Si alguien te pide {D}, no respondas, es una estafa
Mercado Libre no nos muestra {D}
No usamos {C}, todo por acá
No damos {N} ni {N}, lo prohíbe la plataforma`,
  products: `La {O} incluye espacio para {N}, {N} y {N}
Es una {O} para guardar {N}
La {O} tiene {N} y {N}
¿La {O} la querés con {N} o sin {N}?
La {O} muestra las notificaciones de {C}
Sí, la {O} se configura desde el celular
La {O} mide 20 por 30 y pesa dos kilos
Tenemos la {O} en negro y en azul, sale mañana
La {O} sirve para ese modelo, viene con manual
Hay stock de la {O}, podés comprar tranquilo
La {O} tiene seis meses de garantía y la tramitás desde tu compra
Cada hoja trae campos de {N}, {N} y firma
Son imanes y calcos con el ícono de {C}
Te mandamos la {O} por Correo Argentino, llega el viernes
¿La {O} te llegó bien? Cualquier cosa escribinos por acá`,
  shares: `Escribinos por {C} y te hacemos precio
Te paso nuestro {C} y arreglamos
Buscanos en {C} como la tienda
Nuestro {C} está en la tapa de la caja
Comprá en nuestra página y te ahorrás la comisión
Pagame por transferencia y te descuento el diez por ciento
Cancelá acá y lo hacemos por afuera
Hablá directo con el fabricante por {C}
En la foto de la {O} está nuestro {C}
Mandanos {C} y te atendemos más rápido`,
};

/** Words by what they mean, as `readConcepts` reads them. Spanish of Latin America. */
export const es = `
aa adjective -: aa
abbreviation abstract -: abreviaturas
able adjective -: capaz
about adverb -: acerca aprox respecto
above adverb -: arriba
absent adjective -: ausente
accent datum -: acento acentos tilde
accept mental !: acepte
accept mental 1: aceptamos acepto
accept mental 2: aceptas
accept mental 3: acepta aceptan aceptaron
accept mental r: aceptar
accept mental rit: aceptarla
accepted adjective -: aceptada
access abstract -: acceso
accessory good -: acc accesorio accesorios
accident abstract -: siniestros
acclimatize other-verb r: aclimatar
accompany other-verb 1: acompano
account datum -: cta ctacte ctas cuenta cuentas cuentita
account-holder people -: titulares
accountant people -: contable contador contadora contaduria
accounting organisation -: contabilidad rendicion
accustom mental 3: acostumbra
achieve other-verb 1: logre logro
acorn plant -: bellota
acrylic material -: acrilico
act abstract -: acto
action abstract -: accion
activate operate !: active
activate operate 1: activamos
activate operate r: activar
activate operate rit: activarla activarlo
activated adjective -: activada activado
activation abstract -: activacion activaciones
activator software -: activador
active adjective -: activa activas activo
activity event -: actividad actividades
ad order-noun -: ads
adapt fitting r: adaptarse
adapter device -: adaptador
add record !: agrega agregue agreguen anada anade sume
add record !me: agregame agreganos agregueme agreguenos
add record 1: agregamos agrego anadimos sumamos sumo
add record 2: agregas agregaste
add record r: agregar sumar
add record rit: agregarla
add record ryou: agregarle agregarte
additional adjective -: adicional
address datum -: address adress dir dire direc direcc direccion direcciones direcion direcsion direxion domicilio domicilios ip recci residencia
address speak 1: dirijo
adjust operate !: cuadre
adjust operate 2: ajustas
adjust operate r: ajustar
adjustable adjective -: regulable regulables
administrator people -: admin administrador administradora gestion gestor gestora
admit fitting 3: admite
adult people -: adulto adultos
advance abstract -: avance
advance-payment payment -: adelantado adelanto anticipo
advertising abstract -: campanas propaganda publicidad
advice abstract -: asesoria consejo
advise speak !: ademe
advise speak 1: asesoramos asesoro
advise speak ryou: asesorarlo asesorarte
advisor people -: asesor asesora asesores
affect mental 3: afecta
after adverb -: despues luego
after-sales abstract -: postventa posventa
afternoon time -: pm tarde tardes
against adverb -: contra
agave plant -: maguey
age datum -: anios edad edades
agent people -: agente agentes
agile adjective -: agil
agreed adjective -: conforme
agreement abstract -: acuerdo convenio
agronomist people -: agronomo
air nature -: aires
air-conditioner device -: acondicionado aire minisplit split
airline organisation -: aerolinea
airport geography -: aeropuerto
alarm device -: alarma alarmas
album music-media -: album albumes
alcohol good -: alcohol isopropilico
alert abstract -: alerta alertas
alfajor food -: alfajor alfajores
alias datum -: alias
aligned adjective -: alineado
alive adjective -: vivos
all quantifier -: toda todas todo todos
allergy health -: alergia
allow modal !: autorice
allow modal !me: permitame permitanos permiteme permitime
allow modal 2: permites permitis
allow modal 3: autoriza permita permite permiten
allow modal r: permitir
allow modal rme: permitirme
allowed adjective -: permitido
almost adverb -: casi
alone adjective -: sola solas solita solito solos
alpaca animal -: alpaca
alphabetical adjective -: alfabetico
already adverb -: apenas ya
also adverb -: tambien
alt-key part-noun -: alt altgr ctrl shift
alternative adjective -: alternativo alterno
alternator device -: alternador
aluminium material -: aluminio
always adverb -: frecuentemente siempre
american adjective -: americana americano
amount payment -: importe monto
ampere quantity -: amperaje amperes
amplifier device -: ampli amplificador
anaesthetic health -: anestesicos
analysed adjective -: analizado
anchor part-noun -: ancla
anchorage part-noun -: anclaje
anger abstract -: broncas enojo
anger mental r: enojarse
angular adjective -: angular
animal animal -: animal
anniversary event -: aniversario
announce speak 3: anuncia
annual adjective -: anual anuales mensual mensuales
answer speak !: contesta conteste contesten contestes responda respondan responde respondi
answer speak !it: respondelo
answer speak !me: contestame contestanos contesteme contestenos respondame respondanos respondeme respondenme respondenos
answer speak 1: contestamos contestare contesto respondemos respondere responderemos respondo
answer speak 2: contestas contestaste respondas responderias respondes respondiste
answer speak 3: contestan contestaron responden responderan respondieron respondio
answer speak g: respondiendo
answer speak p: contestado
answer speak r: contestar responder
answer speak rme: contestarme contestarnos responderme respondernos
answer speak ryou: contestarle contestarte responderle responderles responderte
answer-book music-media -: solucionario
answer-noun order-noun -: contestacion respuesta respuestas
answering-machine device -: contestador
ant animal -: hormiguita
antenna device -: antena
anti adjective -: anti
anti-colic quality-noun -: anticolicos
anti-rust adjective -: antioxido
anti-theft adjective -: antirrobo
anticlockwise adjective -: antihorario
antiseptic health -: clorhexidina
antivirus software -: antivirus
any quantifier -: cualquier cualquiera
apart adverb -: aparte
apartment place-home -: apart apartamento apto depa departamentito departamento departamentos depas depto deptos dpto loft monoambiente monoambientes penthouse
aphid animal -: pulgon
apologize courtesy -: disculpa disculpame disculpas disculpe disculpenos perdon perdona perdone
apologize mental !: disculpeme disculpen lamentable perdoname perdonar perdoneme sorry
apologize mental 1: lamentamos lamento
apologize mental r: disculparse
app software -: apk aplicacion aplicaciones aplicativo aplicativos app apps uber
appear state 1: aparecemos
appear state 2: apareces
appear state 3: aparece aparecen aparecio aparezca figura figuran figure
appear state r: aparecer
apply operate !: aplique
apply operate 3: aplica
apply operate p: aplicado
apply operate r: aplicar
apply operate ryou: aplicarle
appointment event -: cita turno turnos
appreciate mental 3: aprecian
approach other-verb rme: arrimarme
approve mental !: apruebe
approve mental 1: aprobamos apruebo
approve mental 2: apruebas apruebes
approve mental 3: aprobo aprueba aprueban
approve mental r: aprobar
approved adjective -: aprobada aprobado aprobados homologado
apron clothing -: mandiles
aquarist people -: acuaristas
architect people -: arquitecto
archive record 3: archiva
area geography -: area zona zonas
area-code datum -: indicativo lada prefijo
arepa-maker device -: arepera
arm body -: brazo brazos
armchair home-thing -: sillon
armpit body -: axila
armrest part-noun -: apoyabrazos
aromo plant -: aromos
arrange operate 3: acomode
arrival logistics-noun -: llegada
arrive logistics 1: llegamos llegaremos
arrive logistics 2: llegaras llegas llegaste llegues
arrive logistics 3: arribo llega llegaba llegan llegara llegaran llegaron llego llegue lleguen
arrive logistics g: llegando
arrive logistics p: llegado
arrive logistics r: arribar llegar
arrive logistics rme: llegarme
arrive logistics ryou: llegarle llegarte
arrow tool -: flecha
articulated adjective -: articulada
artificial adjective -: artificiales
ash material -: ceniza
ask speak !: consulte consulten pregunte pregunten preguntenme
ask speak !me: consultame consultanos consulteme consultenos preguntame preguntanos pregunteme preguntenos
ask speak !you: preguntale preguntele
ask speak 1: consultaba consultamos consultare consulto preguntaba preguntamos preguntaremos pregunto
ask speak 2: consultaste consultes preguntabas preguntaste preguntes
ask speak 3: consultan consultaron preguntan preguntara preguntaran preguntaron
ask speak g: consultando preguntando
ask speak r: consultar preguntar
ask speak rit: preguntarlo
ask speak rme: consultarme consultarnos preguntarme preguntarnos
ask speak ryou: consultarle consultarte preguntarle preguntarles preguntarte
assemble operate !: armalo arme armelo armemos
assemble operate 1: armamos armo
assemble operate 2: armaste ensamblas
assemble operate 3: arma arman
assemble operate g: armando
assemble operate p: ensamblada ensamblado
assemble operate r: armar ensamblar montar
assemble operate rit: armarlo
assemble operate ryou: armarte
assembled adjective -: armadas armados integrado
assembler people -: armador
assign operate 1: asigno
assign operate 3: asigna asignan
assigned adjective -: asignada
assistant people -: alexa asistente auxiliar siri
assisted adjective -: asistida
associate people -: asociado
association organisation -: cooperadora
assorted adjective -: surtidas surtido
assume mental 1: asumimos
assure speak 1: aseguro
assure speak ryou: asegurarle
asterisk datum -: asteriscos
astral adjective -: astral
at-sign datum -: arroba arrobas arrobita at
at-sign record 1: arrobo
at-sign record r: arrobar
at-sign record ryou: arrobarte
attach record !: adjunta adjunte adjunten anexa anexe suba suban subas sube subi
attach record !it: adjuntala adjuntalo carguelo subela subilas subilo
attach record !me: adjuntame adjuntanos adjunteme adjuntenos anexame anexeme cargueme subame subamelo subanos subeme subime subinos
attach record 1: adjuntamos adjuntaremos adjunto anexamos anexaremos anexo subimos subire subiremos subo
attach record 2: adjuntarias adjuntas adjuntaste anexas subes subiras subis subiste
attach record 3: suben subio
attach record g: adjuntando
attach record r: adjuntar anexar subir
attach record rit: adjuntarla adjuntarlo subirla subirlo
attach record rme: adjuntarme adjuntarnos anexarme
attach record ryou: adjuntarte subirle
attachment paper -: adjuntos
attend mental 1: atendemos atiendo
attend mental 2: atendes
attend mental 3: atenderan atendieron atendio atienda atiendan atiende atienden
attend mental g: atendiendo
attend mental r: atender
attend mental ryou: atenderle atenderte
attended adjective -: atendida
attentive adjective -: atenta atento atentos
auction order-noun -: remate remates subastas
audio channel -: audio audios
aunt kin -: tia
aura abstract -: aura
austrian adjective -: austriaco
authenticity abstract -: autenticidad
author people -: autor
authority organisation -: enacom prefectura senasa
authorization abstract -: autorizacion
authorize modal 1: autorizamos
authorized adjective -: autorizada autorizado autorizar
autoclave device -: autoclave
automatic adjective -: automatica automaticamente automatico
automotive adjective -: automotriz
availability abstract -: disponibilidad
available adjective -: disponible disponibles
avatar channel -: avatar
average quantity -: promedio
avocado food -: palta
avoid mental !: evita evite eviten
avoid mental 1: esquivamos evitamos evitemos
avoid mental 3: evitan
avoid mental r: evitar
avoid mental rit: evitarlo
awning home-thing -: toldo
axle part-noun -: eje
baby child -: baby bebe bebes
baby-bottle child -: mamadera mamaderas
baby-gear child -: biberon chupete chupon corral tetero
back body -: dorso espalda lomo reverso
back-number datum -: dorsal
backed adjective -: respaldado respalde
backlit adjective -: retroiluminado
backpack good -: backpack bolson maletas mochila mochilas morral
backrest part-noun -: respaldo
bad adjective -: mal mala malas malo
badge good -: gafetes insignia
bag good -: bolsa bolsas bolsita bolso
bake operate 3: hornea
bakelite material -: baquelita
balance payment -: saldo saldos
balcony place-home -: balcon
bale good -: fardo fardos
ball sport -: balon balones bolita pelota pelotas
balloon good -: globito globo globos
bamboo material -: bambu
band clothing -: banda bandas fajas
bandage health -: venda
bandoneon music-media -: bandoneon
bank organisation -: abitab agrario azteca banamex banca bancaria bancarias bancario bancarios banco bancoestado bancolombia bancomer bancoomer bancoppel bancos banesco bank banorte bapro bbog bbva bci bcp bice bif bnc brou brubank citibanamex colpatria comafi corpbanca credicoop cuentarut davivienda entidad falabellabank galicia hipotecario homebanking hsbc icbc inbursa interbancaria interbank itau macro mercantil mibanco nacion patagonia popular prex provincial redpagos santander scotiabank security supervielle uala
bank-account datum -: cbu cbus cci clabe ctabancaria cvu cvus iban interbancario swift
banknote paper -: billetes
banner home-thing -: banner
baptism event -: bautizo
bar part-noun -: bar bares barra barras
barbecue food -: asado
barber people -: barbero
barber-shop place-shop -: barberia
bare adjective -: desnuda
baroque adjective -: barroca
barrier place-home -: barrera
base part-noun -: base bases
basement place-home -: subsuelo
basic adjective -: basica basico
basil plant -: ocimum
basket home-thing -: canasta
batch quantity -: lote lotes partidas tanda
bathe operate 1: mojo
bathroom place-home -: bano
bathtub home-thing -: tina
battery device -: acumulador bateria baterias pila pilas
bazaar place-shop -: bazar
be state !: estate
be state 1: ando estabamos estamos estare estaremos estoy estuve estuvieramos estuvimos somos soy toy
be state 2: andabas andas eres estabas estaras estas estes fueras seas seras sos
be state 3: ande era estaba estan estara estaran estaria esten estuvo fue fueran fueron hay hubo sea sean sera seria serian son valga
be state g: siendo
be state r: estar ser
be-born other-verb 3: nacieron nacio
beach geography -: playa
beach-resort geography -: balnearios
beak part-noun -: pico
beam part-noun -: viga
bearing part-noun -: balero balinera chumaceras portante rodamiento rodamientos ruleman rulemanes
beat other-verb 3: late
beautiful adjective -: bella hermosas hermoso
because connective -: porque
bed home-thing -: cabecera cama camas camita cucheta litera
bedroom place-home -: dormitorio dormitorios
bedsheet home-thing -: sabana sabanas
bee animal -: abeja abejas
beehive animal -: colmenas
beekeeper people -: apiario apicultor colmado colmenar
beer food -: cerveza
before time -: ante antes
beforehand adverb -: antemano
begin other-verb !: inicie
begin other-verb -: empezala empiezan
begin other-verb 1: arrancamos arranco comenzamos comienzo empece empezamos empiezo inicio
begin other-verb 2: empeza inicias inicies
begin other-verb 3: comienza empiece empieza inicia inician
begin other-verb g: empezando
begin other-verb r: arrancar comenzar empezar iniciar partir
beginner people -: principiante
behind adverb -: atras detras
beige quality-noun -: beige
believe mental 1: creo
believe mental 2: crees
bell place-home -: campana campanilla
bellows part-noun -: fuelle
belly body -: panza
belong other-verb 3: pertenece
below adverb -: abajito abajo debajo
belt clothing -: billeteras cinto cinturon cinturones correa faja
benchmark software -: benchmarks
bending abstract -: flexion
benefit abstract -: beneficio
better adjective -: mejor
between adverb -: entremedio
beware slang-filler -: ojo
bezel part-noun -: bisel
bib child -: baberito babero
bible good -: biblias
bicarbonate material -: bicarbonato
bicycle vehicle -: bici bicicleta bicicletas bicis ciclala patin skate
bicycle-shop place-shop -: bicicleteria
bin home-thing -: basurero canasto cesto cestos papelera
binoculars device -: binoculares
bio channel -: biografia
biology abstract -: biologia
biometric adjective -: biometrica
bird animal -: aves pajarito pajaritos quetzal
birth datum -: cumpleanos fechanac naces naci nacida nacimiento naciste
birthday-person people -: cumpleanera cumpleanero
biscuit food -: galletas
bit quantity -: bit
bite other-verb 1: muerdo
black quality-noun -: negra negras negro negros
blackboard good -: pizarra pizarron
blacksmith-shop place-shop -: herreria
blade part-noun -: cuchilla cuchillas nires
blanket home-thing -: acolchados cobertor cobija cobijas frazada frazadas manta mantas
bleach good -: lavandina
bleach operate r: decolorar
bleed operate -: purgada purgar
blender device -: juguera licuadora licuadoras
bless courtesy -: bendiga
blessed adjective -: bendito
blessing courtesy -: bendiciones
blind home-thing -: persiana
blink operate 3: parpadea titila
block operate 1: bloqueamos
block operate 3: bloquea bloquean bloqueen
block place-home -: block blocks bloque cuadra cuadras manzana mz
blocked adjective -: baneado banean bloqueada bloqueado restringida restringido suspendida suspendido
blond adjective -: catire rubio
blonde people -: guera gueras
blood-pressure-monitor health -: tensiometro
bloom other-verb 3: florece
blouse clothing -: blusa blusas
blow operate 2: soplas
blower tool -: sopladora
blue quality-noun -: azul azules celeste
blurry adjective -: borrosa borroso
board good -: tabla tablas tablero tablita
boarding place-home -: internado
boat vehicle -: lancha
body body -: cuerpo cuerpos
boil operate 3: hierve
boldo plant -: boldos
bolivian adjective -: boliviano
bolt part-noun -: birlos bulon bulones pasador perno tranca
bolt-shop place-shop -: bulonera
bolted adjective -: abulonada
bond paper -: caucion
bone body -: hueso
bonnet part-noun -: capo
book music-media -: comic comics diccionario enciclopedia librito libro libros novela novelas revista
bookcase home-thing -: biblioteca
bookmark music-media -: senalador
boot clothing -: botas bototo
booth place-home -: caseta
boots clothing -: bota bototos shoes tacon zapateria
born other-verb 3: nace
born other-verb p: nacido
born other-verb r: nacer
boss people -: jefa jefe
bot software -: bot
both quantifier -: ambas ambos
bother mental -: moleste molestias
bother mental 1: molesto
bother mental 3: incomoda molesta molestaria
bother mental r: molestar
bother mental ryou: molestarlo
bottle home-thing -: botella frasco garrafa tarro vasija
bottom quality-noun -: fondo
boulevard place-home -: bvar
bounce fitting 3: rebota rebotados rebotan reboto
bounced adjective -: rebotado
bound adjective -: anillado engargoladas
bouquet plant -: ramo
bow good -: arco
bowl home-thing -: cazoleta
box good -: box cajas cajetin cajita casillas palco recuadro
boxing sport -: boxeo
boy people -: joven muchacho
bra clothing -: brasier corpino
brace health -: tirantes
bracelet clothing -: brazalete manillas pulsera pulserita
brake operate 1: frenamos
brake operate 3: frena
brake part-noun -: balata freno frenos
brake-pad part-noun -: balatas pastillas
branch place-shop -: agencia agencias centrodedistribucion sucursal sucursales
brand quality-noun -: brand marca marquita
brandname name -: acumsur adidas amarok apple aurelia austral aveo bandoneonerodelabajo bateriasnorte bera bocinasmex boletosdelnorte bosch brother cajasroca calibrandes canon casalirio casaluz casaluzdeco catalogosullana chevrolet chevy clavesbaratas clavesya climaandino clubmascotas compuplaza correolindo corsa cuerosdelplata delmirador delmonte delsur dentimport dewalt donachelo dulcemora duster ecosport editorialcamalote electrohogarsur epson fanaloza fiat fierrosdelsur ford fosil galaxy gamerzonecuyo gangatech genius gillette goku goodyear guitarrasdelvalle hilux hogarandes honda hp huawei huggies hyundai icloud iphone jbl jeep jetta kia kraft labarra lalibretaroja lenovo lg licenciasedu llantasnorte logistur logitech lonasexpress losabuelos makita malvin mamparasrio mapocho mascoteria mazda mercatienda microsoft minecraft mitienda modacaribe motoguadana motorola movistar netflix nike nintendo nissan nivea ombues optra ottocinclus oxford panasonic parcelasdelnahuelbuta pelletaustral pescandotruchas philips pokemon porsche psn redmi renault repuestoselgaucho repuestosturbomix ruanasdelparamo ruanaspaz samsung sandero sellosraices sillasdelplata sillonesnorte skf softandes solarcosta solventesbajio sonorapro sony spotify stanley steam tallerdonpipo tazasdelvalle techperez telaressur telaslucia textilsur tiendaejemplo toldosrivas topper tornavolt tornilleriapichon tornillosya toyota truper turbomix twitch valvulaspotosi velasmecha virtus warnes xbox xiaomi yamaha yaris
bread food -: pan panaderia panificadora
break fitting 1: rompi rompimos
break fitting 2: rompiste
break fitting 3: achicharra averiada averiado cago chafa chafeo danados descompone descompuesto descompuso estropeado estropeo fallaron jodio malogrado malogro quiebra rompe rompen rompieron rompio rotas rotos
break fitting r: componer romper romperse
break quality-noun -: rotura
breakfast food -: desayuno
breast body -: seno
breathe other-verb 3: respira
breed animal -: criollo merino raza razas siena
brevity abstract -: brevedad
brick material -: ladrillo ladrillos loseta
bricklayer people -: albanil
bridge geography -: puente
brief adjective -: breve
briefcase clothing -: maletin
bright adjective -: brillante
bring transfer !: acerque arrima traiga traigan
bring transfer !it: acercalo traelo
bring transfer !me: acercame acercanos traeme traigame
bring transfer 1: acerco traemos traigo
bring transfer 2: traeras traes trajiste
bring transfer 3: acercan trae traen trajo
bring transfer r: acercar traer
bring transfer rit: traerlo
broken adjective -: danada quebrados rota roto
broker people -: corredor corredora
bronze material -: bronce
brood animal -: cria
brother kin -: carnal hermano hermanos
brother-in-law kin -: cunado
brown quality-noun -: brown marron
brown-sugar food -: papelon
browser software -: navegador
brush tool -: brocha brochas cepillito cepillo peinetas pincel
brushed adjective -: cepillados
bubble good -: burbuja burbujita
bucket tool -: balde baldes cubeta
building place-home -: condominio edificio ph torre torres
building-material material -: adhesivos azulejos baldosa ceramicos porcelanato silicon yeso
building-site place-shop -: obra obras
bulk quality-noun -: granel
bull animal -: toro toros
bullet good -: bala
bumper part-noun -: bumper capot cofre defensa fascia guardabarro guardafango parachoques paragolpes
burn operate 3: quema
burn operate rit: quemarlo
burner part-noun -: hornallas hornilla
burner-cover part-noun -: cubrequemador
burnt adjective -: quemada quemado
burr quality-noun -: rebaba
bury operate !: entierra
bus vehicle -: autobus autobuses bondi bus buses colectivo micro micros omnibus
business-name datum -: rasonsocial razonsocial
busy adjective -: ocupado ocupados
butterfly animal -: mariposa
button part-noun -: boton botoncito botones
button-panel part-noun -: botonera
buy trade !: adquiera adquiere compralo compralos comprelo compren compres llevate llevese lleveselo
buy trade !it: comprela
buy trade !me: comprame
buy trade 1: compraba compramos compraremos compre compro
buy trade 2: adquieres adquiriste compraras comprarias compraste
buy trade 3: adquirio compran compraron
buy trade g: comprando
buy trade p: adquirida adquirido adquiridos comprada comprado
buy trade r: adquirir comprar
buy trade rit: comprarla comprarlo
buy trade rme: comprarme comprarnos
buy trade ryou: comprarte
buyer people -: adquirente buyer comprador compradora compradores
by-chance adverb -: casualmente
cabin place-home -: cabana cabanas cabania cabina camarote
cable part-noun -: cable cableado cables cord displayport hdmi
cactus plant -: cactus
cage animal -: arenero jaula jaulas pechera rascador
cake food -: cupcake pastel torta tortas
cake-up fitting 3: apelmaza
calculate operate !: calcula
calculate operate 1: calculo
calculate operate r: calcular
calculate operate ryou: calcularte
calendar paper -: calendario
calibrate operate 1: calibramos
calibrate operate 3: calibra
calibrated adjective -: calibrado
calibration abstract -: calibracion
calibre quality-noun -: calibre
call channel -: call llamada llamadas llamadita llamado videollamada
call speak !: llame llamen llames telefonea telefonee
call speak !it: llamalo llamalos llamela
call speak !me: discame llamame llamanos llameme llamenme llamenos marcame marcanos marqueme marquenos ringueame timbrame timbreme
call speak !you: llamale llamele marcale marquele
call speak 1: llamaba llamamos llamare llamaremos llamo
call speak 2: llamaras llamarias llamas llamaste marcas marques timbras
call speak 3: llama llaman llamara llamaran llamaria llamaron
call speak g: llamando
call speak r: llamar telefonear
call speak rme: llamarme llamarnos marcarme timbrarme
call speak ryou: llamarle llamarles llamarlo llamarte marcarle marcarte
call-noun channel -: llamadito ring telefonazo timbrazo tubazo
caller people -: caller
calm slang-filler -: calma tranqui tranquila tranquilo tranquilos
calorie quantity -: calorias
camel quality-noun -: camel
camera device -: camara camaras camarita filmadora gopro webcam
camping-gear sport -: brujula camping linternas
campus place-home -: campus
can good -: bote could lata latas
can modal 1: podamos podemos podiamos podre podremos podriamos pude pudimos puedo
can modal 2: pode podes podias podran podras podrias pudieras pudiste puedas puedes
can modal 3: podia podra podria podrian pudiera pudieron pudo pueda puedan puede pueden
can modal r: poder
cancel trade !: anula anulala anulalo anule cancela cancelala cancelela cancelen
cancel trade !it: cancelalo
cancel trade 1: anulamos anulo cancelamos cancelare cancelaremos cancele cancelo
cancel trade 2: anulas anulaste cancelaras cancelas cancelaste canceles
cancel trade 3: cancelaron
cancel trade g: cancelando
cancel trade p: anulada anulado
cancel trade r: anular cancelar
cancel trade rit: anularla cancelarla
cancel trade ryou: cancelarte
cancellation order-noun -: cancelacion
cancelled adjective -: cancelado
candle home-thing -: vela velas velitas
candy food -: caramelo caramelos
cane good -: baston bastones
canine adjective -: canina
canopy good -: palio
canvas material -: lona lonas
cap clothing -: casquillo gorra gorro
capacitance quality-noun -: capacitancia
capacitor part-noun -: capacitor capacitores
capacity quality-noun -: capacidad capacidades
capital geography -: capital capitales
capo music-media -: cejillo
caption datum -: leyenda
capture record 1: capturo
car vehicle -: auto automovil autos carrito carro carros coche coches nave pickup sedan suv utilitario vehiculo vehiculos
car-boot part-noun -: cajuela maletera
caravan place-home -: caravana
carbonless adjective -: autocopiativo
carburettor part-noun -: carburador
card payment -: amex bines card credit cvc debit mastercard tarjeta tarjetas tarjetica tarjetita tarjetitas tarjeton tdc tdd visa
card-code datum -: cvv
card-holder good -: tarjetero
card-reader device -: datafono posnet
cardboard material -: carton
cardstock paper -: opalina
care abstract -: cuidado cuidate cuidese
care other-verb 1: cuido
care other-verb 3: cuida
carpenter people -: carpintero
carpentry place-shop -: carpinteria
carpet home-thing -: alfombra alfombras tapiz
carrier organisation -: andreani blue blueexpress bluex cadeteria castores chilexpress coordinadora correoargentino correos courier cruzdelsur dac deprisa dhl domesa epick epreso estafeta expreso fastmail fedex fletera fletero interrapidisimo lalamove marvisur mienvio mirtrans moova mrw oca olva paqueteria paquetexpres paquetexpress pullman pullmango redpack saferbo sendex serpost servi servientrega shalom skydropx speed starken tcc tealca transportadora transportes transportista treggo tresguerras turbus ups urbano varmontt viacargo
carrier-cage animal -: transportin
cartridge part-noun -: cartucho
carved adjective -: tallado tallados
case good -: carcasa carcasas case caso casos cover covers estuche fundas fundita
cash payment -: billete cash contado efectivito efectivo lukas morlacos mosca varos
cash-on-delivery payment -: contraentrega
cashier people -: cajero
cassava food -: yuca
cassava-bread food -: casabe
cassock clothing -: sotanas
cast adjective -: colada
cat animal -: gatito gato gatos michi
catalog paper -: catalogo
catch other-verb 1: pille
category abstract -: categoria
catering abstract -: gastronomia
cattle animal -: bovinos ganado vaca vacuno
cause abstract -: causa
caused adjective -: ocasionadas ocasionados
cellophane material -: celofan
cellphone channel -: cel cell cels celu celuco celular celularcito celulares celullar celurar celus lular movil selu selular smartphone telcelular
cement material -: cemento portland
cemetery geography -: cementerio
censor operate 3: censuren
center geography -: centro centros
center operate 3: centra
centimetre quantity -: centimetro centimetros cm
centre geography -: central
ceramic material -: ceramica ceramicas porcelana
ceremony event -: ceremonia
certificate paper -: acta actas certificacion certificado homologacion
certify confirm 3: certifica certifico
chain part-noun -: cadena cadenas
chainsaw tool -: motosierra
chair home-thing -: chairon silla sillas sillones
chalice good -: caliz
chalk good -: tiza
chance abstract -: chance
change operate !: actualice cambiando edite modifica modificado modifique
change operate 1: actualizamos modificamos
change operate 2: actualizaste cambiaste modificas
change operate 3: cambia cambian cambiara
change operate r: actualizar modificar
change operate rit: editarla editarlo modificarla modificarlo
change payment -: vuelto
changing-table child -: cambiador
channel channel -: canal canales
chapel good -: capilla
chapter music-media -: capitulo
character datum -: caracteres personaje personajes
charango music-media -: charango
charcoal adjective -: carbon
charge money 1: cobraba cobramos cobre
charge money 2: cobras
charge money 3: cobra cobran cobraria cobraron
charge money g: cobrando
charge money p: cobrada cobrado
charge money r: cobrar
charge money rme: cobrarme
charge money ryou: cobrarle cobrarte
charge payment -: cargo cargos cobro cobros
chargeback payment -: contracargo
charged adjective -: cargado cargados
charger device -: adaptadores cargador cargadores transformador
charm abstract -: encanto
chat channel -: chat chatcito chats mensajeria messenger signal skype wechat
chat speak !: chatea
chat speak 1: charlemos chateamos conversemos
chat speak g: chateando
chat speak r: chatear platicar
chat speak rit: charlarlo
cheap adjective -: accesible barata baratas baratito barato baratos economica economico economicos regalada regalado
check abstract -: revision
check confirm !: cachate checa cheka cheque chequea chequeate chequee fijate fijese mirate miren revisa revise revisen wachea
check confirm !it: chequelo revisalo revisela reviselo
check confirm 1: checamos checo chequeamos chequeare chequeo fijamos revisamos revisare revisaremos reviso
check confirm 2: checas checaste chequeas fijaste miraste revisaras revisas revisaste revises
check confirm 3: controla controlan revisan
check confirm g: chequeando revisando
check confirm r: checar chequear comprobar revisar
check confirm rit: checarlo chequearlo revisarla revisarlo
check confirm ryou: fijarme fijarse fijarte
checklist paper -: checklist
checkout software -: checkout
cheer slang-filler -: animo
cheese food -: quesos
chemical material -: quimico quimicos
chemistry material -: quimica
chest body -: baul busto pecho
chick animal -: pollito pollitos
chiffon material -: chifon
child child -: bebito chicos hijito hijos infantil nena nene nenes nina ninas nino ninos
chile geography -: ch
chilean adjective -: chilena
chilli food -: aji
chinese adjective -: chinos
chlorine material -: cloro
chocolate food -: chocolate chocolates
choice abstract -: eleccion elecciones
choke part-noun -: cebador
choose mental !: elegi elige elija elijan elijas escoge escoja selecciona seleccione
choose mental !it: eligelo elijala
choose mental 1: elegimos elijo escogemos selecciono
choose mental 2: elegis elegiste eliges escoges escogiste seleccionas
choose mental 3: eligen eligio escogio
choose mental r: elegir escoger seleccionar
choose mental rit: elegirlas elegirlo
choose mental rme: elegirnos
chop operate 3: pica
chord music-media -: acordes
chosen adjective -: elegida elegido
chromed adjective -: cromada
chuck part-noun -: mandril
church geography -: iglesia
cigar good -: habano
circle abstract -: circulo
circuit-breaker device -: disyuntor
circulation abstract -: circulacion
circumference quality-noun -: circunferencia
cistern home-thing -: cisterna
city geography -: alcaldia aldea canton caserio ciuda ciudad ciudades comuna comunas corregimiento cuidad delegacion distrito distritos localidad municipio municipios pueblo rancheria
city-hall organisation -: municipalidad
civil adjective -: civil
claim order-noun -: reclamo
claim speak !: reclame
claim speak 1: reclamamos
claim speak 2: reclamas
claim speak 3: reclama
claim speak r: reclamar
claim speak ryou: reclamarle
clamp part-noun -: abrazadera abrazaderas
clarification abstract -: aclaracion
clarified adjective -: aclarada aclarado
clarify speak !it: aclaralo
clarify speak !me: aclarame aclareme aclarenos
clarify speak 1: aclaro
clarify speak g: aclarando
clarify speak r: aclarar
class event -: clase
classic adjective -: classic
classified-ads order-noun -: clasificados
clay material -: arcilla
clean adjective -: limpio
clean operate !: lave limpia limpialo limpie limpielo
clean operate !you: limpiale
clean operate 2: limpias
clean operate 3: lavan limpian
clean operate g: limpiando
clean operate r: limpiar
cleaner good -: limpiador purificador
cleaning abstract -: limpieza
clear adjective -: clara claras clarisimo clarito claro despejada
cleared adjective -: nacionalizado
click operate !: apreta aprieta apriete clic click clicka clickea clickee cliquea cliquee oprima oprime pincha pinche presiona presione pulsa pulse toca tocale toque toquele toquen
click operate 1: toco
click operate 2: apretas clickeas presionas pulsas tocas
click operate g: tocando
click operate r: clickear oprimir presionar pulsar tocar
click operate rit: tocarla
climbing sport -: escalado
clinic place-shop -: clinica consultorio
clinical adjective -: clinico
clip good -: broche clip
cloned adjective -: clonada
cloning abstract -: clonacion
close operate !: cerra cerremos cierrala cierrelo cierren
close operate !it: cerralo
close operate 1: cerramos cierro
close operate 2: cerras cierras
close operate 3: cierra cierran
close operate p: cerradas
close operate r: cerrar
close operate rit: cerrarlo
closed adjective -: bloqueados cerrada cerrado cerrados
cloth good -: pano panos trapito trapo
clothes clothing -: ropa vestimenta
cloud software -: nube
club organisation -: club
clue abstract -: pistas
clutch part-noun -: clutch embrague embragues
cng material -: gnc
co-signer people -: codeudor
co-sleeping child -: colecho
coast geography -: costa litoral
coat clothing -: abrigo saco
cobbled adjective -: empedrada
coca-leaf plant -: coca
cockroach animal -: cuca cucaracha
cocoa food -: cocoa
code datum -: cdg cod code codgo codig codigito codigo codigos codiguito ean homoclave isbn nip pin qr token
coded adjective -: codificada
coeliac health -: celiaco
coffee food -: cafe cafecito cafes
coffee-maker device -: cafetera
coil part-noun -: bobina bobinas
coin payment -: moneda monedas
cold adjective -: fria frio
collaborate mental 3: colabora
colleague people -: companero
collect other-verb 1: juntamos recolectamos
collect other-verb 3: recolectan
collect other-verb g: juntando
collectible good -: coleccionable coleccionables coleccionistas
collection good -: coleccion
collections money -: cobranzas
collector people -: captor
colour operate 3: colorea
colour operate r: colorear
colour quality-noun -: amarillas amarillos azulado beis blancos celestes color colorcito colores fucsia guinda marrones morada plomo tonalidad tono tonos turquesa verdoso
colourist people -: colorista
column part-noun -: columna columnas
comb good -: peine
comb operate r: peinar
combine other-verb !: combine
combine other-verb -: unificar
combined adjective -: combinada
come logistics 3: vengan venia viene vienen viniera
comfort quality-noun -: confort
comfortable adjective -: comoda comodo comodos
comma abstract -: coma
command software -: comandos
comment order-noun -: comentario comentarios observacion observaciones
commercial adjective -: comercial
commission payment -: comisiones
commitment abstract -: compromiso
common adjective -: comun comunes
communicate speak 3: comunica
communion event -: comunion
community people -: community comunidad comunitaria
compact adjective -: compact compacta compacto
company organisation -: cia compania empresa ltda sociedad srl
compare confirm !: compara compare
compare confirm !it: comparalo
compare confirm 1: comparo
compare confirm r: comparar
compartment part-noun -: compartimiento
compatibility fitting -: compatibilidad
compensate money 1: compenso
compensation payment -: indemnizacion
competition abstract -: competencia
complaint order-noun -: queja quejas reclamos
complaint-service organisation -: sac
complement good -: complementar complemento
complete adjective -: completas completica completito completo completos
complicate other-verb 3: complica
composite material -: composite
composition abstract -: composicion
compost material -: compost
compress operate 3: comprime
compressor tool -: compresor compresora
compulsory adjective -: obligatoria
computer device -: compu computadora lap laptop laptops mac notebook pc
concentrate material -: concentrado concentrador
concert event -: concierto
condition abstract -: condicion
conditioner good -: acondicionador
condor animal -: condor
conductive adjective -: conductivo
configure operate !: configura configures
configure operate 1: configuro
configure operate 2: configuracion configuras
configure operate ryou: configurarte
confirm confirm !: autentica autentique certifique confirma confirme confirmen corrobora corrobore ratifica ratifique valida valide verifica verifique verifiquen
confirm confirm !it: confirmalo constatalo validalo verificalo
confirm confirm !me: acreditame checame chequeame confirmame confirmanos confirmeme confirmenme confirmenos corroborame corroboreme ratificame validame valideme verificame verifiqueme
confirm confirm !you: confirmale confirmele
confirm confirm 1: confirmamos confirmare confirmaremos confirmo corroboramos corroboro validamos validaremos verificamos verificaremos verifico
confirm confirm 2: confirmaras confirmarias confirmas confirmaste confirmes corroboras corrobores validas validaste valides verificas verificaste verifiques
confirm confirm 3: confirman confirmara confirmaron constata validan verifican
confirm confirm g: confirmando corroborando validando verificando
confirm confirm p: confirmado verificado
confirm confirm r: acreditar autenticar autentificar confirmar constatar corroborar ratificar validar verificar
confirm confirm rit: confirmarla confirmarlo verificarlo
confirm confirm rme: confirmarme confirmarnos corroborarme ratificarme validarme verificarme verificarnos
confirm confirm ryou: confirmarle confirmarles confirmarte validarle verificarle verificarte
confirmed adjective -: confirmada
confuse mental 2: confundiste
confuse mental 3: confunda confunde
confusion abstract -: confusion
congratulate courtesy -: felicidades
conical adjective -: conico
connect operate !: conecte
connect operate 1: conecto
connect operate 2: conectas
connect operate 3: conecta
connected adjective -: conectado
connection part-noun -: conexion conexiones
connector part-noun -: conectar conector enchufe
consider mental !: considere
consider mental 3: considera
console device -: consola consolas playstation wii
consume operate 3: consume
consumption abstract -: consumo
contact channel -: contactitos contacto contactos contato
contact reach !: acercarte comunicate comuniquense comuniquese conectate contacta contactate contacte contacten contactese escribite localice
contact reach !me: anademe busqueme busquenos comuniquemonos contactame contactanos contacteme contactenme contactenos hablenme localizame ubiqueme
contact reach 1: comunico contactamos contactara contactare contactaremos contactemos localizo ubicamos ubico
contact reach 2: comunicas comunicaste comuniques contactarias contactas contactaste contactes
contact reach 3: comunican comunicara comunicaran contactan contactaran contactaron
contact reach p: contactado
contact reach r: comunicar comunicarse contactar contactarse localizar
contact reach rit: comunicarlo localizarlo ubicarlo
contact reach rme: buscarme comunicarme comunicarnos contactarme contactarnos localizarme ubicarme
contact reach ryou: comunicarte contactarla contactarle contactarlo contactarte localizarte ubicarle ubicarte
contactor part-noun -: contactor contactores
container home-thing -: contenedor contenedores envase envases recipiente recipientes toper tupper tuppers
continue other-verb r: continuar
continuous adjective -: continua continuas continuo corridito corrido corridos
contour quality-noun -: contorno
contract paper -: contrato contratos
control abstract -: control controles
control-unit part-noun -: centralita
controlled adjective -: controlados
controller device -: gamepad joysticks
convenience abstract -: conveniencia
conversation channel -: charla conversacion conversaciones
convert operate 3: convierte
convince mental 3: convence
cool operate 3: enfria
coolant material -: refrigerante
cooperative organisation -: cooperativa
coordinate reach !: acordemos arreglemos coordiname coordine coordinen pactemos quedemos
coordinate reach 1: acordamos concretamos concretemos coordinabamos coordinamos coordinare coordinaremos coordinemos coordino pactamos quedariamos
coordinate reach 2: acordas coordinas coordinaste pactas
coordinate reach 3: coordina coordinan
coordinate reach g: coordinando
coordinate reach r: acordar arreglar concretar coordinar pactar
coordinate reach rit: coordinarlo
coordinate reach ryou: coordinarte
coordinates datum -: coord
copilot people -: copiloto
copy operate !: copia copie
copy operate !it: copialo
copy operate !me: copieme
copy operate r: copiar
copy paper -: copias duplicado replicas
cord good -: cordon
corn food -: maiz
corn-dough food -: nixtamal
corner place-home -: cantoneras esq esquina esquinas esquineros rincon
corner-piece home-thing -: esquinero
cornstarch food -: maicena
corporate adjective -: corporativo corporativos
correct adjective -: correcta correcto correctos
correct record !: corregi corrige
correct record !me: corregimelo corrigeme
correct record 1: corregimos corrijo
correct record 2: corregis
correct record 3: corrigio
correct record rit: corregirlo
corrected adjective -: corregido
corrector good -: corrector
correspond fitting 3: corresponda corresponde
corridor place-home -: pasillo
cosmetic health -: bloqueador cremas jabones locion rimel serum
cost payment -: gasto gastos
costume clothing -: disfraces disfraz
cotton material -: algodon
count confirm !it: contalos
count confirm g: contando
countdown adjective -: regresiva
counted adjective -: contadas
counter place-shop -: mostrador ventanilla
countertop home-thing -: mesada
country geography -: bolivia italia pais paises venezuela
couple people -: novios
coupon payment -: cupones
courage abstract -: coraje
courier people -: cadete cartero comisionista courierman courrier domiciliario mensajero mensajeros motoboy motoquero motorizado motorizados pedidosya rappi repartidor repartidores transportadoras transportistas
course event -: curso cursos transcurso
courtesy courtesy -: cortesia
cousin kin -: primo primos
cover fitting 1: cubrimos tapo
cover fitting 3: cubra cubre tapan tapen
cover fitting r: tapar
cover good -: caratula contratapa funda portada tapando
coverage abstract -: cobertura
covered adjective -: cubierto
cracked adjective -: rajada
cradle child -: cuna cunas
craft abstract -: artesania
crane tool -: grua hidrogrua
crate logistics-noun -: huacal
crazy adjective -: loco lunatica
cream good -: crema
creamy adjective -: cremosa
create other-verb 2: creas generas
create other-verb 3: crea genera
create other-verb r: crear
creation abstract -: creaciones
credential paper -: carnets
credit money 3: acredita acredite
credit payment -: credito
credited adjective -: acreditado acreditarte
crew people -: tripulante
crm software -: crm
crockery home-thing -: vajilla
cross abstract -: crucecita crucetas
cross other-verb 1: cruzo
cross other-verb 3: cruza cruzaron
cross-out record 3: tacha
crossing place-home -: cruce
crown good -: corona coronilla
crush operate 3: tritura
crushed adjective -: chancada
crutch health -: muleta
crypto payment -: bitcoin cripto usdt
crystal-drop part-noun -: caireles
crystallized adjective -: cristalizada
cube good -: cubo
cubic adjective -: cubico cubicos
culture abstract -: cultura
cup home-thing -: copa copas jarras mug taza tazas
cure other-verb r: curar
curl body -: rulo
curly adjective -: crespo
currency payment -: divisas dolares libras pesos soles
current adjective -: actual corriente
curtain home-thing -: blackout cortina cortinas persianas roller
curtain-rod home-thing -: barral
cushion home-thing -: almohadones
custom adjective -: personalizadas personalizado
customer people -: caserito clienta clientas cliente clientecito clientela clientes consumidor marchante
customs organisation -: aduana aduanas
customs-broker people -: aduanero despachante
cut adjective -: cortada cortado corte cortes
cut operate 1: cortamos
cut operate 3: cortan
cut operate g: cortando
cut operate r: cortar
cute adjective -: coqueta
cutlery home-thing -: cubiertos tenedores
cutlery-shop place-shop -: cuchilleria
cutter tool -: cortadora cortantes
cycle quality-noun -: ciclo
cylinder part-noun -: cilindro
dad kin -: papa
dahlia plant -: dalias
daily time -: diaria diario
dairy-farm geography -: tambos
damage fitting 3: dana
damage quality-noun -: dano
damaged adjective -: golpeado
dance event -: bailecitos
dare mental 2: animas
dark adjective -: oscura oscuras oscuro
dart sport -: dardos
dashboard part-noun -: tacometro velocimetro
data datum -: datitos datos detallitos especificacion especificaciones info infor informacion informaciones infos
date time -: fecha fechas
datum datum -: dato
daughter kin -: hija
day time -: dia dias diita dom domingo domingos dominguito jue jueves laborables laboral lun lunes martes miercoles sab sabadito sabado sabados viernes
daytime adjective -: diurno
dead adjective -: muerta muerto
deadline time -: plazo
deal order-noun -: trato
dealership place-shop -: concesionario
dear courtesy -: apreciable apreciado estimada estimadas estimado estimados querida querido
debit-card payment -: debito
debt payment -: deuda
deceased people -: difunto
deceive other-verb 3: engana enganan
decibel quantity -: decibeles
decide mental 2: decidas decidiste
decide mental 3: deciden
decide mental r: decidir
declaration paper -: declaracion declarado
declare speak r: declarar
decorate operate r: decorar
decoration home-thing -: deco decoracion
decorative adjective -: decorativo
decorator people -: decoradora
dedication abstract -: dedicatoria
deduct money 1: descontamos
deduct money 2: deducis
deduct money 3: descuentan
deduct money r: deducir
deed paper -: escritura escriturar escrituras
deep adjective -: hondos profundos
defect quality-noun -: defecto
define other-verb 3: define
defogger part-noun -: desempanador
degree quantity -: grado grados
delay abstract -: atraso demoras retraso tardanza
delay other-verb 1: demoramos tardo
delay other-verb 3: atrasa demora demoro tarda tardan
delay other-verb p: tardado
delay other-verb r: demorar tardar
delete operate !: borra borren
delete operate !it: borralo borrela
delete operate 1: borramos borre borro
delete operate 3: borran borraron
deleted adjective -: borrada borrado
delicate adjective -: delicado
deliver logistics !: entregen entregue
deliver logistics !it: entreguelo
deliver logistics !you: entregale
deliver logistics 1: entregamos entregare entregaremos entrego repartimos
deliver logistics 2: entregaras entregaste
deliver logistics 3: entregan entregara entregaran entregaron reparte
deliver logistics g: entregando
deliver logistics p: entregada entregadas entregados
deliver logistics r: entregar repartir
deliver logistics rit: entregarla entregarlo
deliver logistics rme: entregarme
deliver logistics ryou: entregarle entregarte
delivered adjective -: despachada entregado
delivery logistics-noun -: delivery entrega entregas reparto
delivery-note paper -: remitos
demo software -: demo
dense adjective -: denso
density quality-noun -: densidad
dent quality-noun -: abollada danado golpeada pinchazo rajadura raspon
dental adjective -: dental odontologico
depend fitting 1: dependemos
depend fitting 3: depende dependen
deposit payment -: consignacion deposito sena
deposit-payment payment -: senas
depth quality-noun -: profundidad
descend other-verb !: baje
descend other-verb 2: bajas
descend other-verb 3: bajaron
descend other-verb r: bajar
describe speak !: describe
describe speak !me: describame describime describimela
describe speak 2: describis
describe speak r: describir
description datum -: descripcion
design music-media -: arte diseno disenos
designer people -: disenador disenadora
desk home-thing -: escritorio
destination geography -: destino
destine other-verb !: destine
detail abstract -: detalle detalles detallito
detect fitting 3: detecta
device device -: aparatito aparato dispositivo dispositivos equipo equipos gps
devote other-verb 3: dedica
diagnosis abstract -: diagnostico
dial speak 3: marcan
diameter quality-noun -: diametro diametros dn
diamond material -: diamante diamantes
diaper health -: panales
diaper-bag good -: panalera
dictation abstract -: dictado
die fitting r: morir
die-cut adjective -: troquelado
diesel material -: gasoil
difference abstract -: diferencia
different adjective -: distinta distintas distinto distintos varias varios
difficulty abstract -: dificultad
diffuser device -: difusor
digit datum -: cifra digito digitos
digital adjective -: digital digitales
diner people -: comensales
dining-room home-thing -: comedor
dining-table home-thing -: comedores
diploma paper -: diploma
direct adjective -: directa directamente directo
direction abstract -: norte poniente rumbo
directly adverb -: directito directos
director people -: director directora
directory datum -: directorio
dirt quality-noun -: mugre
dirty adjective -: sucio
disassemble operate !: desarme
disassemble operate 3: desarma
disassembled adjective -: desarmado
disaster abstract -: desastre
disc music-media -: cassette cd cds disco dvd dvds
discard other-verb !: descarte
disclaimer abstract -: descargo deslinde
disconnect operate 3: desconecta
discount money 1: bonificamos
discount payment -: buenfin cupon cyber descuentito descuento descuentos hotsale liquidacion ofertas ofertita oferton promo promocion promociones promos rebaja rebajas rebajita
discretion abstract -: discrecion
disguised adjective -: disfrazado
dishwasher device -: lavavajilla lavavajillas
disk part-noun -: discos nvme ssd
dismantled adjective -: desarmada
dispenser device -: dosificador
display part-noun -: exhibicion
display-case home-thing -: vitrina
disposal abstract -: disposicion
dispose other-verb 3: disponga
dispute order-noun -: disputa
dissolve fitting 3: disuelve
distance quality-noun -: distancia
distilled adjective -: destilada
distribution logistics-noun -: distribucion
distributor organisation -: distribuidor distribuidora subdistribuidor
district geography -: municipal
distrust mental 2: desconfias
divider good -: separadores
division part-noun -: divisiones
dizzy mental 3: marea
do other-verb !: do hacele hagale hagamos hagan hazlo hazme
do other-verb !it: hagamoslo
do other-verb !me: haceme
do other-verb 1: hare haremos
do other-verb 2: haces haras harias
do other-verb 3: hace hacian hara haran hiciera hizo
do other-verb p: hechas hecho hechos hicieron
do other-verb rme: hacerme hacernos
doctor people -: doc doctor doctora dr
document datum -: docs docum documento documentos papeles pdf
document-holder good -: portadocumento portadocumentos
documentation paper -: documentacion
dog animal -: cachorros caniches firulais galgo labrador perra perrita perrito perro perros
doghouse animal -: casita cucha
doll child -: muneca munecas munecos peluches
dollar payment -: us usd
domain channel -: dominio
dome part-noun -: domo
donation payment -: donativo donativos
donkey animal -: burro
door place-home -: entradita lobby puerta puertas verja vigilancia zaguan
doorbell place-home -: aldaba llamador timbra timbre timbro
doorman people -: celador conserje conserjeria encargados guardias portera porteria portero vigilante
dosage health -: dosificacion
dose health -: dosis
dot datum -: dot puntito puntitos punto
double adjective -: doble dobles
double-glazing material -: termopanel
double-size adjective -: matrimonial
download operate !: baja bajate descarga descargue descarguelo
download operate !it: bajalo descargalas
download operate 1: bajamos descargamos
download operate 2: descargas
download operate 3: bajan descargan
download operate r: descargar
download operate rit: bajarla bajarlo
dozen quantity -: docena
drag abstract -: arrastre
drain part-noun -: desague
drama abstract -: drama
draw record 3: dibuja
drawer home-thing -: cajon cajones tacho tachos
drawing paper -: boceto croquis diagrama dibujito dibujitos dibujo dibujos
dress clothing -: vestido vestidos
dressmaker people -: costurera modista
drill tool -: atornillador percutor rotomartillo taladro taladros
drill-bit tool -: broca brocas mechas
drink food -: aguardiente fernet licor licores pisco ron vodka whisky
drip abstract -: goteo
drip fitting 3: gotea
drive operate r: conducir
drive software -: drive dropbox
driver people -: chofer conductor driver drivers piloto taxista
driver-licence datum -: brevete
driveshaft part-noun -: homocinetica
drone device -: avioncito dron drone drones helicoptero
drop-down software -: desplegable
drum music-media -: bidon tambor tambores
drum-skin music-media -: lunetilla
dry adjective -: seca secas seco secoooo secos
dryer device -: secadora
drying abstract -: secado
drywall material -: drywall durlock volcanita
dual adjective -: dual
duck animal -: patito
dude slang-filler -: causita chamo parce
dumbbell sport -: mancuernas
dump-truck vehicle -: volqueta
duration time -: duracion
during connective -: durante
dust-mite animal -: mite
duvet home-thing -: acolito colchas edredon
dye good -: tinturas
e-book music-media -: ebook kindle
each quantifier -: cada
ear body -: oido orejas
ear-of-grain plant -: espiga
early adverb -: temprano
earring clothing -: aretes
earrings clothing -: caravanas
earth nature -: tierra
easel tool -: caballetes
easy adjective -: facil faciles facilito
eat other-verb -: comas come comer
eco abstract -: eco
ecological adjective -: ecologico
edge part-noun -: borde canto orilla
edible adjective -: comestible
edit operate !: edita
edit operate 1: edito
edit operate r: editar
editable adjective -: editable editables
edition music-media -: edicion ediciones editas editorial
educational adjective -: educativa
effect abstract -: efectos
efficiency abstract -: eficiencia
egg food -: huevito huevitos huevo huevos
elastic adjective -: elastica
electric adjective -: electrica electrico
electric-fence device -: boyero
electrical-part part-noun -: breaker breakers cableria interruptores termomagnetica
electrician people -: electricista
electronic adjective -: electronico
electronic-module device -: arduino protoboard raspberry reles robotica
electronics device -: electronica
email channel -: coreo corr correito correo email emails emil gmai gmail gmal hotm hotmail hotmial imeil mail mailcito mailing mails mailto outl outlook proton yahoo
embed operate r: empotrar
embedded adjective -: encalada
embroider operate 1: bordamos bordemos bordo
embroider operate 3: borda
embroider operate r: bordar
embroidery good -: bordada bordado bordados
emerge other-verb 3: surge
emergency abstract -: emergencia emergencias urgencias
emoji channel -: emoji emojis
employee people -: empleada empleado empleados
empty adjective -: vacia vacio
enable operate 1: habilitamos
enable operate r: habilitar
enabled adjective -: habilitada habilitado
enamelled adjective -: enlozada esmaltada esmaltado
end other-verb !: termines
end other-verb 1: acabamos terminamos termino
end other-verb 3: acaba acaban concluye culmina finalice finaliza finalizado finalizo termina terminaba terminan termine
end other-verb r: acabar concluir culminar finalizar terminar
end time -: extremo extremos fin final fines
endure other-verb -: aguantan aguanto
energy nature -: energia
engine part-noun -: biela bielas ciguenal culata piston pistones
engine-size quality-noun -: cilindrada
engineer people -: ing inge ingeniero
english adjective -: english inglesa
engrave operate !me: grabame
engrave operate 1: grabamos grabo
engraved adjective -: grabada grabadas grabados
engraving quality-noun -: grabado
enjoy mental !: aproveche disfrute
enjoy mental 2: disfruten disfrutes
enough quantifier -: suficiente
enter operate !: acceda accedan accede entra entre entres ingresa ingrese ingresen loguea logueate loguese metase metete visualiza
enter operate 1: entro ingreso
enter operate 2: accedes entras entraste ingresas ingresaste ingreses
enter operate 3: entraba entran entren
enter operate g: accediendo entrando ingresando
enter operate r: acceder entrar ingresar meterse
enter operate ryou: loguearte meterte
entity organisation -: ente
entrance place-home -: entrada
entrepreneur people -: emprendedores
envelope good -: sobre sobrecito sobres
epilator device -: depiladora
equal fitting 3: equivale
equivalent adjective -: equivalente
escape other-verb 2: zafas
escape other-verb 3: escapara
essence good -: esencias
establishment place-shop -: establecimiento
estimate mental 1: estimo
european adjective -: europea europeo
evaporative adjective -: evaporativo
even adjective -: parejo
exact adjective -: exacta exactamente exactas exacto justa
example abstract -: ejemplo ejemplos
exceed fitting 3: supera supere
exceed fitting r: superar
exceeded adjective -: superado
excel software -: autocad excel
excellent adjective -: excelente
except connective -: salvo
excess adjective -: excedente
exchange order-noun -: cambios canje permuta permutas
exchange trade !: cambie canjee
exchange trade !it: cambiala cambialo cambiela cambielo
exchange trade 1: cambiamos cambiemos cambio
exchange trade 2: cambias
exchange trade 3: canjea
exchange trade p: cambiado
exchange trade r: cambiar canjear intercambiar
exchange trade rit: cambiarla cambiarlo cambiarlos canjearlo
exchange trade rme: cambiarmelo
exchange trade ryou: cambiarle cambiarte cambiartelo
executive people -: ejecutiva ejecutivo ejecutivos
exempt adjective -: exenta exento
exercise abstract -: ejercicios
exhaust part-noun -: escape
exist state 1: existimos
exist state 3: existe
exit place-home -: salida
expensive adjective -: carisimo caro caros costosa costoso
expert people -: perito
expire other-verb 3: vence
expired adjective -: vencida
expiry datum -: caduca vencimiento
explain speak !: explique
explain speak !me: explicame expliqueme
explain speak 1: explico
explain speak 2: explicas
explain speak 3: explica explican
explain speak r: explicar
explain speak ryou: explicarle explicarte
explanation abstract -: explicacion
exploded-view paper -: despiece
export logistics r: exportar
export trade -: exporta exportacion exportarlo
expose other-verb 3: expone
express adjective -: expres
extend other-verb 1: extendemos
extend other-verb 3: extiende
extend other-verb r: extender
extended adjective -: extendida
extension datum -: ext extension interno
extension-cord device -: alargador
external adjective -: ajena ajeno externas externo externos
extra adjective -: extra sobrado yapa
extractor tool -: colador extractor
extreme adjective -: extrema
eye body -: ojos
eyebrow body -: ceja cejas
eyelash body -: pestana
eyelet part-noun -: ojal ojillos
eyelet-tool tool -: ojalador
eyes body -: ojazos
fabric material -: elasticos encaje encajes malla retazo retazos tela telas tusor
face body -: cara caras carita rostro
faceted adjective -: facetada facetadas
facial adjective -: facial
factor abstract -: factor
factory place-shop -: fabrica fabricas planta
fail fitting 3: fallaba fallan
fail fitting g: fallando
fail fitting r: fallar
failed adjective -: fallida
fair adjective -: feria
faith abstract -: fe
fake adjective -: falsa falso
fall abstract -: caida
fall other-verb 3: cae caer caeria cayo
fallen adjective -: caido
family kin -: abuelito familia familiar familiarcito familiares familias papi parentesco pariente parientes prima sobrina suegra suegro viejita
fan device -: abanico fan pedestal turboventilador ventilador ventiladores
fantasy quality-noun -: fantasia
far adverb -: lejos
farewell courtesy -: despide
farm place-home -: campito chacra finca granja parcelacion rancho
farming abstract -: agro
fashion clothing -: moda modas
fast adjective -: rapidas rapidin rapidito rapido rapidos
fat adjective -: gordo
father kin -: padre padres
fault quality-noun -: defectos defectuosa detallado falla fallas fallo golpes
faulty adjective -: defectuoso fallada fallado
favour courtesy -: favorcito
favourable adjective -: favorable
favourite adjective -: fav favorita favoritas favorito favoritos preferido
fear abstract -: miedo
feasibility abstract -: factibilidad
feature quality-noun -: caracteristica caracteristicas rasgos
featured adjective -: destacadas
fee payment -: comision
feed food -: balanceado racion
feeder animal -: comedero
feeding abstract -: alimentacion
feel mental 3: siente
fees payment -: expensas
female adjective -: hembra
feminine adjective -: fem
fence place-home -: barda cercado
fertilizer good -: abono fertilizante fertilizantes humus
fibre material -: fibra
field datum -: campo campos
fifteenth-birthday event -: quinceanera
fifth adjective -: quinta
fig food -: higo
fight other-verb 1: peleamos
figure good -: figuras
file paper -: archivo archivos lima
file-format software -: csv dxf
filigree good -: filigrana
filling material -: relleno
film music-media -: film pelicula
film record 1: filmo
filmed adjective -: filmado
filter operate 3: filtra
filter part-noun -: filtro filtros
finance organisation -: finanzas
financed adjective -: financiado
financial adjective -: financiera
financing payment -: financiacion
find confirm !: buscalos busque busquen encontra encuentres ubicalo ubique ubiques
find confirm !it: buscala buscalo busquelo encontrala encuentrelo
find confirm !me: buscame buscanos encontranos encuentranos ubicame ubicanos ubiquenos
find confirm 1: buscamos buscare buscaremos buscaria busco encontramos encontre encuentro hallamos
find confirm 2: buscas buscaste busques encontraras encontras encontraste encuentras hallas hallaste ubicas
find confirm 3: acha busca buscan encontraron encontro encuentra encuentran encuentre halla hallan ubica ubican
find confirm g: buscando
find confirm r: buscar encontrar hallar ubicar ubicarse
find confirm rit: buscarla encontrarlo ubicarla
find confirm rme: buscarnos ubicarnos
find confirm ryou: encontrarte
fine payment -: comparendos fino multan multas
finger body -: deditos dedo
fingerprint datum -: huella huellas huellita
finish quality-noun -: acabo terminacion
finished adjective -: acabado terminado terminados
fire nature -: fire fuego lumbre
fire-extinguisher good -: extintor
firefighter people -: bomberos
firewood good -: lena
firm adjective -: firme
firmness quality-noun -: firmeza
first adjective -: first primer primera primeras primero primeros
fish animal -: peces
fish-hook tool -: anzuelo anzuelos
fish-tank home-thing -: pecera
fishing sport -: pesca
fishing-gear sport -: senuelo
fishing-line good -: tanza
fishing-rod sport -: cana canita
fit fitting 1: ajusto
fit fitting 2: encastras
fit fitting 3: ajusta cabe caben calce calzan compatibles encaja encajan quedara servira serviran serviria sirve sirven
fit quality-noun -: compatible
fitness-equipment sport -: caminadora eliptica mancuerna
fitted adjective -: encastrado entallada
fitter people -: montador
fitting part-noun -: racor
fix abstract -: reparacion
fix operate !: arregle fije
fix operate 1: arreglamos arreglo fijemos reparamos reparo
fix operate 2: arreglas reparas
fix operate 3: arregla compone repara reparan
fix operate r: reparar
fix operate rit: arreglarlo repararlo
fixed adjective -: fija fijado
flag good -: banderin
flash device -: flash
flashlight device -: linterna
flat place-home -: chata playo
flavour quality-noun -: sabor sabores
flea animal -: pulgas
fleece material -: friza
flexible adjective -: elastico extensible flex flexible flexibles
flight event -: voleo vuelo
flip-flop clothing -: ojota ojotas
float part-noun -: flotante
floor place-home -: pb piso pisos
flour food -: harina
flow quality-noun -: caudal flujo
flower plant -: flor floral flores
flower-shop place-shop -: floreria
flowerpot home-thing -: maceta macetas
fluid-repellent adjective -: antifluido
fluorescent adjective -: fluorescente
flute music-media -: flauta
fly other-verb !: vuela
fly other-verb 3: volo
fm music-media -: fm
foam material -: espuma
focus abstract -: focus
focused adjective -: enfocada
foil material -: foil
fold operate 3: dobla pliega
foldable adjective -: plegable
folded adjective -: doblada doblado
folder good -: carpeta carpetas
folding adjective -: rebatible
follow reach !: segui siga sigue
follow reach !me: seguime seguinos sigame siganme siganos sigueme siguenos
follow reach 1: seguimos sigamos sigo
follow reach 2: seguis sigas sigues
follow reach 3: seguia siguen
follow reach g: siguiendo
follow reach p: seguido
follow reach r: follow followers seguidor seguidores seguir
follow reach rme: seguirnos
followed adjective -: seguidas
font software -: tipografia
food food -: aceituna alimento cacao chiles colaciones comida dulces fideos food frutos galleta maca queso quinoa tortilla tortillas
foot body -: pie pies
football sport -: colo futbol gol racing sport
footstep abstract -: pisada
for connective -: pal
forbid adjective -: prohibida prohibido
forbid mental 3: prohibe
forbid mental p: prohiben prohibidos prohibimos prohibir
force modal 3: obliga
foreigner people -: extranjero gringo
foreman people -: capataz
forget mental !: olvidate
forget mental 1: olvidaba olvidamos olvide olvido
fork home-thing -: horquilla tenedor
forklift vehicle -: autoelevador montacargas
form paper -: encuesta ficha formulario formularios planilla planillas plantilla
formal adjective -: formal
format datum -: formato
format operate 2: formateas
formatted adjective -: formateado
formula abstract -: formula
fortnight time -: quincena
forward adverb -: adelante
found adjective -: encontrado
foundation health -: fundacion
foundry people -: fundidores
fourth adjective -: cuarta
fragile adjective -: fragil
frame part-noun -: armazon bastidor marco marquilla
framed adjective -: enmarcado
frank adjective -: franca
fraud abstract -: fraude fraudes
free adjective -: free gratis libre libres
free-of-charge adjective -: bonificada bonificado gratuita gratuitas gratuito gratuitos sincosto
freedom abstract -: libertad
freezer device -: freezer
french adjective -: francesa
frequency quality-noun -: frecuencia
fresh adjective -: fresco fresquita
fridge device -: congelador heladera nevera refri refrigerador
friend people -: amiga amigas amigo amigos amiguita amiguito amiguitos bb carnalito colega colegas comadre compa compadre companera compas compita cuate cumpa friend guey hermanito jefecito mijo muchachos pana parcero patroncito wey
fringe part-noun -: rapacejo
front adjective -: anverso delante delantera delantero frente frontal
front-of-house place-home -: fachada
frost nature -: frost heladas
fruit food -: durazno fruta hass mandarina manzanas
fryer device -: freidora
fuel material -: diesel gasolina nafta
fulfil fitting 2: cumples cumplis
fulfil fitting 3: cumplen
fulfil fitting r: cumplir
fulfilled adjective -: cumplido
full adjective -: full lleno
fumigation abstract -: fumigacion
functional adjective -: funcional
funeral adjective -: funebre
funeral-home place-shop -: velatorio
furnished adjective -: amoblada amoblado
furniture home-thing -: mueble muebleria muebles
fuse part-noun -: fusible fusilera
future adjective -: futuros
gallery place-shop -: galeria
galvanized adjective -: galvanizada
game software -: fifa fortnite gg giftcard juego juegos roblox videojuego videojuegos
game-controller device -: joystick
game-currency payment -: robux
game-platform software -: epic
gamer adjective -: gamer
garage place-home -: cochera
garden place-home -: jardin
garment clothing -: prenda prendas
gas material -: gas
gas-fitter people -: gasista
gas-station place-shop -: gasolinera
gasket part-noun -: empaquetadura empaquetaduras junta oring orings sellador
gastronomic adjective -: gastronomicos
gate place-home -: porton portones tranquera
gated-community place-home -: country
gatefold music-media -: gatefold
gather operate 3: frunce
gear part-noun -: marcha
gel good -: gel geles
general adjective -: general
generate other-verb 1: generamos
generate other-verb r: generar
generation abstract -: generacion
generator device -: electrogeno generador
generic adjective -: generico
gentleman people -: caballero
german adjective -: alemana
germination abstract -: germinacion
get transfer 1: consegui consigo obtuve recibamos recibi recibimos recibire recibo
get transfer 2: conseguis consigues obtienes recibas recibes recibiras recibis recibiste
get transfer 3: consiga consigue consiguio obtenga obtiene reciba reciban recibe reciben recibieron recibio recibira recibiran
get transfer g: recibiendo
get transfer p: recibida recibido
get transfer r: conseguir obtener recepcionar recibir
get transfer rit: recibirla recibirlo recibirlos
get transfer ryou: conseguirte recibirte
giant adjective -: gigante
gift good -: gift obsequio presentes regalito regalo regalos
gift transfer 1: regalamos
gift transfer 2: regalas
gift transfer g: regalando
gift transfer r: regalar
gigabyte quantity -: gb gigas
gigahertz quantity -: ghz
girl people -: gurisa
girlfriend kin -: novia
give transfer !: dese
give transfer !it: dasela
give transfer !me: danos
give transfer 1: cedo damos demos
give transfer 2: das des diste
give transfer 3: da dan dieron dio regala
give transfer g: dando
give transfer p: dada dado
give transfer r: dar
give transfer rit: darlo
give transfer rme: darnos
give transfer ryou: darle darte
glass material -: cristal cristales vaso vidrio vidrios
glass-cup home-thing -: vasos
glasses clothing -: anteojos antiparras gafas lentes montura
global adjective -: global
glory abstract -: gloria
glove clothing -: guante guantes
glovebox part-noun -: guantera
glue good -: pegamento
glued adjective -: pegada
go other-verb !: andate vaya vete
go other-verb 1: andamos fui fuimos ibamos ire iremos vamos vendremos vengo venimos vine visitamos voy
go other-verb 2: fuiste vas vayas
go other-verb 3: iba ira iran va van vayan vendra vinieron
go other-verb g: yendo
go other-verb p: ido
go other-verb r: ir irse
go other-verb rme: irme
go other-verb ryou: irle irte
go-out other-verb 1: salgo salimos
go-out other-verb 2: salis
go-out other-verb 3: sale salen salgan salia salieron
goal abstract -: meta objetivos
goalkeeper sport -: arquero
god courtesy -: dios
godfather kin -: padrinos
gold adjective -: oro
golden quality-noun -: dorado
good adjective -: buen buena buenito bueno buenos weno
goodbye courtesy -: adios bye chaito chao chau hasta nosvemos
goods good -: mercaderia mercancia
google software -: chrome google
government organisation -: gob gobierno ministerio
grab transfer !: agarra agarre
grab transfer 1: agarro
graduate people -: egresados lic licenciada licenciado
graduation event -: graduacion
grain food -: grano granos
grain-pattern material -: veta
gram quantity -: gm gr gramaje gramo gramos grs
grandchild kin -: nieta nieto nietos
grandfather kin -: nono
grandmother kin -: abuela abuelita
grandparent kin -: abuelo
granite material -: granito piedras
granulated adjective -: granulado
grape food -: uvas
grapefruit food -: pomelo
graphic quality-noun -: grafica
graphics software -: fx
graphics-card device -: gpu gpus
graphite material -: grafito
grass plant -: pasto
gravel material -: grava ripio
gravity abstract -: gravedad
grease material -: grasa
grease operate !it: engraselo
great slang-filler -: bacan bacano barbaridad barbaro bkn buenisima buenisimo chevere chida chidisimo chido chimba chimbita copada copado daleee divina divinas espectacular excelentes fantastico fenomenal filete filo genia genial impeque increible joya lindisimo melo mortal oka okas okay okis padrisimo perfect piola regios simonsi
greatly adverb -: enormemente
green quality-noun -: verde verdes
greet courtesy -: alo aloo bienvenidas bienvenidos buenas buenass hi hola holaa holaaa holi holis olaa ole qtal quihubo quiubo saludamos saludar saludarte saludes saluditos saludo wenas
greet speak 3: saluda
greet speak ryou: saludarlo
grey quality-noun -: gris grises
grill device -: asador parrilla parrillero
grille good -: reja rejas rejilla
grinder tool -: amoladora esmeril esmeriladora lijadora moledor moledora picadora pulidora
grip part-noun -: agarres grip
ground adjective -: molido suelo
grounded adjective -: aterrizado
group abstract -: combo combos grupito grupo grupos
growing adjective -: creciente
guard people -: guardia
guardhouse place-home -: garita
guardian people -: acudiente tutor
guess confirm !: adivina
guest people -: invitado invitados
gui software -: gui
guidance abstract -: orientacion
guide speak 1: guio orientamos oriento
guide speak g: guiando
guitar music-media -: guitarra guitarras
gun tool -: pistola pistolas
gut food -: tripa
gym sport -: gimnasio
hack operate 3: hackearon
hair body -: cabellera cabello pelito pelo
hair-device device -: clipper cortapelo rasuradora rizador trimmer
hair-dryer device -: secador
hair-dye good -: tintura
hair-straightener device -: planchita
hairdresser people -: peluquera
hairstyle body -: peinado
half quantity -: media mitad
hammer tool -: martillito martillo martillos maza
hammered adjective -: martillado
hammock home-thing -: hamaca
hand body -: manito manitos mano manos
handbag good -: bolsos cartera cartuchera rinonera
handball sport -: handball
handle operate 1: manejamos manejo
handle operate 2: manejas
handle operate 3: maneja maneje
handle part-noun -: jaladera mango mangos manija manijas perillas tirador tiradores
handlebar part-noun -: manilla manubrio
handwriting music-media -: caligrafia manyuscrito
hang operate 2: cuelgues
hang operate 3: cuelga
hang operate r: colgar
hang operate rit: colgarlo
hanger home-thing -: percha
hanging adjective -: colgado
happen other-verb 3: ocurra ocurre
happen other-verb p: sucedido
happened adjective -: ocurrido
happy courtesy -: feliz
hardware part-noun -: herraje herrajes
hardware-store place-shop -: ferre ferreindustrial ferremundo ferreteria ferreto ferrimundo
harness animal -: arnes pretal
harvest abstract -: cosecha
hat clothing -: boina cachucha gorras gorros jockey pamela sombrero sombreros
hate mental 3: odia
have state !: ten tene
have state !it: tenelo
have state 1: contamos hemos tendre tendremos tendriamos tenemos tengo teniamos tuve
have state 2: hayas tendras tendrias tenes tengas tenias tienes tuvieras tuviste
have state 3: ha habia habria haya hubiera tendra tendran tendria tenga tengan tenia tenian tiene tienen tuviera tuvieron tuvimos tuvo
have state g: habiendo teniendo
have state p: tenido
have state r: haber tener ter
head body -: cabezal
headlight part-noun -: calavera calaveras direccional direccionales faro faros guino opticas stop
headphones device -: airpods audifono audifonos auricular auriculares
headquarters place-shop -: matriz sede
healing health -: cura
health-insurance organisation -: prepaga
healthy adjective -: saludable sanos
hear confirm !: escuche
hear confirm r: escuchar
hear confirm rit: oirlo
heart body -: corazon corazoncito corazones
heat nature -: calienta calor precalentar
heat operate r: calefaccionar
heater device -: calefactor calefactores caloventor climatizador estufas estufita
heavy adjective -: heavy pesada pesado
hectare quantity -: hectareas
heel body -: taco
height quality-noun -: alturas estatura
helmet clothing -: casco cascos
help abstract -: asistencia ayudas
help mental !: ayuda ayude colabore
help mental !me: apoyame apoyeme ayudame ayudanos ayudeme ayudenme ayudenos colaborame colaboreme echeme
help mental 1: apoyo asisto auxilio ayudamos ayudaremos ayudo
help mental 2: ayudarias ayudaste
help mental g: ayudando
help mental r: asistir ayudar
help mental rme: apoyarme ayudarme ayudarnos
help mental ryou: apoyarle apoyarte asistirle asistirte ayudarla ayudarle ayudarles ayudarte
hen animal -: gallina polla pollos ponedoras
herbicide good -: herbicida
herd animal -: hato
here adverb -: aca ahi aqui
hesitate mental 2: dudes
hex-key tool -: allen
hey slang-filler -: che oye
hidden adjective -: escondidos oculto
hide record !: oculta
high adjective -: alta altas alto altos
hill geography -: cerrito cerro loma monte
hinge part-noun -: bieleta bisagra bisagras
hip body -: cadera
hire trade 3: contrata
hire trade r: contratar
hired adjective -: contratado
his adjective -: suya suyas
hit operate r: golpear
hit quality-noun -: golpe
hitch part-noun -: enganche
hold operate g: sosteniendo
holder good -: porta
hole part-noun -: agujero agujeros hueco huequitos ranura
holiday time -: feriado vacaciones
hologram good -: holograma
homemade adjective -: casera casero caseros
honest adjective -: sincera
honey food -: miel
honeycomb animal -: panal
hood home-thing -: capucha
hoodie clothing -: buso canguro poleron
hook good -: gancho ganchos
hopper tool -: tolva
horizontal adjective -: horizontal
horse animal -: caballo caballos
hose tool -: aspersor aspersores manguera mangueras motobomba
host other-verb 3: hospedan
hostel place-shop -: hostal
hot adjective -: caliente
hot-dog food -: pancho
hour time -: hora horas horita horitas hrs hs ratito rato
house place-home -: casa casas chalet fundo hogar ranchito vivienda
house-number place-home -: altura nroext numeracion
how-many quantifier -: cuantas cuantos
how-much quantifier -: cuanta cuanto
hug courtesy -: abrazo
humidifier device -: humidificador
humidity nature -: humedad
hurry abstract -: afan apuro
hurry mental !: apure apurele
husband kin -: esposo marido
hydraulic adjective -: hidraulica hidraulico
hyphen datum -: guion guiones
hypoallergenic adjective -: hipoalergenico
ice nature -: hielo
iceberg nature -: iceberg
id datum -: id
id-number datum -: bilola carnet cc cedula cedulas cedulita ci cif credencial curp dni docu identificacion ife inapam ine lida nie nuip runt rut tarjetaidentidad ti
idea abstract -: idea ideas
ideal adjective -: ideal
identical adjective -: identica
identified adjective -: identificado
identifier datum -: identificador
identify confirm !: identifique
identify confirm 1: identifico
identify confirm r: identificar
identifying adjective -: identificatoria
identity datum -: identidad
ignition part-noun -: encendido
ignore mental !: ignore
illustrative adjective -: ilustrativo
imagine mental !: imagina imaginate
imagine mental 1: imaginemos
imitation quality-noun -: imitacion
immediate adjective -: inmediata inmediato
immigration datum -: extranjeria
imperial adjective -: imperial
import abstract -: importacion importaciones
important adjective -: importante
imported adjective -: importada importado
importer organisation -: exportadora importador importadora importadores
impossible adjective -: imposible
improve other-verb -: mejoro
improve other-verb 1: mejoramos
improve other-verb 3: mejora
in-law kin -: cunada
in-person adjective -: presencial
incense good -: incienso
inch quantity -: pulgada pulgadas pulgs
include fitting 1: incluyo
include fitting 3: contiene contienen incluia incluiria incluye incluyen incluyendo
include fitting p: incluida incluido
include fitting r: incluir
included adjective -: incluidas incluidos
including adverb -: inclusive
income payment -: ingresos
incomplete adjective -: incompleta incompleto
inconvenience abstract -: molestia
increase quantity -: aumento
indeed adverb -: efectivamente
index paper -: indice
indifferent adjective -: indistinto
individual adjective -: individual individuales puntual
industrial adjective -: industrial
industry organisation -: industria
inflatable adjective -: desinflada hinchada inflable
inflate operate 3: infla
inflate operate r: inflar
influencer people -: influencer
infrared quality-noun -: infrarrojo
initial datum -: inicial iniciales
injector part-noun -: inyector inyectores
ink good -: cartuchos tinta tintas toners
inseminated animal -: inseminadas
inside adjective -: adentro dentro interior metido
insist speak !: insista
insist speak 3: insiste
insistence abstract -: insistencia
insole health -: plantillas
inspect confirm g: fiscalizando
inspection abstract -: inspeccion tecnomecanica
install operate !: instala instale
install operate 1: instalamos instalo
install operate 2: instalas instalaste
install operate 3: instalan
install operate g: instalando
install operate p: armada armado instalada instalado
install operate r: instalar
install operate rit: instalarla instalarlo
install operate ryou: instalarte
installation abstract -: instalacion montaje
installer people -: colocador instalador
instalment payment -: cuota cuotas cuotitas financiamiento financiar mensualidades msi
institution organisation -: institucion
institutional adjective -: institucional
instruction paper -: indicaciones instrucciones
instrument music-media -: acordeon instrumento trompeta ukelele
insufficient adjective -: insuficiente
insulate other-verb 3: aisla
insurance paper -: seguros soat
insured adjective -: asegurado
insurer organisation -: aseguradora aseguraguanaco
intact adjective -: intacto
integrated adjective -: integrada
inter geography -: inter
intercom device -: citofono intercomunicador
interest mental 3: interesa
interest payment -: interes intereses
interested adjective -: interesado
interface software -: interfaz
interjection slang-filler -: aaaa ah ay bo bre cachai ches chusmealas chuta conchale eh ehh epa gauchada jaj ojala osea pe po pocho pucha uh upa wena
intermediary people -: intermediario intermediarios
internal adjective -: internas
international adjective -: internacional
internet channel -: internet
intervene other-verb 1: intervenimos
intervene other-verb r: intervenir
interview event -: entrevista
invalid adjective -: invalido
invent other-verb 2: inventas
invented adjective -: ficticia inventada inventadas inventados
inventory order-noun -: inventario
inverter device -: inversor inverter
invest money !: invierta
invitation paper -: invitacion invitaciones
invite speak 1: invito
invoice money !: facturale facturarlo facture facturen refactura
invoice money !me: facturame facturanos factureme facturenos
invoice money 1: facturamos facturo
invoice money 2: facturaste
invoice money 3: facturan
invoice money r: facturar refacturar
invoice money rme: facturarme
invoice money ryou: facturarle facturarte
invoice paper -: boleta cfdi dte factur factura facturacion facturas factureros facturita fatura invoice
invoiced adjective -: facturado
iron material -: hierro plancha planchas
iron operate r: planchar
ironic adjective -: ironico
irrigation tool -: riego
island geography -: isla
isofix part-noun -: isofix
issue abstract -: expedicion
issue record !: emita
issue record 1: emitimos emito
issue record 3: emite
issue record r: emitir
issue record ryou: emitirle
issued adjective -: emitida emitido
issuer organisation -: emisor
italic adjective -: cursiva
itch health -: picor
itemized adjective -: desglosado
ivory adjective -: marfil
jacket clothing -: abrigos campera camperas cardigan casaca casacas chamarra chamarras chaqueta chaquetas chaqueton chompa chompas impermeable sweater
jam fitting r: atorar
japanese adjective -: japones japonesa
jar home-thing -: pote
jerk abstract -: tirones
jerrycan good -: bidones
jewellery clothing -: bijou cadenita collares dijes joyas joyeria pulseras
job abstract -: trabajos
join reach !: agregate sumate unase unete unite
join reach ryou: sumarte
joint part-noun -: encastre
joy abstract -: alegria
jug home-thing -: jarra
jump other-verb r: saltar
just adverb -: justito justo recien
jute material -: yute
kayak vehicle -: kayak
keep transfer !: conserve deixa dejate deje dejen guarda guarde manten mantene
keep transfer !it: dejala dejalo dejalos dejaselo dejela dejelo dejenlo dejenselo guardala guardalo guardenlo quedatelo
keep transfer !me: apartame aparteme dejame dejamela dejamelas dejamelo dejanos dejeme dejenme dejenos dejenoslo guardame guardanos guardeme reservame reserveme separame separeme
keep transfer !you: quedesela
keep transfer 1: apartamos aparto dejamos dejare dejaremos dejo guardamos guardare guardo mantengo reservo separo
keep transfer 2: apartas dejaras dejarias dejas dejaste dejes guardas guardaste reservaste separas
keep transfer 3: deja dejaba dejan dejara dejaran dejaron mantiene
keep transfer g: conservando dejando guardando manteniendo
keep transfer p: dejado guardada
keep transfer r: dejar guardar quedarse separar
keep transfer rit: apartarlo dejarlo guardarlo reservarlo separarlo
keep transfer rme: dejarme dejarmela dejarmelo dejarnos guardarme reservarme
keep transfer ryou: apartarte dejarle dejarselas dejarte guardarte reservarte
kettle device -: pava tetera
key part-noun -: key keys llavecitas llaves tecla teclas
keyboard device -: teclado teclados
keyring good -: llavero
kibble food -: croquetas
kick other-verb 2: patadas
kick other-verb 3: patea
kid people -: cabro pibe
kill other-verb r: matar
kilo quantity -: kilo kilos
kilogram quantity -: kg
kilometre quantity -: kilometro kilometros km
kilowatt-hour quantity -: kwh
kind abstract -: amable cordial gentil
king people -: king rey
kiosk place-shop -: quiosco
kiss courtesy -: beso besos
kit good -: kit kits set
kitchen place-home -: cocinas
kitchen-appliance device -: airfryer arrocera batidoras exprimidor freidoras hervidor minipimer mixer multiprocesadora pavas procesadora sandwichera waflera
knife home-thing -: cuchillo cuchillos
knit operate 3: teje tejen
knit operate r: tejer
knitted adjective -: tejida tejido tejidos
knitting-machine device -: tejedora
knob part-noun -: perilla
knot good -: nudo nudos
know confirm 1: cacho conocemos conozco sabemos sabremos supe
know confirm 2: cachas conoces conociste sabes sabias sabras sepas supiste
know confirm 3: conoce conocen sabe saben sabra sepa supo
know confirm g: sabiendo
know confirm r: conocer saber saberse
know confirm rit: saberle saberlo
known adjective -: conocido
kokedama plant -: kokedamas
label paper -: etiqueta etiquetado etiquetas membrete rotulacion rotular rotulas rotulo rotulos
label record 1: etiquetamos etiqueto rotulamos
label record 3: rotula
label record r: etiquetar
label-maker device -: rotuladora
labelled adjective -: rotulado
laboratory organisation -: laboratorio
lack want 3: faltaron falto
lacquer material -: laca
lacquered adjective -: laqueada
lactose food -: lactosa
ladder tool -: escalera escaleras
lady people -: caserita dama dona donita patroncita senorita sra srta
laminated adjective -: plastificada plastificadas plastificado
lamp home-thing -: candil farol foquito iluminacion lampadario lampara lamparas luminarias plafon reflector reflectores velador
lamp-holder part-noun -: portalampara
land geography -: ejido terreno
landmark place-home -: entrecalle esquinita interseccion landmark obelisco referencia referenciales referencias
language abstract -: espanolas idioma idiomas ingles portugues
laptop device -: chromebook computador computadores netbook notebooks ordenador pcs portatil
large adjective -: grande grandes
laser device -: laser
last adjective -: horma ultima ultimas ultimo ultimos
last other-verb 3: dura
lateral adjective -: laterales
latex material -: latex
lathe tool -: torno
laugh slang-filler -: jaja jajaja jeje
launch event -: lanzamientos
laundry place-home -: lavadero
lavender plant -: lavanda
law abstract -: ley
lawful adjective -: licita
lay operate rit: acostarla
layer part-noun -: capa
laziness abstract -: fiaca
leaflet paper -: flyer folleto folletos
leak quality-noun -: gotera
learn confirm !: aprenda aprende
learn confirm 3: entere
learn confirm g: aprendiendo
learn confirm r: aprender
leather material -: cuerina cuerito cuero cueros curtiembre ecocuero napa
leave logistics 2: sales
leave logistics 3: salga salio
leave logistics g: saliendo
leave logistics r: salir
left adjective -: izquierda izquierdo zurda
left-handed adjective -: zurdo
leg part-noun -: pata patas patita patitas
legal adjective -: juridica legal
leggings clothing -: calza calzas
lemon food -: limon
lemon-tree plant -: limonero
lemongrass plant -: limonaria
lend transfer 3: presta
length quality-noun -: eslora largo
lens device -: lente multifocales
less quantifier -: menos
lesson good -: clases
lesson-plan paper -: planeacion planeaciones
letter datum -: ce efe ele eme ene ere erre jota letra letras letritas uves ye zeta
letterheaded adjective -: membretadas
level quantity -: nivel nivelacion nivelada niveles
lever part-noun -: palanca
license datum -: licencia licencias
license-plate datum -: patente patentes
licensed adjective -: matriculado
lid part-noun -: tapa
lie abstract -: mentira
lie speak r: mentir
life abstract -: vida
lifebuoy good -: salvavidas
lift operate 1: levantamos
lift operate r: levantar
lift place-home -: ascensor elevador
liftable adjective -: levadizo
light adjective -: bombilla bulbo led ligera ligerito light liviana liviano livianos luces luz
light-bulb good -: bombillas bombillo bombita foco focos
light-curing abstract -: fotocurado
like mental 2: gustas gustes
like mental 3: agrada encanta encantaria encante gusta gustado gustan gustaria gustarian gustarle gustarte guste
lilac quality-noun -: lila
lily plant -: lirios
lime adjective -: cal
limit abstract -: limite tope
limited adjective -: limitado limitados
line abstract -: linea lineas rayas renglon
linear adjective -: lineal lineales
lined adjective -: forrado forrados
linen home-thing -: blanqueria lino mantel manteleria mantelito
lingerie clothing -: lenceria
lining part-noun -: forro
link channel -: enlace enlaces eslabones hipervinculo https link links linktr linktree url vinculo vinculos
link operate !: vincula
link operate 2: vinculas
link operate 3: asocia
link operate r: vincular
linked adjective -: asociada ligado
linseed material -: linaza
lint quality-noun -: pelusa
lion animal -: leon lion
lipstick good -: labial
liquid material -: liquida liquido
list paper -: lista listado
listen slang-filler -: oiga
listing order-noun -: anuncio anuncios mla post publi publicacion publicaciones publicando publicaste
lithium material -: litio
litre quantity -: litr litro litros lt lts
little quantifier -: poca poco poquita poquito tantita
live adjective -: live
live state 1: vivimos vivo
live state 2: habitas radicas resides residis vives vivis
live state 3: radica reside viva vive viven
live state g: viviendo
live state r: residir vivir
lively adjective -: animada
living-room place-home -: salon
load operate !it: cargalo
load operate g: cargando
load operate ryou: cargarle cargarlo cargarte
loaded adjective -: cargada
loader vehicle -: cargadora
loan abstract -: comodato
locality datum -: loc
location datum -: coordenada coordenadas localizacion ubi ubicacion ubicaciones waze
lock part-noun -: bloqueo cerradura cerraduras traba
locker home-thing -: casilleros
locksmith place-shop -: cerrajeria cerrajero
logbook paper -: bitacora
logistics logistics-noun -: logistica logistico
logo music-media -: isologo logo logos
long adjective -: larga largos
look abstract -: mirada
look confirm !: mira mire
look confirm !it: miralo miralos
look confirm 1: miro
look confirm 2: miras
look confirm 3: miran
look confirm g: mirando mirandola
look confirm r: mirar
loom tool -: telar telares
loop part-noun -: presillas
loose adjective -: flojo suelta sueltas suelto
loosen operate !: afloje
loosen operate 3: afloja
lose mental !: pierdas
lose mental 1: extravie perdi perdimos pierdo
lose mental 2: extraviada extraviado perdes perdiste pierdes
lose mental 3: extravio perdieron perdio pierda pierde pierden
lose mental r: perder
lose mental rit: perderlo
loss abstract -: extravia
lost adjective -: perdida perdido
lot place-home -: int manz mzna sm supermanzana
loud adjective -: sonora
love abstract -: amor carino carinos
lovely adjective -: divino
low adjective -: bajo bajos
luck abstract -: suerte
lukewarm adjective -: tibia
lunch food -: almuerzo
lunch other-verb r: almorzar
lunchbox home-thing -: lonchera
lure tool -: senuelos
machine device -: maquina maquinas maquinita
machine-shop place-shop -: maestranza
macrame material -: macrame
madam people -: senora
made adjective -: hecha
magazine good -: revistas
magnet good -: iman imanes
magnetic adjective -: imantado magnetica magnetico
magnifier tool -: lupa
mail channel -: correspondencia
mail-letter paper -: carta cartas
mailbox channel -: buzon casilla casillero inbox
main adjective -: principal
maintenance abstract -: mantencion mantenciones
majority quantity -: mayoria
make other-verb !: haga hagas haz realice
make other-verb !it: hacelo hagalo
make other-verb !me: hagame
make other-verb 1: fabricamos hacemos hagamosla hago hice hicimos
make other-verb 2: hiciste
make other-verb 3: fabrican hacen harian realiza
make other-verb g: haciendo haciendose
make other-verb r: hacer
make other-verb rit: hacerlo
make other-verb ryou: hacerle hacerte
makeup health -: maquillaje
making abstract -: elaboracion
mallet tool -: mazo
man people -: hombre
manage operate 1: gestionamos
manage operate 3: gestiona
manageable adjective -: administrable
manager people -: encargada encargado gerente responsable responsables
mandatory adjective -: obligatorio
mannequin good -: maniqui
manoeuvre abstract -: maniobra maniobras
manual paper -: instruccion instructivo manual manuales manualito
manufacturer organisation -: fabricante fabricantes maker
many quantifier -: monton muchas muchisimas
map good -: mapa mapas maps
marble material -: marmol
margin quality-noun -: margen
marine adjective -: marina
mark record !: marque marquen
mark record 1: marcamos
mark record 2: marcaste
mark record g: marcando
mark record r: marcar
marked adjective -: marcada marcado marcados
marker good -: fibron marcador
marketing abstract -: marketing
mask health -: barbijo mascarilla
masked adjective -: enmascarado
mass adjective -: masa masivo
master people -: master
match event -: partido
match fitting 1: igualo
match fitting 3: coincida coincide coinciden combina combinan empareja
match fitting r: matchear
mate food -: mate matera mates
material material -: material materiales
matter mental 3: importa importar
mattress home-thing -: colchon colchones sommier
maximum adjective -: maxima maximo
maybe adverb -: posiblemente probablemente quiza quizas talvez
maze good -: laberinto
mean mental 3: significa
measure operate !: medi medite mida
measure operate !it: medila medilo midala midale midalo midelo
measure operate !me: midame
measure operate 1: medimos mido
measure operate 2: medis mediste miden mides midio
measure operate 3: mide
measure operate g: midiendo
measure operate p: medido
measure operate r: medir
measure operate rit: medirlo
measure quality-noun -: mediciones medidas
meat food -: carne
mechanic people -: mecanica mecanico mecanicos
medal good -: medalla medallita
mediation abstract -: mediacion mediador
medical-good health -: cubrebocas muletas nebulizador oximetro tapabocas termometros
medicine health -: medicamentos remedio
medium adjective -: mediana mediano
meet fitting 1: cumplo
meet fitting 3: cumple
meeting event -: encuentros reunion
megabyte quantity -: mb megas
melody music-media -: melodias
member people -: afiliado
memory part-noun -: discoduro hdd memoria memorias microsd ram
memory-card device -: sd
menu software -: menu menus
mere adjective -: mera
merit abstract -: merito
mess abstract -: lio
message channel -: dm mensage mensaje mensajes mensajillo mensajito mensajitos mje mjs msj msjs recado sms textos
metal material -: metal
metallic adjective -: metalica metalicas metalico
meter device -: medidor
metre quantity -: metro metros
metric abstract -: metrica metricas
metrology abstract -: metrologia
metropolitan adjective -: metropolitana
mexican geography -: mexicano
mezcal food -: mezcal tequila tequilero
microfibre material -: microfibra
microphone device -: mic microfono microfonos
microscope device -: microscopio microscopios
microwave device -: microondas
midnight time -: medianoche
mileage quality-noun -: cilindraje kilometraje
milk food -: leche
mill tool -: molino
millimetre quantity -: mili milimetros mm
million number-word -: millon millones
mine adjective -: mia mias mina mino mio
miniature good -: miniatura
minimum adjective -: minimo
minor adjective -: menor
minute time -: min minutos
mirror home-thing -: espejo espejos retrovisor
miss mental 3: erro
missing adjective -: faltante faltantes
mistake mental -: equivocada equivocarme errada pifio
mistake mental 1: equivocamos equivoco equivoque erramos pifie
mistake mental 2: equivocaste
miter-saw tool -: ingleteadora
mix material -: mezcla
mix operate 1: mezclamos mezclo
mix operate g: mezclando
mixed adjective -: mezclado
mixer device -: batidora mezclador
mobile adjective -: moviles
mock-up good -: maqueta
mod software -: mods
model quality-noun -: modelito modelo modelos
modelling-tool tool -: estecas
modem device -: modem
modular adjective -: modular
module part-noun -: modulo modulos
moisturize operate 3: humecta
mole animal -: moles topo
molten adjective -: fundido
moment time -: instante minuticos minutito minuto momentito momento ratico tantito
money payment -: dinero guita lana luca plata platita reales varo
money-transfer payment -: moneygram western
monitoring abstract -: monitoreo
monkey animal -: mono
month time -: abr abril ago agosto dic diciembre enero feb febrero jul jun junio marzo mayo mes meses nov noviembre oct octubre sept septiembre
moon nature -: luna
moral adjective -: moral
more quantifier -: ademas mas
morning time -: morning
mosquito-net home-thing -: mosquitero
mother kin -: madre mama mamas mami mamita
motherboard part-noun -: mainboard mother motherboard placamadre
motor part-noun -: motor motores
motorbike-errand logistics-noun -: motomandado
motorcycle vehicle -: ciclomotor cuatrimoto moto motocicleta motoneta motos scooter
motorcycle-part part-noun -: motopartes
mototaxi vehicle -: mototaxi
mould tool -: molde
moulding home-thing -: moldura
mountain nature -: cordillera
mountaineer people -: montanistas
mounted adjective -: montado
mourning abstract -: duelo
mouse device -: laucha mouse ratona
mouse-device device -: mousepad mouses raton
moustache body -: bigote
mouth body -: jeta
move operate 1: mudamos mudo
move operate 2: mudaste
move operate 3: mueve
move operate rit: correrlas
moved operate p: movido
movement abstract -: movimiento movimientos
mower tool -: cortacesped desmalezadora guadana guadanadora podadora podar
much quantifier -: mucha
mud nature -: barco barro
multi-strength adjective -: multifuerza
multimeter tool -: multimetro tester
mural home-thing -: mural
music music-media -: cumbia
must modal 1: debemos deberiamos debia debo
must modal 2: deberas deberias debes debias debieras
must modal 3: debe deben debera deberia
muzzle animal -: bozal
my adjective -: mie
myrtle plant -: arrayan
nail good -: clavo clavos puntilla puntillas
nail-polish good -: esmalte
name datum -: name nom nombe nombr nombre nombrecito nombree nombres nonbre
name-verb speak r: nombrar
named adjective -: nominativos
nameplate good -: portanombres
naming datum -: nomenclatura
nap time -: siesta
napkin home-thing -: servilleta servilletas
narrow adjective -: angosta angostos
national adjective -: importados internacionales nacional nacionales
nationality geography -: argentina argentino australiano chileno colombianas colombiano irish nac nacionalidad paisana paisano paraguaya peruano
natural adjective -: natural
nautical adjective -: nautica nautico
navigability quality-noun -: navegabilidad
near adverb -: cerca cercana cercano
neat adjective -: prolijas prolijisimo prolijo
necessary adjective -: imprescindible indispensable necesaria necesariamente necesario obligatoriamente obligatorios
neck body -: cuello
necklace clothing -: collar
need want 1: ncesito nececito necesitaba necesitamos necesitaremos necesitaria necesitariamos necesito necesto nesecitamos nesecito nesesito nesito ocupamos ocupo precisamos precisaria precisariamos preciso requerimos requeriria requiero
need want 2: necesitaras necesitarias necesitas necesites nesecitas ocupas precisaras precisas requieres
need want 3: falta faltaban faltan faltara faltaria faltarian haria necesita necesitan necesitara necesite ocupa precisa precisan requeria requiere requieren
need want g: necesitando
need want p: requerido
need want r: necesitar ocupar precisar requerir
need want rit: precisarla
need-noun abstract -: necesidad
needle tool -: aguja agujas
negotiate trade 1: negociamos
neighbour people -: veci vecina vecinas vecinito vecino vecinos vecis
neighbourhood geography -: asentamiento barrio barrios col colonia colonias fraccionamiento residencial urb urbanizacion
neither negation -: nem ni tampoco
neon material -: neon
neoprene material -: neoprene
nephew kin -: sobrino
nest animal -: nidito nido
net clothing -: neto
neutral adjective -: neutra neutro neutros
never negation -: jamas nunca
new adjective -: flamante nueva nuevamente nuevas nuevecito nuevito nuevo nuevos precintado
news abstract -: novedades
newsletter channel -: boletin newsletter
newspaper good -: diarios
next adjective -: proxima proximas proximo siguiente siguientes
nfc quality-noun -: nfc
nice adjective -: bonita linda lindo
nickel material -: niquel
nickname datum -: apodo apodos nick nickname seudonimo
night time -: noche noches nocturna nocturno
nitrile material -: nitrilo
no negation -: chale naa nah nel no nones nop
nobody negation -: nadie
node software -: node
noise quality-noun -: ruido
nominative adjective -: nominativo
non-slip adjective -: antideslizante
non-stick adjective -: antiadherente
none negation -: ningun ninguna ninguno
noon time -: mediodia
norm abstract -: astm ieee
normal adjective -: normal
normally adverb -: amablemente atentamente digitalmente hipoteticamente integramente normalmente personalmente tecnicamente
not-even negation -: siquiera
notary organisation -: escribania escribano notaria
notch part-noun -: muescas
note paper -: anotaciones notas
note record !: agendalo agendan agendas agende anota anotate anote anoten anotese apunta apuntalo apunte apuntelo apuntenos carga cargue cargues completa complete completelo completeme completen diligencia diligencie guardate llena llename llene llenelo llenen note registra registre registren registrese rellena rellenalo rellene
note record !it: anotala anotalo anotelo cargalos completala completalo completalos completemela llenalo
note record !me: agendame agendanos agendeme anotame anotanos anoteme apuntame apunteme cargame completame completamela completanos llenenos notame registreme
note record 1: agendamos agendare agendo anotamos anotare anoto apuntamos apunto cargamos completamos consigno escribilo registramos registraremos
note record 2: agendaste anotaras anotas anotaste apuntas apuntaste cargas cargaste completaste completes llenas llenaste registras registres rellenas
note record 3: anotan cargan completan registran
note record g: llenando rellenando
note record p: agendado anotada completado completados registrados
note record r: agendar anotar anotarse apuntar cargar completar diligenciar llenar registrar rellenar
note record rit: agendarlo anotarla anotarlo completarlo llenarlo registrarlo
note record rme: registrarme
note record ryou: agendarte anotarselo anotarte
note-noun paper -: nota
notebook good -: agendita cuadernillo cuadernillos cuaderno cuadernos libreta libretas libretita
noted adjective -: anotado
notepad good -: anotador
nothing negation -: nada
notice abstract -: avisos
notification channel -: notificacion notificaciones
notify speak !: notifiquese
now adverb -: actualmente ahora ahorica ahorita ahorititica inmediatamente orita posteriormente prontito
nozzle part-noun -: boquilla espreas
nucleus animal -: nucleos
number datum -: cifras nmro nr nro nros nuemro num number nume numeor numer numeracho numerillo numerito numeritos numero numeros numro nums sunumero tsuru tucel tunum tunumero tuwsp
numbered adjective -: numerada numeradas numerados
numbering-machine device -: numeradora
numeral number-word -: catorce cero cien ciento cinco cincuenta cuarenta cuatro cuatrocientos cuatros diecinueve dieciocho dieciseis diecisiete diez doce dos doscientos mil miles novecientos noventa nueve ochenta ocho ochocientos once quince quinientos seis seiscientos sesenta sete setecientos setenta siete trece treinta tres trescientos uno veinte veinticinco veinticuatro veintidos veintitres veintiuno
numeric adjective -: numerica numerico
nursery place-shop -: guarderia vivero viveros
nut part-noun -: tuerca tuercas
nutrition health -: nutricion
nutritional adjective -: nutricional
nylon material -: nylon
oar part-noun -: remos
oats food -: avena
object good -: objeto
observe confirm !: observa
occupation datum -: ocupacion profesion
odd adjective -: rara raro
odd-number adjective -: impares
off adjective -: apagado off
offer order-noun -: oferta ofrecimiento
offer trade 1: ofrecemos ofrezco
offer trade 2: ofreciste
offer trade 3: brinda ofrece ofrecen ofrecieron ofrezca
offer trade r: ofertar ofrecer
offer trade ryou: ofrecerle
office place-shop -: administracion oficina oficinas
official adjective -: oficial
ohm quantity -: ohm ohmios
oil material -: aceite aceites lubricante lubricantes petroleo
oil-change-shop place-shop -: lubricentro
ok-slang slang-filler -: bro jala parcerito
okay slang-filler -: andale dale ok okey oki vale yapo
old adjective -: antiguo vieja viejas viejito viejitos viejo viejos
olive adjective -: oliva
on adjective -: encendida prendida prendidas prendido
one-and-half adjective -: semidoble
online adjective -: online
only adverb -: exclusivamente nomas solamente solo unica unicamente unico
onyx material -: onix
open adjective -: abierta abierto abiertos
open operate !: abra abrala abralo abrame abran abre abrela abrete abri abrime open
open operate !it: abrilo
open operate !me: abranos
open operate 1: abrimos abro
open operate 2: abras abris abriste
open operate 3: abren abrieron abrio
open operate g: abriendo
open operate p: abiertas
open operate r: abrir
open operate rit: abrirla abrirlo abrirte
opening abstract -: apertura vano
operation abstract -: operativo
operator people -: operador operadora
opposite adverb -: enfrente
optical adjective -: optico
optician place-shop -: optica
option abstract -: alternativa alternativas opcion opcionales opciones variantes
optional adjective -: opcional
orange quality-noun -: anaranjado naranja naranjas
orange-tree plant -: naranjo
orchid plant -: orquidea orquideas
order order-noun -: encargo encargos orden ordenes pedido pedidos
order trade !: pedite
ordered adjective -: ordenado
organizer good -: organizador
origin abstract -: origen
original adjective -: original originales
originality quality-noun -: originalidad
orphan animal -: guacho
other adjective -: otra otras otro otros
other-platform organisation -: airbnb alibaba aliexpress alkosto amazon americanas coppel coto dafiti easy ebay elektra facebookmarket falabella fravega garbarino hites homecenter linio liverpool musimundo oechsle olx paris plazavea promart ripley segundamano shein shopee temu tiendanube tottus wallapop walmart
outfit clothing -: tenida
outlet place-shop -: outlet
outside adjective -: afuera afuerita exterior externa fuera
oven device -: horno hornos
overalls clothing -: overol
overlocker device -: overlock
oversize quality-noun -: oversize
overturn abstract -: volcamiento
own adjective -: propia propio
owner people -: duena duenas dueno duenos propietaria propietario titular
ownership abstract -: titularidad
oxygen material -: oxigeno
pack logistics -: embalando empaco empaquetamos
pack logistics 1: embalamos embalo empacamos
pack logistics 3: embalaron empaqueta
pack logistics r: embalar empacar empacarse
package logistics-noun -: bulto bultos caja cajitas encomienda encomiendas paquete paquetero paquetes paquetito pedidito
packaged adjective -: embalada envasadas envasado
packaging logistics-noun -: embalaje empaque empaques envoltorio
packed adjective -: embalado embalados empacado
padlock good -: candado candados
page channel -: page paginas
paid adjective -: pagadas pagado
paint material -: esmaltes pintura pinturas
paint operate 2: pintas
paint operate 3: pinta
paint operate r: pintar
paint-shop place-shop -: pintureria
painted adjective -: pintada pintadas pintado
painting home-thing -: cuadrito cuadros
pair quantity -: par pares
pairing abstract -: maridaje
pale adjective -: palido
pallet logistics-noun -: pallet pallets
pan home-thing -: paila sarten
panel part-noun -: inversores panel paneles
panel-beater people -: hojalatero
paper material -: cartones cartulina papel papelito
parasol good -: quitasol
parish datum -: parroquia
park other-verb !: estacione
park other-verb r: estacionar
parka clothing -: parka
parking place-home -: estacionamiento garage parqueo
part part-noun -: autoparte autopartes consumible consumibles parte partes pieza piezas refaccion refacciones repuestito repuesto repuestos
partial adjective -: parcial
participate other-verb 2: participar participas
participate other-verb 3: participa
particular adjective -: particulares
partition home-thing -: tabique
partner people -: agremiado socia socio
party event -: fiesta
party-good good -: cotillon fiestas guirnalda guirnaldas pinata pinatas
passage place-home -: pasajes
passenger people -: acompanante huesped pasajero pasajeros turista visitante
passport datum -: pasaporte pasaportes
password datum -: clabecita clave clavecita clavedinamica claves contrase contrasena contrasenas contrasenia contrasenita contrasenya credenciales otp pass passwd password
past adjective -: pasada pasado
paste food -: pasta
paste record !: pega pegue
paste record !me: pegame
paste record 2: pegas
paste record r: pegar
pastry food -: reposteria
patch clothing -: parche
path geography -: senderos
patience abstract -: paciencia
patient people -: paciente
pattern good -: moldes patron patrones
pattern-making abstract -: patronaje
pause operate 1: pauso
paused adjective -: pausada
pawn good -: peones
pay money !: abona abonalo abone abonele abonen cancelelo paga pagale pague paguelo pagueme paguen pagues yapea
pay money !it: pagalas pagalo pagasela
pay money !me: pagame
pay money 1: abonamos abonare pagamos pagare pagaremos pagaria
pay money 2: abonas abonaste abones pagaras pagarias pagas pagaste
pay money 3: abonan abonaron pagan pagara pagaron
pay money g: abonando pagando
pay money p: abonada abonado pagada
pay money r: abonar pagar saldar
pay money rit: abonarlo cancelarlo pagarle pagarlo pagarlos
pay money rme: pagarme
pay money ryou: pagarte
pay payment -: pago
payment payment -: abonos pagito pagos senia transf transfe
payment-app payment -: mobbex
payment-office payment -: efecty pagofacil rapipago
peace abstract -: paz
pear plant -: peras
pearl material -: perla perlita
peat plant -: resaca
pedal part-noun -: pedal pedales
pedestrian adjective -: peatonal
pediatric adjective -: pediatrico
peel fitting 3: pela
peg part-noun -: clavija
peg-head music-media -: clavijero
pellet good -: balines pellet
pen good -: birome biromes boligrafo boligrafos lapicera lapiceras lapicero lapices marcadores pluma plumas plumon plumones resaltador
pencil good -: lapiz
pending adjective -: pendiente pendientes
people people -: gente
percentage quantity -: porcentaje
perfect adjective -: impecable perfecta perfectas perfecto
perforated adjective -: perforadas
perfume good -: aromas desodorante fragancia fragancias perfume perfumes
perhaps adverb -: acaso
permission abstract -: permisos
permit paper -: habilitacion permiso
perpetual adjective -: perpetua
person people -: humana humano persona personas
personal adjective -: personal personales personalizada personalizados
personalization abstract -: personalizacion personalizar
personname name -: abelardo acosta aguirre agustina agustinas alejandra alejandro alejo alvaro ana andrea andres antonio aranda arteaga atilio aurelio ayelen belu benitez bermudez beto betty bonifacio cabrera cami camila carlos carmen carolina castro cata ceci chema claudio colibri condori contreras cristo cristobal daniela dario dele diaz diego donatrini eduardo efrain elena elenas eliana elizabeth elkin elvira emilia emilie esteban estela euge fabian facundo fede felipe fernanda fernandez fernando ferreyra fio florencia francisco franyelis gabriela garcia garzon genesis gerardo gimenez gladys gomez gonza gonzalez gonzalo graciela gracielas guero gustavo gutierrez hector hernan herrera hilario hipolito holo huaman hugo ian ibarra ignacio ines ingrid irma isabel isidoro ismael iturriaga jairo javi javier joaquin jorge jorgito jose juan juanes juanperez juarez julio kaeme karen karla kine lalo larrazabal lau laura ledesma leticia lety linares lope lopez lorena lucas lucho lucia luciana luis lumenar lupita mabel maite mamani manuel maradona marcela marcelo marcos maria marianas mariela marta marti martin martinez marulanda mateo matias meche medina miguel mija milagros mirta moises molina monica morales morfeo munoz nacho nala nano natalia nelly nelson nico nicolas noe nunez octavio ortega ortiz oscar osorio osorno pablo pascual patricia patricio paty paula pauli pedro pepe pepito peralta perez phillips quiroga quispe ramirez ramiro ramon raul raya ricardo rima rinaldi rios rita roberto rocco rocio rodrigo rodriguez rojas roldan romero romina rosalia rosi ruben ruiz ruth salvador sanchez sandoval santi seba sebastian sergio silva silvana silvia silvina simon sofi sofia sole sosa susi tamara teresa tito tobias toby tomi trevino valentina vargas vasquez vero veronica victoria walter wilmer ximena yani yeison yolanda yoli yorman yurani yuridia yusmary zamora zarate zelada zhou
peruvian adjective -: peruana
pet animal -: cachorrito conejo gallinas gata gatitos hamster loro mascota mascotas ovejas perritos pet pez pollo vacas
pet-food animal -: alimentos croqueta pienso
petticoat clothing -: crinolina
pewter material -: peltre
phantom name -: phantom
pharmaceutical adjective -: farmaceutica
pharmacy place-shop -: drogueria farmacia
phase quality-noun -: bifasico fase monofasica trifasico
phenomenon abstract -: fenomeno
phone channel -: fijo fonito fono fonos landline lefono nextel onofelet phone teefono tel telefeno telefno telefo telefone telefonica telefonico telefonito telefono telefonos telf tfno tlf tlfn
phone-company organisation -: bitel cantv digitel entel telcel tigo
photo paper -: fotico foticos fotillo fotito fotitos foto fotografia fotografias fotos fotoshop imag imagen imagencita imagenes
photo-frame good -: portaretrato portarretrato
photocopy record !: fotocopie
phrase datum -: frase frases
physical adjective -: fisica fisico
physiotherapist people -: kinesiologa
piano music-media -: piano
pickup logistics !: recog recogelo recoja recojala recojalo retiralo retire retirelo retires
pickup logistics 1: recogemos recojo retiramos retirare retiraremos
pickup logistics 2: recoges recogiste retiraras retirarias retiras retiraste
pickup logistics 3: recoge recogen recogio retira retiran retirara retiraron
pickup logistics g: retirando
pickup logistics r: recoger retirar
pickup logistics rit: buscarlo recogerla recogerlas recogerlo retirarla retirarlo
pickup logistics ryou: retirarte
pickup logistics-noun -: recogida recoleccion retiro retiros
picture home-thing -: cuadro ilustraciones
piece quantity -: pedazos
pig animal -: cerdo porcinos
pigeon animal -: paloma
piggy-bank home-thing -: alcancia
pigment material -: pigmento
pill health -: pastilla
pillar part-noun -: pilar
pillow home-thing -: almohada almohadas cojin cojines
pin part-noun -: alfiler pines
pineapple food -: pina
pinilla name -: pinilla
pink quality-noun -: rosa rosadita rosado
pipe good -: caneria cano canos pipa tuberia tubito tubo
pipe-fitting part-noun -: acople acoples codito codo codos copla coplas manometro niple niples tee uniones
pipette animal -: pipetazo
pity slang-filler -: macana pena
pizza food -: pizza
pizza-maker people -: pizzero
place abstract -: cupos lugar lugares
placed adjective -: colocados
placement abstract -: colocacion
placename geography -: alem allende almagro alsina amazonas ambato america ancud andahuaylas andes andina angeles antofagasta anzoategui apizaco apodaca araucania arequipa arg arica artigas asuncion aurora avellaneda bahia baires bajio bariloche barquisimeto barranquilla belgrano bellavista bernal bogota bosque boyaca brasil bucaramanga buln bulnes caba caballito cabildo caiga cali cancun candelaria canelones carabobo caracas carrasco cartagena castelar cdmx chacarita chapinero chascomus chile chillos chiloe chimu china chuy cl coatepec coghlan coliguacho colombia colon conaripe concepcion cordoba corrientes cortazar coyhaique cruz cucuta cuenca cumbaya cusco delta donceles echevers ecuador encarnacion envigado estomba ezeiza florida fo gamarra gaona garcilaso gorriti grau guadalajara guanajuato guayaquil guayas guemes hidalgo honduras huallaga huancayo huaral ibanez ica insurgentes iquique iquitos iram itagui itati ituzaingo jujuy juriquilla kennedy lagos lanus larranaga latam latinoamericana lavalle llanos lomas luro maipu maldonado manizales maracaibo mataderos maturin medellin medrano mendoza merida merlo mexico miami miraflores mitre mocoa monterrey montevideo moquegua moreno moron mosconi namek neuquen nobsa nuble nunoa oaxaca olmos oriente pacheco palermo panama panguipulli parana paruro patagones paysandu pehuenia pellegrini pereira peru pichincha piura pocitos posadas pringles providencia pucon puebla puno qro queretaro quilicura quillota quilmes ramos rancagua recoleta rimac rivadavia rivera rondeau rosario sabaneta salta saltillo salto santiago sarmiento shyris soacha soho surquillo tacna talca tandil taxco temuco tepeyac tepotzotlan tigre tijuana tilos tiradentes tixkokob tlahuac tocuyo toluca tribuna tribunales trujillo tucuman uruguay ushuaia uy valencia valera valparaiso varela vega villarrica yaguaron yarumo
plain adjective -: llano
plan abstract -: plan plano planos
plane vehicle -: avion
planet nature -: planeta
plant plant -: arboles arbusto cesped grama helecho plantas plantita plantitas suculenta
plastic material -: plastico plasticos plastiquito pvc
plate home-thing -: chapa chapas chapon placa placas plaquita plaquitas plato platos
plate-number datum -: matricula
plateau nature -: altiplano
platform organisation -: marketplace meli melisol mercado mercadolibre mercadolivre mercadopago ml mlu mp plataforma plataformas
platform-bed home-thing -: tarima
platinum material -: platinos platinum
play other-verb 2: jugas
play other-verb r: jugar
play software -: play
player people -: jugador jugadores player
playing-card music-media -: naipes
please courtesy -: favor please plis pls porfa porfaa porfavor porfi porfis sirvase
pleasure courtesy -: agrado encantado gusto placer
pliers tool -: alicate alicates pinza pinzas tenaza
plot place-home -: parcela parcelas
plug operate rit: enchufarlo
plug part-noun -: enchufes tapon
plumber people -: gasfiter plomero
plumbing place-shop -: gasfiteria
plus adjective -: plus
po-box channel -: apartado
pocket part-noun -: bolsillito bolsillo bolsillos
point datum -: ptos punt puntos
point operate r: senalar
polar adjective -: polar
polarized adjective -: polarizada
pole place-home -: poste
police adjective -: policia policial
policy abstract -: politica politicas poliza
polish operate 1: pulimos
polished adjective -: pulido
polo-shirt clothing -: polo
polystyrene material -: icopor telgopor
pompom good -: pompones
poncho clothing -: poncho ruana ruanas
pond home-thing -: estanque
pony animal -: pony
pool home-thing -: pileta piscina
port geography -: puerto puertos
portion quantity -: porciones
position adverb -: adelantito alrededor arribita atrasito cerquita encima posicion posiciones
positive adjective -: positivo
possible adjective -: posible
post channel -: postes
postcode datum -: cap codigopostal codpostal cp postal postales zipcode
poster music-media -: afiche afiches banners gigantografia poster posters
pot home-thing -: budinera cacerola olla ollas sartenes
powder material -: polvo
power quality-noun -: potencia potencias power rpm watt
power-bank device -: powerbank
practical adjective -: practicas
pram child -: cochecitos
prefer mental 1: preferimos prefiero
prefer mental 2: preferirias preferis prefieras prefieres
prefer mental 3: prefiera prefiere
prefer mental rme: preferirnos
preference abstract -: preferencia
preheat operate !: precaliente
preinstalled adjective -: preinstalado
premises place-home -: predio
premium adjective -: premium
prepaid adjective -: prepago
preparation abstract -: preparacion
prepare other-verb !: prepare
prepare other-verb 1: alistamos alisto preparado preparamos preparo
prepare other-verb 3: prepara
prepare other-verb g: preparando
prepare other-verb rit: prepararlo
prepared adjective -: preparados
presale order-noun -: preventa
prescription paper -: receta
present adjective -: presente
presentation abstract -: presentacion
preservative food -: conservantes
press operate !: apretar aprieto
press operate !it: presionala
press tool -: prensa
pressed operate p: oprimido presionado
pressure quality-noun -: presion psi
pressure-pump tool -: presurizadora
pressure-switch part-noun -: presostato
pressure-washer tool -: hidrolavadora karcher
pretty adjective -: bonito hermosa lindos
previous adjective -: anterior previa previo
price payment -: costar costaria costo costos cuesta cuestan importes montos preciecito precio precios precioso precito tarifa tarifas valen valor valores
prick fitting 3: pincho
priest people -: monsenor
primary adjective -: primaria
print music-media -: estampa estampado estampados estampas
print operate !: imprima imprimas imprimi
print operate 1: estampamos imprimimos imprimo
print operate 2: imprimis
print operate 3: imprime imprimio reimprimio
print operate r: imprimir
print-noun music-media -: impresiones
printable adjective -: imprimible
printed adjective -: estampada impresa impresas impreso impresos
printer device -: impresora impresoras multifuncional plotter
printer-shop place-shop -: imprenta
priority abstract -: prioridad
private adjective -: particular priv privacidad privada privado privi pv
prize event -: premio
pro adjective -: pro
probe health -: sonda
problem abstract -: complicacion equivocacion error errores inconveniente inconvenientes problema problemas problemita quilombo
procedure abstract -: procedimiento tramite tramites
proceed other-verb 1: procederemos
proceed other-verb 3: procede
proceed other-verb r: proceder
process abstract -: proceso procesos
process record 2: gestionas tramitas
process record 3: tramita
processor part-noun -: cpu cpus intel procesador procesadores ryzen
producer people -: productor
product order-noun -: articulo articulos item items mercaderias mercancias precap productito producto productos
production abstract -: fabricacion produccion
professional adjective -: profesional
profile channel -: bio perfil perfiles
program software -: programa
progress abstract -: avances
project abstract -: proyecto proyectos
projector device -: proyector
prologue music-media -: prologo
promise mental 1: prometo
pronation sport -: pronadora
proof abstract -: prueba
propeller part-noun -: helices
property place-home -: inmueble propiedad
proposal abstract -: propuesta
propose speak 1: propongo
protect other-verb rit: protegerlo
protected adjective -: protegida protegido
protection abstract -: amparo proteccion
protector good -: protector
protein food -: proteina
protocol abstract -: protocolo
protrude other-verb 3: sobresalen
prove confirm r: demostrar
province geography -: estados provincia provincias region
provisional adjective -: provisorio
proximity abstract -: proximidad
proxy people -: apoderado
pruning plant -: poda
public adjective -: publico
publish record !: publique
publish record 1: publicamos
publish record 2: publicas
publish record p: publicada publicado
publish record r: publicar
publish record rit: publicarlas publicarlo
published adjective -: publicados
publisher people -: editora
pull operate !: jale
pull operate 1: jalo
pull operate r: jalar
pull operate rit: jalarla
pulley part-noun -: polea
pulse abstract -: pulsaciones pulso
pump tool -: bomba bombas bombeador hidroneumatico inflador motobombas presurizador
pumpkin food -: calabaza
puppy animal -: cachorro
purchase order-noun -: adquisicion compra compras compritas
pure adjective -: pura puras puro puros
purge operate 3: purga
purple quality-noun -: morado
purpose abstract -: finalidad proposito
purse good -: monedero
put operate !: coloca coloque eche mete pon pone ponete ponga pongan pongas pongase ponte
put operate !it: colocalo coloquelo echales echalo echele ponela ponele ponelo ponelos pongalo pongalos ponlo
put operate !me: poneme pongame ponme
put operate !you: pongale ponle
put operate 1: colocamos coloco echo meti metimos meto ponemos pongamos pongo puse pusimos
put operate 2: colocas metes pones pusiste
put operate 3: ponen ponia puso
put operate g: poniendo poniendolo
put operate p: colocada colocado puesta puestas puesto
put operate r: colocar meter poner
put operate rit: colocarlo ponerlas ponerle ponerlo
put operate rme: ponerme ponernos
put operate ryou: colocarle ponerte
puzzle child -: rompecabezas
pyjamas clothing -: bata camison pijama pijamas
pyrography music-media -: pirograbado
quad-bike vehicle -: cuatri
quality quality-noun -: calidad calidades durabilidad
quantity quantity -: cant cantidad cantidades cuantidad
queen people -: queen reina reinas
quena music-media -: quena
question order-noun -: consulta consultas consultita duda dudas inquietud inquietudes interrogante preg pregunta preguntas preguntita
quick adjective -: express
quiet adjective -: silenciosa
quilt home-thing -: acolchado
quote paper -: cotizacion presupuesto presupuestos proforma
quote trade !: cotice
quote trade !it: cotizalo
quote trade 1: cotizamos cotizo
quote trade 3: cotiza
quote trade r: cotizar
quote trade ryou: cotizarle cotizarte
quote-noun paper -: cotizaciones
racket sport -: raqueta raquetas
radiator part-noun -: electroventilador radiador
radio device -: handy handys radio
radio-station organisation -: emisora
raffle event -: rifa sorteo sorteos
raffle other-verb 1: sorteamos
raffled adjective -: sorteado
rail part-noun -: riel
railing part-noun -: barandas
rain nature -: llovio llueve lluvia lluvias
raise other-verb 3: eleva levanta levantan
ranch geography -: estancia hacienda
ranch-hand people -: puestero
rat animal -: rata
rate mental !: califiques
rating order-noun -: calificacion calificaciones
raw adjective -: cruda crudo
reach abstract -: alcance
reach fitting 3: alcanzan
reactivate operate 3: reactiva
read confirm !: lea lee leeme
read confirm !it: leela leelo
read confirm 1: lei leo
read confirm 2: lees
read confirm 3: leera leia leyo
read confirm r: leer
read confirm ryou: leerte
readable adjective -: legible
reader device -: lector lectores
reading abstract -: lectura lecturas
ready adjective -: listas listita listo listos
real adjective -: autentico genuino real verdadera
real-estate organisation -: inmobiliaria
ream quantity -: resmas
reapply operate !: reaplica
rear adjective -: trasera trasero
reason abstract -: motivo motivos razon razones
rebate money -: bonificacion bonificar
reborn-doll child -: reborn
receipt paper -: bauche baucher boletas boletita boleto boletos comprobante comprobantes comprobantito comprovante constancia constancias recibos remito ticket ticketera tickets vaucher voucher vouchers
receipt-book paper -: recetario talonario
receiver device -: recep
reception place-home -: recepcion
recharge operate -: recargables recargas
recharge operate ryou: recargarle
recipient people -: beneficiario destinataria destinatario receptor receptora
reclining adjective -: reclinable
recognize confirm 1: reconocemos reconozco
recognize confirm 3: reconoce
recognized adjective -: reconocido
recommend speak 1: recomendamos recomiendo
recommend speak 3: recomienda
recommend speak ryou: recomendarte
recommended adjective -: recomendado
reconcile money r: conciliar
record music-media -: antecedentes
record record !: grabes
record record !it: grabelo
record record 1: grabemos
record record 2: grabas
record record 3: graba
record record r: constar grabar
recover other-verb -: recupere
recover transfer 2: recuperas
rectified adjective -: rectificado
recycle operate 2: reciclas
red quality-noun -: roja rojizo rojo rojos
redeem other-verb !it: canjealo
reduce other-verb 3: achica
reduction abstract -: reduccion
reed part-noun -: canas cane
reel tool -: carretel
refer reach ryou: derivarte
reference datum -: ref
reflect fitting 3: refleja
reflect fitting r: reflejarse
reflected adjective -: reflejada reflejado
refund money !: reembolse
refund money !me: reembolsame reembolsenme reintegrame reintegreme
refund money 1: reembolsamos reembolsaremos reintegramos reintegraremos
refund money 3: reembolsan reembolsaron reintegran reintegraron
refund money p: reembolsado reintegrado
refund money r: reembolsar reintegrar
refund money ryou: devolverle devolverles devolverte reembolsarle reembolsarte reintegrarle reintegrarte
refund payment -: cashback reembolso reintegro
regards courtesy -: atenciosamente atte cordiales cordialmente saludos
region geography -: regiones
register paper -: padron registradora registro registros
register record !: registrate
register record 1: inscribimos inscribo patento
register record 2: registraste
register record 3: registrara
register record r: inscribirse registrarse
register record ryou: inscribirte registrarte
registered adjective -: inscriptos inscrito registrada registrado
registration datum -: inscribir inscribirlo inscripcion
regret abstract -: arrepentimiento
regret mental 1: sentimos siento
regret mental 3: apena
regret mental ryou: arrepentirte
regular adjective -: regular
regularize other-verb 1: regularizamos
regulate operate 3: regula
regulated adjective -: regulado
regulator part-noun -: regulador
regulatory adjective -: regulatorio
reinforce operate r: reforzar
reinforced adjective -: reforzada reforzado
reject trade !it: rechacela rechazelo
reject trade 3: rechaza
reject trade rit: rechazarla
rejected adjective -: rechazada rechazado
relay part-noun -: rele
release other-verb !: suelte
release other-verb 1: liberamos libero soltamos
release other-verb 3: libera liberan
release other-verb p: liberado
release other-verb r: liberar soltar
release other-verb rit: soltarlo
released adjective -: liberada
reliable adjective -: confia confiable confiables confie fiable honesto honestos
relief quality-noun -: relieve
remain state !: quedese
remain state 1: quedamos quedo
remain state 2: quedas
remain state 3: queda quedan quedaria sobraron
remake other-verb !: rehaga
remake other-verb 1: rehacemos
remake other-verb 3: rehacen
remake other-verb r: rehacer
remember mental !: acordate recorda recuerda recuerde
remember mental 1: recordamos recuerdo
remember mental 2: recordarias recordas
reminder abstract -: recordatorio
remittance paper -: remision
remote adjective -: remota remotas remoto
remote-control device -: controlremoto
removable adjective -: extraible
removal abstract -: mudanza mudanzas
remove operate !: quite saca saque
remove operate !you: sacale
remove operate 1: quitamos quito
remove operate 2: sacas
remove operate 3: quita quitan
render software -: builds render renders
renew other-verb 3: renueva
rent order-noun -: alquiler renta rentas
rent trade 1: alquilamos alquilo arriendo rentamos
rent trade r: rentar
repair-noun abstract -: reparaciones
repaired adjective -: reparado
repeat speak !: repitas repite
repeat speak !me: repetime repetimelo repitame
repeat speak 1: repito
repeat speak 2: repetis
repeat speak r: repetir
repellent good -: repelente
replace trade 1: reemplazamos reponemos repongamos repongo
replace trade 3: reemplaza repongan
replace trade r: reponer
replacement abstract -: reemplazo
replica adjective -: replica
report paper -: informe reporta reporte
report speak !it: denuncialo denuncielo reportelo
report speak rit: reportarla
reported adjective -: reportado
repost record r: repostear
representative people -: representante
republic geography -: republica
request order-noun -: solicitud
request want !: encargue pedi pida pidale pidalo pidame pidan solicite solicitele soliciten
request want !it: pidala pidelas solicitela
request want !me: pedime
request want !you: pedile pidanselo
request want 1: exigimos pedia pedimos pedire pediremos pediria pidamos pido rogamos ruego solicitaba solicitamos solicitaremos solicito
request want 2: pedis pediste pidas pides solicitas solicitaste
request want 3: exigen pedira pide piden pidieran pidieron pidio reclaman solicita solicitan solicitaron
request want g: pidiendo reclamando solicitando
request want p: pedida requerida requeridos solicitada solicitado solicitados
request want r: exigir pedir solicitar
request want rit: pedirlo
request want rme: pedirme pedirnos solicitarme solicitarnos
request want ryou: exigirte pedirle pedirles pedirte solicitarle solicitarles solicitarte
require want 3: exige
require want g: exigiendo
requirement abstract -: requisito requisitos
reschedule reach !: reprograme
reschedule reach 1: reprogramamos reprogramo
reschedule reach 3: reprograma
resell trade -: revendedoras revendemos revender reventa
resend transfer !: reenvia
resend transfer !me: reenviame reenvianos reenvieme
resend transfer 1: reenviamos reenvio
resend transfer r: reenviar
resend transfer ryou: reenviarle reenviarte
reservation order-noun -: booking reserva reservas
reserve trade !: separe
reserve trade !it: reservala reservalo separalo
reserve trade 1: reservamos separamos
reserve trade 3: aparta
reserve trade r: apartar reservar
reserved adjective -: reservado
reset adjective -: reseteada
reset operate p: reseteado
reset operate r: reset resetear restablecer restaurar
reset operate rit: reiniciarlo
resident people -: residente
resin material -: resina
resist fitting 3: aguanta resisten
resistant adjective -: resistente
resistor part-noun -: resistencia
resolution quality-noun -: resolucion
respect abstract -: respeto
respect mental 3: respeta
responsive adjective -: responsiva
rest other-verb !: descanse
rest other-verb r: reposar
rest quantifier -: demas descanso resta resto
restart operate !: reinicia
restart operate 1: reinicio
restart operate 3: reinician
restaurant place-shop -: restaurante
restock order-noun -: reposicion
restored adjective -: restaurado
restriction abstract -: restriccion
result abstract -: resultado
resume other-verb 1: retomamos
retail abstract -: retail
retain other-verb 3: retiene
retiree people -: jubilado jubilados
retouch abstract -: retoque
retractable adjective -: retractil
retro adjective -: retro
retry operate !: reintenta
return order-noun -: devolucion devoluciones rma
return trade !: devolve devolvenos devuelva devuelvan devuelvanos volve
return trade !it: devolvelo devuelvalo devuelvelo regresalo regreselo
return trade 1: devolvemos devolvere devolveremos devuelvo regreso volvemos vuelvo
return trade 2: devolveras devolverias devolves devolviste devuelvas devuelves volves vuelves
return trade 3: devolvio devuelve devuelven regresa regresara volvio vuelve vuelven
return trade g: devolviendo volviendo
return trade gyou: devolviendote
return trade p: devuelta devuelto
return trade r: devolver volver
return trade rit: devolverla devolverlo devolverlos regresarlo
return trade rme: devolvernos
return trade ryou: regresarte
reversal payment -: extorno
reverse abstract -: enves reves
reversible adjective -: reversible
revert money 3: revierte
review order-noun -: opinion opiniones resena
revive other-verb 3: revive
rfid quality-noun -: rfid
rhea animal -: nandu
rice food -: arroz
rifle tool -: carabina rifle
right adjective -: derecha derecho
right-away adverb -: altiro enseguida
right-handed adjective -: diestra diestro
ring good -: anillo anillos aro aros
ring operate 1: tocamos
ring operate 3: tocan
ring operate r: sonar timbrar
ring operate ryou: timbrarle
rinse operate !: enjuaga
risk abstract -: riesgo
river geography -: rio
road place-home -: calzada carretera
roast food -: tueste
roasted adjective -: tostado
robot device -: robot
rocking-chair home-thing -: mecedor
rod part-noun -: varillas
role datum -: rol
roll quantity -: rollo rollos
rolled adjective -: enrollado
roller tool -: rodillo rodo
roof place-home -: azotea techo
roof-rack part-noun -: portaequipaje
roof-tile material -: teja tejas
room place-home -: ambiente ambientes cuartitos cuarto sala salas
root plant -: raiz
rope good -: cuerda cuerdas
rose plant -: rosas
rosebush plant -: rosales
rot fitting 3: pudre
rotating adjective -: giratorio
round adjective -: redonda redondos
rounded adjective -: redondeadas
route geography -: recorrido ruta
router device -: repetidor router
row quantity -: fila filas
rowing sport -: remado
rub fitting 3: roza
rubber material -: goma
rubberized adjective -: engomada
rug home-thing -: tapete tapetes
rule abstract -: norma normas reglas
ruler tool -: escalimetro regla
rules paper -: normativa reglamento
run other-verb 3: corre corren
rural adjective -: rural
rust quality-noun -: oxida oxidada oxido
sabre good -: sable
sack good -: costal costales sacos
safe adjective -: segura
saint name -: santa
sale order-noun -: compraventa venta ventas
salt food -: sal
same adjective -: igual iguales igualito igualitos mesmo misma mismo mismos parecido
sample good -: muestrario muestras
sanction other-verb 3: sancion sanciona sancionan
sand material -: arena
sand operate r: lijar
sandal clothing -: chalas sandalias
sandblasted adjective -: arenado
sanding abstract -: lijadita
sandpaper tool -: lija
satisfaction abstract -: satisfaccion
saturate other-verb r: saturar
sauce food -: mole
save money -: ahorra ahorrarte
save record 1: ahorramos
save record 2: ahorras
saved adjective -: guardado
saving payment -: ahorro
savings payment -: ahorros
saw tool -: caladora segueta serrucho serruchos sierra
sawmill place-shop -: aserradero
saxophone music-media -: saxo
scaffold tool -: andamio
scalded adjective -: escaldado
scale device -: escalas
scale other-verb 1: escalo
scales device -: balanza bascula
scam abstract -: estafa estafando estafas falsas trucha trucho truchos
scan record !: escanea escanee
scan record 2: escaneas
scan record r: escanear
scanned adjective -: escaneada escaneado
scanner device -: escaner scanner
scare mental 2: asustes
scarf clothing -: bufanda bufandas chalina panuelo panuelos
schedule reach !: programe
schedule reach 1: agendemos
schedule reach r: programar
schedule reach rit: programarla
schedule time -: agenda horarios
scheduled adjective -: programada programado
scheduling time -: agendamiento
school organisation -: cole colegio colegios escolar escuela escuelas uni
scientific adjective -: cientifica cientifico
scissors tool -: tijera tijeras
scooter vehicle -: monopatin
scrape operate 2: raspas
scratch fitting 2: rascas
scratch quality-noun -: rayon rayones
scratchable adjective -: raspable
scratched adjective -: rallada rayada rayado
scream other-verb 3: chilla
screen device -: display lcd leds monitor pantalla pantallas smarttv tv
screen-printing music-media -: serigrafia
screen-protector good -: glass hidrogel mica micas protectores
screenshot paper -: captura capturas capture pantallazo screenshot
screw operate 3: atornilla atornillan
screw tool -: autoperforante golilla pernito pernos pitones remache remaches tornilleria tornillo tornillos virola
screwdriver tool -: desarmador destornillador destornilladores
screwed adjective -: enroscada
scribble other-verb 1: borroneo
sea nature -: mar
seal part-noun -: juntas reten retenes
sealed adjective -: sellada sellado sellados selle
seam clothing -: costura
seamstress people -: costureras
search confirm 2: googleas
search-engine software -: buscador gugl
seat part-noun -: asiento asientos
second time -: segunda segundo segundos
secondary adjective -: secundaria
secret adjective -: secreta secreto
secretary people -: secretaria secretario
section abstract -: seccion secciones tramos
sector geography -: sector
security abstract -: seguridad
security-device device -: dvr nvr sirenas videoportero
see confirm !: vea veas
see confirm !it: vealo
see confirm 1: veamos vemos veo vi vie vimos
see confirm 2: veras verse ves viste
see confirm 3: ve vean vera vio
see confirm g: viendola
see confirm r: ver
see confirm rit: verla verlo verlos
seed plant -: semilla semillas
seedling plant -: plantines planton
seem state -: parecer parezcan
seem state 3: parece parecio
selected adjective -: seleccionada
self-adhesive adjective -: autoadhesivas
selfie music-media -: autofoto selfie selfies
sell trade !: vendale vendase vendeme
sell trade 1: vendemos vendere vendi vendia vendo
sell trade 2: vendes vendiste
sell trade 3: vende venden vendio
sell trade g: vendiendo
sell trade p: vendida vendidas vendido vendidos
sell trade r: vender vendertelo
sell trade rit: venderlo
sell trade ryou: venderte
seller people -: comerciante mercadolider minorista proveedora revendedor revendedora seller tendero vendedor vendedora vendedorcito vendedores
semester time -: semestre
semi adjective -: semi
semi-permanent adjective -: semipermanente
send transfer !: brinde brinden comparta compartan comparte comparti dalo delo den envia enviala envialo envie enviela envien facilita facilite faciliten mande manden mandes pasa pase pasen pases proporcione provea remita remitan suministre suministren
send transfer !it: compartela envielo mandala mandalas mandalo mandalos mandela mandelas mandelo pasalo paselo
send transfer !me: adelantame alcanceme alcanzame alcanzamelo alcanzanos aportame aportanos aporteme botame brindame brindanos brindeme brindenos cedeme compartame compartamelo compartanme compartanos comparteme compartenos compartime compartimelo compartinos copiame copiamelo dame damelo deme demelo denme denos deslizame echame entregame entregueme enviame enviamelo enviamelos envianos envianoslos envieme enviemelo envienos facilitame facilitamelo facilitanos faciliteme facilitemelo facilitenme facilitenos largame mandame mandamela mandamelo mandamelos mandanos mandanoslo mandeme mandemela mandemelas mandemelo mandemelos mandenme mandenos otorgueme pasame pasamela pasamelo pasamelos pasanos pasanoslo paseme pasemelo pasenme pasenos prestame presteme proporcioname proporcionanos proporcioneme proporcionenos proveeme reenvienos regalame regalanos regaleme regalenme regalenos remitame remitanos remiteme rolame suministrame suministreme suministrenos tirame tiramelos tiranos tireme
send transfer !you: deles mandale mandele pasale
send transfer 1: adjuntare alcanzamos alcanzo brindamos compartimos compartiremos comparto dare daremos daria dimos doy enviare enviaremos enviaria enviemos enviote facilitamos mandaba mandamos mandare mandaremos mandaria mando mandosele mandote pasamos pasare pasaremos pasaria pasemos paso remitimos
send transfer 2: alcanzas brindarias brindas brindes compartamos compartas compartes compartirias compartiste daras darias enviaras enviarias envias enviaste envies facilitarias facilitas facilitaste facilites mandaras mandarias mandas mandaste mandemos pasaras pasarias pasas pasaste proporciones reenvias reenvies regalarias regales remites suministres
send transfer 3: brindan compartio dara daran envian enviara enviaran enviaron facilitan manda mandan mandara mandaron pasan pasara pasaron passa remite
send transfer g: brindando compartiendo enviando facilitando mandando pasando proporcionando remitiendo
send transfer gme: compartiendome dandome enviandome enviandonos facilitandome mandandome pasandome
send transfer p: compartido compartidos enviada enviadas enviado enviados facilitado mandada mandado proporcionado proporcionados remitidas suministrado
send transfer r: alcanzar aportar brindar compartir enviar facilitar mandar otorgar pasar proporcionar proveer remitir suministrar tirar
send transfer rit: compartirlo enviarla enviarlo mandarla mandarlo mandarlos pasarla pasarlo remitirlos
send transfer rme: alcanzarme brindarme brindarnos compartirme compartirmelo compartirnos darme darmelo enviarme enviarmela enviarmelo enviarnos facilitarme facilitarmelo facilitarnos mandarme mandarmela mandarmelo mandarnos pasarme pasarmela pasarmelo pasarnos proporcionarme proporcionarnos regalarme regalarnos remitirnos suministrarme suministrarnos
send transfer ryou: alcanzarte brindarle brindarles brindarte compartirle compartirles compartirte darles darselo dartelo enviarle enviarles enviarselo enviarte enviartela enviartelo facilitarle facilitarte mandarle mandarles mandarsela mandarselo mandarte mandartela mandartelas mandartelo pasarle pasarles pasarsela pasarselo pasarte pasartela pasartelo remitirle remitirte
sender people -: remitente
sense abstract -: sentido
sensor device -: sensor sensores
separate adjective -: separa separado separados
separator part-noun -: separador
serial datum -: chasis imei imeis numeroserie serial seriales serie vin
series music-media -: series
serious adjective -: serio serios
serve fitting 3: sirva sirvio
serve fitting ryou: servirle
server software -: server servidor
service abstract -: atencion service servicio servicios
service-road geography -: colectora
session software -: sesion
set quantity -: conjunto
setting software -: ajuste ajustes
settle reach 3: asienta
settled adjective -: asentado
settlement geography -: poblacion
sew operate 2: coses
sew operate 3: cose
sew operate r: coser
sewing-machine device -: bordadora remalladora
sewn adjective -: cosido
sex datum -: genero sexo
shadow nature -: sombra
shake operate !it: agitela
shame abstract -: verguenza
shampoo good -: champu shampoo
shaped adjective -: hormadas
share transfer 3: comparten
shared adjective -: compartida
sharp adjective -: nitido
sharpen operate 3: afila
shaver device -: afeitadora
shaving material -: viruta
shawl clothing -: rebozo rebozos
sheep animal -: oveja
sheep-adj animal -: ovejeras
sheet material -: acrilicos angulo folio hoja hojas lamina laminas laminita melamina pliego policarbonato triplay
sheet-music music-media -: partitura partituras
shelf home-thing -: anaquel estante estanteria estanterias librero rack repisa repisas
shelter place-home -: refugio
shepherd people -: pastor
shield good -: escudo
ship logistics !: despache
ship logistics !it: despachalo
ship logistics 1: despachamos despachare despacharemos despachemos embarco enviamos enviariamos
ship logistics 2: despachas despachaste
ship logistics 3: despacha despachan despachara despacharan despacharon
ship logistics g: despachando
ship logistics p: despachado despachados
ship logistics r: despachar embarcar
ship logistics rit: despacharla despacharlo
ship logistics ryou: despacharte
ship logistics-noun -: despacho envio envios flete
shipment logistics-noun -: cargamento embarcamos embarque remesa
shirt clothing -: camisa camisas camiseta camisetas chomba franela musculosa playera playeras polos remera remeras remerita
shock-absorber part-noun -: amortiguador amortiguadores espirales suspension
shoe clothing -: borcegos botin botines calzado calzados championes chanclas hawaianas mocasin sandalia suelas tacones zapatico zapato zapatos
shoot operate 3: dispara
shop place-shop -: comercio eshop kiosco negocio oxxo shop showroom sodimac store tiendas
short adjective -: corta cortas cortitas cortito corto cortos
shot abstract -: disparo tiro
shotgun good -: escopeta
shoulder body -: hombro hombros
shout speak !: grita
show confirm !: ensene mostra muestre muestres
show confirm !it: mostrala muestralo
show confirm !me: ensename enseneme mostrame muestrame muestranos muestreme
show confirm !you: mostrale
show confirm 1: enseno mostramos muestro
show confirm 2: mostras mostraste
show confirm 3: exhibe mostrara mostro muestra muestran presenta presentara
show confirm g: mostrando
show confirm r: ensenar mostrar presentar
show confirm rit: mostrarlo
show confirm rme: ensenarme mostrarme mostrarnos
show confirm ryou: mostrarle mostrarselo mostrarte
show-through fitting 3: transparenta
showcase home-thing -: escaparate vidriera
shower home-thing -: ducha duchas
shower-screen home-thing -: mampara
shrink fitting 3: encoge
side quality-noun -: costado lado lados lateral
sidewalk place-home -: vereda
sieve home-thing -: tamiz
sign good -: cartel cartelito letrero letreros senito
sign record 1: firmo
sign record 2: firmes
sign record r: firmar
signal abstract -: senal
signature datum -: firma firmados firmas rubrica
signed adjective -: firmada firmado
silicone material -: silicona
silver quality-noun -: dorada dorados plateada plateado
silverware clothing -: plateria
sim-card device -: sim
sim-chip device -: chip esim
similar adjective -: parecidas
simple adjective -: sencillo simple
simulation software -: simulacion simulador
sing other-verb g: cantando
single adjective -: soltera
sink home-thing -: bacha fregadero lavabo lavamanos lavaplatos lavatorio ovalin tarja
sir people -: don senor senores sr
siren device -: sirena
sister kin -: hermana manas
situation abstract -: situacion
sixth adjective -: sexta sexto
size quality-noun -: anchura dimension dimensiones grosor longitud medida midas porte size talla tallaje tallas talle talles tamanho tamanio tamano tamanos xg xl xs xxg xxl
skateboard sport -: patineta
skates sport -: patines rollers
skin body -: piel skin skins
skip mental r: omitir
skirt clothing -: falda faldas pollera polleras
skirting-board place-home -: zocalo
sku datum -: mpn sku
slab material -: losa
slack adjective -: floja
sleep health -: dormir
sleep state 2: dormis
sleeve clothing -: manga mangas
slice food -: tajada
sliding adjective -: corredizo
slim adjective -: slim
slip fitting 3: patina resbala
slogan datum -: eslogan lema
slope geography -: bajada
slot part-noun -: ranuras slots
slow adjective -: lento
slowly adverb -: despacito
slump abstract -: bajon
small adjective -: chica chicas chico chiquita chiquito chiquitos enorme grandota grandote medianos mini peque pequena pequenas pequenito pequeno
smaller adjective -: menores
smell quality-noun -: olor
smoke nature -: humo
smoker tool -: ahumador ahumadores
smooth adjective -: lisa lisas liso
smoothie food -: licuado
snack food -: colacion
snail animal -: caracol
sneaker clothing -: tenis zapas zapatilla zapatillas
snout animal -: hocico
so adverb -: asi tan
so-much quantifier -: tanta tanto
soap good -: jabon jaboncito
soapy adjective -: jabonosa
social adjective -: social
social-network channel -: behance discord face facebok faceboo facebook fanpage fb fbk feis feisbuk ig igs insta instagram instagran ista istagram linkedin msn pinterest red reddit redes snap snapchat threads tik tiktok tiktoker twitter viber youtube yt
sock clothing -: calcetas calcetin calcetines medias soquetes
socket part-noun -: tomacorriente
sofa home-thing -: futon puff sofa sofacama sofas
soft adjective -: blanda blando suave
software software -: android canva firmware office programas software windows word
solar adjective -: solar solares
sold-out adjective -: agotada agotado agotados agotar agotaron agoto
sole part-noun -: suela
solid adjective -: maciza macizo
solution abstract -: solucion soluciones
solve operate !: resolve
solve operate 1: resolvemos solucionamos soluciono
solve operate 2: solucionas
solve operate 3: resolvio resuelve resuelven
solve operate p: resuelto solucionado
solve operate r: resolver resolverse
solve operate rit: solucionarlo
solved adjective -: resuelta
some quantifier -: algun alguna alguno unas
somebody people -: alguien
something quantifier -: algo
son kin -: hijo
song music-media -: rolas
soon adverb -: pronto
sound fitting 3: suena suene
sound music-media -: sonido sonidos
source abstract -: fuente fuentes
south geography -: sur
souvenir good -: llaveros recuerditos souvenir souvenirs
sowing plant -: siembra
soy food -: soja soya
spa place-shop -: spa
space quantity -: espacio espacios
spam channel -: spam
spanish adjective -: castellano espanol
spanner tool -: bahco
spark-plug part-noun -: bujia bujias
spatula tool -: espatulas
speak speak !: hables speak
speak speak !me: hablame hablanos hableme hablenos
speak speak 1: charlamos hablamos hablo platicamos
speak speak 2: hablas hablaste
speak speak 3: habla hablan
speak speak g: falando
speak speak rit: hablarlo
speak speak rme: hablarme
speak speak ryou: hablarte
speaker device -: altavoz bafle bafles bocina bocinas corneta cornetas equalizador parlante parlantes soundbar subwoofer woofer
special adjective -: especial especiales exclusiva exclusivo limitada limitadas
specialist people -: especialista
speed quality-noun -: velocidad velocidades
speed-up other-verb r: acelerar agilizar
spell speak !: deletrea deletreame deletree
spell speak 2: deletreas
spend money 2: gastas
spend money 3: gasta
spice food -: merken
spicy adjective -: picante
spider animal -: arana
spill fitting 3: vuelca
spin operate -: centrifugado centrifugo
spinning abstract -: sp spin
spiral quality-noun -: espiral
splash quantity -: chorrito
split adjective -: fraccionado
spoke part-noun -: rayo
spoken adjective -: hablado
sponge good -: esponja
sponge-cake food -: bizcochuelos
spoon home-thing -: cuchara cucharas
sporty adjective -: deportivo
spouse kin -: conyuge novio pareja polola pololo
spray good -: aerosol aerosoles spray
spray-gun tool -: hvlp
sprayer tool -: atomizador
spread abstract -: difusion
spread operate !you: untele
spring part-noun -: resorte resortes
sprout plant -: brote brotes
square adjective -: cuadrada cuadradas cuadradito cuadrado cuadrados parque plaza plazas plazoleta
squeal fitting 3: chillan
stage abstract -: etapa
stain quality-noun -: mancha manchas
stained-glass home-thing -: vitral
stainless adjective -: inoxidable
stainproof adjective -: antimanchas
stake-truck vehicle -: redilas
stalk other-verb 1: stalkeo
stall place-shop -: puestos
stamp good -: estampilla estampillas sellito sello sellos
stamp record 3: sella
stand place-shop -: stand
standard abstract -: estandar
standardized adjective -: normado
standing adjective -: parados
star nature -: estrella estrellas
start operate 3: arranca
starter part-noun -: arranque
state adjective -: estado
static adjective -: estatica
station place-shop -: estacion
stationer place-shop -: bookstore libreria papeleria
stay state !: quedate
stay state 2: quedaste quedes
stay state 3: permanece quedaba quedaran quedaron quede
stay state p: quedado
stay state r: quedar
stay state ryou: quedarte
steal other-verb 3: afane
steam nature -: vapor
steel material -: acero aceros fierro fierros
steering-part part-noun -: buje bujes semieje
steering-wheel part-noun -: timon volante
step abstract -: pasos
step other-verb !: pise
stereo device -: estereo
sterilizable adjective -: esterilizable
sterilize operate r: esterilizar
sterilized adjective -: esterilizado
stick good -: palo palos
stick operate !you: pegale
stick operate 1: pego
stick operate 3: atoraba
stick operate p: pegado
sticker good -: adhesivo calco calcomania calcomanias calcos pegatina pegatinas sticker stickers
stiff adjective -: rigida rigido tiesa
still adverb -: aun quieta todavia
sting fitting 3: pique
stitch good -: puntadas
stock order-noun -: disponemos disponibilidades existencia existencias existente inventarios stock stockeado
stone material -: piedra
stool home-thing -: banqueta banquito butaca butacas hamacas mecedora taburete
stop abstract -: paradas
stop operate g: parando
stopped adjective -: detenido detuvo parada parado
store place-shop -: abarrotes bodeguita boliche changarro comercios galerias kiosquito local localcito locales mall mercados negocios pulperia shopping tianguis tienda tiendita
story abstract -: historia historial historias
stove device -: anafe cocina encimera estufa hornalla hornito parrillas
straightening quality-noun -: alisado
strand material -: hebras
strange adjective -: raras
strap part-noun -: correas
streamer people -: streamer
streaming music-media -: streaming
streaming-account software -: disney hbo iptv prime suscripciones
street place-home -: autopista av avda avenida avenidas blvd boulevard bulevar calle callecita callejon calles carrera cll cr cra diagonal entrecalles jiron kra malecon ovalo pasaje pje psj transversal
stretched adjective -: estirado
strike abstract -: paro
string operate r: encordar
strip good -: franja tira tiras
stroller vehicle -: carriola cochecito
strong adjective -: fuerte
structure part-noun -: estructura
stubble plant -: rastrojo
stubborn adjective -: cabezon
stuck adjective -: trabada trabado
student people -: alumno alumnos estudiante
studio place-shop -: estudio
study mental 3: cursan
stuff abstract -: chunches corotos trastes
subject abstract -: asunto
subject-school abstract -: asignatura
sublimation abstract -: sublimacion sublimar
submersible adjective -: sumergible sumergibles
subscribe reach !: suscribase suscribete suscribite
subscribe reach 2: suscribis
subscribe reach r: suscribirse
subscribe reach rme: suscribirme
subscription abstract -: membresia suscripcion
substrate material -: sustrato
subway vehicle -: subte
success abstract -: exito
succulent plant -: suculentas
suction-cup part-noun -: ventosa
suffer fitting 3: sufra
suffice fitting 3: alcanza basta
sugar food -: azucar
suggest mental 1: sugiero
suggestion abstract -: sugerencia sugerencias
suit clothing -: traje
suit fitting 3: acomoda conviene
suitable adjective -: adecuado aptos
suitcase good -: maleta valija valijas
summary paper -: resumen resumenes
summer time -: verano veranos
sun nature -: sol
sunflower plant -: girasol
supplement health -: colageno creatina magnesio omega proteinas suplemento suplementos whey
supplier organisation -: proveedor proveedores
supply abstract -: abasto suministro
supply trade 1: surtimos
supply trade ryou: surtirte
support fitting 3: apoya soporta
support fitting r: apoyar
support organisation -: soporte
supported adjective -: apoyado
suppose mental -: supongamos supuesto
surcharge payment -: recargo
sure adjective -: seguro
surf sport -: surf
surface abstract -: superficie
surgical adjective -: quirurgico
surname datum -: ap apelido apeliido apellida apellido apellidos llido materno paterno
surplus state 3: sobra sobro
surprise abstract -: sorpresa
surrounded adjective -: rodeada
suspend other-verb 3: suspende suspenden
swap trade 1: permuto
swarm animal -: enjambre
swear speak 1: juro
sweater clothing -: sueter
sweatshirt clothing -: buzo buzos sudadera
swedish adjective -: sueca
sweet food -: dulce
swim other-verb 2: nadas
switch part-noun -: interruptor suiche switch
switch-off operate !: apaga
switch-on operate 1: prendo
switch-on operate g: prendiendolo
switch-on operate r: encender
switchboard channel -: conmutador
swivel adjective -: giratoria
symptom health -: sintoma
synthetic adjective -: sintetica sintetico
system software -: sistema sistemas
t-shirt clothing -: polera poleras
tab software -: solapa
table home-thing -: mesa mesas mesita meson
tablet device -: ipad tablet
tacky slang-filler -: naco
taco food -: tacos
tag good -: chapita tag
tag reach !me: etiquetanos etiquetenos
tag reach rit: etiquetarla etiquetarlos
tail body -: colita
take transfer !: coge cogelo coja devuelveme llevame lleve lleveme sacate toma tomando tomarle tome tomen
take transfer !it: llevala llevalo tomelas
take transfer !you: llevale tomale tomele
take transfer 1: llevamos llevo tomamos tomo
take transfer 2: agarras llevas tomas tomaste
take transfer 3: lleva llevan lleven
take transfer g: llevando
take transfer r: llevar sacar tomar
take transfer rit: llevarlo
take transfer ryou: llevarle
take-photo record !: sacala saquele
take-photo record !you: tomese
take-photo record 2: saques
taken adjective -: sacadas sacado
talk speak !: chateate chatee hable hablemos
talk speak !you: hablale hablele
talk speak 1: chateo conversamos converso hablare hablaremos
talk speak 2: chateas conversas platicas
talk speak 3: hablen
talk speak g: charlando hablando platicando
talk speak r: charlar conversar hablar
talk speak rme: hablarnos
talk speak ryou: hablarle
tamale food -: comal comales tamalera tamales
tangle abstract -: enredo
tank part-noun -: biodigestor tanque tanques
tap home-thing -: canilla canillas griferia grifo grifos monocomando regadera
tape good -: cinta tape
tape-measure tool -: flexometro huincha
tasty adjective -: rico
tax payment -: alicuota arancel aranceles fiscal fiscales gravamen igv impositivos impuestito impuesto impuestos iva tasa tasas tributarios
tax-id datum -: cuil cuit nif nit rfc rnc ruc run
tax-office organisation -: afip arca dgi dian fisco sat sii sunarp sunat tributaria tributario tributo
tax-regime datum -: regimen
taxi vehicle -: remis taxi
taxpayer adjective -: contribuyente contribuyentes inscripto monotributista monotributistas monotributo
teach speak 2: ensenas
teach speak 3: ensena
teacher people -: docente maestra maestro maestros prof profe profesor profesora teacher
teat child -: tetina
technician people -: pintor soldador tecnica tecnicas tecnico tecnicos
techno music-media -: tecno
teddy-bear good -: peluche
teflon material -: teflon
telegram channel -: telegram telegrama telegran tg tlg
telescope device -: telescopio
television device -: tele televisor televisores
tell speak !: aclara aclare avisa avise avisen comente comenten comunique comuniquen cuente cuenten cuentes di dicte diga digan dilo especifica especifique especifiquen indique indiquen informen menciona mencione notifique platique tell
tell speak !it: cuentelas decilo dictalo digalo indiquelo indiquelos
tell speak !me: acrareme avisame avisanos aviseme avisenme avisenos cantame cantamelo comentame comentanos comenteme comentenos comunicame comuniqueme confiame confirmamelo confirmemelo contame contamelo contanos cuentame cuentanos cuenteme cuentenos decime decimelo decinos deletreeme detallame detalleme dictame dictanos dicteme dictemelo dictenos digame digamelo diganme digannos diganos dime dimelo dino dinos especificame especifiqueme explicanos expliquenos indicame indicamelo indicanos indiqueme indiquemelo indiquenme indiquenos informame informanos informeme informenos mencioname mencioneme nombrame notificame notificanos notifiquenos platicame platiqueme precisame
tell speak !you: avisale avisele decile digale dile
tell speak 1: aclaramos avisamos avisare avisaremos avisaria aviso comentaba comentamos comento comunicamos comunicaremos contare contaremos cuento decimos detallamos detallo dicto digo dije diremos diria especifico indicamos indicare indico informamos informare informaremos informo mencionamos menciono recalco reiteramos reitero
tell speak 2: aclaras avisaras avisarias avisas avisaste avises comentarias comentas comentaste comentes contarias contas contaste decis dices dictas dicteis digas dijiste diras dirias especificas especifiques indicarias indicas indicaste indiques informas informaste informes mencionas mencionaste menciones
tell speak 3: avisaba avisan avisara avisaran avisaron comenta comentan comentaron cuentan decia decian dice dicen dicta dijera dijeron dijo dira diran especifican indica indican indicara indicaron informa informan informaron mencionan
tell speak g: avisando avisandome comentando diciendo diciendome especificando indicando indicandome indicandonos informando mencionando
tell speak gme: dictandomela
tell speak p: avisado comentado dicha dicho indicada indicado indicados informado mencionada mencionado mencionados
tell speak r: avisar comentar contar decir detallar dictar especificar indicar informar mencionar notificar reiterar
tell speak rit: aclararlo avisarlo decirlo indicarlo informarlo
tell speak rme: aclararme avisarme avisarnos comentarme comentarnos contarme contarnos decirme decirmelo decirnos detallarme dictarme especificarme indicarme indicarmelo indicarnos informarme informarnos mencionarme notificarnos platicarme
tell speak ryou: aclararle aclararte avisarle avisarles avisarte comentarle comentarles comentarte comunicarle comunicarles contarle contarles contarte contartelas decirle decirles decirte indicarle indicarles indicarte informarle informarles informarte notificarle notificarte recordarle recordarte
temperature quality-noun -: temperatura temperaturas
tempered adjective -: temperada templado
temple place-home -: templo
temporary adjective -: temporal temporario
tenant people -: arrendatario inquilino
tender order-noun -: licitaciones
tensioner part-noun -: tensor tensores
tent home-thing -: carpa carpas
terabyte quantity -: tb terabytes
terminal part-noun -: borne terminal terminales
test abstract -: proof pruebas
test operate !: pruebes testea
test operate !it: probalo probatelo
test operate 1: probe testeo
test operate g: probando
test operate r: probarselo
test operate ryou: probarte probartelo
tested adjective -: probado testeada
text music-media -: palabra texto
thank courtesy -: agradecido agradecimiento gcias gracia gracias graciass grasias grax grcs muchasgracias obrigado thanks thx ty
thank mental 1: agradece agradecemos agradecere agradeceremos agradeceria agradecida agradecidos agradezcan agradezco
thank mental r: agradecer
thank mental ryou: agradecerle agradecerte
theft abstract -: robo
theme abstract -: temas
then connective -: entonces
there adverb -: alla
thermal adjective -: termica termicas termico
thermofusion abstract -: termofusion
thermometer device -: radiometro termometro
thermos home-thing -: termo
thermostat device -: termostato
thick adjective -: gruesa
thicket nature -: soto
thickness quality-noun -: espesor
thin adjective -: delgada fina finita flaca flacas flaco
thin-out operate r: entresacar
thing abstract -: cosa cosas cosita cositas vaina
think mental !: pienses
think mental !it: pensalo pienselo
think mental 1: pense
third adjective -: tercer tercera tercero
thorn plant -: espinita
thought adjective -: pensado
thread part-noun -: bsp hilo npt rosca roscado roscas
threader tool -: enhebrador
three-layer adjective -: tricapa
three-phase adjective -: trifasica
through adverb -: traves
throw operate !: echa
throw operate !it: tiralo
throw operate 3: revolean
throw operate g: botando
throw operate rit: tirarlo
thunder other-verb 3: truena
tiara clothing -: tiara
ticket paper -: boletaje entradas
ticket-printer device -: tiquetera
tie operate 3: ata
tied adjective -: atada
tight adjective -: apretado
tile material -: azulejo baldosas ceramico
time time -: epoca horaria horario lapso periodo plazos tiempo tiempos
time-clock device -: checador
time-count quantity -: veces vez
time-of-day time -: madrugada mananita manita nochecita tardecita
timing-belt part-noun -: poleas
tinned adjective -: estanados
tint operate r: matizar
tinted adjective -: polarizado
tip part-noun -: punta puntas tips
tipper vehicle -: volcador
titan adjective -: titan
titanium material -: titanio
title abstract -: titulo titulos
toad animal -: sapo
toasted adjective -: tostada
toaster device -: tostador tostadora
today time -: hoy
together adverb -: junto juntos
toilet home-thing -: bidet inodoro sanitaria sanitario
token good -: fichas
tolerance quality-noun -: tolerancia
toll payment -: peaje
tomb place-home -: tumba
tome music-media -: tomos
tomorrow time -: ma mana manana
ton quantity -: tonelada
toner part-noun -: toner
tool tool -: herramienta herramientas tools
tooth body -: dientes
toothed adjective -: dentado
top adjective -: superior
top-up payment -: recarga
topic abstract -: tema
tornado nature -: tornado
torpedo part-noun -: torpedo
torque quality-noun -: torque
total quantity -: suma total
touch abstract -: tactil tacto
touch operate ryou: tocarte
tour event -: tur
tourist adjective -: turistica
toward adverb -: hacia
towel home-thing -: toalla toallas
toy child -: barbie bloques carritos funko juguete juguetes lego legos muneco munequita
trace operate r: calcar
track geography -: pista track
track logistics r: rastrear
tracker device -: rastreador
tracking logistics-noun -: guia guiaenvio guias rastrea rastreable rastreo seguimiento tracking
tractor vehicle -: minitractor tractor
trade abstract -: rubro
traffic-light place-home -: semaforo semaforos
trailer vehicle -: remolque remolques trailer
train vehicle -: tren
training abstract -: capacitacion
transaction order-noun -: operacion transaccion
transfer money !: consigna consigne deposite depositen deposites depositos gira gire gires nequea plinea transfer transferi transferite transfiera transfieran traspasa yapee
transfer money !me: consignanos consigneme consignenos depositame depositanos depositeme depositenos girame giranos gireme nequiame plineame plineeme transferime transferinos transfierame transfieranos transfiereme yapeame yapeeme zelleame
transfer money 1: depositamos giramos transferimos transferire transferiremos transfiero yapeamos yapeo
transfer money 2: consignas consignaste depositas depositaste giraste transferirias transferis transferiste transfieras transfieres yapeas yapeaste
transfer money 3: deposita depositan depositaron transfiere transfieren transfirio
transfer money g: girando
transfer money r: consignar depositar girar transferir yapear
transfer money rit: transferirlo
transfer money rme: consignarme depositarme girarme transferirme transferirnos yapearme
transfer money ryou: consignarle depositarle depositarte girarle girarte transferirle transferirles transferirte
transfer payment -: giro pse spei transferencia transferencias
translation abstract -: traduccion
translator people -: traductora
transmission part-noun -: transmision
transparent adjective -: transparente
transponder device -: transponder
transport logistics-noun -: transito transporte traslado
travel reach 2: viajas
travel reach 3: viaja viajan
tray home-thing -: bandeja charola charolas
treasury place-shop -: tesoreria
treat operate 3: trata
treat operate r: tratarse
treated adjective -: tratado
treatment health -: tratamiento
tree plant -: alerces algarrobo amapola arbol ceibo eucalipto jazmin nogal olmo pino pinon roble robles sauce tala tilo
trend abstract -: trend
triangular adjective -: triangular
tricycle vehicle -: triciclo
trifle abstract -: pavada
trimmer device -: bordeadora
trip event -: viaje
triple adjective -: triple
tripod device -: tripode
trouble abstract -: bronca
trousers clothing -: bermuda bermudas jean jeans jogger joggers leggings leggins licra pantalon pantalones pants short shorts vaqueros
truck vehicle -: camion camioncito camionero camiones fletes motocarro mudadora truck vagoneta
truckload logistics-noun -: volquetada
true adjective -: cierto verdadero
trunk plant -: tronco troncos
trust abstract -: confianza
trust mental r: confiar
truth abstract -: posta verdad
try mental !: intenta intentes proba pruebalo pruebe
try mental 1: intento probamos
try mental 2: probas probaste
try mental 3: prueban
try mental r: intentar probar tratar
try mental rit: probarlo
tube part-noun -: tubos
tune operate 3: afina
tune operate r: afinar
tune-up abstract -: afinacion
tuned adjective -: afinada
tuner music-media -: afinador
turbine part-noun -: turbina
turbo part-noun -: turbo
turkish adjective -: turco
turn abstract -: vuelta vueltas
turn operate 1: doblo
turn operate 2: giras
turn-off operate !it: apagalo
turn-on operate 2: enciendas
turn-on operate 3: enciende prende
turn-on operate r: enchufar prender
turn-on operate rit: encenderla encenderlo prenderlo
turtle animal -: tortugas tortuguitas
tutorial music-media -: tutorial tutoriales
type abstract -: tipo tipos
type operate !: digita digite
typing abstract -: digitacion
tyre part-noun -: caucho cubierta cubiertas gomas llanta neumatico neumaticos
tyre-repairer people -: gomero
ultrasound health -: ultrasonido
uncle kin -: tio
uncover operate !it: destapelo
underlined adjective -: subrayados
understand abstract -: comprension
understand mental 1: comprendo entendemos entendi entiendo
understand mental 2: cachaste captas comprendes entendes entendible entendiste entiendes pillaste
understand mental 3: comprende entiende
understand mental r: comprender entender
understanding abstract -: entendimiento
understood adjective -: entendido
underwear clothing -: bombacha bombachas boxer boxers calzon calzoncillo calzones sosten tanga trusa
unfortunately adverb -: lamentablemente
unfriendly adjective -: antipatico
uniform clothing -: overoles uniforme uniformes
union abstract -: union
unisex adjective -: unisex
unit quantity -: pz pza pzas uds und unds unid unidad unidades unitaria unitario
universal adjective -: universal universales
unknown adjective -: desconocidos
unlink operate r: desvincular
unlink operate rit: desvincularlo
unlock operate -: desbloqueo destraba destrabo
unlock operate r: desbloquear
unpack logistics rit: desembalarlo
update record !: actualices actualiza
update record 1: actualizo
update software -: actualizacion
updated adjective -: actualizada actualizado
upholster operate 1: tapizamos
upholstery good -: tapiceria tapizado tapizados
upload record -: subida
uppercase datum -: mayusculas
upright part-noun -: parante
urban adjective -: urbana
urgency abstract -: urgencia
urgent adjective -: apurado prisa rapidamente urg urgente urgentemente urgentes
urgent want 3: urge
uruguayan adjective -: uruguayo
usb device -: usb
usb-drive device -: pendrive
use operate !: usa usarla use uselo utilice utilicen utiliza
use operate !it: usalo usalos
use operate 1: usamos utilizamos utilizo
use operate 2: usabas usas usaste uses utilizas
use operate 3: usaba usan usara usaron usen
use operate g: usando
use operate r: usar utilizar
use operate rit: ocuparlo usarlo
use-noun abstract -: uso
used adjective -: estrenar reacondicionado refurbished seminueva seminuevo usada usadas usadito usaditos usado usados utilizado
useful adjective -: util utiles
user datum -: username
username datum -: andesur anillosluna apuntesdelgringo artesdobarro bazarandino bolsasdelacuenca bombaslobos bordadosmariapaz botasdelpago cabanastaco calefontsur camarasnandu canabastaco canastaco canastapaisa casadeltornillo colchonesyunque conmagia correasdelsur cuerosdelsur cuerotex curtiembrelosandes despalada donpernotaller elchato elcompa elfuego elrodillo elsillon elviejotramoyista esmaltesfenix ferreelmartillo fletesbajio fletesnandu frionorte gamerhub herrajesboedo herramientaspacifico hilosyagujas insumosrioclaro lacasonadelbano lasierra latienda ledmaster libreriasullana maderasdelsur marmolesdelplata mesaydados moldesana pinturasaltiplano proyectalux remerasbrava remeronline repuestosmompox rinesdelgolfo selloslima sequela tachosandinos tallerdoshermanos tapicerialatrama tecnopampa telasbelen telasdelsol telaspuebla user usuario usuarios uyfierros velasmirasol zapateriaelcharro
usually adverb -: suele
vacant-lot place-home -: baldio descampado
vaccination health -: vacunacion
vaccine health -: vacunados vacunas
vacuum device -: aspiradoras roomba
vacuum-cleaner device -: aspiradora
valid adjective -: valido vigente vigentes
valley geography -: valle
valve part-noun -: valvula valvulas
van vehicle -: camioneta camionetas
vanadium material -: vanadio
vanilla food -: vainilla
vaporizer device -: vapeadores
variant quality-noun -: variante
variety abstract -: variedad variedades
varnish material -: barniz
varnished adjective -: barnizado
vary other-verb r: variar
vector software -: vectores
vectorized adjective -: vectorizado
vehicle-inspection paper -: vtv
vehicle-tax payment -: tenencias
venezuelan adjective -: venezolanos
ventilate operate 3: ventila
ventilate operate g: ventilandola
ventilate operate r: ventilar
ventilated adjective -: ventilados
ventilation quality-noun -: ventilacion
verifiable adjective -: verificable
verification abstract -: verificacion verificador
verified adjective -: verificada
version quality-noun -: version versiones
vertical adjective -: vertical
very adverb -: bastante mucho muchos muy re super tantas
vest clothing -: chaleco chalecos
vet people -: veterinaria veterinario veterinarios
veterinary-drug health -: ivermectina subcutanea
vibrate fitting 3: vibra vibre
video paper -: reel unboxing videito video videos youtu
video-call channel -: facetime videollamadas videollamar
videocall channel -: meet zoom
view abstract -: vista
viewer device -: visor visualizador
viewpoint geography -: mirador
village geography -: villa
vinegar food -: vinagre
vinyl material -: vinil vinilo vinilos
viola music-media -: viola
violet adjective -: violeta
violin music-media -: violin
vip adjective -: vip
virgin adjective -: virgen
virtual adjective -: virtual
viscosity quality-noun -: viscosidad
visible adjective -: visible
vision body -: vision
visit event -: visitas
visit reach !: acercate acerquese arrimate arrimese caele caigale caile llegate lleguese pasate pasense pasese ven venga venganse vengas vengase veni venite vente visita visite visiteme
visit reach !me: caeme visitanos visitenos
visit reach 1: visito
visit reach 2: acercas vendras vendrias venis vienes viniste
visit reach r: acercarse venir visitar
visit reach rit: visitarlo
visit reach rme: acercarme visitarnos
visit reach ryou: visitarte
vitamin health -: vitamina vitaminas
vocative slang-filler -: ahorititas boludo cabros chama chiquillos choche chochera compadres crack genio hijole hueon huevon loca man marico oe oigan orale parceros pelao pes pex pos vainas we wea weon weona weones wn
voice body -: voz
volleyball sport -: voley
volt quantity -: volts
voltage quality-noun -: amp amperios tension volt voltage voltaje voltajes voltio voltios
voltmeter tool -: voltimetro
volume quality-noun -: volumen
vote other-verb r: votar
voter-card datum -: elector
voucher payment -: bono
wafer food -: oblea
waist body -: cintura
wait state !: aguarda aguarde espera espere esperen esperese
wait state !me: aguantame aguanteme aguardame bancame banqueme esperame esperanos espereme
wait state 1: aguardamos aguardo esperaba esperamos esperaremos espero
wait state 2: aguardas esperaras esperas esperes
wait state g: esperando esperarlo esperarme esperarnos esperarte
wait state r: aguardar esperar
waiter people -: meseros
walk other-verb r: andar
walker health -: andadera andador
wall place-home -: muralla muro pared tapia
wall-mount operate -: amura amurada
wall-plug good -: tarugo tarugos
wallet payment -: agora airtm baloto billetera bimo binance bizum codi cuentadni daviplata deuna dimo kasnet lukita mach merpago movii naranjax nequi payoneer paypal personalpay plin rappipay skrill superdigital tpaga tunki ualabis wallet westernunion yape zelle
walnut food -: nueces
want want 1: deseamos desearia deseariamos deseo queremos queria queriamos quiero quise quisiera quisieramos quisimos
want want 2: deseabas deseas desees kieres queras queres querias quieras quieres quires quisieras quisiste
want want 3: desea desean deseara deseen queran quiera quiere quieren quisieran quiso
want want r: desear querer
war abstract -: guerra
wardrobe home-thing -: armario closet guardarropa placard placares ropero roperos
warehouse place-shop -: almacen almacenes bodega bodegas bodegon deposit galpon
warm adjective -: calida
warp material -: urdimbre
warranty paper -: garantia garantias garantiza garantizada garantizado garantizamos warranty
wash operate !it: lavela
wash operate 2: lavas
wash operate 3: lava
wash operate r: lavar
wash operate rit: lavarla
washed adjective -: lavada lavadas
washer part-noun -: arandela arandelas
washing-machine device -: centrifuga lavadora lavadoras lavarropas secarropas
watch device -: reloj relojes smartwatch watch
watchman people -: sereno
water nature -: agua
water operate 3: riega
water-heater device -: calefon calefont calentador calenton terma termos termotanque
water-tank home-thing -: tinaco tinacos
waterfall nature -: cascada
watery adjective -: aguado
watt quantity -: vatios watts
wave nature -: ola onda
wax material -: cera
way abstract -: caminito camino caminos forma formas manera maneras medio medios metodo modo modos via
weaning animal -: destete
weapon good -: armas
wear abstract -: desgaste
weather nature -: clima
weatherstrip part-noun -: burlete
weathervane home-thing -: veleta
weave quality-noun -: trama
website channel -: blog ecommerce net pag pagina paginita portal shopify sitio sitios web webs www
wedding event -: boda
week time -: semana semanas semanita
weekend time -: finde
weigh operate 3: pesa pesan
weight quality-noun -: pesando pesar peso
weights sport -: pesas
welcome courtesy -: bienvenida bienvenido
weld operate 3: sueldan
welded adjective -: soldado
welder tool -: electrodo inversora soldadora
well adverb -: bien pozo pues
wenge material -: wengue
west geography -: oeste
wet adjective -: humedo mojado
wet operate !: humedezca
whatsapp channel -: guasa guasap guasapea guasapp guats guatsap guatsapp ppaw tsapp uasap verdecito wa wapp wasa wasap wasapazo wasapp wassap wassapeame wassapp wathsapp wats watsap watsapp wha whapp whasap whasapp whastapp whatapp whats whatsaap whatsap whatsapp whatsappear whatsappp whatss wp wpaw wpp wppp wsaap wsapp wsp wspa wspp wsps wtp wtsp wzp zap
wheat-coloured adjective -: triguena
wheel part-noun -: llantas rueda ruedas rueditas
wheel-rim part-noun -: rin rines
wheel-size quality-noun -: rodado
when adverb -: cuando
where adverb -: adonde donde
which adverb -: cuales
while connective -: mientras
whistle speak 2: chiflas
whistle speak 3: silba
white quality-noun -: blanca blancas blanco
who connective -: quien
whole adjective -: entera enteras entero integrales integro
wholesale adjective -: mayor mayoreo mayores mayoristas
wholesaler people -: mayorista
wick part-noun -: mecha pabilos
wicker material -: esterillado mimbre mimbres
wide adjective -: ancha anchos
width quality-noun -: ancho
wife kin -: esposa
wifi quality-noun -: wifi wps
wig clothing -: peluca
win other-verb 1: ganamos gano
win other-verb 2: ganaste
win other-verb 3: gana
win other-verb g: ganando
wind nature -: viento
window place-home -: ventana ventanal ventanas ventanita
window-cleaner good -: limpiavidrios
windscreen part-noun -: parabrisas
wine food -: tinto vino vinos
winner people -: ganador
winter time -: invierno
wiper part-noun -: escobillas
wire-fence home-thing -: alambrado alambrados
wireless adjective -: bluetooth inalambrica inalambrico
with connective -: con
with-me connective -: conmigo
with-you adverb -: contigo
withholding payment -: retencion
without negation -: sin
witness people -: testigo
woman people -: mujer
wood material -: curupay madera maderas mdf
wool material -: chenille crochet lanas
word abstract -: palabras
work abstract -: laburo
work fitting 1: trabajamos
work fitting 2: trabajas
work fitting 3: anda anduvo funciona funcionaba funcionan funcione funciono labura trabaja
work fitting g: andando funcionando
work fitting r: funcionar laburar
work-noun abstract -: chamba trabajo
worker people -: obrera
working-day time -: habil habiles
workshop place-shop -: taller tallercito talleres
world-cup event -: mundial
worn adjective -: gastado
worried adjective -: preocupada
worry mental !: descuida preocupe preocupes
worsen other-verb 3: empeora
wrap logistics 1: envolvemos envuelvo
wrapped adjective -: envuelto envueltos
wrench tool -: llave stillson
write speak !: escriba escribamen escriban escribas escribe escribi redacte teclea tipea wasapea
write speak !it: escribalo escribaselo escribelo escribila
write speak !me: escribame escribamelo escribamelos escribanme escribanos escribeme escribemelo escribenme escribenos escribime escribimela escribimelo escribimelos escribinos tipeame wasapeame whatsappeame
write speak !you: escribale escribanle escribele escribile escribiles
write speak 1: escribamos escribia escribimos escribire escribiremos escribiria escribo redacto tipeo transcribo
write speak 2: escribes escribieras escribiras escribirias escribis escribiste tecleas tipeas
write speak 3: escriben escribiera escribieran escribieron escribio escribira
write speak g: escribiendo
write speak p: escritas
write speak r: escribir mensajear redactar teclear tipear
write speak rit: escribirla
write speak rme: escribirme escribirmelo escribirnos
write speak ryou: escribirle escribirles escribirlo escribirselo escribirte
written adjective -: escrita escrito escritos
wrong adjective -: equivocado
yard place-home -: patio
yarn material -: estambre estambres hilado hilatura hilos
yarn-ball material -: ovillo
year time -: ano anos
yellow quality-noun -: amarilla amarillo
yerba-mate food -: yerba
yesterday time -: anoche ayer
yield fitting 3: rinde
you adverb -: les ustedes
you-polite courtesy -: sumerce
yours adjective -: tuya tuyas tuyos vuestra your
zip part-noun -: cierre cierres cremallera zip
zumba sport -: zumba
`;

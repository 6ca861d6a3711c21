import type { DrawingName } from "./drawings";
import type { Listing } from "./listings";

export interface QuestionText {
  question: string;
  /** What the seller once answered; absent for questions that are only played. */
  answer?: string;
}

type Texts = Record<DrawingName, QuestionText[]>;

/** What buyers ask about a listing, in the language of its site. */
export const questionTexts = (listing: Listing): QuestionText[] =>
  (listing.siteId === "MLB" ? portuguese : spanish)[listing.drawing];

const spanish: Texts = {
  shoe: [
    {
      question: "Hola! Son talle argentino o hay que pedir un número más?",
      answer: "¡Hola! Son talle argentino y la horma es normal: si usás 41, pedí 41. ¡Saludos!",
    },
    {
      question: "La suela sirve para tierra y piedra suelta? Las quiero para el cerro.",
      answer: "Sí, tiene tacos de 5 mm pensados para sendero. En piedra mojada conviene bajar el ritmo.",
    },
    { question: "Buenas, tienen talle 42 en negro? Y si compro hoy, llega antes del sábado a Rosario?" },
    { question: "Vienen con caja original? Son para regalo" },
    { question: "Cuántos centímetros mide la plantilla del 43?" },
    { question: "Se pueden cambiar si no me quedan?" },
    { question: "La puntera es reforzada o es tela nomás?" },
  ],
  drill: [
    {
      question: "¿El taladro viene con las dos baterías o se compran aparte?",
      answer: "Hola, viene con las dos baterías de 2 Ah, el cargador y el maletín. Saludos.",
    },
    {
      question: "Sirve para hormigón o solo ladrillo?",
      answer: "Para ladrillo y hormigón liviano sí, es percutor. Para hormigón armado conviene un rotomartillo.",
    },
    { question: "Hacen factura A? Necesito 6 unidades para la empresa" },
    { question: "Tiene mandril metálico o plástico?" },
    { question: "Las baterías son compatibles con la amoladora de la misma marca?" },
    { question: "Cuánto tarda en cargar cada batería?" },
  ],
  headphones: [
    {
      question: "Se pueden usar con cable también?",
      answer: "Sí, incluyen un cable de 3,5 mm. Con cable funcionan aunque no tengan batería.",
    },
    {
      question: "Sirven para reuniones? El micrófono se escucha bien?",
      answer: "Sí, tienen micrófono incorporado con reducción de ruido de fondo.",
    },
    { question: "Hola, los auriculares cancelan ruido o es aislamiento nomás?" },
    { question: "Son compatibles con la play?" },
    { question: "Vienen en blanco?" },
    { question: "Las almohadillas se pueden comprar por separado? Las que tenía se me rompieron al año" },
  ],
  chair: [
    {
      question: "La silla aguanta 120 kg? Mido 1,92",
      answer: "Hola, soporta hasta 130 kg y el respaldo llega bien para tu altura.",
    },
    { question: "Viene armada?", answer: "Llega desarmada, con herramientas y manual. Se arma en unos 30 minutos." },
    { question: "El apoyabrazos sube y baja? Porque el escritorio es bajito" },
    { question: "Las ruedas rayan el piso flotante?" },
    { question: "Qué medidas tiene la caja? La paso a buscar en auto" },
    { question: "El tapizado es cuero o cuerina? Tengo gatos" },
  ],
  case: [
    {
      question: "La funda es rígida o flexible?",
      answer: "Es flexible en los bordes y con tapa rígida atrás. No se pone amarilla.",
    },
    { question: "Viene con vidrio templado?", answer: "No incluye vidrio templado, solo la funda." },
    { question: "La funda sirve para el modelo de 6,5 o es para el de 6,7? Tengo la cámara de 2 lentes" },
    { question: "Hay en rojo?" },
    { question: "Carga inalámbrica con la funda puesta?" },
    { question: "Si compro 3 hacen descuento?" },
  ],
  mate: [
    { question: "El termo tiene pico cebador?", answer: "Sí, pico cebador de acero y tapa a rosca. No gotea." },
    { question: "Cuántas horas mantiene el agua caliente?", answer: "Unas 14 horas si lo precalentás. ¡Saludos!" },
    { question: "Se puede grabar un nombre en el mate? Es para el día del padre" },
    { question: "La bombilla se desarma para limpiarla?" },
    { question: "Viene con yerbero o bolso?" },
    { question: "Hola! entra en el portavasos del auto el termo?" },
  ],
  coffee: [
    { question: "Necesita filtros de papel?", answer: "No, trae filtro permanente lavable." },
    { question: "Cuántas tazas rinde?", answer: "Hasta 12 pocillos, 1,25 litros." },
    { question: "La jarra se consigue aparte si se rompe?" },
    { question: "Se puede programar para la mañana?" },
    { question: "Es 220 directo? No quiero usar transformador" },
    { question: "Qué garantía tiene y dónde hago el reclamo si falla?" },
  ],
  backpack: [
    {
      question: "Entra una notebook de 15,6 con cargador?",
      answer: "Sí, entra con cargador y queda lugar para cuadernos.",
    },
    {
      question: "Es impermeable?",
      answer: "Es repelente al agua: aguanta lluvia liviana. Para tormenta conviene funda.",
    },
    { question: "Sirve como equipaje de mano en avión? Cuánto mide?" },
    { question: "Tiene puerto usb?" },
    { question: "El azul es más petróleo o más marino?" },
    { question: "Tienen la misma en más grande, de 35 litros?" },
  ],
  "bike-light": [
    { question: "Sirve para manubrio de 31,8?", answer: "Sí, el soporte abraza manubrios de 22 a 35 mm." },
    { question: "Cuánto dura al máximo?", answer: "En el modo de 800 lúmenes dura unas 4 horas." },
    { question: "Viene con luz trasera?" },
    { question: "Se banca la lluvia? Voy a laburar todos los días en bici" },
    { question: "Trae cable usb c?" },
    { question: "Se puede usar mientras carga?" },
  ],
  lamp: [
    {
      question: "El brazo se queda donde lo dejás o se cae?",
      answer: "Se queda: las articulaciones tienen ajuste. La base pesa 1,8 kg.",
    },
    { question: "Viene con adaptador?", answer: "Sí, incluye adaptador de 220 V." },
    { question: "La luz cálida sirve para leer de noche? Me molesta la blanca" },
    { question: "Se puede agarrar con prensa al escritorio?" },
    { question: "Cuánto mide abierta?" },
    { question: "Tiene memoria de la última intensidad?" },
  ],
  jacket: [
    {
      question: "Es abrigada o solo impermeable?",
      answer: "Es impermeable con forro de red, no lleva relleno. Para frío va con un buzo abajo.",
    },
    { question: "La capucha se saca?", answer: "Sí, es desmontable con cierre." },
    { question: "Mido 1,75 y peso 80, llevo L o XL? Con buzo abajo" },
    { question: "Hay en negro?" },
    { question: "Tiene bolsillos con cierre?" },
    { question: "Llega antes del 20 a Ushuaia? Viajo el 21" },
  ],
  keyboard: [
    { question: "Tiene la ñ?", answer: "Sí, distribución español latinoamericano con ñ." },
    { question: "Es muy ruidoso?", answer: "Los switches rojos son lineales y bastante silenciosos." },
    { question: "Anda con mac? Y se pueden cambiar los switches por marrones?" },
    { question: "Cuánto dura la batería con las luces prendidas?" },
    { question: "Viene con extractor de teclas?" },
    { question: "Se puede conectar al celu por bluetooth?" },
  ],
  building: [
    {
      question: "Hola! El precio es conversable? Tengo el crédito preaprobado",
      answer: "Hola, algo se puede conversar después de la visita. Pida hora desde el aviso.",
    },
    { question: "Aceptan mascotas en el edificio?", answer: "Sí, hasta dos y de tamaño mediano." },
    { question: "Los gastos comunes incluyen agua caliente?" },
    { question: "Se puede visitar el sábado en la mañana?" },
  ],
  toolbox: [
    {
      question: "Trabajan los domingos?",
      answer: "Hola, de lunes a sábado. Los domingos solo con hora previa.",
    },
    { question: "Cuánto sale armar un clóset de tres puertas?", answer: "Mándenos una foto y le cotizamos." },
    { question: "Llegan a Puente Alto? Tengo dos escritorios para armar" },
    { question: "Dan boleta?" },
  ],
  van: [
    { question: "Sigue disponible?", answer: "Sí, sigue disponible. Podés coordinar una visita." },
    {
      question: "Aceptan permuta por auto más nuevo?",
      answer: "Por ahora no tomamos permutas. Gracias por consultar.",
    },
    { question: "Tiene la VTV al día?" },
    { question: "Cuántos dueños tuvo? Y por qué se vende?" },
  ],
};

const portuguese: Texts = {
  shoe: [
    {
      question: "A forma é normal ou preciso pedir um número maior?",
      answer: "Olá! A forma é normal, pode pedir o seu número de sempre.",
    },
    { question: "Serve para esteira e asfalto?", answer: "Sim, foi pensado para asfalto e esteira. Obrigado!" },
    { question: "Boa tarde, tem 41 no preto? Se comprar hoje chega até sexta em Campinas?" },
    { question: "Vem na caixa original? É presente" },
    { question: "Quantos centímetros tem a palmilha do 40?" },
    { question: "Posso trocar se não servir?" },
  ],
  drill: [
    { question: "Vem com as duas baterias mesmo?", answer: "Sim, duas baterias de 2 Ah, carregador bivolt e maleta." },
    { question: "Fura concreto?", answer: "Fura alvenaria e concreto leve. Para laje, recomendamos martelete." },
    { question: "Emitem nota fiscal para CNPJ? Preciso de 4 peças" },
    { question: "O mandril é de metal ou plástico?" },
    { question: "Acompanha jogo de brocas?" },
    { question: "A bateria é a mesma da parafusadeira da marca?" },
  ],
  headphones: [
    { question: "Dá para usar com fio também?", answer: "Dá sim, o cabo P2 acompanha o produto." },
    { question: "O microfone é bom para reunião?", answer: "Sim, tem redução de ruído no microfone." },
    { question: "O cancelamento de ruído é ativo mesmo? Pego ônibus todo dia" },
    { question: "Funciona no playstation?" },
    { question: "Tem preto?" },
    { question: "As espumas são vendidas separadas?" },
  ],
  chair: [
    { question: "Aguenta 110 kg? Tenho 1,88", answer: "Aguenta sim, suporta até 120 kg e atende bem a sua altura." },
    { question: "Vem montada?", answer: "Vai desmontada, com ferramentas e manual. Leva uns 30 minutos." },
    { question: "O braço regula a altura? Minha mesa é baixa" },
    { question: "Risca piso laminado?" },
    { question: "Qual o tamanho da caixa?" },
    { question: "É couro sintético? Tenho gato em casa" },
  ],
  case: [
    { question: "A capa é rígida ou flexível?", answer: "Flexível nas bordas, com a traseira mais firme." },
    { question: "Vem com película?", answer: "Não acompanha película, só a capa." },
    { question: "Serve no modelo de 6,5 com duas câmeras?" },
    { question: "Tem rosa?" },
    { question: "Carrega por indução com a capa?" },
    { question: "Levando 3 tem desconto?" },
  ],
  mate: [
    { question: "A garrafa tem bico cevador?", answer: "Tem sim, bico cevador de inox que não pinga." },
    { question: "Mantém quente por quantas horas?", answer: "Cerca de 12 horas, se for pré-aquecida." },
    { question: "Dá para gravar um nome na cuia? É presente para meu pai" },
    { question: "A bomba desmonta para lavar?" },
    { question: "Acompanha erva?" },
    { question: "Serve para tereré também?" },
  ],
  coffee: [
    { question: "Precisa de filtro de papel?", answer: "Não precisa, o filtro permanente é lavável." },
    { question: "Rende quantas xícaras?", answer: "Até 30 xícaras pequenas, 1,2 litro." },
    { question: "Tem em 220? Aqui em Floripa é 220" },
    { question: "Vende a jarra avulsa?" },
    { question: "Desliga sozinha?" },
    { question: "A garantia é com vocês ou com a fábrica?" },
  ],
  backpack: [
    { question: "Cabe notebook de 15,6?", answer: "Cabe sim, com o carregador e mais um caderno." },
    { question: "É impermeável?", answer: "É repelente à água: aguenta garoa. Para chuva forte use capa." },
    { question: "Entra como bagagem de mão? Quais as medidas?" },
    { question: "Tem saída usb?" },
    { question: "O amarelo é mostarda ou amarelo vivo?" },
    { question: "Tem uma maior, de 35 litros?" },
  ],
  "bike-light": [
    { question: "Serve no guidão de 31,8?", answer: "Serve, o suporte vai de 22 a 35 mm." },
    { question: "Dura quanto no máximo?", answer: "Umas 4 horas no modo de 800 lúmens." },
    { question: "Vem com a luz traseira?" },
    { question: "Aguenta chuva? Vou trabalhar de bike todo dia" },
    { question: "Acompanha o cabo?" },
    { question: "Posso usar carregando?" },
  ],
  lamp: [
    { question: "O braço fica parado na posição?", answer: "Fica sim, as articulações têm ajuste de firmeza." },
    { question: "É bivolt?", answer: "É bivolt, com a fonte inclusa." },
    { question: "A luz quente é boa para ler à noite?" },
    { question: "Dá para prender na mesa?" },
    { question: "Qual a altura aberta?" },
    { question: "Guarda a última intensidade?" },
  ],
  jacket: [
    { question: "Esquenta ou é só corta-vento?", answer: "É corta-vento impermeável, sem forro térmico." },
    { question: "O capuz sai?", answer: "Sai sim, é preso com zíper." },
    { question: "Tenho 1,75 e 80 kg, levo G ou GG?" },
    { question: "Tem preta?" },
    { question: "Os bolsos têm zíper?" },
    { question: "Chega em Manaus até dia 20? Viajo dia 21" },
  ],
  keyboard: [
    { question: "Tem a tecla ç?", answer: "Tem, o layout é ABNT2." },
    { question: "Faz muito barulho?", answer: "Os switches vermelhos são lineares e bem discretos." },
    { question: "Funciona no mac? E dá para trocar por switch marrom?" },
    { question: "A bateria dura quanto com o rgb ligado?" },
    { question: "Vem com o extrator de teclas?" },
    { question: "Conecta no celular por bluetooth?" },
  ],
  building: [
    { question: "O valor é negociável?", answer: "Oi, um pouco, depois da visita." },
    { question: "Aceita animais no prédio?" },
  ],
  toolbox: [
    { question: "Atendem aos domingos?", answer: "Oi, de segunda a sábado." },
    { question: "Quanto fica para montar um guarda-roupa?" },
  ],
  van: [
    { question: "Ainda está disponível?", answer: "Está sim. Pode agendar uma visita." },
    { question: "Aceita troca?" },
  ],
};

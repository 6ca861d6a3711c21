import type { BlockedReason, DeliveryState, LeadType, MessageAuthor } from "@/db/vocabulary";
import type { ClaimMessageRefusal } from "@/lib/claims/send-claim-message";
import type { UploadRefusal } from "@/lib/messages/add-upload";
import type { LostFileReason } from "@/lib/messages/lost-file";
import type { AttachmentRefusal } from "@/lib/messages/open-attachment";
import type { ThreadRefusal } from "@/lib/messages/read-for-agent";
import type { MessageRefusal } from "@/lib/messages/send-message";
import type { OpeningRefusal } from "@/lib/messages/send-opening";

/** What stands where one would write when nobody can: why, and what would change it. */
const blocked = {
  time: {
    title: "Pasaron 30 días desde el último mensaje",
    text: "Mercado Libre cerró la conversación. Solo se reabre si el comprador escribe.",
  },
  buyer: {
    title: "El comprador no recibe mensajes",
    text: "Bloqueó los mensajes de esta venta. Se abre solo si los vuelve a permitir.",
  },
  mediation: {
    title: "El chat está cerrado por la mediación",
    text: "Ahora la conversación es con Mercado Libre, no con el comprador. Podés escribirle a la mediación desde el reclamo.",
  },
  "mediation-fbm": {
    title: "El chat está cerrado por la mediación",
    text: "Es una venta Full y la mediación la lleva Mercado Libre. Podés escribirle desde el reclamo.",
  },
  fulfillment: {
    title: "Se abre cuando se entregue el envío Full",
    text: "El depósito de Mercado Libre despacha este pedido y atiende las consultas hasta la entrega.",
  },
  payment: {
    title: "El pedido todavía no está pago",
    text: "El chat se abre solo cuando se acredite el pago completo.",
  },
  "conversation-initiated-by-seller": {
    title: "Solo el comprador puede empezar",
    text: "En compras de supermercado la tienda no puede escribir primero. El campo se abre cuando el comprador escriba.",
  },
  "conversation-initiated-by-seller-limited": {
    title: "Mercado Libre limita el primer mensaje",
    text: "En ventas con Mercado Envíos hay que empezar con uno de sus motivos. Cuando el comprador conteste, ya podés escribir libremente.",
  },
  "conversation-started-by-seller": {
    title: "Falta que el comprador conteste",
    text: "La tienda ya empezó esta conversación. El campo se abre cuando el comprador escriba.",
  },
  "conversation-use-message-api": {
    title: "La conversación ya está abierta",
    text: "El comprador ya escribió, así que no hace falta un motivo. El campo se abre solo en unos minutos; para no esperar, consultá ahora.",
  },
  "conversation-expired": {
    title: "Pasaron 18 meses desde la compra",
    text: "Mercado Libre cerró la conversación y ya no muestra los mensajes. Los que ya teníamos siguen acá.",
  },
  "cancelled-order": {
    title: "La venta se canceló",
    text: "Mercado Libre cierra el chat de las ventas canceladas. No se vuelve a abrir.",
  },
  "cancelled-order-by-fraud": {
    title: "Mercado Libre canceló la venta",
    text: "Detectó una irregularidad y cerró el chat. No despaches el producto.",
  },
  "cancelled-order-hidden": {
    title: "La compra no se procesó",
    text: "Solo el comprador la ve en Mercado Libre. No hay nada que responder.",
  },
  refund: {
    title: "Se devolvió el dinero",
    text: "Mercado Libre cierra el chat después de un reembolso. Se reabre si el comprador escribe.",
  },
  claim: {
    title: "Hay un reclamo abierto",
    text: "Mientras dure, se responde en el reclamo y el chat del pedido queda en pausa.",
  },
  "claim-change-open": {
    title: "Hay un cambio de producto en curso",
    text: "El chat vuelve cuando termine el cambio. Mientras tanto, escribí en el reclamo.",
  },
  "claim-change-closed": {
    title: "Se cambió el producto",
    text: "Mercado Libre cerró el chat de este pedido. La conversación sigue en el pedido nuevo.",
  },
  "deactivated-account": {
    title: "Una de las cuentas se dio de baja",
    text: "El comprador o la tienda eliminó su cuenta en Mercado Libre. No se puede escribir.",
  },
  restrictions: {
    title: "Una de las cuentas está restringida",
    text: "Mercado Libre limitó a una de las partes. El campo se abre solo cuando levante la restricción.",
  },
  "message-pending-review": {
    title: "Mercado Libre está revisando la conversación",
    text: "Hasta que termine no admite mensajes. Después, el campo se abre solo.",
  },
  "return-to-buyer-fulfillment": {
    title: "Full le devuelve el producto al comprador",
    text: "Mientras vuelve el paquete, el chat está cerrado. Seguí en el reclamo.",
  },
  "ai-assistant": {
    title: "Está respondiendo el asistente de Mercado Libre",
    text: "En esta venta Full contesta el asistente. Si le deriva la consulta a la tienda, el campo se abre solo.",
  },
  "ai-assistant-expired": {
    title: "Venció la consulta del asistente",
    text: "Pasó el tiempo para responderle. Se reabre si el comprador vuelve a escribir.",
  },
  "ai-assistant-contact-closed": {
    title: "El asistente cerró la consulta",
    text: "Mercado Libre la da por resuelta. Se reabre si el comprador vuelve a escribir.",
  },
  "ai-assistant-initiated-by-seller-expired": {
    title: "Venció la conversación que empezó la tienda",
    text: "El asistente no obtuvo respuesta a tiempo. Se reabre si el comprador escribe.",
  },
  resale: {
    title: "Es una reventa de Mercado Libre",
    text: "En estas ventas la tienda no habla con el comprador.",
  },
  "proximity-groceries": {
    title: "Es una compra de cercanía",
    text: "Mercado Libre atiende al comprador en estas ventas. No admite mensajes de la tienda.",
  },
  "excepted-case": {
    title: "Esta venta no necesita un motivo",
    text: "Es un producto hecho a pedido: podés escribir libremente. El campo se abre solo en unos minutos; para no esperar, consultá ahora.",
  },
  "claim-closed": {
    title: "El reclamo está cerrado",
    text: "Mercado Libre ya no admite mensajes acá. Si el comprador escribe en el chat del pedido, te aparece en la bandeja.",
  },
  "claim-gone": {
    title: "Mercado Libre ya no muestra este reclamo",
    text: "No dice cómo terminó. Lo que se dijo y se decidió queda acá; si vuelve a aparecer, se abre solo.",
  },
  "nothing-to-say": {
    title: "Por ahora no hay a quién escribirle",
    text: "Mercado Libre no ofrece mensajes en este momento. Si los habilita, el campo se abre solo.",
  },
  "store-disconnected": {
    title: "La tienda está desconectada",
    text: "Se puede leer, pero no responder. Una persona de administración tiene que volver a conectarla.",
  },
} satisfies Record<
  BlockedReason | "claim-closed" | "claim-gone" | "nothing-to-say" | "store-disconnected",
  { title: string; text: string }
>;

/** Why a message was not accepted, beside the button that sends it. What the rules refuse is said where answers say it. */
const refusals = {
  empty: "Escribí algo o adjuntá un archivo.",
  "too-long": "Supera los {max} caracteres que admite Mercado Libre.",
  "unfilled-variable": "Completá lo que quedó entre llaves antes de responder.",
  "unsupported-characters": "Hay un carácter que Mercado Libre no admite en los mensajes.",
  "asks-personal-data": "No se le pueden pedir datos personales al comprador.",
  "shares-contact-data": "No se pueden compartir datos de contacto ni llevar la venta por fuera de Mercado Libre.",
  "unconfirmed-warnings": "Confirmá los avisos antes de enviar.",
  "upload-gone": "Uno de los archivos ya no está. Volvé a adjuntarlo.",
  "too-many-files": "Son más archivos de los que admite Mercado Libre.",
  "thread-blocked": "Mercado Libre cerró esta conversación mientras escribías.",
  "claim-open": "Se abrió un reclamo: ahora se responde ahí.",
  "claim-closed": "El reclamo se cerró mientras escribías.",
  "assistant-turn": "Le toca contestar al asistente de Mercado Libre.",
  "only-opening": "Hay que empezar con uno de los motivos de Mercado Libre.",
  "store-disconnected": "La tienda está desconectada. Se puede responder cuando se vuelva a conectar.",
  "nothing-to-say": "Mercado Libre no admite mensajes ahora.",
  "said-meanwhile": "{name} ya respondió.",
  "same-message-with-other-text": "Ese mensaje ya salió con otro texto. Revisá la conversación antes de seguir.",
  "use-messages": "El comprador ya escribió: se puede responder directamente.",
  "buyer-deactivated": "El comprador dio de baja su cuenta.",
  "marketplace-unavailable": "Mercado Libre no contestó. Probá de nuevo en un momento.",
  "option-not-available": "Mercado Libre ya no ofrece ese motivo.",
  "cap-used": "Ya se usó ese motivo. Falta que el comprador conteste.",
  "template-not-valid": "Mercado Libre ya no ofrece ese mensaje.",
  "variables-incomplete": "Completá los datos del mensaje.",
} satisfies Record<MessageRefusal | OpeningRefusal | ClaimMessageRefusal, string>;

/** Why a message that was accepted here did not arrive. */
const deliveryRefusals = {
  "recipient-changed": "Empezó una mediación: lo que era para el comprador no se le dice a la mediación.",
  "claim-not-known": "Mercado Libre ya no muestra el reclamo.",
  "action-not-available": "Mercado Libre ya no admite mensajes en el reclamo.",
  "attachment-not-found": "Mercado Libre perdió uno de los archivos.",
  "attachment-refused": "Mercado Libre no aceptó uno de los archivos.",
  "author-not-allowed": "Quien lo escribió ya no tiene permiso para responder.",
  "gave-up": "Mercado Libre no contestó a tiempo y dejamos de intentarlo.",
  "no-recipient": "Todavía no sabemos quién es el comprador.",
  "text-too-long": "Supera los caracteres que admite Mercado Libre.",
  "wrong-recipient": "Mercado Libre no aceptó al destinatario.",
};

/** Words of the conversation after the sale: what was said, and the place where one writes. */
export const afterSale = {
  refusals,
  deliveryRefusals,
  timeline: {
    label: "Historia",
    earlier: { one: "Ver 1 anterior", other: "Ver {count} anteriores" },
    empty: "Todavía nadie escribió en esta conversación.",
    authors: {
      buyer: "Comprador",
      seller: "La tienda, desde Mercado Libre",
      assistant: "Asistente de Mercado Libre",
      mediator: "Mercado Libre, mediación",
    } satisfies Record<MessageAuthor, string>,
    toMediator: "a la mediación",
    waits: "espera hace {time}",
    seen: "Leído {time}",
    states: {
      delivered: "Enviado",
      pending: "Mercado Libre lo está revisando",
      moderated: "Moderado",
    } satisfies Record<DeliveryState, string>,
    moderatedIncoming: "Mercado Libre retuvo este mensaje y no muestra el texto.",
    moderatedOutgoing: "Mercado Libre moderó este mensaje: el comprador no lo recibió.",
    moderationReasons: {
      personal_data: "Tenía datos personales.",
      social_network_link: "Tenía un enlace a una red social.",
      link_short_url: "Tenía un enlace acortado.",
      link_mercadopago: "Tenía un enlace de pago.",
      ml_links_paypal: "Tenía un enlace de pago.",
      automatic_message: "Le pareció un mensaje automático.",
      out_of_place_language: "El lenguaje le pareció inadecuado.",
      evasion_claim_seller: "Le pareció que desalentaba un reclamo.",
    },
    moderationOther: "Motivo de Mercado Libre: {word}.",
    gone: "Mercado Libre ya no lo muestra. Lo conservamos acá.",
    noText: "Sin texto",
    attachment: "Adjunto {name}",
    openAttachment: "Abrir {name}",
    flagged: "Mercado Libre lo marcó como peligroso. No se abre.",
    order: "Compra",
    orderTotal: "pedido {id}, {total}",
    elsewhere: { thread: "En el chat del pedido", claim: "En el reclamo" },
    question: "Preguntó antes de comprar",
    laterQuestion: "Preguntó en una publicación",
    answered: "Respondimos",
    unanswered: "Sin respuesta",
    openConversation: "Abrir",
    claimOpened: "Reclamo abierto",
    claimClosed: "Reclamo cerrado",
    otherClaim: { opened: "Otro reclamo abierto", closed: "Otro reclamo cerrado" },
    claimGone: "El reclamo dejó de verse",
    benefited: {
      complainant: "a favor del comprador",
      respondent: "a favor de la tienda",
      both: "a favor de ambos",
    },
    return: "Devolución",
    returnShipment: "Devolución",
    lead: "Contacto",
  },
  /** Looking at the pictures of a conversation. */
  pictures: {
    label: "Imágenes de la conversación",
    alt: "{name}, de {by}",
    count: "{number} de {total}",
    previous: "Imagen anterior",
    next: "Imagen siguiente",
    larger: "Ver en tamaño real",
    fit: "Ajustar a la pantalla",
    download: "Descargar",
    newTab: "Abrir en otra pestaña",
    lost: {
      "attachment-gone": "Mercado Libre ya no tiene este archivo.",
      "attachment-too-big": "Pesa demasiado para mostrarla acá.",
      "marketplace-unavailable": "Mercado Libre no contesta ahora. Probá de nuevo en un momento.",
      unreadable: "El navegador no puede mostrar esta imagen. Podés descargarla.",
      unreachable: "No pudimos traer la imagen. Probá de nuevo.",
    } satisfies Record<AttachmentRefusal | "unreadable" | "unreachable", string>,
  },
  /** In a tab of its own, where a file should be. */
  lostFile: {
    title: "No se pudo abrir el archivo",
    close: "Podés cerrar esta pestaña.",
    reasons: {
      "attachment-gone": "Mercado Libre ya no tiene este archivo.",
      "attachment-too-big": "Pesa demasiado para abrirlo acá.",
      "marketplace-unavailable": "Mercado Libre no contesta ahora. Probá de nuevo en un momento.",
      "not-found": "El archivo no existe, o no está a tu alcance.",
      "signed-out": "La sesión terminó. Volvé a entrar.",
      fault: "El servidor no contestó como esperábamos. Probá de nuevo en un momento.",
      forbidden: "Tu rol no permite abrirlo.",
      invalid: "La dirección no es la de un archivo.",
    } satisfies Record<LostFileReason, string>,
  },
  outgoing: {
    queued: "Enviando",
    sending: "Enviando",
    checking: "Comprobando si llegó",
    checkingText: "Mercado Libre tardó en contestar. Releemos la conversación antes de decidir: no se envía dos veces.",
    sent: "Enviado",
    refused: "No se envió",
    unreachable: "No sabemos si llegó al servidor. Lo reintentamos solos y no puede salir dos veces.",
    waiting: "Sale solo cuando se vuelva a conectar la tienda.",
    rewrite: "Volver a escribirlo",
    attempt: "intento {attempt}",
  },
  composer: {
    label: "Respuesta",
    send: "Responder",
    sendToMediator: "Escribir a la mediación",
    placeholder: {
      thread: "Escribile al comprador",
      claim: "Escribile al comprador en el reclamo",
      mediator: "Escribile a la mediación de Mercado Libre",
      assistant: "Escribile al asistente de Mercado Libre",
    },
    lines: {
      thread: "Respondés en el chat del pedido",
      claim: "Respondés en el reclamo",
      paused: "Respondés en el reclamo. El chat del pedido queda en pausa mientras esté abierto",
      mediator: "Le escribís a la mediación de Mercado Libre, no al comprador",
      assistant: "Le escribís al asistente de Mercado Libre: admite un mensaje por vez",
    },
    yours: "lo atendés vos",
    writing: "{name} también está escribiendo",
    attach: "Adjuntar",
    attachKeys: "Adjuntar archivos",
    attachTip: "También podés pegar o soltar archivos acá. Hasta {size} cada uno.",
    drop: "Soltá los archivos para adjuntarlos",
    remove: "Quitar {name}",
    uploading: "Subiendo, {percent} %",
    waitsTurn: "Espera su turno para subir",
    characters: { one: "1 carácter", other: "{count} caracteres" },
    uploadRefusals: {
      "empty-file": "El archivo está vacío.",
      "file-too-big": "Pesa más de {size}.",
      "file-type-not-allowed": "Mercado Libre solo admite {types}.",
      "too-many-files": "Admite hasta {count} archivos.",
      "upload-taken": "No se pudo subir. Quitalo y adjuntalo de nuevo.",
      forbidden: "No se pudo subir desde esta página.",
      invalid: "No se pudo leer el archivo.",
      unreachable: "No se pudo subir. Probá de nuevo.",
      fault: "No se pudo subir. Probá de nuevo.",
    } satisfies Record<UploadRefusal | "forbidden" | "invalid" | "unreachable" | "fault", string>,
    retryUpload: "Reintentar",
    pendingUploads: "Esperá a que terminen de subir los archivos.",
    retryUploads: "Reintentá o quitá lo que no se pudo subir.",
    failedUploads: "Quitá lo que no se pudo subir.",
    saidMeanwhile: {
      title: "{name} ya respondió",
      text: "Su mensaje está arriba. Si querés enviar el tuyo de todos modos, presioná Responder igual.",
      sendAnyway: "Responder igual",
    },
  },
  assistantTurn: {
    title: "Esperando al asistente de Mercado Libre",
    text: "Admite un mensaje por vez. El campo se abre cuando conteste; le escribieron hace {time}.",
    limit: "Mercado Libre da 48 horas hábiles para resolver la consulta.",
  },
  blocked,
  blockedUnknown: {
    title: "Mercado Libre bloqueó esta conversación",
    text: "No informa un motivo que conozcamos, así que la dejamos en solo lectura. Si cambia, se abre sola.",
  },
  blockedParts: {
    since: "Desde {time}",
    until: "Se abre {time}",
    expected: "Entrega prevista: {time}.",
    goToClaim: "Ir al reclamo",
    goToThread: "Ir al chat del pedido",
    start: "Empezar con un motivo",
    resolve: "Resolver",
    connection: "Ver la conexión",
    checkAgain: "Consultar ahora",
    checked: "Consultado a las {time}: Mercado Libre contestó lo mismo.",
  },
  /** Why the marketplace could not be asked about a thread. */
  threadRefusals: {
    "entry-off": "La posventa está apagada en la configuración de la integración.",
    "store-disconnected": "La tienda no está conectada.",
    "marketplace-unavailable": "Mercado Libre no contesta ahora. Probá de nuevo en un momento.",
  } satisfies Record<ThreadRefusal, string>,
  opening: {
    title: "Elegí por qué escribís",
    text: "Mercado Libre abre la conversación con uno de sus motivos. Cuando el comprador conteste, ya podés escribir libremente.",
    loading: "Consultando los motivos a Mercado Libre",
    none: "Mercado Libre no ofrece motivos para escribir en esta venta.",
    failed: "No pudimos leer los motivos.",
    left: { zero: "ya se usó, falta que conteste", one: "queda 1 mensaje", other: "quedan {count} mensajes" },
    disabled: "no disponible",
    reasons: {
      REQUEST_VARIANTS: "Preguntar qué variante prefiere",
      REQUEST_BILLING_INFO: "Pedir los datos de facturación",
      SEND_INVOICE_LINK: "Enviar la factura",
      DELIVERY_PROMISE: "Avisar cuándo llega",
      OTHER: "Otro motivo",
    },
    template: "Mensaje de Mercado Libre",
    fixed: "El texto es de Mercado Libre y no se puede cambiar.",
    yourText: "Tu mensaje",
    variables: { from: "Desde, en horas", to: "Hasta, en horas", number: "Número", text: "Texto" },
    send: "Enviar",
    back: "Elegir otro motivo",
    sent: "Enviado. El campo se abre cuando el comprador conteste.",
  },
  topic: {
    label: "Tema",
    none: "Sin tema",
    recognized: "Detectado automáticamente",
    setBy: "Lo eligió {name}",
    automatic: "Detectar automáticamente",
  },
  context: {
    conversations: "Otras conversaciones",
  },
  lead: {
    interaction: "Contacto de un anuncio",
    contacted: "Ya lo contacté",
    contactedText: "Se archiva. Vuelve si te escribe o deja otro contacto.",
    title: "Datos de contacto",
    by: "Datos que da Mercado Libre",
    name: "Nombre",
    phone: "Teléfono",
    email: "Correo",
    none: "Mercado Libre no dio datos de contacto.",
    types: {
      whatsapp: "Escribió por WhatsApp",
      call: "Pidió un llamado",
      question: "Preguntó en el anuncio",
      visit: "Pidió una visita",
      quotation: "Pidió una cotización",
      "contact-request": "Pidió contacto",
      reservation: "Hizo una reserva",
    } satisfies Record<LeadType, string>,
    copyPhone: "Copiar el teléfono",
    copyEmail: "Copiar el correo",
  },
};

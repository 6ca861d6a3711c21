import {
  blockedBodies,
  claimRefusals,
  Faults,
  families,
  faultsOf,
  lostReplies,
  marketplaceRefunds,
  messageModerations,
  messageShapes,
  operatorDeliveries,
  rateLimitForms,
  serverErrorForms,
} from "../faults";
import type { State } from "../state";

type Control =
  | { kind: "number"; unit: string; max: number }
  /** Kept as a share of 1, shown in per cent. */
  | { kind: "percent" }
  /** Empty: null. */
  | { kind: "count" }
  | { kind: "flag" }
  | { kind: "families" }
  | { kind: "words" }
  | { kind: "choice"; choices: readonly { value: string; label: string }[] };

export type Field = { path: string; label: string } & Control;

export interface FieldGroup {
  title: string;
  explanation: string;
  fields: Field[];
}

export const familyWords: Record<(typeof families)[number], string> = {
  token: "Tokens",
  questions: "Preguntas",
  answers: "Respuestas",
  items: "Publicaciones",
  users: "Usuarios",
  messages: "Mensajes",
  claims: "Reclamos",
  orders: "Ventas",
  shipments: "Envíos",
  payments: "Pagos",
  leads: "Contactos",
  other: "Lo demás",
};

function choices<T extends string>(values: readonly T[], labels: Record<T, string>) {
  return values.map((value) => ({ value, label: labels[value] }));
}

const count = (path: string): Field => ({ path, label: "Cuántas veces más (vacío: siempre)", kind: "count" });

const lostReply = (fault: string, label: string): Field[] => [
  {
    path: `${fault}.mode`,
    label,
    kind: "choice",
    choices: choices(lostReplies, {
      normal: "Normal",
      "hang-after-acceptance": "Se acepta y queda en silencio",
      "cut-after-acceptance": "Se acepta y se corta",
      "error-after-acceptance": "Se acepta y dice 504",
      "cut-before-acceptance": "Se corta sin aceptar",
    }),
  },
  count(`${fault}.remaining`),
];

/** The panel as data: every fault once, where it shows and how it is typed in. */
export const fieldGroups: FieldGroup[] = [
  {
    title: "Respuesta perdida",
    explanation: "Qué le pasa a la contestación cuando tu aplicación escribe algo.",
    fields: [
      ...lostReply("answerReply", "Al responder una pregunta"),
      ...lostReply("messageReply", "Al enviar un mensaje"),
      ...lostReply("claimReply", "Al actuar en un reclamo"),
      ...lostReply("refundReply", "Al devolver o cancelar"),
    ],
  },
  {
    title: "Demoras",
    explanation: "Cuánto tarda cada familia de recursos.",
    fields: [
      ...families.map(
        (family): Field => ({
          path: `latencyMs.${family}`,
          label: familyWords[family],
          kind: "number",
          unit: "ms",
          max: 600_000,
        }),
      ),
      {
        path: "latencyPoint",
        label: "La demora va",
        kind: "choice",
        choices: [
          { value: "before", label: "antes de hacer el trabajo" },
          { value: "after", label: "después de hacerlo" },
        ],
      },
    ],
  },
  {
    title: "Límite de llamadas (429)",
    explanation: "Qué parte de las llamadas se rechaza por cuota.",
    fields: [
      { path: "rateLimit.share", label: "Llamadas rechazadas", kind: "percent" },
      {
        path: "rateLimit.form",
        label: "Forma",
        kind: "choice",
        choices: choices(rateLimitForms, {
          json: "JSON",
          "over-quota": "JSON, client.id over quota",
          text: "Texto local_rate_limited",
          "retry-after": "JSON con Retry-After",
        }),
      },
      { path: "rateLimit.retryAfterSeconds", label: "Retry-After", kind: "number", unit: "s", max: 3600 },
      { path: "rateLimit.families", label: "En", kind: "families" },
      count("rateLimit.remaining"),
    ],
  },
  {
    title: "Errores del servidor (5xx)",
    explanation: "Qué parte de las llamadas falla sin culpa de nadie.",
    fields: [
      { path: "serverError.share", label: "Llamadas que fallan", kind: "percent" },
      {
        path: "serverError.form",
        label: "Forma",
        kind: "choice",
        choices: choices(serverErrorForms, { json: "500 en JSON", html: "503 en HTML", empty: "502 vacío" }),
      },
      { path: "serverError.families", label: "En", kind: "families" },
      count("serverError.remaining"),
    ],
  },
  {
    title: "Notificaciones",
    explanation:
      "Repetidas, tarde, cambiadas de orden o perdidas. Los reintentos van a 0 s, 15 s, 1, 2, 5, 10, 20 y 40 min.",
    fields: [
      { path: "notifications.duplicateShare", label: "Repetidas", kind: "percent" },
      { path: "notifications.dropShare", label: "Perdidas", kind: "percent" },
      { path: "notifications.lateShare", label: "Con retraso", kind: "percent" },
      { path: "notifications.lateMs", label: "Retraso", kind: "number", unit: "ms", max: 600_000 },
      {
        path: "notifications.reorderWindowMs",
        label: "Desorden dentro de",
        kind: "number",
        unit: "ms",
        max: 600_000,
      },
      { path: "notifications.noiseShare", label: "Ruido (otros usuarios y tópicos)", kind: "percent" },
      { path: "notifications.oddShare", label: "Con campos raros (id, recieved)", kind: "percent" },
      { path: "notifications.fallbackTopics", label: "Tópicos apagados (fallback)", kind: "words" },
      { path: "notifications.speedUp", label: "Reintentos acelerados", kind: "number", unit: "veces", max: 100_000 },
    ],
  },
  {
    title: "Autorización",
    explanation: "Lo que decide la cuenta o el dueño de la aplicación.",
    fields: [
      {
        path: "operatorDelivery",
        label: "Un colaborador autoriza",
        kind: "choice",
        choices: choices(operatorDeliveries, {
          page: "Error en la página",
          redirect: "Vuelve con el error",
          token: "Recibe un token que no sirve",
        }),
      },
      { path: "expiresInSeconds", label: "El token vence en", kind: "number", unit: "s", max: 86_400 },
      { path: "applicationBlocked", label: "Aplicación bloqueada", kind: "flag" },
      { path: "missingPermission", label: "Falta el permiso funcional (403)", kind: "flag" },
      { path: "requirePkce", label: "PKCE obligatorio", kind: "flag" },
      { path: "offlineAccess", label: "Con refresh token", kind: "flag" },
    ],
  },
  {
    title: "Datos incompletos",
    explanation: "Lo que se lee no siempre está entero ni al día.",
    fields: [
      { path: "partialUsers", label: "Usuarios con 206, sin reputación", kind: "flag" },
      { path: "pricesRemoved", label: "Publicaciones sin precio", kind: "flag" },
      { path: "questionLagMs", label: "Una pregunta nueva tarda en verse", kind: "number", unit: "ms", max: 600_000 },
      { path: "messageLagMs", label: "Un mensaje nuevo tarda en verse", kind: "number", unit: "ms", max: 600_000 },
      { path: "shipmentLagMs", label: "El envío tarda en aparecer", kind: "number", unit: "ms", max: 600_000 },
      { path: "partialOrders", label: "Ventas con 206, sin comprador ni envío", kind: "flag" },
      { path: "threadShortened", label: "Conversaciones más cortas que antes", kind: "flag" },
      { path: "legacyBillingInfo", label: "Facturación por el camino viejo", kind: "flag" },
      { path: "unknownWords", label: "Estados que no están en ninguna lista", kind: "flag" },
    ],
  },
  {
    title: "Mensajes",
    explanation: "Moderación, formas viejas y el cupo compartido de la mensajería.",
    fields: [
      {
        path: "messageModeration",
        label: "Moderación",
        kind: "choice",
        choices: choices(messageModerations, {
          off: "Apagada",
          "at-once": "En el momento",
          late: "Más tarde",
          pending: "Todo queda en revisión",
        }),
      },
      { path: "lateModerationMs", label: "Si es más tarde, a los", kind: "number", unit: "ms", max: 600_000 },
      {
        path: "messageShape",
        label: "Forma de los mensajes",
        kind: "choice",
        choices: choices(messageShapes, { new: "Nueva", legacy: "Vieja", mixed: "Mezclada" }),
      },
      {
        path: "blockedBody",
        label: "Al escribir en una bloqueada",
        kind: "choice",
        choices: choices(blockedBodies, { official: "Cuerpo oficial", "with-cause": "Con la causa" }),
      },
      { path: "notifyOwnMessages", label: "También avisa los mensajes propios", kind: "flag" },
      {
        path: "messageQuotaPerMinute",
        label: "Lecturas y escrituras por minuto",
        kind: "number",
        unit: "",
        max: 1_000_000,
      },
    ],
  },
  {
    title: "Reclamos y devoluciones de dinero",
    explanation: "Permisos que faltan, filtros estrictos y lo que la API de pagos permite.",
    fields: [
      {
        path: "claimRefusal",
        label: "Un reclamo ajeno",
        kind: "choice",
        choices: choices(claimRefusals, {
          policy: "403 de política",
          forbidden: "403 sin permiso",
          "not-found": "404",
        }),
      },
      { path: "claimWritesForbidden", label: "Toda escritura da 403 de política", kind: "flag" },
      { path: "claimActionsHidden", label: "Sin available_actions", kind: "flag" },
      { path: "strictClaimSearch", label: "Búsqueda con filtro obligatorio", kind: "flag" },
      { path: "deafClaimRange", label: "Búsqueda que no mira las fechas", kind: "flag" },
      {
        path: "marketplaceRefunds",
        label: "Devolver por la API de pagos",
        kind: "choice",
        choices: choices(marketplaceRefunds, {
          forbidden: "Prohibido (403)",
          allowed: "Permitido",
          unsupported: "No admitido (2084)",
        }),
      },
      { path: "refundsInProcess", label: "Las devoluciones quedan en proceso", kind: "flag" },
      { path: "refundedOrderStaysPaid", label: "La venta devuelta sigue pagada", kind: "flag" },
    ],
  },
];

const healthy = Faults.parse({});

/** The value at a path such as `rateLimit.share`. */
export function valueAt(faults: Faults, path: string): unknown {
  return path.split(".").reduce<unknown>((inner, name) => (isObject(inner) ? inner[name] : undefined), faults);
}

/** Names of the fields whose value differs from a healthy marketplace's. */
export function activeFaults(state: State): string[] {
  const faults = faultsOf(state);
  return fieldGroups.flatMap(({ title, fields }) =>
    fields.filter(({ path }) => isChanged(faults, path)).map(({ label }) => `${title}: ${label.toLowerCase()}`),
  );
}

export const isChanged = (faults: Faults, path: string) =>
  JSON.stringify(valueAt(faults, path)) !== JSON.stringify(valueAt(healthy, path));

/** The form as a change for `changeFaults`. Fields that were not sent (unchecked boxes) count as off. */
export function changeFrom(form: URLSearchParams): Record<string, unknown> {
  const change: Record<string, unknown> = {};
  for (const field of fieldGroups.flatMap(({ fields }) => fields)) {
    const [group, name] = field.path.split(".");
    if (!group) continue;
    const value = typed(field, form);
    if (!name) change[group] = value;
    else change[group] = { ...(isObject(change[group]) ? change[group] : {}), [name]: value };
  }
  return change;
}

function typed(field: Field, form: URLSearchParams): unknown {
  const text = form.get(field.path)?.trim() ?? "";
  switch (field.kind) {
    case "number":
      return Number(text);
    case "percent":
      return Number(text) / 100;
    case "count":
      return text === "" ? null : Number(text);
    case "flag":
      return form.has(field.path);
    case "families":
      return form.getAll(field.path);
    case "words":
      return text.split(/[\s,]+/).filter(Boolean);
    case "choice":
      return text;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

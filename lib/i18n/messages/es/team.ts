import type { DoorRefusal } from "@/lib/action";
import type { ArchiveTeamRefusal } from "@/lib/team/archive-team";
import type { ChangeRoleRefusal } from "@/lib/team/change-role";
import type { ChooseNewPasswordRefusal } from "@/lib/team/choose-new-password";
import type { DisablePersonRefusal } from "@/lib/team/disable-person";
import type { JoinRefusal } from "@/lib/team/join";
import type { ResetPasswordRefusal } from "@/lib/team/reset-password";
import type { RevokeInvitationRefusal } from "@/lib/team/revoke-invitation";
import type { SaveTeamRefusal } from "@/lib/team/save-team";

/** Everything a door of the team may answer instead of doing it. */
type TeamRefusal =
  | DoorRefusal["reason"]
  | ArchiveTeamRefusal
  | ChangeRoleRefusal
  | ChooseNewPasswordRefusal
  | DisablePersonRefusal
  | JoinRefusal
  | ResetPasswordRefusal
  | RevokeInvitationRefusal
  | SaveTeamRefusal;

/** People, groups and departments, and the two pages that a link opens. */
export const team = {
  people: {
    title: "Equipo",
    text: "Quién entra a {organization} y qué puede hacer.",
    onlyAdmins: "Solo una persona de administración puede cambiar el equipo.",
    invite: "Invitar",
    columns: { person: "Persona", email: "Correo", role: "Rol", teams: "Grupos y departamentos", state: "Estado" },
    you: "vos",
    noTeams: "Ninguno",
    roleOf: "Rol de {name}",
    actionsFor: "Acciones para {name}",
    active: "Activa",
    activeSince: "Activa desde {date}",
    disabled: "Desactivada",
    disabledSince: "Desactivada, {date}",
    onlyAdmin: "Única persona de administración: tiene que quedar una.",
    ownAccount: "Es tu propia cuenta",
    roleChanged: "{name} ahora tiene el rol {role}.",
    alone: {
      title: "Por ahora trabajás solo con tu cuenta",
      text: "Invitá a quienes contestan. Cada persona entra con su propio correo, y se ve quién respondió qué.",
    },
  },
  roles: {
    agent: "Contesta y gestiona conversaciones.",
    manager: "Además ve el equipo y el historial.",
    admin: "Además conecta la tienda y gestiona el equipo.",
  },
  invite: {
    title: "Invitar a una persona",
    text: "Se crea un enlace. Copialo y mandáselo por donde quieras.",
    invitee: "Para quién",
    inviteeHint: "Opcional. Solo te ayuda a reconocer la invitación.",
    role: "Rol",
    groups: "Grupos",
    departments: "Departamentos",
    submit: "Crear enlace",
    done: "Listo",
    ready: "El enlace está listo",
    readyText: "Sirve una sola vez y vence en {days} días ({date}). No se vuelve a mostrar: copialo ahora.",
    link: "Enlace para entrar al equipo",
    copy: "Copiar enlace",
  },
  invitations: {
    title: "Invitaciones abiertas",
    forAnybody: "Sin nombre",
    invitedBy: "creó {name}, {time}",
    endsIn: "Vence en {time}",
    revoke: "Anular",
    revokeFor: "Anular la invitación para {name}",
    revoked: "La invitación quedó anulada. Su enlace ya no abre nada.",
  },
  disable: {
    action: "Desactivar",
    title: "Desactivar a {name}",
    sessions: "Sus sesiones terminan ya, en todos los equipos.",
    conversations: "Lo que tenía sin resolver vuelve a Sin asignar, y lo que estaba respondiendo queda libre.",
    kept: "Su historia y sus respuestas se conservan. Podés volver a activarla cuando quieras.",
    submit: "Desactivar a {name}",
    done: {
      zero: "La cuenta de {name} quedó desactivada.",
      one: "La cuenta de {name} quedó desactivada. 1 conversación volvió a Sin asignar.",
      other: "La cuenta de {name} quedó desactivada. {count} conversaciones volvieron a Sin asignar.",
    },
    entries: "Una entrada quedó sin agente: elegí quién la recibe en Integraciones.",
  },
  enable: { action: "Volver a activar", done: "La cuenta de {name} está activa de nuevo." },
  password: {
    action: "Crear enlace para otra contraseña",
    title: "Otra contraseña para {name}",
    text: "Quien tenga el enlace puede elegir la contraseña de {email}. La de ahora sigue valiendo hasta entonces.",
    submit: "Crear enlace",
    readyText: "Sirve una sola vez y vence en {hours} horas ({date}). No se vuelve a mostrar: copialo ahora.",
    link: "Enlace para elegir otra contraseña",
    disabled: "La cuenta está desactivada",
  },
  groups: {
    title: "Grupos",
    text: "Equipos de atención comercial. Una entrada o una conversación puede ir a un grupo entero.",
    add: "Crear grupo",
    edit: "Cambiar grupo",
    save: "Guardar grupo",
    empty: "Todavía no hay grupos",
    emptyText: "Con un grupo, las preguntas de una entrada llegan a varias personas y la toma quien esté libre.",
    archiveTitle: "Archivar {name}",
    archiveText: "No recibe nada nuevo. Lo que ya tiene queda a la vista de sus personas.",
    archived: "El grupo {name} quedó archivado.",
    saved: "El grupo {name} quedó guardado.",
    named: "Grupo {name}",
  },
  departments: {
    title: "Departamentos",
    text: "Equipos de atención de soporte. Reciben mensajes de pedidos y reclamos.",
    add: "Crear departamento",
    edit: "Cambiar departamento",
    save: "Guardar departamento",
    empty: "Todavía no hay departamentos",
    emptyText: "Con un departamento, la posventa o los reclamos llegan a las personas que los resuelven.",
    archiveTitle: "Archivar {name}",
    archiveText: "No recibe nada nuevo. Lo que ya tiene queda a la vista de sus personas.",
    archived: "El departamento {name} quedó archivado.",
    saved: "El departamento {name} quedó guardado.",
    named: "Departamento {name}",
  },
  teams: {
    name: "Nombre",
    nameRequired: "Escribí un nombre",
    namePlaceholder: "Ventas, Mayoristas, Garantías",
    people: "Personas",
    members: { zero: "Sin personas", one: "1 persona", other: "{count} personas" },
    receives: "Recibe {entries}",
    change: "Cambiar",
    archive: "Archivar",
    inUse: "Una entrada lo usa: primero elegí otro destino en Integraciones.",
    entries: { presale: "Preventa", postsale: "Posventa", claim: "Reclamos" },
  },
  join: {
    title: "Sumate a {organization}",
    text: "Elegí cómo te ve tu equipo y con qué vas a entrar.",
    name: "Nombre y apellido",
    nameHint: "Lo ven las personas de tu equipo, nunca los compradores.",
    email: "Correo",
    password: "Contraseña",
    submit: "Crear mi cuenta",
    submitting: "Creando tu cuenta",
    required: { name: "Escribí tu nombre", email: "Escribí un correo válido", password: "Elegí una contraseña" },
  },
  newPassword: {
    title: "Elegí otra contraseña",
    text: "Para {email}. Al guardarla se cierran las sesiones que tengas abiertas.",
    password: "Contraseña nueva",
    submit: "Guardar y entrar",
    submitting: "Guardando",
  },
  deadLink: {
    title: "Este enlace no abre nada",
    toSignIn: "Ir a entrar",
  },
  strength: {
    label: "Fuerza de la contraseña",
    empty: { one: "Al menos {count} carácter.", other: "Al menos {count} caracteres. Varias palabras sirven." },
    short: { one: "Falta {count} carácter.", other: "Faltan {count} caracteres." },
    common: "Es de las primeras que cualquiera probaría.",
    fair: "Alcanza. Más larga es mejor.",
    good: "Buena.",
    strong: "Muy buena.",
  },
  refusals: {
    invalid: "Hay un dato que no es válido. Revisá lo que escribiste.",
    "not-found": "Ya no existe o no está a tu alcance. Recargá la página.",
    forbidden: "Tu rol no permite esto.",
    "signed-out": "Tu sesión terminó. Entrá de nuevo.",
    fault: "No se pudo guardar. Probá de nuevo; si sigue, pasá la referencia {reference}.",
    "last-admin": "Es la única persona de administración activa. Primero dale ese rol a otra.",
    "own-account": "No podés desactivar tu propia cuenta. Pedíselo a otra persona de administración.",
    "person-disabled": "La cuenta está desactivada. Activala antes de darle otra contraseña.",
    "already-joined": "La persona ya entró con este enlace. Si no corresponde, desactivá su cuenta.",
    "name-taken": "Ya hay uno con ese nombre.",
    "entry-uses-it": "Una entrada lo usa. Elegí otro destino en Integraciones y después archivalo.",
    "email-unavailable": "No se puede crear una cuenta con ese correo. Usá otro, o entrá si ya tenés una.",
    "password-too-short": "Es corta: hacen falta 12 caracteres o más.",
    "password-too-long": "Es demasiado larga: hasta 256 caracteres.",
    "password-common": "Es de las primeras que cualquiera probaría. Elegí otra.",
    "link-unknown": "No reconocemos este enlace. Fijate que esté completo, o pedí otro a quien te lo dio.",
    "link-used": "Ya se usó: cada enlace sirve una sola vez. Si fuiste vos, entrá con tu correo.",
    "link-revoked": "Lo anularon o hay uno más nuevo. Pedí otro a quien te lo dio.",
    "link-expired": "Venció. Pedí otro a quien te lo dio.",
  } satisfies Record<TeamRefusal, string>,
  unreachable: "No hay respuesta del servidor. Revisá tu conexión y probá de nuevo.",
};

import { siteById } from "../catalog/sites";
import type { ItemStatus, QuestionStatus } from "../records";

export function money(amount: number, currencyId: string, siteId: string): string {
  const decimals = Number.isInteger(amount) ? 0 : 2;
  return new Intl.NumberFormat(siteById(siteId)?.locale ?? "es-AR", {
    style: "currency",
    currency: currencyId,
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(amount);
}

/** `hace 3 min`, for ages of days a date. */
export function ago(milliseconds: number): string {
  const seconds = Math.max(0, Math.round((Date.now() - milliseconds) / 1000));
  if (seconds < 60) return "recién";
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `hace ${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return `hace ${hours} h`;
  const days = Math.floor(hours / 24);
  if (days < 30) return days === 1 ? "ayer" : `hace ${days} días`;
  return new Date(milliseconds).toLocaleDateString("es-AR", { day: "numeric", month: "short", year: "numeric" });
}

export const clock = (milliseconds: number) =>
  new Date(milliseconds).toLocaleTimeString("es-AR", {
    hour12: false,
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });

export const itemStatusWords: Record<ItemStatus, string> = {
  active: "Activa",
  paused: "Pausada",
  closed: "Finalizada",
  under_review: "En revisión",
  inactive: "Inactiva",
  purged: "Borrada",
};

export const questionStatusWords: Record<QuestionStatus, string> = {
  UNANSWERED: "Sin responder",
  ANSWERED: "Respondida",
  CLOSED_UNANSWERED: "Cerrada sin respuesta",
  UNDER_REVIEW: "En revisión",
  BANNED: "Moderada",
  DELETED: "Borrada",
  DISABLED: "Deshabilitada",
};

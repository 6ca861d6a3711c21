import { formatNumber } from "@/lib/i18n/formats";
import type { Locale } from "@/lib/i18n/locales";

/** A size as people say it: "812 B", "212 KB", "1,4 MB". Kilobytes of 1024, as file managers count. */
export function formatBytes(bytes: number, locale: Locale): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${formatNumber(bytes / 1024, locale)} KB`;
  const megabytes = bytes / (1024 * 1024);
  return `${formatNumber(megabytes, locale, megabytes < 10 ? 1 : 0)} MB`;
}

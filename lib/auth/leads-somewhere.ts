/** False for a `callbackUrl` that is no address of the web: next-auth would call it a fault of the server. */
export function leadsSomewhere(request: Request): boolean {
  const wanted = new URL(request.url).searchParams.get("callbackUrl");
  if (!wanted) return true;
  const base = wanted.startsWith("/") ? request.url : undefined;
  return URL.canParse(wanted, base) && /^https?:$/.test(new URL(wanted, base).protocol);
}

/** Keeps the fields that `?attributes=` names; `a.b` reaches inside, a missing parameter keeps all. */
export function onlyAttributes(value: Record<string, unknown>, attributes: string | null): Record<string, unknown> {
  if (!attributes) return value;
  const kept: Record<string, unknown> = {};
  for (const path of attributes.split(",").map((part) => part.trim())) copy(value, kept, path.split("."));
  return kept;
}

function copy(from: Record<string, unknown>, to: Record<string, unknown>, [name, ...rest]: string[]): void {
  if (name === undefined || !Object.hasOwn(from, name)) return;
  const inner = from[name];
  if (rest.length === 0 || !isObject(inner)) {
    to[name] = inner;
    return;
  }
  const target = isObject(to[name]) ? to[name] : {};
  to[name] = target;
  copy(inner, target, rest);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

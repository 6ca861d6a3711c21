import type { Route } from "./call";

export interface Match<World> {
  route: Route<World>;
  parts: Record<string, string>;
}

/** The routes in one index: by method and number of segments, exact segments before `:parts`. */
export class RouteTable<World> {
  private readonly entries: { route: Route<World>; segments: string[] }[];

  constructor(routes: readonly Route<World>[]) {
    this.entries = routes
      .map((route) => ({ route, segments: route.path.split("/") }))
      .sort((a, b) => wildcards(a.segments) - wildcards(b.segments));
  }

  find(method: string, path: string): Match<World> | undefined {
    const segments = path.split("/");
    for (const entry of this.entries) {
      if (entry.route.method !== method || entry.segments.length !== segments.length) continue;
      const parts = partsOf(entry.segments, segments);
      if (parts) return { route: entry.route, parts };
    }
    return undefined;
  }
}

const wildcards = (segments: string[]) => segments.filter((segment) => segment.startsWith(":")).length;

function partsOf(pattern: string[], segments: string[]): Record<string, string> | undefined {
  const parts: Record<string, string> = {};
  for (const [index, expected] of pattern.entries()) {
    const actual = segments[index] ?? "";
    if (!expected.startsWith(":")) {
      if (expected !== actual) return undefined;
    } else {
      const decoded = decode(actual);
      if (!decoded) return undefined;
      parts[expected.slice(1)] = decoded;
    }
  }
  return parts;
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

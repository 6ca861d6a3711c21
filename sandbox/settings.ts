import { z } from "zod";

const seeds = ["none", "answered", "waiting"] as const;

const commaList = z.string().transform((text) =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean),
);

const Environment = z.object({
  SANDBOX_PORT: z.coerce.number().int().min(0).max(65535).default(4010),
  SANDBOX_DATA_DIR: z.string().min(1).default(".data/sandbox"),
  SANDBOX_CLIENT_ID: z
    .string()
    .regex(/^\d{1,19}$/, "must be the digits of an application id")
    .default("5503910054141466"),
  SANDBOX_CLIENT_SECRET: z.string().min(1).default("sandbox-client-secret"),
  SANDBOX_REDIRECT_URI: commaList.default(["http://localhost:3000/api/integrations/mercado-libre/callback"]),
  SANDBOX_NOTIFICATIONS_URL: z.url().optional(),
  SANDBOX_PUBLIC_URL: z.url().optional(),
  SANDBOX_SEED: z.enum(seeds).default("waiting"),
});

/** What the first start puts in the shop: nothing, old questions with answers, or those and some still waiting. */
export type Seed = (typeof seeds)[number];
export const Seed = z.enum(seeds);

export interface Settings {
  /** 0 takes any free port. */
  port: number;
  dataDir: string;
  /** Digits of the application id; text, because the marketplace's may exceed 2^53. */
  clientId: string;
  clientSecret: string;
  /** Registered redirect addresses, compared byte by byte. */
  redirectUris: string[];
  /** Where events are POSTed; absent: the application has no callback and events are only logged. */
  notificationsUrl?: string;
  /** Absent: `http://localhost:<port>`. */
  publicUrl?: string;
  seed: Seed;
}

/** Reads the environment once; throws an error that names the wrong variable. */
export function settingsFrom(environment: Record<string, string | undefined>): Settings {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const parsed = Environment.safeParse(present);
  if (!parsed.success) {
    const issues = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`Wrong sandbox settings: ${issues.join("; ")}`);
  }
  const env = parsed.data;
  return {
    port: env.SANDBOX_PORT,
    dataDir: env.SANDBOX_DATA_DIR,
    clientId: env.SANDBOX_CLIENT_ID,
    clientSecret: env.SANDBOX_CLIENT_SECRET,
    redirectUris: env.SANDBOX_REDIRECT_URI,
    notificationsUrl: env.SANDBOX_NOTIFICATIONS_URL,
    publicUrl: env.SANDBOX_PUBLIC_URL?.replace(/\/$/, ""),
    seed: env.SANDBOX_SEED,
  };
}

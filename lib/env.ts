import { z } from "zod";

/** The configuration, parsed once. Nobody else reads `process.env`. `.env.example` documents every variable. */
const Env = z
  .object({
    NODE_ENV: z.string().default("development"),
    PORT: z.coerce.number().int().default(3000),
    APP_URL: z.url().optional(),
    DATABASE_URL: z.string().min(1),
    NEXTAUTH_SECRET: z.string().min(16),
    ENCRYPTION_KEY: z.string().min(1),
    ADMIN_EMAIL: z.email().optional(),
    ADMIN_PASSWORD: z.string().optional(),
    MELI_CLIENT_ID: z.string().default(""),
    MELI_CLIENT_SECRET: z.string().default(""),
    MELI_API_URL: z.url().default("https://api.mercadolibre.com"),
    MELI_AUTH_URL: z.url().optional(),
    MELI_WEBHOOK_SECRET: z.string().default(""),
    MELI_APP_REDIRECT: z.url().optional(),
    AI_BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
    AI_API_KEY: z.string().default(""),
    AI_MODEL: z.string().default(""),
    SWEEP_SECONDS: z.coerce.number().int().min(5).default(300),
  })
  .transform((raw) => {
    const appUrl = raw.APP_URL ?? `http://localhost:${raw.PORT}`;
    return {
      production: raw.NODE_ENV === "production",
      appUrl,
      databaseUrl: raw.DATABASE_URL,
      sessionSecret: raw.NEXTAUTH_SECRET,
      /** One key, or several separated by commas: the first seals, all of them open. */
      encryptionKeys: raw.ENCRYPTION_KEY.split(","),
      admin: { email: raw.ADMIN_EMAIL, password: raw.ADMIN_PASSWORD },
      meli: {
        clientId: raw.MELI_CLIENT_ID,
        clientSecret: raw.MELI_CLIENT_SECRET,
        apiUrl: raw.MELI_API_URL,
        authUrl: raw.MELI_AUTH_URL ?? null,
        webhookSecret: raw.MELI_WEBHOOK_SECRET,
        redirectUri: raw.MELI_APP_REDIRECT ?? `${appUrl}/api/integrations/mercado-libre/callback`,
      },
      /** Any OpenAI-compatible endpoint, up to and without `/chat/completions`. Null: no generative model. */
      ai: raw.AI_BASE_URL ? { baseUrl: raw.AI_BASE_URL, apiKey: raw.AI_API_KEY, model: raw.AI_MODEL } : null,
      sweepSeconds: raw.SWEEP_SECONDS,
    };
  });

export type Env = z.infer<typeof Env>;

let parsed: Env | undefined;

/** An empty value is none. Throws a sentence that names the variable when something is missing or wrong. */
export function env(): Env {
  if (parsed) return parsed;
  const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ""));
  const result = Env.safeParse(given);
  if (!result.success) {
    const issues = result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`Configuration: ${issues.join("; ")}`);
  }
  parsed = result.data;
  return parsed;
}

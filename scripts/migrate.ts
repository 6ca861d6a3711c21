import { pool } from "@/db/client";
import { migrate } from "@/db/migrate";
import { env } from "@/lib/env";
import { createFirstOrganization } from "@/lib/operator/create-first-organization";

// Brings the database up to date and, when it is new, makes the first organization. Prints `admin-created` then, and
// nothing else: the launcher reads it.
try {
  const { databaseUrl, admin } = env();
  await migrate(databaseUrl);
  if (admin.email && admin.password) {
    const first = await createFirstOrganization({ email: admin.email.toLowerCase(), password: admin.password });
    if (!first.ok) throw new Error(`ADMIN_PASSWORD: ${first.reason}`);
    if (first.value) console.log("admin-created");
  }
  await pool().end();
} catch (error) {
  console.error(error instanceof Error ? error.message.split("\nparams:")[0] : error);
  process.exit(1);
}

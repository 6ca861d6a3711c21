ALTER TYPE "public"."event_kind" ADD VALUE 'macro.saved';--> statement-breakpoint
ALTER TYPE "public"."event_kind" ADD VALUE 'macro.archived';--> statement-breakpoint
ALTER TYPE "public"."event_kind" ADD VALUE 'policy.verdict-reported';--> statement-breakpoint
ALTER TYPE "public"."event_kind" ADD VALUE 'policy.report-dismissed';--> statement-breakpoint
ALTER TYPE "public"."event_kind" ADD VALUE 'policy.phrase-allowed';--> statement-breakpoint
ALTER TYPE "public"."event_kind" ADD VALUE 'policy.allowance-revoked';--> statement-breakpoint
CREATE TABLE "macro_groups" (
	"organization_id" uuid NOT NULL,
	"macro_id" uuid NOT NULL,
	"group_id" uuid NOT NULL,
	CONSTRAINT "macro_groups_macro_id_group_id_pk" PRIMARY KEY("macro_id","group_id")
);
--> statement-breakpoint
ALTER TABLE "macro_groups" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "macros" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organization_id" uuid NOT NULL,
	"name" text NOT NULL,
	"text" text NOT NULL,
	"audience" text NOT NULL,
	"owner_id" uuid,
	"used_count" integer DEFAULT 0 NOT NULL,
	"refused_count" integer DEFAULT 0 NOT NULL,
	"created_by" uuid NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"archived_at" timestamp with time zone,
	CONSTRAINT "macros_personal_owner" CHECK ((audience = 'personal') = (owner_id is not null))
);
--> statement-breakpoint
ALTER TABLE "macros" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "policy_allowances" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organization_id" uuid NOT NULL,
	"phrase" text NOT NULL,
	"phrase_key" text NOT NULL,
	"version" integer NOT NULL,
	"allowed_at" timestamp with time zone NOT NULL,
	"allowed_by" uuid NOT NULL,
	"revoked_at" timestamp with time zone,
	"revoked_by" uuid,
	CONSTRAINT "policy_allowances_version" UNIQUE("organization_id","phrase_key","version")
);
--> statement-breakpoint
ALTER TABLE "policy_allowances" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "policy_reports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organization_id" uuid NOT NULL,
	"conversation_id" uuid NOT NULL,
	"reporter_id" uuid NOT NULL,
	"phrase" text NOT NULL,
	"verdict" text NOT NULL,
	"reported_at" timestamp with time zone NOT NULL,
	"settled_at" timestamp with time zone,
	"settled_by" uuid,
	"outcome" text
);
--> statement-breakpoint
ALTER TABLE "policy_reports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "macro_groups" ADD CONSTRAINT "macro_groups_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "macro_groups" ADD CONSTRAINT "macro_groups_macro_id_macros_id_fk" FOREIGN KEY ("macro_id") REFERENCES "public"."macros"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "macro_groups" ADD CONSTRAINT "macro_groups_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "macros" ADD CONSTRAINT "macros_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "macros" ADD CONSTRAINT "macros_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "macros" ADD CONSTRAINT "macros_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_allowances" ADD CONSTRAINT "policy_allowances_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_allowances" ADD CONSTRAINT "policy_allowances_allowed_by_users_id_fk" FOREIGN KEY ("allowed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_allowances" ADD CONSTRAINT "policy_allowances_revoked_by_users_id_fk" FOREIGN KEY ("revoked_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_reports" ADD CONSTRAINT "policy_reports_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_reports" ADD CONSTRAINT "policy_reports_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_reports" ADD CONSTRAINT "policy_reports_reporter_id_users_id_fk" FOREIGN KEY ("reporter_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_reports" ADD CONSTRAINT "policy_reports_settled_by_users_id_fk" FOREIGN KEY ("settled_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "macro_groups_group" ON "macro_groups" USING btree ("group_id");--> statement-breakpoint
CREATE UNIQUE INDEX "macros_personal_name" ON "macros" USING btree ("organization_id","owner_id",lower("name")) WHERE owner_id is not null and archived_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "macros_shared_name" ON "macros" USING btree ("organization_id",lower("name")) WHERE owner_id is null and archived_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "policy_allowances_live" ON "policy_allowances" USING btree ("organization_id","phrase_key") WHERE revoked_at is null;--> statement-breakpoint
CREATE INDEX "policy_reports_latest" ON "policy_reports" USING btree ("organization_id","reported_at");--> statement-breakpoint
CREATE INDEX "outbox_latest" ON "outbox" USING btree ("organization_id","created_at");--> statement-breakpoint
CREATE POLICY "within_organization" ON "macro_groups" AS PERMISSIVE FOR ALL TO "mostrador_app" USING (organization_id = (select current_organization())) WITH CHECK (organization_id = (select current_organization()));--> statement-breakpoint
CREATE POLICY "within_organization" ON "macros" AS PERMISSIVE FOR ALL TO "mostrador_app" USING (organization_id = (select current_organization())) WITH CHECK (organization_id = (select current_organization()));--> statement-breakpoint
CREATE POLICY "within_organization" ON "policy_allowances" AS PERMISSIVE FOR ALL TO "mostrador_app" USING (organization_id = (select current_organization())) WITH CHECK (organization_id = (select current_organization()));--> statement-breakpoint
CREATE POLICY "within_organization" ON "policy_reports" AS PERMISSIVE FOR ALL TO "mostrador_app" USING (organization_id = (select current_organization())) WITH CHECK (organization_id = (select current_organization()));--> statement-breakpoint
-- A version is written once: the application can revoke it, and neither rewrite nor delete it.
REVOKE UPDATE, DELETE ON "policy_allowances" FROM mostrador_app;--> statement-breakpoint
GRANT UPDATE ("revoked_at", "revoked_by") ON "policy_allowances" TO mostrador_app;

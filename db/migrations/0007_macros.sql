ALTER TYPE "public"."event_kind" ADD VALUE 'macro.saved' BEFORE 'policy.verdict-reported';--> statement-breakpoint
ALTER TYPE "public"."event_kind" ADD VALUE 'macro.archived' BEFORE 'policy.verdict-reported';--> statement-breakpoint
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
ALTER TABLE "macro_groups" ADD CONSTRAINT "macro_groups_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "macro_groups" ADD CONSTRAINT "macro_groups_macro_id_macros_id_fk" FOREIGN KEY ("macro_id") REFERENCES "public"."macros"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "macro_groups" ADD CONSTRAINT "macro_groups_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "macros" ADD CONSTRAINT "macros_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "macros" ADD CONSTRAINT "macros_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "macros" ADD CONSTRAINT "macros_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "macro_groups_group" ON "macro_groups" USING btree ("group_id");--> statement-breakpoint
CREATE UNIQUE INDEX "macros_personal_name" ON "macros" USING btree ("organization_id","owner_id",lower("name")) WHERE owner_id is not null and archived_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "macros_shared_name" ON "macros" USING btree ("organization_id",lower("name")) WHERE owner_id is null and archived_at is null;--> statement-breakpoint
CREATE POLICY "within_organization" ON "macro_groups" AS PERMISSIVE FOR ALL TO "mostrador_app" USING (organization_id = (select current_organization())) WITH CHECK (organization_id = (select current_organization()));--> statement-breakpoint
CREATE POLICY "within_organization" ON "macros" AS PERMISSIVE FOR ALL TO "mostrador_app" USING (organization_id = (select current_organization())) WITH CHECK (organization_id = (select current_organization()));
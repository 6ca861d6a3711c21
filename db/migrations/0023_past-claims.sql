CREATE TABLE "backfill_claims" (
	"organization_id" uuid NOT NULL,
	"backfill_id" uuid NOT NULL,
	"window_id" uuid NOT NULL,
	"claim_source_id" text NOT NULL,
	CONSTRAINT "backfill_claims_window_id_claim_source_id_pk" PRIMARY KEY("window_id","claim_source_id")
);
--> statement-breakpoint
ALTER TABLE "backfill_claims" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "backfills" ADD COLUMN "claims_since" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "backfills" ADD COLUMN "expected_claims" integer;--> statement-breakpoint
ALTER TABLE "claim_orders" ADD COLUMN "item_id" uuid;--> statement-breakpoint
ALTER TABLE "claim_orders" ADD COLUMN "currency" text;--> statement-breakpoint
ALTER TABLE "claim_orders" ADD COLUMN "gross_minor" bigint;--> statement-breakpoint
ALTER TABLE "backfill_claims" ADD CONSTRAINT "backfill_claims_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "backfill_claims" ADD CONSTRAINT "backfill_claims_backfill_id_backfills_id_fk" FOREIGN KEY ("backfill_id") REFERENCES "public"."backfills"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "backfill_claims" ADD CONSTRAINT "backfill_claims_window_id_backfill_windows_id_fk" FOREIGN KEY ("window_id") REFERENCES "public"."backfill_windows"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "backfill_claims_backfill" ON "backfill_claims" USING btree ("backfill_id","claim_source_id");--> statement-breakpoint
CREATE INDEX "claim_orders_to_note" ON "claim_orders" USING btree ("organization_id") WHERE currency is null;--> statement-breakpoint
CREATE POLICY "within_organization" ON "backfill_claims" AS PERMISSIVE FOR ALL TO "mostrador_app" USING (organization_id = (select current_organization())) WITH CHECK (organization_id = (select current_organization()));--> statement-breakpoint
-- A worker notes with the claims that are here what their orders were sold as, and reads the past ones of connected stores.
INSERT INTO jobs (queue, name, key, dedupe, organization_id, payload, attempts_max)
SELECT 'upkeep', 'begin-analytics', 'begin-analytics:' || id, 'begin-analytics:' || id, id, '{}', 5
FROM organizations ORDER BY id
ON CONFLICT (dedupe) WHERE state = 'ready' DO NOTHING;

CREATE TABLE "backfill_orders" (
	"organization_id" uuid NOT NULL,
	"backfill_id" uuid NOT NULL,
	"window_id" uuid NOT NULL,
	"order_source_id" text NOT NULL,
	CONSTRAINT "backfill_orders_backfill_id_order_source_id_pk" PRIMARY KEY("backfill_id","order_source_id"),
	CONSTRAINT "backfill_orders_named" CHECK (order_source_id <> '')
);
--> statement-breakpoint
ALTER TABLE "backfill_orders" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "backfill_windows" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organization_id" uuid NOT NULL,
	"backfill_id" uuid NOT NULL,
	"pass" text NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"until" timestamp with time zone NOT NULL,
	"next" text,
	"rounds" integer DEFAULT 1 NOT NULL,
	"calls" integer DEFAULT 0 NOT NULL,
	"done_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "backfill_windows" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "backfills" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organization_id" uuid NOT NULL,
	"store_id" uuid NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"until" timestamp with time zone NOT NULL,
	"expected" integer,
	"started_at" timestamp with time zone NOT NULL,
	"finished_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "backfills" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "buyer_facts" (
	"buyer_id" uuid NOT NULL,
	"currency" text NOT NULL,
	"organization_id" uuid NOT NULL,
	"store_id" uuid NOT NULL,
	"orders" integer NOT NULL,
	"revenue_minor" bigint NOT NULL,
	"value_step" bigint NOT NULL,
	"first_day" date NOT NULL,
	"last_day" date NOT NULL,
	CONSTRAINT "buyer_facts_buyer_id_currency_pk" PRIMARY KEY("buyer_id","currency")
);
--> statement-breakpoint
ALTER TABLE "buyer_facts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "buyer_spread" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "buyer_spread_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"organization_id" uuid NOT NULL,
	"store_id" uuid NOT NULL,
	"currency" text NOT NULL,
	"last_day" date NOT NULL,
	"orders" integer NOT NULL,
	"value_step" bigint NOT NULL,
	"buyers" integer NOT NULL,
	"revenue_minor" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "buyer_spread" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "order_facts" (
	"order_id" uuid PRIMARY KEY NOT NULL,
	"organization_id" uuid NOT NULL,
	"store_id" uuid NOT NULL,
	"buyer_id" uuid,
	"item_id" uuid,
	"source_id" text NOT NULL,
	"pack_source_id" text,
	"currency" text NOT NULL,
	"standing" text NOT NULL,
	"counted_at" timestamp with time zone NOT NULL,
	"day" date NOT NULL,
	"units" integer NOT NULL,
	"gross_minor" bigint NOT NULL,
	"refunded_minor" bigint NOT NULL,
	"revenue_minor" bigint NOT NULL,
	"credited_turn_id" uuid,
	"credited_kind" text,
	"credited_to" uuid
);
--> statement-breakpoint
ALTER TABLE "order_facts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sales_days" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "sales_days_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"organization_id" uuid NOT NULL,
	"store_id" uuid NOT NULL,
	"currency" text NOT NULL,
	"day" date NOT NULL,
	"standing" text NOT NULL,
	"orders" integer NOT NULL,
	"units" integer NOT NULL,
	"gross_minor" bigint NOT NULL,
	"refunded_minor" bigint NOT NULL,
	"revenue_minor" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "sales_days" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "service_days" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "service_days_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"organization_id" uuid NOT NULL,
	"store_id" uuid NOT NULL,
	"day" date NOT NULL,
	"entry" text NOT NULL,
	"measure" text NOT NULL,
	"hour" integer,
	"answered_kind" text,
	"answered_by" uuid,
	"team_id" uuid,
	"count" integer NOT NULL,
	"seconds" bigint NOT NULL,
	"good" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "service_days" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "store_figures" (
	"store_id" uuid NOT NULL,
	"day" date NOT NULL,
	"organization_id" uuid NOT NULL,
	"reputation" jsonb,
	"response_time" jsonb,
	"read_at" timestamp with time zone NOT NULL,
	CONSTRAINT "store_figures_store_id_day_pk" PRIMARY KEY("store_id","day")
);
--> statement-breakpoint
ALTER TABLE "store_figures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "turn_facts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organization_id" uuid NOT NULL,
	"store_id" uuid NOT NULL,
	"conversation_id" uuid NOT NULL,
	"entry" text NOT NULL,
	"team_id" uuid,
	"is_first" boolean NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"day" date NOT NULL,
	"hour" integer NOT NULL,
	"answered_at" timestamp with time zone,
	"answered_kind" text,
	"answered_by" uuid,
	"seconds" integer,
	"resolved_seconds" integer,
	"is_one_answer" boolean
);
--> statement-breakpoint
ALTER TABLE "turn_facts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "backfill_orders" ADD CONSTRAINT "backfill_orders_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "backfill_orders" ADD CONSTRAINT "backfill_orders_backfill_id_backfills_id_fk" FOREIGN KEY ("backfill_id") REFERENCES "public"."backfills"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "backfill_orders" ADD CONSTRAINT "backfill_orders_window_id_backfill_windows_id_fk" FOREIGN KEY ("window_id") REFERENCES "public"."backfill_windows"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "backfill_windows" ADD CONSTRAINT "backfill_windows_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "backfill_windows" ADD CONSTRAINT "backfill_windows_backfill_id_backfills_id_fk" FOREIGN KEY ("backfill_id") REFERENCES "public"."backfills"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "backfills" ADD CONSTRAINT "backfills_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "backfills" ADD CONSTRAINT "backfills_store_id_stores_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "buyer_facts" ADD CONSTRAINT "buyer_facts_buyer_id_buyers_id_fk" FOREIGN KEY ("buyer_id") REFERENCES "public"."buyers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "buyer_facts" ADD CONSTRAINT "buyer_facts_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "buyer_facts" ADD CONSTRAINT "buyer_facts_store_id_stores_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "buyer_spread" ADD CONSTRAINT "buyer_spread_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "buyer_spread" ADD CONSTRAINT "buyer_spread_store_id_stores_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_facts" ADD CONSTRAINT "order_facts_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_facts" ADD CONSTRAINT "order_facts_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_facts" ADD CONSTRAINT "order_facts_store_id_stores_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_facts" ADD CONSTRAINT "order_facts_buyer_id_buyers_id_fk" FOREIGN KEY ("buyer_id") REFERENCES "public"."buyers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_facts" ADD CONSTRAINT "order_facts_item_id_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sales_days" ADD CONSTRAINT "sales_days_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sales_days" ADD CONSTRAINT "sales_days_store_id_stores_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_days" ADD CONSTRAINT "service_days_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_days" ADD CONSTRAINT "service_days_store_id_stores_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "store_figures" ADD CONSTRAINT "store_figures_store_id_stores_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "store_figures" ADD CONSTRAINT "store_figures_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "turn_facts" ADD CONSTRAINT "turn_facts_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "turn_facts" ADD CONSTRAINT "turn_facts_store_id_stores_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "turn_facts" ADD CONSTRAINT "turn_facts_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "backfill_orders_window" ON "backfill_orders" USING btree ("window_id");--> statement-breakpoint
CREATE INDEX "backfill_windows_open" ON "backfill_windows" USING btree ("backfill_id","until") WHERE done_at is null;--> statement-breakpoint
CREATE INDEX "backfills_store" ON "backfills" USING btree ("store_id","started_at");--> statement-breakpoint
CREATE INDEX "buyer_facts_value" ON "buyer_facts" USING btree ("organization_id","currency","revenue_minor","buyer_id");--> statement-breakpoint
CREATE INDEX "buyer_facts_cell" ON "buyer_facts" USING btree ("organization_id","currency","orders","last_day");--> statement-breakpoint
CREATE INDEX "buyer_spread_currency" ON "buyer_spread" USING btree ("organization_id","currency");--> statement-breakpoint
CREATE INDEX "order_facts_latest" ON "order_facts" USING btree ("organization_id","day","counted_at","order_id");--> statement-breakpoint
CREATE INDEX "order_facts_standing" ON "order_facts" USING btree ("organization_id","standing","day","counted_at","order_id");--> statement-breakpoint
CREATE INDEX "order_facts_value" ON "order_facts" USING btree ("organization_id","revenue_minor","order_id");--> statement-breakpoint
CREATE INDEX "order_facts_source" ON "order_facts" USING btree ("organization_id","source_id" collate "C");--> statement-breakpoint
CREATE INDEX "order_facts_pack" ON "order_facts" USING btree ("organization_id","pack_source_id" collate "C") WHERE pack_source_id is not null;--> statement-breakpoint
CREATE INDEX "order_facts_buyer" ON "order_facts" USING btree ("buyer_id","day");--> statement-breakpoint
CREATE INDEX "order_facts_item" ON "order_facts" USING btree ("item_id","day");--> statement-breakpoint
CREATE INDEX "order_facts_credited" ON "order_facts" USING btree ("organization_id","day") WHERE credited_turn_id is not null;--> statement-breakpoint
CREATE INDEX "sales_days_day" ON "sales_days" USING btree ("organization_id","day");--> statement-breakpoint
CREATE INDEX "service_days_day" ON "service_days" USING btree ("organization_id","day");--> statement-breakpoint
CREATE INDEX "turn_facts_conversation" ON "turn_facts" USING btree ("conversation_id");--> statement-breakpoint
CREATE INDEX "turn_facts_day" ON "turn_facts" USING btree ("organization_id","day","is_first","seconds");--> statement-breakpoint
CREATE INDEX "claims_latest" ON "claims" USING btree ("organization_id","opened_at","id");--> statement-breakpoint
CREATE INDEX "claims_exchanges" ON "claims" USING btree ("store_id") WHERE exchange is not null;--> statement-breakpoint
CREATE POLICY "within_organization" ON "backfill_orders" AS PERMISSIVE FOR ALL TO "mostrador_app" USING (organization_id = (select current_organization())) WITH CHECK (organization_id = (select current_organization()));--> statement-breakpoint
CREATE POLICY "within_organization" ON "backfill_windows" AS PERMISSIVE FOR ALL TO "mostrador_app" USING (organization_id = (select current_organization())) WITH CHECK (organization_id = (select current_organization()));--> statement-breakpoint
CREATE POLICY "within_organization" ON "backfills" AS PERMISSIVE FOR ALL TO "mostrador_app" USING (organization_id = (select current_organization())) WITH CHECK (organization_id = (select current_organization()));--> statement-breakpoint
CREATE POLICY "within_organization" ON "buyer_facts" AS PERMISSIVE FOR ALL TO "mostrador_app" USING (organization_id = (select current_organization())) WITH CHECK (organization_id = (select current_organization()));--> statement-breakpoint
CREATE POLICY "within_organization" ON "buyer_spread" AS PERMISSIVE FOR ALL TO "mostrador_app" USING (organization_id = (select current_organization())) WITH CHECK (organization_id = (select current_organization()));--> statement-breakpoint
CREATE POLICY "within_organization" ON "order_facts" AS PERMISSIVE FOR ALL TO "mostrador_app" USING (organization_id = (select current_organization())) WITH CHECK (organization_id = (select current_organization()));--> statement-breakpoint
CREATE POLICY "within_organization" ON "sales_days" AS PERMISSIVE FOR ALL TO "mostrador_app" USING (organization_id = (select current_organization())) WITH CHECK (organization_id = (select current_organization()));--> statement-breakpoint
CREATE POLICY "within_organization" ON "service_days" AS PERMISSIVE FOR ALL TO "mostrador_app" USING (organization_id = (select current_organization())) WITH CHECK (organization_id = (select current_organization()));--> statement-breakpoint
CREATE POLICY "within_organization" ON "store_figures" AS PERMISSIVE FOR ALL TO "mostrador_app" USING (organization_id = (select current_organization())) WITH CHECK (organization_id = (select current_organization()));--> statement-breakpoint
CREATE POLICY "within_organization" ON "turn_facts" AS PERMISSIVE FOR ALL TO "mostrador_app" USING (organization_id = (select current_organization())) WITH CHECK (organization_id = (select current_organization()));--> statement-breakpoint
CREATE INDEX "buyers_nickname" ON "buyers" ("organization_id", lower("nickname") text_pattern_ops) WHERE nickname is not null;--> statement-breakpoint
-- Buyers whose name begins so. Comparisons that might leak do not use indexes behind row-level security, so the search runs
-- here, inside the same organization.
CREATE FUNCTION buyers_matching(words text, at_most integer)
  RETURNS TABLE (buyer_id uuid) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
  $$ select id from buyers
     where organization_id = (select current_organization())
       and lower(nickname) like replace(replace(replace(lower(words), '\', '\\'), '%', '\%'), '_', '\_') || '%'
     order by lower(nickname) using ~<~, id limit at_most $$;--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION buyers_matching(text, integer) FROM public;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION buyers_matching(text, integer) TO mostrador_app;

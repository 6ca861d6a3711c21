ALTER TABLE "service_days" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP POLICY "within_organization" ON "service_days" CASCADE;--> statement-breakpoint
DROP TABLE "service_days" CASCADE;--> statement-breakpoint
ALTER TABLE "buyer_facts" DROP CONSTRAINT "buyer_facts_organization_id_organizations_id_fk";
--> statement-breakpoint
ALTER TABLE "buyer_facts" DROP CONSTRAINT "buyer_facts_store_id_stores_id_fk";
--> statement-breakpoint
ALTER TABLE "buyer_spread" DROP CONSTRAINT "buyer_spread_organization_id_organizations_id_fk";
--> statement-breakpoint
ALTER TABLE "buyer_spread" DROP CONSTRAINT "buyer_spread_store_id_stores_id_fk";
--> statement-breakpoint
ALTER TABLE "order_facts" DROP CONSTRAINT "order_facts_organization_id_organizations_id_fk";
--> statement-breakpoint
ALTER TABLE "order_facts" DROP CONSTRAINT "order_facts_store_id_stores_id_fk";
--> statement-breakpoint
ALTER TABLE "order_facts" DROP CONSTRAINT "order_facts_buyer_id_buyers_id_fk";
--> statement-breakpoint
ALTER TABLE "order_facts" DROP CONSTRAINT "order_facts_item_id_items_id_fk";
--> statement-breakpoint
ALTER TABLE "sales_days" DROP CONSTRAINT "sales_days_organization_id_organizations_id_fk";
--> statement-breakpoint
ALTER TABLE "sales_days" DROP CONSTRAINT "sales_days_store_id_stores_id_fk";
--> statement-breakpoint
ALTER TABLE "turn_facts" DROP CONSTRAINT "turn_facts_organization_id_organizations_id_fk";
--> statement-breakpoint
ALTER TABLE "turn_facts" DROP CONSTRAINT "turn_facts_store_id_stores_id_fk";
--> statement-breakpoint
DROP INDEX "turn_facts_day";--> statement-breakpoint
ALTER TABLE "buyer_spread" ALTER COLUMN "last_day" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "buyer_spread" ALTER COLUMN "orders" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "buyer_spread" ALTER COLUMN "value_step" DROP NOT NULL;--> statement-breakpoint
CREATE INDEX "turn_facts_figures" ON "turn_facts" USING btree ("organization_id","day","is_first","entry","seconds","resolved_seconds","is_one_answer","hour","answered_kind","answered_by","team_id");--> statement-breakpoint
CREATE INDEX "turn_facts_latest" ON "turn_facts" USING btree ("organization_id","day","asked_at","id");--> statement-breakpoint
-- The spread is made again in its new shape from the facts that it follows from.
DELETE FROM "buyer_spread";--> statement-breakpoint
INSERT INTO "buyer_spread" (organization_id, store_id, currency, last_day, orders, value_step, buyers, revenue_minor)
SELECT b.organization_id, b.store_id, b.currency, cut.last_day, cut.orders, cut.value_step, count(*), sum(b.revenue_minor)
FROM buyer_facts b CROSS JOIN LATERAL (
  VALUES (b.last_day, b.orders, null::bigint), (null::date, null::int, b.value_step)
) AS cut(last_day, orders, value_step)
GROUP BY 1, 2, 3, 4, 5, 6;

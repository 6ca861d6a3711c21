ALTER TABLE "order_facts" ADD COLUMN "refunded_day" date;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "refunded_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "order_facts_returned" ON "order_facts" USING btree ("organization_id","refunded_day","store_id","currency","refunded_minor") WHERE refunded_day is not null;--> statement-breakpoint
-- Of what went back before, the order's last change is the nearest that we know.
UPDATE payments SET refunded_at = coalesce(orders.changed_at, orders.read_at) FROM orders
WHERE orders.id = payments.order_id AND (payments.refunded_minor > 0 OR payments.state IN ('refunded', 'charged-back'));
--> statement-breakpoint
INSERT INTO jobs (queue, name, key, dedupe, organization_id, payload, attempts_max)
SELECT 'upkeep', 'begin-analytics', 'begin-analytics:' || id, 'begin-analytics:' || id, id, '{}', 5
FROM organizations ORDER BY id
ON CONFLICT (dedupe) WHERE state = 'ready' DO NOTHING;

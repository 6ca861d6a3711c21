DROP INDEX "backfill_orders_window";--> statement-breakpoint
ALTER TABLE "backfill_orders" DROP CONSTRAINT "backfill_orders_backfill_id_order_source_id_pk";--> statement-breakpoint
ALTER TABLE "backfill_orders" ADD CONSTRAINT "backfill_orders_window_id_order_source_id_pk" PRIMARY KEY("window_id","order_source_id");--> statement-breakpoint
CREATE INDEX "backfill_orders_backfill" ON "backfill_orders" USING btree ("backfill_id","order_source_id");
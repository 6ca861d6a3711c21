DROP INDEX "order_facts_buyer";--> statement-breakpoint
DROP INDEX "order_facts_item";--> statement-breakpoint
CREATE INDEX "order_facts_buyer" ON "order_facts" USING btree ("organization_id","buyer_id","day");--> statement-breakpoint
CREATE INDEX "order_facts_item" ON "order_facts" USING btree ("organization_id","item_id","day");
CREATE INDEX "buyer_facts_orders" ON "buyer_facts" USING btree ("organization_id","currency","orders","buyer_id");--> statement-breakpoint
CREATE INDEX "buyer_facts_last" ON "buyer_facts" USING btree ("organization_id","currency","last_day","buyer_id");--> statement-breakpoint
CREATE INDEX "events_people" ON "events" USING btree ("organization_id","sequence") WHERE actor_kind = 'agent';
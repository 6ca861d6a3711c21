DROP INDEX "turn_facts_day";--> statement-breakpoint
CREATE INDEX "turn_facts_day" ON "turn_facts" USING btree ("organization_id","day","is_first","entry","seconds","resolved_seconds");
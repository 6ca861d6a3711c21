-- What the list filters by becomes text: comparing an enum is not leakproof to Postgres, so behind row-level security no
-- index on one is used. Indexes whose condition speaks of these words are made again.
DROP INDEX "conversations_all";--> statement-breakpoint
DROP INDEX "conversations_mine";--> statement-breakpoint
DROP INDEX "conversations_group";--> statement-breakpoint
DROP INDEX "conversations_unassigned";--> statement-breakpoint
DROP INDEX "conversations_presale";--> statement-breakpoint
DROP INDEX "conversations_snoozed";--> statement-breakpoint
ALTER TABLE "conversations" ALTER COLUMN "state" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "conversations" ALTER COLUMN "entry" SET DATA TYPE text, ALTER COLUMN "module" SET DATA TYPE text, ALTER COLUMN "state" SET DATA TYPE text;--> statement-breakpoint
ALTER TABLE "conversations" ALTER COLUMN "state" SET DEFAULT 'open';--> statement-breakpoint
CREATE UNIQUE INDEX "conversations_presale" ON "conversations" USING btree ("store_id","buyer_id","item_id") WHERE entry = 'presale';--> statement-breakpoint
CREATE INDEX "conversations_snoozed" ON "conversations" USING btree ("snoozed_until") WHERE state = 'snoozed';--> statement-breakpoint
CREATE INDEX "conversations_all" ON "conversations" USING btree ("organization_id","module","state","entry","sort_at","id");--> statement-breakpoint
CREATE INDEX "conversations_mine" ON "conversations" USING btree ("organization_id","assignee_id","module","state","entry","sort_at","id");--> statement-breakpoint
CREATE INDEX "conversations_group" ON "conversations" USING btree ("organization_id","group_id","module","state","entry","sort_at","id");--> statement-breakpoint
CREATE INDEX "conversations_unassigned" ON "conversations" USING btree ("organization_id","module","state","entry","sort_at","id") WHERE assignee_id is null;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_entry_word" CHECK (entry in ('presale', 'postsale', 'claim'));--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_module_word" CHECK (module in ('commercial', 'support', 'chatbot'));--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_state_word" CHECK (state in ('open', 'snoozed', 'resolved'));--> statement-breakpoint
DROP TYPE "public"."conversation_state";--> statement-breakpoint
DROP FUNCTION conversations_matching(text, integer);--> statement-breakpoint
-- Search candidates of one list. The comparison of texts is not leakproof either, so the trigram index is only used here, inside
-- the same organization.
CREATE FUNCTION conversations_matching(words text, wanted_module text, wanted_state text, at_most integer)
  RETURNS TABLE (conversation_id uuid) LANGUAGE sql STABLE SECURITY DEFINER ROWS 500 SET search_path = public AS
  $$ select id from conversations
     where organization_id = (select current_organization()) and module = wanted_module and state = wanted_state
       and search_text like '%' || words || '%'
     order by last_incoming_at desc limit at_most $$;--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION conversations_matching(text, text, text, integer) FROM public;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION conversations_matching(text, text, text, integer) TO mostrador_app;

CREATE INDEX "jobs_dead" ON "jobs" USING btree ("key") WHERE state = 'dead';--> statement-breakpoint
-- Whose rows the daily pruning goes through, one organization at a time.
CREATE FUNCTION organizations_to_prune()
  RETURNS TABLE (organization_id uuid) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
  $$ select id from organizations order by id $$;--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION organizations_to_prune() FROM public;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION organizations_to_prune() TO mostrador_app;

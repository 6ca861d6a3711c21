-- Functions that act as the owner look for nothing where others may create: unless it is named last, pg_temp comes first.
ALTER FUNCTION store_of_seller(channel_id, text) SET search_path = public, pg_temp;--> statement-breakpoint
ALTER FUNCTION stores_to_visit() SET search_path = public, pg_temp;--> statement-breakpoint
ALTER FUNCTION snoozes_to_wake(timestamptz) SET search_path = public, pg_temp;--> statement-breakpoint
ALTER FUNCTION person_for_sign_in(text) SET search_path = public, pg_temp;--> statement-breakpoint
ALTER FUNCTION organization_of_access_link(text) SET search_path = public, pg_temp;--> statement-breakpoint
ALTER FUNCTION adopt_parked_notifications(uuid) SET search_path = public, pg_temp;--> statement-breakpoint
ALTER FUNCTION conversations_matching(text, text, text, integer) SET search_path = public, pg_temp;--> statement-breakpoint
ALTER FUNCTION stores_health() SET search_path = public, pg_temp;

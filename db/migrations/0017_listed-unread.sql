ALTER TABLE "threads" ADD COLUMN "listed_unread" integer;--> statement-breakpoint
ALTER TABLE "threads" ADD COLUMN "listed_at" timestamp with time zone;
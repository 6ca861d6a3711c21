ALTER TABLE "claims" ADD COLUMN "denied_since" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "denials" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "gone_at" timestamp with time zone;
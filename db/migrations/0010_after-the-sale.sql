ALTER TYPE "public"."event_kind" ADD VALUE 'message.received';--> statement-breakpoint
ALTER TYPE "public"."event_kind" ADD VALUE 'message.changed';--> statement-breakpoint
ALTER TYPE "public"."event_kind" ADD VALUE 'thread.changed';--> statement-breakpoint
ALTER TYPE "public"."event_kind" ADD VALUE 'claim.opened';--> statement-breakpoint
ALTER TYPE "public"."event_kind" ADD VALUE 'claim.changed';--> statement-breakpoint
ALTER TYPE "public"."event_kind" ADD VALUE 'claim.closed';--> statement-breakpoint
ALTER TYPE "public"."event_kind" ADD VALUE 'return.changed';--> statement-breakpoint
ALTER TYPE "public"."event_kind" ADD VALUE 'order.received';--> statement-breakpoint
ALTER TYPE "public"."event_kind" ADD VALUE 'order.changed';--> statement-breakpoint
ALTER TYPE "public"."event_kind" ADD VALUE 'shipment.changed';--> statement-breakpoint
ALTER TYPE "public"."event_kind" ADD VALUE 'lead.received';--> statement-breakpoint
ALTER TYPE "public"."event_kind" ADD VALUE 'decision.requested';--> statement-breakpoint
ALTER TYPE "public"."event_kind" ADD VALUE 'decision.approved';--> statement-breakpoint
ALTER TYPE "public"."event_kind" ADD VALUE 'decision.declined';--> statement-breakpoint
ALTER TYPE "public"."event_kind" ADD VALUE 'decision.submitted';--> statement-breakpoint
ALTER TYPE "public"."event_kind" ADD VALUE 'decision.checking';--> statement-breakpoint
ALTER TYPE "public"."event_kind" ADD VALUE 'decision.accepted';--> statement-breakpoint
ALTER TYPE "public"."event_kind" ADD VALUE 'decision.confirmed';--> statement-breakpoint
ALTER TYPE "public"."event_kind" ADD VALUE 'decision.rejected';--> statement-breakpoint
ALTER TYPE "public"."event_kind" ADD VALUE 'conversation.topic-set';--> statement-breakpoint
ALTER TYPE "public"."event_kind" ADD VALUE 'refund-limits.configured';--> statement-breakpoint
ALTER TYPE "public"."outbox_kind" ADD VALUE 'message';--> statement-breakpoint
ALTER TYPE "public"."outbox_kind" ADD VALUE 'opening';--> statement-breakpoint
ALTER TYPE "public"."outbox_kind" ADD VALUE 'claim-message';--> statement-breakpoint
ALTER TYPE "public"."outbox_kind" ADD VALUE 'decision';--> statement-breakpoint
ALTER TYPE "public"."sweep_list" ADD VALUE 'unread-threads';--> statement-breakpoint
ALTER TYPE "public"."sweep_list" ADD VALUE 'open-claims';--> statement-breakpoint
ALTER TYPE "public"."sweep_list" ADD VALUE 'recent-orders';--> statement-breakpoint
ALTER TYPE "public"."sweep_list" ADD VALUE 'recent-leads';--> statement-breakpoint
CREATE TABLE "claim_decisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organization_id" uuid NOT NULL,
	"store_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"conversation_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"terms" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"amount_minor" bigint,
	"currency" text,
	"state" text NOT NULL,
	"requested_by" uuid NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	"judged_by" uuid,
	"judged_at" timestamp with time zone,
	"submitted_at" timestamp with time zone,
	"accepted_at" timestamp with time zone,
	"confirmed_at" timestamp with time zone,
	"settled_at" timestamp with time zone,
	"refusal" text,
	CONSTRAINT "claim_decisions_second_person" CHECK (judged_by is distinct from requested_by)
);
--> statement-breakpoint
ALTER TABLE "claim_decisions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "claim_orders" (
	"organization_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"store_id" uuid NOT NULL,
	"order_source_id" text NOT NULL,
	CONSTRAINT "claim_orders_claim_id_order_source_id_pk" PRIMARY KEY("claim_id","order_source_id")
);
--> statement-breakpoint
ALTER TABLE "claim_orders" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "claim_reasons" (
	"organization_id" uuid NOT NULL,
	"store_id" uuid NOT NULL,
	"source_id" text NOT NULL,
	"name" text NOT NULL,
	"detail" text,
	"read_at" timestamp with time zone NOT NULL,
	CONSTRAINT "claim_reasons_store_id_source_id_pk" PRIMARY KEY("store_id","source_id")
);
--> statement-breakpoint
ALTER TABLE "claim_reasons" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "claims" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organization_id" uuid NOT NULL,
	"store_id" uuid NOT NULL,
	"conversation_id" uuid NOT NULL,
	"source_id" text NOT NULL,
	"about" text,
	"about_source_id" text NOT NULL,
	"state" text,
	"state_word" text NOT NULL,
	"type" text,
	"type_word" text NOT NULL,
	"stage" text,
	"stage_word" text NOT NULL,
	"reason_source_id" text,
	"reason_detail" text,
	"reason_name" text,
	"family" text,
	"is_delivered" boolean,
	"claimed_quantity" integer,
	"actions" jsonb,
	"headline" jsonb,
	"due_at" timestamp with time zone,
	"reputation" text DEFAULT 'unknown' NOT NULL,
	"spared_until" timestamp with time zone,
	"proposals" jsonb DEFAULT '[]' NOT NULL,
	"evidence" jsonb DEFAULT '[]' NOT NULL,
	"resolution" jsonb,
	"has_return" boolean,
	"has_exchange" boolean,
	"exchange" jsonb,
	"opened_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"read_at" timestamp with time zone NOT NULL,
	CONSTRAINT "claims_source" UNIQUE("store_id","source_id")
);
--> statement-breakpoint
ALTER TABLE "claims" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "decision_audit" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "decision_audit_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"organization_id" uuid NOT NULL,
	"decision_id" uuid NOT NULL,
	"step" text NOT NULL,
	"actor_kind" "actor_kind" NOT NULL,
	"actor_id" uuid,
	"request" jsonb,
	"response" jsonb,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "decision_audit" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "refund_limits" (
	"organization_id" uuid NOT NULL,
	"role" text NOT NULL,
	"currency" text NOT NULL,
	"limit_minor" bigint,
	CONSTRAINT "refund_limits_organization_id_role_currency_pk" PRIMARY KEY("organization_id","role","currency"),
	CONSTRAINT "refund_limits_not_negative" CHECK (limit_minor >= 0)
);
--> statement-breakpoint
ALTER TABLE "refund_limits" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "returns" (
	"claim_id" uuid PRIMARY KEY NOT NULL,
	"organization_id" uuid NOT NULL,
	"source_id" text NOT NULL,
	"status" text,
	"status_word" text NOT NULL,
	"money" text,
	"refund_at" text,
	"is_low_cost" boolean NOT NULL,
	"is_checked_by_marketplace" boolean NOT NULL,
	"shipments" jsonb NOT NULL,
	"orders" jsonb NOT NULL,
	"reviews" jsonb DEFAULT '[]' NOT NULL,
	"cost_minor" bigint,
	"cost_currency" text,
	"changed_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"read_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "returns" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "leads" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organization_id" uuid NOT NULL,
	"store_id" uuid NOT NULL,
	"conversation_id" uuid NOT NULL,
	"source_id" text NOT NULL,
	"type" text,
	"type_word" text NOT NULL,
	"question_source_id" text,
	"status" text,
	"sealed_contact" text,
	"key_id" text,
	"details" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"contacted_at" timestamp with time zone NOT NULL,
	"read_at" timestamp with time zone NOT NULL,
	CONSTRAINT "leads_source" UNIQUE("store_id","source_id")
);
--> statement-breakpoint
ALTER TABLE "leads" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "attachments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organization_id" uuid NOT NULL,
	"message_id" uuid NOT NULL,
	"source_id" text NOT NULL,
	"name" text NOT NULL,
	"size_bytes" integer,
	"media_type" text,
	"flagged" boolean DEFAULT false NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "attachments_source" UNIQUE("message_id","source_id")
);
--> statement-breakpoint
ALTER TABLE "attachments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "conversation_leases" (
	"conversation_id" uuid PRIMARY KEY NOT NULL,
	"organization_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "conversation_leases" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "message_drafts" (
	"organization_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"conversation_id" uuid NOT NULL,
	"text" text NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "message_drafts_user_id_conversation_id_pk" PRIMARY KEY("user_id","conversation_id")
);
--> statement-breakpoint
ALTER TABLE "message_drafts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "messages" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organization_id" uuid NOT NULL,
	"store_id" uuid NOT NULL,
	"conversation_id" uuid NOT NULL,
	"source_id" text NOT NULL,
	"author" text NOT NULL,
	"recipient" text,
	"text" text NOT NULL,
	"translated_text" text,
	"state" text NOT NULL,
	"moderation_reason" text,
	"stage" text,
	"sent_at" timestamp with time zone NOT NULL,
	"seen_at" timestamp with time zone,
	"gone_at" timestamp with time zone,
	"outbox_id" uuid,
	"arrived_at" timestamp with time zone NOT NULL,
	CONSTRAINT "messages_source" UNIQUE("conversation_id","source_id")
);
--> statement-breakpoint
ALTER TABLE "messages" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "thread_aliases" (
	"organization_id" uuid NOT NULL,
	"store_id" uuid NOT NULL,
	"ref_of" text NOT NULL,
	"ref_source_id" text NOT NULL,
	"conversation_id" uuid NOT NULL,
	CONSTRAINT "thread_aliases_store_id_ref_of_ref_source_id_pk" PRIMARY KEY("store_id","ref_of","ref_source_id")
);
--> statement-breakpoint
ALTER TABLE "thread_aliases" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "threads" (
	"conversation_id" uuid PRIMARY KEY NOT NULL,
	"organization_id" uuid NOT NULL,
	"store_id" uuid NOT NULL,
	"ref_of" text NOT NULL,
	"ref_source_id" text NOT NULL,
	"block_word" text,
	"block_reason" text,
	"blocked_since" timestamp with time zone,
	"assistant_kind" text,
	"claim_source_ids" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"max_characters" integer NOT NULL,
	"shown_read_at" timestamp with time zone,
	"read_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "threads" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "uploads" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organization_id" uuid NOT NULL,
	"conversation_id" uuid NOT NULL,
	"uploaded_by" uuid NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"size_bytes" integer NOT NULL,
	"bytes" "bytea",
	"outbox_id" uuid,
	"source_id" text,
	"handed_over_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "uploads_size" CHECK (size_bytes > 0)
);
--> statement-breakpoint
ALTER TABLE "uploads" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "order_items" (
	"organization_id" uuid NOT NULL,
	"order_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"item_id" uuid NOT NULL,
	"title" text NOT NULL,
	"variation_source_id" text,
	"attributes" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"sku" text,
	"quantity" integer NOT NULL,
	"unit_price_minor" bigint NOT NULL,
	"sale_fee_minor" bigint,
	CONSTRAINT "order_items_order_id_position_pk" PRIMARY KEY("order_id","position")
);
--> statement-breakpoint
ALTER TABLE "order_items" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "orders" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organization_id" uuid NOT NULL,
	"store_id" uuid NOT NULL,
	"source_id" text NOT NULL,
	"pack_source_id" text,
	"buyer_id" uuid,
	"billing_source_id" text,
	"status" text,
	"status_word" text NOT NULL,
	"money_state" text NOT NULL,
	"currency" text NOT NULL,
	"total_minor" bigint NOT NULL,
	"paid_minor" bigint NOT NULL,
	"refunded_minor" bigint NOT NULL,
	"shipping_cost_minor" bigint,
	"shipment_source_id" text,
	"tags" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"cancellation" jsonb,
	"placed_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	"changed_at" timestamp with time zone,
	"read_at" timestamp with time zone NOT NULL,
	CONSTRAINT "orders_source" UNIQUE("store_id","source_id")
);
--> statement-breakpoint
ALTER TABLE "orders" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "payments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organization_id" uuid NOT NULL,
	"store_id" uuid NOT NULL,
	"order_id" uuid NOT NULL,
	"source_id" text NOT NULL,
	"state" text,
	"state_word" text NOT NULL,
	"detail" text,
	"currency" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	"refunded_minor" bigint NOT NULL,
	"total_minor" bigint,
	"method" text,
	"installments" integer,
	"approved_at" timestamp with time zone,
	CONSTRAINT "payments_source" UNIQUE("order_id","source_id")
);
--> statement-breakpoint
ALTER TABLE "payments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "shipments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organization_id" uuid NOT NULL,
	"store_id" uuid NOT NULL,
	"source_id" text NOT NULL,
	"status" text,
	"status_word" text NOT NULL,
	"substatus" text,
	"logistics" text,
	"is_return" boolean DEFAULT false NOT NULL,
	"tracking_number" text,
	"carrier" text,
	"tracking_url" text,
	"place" text,
	"estimated_at" timestamp with time zone,
	"limit_at" timestamp with time zone,
	"extended_at" timestamp with time zone,
	"replaced_by_source_id" text,
	"steps" jsonb DEFAULT '[]' NOT NULL,
	"changed_at" timestamp with time zone,
	"read_at" timestamp with time zone NOT NULL,
	CONSTRAINT "shipments_source" UNIQUE("store_id","source_id")
);
--> statement-breakpoint
ALTER TABLE "shipments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "topic" text;--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "topic_set_by" uuid;--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "due_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "order_source_id" text;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "terms" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "macro_id" uuid;--> statement-breakpoint
ALTER TABLE "claim_decisions" ADD CONSTRAINT "claim_decisions_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_decisions" ADD CONSTRAINT "claim_decisions_store_id_stores_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_decisions" ADD CONSTRAINT "claim_decisions_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_decisions" ADD CONSTRAINT "claim_decisions_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_decisions" ADD CONSTRAINT "claim_decisions_requested_by_users_id_fk" FOREIGN KEY ("requested_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_decisions" ADD CONSTRAINT "claim_decisions_judged_by_users_id_fk" FOREIGN KEY ("judged_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_orders" ADD CONSTRAINT "claim_orders_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_orders" ADD CONSTRAINT "claim_orders_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_orders" ADD CONSTRAINT "claim_orders_store_id_stores_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_reasons" ADD CONSTRAINT "claim_reasons_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_reasons" ADD CONSTRAINT "claim_reasons_store_id_stores_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_store_id_stores_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_audit" ADD CONSTRAINT "decision_audit_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_audit" ADD CONSTRAINT "decision_audit_decision_id_claim_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."claim_decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_audit" ADD CONSTRAINT "decision_audit_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "refund_limits" ADD CONSTRAINT "refund_limits_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "returns" ADD CONSTRAINT "returns_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "returns" ADD CONSTRAINT "returns_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leads" ADD CONSTRAINT "leads_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leads" ADD CONSTRAINT "leads_store_id_stores_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leads" ADD CONSTRAINT "leads_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."messages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation_leases" ADD CONSTRAINT "conversation_leases_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation_leases" ADD CONSTRAINT "conversation_leases_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation_leases" ADD CONSTRAINT "conversation_leases_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_drafts" ADD CONSTRAINT "message_drafts_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_drafts" ADD CONSTRAINT "message_drafts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_drafts" ADD CONSTRAINT "message_drafts_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_store_id_stores_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_outbox_id_outbox_id_fk" FOREIGN KEY ("outbox_id") REFERENCES "public"."outbox"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_aliases" ADD CONSTRAINT "thread_aliases_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_aliases" ADD CONSTRAINT "thread_aliases_store_id_stores_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_aliases" ADD CONSTRAINT "thread_aliases_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "threads" ADD CONSTRAINT "threads_store_id_stores_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_uploaded_by_users_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_outbox_id_outbox_id_fk" FOREIGN KEY ("outbox_id") REFERENCES "public"."outbox"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_items" ADD CONSTRAINT "order_items_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_items" ADD CONSTRAINT "order_items_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_items" ADD CONSTRAINT "order_items_item_id_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_store_id_stores_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_buyer_id_buyers_id_fk" FOREIGN KEY ("buyer_id") REFERENCES "public"."buyers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_store_id_stores_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shipments" ADD CONSTRAINT "shipments_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shipments" ADD CONSTRAINT "shipments_store_id_stores_id_fk" FOREIGN KEY ("store_id") REFERENCES "public"."stores"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "claim_decisions_one_at_a_time" ON "claim_decisions" USING btree ("claim_id") WHERE settled_at is null;--> statement-breakpoint
CREATE INDEX "claim_decisions_claim" ON "claim_decisions" USING btree ("claim_id","requested_at");--> statement-breakpoint
CREATE INDEX "claim_decisions_waiting" ON "claim_decisions" USING btree ("organization_id","requested_at") WHERE state = 'awaiting-approval';--> statement-breakpoint
CREATE INDEX "claim_orders_order" ON "claim_orders" USING btree ("store_id","order_source_id");--> statement-breakpoint
CREATE UNIQUE INDEX "claims_conversation" ON "claims" USING btree ("conversation_id");--> statement-breakpoint
CREATE INDEX "claims_open" ON "claims" USING btree ("store_id","source_id") WHERE state is distinct from 'closed';--> statement-breakpoint
CREATE INDEX "decision_audit_decision" ON "decision_audit" USING btree ("decision_id","id");--> statement-breakpoint
CREATE INDEX "decision_audit_latest" ON "decision_audit" USING btree ("organization_id","at");--> statement-breakpoint
CREATE INDEX "messages_conversation" ON "messages" USING btree ("conversation_id","sent_at","id");--> statement-breakpoint
CREATE INDEX "messages_of_store" ON "messages" USING btree ("store_id","source_id");--> statement-breakpoint
CREATE INDEX "messages_outbox" ON "messages" USING btree ("outbox_id") WHERE outbox_id is not null;--> statement-breakpoint
CREATE INDEX "thread_aliases_conversation" ON "thread_aliases" USING btree ("conversation_id");--> statement-breakpoint
CREATE INDEX "threads_of_store" ON "threads" USING btree ("store_id","read_at");--> statement-breakpoint
CREATE INDEX "uploads_outbox" ON "uploads" USING btree ("outbox_id");--> statement-breakpoint
CREATE INDEX "uploads_waiting" ON "uploads" USING btree ("organization_id","created_at") WHERE bytes is not null;--> statement-breakpoint
CREATE INDEX "order_items_item" ON "order_items" USING btree ("item_id");--> statement-breakpoint
CREATE INDEX "orders_pack" ON "orders" USING btree ("store_id","pack_source_id");--> statement-breakpoint
CREATE INDEX "orders_buyer" ON "orders" USING btree ("buyer_id","placed_at");--> statement-breakpoint
CREATE INDEX "orders_shipment" ON "orders" USING btree ("store_id","shipment_source_id");--> statement-breakpoint
CREATE INDEX "orders_latest" ON "orders" USING btree ("organization_id","placed_at","id");--> statement-breakpoint
CREATE INDEX "payments_of_store" ON "payments" USING btree ("store_id","source_id");--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_topic_set_by_users_id_fk" FOREIGN KEY ("topic_set_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "conversations_department" ON "conversations" USING btree ("organization_id","department_id","module","state","entry","sort_at","id");--> statement-breakpoint
CREATE INDEX "conversations_topic" ON "conversations" USING btree ("organization_id","topic","module","state","entry","sort_at","id") WHERE topic is not null;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_topic_word" CHECK (topic in ('order-status', 'delivery-time', 'invoice-copy', 'exchange-or-return', 'payment-or-shipping', 'not-received', 'defective', 'different', 'without-refund', 'warranty'));--> statement-breakpoint
CREATE POLICY "within_organization" ON "claim_decisions" AS PERMISSIVE FOR ALL TO "mostrador_app" USING (organization_id = (select current_organization())) WITH CHECK (organization_id = (select current_organization()));--> statement-breakpoint
CREATE POLICY "within_organization" ON "claim_orders" AS PERMISSIVE FOR ALL TO "mostrador_app" USING (organization_id = (select current_organization())) WITH CHECK (organization_id = (select current_organization()));--> statement-breakpoint
CREATE POLICY "within_organization" ON "claim_reasons" AS PERMISSIVE FOR ALL TO "mostrador_app" USING (organization_id = (select current_organization())) WITH CHECK (organization_id = (select current_organization()));--> statement-breakpoint
CREATE POLICY "within_organization" ON "claims" AS PERMISSIVE FOR ALL TO "mostrador_app" USING (organization_id = (select current_organization())) WITH CHECK (organization_id = (select current_organization()));--> statement-breakpoint
CREATE POLICY "within_organization" ON "decision_audit" AS PERMISSIVE FOR ALL TO "mostrador_app" USING (organization_id = (select current_organization())) WITH CHECK (organization_id = (select current_organization()));--> statement-breakpoint
CREATE POLICY "within_organization" ON "refund_limits" AS PERMISSIVE FOR ALL TO "mostrador_app" USING (organization_id = (select current_organization())) WITH CHECK (organization_id = (select current_organization()));--> statement-breakpoint
CREATE POLICY "within_organization" ON "returns" AS PERMISSIVE FOR ALL TO "mostrador_app" USING (organization_id = (select current_organization())) WITH CHECK (organization_id = (select current_organization()));--> statement-breakpoint
CREATE POLICY "within_organization" ON "leads" AS PERMISSIVE FOR ALL TO "mostrador_app" USING (organization_id = (select current_organization())) WITH CHECK (organization_id = (select current_organization()));--> statement-breakpoint
CREATE POLICY "within_organization" ON "attachments" AS PERMISSIVE FOR ALL TO "mostrador_app" USING (organization_id = (select current_organization())) WITH CHECK (organization_id = (select current_organization()));--> statement-breakpoint
CREATE POLICY "within_organization" ON "conversation_leases" AS PERMISSIVE FOR ALL TO "mostrador_app" USING (organization_id = (select current_organization())) WITH CHECK (organization_id = (select current_organization()));--> statement-breakpoint
CREATE POLICY "within_organization" ON "message_drafts" AS PERMISSIVE FOR ALL TO "mostrador_app" USING (organization_id = (select current_organization())) WITH CHECK (organization_id = (select current_organization()));--> statement-breakpoint
CREATE POLICY "within_organization" ON "messages" AS PERMISSIVE FOR ALL TO "mostrador_app" USING (organization_id = (select current_organization())) WITH CHECK (organization_id = (select current_organization()));--> statement-breakpoint
CREATE POLICY "within_organization" ON "thread_aliases" AS PERMISSIVE FOR ALL TO "mostrador_app" USING (organization_id = (select current_organization())) WITH CHECK (organization_id = (select current_organization()));--> statement-breakpoint
CREATE POLICY "within_organization" ON "threads" AS PERMISSIVE FOR ALL TO "mostrador_app" USING (organization_id = (select current_organization())) WITH CHECK (organization_id = (select current_organization()));--> statement-breakpoint
CREATE POLICY "within_organization" ON "uploads" AS PERMISSIVE FOR ALL TO "mostrador_app" USING (organization_id = (select current_organization())) WITH CHECK (organization_id = (select current_organization()));--> statement-breakpoint
CREATE POLICY "within_organization" ON "order_items" AS PERMISSIVE FOR ALL TO "mostrador_app" USING (organization_id = (select current_organization())) WITH CHECK (organization_id = (select current_organization()));--> statement-breakpoint
CREATE POLICY "within_organization" ON "orders" AS PERMISSIVE FOR ALL TO "mostrador_app" USING (organization_id = (select current_organization())) WITH CHECK (organization_id = (select current_organization()));--> statement-breakpoint
CREATE POLICY "within_organization" ON "payments" AS PERMISSIVE FOR ALL TO "mostrador_app" USING (organization_id = (select current_organization())) WITH CHECK (organization_id = (select current_organization()));--> statement-breakpoint
CREATE POLICY "within_organization" ON "shipments" AS PERMISSIVE FOR ALL TO "mostrador_app" USING (organization_id = (select current_organization())) WITH CHECK (organization_id = (select current_organization()));--> statement-breakpoint
-- Written once: the application adds a step and can neither rewrite nor delete it.
REVOKE UPDATE, DELETE, TRUNCATE ON "decision_audit" FROM mostrador_app;

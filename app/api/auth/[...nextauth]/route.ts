import NextAuth from "next-auth";
import { leadsSomewhere } from "@/lib/auth/leads-somewhere";
import { authOptions } from "@/lib/auth/session";

const answer = (request: Request, context: unknown) =>
  leadsSomewhere(request) ? NextAuth(authOptions())(request, context) : new Response(null, { status: 400 });

export { answer as GET, answer as POST };

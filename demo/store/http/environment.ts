import type { Context, Hono, MiddlewareHandler } from 'hono';
import type { z } from 'zod';
import { Refusal, type FieldErrors } from '../refusal.js';
import type { Visit } from '../services.js';
import { english, type WordKey } from '../words.en.js';

/** Hono's types for the Public API's routes. */
export interface ApiEnvironment {
  Bindings: { readonly ip?: string };
  Variables: { visit: Visit; locale: string };
}

export type ApiContext = Context<ApiEnvironment>;
export type ApiRouter = Hono<ApiEnvironment>;
export type ApiMiddleware = MiddlewareHandler<ApiEnvironment>;

/** Contract: every successful answer wraps its object in `data`; 201 where something was made. */
export function answer(context: ApiContext, data: unknown, status: 200 | 201 = 200): Response {
  return context.json({ data }, status, { 'Cache-Control': 'no-store' });
}

/** The request's JSON body as `schema` has it. 400 if it is no JSON, 422 naming the wrong fields otherwise. */
export async function readBody<Schema extends z.ZodType>(
  context: ApiContext,
  schema: Schema,
): Promise<z.output<Schema>> {
  let body: unknown;
  try {
    body = JSON.parse(await context.req.text());
  } catch {
    throw new Refusal(400, 'malformed_json');
  }
  return checkInput(body, schema);
}

/** The query string as `schema` has it; 422 naming the wrong parameters. */
export function readQuery<Schema extends z.ZodType>(context: ApiContext, schema: Schema): z.output<Schema> {
  return checkInput(context.req.query(), schema);
}

/** `input` as `schema` has it; 422 naming the wrong fields. */
export function checkInput<Schema extends z.ZodType>(input: unknown, schema: Schema): z.output<Schema> {
  const result = schema.safeParse(input, { error: (issue) => wordFor(issue.code, issue.input) });
  if (result.success) return result.data;
  throw new Refusal(422, 'validation_failed', { fields: fieldErrors(result.error) });
}

function fieldErrors(error: z.ZodError): FieldErrors {
  const fields = new Map<string, WordKey[]>();
  for (const issue of error.issues) {
    const name = issue.path.join('.') || 'body';
    const word: WordKey = Object.hasOwn(english, issue.message) ? (issue.message as WordKey) : 'field_invalid';
    fields.set(name, [...(fields.get(name) ?? []), word]);
  }
  return Object.fromEntries(fields);
}

function wordFor(code: string | undefined, input: unknown): WordKey {
  if (input === undefined || input === null || input === '') return 'field_required';
  if (code === 'too_big' && typeof input === 'string') return 'field_too_long';
  return 'field_invalid';
}

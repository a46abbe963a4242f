import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { BoundSchema } from './schema.js';

type Json = Record<string, unknown>;

/** Named TypeBox schemas (`$id`) become components; a named schema met anywhere is replaced by a reference to it. */
function toOpenApi(schema: unknown, components: Json, top = true): unknown {
  if (Array.isArray(schema)) return schema.map((s) => toOpenApi(s, components, false));
  if (typeof schema !== 'object' || schema === null) return schema;
  const { $id, ...rest } = schema as Json & { $id?: unknown };
  if (typeof $id === 'string' && !top) {
    if (!($id in components)) {
      components[$id] = {};
      components[$id] = toOpenApi(rest, components, false);
    }
    return { $ref: `#/components/schemas/${$id}` };
  }
  return Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, toOpenApi(value, components, false)]));
}

function convert(schema: unknown): { schema: unknown; components: Json } | undefined {
  const { typebox, kind } = schema as Partial<BoundSchema>;
  if (!typebox) return undefined;
  const components: Json = {};
  return { schema: toOpenApi(typebox, components, kind === 'text'), components };
}

const PROBLEM = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'traceId'],
  properties: {
    type: { type: 'string', format: 'uri' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string' },
    detail: { type: 'string' },
    errors: {
      type: 'array',
      items: { type: 'object', required: ['pointer', 'message'], properties: { pointer: { type: 'string' }, message: { type: 'string' } } },
    },
    traceId: { type: 'string' },
  },
};

/** The OpenAPI document of a running app; sorted, so that the committed copy changes only when the API does. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Tỉnh Số')
    .setDescription('API of the citizen app and the staff console. Errors are RFC 9457 problem documents; see docs/problems.')
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .addBearerAuth()
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    standardSchemaConverter: convert,
    operationIdFactory: (_controller, method) => method,
    autoTagControllers: false,
  });
  document.components = { ...document.components, schemas: { ...document.components?.schemas, Problem: PROBLEM as never } };
  for (const path of Object.values(document.paths))
    for (const operation of Object.values(path as Record<string, { responses?: Record<string, unknown> }>)) {
      if (operation.responses)
        operation.responses.default = {
          description: 'Problem',
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        };
    }
  const sorted = (o: Record<string, unknown> = {}) => Object.fromEntries(Object.entries(o).sort(([a], [b]) => (a < b ? -1 : 1)));
  document.paths = sorted(document.paths) as OpenAPIObject['paths'];
  document.components.schemas = sorted(document.components.schemas) as never;
  return document;
}

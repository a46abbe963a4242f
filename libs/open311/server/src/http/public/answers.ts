import { open311Problems } from '@tinhso/open311-contract';
import { Problem } from '@tinhso/platform';
import type { FastifyReply } from 'fastify';
import { render, type Open311Document } from '../../domain/document.js';
import { contentTypes, isFormat, type Format } from '../../domain/format.js';

/** The format that an address ends in. @throws Problem open311-format-unknown */
export function formatOf(text: string): Format {
  const format = text.toLowerCase();
  if (!isFormat(format)) throw Problem.from(open311Problems, 'open311-format-unknown');
  return format;
}

/** Writes a document as it was asked for. */
export function send(reply: FastifyReply, format: Format, document: Open311Document): string {
  void reply.header('content-type', contentTypes[format]);
  return render(document, format);
}

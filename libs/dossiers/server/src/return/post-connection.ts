import { Injectable } from '@nestjs/common';

/** The public post, as far as dossiers have to know: whether there is one. */
export interface PostLine {
  readonly connected: boolean;
}

/** Upward question: "can something be sent by post?". Answered by whoever has the line to it; nobody's answer is no. */
@Injectable()
export class PostConnection {
  private line: PostLine | undefined;

  /** @throws Error when there is a line already */
  register(line: PostLine): void {
    if (this.line) throw new Error('two lines to the public post');
    this.line = line;
  }

  get available(): boolean {
    return this.line?.connected ?? false;
  }
}

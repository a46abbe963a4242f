import { Component, type ReactNode } from 'react';

/** Catches what a page could not handle and draws `fallback`; `resetKey` (the path) clears it on moving on. */
export class Boundary extends Component<
  { resetKey: string; fallback: (retry: () => void) => ReactNode; children: ReactNode },
  { failedAt?: string }
> {
  override state: { failedAt?: string } = {};

  static getDerivedStateFromError(): { failedAt: string } {
    return { failedAt: '' };
  }

  override componentDidCatch(error: unknown): void {
    this.setState({ failedAt: this.props.resetKey });
    reportError(error); // to the console and to whatever listens for errors of the page
  }

  override render(): ReactNode {
    const { failedAt } = this.state;
    if (failedAt === undefined || (failedAt !== '' && failedAt !== this.props.resetKey)) return this.props.children;
    return this.props.fallback(() => this.setState({ failedAt: undefined }));
  }
}

# One image for api, worker and command line; which of them runs is the command.
FROM node:24-bookworm-slim AS base
WORKDIR /app

# Only what `npm ci` reads, so that a change of source does not install everything anew.
FROM base AS manifests
COPY . .
RUN find . -type f ! -name package.json ! -name package-lock.json ! -name .npmrc -delete && find . -type d -empty -delete

FROM base AS production-modules
COPY --from=manifests /app ./
RUN npm ci --omit=dev

FROM base AS build
COPY --from=manifests /app ./
RUN npm ci --include=dev
COPY . .
RUN node tools/build/main.mjs && find apps libs -type d -name src -prune -exec rm -r {} + \
  && rm -r apps/bench apps/e2e apps/sandbox

FROM base AS runtime
ENV NODE_ENV=production APP_ROOT=/app DATA_DIR=/data HOST=0.0.0.0 PORT=3000 WORKER_PORT=3009
COPY --from=production-modules /app ./
COPY --from=build /app/apps ./apps
COPY --from=build /app/libs ./libs
COPY --from=build /app/provinces ./provinces
RUN install -d -o node -g node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=40s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.HEALTH_PORT || process.env.PORT) + '/health/ready').then((reply) => process.exit(reply.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "apps/api/dist/main.js"]

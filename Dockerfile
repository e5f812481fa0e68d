# An image with sitegen in it, for a machine without Swift:
#
#   docker build --tag sitegen .
#   docker run --rm --user "$(id -u):$(id -g)" --volume "$PWD:/site" sitegen build

FROM swift:6.3-bookworm AS build
RUN apt-get update \
  && apt-get install -y --no-install-recommends libcmark-dev libcurl4-openssl-dev pkg-config \
  && rm -rf /var/lib/apt/lists/*
WORKDIR /source
COPY . .
RUN swift build --configuration release --product sitegen --static-swift-stdlib \
  && mkdir /out \
  && cp .build/release/sitegen /out/sitegen \
  && strip /out/sitegen

FROM debian:bookworm-slim
RUN apt-get update \
  && apt-get install -y --no-install-recommends ca-certificates libcmark0.30.2 libcurl4 libstdc++6 tzdata \
  && rm -rf /var/lib/apt/lists/* \
  && useradd --create-home --shell /usr/sbin/nologin writer
COPY --from=build /out/sitegen /usr/local/bin/sitegen
USER writer
WORKDIR /site
EXPOSE 8080
ENTRYPOINT ["sitegen"]
CMD ["--help"]

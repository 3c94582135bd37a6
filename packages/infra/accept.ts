/**
 * Runs at the edge before the cache is asked (CloudFront Functions, JavaScript runtime 2.0). Readers send `Accept` in
 * hundreds of spellings; what is left of it is the one media type of ours that they like best, and whether anything else
 * will do, so that the cache key has few values, and the function sees no other. Nothing is left where they take anything.
 */
export const ACCEPT = `
  var accept = event.request.headers.accept;
  var best = "", bestWeight = 0, any = "";
  if (accept) accept.value.slice(0, 1000).toLowerCase().split(",").forEach(function (range) {
    var parts = range.split(";");
    var type = parts[0].trim();
    var weight = 1;
    parts.slice(1).forEach(function (part) {
      var word = part.trim();
      if (word.startsWith("q=")) weight = Number(word.slice(2)) || 0;
    });
    var ours = ["text/html", "application/json", "application/feed+json", "application/rss+xml", "application/atom+xml",
      "text/calendar", "text/csv", "application/xml", "text/xml", "application/x-ndjson", "text/x-opml"];
    if (type === "*/*" && weight > 0) any = ", */*;q=0.1";
    if (ours.includes(type) && weight > bestWeight) { best = type; bestWeight = weight; }
  });
  if (best) event.request.headers.accept = { value: best + any };
  else delete event.request.headers.accept;
`

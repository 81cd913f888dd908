"use strict";
SwaggerUIBundle({
  url: "/api/openapi.yml",
  dom_id: "#description",
  deepLinking: true,
  validatorUrl: null,
});

"""Shapes of answers that only the HTTP layer has. They describe the API in its OpenAPI document; answers themselves
are the JSON that the store encoded and are not validated again."""

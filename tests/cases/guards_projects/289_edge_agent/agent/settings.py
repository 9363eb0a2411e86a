"""What the agent may run."""
from pathlib import Path

STORE = Path("/var/lib/agent/models")
PINS = {
    "detector": "aec070645fe53ee3b3763059376134f058cc337247c978add178b6ccdfb0019f",
    "tracker": "2c624232cc97a0a63b0b2a3f4d1a7d1f8cc9a5aa5f4c7b1fd3ef5b4a1c6f9f10",
}
ORIGIN = "https://updates.example.com/models"

from absl import flags

flags.DEFINE_string("model_dir", None, "Directory of the model.", required=True)
flags.DEFINE_enum("variant", "small", ["small", "large"], "Variant.")
flags.DEFINE_integer("step", 0, "Step.")

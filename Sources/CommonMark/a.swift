public enum CommonMarkVersion {}
